//! Documents for paper and for readers of the screen: a value of blocks in, the bytes of a PDF out.
//!
//! **The whole face:** build a [`Document`] of [`Block`]s, call [`render`], look at what comes back.
//! Notices, letters, sheets and the police's papers are all made of it. What a document says is worded
//! by its maker in the document's [`Language`]; nothing here knows a ban, an incident or a person.
//!
//! Invariants:
//! * The same value gives the same bytes: the day comes with the document, nothing here asks a clock.
//! * Every PDF is tagged and passes krilla's PDF/UA-1 checks, or there is no PDF.
//! * No letter vanishes: one that the bundled font lacks is written as `[U+6771]`, and told.
//! * What is drawn and is no content (rules, running lines, repeated table heads) is an artifact, so a
//!   reading program reads each sentence once.
//!
//! The way through: `fonts` shapes, `lines` wraps, `flow` turns blocks into strips that hang in a tree of
//! tags, `pages` breaks the strips into pages, `draw` puts them on paper.

mod block;
mod draw;
mod flow;
mod fonts;
mod lines;
mod pages;
mod style;
mod table;
mod tags;
mod tiles;
mod words;

pub use block::{
    Block, Column, Document, Face, Fact, Level, Picture, PictureTile, Run, Shape, Signature, Table,
    Text, Tiles, Width,
};
pub use draw::render;
pub use words::{Sayings, Words, capital};

pub use crate::language::Language;

/// Stands in a document's text for its number of pages, which is known only when it is laid out.
pub const PAGES: &str = "\u{E000}";

/// A PDF, and what its maker should know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// The letters that the font lacks, each once, in the order met. They stand as `[U+6771]`.
    pub missing: Vec<char>,
}

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// A picture is neither a whole JPEG nor a whole PNG.
    #[error("a picture of the document cannot be read")]
    Picture,
    /// The program's own fault: a bundled font or a check of krilla's.
    #[error("the document could not be made: {0}")]
    Inside(String),
}
