//! Incidents in their least form: what listings and bans rest on. They grow in their own issue.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{Basis, IncidentKind, IncidentRole, Premises, SubjectCard};
use crate::id::Id;

/// An incident, as the office holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Its id.
    pub id: Id<Incident>,
    /// When it happened, in local time.
    pub occurred: DateTime,
    /// Where.
    pub premises: Id<Premises>,
    /// What kinds of thing happened; at least one.
    pub kinds: Vec<IncidentKind>,
    /// What was seen and heard.
    pub facts: String,
    /// Who took part.
    pub subjects: Vec<IncidentSubject>,
}

/// A subject's part in an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncidentSubject {
    /// Who.
    pub subject: Id<SubjectCard>,
    /// As what.
    pub role: IncidentRole,
    /// How that is known.
    pub basis: Basis,
}

/// What members learn of an incident: who is reported for what, when and on which basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The incident.
    pub incident: Id<Incident>,
    /// What kind of thing.
    pub kind: IncidentKind,
    /// On which day.
    pub on: Date,
    /// How it is known.
    pub basis: Basis,
}
