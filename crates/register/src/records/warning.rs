//! A warning: a first step that is a record of its own, with an end of its own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{IncidentGroup, SchemeRef, Service, SubjectCard};
use crate::id::Id;
use crate::text::NeutralText;

/// A warning given to a subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Its id.
    pub id: Id<Warning>,
    /// Its reference.
    pub reference: SchemeRef,
    /// Whom it concerns.
    pub subject: Id<SubjectCard>,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason in plain words.
    pub reason: NeutralText,
    /// The day on which it was issued.
    pub issued: Date,
    /// The last day on which it stands.
    pub expires: Date,
    /// Whether the person has been told.
    pub service: Service,
}

impl Warning {
    /// Whether it stands on a day.
    pub fn stands(&self, today: Date) -> bool {
        self.issued <= today && today <= self.expires
    }
}
