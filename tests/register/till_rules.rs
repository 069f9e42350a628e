//! What a scheme decides by: who may change it, whom a change touches, what is refused, what is undone; and the
//! tariff in its versions.

use super::*;

fn shown(office: &Office) -> RulesForm {
    office.till.rules_show().unwrap().form
}

fn problems(saved: RulesSaved) -> Vec<RuleField> {
    match saved {
        RulesSaved::Problems { problems } => problems.iter().map(|one| one.field).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn rules_are_shown_to_the_board_and_changed_by_the_administrator_alone() {
    let office = office();
    office.enter(BOARD[0]);
    let rules = office.till.rules_show().unwrap();
    assert!(!rules.may_edit);
    assert_eq!(office.till.rules_save(&rules.form).unwrap_err().code, FailureCode::Refused);
    office.enter(POLICE);
    assert_eq!(office.till.rules_show().unwrap_err().code, FailureCode::Refused);
    office.enter(ADMIN);
    assert!(office.till.rules_show().unwrap().may_edit);
}

#[test]
fn every_number_has_bounds_and_nothing_is_written_beyond_them() {
    let office = office();
    office.enter(ADMIN);
    let form = shown(&office);
    let wrong = RulesForm {
        quorum: "0".into(),
        ballot_days: "seven".into(),
        warning_months: "13".into(),
        appeal_days: "6".into(),
        answer_days: String::new(),
        review_months: "-1".into(),
        ..form.clone()
    };
    use RuleField as F;
    let all = [F::Quorum, F::BallotDays, F::WarningMonths, F::AppealDays, F::AnswerDays];
    let said = problems(office.till.rules_save(&wrong).unwrap());
    assert_eq!(said, [all.as_slice(), &[F::ReviewMonths]].concat());
    assert_eq!(shown(&office), form);
}

#[test]
fn a_change_says_whom_it_touches_before_it_is_saved_and_open_votes_keep_their_rules() {
    let office = office();
    let case = office.proposed();
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OpenBallot, ""));
    office.enter(ADMIN);
    let form = RulesForm { quorum: "5".into(), ..shown(&office) };
    let looked = office.till.rules_look(&form).unwrap();
    assert_eq!(looked.changed, [RuleField::Quorum]);
    let touched: Vec<_> = looked.effects.iter().map(|one| (one.touches, one.count)).collect();
    assert_eq!(touched, [(RuleTouches::OpenVotes, 1), (RuleTouches::TooFew, 4)]);
    assert!(matches!(office.till.rules_save(&form).unwrap(), RulesSaved::Saved { .. }));
    assert_eq!(office.till.rules_save(&form).unwrap(), RulesSaved::Unchanged);
    let rounds = office.till.case_show(case).unwrap().rounds;
    assert_eq!(rounds[0].count.as_ref().map_or(3, |count| count.quorum), 3);
    office.till.case_undo().unwrap();
    assert_eq!(shown(&office).quorum, "3");
}

#[test]
fn days_to_appeal_are_said_once_and_letters_have_them() {
    let office = office();
    office.enter(ADMIN);
    let form = RulesForm { appeal_days: "21".into(), ..shown(&office) };
    office.till.rules_save(&form).unwrap();
    let sender =
        SenderForm { address: "1 Market Square".into(), email: String::new(), sheets: false };
    office.till.sender_save(&sender).unwrap();
    assert_eq!(shown(&office).appeal_days, "21", "the address does not bring other days with it");
}

