//! `cargo xtask run`: from a fresh clone to the app on the demonstration scheme.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::programs::{built, cargo, must, target};
use crate::words::Words;
use crate::{system, ui};

pub(crate) fn run(mut words: Words) -> Result<()> {
    let data = words.value("--data")?.map_or_else(|| target().join("demo"), PathBuf::from);
    words.done()?;
    if screen_is_there() {
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
