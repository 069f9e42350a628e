//! The till's real register, killed while it takes in what the office publishes: engine and records are one
//! transaction of one encrypted file, so whenever the program ends it opens again, sound, and comes to hold
//! what the office says.
#![allow(clippy::print_stderr, reason = "the long mode tells its figures")]
#![allow(clippy::print_stdout, reason = "the child tells its parent how far it is")]

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use watchbook_partnership::worker::{Told, Worker};

use super::*;

/// In this folder the child's till works.
const TILL: &str = "WATCHBOOK_TEST_TILL_SYNCS_IN";
/// After so many kills it begins again with nothing.
const ANEW: u64 = 4;

/// How often it is killed: a few times, and two hundred in the long mode.
fn kills() -> u64 {
    if std::env::var_os("WATCHBOOK_LONG").is_some() { 200 } else { 8 }
}

/// Moments that are nobody's choice and the same in every run.
fn moment_of(round: u64) -> Duration {
    let mixed = (round + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
    Duration::from_micros(mixed % 500_000)
}

fn at_work(till: &Till) -> Worker {
    let told = Told { news: Box::new(|_| {}), view: Box::new(|_| {}) };
    Worker::start(&till.beside().unwrap().store, &clock(), told).unwrap().unwrap()
}

/// The child's part: syncs.
#[test]
fn the_register_that_syncs_until_it_is_killed() {
    let Some(folder) = std::env::var_os(TILL) else { return };
    let till = opened(Path::new(&folder)).unwrap();
    let _worker = at_work(&till);
    println!("\nruns");
    loop {
        std::thread::park();
    }
}

/// Starts the child on a folder, and ends it by a signal that nothing can catch.
fn killed(folder: &Path, after: Duration) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["the_register_that_syncs_until_it_is_killed", "--nocapture"])
        .env(TILL, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.is_ok_and(|line| line == "runs")), "it opens after a kill");
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for one in std::fs::read_dir(from).unwrap() {
        let one = one.unwrap();
        let to = to.join(one.file_name());
        if one.file_type().unwrap().is_dir() {
            copied(&one.path(), &to);
        } else {
            std::fs::copy(one.path(), to).unwrap();
        }
    }
}

/// Everybody with their pictures that are here, as they lie in the register.
fn held(till: &Till) -> (usize, usize, usize) {
    let store = till.beside().unwrap().store;
    let books = store.books().unwrap();
    let (mut people, mut pictures, mut here) = (0, 0, 0);
    for dossier in books.dossiers.iter() {
        people += 1;
        for picture in &dossier.pictures {
            pictures += 2;
            let there = |size| store.picture(picture.id, size).unwrap().is_some();
            here += usize::from(there(PictureSize::Thumb));
            here += usize::from(there(PictureSize::Large));
        }
    }
    (people, pictures, here)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_register_that_is_killed_while_it_syncs_opens_sound_and_comes_to_hold_it_all() {
    let town = town(40, Detail::Small).unwrap();
    let served = Served::new().await;
    let office = Stand::new(Place::Office, &town);
    let as_it_should_be = Stand::new(Place::Shop, &town).wall();
    let shop = Stand::new(Place::Shop, &town).emptied();
    joined(&served, &office, &shop).await;
    let Stand { till, link, folder } = shop;
    drop((till, link));
    let virgin = TempDir::new().unwrap();
    copied(folder.path(), virgin.path());
    // Once without a kill: so it is to be each time.
    let till = opened(folder.path()).unwrap();
    let shop = Stand { till, link: Link::new(clock(), Arc::new(Nobody)), folder };
    until("all is there", &[&office, &shop], || {
        let (_, pictures, here) = held(&shop.till);
        shop.wall() == as_it_should_be && pictures == here
    })
    .await;
    let due = held(&shop.till);
    let Stand { till, link, folder } = shop;
    drop((till, link));
    let (mut begun, mut whole) = (0, 0);
    for round in 0..kills() {
        if round % ANEW == 0 {
            std::fs::remove_dir_all(folder.path()).unwrap();
            copied(virgin.path(), folder.path());
        }
        tokio::task::block_in_place(|| {
            killed(folder.path(), moment_of(round));
            let till = opened(folder.path()).unwrap();
            let (people, pictures, here) = held(&till);
            assert!(people <= due.0 && pictures <= due.1, "nobody is there whom nobody sent");
            begun += usize::from(people > 0 && here < due.2);
            whole += usize::from((people, pictures, here) == due);
            drop(till);
        });
    }
    eprintln!("{} kills: {begun} in the midst, {whole} when all was there", kills());
    let till = opened(folder.path()).unwrap();
    let worker = at_work(&till);
    let waited = Instant::now();
    while held(&till) != due {
        assert!(waited.elapsed() < Duration::from_secs(60), "{:?} of {due:?}", held(&till));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    worker.stop();
}
