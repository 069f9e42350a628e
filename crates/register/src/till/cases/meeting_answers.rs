//! What the window is told of a meeting, and the hands that it sends.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::{
    CaseIncident, CaseRow, CountShown, DaysShown, DecisionShown, Refused, RollShown,
};
use crate::cases::{Choice, Meeting, MeetingPart, Working};
use crate::id::Id;
use crate::records::{Person, Proposal, Role};

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeetingShown {
    /// Its id.
    #[ts(type = "string")]
    pub meeting: Id<Meeting>,
    /// Its reference.
    pub reference: String,
    /// The day.
    #[ts(type = "string")]
    pub on: Date,
    /// Whether it is closed.
    pub closed: bool,
    /// Who keeps its minutes.
    pub secretary: String,
    /// Everybody who could be there, and as what they are.
    pub people: Vec<AttendeeShown>,
    /// How many must take part in a decision.
    pub quorum: u32,
    /// How many are there who may vote on anything.
    pub voters: usize,
    /// Why it cannot decide as it sits now.
    pub refused: Option<Refused>,
    /// The agenda.
    pub items: Vec<ItemShown>,
    /// Cases that could be put on it.
    pub waiting: Vec<CaseRow>,
}

/// Somebody who is, or could be, at a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AttendeeShown {
    /// Who.
    #[ts(type = "string")]
    pub person: Id<Person>,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// As what they are there; none when they are not.
    pub part: Option<MeetingPart>,
    /// Police: whether they left for the decisions.
    pub withdrew: bool,
    /// They stay in the minutes, and police who withdrew have withdrawn: something was decided.
    pub stays: bool,
}

/// An item on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemShown {
    /// The case; none of one that has been erased since.
    pub row: Option<CaseRow>,
    /// The minute's name.
    pub minute: String,
    /// Nobody has put it forward yet: somebody there has to move it.
    pub mover_needed: bool,
    /// Who moved it.
    pub moved_by: Option<String>,
    /// Who may vote on it among those who are there, and why others may not.
    pub roll: Vec<RollShown>,
    /// What is put to the vote.
    pub choices: Vec<Choice>,
    /// What it rests on, without names.
    pub incidents: Vec<CaseIncident>,
    /// How the tariff came to what it would propose.
    pub working: Option<Working>,
    /// The days, were it decided today.
    pub days: Option<DaysShown>,
    /// What was decided at this meeting, and the count.
    pub count: Option<CountShown>,
    /// The decision in full.
    pub decision: Option<DecisionShown>,
}

/// A show of hands on one case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct HandsForm {
    /// The case.
    #[ts(type = "string")]
    pub case: Id<Proposal>,
    /// Who moved it, where nobody had put it forward.
    #[ts(type = "string | null")]
    pub mover: Option<Id<Person>>,
    /// Who declared an interest.
    #[ts(type = "Array<string>")]
    pub declared: Vec<Id<Person>>,
    /// Whose hand went up for what.
    pub hands: Vec<Hand>,
    /// The chair's choice between two that are equal.
    pub casting: Option<Choice>,
    /// The reasons, which the notice gives.
    pub reasons: String,
}

/// A hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct Hand {
    /// Whose.
    #[ts(type = "string")]
    pub person: Id<Person>,
    /// For what.
    pub choice: Choice,
}

/// What hands come to, or what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum HandsOutcome {
    /// Counted: nothing is written yet.
    Counted {
        /// The count.
        count: CountShown,
    },
    /// Decided, and in the minutes.
    Decided {
        /// The count.
        count: CountShown,
        /// Members see it when a second person has looked; never, or not yet, for another reason.
        seen: SeenAfter,
    },
    /// Refused by a rule.
    Refused {
        /// The rule.
        refused: Refused,
    },
}

/// Whether members will see what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeenAfter {
    /// There is nothing to see.
    Nothing,
    /// At once: nobody else is there to check it.
    AtOnce,
    /// When somebody else has checked it.
    Checked,
    /// Not before two people have given leave: under eighteen.
    Child,
    /// The scheme has no gallery for it.
    NoGallery,
    /// A ban was changed or lifted: what members see of it follows at once.
    Follows,
}
