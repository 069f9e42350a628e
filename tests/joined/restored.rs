//! A register that came back from a copy says nothing to the server until somebody has chosen how it goes on.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use watchbook_demo::{Detail, PIN};
use watchbook_partnership::link::Link;
use watchbook_partnership::seat::aside::{Aside, NotRejoined, join_anew, take_over};
use watchbook_partnership::seat::{Caller, Hand, Kept, kept};
use watchbook_protocol::enrol::{Code, Ring};
use watchbook_protocol::exchange::{RosterAppended, Route};
use watchbook_protocol::id::PersonId;
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::roster::{Roster, RosterAt, Seat};
use watchbook_register::civil::{Clock as _, SystemClock};
use watchbook_register::safe::kit::Kit;
use watchbook_register::safe::making::{Errand, make};
use watchbook_register::safe::returning::Returning;
use watchbook_register::safe::staging;
use watchbook_register::safe::symbols::Symbols;
use watchbook_register::store::Actor;
use watchbook_register::till::{AppState, Surroundings, Till};
use watchbook_register::unlock::{Cost, Founding, InMemory, NewSecret, Pin, Secret};

use crate::published::{Nobody, Stand, clock, filled, until};
use crate::served::{Served, code, dice};

fn symbols() -> Symbols {
    Symbols::of_random(&[5; 26])
}

/// A copy of an office, in a folder of its own.
fn copied(office: &Stand) -> (TempDir, PathBuf) {
    let stick = TempDir::new().unwrap();
    let at = SystemClock.now();
    let kit = Kit::made(&symbols(), Cost::FLOOR, at).unwrap();
    let store = office.beside().store;
    let errand = Errand { store: &store, kit: &kit, place: stick.path(), keep: 5, at };
    let made = make(&errand, &mut |_| ControlFlow::Continue(())).unwrap();
    (stick, made.path)
}

/// The register of a copy, brought back and opened on another computer.
fn brought_back(copy: &std::path::Path) -> Stand {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("register");
    let now = SystemClock.now();
    let keys = Arc::new(InMemory::default());
    let mut go_on = |_, _| ControlFlow::Continue(());
    let mut returning =
        Returning::open(copy, &home, staging::RETURNING, &symbols(), now, &mut go_on).unwrap();
    let keeper = returning.keepers().unwrap().remove(0);
    returning.settle(&Actor::of(&keeper), now).unwrap();
    let secret = NewSecret::Pin(Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap());
    let founding = Founding::OsStore { store: keys.as_ref(), secret };
    returning.move_in(&home, founding, keeper.id, "Office", Cost::FLOOR, now).unwrap();
    let till =
        Till::start(Surroundings { folder: home, clock: clock(), keys, demonstration_pin: PIN });
    let opened = till.unlock(keeper.id, Secret::typed(PIN.to_owned())).unwrap();
    assert!(matches!(opened, AppState::Open { .. }), "{opened:?}");
    Stand { till, link: Link::new(clock(), Arc::new(Nobody)), folder }
}

fn seat(stand: &Stand) -> Option<Kept> {
    stand.beside().store.read(|reader| Ok(Kept::load(reader.beside())?)).unwrap()
}

fn aside(stand: &Stand) -> Option<Aside> {
    stand.beside().store.read(|reader| Ok(Aside::load(reader.beside())?)).unwrap()
}

fn count(stand: &Stand, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    let count = |reader: &watchbook_register::store::Reader<'_>| {
        Ok(reader.beside().query_row(&sql, [], |row| row.get(0))?)
    };
    stand.beside().store.read(count).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_office_is_silent_until_it_takes_the_seat_over_and_then_says_nothing_twice() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 8, Detail::NoPictures).await;
    let whole = shop.wall();
    let published = count(&office, "seat_record");
    let (_stick, copy) = copied(&office);
    let device = seat(&office).unwrap().keys.device();

    let again = brought_back(&copy);
    assert!(seat(&again).is_none(), "two computers of one key would contradict each other");
    assert_eq!(aside(&again).unwrap().address, served.address());
    for table in ["sync_feed", "sync_line", "sync_outbox", "seat_record", "seat_picture"] {
        assert_eq!(count(&again, table), 0, "{table} is as old as the copy");
    }
    again.link.keep_up(&again.till).unwrap();
    assert!(again.link.view().is_none(), "it does not speak");

    // The old computer is gone, and what it was about to say with it.
    office.till.lock();
    office.link.keep_up(&office.till).unwrap();
    drop(office);
    assert!(take_over(&again.beside().store, &SystemClock).unwrap());
    assert!(!take_over(&again.beside().store, &SystemClock).unwrap(), "once");
    assert_eq!(seat(&again).unwrap().keys.device(), device);
    assert!(aside(&again).is_none());
    let both = [&again, &shop];
    until("it knows what it had said", &both, || count(&again, "seat_record") >= published).await;
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    again.change(|change| change.erase_subject(gone).map(drop));
    until("it goes on", &both, || shop.wall().len() == whole.len() - 1).await;
    let twice = "(SELECT kind, of FROM seat_record GROUP BY kind, of HAVING count(*) > 1)";
    assert_eq!((count(&shop, twice), count(&again, twice)), (0, 0), "nothing is said twice");
}

