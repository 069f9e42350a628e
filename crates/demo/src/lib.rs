//! The demonstration scheme: an invented market town and its drawn people.
//!
//! [`Town::plan`] invents everything without touching a disk: premises, people, subjects in every
//! state, and the incidents behind them. The same plan gives the same town. Nobody in it exists:
//! names are drawn from pools, faces are drawn by our own code, and neither knows of the other.
//!
//! [`Town::furnish`] writes what one seat may hold into an encrypted register, with its pictures;
//! [`demonstration`] does so behind doors that a published PIN opens. [`names`] gives names alone.

mod cast;
mod chance;
mod conduct;
mod fate;
mod furnish;
mod names;
mod own;
mod place;
pub mod portrait;
mod publication;
mod references;
mod subject;
mod town;

pub use chance::Chance;
pub use fate::{Fate, Lot, SHARES};
pub use furnish::{FurnishError, PIN, Progress, Seat, demonstration, demonstration_plan};
pub use names::{Gender, Named, names};
pub use own::OwnInvented;
pub use place::{HARLOW_STREET_STORES, THE_FLEECE, TOWN};
pub use publication::Publication;
pub use subject::{Drawn, Invented, Leave, OfficePart, Refused, describe};
pub use town::{Detail, Plan, Town};
