//! `cargo xtask test`: every test and every check, and one line that says how many passed.

use anyhow::{Result, ensure};

use crate::programs::{cargo, npm};
use crate::tally::{Runner, Tally, counted};
use crate::words::Words;
use crate::{check, system, ui};

/// Tells the tests that they may take their time.
const LONG: &str = "WATCHBOOK_LONG";

pub(crate) fn run(mut words: Words) -> Result<()> {
    let long = words.flag("--long");
    words.done()?;

    system::furnish(true)?;
    // The window is compiled into the shell: it comes first.
    ui::build()?;

    let checks = check::all()?;
    let window = counted(Runner::Vitest, &mut npm(&["test"]))?;
    let mut rust = cargo(&["test", "--workspace", "--no-fail-fast"]);
    // Failures explain themselves; a trace through the standard library does not.
    rust.env("RUST_BACKTRACE", "0");
    if long {
        rust.env(LONG, "1");
    }
    let rust = counted(Runner::Cargo, &mut rust)?;

    let mut total = Tally::default();
    println!();
    for (what, tally) in [("checks", checks), ("window", window), ("Rust", rust)] {
        println!("{what}: {} passed, {} failed", tally.passed, tally.failed);
        total.add(tally);
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    ensure!(total.failed == 0, "Not everything passed.");
    Ok(())
}
