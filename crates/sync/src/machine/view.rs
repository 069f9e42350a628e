//! What a person is told of it: where it stands, what is under way, what is wrong.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::feed::Stop;
use watchbook_protocol::time::Time;

/// Why nothing moves, for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No line, or the server is away.
    NoLine,
    /// Whoever answers is not the server: a sign-in page, or a proxy that wants something.
    NotOurs {
        /// The HTTP status.
        status: u16,
    },
    /// The certificate is not one that this computer trusts.
    NotTrusted,
    /// Whoever answers has another key than the one that the scheme has named: somebody stands on the
    /// line, or the server has a new certificate and the office has not said so yet.
    OtherKey,
    /// By this computer's clock the certificate is over, or not valid yet: the clock is to be looked at
    /// first.
    OutOfDate,
    /// The line stopped for too long.
    Stalled,
    /// The line was cut.
    Cut,
    /// The server is busy, or is being restored.
    Busy,
    /// The server has no room for what is sent; what waits stays here.
    Full,
    /// The server's answer cannot be read.
    Garbled,
    /// Nothing could be stored on this computer.
    Disk,
    /// Two parts of the server's word do not go together yet; it is asked again.
    Unsettled,
}

/// Why nothing moves until somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halt {
    /// A newer program is needed.
    UpdateNeeded,
    /// This computer's right has ended.
    Revoked,
    /// This computer waits for its confirmation by the office, or is not known.
    NotConfirmed,
    /// The computer's clock and the server's cannot be brought together.
    Clock,
    /// The server's roster and this computer's disagree.
    Roster(Stop),
    /// The server refuses what this computer may ask.
    Refused,
    /// A person stopped it.
    Cancelled,
}

/// What is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Nothing: all is taken and sent.
    Nothing,
    /// Waiting before it tries again.
    Waiting(Trouble),
    /// Nothing, until somebody acts.
    Stopped(Halt),
    /// Asking for the heads.
    Connecting,
    /// Taking the roster or the ring.
    Roster,
    /// Taking a feed: so many entries of so many.
    Feed {
        /// The feed.
        feed: Audience,
        /// How far it is.
        at: u64,
        /// Where it ends.
        of: u64,
    },
    /// Sending what waits.
    Sending,
    /// Taking pictures.
    Pictures,
}

/// All that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What is under way.
    pub doing: Doing,
    /// Feeds on which this computer and the server disagree, and since when.
    pub stopped: Vec<(Audience, Stop, Option<Time>)>,
    /// Pictures that are whole, and all of them.
    pub pictures: (usize, usize),
    /// How much waits in the outbox.
    pub waiting: usize,
    /// How much of it was refused.
    pub refused: usize,
    /// How many entries lie in quarantine.
    pub quarantined: usize,
    /// Whether the push is open.
    pub pushed: bool,
    /// The time of the newest `members` head to which everything was taken.
    pub contact: Option<Time>,
    /// Whether something waits for a second person at the office.
    pub queue: bool,
    /// Whether one person publishes in this scheme, and nobody else looks first.
    pub one_publishes: bool,
}
