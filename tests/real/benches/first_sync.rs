//! Bench `first-sync`: 2,000 cards with a picture of 60 kB each, from nothing to everything verified, opened
//! and stored in a till's encrypted register, by the real engine from a real server.
//!
//! Beside it, in the same rounds, the same bytes fetched plainly over a connection that stays open, in as many
//! to an answer, and stored in plain SQLite (WAL, `synchronous=FULL`), one transaction an answer.
//! `WATCHBOOK_BENCH_SUBJECTS` and `WATCHBOOK_BENCH_ROUNDS` make it smaller.
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

#[path = "shared/plain.rs"]
mod plain;
#[path = "shared/mod.rs"]
mod shared;
#[path = "shared/shop.rs"]
mod shop;

use std::time::{Duration, Instant};

use serde_json::json;
use watchbook_protocol::rand_core::Rng as _;

use shared::scheme::World;
use shared::{Scheme, append, cpu_of, serve_if_asked, size};
use shop::{Shop, cards};

const LIMIT: f64 = 1.5;
const PICTURE: usize = 60_000;
/// As many to an answer as the engine asks for.
const CARDS_AT_ONCE: usize = 500;
const PICTURES_AT_ONCE: usize = 200;

fn main() {
    plain::serve_if_asked();
    serve_if_asked();
    let subjects = size("WATCHBOOK_BENCH_SUBJECTS", 2_000);
    let rounds = size("WATCHBOOK_BENCH_ROUNDS", 3);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut world = World::full(3);
    let keys: Vec<_> = (0..rounds).map(|number| shop::enrol(&mut world, number)).collect();
    let mut scheme = runtime.block_on(Scheme::on_a_server(world));
    let (cards, pictures) = cards(&mut scheme.world, subjects, PICTURE);
    let office = runtime.block_on(scheme.served.office(&scheme.world));
    runtime.block_on(shop::put(&scheme, &pictures));
    runtime.block_on(append(&office, &cards));
    let bodies = plain::Bodies::new(&cards, &pictures, CARDS_AT_ONCE, PICTURES_AT_ONCE);
    let (mut ours, mut theirs, mut cpu) = (Vec::new(), Vec::new(), Duration::ZERO);
    let mut server = Duration::ZERO;
    for keys in keys {
        let shop = Shop::new(&scheme, keys);
        let before = (cpu_of("self"), scheme.served.cpu());
        ours.push(shop.first_sync(&cards).as_secs_f64());
        cpu += cpu_of("self") - before.0;
        server += scheme.served.cpu() - before.1;
        theirs.push(bodies.fetched_and_stored().as_secs_f64());
    }
    let (mine, other) = (median(&mut ours), median(&mut theirs));
    let value = (mine / other * 100.0).round() / 100.0;
    let bytes: usize = pictures.iter().map(|(_, bytes)| bytes.len()).sum();
    let thousandths = |seconds: f64| (seconds * 1_000.0).round();
    let line = json!({
        "name": "first-sync", "value": value, "unit": "ratio", "limit": LIMIT, "ok": value <= LIMIT,
        "subjects": subjects, "pictures": pictures.len(), "megabytes": bytes / 1_000_000,
        "rounds": rounds, "ours_ms": thousandths(mine), "plain_ms": thousandths(other),
        "ours_all_ms": ours.iter().copied().map(thousandths).collect::<Vec<_>>(),
        "plain_all_ms": theirs.iter().copied().map(thousandths).collect::<Vec<_>>(),
        "till_cpu_ms": thousandths(cpu.as_secs_f64() / rounds as f64),
        "server_cpu_ms": thousandths(server.as_secs_f64() / rounds as f64),
        "cores": std::thread::available_parallelism().unwrap().get(),
    });
    println!("{line}");
}

fn median(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
