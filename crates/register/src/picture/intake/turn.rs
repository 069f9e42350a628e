//! Which way up a picture is: the eight orientations of EXIF.

use exif::{In, Tag};

use super::Size;
use super::edits::Area;
use super::header::Exif;
use super::pixels::Pixels;

/// How the stored picture becomes the upright one: first mirrored left to right, then turned
/// clockwise by quarters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn {
    mirrored: bool,
    quarters: u8,
}

impl Turn {
    /// What the file says; upright where it says nothing, or nonsense.
    pub(super) fn of(exif: Option<&Exif>) -> Self {
        let said = exif
            .and_then(|exif| exif.get_field(Tag::Orientation, In::PRIMARY))
            .and_then(|field| field.value.get_uint(0));
        let (mirrored, quarters) = match said {
            Some(2) => (true, 0),
            Some(3) => (false, 2),
            Some(4) => (true, 2),
            Some(5) => (true, 3),
            Some(6) => (false, 1),
            Some(7) => (true, 1),
            Some(8) => (false, 3),
            _ => (false, 0),
        };
        Self { mirrored, quarters }
    }

    fn swaps(self) -> bool {
        self.quarters % 2 == 1
    }

    /// The size of the upright picture.
    pub(super) fn upright(self, file: Size) -> Size {
        if self.swaps() { Size { width: file.height, height: file.width } } else { file }
    }

    /// Where an area of the upright picture lies in the file.
    pub(super) fn in_file(self, area: Area, whole: Size) -> Area {
        let Area { left, top, width, height } = area;
        let (right, bottom) = (whole.width - left - width, whole.height - top - height);
        // Turned back by quarters, then mirrored back.
        let (left, top, width, height, right) = match self.quarters {
            1 => (top, right, height, width, bottom),
            2 => (right, bottom, width, height, left),
            3 => (bottom, left, height, width, top),
            _ => (left, top, width, height, right),
        };
        Area { left: if self.mirrored { right } else { left }, top, width, height }
    }

    /// The upright picture.
    pub(super) fn turned(self, pixels: Pixels) -> Pixels {
        if !self.mirrored && self.quarters == 0 {
            return pixels;
        }
        let (file, upright) = (pixels.size, self.upright(pixels.size));
        let (stored, _) = pixels.rgb.as_chunks::<3>();
        let mut rgb = Vec::with_capacity(pixels.rgb.len());
        for y in 0..upright.height {
            for x in 0..upright.width {
                let at = self.in_file(Area { left: x, top: y, width: 1, height: 1 }, upright);
                let at = at.top as usize * file.width as usize + at.left as usize;
                rgb.extend_from_slice(stored.get(at).unwrap_or(&[0; 3]));
            }
        }
        Pixels { size: upright, rgb }
    }
}
