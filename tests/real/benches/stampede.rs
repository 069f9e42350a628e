//! Bench `stampede`: 1,000 devices come back within 60 seconds to a server that has just begun, with 3,000
//! subjects and some dozens of changes that each of them lacks. How long each takes until it shows the last
//! of them, how much memory the server needs, and whether anybody is told anything worse than "come back".
//!
//! Each device holds what one real first sync left. `WATCHBOOK_BENCH_DEVICES`, `WATCHBOOK_BENCH_SUBJECTS`
//! and `WATCHBOOK_BENCH_SECONDS` make it smaller.
#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    unused_imports,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench"
)]

#[path = "shared/devices.rs"]
mod devices;
#[path = "shared/mod.rs"]
mod shared;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde_json::json;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::rand_core::Rng as _;
use watchbook_sync::kept::{Kept, Op};
use watchbook_sync::machine::Doing;
use watchbook_sync::shelf::Shelf;

use devices::{Taken, Telling, card, device, end, enrol, line, ms, quantile};
use shared::scheme::World;
use shared::{Scheme, Served, append, cpu_of, serve_if_asked, size};

const LIMIT_S: f64 = 5.0;
const LIMIT_MIB: f64 = 512.0;
/// What each device lacks.
const NEW: usize = 24;
const REVISED: usize = 6;
const ENDED: usize = 6;
const CHANGES: usize = NEW + REVISED + ENDED;

fn main() {
    serve_if_asked();
    let count = size("WATCHBOOK_BENCH_DEVICES", 1_000);
    let subjects = size("WATCHBOOK_BENCH_SUBJECTS", 3_000);
    let within = size("WATCHBOOK_BENCH_SECONDS", 60);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut world = World::full(2);
    let secrets = enrol(&mut world, count);
    let mut scheme = runtime.block_on(Scheme::on_a_server(world));
    let world = &mut scheme.world;
    let cards: Vec<_> = (0..subjects).map(|_| card(world, None)).collect();
    let office = runtime.block_on(scheme.served.office(world));
    runtime.block_on(append(&office, &cards));
    let kept = runtime.block_on(first(world, &secrets[0], &scheme.served, subjects));
    let mut changes: Vec<_> = (0..NEW).map(|_| card(world, None)).collect();
    changes.extend(cards.iter().take(REVISED).map(|old| card(world, Some(old))));
    changes.extend(cards.iter().rev().take(ENDED).map(|old| end(world, old)));
    runtime.block_on(append(&office, &changes));
    scheme.again();
    let (world, served) = (&scheme.world, &scheme.served);
    let (tell, taken) = channel();
    let (begin, begun) = channel();
    let mut dice = shared::scheme::rng(5);
    let comes = secrets.into_iter().enumerate().map(|(at, secrets)| {
        let after = Duration::from_millis(dice.next_u64() % (within as u64 * 1_000));
        (at, after, line(world, &secrets, &served.url()), secrets)
    });
    let comes: Vec<_> = comes.collect();
    let (started, before) = (Instant::now(), (served.cpu(), cpu_of("self")));
    std::thread::spawn(move || come(comes, &kept, &tell, &begin));
    let mut took = until_all(count, &begun, &taken);
    let wall = started.elapsed().as_secs_f64();
    let (server, devices) = (served.cpu() - before.0, cpu_of("self") - before.1);
    let figures = [0.5, 0.95, 0.99, 1.0].map(|share| ms(quantile(&mut took, share)));
    let value = figures[2] / 1_000.0;
    let peak = served.peak_mib();
    let worse = served.answered(|status| status >= 500 && status != 503);
    let line = json!({
        "name": "stampede", "value": value, "unit": "s", "limit": LIMIT_S,
        "ok": value <= LIMIT_S && peak <= LIMIT_MIB && worse == 0,
        "devices": count, "within_s": within, "subjects": subjects, "changes": CHANGES,
        "p50_p95_p99_max_ms": figures,
        "server_peak_mib": peak.round(), "server_peak_limit_mib": LIMIT_MIB,
        "answered_200": served.answered(|status| status == 200),
        "answered_429": served.answered(|status| status == 429),
        "answered_503_with_retry_after": served.answered(|status| status == 503),
        "answered_other_5xx": worse,
        "server_cpu_s": server.as_secs_f64(), "devices_cpu_s": devices.as_secs_f64(),
        "wall_s": wall.round(),
        "cores": std::thread::available_parallelism().unwrap().get(),
    });
    println!("{line}");
}

