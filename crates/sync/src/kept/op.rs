//! One change of what is held: a row more, another row, a row less. The shelf writes a list of them in
//! one transaction.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::enrol::Seed;
use watchbook_protocol::envelope::Opened;
use watchbook_protocol::feed::Missing;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::roster::{FeedAt, Roster, RosterEntry};

use super::{ClockKept, FeedRow, LineKept, OutItem, PictureKept, Quarantined, ReceiptKept};

/// See the module.
#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    /// Entries that count, and the roster with them.
    Roster {
        /// The entries.
        entries: Vec<RosterEntry>,
        /// The roster up to the last of them.
        folded: Box<Roster>,
    },
    /// A seed that is the roster's.
    Seed(Audience, u64, Seed),
    /// The seeds of retired epochs go.
    DropRetired,
    /// How far a feed has come.
    Feed(Audience, Box<FeedRow>),
    /// A link of a feed's chain, kept until a checkpoint lies above it.
    Link(Audience, FeedAt),
    /// Links outside of these numbers go.
    KeepLinks {
        /// The feed.
        feed: Audience,
        /// The first number that stays.
        from: u64,
        /// The last one.
        to: u64,
    },
    /// What is missing of a feed now, in place of what was.
    Missing(Audience, Vec<Missing>),
    /// What is known of a record in a feed.
    Line(Audience, LineKept),
    /// Nothing is known of a record in a feed any more.
    DropLine(Audience, RecordId),
    /// An id never returns.
    Withdrawn(RecordId),
    /// An entry is kept sealed.
    Quarantine {
        /// The feed.
        feed: Audience,
        /// The envelope's hash.
        hash: Hash,
        /// Where it stands and what is wrong.
        entry: Quarantined,
        /// Its bytes.
        bytes: Bytes,
    },
    /// An entry leaves the quarantine.
    Release(Audience, Hash),
    /// A picture of a record: wanted, on its way, or whole. Its bytes stay as they are.
    Picture(Box<PictureKept>),
    /// No record has a picture any more: its bytes go.
    DropPicture(Hash),
    /// Bytes of a picture, following those that are held.
    Part {
        /// The picture.
        hash: Hash,
        /// How many were held.
        from: u32,
        /// The bytes.
        bytes: Bytes,
    },
    /// A picture that came in one piece and was opened: what is known of it now, its encrypted bytes,
    /// and the plain ones, which the register may take at once.
    Whole {
        /// The picture, whole.
        kept: Box<PictureKept>,
        /// As it came.
        sealed: Bytes,
        /// As it opened.
        plain: Bytes,
    },
    /// Something in the outbox, as it is now.
    Out(Box<OutItem>),
    /// Something leaves the outbox.
    DropOut(RecordId),
    /// The receipt.
    Receipt(ReceiptKept),
    /// The lease's memory.
    Clock(ClockKept),
    /// A record's verified body goes into the register, in place of what is there of it.
    Show(Box<Opened>),
    /// A record leaves the register.
    Hide(RecordId),
}
