//! Letters to people: a ban, a warning, what became of an appeal; and the card that is handed over.
//!
//! A letter is put together of what the register holds ([`Facts`]), of the scheme's own text with its
//! brackets ([`crate::pack::TemplateName`]) and of the sentences that follow from the facts. What must stand in it
//! (`domain.md` L11, L17, L18, L20) is a property of the template, checked when it is saved and again when
//! a letter is made; so no text of a scheme can lose the way to appeal.
//!
//! Invariants: the text is taken apart before anything is filled in, so a name that looks like a heading
//! stays a name; no voter is named; what the card says is what a member may hold.

mod calendar;
mod compose;
mod facts;
mod history;
mod said;
mod sheet;
mod tariff_paper;
mod text;

pub use calendar::{Dated, DatedKind, dates_of, ical};
pub use compose::{Letter, LetterProblem, Part, Print, compose, document};
pub use facts::{
    Appealed, Begins, DecidedBy, Facts, LetterKind, OpenAppeal, Sender, Turn, offered,
    offered_of_warning,
};
pub use history::{HISTORY_COLUMNS, HistoryFacts, HistoryFor, history, line, redacted};
pub use said::{said_length, work_lines};
pub use sheet::{SHEET_HOURS, SHEET_MOST, SheetPerson, sheet};
pub use tariff_paper::{tariff_paper, working_paper};
