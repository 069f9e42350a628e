//! A case: a proposal with all that it rests on; and the rules that a scheme decides by.

use super::{CaseKind, CountsFrom, Length, MajorityRule, Rule, Working};
use crate::id::Id;
use crate::records::{
    Ban, BanRules, DecidingBody, Decision, Incident, IncidentGroup, Person, Proposal, Scope,
    Warning,
};
use crate::text::NeutralText;

/// What the office keeps of a proposal beside its stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The proposal.
    pub proposal: Id<Proposal>,
    /// What is proposed.
    pub kind: CaseKind,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason in plain words, which members will read.
    pub reason: NeutralText,
    /// For how long.
    pub length: Length,
    /// Where it would hold.
    pub scope: Scope,
    /// The incidents relied on; at least one.
    pub relied_on: Vec<Id<Incident>>,
    /// Who wrote it.
    pub drafted_by: Id<Person>,
    /// Who put it forward; a draft has nobody yet.
    pub moved_by: Option<Id<Person>>,
    /// How the tariff came to what it would propose, where one was used.
    pub working: Option<Working>,
    /// The ban that an extension is of.
    pub extends: Option<Id<Ban>>,
    /// Why it went back, if it did.
    pub question: Option<String>,
    /// Who declared an interest, and takes no part.
    pub declared: Vec<Id<Person>>,
    /// The decision that it came to.
    pub decision: Option<Id<Decision>>,
    /// The ban that followed.
    pub ban: Option<Id<Ban>>,
    /// The warning that followed.
    pub warning: Option<Id<Warning>>,
}

/// The rules that a scheme decides by: its own choice, printed on its notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseRules {
    /// Who decides.
    pub body: DecidingBody,
    /// How many must take part.
    pub quorum: u32,
    /// How many of the votes carry a choice.
    pub majority: MajorityRule,
    /// Whether the chair chooses between two that are equal.
    pub casting: bool,
    /// Whether somebody may vote on what they proposed and did not report.
    pub mover_votes: bool,
    /// Days that a ballot stays open.
    pub ballot_days: i32,
    /// What a length is counted from.
    pub counts_from: CountsFrom,
    /// Whether a ban stands while an appeal is open.
    pub stands_on_appeal: bool,
    /// Months that a warning stands.
    pub warning_months: i32,
}

impl Default for CaseRules {
    fn default() -> Self {
        Self {
            body: DecidingBody::Committee,
            quorum: 3,
            majority: MajorityRule::Simple,
            casting: true,
            mover_votes: false,
            ballot_days: 7,
            counts_from: CountsFrom::Decision,
            stands_on_appeal: true,
            // `domain.md` §2.6: six months, twelve at most.
            warning_months: 6,
        }
    }
}

impl CaseRules {
    /// What a ban of this length keeps of them when it is decided.
    pub fn kept(&self, length: Option<Length>) -> BanRules {
        BanRules {
            counts_from: self.counts_from,
            span: length.and_then(Length::span),
            stands_on_appeal: self.stands_on_appeal,
        }
    }
}

impl Case {
    /// Whether it may be put to the vote.
    ///
    /// # Errors
    /// [`Rule`]: it rests on nothing, or nobody has put it forward.
    pub fn may_be_voted_on(&self) -> Result<(), Rule> {
        match () {
            () if self.relied_on.is_empty() => Err(Rule::IncidentNeeded),
            () if self.moved_by.is_none() => Err(Rule::MoverNeeded),
            () => Ok(()),
        }
    }
}
