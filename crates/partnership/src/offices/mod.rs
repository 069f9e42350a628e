//! Two offices at once: each tells the others what it holds, and takes in what they hold.
//!
//! Nobody lists what changed. What the register holds is compared with what the offices last said to one
//! another ([`due`]); what comes from another office is compared with both ([`three`]), row by row. Rows
//! that both changed to different things are for a person: until they have chosen, nothing of that
//! holding is said or published, and both versions are kept.

mod choice;
pub mod due;
mod known;
mod say;
mod shown;
mod take;
pub mod three;
mod unsaid;

pub use choice::{Contested, Side, choose, contested, contested_subjects};
pub(crate) use known::{forget, is_caught_up};
pub(crate) use say::on_its_way;
pub use say::{Parcel, Plan, Saying};
pub use shown::{DifferenceLine, DifferencePart, DifferenceShown};
pub(crate) use take::{ended, file, take};
pub use unsaid::{UnsaidShown, unsaid};
