//! How long the office keeps a report (`domain.md` §2.6): an incident 24 months, what was not taken
//! 30 days.

use jiff::Timestamp;
use jiff::civil::Date;

use super::StepTaken;
use crate::civil::{days_after, london_day, months_after};
use crate::log::LifeState;

/// For how many months the office keeps a report.
pub const OFFICE_MONTHS: i32 = 24;
/// For how many days it keeps one that it did not take.
pub const REJECTED_DAYS: i32 = 30;

/// The last day on which the office keeps a report that was written at `recorded`.
///
/// One that was closed after it was rejected counts from the rejection: closing keeps nothing longer.
pub fn office_keeps_until(recorded: Timestamp, rejected: Option<Timestamp>) -> Date {
    let whole = months_after(london_day(recorded), OFFICE_MONTHS);
    match rejected {
        Some(at) => whole.min(days_after(london_day(at), REJECTED_DAYS)),
        None => whole,
    }
}

/// When a report was rejected, of the steps that it has taken; none for one that stands otherwise.
pub fn rejected_at(steps: &[StepTaken]) -> Option<Timestamp> {
    let mut rejected = None;
    for step in steps {
        rejected = match step.life.state() {
            LifeState::Rejected => Some(step.at),
            LifeState::Closed => rejected,
            _ => None,
        };
    }
    rejected
}

/// Whether the time of a report is over on a day.
pub fn is_over(until: Date, today: Date) -> bool {
    until < today
}
