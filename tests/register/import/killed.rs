//! An import that is stopped, refused or killed leaves the register as it was; one that ends is whole.

use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use watchbook_register::id::Id;
use watchbook_register::import::apply::{ApplyError, Hands, apply};
use watchbook_register::import::fields::Kind;
use watchbook_register::import::known::Known;
use watchbook_register::import::pictures::{PictureNames, Pictures};
use watchbook_register::import::plan::{Ground, plan};
use watchbook_register::store::{Action, Actor, AuditVerdict, DataFolder, Store, UndoKind};

use crate::build::TODAY;
use crate::desk::{desk, found, guessed, key, moment, now, table, take_in};
use crate::sheets::csv;

const PEOPLE: usize = 3_000;
const CHILD: &str = "WATCHBOOK_TEST_IMPORTS_INTO";

fn sheet() -> Vec<u8> {
    let rows: Vec<[String; 3]> = (1..=PEOPLE)
        .map(|n| [format!("SW-2026-{n:04}"), format!("Given{n}"), format!("Family{n}")])
        .collect();
    let mut all: Vec<Vec<&str>> = vec![vec!["Reference", "First name", "Surname"]];
    all.extend(rows.iter().map(|row| row.iter().map(String::as_str).collect()));
    csv(&all.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

#[test]
fn an_import_that_is_stopped_stores_nothing_and_leaves_no_event() {
    let desk = desk();
    let plan = desk.plan(Kind::People, &sheet());
    let head = desk.store.audit_head().unwrap();
    for at in [0, 1, PEOPLE / 2, PEOPLE] {
        let stopped = desk.carry_out(&plan, &mut Pictures::None, Some(at));
        assert!(matches!(stopped, Err(ApplyError::Stopped)), "at {at}");
        assert_eq!(desk.books().dossiers.len(), 0);
        assert_eq!(desk.store.audit_head().unwrap(), head);
        assert_eq!(desk.store.undoable().unwrap(), None);
    }
    desk.carry_out(&plan, &mut Pictures::None, None).unwrap();
    assert_eq!(desk.books().dossiers.len(), PEOPLE);
}

/// The part of the child process: imports, and says every hundred rows how far it is.
#[test]
fn the_child_that_imports_until_it_is_killed() {
    let Some(folder) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let folder = DataFolder::open(&folder).unwrap();
    let store = Store::open(&folder, &key(), now()).unwrap();
    let books = Arc::new(store.books().unwrap());
    let known = store.read(|reader| Known::read(Arc::clone(&books), reader)).unwrap();
    let table = table(&sheet());
    let names = PictureNames::default();
    let ground = Ground { known: &known, pictures: &names, today: TODAY };
    let mut mint = || *Id::<()>::fresh().bytes();
    let plan = plan(&table, &guessed(&table, Kind::People), &ground, &mut mint);
    let mut progress = |done: usize, total: usize| {
        if done.is_multiple_of(100) || done == total {
            println!("\nrows {done}");
        }
        ControlFlow::Continue(())
    };
    let mut hands = Hands {
        pictures: &mut Pictures::None,
        take_in: &take_in,
        mint: &mut mint,
        progress: &mut progress,
        awaits_other_than: None,
        by: Id::from_random([90; 16]),
    };
    let (actor, kind) = (Actor::SYSTEM, UndoKind::Imported);
    store
        .change_undoably(&actor, moment(), Action::Imported, None, kind, |change| {
            apply(&plan, change, moment(), &mut hands)
        })
        .unwrap();
    println!("\nstored");
    loop {
        std::thread::park();
    }
}

/// Starts the child, waits until it has said `until`, and kills it.
fn killed_at(folder: &std::path::Path, until: &str) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed::the_child_that_imports_until_it_is_killed", "--nocapture"])
        .env(CHILD, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    let heard = said.lines().any(|line| line.unwrap() == until);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(heard, "the child said {until:?}");
}

#[test]
fn killed_in_the_middle_it_leaves_the_old_register_and_killed_afterwards_the_new_one() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    found(&data).close().unwrap();
    let middle = ["rows 0", "rows 100", "rows 1500", "rows 2900", "rows 3000"];
    for (until, held) in
        middle.map(|until| (until, None)).into_iter().chain([("stored", Some(PEOPLE))])
    {
        killed_at(&data, until);
        let folder = DataFolder::open(&data).unwrap();
        let store = Store::open(&folder, &key(), now()).unwrap();
        store.check_whole().unwrap();
        assert!(matches!(store.verify_audit().unwrap(), AuditVerdict::Whole(_)), "{until}");
        let people = store.books().unwrap().dossiers.len();
        match held {
            Some(held) => assert_eq!(people, held, "{until}"),
            // After the last row it may have been quicker than the kill: all or nothing.
            None if until == "rows 3000" && people == PEOPLE => return,
            None => assert_eq!(people, 0, "{until}"),
        }
        store.close().unwrap();
    }
}
