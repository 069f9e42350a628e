//! What a person chooses and types for a pack, and what stands in its way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::documents::Language;
use crate::id::Id;
use crate::log::LogEntry;
use crate::text::{TextError, clean};

/// The most entries in one pack.
pub const MOST_ENTRIES: usize = 40;
/// The longest statement, in characters.
const LONGEST: usize = 20_000;
/// The longest short answer, in characters.
const SHORT: usize = 200;

closed_list! {
    /// What may be in a pack.
    pub enum PackPart {
        Statement = "STATEMENT", Cctv = "CCTV", Report = "REPORT", Description = "DESCRIPTION",
        Loss = "LOSS", Notices = "NOTICES", Impact = "IMPACT", Originals = "ORIGINALS",
        WitnessDetails = "WITNESS_DETAILS",
    }
}
closed_list! {
    /// Why something is disclosed (`domain.md` L3: from a closed list).
    pub enum Purpose {
        ReportCrime = "REPORT_CRIME", PoliceAsked = "POLICE_ASKED", CourtOrder = "COURT_ORDER",
        Safety = "SAFETY",
    }
}
closed_list! {
    /// The lawful basis of a disclosure (`domain.md` §5).
    pub enum LawfulBasis {
        RecognisedCrime = "RECOGNISED_CRIME", LegitimateInterests = "LEGITIMATE_INTERESTS",
        LegalObligation = "LEGAL_OBLIGATION", VitalInterests = "VITAL_INTERESTS",
    }
}

/// A pack as it is chosen and typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackForm {
    /// Which entries.
    #[ts(type = "string[]")]
    pub entries: Vec<Id<LogEntry>>,
    /// The papers' language.
    pub language: Language,
    /// What goes in.
    pub parts: Vec<PackPart>,
    /// Who makes the statements.
    pub witness: String,
    /// What they work as.
    pub occupation: String,
    /// The statement.
    pub statement: String,
    /// The CCTV statement.
    pub cctv: String,
    /// What it did to the business.
    pub impact: String,
    /// How the witness can be reached: for the back part alone, and kept no longer than the draft.
    pub contact: String,
    /// To whom it is disclosed: a force or a station.
    pub recipient: String,
    /// The officer, where one is known.
    pub officer: String,
    /// Why.
    pub purpose: Purpose,
    /// On what basis.
    pub basis: LawfulBasis,
    /// Why, in words; may be empty.
    pub why: String,
    /// The crime reference, where there is one already.
    pub crime_reference: String,
    /// The incident number, where there is one already.
    pub cad_number: String,
}

closed_list! {
    /// A field of the form.
    pub enum PackField {
        Entries = "entries", Parts = "parts", Witness = "witness", Occupation = "occupation",
        Statement = "statement", Cctv = "cctv", Impact = "impact", Contact = "contact",
        Recipient = "recipient", Officer = "officer", Why = "why",
        CrimeReference = "crime_reference", CadNumber = "cad_number",
    }
}
closed_list! {
    /// What is wrong with it.
    pub enum PackProblemCode {
        Needed = "needed", TooLong = "too-long", TooMany = "too-many", Gone = "gone",
    }
}

/// Something that stands in a pack's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PackProblem {
    /// Where.
    pub field: PackField,
    /// What.
    pub code: PackProblemCode,
}

impl PackForm {
    /// Whether a part is ticked.
    pub fn has(&self, part: PackPart) -> bool {
        self.parts.contains(&part)
    }

    /// Whether somebody signs something in it.
    pub fn is_signed(&self) -> bool {
        [PackPart::Statement, PackPart::Cctv, PackPart::Impact].iter().any(|part| self.has(*part))
    }

    /// What stands in the way, in the form's order.
    pub fn problems(&self) -> Vec<PackProblem> {
        use PackField as F;
        let mut found = Vec::new();
        let mut say = |field, code| found.push(PackProblem { field, code });
        match self.entries.len() {
            0 => say(F::Entries, PackProblemCode::Needed),
            many if many > MOST_ENTRIES => say(F::Entries, PackProblemCode::TooMany),
            _ => {}
        }
        if self.parts.is_empty() {
            say(F::Parts, PackProblemCode::Needed);
        }
        let back = self.has(PackPart::WitnessDetails);
        let fields = [
            (F::Witness, &self.witness, SHORT, self.is_signed() || back),
            (F::Occupation, &self.occupation, SHORT, false),
            (F::Statement, &self.statement, LONGEST, self.has(PackPart::Statement)),
            (F::Cctv, &self.cctv, LONGEST, self.has(PackPart::Cctv)),
            (F::Impact, &self.impact, LONGEST, self.has(PackPart::Impact)),
            (F::Contact, &self.contact, 1_000, false),
            (F::Recipient, &self.recipient, SHORT, true),
            (F::Officer, &self.officer, SHORT, false),
            (F::Why, &self.why, 1_000, false),
            (F::CrimeReference, &self.crime_reference, 60, false),
            (F::CadNumber, &self.cad_number, 60, false),
        ];
        for (field, text, most, needed) in fields {
            match clean(text, most) {
                Err(TextError::Empty) if needed => say(field, PackProblemCode::Needed),
                Err(TextError::TooLong { .. }) => say(field, PackProblemCode::TooLong),
                _ => {}
            }
        }
        found
    }
}

/// A short text as it is kept: in one line, or nothing.
pub(crate) fn short(text: &str) -> Option<String> {
    clean(text, LONGEST).ok()
}
