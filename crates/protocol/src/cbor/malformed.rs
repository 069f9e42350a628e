//! Why bytes are not what they should be. Nothing of their content is in it.

use thiserror::Error;

/// A kind of CBOR item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number from 0 up.
    Number,
    /// A whole number below 0.
    Negative,
    /// Bytes.
    Bytes,
    /// UTF-8 text.
    Text,
    /// A list.
    List,
    /// A map.
    Map,
    /// True, false or null.
    Simple,
}

/// Why bytes were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Malformed {
    /// The bytes end before the value does.
    #[error("the bytes end too early")]
    Truncated,
    /// There are bytes after the value.
    #[error("there are bytes after the end")]
    Trailing,
    /// A number or length is written longer than it need be.
    #[error("a number is not in its shortest form")]
    NotShortest,
    /// A length is left open.
    #[error("a length is left open")]
    Indefinite,
    /// A float, a tag or a simple value other than true, false and null.
    #[error("a kind of item that has no place here")]
    Forbidden,
    /// A map's keys are not whole numbers in ascending order, each once.
    #[error("the keys of a map are out of order")]
    KeyOrder,
    /// Text that is not UTF-8.
    #[error("a text is not UTF-8")]
    NotText,
    /// Another kind of item was due.
    #[error("a {found:?} where a {due:?} was due")]
    Unexpected {
        /// What was due.
        due: Kind,
        /// What was there.
        found: Kind,
    },
    /// A key that must be there is missing.
    #[error("key {key} is missing")]
    Missing {
        /// Its number.
        key: u64,
    },
    /// A value lies outside what it may be.
    #[error("a value is out of range")]
    Range,
    /// A number of a list of cases that this version does not know: a newer peer's.
    #[error("case {number} of {of} is not known here")]
    Newer {
        /// Which list of cases.
        of: &'static str,
        /// The case's number.
        number: u64,
    },
    /// Items lie in items too deep.
    #[error("nested too deep")]
    TooDeep,
    /// Longer than its limit.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The limit in bytes.
        limit: usize,
    },
}

impl Malformed {
    /// Whether a newer version of the program could read it: the answer is "update needed".
    #[must_use]
    pub fn needs_update(self) -> bool {
        matches!(self, Self::Newer { .. })
    }
}
