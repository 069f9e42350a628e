//! Undo: exact, whole, for a day, and never a place where an erased person stays.

use std::collections::BTreeMap;

use jiff::ToSpan;
use proptest::prelude::*;
use rusqlite::types::Value;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::store::{
    Action, Actor, AuditVerdict, Change, MOST_UNDOS, PictureSize, Store, StoreError, UndoError,
    UndoKind,
};

use crate::town::{Rand, Town};
use crate::{Register, moment, now, write};

/// Every table's rows in the order of their values.
pub(crate) type Dump = BTreeMap<String, Vec<String>>;

/// A part of a change.
type Step<'a> = dyn Fn(&mut Rand, &mut Change<'_>) -> Result<(), StoreError> + 'a;

/// Everything that the file holds but the audit and the erasures, which are only added to, the
/// undos, and what it knows of itself.
pub(crate) fn dump(register: &Register) -> Dump {
    let raw = register.raw();
    let mut tables = raw
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN
             ('audit', 'audit_note', 'erasure', 'meta', 'undo', 'undo_row', 'undo_subject')",
        )
        .unwrap();
    let names: Vec<String> =
        tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(names.len() > 25, "the office's tables are among them");
    names.into_iter().map(|name| (name.clone(), rows(&raw, &name))).collect()
}

fn rows(raw: &rusqlite::Connection, table: &str) -> Vec<String> {
    let mut statement = raw.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let read = statement.query_map([], |row| {
        let values: Vec<Value> = (0..columns).map(|at| row.get(at).unwrap()).collect();
        Ok(format!("{values:?}"))
    });
    let mut rows: Vec<String> = read.unwrap().map(Result::unwrap).collect();
    rows.sort();
    rows
}

fn undo_rows(register: &Register) -> i64 {
    register.raw().query_row("SELECT count(*) FROM undo_row", [], |row| row.get(0)).unwrap()
}

/// An office's register of a small town.
fn office(seed: u64, size: usize) -> (Register, Store, Town) {
    let town = Town::drawn(seed, size, 300, 9_000);
    let (register, store) = Register::made(Tier::Office);
    write(&store, |change| {
        town.write(change)?;
        town.office(seed).write(change)
    });
    (register, store, town)
}

