//! Appeals at the office's till: from the letter to the answer, who may do what, what a ban becomes, what is
//! undone; and a longer, changed or lifted ban by proposal, from a breach or without.

use super::*;

fn letter() -> AppealForm {
    AppealForm {
        received: String::new(),
        by: AppealBy::Person,
        by_whom: String::new(),
        way: AppealWay::Letter,
        grounds: "I was at work that day".into(),
    }
}

fn saying(reasons: &str) -> AppealStepForm {
    AppealStepForm {
        reasons: reasons.into(),
        day: String::new(),
        until: String::new(),
        scope: None,
    }
}

fn shown(answer: Result<AppealAnswer, Failure>) -> BanShown {
    match answer.unwrap() {
        AppealAnswer::Done { shown } => *shown,
        other => panic!("{other:?}"),
    }
}

fn refused(answer: Result<AppealAnswer, Failure>) -> Rule {
    match answer.unwrap() {
        AppealAnswer::Refused { refused } => refused.rule,
        other => panic!("{other:?}"),
    }
}

impl Office {
    /// A ban that three of the board decided, moved by the fourth, served and in force.
    pub(super) fn in_force(&self) -> Id<Ban> {
        let case = self.proposed();
        let meeting = self.meeting();
        let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
        self.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
        let ban = self.view(CaseView::Unserved).rows[0].ban;
        let service = ServiceForm {
            method: ServiceMethod::Hand,
            on: "today".into(),
            by_whom: String::new(),
            witness: String::new(),
            evidence: String::new(),
        };
        done(self.till.case_serve(ban, None, &service));
        self.till.meeting_close(meeting.meeting).unwrap();
        ban.unwrap()
    }

    fn act(
        &self,
        who: u8,
        ban: Id<Ban>,
        act: AppealAct,
        form: &AppealStepForm,
    ) -> Result<AppealAnswer, Failure> {
        self.enter(who);
        let appeal = self.till.ban_show(ban).unwrap().appeals[0].appeal;
        self.till.appeal_act(appeal, act, form)
    }

    /// An appeal is taken down at the office.
    pub(super) fn appeal_came(&self, ban: Id<Ban>) {
        self.enter(ADMIN);
        shown(self.till.appeal_receive(ban, &letter()));
    }

    /// An appeal that is put down for a day.
    fn listed(&self, ban: Id<Ban>) {
        self.appeal_came(ban);
        shown(self.act(ADMIN, ban, AppealAct::Acknowledge, &saying("")));
        shown(self.act(CHAIR, ban, AppealAct::Admit, &saying("")));
        shown(self.act(ADMIN, ban, AppealAct::List, &saying("")));
    }

    /// Whether members are shown the one person who is banned.
    fn listed_for_members(&self) -> bool {
        let card = self.till.card(id(10), Some("to look")).unwrap();
        card.hidden_from_members.is_none() && card.verdicts[0].state == StateKind::Banned
    }

    /// An appeal that the chair has answered; of a change, with the new last day.
    pub(super) fn appeal_answered(&self, ban: Id<Ban>, act: AppealAct, until: &str) {
        self.listed(ban);
        let form = AppealStepForm { until: until.into(), ..saying("It was the first time") };
        shown(self.act(CHAIR, ban, act, &form));
        self.enter(ADMIN);
    }

    fn standing(&self, ban: Id<Ban>) -> CaseStanding {
        self.till.ban_show(ban).unwrap().row.standing
    }
}

