//! What may be done with a report where it stands, and the states that doing it walks through.

use super::Act;
use crate::closed_list::ClosedList as _;
use crate::id::Id;
use crate::log::{Life, LifeState, LogEntry, NotNow, OfficeHand, Step};

/// What may be done with a report that stands at `state`; nothing without a hand for it.
///
/// To decide on a report is to have looked at it: from `Received` the decisions lead on as well, and
/// [`walk`] takes it up on the way.
pub fn acts(state: LifeState, hand: Option<OfficeHand>) -> Vec<Act> {
    let leads_on = |act: &&Act| {
        use LifeState as S;
        match act {
            Act::TakeUp => state == S::Received,
            Act::Accept | Act::Return | Act::Reject | Act::SameAs => {
                matches!(state, S::Received | S::Triage)
            }
            Act::Answer => state == S::Returned,
            Act::Link => matches!(state, S::Accepted | S::Linked | S::PoliceReported),
            Act::TellPolice => matches!(state, S::Accepted | S::Linked),
            Act::Close => matches!(
                state,
                S::Accepted | S::Linked | S::PoliceReported | S::Rejected | S::Duplicate
            ),
        }
    };
    match hand {
        Some(_) => Act::ALL.iter().filter(leads_on).copied().collect(),
        None => Vec::new(),
    }
}

/// The states that a step leads through, the last one where it ends.
///
/// # Errors
/// [`NotNow`] for a step that does not lead on from here, taken up or not.
pub fn walk(
    life: &Life,
    own: Id<LogEntry>,
    hand: OfficeHand,
    step: Step,
) -> Result<Vec<Life>, NotNow> {
    match (life, &step) {
        // Sent again at the office is there at once.
        (Life::Returned(_), Step::Send) => {
            let sent = life.step(own, step)?;
            let here = sent.step(own, Step::Arrive)?;
            Ok(vec![sent, here])
        }
        (Life::Received, Step::TakeUp(_)) => Ok(vec![life.step(own, step)?]),
        (Life::Received, _) => {
            let taken = life.step(own, Step::TakeUp(hand))?;
            let end = taken.step(own, step).map_err(|_| NotNow(LifeState::Received))?;
            Ok(vec![taken, end])
        }
        _ => Ok(vec![life.step(own, step)?]),
    }
}
