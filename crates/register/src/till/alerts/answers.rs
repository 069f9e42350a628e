//! Alerts as the window shows and sends them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::Id;
use crate::records::{Alert, Premises};

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
    /// Whether the office asks to be told that it was read.
    pub acknowledge: bool,
    /// Whether this person has read it.
    pub seen: bool,
    /// To which premises it goes, by name, for those who give alerts out; none is to all.
    pub places: Vec<String>,
    /// From how many premises it was told that it was read, for those who give alerts out.
    pub heard: u32,
    /// Of how many.
    pub of: u32,
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
    /// Whether each premises is asked to say that it was read.
    pub acknowledge: bool,
    /// To which premises it goes; none is to all.
    #[ts(type = "Array<string>")]
    pub premises: Vec<Id<Premises>>,
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
    /// The premises.
    Premises,
}

/// What is wrong with a field of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlertWrong {
    /// Nothing is written.
    Empty,
    /// Too long.
    Long,
    /// More premises than an alert can name one by one.
    Many,
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
