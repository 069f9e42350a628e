//! The steps of an appeal, each one change with its event: from the day it comes in to the day the
//! person is told. What was taken down is undone like other work of the office; a ruling never is.

use jiff::civil::Date;

use super::NotDone;
use super::ban::{AroundBan, why};
use super::ban_answers::{AppealAct, AppealAnswer, AppealForm, AppealStepForm};
use crate::cases::{
    AppealFile, AppealHand, AppealMove, AppealMoveKind, AppealPlace, AppealStep, DecidedAppeal,
    KeepingHand, Milder, Rule, Ruled, Ruling, ServingHand, answered, appeal_step, moved_on,
    received,
};
use crate::civil::{Clock, Moment};
use crate::desk::{Typed, day};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Appeal, AppealStage, Ban, Ending, Person, Term};
use crate::store::{Action, Actor, Change, UndoKind};
use crate::text::{LONGEST, NeutralText, clean};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// The longest name of somebody who appeals for another, in characters.
const LONGEST_NAME: usize = 120;

/// A day as it is typed; empty means today.
pub(super) fn typed_day(text: &str, today: Date) -> Result<Date, Rule> {
    match day(text, today) {
        Typed::Nothing => Ok(today),
        Typed::Day(day) => Ok(day),
        Typed::Unreadable => Err(Rule::Day),
    }
}

impl Session {
    pub(super) fn appeal_receive(
        &mut self,
        ban: Id<Ban>,
        form: &AppealForm,
        clock: &dyn Clock,
    ) -> Result<AppealAnswer, Failure> {
        let moment = self.moment(clock);
        let id: Id<AppealFile> = Id::fresh();
        let subject = self.ban_of(ban).ok_or(Failure::of(FailureCode::NotFound))?.0.card.id;
        let (me, shown) = (self.person.clone(), self.books.scheme.rules);
        let done = self.store.change_undoably(
            &Actor::of(&self.person),
            moment,
            Action::AppealChanged,
            Some(*id.bytes()),
            UndoKind::AppealChanged,
            |change| -> Result<(), NotDone> {
                let hand = ServingHand::of(me.role)?;
                let today = moment.today();
                let on = typed_day(&form.received, today)?;
                let grounds = clean(&form.grounds, LONGEST).map_err(|_| Rule::ReasonsNeeded)?;
                let dossier = change.read().dossier(subject)?.ok_or(NotDone::NotFound)?;
                let held = dossier.bans.iter().find(|one| one.id == ban);
                let held = held.ok_or(NotDone::NotFound)?;
                let office = change.read().office()?;
                let rules = office.appeal_rules()?;
                let mut held = held.clone();
                let kept = office
                    .appeals_of(subject)?
                    .into_iter()
                    .any(|one| one.ban == ban && matches!(one.place, AppealPlace::Open(_)));
                if !kept && matches!(held.appeal, Appeal::Open { .. }) {
                    // A ban from before says that one is open, and nobody kept it: here it is taken up.
                    held.appeal = Appeal::None;
                }
                let next = received(&held, hand, on, &shown, today)?;
                let file = AppealFile {
                    id,
                    subject,
                    ban,
                    received: on,
                    by: form.by,
                    by_whom: clean(&form.by_whom, LONGEST_NAME).ok(),
                    way: form.way,
                    grounds,
                    late: rules.is_late(&held, on),
                    answer_by: rules.answer_by(on),
                    place: AppealPlace::Open(AppealStage::Received),
                    listed_for: None,
                    decided: None,
                    notified: None,
                };
                change.put_ban(&next)?;
                put(change, &file, AppealMoveKind::Received, me.id, moment)
            },
        );
        self.appeal_answer(done, ban, moment, clock)
    }

    pub(super) fn appeal_act(
        &mut self,
        appeal: Id<AppealFile>,
        act: AppealAct,
        form: &AppealStepForm,
        clock: &dyn Clock,
    ) -> Result<AppealAnswer, Failure> {
        let moment = self.moment(clock);
        let file = self
            .store
            .read(|reader| reader.office()?.appeal(appeal))
            .map_err(crate::till::desk::trouble)?
            .ok_or(Failure::of(FailureCode::NotFound))?;
        let (actor, object) = (Actor::of(&self.person), Some(*appeal.bytes()));
        let me = self.person.clone();
        let grace = self.books.scheme.rules.review_grace_days;
        let take = |change: &mut Change<'_>| -> Result<(), NotDone> {
            let file = change.read().office()?.appeal(appeal)?.ok_or(NotDone::NotFound)?;
            let dossier = change.read().dossier(file.subject)?.ok_or(NotDone::NotFound)?;
            let ban = dossier.bans.iter().find(|one| one.id == file.ban);
            let ban = ban.cloned().ok_or(NotDone::NotFound)?;
            let taking = Taking { me: &me, file, dossier, ban, grace, moment };
            taking.take(change, act, form)
        };
        let done = match act {
            // What somebody has ruled is not taken back by one person: another decision is the way.
            AppealAct::Admit
            | AppealAct::Refuse
            | AppealAct::Uphold
            | AppealAct::Vary
            | AppealAct::Revoke => {
                self.store.try_change(&actor, moment, Action::AppealDecided, object, take)
            }
            AppealAct::Receive | AppealAct::Acknowledge | AppealAct::List | AppealAct::Notify => {
                let (action, kind) = (Action::AppealChanged, UndoKind::AppealChanged);
                self.store.change_undoably(&actor, moment, action, object, kind, take)
            }
        };
        self.appeal_answer(done, file.ban, moment, clock)
    }

    pub(super) fn appeal_answer(
        &mut self,
        done: Result<(), NotDone>,
        ban: Id<Ban>,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<AppealAnswer, Failure> {
        match done {
            Ok(()) => {
                self.changed(clock)?;
                Ok(AppealAnswer::Done { shown: Box::new(self.ban_shown(ban, moment)?) })
            }
            Err(not) => Ok(AppealAnswer::Refused { refused: why(not)?.into() }),
        }
    }
}

