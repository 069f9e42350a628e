//! A report that is told by telephone, by e-mail or in person, and typed at the office: the form of
//! premises, and then the one way in.

use jiff::Timestamp;

use super::answers::{ReporterChoice, TakenChoices};
use super::trouble;
use crate::civil::Clock;
use crate::id::Id;
use crate::log::{
    Bench, FirstDescription, IncidentForm, LogEntry, LogProblem, Taken, check_incident, check_taken,
};
use crate::records::PremisesStatus;
use crate::store::{Action, Actor, KeptIncident, UndoKind};
use crate::till::desk::PremisesChoice;
use crate::till::log::LogOutcome;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::triage::{Contribution, NotReceived, receive};

/// A report and who told it, or what stands in its way.
type CheckedTaken = Result<(LogEntry, Taken), Vec<LogProblem>>;

impl Session {
    /// What a form that is typed at the office comes to.
    pub(in crate::till) fn checked_taken(
        &self,
        form: &IncidentForm,
        description: Option<&FirstDescription>,
        now: Timestamp,
    ) -> Result<CheckedTaken, Failure> {
        let people = self.people()?;
        let taken = check_taken(form.taken.as_ref(), &self.books.premises, &people);
        let shown = |subject| self.is_on_register(subject);
        let reporter = taken.as_ref().ok().and_then(|taken| taken.reporter);
        let (by, role) = reporter.unwrap_or((self.person.id, self.person.role));
        let bench = Bench {
            // No office has a list of its own.
            shown_own: &|_| false,
            now,
            shown: &shown,
            id: Id::fresh(),
            // Without premises there is a problem, and so no entry that they could stand in.
            premises: taken.as_ref().map_or_else(|_| Id::fresh(), |taken| taken.premises),
            by,
            role,
        };
        Ok(match (taken, check_incident(form, description, &bench)) {
            (Ok(taken), Ok(entry)) => Ok((entry, taken)),
            (taken, entry) => {
                let (first, then) = (taken.err(), entry.err());
                Err(first.into_iter().chain(then).flatten().collect())
            }
        })
    }

    /// Puts a report that was typed at the office into the queue; the draft goes in the same change.
    pub(in crate::till) fn take_report(
        &mut self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
        description: Option<&FirstDescription>,
        clock: &dyn Clock,
    ) -> Result<LogOutcome, Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let at = moment.instant();
        let (entry, taken) = match self.checked_taken(form, description, at)? {
            Ok(taken) => taken,
            Err(problems) => {
                self.store
                    .change(&self.actor(), moment, Action::DraftKept, None, |change| {
                        change.keep_log_draft(draft, me, at, form)
                    })
                    .map_err(trouble)?;
                return Ok(LogOutcome::Problems { problems });
            }
        };
        let (id, object) = (entry.id, Some(*entry.id.bytes()));
        let coming = Contribution {
            entry,
            way: taken.way,
            by: Some(me),
            reporter: taken.name,
            own: Vec::new(),
        };
        self.store
            .change_undoably(
                &Actor::of(&self.person),
                moment,
                Action::ReportReceived,
                object,
                UndoKind::ReportTaken,
                |change| {
                    receive(change, &coming, at)?;
                    change.evidence_goes_to_entry(draft, id)?;
                    change.forget_log_draft(draft)?;
                    Ok(())
                },
            )
            .map_err(|error: NotReceived| match error {
                NotReceived::Store(error) => trouble(error),
                _ => Failure::of(FailureCode::Trouble),
            })?;
        let entry = self.store.read(|reader| reader.log_entry(id)).map_err(trouble)?;
        let entry = entry.ok_or(Failure::of(FailureCode::Trouble))?;
        Ok(LogOutcome::Recorded { entry: Box::new(self.log_shown(&entry)?) })
    }

    pub(super) fn triage_choices(&self) -> Result<TakenChoices, Failure> {
        let active = self.books.premises.iter().filter(|one| one.status == PremisesStatus::Active);
        let mut premises: Vec<_> =
            active.map(|one| PremisesChoice { id: one.id, name: one.name.clone() }).collect();
        premises.sort_by(|a, b| a.name.cmp(&b.name));
        let people = self.people()?.into_iter().filter_map(|person| {
            let (id, role, premises) = (person.id, person.role, person.premises?);
            Some(ReporterChoice { id, name: person.name, role, premises })
        });
        Ok(TakenChoices { premises, people: people.collect() })
    }
}
