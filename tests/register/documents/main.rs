//! Documents as a reader gets them: text, tags, pages, and what the font lacks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod laid_out;
mod read;
