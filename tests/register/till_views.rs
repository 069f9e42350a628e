//! The views and their filters: every ban stands exactly once and where its state says; a filter asks for
//! one part; what a person saves is theirs, outlives locking, and comes back when it is undone.

use jiff::civil::Date;
use watchbook_register::ClosedList as _;
use watchbook_register::import::written::SheetForm;
use watchbook_register::language::Language;

use super::*;

const TODAY: Date = date(2026, 11, 22);

/// Every ban that there can be: its days, told or not, set aside or not, appealed or answered.
fn every_ban() -> Vec<Ban> {
    let start = date(2026, 3, 1);
    let fixed = |from, until| Term::fixed(from, until).unwrap();
    let review = |day| Term::reviewed_on(start, day, TODAY).unwrap();
    let terms = [
        fixed(start, date(2026, 11, 21)),
        fixed(start, TODAY),
        fixed(start, date(2027, 3, 14)),
        fixed(date(2026, 11, 23), date(2027, 3, 14)),
        review(date(2026, 10, 1)),
        review(date(2026, 12, 22)),
        review(date(2026, 12, 23)),
    ];
    let told = Service::Served(ServiceRecord { method: ServiceMethod::Hand, on: start });
    let aside = Suspension { since: TODAY, reason: SuspensionReason::Objection };
    let on = date(2026, 11, 1);
    let appeals = [
        Appeal::None,
        Appeal::Open { stage: AppealStage::Received, received: on },
        Appeal::Decided { outcome: AppealOutcome::Upheld, on },
        Appeal::Decided { outcome: AppealOutcome::Revoked, on },
        Appeal::Decided { outcome: AppealOutcome::Recalled, on },
    ];
    let mut all = Vec::new();
    for term in terms {
        for service in [Service::Unserved, told] {
            for suspension in [None, Some(aside)] {
                for appeal in appeals {
                    let n = u8::try_from(all.len()).unwrap();
                    let mut bytes = [7; 16];
                    bytes[0] = n;
                    all.push(Ban {
                        id: Id::from_random(bytes),
                        reference: format!("SW-2026-{:04}", 1000 + u16::from(n)).parse().unwrap(),
                        term,
                        service,
                        suspension,
                        appeal,
                        ..ban(start, date(2027, 3, 14))
                    });
                }
            }
        }
    }
    all
}

/// Where a ban belongs, by its parts: what ends it, what sets it aside, an appeal, being told, its days.
fn belongs(ban: &Ban, grace: i32) -> CaseView {
    let lifted = matches!(
        ban.appeal,
        Appeal::Decided { outcome: AppealOutcome::Revoked | AppealOutcome::Recalled, .. }
    );
    let days_left = |day: Date| (day - TODAY).get_days();
    match ban.term.ending() {
        _ if lifted => CaseView::Over,
        Ending::On(last) if days_left(last) < 0 => CaseView::Over,
        Ending::Review(due) if days_left(due) < -grace => CaseView::ReviewDue,
        _ if ban.suspension.is_some() => CaseView::Suspended,
        _ if matches!(ban.appeal, Appeal::Open { .. }) => CaseView::Appealed,
        _ if ban.service == Service::Unserved => CaseView::Unserved,
        Ending::Review(due) if days_left(due) <= 30 => CaseView::ReviewDue,
        _ => CaseView::InForce,
    }
}

fn office_of_bans() -> (Office, Vec<Ban>) {
    let bans = every_ban();
    let dossier = Dossier { bans: bans.clone(), ..listed(date(2026, 9, 2), date(2027, 9, 1)) };
    (office_holding(&|_| Ok(()), CaseRules::default(), AppealRules::default(), &dossier), bans)
}

impl Office {
    fn looked(&self, lens: Lens) -> Vec<Id<Ban>> {
        let list = self.till.case_list(&CaseQuery { lens, text: String::new() }).unwrap();
        list.rows.iter().filter_map(|row| row.ban).collect()
    }
}

