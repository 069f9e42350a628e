//! Bench `pack`: fifty originals of four megabytes are hashed, compared with their fingerprints and packed,
//! with the papers, beside `sha256sum` and `zip -0` over the same files in the same run.
//!
//! The budget of `domain.md` §4 is 10 seconds; the figure is our time as a share of that, and beside it stands
//! what the two system programs take. Both sides read the same files from the disk and end with a file that
//! is synced; ours makes nine PDFs besides.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench"
)]

use std::fs::{self, File};
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use sha2::{Digest as _, Sha256};
use watchbook_register::documents::Language;
use watchbook_register::pack::{Case, Exhibit, Original, write};

#[path = "../../../tests/register/documents/case.rs"]
mod case;
#[path = "size/mod.rs"]
#[allow(unreachable_pub, reason = "shared by the benches")]
mod size;

const FILES: u32 = 50;
const BYTES: usize = 4 << 20;
const ROUNDS: usize = 5;
const BUDGET: Duration = Duration::from_secs(10);

fn main() {
    let (files, rounds) = size::of((FILES, ROUNDS), (5, 1));
    let home = tempfile::tempdir().unwrap();
    let originals = home.path().join("originals");
    fs::create_dir(&originals).unwrap();
    let mut case = case::case(Language::English);
    case.exhibits = (1..=files).map(|number| written(&originals, number)).collect();
    let form = case::form(&case, Language::English);
    let ours = || pack(&case, &form, &originals, &home.path().join("ours.zip"));
    let theirs = || system(&originals, &home.path().join("theirs.zip"));
    // One round warms the caches of both.
    ours();
    let beside = theirs();
    let mut figures: [Vec<Duration>; 2] = [Vec::new(), Vec::new()];
    for _ in 0..rounds {
        figures[0].push(timed(&ours));
        if beside {
            figures[1].push(timed(&|| {
                theirs();
            }));
        }
    }
    let value = median(&mut figures[0]);
    let theirs = beside.then(|| median(&mut figures[1]).as_millis());
    let line = json!({
        "name": "pack", "value": share(value), "unit": "share of 10 s", "limit": 1.0,
        "ok": value <= BUDGET, "wall_ms": value.as_millis(), "zip_and_sha256sum_ms": theirs,
        "files": files, "bytes_each": BYTES,
    });
    println!("{line}");
}

/// An original of noise, which no packer makes smaller.
fn written(folder: &Path, number: u32) -> Exhibit {
    let mut state = u64::from(number) | 1;
    let bytes: Vec<u8> = (0..BYTES / 8)
        .flat_map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state ^ (state >> 29)).to_le_bytes()
        })
        .collect();
    fs::write(folder.join(number.to_string()), &bytes).unwrap();
    Exhibit { sha256: Sha256::digest(&bytes).into(), ..case::exhibit(number, "clip.mp4", &bytes) }
}

fn pack(case: &Case, form: &watchbook_register::pack::PackForm, folder: &Path, path: &Path) {
    let source = |original: &Original<'_>, into: &mut dyn Write| {
        let Original::Exhibit(exhibit) = original else { return Ok(()) };
        let number = exhibit.reference.trim_start_matches("AB/");
        io::copy(&mut File::open(folder.join(number))?, into).map(drop)
    };
    let mut on = |_, _| ControlFlow::Continue(());
    write(case, form, &source, path, true, &mut |_| Ok(()), &mut on).unwrap();
}

/// `sha256sum` and `zip -0` over the same files; false where they are not installed.
fn system(folder: &Path, path: &Path) -> bool {
    fs::remove_file(path).ok();
    let sums = "sha256sum [0-9]* > SHA256SUMS && zip -q -0 \"$1\" SHA256SUMS [0-9]* && sync \"$1\"";
    let mut run = Command::new("sh");
    run.args(["-c", sums, "sh"]).arg(path).current_dir(folder).stderr(Stdio::null());
    run.status().is_ok_and(|status| status.success())
}

fn timed(work: &dyn Fn()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn share(time: Duration) -> f64 {
    (time.as_secs_f64() / BUDGET.as_secs_f64() * 1000.0).round() / 1000.0
}
