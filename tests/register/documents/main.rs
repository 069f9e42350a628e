//! Documents as a reader gets them: text, tags, pages, what the font lacks; and the police's pack of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod case;
mod laid_out;
mod letters;
mod pack;
mod papers;
mod read;
mod sheets;
mod tariff;