#[test]
fn from_the_letter_to_a_ban_that_is_lifted_and_gone() {
    let office = office();
    let ban = office.in_force();
    office.listed(ban);
    assert_eq!(office.view(CaseView::Appealed).rows.len(), 1);
    let before = office.till.card(id(10), Some("to look")).unwrap();
    assert!(before.verdicts[0].appeal_open, "the till says so, and that the ban stands");
    let answer = office.act(CHAIR, ban, AppealAct::Revoke, &saying("It was somebody else"));
    assert_eq!(shown(answer).row.standing, CaseStanding::Revoked);
    assert_eq!(office.view(CaseView::Over).rows[0].standing, CaseStanding::Revoked);
    let card = office.till.card(id(10), Some("to look")).unwrap();
    assert!(
        card.verdicts.iter().all(|one| one.state != StateKind::Banned),
        "nobody is turned away"
    );
    assert_eq!(office.till.case_undo().unwrap_err().code, FailureCode::NothingToUndo);
    let over = shown(office.act(ADMIN, ban, AppealAct::Notify, &saying("")));
    assert_eq!(over.appeals[0].outcome, Some(AppealOutcome::Revoked));
    assert!(over.appeals[0].notified.is_some() && over.appeals[0].acts.is_empty());
    let kinds: Vec<_> = over.past.iter().map(|one| one.kind).collect();
    for kind in [
        HappeningKind::AppealReceived,
        HappeningKind::AppealAcknowledged,
        HappeningKind::AppealAdmitted,
        HappeningKind::AppealListed,
        HappeningKind::AppealRevoked,
        HappeningKind::AppealNotified,
    ] {
        assert_eq!(kinds.iter().filter(|one| **one == kind).count(), 1, "{kind:?} in {kinds:?}");
    }
    assert!(!kinds.contains(&HappeningKind::AppealDecided), "said once, by its own step");
    assert_eq!(over.receive.unwrap().rule, Rule::NotNow, "what is lifted is not appealed");
    assert_eq!(over.proposals, []);
}

#[test]
fn nobody_who_moved_reported_or_decided_the_ban_rules_on_the_appeal_and_no_office_hand_does() {
    let office = office();
    let ban = office.in_force();
    office.enter(ADMIN);
    shown(office.till.appeal_receive(ban, &letter()));
    assert_eq!(refused(office.till.appeal_receive(ban, &letter())), Rule::AppealOpen);
    let act = |who, act| refused(office.act(who, ban, act, &saying("It was looked at")));
    assert_eq!(act(LEAD, AppealAct::Acknowledge), Rule::NotEntitled);
    assert_eq!(act(BOARD[1], AppealAct::Acknowledge), Rule::NotEntitled);
    assert_eq!(act(CHAIR, AppealAct::Admit), Rule::NotNow, "it is acknowledged first");
    shown(office.act(CHAIR, ban, AppealAct::Acknowledge, &saying("")));
    for judged in [AppealAct::Admit, AppealAct::Refuse] {
        assert_eq!(act(ADMIN, judged), Rule::NotEntitled);
        assert_eq!(act(LEAD, judged), Rule::NotEntitled);
        assert_eq!(act(BOARD[0], judged), Rule::MoverDoesNotVote);
        assert_eq!(act(BOARD[1], judged), Rule::DecidedBefore);
        assert_eq!(act(BOARD[3], judged), Rule::DecidedBefore);
    }
    shown(office.act(CHAIR, ban, AppealAct::Admit, &saying("")));
    assert_eq!(act(LEAD, AppealAct::List), Rule::NotEntitled);
    assert_eq!(act(CHAIR, AppealAct::Revoke), Rule::NotNow, "it is put down for a day first");
    shown(office.act(ADMIN, ban, AppealAct::List, &saying("")));
    for judged in [AppealAct::Uphold, AppealAct::Vary, AppealAct::Revoke] {
        assert_eq!(act(ADMIN, judged), Rule::NotEntitled);
        assert_eq!(act(BOARD[2], judged), Rule::DecidedBefore);
    }
    let silent = office.act(CHAIR, ban, AppealAct::Revoke, &saying("  "));
    assert_eq!(refused(silent), Rule::ReasonsNeeded);
    let judging = office.act(CHAIR, ban, AppealAct::Uphold, &saying("A known thief"));
    assert_eq!(refused(judging), Rule::Wording);
    assert_eq!(office.standing(ban), CaseStanding::Appealed, "nothing of it was written");
    office.enter(POLICE);
    assert_eq!(office.till.ban_show(ban).unwrap_err().code, FailureCode::Refused);
}

#[test]
fn an_appeal_makes_a_ban_shorter_at_once_and_never_longer() {
    let office = office();
    let ban = office.in_force();
    office.listed(ban);
    let vary = |until: &str| {
        let form = AppealStepForm { until: until.into(), ..saying("It was the first time") };
        office.act(CHAIR, ban, AppealAct::Vary, &form)
    };
    assert_eq!(refused(vary("1/1/2029")), Rule::NotHarsher);
    assert_eq!(refused(vary("")), Rule::Length, "a change changes something");
    assert_eq!(refused(vary("some day")), Rule::Day);
    assert_eq!(refused(vary("1/11/2026")), Rule::Length, "what is over is lifted");
    let after = shown(vary("1/2/2027"));
    assert_eq!((after.days.until, after.row.standing), (date(2027, 2, 1), CaseStanding::InForce));
    office.clock.set_wall("2027-02-02T00:01:00Z");
    office.enter(ADMIN);
    assert_eq!(office.standing(ban), CaseStanding::Expired);
}

