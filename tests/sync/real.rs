//! The engine with the real server: HTTP, the push, a line that is cut and lied on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    dead_code,
    unused_imports,
    reason = "a test that cannot go on fails here; the support is shared and used in part"
)]

#[path = "../server/house.rs"]
mod house;
#[path = "../support/src/network.rs"]
mod network;
#[path = "../protocol/support/mod.rs"]
mod scheme;

#[path = "real/bundle.rs"]
mod bundle;
#[path = "real/cuts.rs"]
mod cuts;
#[path = "real/kill.rs"]
mod kill;
#[path = "real/slow.rs"]
mod slow;
#[path = "real/tls.rs"]
mod tls;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;
use tokio::sync::{mpsc, oneshot, watch};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, decode, encode};
use watchbook_protocol::envelope::{
    Class, Envelope, Kind, Making, Opened, PictureRole, lock_picture, withdraw,
};
use watchbook_protocol::exchange::{ApproveWaiting, Outcome, Route};
use watchbook_protocol::id::{RecordId, SchemeId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_sync::kept::{Op, OutItem, OutState};
use watchbook_sync::machine::{Doing, Machine, Moment, Trouble, View};
use watchbook_sync::runner::{Command, Line, Patience, Runner};
use watchbook_sync::shelf::{Records, Shelf};

use house::House;
use network::{Mode, Network};
use scheme::{NOW, TODAY, World, draft};

type Failed = Box<dyn std::error::Error + Send + Sync>;

struct Shown;

impl Records for Shown {
    fn show(&mut self, db: &Connection, opened: &Opened) -> Result<(), Failed> {
        db.execute("REPLACE INTO shown (record) VALUES (?1)", [opened.header.record.as_bytes()])?;
        Ok(())
    }

    fn hide(&mut self, db: &Connection, record: RecordId) -> Result<(), Failed> {
        db.execute("DELETE FROM shown WHERE record = ?1", [record.as_bytes()])?;
        Ok(())
    }
}

/// A till whose engine runs on a thread of its own, over a line.
struct Till {
    name: String,
    folder: TempDir,
    line: Network,
    commands: Option<mpsc::Sender<Command>>,
    views: watch::Receiver<View>,
    thread: Option<std::thread::JoinHandle<()>>,
}

fn open(folder: &Path) -> Connection {
    let db = Connection::open(folder.join("till.db")).unwrap();
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE IF NOT EXISTS shown (record BLOB PRIMARY KEY)",
    )
    .unwrap();
    db
}

/// An engine that runs on a thread of its own.
struct Engine {
    commands: mpsc::Sender<Command>,
    views: watch::Receiver<View>,
    thread: std::thread::JoinHandle<()>,
}

/// Starts the engine on what lies in a folder.
fn engine(folder: &Path, address: &str, scheme: SchemeId, secrets: DeviceSecrets) -> Engine {
    let shelf = Shelf::open(open(folder), Shown).unwrap();
    let machine = Machine::new(secrets.clone(), shelf.load().unwrap().unwrap());
    let patience = Patience {
        connect: Duration::from_secs(5),
        stall: Duration::from_millis(400),
        silence: Duration::from_secs(60),
    };
    let line = Line::new(address, scheme, secrets.device, secrets.sign, patience).unwrap();
    let (commands, taken) = mpsc::channel(8);
    let (told, views) = watch::channel(machine.view());
    let runner = Runner::new(machine, shelf, line, taken, told);
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let mut step = 0_u64;
        let moment = move || {
            step += 1;
            let mut luck = [9; 32];
            luck[..8].copy_from_slice(&step.to_be_bytes());
            Moment { wall: NOW, millis: step, today: TODAY, luck }
        };
        runtime.unwrap().block_on(runner.run(moment)).unwrap();
    });
    Engine { commands, views, thread }
}

/// A report of a till to the office, as it goes into the outbox.
fn report_of(house: &mut World, name: &str, order: u64) -> Box<OutItem> {
    let premises = Audience::Premises(house.premises[name]);
    let record = house.record();
    let to = vec![Audience::Office, premises];
    let draft = draft(Class::Contribution, Kind::Incident, record, to);
    let body = Some(Bytes(encode(&draft.body)));
    let envelope = house.seal(name, None, draft);
    Box::new(OutItem {
        record,
        order,
        urgent: false,
        envelope: Bytes(encode(&envelope)),
        body,
        pictures: Vec::new(),
        state: OutState::Waiting,
    })
}

