//! Why what a body says was not taken. Nothing of its content is in it.

use thiserror::Error;
use watchbook_protocol::cbor::Malformed;
use watchbook_register::records::{ChildError, HeightError, SchemeRefError, TermError};
use watchbook_register::text::TextError;

/// Why a body was refused; nothing of it was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WireFault {
    /// The bytes are not canonical.
    #[error("the bytes: {0}")]
    Malformed(#[from] Malformed),
    /// Something of another shape stands at a key.
    #[error("key {key}: something else was due")]
    Shape {
        /// The key of the innermost map.
        key: u64,
    },
    /// A key that must be there is missing.
    #[error("key {key} is missing")]
    Missing {
        /// The key of the innermost map.
        key: u64,
    },
    /// A value of a list that only a later version knows, where nothing true could stand for it.
    #[error("a value of {of} that a later version knows")]
    Newer {
        /// Which list.
        of: &'static str,
    },
    /// An id that no register makes.
    #[error("not an id")]
    Id,
    /// A day or a time beyond the calendar.
    #[error("not a day of the calendar")]
    Calendar,
    /// A number beyond what its place holds.
    #[error("a number is out of range")]
    Range,
    /// Nothing is written where something must be.
    #[error("an empty text")]
    Empty,
    /// A text is longer than its place holds.
    #[error("a text is too long")]
    TooLong,
    /// A text is not written as the register keeps it: trimmed, and without unseen characters.
    #[error("a text with characters that are not kept")]
    Unclean,
    /// A text speaks of what members must never read.
    #[error("a text speaks of what members must not read")]
    Wording,
    /// A reference that no scheme gives.
    #[error("not a reference")]
    Reference,
    /// A height that nobody has.
    #[error("not a height")]
    Height,
    /// An age that may not be recorded.
    #[error("not an age that may be recorded")]
    Age,
    /// Days that a ban, a warning or an entry cannot have.
    #[error("days that do not follow one another as they must")]
    Term,
    /// Leave to show a child that nobody could have given.
    #[error("leave to show a child that cannot be given")]
    Leave,
    /// An order of a court that members may not know of.
    #[error("an order that is the office's alone")]
    Order,
    /// One id stands for two things.
    #[error("an id stands twice")]
    Twice,
    /// Something rests on what is not there.
    #[error("something rests on what is not there")]
    RestsOnNothing,
    /// The sealed pictures are not those that the record names.
    #[error("the sealed pictures are not those that are named")]
    Pictures,
    /// A report that no till writes, or one under another kind than its own.
    #[error("a report that no till writes")]
    Unsound,
    /// The envelope does not carry this kind.
    #[error("not what the envelope says")]
    Kind,
    /// Longer than a body may be.
    #[error("longer than a body may be")]
    TooMuch,
}

impl WireFault {
    /// Whether a later version of the program could read it: the answer is "update needed".
    #[must_use]
    pub fn needs_update(self) -> bool {
        match self {
            Self::Newer { .. } => true,
            Self::Malformed(why) => why.needs_update(),
            _ => false,
        }
    }
}

impl From<TextError> for WireFault {
    fn from(why: TextError) -> Self {
        match why {
            TextError::Empty => Self::Empty,
            TextError::TooLong { .. } => Self::TooLong,
            TextError::Wording(_) => Self::Wording,
        }
    }
}

impl From<TermError> for WireFault {
    fn from(_: TermError) -> Self {
        Self::Term
    }
}

impl From<ChildError> for WireFault {
    fn from(_: ChildError) -> Self {
        Self::Leave
    }
}

impl From<HeightError> for WireFault {
    fn from(_: HeightError) -> Self {
        Self::Height
    }
}

impl From<SchemeRefError> for WireFault {
    fn from(_: SchemeRefError) -> Self {
        Self::Reference
    }
}