#[test]
fn where_a_ban_does_not_stand_during_an_appeal_no_till_shows_it_until_the_answer() {
    let rules = CaseRules { stands_on_appeal: false, ..CaseRules::default() };
    let office = office_with(&[], rules);
    let ban = office.in_force();
    office.enter(ADMIN);
    let open = shown(office.till.appeal_receive(ban, &letter()));
    assert!(!open.stands_on_appeal);
    assert_eq!(open.set_aside, Some(SuspensionReason::Appeal));
    assert_eq!(open.row.standing, CaseStanding::Suspended);
    let card = office.till.card(id(10), Some("to look")).unwrap();
    assert!(card.verdicts.iter().all(|one| one.state != StateKind::Banned));
    let case = office.view(CaseView::Suspended).rows[0].case.unwrap();
    office.enter(CHAIR);
    assert_eq!(rule(office.till.case_act(case, CaseAct::Reinstate, "")), Rule::AppealOpen);
    // A doubt comes besides; the appeal is refused; the doubt is left, until somebody has looked.
    done(office.till.case_act(case, CaseAct::SetAsideDoubt, ""));
    shown(office.act(ADMIN, ban, AppealAct::Acknowledge, &saying("")));
    let refused =
        shown(office.act(CHAIR, ban, AppealAct::Refuse, &saying("It says nothing of it")));
    assert_eq!(refused.set_aside, Some(SuspensionReason::DoubtOnIdentity));
    done(office.till.case_act(case, CaseAct::Reinstate, ""));
    assert_eq!(office.standing(ban), CaseStanding::InForce);
}

#[test]
fn what_was_taken_down_is_undone_by_whoever_did_and_a_ruling_never_is() {
    let rules = CaseRules { stands_on_appeal: false, ..CaseRules::default() };
    let office = office_with(&[], rules);
    let ban = office.in_force();
    office.enter(ADMIN);
    shown(office.till.appeal_receive(ban, &letter()));
    office.till.case_undo().unwrap();
    assert_eq!(office.standing(ban), CaseStanding::InForce, "the ban stands as it did");
    assert_eq!(office.till.ban_show(ban).unwrap().appeals, []);
    office.listed(ban);
    shown(office.act(CHAIR, ban, AppealAct::Uphold, &saying("It was looked at again")));
    assert_eq!(office.till.case_undo().unwrap_err().code, FailureCode::NothingToUndo);
    shown(office.act(ADMIN, ban, AppealAct::Notify, &saying("")));
    office.till.case_undo().unwrap();
    assert_eq!(office.till.ban_show(ban).unwrap().appeals[0].notified, None);
    // Whoever ruled does not rule again on the same ban.
    shown(office.act(ADMIN, ban, AppealAct::Notify, &saying("")));
    office.enter(ADMIN);
    shown(office.till.appeal_receive(ban, &letter()));
    shown(office.act(ADMIN, ban, AppealAct::Acknowledge, &saying("")));
    let again = refused(office.act(CHAIR, ban, AppealAct::Admit, &saying("")));
    assert_eq!(again, Rule::DecidedBefore);
}

#[test]
fn a_breach_leads_to_a_proposal_that_is_filled_in_from_it_and_voted_on() {
    let breach = incident(52, vec![IncidentKind::BreachOfBan], "2026-11-22");
    let office = office_with(&[breach], CaseRules::default());
    let ban = office.in_force();
    office.enter(BOARD[0]);
    let before = office.till.ban_show(ban).unwrap();
    assert_eq!(before.breaches.iter().map(|one| one.incident).collect::<Vec<_>>(), [id(52)]);
    assert_eq!(office.view(CaseView::ToDo).rows.len(), 0, "nothing follows by itself");
    let opened = office.till.ban_propose(ban, CaseKind::Extension, Some(id(52))).unwrap();
    assert_eq!(opened.form.kind, CaseKind::Extension);
    assert_eq!((opened.form.extends, &opened.form.incidents[..]), (Some(ban), &[id(52)][..]));
    assert_eq!(opened.form.category, IncidentGroup::Scheme);
    let form = CaseForm {
        reason: "Came in although banned".into(),
        count: "1".into(),
        length: LengthKind::Months,
        ..opened.form
    };
    let looked = office.till.case_look(&form).unwrap();
    assert_eq!(looked.problems, []);
    assert!(!looked.working.lines.is_empty(), "the tariff's working is shown");
    assert_eq!(looked.days.unwrap().from, before.days.from);
    let case = done(office.till.case_save(&form, true));
    let meeting = office.meeting();
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Nothing)];
    let outcome = office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
    assert!(matches!(outcome, HandsOutcome::Decided { seen: SeenAfter::Follows, .. }));
    assert_eq!(result(outcome).unwrap().result, CountResult::Ban);
    let after = office.till.ban_show(ban).unwrap();
    assert_eq!(after.days.until, looked.days.unwrap().until);
    assert!(after.days.until > before.days.until);
    assert!(office.listed_for_members(), "a longer ban takes nobody from the tills");
}

