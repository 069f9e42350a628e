//! What a person cuts off a picture, and what they make unrecognisable in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most masks that one picture may have.
pub const MOST_MASKS: usize = 40;

/// What is done to a picture before anything is kept of it.
///
/// All places are in pixels of the whole picture, upright, from its upper left corner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Edits {
    /// What is kept; none keeps the whole picture.
    pub crop: Option<Area>,
    /// Bystanders and whatever else nobody needs to see. The pixels below a mask are overwritten
    /// before any rendition is made: nothing kept can bring them back.
    pub masks: Vec<Mask>,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Pixels from the picture's left side.
    pub left: u32,
    /// Pixels from its upper side.
    pub top: u32,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// A mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    /// Its shape.
    pub shape: MaskShape,
    /// The rectangle that it fills or touches.
    pub area: Area,
}

/// The shape of a mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MaskShape {
    /// The whole rectangle.
    Rectangle,
    /// The ellipse within it.
    Ellipse,
}
