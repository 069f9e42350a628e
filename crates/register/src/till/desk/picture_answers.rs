//! What the window is told of pictures that wait for a second person, and what it says.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::Preview;
use crate::check::PictureShown;
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::{Picture, PictureBack, SubjectCard};

closed_list! {
    /// Who sees a picture, and what it waits for.
    pub enum PictureStanding {
        /// Members see it, as far as they see the person.
        Shown = "shown",
        /// It waits for a second person.
        Waits = "waits",
        /// It was sent back.
        SentBack = "sent-back",
        /// It stays in the office.
        Office = "office",
    }
}

/// How a picture of a form stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureStands {
    /// The picture.
    #[ts(type = "string")]
    pub picture: Id<Picture>,
    /// In one word.
    pub stands: PictureStanding,
    /// Who kept it, or who sent it back.
    pub by: Option<String>,
    /// Why it was sent back.
    pub back: Option<PictureBack>,
}

/// How many pictures wait for a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureCounts {
    /// Those that this person may pass.
    pub to_check: usize,
    /// Those that this person kept, and somebody else looks at.
    pub own: usize,
    /// Those that were sent back.
    pub back: usize,
    /// Of whom the first of these is.
    #[ts(type = "string | null")]
    pub first_back: Option<Id<SubjectCard>>,
}

/// A picture that waits for this person's look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureWaits {
    /// The picture.
    #[ts(type = "string")]
    pub picture: Id<Picture>,
    /// Whom it is said to show.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
}

/// A picture as it is looked at, with the card that members will see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureLook {
    /// The picture.
    pub picture: PictureShown,
    /// Whom it is said to show.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// Their name, where it is known.
    pub name: Option<String>,
    /// Their reference.
    pub reference: String,
    /// Who kept it or brought it in.
    pub by: Option<String>,
    /// When.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
    /// How it stands now.
    pub stands: PictureStanding,
    /// Whether nobody has said yet that bystanders are covered: it came by import.
    pub unseen: bool,
    /// Whether this person may pass it.
    pub may_pass: bool,
    /// Names the state that was looked at.
    pub revision: String,
    /// What members will see once it is passed.
    pub preview: Preview,
}

/// A picture that somebody has looked at, and the record in which they saw it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PictureSeen {
    /// Whom it is said to show.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// The picture.
    #[ts(type = "string")]
    pub picture: Id<Picture>,
    /// The state of the record that was looked at.
    pub revision: String,
}

/// What somebody who has looked at a picture says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum PictureVerdict {
    /// It shows this person, nobody else can be made out, and members may see it.
    Pass,
    /// Members do not see it, or see it no longer.
    Back {
        /// Why.
        reason: PictureBack,
    },
    /// A second person is to look at it (again): said by the administrator.
    Offer,
}