#[test]
fn a_ban_becomes_longer_by_no_more_than_a_scheme_gives_or_is_without_an_end() {
    let breach = incident(52, vec![IncidentKind::BreachOfBan], "2026-11-22");
    let office = office_with(&[breach], CaseRules::default());
    let ban = office.in_force();
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Extension, Some(id(52))).unwrap();
    let form = CaseForm { reason: "Came in although banned".into(), ..opened.form };
    let years =
        |count: &str| CaseForm { length: LengthKind::Years, count: count.into(), ..form.clone() };
    assert_eq!(office.till.case_look(&years("8")).unwrap().problems, []);
    // With the year that it has, that is more than ten.
    let problems = office.till.case_look(&years("10")).unwrap().problems;
    assert_eq!(problems[0].rule, Rule::Length);
    let open = CaseForm { length: LengthKind::Indefinite, ..form };
    let looked = office.till.case_look(&open).unwrap();
    assert_eq!(looked.problems, []);
    let case = done(office.till.case_save(&open, true));
    let meeting = office.meeting();
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
    let outcome = office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
    assert_eq!(result(outcome).unwrap().result, CountResult::Ban);
    let after = office.till.ban_show(ban).unwrap();
    assert!(after.days.reviewed, "without an end from now on");
    assert_eq!(after.days.until, date(2027, 11, 21), "reviewed within a year");
}

#[test]
fn a_vote_that_can_no_longer_be_carried_out_ends_without_a_count_and_no_other_does() {
    let office = office();
    let ban = office.in_force();
    office.enter(BOARD[0]);
    let lift = office.till.ban_propose(ban, CaseKind::Revocation, None).unwrap();
    let case = done(office.till.case_save(&lift.form, true));
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OpenBallot, ""));
    let acts = || office.till.case_show(case).unwrap().acts;
    assert!(acts().iter().all(|one| one.act != CaseAct::Adjourn));
    let early = rule(office.till.case_act(case, CaseAct::Adjourn, ""));
    assert_eq!(early, Rule::NotNow, "nobody ends a vote that they expect to lose");
    for who in [BOARD[1], BOARD[2], BOARD[3]] {
        office.enter(who);
        done(office.till.case_vote(case, Choice::Ban));
    }
    // Meanwhile an appeal has lifted the ban: there is nothing left to lift.
    office.appeal_answered(ban, AppealAct::Revoke, "");
    office.clock.pass(Duration::from_secs(9 * 24 * 3600));
    office.enter(CHAIR);
    let closed = office.till.case_close(case, "It was looked at").unwrap();
    assert_eq!(result(closed).map(drop), Err(Rule::NotNow));
    assert!(acts().iter().any(|one| one.act == CaseAct::Adjourn && one.refused.is_none()));
    office.enter(BOARD[1]);
    assert_eq!(rule(office.till.case_act(case, CaseAct::Adjourn, "")), Rule::NotEntitled);
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::Adjourn, ""));
    let after = office.till.case_show(case).unwrap();
    assert_eq!(after.stage, ProposalStage::Proposed);
    assert_eq!(after.rounds[0].result, Some(CountResult::NotCounted));
    let again = rule(office.till.case_act(case, CaseAct::OpenBallot, ""));
    assert_eq!(again, Rule::NotNow, "nor is it put to the vote again");
    done(office.till.case_act(case, CaseAct::Return, "The ban is lifted"));
}

