//! Alerts as the window shows and sends them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::Id;
use crate::records::Alert;

/// An alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AlertShown {
    /// By which it is named to commands.
    #[ts(type = "string")]
    pub id: Id<Alert>,
    /// What it is about, in one line.
    pub title: String,
    /// What there is to know.
    pub words: String,
    /// When it was given out.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// The last day on which it is shown.
    #[ts(type = "string")]
    pub until: Date,
}

/// The alerts of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AlertList {
    /// The latest first.
    pub alerts: Vec<AlertShown>,
    /// Whether this person gives them out.
    pub may_give: bool,
}

/// An alert as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AlertForm {
    /// What it is about, in one line.
    pub title: String,
    /// What there is to know.
    pub words: String,
    /// On how many days it is shown, today counted.
    pub days: u16,
}

/// Which field of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlertField {
    /// The line.
    Title,
    /// The words.
    Words,
    /// The days.
    Days,
}

/// What is wrong with a field of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlertWrong {
    /// Nothing is written.
    Empty,
    /// Too long.
    Long,
    /// Words that members must not read: they judge, or say what nobody may say.
    Wording,
}

/// What became of an alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum AlertOutcome {
    /// It is given out.
    Given {
        /// All of today.
        list: AlertList,
    },
    /// It is not: nothing has changed.
    Wrong {
        /// Where.
        field: AlertField,
        /// What.
        why: AlertWrong,
    },
}
