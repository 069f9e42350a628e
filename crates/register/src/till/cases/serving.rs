//! Recording that a notice reached somebody: method, day, witness, evidence; one undoable change.

use jiff::Timestamp;
use jiff::civil::Date;

use super::answers::{CaseOutcome, ServiceForm};
use super::chamber::Chamber;
use super::{NotDone, outcome};
use crate::cases::{CaseStep, Rule, ServingHand, StepKind, served, told_later};
use crate::civil::Clock;
use crate::desk::{Typed, day};
use crate::id::Id;
use crate::letters::LetterKind;
use crate::records::{
    Ban, GalleryEntry, Person, Proposal, RestsOn, Service, ServiceRecord, SubjectCard, Warning,
};
use crate::store::{Action, Actor, Change, NoticeService, Paper, UndoKind};
use crate::text::clean;
use crate::till::letters::LetterAbout;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// The longest line of a service, in characters.
const LONGEST: usize = 200;

impl Session {
    pub(super) fn case_serve(
        &mut self,
        ban: Option<Id<Ban>>,
        warning: Option<Id<Warning>>,
        form: &ServiceForm,
        clock: &dyn Clock,
    ) -> Result<CaseOutcome, Failure> {
        let moment = self.moment(clock);
        let today = moment.today();
        if let Err(rule) = ServingHand::of(self.person.role) {
            return Ok(CaseOutcome::Refused { refused: rule.into() });
        }
        let on = match told_on(form, today) {
            Ok(on) => on,
            Err(rule) => return Ok(CaseOutcome::Refused { refused: rule.into() }),
        };
        let (paper, subject) = match (ban, warning) {
            (Some(id), None) => {
                (Paper::Ban(id), self.subject_of(|d| d.bans.iter().any(|b| b.id == id)))
            }
            (None, Some(id)) => {
                (Paper::Warning(id), self.subject_of(|d| d.warnings.iter().any(|w| w.id == id)))
            }
            _ => return Err(Failure::of(FailureCode::NotFound)),
        };
        let subject = subject.ok_or(Failure::of(FailureCode::NotFound))?;
        let record = ServiceRecord { method: form.method, on };
        let letter = match paper {
            Paper::Ban(_) => LetterKind::BanNotice,
            Paper::Warning(_) => LetterKind::Warning,
        };
        let me = self.person.id;
        let service = service(form, (subject, paper, letter), on, (me, moment.instant()));
        let done = self.store.change_undoably(
            &Actor::of(&self.person),
            moment,
            Action::ServiceRecorded,
            Some(*service.id.bytes()),
            UndoKind::ServiceRecorded,
            |change| -> Result<Id<Proposal>, NotDone> {
                let chamber = Chamber::read(change.read())?;
                let case = chamber.cases.values().find(|case| match paper {
                    Paper::Ban(id) => case.ban == Some(id) && case.extends.is_none(),
                    Paper::Warning(id) => case.warning == Some(id),
                });
                match paper {
                    Paper::Ban(id) => serve_ban(change, subject, id, record, today)?,
                    Paper::Warning(id) => serve_warning(change, subject, id, record, today)?,
                }
                let mut office = change.office()?;
                office.add_service(&service)?;
                if let Some(case) = case {
                    let (at, kind) = (moment.instant(), StepKind::Served);
                    let case = case.proposal;
                    office.add_case_step(&CaseStep { case, kind, at, by: me, note: None })?;
                }
                change.set_as_of(moment.instant())?;
                Ok(case.map_or_else(Id::fresh, |case| case.proposal))
            },
        );
        let outcome = outcome(done)?;
        if matches!(outcome, CaseOutcome::Done { .. }) {
            self.changed(clock)?;
        }
        Ok(outcome)
    }

    fn subject_of(
        &self,
        has: impl Fn(&crate::dossier::Dossier) -> bool,
    ) -> Option<Id<SubjectCard>> {
        self.books.dossiers.iter().find(has).map(|dossier| dossier.card.id)
    }
}

