//! What the office alone holds (tier T1): contact, date of birth, police notes, how bans came about.

use jiff::civil::Date;

use super::{AppearanceCode, Ban, Decision, Incident, ProposalStage, SchemeRef, SubjectCard};
use crate::id::Id;

/// A subject's file in the office, beside the card that members hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectFile {
    /// Whose file.
    pub subject: Id<SubjectCard>,
    /// Date of birth, if known.
    pub born: Option<Date>,
    /// How to reach the person.
    pub contact: PersonContact,
    /// Officer's visual appearance code, for police statements alone.
    pub appearance: Option<AppearanceCode>,
    /// What police have said, under an agreement.
    pub police_notes: Option<String>,
    /// When the office looks at the file again.
    pub review: Date,
}

/// How the office can reach a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonContact {
    /// Postal address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
}

/// How a ban came about: the decision in full, and what it relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BanFile {
    /// The ban.
    pub ban: Id<Ban>,
    /// The decision.
    pub decision: Decision,
    /// The incidents relied on.
    pub relied_on: Vec<Id<Incident>>,
    /// Who witnessed the service of the notice.
    pub service_witness: Option<String>,
}

/// A proposal that is not, or not yet, a ban. It grows in its own issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its id.
    pub id: Id<Proposal>,
    /// Its reference.
    pub reference: SchemeRef,
    /// Whom it concerns.
    pub subject: Id<SubjectCard>,
    /// Where it stands.
    pub stage: ProposalStage,
    /// Since when.
    pub since: Date,
    /// What is proposed, in words.
    pub summary: String,
}
