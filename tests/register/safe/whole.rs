//! A copy that nothing happened to, and the drill: copied, brought back, compared row by row.

use std::ops::ControlFlow;

use watchbook_register::records::*;
use watchbook_register::safe::kit::Kit;
use watchbook_register::safe::making::{Errand, make};
use watchbook_register::safe::refusal::{SafeError, SafeRefusal};
use watchbook_register::safe::symbols::Symbols;
use watchbook_register::safe::{place, staging, wrapping};
use watchbook_register::store::*;
use watchbook_register::unlock::Cost;

use crate::office::*;

#[test]
fn a_register_that_is_brought_back_holds_every_row_of_the_one_that_was_copied() {
    let office = Office::made();
    let before = dump(&office.raw());
    let audit = office.store.audit_head().unwrap();
    let copy = office.copy(now());
    assert_eq!(names(&office.stick()), ["Watchbook copy 2026-11-22 1407.wbcopy"]);
    assert_eq!(
        names(&office.home.path().join("register")),
        ["lock", "register.db", "register.db-shm", "register.db-wal", "register.key-check"],
        "nothing stays beside it"
    );
    let mut returning = office.elsewhere(&copy, now()).unwrap();
    let settled = returning.settle(&Actor::of(&helen()), now()).unwrap();
    assert_eq!((settled.contents.people, settled.contents.pictures, settled.taken_out), (4, 4, 0));
    assert!(!settled.with_list, "there was none");
    drop(returning);
    let key = bring_back(office.elsewhere(&copy, now()).unwrap(), &office.there(), now());
    assert_ne!(key.expose(), crate::office::key().expose(), "under a key of its own");
    assert_eq!(names(office.home.path()), ["elsewhere", "register", "stick"]);
    let folder = DataFolder::open(&office.there()).unwrap();
    let store = Store::open(&folder, &key, now()).unwrap();
    store.check_whole().unwrap();
    store.checkpoint().unwrap();
    assert_eq!(dump(&raw(&office.there().join("register.db"), &key)), before);
    // The audit goes on where it was, and says that it was brought back, and how.
    assert!(matches!(store.verify_audit_against(&audit).unwrap(), AuditVerdict::Whole(_)));
    let events = store.read(|reader| reader.audit(None, 5)).unwrap();
    let restored = events.iter().find(|event| event.action == Action::Restored).unwrap();
    assert_eq!(restored.actor.person, Some(helen().id));
    assert!(restored.note.as_ref().unwrap().starts_with("Without a list"));
    // The kit that opened it makes the next copies.
    let kits = store.read(|reader| reader.office()?.safe_kits()).unwrap();
    assert_eq!(kits[0].id, office.kit.face().id);
}

#[test]
fn what_is_only_this_computers_does_not_travel() {
    let office = Office::made();
    let kit = office.kit.to_store();
    office.write(now(), |change| {
        let mut desk = change.office()?;
        desk.add_safe_kit(&kit)?;
        desk.keep_draft(helen().id, &KeptDraft { subject: None, at: now(), form: "half".into() })
    });
    let changed = SubjectCard { methods: Vec::new(), ..subject(12) };
    office
        .store
        .change_undoably(
            &Actor::SYSTEM,
            at(now()),
            Action::SubjectChanged,
            None,
            UndoKind::SubjectChanged,
            |change| -> Result<(), StoreError> {
                change.put_subject(&SubjectCard {
                    standing: Standing::Restricted { since: crate::build::TODAY },
                    ..changed
                })
            },
        )
        .unwrap();
    let copy = office.copy(now());
    let returning = office.elsewhere(&copy, now()).unwrap();
    let body = office.home.path().join("elsewhere-returning/register.db");
    let raw = raw(&body, &office.kit.body_key(&returning.face().copy));
    for table in ["undo", "undo_row", "kept_draft", "safe_kit"] {
        let held: i64 =
            raw.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(held, 0, "{table}");
    }
    drop((raw, returning));
    assert!(!body.exists(), "what was opened to look at is gone afterwards");
}

