//! A letter as a value: what it is, in which language, and its blocks of text.
//!
//! The seam to the documents of this register: what composes a letter knows no page, and what sets pages
//! knows no case.

use crate::closed_list::closed_list;
use crate::language::Language;

closed_list! {
    /// What a letter is.
    pub enum LetterKind {
        BanNotice = "BAN_NOTICE", Warning = "WARNING", Extension = "EXTENSION",
        Variation = "VARIATION", Revocation = "REVOCATION", ToParent = "TO_PARENT", Card = "CARD",
    }
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is.
    pub kind: LetterKind,
    /// In which language.
    pub language: Language,
    /// Its blocks, in order.
    pub blocks: Vec<LetterBlock>,
}

/// One block of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterBlock {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Lines one below the other: premises, incidents, the working of a tariff.
    List(Vec<String>),
}
