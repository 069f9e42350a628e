//! What goes into the search and what comes out: plain data, without any decision.
//!
//! None of these types implements `Debug`: they hold names and descriptions, which must not reach a log by accident.

use super::facets::{FacetCounts, FacetMasks};

/// What a name is to its bearer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// The name as the scheme knows it, given name and surname.
    Full,
    /// Another full name that the person goes by.
    Alias,
    /// A short or street name.
    Nickname,
}

/// One name of a person, as it is written on the card.
#[derive(Clone)]
pub struct SearchName {
    /// The name as written, in any script.
    pub text: String,
    /// What the name is to its bearer.
    pub kind: NameKind,
}

/// Everything about one person that can be searched.
#[derive(Clone)]
pub struct Person {
    /// All names; the first [`NameKind::Full`] one is the name shown.
    pub names: Vec<SearchName>,
    /// The scheme's reference, such as `SW-2026-0142`.
    pub reference: String,
    /// Marks and description as plain phrases: `tattoo swallow left neck`, `grey hair`.
    pub words: Vec<String>,
    /// One mask of values a facet; several values in one facet are allowed.
    pub facets: FacetMasks,
    /// Place among equally good hits, smaller first (in force here and now comes first).
    pub order: u32,
}

/// What was typed and which facet values are chosen.
#[derive(Clone, Copy)]
pub struct Query<'a> {
    /// The text as typed so far; empty finds everybody.
    pub text: &'a str,
    /// Chosen values: any of them within a facet, and every facet with a choice; 0 chooses nothing.
    pub chosen: FacetMasks,
}

/// The outcome of one search.
pub struct Answer {
    /// Ordinals of the people found, best first.
    pub hits: Vec<u32>,
    /// For each facet and value, how many hits choosing only that value in that facet would give.
    pub facet_counts: FacetCounts,
    /// Up to three names among the best hits that were found by sound, variant or misspelling.
    pub sounds_like: Vec<String>,
    /// False when nobody fits every typed word, and the hits are those who fit the most.
    pub every_word: bool,
}
