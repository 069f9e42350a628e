//! The office's forms, without a screen and without a disk: from what was typed to records.
//!
//! [`draft_of`] puts a [`Record`] into a form, and [`check`] makes a record of a form again, with
//! every problem named by its field and a code. What was not touched is not judged anew: a row that
//! still says what the record says becomes that very record again, so that saving what was opened
//! changes nothing, also where rules have become stricter since.

mod check;
pub(crate) mod days;
mod draft;
mod height;
mod numbering;
mod opened;
mod own;
mod problem;
mod record;
mod second;

pub use check::{Bench, Checked, check};
pub use days::{EndError, Typed, day, end, written};
pub use draft::*;
pub use height::read as height;
pub use numbering::Numbering;
pub use opened::{blank, draft_of};
pub use own::*;
pub(crate) use problem::Problems;
pub use problem::{Problem, ProblemCode};
pub use record::Record;
pub use second::{waits_for_second, who_may_check};
