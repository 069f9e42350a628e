//! Taking a file in: what it is by its content, its header before a pixel is touched, its pixels,
//! upright, cropped and masked, and then the renditions.
//!
//! [`take_in_here`] reads whatever it is given in the process that calls it, so it belongs in the
//! limited child ([`super::child`]), in tests and in benches. Every refusal is one of a closed
//! list ([`Refusal`]); a file that is refused leaves nothing behind.

mod areas;
mod decode;
mod edits;
mod header;
mod kind;
mod pixels;
mod refusal;
mod taken_at;
mod turn;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use edits::{Area, Edits, MOST_MASKS, Mask, MaskShape};
pub use kind::FileKind;
pub use refusal::Refusal;

use super::{LARGE_SIDE, Renditions};
use areas::Placed;
use kind::Format;
use turn::Turn;

/// The largest file that is taken, in bytes: 30 MiB.
pub const MOST_BYTES: usize = 30 * 1024 * 1024;
/// The most memory that a picture's pixels may take while they are read, in bytes. Files that
/// would need more are refused by their header, or read at half their size.
const MOST_MEMORY: u64 = 224 * 1024 * 1024;

/// A size in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Size {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

impl Size {
    fn pixels(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }

    fn longest(self) -> u32 {
        self.width.max(self.height)
    }
}

/// What is kept of a file, and what it said about itself that a person may find useful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The renditions, cropped and masked.
    pub renditions: Renditions,
    /// The whole picture's size, upright and uncropped: what [`Edits`] are measured in.
    pub whole: Size,
    /// When the camera says that it was taken, on the camera's own clock; to be proposed to a
    /// person and kept only as the day that the person confirms.
    pub taken_at: Option<DateTime>,
}

/// Takes a file in, in this very process.
///
/// # Errors
/// [`Refusal`]: the file is not taken, and why.
pub fn take_in_here(bytes: &[u8], edits: &Edits) -> Result<Taken, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::too_large(bytes.len()));
    }
    let format = Format::of(bytes)?;
    let header = header::read(format, bytes)?;
    header.check()?;
    let turn = Turn::of(header.exif());
    let whole = turn.upright(header.size);
    let placed = Placed::of(edits, whole, turn)?;
    let mut pixels = decode::pixels(bytes, &header, placed.crop.longest())?;
    placed.masks_onto(&mut pixels, header.size);
    placed.crop_to(&mut pixels, header.size);
    // First smaller, then upright: turning fifty million pixels takes their memory twice.
    let pixels = pixels.fitted(LARGE_SIDE)?;
    let pixels = turn.turned(pixels);
    let renditions = Renditions::of(pixels.size.width, pixels.size.height, &pixels.rgb)
        .map_err(|_| Refusal::Damaged { kind: format.into() })?;
    Ok(Taken { renditions, whole, taken_at: taken_at::read(header.exif()) })
}
