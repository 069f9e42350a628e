//! Bench `fan-out`: from the office's question to publish until it is shown on each of 1,000 devices that
//! listen, and the same for a withdraw.
//!
//! The server runs in a process of its own and the devices in this one, each with the real machine, the real
//! runner and a line of its own. They share one computer: whose processor time it was stands beside the
//! figures. `WATCHBOOK_BENCH_DEVICES` and `WATCHBOOK_BENCH_ROUNDS` make it smaller.
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

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::sync::{mpsc, watch};
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::id::RecordId;
use watchbook_sync::machine::{Doing, View};
use watchbook_sync::runner::Command;

use devices::{Taken, Telling, card, device, end, enrol, fresh, line, ms, quantile, until};
use shared::scheme::World;
use shared::{Scheme, append, cpu_of, serve_if_asked, size};

const LIMIT_MS: f64 = 250.0;
/// Threads on which the devices run.
const THREADS: usize = 2;

fn main() {
    serve_if_asked();
    let (count, rounds) =
        (size("WATCHBOOK_BENCH_DEVICES", 1_000), size("WATCHBOOK_BENCH_ROUNDS", 10));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut world = World::full(1);
    let secrets = enrol(&mut world, count);
    let kept = fresh(&world);
    let Scheme { mut world, served, folder: _folder } =
        runtime.block_on(Scheme::on_a_server(world));
    let (tell, taken) = channel();
    let (hold, mut held) =
        mpsc::unbounded_channel::<(mpsc::Sender<Command>, watch::Receiver<View>)>();
    let mut all: Vec<_> = secrets.into_iter().enumerate().collect();
    while !all.is_empty() {
        let part = all.split_off(all.len().saturating_sub(count.div_ceil(THREADS)));
        let lines: Vec<_> = part
            .into_iter()
            .map(|(at, secrets)| (line(&world, &secrets, &served.url()), at, secrets))
            .collect();
        let (kept, tell, hold) = (kept.clone(), tell.clone(), hold.clone());
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            tokio::task::LocalSet::new().block_on(&runtime.unwrap(), async move {
                for (line, at, secrets) in lines {
                    let telling = Telling { device: at, tell: tell.clone() };
                    let one = device(kept.clone(), secrets, line, telling);
                    tokio::task::spawn_local(one.run);
                    hold.send((one.commands, one.views)).unwrap();
                }
                std::future::pending::<()>().await;
            });
        });
    }
    let held: Vec<_> = (0..count).map(|_| held.blocking_recv().unwrap()).collect();
    let quiet = || held.iter().all(|(_, view)| is_quiet(&view.borrow()));
    until("everybody listens", quiet);
    let office = runtime.block_on(served.office(&world));
    let (mut published, mut withdrawn) = (Vec::new(), Vec::new());
    let cpu = || (served.cpu(), cpu_of("self"));
    let (before, begun) = (cpu(), Instant::now());
    let mut working = Duration::ZERO;
    for _ in 0..rounds {
        let new = card(&mut world, None);
        let gone = end(&world, &new);
        for (envelope, shown, figures) in
            [(&new, true, &mut published), (&gone, false, &mut withdrawn)]
        {
            let (asked, found) =
                (Instant::now(), told(&runtime, &office, envelope, (count, shown), &taken));
            figures.extend(found.iter().map(|at| at.duration_since(asked).as_secs_f64()));
            working += asked.elapsed();
            until("quiet again", quiet);
        }
    }
    let after = cpu();
    let share = |now: Duration, then: Duration| (now - then).as_secs_f64() / (2 * rounds) as f64;
    let (server, clients) = (share(after.0, before.0), share(after.1, before.1));
    let three = |figures: &mut Vec<f64>| [0.5, 0.95, 1.0].map(|q| ms(quantile(figures, q)));
    let (publish, withdraw) = (three(&mut published), three(&mut withdrawn));
    let value = publish[1].max(withdraw[1]);
    let line = json!({
        "name": "fan-out", "value": value, "unit": "ms", "limit": LIMIT_MS, "ok": value <= LIMIT_MS,
        "devices": count, "rounds": rounds,
        "publish_p50_p95_max_ms": publish, "withdraw_p50_p95_max_ms": withdraw,
        "cpu_a_round_ms": { "server": ms(server), "devices": ms(clients) },
        "server_share_of_cpu": (100.0 * server / (server + clients)).round() / 100.0,
        "server_cpu_a_device_us": (server / count as f64 * 1e6).round(),
        "server_peak_mib": served.peak_mib().round(),
        "answered_503": served.answered(|status| status == 503),
        "answered_other_5xx": served.answered(|status| status >= 500 && status != 503),
        "answered_429": served.answered(|status| status == 429),
        "cores": std::thread::available_parallelism().unwrap().get(),
        "took_s": begun.elapsed().as_secs(), "of_them_working_s": working.as_secs(),
    });
    println!("{line}");
}

fn is_quiet(view: &View) -> bool {
    view.pushed && view.doing == Doing::Nothing && view.contact.is_some()
}

/// Appends, and waits until every device has taken it: when each had.
fn told(
    runtime: &tokio::runtime::Runtime,
    office: &watchbook_partnership::seat::Caller,
    envelope: &Envelope,
    (count, shown): (usize, bool),
    taken: &Receiver<Taken>,
) -> Vec<Instant> {
    let record: RecordId = envelope.header().record;
    runtime.block_on(append(office, std::slice::from_ref(envelope)));
    let mut found = Vec::new();
    while found.len() < count {
        let one = taken.recv_timeout(Duration::from_secs(120)).expect("every device takes it");
        if one.record == record && one.shown == shown {
            found.push(one.at);
        }
    }
    found
}