#[test]
fn the_views_together_show_every_ban_once_and_where_its_state_says() {
    let (office, bans) = office_of_bans();
    office.enter(ADMIN);
    assert_eq!(bans.len(), 140, "the table is whole");
    let grace = scheme().rules.review_grace_days;
    let mut seen = 0;
    for (place, view) in CaseView::ALL.iter().enumerate() {
        let list = office.view(*view);
        let mut shown: Vec<_> = list.rows.iter().map(|row| row.ban.unwrap()).collect();
        let mut due: Vec<_> =
            bans.iter().filter(|one| belongs(one, grace) == *view).map(|one| one.id).collect();
        shown.sort();
        due.sort();
        assert_eq!(shown, due, "{view:?}");
        assert_eq!(list.counts[place], due.len(), "{view:?}");
        seen += shown.len();
    }
    assert_eq!(seen, bans.len());
    let all = office.looked(Lens { view: None, ..Lens::default() });
    assert_eq!(all.len(), bans.len(), "and all of them stand in “all”");
}

#[test]
fn a_filter_asks_for_one_part_whatever_the_others_are() {
    let (office, bans) = office_of_bans();
    office.enter(ADMIN);
    let grace = scheme().rules.review_grace_days;
    type Asks = (Filter, fn(&Ban) -> bool);
    let of = |filter: Filter| filter;
    let none = Filter::default;
    let asked: Vec<Asks> = vec![
        (of(none()), |_| true),
        (Filter { served: Some(false), ..none() }, |one| one.service == Service::Unserved),
        (Filter { served: Some(true), ..none() }, |one| one.service != Service::Unserved),
        (Filter { suspended: Some(true), ..none() }, |one| one.suspension.is_some()),
        (Filter { appealed: Some(true), ..none() }, |one| {
            matches!(one.appeal, Appeal::Open { .. })
        }),
        (
            Filter { ends: Ends::ThisMonth, ..none() },
            |one| matches!(one.term.ending(), Ending::On(day) if day.month() == 11),
        ),
        (Filter { ends: Ends::Soon, ..none() }, |one| {
            [Ending::On(TODAY), Ending::Review(date(2026, 12, 22))].contains(&one.term.ending())
        }),
        (
            Filter {
                ends: Ends::Between { from: date(2027, 3, 14), until: date(2027, 3, 14) },
                ..none()
            },
            |one| one.term.ending() == Ending::On(date(2027, 3, 14)),
        ),
        (Filter { categories: vec![IncidentGroup::Violence], ..none() }, |_| false),
        (Filter { area: Some("Anywhere".into()), ..none() }, |_| true),
        (Filter { kinds: vec![CaseKind::Warning], ..none() }, |_| false),
    ];
    for (filter, due) in asked {
        let lens = Lens { view: None, order: LensOrder::Usual, filter: filter.clone() };
        let mut shown = office.looked(lens);
        let mut due: Vec<_> = bans.iter().filter(|one| due(one)).map(|one| one.id).collect();
        shown.sort();
        due.sort();
        assert_eq!(shown, due, "{filter:?}");
    }
    let over = Filter { over: Some(true), ..none() };
    let over = office.looked(Lens { view: None, order: LensOrder::Usual, filter: over });
    let due = bans.iter().filter(|one| belongs(one, grace) == CaseView::Over).count();
    assert_eq!(over.len(), due);
}

#[test]
fn rows_stand_in_the_order_that_is_asked_for() {
    let (office, bans) = office_of_bans();
    office.enter(ADMIN);
    let lens = |order| Lens { view: None, order, filter: Filter::default() };
    let of = |id: &Id<Ban>| bans.iter().find(|one| one.id == *id).unwrap();
    let last = |ban: &Ban| match ban.term.ending() {
        Ending::On(day) | Ending::Review(day) => day,
    };
    let ending: Vec<Date> =
        office.looked(lens(LensOrder::Ending)).iter().map(|id| last(of(id))).collect();
    assert!(ending.is_sorted());
    let newest = office.looked(lens(LensOrder::Newest));
    assert!(newest.iter().map(|id| of(id).term.starts()).rev().is_sorted());
    let named = office.looked(lens(LensOrder::Reference));
    assert!(named.iter().map(|id| of(id).reference.to_string()).is_sorted());
}

