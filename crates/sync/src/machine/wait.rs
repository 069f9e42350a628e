//! How long it waits: longer after each failure, never in step with others.

use watchbook_protocol::rand_core::Rng as _;

use super::Moment;

/// Between two looks at the server where nothing is pushed: heads are renewed every five minutes.
pub(super) const POLL: u64 = 300_000;
/// The longest wait after failures.
const LONGEST: u64 = 300_000;
/// The longest wait that a server may ask for.
const LONGEST_ASKED: u64 = 3_600_000;
/// After the push was lost: a server that comes back is not met by everybody at once.
const SPREAD: u64 = 60_000;

/// Milliseconds after so many failures in a row: between half of 1, 2, 4 … 300 s and the whole.
pub(super) fn after_failures(failures: u32, at: &Moment) -> u64 {
    let whole = 1_000_u64.checked_shl(failures.min(20)).unwrap_or(LONGEST).min(LONGEST);
    whole / 2 + below(at, whole / 2)
}

/// Milliseconds where the server said seconds: those, and up to half of them more.
pub(super) fn as_asked(seconds: u32, at: &Moment) -> u64 {
    let asked = (u64::from(seconds) * 1_000).clamp(1_000, LONGEST_ASKED);
    asked + below(at, asked / 2)
}

/// Milliseconds until the next look.
pub(super) fn until_next_look(at: &Moment) -> u64 {
    POLL * 9 / 10 + below(at, POLL / 10)
}

/// Milliseconds after the push was closed.
pub(super) fn after_push(at: &Moment) -> u64 {
    below(at, SPREAD)
}

fn below(at: &Moment, most: u64) -> u64 {
    let mut luck = super::luck(at);
    luck.next_u64() % (most + 1)
}
