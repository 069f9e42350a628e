//! The bundle: everything that a sync would bring, in one file.
//!
//! Magic, version, then the file's key sealed to each target, then chunks of 64 KiB, each locked under
//! a counter with a mark on the last. The inside is a run of [`Item`]s, each preceded by its length;
//! heads and roster first, so that a reader takes the order of a sync.

mod frame;
mod item;

pub use frame::{BundleFault, BundleReader, BundleWriter, Target};
pub use item::Item;
