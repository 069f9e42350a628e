//! The steps of a report: each one change, with what undoes it, decided inside the change that does
//! it. Between looking and pressing somebody else's step may have been committed.

use super::answers::{CreatePart, LinkPart, TriageOutcome, TriageRefusal, TriageStep};
use super::trouble;
use crate::civil::{Clock, Moment};
use crate::desk::{Record, SubjectDraft, blank};
use crate::id::Id;
use crate::log::{
    Addendum, Life, LifeState, LogEntry, LogProblem, LogProblemCode, OfficeHand, Step,
};
use crate::records::{Incident, IncidentSubject, Person, SubjectCard};
use crate::store::{Action, Actor, Change, StoreError, UndoKind};
use crate::text::{NeutralText, clean};
use crate::till::desk::records;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::triage::{StepTaken, incident_of, is_linkable, reports_of, walk};

/// The longest reference of the police, in characters.
const REFERENCE: usize = 120;

/// Why a step was not taken.
enum NotTaken {
    Refused(TriageRefusal),
    Store(StoreError),
}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<TriageRefusal> for NotTaken {
    fn from(why: TriageRefusal) -> Self {
        Self::Refused(why)
    }
}

/// A step whose words have been checked.
enum Checked<'a> {
    Moves(Step),
    SameAs(Id<LogEntry>),
    Answer(NeutralText),
    Link(&'a [LinkPart]),
    Create(Box<Record>, &'a CreatePart),
    Close(crate::triage::ReportOutcome),
}

/// Who takes a step, and when.
#[derive(Clone, Copy)]
struct Taking {
    entry: Id<LogEntry>,
    seen: LifeState,
    hand: OfficeHand,
    me: Id<Person>,
    moment: Moment,
}

impl Session {
    pub(super) fn triage_step(
        &mut self,
        entry: Id<LogEntry>,
        seen: LifeState,
        step: &TriageStep,
        clock: &dyn Clock,
    ) -> Result<TriageOutcome, Failure> {
        let moment = self.moment(clock);
        let hand = self.office_hand().ok_or(Failure::of(FailureCode::Refused))?;
        // What is gone, or not yet here, has no steps.
        self.opened_report(entry, moment)?;
        let checked = match self.checked_step(step, hand, moment) {
            Ok(checked) => checked,
            Err(problems) => return Ok(TriageOutcome::Problems { problems }),
        };
        let created = match &checked {
            Checked::Create(record, _) => Some(record.dossier.card.id),
            _ => None,
        };
        let taking = Taking { entry, seen, hand, me: self.person.id, moment };
        let written = self.store.change_undoably(
            &Actor::of(&self.person),
            moment,
            Action::ReportMoved,
            Some(*entry.bytes()),
            UndoKind::ReportMoved,
            |change| take(change, taking, &checked),
        );
        match written {
            Ok(()) => {}
            Err(NotTaken::Refused(why)) => {
                let opened = Box::new(self.opened_report(entry, moment)?);
                return Ok(TriageOutcome::Refused { why, opened });
            }
            Err(NotTaken::Store(error)) => return Err(trouble(error)),
        }
        self.changed(clock)?;
        let opened = Box::new(self.opened_report(entry, moment)?);
        Ok(TriageOutcome::Done { opened, created })
    }

    fn checked_step<'a>(
        &self,
        step: &'a TriageStep,
        hand: OfficeHand,
        moment: Moment,
    ) -> Result<Checked<'a>, Vec<LogProblem>> {
        let words =
            |words: &str| NeutralText::check(words).map_err(|error| LogProblem::of("words", error));
        Ok(match step {
            TriageStep::TakeUp => Checked::Moves(Step::TakeUp(hand)),
            TriageStep::Accept => Checked::Moves(Step::Accept(hand)),
            TriageStep::Return { words: question } => {
                Checked::Moves(Step::Return(hand, words(question)?))
            }
            TriageStep::Reject { words: reason } => {
                Checked::Moves(Step::Reject(hand, words(reason)?))
            }
            TriageStep::TellPolice { words: reference } => {
                let reference =
                    clean(reference, REFERENCE).map_err(|error| LogProblem::of("words", error))?;
                Checked::Moves(Step::TellPolice(hand, words(&reference)?))
            }
            TriageStep::Answer { words: answer } => Checked::Answer(words(answer)?),
            TriageStep::SameAs { other } => Checked::SameAs(*other),
            TriageStep::Link { people } => Checked::Link(people),
            TriageStep::Close { outcome } => Checked::Close(*outcome),
            TriageStep::Create { person } => {
                let draft = SubjectDraft {
                    id_sought: person.id_sought,
                    given: person.given.clone(),
                    family: person.family.clone(),
                    ..blank()
                };
                let checked = self.checked(&draft, None, moment);
                match checked.problems.first() {
                    None => Checked::Create(Box::new(checked.record), person),
                    Some(problem) => {
                        return Err(vec![LogProblem {
                            field: problem.field.clone(),
                            code: LogProblemCode::Needed,
                            words: String::new(),
                        }]);
                    }
                }
            }
        })
    }
}

