//! The audit: what is recorded, and that no alteration of it goes unnamed.

use rusqlite::{Connection, params};
use watchbook_register::records::Tier;
use watchbook_register::store::{
    Action, Actor, AuditHead, AuditVerdict, FirstBad, Store, StoreError, Why,
};

use crate::town::{Rand, Town};
use crate::{Register, moment, write};

fn broken(seq: i64, why: Why) -> AuditVerdict {
    AuditVerdict::Broken(FirstBad { seq, why })
}

/// A register whose audit has some forty events, a third of them with words.
fn with_history() -> (Register, Store) {
    let town = Town::drawn(31, 2, 0, 0);
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    let r = &mut Rand(32);
    for n in 0..40 {
        let actor = Actor::of(&town.people[r.below(town.people.len())]);
        let object = r.some(Rand::bytes::<16>);
        let note = (n % 3 == 0).then(|| r.words());
        store.record(&actor, moment(), r.one(), object, note.as_deref()).unwrap();
    }
    (register, store)
}

#[test]
fn every_change_and_every_view_is_an_event_in_order() {
    let (_register, store) = Register::made(Tier::Member);
    let town = Town::drawn(33, 1, 0, 0);
    let actor = Actor::of(&town.people[0]);
    write(&store, |change| town.write(change));
    let object = Some(*town.neighbours[0].card.id.bytes());
    store.record(&actor, moment(), Action::CardViewed, object, Some("asked at till 2")).unwrap();
    store.record(&Actor::SYSTEM, moment(), Action::Locked, None, None).unwrap();
    let events = store.read(|reader| reader.audit(None, 10)).unwrap();
    let told: Vec<_> = events.iter().map(|event| (event.seq, event.action)).collect();
    assert_eq!(told, [(3, Action::Locked), (2, Action::CardViewed), (1, Action::Loaded)]);
    assert_eq!(events[1].actor, actor);
    assert_eq!(events[1].object, object);
    assert_eq!(events[1].note.as_deref(), Some("asked at till 2"));
    assert_eq!(events[1].at, moment().instant());
    let older = store.read(|reader| reader.audit(Some(3), 1)).unwrap();
    assert_eq!(older, events[1..2]);
    let head = store.audit_head().unwrap();
    assert_eq!(head.seq, 3);
    assert_eq!(store.verify_audit().unwrap(), AuditVerdict::Whole(head));
}

#[test]
fn words_can_be_erased_and_the_chain_stays_whole() {
    let (_register, store) = with_history();
    let head = store.audit_head().unwrap();
    let noted = store.read(|reader| reader.audit(None, 99)).unwrap();
    let noted = noted.iter().find(|event| event.note.is_some()).unwrap();
    assert!(write(&store, |change| change.erase_note(noted.seq)));
    assert!(!write(&store, |change| change.erase_note(noted.seq)));
    let events = store.read(|reader| reader.audit(Some(noted.seq + 1), 1)).unwrap();
    assert!(events[0].had_note && events[0].note.is_none());
    assert!(
        matches!(store.verify_audit().unwrap(), AuditVerdict::Whole(h) if h.seq == head.seq + 2)
    );
    // An end that was witnessed before still lies on the chain.
    assert!(matches!(store.verify_audit_against(&head).unwrap(), AuditVerdict::Whole(_)));
}

#[test]
fn the_tables_themselves_refuse_to_be_altered() {
    let (register, store) = with_history();
    let raw = register.raw();
    for sql in [
        "UPDATE audit SET action = 'LOCKED' WHERE seq = 5",
        "DELETE FROM audit WHERE seq = 40",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 5",
        "UPDATE audit_note SET words = 'other'",
    ] {
        raw.execute_batch("PRAGMA recursive_triggers = ON;").unwrap();
        assert!(raw.execute(sql, []).is_err(), "{sql}");
    }
    assert!(matches!(store.verify_audit().unwrap(), AuditVerdict::Whole(_)));
}

/// Alters the audit in one way, and says what must be found.
type Tampering = fn(&Connection, &mut Rand, i64) -> Option<AuditVerdict>;

const TAMPERINGS: [Tampering; 9] = [
    edited_field,
    edited_hash,
    edited_link,
    deleted,
    swapped,
    cut,
    cut_with_its_noted_end,
    inserted,
    edited_note,
];

