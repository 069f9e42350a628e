//! What can be wrong, as closed lists of codes with arguments; the window has the sentence of each.
//!
//! A file is refused whole, by a [`FileProblem`]; a row has [`ProblemCode`]s, each of which either
//! leaves the row out or lets it in with something to know. No code exists without its sentence.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::closed_list::closed_list;

/// Arguments of a sentence, by name.
pub type Arguments = BTreeMap<&'static str, String>;

/// The arguments of a sentence: `args([("value", …)])`.
pub(super) fn args<const N: usize>(pairs: [(&'static str, String); N]) -> Arguments {
    pairs.into()
}

closed_list! {
    /// Why a file is refused whole. Nothing of it was taken.
    pub enum FileProblem {
        /// It cannot be read from the disk.
        Unreadable = "UNREADABLE",
        /// Nothing is in it.
        Empty = "EMPTY",
        /// No kind of sheet that is known.
        NotASheet = "NOT_A_SHEET",
        /// An old workbook (.xls), or one behind a password.
        OldOrLocked = "OLD_OR_LOCKED",
        /// Broken off, or not what it says it is.
        Broken = "BROKEN",
        /// Its text is in no encoding that is known.
        Garbled = "GARBLED",
        /// More than 20 MB.
        TooLarge = "TOO_LARGE",
        /// It would expand beyond all measure.
        Bomb = "BOMB",
        /// More rows than are taken.
        TooManyRows = "TOO_MANY_ROWS",
        /// More columns than are taken.
        TooManyColumns = "TOO_MANY_COLUMNS",
        /// More cells than are taken.
        TooManyCells = "TOO_MANY_CELLS",
        /// A cell longer than a spreadsheet allows.
        CellTooLong = "CELL_TOO_LONG",
        /// Only headings, or nothing that is a table.
        NoRows = "NO_ROWS",
        /// The pictures are neither a folder nor a zip.
        NotPictures = "NOT_PICTURES",
        /// More pictures than are taken.
        TooManyPictures = "TOO_MANY_PICTURES",
    }
}

/// A file that is refused whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("the file is refused: {code:?}")]
pub struct FileRefusal {
    /// Why.
    pub code: FileProblem,
    /// What the sentence needs.
    #[ts(type = "Record<string, string>")]
    pub args: Arguments,
}

impl From<FileProblem> for FileRefusal {
    fn from(code: FileProblem) -> Self {
        Self { code, args: Arguments::new() }
    }
}

impl FileProblem {
    pub(super) fn with<const N: usize>(self, pairs: [(&'static str, String); N]) -> FileRefusal {
        FileRefusal { code: self, args: args(pairs) }
    }
}

closed_list! {
    /// What is wrong, or worth knowing, in a row.
    pub enum ProblemCode {
        /// The cell holds an error of the spreadsheet.
        CellError = "CELL_ERROR",
        /// The cell holds a formula whose value the file does not hold.
        CellFormula = "CELL_FORMULA",
        /// The cell is part of a merged one.
        CellMerged = "CELL_MERGED",
        /// Longer than the field holds.
        TextTooLong = "TEXT_TOO_LONG",
        /// A word that judges.
        WordingJudging = "WORDING_JUDGING",
        /// A topic that members never read of.
        WordingBlocked = "WORDING_BLOCKED",
        /// No day can be read in it.
        DayUnreadable = "DAY_UNREADABLE",
        /// The year has two digits.
        DayTwoDigitYear = "DAY_TWO_DIGIT_YEAR",
        /// The month stands before the day.
        DayMonthFirst = "DAY_MONTH_FIRST",
        /// There is no such day.
        DayImpossible = "DAY_IMPOSSIBLE",
        /// No word of the field's list.
        WordUnknown = "WORD_UNKNOWN",
        /// Not quite a word of the list, and taken for one.
        WordNear = "WORD_NEAR",
        /// No height of a person.
        HeightUnreadable = "HEIGHT_UNREADABLE",
        /// Neither a name, nor a reference, nor a picture.
        NobodyNamed = "NOBODY_NAMED",
        /// No reference of a scheme.
        ReferenceBad = "REFERENCE_BAD",
        /// The same person stands in an earlier row.
        RowTwice = "ROW_TWICE",
        /// Found in the register by name and date of birth, and brought up to date.
        FoundByName = "FOUND_BY_NAME",
        /// Somebody of this name is in the register already; comes in as somebody new.
        NameKnown = "NAME_KNOWN",
        /// Another row has the same name; both come in.
        NameTwice = "NAME_TWICE",
        /// The person of this reference has another name in the register, which is changed.
        NameChanges = "NAME_CHANGES",
        /// Somebody sought would be named, which takes two people.
        NamingTakesTwo = "NAMING_TAKES_TWO",
        /// Several in the register have this name and date of birth, or this reference.
        NameAmbiguous = "NAME_AMBIGUOUS",
        /// Born in the future.
        BornInFuture = "BORN_IN_FUTURE",
        /// Born more than 120 years ago.
        BornTooLongAgo = "BORN_TOO_LONG_AGO",
        /// A child of an age at which nobody is recorded.
        ChildTooYoung = "CHILD_TOO_YOUNG",
        /// A child, who is shown only with leave by two people.
        ChildNotListed = "CHILD_NOT_LISTED",
        /// The ban does not say who decided it.
        BanWithoutDecider = "BAN_WITHOUT_DECIDER",
        /// The ban does not say when it was decided.
        BanWithoutDecisionDay = "BAN_WITHOUT_DECISION_DAY",
        /// The ban does not say in which minute it stands.
        BanWithoutMinute = "BAN_WITHOUT_MINUTE",
        /// The ban has no reason.
        BanWithoutReason = "BAN_WITHOUT_REASON",
        /// The ban has no first day.
        BanWithoutStart = "BAN_WITHOUT_START",
        /// The ban has neither a last day nor a review.
        BanWithoutEnd = "BAN_WITHOUT_END",
        /// The ban ends before it starts.
        BanEndsBeforeStart = "BAN_ENDS_BEFORE_START",
        /// The ban is longer than any scheme gives.
        BanTooLong = "BAN_TOO_LONG",
        /// The review of an indefinite ban is too late.
        BanReviewTooLate = "BAN_REVIEW_TOO_LATE",
        /// The decision lies in the future.
        BanDecidedInFuture = "BAN_DECIDED_IN_FUTURE",
        /// Police and administrators decide nothing.
        BanDeciderNotEntitled = "BAN_DECIDER_NOT_ENTITLED",
        /// Served, but not how, or how, but not when.
        BanServedInPart = "BAN_SERVED_IN_PART",
        /// The ban is in the register with other facts.
        BanDiffers = "BAN_DIFFERS",
        /// The ban is over; it is kept, and shown to nobody.
        BanOver = "BAN_OVER",
        /// No gallery of this name.
        GalleryUnknown = "GALLERY_UNKNOWN",
        /// The listing ends before it begins.
        ListedUntilBeforeFrom = "LISTED_UNTIL_BEFORE_FROM",
        /// What was reported has no day, no premises or no kind.
        ReportIncomplete = "REPORT_INCOMPLETE",
        /// What was reported lies in the future.
        ReportInFuture = "REPORT_IN_FUTURE",
        /// Nothing was reported: members do not see the person.
        ReportMissing = "REPORT_MISSING",
        /// No premises of this name.
        PremisesUnknown = "PREMISES_UNKNOWN",
        /// No picture of this name was chosen.
        PictureNotFound = "PICTURE_NOT_FOUND",
        /// Several pictures have this name.
        PictureAmbiguous = "PICTURE_AMBIGUOUS",
        /// Nothing says when the picture was taken.
        PictureWithoutDay = "PICTURE_WITHOUT_DAY",
        /// The picture cannot be taken.
        PictureRefused = "PICTURE_REFUSED",
        /// The same picture came with an earlier row.
        PictureTwice = "PICTURE_TWICE",
        /// The same picture is on another card in the register.
        PictureElsewhere = "PICTURE_ELSEWHERE",
        /// Premises or a person without a name.
        NameMissing = "NAME_MISSING",
        /// A field that the record needs is empty.
        FieldMissing = "FIELD_MISSING",
        /// No postcode of the United Kingdom.
        PostcodeBad = "POSTCODE_BAD",
        /// A role that takes two people to grant.
        RoleNotByImport = "ROLE_NOT_BY_IMPORT",
        /// No door supervisor's licence.
        LicenceBad = "LICENCE_BAD",
    }
}

/// What a problem means for its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The row is left out.
    LeavesOut,
    /// The row goes in; this is worth knowing.
    Tells,
}

impl ProblemCode {
    /// What it means for the row.
    pub fn weight(self) -> Weight {
        match self {
            Self::WordNear
            | Self::HeightUnreadable
            | Self::FoundByName
            | Self::NameKnown
            | Self::NameTwice
            | Self::NameChanges
            | Self::ChildNotListed
            | Self::BanOver
            | Self::ReportMissing
            | Self::PictureNotFound
            | Self::PictureAmbiguous
            | Self::PictureWithoutDay
            | Self::PictureRefused
            | Self::PictureTwice
            | Self::PictureElsewhere => Weight::Tells,
            _ => Weight::LeavesOut,
        }
    }
}

/// One problem of one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// The row as the spreadsheet numbers it.
    pub row: u32,
    /// The cell, such as `C14`; none when it concerns the whole row.
    pub cell: Option<String>,
    /// What.
    pub code: ProblemCode,
    /// What it means for the row.
    pub weight: Weight,
    /// What the sentence needs.
    #[ts(type = "Record<string, string>")]
    pub args: Arguments,
}
