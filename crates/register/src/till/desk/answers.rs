//! What the office's screens are told: the register's list, a form, and what it comes to.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::picture_answers::{PictureCounts, PictureStands};
use crate::check::{Card, OrderShown, PictureShown, Tile};
use crate::closed_list::closed_list;
use crate::desk::{Problem, SubjectDraft};
use crate::id::Id;
use crate::records::{Gallery, GalleryEntry, Person, Premises, Role, SubjectCard};
use crate::store::UndoKind;
use crate::visibility::Hidden;

closed_list! {
    /// Which part of the register is listed.
    pub enum DeskFilter {
        All = "all", Banned = "banned", Warned = "warned", IdSought = "id-sought",
        Listed = "listed", NotShown = "not-shown", AwaitsCheck = "awaits-check",
    }
}

/// The office's register, as far as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskList {
    /// How many there are under each filter, in the order of the filters.
    pub counts: Vec<usize>,
    /// A stretch of those under the chosen one.
    pub rows: Vec<DeskRow>,
    /// What can be undone.
    pub undo: Option<UndoShown>,
    /// A form that was left before it was saved.
    pub kept: Option<KeptShown>,
    /// Whether this person may change the register, or only check it.
    pub may_change: bool,
    /// Whether nobody else is there to check what this person enters.
    pub alone: bool,
    /// How many pictures wait for a look.
    pub pictures: PictureCounts,
}

/// A form that was left before it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptShown {
    /// Whom it is about; none for somebody new.
    #[ts(type = "string | null")]
    pub subject: Option<Id<SubjectCard>>,
}

/// One subject of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskRow {
    /// Face, name, state.
    pub tile: Tile,
    /// The scheme's reference.
    pub reference: String,
    /// Why members do not see them.
    pub hidden: Option<Hidden>,
    /// The last day of what members see.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
}

/// The latest change that can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoShown {
    /// What it was.
    pub kind: UndoKind,
    /// When it was made.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Who made it, where they are known.
    pub by: Option<String>,
    /// Whom it concerned.
    pub reference: Option<String>,
}

/// What a form offers to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskChoices {
    /// The galleries.
    pub galleries: Vec<GalleryChoice>,
    /// The premises that take part.
    pub premises: Vec<PremisesChoice>,
    /// The areas.
    pub areas: Vec<String>,
    /// Who may give leave to show a child.
    pub people: Vec<PersonChoice>,
    /// Reasons that the scheme has given before, most used first.
    pub reasons: Vec<String>,
}

/// A gallery to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GalleryChoice {
    /// Its id.
    #[ts(type = "string")]
    pub id: Id<Gallery>,
    /// Its name.
    pub name: String,
    /// Whether it goes to some members only, as a child's must.
    pub limited: bool,
}

/// Premises to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PremisesChoice {
    /// Their id.
    #[ts(type = "string")]
    pub id: Id<Premises>,
    /// Their name.
    pub name: String,
}

/// Somebody to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonChoice {
    /// Their id.
    #[ts(type = "string")]
    pub id: Id<Person>,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
}

/// A form with what it was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Opened {
    /// Whose; none for somebody new.
    #[ts(type = "string | null")]
    pub subject: Option<Id<SubjectCard>>,
    /// The scheme's reference; the next one for somebody new.
    pub reference: String,
    /// The form.
    pub draft: SubjectDraft,
    /// Names the state of the record; a save that names an older one is refused.
    pub revision: String,
    /// The form as it was left, when it was left before it was saved.
    pub kept: Option<SubjectDraft>,
    /// Pictures, newest first.
    pub pictures: Vec<PictureShown>,
    /// Orders of a court that members may know of.
    pub orders: Vec<OrderShown>,
    /// Entries that wait for a second person.
    pub waits: Vec<WaitsShown>,
    /// How each picture stands, in the order of the pictures.
    pub picture_stands: Vec<PictureStands>,
}

/// An entry that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WaitsShown {
    /// The entry.
    #[ts(type = "string")]
    pub entry: Id<GalleryEntry>,
    /// Who entered it.
    pub by: Option<String>,
    /// Whether that is the person who is looking, who cannot check it.
    pub own: bool,
}

/// What a form comes to while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Looked {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What members will see.
    pub preview: Preview,
    /// Who may be the same person.
    pub alike: Vec<Tile>,
}

/// What members will see of a form once it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Preview {
    /// The card.
    pub card: Option<Card>,
    /// Why there is none.
    pub hidden: Option<Hidden>,
    /// At whose till the card looks so.
    pub premises: Option<String>,
    /// How many premises will see it.
    pub seen_by: usize,
    /// Of how many.
    pub of: usize,
    /// Whether a second person looks at it before that.
    pub awaits_check: bool,
}

/// What became of a save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum SaveOutcome {
    /// It is in the register.
    Saved {
        /// As it is now.
        opened: Box<Opened>,
        /// Whether a second person looks at it before members see it.
        awaits_check: bool,
    },
    /// It said what the register says.
    Unchanged,
    /// It cannot be saved so.
    Problems {
        /// What is wrong.
        problems: Vec<Problem>,
    },
    /// Somebody has changed the record since it was opened; nothing was saved.
    Stale {
        /// As it is now.
        opened: Box<Opened>,
    },
}

/// What is asked of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DeskQuery {
    /// A name, a reference.
    pub text: String,
    /// Which part.
    pub filter: DeskFilter,
    /// From which row.
    pub from: usize,
}

/// An entry that somebody has looked at, and the record in which they saw it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DeskLookedAt {
    /// Whose.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// The entry.
    #[ts(type = "string")]
    pub entry: Id<GalleryEntry>,
    /// The state of the record that was looked at.
    pub revision: String,
}

/// A form as the window sends it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DeskForm {
    /// Whose; none for somebody new.
    #[ts(type = "string | null")]
    pub subject: Option<Id<SubjectCard>>,
    /// The state of the record that it was opened from.
    pub revision: String,
    /// What it says.
    pub draft: SubjectDraft,
}
