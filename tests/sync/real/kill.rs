//! Engine and server as processes of their own, killed at random moments: what was acknowledged is
//! there, what is held is whole, and nobody who was withdrawn is shown.
#![allow(clippy::print_stdout, reason = "the child tells its parent how far it is")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc as channel;
use std::time::Instant;

use watchbook_protocol::envelope::unlock_picture;
use watchbook_sync::kept::Kept;

use super::*;

/// In this folder the child's engine works.
const TILL: &str = "WATCHBOOK_TEST_SYNCS_IN";
/// On these data the child serves.
const SERVER: &str = "WATCHBOOK_TEST_SERVES";
/// Where the server is, or is to be.
const ADDRESS: &str = "WATCHBOOK_TEST_SERVER_AT";
/// The seed of the scheme, and the round.
const SEED: &str = "WATCHBOOK_TEST_SEED";
const ROUND: &str = "WATCHBOOK_TEST_ROUND";

/// How many cards are live at most: each is looked at whole after each kill.
const LIVE: usize = 10;

/// How many reports a till makes before it only listens.
const REPORTS: u64 = 5;

/// How often each is killed: a few times, and two hundred in the long mode.
fn kills() -> u64 {
    if std::env::var_os("WATCHBOOK_LONG").is_some() { 200 } else { 6 }
}

fn number(name: &str) -> u64 {
    std::env::var(name).unwrap().parse().unwrap()
}

/// The child's part: syncs, and puts one report after the other into its outbox.
#[test]
fn the_till_that_syncs_until_it_is_killed() {
    let Some(folder) = std::env::var_os(TILL) else { return };
    let mut world = World::full(u8::try_from(number(SEED)).unwrap());
    let round = number(ROUND);
    world.rng = scheme::rng(u8::try_from(round % 200).unwrap() + 50);
    let (scheme, secrets) = (world.roster.scheme(), world.devices["pub"].clone());
    let address = std::env::var(ADDRESS).unwrap();
    let mut engine = engine(Path::new(&folder), &address, scheme, secrets);
    println!("\nruns");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for order in 0..REPORTS {
            let item = report_of(&mut world, "pub", round * 1_000 + order);
            let record = item.record;
            let (kept, told) = oneshot::channel();
            let send = Command::Send { item, pictures: Vec::new(), kept };
            engine.commands.send(send).await.unwrap();
            told.await.unwrap().unwrap();
            println!("\nkept {record}");
            // The next one when this one has got somewhere.
            let _ = tokio::time::timeout(Duration::from_millis(30), engine.views.changed()).await;
        }
        std::future::pending::<()>().await;
    });
}

/// The child's part: serves.
#[test]
fn the_server_that_serves_until_it_is_killed() {
    let Some(data) = std::env::var_os(SERVER) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let settings = house::settings(data.into());
        let clock = std::sync::Arc::new(|| NOW);
        let luck = Box::new(scheme::rng(98));
        let server = watchbook_server::Server::open(settings, clock, luck).unwrap();
        let address = std::env::var(ADDRESS).unwrap();
        let listener = tokio::net::TcpListener::bind(&address).await.unwrap();
        println!("\nserves {}", listener.local_addr().unwrap());
        let _running = server.start(listener, None).unwrap();
        std::future::pending::<()>().await;
    });
}

/// A child process, and what it says.
pub(super) struct Killable {
    child: Child,
    said: channel::Receiver<String>,
}

impl Killable {
    fn new(part: &str, settings: &[(&str, String)]) -> Self {
        Self::new_in(&format!("kill::{part}"), settings)
    }

    /// A test of this very program, as a process of its own.
    pub(super) fn new_in(test: &str, settings: &[(&str, String)]) -> Self {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .envs(settings.iter().map(|(name, value)| (*name, value)))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (say, said) = channel::channel();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).all(|line| say.send(line).is_ok());
        });
        Self { child, said }
    }

    /// What it says when it is so far.
    pub(super) fn until(&self, word: &str) -> String {
        loop {
            let line = self.said.recv_timeout(Duration::from_secs(60)).expect("it runs");
            if let Some(rest) = line.strip_prefix(word) {
                return rest.trim().to_owned();
            }
        }
    }

    /// Ends it by a signal that nothing can catch, this much later. All that it had said after the word.
    fn kill_after(mut self, wait: Duration, word: &str) -> Vec<String> {
        let deadline = Instant::now() + wait;
        let mut said = Vec::new();
        while let Ok(line) = self.said.recv_timeout(deadline.duration_since(Instant::now())) {
            said.push(line);
        }
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        said.extend(self.said.iter());
        said.iter().filter_map(|line| Some(line.strip_prefix(word)?.trim().to_owned())).collect()
    }
}

