//! What a person prefers of the window: kept beside the register, and nothing personal in it.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Failure, FailureCode};
use crate::briefing::ToldAs;
use crate::language::Language;
use crate::store::DataFolder;

const FILE: &str = "preferences.json";

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer has it.
    #[default]
    System,
    /// Light, for the shop.
    Light,
    /// Dark, for the bar.
    Dark,
}

/// What a person prefers of the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// Light or dark.
    pub theme: Theme,
    /// The window's language; none as the computer has it.
    pub language: Option<Language>,
    /// Size of text in per cent, 100 to 200.
    pub text_size: u16,
    /// Whether single letters act outside text fields.
    pub single_letters: bool,
    /// Whether things move as little as possible.
    pub reduced_motion: bool,
    /// Whether figures are shown as tables rather than as charts.
    pub figures_as_table: bool,
    /// Minutes without input until the register locks, 1 to 15.
    pub idle_minutes: u16,
    /// What the desktop is told of.
    pub desktop: ToldAs,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            language: None,
            text_size: 100,
            single_letters: true,
            reduced_motion: false,
            figures_as_table: false,
            idle_minutes: 3,
            desktop: ToldAs::default(),
        }
    }
}

impl Preferences {
    /// The same, brought within their bounds.
    #[must_use]
    pub fn bounded(self) -> Self {
        Self {
            text_size: self.text_size.clamp(100, 200),
            idle_minutes: self.idle_minutes.clamp(1, 15),
            desktop: self.desktop.bounded(),
            ..self
        }
    }

    /// How long nobody may touch anything before the register locks.
    pub fn idle(&self) -> Duration {
        Duration::from_secs(u64::from(self.idle_minutes) * 60)
    }

    /// The preferences kept in a folder; a missing or unreadable file gives the defaults.
    pub(super) fn kept(folder: &DataFolder) -> Self {
        let bytes = folder.read_private(FILE).ok().flatten().unwrap_or_default();
        serde_json::from_slice::<Self>(&bytes).unwrap_or_default().bounded()
    }

    /// Keeps them in a folder.
    pub(super) fn keep(&self, folder: &DataFolder) -> Result<(), Failure> {
        let bytes =
            serde_json::to_vec_pretty(self).map_err(|_| Failure::of(FailureCode::Trouble))?;
        folder.write_private(FILE, &bytes).map_err(|_| Failure::of(FailureCode::Trouble))
    }
}
