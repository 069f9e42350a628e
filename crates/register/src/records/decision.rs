//! A decision by people: what every ban rests on.
//!
//! There is no way to make a [`Decision`] without naming who decided, when, and in which minute
//! (`domain.md` L18, L20). Votes, quorum and ballots grow here in their own issue.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{DecidingBody, Outcome, Role};
use crate::id::Id;
use crate::text::{LONGEST, TextError, clean};

/// A decision, as the office holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its id.
    pub id: Id<Decision>,
    /// The day on which it was taken.
    pub on: Date,
    /// The body that took it.
    pub body: DecidingBody,
    /// What was decided.
    pub outcome: Outcome,
    deciders: Vec<String>,
    minute: String,
    reasons: String,
}

/// What a member's file says of a decision: that there is one, by whom in office, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionMark {
    /// The decision's id.
    pub id: Id<Decision>,
    /// The day on which it was taken.
    pub on: Date,
    /// The body that took it.
    pub body: DecidingBody,
}

/// The minute in which a decision stands, as it is entered.
#[derive(Debug, Clone, Copy)]
pub struct Minute<'a> {
    /// Which minute of which meeting or ballot.
    pub reference: &'a str,
    /// The reasons that it gives.
    pub reasons: &'a str,
}

/// Why a decision was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecisionError {
    /// Nobody decided.
    #[error("a decision names the people who took it")]
    Nobody,
    /// Police and administrators take no part in decisions (`domain.md` L19 and §3).
    #[error("police, administrators and system operators take no part in decisions")]
    NotEntitled(Role),
    /// The minute or the reasons are missing or too long.
    #[error("the minute and the reasons: {0}")]
    Text(#[from] TextError),
    /// It lies in the future.
    #[error("the day of the decision lies in the future")]
    Future,
}

impl Decision {
    /// Records a decision that was taken outside Watchbook: who, when, and the minute.
    ///
    /// # Errors
    /// [`DecisionError`], when no entitled person, minute or reason is named.
    pub fn taken_before(
        id: Id<Decision>,
        on: Date,
        body: DecidingBody,
        outcome: Outcome,
        deciders: &[(&str, Role)],
        minute: Minute<'_>,
        recorded: Date,
    ) -> Result<Self, DecisionError> {
        if on > recorded {
            return Err(DecisionError::Future);
        }
        let mut names = Vec::with_capacity(deciders.len());
        for (name, role) in deciders {
            match role {
                Role::Police | Role::Administrator | Role::System | Role::Auditor => {
                    return Err(DecisionError::NotEntitled(*role));
                }
                _ => names.push(clean(name, 120)?),
            }
        }
        if names.is_empty() {
            return Err(DecisionError::Nobody);
        }
        Ok(Self {
            id,
            on,
            body,
            outcome,
            deciders: names,
            minute: clean(minute.reference, 200)?,
            reasons: clean(minute.reasons, LONGEST)?,
        })
    }

    /// The names of those who decided.
    pub fn deciders(&self) -> &[String] {
        &self.deciders
    }

    /// The minute in which it stands.
    pub fn minute(&self) -> &str {
        &self.minute
    }

    /// The reasons given.
    pub fn reasons(&self) -> &str {
        &self.reasons
    }

    /// What members may know of it; only a decision to ban has one.
    pub fn mark(&self) -> Option<DecisionMark> {
        (self.outcome == Outcome::Ban).then_some(DecisionMark {
            id: self.id,
            on: self.on,
            body: self.body,
        })
    }

    /// A decision read back from the register.
    pub(crate) fn stored(
        mark: DecisionMark,
        outcome: Outcome,
        deciders: Vec<String>,
        minute: String,
        reasons: String,
    ) -> Self {
        Self { id: mark.id, on: mark.on, body: mark.body, outcome, deciders, minute, reasons }
    }
}
