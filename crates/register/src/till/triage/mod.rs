//! Reports at the office's computer: the queue, one report with everything at hand, each step.
//!
//! The administrator works with them; the chair and the data lead read (`domain.md` §3). Nobody else
//! is given a word of them: what staff and witnesses told is for the office alone.

mod answers;
mod list;
mod opened;
mod step;
mod take;
mod take_in;

pub use answers::{
    CreatePart, EarlierShown, LinkPart, ReporterChoice, StepShown, TakeIn, TakenChoices,
    TriageFilter, TriageList, TriageOpened, TriageOutcome, TriagePerson, TriageQuery,
    TriageRefusal, TriageRow, TriageStep,
};

use super::session::Session;
use super::{Failure, FailureCode, Inner, Till};
use crate::check::Tile;
use crate::id::Id;
use crate::log::{LifeState, LogEntry, OfficeHand};
use crate::records::{Role, Tier};
use crate::safe::symbols::{KitProblem, Symbols};
use crate::store::StoreError;

/// The one door to reports, for who reads them.
impl Inner {
    fn reports(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.reads_reports() { Ok(session) } else { Err(Failure::of(FailureCode::Refused)) }
    }
}

impl Till {
    /// The reports that the office has, as far as they are asked for.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator, chair and data lead.
    pub fn triage_list(&self, query: &TriageQuery) -> Result<TriageList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.reports()?.triage_list(query, self.clock.as_ref())
    }

    /// One report with everything that is needed to decide on it. Opening it is recorded, as is each
    /// card that is shown with it.
    ///
    /// # Errors
    /// As [`Till::triage_list`]; [`FailureCode::NotFound`].
    pub fn triage_open(&self, entry: Id<LogEntry>) -> Result<TriageOpened, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.reports()?.triage_open(entry, self.clock.as_ref())
    }

    /// Takes a step with a report that was seen to stand at `seen`, or says why not; one change,
    /// which can be undone.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator; [`FailureCode::NotFound`].
    pub fn triage_step(
        &self,
        entry: Id<LogEntry>,
        seen: LifeState,
        step: &TriageStep,
    ) -> Result<TriageOutcome, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.desk()?.triage_step(entry, seen, step, self.clock.as_ref())
    }

    /// The few on the register whom a text may mean.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator.
    pub fn triage_find(&self, text: &str) -> Result<Vec<Tile>, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.desk()?.triage_find(text, self.clock.as_ref())
    }

    /// What is wrong with the symbols of a file as they are typed, before a file is chosen.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator.
    pub fn triage_code(&self, typed: &str) -> Result<Option<KitProblem>, Failure> {
        self.inner().desk()?;
        Ok(Symbols::typed(typed).err())
    }

    /// The premises and people among whom the form of a told report chooses.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator.
    pub fn triage_choices(&self) -> Result<TakenChoices, Failure> {
        self.at_rest()?.desk()?.triage_choices()
    }
}

fn trouble(error: StoreError) -> Failure {
    Failure::of_store(&error)
}

impl Session {
    /// Whether this person reads the office's reports.
    fn reads_reports(&self) -> bool {
        self.books.tier == Tier::Office
            && matches!(self.person.role, Role::Administrator | Role::Chair | Role::DataLead)
            && self.has_agreed()
    }

    /// The hand with which this person works on reports, if they have one.
    fn office_hand(&self) -> Option<OfficeHand> {
        OfficeHand::of(self.person.role).filter(|_| self.keeps_register())
    }
}
