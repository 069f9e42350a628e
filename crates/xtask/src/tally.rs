//! Counting what the runners say they did.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use crate::programs::spoken;

/// How many passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// One thing that passed or failed.
    pub(crate) fn one(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed) }
    }
}

/// A runner's way to say how many tests it ran.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Runner {
    /// `test result: ok. 12 passed; 0 failed; …`, once a test program.
    Cargo,
    /// `Tests  12 passed | 1 failed (13)`, once.
    Vitest,
}

impl Runner {
    /// What one line of output adds to the count.
    fn count(self, line: &str) -> Option<Tally> {
        let line = line.trim();
        let counts = match self {
            Self::Cargo => line.strip_prefix("test result: ")?,
            Self::Vitest => line.strip_prefix("Tests ")?,
        };
        let mut tally = Tally::default();
        let words: Vec<&str> =
            counts.split([' ', ';', '|', '.']).filter(|w| !w.is_empty()).collect();
        for pair in words.windows(2) {
            if let [number, what] = pair
                && let Ok(number) = number.parse::<u64>()
            {
                match *what {
                    "passed" => tally.passed += number,
                    "failed" => tally.failed += number,
                    _ => {}
                }
            }
        }
        Some(tally)
    }
}

/// Runs a runner with its output on this terminal, and counts.
///
/// A runner that fails without naming a failure (it does not compile, it counts nothing) is one
/// failure: the sum can never look better than the run was.
pub(crate) fn counted(runner: Runner, command: &mut Command) -> Result<Tally> {
    let line = spoken(command);
    println!("\n> {line}");
    // Colours would stand between the words that are read here.
    command.env("NO_COLOR", "1").env_remove("FORCE_COLOR").stdout(Stdio::piped());
    let mut child = command.spawn().with_context(|| format!("`{line}` could not be started"))?;
    let output = child.stdout.take().context("the runner has no output")?;
    let mut tally = Tally::default();
    let mut said = false;
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        if let Some(more) = runner.count(&line) {
            tally.add(more);
            said = true;
        }
    }
    let status = child.wait()?;
    if tally.failed == 0 && (!status.success() || !said) {
        tally.add(Tally::one(false));
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u64, failed: u64) -> Option<Tally> {
        Some(Tally { passed, failed })
    }

    #[test]
    fn cargos_lines_are_counted() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out";
        let bad = "test result: FAILED. 4 passed; 2 failed; 0 ignored; finished in 0.01s";
        assert_eq!(Runner::Cargo.count(ok), tally(12, 0));
        assert_eq!(Runner::Cargo.count(bad), tally(4, 2));
        assert_eq!(Runner::Cargo.count("test names::rhys_is_reece ... ok"), None);
    }

    #[test]
    fn vitests_line_is_counted_and_its_files_are_not() {
        assert_eq!(Runner::Vitest.count("      Tests  31 passed (31)"), tally(31, 0));
        assert_eq!(Runner::Vitest.count("      Tests  2 failed | 29 passed (31)"), tally(29, 2));
        assert_eq!(Runner::Vitest.count(" Test Files  1 failed | 7 passed (8)"), None);
    }
}
