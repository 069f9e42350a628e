//! What is wrong with a draft: where, and which of a closed list of things.
//!
//! No sentence here: the window words each code by its key, `problem-<code>`.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::records::{AgeError, ChildError, DecisionError, TermError};
use crate::text::TextError;
use crate::words::FindingKind;

closed_list! {
    /// The things that can be wrong with what was typed.
    #[ts(rename = "FormProblemCode")]
    pub enum ProblemCode {
        /// Nothing is written where something is needed.
        Empty = "empty",
        /// It is over by its dates, and a new decision is a new bar.
        OverAlready = "over-already",
        /// Neither a name nor anything to know somebody by.
        NothingKnown = "nothing-known",
        /// Neither a given name nor a family name.
        NameMissing = "name-missing",
        /// Longer than the field holds: `length`, `most`.
        TooLong = "too-long",
        /// Words that judge: `words`.
        Judging = "judging",
        /// Words on a topic that is never recorded where members read: `words`.
        Blocked = "blocked",
        /// Not a day that exists.
        DayUnreadable = "day-unreadable",
        /// A day to come, where only one gone by makes sense.
        DayFuture = "day-future",
        /// Neither a day nor a length of time.
        TermUnreadable = "term-unreadable",
        /// It would end before it starts.
        EndsFirst = "ends-first",
        /// More than ten years for a fixed time.
        TermTooLong = "term-too-long",
        /// A review more than twelve months away.
        ReviewTooLate = "review-too-late",
        /// A later review than the one that is due: that follows when this one is held.
        ReviewByReview = "review-by-review",
        /// The members decided it here; only their vote changes it.
        DecidedByVote = "decided-by-vote",
        /// A birthday is counted from, and none is known.
        BirthdayUnknown = "birthday-unknown",
        /// A ban that starts before it was decided.
        BeforeDecision = "before-decision",
        /// Not a height.
        HeightUnreadable = "height-unreadable",
        /// Born more than 120 years ago.
        BornTooLongAgo = "born-too-long-ago",
        /// Below the age of criminal responsibility: `years`.
        BelowResponsibility = "below-responsibility",
        /// Nobody is named who decided.
        NobodyDecided = "nobody-decided",
        /// Somebody whose role takes no part in decisions: `role`.
        MayNotDecide = "may-not-decide",
        /// A scope without any trade, area or premises.
        ScopeEmpty = "scope-empty",
        /// No premises chosen.
        PremisesMissing = "premises-missing",
        /// No gallery chosen.
        GalleryMissing = "gallery-missing",
        /// What it rests on is not chosen.
        RestsOnMissing = "rests-on-missing",
        /// Shown to members without any report to rest on.
        NoReport = "no-report",
        /// A flag without the report that it comes from.
        NoSource = "no-source",
        /// Under 18, and nobody has given leave to show them.
        ChildNeedsLeave = "child-needs-leave",
        /// Fewer than two different people gave leave.
        ChildOneApprover = "child-one-approver",
        /// The pressing need is not said.
        ChildNoNeed = "child-no-need",
        /// More than ninety days.
        ChildTooLong = "child-too-long",
        /// The gallery goes to all members.
        ChildAudience = "child-audience",
        /// Not a telephone number.
        PhoneUnreadable = "phone-unreadable",
        /// Not a registration number of the Information Commissioner's.
        IcoUnreadable = "ico-unreadable",
    }
}

/// Something wrong in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "FormProblem")]
pub struct Problem {
    /// Where: `family`, `bans.0.reason`.
    pub field: String,
    /// What.
    pub code: ProblemCode,
    /// What the sentence needs besides.
    pub args: BTreeMap<String, String>,
}

/// Problems as they are met, each under the field that it is in.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
}

impl From<Vec<Problem>> for Problems {
    fn from(found: Vec<Problem>) -> Self {
        Self { found }
    }
}

impl Problems {
    pub(crate) fn add(&mut self, field: impl Into<String>, code: ProblemCode) {
        self.with(field, code, []);
    }

    pub(super) fn with<const N: usize>(
        &mut self,
        field: impl Into<String>,
        code: ProblemCode,
        args: [(&str, String); N],
    ) {
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.found.push(Problem { field: field.into(), code, args });
    }

    /// Takes a text, or notes what is wrong with it: one problem for each sort of word.
    pub(crate) fn text<T>(&mut self, field: &str, text: Result<T, TextError>) -> Option<T> {
        match text {
            Ok(text) => return Some(text),
            Err(TextError::Empty) => self.add(field, ProblemCode::Empty),
            Err(TextError::TooLong { length, most }) => {
                let args = [("length", length.to_string()), ("most", most.to_string())];
                self.with(field, ProblemCode::TooLong, args);
            }
            Err(TextError::Wording(findings)) => {
                let (blocked, judging): (Vec<_>, Vec<_>) = findings
                    .into_iter()
                    .partition(|finding| matches!(finding.kind, FindingKind::Blocked(_)));
                for (code, group) in
                    [(ProblemCode::Blocked, blocked), (ProblemCode::Judging, judging)]
                {
                    let words: Vec<String> =
                        group.into_iter().map(|finding| finding.words).collect();
                    if !words.is_empty() {
                        self.with(field, code, [("words", words.join(", "))]);
                    }
                }
            }
        }
        None
    }

    pub(super) fn age(&mut self, field: &str, error: AgeError) {
        match error {
            AgeError::NotYetBorn => self.add(field, ProblemCode::DayFuture),
            AgeError::TooLongAgo => self.add(field, ProblemCode::BornTooLongAgo),
            AgeError::BelowResponsibility(years) => {
                let args = [("years", years.to_string())];
                self.with(field, ProblemCode::BelowResponsibility, args);
            }
        }
    }

    pub(super) fn term(&mut self, field: &str, error: TermError) {
        self.add(
            field,
            match error {
                TermError::EndsBeforeStart => ProblemCode::EndsFirst,
                TermError::ReviewTooLate => ProblemCode::ReviewTooLate,
                TermError::TooLong => ProblemCode::TermTooLong,
            },
        );
    }

    pub(super) fn child(&mut self, field: &str, error: ChildError) {
        self.add(
            field,
            match error {
                ChildError::OneApprover => ProblemCode::ChildOneApprover,
                ChildError::NoNeed => ProblemCode::ChildNoNeed,
                ChildError::TooLong => ProblemCode::ChildTooLong,
                ChildError::AudienceNotLimited => ProblemCode::ChildAudience,
            },
        );
    }

    /// What is wrong with a decision, in the fields of its ban.
    pub(super) fn decision(&mut self, ban: &str, error: DecisionError) {
        match error {
            DecisionError::Nobody => {
                self.add(format!("{ban}.deciders"), ProblemCode::NobodyDecided);
            }
            DecisionError::NotEntitled(role) => {
                let role = crate::closed_list::ClosedList::code(role).to_owned();
                self.with(format!("{ban}.deciders"), ProblemCode::MayNotDecide, [("role", role)]);
            }
            DecisionError::Text(error) => {
                self.text::<()>(&format!("{ban}.minute"), Err(error));
            }
            DecisionError::Future => {
                self.add(format!("{ban}.decided_on"), ProblemCode::DayFuture);
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.found.len()
    }

    pub(crate) fn all(self) -> Vec<Problem> {
        self.found
    }
}
