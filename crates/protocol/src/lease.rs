//! How long a device may show what it holds: the lease, the office's freshness, and clocks that jump.
//!
//! The invariant: a clock alone never deletes. Hiding is at once and is taken back; deleting waits for
//! three calendar days of running, or for a head that confirms it.

use crate::roster::Terms;
use crate::time::{Day, Time};

const DAY: u64 = 24 * 3600;
/// A head further than this from the wall clock hides at most.
const DOUBTFUL: u64 = 48 * 3600;
/// On how many calendar days of running a deadline must have passed before anything is deleted by age.
pub const DAYS_OF_RUNNING: usize = 3;

/// What the clocks and the last head say, all passed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// The computer's wall clock.
    pub wall: Time,
    /// The time of the last valid `members` head; none before the first.
    pub head: Option<Time>,
    /// Seconds on the monotonic clock since that head, while the program has run on; none after a
    /// restart.
    pub since_head: Option<u64>,
    /// The latest moment ever taken for now. A valid head resets it to its time, also downwards.
    pub latest: Time,
}

/// What is shown of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Showing {
    /// All is well.
    Normal,
    /// Shown, and marked as old.
    Grey,
    /// Nothing is shown.
    Hidden,
    /// The rows are deleted.
    Deleted,
}

/// What is said of the office's own word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfficeWord {
    /// "Confirmed by the office on …".
    Fresh,
    /// A banner says how old it is.
    Banner,
    /// The register is grey.
    Grey,
}

/// The outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The moment that counts as now, to be stored as the latest.
    pub now: Time,
    /// What is shown.
    pub showing: Showing,
    /// What is said of the office's word.
    pub office: OfficeWord,
    /// Whether this day counts towards the three on which the deletion was due.
    pub deletion_due: bool,
    /// Whether clock and server are so far apart that the person should look at the clock.
    pub clock_doubtful: bool,
}

/// Decides. `due_days` are the calendar days of running on which deletion was due so far, today's
/// included if it was; `checkpoint` is the time of the `members` checkpoint.
#[must_use]
pub fn standing(
    terms: &Terms,
    clocks: &Clocks,
    checkpoint: Option<Time>,
    due_days: &[Day],
) -> Standing {
    let now = now(clocks);
    let lease = u64::from(terms.lease_days) * DAY;
    let age = clocks.head.map(|head| now.since(head));
    let deletion_due = age.is_some_and(|age| age > 2 * lease);
    let clock_doubtful = doubtful(clocks);
    let showing = match age {
        None => Showing::Normal,
        Some(age) if age <= lease => Showing::Normal,
        Some(age) if age <= lease + lease / 2 => Showing::Grey,
        Some(age) if age <= 2 * lease => Showing::Hidden,
        Some(_) if ran_long_enough(due_days) && !clock_doubtful => Showing::Deleted,
        Some(_) => Showing::Hidden,
    };
    let word = checkpoint.map_or(0, |checkpoint| now.since(checkpoint)) / DAY;
    let office = if word > u64::from(terms.freshness.grey_days) {
        OfficeWord::Grey
    } else if word > u64::from(terms.freshness.banner_days) {
        OfficeWord::Banner
    } else {
        OfficeWord::Fresh
    };
    let showing = if office == OfficeWord::Grey { showing.max(Showing::Grey) } else { showing };
    Standing { now, showing, office, deletion_due, clock_doubtful }
}

/// What is shown of one record whose last day is `expires_on`: hidden at once when that day is over,
/// deleted once a head says so too (`head_day`, none without one in this run or while the clock is
/// doubtful), or the day was over on three calendar days of running.
#[must_use]
pub fn expiry(expires_on: Day, today: Day, head_day: Option<Day>, due_days: &[Day]) -> Showing {
    if today <= expires_on {
        Showing::Normal
    } else if head_day.is_some_and(|day| day > expires_on) || ran_long_enough(due_days) {
        Showing::Deleted
    } else {
        Showing::Hidden
    }
}

/// Whether clock and server are more than 48 hours apart: one of the two is wrong, and nothing is
/// deleted on the word of either alone.
fn doubtful(clocks: &Clocks) -> bool {
    clocks
        .head
        .zip(clocks.since_head)
        .is_some_and(|(head, since)| head.plus(since).apart(clocks.wall) > DOUBTFUL)
}

fn ran_long_enough(due_days: &[Day]) -> bool {
    let different: std::collections::BTreeSet<_> = due_days.iter().collect();
    different.len() >= DAYS_OF_RUNNING
}

/// `max(wall clock, last head + monotonic time since, stored maximum)`; a head that was valid in this
/// run has reset the stored maximum, also downwards.
#[must_use]
pub fn now(clocks: &Clocks) -> Time {
    let by_head = clocks.head.map_or(Time(0), |head| head.plus(clocks.since_head.unwrap_or(0)));
    clocks.wall.max(by_head).max(clocks.latest)
}
