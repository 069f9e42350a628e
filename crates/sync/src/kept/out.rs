//! What goes to the server: sealed once, sent until its receipt is signed.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;

/// Something in the outbox. By its record it takes effect once, however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutItem {
    /// The record.
    pub record: RecordId,
    /// Its place in the order of making.
    pub order: u64,
    /// Whether it is a withdraw: those go before everything else.
    pub urgent: bool,
    /// The sealed envelope's bytes.
    pub envelope: Bytes,
    /// The body in bytes, so that it can be sealed anew to a newer epoch. Where a person signed it only that
    /// person can; none of what is made anew from the register.
    pub body: Option<Bytes>,
    /// Pictures that must be uploaded first, with their sizes; their bytes lie on the shelf.
    pub pictures: Vec<(Hash, u32)>,
    /// What became of it.
    pub state: OutState,
}

/// What became of something that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutState {
    /// Not yet there, or not yet acknowledged.
    Waiting,
    /// The server has signed for it, at these numbers.
    OnServer(Vec<(Audience, u64)>),
    /// A checkpoint of the office covers it.
    WithOffice(Vec<(Audience, u64)>),
    /// It waits for a second person.
    Queued,
    /// The office has answered.
    Answered,
    /// It was refused.
    Refused(Refusal),
    /// A person took it back: it is kept, and not sent.
    TakenBack,
}

/// Why something was refused for good. Nothing is dropped: a person decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Another revision is the current one: its hash, and its bytes if the server gave them.
    Conflict(Option<Hash>, Option<Bytes>),
    /// The audience has a newer key, and a person must sign again.
    SignAgain,
    /// The record was withdrawn.
    Withdrawn,
    /// This device or person may not.
    NotAllowed,
    /// The envelope does not count: the number of its
    /// [`watchbook_protocol::envelope::Fault`]; 0 where the server gave none.
    NotCounted(u16),
}

impl OutItem {
    /// Whether it still has to be sent.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.state == OutState::Waiting
    }
}
