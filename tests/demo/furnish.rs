//! Furnished registers: whole or not there, the same pictures each time, and a member's file with
//! nothing of the office's in it.

use std::collections::HashSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite::types::Value;
use watchbook_demo::{
    Detail, Fate, FurnishError, Invented, PIN, Plan, Publication, Seat, Town, demonstration,
    demonstration_plan,
};
use watchbook_register::ClosedList as _;
use watchbook_register::civil::{day_begins, days_after};
use watchbook_register::dossier::Dossier;
use watchbook_register::log::{Life, LifeState};
use watchbook_register::records::*;
use watchbook_register::store::{
    DataFolder, LogFilter, PictureSize, RegisterKey, Store, StoreError,
};
use watchbook_register::unlock::{Doors, InMemory, Protection, Secret};

use crate::{TODAY, three_hundred, town};

fn now() -> Timestamp {
    day_begins(TODAY) + jiff::SignedDuration::from_hours(14)
}

fn key() -> RegisterKey {
    RegisterKey::new([7; 32])
}

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The town with all that is known of its pictures, and nobody to draw them.
fn undrawn() -> Town {
    let mut town = town();
    town.subjects.iter_mut().for_each(|one| one.drawn.clear());
    town
}

fn furnished(town: &Town, folder: &Path, seat: Seat) -> Store {
    town.furnish(folder, seat, now(), &key(), &mut go_on).unwrap()
}

/// A dossier with its lists in an order of their own.
fn plain(mut dossier: Dossier) -> Dossier {
    dossier.pictures.sort_by_key(|picture| picture.id);
    dossier.entries.sort_by_key(|entry| entry.id);
    dossier.bans.sort_by_key(|ban| ban.id);
    dossier.warnings.sort_by_key(|warning| warning.id);
    dossier.orders.sort_by_key(|order| order.order().id);
    dossier
}

fn by_id(mut dossiers: Vec<Dossier>) -> Vec<Dossier> {
    dossiers.sort_by_key(|dossier| dossier.card.id);
    dossiers.into_iter().map(plain).collect()
}

fn published(town: &Town, seat: Seat) -> Vec<Dossier> {
    let publication = Publication {
        scheme: &town.scheme,
        galleries: &town.galleries,
        premises: seat.premises(town).unwrap(),
        today: TODAY,
    };
    town.subjects.iter().filter_map(|one| publication.of(&one.dossier)).collect()
}

#[test]
fn a_members_register_reads_back_as_it_was_published() {
    let (town, temp) = (undrawn(), tempfile::tempdir().unwrap());
    for seat in [Seat::Shop, Seat::Pub] {
        let store = furnished(&town, &temp.path().join(format!("{seat:?}")), seat);
        let books = store.books().unwrap();
        assert_eq!(books.tier, Tier::Member);
        assert_eq!(books.here.as_ref(), seat.premises(&town));
        assert_eq!(books.scheme, town.scheme);
        assert_eq!(books.as_of, now());
        assert_eq!(by_id(books.dossiers.iter().collect()), by_id(published(&town, seat)));
        let people = store.read(|reader| reader.people()).unwrap();
        assert_eq!(people.len(), seat.people(&town).count());
        assert!(matches!(store.read(|r| r.office().map(drop)), Err(StoreError::NotOffice)));
    }
}

#[test]
fn the_offices_register_holds_everything() {
    let (town, temp) = (undrawn(), tempfile::tempdir().unwrap());
    let store = furnished(&town, &temp.path().join("office"), Seat::Office);
    let books = store.books().unwrap();
    assert_eq!(books.here, None);
    let all = town.subjects.iter().map(|one| one.dossier.clone()).collect();
    let planned: HashSet<_> =
        town.subjects.iter().flat_map(|one| &one.office.incidents).map(|one| one.id).collect();
    let mut held: Vec<Dossier> = books.dossiers.iter().collect();
    for dossier in &mut held {
        // Accepted reports of the queue stand on the cards besides.
        dossier.card.reports.retain(|report| planned.contains(&report.incident));
    }
    assert_eq!(by_id(held), by_id(all));
    store
        .read(|reader| {
            let office = reader.office()?;
            for one in &town.subjects {
                let (card, part) = (&one.dossier.card, &one.office);
                assert_eq!(office.subject_file(card.id)?.as_ref(), Some(&part.file));
                for incident in &part.incidents {
                    assert_eq!(office.incident(incident.id)?.as_ref(), Some(incident));
                }
                for file in &part.bans {
                    assert_eq!(office.ban_file(file.ban)?.as_ref(), Some(file));
                }
                for decision in &part.decisions {
                    assert_eq!(office.decision(decision.id)?.as_ref(), Some(decision));
                }
                assert_eq!(office.court_orders(card.id)?, part.orders);
                for leave in &part.leaves {
                    assert_eq!(office.child_leave(leave.entry)?.unwrap().need, leave.need);
                }
            }
            let proposals: usize = town.subjects.iter().map(|one| one.office.proposals.len()).sum();
            assert_eq!(office.proposals()?.len(), proposals);
            Ok(())
        })
        .unwrap();
    assert_eq!(store.verify_audit().unwrap(), {
        watchbook_register::store::AuditVerdict::Whole(store.audit_head().unwrap())
    });
}

