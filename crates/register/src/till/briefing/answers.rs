//! What a briefing says to the window: codes and tiles, never sentences.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::briefing::{NewsGroup, NewsKind};
use crate::check::Tile;

/// What changed for one person since they last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BriefingShown {
    /// When they had last seen everything; none when they have never looked: then some days.
    #[ts(type = "string | null")]
    pub since: Option<Timestamp>,
    /// About whom there is something new, by heading and newest first; the first two hundred.
    pub items: Vec<BriefingItem>,
    /// How many of all are acknowledged.
    pub seen: usize,
    /// How many there are in all.
    pub total: usize,
    /// How many people were shown then and are shown no longer.
    pub gone: usize,
    /// Whether the latest acknowledgement can be taken back.
    pub undo: bool,
    /// The moment that this holds for.
    #[ts(type = "string")]
    pub now: Timestamp,
}

/// What is new about one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BriefingItem {
    /// The person, as this viewer sees them.
    pub tile: Tile,
    /// The heading.
    pub group: NewsGroup,
    /// What, the gravest first.
    pub lines: Vec<BriefingLine>,
    /// The latest of it.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Whether it has been acknowledged.
    pub seen: bool,
}

/// One thing that is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BriefingLine {
    /// What.
    pub kind: NewsKind,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}
