//! Marlbridge: an invented market town, its scheme, its shops and pubs, its people and galleries.
//!
//! Nothing here is a real place: postcodes lie in an area that does not exist, telephone numbers
//! in the ranges that Ofcom keeps for drama.

mod galleries;
mod people;
mod premises;
mod scheme;

pub(crate) use galleries::{GalleryIds, galleries, young_audience};
pub(crate) use people::people;
pub(crate) use premises::{AREAS, premises};
pub use premises::{HARLOW_STREET_STORES, THE_FLEECE};
pub(crate) use scheme::scheme;

/// The name of the town.
pub const TOWN: &str = "Marlbridge";
