//! Backups and what a restored server does and does not do; the drill.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Making, withdraw};
use watchbook_protocol::exchange::{Outcome, Problem, RosterPage, Route};
use watchbook_protocol::roster::{Content, FeedAt, Server};
use watchbook_server::{NotRestored, Settings, backup, check, restore};

use crate::house::House;
use crate::scheme::{By, TODAY};

async fn withdraw_card(house: &mut House, card: &watchbook_protocol::envelope::Envelope) {
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office"],
        person: Some(&house.world.people["Ada"]),
    };
    let (record, ends) = (card.header().record, vec![card.hash()]);
    let end = withdraw(&making, record, vec![Audience::Members], ends, TODAY.plus(60)).unwrap();
    assert!(matches!(house.append_one("office", &end).await, Outcome::InFeeds(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_server_serves_nothing_until_the_roster_names_a_new_log_epoch() {
    let mut house = House::new(100).await;
    let (kept, gone) = (house.publish().await, house.publish().await);
    let backup_at = house.dir.path().join("backup");
    backup(&house.settings, &backup_at, house.now()).unwrap();
    // After the backup: one is withdrawn, one more comes.
    withdraw_card(&mut house, &gone).await;
    let lost = house.publish().await;
    let members = house.page("pub", Audience::Members, 0).await;
    let office_holds =
        FeedAt { number: members.head.unverified().number, chain: members.head.unverified().chain };
    house.stop().await;

    let ledger = house.dir.path().join("ledger");
    std::fs::copy(house.settings.ledger_path(), &ledger).unwrap();
    house.settings = Settings {
        data: house.dir.path().join("new"),
        ledger: Some(ledger),
        ..house.settings.clone()
    };
    let restored = restore(&house.settings, &backup_at, false).unwrap();
    assert_eq!((restored.schemes, restored.erased, restored.missing), (1, 2, 0));
    house.start().await;
    for route in [Route::Heads, Route::Feed(Audience::Members, 0), Route::Ring, Route::Devices] {
        let refused = house.ask("office", &route).await.refused();
        assert!(matches!(refused, Problem::Unavailable(_)), "{route:?}: {refused:?}");
    }
    let page: RosterPage = house.ask("office", &Route::Roster(1)).await.as_a();
    assert_eq!(page.roster, house.world.roster.at());

    let from = house.world.entries.len();
    let server = Server {
        address: "https://watch.example".to_owned(),
        key: house.world.server.verify_key(),
        pin: None,
        log_epoch: 2,
        continues: vec![(Audience::Members, office_holds)],
    };
    house.world.append(Content::Server(server), &[By::Person("Ada")]);
    house.sync_roster(from).await;
    let page = house.page("pub", Audience::Members, 0).await;
    let head = page.head.unverified().clone();
    assert_eq!((head.log_epoch, head.number), (2, office_holds.number));
    // A new address in the same epoch: the feed stays where it is.
    let from = house.world.entries.len();
    let moved = Server {
        address: "https://elsewhere.example".to_owned(),
        continues: Vec::new(),
        ..house.world.roster.server().unwrap().clone()
    };
    house.world.append(Content::Server(moved), &[By::Person("Ada")]);
    house.sync_roster(from).await;
    let page = house.page("pub", Audience::Members, 0).await;
    assert_eq!(page.head.unverified().chain, head.chain);
    // The office sends again what the server lost.
    let again = house.append_one("office", &lost).await;
    let after = office_holds.number + 1;
    assert_eq!(again, Outcome::InFeeds(vec![(Audience::Members, after)]));
    let erased = house.append_one("office", &gone).await;
    assert!(!matches!(erased, Outcome::Queued(_)));
    let wanted = watchbook_protocol::exchange::EnvelopesWanted {
        version: 1,
        hashes: vec![kept.hash(), gone.hash()],
    };
    let found: watchbook_protocol::exchange::Envelopes =
        house.tell("pub", &Route::Envelopes(Audience::Members), &wanted).await.as_a();
    assert!(found.entries[0].envelope.is_some());
    assert_eq!(found.entries[1].envelope, None, "who was erased does not come back");
    house.stop().await;
    assert_eq!(check(&house.settings).unwrap().faults, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_has_beyond_the_offices_word_goes_on_in_the_new_epoch() {
    let mut house = House::new(101).await;
    let cards = [house.publish().await, house.publish().await, house.publish().await];
    let page = house.page("pub", Audience::Members, 0).await;
    let scheme = house.world.roster.scheme();
    let begun = watchbook_protocol::feed::beginning(scheme, Audience::Members, 1, None);
    let first = watchbook_protocol::feed::next(begun, page.entries[0].hash);
    let from = house.world.entries.len();
    let server = Server {
        address: "https://watch.example".to_owned(),
        key: house.world.server.verify_key(),
        pin: None,
        log_epoch: 2,
        continues: vec![(Audience::Members, first)],
    };
    house.world.append(Content::Server(server), &[By::Person("Ada")]);
    house.sync_roster(from).await;
    let page = house.page("pub", Audience::Members, 1).await;
    let found: Vec<_> = page.entries.iter().map(|entry| (entry.number, entry.hash)).collect();
    assert_eq!(found, [(2, cards[1].hash()), (3, cards[2].hash())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_is_damaged_or_without_its_ledger_is_not_restored() {
    let mut house = House::new(102).await;
    house.publish().await;
    let backup_at = house.dir.path().join("backup");
    backup(&house.settings, &backup_at, house.now()).unwrap();
    let fresh = Settings { data: house.dir.path().join("new"), ..house.settings.clone() };
    assert!(matches!(restore(&house.settings, &backup_at, false), Err(NotRestored::NotEmpty)));
    assert!(matches!(restore(&fresh, &backup_at, false), Err(NotRestored::NoLedger(_))));
    let database = backup_at.join("server.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&database, bytes).unwrap();
    assert!(matches!(restore(&fresh, &backup_at, true), Err(NotRestored::Damaged(_))));
    std::fs::remove_file(backup_at.join("backup.json")).unwrap();
    assert!(matches!(restore(&fresh, &backup_at, true), Err(NotRestored::NoBackup)));
    assert!(!fresh.data.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_finds_a_byte_that_changed() {
    let mut house = House::new(103).await;
    house.publish().await;
    house.stop().await;
    assert_eq!(check(&house.settings).unwrap().faults, Vec::<String>::new());
    let database = house.settings.data.join("server.db");
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.execute("UPDATE entry SET chain = zeroblob(32)", []).unwrap();
    drop(connection);
    let faults = check(&house.settings).unwrap().faults;
    assert!(faults.iter().any(|fault| fault.contains("broken")), "{faults:?}");
}
