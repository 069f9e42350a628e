//! Finding a person by a name as it was heard, while it is being typed.
//!
//! Pure: an [`Index`] is built from people, a [`Query`] gives an [`Answer`]; no clock, no disk, nothing else of
//! this crate. The whole lies in memory, so no name lies in an index on disk.
//!
//! How it works, and why so:
//! 1. Names are folded to plain words (`fold`), compound names to all the forms in which they are typed
//!    (`particles`). Words are scored, never whole strings: order and middle names then cost nothing.
//! 2. Each *distinct* word is kept once (`vocabulary`). 100,000 people have some tens of thousands of words, and
//!    sorted they are a tree: one walk gives the edit distance of a typed word to *every* one of them, passing over
//!    whatever begins too differently (`distance`). Trigrams, the usual way, miss short and transposed names and
//!    must then be re-ranked; here nothing is missed and the distance itself is the rank.
//! 3. The same walk goes over how the words *sound* (`sound`, `traditions`), where a slip of the ear is one edit.
//!    Double Metaphone is a second opinion, and a table joins names that no rule can (`groups`).
//! 4. Everybody whom all the typed words may mean is weighed once (`weigh`): each typed word needs a word of its
//!    own, and the sum of the costs (`cost`) is the place among the hits.
//! 5. People are numbered by their order, so equal costs need no sorting, and facets are sets of bits (`facets`).
//!
//! Invariants: everybody is found by their own name and by its beginnings; the order of the typed words never
//! changes who is found; equal input gives equal output.

mod bits;
mod cost;
mod describe;
mod distance;
mod facets;
mod fold;
mod gather;
mod groups;
mod index;
mod join;
mod lists;
mod particles;
mod person;
mod reference;
mod roll;
mod searcher;
mod slips;
mod sound;
mod traditions;
mod vocabulary;
mod weigh;

pub use facets::{
    AGE, AREA, BUILD, FACETS, FacetCounts, FacetMasks, HAIR, HEIGHT, MARKS, SEX, STATE, VALUES,
};
pub use fold::plain;
pub use index::Index;
pub use person::{Answer, NameKind, Person, Query, SearchName};
pub use searcher::Searcher;
