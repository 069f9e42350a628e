//! The life of a proposal, from the draft to what it came to: one state machine, its guards in types.
//!
//! There are two ways into a decided stage and no third: a [`Verdict`] of a count, closed by whoever
//! keeps the proceedings. No event carries a length, a tariff or a clock.

use super::{DraftingHand, KeepingHand, ProposingHand, Provisional, Rule, Verdict};
use crate::records::ProposalStage;

/// One step of a case.
#[derive(Debug, Clone, Copy)]
pub enum CaseEvent<'a> {
    /// Somebody entitled makes the draft their own.
    PutForward(ProposingHand),
    /// It goes back with a question.
    Return(KeepingHand),
    /// It is taken back before anybody votes.
    Withdraw(DraftingHand),
    /// The vote is opened.
    Open(KeepingHand),
    /// An officer decides first; the others vote on whether that stands.
    Officer(&'a Provisional),
    /// The vote ends without a count: the meeting was adjourned.
    Adjourn(KeepingHand),
    /// The vote is counted.
    Close(KeepingHand, &'a Verdict),
}

/// Where a case stands after a step.
///
/// # Errors
/// [`Rule::NotNow`] for a step that does not lead on from here.
pub fn step(stage: ProposalStage, event: CaseEvent<'_>) -> Result<ProposalStage, Rule> {
    use ProposalStage as S;
    Ok(match (stage, event) {
        (S::Draft | S::Returned, CaseEvent::PutForward(_)) => S::Proposed,
        (S::Proposed, CaseEvent::Return(_)) => S::Returned,
        (S::Draft | S::Proposed | S::Returned, CaseEvent::Withdraw(_)) => S::Withdrawn,
        // One that too few voted on may be put to the vote again, on a new roll.
        (S::Proposed | S::Inquorate, CaseEvent::Open(_)) => S::UnderVote,
        (S::Proposed, CaseEvent::Officer(_)) => S::UnderVote,
        (S::UnderVote, CaseEvent::Adjourn(_)) => S::Proposed,
        (S::UnderVote, CaseEvent::Close(_, verdict)) => verdict.stage(),
        _ => return Err(Rule::NotNow),
    })
}