/// Takes a step, as part of a change.
fn take(change: &mut Change<'_>, taking: Taking, step: &Checked<'_>) -> Result<(), NotTaken> {
    let Taking { entry, seen, hand, me, moment } = taking;
    let report = change.read().log_entry(entry)?.ok_or(StoreError::Unreadable)?;
    let life = report.life.clone().ok_or(StoreError::Unreadable)?;
    if life.state() != seen {
        return Err(TriageRefusal::NotNow.into());
    }
    match step {
        Checked::Moves(step) => {
            go(change, taking, &life, step.clone())?;
            if matches!(step, Step::Accept(_)) {
                let incident = incident_of(&report, Vec::new());
                change.office()?.put_incident(&incident)?;
            }
        }
        Checked::SameAs(other) => {
            let found = change.read().office()?.arrival(*other)?;
            let found = found.map(|_| change.read().log_entry(*other)).transpose()?.flatten();
            match found.and_then(|found| found.life).ok_or(TriageRefusal::OtherGone)? {
                Life::Duplicate(_) => return Err(TriageRefusal::OtherIsCopy.into()),
                _ => go(change, taking, &life, Step::SameAs(hand, *other))?,
            }
        }
        Checked::Answer(words) => {
            let addendum = Addendum { at: moment.instant(), by: me, words: words.clone() };
            change.add_to_log(entry, &addendum)?;
            go(change, taking, &life, Step::Send)?;
        }
        Checked::Link(people) => {
            go(change, taking, &life, Step::Link(hand))?;
            link(change, &report, people, moment)?;
        }
        Checked::Create(record, part) => {
            go(change, taking, &life, Step::Link(hand))?;
            records::write(change, None, record)?;
            let (subject, role, basis) = (record.dossier.card.id, part.role, part.basis);
            link(change, &report, &[LinkPart { subject, role, basis }], moment)?;
        }
        Checked::Close(outcome) => {
            go(change, taking, &life, Step::Close(hand))?;
            change.office()?.set_report_outcome(entry, *outcome)?;
        }
    }
    Ok(())
}

/// Moves a report on, and takes down each state that it walks through.
fn go(change: &mut Change<'_>, taking: Taking, life: &Life, step: Step) -> Result<(), NotTaken> {
    let Taking { entry, hand, me, moment, .. } = taking;
    let walked = walk(life, entry, hand, step).map_err(|_| TriageRefusal::NotNow)?;
    for life in walked {
        change.set_log_life(entry, &life)?;
        let step = StepTaken { at: moment.instant(), by: Some(me), life };
        change.office()?.add_step(entry, &step)?;
    }
    Ok(())
}

/// Ties people to the incident that a report has become, and tells their cards of it.
fn link(
    change: &mut Change<'_>,
    report: &LogEntry,
    people: &[LinkPart],
    moment: Moment,
) -> Result<(), NotTaken> {
    if !is_linkable(report) {
        return Err(TriageRefusal::NobodyReported.into());
    }
    let held = change.read().office()?.incident(report.id.became())?;
    let mut incident = held.unwrap_or_else(|| incident_of(report, Vec::new()));
    let before = incident.subjects.len();
    for LinkPart { subject, role, basis } in people {
        if incident.subjects.iter().any(|part| part.subject == *subject) {
            continue;
        }
        let part = IncidentSubject { subject: *subject, role: *role, basis: *basis };
        incident.subjects.push(part);
        tell_card(change, *subject, &incident, &part)?;
    }
    if incident.subjects.len() == before {
        return Err(TriageRefusal::NobodyChosen.into());
    }
    change.office()?.put_incident(&incident)?;
    Ok(change.set_as_of(moment.instant())?)
}

fn tell_card(
    change: &mut Change<'_>,
    subject: Id<SubjectCard>,
    incident: &Incident,
    part: &IncidentSubject,
) -> Result<(), NotTaken> {
    let mut card = change.read().dossier(subject)?.ok_or(TriageRefusal::PersonGone)?.card;
    card.reports.extend(reports_of(incident, part));
    let premises = change.read().premises()?;
    let area = premises.into_iter().find(|one| one.id == incident.premises).map(|one| one.area);
    card.areas.extend(area.filter(|area| !card.areas.contains(area)));
    Ok(change.put_subject(&card)?)
}
