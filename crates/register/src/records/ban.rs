//! A ban: a product of its parts, and what it comes to on a day.
//!
//! The parts are the decision, the notice's service, the appeal, a suspension, and the days. None
//! of them is a "state"; [`Ban::standing`] works the state out, so that no two can disagree.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    AppealOutcome, AppealStage, BanRules, CountsFrom, DecisionMark, IncidentGroup, SchemeRef,
    SchemeRules, Scope, ServiceMethod, Span, SubjectCard, SuspensionReason,
};
use crate::civil::{days_after, months_after};
use crate::id::Id;
use crate::text::NeutralText;

/// A decided ban, as members may hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ban {
    /// Its id.
    pub id: Id<Ban>,
    /// Its reference.
    pub reference: SchemeRef,
    /// Whom it concerns.
    pub subject: Id<SubjectCard>,
    /// The decision that it rests on. There is no ban without one.
    pub decision: DecisionMark,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason in plain words.
    pub reason: NeutralText,
    /// Where it holds.
    pub scope: Scope,
    /// From when to when.
    pub term: Term,
    /// Whether the person has been told.
    pub service: Service,
    /// Whether it is appealed.
    pub appeal: Appeal,
    /// Whether it is set aside for now.
    pub suspension: Option<Suspension>,
    /// The scheme's rules when it was decided, as its notice says them.
    pub rules: BanRules,
}

/// From which day to which, the last day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    starts: Date,
    ending: Ending,
}

/// How a ban comes to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// After this day.
    On(Date),
    /// Not by itself: it is reviewed at least once a year, next on this day.
    Review(Date),
}

/// Why a term was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// It would end before it starts.
    #[error("the last day lies before the first")]
    EndsBeforeStart,
    /// An indefinite ban needs a review within twelve months of its start or its last review.
    #[error("an indefinite ban is reviewed within twelve months")]
    ReviewTooLate,
    /// Longer than any scheme gives for a fixed time; make it indefinite, with a yearly review.
    #[error("more than ten years: make it indefinite, with a yearly review")]
    TooLong,
}

impl Term {
    /// From one day to another, both included.
    ///
    /// # Errors
    /// [`TermError::EndsBeforeStart`], [`TermError::TooLong`].
    pub fn fixed(starts: Date, ends: Date) -> Result<Self, TermError> {
        match ends {
            _ if ends < starts => Err(TermError::EndsBeforeStart),
            _ if ends > months_after(starts, 120) => Err(TermError::TooLong),
            _ => Ok(Self { starts, ending: Ending::On(ends) }),
        }
    }

    /// From a day on, with a review due within twelve months of `counted_from`: the start, or
    /// the last review.
    ///
    /// # Errors
    /// [`TermError::EndsBeforeStart`], [`TermError::ReviewTooLate`].
    pub fn indefinite(starts: Date, counted_from: Date, review: Date) -> Result<Self, TermError> {
        match review {
            _ if review < starts || counted_from < starts => Err(TermError::EndsBeforeStart),
            _ if review > months_after(counted_from, 12) => Err(TermError::ReviewTooLate),
            _ => Ok(Self { starts, ending: Ending::Review(review) }),
        }
    }

    /// The first day.
    pub fn starts(self) -> Date {
        self.starts
    }

    /// How it ends.
    pub fn ending(self) -> Ending {
        self.ending
    }

    /// The same where only the next review is known: the last one was a year before it, but not
    /// before the start and not after `today`.
    ///
    /// # Errors
    /// As [`Term::indefinite`].
    pub fn reviewed_on(starts: Date, review: Date, today: Date) -> Result<Self, TermError> {
        let year_before = match months_after(review, -12) {
            // 28 February: a year from it ends a day before a 29 February.
            short if months_after(short, 12) < review => days_after(short, 1),
            whole => whole,
        };
        Self::indefinite(starts, starts.max(year_before).min(today.max(starts)), review)
    }

