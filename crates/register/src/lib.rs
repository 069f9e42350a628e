//! The local register: encrypted store, domain rules, search, pictures.
//!
//! Pure where it can be: records, visibility, search and words know no clock, no disk and no
//! network. The store keeps them in one encrypted file; every change goes through one function.

mod closed_list;
mod private;
mod welsh;

pub mod briefing;
pub mod cases;
pub mod check;
pub mod civil;
pub mod desk;
pub mod documents;
pub mod dossier;
pub mod evidence;
pub mod id;
pub mod import;
pub mod language;
pub mod letters;
pub mod log;
pub mod pack;
pub mod picture;
pub mod records;
pub mod safe;
pub mod search;
pub mod store;
pub mod text;
pub mod till;
pub mod triage;
pub mod unlock;
pub mod visibility;
pub mod words;

pub use closed_list::ClosedList;