#[test]
fn an_interest_is_declared_by_those_who_vote_before_the_decision_and_once() {
    let office = office();
    let case = office.proposed();
    let declare = |who| {
        office.enter(who);
        office.till.case_act(case, CaseAct::Declare, "")
    };
    assert_eq!(rule(declare(ADMIN)), Rule::NotEntitled);
    done(declare(BOARD[3]));
    assert_eq!(rule(declare(BOARD[3])), Rule::NotNow);
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OpenBallot, ""));
    let round = office.till.case_show(case).unwrap().rounds.remove(0);
    assert_eq!(round.body, DecidingBody::Committee, "whoever is asked decides, however they are");
    done(declare(BOARD[2]));
}

#[test]
fn whoever_had_a_part_in_making_a_ban_longer_does_not_judge_the_appeal_against_it() {
    let breach = incident(52, vec![IncidentKind::BreachOfBan], "2026-11-22");
    let office = office_with(&[breach], CaseRules::default());
    let ban = office.in_force();
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Extension, Some(id(52))).unwrap();
    let form = CaseForm {
        reason: "Came in although banned".into(),
        count: "1".into(),
        length: LengthKind::Months,
        ..opened.form
    };
    let case = done(office.till.case_save(&form, true));
    let meeting = office.meeting();
    // The chair alone has had no part until then.
    let split = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Nothing), (BOARD[3], Choice::Abstain)];
    let hands = HandsForm { casting: Some(Choice::Ban), ..hands(case, &split) };
    let outcome = office.till.meeting_decide(meeting.meeting, &hands).unwrap();
    assert_eq!(result(outcome).unwrap().result, CountResult::Ban);
    office.enter(ADMIN);
    shown(office.till.appeal_receive(ban, &letter()));
    shown(office.act(ADMIN, ban, AppealAct::Acknowledge, &saying("")));
    let judged = refused(office.act(CHAIR, ban, AppealAct::Admit, &saying("")));
    assert_eq!(judged, Rule::DecidedBefore);
}

#[test]
fn a_ban_is_changed_or_lifted_by_a_vote_too_and_not_while_an_appeal_is_open() {
    let office = office();
    let ban = office.in_force();
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Variation, None).unwrap();
    let same = office.till.case_look(&opened.form).unwrap();
    assert_eq!(same.problems[0].rule, Rule::Length, "as it is, it changes nothing");
    let longer = CaseForm { day: "1/1/2030".into(), ..opened.form.clone() };
    assert_eq!(office.till.case_look(&longer).unwrap().problems[0].rule, Rule::NotHarsher);
    let shorter = CaseForm { day: "1/3/2027".into(), ..opened.form };
    let vary = done(office.till.case_save(&shorter, true));
    let lift = office.till.ban_propose(ban, CaseKind::Revocation, None).unwrap();
    let lift = done(office.till.case_save(&lift.form, true));
    let meeting = office.meeting();
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
    let decide = |case| {
        office.enter(ADMIN);
        result(office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap())
    };
    assert_eq!(decide(vary).unwrap().result, CountResult::Ban);
    assert_eq!(office.till.ban_show(ban).unwrap().days.until, date(2027, 3, 1));
    let original = office.view(CaseView::InForce).rows[0].case;
    assert!(original.is_some() && original != Some(vary), "the ban stays with its own case");
    shown(office.till.appeal_receive(ban, &letter()));
    assert_eq!(decide(lift).map(drop), Err(Rule::AppealOpen));
    office.till.case_undo().unwrap();
    assert_eq!(decide(lift).unwrap().result, CountResult::Ban);
    let lifted = office.till.ban_show(ban).unwrap();
    assert_eq!(lifted.row.standing, CaseStanding::Revoked);
    assert!(lifted.past.iter().any(|one| one.kind == HappeningKind::Lifted));
    let card = office.till.card(id(10), Some("to look")).unwrap();
    assert!(card.verdicts.iter().all(|one| one.state != StateKind::Banned));
}

/// A scheme in which one officer decides first.
fn ratifying() -> Office {
    office_with(&[], CaseRules { body: DecidingBody::OfficerRatified, ..CaseRules::default() })
}

