//! Furnishes a register and says how long it took: `furnish SEAT SUBJECTS DETAIL [FOLDER]`.
//!
//! SEAT is `shop`, `pub` or `office`; DETAIL is `full`, `small` or `none`. Without FOLDER it goes
//! to a temporary one. The key is thirty-two sevens: nobody in it exists.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic, reason = "a developer's tool")]

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Instant;

use jiff::Timestamp;
use watchbook_demo::{Detail, Plan, Seat, Town, names};
use watchbook_register::civil::london_day;
use watchbook_register::store::RegisterKey;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [seat, subjects, detail, rest @ ..] = args.as_slice() else {
        panic!("furnish SEAT SUBJECTS DETAIL [FOLDER]");
    };
    let seat = match seat.as_str() {
        "shop" => Seat::Shop,
        "pub" => Seat::Pub,
        _ => Seat::Office,
    };
    let detail = match detail.as_str() {
        "full" => Detail::Full,
        "small" => Detail::Small,
        _ => Detail::NoPictures,
    };
    let now = Timestamp::now();
    let plan =
        Plan { seed: 1, today: london_day(now), subjects: subjects.parse().unwrap(), detail };
    let start = Instant::now();
    let count = names(1).take(100_000).map(|named| named.name.full().len()).sum::<usize>();
    println!("100,000 names ({count} bytes): {:.2?}", start.elapsed());
    let start = Instant::now();
    let town = Town::plan(&plan).unwrap();
    println!("{} subjects planned: {:.2?}", town.subjects.len(), start.elapsed());
    let temporary = std::env::temp_dir().join(format!("watchbook-furnish-{}", std::process::id()));
    let folder = rest.first().map_or(temporary.clone(), PathBuf::from);
    let start = Instant::now();
    let mut steps = 0;
    let mut tell = |_: usize, total: usize| {
        steps = total;
        ControlFlow::Continue(())
    };
    let store = town.furnish(&folder, seat, now, &RegisterKey::new([7; 32]), &mut tell).unwrap();
    println!("{steps} subjects and pictures furnished: {:.2?}", start.elapsed());
    store.close().unwrap();
    drop(store);
    let bytes = std::fs::metadata(folder.join("register.db")).unwrap().len();
    println!("register: {} MiB", bytes >> 20);
    if folder == temporary {
        std::fs::remove_dir_all(folder).unwrap();
    }
}
