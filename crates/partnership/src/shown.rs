//! Where the engine stands, in codes that the window words. No id, no name and no address is in it.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::time::Time;
use watchbook_sync::machine::{Doing, Halt, Trouble, View};

/// What is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SyncAt {
    /// All is taken and sent.
    Settled,
    /// Reaching the server.
    Connecting,
    /// Taking cards.
    Cards,
    /// Taking pictures.
    Pictures,
    /// Sending what waits.
    Sending,
    /// No line, or nobody at its other end.
    NoLine,
    /// A sign-in page answers in the server's place.
    SignIn,
    /// A proxy wants a name and a password.
    Proxy,
    /// The certificate is not one that this computer trusts.
    NotTrusted,
    /// Whoever answers has another key than the scheme's server.
    OtherKey,
    /// By this computer's clock the certificate is over, or not valid yet.
    OutOfDate,
    /// The line stopped or was cut.
    Cut,
    /// The server is busy, or being restored.
    Busy,
    /// The server has no room for what is sent.
    Full,
    /// What the server says cannot be read, or does not go together yet.
    Garbled,
    /// Nothing could be stored on this computer.
    Disk,
    /// A newer Watchbook is needed.
    UpdateNeeded,
    /// This computer's right has ended.
    Revoked,
    /// This computer waits to be confirmed.
    NotConfirmed,
    /// The computer's clock is wrong.
    Clock,
    /// The server shows other registers to others, or the roster is not the scheme's.
    Disagrees,
    /// The server refuses what this computer may ask.
    Refused,
    /// Somebody stopped it.
    Stopped,
}

/// Everything that is told of the sync.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SyncShown {
    /// What is under way.
    pub at: SyncAt,
    /// How far it is, of how much; none where that is not known.
    pub progress: Option<(u32, u32)>,
    /// When everything was last taken: the age of what is shown.
    #[ts(type = "string | null")]
    pub contact: Option<Timestamp>,
    /// Whether news arrives by itself.
    pub live: bool,
    /// How much waits to be sent.
    pub waiting: u32,
    /// How much was refused and waits for a person.
    pub refused: u32,
    /// How much came that did not pass, and lies sealed.
    pub quarantined: u32,
    /// On how many feeds this computer and the server disagree.
    pub disagree: u32,
    /// Pictures that are here, of all.
    pub pictures: (u32, u32),
    /// Whether something waits for a second person at the office.
    pub queue: bool,
    /// Whether one person publishes in this scheme, and nobody else looks first: every screen says so.
    pub one_publishes: bool,
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn moment(time: Time) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(time.0).ok()?).ok()
}

impl SyncShown {
    /// Of what the engine says.
    #[must_use]
    pub fn of(view: &View) -> Self {
        let (at, progress) = at(view);
        let (have, all) = view.pictures;
        Self {
            at: if view.stopped.is_empty() { at } else { SyncAt::Disagrees },
            progress,
            contact: view.contact.and_then(moment),
            live: view.pushed,
            waiting: count(view.waiting),
            refused: count(view.refused),
            quarantined: count(view.quarantined),
            disagree: count(view.stopped.len()),
            pictures: (count(have), count(all)),
            queue: view.queue,
            one_publishes: view.one_publishes,
        }
    }
}

fn at(view: &View) -> (SyncAt, Option<(u32, u32)>) {
    let whole = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    match view.doing {
        Doing::Nothing => (SyncAt::Settled, None),
        Doing::Connecting | Doing::Roster => (SyncAt::Connecting, None),
        Doing::Feed { feed: Audience::Members, at, of } if of > 0 => {
            (SyncAt::Cards, Some((whole(at), whole(of))))
        }
        Doing::Feed { .. } => (SyncAt::Cards, None),
        Doing::Sending => (SyncAt::Sending, None),
        Doing::Pictures => {
            (SyncAt::Pictures, Some((count(view.pictures.0), count(view.pictures.1))))
        }
        Doing::Waiting(trouble) => (
            match trouble {
                Trouble::NoLine => SyncAt::NoLine,
                // 407: Proxy Authentication Required.
                Trouble::NotOurs { status: 407 } => SyncAt::Proxy,
                Trouble::NotOurs { .. } => SyncAt::SignIn,
                Trouble::NotTrusted => SyncAt::NotTrusted,
                Trouble::OtherKey => SyncAt::OtherKey,
                Trouble::OutOfDate => SyncAt::OutOfDate,
                Trouble::Stalled | Trouble::Cut => SyncAt::Cut,
                Trouble::Busy => SyncAt::Busy,
                Trouble::Full => SyncAt::Full,
                Trouble::Garbled | Trouble::Unsettled => SyncAt::Garbled,
                Trouble::Disk => SyncAt::Disk,
            },
            None,
        ),
        Doing::Stopped(halt) => (
            match halt {
                Halt::UpdateNeeded => SyncAt::UpdateNeeded,
                Halt::Revoked => SyncAt::Revoked,
                Halt::NotConfirmed => SyncAt::NotConfirmed,
                Halt::Clock => SyncAt::Clock,
                Halt::Roster(_) => SyncAt::Disagrees,
                Halt::Refused => SyncAt::Refused,
                Halt::Cancelled => SyncAt::Stopped,
            },
            None,
        ),
    }
}