#[test]
fn an_officers_ban_holds_until_the_others_have_voted_and_wholly_once_they_ratify_it() {
    let office = ratifying();
    let case = office.proposed();
    assert_eq!(
        rule(office.till.case_act(case, CaseAct::OfficerDecide, "On CCTV")),
        Rule::MoverDoesNotVote
    );
    office.enter(ADMIN);
    assert_eq!(
        rule(office.till.case_act(case, CaseAct::OfficerDecide, "On CCTV")),
        Rule::NotEntitled
    );
    office.enter(CHAIR);
    assert_eq!(rule(office.till.case_act(case, CaseAct::OfficerDecide, " ")), Rule::ReasonsNeeded);
    done(office.till.case_act(case, CaseAct::OfficerDecide, "Two reports on CCTV"));
    assert_eq!(office.till.case_undo().unwrap_err().code, FailureCode::NothingToUndo);
    let row = office.view(CaseView::Unserved).rows[0].clone();
    let ban = row.ban.unwrap();
    let first = office.till.ban_show(ban).unwrap();
    assert_eq!(first.days.until, date(2026, 11, 29), "to the last day of the vote");
    assert_eq!(first.decision.unwrap().deciders, ["Sunita P."]);
    for voter in [BOARD[1], BOARD[2], BOARD[3]] {
        office.enter(voter);
        done(office.till.case_vote(case, Choice::Ban));
    }
    office.enter(ADMIN);
    let counted = result(office.till.case_close(case, "Two reports on CCTV").unwrap()).unwrap();
    assert_eq!(counted.result, CountResult::Ban);
    let after = office.till.ban_show(ban).unwrap();
    assert_eq!((after.days.from, after.days.until), (date(2026, 11, 22), date(2027, 11, 21)));
    assert_eq!(after.decision.unwrap().deciders.len(), 4, "the others, and the officer");
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 1, "it is the same ban");
}

#[test]
fn an_officers_ban_that_is_not_ratified_is_over_with_the_vote_whether_or_not_anybody_closes_it() {
    let decided = || {
        let office = ratifying();
        let case = office.proposed();
        office.enter(CHAIR);
        done(office.till.case_act(case, CaseAct::OfficerDecide, "Two reports on CCTV"));
        let ban = office.view(CaseView::Unserved).rows[0].ban.unwrap();
        (office, case, ban)
    };
    let (office, case, ban) = decided();
    for voter in [BOARD[1], BOARD[2], BOARD[3]] {
        office.enter(voter);
        done(office.till.case_vote(case, Choice::Nothing));
    }
    office.enter(ADMIN);
    let counted = result(office.till.case_close(case, "It was somebody else").unwrap()).unwrap();
    assert_eq!(counted.result, CountResult::Lost, "the others chose something else");
    assert_eq!(office.standing(ban), CaseStanding::Revoked);
    let (office, _, ban) = decided();
    office.clock.set_wall("2026-11-30T00:01:00Z");
    office.enter(ADMIN);
    assert_eq!(office.standing(ban), CaseStanding::Expired, "nobody had to do anything");
}

#[test]
fn where_the_scheme_lets_no_ban_hold_provisionally_an_officer_bans_nobody_alone() {
    let rules = CaseRules { body: DecidingBody::OfficerRatified, ..CaseRules::default() };
    let appeals = AppealRules { officer_provisional: false, ..AppealRules::default() };
    let office = office_under(&[], rules, appeals);
    let case = office.proposed();
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OfficerDecide, "Two reports on CCTV"));
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 0);
    assert_eq!(office.view(CaseView::Voting).rows.len(), 1);
}

#[test]
fn votes_and_appeals_go_two_years_after_the_ban_has_ended_and_not_on_one_days_word_of_a_clock() {
    let office = office();
    let ban = office.in_force();
    let case = office.view(CaseView::InForce).rows[0].case.unwrap();
    office.listed(ban);
    shown(office.act(CHAIR, ban, AppealAct::Uphold, &saying("It was looked at again")));
    shown(office.act(ADMIN, ban, AppealAct::Notify, &saying("")));
    // Its last day is 21 November 2027: votes are kept to 21 November 2029.
    let there = |day: &str| {
        office.clock.set_wall(&format!("{day}T12:00:00Z"));
        office.enter(CHAIR);
        let shown = office.till.ban_show(ban).unwrap();
        (office.till.case_show(case).is_ok(), shown.appeals.len())
    };
    for day in ["2029-11-21", "2029-11-22", "2029-11-23"] {
        assert_eq!(there(day), (true, 1), "{day}");
    }
    assert_eq!(there("2029-11-24"), (false, 0), "the third day of running after its last");
    let over = office.view(CaseView::Over).rows;
    assert_eq!((over[0].ban, over[0].case), (Some(ban), None), "the ban goes with its person");
    assert!(office.till.ban_show(ban).unwrap().decision.is_some());
}