impl Drop for Killable {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Moments that are nobody's choice and the same in every run; in the long mode, when the computer is busy
/// with itself, up to a second.
fn moment_of(round: u64) -> Duration {
    let mixed = (round + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
    Duration::from_micros(mixed % if kills() > 100 { 1_000_000 } else { 400_000 })
}

/// What lies on the disk of a till whose program is not running, and that it is sound.
fn sound(folder: &Path, acknowledged: &BTreeSet<String>) -> Kept {
    let db = open(folder);
    let whole: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let shelf = Shelf::open(db, Shown).unwrap();
    let kept = shelf.load().unwrap().unwrap();
    let shown = shown_in(folder);
    for record in &shown {
        assert!(kept.shows(*record), "nothing is shown that is not held, or was withdrawn");
    }
    for record in kept.feeds.values().flat_map(|feed| feed.lines.keys()) {
        assert!(!kept.shows(*record) || shown.contains(record), "what is held is shown");
    }
    for picture in kept.pictures.values() {
        let bytes = shelf.picture(picture.picture.hash).unwrap().unwrap_or_default();
        assert_eq!(bytes.len(), picture.have as usize, "so many bytes as it says");
        if picture.whole {
            assert!(unlock_picture(&picture.picture, &bytes).is_ok(), "a whole picture opens");
        }
        assert!(picture.of.iter().all(|record| shown.contains(record)), "no picture of nobody");
    }
    let waiting: BTreeSet<String> = kept.outbox.keys().map(ToString::to_string).collect();
    assert!(acknowledged.is_subset(&waiting), "nothing acknowledged is lost");
    kept
}

fn shown_in(folder: &Path) -> BTreeSet<RecordId> {
    let db = open(folder);
    let mut rows = db.prepare("SELECT record FROM shown").unwrap();
    rows.query_map([], |row| row.get::<_, Vec<u8>>(0))
        .unwrap()
        .map(|record| RecordId::from_slice(&record.unwrap()).unwrap())
        .collect()
}

/// A card with a thumbnail and a picture, on the server.
pub(super) async fn publish_pictured(house: &mut House, bytes: usize) -> Envelope {
    let record = house.world.record();
    let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    for (role, size) in [(PictureRole::Thumbnail, bytes / 8), (PictureRole::Full, bytes)] {
        let plain: Vec<u8> = record.as_bytes().iter().copied().cycle().take(size).collect();
        let (locked, picture) = lock_picture(plain, role, &mut house.world.rng).unwrap();
        let (hash, size) = (picture.hash, u32::try_from(locked.len()).unwrap());
        card.picture_sizes.push(size);
        card.body.pictures.push(picture);
        let put = house.ask_with("office", &Route::PutPicture(hash, 0, size), locked).await;
        assert!(put.status < 300, "{:?}", put.problem());
    }
    let card = house.world.seal("office", Some("Ada"), card);
    let card = house.world.approve(card, "Cay");
    let outcome = house.append_one("office", &card).await;
    assert!(matches!(outcome, Outcome::InFeeds(_)), "{outcome:?}");
    card
}

/// Takes a card away from everybody.
async fn end(house: &House, card: &Envelope) {
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office"],
        person: Some(&house.world.people["Ada"]),
    };
    let header = card.header();
    let (to, ends) = (vec![Audience::Members], vec![card.hash()]);
    let end = withdraw(&making, header.record, to, ends, header.delete_after).unwrap();
    let outcome = house.append_one("office", &end).await;
    assert!(matches!(outcome, Outcome::InFeeds(_)), "{outcome:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_till_that_is_killed_again_and_again_loses_nothing_and_shows_nobody_withdrawn() {
    let mut house = House::new(7).await;
    let mut till = Till::asleep(&house, "pub").await;
    let folder = till.folder.path().to_owned();
    let mut acknowledged = BTreeSet::new();
    let mut live: Vec<Envelope> = Vec::new();
    let mut gone: BTreeSet<RecordId> = BTreeSet::new();
    let mut pulled = 0;
    for round in 0..kills() {
        live.push(publish_pictured(&mut house, 90_000).await);
        if round % 3 == 2 || live.len() > LIVE {
            let card = live.remove(usize::try_from(round).unwrap() % live.len());
            gone.insert(card.header().record);
            end(&house, &card).await;
        }
        let child = Killable::new(
            "the_till_that_syncs_until_it_is_killed",
            &[
                (TILL, folder.display().to_string()),
                (ADDRESS, till.line.address()),
                (SEED, "7".to_owned()),
                (ROUND, round.to_string()),
            ],
        );
        child.until("runs");
        let wait = moment_of(round);
        acknowledged.extend(tokio::task::block_in_place(|| child.kill_after(wait, "kept ")));
        let kept = sound(&folder, &acknowledged);
        let here = kept.pictures.values().filter(|picture| picture.have > 0).count();
        pulled = pulled.max(here);
    }
    assert!(!acknowledged.is_empty(), "it was killed at work, not before it");
    assert!(pulled > 0, "it came as far as the pictures");
    till.start(&house);
    till.settled().await;
    till.until("sent", |view| view.waiting == 0 && view.doing == Doing::Nothing).await;
    till.until("whole", |view| view.pictures == (live.len() * 2, live.len() * 2)).await;
    till.stop();
    sound(&folder, &acknowledged);
    let shown = till.shown();
    assert!(live.iter().all(|card| shown.contains(&card.header().record)));
    assert!(shown.is_disjoint(&gone));
    let arrived = records_at_the_office(&house).await;
    for record in &acknowledged {
        let times = arrived.iter().filter(|found| found.to_string() == *record).count();
        assert_eq!(times, 1, "each report arrives, and once");
    }
}

/// The records of the office's feed, in their order.
async fn records_at_the_office(house: &House) -> Vec<RecordId> {
    let (mut after, mut found) = (0, Vec::new());
    loop {
        let page = house.page("office", Audience::Office, after).await;
        for entry in &page.entries {
            after = entry.number;
            let bytes = entry.envelope.as_ref().map(|bytes| bytes.0.clone()).unwrap_or_default();
            found.extend(decode::<Envelope>(&bytes).map(|envelope| envelope.header().record));
        }
        if !page.more {
            return found;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_killed_under_a_till_loses_nothing_that_the_till_was_told_of() {
    let mut house = House::new(8).await;
    let cards = kills() / 3 + 2;
    let mut live = BTreeSet::new();
    for _ in 0..cards {
        live.insert(publish_pictured(&mut house, 60_000).await.header().record);
    }
    house.stop().await;
    let data = house.settings.data.display().to_string();
    let settings = |address: &str| [(SERVER, data.clone()), (ADDRESS, address.to_owned())];
    let part = "the_server_that_serves_until_it_is_killed";
    let first = Killable::new(part, &settings("127.0.0.1:0"));
    let address = first.until("serves");
    let mut till = Till::asleep_at(&house, "pub", address.parse().unwrap()).await;
    till.start(&house);
    let mut running = Some(first);
    let mut told: BTreeSet<RecordId> = BTreeSet::new();
    let mut sent = BTreeSet::new();
    for round in 0..kills() {
        sent.insert(till.report(&mut house, round).await);
        till.command(Command::SyncNow).await;
        let wait = moment_of(round);
        let server = running.take().unwrap();
        tokio::task::block_in_place(|| server.kill_after(wait, "never"));
        // What is no longer waiting, the server has signed for.
        told.extend(signed_for(till.folder.path()));
        let again = Killable::new(part, &settings(&address));
        again.until("serves");
        running = Some(again);
    }
    till.command(Command::SyncNow).await;
    till.until("sent", |view| view.waiting == 0 && view.doing == Doing::Nothing).await;
    let all = usize::try_from(cards * 2).unwrap();
    till.until("whole", |view| view.pictures == (all, all)).await;
    till.stop();
    drop(running);
    assert!(live.is_subset(&till.shown()));
    house.start().await;
    let arrived = records_at_the_office(&house).await;
    assert!(told.iter().all(|record| arrived.contains(record)), "what was signed for is there");
    for record in &sent {
        let times = arrived.iter().filter(|found| *found == record).count();
        assert_eq!(times, 1, "each report arrives, and once");
    }
    house.stop().await;
    assert_eq!(watchbook_server::check(&house.settings).unwrap().faults, Vec::<String>::new());
}

/// The reports for which the server has signed, as the till's disk has it.
fn signed_for(folder: &Path) -> Vec<RecordId> {
    let kept = Shelf::open(open(folder), Shown).unwrap().load().unwrap().unwrap();
    let signed = |item: &&OutItem| !item.is_waiting();
    kept.outbox.values().filter(signed).map(|item| item.record).collect()
}
