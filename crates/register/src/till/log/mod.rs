//! The premises' log at the till: quick actions on a card, the incident form, the list.
//!
//! Every agreed person of a member's premises may write and read it (`domain.md` §3, "own
//! premises"); printing and writing out is the manager's. The office's seat has no premises and no
//! log. Nothing here changes what anybody sees of the register, so the view is not made anew.

mod answers;
mod hand_over;
mod incident;
mod list;
mod paper;
mod quick;
mod sheet;
mod shown;
mod tells;

pub use answers::{
    AddendumShown, GoodsShown, HandLooked, HandOver, IncidentShown, LogDraftShown, LogFollow,
    LogList, LogLooked, LogOpened, LogOutcome, LogPeriod, LogPrint, LogQuery, LogShown, LogTold,
    LogWho, SightingShown, Totals,
};

use std::path::Path;

use super::session::Session;
use super::{Failure, FailureCode, Inner, Till};
use crate::check::Tile;
use crate::civil::{Clock, london_day};
use crate::id::Id;
use crate::import::written::SheetForm;
use crate::language::Language;
use crate::log::{
    Bench, IncidentForm, Listed, LogEntry, QuickForm, SeenAction, Sureness, WrongForm, purge_before,
};
use crate::records::{OwnBar, Role, SubjectCard, Tier};
use crate::store::{Action, Actor, KeptIncident, StoreError};

/// The doors to the log, and to the form of an incident: its premises', or the office's for one that
/// is told by telephone.
impl Inner {
    pub(in crate::till) fn incidents(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        match session.keeps_log() || session.keeps_register() {
            true => Ok(session),
            false => Err(Failure::of(FailureCode::Refused)),
        }
    }

    pub(in crate::till) fn log(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.keeps_log() { Ok(session) } else { Err(Failure::of(FailureCode::Refused)) }
    }
}

impl Till {
    /// Records that somebody on the register was here. Whether a ban was in force is worked out.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for somebody who is not shown to this person;
    /// [`FailureCode::Refused`] where no log is kept.
    pub fn log_seen(
        &self,
        subject: Id<SubjectCard>,
        action: SeenAction,
        sureness: Sureness,
    ) -> Result<LogShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.log()?.log_seen(subject, action, sureness, self.clock.as_ref())
    }

    /// Records that somebody was given the notice of a ban at the door, and who saw it.
    ///
    /// # Errors
    /// As [`Till::log_seen`].
    pub fn log_notice(
        &self,
        subject: Id<SubjectCard>,
        witness: &str,
    ) -> Result<LogOutcome, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.log()?.log_notice(subject, witness, self.clock.as_ref())
    }

    /// Records that somebody was taken for a person on the register.
    ///
    /// # Errors
    /// As [`Till::log_seen`].
    pub fn log_wrong(
        &self,
        subject: Id<SubjectCard>,
        form: &WrongForm,
    ) -> Result<LogOutcome, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.log()?.log_wrong(subject, form, self.clock.as_ref())
    }

    /// Writes a line of the licence log.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] where no log is kept.
    pub fn log_quick(&self, form: &QuickForm) -> Result<LogOutcome, Failure> {
        self.at_rest()?.log()?.log_quick(form, self.clock.as_ref())
    }

    /// Takes back what this person has just recorded; an incident stands.
    ///
    /// # Errors
    /// [`FailureCode::NothingToUndo`] when it was not theirs or not the latest.
    pub fn log_undo(&self, entry: Id<LogEntry>) -> Result<(), Failure> {
        self.at_rest()?.log()?.log_undo(entry, self.clock.as_ref())
    }

    /// Opens an incident's form: a draft that was left, or an empty one, about somebody or nobody yet.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for a draft that is not this person's.
    pub fn log_open(
        &self,
        draft: Option<Id<KeptIncident>>,
        subject: Option<Id<SubjectCard>>,
    ) -> Result<LogOpened, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.incidents()?.log_open(draft, subject, self.clock.as_ref())
    }

    /// Keeps what is typed in the encrypted file, and says what it comes to.
    ///
    /// # Errors
    /// [`FailureCode::DiskFull`] and [`FailureCode::Trouble`] when the disk refuses; what was kept before is
    /// still there.
    pub fn log_keep(
        &self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
    ) -> Result<LogLooked, Failure> {
        self.at_rest()?.incidents()?.log_keep(draft, form, self.clock.as_ref())
    }

    /// Locks the first description of somebody; nobody can change it afterwards.
    ///
    /// # Errors
    /// As [`Till::log_keep`].
    pub fn log_lock(
        &self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
        description: &str,
    ) -> Result<LogLooked, Failure> {
        self.at_rest()?.incidents()?.log_lock(draft, form, description, self.clock.as_ref())
    }

    /// The few of the register whom a text may mean, for a form.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] while who it was is in question and the description is not locked.
    pub fn log_find(&self, draft: Id<KeptIncident>, text: &str) -> Result<Vec<Tile>, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.incidents()?.log_find(draft, text, self.clock.as_ref())
    }

    /// Puts an incident into the log, or says what stands in the way; the draft stays then.
    ///
    /// # Errors
    /// As [`Till::log_keep`].
    pub fn log_save(
        &self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
    ) -> Result<LogOutcome, Failure> {
        self.evidence_at_rest()?;
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.incidents()?.log_save(draft, form, self.clock.as_ref())
    }

    /// Forgets an incident that was begun and not finished.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for a draft that is not this person's.
    pub fn log_drop(&self, draft: Id<KeptIncident>) -> Result<(), Failure> {
        self.evidence_at_rest()?;
        self.at_rest()?.incidents()?.log_drop(draft, self.clock.as_ref())
    }

    /// The log, as far as it is asked for.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] where no log is kept.
    pub fn log_list(&self, query: &LogQuery) -> Result<LogList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.log()?.log_list(query, self.clock.as_ref())
    }

    /// What the log tells back: this week and last, and what is still to be followed up.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] where no log is kept.
    pub fn log_tells(&self) -> Result<LogTold, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.log()?.log_tells(self.clock.as_ref())
    }

    /// Adds to an entry. What was written before stands.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] when the entry is gone.
    pub fn log_add(&self, entry: Id<LogEntry>, words: &str) -> Result<LogOutcome, Failure> {
        self.at_rest()?.log()?.log_add(entry, words, self.clock.as_ref())
    }

    /// The log for an authority, which is recorded as a print.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the manager.
    pub fn log_print(&self, query: &LogQuery) -> Result<LogPrint, Failure> {
        self.at_rest()?.log()?.log_print(query, self.clock.as_ref())
    }

    /// Writes the log for an authority as a PDF, which is recorded as a print.
    ///
    /// # Errors
    /// As [`Till::log_print`]; [`FailureCode::Trouble`] when the disk refuses.
    pub fn log_paper(
        &self,
        query: &LogQuery,
        language: Language,
        path: &Path,
    ) -> Result<(), Failure> {
        self.at_rest()?.log()?.log_paper(query, language, path, self.clock.as_ref())
    }

    /// Writes the log as a sheet to a path that the person chose, with their reason.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the manager; [`FailureCode::ReasonNeeded`].
    pub fn log_export(
        &self,
        query: &LogQuery,
        reason: &str,
        form: SheetForm,
        path: &Path,
    ) -> Result<(), Failure> {
        self.at_rest()?.log()?.log_export(query, reason, form, path, self.clock.as_ref())
    }
}

