//! What a count and its reasons come to: the only key to a decided stage.

use jiff::civil::Date;

use super::{CaseKind, Choice, Count, CountResult, Rule};
use crate::id::Id;
use crate::records::{DecidingBody, Decision, DecisionError, Minute, Outcome, ProposalStage, Role};
use crate::text::{LONGEST, NeutralText, clean};

/// A count that came to an end, with the minute and reasons where something was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    count: Count,
    carried: Option<Carried>,
}

/// What was decided, and the paper that it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What was decided.
    pub outcome: Outcome,
    /// Which minute of which meeting or ballot.
    pub minute: String,
    /// The reasons, which the notice gives.
    pub reasons: NeutralText,
}

impl Verdict {
    /// What a count on a case of some kind comes to, with the words that stand for it.
    ///
    /// # Errors
    /// [`Rule`]: a tie waits for the chair; what is decided needs reasons in neutral words and a minute.
    pub fn of(kind: CaseKind, count: Count, minute: &str, reasons: &str) -> Result<Self, Rule> {
        let outcome = match count.result {
            CountResult::Tied => return Err(Rule::CastingVoteNeeded),
            // A count never comes to that; it is how a vote ends that is not counted.
            CountResult::NotCounted => return Err(Rule::NotNow),
            CountResult::Lost | CountResult::Inquorate => None,
            CountResult::Ban => kind.outcome(Choice::Ban),
            CountResult::Warn => kind.outcome(Choice::Warn),
            CountResult::Nothing => kind.outcome(Choice::Nothing),
        };
        let carried = match outcome {
            None => None,
            Some(outcome) => Some(Carried {
                outcome,
                minute: clean(minute, 200).map_err(|_| Rule::MinuteNeeded)?,
                reasons: reasons_of(reasons)?,
            }),
        };
        Ok(Self { count, carried })
    }

    /// The count.
    pub fn count(&self) -> &Count {
        &self.count
    }

    /// What was decided, if anything was.
    pub fn carried(&self) -> Option<&Carried> {
        self.carried.as_ref()
    }

    /// The stage that it leads to.
    pub fn stage(&self) -> ProposalStage {
        match self.carried.as_ref().map(|carried| carried.outcome) {
            Some(Outcome::Ban) => ProposalStage::DecidedBan,
            Some(Outcome::Warn) => ProposalStage::DecidedWarn,
            Some(Outcome::NoFurtherAction) => ProposalStage::NoFurtherAction,
            Some(Outcome::Vary) => ProposalStage::DecidedVariation,
            Some(Outcome::Revoke) => ProposalStage::DecidedRevocation,
            None if self.count.result == CountResult::Inquorate => ProposalStage::Inquorate,
            None => ProposalStage::Lost,
        }
    }

    /// The decision as the office keeps it: by those whose votes counted, in no order that tells how.
    ///
    /// # Errors
    /// [`DecisionError`]; none that a count of people on a roll can bring about.
    pub fn decision(
        &self,
        id: Id<Decision>,
        body: DecidingBody,
        on: Date,
    ) -> Option<Result<Decision, DecisionError>> {
        let carried = self.carried.as_ref()?;
        let deciders: Vec<(&str, Role)> =
            self.count.counted.iter().map(|one| (one.name.as_str(), one.role)).collect();
        let minute = Minute { reference: &carried.minute, reasons: carried.reasons.as_str() };
        Some(Decision::taken_before(id, on, body, carried.outcome, &deciders, minute, on))
    }
}

pub(super) fn reasons_of(typed: &str) -> Result<NeutralText, Rule> {
    clean(typed, LONGEST).map_err(|_| Rule::ReasonsNeeded)?;
    NeutralText::check(typed).map_err(|_| Rule::Wording)
}
