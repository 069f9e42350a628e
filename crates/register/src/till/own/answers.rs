//! What the screen of the own list is told, and what it says.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::{Card, PictureShown, Tile};
use crate::closed_list::closed_list;
use crate::desk::{OwnDraft, Problem};
use crate::id::Id;
use crate::records::{OwnBar, OwnStanding};
use crate::till::{PersonChoice, UndoShown};
use crate::visibility::OwnHidden;

closed_list! {
    /// Which part of the own list is shown.
    pub enum OwnFilter {
        InForce = "in-force", EndsSoon = "ends-soon", StartsLater = "starts-later",
        Ended = "ended", All = "all",
    }
}

/// What is asked of the own list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnQuery {
    /// A name, or a part of one.
    pub text: String,
    /// Which part.
    pub filter: OwnFilter,
}

/// The premises' own list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnList {
    /// The premises whose list it is.
    pub premises: String,
    /// How many there are under each filter, in the order of the filters.
    pub counts: Vec<usize>,
    /// Those under the chosen one.
    pub rows: Vec<OwnRow>,
    /// What can be undone.
    pub undo: Option<UndoShown>,
    /// A form that was left before it was saved.
    pub kept: Option<OwnKept>,
}

/// A form that was left before it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnKept {
    /// Of which bar; none for a new one.
    #[ts(type = "string | null")]
    pub bar: Option<Id<OwnBar>>,
}

/// One bar of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnRow {
    /// Its id.
    #[ts(type = "string")]
    pub bar: Id<OwnBar>,
    /// Face, name, age.
    pub tile: Tile,
    /// How it stands.
    pub standing: OwnStanding,
    /// Whether it ends within the coming weeks.
    pub ends_soon: bool,
    /// The last day, included; for one ended early, the day of that.
    #[ts(type = "string")]
    pub until: Date,
    /// Without an end: the day by which it is reviewed.
    #[ts(type = "string | null")]
    pub review_due: Option<Date>,
    /// Why.
    pub reason: String,
    /// The last day on which it is kept; after that it is erased.
    #[ts(type = "string")]
    pub kept_until: Date,
}

/// A form with what it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnOpened {
    /// Of which bar; none for a new one.
    #[ts(type = "string | null")]
    pub bar: Option<Id<OwnBar>>,
    /// The form.
    pub draft: OwnDraft,
    /// Names the state of the bar; a save that names an older one is refused.
    pub revision: String,
    /// The form as it was left, when it was left before it was saved.
    pub kept: Option<OwnDraft>,
    /// Pictures, newest first.
    pub pictures: Vec<PictureShown>,
    /// How it stands; none for a new one.
    pub standing: Option<OwnStanding>,
    /// When and why it was ended early.
    pub ended: Option<OwnEndShown>,
    /// The last day on which it is kept.
    #[ts(type = "string | null")]
    pub kept_until: Option<Date>,
    /// Whose card it is said to be in the scheme's register.
    pub same: Option<Tile>,
    /// Who may give leave to show somebody under eighteen.
    pub people: Vec<PersonChoice>,
    /// Names to offer for whoever decided.
    pub deciders: Vec<String>,
}

/// When and why a bar was ended early.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnEndShown {
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// A form as the window sends it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnForm {
    /// Of which bar; none for a new one.
    #[ts(type = "string | null")]
    pub bar: Option<Id<OwnBar>>,
    /// The state of the bar that it was opened from.
    pub revision: String,
    /// What it says.
    pub draft: OwnDraft,
}

/// What a form comes to while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnLooked {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// The card that staff will see.
    pub card: Option<Card>,
    /// Why there is none.
    pub hidden: Option<OwnHidden>,
    /// Whether staff at the till see nothing of it, and door and managers only after saying why.
    pub limited: bool,
}

/// What became of a save, or of ending a bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum OwnOutcome {
    /// It is on the list.
    Saved {
        /// As it is now.
        opened: Box<OwnOpened>,
    },
    /// It said what the list says.
    Unchanged,
    /// It cannot be saved so.
    Problems {
        /// What is wrong.
        problems: Vec<Problem>,
    },
    /// Somebody has changed it since it was opened; nothing was saved. As it is now it is opened
    /// anew, which asks for a reason where one is due and is recorded.
    Stale,
}
