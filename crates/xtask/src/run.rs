//! `cargo xtask run`: from a fresh clone to the app on the demonstration scheme.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::partnership::Partnership;
use crate::programs::{built, cargo, must, target};
use crate::words::Words;
use crate::{system, ui};

/// The seats of the demonstration.
const SEATS: [&str; 3] = ["office", "shop", "pub"];

pub(crate) fn run(mut words: Words) -> Result<()> {
    let data = words.value("--data")?.map_or_else(|| target().join("demo"), PathBuf::from);
    let mut seats = Vec::new();
    while let Some(seat) = words.value("--as")? {
        ensure!(SEATS.contains(&seat.as_str()), "a seat is one of {}", SEATS.join(", "));
        seats.push(seat);
    }
    words.done()?;
    if screen_is_there() && !seats.is_empty() {
        open_together(&data, &seats)
    } else if screen_is_there() {
        open(&data)
    } else {
        println!(
            "There is no screen here. The same window is opened on a virtual one and driven \
             through unlock, search, card and hide; its pictures are listed at the end."
        );
        picture_the_walk(&data)
    }
}

/// Whether a window could be seen.
fn screen_is_there() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Opens seats of the demonstration on one server, and waits until all are closed.
fn open_together(data: &Path, seats: &[String]) -> Result<()> {
    system::furnish(false)?;
    ui::build()?;
    must(&mut cargo(&["build", "--package", "watchbook", "--package", "watchbook-server"]))?;
    let partnership = Partnership::serve(data)?;
    let mut open = Vec::new();
    for seat in seats {
        let mut window = Command::new(built("debug", "watchbook"));
        window.args(["--demonstration", seat]).arg("--data").arg(data);
        open.push(window.arg("--partnership").arg(partnership.folder()).spawn()?);
    }
    for mut window in open {
        window.wait()?;
    }
    Ok(())
}

fn open(data: &Path) -> Result<()> {
    system::furnish(false)?;
    ui::build()?;
    must(&mut cargo(&["build", "--package", "watchbook"]))?;
    must(Command::new(built("debug", "watchbook")).arg("--demonstration").arg("--data").arg(data))
}

fn picture_the_walk(data: &Path) -> Result<()> {
    let shots = target().join("shots");
    prepare_driving()?;
    must(tour().arg("--out").arg(&shots).arg("--data").arg(data))
}

/// Builds everything that driving the window takes.
pub(crate) fn prepare_driving() -> Result<()> {
    system::furnish(true)?;
    ui::build()?;
    must(&mut cargo(&[
        "build",
        "--package",
        "watchbook",
        "--package",
        "watchbook-support",
        "--bins",
    ]))
}

/// The program that walks through the window and takes pictures.
pub(crate) fn tour() -> Command {
    Command::new(built("debug", "tour"))
}