fn trouble(error: StoreError) -> Failure {
    Failure::of_store(&error)
}

impl Session {
    /// Whether this person keeps the log of premises: somebody of a member's premises, agreed.
    pub(in crate::till) fn keeps_log(&self) -> bool {
        self.books.tier == Tier::Member
            && self.books.here.is_some()
            && self.person.premises == self.books.here.as_ref().map(|here| here.id)
            && matches!(self.person.role, Role::Till | Role::Door | Role::Manager)
            && self.has_agreed()
    }

    pub(in crate::till) fn may_print_log(&self) -> bool {
        self.person.role == Role::Manager
    }

    /// What a form is checked against, with a fresh id.
    fn log_bench<'a>(
        &'a self,
        now: jiff::Timestamp,
        shown: &'a dyn Fn(Id<SubjectCard>) -> bool,
        shown_own: &'a dyn Fn(Id<OwnBar>) -> bool,
    ) -> Result<Bench<'a>, Failure> {
        let here = self.books.here.as_ref().ok_or(Failure::of(FailureCode::Refused))?;
        let (by, role) = (self.person.id, self.person.role);
        Ok(Bench { now, shown, shown_own, id: Id::fresh(), premises: here.id, by, role })
    }

    /// Somebody whom this viewer sees, by the list that they are on.
    fn listed(&self, subject: Id<SubjectCard>) -> Result<Listed, Failure> {
        if let Some(bar) = self.view.own_bar(subject) {
            return Ok(Listed::Own(bar.id));
        }
        let shown = self.view.dossier(subject).is_some();
        shown.then_some(Listed::Register(subject)).ok_or(Failure::of(FailureCode::NotFound))
    }

    fn shows_own(&self, bar: Id<OwnBar>) -> bool {
        self.view.own_bar(Id::from_random(*bar.bytes())).is_some()
    }

    /// Since when an entry must have been written to be kept by this computer's own clock. An older
    /// one is shown to nobody, though it is erased only when that has been so for some days.
    pub(super) fn log_kept_since(clock: &dyn Clock) -> jiff::Timestamp {
        purge_before(london_day(clock.now()))
    }

    /// Erases what has been kept long enough, by three days of running. A full disk keeps nobody
    /// from opening the register.
    pub(super) fn purge_log(&mut self, clock: &dyn Clock) {
        if self.books.tier == Tier::Office {
            self.purge_reports(clock);
        }
        let moment = self.moment(clock);
        let Ok(Some(by)) = self.store.read(|reader| reader.erases_by()) else { return };
        let before = purge_before(by);
        let due = self.store.read(|reader| {
            let drafts = reader.log_drafts_before(before)? + reader.pack_drafts_before(before)?;
            // What the office holds of the log has its own time.
            let office = reader.tier() == Tier::Office;
            Ok(drafts + if office { 0 } else { reader.log_written_before(before)? })
        });
        if due.is_ok_and(|due| due > 0) {
            self.store
                .change(&Actor::SYSTEM, moment, Action::LogPurged, None, |change| {
                    change.purge_log_drafts(before)?;
                    change.purge_pack_drafts(before)?;
                    match change.read().tier() {
                        Tier::Office => Ok(0),
                        Tier::Member => change.purge_log(before),
                    }
                })
                .ok();
        }
    }
}
