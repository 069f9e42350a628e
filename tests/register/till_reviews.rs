//! The yearly review of a ban without an end at the office's till: who holds it, what it changes, what tills show
//! afterwards, what is said of it everywhere, and what follows upon a breach.

use jiff::civil::Date;
use watchbook_register::desk::{BanDraft, ProblemCode, ScopeDraft};
use watchbook_register::letters::DatedKind;

use super::*;

/// Somebody banned without an end since 1 March 2026, to be reviewed by `due`.
fn without_end(due: Date) -> Dossier {
    let mut dossier = banned();
    let starts = date(2026, 3, 1);
    dossier.bans[0].term = Term::indefinite(starts, starts, due).unwrap();
    dossier.entries[0].until = watchbook_register::civil::days_after(due, 30);
    dossier
}

fn reviewing(due: Date, more: &[Incident]) -> Office {
    let put = |change: &mut Change<'_>| {
        more.iter().try_for_each(|one| change.office()?.put_incident(one))
    };
    office_holding(&put, CaseRules::default(), AppealRules::default(), &without_end(due))
}

const BAN: u8 = 20;

fn form(kind: ReviewKind, next: &str, reasons: &str) -> ReviewForm {
    ReviewForm { kind, on: String::new(), next: next.into(), reasons: reasons.into() }
}

fn held() -> ReviewForm {
    form(ReviewKind::Held, "", "Two more reports this year")
}

impl Office {
    fn review(&self, who: u8, form: &ReviewForm) -> Result<BanShown, Rule> {
        self.enter(who);
        match self.till.ban_review(id(BAN), form).unwrap() {
            AppealAnswer::Done { shown } => Ok(*shown),
            AppealAnswer::Refused { refused } => Err(refused.rule),
        }
    }

    fn banned_at_the_till(&self) -> bool {
        let card = match self.till.card(id(10), Some("to look")) {
            Ok(card) => card,
            // What nobody is shown is not there.
            Err(failure) if failure.code == FailureCode::NotFound => return false,
            Err(failure) => panic!("{failure:?}"),
        };
        card.verdicts.iter().any(|one| one.state == StateKind::Banned)
    }
}

#[test]
fn a_review_that_is_due_is_held_by_chair_or_board_and_stands_everywhere() {
    let office = reviewing(date(2026, 12, 10), &[]);
    office.enter(ADMIN);
    assert_eq!(office.view(CaseView::ReviewDue).rows[0].standing, CaseStanding::ReviewDue);
    let before = office.till.ban_show(id(BAN)).unwrap().review.unwrap();
    assert_eq!(before.hold.unwrap().rule, Rule::NotEntitled, "the administrator decides nothing");
    assert_eq!((before.due, before.overdue, before.missed), (date(2026, 12, 10), false, false));
    for (who, rule) in [(ADMIN, Rule::NotEntitled), (LEAD, Rule::NotEntitled)] {
        assert_eq!(office.review(who, &held()).unwrap_err(), rule);
    }
    office.enter(POLICE);
    let police = office.till.ban_review(id(BAN), &held()).unwrap_err();
    assert_eq!(police, Rule::PoliceTakeNoPart.into(), "police never");
    let bare = form(ReviewKind::Held, "", " ");
    assert_eq!(office.review(CHAIR, &bare).unwrap_err(), Rule::ReasonsNeeded);
    let late = form(ReviewKind::Held, "23/11/2027", "Still needed");
    assert_eq!(office.review(CHAIR, &late).unwrap_err(), Rule::ReviewWithinYear);
    let shown = office.review(CHAIR, &held()).unwrap();
    let review = shown.review.unwrap();
    assert_eq!(review.due, date(2027, 11, 21));
    assert_eq!(review.done[0].by, "Sunita P.");
    assert_eq!(review.done[0].reasons, "Two more reports this year");
    assert!(shown.days.reviewed && shown.days.until == date(2027, 11, 21));
    let line = shown.past.iter().find(|one| one.kind == HappeningKind::Reviewed).unwrap();
    assert_eq!((line.on, &line.by[..]), (date(2026, 11, 22), &["Sunita P.".to_owned()][..]));
    assert_eq!(
        (line.code.as_str(), line.words.as_str()),
        ("2027-11-21", "Two more reports this year")
    );
    assert!(shown.past.iter().any(|one| one.kind == HappeningKind::ReviewDue));
    assert!(office.view(CaseView::ReviewDue).rows.is_empty(), "it is due no longer");
    assert_eq!(office.view(CaseView::InForce).rows[0].until, Some(date(2027, 11, 21)));
    assert!(office.banned_at_the_till());
    assert_eq!(office.till.case_undo().unwrap_err().code, FailureCode::NothingToUndo);
}