/// What a real first sync of one device leaves.
async fn first(world: &World, secrets: &DeviceSecrets, served: &Served, subjects: usize) -> Kept {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("till.db");
    let (tell, _taken) = channel();
    let telling = || Telling { device: 0, tell: tell.clone() };
    let mut shelf = Shelf::open(Connection::open(&file).unwrap(), telling()).unwrap();
    let kept = shelf.begin(world.entries.clone()).unwrap();
    let seeds: Vec<_> = world
        .ring("pub")
        .seeds()
        .map(|(of, epoch, seed)| Op::Seed(of, epoch, seed.clone()))
        .collect();
    shelf.store(&seeds).unwrap();
    drop((shelf, kept));
    let shelf = Shelf::open(Connection::open(&file).unwrap(), telling()).unwrap();
    let kept = shelf.load().unwrap().unwrap();
    let mut one = devices::on(shelf, kept, secrets.clone(), line(world, secrets, &served.url()), 0);
    let settled = async {
        let view =
            one.views.wait_for(|view| view.doing == Doing::Nothing && view.contact.is_some());
        view.await.unwrap();
    };
    tokio::select! {
        () = one.run => panic!("it ends too soon"),
        () = settled => {}
    }
    let shelf = Shelf::open(Connection::open(&file).unwrap(), telling()).unwrap();
    let kept = shelf.load().unwrap().unwrap();
    let held: usize = kept.feeds.values().map(|feed| feed.lines.len()).sum();
    assert_eq!(held, subjects, "the first sync is whole");
    kept
}

type Coming = (usize, Duration, watchbook_sync::runner::Line, DeviceSecrets);

/// The devices, each at its time, all on this thread.
fn come(comes: Vec<Coming>, kept: &Kept, tell: &Sender<Taken>, begin: &Sender<(usize, Instant)>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, async {
        let started = tokio::time::Instant::now();
        for (at, after, line, secrets) in comes {
            let (kept, telling) = (kept.clone(), Telling { device: at, tell: tell.clone() });
            let begin = begin.clone();
            tokio::task::spawn_local(async move {
                let one = device(kept, secrets, line, telling);
                tokio::time::sleep_until(started + after).await;
                begin.send((at, Instant::now())).unwrap();
                one.run.await;
                drop(one.commands);
            });
        }
        std::future::pending::<()>().await;
    });
}

/// How long each took, in seconds, from its beginning to its last change.
fn until_all(
    count: usize,
    begun: &Receiver<(usize, Instant)>,
    taken: &Receiver<Taken>,
) -> Vec<f64> {
    let mut has = vec![(0, None); count];
    let mut done = 0;
    while done < count {
        let one = taken.recv_timeout(Duration::from_secs(150)).expect("every device takes it all");
        let (changes, last) = &mut has[one.device];
        *changes += 1;
        if *changes == CHANGES {
            *last = Some(one.at);
            done += 1;
        }
    }
    let mut from = vec![None; count];
    from_each(begun, &mut from);
    has.iter()
        .zip(from)
        .map(|((_, last), from)| last.unwrap().duration_since(from.unwrap()).as_secs_f64())
        .collect()
}

fn from_each(begun: &Receiver<(usize, Instant)>, from: &mut [Option<Instant>]) {
    begun.try_iter().for_each(|(at, moment)| from[at] = Some(moment));
}
