//! A picture of a subject: where it comes from, when it was taken, and whether it may be shown.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{PictureKind, PictureQuality, PictureSource, PictureState, SubjectCard};
use crate::closed_list::closed_list;
use crate::id::Id;

closed_list! {
    /// Why a picture was sent back instead of being shown to members.
    pub enum PictureBack {
        /// Somebody else can be made out in it.
        Bystanders = "BYSTANDERS",
        /// It does not show this person, or nobody can be sure.
        NotThisPerson = "NOT_THIS_PERSON",
        /// Too poor to know anybody by.
        TooPoor = "TOO_POOR",
        /// The day, the kind or where it is from is wrong.
        WrongFacts = "WRONG_FACTS",
        /// It shows more than is needed: a home, a child beside them, an injury.
        ShowsTooMuch = "SHOWS_TOO_MUCH",
        /// The scheme no longer needs it.
        NotNeeded = "NOT_NEEDED",
    }
}

/// What is known of a picture; its bytes lie apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its id.
    pub id: Id<Picture>,
    /// Whom it shows.
    pub subject: Id<SubjectCard>,
    /// What it shows.
    pub kind: PictureKind,
    /// Who it comes from.
    pub source: PictureSource,
    /// The day on which it was taken.
    pub taken_on: Date,
    /// How good it is.
    pub quality: PictureQuality,
    /// Where it stands in its life.
    pub state: PictureState,
    /// Whether bystanders in it are masked, or there are none.
    pub bystanders_masked: bool,
    /// The terms on which police supplied it; a police picture without terms is never shown.
    pub police: Option<PoliceTerms>,
    /// Width of the large picture in pixels.
    pub width: u32,
    /// Height of the large picture in pixels.
    pub height: u32,
    /// ThumbHash: some 25 bytes that stand in until the picture is there.
    pub hash: Vec<u8>,
}

/// The sharing agreement's terms for a police picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoliceTerms {
    /// The agreement's reference.
    pub agreement: String,
    /// The last day before it must be returned.
    pub return_by: Date,
}

impl Picture {
    /// Whether members may see it on a day (`domain.md` L14, L29).
    pub fn shown_to_members(&self, today: Date) -> bool {
        let terms_allow = match (&self.police, self.source) {
            (Some(terms), _) => today <= terms.return_by,
            (None, PictureSource::PoliceIsa) => false,
            (None, _) => true,
        };
        self.state == PictureState::Published && self.bystanders_masked && terms_allow
    }
}
