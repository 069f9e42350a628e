//! How long a person waits after wrong tries. Pure: time is given, not asked for.
//!
//! Five tries are free, then thirty seconds, doubling to a quarter of an hour; from the tenth on
//! every try costs a quarter of an hour. Once a server holds a share, the tenth is where it will
//! ask for a manager.
//!
//! Waits are reckoned by the wall clock, the only one that goes on while the program is closed:
//! * set back, it shortens nothing: a try that seems to lie in the future counts as made now, and
//!   the wait starts again from there. So a clock that was years ahead when the try was made costs
//!   one wait, and nobody needs to put it forward again;
//! * set forward, it ends a wait. Who may set the clock of a till may also read its files: this
//!   slows a person at the till, and is no defence against that one.

use serde::{Deserialize, Serialize};

/// Wrong tries that cost no wait.
pub const FREE_TRIES: u32 = 5;
const FIRST_WAIT: u32 = 30;
const LONGEST_WAIT: u32 = 15 * 60;

/// The wait after so many wrong tries in a row, in seconds.
pub fn wait_after(failures: u32) -> u32 {
    match failures.checked_sub(FREE_TRIES) {
        None => 0,
        Some(doublings) => (FIRST_WAIT << doublings.min(5)).min(LONGEST_WAIT),
    }
}

/// The wrong tries of one person, in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tries {
    /// How many.
    pub(super) failures: u32,
    /// When the last was counted, in Unix seconds.
    pub(super) at: i64,
}

impl Tries {
    /// Seconds until the next try.
    pub(super) fn wait(self, now: i64) -> u32 {
        let since = u32::try_from(now.saturating_sub(self.at).max(0)).unwrap_or(u32::MAX);
        wait_after(self.failures).saturating_sub(since)
    }

    /// The same tries, none of them in the future.
    pub(super) fn not_after(self, now: i64) -> Self {
        Self { at: self.at.min(now), ..self }
    }

    /// The tries with one more.
    pub(super) fn one_more(before: Option<Self>, now: i64) -> Self {
        let failures = before.map_or(0, |tries| tries.failures).saturating_add(1);
        Self { failures, at: now }
    }

    /// How many tries are left before a wait.
    pub(super) fn left(self) -> u32 {
        FREE_TRIES.saturating_sub(self.failures)
    }
}

#[cfg(test)]
mod tests {
    use super::{Tries, wait_after};

    #[test]
    fn five_tries_are_free_then_waits_double_to_a_quarter_of_an_hour_and_stay_there() {
        let table = [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900];
        for (failures, seconds) in (0..).zip(table) {
            assert_eq!(wait_after(failures), seconds, "after {failures}");
        }
        assert_eq!(wait_after(u32::MAX), 900);
    }

    #[test]
    fn a_wait_runs_down_with_the_clock_and_ends() {
        let tries = Tries { failures: 6, at: 1_000 };
        let waits = [1_000, 1_059, 1_060, 9_000].map(|now| tries.wait(now));
        assert_eq!(waits, [60, 1, 0, 0]);
    }

    #[test]
    fn a_clock_set_back_starts_the_wait_again_and_it_then_runs_down() {
        let years_ahead = Tries { failures: 5, at: 9_999_999_999 };
        assert_eq!(years_ahead.wait(1_000), 30, "nothing is shortened");
        let anchored = years_ahead.not_after(1_000);
        assert_eq!([anchored.wait(1_000), anchored.wait(1_030)], [30, 0], "nor lasts for years");
    }

    #[test]
    fn times_at_the_ends_of_the_scale_are_no_trouble() {
        for at in [i64::MIN, 0, i64::MAX] {
            for now in [i64::MIN, 0, i64::MAX] {
                assert!(Tries { failures: u32::MAX, at }.wait(now) <= 900);
            }
        }
    }
}
