//! `cargo xtask shot`: one picture of the real window, under a virtual display.

use anyhow::Result;

use crate::programs::{must, target};
use crate::run::{prepare_driving, tour};
use crate::words::Words;

pub(crate) fn run(mut words: Words) -> Result<()> {
    let screen = words.value("--screen")?.unwrap_or_else(|| "check".into());
    let theme = words.value("--theme")?.unwrap_or_else(|| "light".into());
    let size = words.value("--size")?.unwrap_or_else(|| "1366x768".into());
    let zoom = words.value("--zoom")?.unwrap_or_else(|| "100".into());
    let file = std::path::absolute(words.last("the file to write the picture to")?)?;

    prepare_driving()?;
    must(
        tour()
            .args(["--screen", &screen, "--theme", &theme, "--size", &size, "--zoom", &zoom])
            .arg("--data")
            .arg(target().join("demo"))
            .arg("--out")
            .arg(file),
    )
}
