//! What a file says of its picture before a single pixel is touched: its size, whether it moves,
//! what reading it would take, and the block in which a camera leaves its notes.
//!
//! Read here and not by the decoders, which make room for a picture before anybody asked whether
//! it may be that large.

mod bytes;
mod jpeg;
mod png;
mod webp;

use super::kind::Format;
use super::{MOST_MEMORY, Refusal, Size};
use crate::picture::limits::{LONGEST_SIDE, MOST_PIXELS};

pub(super) use exif::Exif;

/// The longest block of a camera's notes that is looked at, in bytes; longer ones are passed over.
const LONGEST_EXIF: usize = 256 * 1024;

/// A file's header.
pub(super) struct Header {
    pub(super) format: Format,
    /// As stored, not turned upright.
    pub(super) size: Size,
    /// Whether there is more than one picture in it, to be shown one after the other.
    pub(super) moving: bool,
    /// What reading takes at any scale, in bytes.
    pub(super) fixed_memory: u64,
    /// What reading takes besides at full size; at half the size it is a quarter, and so on.
    pub(super) scaled_memory: u64,
    exif: Option<Exif>,
}

/// Reads the header.
pub(super) fn read(format: Format, bytes: &[u8]) -> Result<Header, Refusal> {
    match format {
        Format::Jpeg => jpeg::read(bytes),
        Format::Png => png::read(bytes),
        Format::Webp => webp::read(bytes),
    }
}

impl Header {
    /// The camera's notes.
    pub(super) fn exif(&self) -> Option<&Exif> {
        self.exif.as_ref()
    }

    /// What reading takes when each side is decoded at one in `parts`, in bytes.
    pub(super) fn memory(&self, parts: u64) -> u64 {
        self.fixed_memory.saturating_add(self.scaled_memory / (parts * parts))
    }

    /// Refuses what is too large, and what moves.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let (side, pixels) = (self.size.longest(), self.size.pixels());
        if pixels == 0 {
            return Err(Refusal::NoPixels);
        }
        if side > LONGEST_SIDE {
            return Err(Refusal::SideTooLong { side, most: LONGEST_SIDE });
        }
        if pixels > MOST_PIXELS {
            return Err(Refusal::TooManyPixels { pixels, most: MOST_PIXELS });
        }
        // JPEG alone can be decoded at an eighth; elsewhere nothing is scaled.
        let needed = self.memory(8);
        if needed > MOST_MEMORY {
            return Err(Refusal::TooManyPixels { pixels, most: pixels * MOST_MEMORY / needed });
        }
        if self.moving {
            return Err(Refusal::Moving { kind: self.format.into() });
        }
        Ok(())
    }
}

/// Reads a camera's notes. They are untrusted, and a picture is not refused for them.
fn exif(block: &[u8]) -> Option<Exif> {
    let block = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    if block.len() > LONGEST_EXIF {
        return None;
    }
    exif::Reader::new()
        .continue_on_error(true)
        .read_raw(block.to_vec())
        .or_else(|error| error.distill_partial_result(|_| ()))
        .ok()
}
