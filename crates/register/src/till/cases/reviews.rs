//! The yearly review of a ban without an end: what the window is told of it, and the two things that are done.
//! A review that was held is not undone, as no decision is; one that was brought forward is, for a day.

use jiff::civil::Date;

use super::NotDone;
use super::appeals::typed_day;
use super::ban::AroundBan;
use super::ban_answers::{AppealAnswer, ReviewDone, ReviewForm, ReviewShown};
use crate::cases::{
    BanReview, KeepingHand, ReviewDays, ReviewHand, ReviewKind, Reviewed, Rule, brought_forward,
    reviewable,
};
use crate::civil::{Clock, Moment};
use crate::desk::{Typed, day};
use crate::id::Id;
use crate::records::{Ban, Ending, Person, SubjectCard};
use crate::store::{Action, Actor, Change, UndoKind};
use crate::text::NeutralText;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

impl Session {
    /// The reviews of a ban, with why this person does not take the next step; none where it has a last day.
    pub(super) fn review_shown(
        &self,
        ban: &Ban,
        around: &AroundBan,
        today: Date,
    ) -> Option<ReviewShown> {
        let Ending::Review(due) = ban.term.ending() else { return None };
        let shown_until = ban.term.last_day(self.books.scheme.rules.review_grace_days);
        let now = reviewable(ban, today);
        let hold = now.and_then(|_| ReviewHand::of(&self.person, &around.facts).map(drop));
        let forward = now.and_then(|due| match KeepingHand::of(self.person.role) {
            // It is due today, or was: there is no earlier day.
            Ok(_) if due <= today => Err(Rule::ReviewEarlier),
            may => may.map(drop),
        });
        Some(ReviewShown {
            due,
            shown_until,
            overdue: due < today,
            missed: shown_until < today,
            done: around.reviews.iter().rev().map(shown).collect(),
            hold: hold.err().map(Into::into),
            forward: forward.err().map(Into::into),
        })
    }

    pub(super) fn ban_review(
        &mut self,
        ban: Id<Ban>,
        form: &ReviewForm,
        clock: &dyn Clock,
    ) -> Result<AppealAnswer, Failure> {
        let moment = self.moment(clock);
        let subject = self.ban_of(ban).ok_or(Failure::of(FailureCode::NotFound))?.0.card.id;
        let (actor, object) = (Actor::of(&self.person), Some(*ban.bytes()));
        let me = self.person.clone();
        let grace = self.books.scheme.rules.review_grace_days;
        let take = |change: &mut Change<'_>| {
            Taking { me: &me, subject, ban, grace, moment }.take(change, form)
        };
        let done = match form.kind {
            ReviewKind::Held => {
                self.store.try_change(&actor, moment, Action::BanReviewed, object, take)
            }
            ReviewKind::BroughtForward => {
                let (action, kind) = (Action::ReviewMoved, UndoKind::ReviewMoved);
                self.store.change_undoably(&actor, moment, action, object, kind, take)
            }
        };
        self.appeal_answer(done, ban, moment, clock)
    }
}

fn shown(review: &BanReview) -> ReviewDone {
    ReviewDone {
        kind: review.kind,
        on: review.on,
        by: review.name.clone(),
        reasons: review.reasons.clone(),
        next: review.next,
    }
}

/// A step as it is taken: by whom, about which ban, when.
struct Taking<'a> {
    me: &'a Person,
    subject: Id<SubjectCard>,
    ban: Id<Ban>,
    grace: i32,
    moment: Moment,
}

impl Taking<'_> {
    fn take(&self, change: &mut Change<'_>, form: &ReviewForm) -> Result<(), NotDone> {
        let today = self.moment.today();
        let dossier = change.read().dossier(self.subject)?.ok_or(NotDone::NotFound)?;
        let ban = dossier.bans.iter().find(|one| one.id == self.ban).ok_or(NotDone::NotFound)?;
        let (changed, review) = match form.kind {
            ReviewKind::Held => {
                let around = AroundBan::read(change.read(), &dossier, self.ban)?;
                let hand = ReviewHand::of(self.me, &around.facts)?;
                let held = around.reviews.iter().filter(|one| one.kind == ReviewKind::Held);
                let days = ReviewDays {
                    on: typed_day(&form.on, today)?,
                    next: next(&form.next, today, Rule::ReviewWithinYear)?,
                    before: held.map(|one| one.on).max(),
                    today,
                };
                let reviewed = Reviewed::of(hand, ban, days, &form.reasons)?;
                let kept = reviewed.kept(ban.id, &self.me.name, self.moment.instant());
                (reviewed.carry_out(ban, &dossier, self.grace, today), kept)
            }
            ReviewKind::BroughtForward => {
                let hand = KeepingHand::of(self.me.role)?;
                let to = next(&form.next, today, Rule::ReviewEarlier)?;
                let to = to.ok_or(Rule::ReviewEarlier)?;
                let changed = brought_forward(ban, hand, to, &dossier, self.grace, today)?;
                (changed, self.moved(&form.reasons, to)?)
            }
        };
        change.put_ban(&changed.ban)?;
        for entry in &changed.entries {
            change.put_entry(entry)?;
        }
        change.office()?.add_ban_review(&review)?;
        Ok(change.set_as_of(self.moment.instant())?)
    }

    fn moved(&self, reasons: &str, to: Date) -> Result<BanReview, Rule> {
        if reasons.trim().is_empty() {
            return Err(Rule::ReasonsNeeded);
        }
        let reasons = NeutralText::check(reasons).map_err(|_| Rule::Wording)?;
        Ok(BanReview {
            ban: self.ban,
            kind: ReviewKind::BroughtForward,
            on: self.moment.today(),
            at: self.moment.instant(),
            by: self.me.id,
            name: self.me.name.clone(),
            reasons: reasons.as_str().to_owned(),
            next: to,
        })
    }
}

/// The day of the next review as it is typed; none where nothing is.
fn next(text: &str, today: Date, rule: Rule) -> Result<Option<Date>, Rule> {
    match day(text, today) {
        Typed::Nothing => Ok(None),
        Typed::Day(day) => Ok(Some(day)),
        Typed::Unreadable => Err(rule),
    }
}
