//! Bench `evidence`: a clip of 500 MB captured (hashed and sealed) and read again (opened and hashed),
//! against `cp` and `sha256sum` of the same file in the same rounds.
//!
//! Both sides leave what they wrote on the disk (`cp` is followed by `sync` of its file, as ours is).
//! `WATCHBOOK_BENCH_IN` names another folder to work in: two gigabytes of it are needed.
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, reason = "a bench")]

use std::fs::{self, File};
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use watchbook_register::evidence::{Capture, SealedFolder, capture};

#[path = "size/mod.rs"]
#[allow(unreachable_pub, reason = "shared by the benches")]
mod size;

/// Rounds that count; one more warms the caches.
const ROUNDS: usize = 5;
const MEGABYTES: usize = 500;
/// As much again for sealing as hashing and copying take.
const LIMIT: f64 = 2.0;

fn main() {
    let (rounds, megabytes) = size::of((ROUNDS, MEGABYTES), (1, 20));
    let home = match std::env::var_os("WATCHBOOK_BENCH_IN") {
        Some(folder) => tempfile::tempdir_in(folder).unwrap(),
        None => tempfile::tempdir().unwrap(),
    };
    let clip = home.path().join("clip.mp4");
    write_clip(&clip, megabytes);
    let bytes = fs::metadata(&clip).unwrap().len();
    let folder = SealedFolder::at(home.path().join("sealed"));
    let copy = home.path().join("copy.mp4");
    let (mut ours_in, mut ours_out, mut theirs_in, mut theirs_out) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..=rounds {
        let go_on = &mut |_, _| ControlFlow::Continue(());
        let begun = Instant::now();
        let mut under_way = Capture::begin(&folder, bytes).unwrap();
        capture(&mut under_way, &mut File::open(&clip).unwrap(), go_on).unwrap();
        let captured = under_way.finish().unwrap();
        let (stored, begun) = (begun.elapsed(), Instant::now());
        captured.write(&mut std::io::sink(), go_on).unwrap();
        let read = begun.elapsed();
        let sha256: String = captured.sha256().iter().map(|byte| format!("{byte:02x}")).collect();
        // Nothing names it: it is gone from the disk here.
        drop(captured);
        let (copied, summed) = (timed(|| cp(&clip, &copy)), Instant::now());
        let sum = sha256sum(&copy);
        let summed = summed.elapsed();
        assert_eq!(sum, sha256, "both sides saw the same bytes");
        fs::remove_file(&copy).unwrap();
        if round > 0 {
            // Storing is a copy and its hash; reading is the hash again, and writing it out to nowhere.
            ours_in.push(stored);
            theirs_in.push(copied + summed);
            ours_out.push(read);
            theirs_out.push(summed);
        }
    }
    let [ours_in, ours_out, theirs_in, theirs_out] =
        [ours_in, ours_out, theirs_in, theirs_out].map(middle);
    let ratio = |ours: Duration, theirs: Duration| {
        (ours.as_secs_f64() / theirs.as_secs_f64() * 100.0).round() / 100.0
    };
    let (store, read) = (ratio(ours_in, theirs_in), ratio(ours_out, theirs_out));
    let line = json!({
        "name": "evidence", "value": store, "unit": "ratio", "limit": LIMIT, "ok": store <= LIMIT,
        "store_ratio": store, "read_ratio": read, "megabytes": megabytes,
        "store_ms": ours_in.as_millis(), "cp_and_sha256sum_ms": theirs_in.as_millis(),
        "read_ms": ours_out.as_millis(), "sha256sum_ms": theirs_out.as_millis(),
    });
    println!("{line}");
}

/// A file of bytes that no disk makes smaller.
fn write_clip(path: &Path, megabytes: usize) {
    let mut out = File::create(path).unwrap();
    out.write_all(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom").unwrap();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut piece = Vec::with_capacity(1 << 20);
    for _ in 0..megabytes {
        piece.clear();
        while piece.len() < 1 << 20 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            piece.extend_from_slice(&state.to_le_bytes());
        }
        out.write_all(&piece).unwrap();
    }
    out.sync_all().unwrap();
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn cp(from: &Path, to: &Path) {
    assert!(Command::new("cp").arg("--reflink=never").args([from, to]).status().unwrap().success());
    assert!(Command::new("sync").arg(to).status().unwrap().success());
}

fn sha256sum(path: &Path) -> String {
    let output =
        Command::new("sha256sum").arg(path).stdout(Stdio::piped()).output().unwrap().stdout;
    String::from_utf8(output).unwrap().split_whitespace().next().unwrap().to_owned()
}

fn middle(mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or_default()
}