fn any(r: &mut Rand, most: i64) -> i64 {
    1 + (r.next() % most as u64) as i64
}

fn edited_field(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let seq = any(r, last);
    let changed = match r.below(5) {
        0 => raw.execute("UPDATE audit SET at = at + 1 WHERE seq = ?1", [seq]),
        1 => raw.execute("UPDATE audit SET role = role || 'X' WHERE seq = ?1", [seq]),
        2 => raw.execute("UPDATE audit SET action = 'EDITED' WHERE seq = ?1", [seq]),
        3 => raw
            .execute("UPDATE audit SET person = ?2 WHERE seq = ?1", params![seq, r.bytes::<16>()]),
        _ => raw.execute(
            "UPDATE audit SET object = CASE WHEN object IS NULL THEN x'00' END WHERE seq = ?1",
            [seq],
        ),
    };
    assert_eq!(changed.unwrap(), 1);
    Some(broken(seq, Why::Altered))
}

fn edited_hash(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let seq = any(r, last);
    raw.execute("UPDATE audit SET hash = ?2 WHERE seq = ?1", params![seq, r.bytes::<32>()])
        .unwrap();
    Some(broken(seq, Why::Altered))
}

fn edited_link(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let seq = any(r, last);
    raw.execute("UPDATE audit SET prev = ?2 WHERE seq = ?1", params![seq, r.bytes::<32>()])
        .unwrap();
    Some(broken(seq, Why::Altered))
}

fn deleted(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let seq = any(r, last);
    raw.execute("DELETE FROM audit_note WHERE seq = ?1", [seq]).unwrap();
    raw.execute("DELETE FROM audit WHERE seq = ?1", [seq]).unwrap();
    if r.chance() {
        // And those behind it moved up, so that no number is missing.
        raw.execute_batch(&format!(
            "UPDATE audit_note SET seq = seq - 1 WHERE seq > {seq};
             UPDATE audit SET seq = -seq WHERE seq > {seq};
             UPDATE audit SET seq = -seq - 1 WHERE seq < 0;"
        ))
        .unwrap();
        let why = if seq == last { Why::Missing } else { Why::Altered };
        return Some(broken(seq, why));
    }
    Some(broken(seq, Why::Missing))
}

fn swapped(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let (a, b) = (any(r, last), any(r, last));
    if a == b {
        return None;
    }
    for table in ["audit_note", "audit"] {
        raw.execute(&format!("UPDATE {table} SET seq = -1 WHERE seq = ?1"), [a]).unwrap();
        raw.execute(&format!("UPDATE {table} SET seq = ?1 WHERE seq = ?2"), [a, b]).unwrap();
        raw.execute(&format!("UPDATE {table} SET seq = ?1 WHERE seq = -1"), [b]).unwrap();
    }
    Some(broken(a.min(b), Why::Altered))
}

fn cut(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let from = any(r, last);
    raw.execute("DELETE FROM audit_note WHERE seq >= ?1", [from]).unwrap();
    raw.execute("DELETE FROM audit WHERE seq >= ?1", [from]).unwrap();
    Some(broken(from, Why::Missing))
}

/// The whole file as it once was: only an end kept elsewhere can tell.
fn cut_with_its_noted_end(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let from = any(r, last);
    if from == 1 {
        return None;
    }
    raw.execute_batch("DELETE FROM audit; DELETE FROM audit_note;").unwrap();
    raw.execute("INSERT INTO audit SELECT * FROM kept WHERE seq < ?1", [from]).unwrap();
    raw.execute(
        "UPDATE meta SET audit_seq = ?1, audit_hash = (SELECT hash FROM kept WHERE seq = ?1)",
        [from - 1],
    )
    .unwrap();
    Some(broken(from, Why::Missing))
}

fn inserted(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let copied = any(r, last);
    raw.execute(
        "INSERT INTO audit SELECT ?1, at, person, role, premises, action, object, NULL, hash, hash
         FROM audit WHERE seq = ?2",
        [last + 1, copied],
    )
    .unwrap();
    Some(broken(last + 1, Why::Added))
}

fn edited_note(raw: &Connection, r: &mut Rand, last: i64) -> Option<AuditVerdict> {
    let seq = any(r, last);
    let had = raw.execute("UPDATE audit_note SET words = words || 's' WHERE seq = ?1", [seq]);
    if had.unwrap() == 0 {
        raw.execute("INSERT INTO audit_note VALUES (?1, zeroblob(16), 'made up')", [seq]).unwrap();
    }
    Some(broken(seq, Why::NoteAltered))
}