#[test]
fn a_copy_is_of_one_moment_and_work_goes_on_meanwhile() {
    let office = Office::made();
    let before = dump(&office.raw());
    let errand = Errand {
        store: &office.store,
        kit: &office.kit,
        place: &office.stick(),
        keep: 5,
        at: now(),
    };
    let mut changed = false;
    let made = make(&errand, &mut |_| {
        if !changed {
            changed = true;
            office.write(now(), |change| change.put_subject(&subject(40)));
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(made.contents.people, 4);
    let returning = office.elsewhere(&made.path, now()).unwrap();
    let body = office.home.path().join("elsewhere-returning/register.db");
    assert_eq!(dump(&raw(&body, &office.kit.body_key(&returning.face().copy))), before);
    assert_eq!(office.store.contents().unwrap().people, 5);
}

#[test]
fn a_copy_made_between_two_milliseconds_is_the_one_that_is_read_back() {
    let office = Office::made();
    let between = now() + jiff::SignedDuration::from_nanos(1_234_567);
    let kit = Kit::made(&symbols(), Cost::FLOOR, between).unwrap();
    let office = Office { kit, ..office };
    let copy = office.copy(between);
    office.elsewhere(&copy, between).unwrap();
}

#[test]
fn a_copy_that_is_stopped_anywhere_leaves_the_older_one_and_nothing_else() {
    let office = Office::made();
    office.copy(now());
    let held = names(&office.stick());
    for stop_at in [0, 100, 400, 799, 900] {
        let errand = Errand {
            store: &office.store,
            kit: &office.kit,
            place: &office.stick(),
            keep: 5,
            at: later(1),
        };
        let stopped = make(&errand, &mut |done| {
            if done >= stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(stopped, Err(SafeError::Stopped)), "{stop_at}: {stopped:?}");
        assert_eq!(names(&office.stick()), held, "{stop_at}");
        assert!(!office.store.copying_path().exists());
    }
}

#[test]
fn the_newest_copies_stay_and_those_of_another_register_are_left_alone() {
    let (office, other) = (Office::made(), Office::made());
    let foreign = other.copy(later(-200));
    let foreign_here = office.stick().join(foreign.file_name().unwrap());
    std::fs::copy(&foreign, &foreign_here).unwrap();
    for day in 0..7 {
        office.copy(later(day));
    }
    let held = names(&office.stick());
    assert_eq!(held.len(), 6, "{held:?}");
    assert!(foreign_here.exists());
    assert!(held.contains(&"Watchbook copy 2026-11-28 1407.wbcopy".to_owned()));
    assert!(!held.contains(&"Watchbook copy 2026-11-23 1407.wbcopy".to_owned()));
    let register = office.store.register_id().unwrap();
    let held = || place::copies(&office.stick(), &register, later(90)).len();
    // After a gap of two months the clock may have jumped: nothing goes for its age.
    office.copy(later(60));
    assert_eq!(held(), 5);
    // Once another copy bears it out, what is older than thirty days goes.
    office.copy(later(61));
    assert_eq!(held(), 2);
    // Two in one minute do not write over each other.
    office.copy(later(61));
    assert!(names(&office.stick()).contains(&"Watchbook copy 2027-01-22 1407 (2).wbcopy".into()));
}

#[test]
fn a_clock_that_jumped_and_a_forged_copy_cost_nobody_a_copy() {
    let office = Office::made();
    let register = office.store.register_id().unwrap();
    let real = office.copy(now());
    // Made under a clock ten years ahead: the older one stays.
    let ahead = office.copy(later(3_650));
    assert!(real.exists() && ahead.exists());
    // The clock is right again: the copy just made stays, whatever says that it is newer.
    let right = office.copy(later(1));
    assert!(right.exists() && real.exists());
    let newest = place::copies(&office.stick(), &register, later(1)).remove(0).0;
    assert_eq!(newest, right);
    // Files with a right checksum and no seal of ours neither count nor go.
    let mut forged = std::fs::read(&right).unwrap();
    forged[224] ^= 1;
    let forgeries: Vec<_> =
        (0..9).map(|n| office.stick().join(format!("Watchbook copy {n}.wbcopy"))).collect();
    forgeries.iter().for_each(|path| std::fs::write(path, &forged).unwrap());
    let last = office.copy(later(2));
    assert!(last.exists() && right.exists() && real.exists());
    assert!(forgeries.iter().all(|path| path.exists()));
}

#[test]
fn the_wrong_kit_a_foreign_file_and_a_register_that_is_there_are_each_named() {
    let office = Office::made();
    let copy = office.copy(now());
    let other = Symbols::of_random(&[6; 26]);
    let refused = open(&office.there(), &copy, &other, now()).err().unwrap();
    let wanted = SafeRefusal::OtherKit { made_at: office.kit.face().made_at };
    assert!(matches!(refused, SafeError::Refused(ref why) if *why == wanted), "{refused:?}");
    let file = office.home.path().join("file");
    office.tell(now());
    for (bytes, why) in [
        (Vec::new(), SafeRefusal::Empty),
        (b"PK\x03\x04 a spreadsheet, say".to_vec(), SafeRefusal::NotACopy),
        (vec![0xFF; 70_000], SafeRefusal::NotACopy),
        (std::fs::read(office.stick().join(office.list_name())).unwrap(), SafeRefusal::IsAList),
    ] {
        std::fs::write(&file, bytes).unwrap();
        assert_eq!(wrapping::look(&file), Err(why));
    }
    assert_eq!(wrapping::look(&office.home.path().join("none")), Err(SafeRefusal::Unreadable));
    let mut newer = std::fs::read(&copy).unwrap();
    newer[17] = 9;
    std::fs::write(&file, &newer).unwrap();
    assert_eq!(
        wrapping::look(&file),
        Err(SafeRefusal::HeaderDamaged),
        "a spoiled bit is no version"
    );
    let sum = *blake3::hash(&newer[..192]).as_bytes();
    newer[192..224].copy_from_slice(&sum);
    std::fs::write(&file, newer).unwrap();
    let made_by = env!("CARGO_PKG_VERSION").to_owned();
    assert_eq!(wrapping::look(&file), Err(SafeRefusal::Newer { made_by }));
    // Where a register lies nothing is brought back, and what is there is not touched.
    let there = office.home.path().join("register");
    let held = dump(&office.raw());
    let mut returning = open(&there, &copy, &symbols(), now()).unwrap();
    returning.settle(&Actor::of(&helen()), now()).unwrap();
    let founding = watchbook_register::unlock::Founding::PassphraseOnly {
        passphrase: watchbook_register::unlock::Passphrase::chosen(
            &watchbook_register::unlock::Secret::typed("four plain words here".into()),
        )
        .unwrap(),
    };
    let refused = returning.move_in(
        &there,
        founding,
        helen().id,
        "Office",
        watchbook_register::unlock::Cost::FLOOR,
        now(),
    );
    assert!(matches!(refused, Err(SafeError::Exists)), "{refused:?}");
    assert_eq!(dump(&office.raw()), held);
    staging::sweep(&there);
}

#[test]
#[ignore = "prints figures: a register of 3,000 people and 400 MB, copied and opened again"]
fn how_long_a_large_register_takes() {
    let office = Office::made();
    let bytes: Vec<u8> = (0..7).flat_map(pixels).take(130_000).collect();
    office.write(now(), |change| {
        for n in 0..3_000_u32 {
            let mut card = subject(12);
            card.id = watchbook_register::id::Id::fresh();
            card.reference = SchemeRef::new("SW", 2025, n + 1).unwrap();
            change.put_subject(&card)?;
            let picture = Picture {
                id: watchbook_register::id::Id::fresh(),
                subject: card.id,
                ..picture(12)
            };
            change.put_picture(&picture)?;
            change.put_picture_bytes(picture.id, PictureSize::Large, &bytes)?;
        }
        Ok(())
    });
    let begun = std::time::Instant::now();
    let made = office.try_copy(now()).unwrap();
    println!("{} MB copied, written, read back: {:?}", made.bytes / 1_000_000, begun.elapsed());
    let begun = std::time::Instant::now();
    let mut returning = office.elsewhere(&made.path, now()).unwrap();
    println!("opened: {:?}", begun.elapsed());
    let begun = std::time::Instant::now();
    let settled = returning.settle(&Actor::of(&helen()), now()).unwrap();
    println!("settled: {:?}, {} people", begun.elapsed(), settled.contents.people);
}

#[test]
fn a_copy_of_a_newer_watchbooks_register_is_refused_by_name() {
    let office = Office::made();
    let raw = office.raw();
    raw.execute_batch("PRAGMA user_version = 900; UPDATE meta SET written_by = '9.1.0';").unwrap();
    drop(raw);
    let copy = office.copy(now());
    let refused = office.elsewhere(&copy, now()).err().unwrap();
    let newer = SafeRefusal::Newer { made_by: "9.1.0".to_owned() };
    assert!(matches!(refused, SafeError::Refused(ref why) if *why == newer), "{refused:?}");
    assert_eq!(names(office.home.path()), ["register", "stick"]);
}