impl Till {
    async fn new(house: &House, name: &str) -> Self {
        let mut till = Self::asleep(house, name).await;
        till.start(house);
        till
    }

    /// A till whose program does not run yet.
    async fn asleep(house: &House, name: &str) -> Self {
        Self::asleep_at(house, name, house.running().address).await
    }

    /// The same, of a server somewhere.
    async fn asleep_at(house: &House, name: &str, server: std::net::SocketAddr) -> Self {
        let folder = TempDir::new().unwrap();
        let mut shelf = Shelf::open(open(folder.path()), Shown).unwrap();
        shelf.begin(house.world.entries.clone()).unwrap();
        let ring = house.world.ring(name);
        let seeds: Vec<Op> =
            ring.seeds().map(|(of, epoch, seed)| Op::Seed(of, epoch, seed.clone())).collect();
        shelf.store(&seeds).unwrap();
        drop(shelf);
        let line = Network::to(server).await;
        let (_, views) = watch::channel(
            Machine::new(
                house.world.devices[name].clone(),
                watchbook_sync::kept::Kept::new(house.world.roster.clone()),
            )
            .view(),
        );
        Self { name: name.to_owned(), folder, line, commands: None, views, thread: None }
    }

    fn start(&mut self, house: &House) {
        let secrets = house.world.devices[&self.name].clone();
        let scheme = house.world.roster.scheme();
        let engine = engine(self.folder.path(), &self.line.address(), scheme, secrets);
        self.views = engine.views;
        self.commands = Some(engine.commands);
        self.thread = Some(engine.thread);
    }

    /// The program ends, wherever it is.
    fn stop(&mut self) {
        self.commands = None;
        self.thread.take().unwrap().join().unwrap();
    }

    async fn command(&self, command: Command) {
        self.commands.as_ref().unwrap().send(command).await.unwrap();
    }

    async fn until(&mut self, what: &str, holds: impl Fn(&View) -> bool) {
        let waited = tokio::time::timeout(Duration::from_secs(20), self.views.wait_for(holds));
        let found = waited.await.map(|view| view.is_ok());
        assert_eq!(found, Ok(true), "{what}: {:?}", self.views.borrow());
    }

    /// Waits for a round in which all was taken.
    async fn settled(&mut self) {
        self.until("settled", |view| view.doing == Doing::Nothing && view.contact.is_some()).await;
    }

    fn shown(&self) -> BTreeSet<RecordId> {
        let db = open(self.folder.path());
        let mut rows = db.prepare("SELECT record FROM shown").unwrap();
        rows.query_map([], |row| row.get::<_, Vec<u8>>(0))
            .unwrap()
            .map(|record| RecordId::from_slice(&record.unwrap()).unwrap())
            .collect()
    }

    async fn until_shown(&mut self, record: RecordId, due: bool) {
        for _ in 0..200 {
            if self.shown().contains(&record) == due {
                return;
            }
            // Each change of what is told may have brought it.
            let _ = tokio::time::timeout(Duration::from_millis(100), self.views.changed()).await;
        }
        panic!("not {due}: {:?}", self.views.borrow());
    }

    /// Sends a report to the office.
    async fn report(&self, house: &mut House, order: u64) -> RecordId {
        let item = report_of(&mut house.world, &self.name, order);
        let record = item.record;
        let (kept, told) = oneshot::channel();
        self.command(Command::Send { item, pictures: Vec::new(), kept }).await;
        told.await.unwrap().unwrap();
        record
    }
}