/// The raw table, its triggers gone, with a copy to go back to after each case.
fn laid_open(register: &Register) -> Connection {
    let raw = register.raw();
    raw.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
         DROP TRIGGER audit_is_not_altered; DROP TRIGGER audit_is_not_shortened;
         DROP TRIGGER audit_note_is_not_altered;
         CREATE TEMP TABLE kept AS SELECT * FROM audit;
         CREATE TEMP TABLE kept_note AS SELECT * FROM audit_note;
         CREATE TEMP TABLE kept_meta AS SELECT * FROM meta;",
    )
    .unwrap();
    raw
}

fn put_back(raw: &Connection) {
    raw.execute_batch(
        "BEGIN; DELETE FROM audit; DELETE FROM audit_note; DELETE FROM meta;
         INSERT INTO audit SELECT * FROM kept; INSERT INTO audit_note SELECT * FROM kept_note;
         INSERT INTO meta SELECT * FROM kept_meta; COMMIT;",
    )
    .unwrap();
}

#[test]
fn two_thousand_alterations_are_found_each_at_the_first_bad_event() {
    let (register, store) = with_history();
    let head: AuditHead = store.audit_head().unwrap();
    let raw = laid_open(&register);
    let r = &mut Rand(34);
    let mut tried = [0; TAMPERINGS.len()];
    while tried.iter().sum::<usize>() < 2_000 {
        let which = r.below(TAMPERINGS.len());
        raw.execute_batch("BEGIN").unwrap();
        let expected = TAMPERINGS[which](&raw, r, head.seq);
        raw.execute_batch("COMMIT").unwrap();
        if let Some(expected) = expected {
            tried[which] += 1;
            let found = store.verify_audit_against(&head).unwrap();
            assert_eq!(found, expected, "kind {which}, case {tried:?}");
        }
        put_back(&raw);
    }
    assert!(tried.iter().all(|count| *count > 100), "{tried:?}");
    assert_eq!(store.verify_audit_against(&head).unwrap(), AuditVerdict::Whole(head));
}

#[test]
fn an_event_made_anew_with_its_hash_is_found_at_the_one_that_no_longer_follows() {
    let (register, store) = with_history();
    let head = store.audit_head().unwrap();
    // Another register's event of the same number is whole in itself.
    let (other, other_store) = with_history();
    drop(other_store);
    let taken: Vec<rusqlite::types::Value> = other
        .raw()
        .query_row("SELECT * FROM audit WHERE seq = 7", [], |row| {
            (0..10).map(|at| row.get(at)).collect()
        })
        .unwrap();
    let raw = laid_open(&register);
    raw.execute("DELETE FROM audit WHERE seq = 7", []).unwrap();
    raw.execute("DELETE FROM audit_note WHERE seq = 7", []).unwrap();
    raw.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rusqlite::params_from_iter(taken),
    )
    .unwrap();
    assert_eq!(store.verify_audit().unwrap(), broken(7, Why::Unlinked));
    put_back(&raw);
    raw.execute("UPDATE meta SET audit_hash = ?1", [[9_u8; 32]]).unwrap();
    assert_eq!(store.verify_audit().unwrap(), broken(head.seq, Why::NotAsWitnessed));
    put_back(&raw);
    let witnessed = AuditHead { seq: 12, hash: [1; 32] };
    let found = store.verify_audit_against(&witnessed).unwrap();
    assert_eq!(found, broken(12, Why::NotAsWitnessed));
}

#[test]
fn an_event_is_not_written_when_its_change_fails_for_a_reason_of_the_callers() {
    #[derive(Debug)]
    enum Mine {
        Stale,
        Store,
    }
    impl From<StoreError> for Mine {
        fn from(_: StoreError) -> Self {
            Self::Store
        }
    }
    let (_register, store) = with_history();
    let head = store.audit_head().unwrap();
    let refused: Result<(), Mine> =
        store.try_change(&Actor::SYSTEM, moment(), Action::BanChanged, None, |_| Err(Mine::Stale));
    assert!(matches!(refused, Err(Mine::Stale)));
    assert_eq!(store.audit_head().unwrap(), head);
    let _ = Mine::Store;
}
