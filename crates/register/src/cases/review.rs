//! The yearly review of a ban without an end (`domain.md` §1.2, §2.4): somebody who may decide looks at it
//! again and says, with reasons, that it holds on, until the next review within twelve months.
//!
//! A review changes nothing but that day. What is to be shorter, in fewer places or lifted goes the way of
//! every change (`changing`), and an open appeal is answered first.

use jiff::Timestamp;
use jiff::civil::Date;

use super::changing::{Changed, review_on};
use super::verdict::reasons_of;
use super::{AppealHand, KeepingHand, Rule};
use crate::civil::{days_after, months_after};
use crate::closed_list::closed_list;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Appeal, Ban, Ending, Person, Term};
use crate::text::NeutralText;

closed_list! {
    /// What was done about a review.
    pub enum ReviewKind {
        /// It was held, and the ban holds on.
        Held = "HELD",
        /// It was put on an earlier day.
        BroughtForward = "BROUGHT_FORWARD",
    }
}

/// What the office keeps of a review; they are only added to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BanReview {
    /// Of which ban.
    pub ban: Id<Ban>,
    /// What was done.
    pub kind: ReviewKind,
    /// The day of the review, or on which it was brought forward.
    pub on: Date,
    /// When it was taken down.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// Their name on that day.
    pub name: String,
    /// The reasons.
    pub reasons: String,
    /// The day by which it is reviewed next.
    pub next: Date,
}

/// The hand of somebody who may review a ban: chair or board, and nobody who reported what it rests on, put it
/// forward, or declared an interest. Unlike an appeal a review is not against the decision, so whoever took
/// part in that may hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewHand(Id<Person>);

impl ReviewHand {
    /// The hand of a person, for a ban that came about as the facts say.
    ///
    /// # Errors
    /// [`Rule`], saying why they have none.
    pub fn of(person: &Person, facts: &super::Facts) -> Result<Self, Rule> {
        let undecided = super::Facts { decided: Vec::new(), ..facts.clone() };
        AppealHand::of(person, &undecided).map(|hand| Self(hand.person()))
    }

    /// Whose hand it is.
    pub fn person(self) -> Id<Person> {
        self.0
    }
}

/// A review that was held: by somebody's hand, on a day, with reasons, and with a day for the next within
/// twelve months. There is no other way to make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    hand: ReviewHand,
    on: Date,
    term: Term,
    next: Date,
    reasons: NeutralText,
}

/// When a review was, and when the next is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewDays {
    /// The day on which it was held.
    pub on: Date,
    /// The day of the next; none means twelve months on.
    pub next: Option<Date>,
    /// The day of the last one before, if there was any.
    pub before: Option<Date>,
    /// Today.
    pub today: Date,
}

/// Whether a ban is one that is reviewed, on a day, at all.
///
/// # Errors
/// [`Rule::NotNow`] when it is lifted or has not begun; [`Rule::HasAnEnd`] when it has a last day;
/// [`Rule::AppealOpen`] while somebody hears an appeal against it.
pub fn reviewable(ban: &Ban, today: Date) -> Result<Date, Rule> {
    match (ban.term.ending(), ban.appeal) {
        _ if ban.lifted().is_some() => Err(Rule::NotNow),
        (Ending::On(_), _) => Err(Rule::HasAnEnd),
        (Ending::Review(_), Appeal::Open { .. }) => Err(Rule::AppealOpen),
        (Ending::Review(_), _) if today < ban.term.starts() => Err(Rule::NotNow),
        (Ending::Review(due), _) => Ok(due),
    }
}

impl Reviewed {
    /// What somebody finds in a review: that the ban holds on, and until when at most.
    ///
    /// # Errors
    /// As [`reviewable`]; [`Rule::Day`] for a day of the review before the decision, the first day or the review
    /// before it, or after today; [`Rule::ReviewWithinYear`] for a next one that is over already or more than
    /// twelve months from this; [`Rule::ReasonsNeeded`], [`Rule::Wording`].
    pub fn of(hand: ReviewHand, ban: &Ban, days: ReviewDays, reasons: &str) -> Result<Self, Rule> {
        reviewable(ban, days.today)?;
        let (on, starts) = (days.on, ban.term.starts());
        let earliest = starts.max(ban.decision.on).max(days.before.unwrap_or(starts));
        if on < earliest || on > days.today {
            return Err(Rule::Day);
        }
        let next = days.next.unwrap_or_else(|| days_after(months_after(on, 12), -1));
        if next < days.today || next <= on {
            return Err(Rule::ReviewWithinYear);
        }
        let term = Term::indefinite(starts, on, next).map_err(|_| Rule::ReviewWithinYear)?;
        Ok(Self { hand, on, term, next, reasons: reasons_of(reasons)? })
    }

    /// The ban after it, and the entries that go on showing it. A child is shown by leave of two people for
    /// ninety days at most, and no review makes that longer.
    pub fn carry_out(&self, ban: &Ban, dossier: &Dossier, grace: i32, today: Date) -> Changed {
        review_on(ban, self.term, dossier, grace, today)
    }

    /// What is kept of it.
    pub fn kept(&self, ban: Id<Ban>, name: &str, at: Timestamp) -> BanReview {
        BanReview {
            ban,
            kind: ReviewKind::Held,
            on: self.on,
            at,
            by: self.hand.person(),
            name: name.to_owned(),
            reasons: self.reasons.as_str().to_owned(),
            next: self.next,
        }
    }
}

/// A review on an earlier day than the one that it was due on, as after a breach. Whoever keeps the proceedings
/// does so: it decides nothing, and a ban that is not reviewed by then is hidden the sooner.
///
/// # Errors
/// As [`reviewable`]; [`Rule::ReviewEarlier`] for a day before today, or not before the one that is due.
pub fn brought_forward(
    ban: &Ban,
    _hand: KeepingHand,
    to: Date,
    dossier: &Dossier,
    grace: i32,
    today: Date,
) -> Result<Changed, Rule> {
    let due = reviewable(ban, today)?;
    if to < today || to >= due {
        return Err(Rule::ReviewEarlier);
    }
    // Earlier than what was within twelve months, it still is.
    let term = Term::reviewed_on(ban.term.starts(), to, today).map_err(|_| Rule::ReviewEarlier)?;
    Ok(review_on(ban, term, dossier, grace, today))
}
