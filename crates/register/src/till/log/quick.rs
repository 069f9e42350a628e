//! The quick actions: seen here, wrong person, a line of the licence log, and taking one back.

use super::answers::{LogOutcome, LogShown};
use super::trouble;
use crate::civil::{Clock, Moment};
use crate::id::Id;
use crate::log::{
    Addendum, Body, Listed, LogEntry, LogProblem, NewEntry, QuickForm, SeenAction, Sighting, Step,
    Sureness, WrongForm, ban_in_force, check_quick, check_wrong, sent,
};
use crate::records::SubjectCard;
use crate::store::{Action, Actor, UndoKind};
use crate::text::NeutralText;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

impl Session {
    pub(super) fn log_seen(
        &mut self,
        subject: Id<SubjectCard>,
        action: SeenAction,
        sureness: Sureness,
        clock: &dyn Clock,
    ) -> Result<LogShown, Failure> {
        let moment = self.moment(clock);
        let here = self.books.here.as_ref().ok_or(Failure::of(FailureCode::Refused))?;
        let one = self.listed(subject)?;
        // A bar of the premises' own is no ban: only the scheme's can be breached.
        let dossier = self.view.dossier(subject);
        let ban = dossier.and_then(|dossier| {
            ban_in_force(&dossier, here, &self.books.scheme.rules, moment.today())
        });
        let body = Body::Sighting(Sighting { action, sureness, ban, witness: None });
        let bench = self.log_bench(moment.instant(), &|_| false, &|_| false)?;
        let mut entry = bench.entry(moment.instant(), None, body);
        entry.about(one);
        let entry = sent(entry);
        self.record_undoably(&entry, moment)?;
        self.log_shown(&entry)
    }

    /// Somebody was given the notice of a ban at the door: they were here, and they know now.
    pub(super) fn log_notice(
        &mut self,
        subject: Id<SubjectCard>,
        witness: &str,
        clock: &dyn Clock,
    ) -> Result<LogOutcome, Failure> {
        let moment = self.moment(clock);
        if self.books.here.is_none() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let witness = match witness.trim() {
            "" => None,
            words => match NeutralText::check(words) {
                Ok(words) => Some(words),
                Err(error) => {
                    let problems = LogProblem::of("witness", error);
                    return Ok(LogOutcome::Problems { problems });
                }
            },
        };
        let one = self.listed(subject)?;
        let (action, sureness) = (SeenAction::NoticeHanded, Sureness::Certain);
        let body = Body::Sighting(Sighting { action, sureness, ban: None, witness });
        let bench = self.log_bench(moment.instant(), &|_| false, &|_| false)?;
        let mut entry = bench.entry(moment.instant(), None, body);
        entry.about(one);
        self.outcome(Ok(sent(entry)), moment)
    }

    pub(super) fn log_wrong(
        &mut self,
        subject: Id<SubjectCard>,
        form: &WrongForm,
        clock: &dyn Clock,
    ) -> Result<LogOutcome, Failure> {
        let moment = self.moment(clock);
        let shown = |subject| self.view.dossier(subject).is_some();
        let shown_own = |bar| self.shows_own(bar);
        let bench = self.log_bench(moment.instant(), &shown, &shown_own)?;
        let one = self.listed(subject).unwrap_or(Listed::Register(subject));
        let checked = check_wrong(one, form, &bench);
        self.outcome(checked, moment)
    }

    pub(super) fn log_quick(
        &mut self,
        form: &QuickForm,
        clock: &dyn Clock,
    ) -> Result<LogOutcome, Failure> {
        let moment = self.moment(clock);
        let checked = check_quick(form, &self.log_bench(moment.instant(), &|_| false, &|_| false)?);
        self.outcome(checked, moment)
    }

    fn outcome(&self, checked: NewEntry, moment: Moment) -> Result<LogOutcome, Failure> {
        match checked {
            Ok(entry) => {
                self.record_undoably(&entry, moment)?;
                Ok(LogOutcome::Recorded { entry: Box::new(self.log_shown(&entry)?) })
            }
            Err(problems) => Ok(LogOutcome::Problems { problems }),
        }
    }

    fn record_undoably(&self, entry: &LogEntry, moment: Moment) -> Result<(), Failure> {
        let (object, what) = (Some(*entry.id.bytes()), UndoKind::LogRecorded);
        self.store
            .change_undoably(
                &Actor::of(&self.person),
                moment,
                Action::LogRecorded,
                object,
                what,
                |change| change.record_in_log(entry),
            )
            .map_err(trouble)
    }

    pub(super) fn log_undo(
        &mut self,
        entry: Id<LogEntry>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let moment = self.moment(clock);
        // The latest change must be this very entry, and this person's: nobody takes back another's.
        let latest = self.store.undoable().map_err(trouble)?;
        let own = latest.is_some_and(|latest| {
            latest.kind == UndoKind::LogRecorded
                && latest.object == Some(*entry.bytes())
                && latest.by.person == Some(self.person.id)
        });
        if !own {
            return Err(Failure::of(FailureCode::NothingToUndo));
        }
        let undone = self.store.undo(&Actor::of(&self.person), moment);
        Ok(undone.map(drop)?)
    }

    pub(super) fn log_add(
        &mut self,
        entry: Id<LogEntry>,
        words: &str,
        clock: &dyn Clock,
    ) -> Result<LogOutcome, Failure> {
        let moment = self.moment(clock);
        let words = match NeutralText::check(words) {
            Ok(words) => words,
            Err(error) => {
                return Ok(LogOutcome::Problems { problems: LogProblem::of("words", error) });
            }
        };
        let found = self.store.read(|reader| reader.log_entry(entry)).map_err(trouble)?;
        let kept = Self::log_kept_since(clock);
        let found = found.filter(|entry| entry.recorded >= kept);
        let mut entry = found.ok_or(Failure::of(FailureCode::NotFound))?;
        // Whatever is added to a report that came back with a question answers it, and sends it again.
        let answered = entry.life.as_ref().and_then(|life| life.step(entry.id, Step::Send).ok());
        let addendum = Addendum { at: moment.instant(), by: self.person.id, words };
        let (actor, object) = (Actor::of(&self.person), Some(*entry.id.bytes()));
        self.store
            .change(&actor, moment, Action::LogAdded, object, |change| {
                change.add_to_log(entry.id, &addendum)?;
                match &answered {
                    Some(life) => change.set_log_life(entry.id, life).map(drop),
                    None => Ok(()),
                }
            })
            .map_err(trouble)?;
        entry.account.add(addendum);
        entry.life = answered.or(entry.life);
        Ok(LogOutcome::Recorded { entry: Box::new(self.log_shown(&entry)?) })
    }
}