#[test]
fn a_ban_whose_review_was_missed_is_shown_again_once_it_is_held() {
    let office = reviewing(date(2026, 10, 1), &[]);
    office.enter(BOARD[0]);
    assert_eq!(office.view(CaseView::ReviewDue).rows[0].standing, CaseStanding::ReviewMissed);
    let before = office.till.ban_show(id(BAN)).unwrap().review.unwrap();
    assert!(before.missed && before.overdue);
    assert_eq!(before.shown_until, date(2026, 10, 31));
    assert!(!office.banned_at_the_till());
    let shown = office.review(BOARD[0], &held()).unwrap();
    assert!(!shown.review.unwrap().missed);
    assert_eq!(shown.row.standing, CaseStanding::InForce);
    assert!(office.banned_at_the_till(), "members are shown it again");
}

#[test]
fn a_review_is_not_held_by_whoever_reported_or_while_an_appeal_is_open() {
    let office = reviewing(date(2026, 12, 10), &[]);
    office.enter(ADMIN);
    let appeal = AppealForm {
        received: String::new(),
        by: AppealBy::Person,
        by_whom: String::new(),
        way: AppealWay::Letter,
        grounds: "I was at work that day".into(),
    };
    let answer = office.till.appeal_receive(id(BAN), &appeal).unwrap();
    assert!(matches!(answer, AppealAnswer::Done { .. }));
    assert_eq!(office.review(CHAIR, &held()).unwrap_err(), Rule::AppealOpen);
}

#[test]
fn after_a_breach_a_ban_without_an_end_is_not_made_longer_but_its_review_brought_forward() {
    let breach = incident(52, vec![IncidentKind::BreachOfBan], "2026-11-21");
    let office = reviewing(date(2027, 2, 28), &[breach]);
    office.enter(BOARD[0]);
    let shown = office.till.ban_show(id(BAN)).unwrap();
    assert_eq!(shown.breaches.len(), 1, "it stays on record");
    let longer = shown.proposals.iter().find(|one| one.kind == CaseKind::Extension).unwrap();
    assert_eq!(longer.refused.unwrap().rule, Rule::NoEnd);
    let opened = office.till.ban_propose(id(BAN), CaseKind::Extension, Some(id(52))).unwrap();
    let form_of = CaseForm { reason: "Came in although banned".into(), ..opened.form };
    let problems = office.till.case_look(&form_of).unwrap().problems;
    assert!(problems.iter().any(|one| one.rule == Rule::NoEnd), "{problems:?}");
    let soon = form(ReviewKind::BroughtForward, "1/12/2026", "Came in on 21 November");
    assert_eq!(office.review(BOARD[0], &soon).unwrap_err(), Rule::NotEntitled);
    let later = form(ReviewKind::BroughtForward, "1/3/2027", "Came in on 21 November");
    assert_eq!(office.review(ADMIN, &later).unwrap_err(), Rule::ReviewEarlier);
    let shown = office.review(ADMIN, &soon).unwrap();
    assert_eq!(shown.review.unwrap().due, date(2026, 12, 1));
    assert_eq!(office.view(CaseView::ReviewDue).rows.len(), 1, "it is due now");
    assert!(shown.past.iter().any(|one| one.kind == HappeningKind::ReviewForward));
    office.till.case_undo().unwrap();
    let undone = office.till.ban_show(id(BAN)).unwrap().review.unwrap();
    assert_eq!((undone.due, undone.done.len()), (date(2027, 2, 28), 0));
}

#[test]
fn the_places_of_a_ban_without_an_end_are_changed_by_a_vote_and_its_review_stays() {
    let office = reviewing(date(2026, 12, 10), &[]);
    office.review(CHAIR, &held()).unwrap();
    office.till.lock();
    office.clock.pass(Duration::from_secs(190 * 24 * 60 * 60));
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(id(BAN), CaseKind::Variation, None).unwrap();
    assert_eq!(opened.form.length, LengthKind::Indefinite, "as it is");
    let scope = ScopeDraft::of(&Scope::Sectors(vec![Sector::Pub]));
    let form = CaseForm { scope, incidents: vec![id(50)], ..opened.form };
    let looked = office.till.case_look(&form).unwrap();
    assert_eq!(looked.problems, []);
    assert_eq!(looked.days.unwrap().until, date(2027, 11, 21));
}

