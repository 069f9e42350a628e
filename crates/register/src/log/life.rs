//! The life of a report, from the first word to its end: one state machine, its guards in types.
//!
//! A step of the scheme's needs an [`OfficeHand`], which only the scheme's administrator has; a
//! return needs its question, a rejection its reason. No state is left but by a step named here, and
//! no step touches what was written: that is [`Account`](super::Account)'s to keep.

use super::{LifeState, LogEntry};
use crate::id::Id;
use crate::records::Role;
use crate::text::NeutralText;

/// Where a report stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Life {
    /// Being written, on this computer alone.
    Draft,
    /// Written; waits on this computer for a connection.
    Queued,
    /// With the scheme, not yet looked at.
    Received,
    /// Somebody at the scheme is looking at it.
    Triage,
    /// Taken into the scheme's records.
    Accepted,
    /// Sent back with a question.
    Returned(NeutralText),
    /// Not taken, for a reason.
    Rejected(NeutralText),
    /// The same as another report.
    Duplicate(Id<LogEntry>),
    /// Tied to people on the register.
    Linked,
    /// With the police, under their reference.
    PoliceReported(NeutralText),
    /// Over.
    Closed,
}

/// The hand of somebody who may triage (`domain.md` §3): only that role makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficeHand(());

impl OfficeHand {
    /// The hand of a role, if it has one.
    pub fn of(role: Role) -> Option<Self> {
        (role == Role::Administrator).then_some(Self(()))
    }
}

/// One step of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The reporter is done with it, the first time or after a question.
    Send,
    /// The scheme has it.
    Arrive,
    /// Somebody looks at it.
    TakeUp(OfficeHand),
    /// It is taken.
    Accept(OfficeHand),
    /// It goes back with a question.
    Return(OfficeHand, NeutralText),
    /// It is not taken, for a reason.
    Reject(OfficeHand, NeutralText),
    /// It is the same as another.
    SameAs(OfficeHand, Id<LogEntry>),
    /// People on the register are tied to it.
    Link(OfficeHand),
    /// The police have it, under a reference.
    TellPolice(OfficeHand, NeutralText),
    /// It is over.
    Close(OfficeHand),
}

/// The step does not lead on from here; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this step does not lead on from {0:?}")]
pub struct NotNow(pub LifeState);

impl Life {
    /// The state's code.
    pub fn state(&self) -> LifeState {
        match self {
            Self::Draft => LifeState::Draft,
            Self::Queued => LifeState::Queued,
            Self::Received => LifeState::Received,
            Self::Triage => LifeState::Triage,
            Self::Accepted => LifeState::Accepted,
            Self::Returned(_) => LifeState::Returned,
            Self::Rejected(_) => LifeState::Rejected,
            Self::Duplicate(_) => LifeState::Duplicate,
            Self::Linked => LifeState::Linked,
            Self::PoliceReported(_) => LifeState::PoliceReported,
            Self::Closed => LifeState::Closed,
        }
    }

    /// The words that the state brings with it: a question, a reason, a reference.
    pub fn words(&self) -> Option<&NeutralText> {
        match self {
            Self::Returned(words) | Self::Rejected(words) | Self::PoliceReported(words) => {
                Some(words)
            }
            _ => None,
        }
    }

    /// The other report, of a duplicate.
    pub fn other(&self) -> Option<Id<LogEntry>> {
        match self {
            Self::Duplicate(other) => Some(*other),
            _ => None,
        }
    }

    /// A state as it was stored; none when its parts do not belong together.
    pub fn stored(
        state: LifeState,
        words: Option<NeutralText>,
        other: Option<Id<LogEntry>>,
    ) -> Option<Self> {
        Some(match (state, words, other) {
            (LifeState::Draft, None, None) => Self::Draft,
            (LifeState::Queued, None, None) => Self::Queued,
            (LifeState::Received, None, None) => Self::Received,
            (LifeState::Triage, None, None) => Self::Triage,
            (LifeState::Accepted, None, None) => Self::Accepted,
            (LifeState::Returned, Some(words), None) => Self::Returned(words),
            (LifeState::Rejected, Some(words), None) => Self::Rejected(words),
            (LifeState::Duplicate, None, Some(other)) => Self::Duplicate(other),
            (LifeState::Linked, None, None) => Self::Linked,
            (LifeState::PoliceReported, Some(words), None) => Self::PoliceReported(words),
            (LifeState::Closed, None, None) => Self::Closed,
            _ => return None,
        })
    }

    /// The report `own` one step on.
    ///
    /// # Errors
    /// [`NotNow`] for a step that does not lead on from here.
    pub fn step(&self, own: Id<LogEntry>, step: Step) -> Result<Self, NotNow> {
        Ok(match (self, step) {
            (Self::Draft | Self::Returned(_), Step::Send) => Self::Queued,
            (Self::Queued, Step::Arrive) => Self::Received,
            (Self::Received, Step::TakeUp(_)) => Self::Triage,
            (Self::Triage, Step::Accept(_)) => Self::Accepted,
            (Self::Triage, Step::Return(_, question)) => Self::Returned(question),
            (Self::Triage, Step::Reject(_, reason)) => Self::Rejected(reason),
            (Self::Triage, Step::SameAs(_, other)) if other != own => Self::Duplicate(other),
            (Self::Accepted | Self::Linked, Step::Link(_)) => Self::Linked,
            // Who it was may be found out after the police were told.
            (Self::PoliceReported(reference), Step::Link(_)) => {
                Self::PoliceReported(reference.clone())
            }
            (Self::Accepted | Self::Linked, Step::TellPolice(_, reference)) => {
                Self::PoliceReported(reference)
            }
            (
                Self::Accepted
                | Self::Linked
                | Self::PoliceReported(_)
                | Self::Rejected(_)
                | Self::Duplicate(_),
                Step::Close(_),
            ) => Self::Closed,
            (here, _) => return Err(NotNow(here.state())),
        })
    }
}