/// Every text and every blob of every table of a register, read with nothing but its key.
fn dump(folder: &Path) -> (Vec<String>, Vec<String>, Vec<Vec<u8>>) {
    let connection = Connection::open(folder.join("register.db")).unwrap();
    let hex: String = key().expose().iter().map(|byte| format!("{byte:02x}")).collect();
    let pragmas = format!("PRAGMA key = \"x'{hex}'\"; PRAGMA cipher_page_size = 8192;");
    connection.execute_batch(&pragmas).unwrap();
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let (mut texts, mut blobs) = (Vec::new(), Vec::new());
    for table in &tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                match row.get::<_, Value>(column).unwrap() {
                    Value::Text(text) => texts.push(text),
                    Value::Blob(blob) => blobs.push(blob),
                    _ => {}
                }
            }
        }
    }
    (tables, texts, blobs)
}

#[test]
fn a_members_file_holds_nothing_of_the_offices() {
    let (town, temp) = (undrawn(), tempfile::tempdir().unwrap());
    let folder = temp.path().join("shop");
    furnished(&town, &folder, Seat::Shop).close().unwrap();
    let (tables, texts, blobs) = dump(&folder);
    assert!(texts.iter().any(|text| text == "Harlow Street Stores"), "the dump reads nothing");
    for table in ["subject_file", "incident", "decision", "ban_file", "proposal", "court_order"] {
        assert!(!tables.iter().any(|name| name == table), "{table}");
    }
    let texts: HashSet<&str> = texts.iter().map(String::as_str).collect();
    let blobs: HashSet<&[u8]> = blobs.iter().map(Vec::as_slice).collect();
    let sent: HashSet<_> = published(&town, Seat::Shop).iter().map(|d| d.card.id).collect();
    let pictures: HashSet<_> =
        published(&town, Seat::Shop).iter().flat_map(|d| &d.pictures).map(|p| p.id).collect();
    for one in &town.subjects {
        let (d, o) = (&one.dossier, &one.office);
        let contact = &o.file.contact;
        let mut secrets: Vec<&str> = Vec::new();
        secrets.extend(
            [&contact.address, &contact.phone, &contact.email]
                .into_iter()
                .flatten()
                .map(String::as_str),
        );
        secrets.extend(o.incidents.iter().map(|incident| incident.facts.as_str()));
        secrets.extend(
            o.bans.iter().flat_map(|file| [file.decision.minute(), file.decision.reasons()]),
        );
        secrets.extend(o.bans.iter().flat_map(|file| file.decision.deciders()).map(String::as_str));
        secrets.extend(o.proposals.iter().map(|proposal| proposal.summary.as_str()));
        secrets.extend(o.leaves.iter().map(|leave| leave.need.as_str()));
        secrets.extend(o.file.police_notes.as_deref());
        for secret in secrets {
            assert!(!texts.contains(secret), "{:?}: {secret}", one.lot);
        }
        assert_eq!(blobs.contains(d.card.id.bytes().as_slice()), sent.contains(&d.card.id));
        for picture in &d.pictures {
            assert_eq!(
                blobs.contains(picture.id.bytes().as_slice()),
                pictures.contains(&picture.id)
            );
        }
        if !sent.contains(&d.card.id) {
            for ban in &d.bans {
                assert!(!texts.contains(ban.reference.as_str()), "{:?}", one.lot);
            }
        }
    }
    // A child who may be shown but not named has no name there either.
    let unnamed: Vec<&Invented> = town
        .subjects
        .iter()
        .filter(|one| one.lot.fate == Fate::ChildWithLeave && sent.contains(&one.dossier.card.id))
        .filter(|one| {
            one.dossier.entries.iter().filter_map(|e| e.child.as_ref()).all(|c| !c.shows_name())
        })
        .collect();
    assert!(!unnamed.is_empty(), "the town has nobody to try this on");
    for one in unnamed {
        let here = published(&town, Seat::Shop);
        let card = &here.iter().find(|d| d.card.id == one.dossier.card.id).unwrap().card;
        assert_eq!((&card.identity, card.aliases.len()), (&Identity::Withheld, 0));
    }
    // Days of birth stay in the office, and so do the names of those who supervise elsewhere.
    assert!(published(&town, Seat::Shop).iter().all(|d| d.card.age.birth().is_none()));
    for premises in &town.premises {
        assert!(premises.supervisor.as_deref().is_none_or(|name| !texts.contains(name)));
    }
}

