//! What the window shows of voting at the premises. Nobody on a ballot is named here: voters decide on what
//! was done (`domain.md` §1.2).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;
use watchbook_register::cases::{CaseKind, Choice, Length};
use watchbook_register::desk::ScopeDraft;
use watchbook_register::records::{Basis, IncidentGroup, IncidentKind};
use watchbook_register::till::Refused;

use super::Place;

/// Whether whoever works here votes on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum VoterStanding {
    /// They have no key yet.
    MayAsk,
    /// They asked, and the office has not granted it.
    Asked {
        /// When.
        #[ts(type = "string")]
        at: Timestamp,
    },
    /// They vote here.
    Votes,
}

/// A report that a ballot relies on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BallotReport {
    /// What kind of thing.
    pub kind: IncidentKind,
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// How it is known.
    pub basis: Basis,
}

/// A ballot as a voter sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BallotShown {
    /// By which it is named to commands.
    pub case: String,
    /// Its reference.
    pub reference: String,
    /// What is proposed.
    pub kind: CaseKind,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason.
    pub reason: String,
    /// For how long.
    pub length: Length,
    /// Where it would hold.
    pub scope: ScopeDraft,
    /// What it relies on.
    pub relied_on: Vec<BallotReport>,
    /// How the tariff came to its length, line by line.
    pub working: Vec<String>,
    /// The last day of the votes.
    #[ts(type = "string")]
    pub closes_on: Date,
    /// What may be chosen.
    pub choices: Vec<Choice>,
    /// Where whoever works here stands in it.
    pub place: Place,
}

/// A proposal that was made on this computer by whoever works here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalShown {
    /// By which it is told from others.
    pub case: String,
    /// What was proposed.
    pub kind: CaseKind,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Whether it waits in the outbox still.
    pub waits: bool,
    /// Whether it was refused; the outbox says why.
    pub refused: bool,
    /// Its reference, once it has been put to the vote.
    pub reference: Option<String>,
}

/// A report of these premises on which something can be proposed: the office has tied somebody of the
/// register to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposableReport {
    /// By which it is named to commands.
    pub entry: String,
    /// What kind of thing.
    pub kind: IncidentKind,
    /// When it happened.
    #[ts(type = "string")]
    pub occurred: Timestamp,
    /// Whom it names, by id and reference.
    pub people: Vec<ReportedPerson>,
}

/// Somebody whom a report names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportedPerson {
    /// By which they are named to commands.
    pub subject: String,
    /// Their reference in the scheme.
    pub reference: String,
}

/// Everything of voting at the premises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VotesShown {
    /// Whether whoever works here votes here.
    pub standing: VoterStanding,
    /// What is put to the vote: what waits for this person first, by its last day; what is closed last.
    pub ballots: Vec<BallotShown>,
    /// What this person proposed here, the newest first.
    pub proposals: Vec<ProposalShown>,
    /// On what they may propose, the newest first.
    pub reports: Vec<ProposableReport>,
}

/// All of it, or why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum VotesOutcome {
    /// Nobody votes on this computer.
    NoVoters,
    /// It is this.
    Shown {
        /// All of it.
        shown: VotesShown,
    },
    /// It was not done: a rule is against it.
    Refused {
        /// The rule, and where it comes from.
        refused: Refused,
        /// All of it, as it stands.
        shown: VotesShown,
    },
}