fn undoably<T>(
    store: &Store,
    at: Moment,
    change: impl FnOnce(&mut Change<'_>) -> Result<T, StoreError>,
) -> T {
    let kind = UndoKind::SubjectChanged;
    store.change_undoably(&Actor::SYSTEM, at, Action::SubjectChanged, None, kind, change).unwrap()
}

fn hours_later(hours: i64) -> Moment {
    Moment::judged(now() + hours.hours(), None)
}

/// One of the things that an office does, on somebody of the town.
fn do_something(r: &mut Rand, town: &Town, change: &mut Change<'_>) -> Result<(), StoreError> {
    let somebody = &town.neighbours[r.below(town.neighbours.len())];
    let other = &town.neighbours[r.below(town.neighbours.len())];
    let id = somebody.card.id;
    match r.below(14) {
        0 => change.put_subject(&SubjectCard { id, ..r.card() }),
        1 => {
            let card = r.card();
            change.put_subject(&card)?;
            change.put_ban(&r.ban(card.id))?;
            change.put_entry(&r.entry(card.id, town.galleries[0].id))
        }
        2 => {
            let ban = somebody.bans[0].id;
            change.put_ban(&Ban { id: ban, ..r.ban(other.card.id) })
        }
        3 => change.erase_ban(somebody.bans[0].id).map(drop),
        4 => change.erase_picture(somebody.pictures[0].0.id).map(drop),
        5 => {
            let picture = r.picture(id);
            change.put_picture(&picture)?;
            change.put_picture_bytes(picture.id, PictureSize::Large, &r.blob(20_000))
        }
        6 => match change.read().dossier(id)?.and_then(|dossier| dossier.pictures.first().cloned())
        {
            Some(picture) => change.put_picture_bytes(picture.id, PictureSize::Thumb, &r.blob(400)),
            None => Ok(()),
        },
        7 => change.erase_entry(somebody.entries[0].id).map(drop),
        8 => change.put_warning(&r.warning(id)),
        9 => change.put_gallery(&Gallery { id: town.galleries[1].id, ..r.gallery() }),
        10 => change.put_premises(&Premises { id: town.premises[2].id, ..r.premises() }),
        11 => {
            let order = r.order(id);
            change.office()?.put_court_order(&order)
        }
        12 => {
            let incident = town.office(7).incidents.remove(0);
            change.office()?.put_incident(&Incident { facts: r.words(), ..incident })
        }
        _ => {
            let ban = r.ban(id);
            change.put_ban(&ban)?;
            let file = BanFile {
                ban: ban.id,
                decision: r.decision(),
                relied_on: Vec::new(),
                service_witness: None,
            };
            change.office()?.put_ban_file(&file)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_undone_leaves_every_table_as_it_was(seed in any::<u64>(), changes in 1_usize..4) {
        let (register, store, town) = office(7, 5);
        let r = &mut Rand(seed);
        let mut states = vec![dump(&register)];
        let mut recorded = 0;
        for _ in 0..changes {
            let steps = 1 + r.below(4);
            undoably(&store, moment(), |change| {
                (0..steps).try_for_each(|_| do_something(r, &town, change))
            });
            let state = dump(&register);
            if Some(&state) != states.last() {
                recorded += 1;
                states.push(state);
            }
        }
        // Changes that came to nothing may keep an undo that puts nothing back.
        for _ in 0..changes {
            match store.undo(&Actor::SYSTEM, moment()) {
                Ok(_) | Err(UndoError::Nothing) => {}
                Err(other) => panic!("{other}"),
            }
            let state = dump(&register);
            let at = states.iter().rposition(|earlier| *earlier == state);
            prop_assert!(at.is_some(), "after an undo the register is as it once was");
        }
        prop_assert_eq!(dump(&register), states.swap_remove(0), "{} changes", recorded);
        prop_assert_eq!(undo_rows(&register), 0);
        prop_assert!(matches!(store.verify_audit().unwrap(), AuditVerdict::Whole(_)));
        store.check_whole().unwrap();
        prop_assert!(matches!(store.undo(&Actor::SYSTEM, moment()), Err(UndoError::Nothing)));
    }
}

#[test]
fn an_undo_says_what_it_undoes_and_is_in_the_audit() {
    let (_register, store, town) = office(8, 2);
    let actor = Actor::of(&town.people[0]);
    let card = Rand(1).card();
    let object = Some(*card.id.bytes());
    assert_eq!(store.undoable().unwrap(), None);
    store
        .change_undoably(
            &actor,
            moment(),
            Action::SubjectChanged,
            object,
            UndoKind::SubjectAdded,
            |change| {
                change.note("seen twice");
                change.put_subject(&card)
            },
        )
        .unwrap();
    let undoable = store.undoable().unwrap().unwrap();
    assert_eq!((undoable.kind, undoable.by), (UndoKind::SubjectAdded, actor));
    assert_eq!((undoable.at, undoable.object), (now(), object));
    let undone = store.undo(&Actor::of(&town.people[1]), hours_later(1)).unwrap();
    assert_eq!(undone.what, undoable);
    assert_eq!(store.undoable().unwrap(), None);
    assert_eq!(store.as_of().unwrap(), hours_later(1).instant());
    let events = store.read(|reader| reader.audit(None, 2)).unwrap();
    assert_eq!((events[0].action, events[0].object), (Action::Undone, object));
    assert_eq!((events[1].action, events[1].had_note), (Action::SubjectChanged, true));
    assert_eq!(events[1].note, None, "of somebody who is gone, no words stay");
}

#[test]
fn an_undo_is_refused_whole_when_what_it_touched_was_changed_since() {
    let (register, store, town) = office(9, 4);
    let [first, second] = [&town.neighbours[0], &town.neighbours[1]];
    let r = &mut Rand(3);
    undoably(&store, moment(), |change| {
        change.put_subject(&SubjectCard { id: first.card.id, ..r.card() })?;
        change.put_subject(&SubjectCard { id: second.card.id, ..r.card() })
    });
    write(&store, |change| change.put_subject(&SubjectCard { id: second.card.id, ..r.card() }));
    let before = dump(&register);
    let refused = store.undo(&Actor::SYSTEM, moment());
    assert!(matches!(refused, Err(UndoError::ChangedSince)), "{refused:?}");
    assert_eq!(dump(&register), before);
    assert!(store.undoable().unwrap().is_some(), "it stays, should the later change be undone");
}

#[test]
fn an_undo_is_refused_when_something_recorded_later_hangs_on_what_it_added() {
    let (register, store, town) = office(10, 2);
    let r = &mut Rand(3);
    let card = r.card();
    undoably(&store, moment(), |change| change.put_subject(&card));
    write(&store, |change| change.put_entry(&r.entry(card.id, town.galleries[0].id)));
    let before = dump(&register);
    let refused = store.undo(&Actor::SYSTEM, moment());
    assert!(matches!(refused, Err(UndoError::BuiltUpon)), "{refused:?}");
    assert_eq!(dump(&register), before);
    // And foreign keys hold again: this entry names nobody.
    let orphan = r.entry(Id::fresh(), town.galleries[0].id);
    let refused = store.change(&Actor::SYSTEM, moment(), Action::EntryChanged, None, |change| {
        change.put_entry(&orphan)
    });
    assert!(matches!(refused, Err(StoreError::Refused { .. })), "{refused:?}");
}

#[test]
fn a_change_that_fails_leaves_no_undo_and_the_next_one_is_not_recorded_by_it() {
    let (register, store, town) = office(11, 2);
    let failed: Result<(), StoreError> = store.change_undoably(
        &Actor::SYSTEM,
        moment(),
        Action::SubjectChanged,
        None,
        UndoKind::SubjectChanged,
        |change| {
            change.put_subject(&Rand(4).card())?;
            Err(StoreError::NoScheme)
        },
    );
    assert!(failed.is_err());
    write(&store, |change| change.put_subject(&town.neighbours[0].card));
    assert_eq!(undo_rows(&register), 0);
    assert_eq!(store.undoable().unwrap(), None);
}

#[test]
fn undos_are_kept_for_a_day_and_a_limited_number_of_them() {
    let (register, store, town) = office(12, 2);
    let id = town.neighbours[0].card.id;
    let r = &mut Rand(5);
    for _ in 0..MOST_UNDOS + 5 {
        undoably(&store, moment(), |change| change.put_subject(&SubjectCard { id, ..r.card() }));
    }
    let kept: i64 =
        register.raw().query_row("SELECT count(*) FROM undo", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, MOST_UNDOS);
    store.undo(&Actor::SYSTEM, hours_later(24)).unwrap();
    assert!(matches!(store.undo(&Actor::SYSTEM, hours_later(25)), Err(UndoError::Nothing)));
    // Any event later than that, an unlocking say, takes them away.
    store.record(&Actor::SYSTEM, hours_later(25), Action::Unlocked, None, None).unwrap();
    assert_eq!(undo_rows(&register), 0);
}

#[test]
fn erasing_a_subject_takes_every_undo_that_mentions_them_and_no_other() {
    let (register, store, town) = office(13, 6);
    let r = &mut Rand(6);
    let [erased, other] = [&town.neighbours[0], &town.neighbours[1]];
    let changes: [&Step<'_>; 6] = [
        &|r, change| change.put_subject(&SubjectCard { id: erased.card.id, ..r.card() }),
        &|_, change| change.erase_picture(erased.pictures[0].0.id).map(drop),
        &|r, change| {
            change.put_picture_bytes(erased.pictures[1].0.id, PictureSize::Thumb, &r.blob(99))
        },
        // From the erased to the other: the undo holds the row as it was.
        &|r, change| change.put_ban(&Ban { id: erased.bans[0].id, ..r.ban(other.card.id) }),
        &|r, change| {
            let file = SubjectFile {
                subject: erased.card.id,
                born: None,
                contact: PersonContact { address: Some(r.words()), phone: None, email: None },
                appearance: None,
                police_notes: None,
                review: r.day(),
            };
            change.office()?.put_subject_file(&file)
        },
        // A decision on nobody's ban: whom its words name cannot be known.
        &|r, change| change.office()?.put_decision(&r.decision()),
    ];
    for change in &changes {
        undoably(&store, moment(), |under_way| change(r, under_way));
    }
    undoably(&store, moment(), |change| change.put_warning(&r.warning(other.card.id)));
    undoably(&store, moment(), |change| {
        change.put_premises(&Premises { id: town.premises[0].id, ..r.premises() })
    });
    write(&store, |change| change.erase_subject(erased.card.id));
    let raw = register.raw();
    let kept: i64 = raw.query_row("SELECT count(*) FROM undo", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 2, "the other's warning, and the premises");
    store.undo(&Actor::SYSTEM, moment()).unwrap();
    store.undo(&Actor::SYSTEM, moment()).unwrap();
}

#[test]
fn a_change_that_erases_somebody_cannot_be_undone() {
    let (register, store, town) = office(14, 3);
    undoably(&store, moment(), |change| {
        change.put_premises(&Premises { id: town.premises[0].id, ..Rand(1).premises() })?;
        change.erase_subject(town.neighbours[0].card.id)
    });
    assert_eq!(undo_rows(&register), 0);
    assert!(matches!(store.undo(&Actor::SYSTEM, moment()), Err(UndoError::Nothing)));
}

#[test]
fn an_undo_survives_closing_and_is_there_at_the_next_opening() {
    let (register, store, town) = office(15, 2);
    let before = dump(&register);
    undoably(&store, moment(), |change| change.erase_ban(town.neighbours[0].bans[0].id));
    store.close().unwrap();
    drop(store);
    let store = register.open().unwrap();
    store.undo(&Actor::SYSTEM, moment()).unwrap();
    assert_eq!(dump(&register), before);
}
