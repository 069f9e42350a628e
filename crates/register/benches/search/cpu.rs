//! The time that this thread itself has run, which other programs on the machine do not add to.

use std::time::Duration;

/// Processor time of this thread so far; always nothing where the system cannot tell.
#[cfg(unix)]
pub(crate) fn time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

/// Processor time of this thread so far; always nothing where the system cannot tell.
#[cfg(not(unix))]
pub(crate) fn time() -> Duration {
    Duration::ZERO
}