#[test]
fn a_review_is_in_the_calendar_until_it_is_held_and_then_the_next_is() {
    for due in [date(2026, 12, 10), date(2026, 10, 1)] {
        let office = reviewing(due, &[]);
        office.enter(ADMIN);
        let days = || {
            let dates = office.till.calendar_list().unwrap().dates;
            let reviews = dates.into_iter().filter(|one| one.dated.kind == DatedKind::Review);
            reviews.map(|one| one.dated.on).collect::<Vec<_>>()
        };
        assert_eq!(days(), [due], "missed or not, it is still to be held");
        office.review(CHAIR, &held()).unwrap();
        office.enter(ADMIN);
        assert_eq!(days(), [date(2027, 11, 21)]);
    }
}

#[test]
fn the_form_of_the_person_puts_no_review_off() {
    let office = reviewing(date(2026, 12, 10), &[]);
    office.enter(ADMIN);
    let opened = office.till.desk_open(Some(id(10))).unwrap();
    let problems = |review: &str| {
        let mut draft = opened.draft.clone();
        draft.bans[0].review = review.into();
        let form = DeskForm { subject: Some(id(10)), revision: opened.revision.clone(), draft };
        let looked = office.till.desk_look(&form).unwrap();
        let of_review = looked.problems.into_iter().filter(|one| one.field == "bans.0.review");
        of_review.map(|one| one.code).collect::<Vec<_>>()
    };
    assert_eq!(problems("11/12/2026"), [ProblemCode::ReviewByReview]);
    assert_eq!(problems("9/12/2026"), [], "sooner is well");
}

#[test]
fn the_form_of_the_person_changes_nothing_that_the_members_decided() {
    let office = office();
    office.in_force();
    office.enter(ADMIN);
    let opened = office.till.desk_open(Some(id(10))).unwrap();
    let problems = |change: &dyn Fn(&mut BanDraft)| {
        let mut draft = opened.draft.clone();
        change(&mut draft.bans[0]);
        let form = DeskForm { subject: Some(id(10)), revision: opened.revision.clone(), draft };
        let looked = office.till.desk_look(&form).unwrap();
        looked.problems.into_iter().map(|one| (one.field, one.code)).collect::<Vec<_>>()
    };
    let by_vote = |field: &str| vec![(field.to_owned(), ProblemCode::DecidedByVote)];
    assert_eq!(problems(&|_| ()), []);
    assert_eq!(problems(&|ban| ban.ends = "1/1/2030".into()), by_vote("bans.0.ends"));
    assert_eq!(problems(&|ban| ban.indefinite = true), by_vote("bans.0.ends"));
    assert_eq!(problems(&|ban| ban.reason = "Something else".into()), by_vote("bans.0.reason"));
    assert_eq!(problems(&|ban| ban.minute = "MTG-2026-0099".into()), by_vote("bans.0.decided_on"));
}

#[test]
fn a_ban_that_came_of_no_case_is_set_aside_at_once_and_let_hold_again_on_its_own_page() {
    let office = reviewing(date(2026, 12, 10), &[]);
    let act = |who: u8, act: CaseAct| {
        office.enter(who);
        match office.till.ban_act(id(BAN), act).unwrap() {
            AppealAnswer::Done { shown } => Ok(*shown),
            AppealAnswer::Refused { refused } => Err(refused.rule),
        }
    };
    let offered = |shown: &BanShown| shown.acts.iter().map(|one| one.act).collect::<Vec<_>>();
    office.enter(ADMIN);
    let before = office.till.ban_show(id(BAN)).unwrap();
    assert_eq!(offered(&before), [CaseAct::SetAsideDoubt, CaseAct::SetAsideObjection]);
    assert_eq!(act(BOARD[0], CaseAct::SetAsideDoubt).map(drop), Err(Rule::NotEntitled));
    assert_eq!(act(ADMIN, CaseAct::Withdraw).map(drop), Err(Rule::NotNow), "it is no act of a ban");
    let aside = act(ADMIN, CaseAct::SetAsideDoubt).unwrap();
    assert_eq!(aside.set_aside, Some(SuspensionReason::DoubtOnIdentity));
    let told = aside.past.iter().filter(|one| one.kind == HappeningKind::Suspended).count();
    assert_eq!(told, 1, "its history says so, though no case has a step of it");
    assert_eq!(offered(&aside), [CaseAct::Reinstate]);
    assert!(!office.banned_at_the_till());
    assert_eq!(act(ADMIN, CaseAct::SetAsideObjection).map(drop), Err(Rule::NotNow));
    let again = act(CHAIR, CaseAct::Reinstate).unwrap();
    assert_eq!((again.set_aside, again.days), (None, before.days), "to the same last day");
    assert!(office.banned_at_the_till());
}