/// Writes an appeal with the step that was taken.
fn put(
    change: &mut Change<'_>,
    file: &AppealFile,
    kind: AppealMoveKind,
    by: Id<Person>,
    moment: Moment,
) -> Result<(), NotDone> {
    let mut office = change.office()?;
    office.put_appeal(file)?;
    office.add_appeal_move(&AppealMove { appeal: file.id, kind, at: moment.instant(), by })?;
    Ok(change.set_as_of(moment.instant())?)
}

/// A step as it is taken: by whom, with what, inside which change.
struct Taking<'a> {
    me: &'a Person,
    file: AppealFile,
    dossier: Dossier,
    ban: Ban,
    grace: i32,
    moment: Moment,
}

impl Taking<'_> {
    fn take(
        mut self,
        change: &mut Change<'_>,
        act: AppealAct,
        form: &AppealStepForm,
    ) -> Result<(), NotDone> {
        let (role, today) = (self.me.role, self.moment.today());
        let kind = match act {
            AppealAct::Receive => return Err(Rule::NotNow.into()),
            AppealAct::Acknowledge => {
                self.step(AppealStep::Acknowledge(ServingHand::of(role)?))?;
                AppealMoveKind::Acknowledged
            }
            AppealAct::Admit => {
                let hand = self.judge(change)?;
                self.step(AppealStep::Admit(hand))?;
                AppealMoveKind::Admitted
            }
            AppealAct::Refuse => {
                let hand = self.judge(change)?;
                clean(&form.reasons, LONGEST).map_err(|_| Rule::ReasonsNeeded)?;
                let reasons = NeutralText::check(&form.reasons).map_err(|_| Rule::Wording)?;
                self.step(AppealStep::Refuse(hand, &reasons))?;
                self.decided(hand, &reasons);
                AppealMoveKind::Refused
            }
            AppealAct::List => {
                let on = typed_day(&form.day, today)?;
                if on < today {
                    return Err(Rule::Day.into());
                }
                self.step(AppealStep::List(KeepingHand::of(role)?))?;
                self.file.listed_for = Some(on);
                AppealMoveKind::Listed
            }
            AppealAct::Uphold | AppealAct::Vary | AppealAct::Revoke => {
                let hand = self.judge(change)?;
                let (ruling, kind) = match act {
                    AppealAct::Uphold => (Ruling::Uphold, AppealMoveKind::Upheld),
                    AppealAct::Vary => (Ruling::Vary(self.milder(form)?), AppealMoveKind::Varied),
                    _ => (Ruling::Revoke, AppealMoveKind::Revoked),
                };
                let ruled = Ruled::of(hand, ruling, &form.reasons)?;
                self.step(AppealStep::Decide(&ruled))?;
                self.decided(hand, ruled.reasons());
                let changed = ruled.carry_out(&self.ban, &self.dossier, self.grace, today);
                self.ban = changed.ban;
                for entry in &changed.entries {
                    change.put_entry(entry)?;
                }
                kind
            }
            AppealAct::Notify => {
                let on = typed_day(&form.day, today)?;
                let since = self.file.decided.as_ref().map_or(today, |one| one.on);
                if on < since || on > today {
                    return Err(Rule::Day.into());
                }
                self.step(AppealStep::Notify(ServingHand::of(role)?))?;
                self.file.notified = Some(on);
                AppealMoveKind::Notified
            }
        };
        match self.file.place {
            AppealPlace::Open(stage) => {
                change.put_ban(&moved_on(&self.ban, stage, self.file.received))?;
            }
            AppealPlace::Decided(outcome) if act == AppealAct::Refuse => {
                change.put_ban(&answered(&self.ban, outcome, today))?;
            }
            AppealPlace::Decided(_) => change.put_ban(&self.ban)?,
            AppealPlace::Notified(_) => {}
        }
        put(change, &self.file, kind, self.me.id, self.moment)
    }

    fn step(&mut self, step: AppealStep<'_>) -> Result<(), Rule> {
        self.file.place = appeal_step(self.file.place, step)?;
        Ok(())
    }

    /// The hand of whoever sits here, if they may rule on this ban.
    fn judge(&self, change: &Change<'_>) -> Result<AppealHand, NotDone> {
        let around = AroundBan::read(change.read(), &self.dossier, self.file.ban)?;
        Ok(AppealHand::of(self.me, &around.facts)?)
    }

    fn decided(&mut self, hand: AppealHand, reasons: &NeutralText) {
        self.file.decided = Some(DecidedAppeal {
            on: self.moment.today(),
            by: hand.person(),
            name: self.me.name.clone(),
            reasons: reasons.as_str().to_owned(),
        });
    }

    /// What the ban becomes, as it is typed: a new last day, other places, or both.
    fn milder(&self, form: &AppealStepForm) -> Result<Milder, Rule> {
        let today = self.moment.today();
        let (starts, was) = (self.ban.term.starts(), self.ban.term);
        let term = match day(&form.until, today) {
            Typed::Nothing => was,
            Typed::Day(last) if was.ending() == Ending::On(last) => was,
            Typed::Day(last) => Term::fixed(starts, last).map_err(|_| Rule::Length)?,
            Typed::Unreadable => return Err(Rule::Day),
        };
        let scope = match &form.scope {
            Some(scope) => scope.scope().ok_or(Rule::Length)?,
            None => self.ban.scope.clone(),
        };
        Milder::of(&self.ban, term, scope, today)
    }
}
