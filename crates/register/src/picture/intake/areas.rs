//! Where the edits lie in the picture as it is stored in the file: turned, and perhaps decoded at
//! a half, a quarter or an eighth of its size.
//!
//! A mask is rounded outwards and a crop inwards, so that nothing that was to be hidden or cut off
//! shows at an edge.

use super::edits::{Area, Edits, MOST_MASKS, MaskShape};
use super::pixels::Pixels;
use super::turn::Turn;
use super::{Refusal, Size};

/// What a mask is filled with: a grey that stands out from skin and from black clothing.
const MASK: [u8; 3] = [96, 96, 96];

/// Edits in the pixels of the file.
pub(super) struct Placed {
    /// What is kept.
    pub(super) crop: Area,
    masks: Vec<(MaskShape, Area)>,
}

impl Area {
    /// The longer side in pixels.
    pub(super) fn longest(&self) -> u32 {
        self.width.max(self.height)
    }

    fn within(&self, size: Size) -> bool {
        let ends = |start: u32, length: u32, end: u32| {
            length > 0 && start.checked_add(length).is_some_and(|stop| stop <= end)
        };
        ends(self.left, self.width, size.width) && ends(self.top, self.height, size.height)
    }
}

impl Placed {
    pub(super) fn of(edits: &Edits, whole: Size, turn: Turn) -> Result<Self, Refusal> {
        let all = Area { left: 0, top: 0, width: whole.width, height: whole.height };
        let crop = edits.crop.unwrap_or(all);
        let fits = crop.within(whole) && edits.masks.iter().all(|mask| mask.area.within(whole));
        if !fits || edits.masks.len() > MOST_MASKS {
            return Err(Refusal::EditsDoNotFit);
        }
        Ok(Self {
            crop: turn.in_file(crop, whole),
            masks: edits
                .masks
                .iter()
                .map(|mask| (mask.shape, turn.in_file(mask.area, whole)))
                .collect(),
        })
    }

    /// Overwrites what lies below the masks.
    pub(super) fn masks_onto(&self, pixels: &mut Pixels, file: Size) {
        for (shape, area) in &self.masks {
            let (left, right) = outwards(area.left, area.width, file.width, pixels.size.width);
            let (top, bottom) = outwards(area.top, area.height, file.height, pixels.size.height);
            for y in top..bottom {
                let (from, to) = match shape {
                    MaskShape::Rectangle => (left, right),
                    MaskShape::Ellipse => chord((left, right), (top, bottom), y),
                };
                pixels.fill(y, from, to, MASK);
            }
        }
    }

    /// Drops what lies outside the crop.
    pub(super) fn crop_to(&self, pixels: &mut Pixels, file: Size) {
        let (left, right) = inwards(self.crop.left, self.crop.width, file.width, pixels.size.width);
        let (top, bottom) =
            inwards(self.crop.top, self.crop.height, file.height, pixels.size.height);
        pixels.keep(left, top, right, bottom);
    }
}

/// A stretch of the file in decoded pixels, no pixel of it left out.
fn outwards(start: u32, length: u32, file: u32, decoded: u32) -> (u32, u32) {
    let place = |at: u32, up: u64| {
        let (at, file, decoded) = (u64::from(at), u64::from(file.max(1)), u64::from(decoded));
        u32::try_from((at * decoded + up * (file - 1)) / file).unwrap_or(u32::MAX)
    };
    (place(start, 0), place(start + length, 1).min(decoded))
}

/// A stretch of the file in decoded pixels, no pixel from outside in it; at least one.
fn inwards(start: u32, length: u32, file: u32, decoded: u32) -> (u32, u32) {
    let place = |at: u32, up: u64| {
        let (at, file, decoded) = (u64::from(at), u64::from(file.max(1)), u64::from(decoded));
        u32::try_from((at * decoded + up * (file - 1)) / file).unwrap_or(u32::MAX)
    };
    let from = place(start, 1).min(decoded.saturating_sub(1));
    (from, place(start + length, 0).clamp(from + 1, decoded.max(1)))
}

/// Where a row cuts the ellipse within a rectangle, every pixel that it touches included.
fn chord(across: (u32, u32), down: (u32, u32), y: u32) -> (u32, u32) {
    let (half, tall) = (f64::from(across.1 - across.0) / 2.0, f64::from(down.1 - down.0) / 2.0);
    let (middle, centre) = (f64::from(across.0) + half, f64::from(down.0) + tall);
    // Of the row's two edges, the one nearer to the centre: there the ellipse is wider.
    let off = if f64::from(y) + 0.5 < centre {
        (centre - f64::from(y + 1)).max(0.0)
    } else {
        (f64::from(y) - centre).max(0.0)
    };
    let reach = half * (1.0 - (off / tall).powi(2)).max(0.0).sqrt();
    // Within the rectangle by construction; the casts round towards what is covered.
    let (from, to) = ((middle - reach).floor() as u32, (middle + reach).ceil() as u32);
    (from.max(across.0), to.min(across.1))
}
