//! From a picture's bare pixels to what is kept of it: a large picture, a thumbnail, and a hash
//! that stands in until either is there.
//!
//! Nothing but pixels goes in and nothing but pixels comes out: no place, no time, no camera and
//! no colour profile can be in what is kept. The same pixels give the same bytes.

mod limits;
mod renditions;

pub use limits::{LONGEST_SIDE, MOST_PIXELS, PictureError};
pub use renditions::{LARGE_SIDE, Quality, Renditions, THUMB_SIDE};
