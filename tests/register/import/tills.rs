//! The desk: who may import, what hiding and locking do to an import, stale checks, reports, exports.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::id::Id;
use watchbook_register::import::fields::Kind;
use watchbook_register::import::problem::{FileProblem, ProblemCode};
use watchbook_register::import::written::SheetForm;
use watchbook_register::language::Language;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, DataFolder, Store};
use watchbook_register::till::*;
use watchbook_register::unlock::{
    Cost, Doors, Founding, InMemory, NewSecret, Pin, Placard, Secret,
};

use crate::build::{gallery, shop};
use crate::desk::scheme;

const PIN: &str = "246813";

struct Office {
    till: Till,
    home: TempDir,
}

fn person(n: u8, name: &str, role: Role) -> Person {
    Person {
        id: Id::from_random([n; 16]),
        name: name.to_owned(),
        role,
        premises: None,
        staff_number: None,
        sia: None,
        agreed_to: Some("1".to_owned()),
    }
}

fn founded(tier: Tier) -> Office {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register");
    let people = [person(1, "Helen R.", Role::Administrator), person(2, "Ola B.", Role::DataLead)];
    let pin = || Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap();
    let placard = Placard { scheme: "Marlbridge".into(), premises: "Office".into() };
    let founding = Founding::Demonstration { pin: pin() };
    let (mut doors, key) =
        Doors::found(&folder, founding, &placard, &people[0], Cost::FLOOR).unwrap();
    doors.add(&key, &people[1], &NewSecret::Pin(pin()), Cost::FLOOR).unwrap();
    let data = DataFolder::open(&folder).unwrap();
    let now = SystemClock.now();
    let store = Store::create(&data, &key.for_store(), tier, now).unwrap();
    let at = watchbook_register::civil::Moment::judged(now, None);
    store
        .change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
            change.put_scheme(&scheme())?;
            change.put_premises(&shop())?;
            change.put_gallery(&gallery(5, Scope::AllMembers))?;
            people.iter().try_for_each(|person| change.put_person(person))
        })
        .unwrap();
    store.close().unwrap();
    drop((store, data));
    let till = Till::start(Surroundings {
        folder,
        clock: Arc::new(SystemClock),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    });
    Office { till, home }
}

impl Office {
    fn enter(&self, n: u8) {
        let person = Id::from_random([n; 16]);
        let state = self.till.unlock(person, Secret::typed(PIN.to_owned())).unwrap();
        assert!(matches!(state, AppState::Open { .. }), "{state:?}");
    }

    fn sheet(&self, text: &str) -> PathBuf {
        let path = self.home.path().join("sheet.csv");
        fs::write(&path, text).unwrap();
        path
    }

    fn open(&self, text: &str) -> ImportSeen {
        match self.till.import_open(Kind::People, &self.sheet(text)).unwrap() {
            ImportOpened::Opened { seen } => seen,
            other => panic!("{other:?}"),
        }
    }

    fn check(&self, text: &str) -> ImportPreview {
        let seen = self.open(text);
        self.till.import_check(seen.heading_row, seen.mapping).unwrap()
    }

    fn held(&self) -> usize {
        match self.till.state() {
            AppState::Open { session } => session.people_held,
            other => panic!("{other:?}"),
        }
    }
}

const TWO: &str =
    "Reference,First name,Surname\nSW-2026-0001,Rhys,Hughes\nSW-2026-0002,Ann,Lloyd\n";

fn code<T: std::fmt::Debug>(result: Result<T, Failure>) -> FailureCode {
    result.unwrap_err().code
}

#[test]
fn an_import_is_checked_stored_seen_and_undone() {
    let office = founded(Tier::Office);
    office.enter(1);
    let preview = office.check(TWO);
    assert_eq!((preview.counts.new, office.held()), (2, 0), "looking stores nothing");
    let steps = std::sync::Mutex::new(Vec::new());
    let done = office.till.import_confirm(&|step| steps.lock().unwrap().push(step)).unwrap();
    assert!(matches!(done, ImportDone::Stored { counts, .. } if counts.new == 2), "{done:?}");
    assert_eq!(office.held(), 2);
    assert_eq!(steps.lock().unwrap().first(), Some(&ImportProgress { done: 0, total: 2 }));
    assert_eq!(steps.lock().unwrap().last(), Some(&ImportProgress { done: 2, total: 2 }));
    assert_eq!(office.till.import_undo().unwrap(), ImportUndone::Undone);
    assert_eq!(office.held(), 0);
    assert_eq!(office.till.import_undo().unwrap(), ImportUndone::Nothing);
}

