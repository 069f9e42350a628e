//! What the window's benches share: ten thousand people on disk, and figures from many rounds.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use watchbook_demo::Detail;
use watchbook_register::unlock::Cost;

use crate::till;

/// How many people the design's figures are for.
pub const PEOPLE: usize = 10_000;

/// A till of [`PEOPLE`] people with pictures, made once a day and kept below the build folder.
///
/// # Errors
/// When it cannot be made.
pub fn furnished() -> Result<PathBuf> {
    let today = jiff::Zoned::now().date();
    let build = std::env::current_exe()?;
    let build = build.parent().and_then(Path::parent).context("no build folder")?;
    let data = build.join("bench-data").join(format!("{PEOPLE}-{today}"));
    if !data.join("register").exists() {
        std::fs::create_dir_all(&data)?;
        till::furnish(&till::town(PEOPLE, Detail::Small)?, &data, Cost::STANDARD)?;
    }
    Ok(data)
}

/// The value below which a share of the figures lies; nought of none.
#[must_use]
pub fn quantile(figures: &[f64], share: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (share * sorted.len().saturating_sub(1) as f64).ceil() as usize;
    sorted.get(place).copied().unwrap_or_default()
}
