//! From a file that somebody hands in to what is kept of its picture: a large picture, a
//! thumbnail, and a hash that stands in until either is there.
//!
//! Nothing but pixels goes into a rendition and nothing but pixels comes out: no place, no time,
//! no camera and no colour profile can be in what is kept. The same pixels give the same bytes.
//!
//! A file is never read in this process: [`Reading::take_in`] has a limited child do it
//! ([`child`]), and believes nothing that comes back without looking at it.

pub mod child;
mod content;
mod intake;
mod limits;
mod plain;
mod renditions;
mod same;
mod tile;

pub use child::{Reading, TAKE_IN};
pub use content::ContentId;
pub use intake::{
    Area, Edits, FileKind, MOST_BYTES, MOST_MASKS, Mask, MaskShape, Refusal, Size, Taken,
    take_in_here,
};
pub use limits::{LONGEST_SIDE, MOST_PIXELS, PictureError};
pub use renditions::{LARGE_SIDE, Quality, Renditions, THUMB_SIDE};
pub use same::{could_be_same_picture, is_same_picture};
pub use tile::{TILE_SHORT_SIDE, tile_of};
