//! The run of picture parts, in whatever pieces it comes: each preceded by its length in four bytes.
//!
//! A part that is cut off in the middle is not lost: the bytes that came are given as a shorter part,
//! so that the picture goes on at the very byte.

use watchbook_protocol::cbor::{Bytes, Reader};
use watchbook_protocol::exchange::PicturePart;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::limits;

/// Longer than any part with what stands around it.
const LONGEST: usize = limits::PICTURE + 1024;
const LENGTH: usize = 4;

/// The run is not one of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotParts;

/// Takes bytes, gives parts.
#[derive(Debug, Default)]
pub struct Parts {
    held: Vec<u8>,
}

impl Parts {
    /// The parts that are whole with these bytes.
    ///
    /// # Errors
    /// [`NotParts`].
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Vec<PicturePart>, NotParts> {
        self.held.extend_from_slice(bytes);
        let mut parts = Vec::new();
        let mut rest = self.held.as_slice();
        while let Some((length, after)) = rest.split_first_chunk::<LENGTH>() {
            let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
            if length > LONGEST {
                return Err(NotParts);
            }
            let Some((part, after)) = after.split_at_checked(length) else { break };
            parts.push(watchbook_protocol::cbor::decode(part).map_err(|_| NotParts)?);
            rest = after;
        }
        let read = self.held.len() - rest.len();
        self.held.drain(..read);
        Ok(parts)
    }

    /// What came of the part that was cut off.
    #[must_use]
    pub fn cut(self) -> Option<PicturePart> {
        let (_, part) = self.held.split_first_chunk::<LENGTH>()?;
        begun(part)
    }
}

/// A part of which the end is missing: its first three values, and the bytes as far as they came.
fn begun(part: &[u8]) -> Option<PicturePart> {
    let mut input = Reader::new(part);
    if input.map().ok()? != 4 {
        return None;
    }
    let mut last = None;
    (input.key(&mut last).ok()? == 1).then_some(())?;
    let hash = Hash::from_slice(input.bytes().ok()?)?;
    (input.key(&mut last).ok()? == 2).then_some(())?;
    let from = u32::try_from(input.number().ok()?).ok()?;
    (input.key(&mut last).ok()? == 3).then_some(())?;
    let size = u32::try_from(input.number().ok()?).ok()?;
    (input.key(&mut last).ok()? == 4).then_some(())?;
    let rest = part.get(input.position()..)?;
    // The head of a byte string: the length in none, one, two or four bytes after it.
    let (first, rest) = rest.split_first()?;
    let skipped = match first {
        0x40..=0x57 => 0,
        0x58 => 1,
        0x59 => 2,
        0x5a => 4,
        _ => return None,
    };
    let bytes = rest.get(skipped..).filter(|bytes| !bytes.is_empty())?;
    Some(PicturePart { hash, from, size, bytes: Bytes(bytes.to_vec()) })
}
