//! One report with everything at hand: what was written, who is meant, what happened before.

use super::answers::{EarlierShown, StepShown, TriageOpened, TriagePerson, TriageRow};
use super::list::{Held, around, is_gone};
use super::trouble;
use crate::check::Tile;
use crate::civil::{Clock, Moment};
use crate::id::Id;
use crate::log::{Life, Listed, LogEntry, LogPerson, SentOwn};
use crate::records::{Incident, Person, SubjectCard};
use crate::store::{Action, Actor, Reader, StoreError};
use crate::text::NeutralText;
use crate::till::log::LogWho;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::triage::{
    Act, StepTaken, acts, basis_for, is_linkable, looks_the_same, office_keeps_until, rejected_at,
};

/// Earlier incidents that are told of a person or of premises.
const EARLIER: usize = 5;
/// People offered while a name is typed.
const OFFERED: usize = 6;

/// All that the file holds of a report and around it.
struct Around {
    held: Held,
    steps: Vec<StepTaken>,
    incident: Option<Incident>,
    near: Vec<Held>,
    other: Option<Held>,
    here: Vec<Incident>,
    staff: Vec<Person>,
    own: Vec<SentOwn>,
}

fn held(reader: &Reader<'_>, entry: Id<LogEntry>) -> Result<Option<Held>, StoreError> {
    let (arrival, entry) = (reader.office()?.arrival(entry)?, reader.log_entry(entry)?);
    Ok(arrival.zip(entry).map(|(arrival, entry)| Held { arrival, entry }))
}

fn read(
    reader: &Reader<'_>,
    id: Id<LogEntry>,
    moment: Moment,
) -> Result<Option<Around>, StoreError> {
    let Some(held_here) = held(reader, id)? else { return Ok(None) };
    if is_gone(reader, &held_here.entry, moment)? {
        return Ok(None);
    }
    let (office, entry) = (reader.office()?, &held_here.entry);
    let (from, to) = around(entry.occurred);
    let mut near = Vec::new();
    for other in office.reports_between(entry.premises, from, to)? {
        near.extend(held(reader, other)?.filter(|other| looks_the_same(entry, &other.entry)));
    }
    let other = match entry.life.as_ref().and_then(Life::other) {
        Some(other) => held(reader, other)?,
        None => None,
    };
    Ok(Some(Around {
        steps: office.steps(id)?,
        incident: office.incident(id.became())?,
        here: office.incidents_at(entry.premises, EARLIER + 1)?,
        staff: reader.people()?,
        own: office.sent_own(id)?,
        near,
        other,
        held: held_here,
    }))
}

impl Session {
    pub(super) fn triage_open(
        &mut self,
        id: Id<LogEntry>,
        clock: &dyn Clock,
    ) -> Result<TriageOpened, Failure> {
        let moment = self.moment(clock);
        let opened = self.opened_report(id, moment)?;
        // Without its entry in the audit nothing of a card is shown (`domain.md` L28).
        let actor = Actor::of(&self.person);
        let note = |action, object| self.store.record(&actor, moment, action, object, None);
        note(Action::ReportViewed, Some(*id.bytes())).map_err(trouble)?;
        for person in opened.people.iter().filter_map(|person| person.tile.as_ref()) {
            note(Action::CardViewed, Some(*person.subject.bytes())).map_err(trouble)?;
        }
        Ok(opened)
    }

    pub(super) fn opened_report(
        &self,
        id: Id<LogEntry>,
        moment: Moment,
    ) -> Result<TriageOpened, Failure> {
        let found = self.store.read(|reader| read(reader, id, moment)).map_err(trouble)?;
        let found = found.ok_or(Failure::of(FailureCode::NotFound))?;
        let Held { arrival, entry } = &found.held;
        let named = |id: Option<Id<Person>>| {
            let person = found.staff.iter().find(|person| Some(person.id) == id);
            person.map(|person| person.name.clone())
        };
        let row = self.row(&found.held, moment);
        let mut acts = acts(row.state, self.office_hand());
        acts.retain(|act| *act != Act::Link || is_linkable(entry));
        let told = arrival.reporter.as_ref().map(|name| name.as_str().to_owned());
        let here = found.here.iter().filter(|one| one.id != id.became()).take(EARLIER);
        let rows = |held: &Held| self.row(held, moment);
        let near: Vec<TriageRow> = found.near.iter().map(rows).collect();
        let mut report = self.log_shown_by(entry, &found.staff);
        report.people.extend(found.own.iter().map(|own| LogWho {
            subject: None,
            name: None,
            own: true,
            role: own.role,
            known: own.known,
        }));
        Ok(TriageOpened {
            report,
            reporter: told.or_else(|| named(Some(entry.by))),
            way: arrival.way,
            received_by: named(arrival.by),
            steps: found
                .steps
                .iter()
                .map(|step| StepShown {
                    at: step.at,
                    by: named(step.by),
                    state: step.life.state(),
                    words: step.life.words().map(|words: &NeutralText| words.as_str().to_owned()),
                })
                .collect(),
            people: self.people_of(entry, found.incident.as_ref())?,
            here: here.map(|one| self.earlier(one)).collect(),
            alike: near,
            other: found.other.as_ref().map(rows),
            acts,
            outcome: arrival.outcome,
            kept_until: office_keeps_until(entry.recorded, rejected_at(&found.steps)),
            row,
        })
    }

    /// Whom a report names, and whom it was linked to besides.
    fn people_of(
        &self,
        entry: &LogEntry,
        incident: Option<&Incident>,
    ) -> Result<Vec<TriagePerson>, Failure> {
        let linked = incident.map(|incident| incident.subjects.as_slice()).unwrap_or_default();
        let besides = linked
            .iter()
            .filter(|part| entry.people.iter().all(|one| one.subject != part.subject))
            .map(|part| LogPerson { subject: part.subject, role: Some(part.role), known: None });
        let mut people = Vec::new();
        for one in entry.people.iter().copied().chain(besides) {
            let earlier = self
                .store
                .read(|reader| reader.office()?.incidents_of(one.subject))
                .map_err(trouble)?;
            let earlier = earlier.iter().filter(|incident| incident.id != entry.id.became());
            // A child's card asks for a reason, and so is not opened by the way.
            let card = self.view.card(one.subject, false).ok();
            people.push(TriagePerson {
                who: self.named(Listed::Register(one.subject), one.role, one.known),
                tile: self.view.tile(one.subject),
                verdicts: card.map(|card| card.verdicts).unwrap_or_default(),
                linked: linked
                    .iter()
                    .find(|part| part.subject == one.subject)
                    .map(|part| part.basis),
                suggested: basis_for(one.known),
                earlier: earlier.take(EARLIER).map(|one| self.earlier(one)).collect(),
            });
        }
        Ok(people)
    }

    fn earlier(&self, incident: &Incident) -> EarlierShown {
        EarlierShown {
            incident: incident.id,
            on: incident.occurred.date(),
            premises: self.premises_name(incident.premises),
            kinds: incident.kinds.clone(),
            words: incident.facts.clone(),
        }
    }

    pub(super) fn triage_find(
        &mut self,
        text: &str,
        clock: &dyn Clock,
    ) -> Result<Vec<Tile>, Failure> {
        let tiles = self.view.in_register(text, OFFERED);
        if !tiles.is_empty() {
            self.found_somebody(clock);
        }
        Ok(tiles)
    }

    /// Somebody on the register, as this viewer sees them.
    pub(super) fn is_on_register(&self, subject: Id<SubjectCard>) -> bool {
        self.view.tile(subject).is_some()
    }
}
