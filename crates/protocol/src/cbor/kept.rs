//! A value beside the very bytes in which it came, for all that is hashed or signed: they are stored
//! and forwarded untouched, with the keys that this version does not know.

use super::{Cbor, Malformed, Reader, Writer, decode, encode};

/// A value and its bytes, which cannot drift apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<T> {
    bytes: Vec<u8>,
    value: T,
}

impl<T: Cbor> Kept<T> {
    /// A value that is made here.
    pub fn new(value: T) -> Self {
        Self { bytes: encode(&value), value }
    }

    /// A value that came from elsewhere.
    ///
    /// # Errors
    /// When the bytes are not such a value.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        Ok(Self { value: decode(bytes)?, bytes: bytes.to_vec() })
    }
}

impl<T> Kept<T> {
    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What they say.
    pub fn value(&self) -> &T {
        &self.value
    }
}

impl<T> std::ops::Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Cbor> Cbor for Kept<T> {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.bytes);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let start = input.position();
        let value = T::read(input)?;
        Ok(Self { value, bytes: input.since(start).to_vec() })
    }
}
