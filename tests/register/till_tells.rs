//! What the log tells back at the till, its pages and sheets, and the people of the premises' own list in it.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use watchbook_register::desk::OwnDraft;
use watchbook_register::import::written::SheetForm;
use watchbook_register::log::*;

use super::log::{everything, recorded, seen, whole};
use super::*;

fn quick(kind: EntryKind, when: &str, words: &str) -> QuickForm {
    QuickForm { kind, when: when.into(), words: words.into() }
}

/// The till of a manager who has barred Barnaby Tulloch from these premises alone; his card's id.
fn with_own_list() -> (Furnished, Id<SubjectCard>) {
    let furnished = furnished(&[banned()]);
    let till = &furnished.till;
    till.unlock(id(111), pin()).unwrap();
    let OwnOpened { draft, revision, .. } = till.own_open(None, None).unwrap();
    let draft = OwnDraft {
        given: "Barnaby".into(),
        family: "Tulloch".into(),
        reason: "Shouted at staff and would not leave".into(),
        ..draft
    };
    let saved = till.own_save(&OwnForm { bar: None, revision, draft }).unwrap();
    let OwnOutcome::Saved { opened } = saved else { panic!("{saved:?}") };
    let subject = Id::from_random(*opened.bar.unwrap().bytes());
    (furnished, subject)
}

#[test]
fn two_weeks_are_told_in_numbers_and_what_is_open_is_told_by_name() {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    seen(&till, Sureness::Certain);
    seen(&till, Sureness::Unsure);
    recorded(till.log_quick(&quick(EntryKind::Refusal, "12/11/2026 23:10", "")).unwrap());
    recorded(till.log_quick(&quick(EntryKind::Refusal, "1/11/2026 23:10", "")).unwrap());
    let draft = till.log_open(None, None).unwrap().draft;
    recorded(
        till.log_save(draft, &IncidentForm { cctv_until: "28/11/2026".into(), ..whole() }).unwrap(),
    );
    let later = till.log_open(None, None).unwrap().draft;
    recorded(
        till.log_save(later, &IncidentForm { cctv_until: "22/12/2026".into(), ..whole() }).unwrap(),
    );
    let open = till.log_open(None, None).unwrap().draft;
    till.log_keep(open, &IncidentForm { hurt: None, ..whole() }).unwrap();

    let told = till.log_tells().unwrap();
    assert_eq!(told.tells.total, Weeks { this: 4, last: 1 });
    let kinds: Vec<_> = told.tells.entries.iter().map(|one| (one.kind, one.count)).collect();
    assert_eq!(
        kinds,
        [
            (EntryKind::Incident, Weeks { this: 2, last: 0 }),
            (EntryKind::Sighting, Weeks { this: 2, last: 0 }),
            (EntryKind::Refusal, Weeks { this: 0, last: 1 }),
        ]
    );
    assert_eq!(told.tells.incidents[0].kind, IncidentKind::Threats);
    let follow = &told.follow;
    assert_eq!((follow.drafts.len(), follow.drafts[0].overdue), (1, false));
    assert_eq!(follow.cctv.len(), 1, "the one whose week has begun");
    assert_eq!(follow.breaches.len(), 1, "who was certain");
    assert_eq!(follow.breaches[0].people[0].name.as_deref(), Some("Rhys Hughes"));
    assert_eq!(follow.late, 1, "of these two weeks");
    assert!(follow.returned.is_empty());

    clock.set_wall("2026-11-24T00:30:00Z");
    till.log_keep(open, &IncidentForm { hurt: None, ..whole() }).unwrap();
    let told = till.log_tells().unwrap();
    assert_eq!(told.tells.total, Weeks { this: 0, last: 4 }, "another week has begun");
    // "Last night 23:40" was said again just now; what was begun two days ago is overdue by that.
    assert!(!told.follow.drafts[0].overdue);
    till.log_keep(open, &IncidentForm { when: "21/11/2026 23:40".into(), ..whole() }).unwrap();
    assert!(till.log_tells().unwrap().follow.drafts[0].overdue);
    till.lock();
    assert_eq!(till.log_tells().unwrap_err().code, FailureCode::Locked);
}

#[test]
fn pages_of_the_list_are_the_whole_of_it_in_order_and_a_word_is_found_without_its_accents() {
    let Furnished { till, clock, _home } = furnished(&[]);
    till.unlock(id(110), pin()).unwrap();
    for number in 0..120 {
        clock.pass(Duration::from_secs(60));
        let words = if number % 10 == 0 { "Caffi Tŷ Coch: refused." } else { "No ID was shown." };
        recorded(till.log_quick(&quick(EntryKind::Refusal, "", words)).unwrap());
    }
    let page = |text: &str, from: usize| {
        till.log_list(&LogQuery { text: text.into(), from, ..everything() }).unwrap()
    };
    let mut rows = Vec::new();
    for from in [0, 50, 100] {
        let list = page("", from);
        assert_eq!(list.total, 120);
        rows.extend(list.rows);
    }
    assert_eq!(rows.len(), 120);
    assert!(rows.is_sorted_by(|one, next| one.occurred > next.occurred), "newest first");
    let found = page("TY COCH", 0);
    assert_eq!((found.total, found.rows.len()), (12, 12));
    assert_eq!(page("ty coch", 10).rows.len(), 2);
    assert_eq!(page("priya", 0).total, 120, "by who wrote it");
    assert_eq!(page("!!!", 0).total, 0);
}

