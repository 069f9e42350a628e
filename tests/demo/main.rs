//! The demonstration scheme: believable, whole, neutral, and the same each time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod furnish;
mod own;
mod people;
mod same_picture;
mod town;
mod visible;

use jiff::civil::{Date, date};
use watchbook_demo::{Detail, Plan, Town};

/// An ordinary Sunday in winter.
pub const TODAY: Date = date(2026, 11, 22);

/// The plan of the demonstration, without its pictures' bytes.
pub fn three_hundred() -> Plan {
    Plan { seed: 1, today: TODAY, subjects: 300, detail: Detail::Full }
}

/// The town of that plan.
pub fn town() -> Town {
    Town::plan(&three_hundred()).unwrap()
}
