//! What is wrong with what was typed for the log: where, and which of a closed list of things.
//!
//! No sentence here: the window words each code by its key, `log-problem-<code>`.

use serde::Serialize;
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::text::TextError;
use crate::words::FindingKind;

closed_list! {
    /// The things that can be wrong with what was typed for the log.
    pub enum LogProblemCode {
        /// Not answered yet; one of the six, or nothing written.
        Needed = "needed",
        /// Longer than the field holds: `words` has the number of characters.
        TooLong = "too-long",
        /// Words that judge: `words`.
        Judging = "judging",
        /// Words on a topic that is never recorded: `words`.
        Blocked = "blocked",
        /// Not a time that can be read.
        WhenUnreadable = "when-unreadable",
        /// A day without a time of day.
        WhenNoTime = "when-no-time",
        /// Still to come.
        WhenFuture = "when-future",
        /// The clocks went forward: there was no such time.
        WhenNoSuchTime = "when-no-such-time",
        /// More than twelve months ago.
        WhenTooOld = "when-too-old",
        /// Over before it began.
        UntilBefore = "until-before",
        /// Not a price.
        PriceUnreadable = "price-unreadable",
        /// Not a number of goods.
        QuantityUnreadable = "quantity-unreadable",
        /// Neither a postcode nor three words.
        LocationUnreadable = "location-unreadable",
        /// Not a day.
        DayUnreadable = "day-unreadable",
        /// Not minutes ahead or behind.
        OffsetUnreadable = "offset-unreadable",
        /// Somebody who is no longer shown here.
        PersonGone = "person-gone",
        /// Too many of something: `words` has how many may be there.
        TooMany = "too-many",
        /// Who it was is in question, and the description is not locked yet.
        NotLocked = "not-locked",
    }
}

/// Something wrong in one field of a form of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogProblem {
    /// Where: `when`, `goods.0.price`.
    pub field: String,
    /// What.
    pub code: LogProblemCode,
    /// The words or number that the sentence needs; empty for most.
    pub words: String,
}

impl LogProblem {
    /// What is wrong with one text.
    pub fn of(field: &str, error: TextError) -> Vec<Self> {
        let mut problems = Problems::default();
        problems.text::<()>(field, Err(error));
        problems.0
    }
}

/// Problems as they are met.
#[derive(Debug, Default)]
pub(super) struct Problems(pub(super) Vec<LogProblem>);

impl Problems {
    pub(super) fn add(&mut self, field: &str, code: LogProblemCode) {
        self.with(field, code, String::new());
    }

    pub(super) fn with(&mut self, field: &str, code: LogProblemCode, words: String) {
        self.0.push(LogProblem { field: field.to_owned(), code, words });
    }

    /// Takes a text, or notes what is wrong with it: one problem for each sort of word.
    pub(super) fn text<T>(&mut self, field: &str, text: Result<T, TextError>) -> Option<T> {
        match text {
            Ok(text) => return Some(text),
            Err(TextError::Empty) => self.add(field, LogProblemCode::Needed),
            Err(TextError::TooLong { length, .. }) => {
                self.with(field, LogProblemCode::TooLong, length.to_string());
            }
            Err(TextError::Wording(findings)) => {
                let (blocked, judging): (Vec<_>, Vec<_>) = findings
                    .into_iter()
                    .partition(|finding| matches!(finding.kind, FindingKind::Blocked(_)));
                let groups =
                    [(LogProblemCode::Blocked, blocked), (LogProblemCode::Judging, judging)];
                for (code, group) in groups {
                    let words: Vec<_> = group.into_iter().map(|finding| finding.words).collect();
                    if !words.is_empty() {
                        self.with(field, code, words.join(", "));
                    }
                }
            }
        }
        None
    }

    /// As [`Problems::text`], where nothing need be written.
    pub(super) fn text_or_none<T>(&mut self, field: &str, text: Result<T, TextError>) -> Option<T> {
        if matches!(text, Err(TextError::Empty)) { None } else { self.text(field, text) }
    }
}
