//! For how long an invitation is open. The roster has no clock: the server looks at this.

use crate::time::Time;

const HOUR: u64 = 3600;
/// The shortest and the longest that an invitation may be open, in seconds.
const OPEN: std::ops::RangeInclusive<u64> = HOUR..=72 * HOUR;
/// For how long an invitation is open unless said otherwise, in seconds.
pub const USUAL: u64 = 24 * HOUR;
/// What the way of an invitation to the server may take off the shortest, in seconds.
const ON_THE_WAY: u64 = 300;

/// Whether the server takes an invitation that ends at `expires_at`.
#[must_use]
pub fn is_allowed(now: Time, expires_at: Time) -> bool {
    let left = expires_at.since(now);
    left.checked_add(ON_THE_WAY).is_some_and(|left| left >= *OPEN.start())
        && left <= OPEN.end() + ON_THE_WAY
}

/// Whether an invitation is over: nobody joins by it any more, and ticket and packet are deleted.
#[must_use]
pub fn is_over(now: Time, expires_at: Time) -> bool {
    now > expires_at
}
