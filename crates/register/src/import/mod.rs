//! Import: a spreadsheet and a folder of pictures become records, in one change, or nothing does.
//!
//! From bytes to a [`table::Table`] ([`read`]); from its headings and values to a [`fields::Mapping`]
//! ([`guess`]), which the person corrects; from rows to a plan, which is a pure function and stores
//! nothing; from the plan to one change of the store. Every problem is a code with a cell.

pub mod apply;
mod cells;
pub mod days;
pub mod fields;
pub mod guess;
mod headings;
pub mod known;
pub mod limits;
pub mod near;
mod people;
pub mod pictures;
pub mod plan;
mod premises;
pub mod problem;
pub mod read;
mod staff;
pub mod table;
mod welsh_words;
mod words;
pub mod written;