impl Session {
    /// Records that a letter about what was done later reached somebody. It changes nothing of the ban itself.
    pub(in crate::till) fn letter_serve(
        &mut self,
        about: LetterAbout,
        letter: LetterKind,
        form: &ServiceForm,
        clock: &dyn Clock,
    ) -> Result<CaseOutcome, Failure> {
        let refused = |rule: Rule| Ok(CaseOutcome::Refused { refused: rule.into() });
        if let Err(rule) = ServingHand::of(self.person.role) {
            return refused(rule);
        }
        let moment = self.moment(clock);
        let today = moment.today();
        let on = match told_on(form, today) {
            Ok(on) => on,
            Err(rule) => return refused(rule),
        };
        let Some(later) = self.letter_later(about, letter, clock)? else {
            return refused(Rule::NotNow);
        };
        if let Err(rule) = told_later(later.told, later.since, on, today) {
            return refused(rule);
        }
        let by = (self.person.id, moment.instant());
        let service = service(form, (later.subject, later.paper, letter), on, by);
        let done = self.store.change_undoably(
            &Actor::of(&self.person),
            moment,
            Action::ServiceRecorded,
            Some(*service.id.bytes()),
            UndoKind::ServiceRecorded,
            |change| -> Result<Id<Proposal>, NotDone> {
                change.office()?.add_service(&service)?;
                Ok(Id::fresh())
            },
        );
        let outcome = outcome(done)?;
        if matches!(outcome, CaseOutcome::Done { .. }) {
            self.changed(clock)?;
        }
        Ok(outcome)
    }
}

/// On which day somebody was told, as it was typed; nothing typed is today.
fn told_on(form: &ServiceForm, today: Date) -> Result<Date, Rule> {
    match day(&form.on, today) {
        Typed::Nothing => Ok(today),
        Typed::Day(day) => Ok(day),
        Typed::Unreadable => Err(Rule::Day),
    }
}

/// What is kept of how somebody was told.
fn service(
    form: &ServiceForm,
    (subject, paper, letter): (Id<SubjectCard>, Paper, LetterKind),
    on: Date,
    recorded: (Id<Person>, Timestamp),
) -> NoticeService {
    let line = |text: &str| clean(text, LONGEST).ok();
    NoticeService {
        id: Id::fresh(),
        subject,
        paper,
        letter,
        method: form.method,
        on,
        recorded,
        by_whom: line(&form.by_whom),
        witness: line(&form.witness),
        evidence: line(&form.evidence),
    }
}

fn serve_ban(
    change: &mut Change<'_>,
    subject: Id<SubjectCard>,
    id: Id<Ban>,
    record: ServiceRecord,
    today: Date,
) -> Result<(), NotDone> {
    let dossier = change.read().dossier(subject)?.ok_or(NotDone::NotFound)?;
    let ban = dossier.bans.iter().find(|ban| ban.id == id).ok_or(NotDone::NotFound)?;
    let after = served(ban, record, today)?;
    let grace = change.read().scheme()?.map_or(0, |scheme| scheme.rules.review_grace_days);
    if after.term != ban.term {
        // Its days begin with the service: what showed it until its end shows it until the new one.
        let (was, now) = (ban.term.last_day(grace), after.term.last_day(grace));
        let shown = dossier.entries.iter().filter(|entry| {
            entry.rests_on == RestsOn::Ban(id) && entry.withdrawn.is_none() && entry.until == was
        });
        for entry in shown {
            change.put_entry(&GalleryEntry { until: now, ..entry.clone() })?;
        }
    }
    Ok(change.put_ban(&after)?)
}

fn serve_warning(
    change: &mut Change<'_>,
    subject: Id<SubjectCard>,
    id: Id<Warning>,
    record: ServiceRecord,
    today: jiff::civil::Date,
) -> Result<(), NotDone> {
    let dossier = change.read().dossier(subject)?.ok_or(NotDone::NotFound)?;
    let warning = dossier.warnings.into_iter().find(|one| one.id == id).ok_or(NotDone::NotFound)?;
    if warning.service != Service::Unserved {
        return Err(Rule::ServedAlready.into());
    }
    if record.on < warning.issued || record.on > today {
        return Err(Rule::Day.into());
    }
    Ok(change.put_warning(&Warning { service: Service::Served(record), ..warning })?)
}
