//! The briefing: what changed about whom, and what of it somebody is told.
//!
//! Pure throughout. [`news`] compares what was held of a person with what is held now; [`turned`]
//! finds what the calendar alone brought about; [`stands`] asks of each piece whether it is still so
//! when it is shown, by the viewer's own view of that day; [`what_to_tell`] decides whether the
//! desktop says a word of it. Nothing here widens who sees whom.

mod changes;
mod days;
mod kind;
mod stands;
mod telling;
mod words;

pub use changes::news;
pub use days::turned;
pub use kind::{NewsGroup, NewsKind};
pub use stands::stands;
pub use telling::{Heard, Telling, ToldAs, ToldOf, what_to_tell};
pub use words::Said;

use jiff::Timestamp;

use crate::id::Id;
use crate::records::{Person, SubjectCard};

/// Days for which news are kept (`domain.md` §4, task 7: a morning's, and a holiday's).
pub const NEWS_DAYS: i32 = 90;
/// Days that are looked back over by somebody who has never looked before.
pub const FIRST_DAYS: i32 = 7;

/// One thing that changed about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct News {
    /// What.
    pub kind: NewsKind,
    /// The id of the ban, warning, order or picture that it is about; else the person's own.
    pub about: [u8; 16],
}

/// News with their moment, as they are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// About whom.
    pub subject: Id<SubjectCard>,
    /// What.
    pub news: News,
    /// When.
    pub at: Timestamp,
    /// Who changed it; none when it came from elsewhere or by itself.
    pub by: Option<Id<Person>>,
}
