//! Bench `ingest`: a JPEG of twelve megapixels becomes 1,600 pixels, 320 pixels and a ThumbHash,
//! in a child process with its limits on, against `vipsthumbnail` making the same two.
//!
//! Both sides start a program for it, and both write a progressive large picture and a plain small
//! one. Of two ways to ask vips (both from the file, or the small one from the large one as we
//! do it), the faster counts. `WATCHBOOK_BIN` names another program to be its own child, such as
//! Watchbook itself.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench"
)]

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use watchbook_register::picture::{Edits, Quality, Reading};

/// Rounds that count; two more warm the caches.
const ROUNDS: usize = 15;
const LIMIT: f64 = 1.0;
const WIDTH: u32 = 4_000;
const HEIGHT: u32 = 3_000;
/// How to get the other side.
const INSTALL: &str = "apt-get install libvips-tools";

fn main() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("twelve.jpg");
    let bytes = photograph();
    std::fs::write(&file, &bytes).unwrap();
    let program = std::env::var_os("WATCHBOOK_BIN")
        .unwrap_or_else(|| OsString::from(env!("CARGO_BIN_EXE_take_in_picture")));
    let reading = Reading::by(PathBuf::from(program));
    let ours = || {
        // The file is read anew each time, as vips has to.
        let bytes = std::fs::read(&file).unwrap();
        let taken = reading.take_in(&bytes, &Edits::default()).unwrap();
        assert_eq!((taken.renditions.width, taken.renditions.height), (1_600, 1_200));
    };
    let vips =
        Command::new("vipsthumbnail").arg("--version").stdout(Stdio::null()).status().is_ok();
    if !vips {
        println!("vipsthumbnail is not here, so nothing stands beside ours: {INSTALL}");
        let figures = measured(&[&ours]);
        let line = json!({
            "name": "ingest", "value": null, "unit": "ratio", "limit": LIMIT, "ok": false,
            "why": format!("vipsthumbnail is not installed: {INSTALL}"),
            "wall_ms": ms(figures[0].0), "cpu_ms": ms(figures[0].1),
        });
        println!("{line}");
        return;
    }
    let (large, small) = (home.path().join("large.jpg"), home.path().join("small.jpg"));
    let both = || {
        thumbnail(&file, 1_600, &large);
        thumbnail(&file, 320, &small);
    };
    let chain = || {
        thumbnail(&file, 1_600, &large);
        thumbnail(&large, 320, &small);
    };
    let figures = measured(&[&ours, &both, &chain]);
    let best_wall = figures[1].0.min(figures[2].0);
    let best_cpu = figures[1].1.min(figures[2].1);
    let wall = figures[0].0.as_secs_f64() / best_wall.as_secs_f64();
    let cpu = figures[0].1.as_secs_f64() / best_cpu.as_secs_f64();
    let value = wall.max(cpu);
    let line = json!({
        "name": "ingest", "value": hundredths(value), "unit": "ratio", "limit": LIMIT,
        "ok": value <= LIMIT, "wall_ratio": hundredths(wall), "cpu_ratio": hundredths(cpu),
        "wall_ms": ms(figures[0].0), "cpu_ms": ms(figures[0].1),
        "vips_wall_ms": ms(best_wall), "vips_cpu_ms": ms(best_cpu),
        "vips_both_from_file_ms": [ms(figures[1].0), ms(figures[1].1)],
        "vips_small_from_large_ms": [ms(figures[2].0), ms(figures[2].1)],
        "rounds": ROUNDS, "file_kb": bytes.len() / 1_000,
    });
    println!("{line}");
}

/// The medians of wall and processor time of each way, taken in turns.
fn measured(ways: &[&dyn Fn()]) -> Vec<(Duration, Duration)> {
    let mut times = vec![(Vec::new(), Vec::new()); ways.len()];
    for round in 0..ROUNDS + 2 {
        for (way, (walls, cpus)) in ways.iter().zip(&mut times) {
            let (from, used) = (Instant::now(), processor_time());
            way();
            let (wall, cpu) = (from.elapsed(), processor_time() - used);
            if round >= 2 {
                walls.push(wall);
                cpus.push(cpu);
            }
        }
    }
    times
        .into_iter()
        .map(|(mut walls, mut cpus)| {
            walls.sort_unstable();
            cpus.sort_unstable();
            (walls[ROUNDS / 2], cpus[ROUNDS / 2])
        })
        .collect()
}

/// Processor time of this program and of all its children that have ended.
#[cfg(unix)]
fn processor_time() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let of = |who| {
        let usage = getrusage(who).unwrap();
        let time = |at: nix::sys::time::TimeVal| {
            Duration::new(at.tv_sec() as u64, at.tv_usec() as u32 * 1_000)
        };
        time(usage.user_time()) + time(usage.system_time())
    };
    of(UsageWho::RUSAGE_SELF) + of(UsageWho::RUSAGE_CHILDREN)
}

/// Not told by this system: ratios of processor time mean nothing here.
#[cfg(not(unix))]
fn processor_time() -> Duration {
    Duration::ZERO
}

fn thumbnail(from: &Path, side: u32, to: &Path) {
    let Quality { large, thumb } = Quality::default();
    let written = if side > 320 {
        format!("{}[Q={large},interlace,optimize_coding,strip]", to.display())
    } else {
        format!("{}[Q={thumb},optimize_coding,strip]", to.display())
    };
    let done = Command::new("vipsthumbnail")
        .arg(from)
        .arg("--size")
        .arg(side.to_string())
        .arg("-o")
        .arg(written)
        .status()
        .unwrap();
    assert!(done.success());
}

/// A JPEG as a telephone writes it: soft shapes, fine ones, and the noise of a small sensor.
fn photograph() -> Vec<u8> {
    let mut rgb = Vec::with_capacity((WIDTH * HEIGHT * 3) as usize);
    let mut dice = 12_345_u32;
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let noise = ((dice >> 24) & 15) as f32 - 8.0;
            let (fx, fy) = (x as f32, y as f32);
            let soft = (fx / 97.0).sin() * (fy / 61.0).cos();
            let fine = (fx / 7.0).sin() * (fy / 9.0).cos();
            let one = 128.0 + 80.0 * soft + 20.0 * fine + noise;
            let two = 128.0 + 60.0 * (fx / 200.0).cos() + noise;
            let three = 128.0 + 60.0 * (fy / 140.0).sin() + noise;
            // Clamped by the cast.
            rgb.extend([one as u8, two as u8, three as u8]);
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    encoder.encode(&rgb, WIDTH as u16, HEIGHT as u16, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

fn ms(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

fn hundredths(ratio: f64) -> f64 {
    (ratio * 100.0).round() / 100.0
}
