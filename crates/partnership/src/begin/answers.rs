//! What the window is told while a computer joins. Codes, never sentences.

use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::exchange::{Problem, Unsigned};
use watchbook_register::records::Role;
use watchbook_register::till::{BeginOutcome, SecretKind};
use watchbook_sync::machine::Lost;

use super::typed::JoinTyped;
use crate::seat::{CallError, NotJoined};

/// Why a computer did not come to its invitation. Nothing was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum JoinRefusal {
    /// What was typed cannot be right.
    Typed {
        /// What is wrong with it.
        typed: JoinTyped,
    },
    /// The chosen file is no join file.
    NotAJoinFile,
    /// No line can be made to such an address.
    Address,
    /// Nobody is reached, or the line was cut.
    NoLine,
    /// Whoever answers is not who the certificate should be; a wrong date looks the same.
    NotTrusted,
    /// A sign-in page, or another kind of server.
    NotOurs,
    /// Server and program do not speak one version.
    UpdateNeeded,
    /// There is no open invitation of this code: used, over, revoked, or never there.
    NoInvitation,
    /// What the server hands out is not what the office made.
    Forged,
    /// This computer's clock is too far off.
    Clock,
    /// Too much at once: again after so many seconds.
    Later {
        /// Seconds.
        seconds: u32,
    },
    /// The memory that the code's keys take cannot be had.
    NoMemory,
    /// The server refuses, or this computer cannot ask.
    Trouble,
}

/// An invitation as the joining person sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JoinSeen {
    /// The scheme's name.
    pub scheme: String,
    /// The premises' or the office's name.
    pub place: String,
    /// Who invites.
    pub inviter: String,
    /// What the first person may do here.
    pub role: Role,
    /// Whether this computer will hold the office's records.
    pub office: bool,
    /// What the first person may choose to unlock.
    pub secret: SecretKind,
    /// Minutes by which this computer's clock is off, when they are too many.
    #[ts(type = "number | null")]
    pub clock_off_minutes: Option<u64>,
}

/// What became of looking an invitation up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum JoinLooked {
    /// No file was chosen.
    Nothing,
    /// This is it.
    Seen {
        /// The invitation.
        seen: JoinSeen,
    },
    /// It did not come to it.
    Refused {
        /// Why.
        refusal: JoinRefusal,
    },
}

/// What became of joining.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum JoinOutcome {
    /// The seat was not taken; the code is as it was.
    Refused {
        /// Why.
        refusal: JoinRefusal,
    },
    /// What became of the register.
    Begun {
        /// What was made, or what is to be put right.
        outcome: BeginOutcome,
        /// Whether the seat is taken, and with it the code used.
        seated: bool,
        /// The six digits that the office compares before it hands out its keys.
        digits: Option<String>,
    },
}

impl From<NotJoined> for JoinRefusal {
    fn from(error: NotJoined) -> Self {
        match error {
            NotJoined::NoInvitation => Self::NoInvitation,
            NotJoined::Forged => Self::Forged,
            NotJoined::Memory => Self::NoMemory,
            NotJoined::Call(error) => error.into(),
        }
    }
}

impl From<CallError> for JoinRefusal {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Address => Self::Address,
            CallError::Lost(Lost::NotTrusted | Lost::OtherKey | Lost::OutOfDate) => {
                Self::NotTrusted
            }
            CallError::Lost(Lost::NoLine | Lost::Stalled | Lost::Cut) => Self::NoLine,
            CallError::Lost(Lost::TooLong) | CallError::NotOurs => Self::NotOurs,
            CallError::UpdateNeeded => Self::UpdateNeeded,
            CallError::Refused(Problem::Unsigned(Unsigned::Time)) => Self::Clock,
            CallError::Refused(Problem::RetryAfter(seconds) | Problem::Unavailable(seconds)) => {
                Self::Later { seconds }
            }
            CallError::Refused(_) => Self::Trouble,
        }
    }
}