impl Drop for Till {
    fn drop(&mut self) {
        self.commands = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn at_the_office(house: &House, record: RecordId) -> usize {
    let page = house.page("office", Audience::Office, 0).await;
    let records = page.entries.iter().filter_map(|entry| {
        let envelope: Envelope = decode(&entry.envelope.as_ref()?.0).ok()?;
        Some(envelope.header().record)
    });
    records.filter(|found| *found == record).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_two_people_publish_is_on_two_tills_at_once_and_a_withdraw_takes_it_from_both() {
    let mut house = House::new(1).await;
    let mut tills = [Till::new(&house, "bakery").await, Till::new(&house, "pub").await];
    for till in &mut tills {
        till.until("the push", |view| view.pushed && view.doing == Doing::Nothing).await;
    }
    let record = house.world.record();
    let card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    let card = house.world.seal("office", Some("Ada"), card);
    let Outcome::Queued(hash) = house.append_one("office", &card).await else {
        panic!("one person alone does not publish")
    };
    assert!(tills.iter().all(|till| till.shown().is_empty()));
    let roster = &house.world.roster;
    let approval = watchbook_protocol::envelope::approve(&card, roster, &house.world.people["Cay"]);
    let approve = ApproveWaiting { version: 1, approval };
    let told = house.tell("office 2", &Route::Approve(hash), &approve).await;
    assert!(told.status < 300, "{:?}", told.problem());
    for till in &mut tills {
        till.until_shown(record, true).await;
    }
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office"],
        person: Some(&house.world.people["Ada"]),
    };
    let (to, ends) = (vec![Audience::Members], vec![card.hash()]);
    let end = withdraw(&making, record, to, ends, card.header().delete_after).unwrap();
    house.append_one("office", &end).await;
    for till in &mut tills {
        till.until_shown(record, false).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_till_without_a_line_keeps_working_and_catches_up_when_there_is_one() {
    let mut house = House::new(2).await;
    let card = house.publish().await.header().record;
    let mut till = Till::new(&house, "pub").await;
    till.settled().await;
    assert!(till.shown().contains(&card));
    till.line.set(Mode::Down);
    till.command(Command::SyncNow).await;
    till.until("the line is away", |view| {
        matches!(view.doing, Doing::Waiting(Trouble::NoLine | Trouble::Cut))
    })
    .await;
    let record = till.report(&mut house, 1).await;
    assert!(till.shown().contains(&card), "what is held is shown");
    till.line.set(Mode::Portal);
    till.command(Command::SyncNow).await;
    till.until("a sign-in page", |view| {
        matches!(view.doing, Doing::Waiting(Trouble::NotOurs { status: 200 }))
    })
    .await;
    till.line.set(Mode::Silent);
    till.command(Command::SyncNow).await;
    till.until("a stall", |view| view.doing == Doing::Waiting(Trouble::Stalled)).await;
    till.line.set(Mode::Open);
    till.command(Command::SyncNow).await;
    till.until("sent", |view| view.waiting == 0 && view.doing == Doing::Nothing).await;
    assert_eq!(at_the_office(&house, record).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_through_a_line_that_is_cut_again_and_again_arrives_once() {
    let mut house = House::new(3).await;
    let mut till = Till::new(&house, "pub").await;
    till.settled().await;
    let mut records = Vec::new();
    for (order, cut) in (1_u64..).zip([0_u64, 1, 60, 150, 400, 900, 2_000]) {
        till.line.cut_after(cut);
        records.push(till.report(&mut house, order).await);
        if order % 3 == 0 {
            till.stop();
            till.start(&house);
        }
        // The cut may have come; the line is open again after it.
        till.command(Command::SyncNow).await;
        till.until("sent", |view| view.waiting == 0).await;
    }
    for record in records {
        assert_eq!(at_the_office(&house, record).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_is_taken_up_at_the_byte_when_the_program_was_ended_in_its_middle() {
    let mut house = House::new(4).await;
    let record = house.world.record();
    let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    let plain: Vec<u8> =
        (0..1_500_000_u32).flat_map(|at| at.to_le_bytes()).take(1_500_000).collect();
    let (locked, picture) = lock_picture(plain, PictureRole::Full, &mut house.world.rng).unwrap();
    let (hash, size) = (picture.hash, u32::try_from(locked.len()).unwrap());
    card.picture_sizes.push(size);
    card.body.pictures.push(picture);
    let card = house.world.seal("office", Some("Ada"), card);
    let card = house.world.approve(card, "Cay");
    let put = house.ask_with("office", &Route::PutPicture(hash, 0, size), locked.clone()).await;
    assert!(put.status < 300, "{:?}", put.problem());
    house.append_one("office", &card).await;
    let mut till = Till::asleep(&house, "pub").await;
    till.line.cut_after(700_000);
    till.start(&house);
    till.until("cut", |view| matches!(view.doing, Doing::Waiting(_))).await;
    assert!(till.shown().contains(&record), "the card is there before its picture");
    till.stop();
    let shelf = Shelf::open(open(till.folder.path()), Shown).unwrap();
    let have = shelf.load().unwrap().unwrap().pictures[&hash].have;
    assert!(have > 500_000, "{have} bytes are kept");
    let before = till.line.carried();
    till.start(&house);
    till.until("whole", |view| view.pictures == (1, 1)).await;
    let again = till.line.carried() - before;
    let rest = u64::from(size - have);
    assert!(again < rest + 60_000, "{again} bytes for the {rest} that were lacking");
    assert_eq!(shelf.picture(hash).unwrap(), Some(locked));
}