#[test]
fn a_workbook_has_days_as_days_and_sums_as_sums_no_formula_and_nobody() {
    let (Furnished { till, _home, .. }, own) = with_own_list();
    seen(&till, Sureness::Certain);
    let goods = GoodsPart {
        what: "Whisky".into(),
        outcome: GoodsOutcome::Taken,
        quantity: "4".into(),
        price: "22.50".into(),
    };
    let draft = till.log_open(None, Some(own)).unwrap();
    assert!(draft.about.unwrap().own);
    let form = IncidentForm {
        seen: "=HYPERLINK(1) said Rhys Hughes, and barnaby TULLOCH laughed".into(),
        until: "23:55".into(),
        goods: vec![goods],
        ..whole()
    };
    recorded(till.log_save(draft.draft, &form).unwrap());
    let path = till.folder().join("sheet.xlsx");
    let reason = "asked for by the council";
    till.log_export(&everything(), reason, SheetForm::Xlsx, &path).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let rows: Vec<Vec<Data>> = sheet.rows().map(<[Data]>::to_vec).collect();
    assert_eq!(rows.len(), 3);
    let incident = rows.iter().find(|row| row[4] == Data::String("INCIDENT".into())).unwrap();
    let Data::DateTime(at) = &incident[0] else { panic!("{:?}", incident[0]) };
    // Days since 30 December 1899, and the part of the day: 21 November 2026, 23:40.
    let (days, minutes) = (46347.0, 23.0 * 60.0 + 40.0);
    assert!((at.as_f64() - (days + minutes / 1_440.0)).abs() < 1e-6, "{at:?}");
    assert!(matches!(incident[1], Data::DateTime(_)), "until");
    assert_eq!(incident[16], Data::Float(90.0));
    let words = "=HYPERLINK(1) said [name] [name], and [name] [name] laughed";
    assert_eq!(incident[7], Data::String(words.into()));
    let formulas = book.worksheet_formula("Sheet1").unwrap();
    assert!(formulas.cells().all(|(.., formula)| formula.is_empty()), "no cell is a formula");

    let path = till.folder().join("sheet.csv");
    till.log_export(&everything(), reason, SheetForm::Csv, &path).unwrap();
    let csv = std::fs::read_to_string(&path).unwrap();
    assert!(csv.contains("'=HYPERLINK(1) said [name]"), "{csv}");
    assert!(csv.contains("21/11/2026 23:40,21/11/2026 23:55,"), "{csv}");
}

#[test]
fn somebody_of_the_own_list_is_seen_here_challenged_by_mistake_and_named_and_stays_here() {
    let (furnished, own) = with_own_list();
    let till = &furnished.till;
    till.lock();
    till.unlock(id(110), pin()).unwrap();
    let sighting = till.log_seen(own, SeenAction::LeftWhenAsked, Sureness::Certain).unwrap();
    let name = |row: &LogShown| (row.people[0].name.clone(), row.people[0].own, row.life);
    let barnaby = || (Some("Barnaby Tulloch".to_owned()), true, None);
    assert_eq!(name(&sighting), barnaby());
    assert!(!sighting.sighting.unwrap().ban_in_force, "no ban of the scheme's");
    till.log_undo(sighting.entry).unwrap();
    let wrong = WrongForm { happened: String::new(), put_right: String::new() };
    assert_eq!(name(&recorded(till.log_wrong(own, &wrong).unwrap())), barnaby());

    let opened = till.log_open(None, None).unwrap();
    let draft = opened.draft;
    assert_eq!(till.log_find(draft, "tulloch").unwrap()[0].subject, own, "found for a form");
    let part = OwnPart {
        bar: Id::from_random(*own.bytes()),
        role: Some(IncidentRole::Suspect),
        known: Some(Certainty::KnownByName),
    };
    let form = IncidentForm { people: Vec::new(), own: vec![part], ..whole() };
    let looked = till.log_keep(draft, &form).unwrap();
    assert_eq!((looked.problems.len(), looked.own[0].own), (0, true));
    let incident = recorded(till.log_save(draft, &form).unwrap());
    assert_eq!(incident.life, Some(LifeState::Queued), "an incident is the scheme's business too");
    let named = till.log_list(&LogQuery { text: "tulloch".into(), ..everything() }).unwrap();
    assert_eq!(named.total, 2);
    assert!(till.log_tells().unwrap().follow.breaches.is_empty());

    // When the bar is over nobody reads the name any more, and what was written stays.
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    let bar = Id::from_random(*own.bytes());
    let opened = till.own_open(Some(bar), None).unwrap();
    let ended = till.own_end(bar, &opened.revision, "We have spoken and agreed").unwrap();
    assert!(matches!(ended, OwnOutcome::Saved { .. }));
    let rows = till.log_list(&everything()).unwrap().rows;
    assert!(rows.iter().all(|row| row.people[0].name.is_none() && row.people[0].own));
    let refused = till.log_seen(own, SeenAction::InfoOnly, Sureness::Certain).unwrap_err();
    assert_eq!(refused.code, FailureCode::NotFound);
}