#[test]
fn a_members_file_goes_on_showing_what_the_whole_records_would() {
    use watchbook_register::visibility::{House, Viewer, Visibility, visibility};
    let town = town();
    let house = House::new(town.scheme.rules, &town.galleries);
    for seat in [Seat::Shop, Seat::Pub] {
        let premises = seat.premises(&town).unwrap().clone();
        let publication = Publication {
            scheme: &town.scheme,
            galleries: &town.galleries,
            premises: &premises,
            today: TODAY,
        };
        let viewer = Viewer {
            role: Role::Manager,
            tier: Tier::Member,
            premises: Some(premises.clone()),
            agreed: true,
        };
        for one in &town.subjects {
            let sent = publication.of(&one.dossier);
            for days in (0..500).step_by(3).chain(0..10) {
                let day = days_after(TODAY, days);
                let whole = match visibility(&one.dossier, &viewer, &house, day) {
                    Visibility::Shown(shown) => {
                        Some((shown.in_force[0].state, shown.until, shown.pictures.len()))
                    }
                    Visibility::Hidden(_) => None,
                };
                let member =
                    sent.as_ref().and_then(|sent| match visibility(sent, &viewer, &house, day) {
                        Visibility::Shown(shown) => {
                            Some((shown.in_force[0].state, shown.until, shown.pictures.len()))
                        }
                        Visibility::Hidden(_) => None,
                    });
                assert_eq!(member, whole, "{seat:?} {:?} on {day}", one.lot);
            }
        }
    }
}

#[test]
fn the_same_plan_draws_the_same_pictures() {
    let (once, again) = (town(), town());
    let drawn = |town: &Town| {
        let one = |place: usize| &town.subjects[place].drawn;
        let few = one(0).iter().chain(one(17)).take(4);
        few.map(|drawn| drawn.renditions().unwrap()).collect::<Vec<_>>()
    };
    assert!(drawn(&once) == drawn(&again));
}

#[test]
fn every_picture_of_a_register_has_its_bytes_and_its_hash() {
    let town =
        Town::plan(&Plan { subjects: 40, detail: Detail::Small, ..three_hundred() }).unwrap();
    let temp = tempfile::tempdir().unwrap();
    let store = furnished(&town, &temp.path().join("shop"), Seat::Shop);
    let mut count = 0;
    for picture in store.books().unwrap().dossiers.iter().flat_map(|dossier| dossier.pictures) {
        assert!(!picture.hash.is_empty());
        for size in [PictureSize::Large, PictureSize::Thumb] {
            let bytes = store.picture(picture.id, size).unwrap().unwrap();
            assert!(bytes.starts_with(&[0xFF, 0xD8]), "no JPEG");
        }
        count += 1;
    }
    assert!(count >= 40, "{count}");
}

