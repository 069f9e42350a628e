//! How long an entry is kept, and whether it was written in time (`domain.md` §2.5, 2.6).
//!
//! Premises licences commonly ask for a log that is completed within 24 hours and kept at the
//! premises for 12 months from each entry.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::civil::{day_begins, london_day, months_after};
use crate::closed_list::closed_list;

/// For how many months an entry is kept.
pub const KEPT_MONTHS: i32 = 12;

closed_list! {
    /// Whether an entry was completed within 24 hours of what it tells of.
    pub enum Timely { InTime = "in-time", Late = "late" }
}

/// Whether what happened at `occurred` and was written at `recorded` was written in time.
pub fn timely(occurred: Timestamp, recorded: Timestamp) -> Timely {
    match recorded.duration_since(occurred) <= SignedDuration::from_hours(24) {
        true => Timely::InTime,
        false => Timely::Late,
    }
}

/// Whether a draft that was begun and not finished is over its 24 hours at `now`; `happened` is what
/// it tells of, as far as that can be read.
pub fn overdue(happened: Option<Timestamp>, begun: Timestamp, now: Timestamp) -> bool {
    timely(happened.unwrap_or(begun), now) == Timely::Late
}

/// The last day on which an entry is kept.
pub fn kept_until(recorded: Timestamp) -> Date {
    months_after(london_day(recorded), KEPT_MONTHS)
}

/// The instant before which an entry must have been written to be due for erasing on `today`.
pub fn purge_before(today: Date) -> Timestamp {
    // Reckoned back and then looked at forwards: months differ in length, and no day may go early.
    let mut day = months_after(today, -KEPT_MONTHS);
    while months_after(day, KEPT_MONTHS) >= today {
        match day.yesterday() {
            Ok(before) => day = before,
            Err(_) => return Timestamp::MIN,
        }
    }
    day.tomorrow().map_or(Timestamp::MIN, day_begins)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_entry_goes_on_the_first_day_after_its_last_and_never_before() {
        let mut day = date(2023, 1, 1);
        while day < date(2026, 6, 1) {
            for recorded in [day_begins(day), day_begins(day) + 23.hours()] {
                let last = kept_until(recorded);
                assert!(recorded >= purge_before(last), "{day}: still there on {last}");
                let next = last.tomorrow().unwrap();
                assert!(recorded < purge_before(next), "{day}: gone on {next}");
            }
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn a_day_to_the_second_is_in_time_and_a_second_more_is_late() {
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(timely(at, at + 24.hours()), Timely::InTime);
        assert_eq!(timely(at, at + 24.hours() + 1.second()), Timely::Late);
    }
}