#[test]
fn only_the_administrator_in_an_office_imports_and_exports() {
    for (tier, who) in [(Tier::Office, 2), (Tier::Member, 1)] {
        let office = founded(tier);
        office.enter(who);
        let sheet = office.sheet(TWO);
        let till = &office.till;
        assert_eq!(code(till.import_open(Kind::People, &sheet)), FailureCode::Refused);
        assert_eq!(code(till.import_check(1, Vec::new())), FailureCode::Refused);
        assert_eq!(code(till.import_confirm(&|_| {})), FailureCode::Refused);
        assert_eq!(code(till.import_undo()), FailureCode::Refused);
        let out = office.home.path().join("out.csv");
        assert_eq!(
            code(till.export_sheet(Kind::People, SheetForm::Csv, Language::English, "why", &out)),
            FailureCode::Refused
        );
        assert!(!out.exists());
    }
    let office = founded(Tier::Office);
    assert_eq!(
        code(office.till.import_open(Kind::People, &office.sheet(TWO))),
        FailureCode::Locked
    );
}

#[test]
fn locking_forgets_the_file_and_hiding_stops_what_is_being_stored() {
    let office = founded(Tier::Office);
    office.enter(1);
    office.check(TWO);
    // Hidden from within the import itself: the earliest that a person can be.
    let done = office.till.import_confirm(&|step| {
        if step.done == 0 {
            office.till.import_stop();
        }
    });
    assert_eq!(done.unwrap(), ImportDone::Stopped);
    assert_eq!(office.held(), 0);
    // Hidden while thousands of rows are being written: hiding waits for none of them.
    let mut text = String::from("First name,Surname\n");
    (0..20_000).for_each(|n| text.push_str(&format!("G{n},F{n}\n")));
    office.check(&text);
    let begun = std::sync::Barrier::new(2);
    let done = std::thread::scope(|threads| {
        threads.spawn(|| {
            begun.wait();
            office.till.hide()
        });
        office.till.import_confirm(&|step| {
            if step.done == 0 {
                begun.wait();
            }
        })
    });
    assert_eq!(done.unwrap(), ImportDone::Stopped);
    assert!(matches!(office.till.state(), AppState::Hidden { .. }));
    office.till.lock();
    office.enter(1);
    assert_eq!(office.held(), 0);
    assert_eq!(
        code(office.till.import_confirm(&|_| {})),
        FailureCode::Refused,
        "the file is forgotten"
    );
}

#[test]
fn a_check_that_the_register_has_outrun_is_made_again() {
    let office = founded(Tier::Office);
    office.enter(1);
    office.check(TWO);
    office.till.import_confirm(&|_| {}).unwrap();
    // The room still holds the file; a check from before the change would write everybody twice.
    let seen = office.open(TWO);
    office.till.import_check(seen.heading_row, seen.mapping).unwrap();
    office.till.import_undo().unwrap();
    assert_eq!(office.till.import_confirm(&|_| {}).unwrap(), ImportDone::LookAgain);
    assert_eq!(office.held(), 0);
}

#[test]
fn a_refused_file_is_an_answer_and_problems_are_told_in_pages() {
    let office = founded(Tier::Office);
    office.enter(1);
    let refused = office.till.import_open(Kind::People, &office.sheet("%PDF-1.7")).unwrap();
    assert!(
        matches!(refused, ImportOpened::Refused { refusal } if refusal.code == FileProblem::NotASheet)
    );
    let missing =
        office.till.import_open(Kind::People, &office.home.path().join("nothing")).unwrap();
    assert!(
        matches!(missing, ImportOpened::Refused { refusal } if refusal.code == FileProblem::Unreadable)
    );
    let mut text = String::from("First name,Surname,DOB,Hair colour\n");
    (0..700).for_each(|n| text.push_str(&format!("G{n},F{n},1/1/85,plaid\n")));
    let preview = office.check(&text);
    let counted: Vec<_> = preview.problems.iter().map(|one| (one.code, one.count)).collect();
    assert_eq!(counted, [(ProblemCode::DayTwoDigitYear, 700)]);
    let page = |from| office.till.import_problems(None, from, 9_999).unwrap().len();
    assert_eq!((page(0), page(500), page(700)), (500, 200, 0));
}

#[test]
fn what_is_written_out_needs_a_reason_and_stands_in_the_audit() {
    let office = founded(Tier::Office);
    office.enter(1);
    office.check(TWO);
    office.till.import_confirm(&|_| {}).unwrap();
    let out = office.home.path().join("out.csv");
    let export = |reason| {
        let till = &office.till;
        till.export_sheet(Kind::People, SheetForm::Csv, Language::English, reason, &out)
    };
    assert_eq!(code(export("  ")), FailureCode::ReasonNeeded);
    assert!(!out.exists());
    export("Committee meeting").unwrap();
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.contains("SW-2026-0001") && text.contains("Lloyd"));
    let again = office.check(&text);
    assert_eq!((again.counts.unchanged, again.counts.new), (2, 0));
    let report = office.home.path().join("report.csv");
    let rows = [vec!["=1".to_owned(), "C14".to_owned()]];
    office.till.import_report(&["Row", "Cell"], &rows, &report).unwrap();
    assert!(fs::read_to_string(&report).unwrap().contains("'=1,C14"));
}
