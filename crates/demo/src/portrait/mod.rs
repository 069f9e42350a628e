//! The drawn people of the demonstration scheme: invented faces by our own code, the same person again in other pictures.
//!
//! Drawing is pure: the same look, shot and size give the same bytes on one machine. Lasting traits come from the
//! [`Look`]; pose, clothes, wall and light come from the [`Shot`]. Nobody here has a real person's likeness.

mod ageing;
mod beard;
mod canvas;
mod cloth;
mod dice;
mod ears;
mod eyes;
mod eyewear;
mod geometry;
mod hair;
mod headwear;
mod look;
mod marks;
mod mouth;
mod nose;
mod palette;
mod scene;
mod shot;
mod sitter;
mod skin;
mod still;
mod studio;
mod view;

pub use look::{
    Build, Complexion, EyeColour, Eyewear, FacialHair, HairColour, HairStyle, Look, LookMark,
    LookSex, MarkKind, MarkPlace,
};
pub use shot::{Shot, ShotKind};

/// A finished picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue; rows from the top, no padding.
    pub rgb: Vec<u8>,
}

/// Ordinary size of a portrait, 4:5.
pub const PORTRAIT: (u32, u32) = (960, 1200);
/// Ordinary size of a camera still, 4:3.
pub const STILL: (u32, u32) = (1280, 960);

/// Draws a person; sizes of 0 become 1.
pub fn draw(look: &Look, shot: &Shot, width: u32, height: u32) -> Drawing {
    let (width, height) = (width.max(1), height.max(1));
    let rgb = match shot.kind {
        ShotKind::CctvStill => still::still(look, shot, width, height),
        _ => studio::portrait(look, shot, width, height),
    };
    Drawing { width, height, rgb }
}
