//! `cargo xtask bench NAME`: one of the figures that the design promises.

use std::process::Command;

use anyhow::{Context as _, Result};

use crate::programs::{built, cargo, must};
use crate::words::Words;
use crate::{system, ui};

/// How a bench is run. Each prints one JSON object as its last line.
#[derive(Clone, Copy)]
enum Kind {
    /// A bench of a crate, by `cargo bench`.
    Crate(&'static str),
    /// A program of `tests/support` that drives the real window.
    Window(&'static str),
}

const BENCHES: [(&str, Kind); 11] = [
    ("evidence", Kind::Crate("watchbook-register")),
    ("pack", Kind::Crate("watchbook-register")),
    ("ingest", Kind::Crate("watchbook-register")),
    ("search", Kind::Crate("watchbook-register")),
    ("import", Kind::Crate("watchbook-register")),
    ("log", Kind::Crate("watchbook-register")),
    ("first-sync", Kind::Crate("watchbook-real")),
    ("fan-out", Kind::Crate("watchbook-real")),
    ("stampede", Kind::Crate("watchbook-real")),
    ("unlock", Kind::Window("bench_unlock")),
    ("memory", Kind::Window("bench_memory")),
];

pub(crate) fn run(words: Words) -> Result<()> {
    let names = BENCHES.map(|(name, _)| name).join(", ");
    let name = words.last(&format!("the bench's name, one of {names}"))?;
    let (_, kind) = BENCHES
        .into_iter()
        .find(|(known, _)| *known == name)
        .with_context(|| format!("there is no bench {name}; there are {names}"))?;
    match kind {
        Kind::Crate(package) => {
            system::furnish(false)?;
            must(&mut cargo(&["bench", "--package", package, "--bench", &name]))
        }
        Kind::Window(program) => {
            system::furnish(true)?;
            ui::build()?;
            must(&mut cargo(&[
                "build",
                "--release",
                "--package",
                "watchbook",
                "--package",
                "watchbook-support",
                "--features",
                "watchbook/custom-protocol",
                "--bins",
            ]))?;
            must(
                Command::new(built("release", program))
                    .env("WATCHBOOK_BIN", built("release", "watchbook")),
            )
        }
    }
}
