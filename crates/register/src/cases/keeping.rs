//! How long the office keeps a case with its votes, and an appeal (`domain.md` §2.6).

use jiff::civil::Date;

use crate::civil::months_after;
use crate::records::{Ban, ProposalStage};

/// Months for which votes are kept after what they decided has ended.
pub const VOTES_MONTHS: i32 = 24;

/// The last day on which a ban held, or would have: it was lifted, it ended, its review was missed.
pub fn held_until(ban: &Ban, review_grace_days: i32) -> Date {
    ban.lifted().unwrap_or_else(|| ban.term.last_day(review_grace_days))
}

/// The last day on which a case is kept; none while somebody still works on it. `held` is the last day
/// of the ban or warning that came of it.
pub fn case_kept_until(stage: ProposalStage, since: Date, held: Option<Date>) -> Option<Date> {
    use ProposalStage as S;
    match stage {
        S::Draft | S::Proposed | S::Returned | S::UnderVote => None,
        S::DecidedBan
        | S::DecidedWarn
        | S::DecidedVariation
        | S::DecidedRevocation
        | S::NoFurtherAction
        | S::Withdrawn
        | S::Lost
        | S::Inquorate => Some(months_after(held.unwrap_or(since).max(since), VOTES_MONTHS)),
    }
}
