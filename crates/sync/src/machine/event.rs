//! What happens to the machine, and what it wants done: the whole of its face to the world.

use watchbook_protocol::envelope::Picture;
use watchbook_protocol::exchange::{self, PicturePart, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::time::{Day, Time};

use super::file::TakenIn;
use crate::kept::{Kept, Op, OutItem, ReceiptKept};

/// What a step may know of clocks and luck. All of it is passed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The computer's wall clock.
    pub wall: Time,
    /// Milliseconds on a clock that never goes back, from any beginning.
    pub millis: u64,
    /// The civil day in London.
    pub today: Day,
    /// Random bytes, new for every step: for jitter, and for sealing anew.
    pub luck: [u8; 32],
}

/// Tells the answers to one question from those to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// A question to the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Its ticket.
    pub ticket: Ticket,
    /// Its route.
    pub route: Route,
    /// Its body.
    pub body: AskBody,
    /// The server's time, as well as it is known: it is signed.
    pub time: Time,
    /// How long the answer may be, in bytes.
    pub most: usize,
}

/// The body of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskBody {
    /// None.
    Empty,
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of a picture of the outbox, from one of them on.
    Picture {
        /// The picture.
        hash: Hash,
        /// The first byte.
        from: u32,
    },
}

/// A whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// Whether it says that it is CBOR. What is not is no answer of ours: a captive portal's page, or
    /// a proxy's.
    pub cbor: bool,
    /// Its `Date`.
    pub date: Option<Time>,
    /// Its body.
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// Nobody is reached: no line, or no server.
    NoLine,
    /// Whoever answers is not who the certificate should be.
    NotTrusted,
    /// Whoever answers has another key than the one that the roster names.
    OtherKey,
    /// By this computer's clock the certificate is over, or not valid yet.
    OutOfDate,
    /// It stopped for too long.
    Stalled,
    /// It was cut.
    Cut,
    /// It is longer than it may be.
    TooLong,
}

/// What happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The program runs.
    Started,
    /// A person wants it now.
    SyncNow,
    /// A person wants it to stop for now. What is stored stays.
    Cancel,
    /// The last alarm rings.
    Woke,
    /// An answer came.
    Answer(Ticket, Reply),
    /// Parts of pictures came; more may follow.
    Parts(Ticket, Vec<PicturePart>),
    /// No answer will come.
    Lost(Ticket, Lost),
    /// The push is open.
    Listening,
    /// The push says something.
    Heard(exchange::Event),
    /// The push is closed.
    Deaf,
    /// What was to be stored is on disk.
    Stored,
    /// It is not, and nothing of it.
    NotStored,
    /// What is on disk.
    Loaded(Box<Kept>),
    /// Whether pictures that are all there open with their keys.
    Checked(Vec<(Hash, bool)>),
    /// Something lies in the outbox, on disk already.
    Queued(Box<OutItem>),
    /// Something is out of the outbox, on disk already.
    Dropped(RecordId),
    /// A file lies open that is to be taken in. What is under way gives way to it.
    FileOpened,
    /// A receipt's counter was used up by a file, on disk already.
    Packed(ReceiptKept),
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Ask the server. Answered by [`Event::Answer`] or [`Event::Lost`], for pictures with
    /// [`Event::Parts`] before.
    Ask(Ask),
    /// Ask the file that lies open. Answered as [`Effect::Ask`] is.
    Read(Ask),
    /// The file is taken in, as far as it could be; nothing more is asked of it.
    TakenIn(TakenIn),
    /// Nobody waits for that answer any more.
    Forget(Ticket),
    /// Write all of it in one transaction. Answered by [`Event::Stored`] or [`Event::NotStored`].
    Store(Vec<Op>),
    /// Read what is on disk. Answered by [`Event::Loaded`].
    Load,
    /// See whether the bytes of these pictures are those promised, and open. Answered by
    /// [`Event::Checked`].
    Check(Vec<Picture>),
    /// Open the push, at this server time. Answered by [`Event::Listening`] or [`Event::Deaf`].
    Listen(Time),
    /// Ring after so many milliseconds, in place of any alarm that was set.
    Alarm(u64),
}