    /// The same from another first day; its last day or review stays.
    ///
    /// # Errors
    /// As [`Term::fixed`] and [`Term::indefinite`].
    pub fn begun(self, starts: Date) -> Result<Self, TermError> {
        match self.ending {
            Ending::On(last) => Self::fixed(starts, last),
            Ending::Review(due) => Self::indefinite(starts, starts, due),
        }
    }

    /// The last day on which members may be shown it: the end, or the review and its grace.
    pub fn last_day(self, review_grace_days: i32) -> Date {
        match self.ending {
            Ending::On(day) => day,
            Ending::Review(due) => days_after(due, review_grace_days),
        }
    }

    /// A term read back from the register, checked when it was entered.
    pub(crate) fn stored(starts: Date, ending: Ending) -> Self {
        Self { starts, ending }
    }
}

/// Whether the person has been told of the ban.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Service {
    /// Not yet.
    Unserved,
    /// Told, and how.
    Served(ServiceRecord),
}

/// How and when a notice reached the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceRecord {
    /// How.
    pub method: ServiceMethod,
    /// On which day.
    pub on: Date,
}

/// Whether and how a ban is appealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Appeal {
    /// Not appealed.
    None,
    /// Being looked at.
    Open {
        /// How far it has come.
        stage: AppealStage,
        /// When it was received.
        received: Date,
    },
    /// Answered.
    Decided {
        /// With this outcome.
        outcome: AppealOutcome,
        /// On this day.
        on: Date,
    },
}

/// A ban set aside at once, until somebody has looked (`domain.md` L15, L16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// Since this day.
    pub since: Date,
    /// Why.
    pub reason: SuspensionReason,
}

/// What a ban comes to on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BanStanding {
    /// Decided; the first day is still to come.
    StartsLater,
    /// In force and served.
    InForce,
    /// In force by its dates, but nobody has told the person.
    NotServed,
    /// Set aside for now.
    Suspended,
    /// Over by its dates.
    Expired,
    /// Indefinite, and its review was missed by more than the grace: hidden by itself.
    ReviewMissed,
    /// Lifted, on appeal or by those who decided it.
    Revoked,
}

impl Ban {
    /// Since when it is lifted for good, if it is.
    pub fn lifted(&self) -> Option<Date> {
        match self.appeal {
            Appeal::Decided { outcome: AppealOutcome::Revoked | AppealOutcome::Recalled, on } => {
                Some(on)
            }
            _ => None,
        }
    }

    /// How long it is from the day on which the person is told; none where they were told, where it counts
    /// from the decision, or where its last day is set whatever day that is.
    pub fn counts_when_told(&self) -> Option<Span> {
        let Self { rules, service, term, .. } = self;
        let span = rules.span.filter(|_| rules.counts_from == CountsFrom::Service)?;
        // What was changed since, or holds until others have voted, keeps the last day that it was given.
        let whole = span.term(term.starts()) == Ok(*term);
        (whole && *service == Service::Unserved).then_some(span)
    }

    /// What the ban comes to on a day, under the scheme's rules.
    ///
    /// The order matters: what ends a ban outranks what sets it aside, and that outranks its days.
    pub fn standing(&self, rules: &SchemeRules, today: Date) -> BanStanding {
        if self.lifted().is_some() {
            return BanStanding::Revoked;
        }
        if today > self.term.last_day(rules.review_grace_days) {
            return match self.term.ending() {
                Ending::On(_) => BanStanding::Expired,
                Ending::Review(_) => BanStanding::ReviewMissed,
            };
        }
        if self.suspension.is_some() {
            return BanStanding::Suspended;
        }
        if today < self.term.starts() {
            return BanStanding::StartsLater;
        }
        match self.service {
            Service::Unserved => BanStanding::NotServed,
            Service::Served(_) => BanStanding::InForce,
        }
    }
}
