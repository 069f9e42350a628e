//! What the pack's screens are told, and what they send besides the form.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::evidence::EvidenceWhere;
use crate::id::Id;
use crate::log::ReportOutcome;
use crate::pack::{
    LawfulBasis, PackForm, PackPart, PackProblem, PackRecord, Purpose, TemplateName,
    TemplateProblem, TemplateWord,
};
use crate::records::Role;

closed_list! {
    /// What a file of a pack is.
    pub enum PackFileKind {
        Cover = "COVER", Report = "REPORT", Statement = "STATEMENT", Cctv = "CCTV",
        Description = "DESCRIPTION", Loss = "LOSS", Notices = "NOTICES", Impact = "IMPACT",
        Exhibits = "EXHIBITS", WitnessDetails = "WITNESS_DETAILS", Original = "ORIGINAL",
        Sums = "SUMS",
    }
}

/// A file that would be in the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackFile {
    /// Its name there.
    pub file: String,
    /// What it is.
    pub kind: PackFileKind,
}

/// An original that would be missing from the pack, because it is not on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackAbsent {
    /// Its reference.
    pub reference: String,
    /// As it was called when it was attached.
    pub name: String,
    /// How it stands with it.
    pub state: EvidenceWhere,
    /// Whom to ask for it.
    pub premises: String,
    /// Its SHA-256, as it was captured.
    pub sha256: String,
}

/// A pack's form, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackOpened {
    /// As it is proposed.
    pub form: PackForm,
    /// What it comes to.
    pub looked: PackLooked,
}

/// What a pack's form comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackLooked {
    /// What stands in the way, in the form's order.
    pub problems: Vec<PackProblem>,
    /// The parts that these entries have something for.
    pub parts: Vec<PackPart>,
    /// What would be in the zip.
    pub files: Vec<PackFile>,
    /// The name under which it is offered.
    pub name: String,
    /// What was taken and not recovered, in pence.
    #[ts(type = "number")]
    pub lost: u64,
    /// How many originals there are.
    pub originals: usize,
    /// Originals that the reports name and that are not here.
    pub absent: Vec<PackAbsent>,
}

/// What became of making a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum PackOutcome {
    /// It lies there, and its disclosure is recorded.
    Made {
        /// The name of the file.
        name: String,
        /// What is kept of it.
        pack: Box<PackShown>,
        /// Letters that stand in it as numbers, because the typeface lacks them.
        missing: String,
    },
    /// The form is not whole.
    Problems {
        /// What stands in the way.
        problems: Vec<PackProblem>,
    },
    /// No place was chosen.
    NotChosen,
    /// A file of that name lies there.
    Exists {
        /// Its name.
        name: String,
    },
    /// The person stopped it, or the till was hidden or locked.
    Stopped,
    /// The place has no room left.
    Full,
    /// The place cannot be written to.
    Unwritable,
    /// An original is not as it was attached, or cannot be read.
    Altered {
        /// Its reference.
        reference: String,
    },
    /// Another pack is being made.
    Busy,
    /// The program could not make it.
    Trouble,
}

/// A pack that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackShown {
    /// Its id.
    #[ts(type = "string")]
    pub pack: Id<PackRecord>,
    /// Its reference.
    pub reference: String,
    /// When it was made.
    #[ts(type = "string")]
    pub made: Timestamp,
    /// By whom; none for somebody who has left.
    pub by: Option<String>,
    /// As what.
    pub role: Role,
    /// How many entries of it are still kept.
    pub entries: usize,
    /// What was in it.
    pub parts: Vec<PackPart>,
    /// How many files.
    pub files: u32,
    /// The zip's length.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The zip's SHA-256.
    pub sha256: String,
    /// To whom it was disclosed.
    pub recipient: String,
    /// Why.
    pub purpose: Purpose,
    /// On what basis.
    pub basis: LawfulBasis,
    /// Why, in words.
    pub why: Option<String>,
    /// The crime reference.
    pub crime_reference: Option<String>,
    /// The incident number.
    pub cad_number: Option<String>,
    /// The officer.
    pub officer: Option<String>,
    /// What came of it.
    pub outcome: Option<ReportOutcome>,
    /// The day on which that was heard.
    #[ts(type = "string | null")]
    pub outcome_on: Option<Date>,
    /// Whether somebody has still to ask after it.
    pub open: bool,
    /// The last day on which this record is kept.
    #[ts(type = "string")]
    pub kept_until: Date,
}

/// The packs that were made here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackList {
    /// The latest first.
    pub packs: Vec<PackShown>,
    /// How many are still to be followed up.
    pub open: usize,
    /// Whether this person changes the texts.
    pub may_edit: bool,
}

/// What the police made of a pack, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PackFollowForm {
    /// The crime reference.
    pub crime_reference: String,
    /// The incident number.
    pub cad_number: String,
    /// The officer.
    pub officer: String,
    /// What came of it.
    pub outcome: Option<ReportOutcome>,
}

/// What became of noting that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum PackFollowed {
    /// It is noted.
    Saved {
        /// The pack as it stands now.
        pack: Box<PackShown>,
    },
    /// Something is too long.
    Problems {
        /// What.
        problems: Vec<PackProblem>,
    },
}

/// A text of the scheme's for documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateShown {
    /// Which.
    pub name: TemplateName,
    /// As it stands.
    pub text: String,
    /// Whether the scheme has changed it.
    pub changed: bool,
    /// The words that it needs.
    pub required: Vec<TemplateWord>,
    /// Every text that the scheme has had here, the latest first.
    pub past: Vec<TemplatePast>,
}

/// A text that the scheme has had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplatePast {
    /// Its number, from one.
    pub version: u32,
    /// The text; none where it went back to ours.
    pub text: Option<String>,
    /// Since when.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom, if they are still known.
    pub by: Option<String>,
}

/// What a text comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TemplateLooked {
    /// What is wrong with it.
    pub problems: Vec<TemplateProblem>,
    /// As it reads with invented words filled in.
    pub preview: String,
}

/// What became of saving a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TemplateSaved {
    /// It stands.
    Saved {
        /// As it is now.
        template: TemplateShown,
    },
    /// Something is wrong with it, and the old one stands.
    Problems {
        /// What.
        problems: Vec<TemplateProblem>,
    },
}