/// A code for a seat, made by an office as it stands.
pub async fn invited(office: &Stand, seat: Seat, number: u8) -> Code {
    let beside = office.beside();
    let person = PersonId::from_bytes(*beside.person.bytes());
    let (held, ring, person): (Kept, (Roster, Ring), PersonSecret) = beside
        .store
        .read(|reader| {
            let held = Kept::load(reader.beside())?.unwrap();
            let ring = watchbook_sync::shelf::held(reader.beside()).unwrap().unwrap();
            let device = held.keys.device();
            let person = kept::load_person(reader.beside(), person, device)?.unwrap();
            Ok((held, ring, person))
        })
        .unwrap();
    let ((roster, ring), device, mut rng) = (ring, held.keys.secrets(), dice(number));
    let caller = Caller::greet(&held.address, roster.scheme(), &device).await.unwrap();
    let ticket = watchbook_protocol::enrol::Ticket {
        scheme: roster.scheme(),
        roster: RosterAt { ..roster.at() },
        server_key: roster.server().unwrap().key,
        pin: None,
        tier: seat.tier(),
        scheme_name: "Harlow Watch".to_owned(),
        place_name: "The office".to_owned(),
        inviter_name: "A. Invented".to_owned(),
    };
    let (code, until) = (code(number), caller.now().plus(3600));
    let mut hand = Hand::new(roster, ring, &device, &person);
    hand.invite(&code.keys().unwrap(), seat, until, &ticket, &mut rng).unwrap();
    let (prepared, _) = hand.done();
    let _: RosterAppended = caller.tell(&Route::RosterAppend, &prepared.append()).await.unwrap();
    code
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_office_joins_anew_as_another_computer_and_the_old_one_works_on() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 4, Detail::NoPictures).await;
    let whole = shop.wall();
    let (_stick, copy) = copied(&office);
    let again = brought_back(&copy);
    let (store, address) = (again.beside().store, served.address());

    // A code for a shop's till is not spent on it.
    let premises = shop.beside().books.here.as_ref().unwrap().id;
    let till = Seat::Till(watchbook_protocol::id::PremisesId::from_bytes(*premises.bytes()));
    let of_a_till = invited(&office, till, 40).await;
    let refused = join_anew(&store, &clock(), &address, &of_a_till, &mut dice(41)).await;
    assert!(matches!(refused, Err(NotRejoined::OtherSeat)), "{refused:?}");
    assert!(aside(&again).is_some() && seat(&again).is_none());

    until("the roster is here", &[&office], || {
        let roster = |reader: &watchbook_register::store::Reader<'_>| {
            Ok(watchbook_sync::shelf::roster(reader.beside()).unwrap().unwrap().at().n)
        };
        let known = office.beside().store.read(roster).unwrap();
        known > count(&again, "sync_roster").try_into().unwrap()
    })
    .await;
    let code = invited(&office, Seat::Office, 42).await;
    let digits = join_anew(&store, &clock(), &address, &code, &mut dice(43)).await.unwrap();
    assert_eq!(digits.chars().filter(char::is_ascii_digit).count(), 6, "{digits}");
    assert_ne!(seat(&again).unwrap().keys.device(), seat(&office).unwrap().keys.device());
    assert!(aside(&again).is_none());
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    office.change(|change| change.erase_subject(gone).map(drop));
    until("the old one works on", &[&office, &shop, &again], || {
        shop.wall().len() == whole.len() - 1
    })
    .await;
}
