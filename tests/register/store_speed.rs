//! How long the large reads and writes take. Run in release, by name:
//! `cargo test --release -p watchbook-register --test store speed -- --ignored --nocapture`.

#![allow(clippy::print_stdout, reason = "figures are what this is for")]

use std::time::{Duration, Instant};

use watchbook_register::records::Tier;
use watchbook_register::store::{Action, Actor, PictureSize};

use crate::town::Town;
use crate::{Register, moment, write};

#[test]
#[ignore = "measures; says nothing in a debug build"]
fn ten_thousand_subjects_are_loaded_and_read() {
    measure(10_000, 9_000);
}

#[test]
#[ignore = "measures; says nothing in a debug build"]
fn a_hundred_thousand_subjects_are_loaded_and_read() {
    measure(100_000, 0);
}

/// How long something took by the clock and on the processor: on a busy machine these differ.
fn timed<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let (wall, cpu) = (Instant::now(), on_processor());
    let outcome = run();
    println!("  {what}: {:?}, of it {:?} on the processor", wall.elapsed(), on_processor() - cpu);
    outcome
}

#[cfg(target_os = "linux")]
fn on_processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(stat.split(' ').next().unwrap().parse().unwrap())
}

#[cfg(not(target_os = "linux"))]
fn on_processor() -> Duration {
    Duration::ZERO
}

fn measure(subjects: usize, thumb: usize) {
    let town = Town::drawn(1, subjects, thumb, 0);
    let (register, store) = Register::made(Tier::Member);
    println!("{subjects} subjects, thumbs of {thumb} bytes");
    timed("written", || write(&store, |change| town.write(change)));
    timed("closed", || store.close().unwrap());
    drop(store);
    let bytes = std::fs::metadata(register.file("register.db")).unwrap().len();
    println!("  the file has {:.1} MB", bytes as f64 / 1e6);
    for _ in 0..3 {
        let store = timed("opened", || register.open().unwrap());
        let books = timed("books", || store.books().unwrap());
        assert_eq!(books.dossiers.len(), subjects);
        timed("books again", || store.books().unwrap());
        if thumb > 0 {
            timed("200 thumbs", || {
                for neighbour in &town.neighbours[..200] {
                    let id = neighbour.pictures[0].0.id;
                    store.picture(id, PictureSize::Thumb).unwrap().unwrap();
                }
            });
        }
    }
    let store = register.open().unwrap();
    timed("100 events", || {
        for _ in 0..100 {
            store.record(&Actor::SYSTEM, moment(), Action::CardViewed, None, None).unwrap();
        }
    });
    let (one, other) = (&town.neighbours[5], &town.neighbours[6]);
    timed("one dossier", || store.read(|reader| reader.dossier(one.card.id)).unwrap());
    timed("one subject erased", || write(&store, |change| change.erase_subject(other.card.id)));
    timed("every page checked", || store.check_whole().unwrap());
}

#[test]
#[ignore = "for a profiler"]
fn books_forty_times() {
    let town = Town::drawn(1, 10_000, 0, 0);
    let (_register, store) = Register::made(Tier::Member);
    timed("written", || write(&store, |change| town.write(change)));
    store.checkpoint().unwrap();
    for _ in 0..40 {
        timed("books", || store.books().unwrap());
    }
}
