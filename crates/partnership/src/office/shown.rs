//! The computers and invitations as the window shows them.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::exchange::Problem;
use watchbook_protocol::roster::{Refused, SeatKind};
use watchbook_sync::machine::Lost;

use super::{GoneShown, NotDone};
use crate::begin::JoinTyped;
use crate::seat::CallError;

/// Where a computer's right stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ComputerState {
    /// It joined and waits for its digits to be compared.
    Waiting,
    /// It is in the scheme.
    Active,
    /// It was taken out of use.
    Retired,
    /// It is lost or stolen.
    Lost,
    /// What it said is not believed.
    Distrusted,
}

/// As what a computer is in the scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeatShown {
    /// A till or bar.
    Till,
    /// A till or a board member's computer that votes.
    Voter,
    /// The police liaison's.
    Police,
    /// The office's.
    Office,
}

impl From<SeatKind> for SeatShown {
    fn from(kind: SeatKind) -> Self {
        match kind {
            SeatKind::Till => Self::Till,
            SeatKind::Voter => Self::Voter,
            SeatKind::Police => Self::Police,
            SeatKind::Office => Self::Office,
        }
    }
}

/// A computer of the scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComputerShown {
    /// By which it is named to commands.
    pub id: String,
    /// What this office called it when it was invited here.
    pub name: Option<String>,
    /// The premises that it stands in; none for the office.
    pub place: Option<String>,
    /// Whether it is one of the office.
    pub office: bool,
    /// As what it is in the scheme.
    pub seat: SeatShown,
    /// Whether it is this very computer.
    pub this: bool,
    /// Its right.
    pub state: ComputerState,
    /// Whether the recovery kit brought it, and nobody of the office has confirmed it.
    pub by_kit: bool,
    /// The six digits to compare, while it waits or came by the kit.
    pub digits: Option<String>,
    /// When the server last heard it.
    #[ts(type = "string | null")]
    pub seen: Option<Timestamp>,
    /// How many changes it has not taken yet, by its own word; none before its first.
    pub behind: Option<u32>,
    /// How many messages did not pass its checks.
    pub quarantined: u32,
}

/// Where an invitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// A computer may join by it.
    Open,
    /// A computer has joined.
    Used,
    /// Its time is over.
    Over,
    /// It was taken back.
    TakenBack,
}

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvitationShown {
    /// By which it is named to commands.
    pub id: String,
    /// What the computer will be called.
    pub name: Option<String>,
    /// Whose; none for the office.
    pub place: Option<String>,
    /// As what.
    pub seat: SeatShown,
    /// Where it stands.
    pub state: InvitationState,
    /// Until when it is good.
    #[ts(type = "string | null")]
    pub until: Option<Timestamp>,
    /// The code, while it is open and was made on this computer.
    pub code: Option<String>,
}

/// An invitation that was just made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InviteShown {
    /// What the computer will be called.
    pub name: String,
    /// Whose; none for the office.
    pub place: Option<String>,
    /// The code.
    pub code: String,
}

/// Everything about the computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComputersShown {
    /// The server's address.
    pub address: String,
    /// The scheme's id in hexadecimal, as the recovery kit's sheet has it.
    pub scheme: String,
    /// The computers.
    pub computers: Vec<ComputerShown>,
    /// The invitations.
    pub invitations: Vec<InvitationShown>,
    /// What this office withdrew last, and from how many computers it is gone.
    pub withdrawn: Vec<GoneShown>,
}

/// Why something about the computers was not done. Nothing has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NotDoneShown {
    /// Nobody is reached.
    NoLine,
    /// A sign-in page or something else answers.
    NotOurs,
    /// The certificate is not trusted.
    NotTrusted,
    /// The address is not one, or not a safe one.
    Address,
    /// The permit is not good.
    Permit,
    /// Server and program need the same version.
    UpdateNeeded,
    /// Two people must sign.
    SecondPerson,
    /// Whoever works here does not sign on this computer.
    DoesNotSign,
    /// It is connected already.
    ConnectedAlready,
    /// This person has signed, and a second is asked to sign too: it does not hold yet.
    Asked,
    /// It waits no more, or this version cannot read it.
    Gone,
    /// The server or the roster says no.
    Refused,
    /// This computer could not do its part.
    Trouble,
}

