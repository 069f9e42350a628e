//! What the window is told of letters, cards and sheets, and what it sends.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::Id;
use crate::language::Language;
use crate::letters::{Dated, Letter, LetterKind, LetterProblem};
use crate::records::{Ban, Warning};
use crate::store::DoorSheet;
use crate::till::Refused;

/// The paper that a letter is about: a ban or a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct LetterAbout {
    /// The ban.
    #[ts(type = "string | null")]
    pub ban: Option<Id<Ban>>,
    /// The warning.
    #[ts(type = "string | null")]
    pub warning: Option<Id<Warning>>,
}

/// The letters of a ban or a warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterList {
    /// Those that it can have as it stands, the likeliest first.
    pub offered: Vec<LetterKind>,
    /// Those of which nobody has recorded yet that they reached the person.
    pub to_tell: Vec<LetterKind>,
    /// Those that were made, the latest first.
    pub made: Vec<LetterMadeShown>,
    /// Why this person makes none.
    pub refused: Option<Refused>,
    /// The scheme has written no address yet to which people may write.
    pub no_address: bool,
}

/// A letter that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterMadeShown {
    /// What it is.
    pub kind: LetterKind,
    /// In which language.
    pub language: Language,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom, if they are still known.
    pub by: Option<String>,
}

/// A letter as it would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LetterLooked {
    /// So it reads.
    Letter {
        /// The letter.
        letter: Letter,
    },
    /// The scheme's texts lack something, and there is no letter until they have it.
    Problems {
        /// What.
        problems: Vec<LetterProblem>,
    },
    /// Not this person's to make.
    Refused {
        /// The rule.
        refused: Refused,
    },
}

/// What became of making a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LetterSaved {
    /// It lies there.
    Saved {
        /// Under this name.
        name: String,
        /// How many pages.
        pages: usize,
        /// Letters that the typeface lacks; they stand as numbers.
        missing: Vec<String>,
    },
    /// The scheme's texts lack something.
    Problems {
        /// What.
        problems: Vec<LetterProblem>,
    },
    /// Not this person's to make.
    Refused {
        /// The rule.
        refused: Refused,
    },
    /// No place was chosen, and nothing was made.
    NotChosen,
}

/// From whom letters come, as the window shows and sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SenderForm {
    /// Where letters to the scheme go, in lines.
    pub address: String,
    /// Its electronic mail.
    pub email: String,
    /// Whether sheets may be printed for doors.
    pub sheets: bool,
}

/// From whom letters come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SenderShown {
    /// What can be changed.
    pub form: SenderForm,
    /// Whether there is a sign.
    pub logo: bool,
    /// Whether this person may change it.
    pub may_edit: bool,
}

/// What became of changing from whom letters come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum SenderSaved {
    /// It stands.
    Saved {
        /// As it is now.
        sender: SenderShown,
    },
    /// A picture that is not taken, and why.
    Picture {
        /// Why.
        refusal: crate::picture::Refusal,
    },
}

/// The days that come of bans and warnings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarShown {
    /// The next first.
    pub dates: Vec<DatedShown>,
}

/// A day in that list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DatedShown {
    /// The day and what it is.
    pub dated: Dated,
    /// The case that it came of.
    #[ts(type = "string | null")]
    pub case: Option<Id<crate::records::Proposal>>,
    /// What the person is called, as far as this viewer sees it.
    pub name: Option<String>,
}

/// The sheets of these premises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetList {
    /// Whether the scheme lets sheets be printed.
    pub on: bool,
    /// Whether this person may print one.
    pub may_print: bool,
    /// How many people a sheet would show, and how many hold a ban here in all.
    pub people: (usize, usize),
    /// Sheets, the latest first.
    pub sheets: Vec<SheetShown>,
    /// How many are past their time and not ticked off.
    pub overdue: usize,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetShown {
    /// Its id.
    #[ts(type = "string")]
    pub sheet: Id<DoorSheet>,
    /// Its number.
    pub number: u32,
    /// What for.
    pub why: String,
    /// When it was made.
    #[ts(type = "string")]
    pub made: Timestamp,
    /// By whom.
    pub by: Option<String>,
    /// Until when it is good.
    #[ts(type = "string")]
    pub until: Timestamp,
    /// How many stand on it.
    pub people: usize,
    /// When it was ticked off.
    #[ts(type = "string | null")]
    pub gone: Option<Timestamp>,
    /// It is past its time and not ticked off.
    pub overdue: bool,
}

/// What became of printing a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum SheetSaved {
    /// It lies there.
    Saved {
        /// Its number.
        number: u32,
        /// How many stand on it.
        people: usize,
    },
    /// Nobody holds a ban here whom a sheet may show.
    Nobody,
    /// What for is missing.
    Why,
    /// The scheme does not print sheets.
    Off,
    /// No place was chosen, and nothing was made.
    NotChosen,
}