#[test]
fn a_saved_filter_is_its_makers_outlives_locking_and_comes_back_when_it_is_undone() {
    let office = office();
    office.enter(ADMIN);
    let lens = Lens {
        view: Some(CaseView::InForce),
        order: LensOrder::Name,
        filter: Filter { categories: vec![IncidentGroup::Theft], ..Filter::default() },
    };
    let save = |id, name: &str| office.till.lens_save(id, name, &lens).unwrap();
    let wrong = |wrong| LensSaved::Wrong { wrong };
    assert_eq!(save(None, "  "), wrong(LensWrong::Name));
    let LensSaved::Saved { id } = save(None, "Theft in force") else { panic!() };
    assert_eq!(save(None, "theft IN force"), wrong(LensWrong::Taken));
    let back = Ends::Between { from: date(2027, 1, 2), until: date(2027, 1, 1) };
    let backwards = Lens { filter: Filter { ends: back, ..Filter::default() }, ..lens.clone() };
    assert_eq!(office.till.lens_save(None, "Days", &backwards).unwrap(), wrong(LensWrong::Days));
    let query = CaseQuery { lens: lens.clone(), text: "not kept".into() };
    office.till.case_list(&query).unwrap();
    // Another person has their own.
    office.enter(CHAIR);
    assert_eq!(office.view(CaseView::ToDo).saved, []);
    assert_eq!(office.till.lens_drop(id).unwrap_err().code, FailureCode::NotFound);
    office.enter(ADMIN);
    assert_eq!(office.till.lens_last().unwrap(), lens, "as they last looked");
    let saved = |office: &Office| -> Vec<String> {
        office.view(CaseView::ToDo).saved.into_iter().map(|one| one.name).collect()
    };
    assert_eq!(saved(&office), ["Theft in force"]);
    assert_eq!(save(Some(id), "Thefts"), LensSaved::Saved { id });
    assert_eq!(saved(&office), ["Thefts"]);
    office.till.lens_drop(id).unwrap();
    assert_eq!(saved(&office), [""; 0]);
    office.till.case_undo().unwrap();
    assert_eq!(saved(&office), ["Thefts"]);
    let ready: Vec<_> = office.view(CaseView::ToDo).ready.iter().map(|one| one.ready).collect();
    assert_eq!(ready, ReadyLens::ALL);
}

#[test]
fn a_view_is_written_with_a_purpose_no_formula_and_no_picture_and_voters_write_none() {
    let (office, bans) = office_of_bans();
    office.enter(ADMIN);
    let path = office.path("view.csv");
    let filter = Filter { suspended: Some(true), over: Some(false), ..Filter::default() };
    let query = CaseQuery {
        lens: Lens { view: None, order: LensOrder::Reference, filter },
        text: String::new(),
    };
    let write = |words: &str, form| {
        let (purpose, as_) = (ExportPurpose::Review, (form, Language::English));
        office.till.case_export(&query, purpose, words, as_, &path)
    };
    assert_eq!(write("why", SheetForm::Csv).unwrap_err().code, FailureCode::ReasonNeeded);
    assert!(!path.exists(), "nothing was written");
    write("the yearly look", SheetForm::Csv).unwrap();
    let said = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        lines[0].starts_with("\u{feff}Reference,What,How it stands,Person,Name"),
        "{}",
        lines[0]
    );
    let grace = scheme().rules.review_grace_days;
    let due = bans
        .iter()
        .filter(|one| one.suspension.is_some() && belongs(one, grace) != CaseView::Over)
        .count();
    assert_eq!(lines.len() - 1, due, "every row and no other");
    assert!(lines[1].contains("SUSPENDED") && lines[1].contains("Hughes"), "{}", lines[1]);
    write("the yearly look", SheetForm::Xlsx).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    office.enter(BOARD[0]);
    assert!(office.view(CaseView::ToDo).export.is_some());
    assert_eq!(write("the yearly look", SheetForm::Csv).unwrap_err().code, FailureCode::Refused);
}