#[test]
fn a_tariff_is_kept_as_a_further_version_is_tried_on_a_case_and_is_undone() {
    let office = office();
    let case = office.proposed();
    office.enter(ADMIN);
    let first = office.till.tariff_show().unwrap();
    assert_eq!((first.version, first.versions.len(), first.keep), (1, 0, 1));
    let TariffWay::Table(table) = &first.way else { panic!("{first:?}") };
    let mut table = table.clone();
    for row in &mut table.rows {
        row.first = Gives::Ban { length: Length::Months { count: 9 } };
    }
    let way = TariffWay::Table(table);
    let looked = office.till.tariff_look(&way, Some(case)).unwrap();
    assert!(looked.differs && looked.problems.is_empty());
    assert_eq!(looked.before.unwrap().version, 1);
    assert_eq!(looked.after.unwrap().version, 2);
    let TariffSaved::Saved { shown } = office.till.tariff_save(&way).unwrap() else { panic!() };
    assert_eq!((shown.version, shown.versions[0].by.as_deref()), (2, Some("Helen R.")));
    assert_eq!(office.till.case_show(case).unwrap().working.unwrap().version, 1);
    assert_eq!(office.till.tariff_save(&way).unwrap(), TariffSaved::Unchanged);
    office.till.case_undo().unwrap();
    assert_eq!(office.till.tariff_show().unwrap().version, 1);
}

#[test]
fn a_tariff_that_cannot_be_used_is_refused_line_by_line() {
    let ban = |length| Gives::Ban { length };
    let band = |from, gives| Band { from, gives };
    let way = TariffWay::Points(Points {
        kinds: vec![(IncidentKind::Threats, 3), (IncidentKind::Threats, 4)],
        groups: Vec::new(),
        factors: vec![Factor { words: " ".into(), points: 2000 }],
        earlier: (0, 0),
        bands: vec![
            band(5, Gives::Warning),
            band(5, ban(Length::Months { count: 0 })),
            band(9, ban(Length::Eighteen { months: 1 })),
        ],
    });
    use TariffWrong as W;
    let said: Vec<_> = tariff_problems(&way).into_iter().map(|one| (one.at, one.wrong)).collect();
    for expected in [
        ("kinds.1", W::Twice),
        ("factors.0", W::Words),
        ("factors.0", W::Number),
        ("bands.1", W::Order),
        ("bands.1", W::Length),
        ("bands.2", W::Length),
    ] {
        assert!(said.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} in {said:?}");
    }
    assert_eq!(said.len(), 6, "{said:?}");
    assert!(tariff_problems(&Tariff::first().way).is_empty());
}

#[test]
fn a_ban_keeps_the_rules_that_it_was_decided_under_whatever_the_scheme_chooses_later() {
    let told = |office: &Office, ban| {
        office.clock.set_wall("2026-11-30T12:00:00Z");
        office.enter(ADMIN);
        let service = ServiceForm {
            method: ServiceMethod::Hand,
            on: "today".into(),
            by_whom: String::new(),
            witness: String::new(),
            evidence: String::new(),
        };
        done(office.till.case_serve(ban, None, &service));
        office.till.ban_show(ban.unwrap()).unwrap()
    };
    let decided = |counts_from, stands_on_appeal| {
        let office =
            office_with(&[], CaseRules { counts_from, stands_on_appeal, ..CaseRules::default() });
        let case = office.proposed();
        let meeting = office.meeting();
        let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
        office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
        let ban = office.view(CaseView::Unserved).rows[0].ban;
        office.enter(ADMIN);
        let other = match counts_from {
            CountsFrom::Decision => CountsFrom::Service,
            CountsFrom::Service => CountsFrom::Decision,
        };
        let form =
            RulesForm { counts_from: other, stands_on_appeal: !stands_on_appeal, ..shown(&office) };
        let looked = office.till.rules_look(&form).unwrap().effects;
        let touched: Vec<_> = looked.iter().map(|one| (one.touches, one.count)).collect();
        assert_eq!(touched, [(RuleTouches::Decided, 1)]);
        assert!(matches!(office.till.rules_save(&form).unwrap(), RulesSaved::Saved { .. }));
        (office, ban)
    };
    let (office, ban) = decided(CountsFrom::Service, false);
    let shown = told(&office, ban);
    assert_eq!(shown.days.from, date(2026, 11, 30), "it was decided to count from being told");
    assert!(!shown.stands_on_appeal);
    let (office, ban) = decided(CountsFrom::Decision, true);
    let shown = told(&office, ban);
    assert_eq!(shown.days.from, date(2026, 11, 22), "it was decided to count from the decision");
    assert!(shown.stands_on_appeal);
}
