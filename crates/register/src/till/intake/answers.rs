//! What the window is told of a draft, and what it says when the draft is kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::drafts::Draft;
use crate::check::base64;
use crate::id::Id;
use crate::picture::{Edits, Refusal, Size};
use crate::records::{
    Picture, PictureKind, PictureQuality, PictureSource, PictureState, PoliceTerms, SubjectCard,
};
use crate::text::clean;
use crate::till::{Failure, FailureCode};

/// The longest reference of a sharing agreement, in characters.
const LONGEST_AGREEMENT: usize = 60;

/// What became of a file that was handed in, or of an edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum PictureAnswer {
    /// It is there to be looked at and kept.
    Taken {
        /// It.
        draft: DraftShown,
    },
    /// It is not taken; nothing is left of it.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// As many as can wait at once are waiting; keep or drop some first.
    TooMany {
        /// How many can wait.
        most: usize,
    },
}

/// A picture that waits to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DraftShown {
    /// Its id.
    #[ts(type = "string")]
    pub draft: Id<Draft>,
    /// Under which its preview, cropped and masked, is served.
    #[ts(type = "string")]
    pub preview: Id<Draft>,
    /// Under which the whole picture is served, as it was handed in but upright.
    #[ts(type = "string")]
    pub whole_preview: Id<Draft>,
    /// The preview's ThumbHash, in base64.
    pub hash: String,
    /// The whole picture's size in pixels, which edits are measured in.
    pub size: Size,
    /// The size of what will be kept.
    pub kept: Size,
    /// The edits that it has.
    pub edits: Edits,
    /// The day on which its camera says that it was taken; for a person to confirm.
    #[ts(type = "string | null")]
    pub taken_on: Option<Date>,
    /// Where the very same picture is already. Never a picture of the same person: that is not
    /// looked for.
    pub same: Option<SamePicture>,
}

/// Where the very same picture is already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum SamePicture {
    /// On somebody's card.
    Card {
        /// Whose.
        #[ts(type = "string")]
        subject: Id<SubjectCard>,
        /// Their name, when it is known.
        name: Option<String>,
        /// Their reference.
        reference: String,
        /// Whether it is the very same file, and not only the same picture saved anew.
        same_file: bool,
    },
    /// Among those that wait.
    Waiting,
}

/// How a draft is to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepPicture {
    /// Whom it shows.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// What it shows.
    pub kind: PictureKind,
    /// Who it comes from.
    pub source: PictureSource,
    /// The day on which it was taken.
    #[ts(type = "string")]
    pub taken_on: Date,
    /// How good it is.
    pub quality: PictureQuality,
    /// What the person said of bystanders and of showing it.
    pub usage: PictureUse,
    /// The terms on which police supplied it; without them a police picture is not kept.
    pub police: Option<PoliceUse>,
}

/// What the person said of bystanders and of showing a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureUse {
    /// Nobody else can be recognised in it, and members may see it.
    Show,
    /// It stays in the office for now.
    OfficeOnly,
}

/// The terms on which police supplied a picture.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PoliceUse {
    /// The sharing agreement's reference.
    pub agreement: String,
    /// The last day before it must be returned.
    #[ts(type = "string")]
    pub return_by: Date,
}

impl Draft {
    /// What the window is told.
    pub(in crate::till) fn shown(&self, same: Option<SamePicture>, today: Date) -> DraftShown {
        let kept = self.renditions();
        DraftShown {
            draft: self.id,
            preview: self.preview,
            whole_preview: self.whole_preview,
            hash: base64(&kept.hash),
            size: self.size,
            kept: Size { width: kept.width, height: kept.height },
            edits: self.edits.clone(),
            taken_on: self.taken_at.map(|at| at.date()).filter(|day| *day <= today),
            same,
        }
    }
}

impl KeepPicture {
    /// The record that is kept of a draft.
    pub(in crate::till) fn picture(
        &self,
        id: Id<Picture>,
        draft: &Draft,
        today: Date,
        alone: bool,
    ) -> Result<Picture, Failure> {
        let refused = || Failure::of(FailureCode::Refused);
        let police = match &self.police {
            None => None,
            Some(terms) => Some(PoliceTerms {
                agreement: clean(&terms.agreement, LONGEST_AGREEMENT).map_err(|_| refused())?,
                return_by: terms.return_by,
            }),
        };
        if self.taken_on > today || (self.source == PictureSource::PoliceIsa) != police.is_some() {
            return Err(refused());
        }
        let kept = draft.renditions();
        let show = self.usage == PictureUse::Show;
        Ok(Picture {
            id,
            subject: self.subject,
            kind: self.kind,
            source: self.source,
            taken_on: self.taken_on,
            quality: self.quality,
            state: match self.usage {
                PictureUse::Show if alone => PictureState::Published,
                // A second person looks at it first (`domain.md` §3, "Approve image").
                PictureUse::Show => PictureState::Checked,
                PictureUse::OfficeOnly => PictureState::Uploaded,
            },
            bystanders_masked: show,
            police,
            width: kept.width,
            height: kept.height,
            hash: kept.hash.clone(),
        })
    }
}
