//! Bare pixels, three bytes each, row by row.

use super::super::renditions::fit_within;
use super::{Refusal, Size};

/// A picture's pixels. There are always exactly as many bytes as the size asks for.
pub(super) struct Pixels {
    pub(super) size: Size,
    pub(super) rgb: Vec<u8>,
}

impl Pixels {
    /// Pixels, when there are as many as the size asks for.
    pub(super) fn new(size: Size, rgb: Vec<u8>) -> Option<Self> {
        (rgb.len() as u64 == size.pixels() * 3).then_some(Self { size, rgb })
    }

    /// Overwrites part of a row.
    pub(super) fn fill(&mut self, y: u32, from: u32, to: u32, colour: [u8; 3]) {
        let row = y as usize * self.size.width as usize;
        let (from, to) = (row + from as usize, row + to as usize);
        let (pixels, _) = self.rgb.as_chunks_mut::<3>();
        if let Some(part) = pixels.get_mut(from..to) {
            part.fill(colour);
        }
    }

    /// Keeps a rectangle and drops all else, in place.
    pub(super) fn keep(&mut self, left: u32, top: u32, right: u32, bottom: u32) {
        let whole = self.size;
        if (left, top, right, bottom) == (0, 0, whole.width, whole.height) {
            return;
        }
        self.size = Size { width: right - left, height: bottom - top };
        let (stride, length) = (whole.width as usize * 3, self.size.width as usize * 3);
        let mut to = 0;
        for y in top..bottom {
            let from = y as usize * stride + left as usize * 3;
            self.rgb.copy_within(from..from + length, to);
            to += length;
        }
        self.rgb.truncate(to);
    }

    /// The same picture, its longer side at most `side`.
    pub(super) fn fitted(self, side: u32) -> Result<Self, Refusal> {
        let Size { width, height } = self.size;
        let (width, height, rgb) =
            fit_within(width, height, self.rgb, side).map_err(|_| Refusal::ReadingFailed)?;
        Self::new(Size { width, height }, rgb).ok_or(Refusal::ReadingFailed)
    }
}
