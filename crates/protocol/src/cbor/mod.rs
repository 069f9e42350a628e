//! The one encoding of everything that is signed, hashed or sent: deterministic CBOR (RFC 8949 §4.2.1)
//! with integer keys and without floats, tags or indefinite lengths.
//!
//! The invariant: bytes that [`decode`] accepts are the only bytes that say what they say, so whoever
//! encodes it again gets the very same ones. The reader is strict where others encode anew and
//! compare; `tests/protocol/cbor.rs` holds the two against each other.

mod kept;
mod malformed;
mod plain;
mod read;
mod record;
mod value;
mod write;

pub use kept::Kept;
pub use malformed::{Kind, Malformed};
pub use plain::Bytes;
pub use read::Reader;
pub(crate) use record::{choice, fixed, numbered, record};
pub use value::Value;
pub use write::Writer;

/// What has one form in bytes.
pub trait Cbor: Sized {
    /// Puts the value down.
    fn write(&self, out: &mut Writer);

    /// Reads a value.
    ///
    /// # Errors
    /// When the bytes are not this value in its only form.
    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed>;

    /// What stands for the value where its key is missing from a map: nothing but for an `Option`.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Whether the value's key is left out of a map.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The bytes of a value.
pub fn encode<T: Cbor>(value: &T) -> Vec<u8> {
    let mut out = Writer::new();
    value.write(&mut out);
    out.into_bytes()
}

/// The value of some bytes, to the last one of them.
///
/// # Errors
/// When they are not canonical, not such a value, or more than it.
pub fn decode<T: Cbor>(bytes: &[u8]) -> Result<T, Malformed> {
    let mut input = Reader::new(bytes);
    let value = T::read(&mut input)?;
    input.end()?;
    Ok(value)
}

/// As [`decode`], for what comes from outside and has a limit.
///
/// # Errors
/// [`Malformed::TooLong`] before anything is read; else as [`decode`].
pub fn decode_within<T: Cbor>(bytes: &[u8], limit: usize) -> Result<T, Malformed> {
    if bytes.len() > limit {
        return Err(Malformed::TooLong { limit });
    }
    decode(bytes)
}

/// Whether keys stand in the order in which they must be written.
pub(crate) const fn ascending(keys: &[u64]) -> bool {
    let mut rest = keys;
    while let [first, tail @ ..] = rest {
        if let [second, ..] = tail
            && *first >= *second
        {
            return false;
        }
        rest = tail;
    }
    true
}
