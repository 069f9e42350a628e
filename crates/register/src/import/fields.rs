//! The fields that a column can stand for, by kind of import.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::language::Language;

closed_list! {
    /// What is brought in.
    pub enum Kind {
        /// People on the register.
        People = "PEOPLE",
        /// Members' premises.
        Premises = "PREMISES",
        /// The people who work with the register.
        Staff = "STAFF",
    }
}

closed_list! {
    /// What a column stands for.
    pub enum Field {
        Reference = "REFERENCE", FullName = "FULL_NAME", Given = "GIVEN", Family = "FAMILY",
        Alias = "ALIAS", Nickname = "NICKNAME", Born = "BORN", BornBasis = "BORN_BASIS",
        AgeSeen = "AGE_SEEN", LooksYoung = "LOOKS_YOUNG", Sex = "SEX", Height = "HEIGHT",
        Build = "BUILD", HairColour = "HAIR_COLOUR", HairStyle = "HAIR_STYLE",
        FacialHair = "FACIAL_HAIR", Eyes = "EYES", Eyewear = "EYEWEAR", Voice = "VOICE",
        Marks = "MARKS", Reported = "REPORTED", ReportedOn = "REPORTED_ON",
        ReportedAt = "REPORTED_AT", ReportBasis = "REPORT_BASIS", Facts = "FACTS",
        BanReference = "BAN_REFERENCE", BanCategory = "BAN_CATEGORY", BanReason = "BAN_REASON",
        BanStarts = "BAN_STARTS", BanEnds = "BAN_ENDS", BanReview = "BAN_REVIEW",
        DecidedBy = "DECIDED_BY", DecidingBody = "DECIDING_BODY", DecidedOn = "DECIDED_ON",
        Minute = "MINUTE", ServedOn = "SERVED_ON", ServedHow = "SERVED_HOW",
        Gallery = "GALLERY", ListedFrom = "LISTED_FROM", ListedUntil = "LISTED_UNTIL",
        Caption = "CAPTION", Picture = "PICTURE", PictureTaken = "PICTURE_TAKEN",
        Address = "ADDRESS", Phone = "PHONE", Email = "EMAIL",
        Name = "NAME", Postcode = "POSTCODE", Sector = "SECTOR", Area = "AREA",
        CallSign = "CALL_SIGN", LicenceNumber = "LICENCE_NUMBER", Supervisor = "SUPERVISOR",
        Status = "STATUS", Role = "ROLE", WorksAt = "WORKS_AT", StaffNumber = "STAFF_NUMBER",
        SiaNumber = "SIA_NUMBER", SiaExpires = "SIA_EXPIRES",
    }
}

use Field as F;

pub(super) const PEOPLE: &[Field] = &[
    F::Reference,
    F::FullName,
    F::Given,
    F::Family,
    F::Alias,
    F::Nickname,
    F::Born,
    F::BornBasis,
    F::AgeSeen,
    F::LooksYoung,
    F::Sex,
    F::Height,
    F::Build,
    F::HairColour,
    F::HairStyle,
    F::FacialHair,
    F::Eyes,
    F::Eyewear,
    F::Voice,
    F::Marks,
    F::Reported,
    F::ReportedOn,
    F::ReportedAt,
    F::ReportBasis,
    F::Facts,
    F::BanReference,
    F::BanCategory,
    F::BanReason,
    F::BanStarts,
    F::BanEnds,
    F::BanReview,
    F::DecidedBy,
    F::DecidingBody,
    F::DecidedOn,
    F::Minute,
    F::ServedOn,
    F::ServedHow,
    F::Gallery,
    F::ListedFrom,
    F::ListedUntil,
    F::Caption,
    F::Picture,
    F::PictureTaken,
    F::Address,
    F::Phone,
    F::Email,
];

const PREMISES: &[Field] = &[
    F::Name,
    F::Address,
    F::Postcode,
    F::Sector,
    F::Area,
    F::CallSign,
    F::LicenceNumber,
    F::Supervisor,
    F::Status,
];

const STAFF: &[Field] =
    &[F::Name, F::Role, F::WorksAt, F::StaffNumber, F::SiaNumber, F::SiaExpires];

impl Kind {
    /// The fields of this kind, in the order of a sheet that is written.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::People => PEOPLE,
            Self::Premises => PREMISES,
            Self::Staff => STAFF,
        }
    }
}

impl Field {
    /// The heading of its column in a sheet that is written, which is understood when it is read.
    pub fn heading(self, language: Language) -> &'static str {
        super::headings::first(self, language)
    }

    /// Whether one value may be said for all rows, where the sheet has no column for it.
    pub fn may_be_said_for_all(self) -> bool {
        matches!(
            self,
            F::ReportedAt
                | F::ReportBasis
                | F::BanCategory
                | F::DecidedBy
                | F::DecidingBody
                | F::DecidedOn
                | F::Minute
                | F::ServedHow
                | F::Gallery
                | F::PictureTaken
                | F::Sector
                | F::Area
                | F::Role
                | F::WorksAt
        )
    }
}

/// Where a field's values come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Source {
    /// From a column, counted from nought.
    Column {
        /// Which.
        column: u16,
    },
    /// The person said one value for all rows.
    Same {
        /// It.
        text: String,
    },
}

/// One line of the mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mapped {
    /// The field.
    pub field: Field,
    /// Where its values come from.
    pub source: Source,
}

/// Which column stands for which field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// What is brought in.
    pub kind: Kind,
    /// The row of the headings, as the spreadsheet numbers it; what stands above is passed over.
    pub heading_row: u32,
    lines: Vec<Mapped>,
}

impl Mapping {
    /// A mapping of lines. A field or column named twice keeps its first line; fields of another
    /// kind, and fields that may not be said for all rows, are left out.
    pub fn new(kind: Kind, heading_row: u32, lines: Vec<Mapped>) -> Self {
        let mut kept: Vec<Mapped> = Vec::new();
        for line in lines {
            let allowed = kind.fields().contains(&line.field)
                && match &line.source {
                    Source::Column { .. } => true,
                    Source::Same { text } => {
                        line.field.may_be_said_for_all() && !text.trim().is_empty()
                    }
                };
            let taken = kept.iter().any(|other| {
                let column = matches!(other.source, Source::Column { .. });
                other.field == line.field || (column && other.source == line.source)
            });
            if allowed && !taken {
                kept.push(line);
            }
        }
        Self { kind, heading_row, lines: kept }
    }

    /// The lines.
    pub fn lines(&self) -> &[Mapped] {
        &self.lines
    }

    /// Where a field's values come from, if anywhere.
    pub fn source(&self, field: Field) -> Option<&Source> {
        self.lines.iter().find(|line| line.field == field).map(|line| &line.source)
    }
}