/// The computers, or why they are not shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ComputersOutcome {
    /// The scheme stands on this computer alone.
    Alone,
    /// The register came back from a copy, and its seat is set aside: see [`crate::seat::aside`].
    Aside {
        /// The server's address.
        address: String,
        /// When the copy was made.
        #[ts(type = "string")]
        copied_at: Timestamp,
    },
    /// This computer came back by the recovery kit, and what the office holds is not here yet.
    Back {
        /// Until when the server holds it back; none where the kit may be used now.
        #[ts(type = "string | null")]
        until: Option<Timestamp>,
        /// This computer's six digits, by which somebody else of the office confirms it.
        digits: String,
    },
    /// They are these.
    Shown {
        /// All of it.
        shown: ComputersShown,
    },
    /// They cannot be told now.
    Not {
        /// Why.
        why: NotDoneShown,
    },
}

/// Connecting, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ConnectOutcome {
    /// Connected; the recovery kit is shown this once.
    Done {
        /// Its symbols.
        kit: String,
    },
    /// Not connected.
    Not {
        /// Why.
        why: NotDoneShown,
    },
}

/// What the recovery kit brought to a computer that came back by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum KitOutcome {
    /// Everything of the office's comes now.
    Here,
    /// The server holds it back, unless somebody of the office confirms this computer.
    HeldUntil {
        /// Until when.
        #[ts(type = "string")]
        until: Timestamp,
    },
    /// What was typed is no kit.
    Typed {
        /// What is wrong with it.
        typed: JoinTyped,
    },
    /// It brought nothing yet. It may be tried again.
    Not {
        /// Why.
        why: NotDoneShown,
    },
}

/// Inviting, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum InviteOutcome {
    /// Invited.
    Done {
        /// Each with its code.
        invited: Vec<InviteShown>,
        /// The server's address, which is typed with the code.
        address: String,
        /// Until when the codes are good.
        #[ts(type = "string | null")]
        until: Option<Timestamp>,
    },
    /// Nobody was invited.
    Not {
        /// Why.
        why: NotDoneShown,
    },
}

impl From<&NotDone> for NotDoneShown {
    fn from(why: &NotDone) -> Self {
        match why {
            NotDone::Call(CallError::Lost(Lost::NotTrusted | Lost::OtherKey | Lost::OutOfDate)) => {
                Self::NotTrusted
            }
            NotDone::Call(CallError::Lost(_)) => Self::NoLine,
            NotDone::Call(CallError::NotOurs) | NotDone::Forged => Self::NotOurs,
            NotDone::Call(CallError::Address) => Self::Address,
            NotDone::Call(CallError::UpdateNeeded) => Self::UpdateNeeded,
            NotDone::Call(CallError::Refused(Problem::NoPermit(()))) => Self::Permit,
            NotDone::Gone
            | NotDone::Call(CallError::Refused(Problem::NotFound(()) | Problem::StaleEpoch(_))) => {
                Self::Gone
            }
            NotDone::Refused(Refused::SecondPerson)
            | NotDone::Call(CallError::Refused(Problem::RosterRefused(Refused::SecondPerson))) => {
                Self::SecondPerson
            }
            NotDone::Call(CallError::Refused(_)) | NotDone::Refused(_) => Self::Refused,
            NotDone::DoesNotSign => Self::DoesNotSign,
            NotDone::ConnectedAlready => Self::ConnectedAlready,
            NotDone::NotConnected | NotDone::Store(_) | NotDone::Shelf(_) | NotDone::Short => {
                Self::Trouble
            }
        }
    }
}
