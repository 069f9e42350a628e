//! `cargo xtask check`: formatting, lints, types, and the project's own rules.

mod locales;
mod locks;
mod sources;

use anyhow::{Result, ensure};

use crate::programs::{answer, cargo, must, npm, root};
use crate::tally::Tally;
use crate::words::Words;
use crate::{system, ui};

pub(crate) fn run(words: Words) -> Result<()> {
    words.done()?;
    system::furnish(false)?;
    ui::build()?;
    let tally = all()?;
    println!("\n{} checks passed, {} failed", tally.passed, tally.failed);
    ensure!(tally.failed == 0, "Not every check passed.");
    Ok(())
}

/// Runs every check, also after one has failed, and counts them.
pub(crate) fn all() -> Result<Tally> {
    let mut tally = Tally::default();
    let mut ran = |outcome: Result<()>| {
        if let Err(failure) = &outcome {
            println!("{failure:#}");
        }
        tally.add(Tally::one(outcome.is_ok()));
    };
    ran(must(&mut cargo(&["fmt", "--all", "--check"])));
    for (rule, problems) in own_rules()? {
        println!("\n> {rule}");
        ran(kept(&problems));
    }
    ran(must(&mut npm(&["run", "check"])));
    ran(must(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ])));
    // `answer` runs in whatever folder this was started from; only the answer matters here.
    if answer("cargo-deny", &["--version"]).is_some() {
        ran(must(&mut cargo(&["deny", "check", "bans", "licenses", "sources"])));
    } else {
        println!(
            "\nLicences and sources of the crates are checked by cargo-deny, which is not here: \
             `cargo install cargo-deny --locked` brings it."
        );
    }
    Ok(tally)
}

/// The rules that no tool knows, each with what breaks it.
fn own_rules() -> Result<Vec<(&'static str, Vec<String>)>> {
    let files = sources::files(&root())?;
    Ok(vec![
        ("no file is over 600 lines", sources::too_long(&files)?),
        ("the window never writes markup from text", sources::markup_from_text(&files)?),
        ("no photograph is kept here", sources::photographs(&files)),
        ("nothing here can recognise a face", locks::recognisers(&root())?),
        ("no lock file names a registry's host", locks::hosts(&root())?),
        ("every language says everything", locales::gaps(&root())?),
    ])
}

fn kept(problems: &[String]) -> Result<()> {
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}