#[test]
fn stopped_at_any_moment_nothing_is_left_and_the_next_try_succeeds() {
    let town =
        Town::plan(&Plan { subjects: 30, detail: Detail::Small, ..three_hundred() }).unwrap();
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("shop");
    for stop_at in [1, 7, 40] {
        let mut until = |done: usize, _: usize| {
            if done >= stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = town.furnish(&folder, Seat::Shop, now(), &key(), &mut until);
        assert!(matches!(stopped, Err(FurnishError::Stopped)), "{stop_at}");
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 0, "{stop_at}");
    }
    // What a killed process leaves behind is no hindrance.
    fs::create_dir(temp.path().join("shop-unfinished")).unwrap();
    fs::write(temp.path().join("shop-unfinished").join("register-unfinished.db"), "half").unwrap();
    drop(furnished(&town, &folder, Seat::Shop));
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1);
    let again = town.furnish(&folder, Seat::Shop, now(), &key(), &mut go_on);
    assert!(matches!(again, Err(FurnishError::Occupied)));
}

#[test]
fn progress_counts_up_to_the_whole() {
    let town =
        Town::plan(&Plan { subjects: 20, detail: Detail::NoPictures, ..three_hundred() }).unwrap();
    let temp = tempfile::tempdir().unwrap();
    let mut told = Vec::new();
    let mut tell = |done: usize, total: usize| {
        told.push((done, total));
        ControlFlow::Continue(())
    };
    drop(town.furnish(temp.path(), Seat::Office, now(), &key(), &mut tell).unwrap());
    assert_eq!(told, (1..=20).map(|done| (done, 20)).collect::<Vec<_>>());
}

#[test]
fn the_demonstration_opens_with_its_published_pin_for_everybody_of_the_seat() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("demonstration");
    let town = undrawn();
    town.demonstrate(
        &folder,
        Seat::Shop,
        now(),
        watchbook_register::unlock::Cost::FLOOR,
        &mut go_on,
    )
    .unwrap();
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1);
    let mut doors = Doors::read(&folder, &InMemory::default()).unwrap();
    assert_eq!(doors.protection(), Protection::Demonstration);
    assert_eq!(doors.placard().unwrap().premises, "Harlow Street Stores");
    let people: Vec<_> = Seat::Shop.people(&town).map(|person| person.id).collect();
    assert_eq!(doors.tiles().iter().map(|(id, _)| *id).collect::<Vec<_>>(), people);
    for person in people {
        let key = doors.open(person, &Secret::typed(PIN.to_owned()), now()).unwrap();
        let key = key.for_store();
        let store = Store::open(&DataFolder::open(&folder).unwrap(), &key, now()).unwrap();
        let books = store.books().unwrap();
        assert!(books.scheme.demonstration);
        assert!(books.dossiers.len() > 270, "{}", books.dossiers.len());
    }
}

#[test]
fn a_stopped_demonstration_leaves_nothing() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("demonstration");
    let mut once = |_: usize, _: usize| ControlFlow::Break(());
    let stopped = demonstration(&folder, Seat::Office, now(), &mut once);
    assert!(matches!(stopped, Err(FurnishError::Stopped)));
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 0);
    let plan = demonstration_plan(now());
    assert_eq!((plan.today, plan.subjects, plan.detail), (TODAY, 300, Detail::Full));
}

#[test]
fn the_offices_queue_has_a_report_in_every_state_and_is_the_same_each_time() {
    let (town, temp) = (undrawn(), tempfile::tempdir().unwrap());
    let mut seen = Vec::new();
    for turn in ["first", "second"] {
        let store = furnished(&town, &temp.path().join(turn), Seat::Office);
        let all = LogFilter { since: Timestamp::MIN, kept_since: Timestamp::MIN, kind: None };
        let log = store.read(|reader| reader.log_page(all, 0, 1_000)).unwrap();
        let steps = log.iter().map(|entry| {
            let steps = store.read(|reader| reader.office()?.steps(entry.id)).unwrap();
            assert_eq!(steps.last().map(|step| &step.life), entry.life.as_ref());
            steps
        });
        let steps: Vec<_> = steps.collect();
        seen.push((log, steps));
    }
    assert_eq!(seen[0], seen[1]);
    let log = &seen[0].0;
    let states: HashSet<_> =
        log.iter().filter_map(|entry| entry.life.as_ref()).map(Life::state).collect();
    for state in LifeState::ALL {
        // What is not here yet stands in no queue.
        let here = !matches!(state, LifeState::Draft | LifeState::Queued);
        assert_eq!(states.contains(state), here, "{state:?}");
    }
    assert!(log.len() >= 12, "{}", log.len());
}
