//! `cargo xtask`: the one entry for people. Builds with Rust alone, and fetches or names the rest.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod bench;
mod bindings;
mod check;
mod partnership;
mod programs;
mod run;
mod shot;
mod system;
mod tally;
mod test;
mod ui;
mod words;

use std::process::ExitCode;

use anyhow::{Result, bail};

use words::Words;

const HELP: &str = "\
cargo xtask run [--data DIR]    build the app and open it on the demonstration scheme
cargo xtask run --as office [--as shop] [--as pub]
                                its seats on a real server: what one changes the others see
cargo xtask test [--long]       every test and every check; the last line is the count
cargo xtask check               formatting, lints, types and the project's own rules
cargo xtask bench NAME          search, unlock or memory; the last line is one JSON object
cargo xtask shot [--screen NAME] [--theme light|dark] [--size WxH] [--zoom N] FILE
                                a picture of the real window, also without a screen
cargo xtask bindings            write ui/src/lib/bindings.ts anew from the Rust types
";

fn main() -> ExitCode {
    match dispatch(Words::new(std::env::args().skip(1))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(mut words: Words) -> Result<()> {
    match words.next_word().as_deref() {
        Some("run") => run::run(words),
        Some("test") => test::run(words),
        Some("check") => check::run(words),
        Some("bench") => bench::run(words),
        Some("shot") => shot::run(words),
        Some("bindings") => bindings::run(words),
        None | Some("help" | "--help" | "-h") => {
            print!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("{other} is not known here.\n\n{HELP}"),
    }
}
