//! When the next copy is due: a pure decision of the choice, the latest copy and now.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::civil::london_day;
use crate::store::SafeEvery;

/// Days between two copies; none when they are made on request alone.
fn days(every: SafeEvery) -> Option<i64> {
    match every {
        SafeEvery::Daily => Some(1),
        SafeEvery::Weekly => Some(7),
        SafeEvery::Off => None,
    }
}

/// The day in London on which the next copy is due; today's when there is none yet.
pub fn next_due(every: SafeEvery, copied_at: Option<Timestamp>, now: Timestamp) -> Option<Date> {
    let days = days(every)?;
    let next = match copied_at {
        None => now,
        // A copy from the future tells of a clock that was wrong: it holds nothing up.
        Some(at) if at > now => now,
        Some(at) => at.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(now),
    };
    Some(london_day(next))
}

/// Whether a copy is due today.
pub fn is_due(every: SafeEvery, copied_at: Option<Timestamp>, now: Timestamp) -> bool {
    next_due(every, copied_at, now).is_some_and(|day| day <= london_day(now))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_copy_is_due_on_the_day_and_not_before_and_never_when_turned_off() {
        let made = at("2026-03-20T15:00:00Z");
        for (every, now, due) in [
            (SafeEvery::Daily, "2026-03-20T23:59:00Z", false),
            (SafeEvery::Daily, "2026-03-21T00:00:00Z", true),
            (SafeEvery::Weekly, "2026-03-26T23:59:00Z", false),
            (SafeEvery::Weekly, "2026-03-27T00:00:00Z", true),
            (SafeEvery::Off, "2027-03-27T00:00:00Z", false),
        ] {
            assert_eq!(is_due(every, Some(made), at(now)), due, "{every:?} at {now}");
        }
        // In summer London's day begins at eleven in the evening, counted in universal time.
        let made = at("2026-06-20T15:00:00Z");
        assert!(is_due(SafeEvery::Daily, Some(made), at("2026-06-20T23:00:00Z")));
    }

    #[test]
    fn without_a_copy_or_after_a_wrong_clock_it_is_due_at_once() {
        let now = at("2026-03-20T15:00:00Z");
        assert!(is_due(SafeEvery::Weekly, None, now));
        assert!(is_due(SafeEvery::Weekly, Some(at("2036-03-20T15:00:00Z")), now));
        assert!(!is_due(SafeEvery::Off, None, now));
    }
}
