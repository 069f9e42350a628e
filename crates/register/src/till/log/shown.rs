//! An entry as this viewer is told it.

use super::answers::{
    AddendumShown, GoodsShown, IncidentShown, LogShown, LogWho, SightingShown, Totals,
};
use super::trouble;
use crate::id::Id;
use crate::log::{
    Body, Certainty, GoodsOutcome, IncidentPart, Life, Listed, LogEntry, Sighting, kept_until,
    timely,
};
use crate::records::{IncidentRole, Person};
use crate::text::NeutralText;
use crate::till::Failure;
use crate::till::session::Session;

fn plain(text: Option<&NeutralText>) -> Option<String> {
    text.map(|text| text.as_str().to_owned())
}

fn name_of(people: &[Person], id: Id<Person>) -> Option<String> {
    people.iter().find(|person| person.id == id).map(|person| person.name.clone())
}

impl Session {
    /// Somebody of either list: named only as far as this viewer may see them today.
    pub(in crate::till) fn named(
        &self,
        one: Listed,
        role: Option<IncidentRole>,
        known: Option<Certainty>,
    ) -> LogWho {
        let (tile, own) = match one {
            Listed::Register(subject) => (self.view.tile(subject), false),
            Listed::Own(bar) => (self.view.tile_of_any(Id::from_random(*bar.bytes())), true),
        };
        let name = tile.as_ref().and_then(|tile| tile.name.clone().or(tile.nickname.clone()));
        LogWho { subject: tile.map(|tile| tile.subject), name, own, role, known }
    }

    /// Everybody whom an entry names.
    fn everybody_in(&self, entry: &LogEntry) -> Vec<LogWho> {
        let register = entry
            .people
            .iter()
            .map(|one| self.named(Listed::Register(one.subject), one.role, one.known));
        let own = entry.own.iter().map(|one| self.named(Listed::Own(one.bar), one.role, one.known));
        register.chain(own).collect()
    }

    pub(in crate::till) fn log_shown(&self, entry: &LogEntry) -> Result<LogShown, Failure> {
        let people = self.store.read(|reader| reader.people()).map_err(trouble)?;
        Ok(self.log_shown_by(entry, &people))
    }

    pub(in crate::till) fn log_shown_by(&self, entry: &LogEntry, people: &[Person]) -> LogShown {
        let (sighting, put_right, incident) = match &entry.body {
            Body::Sighting(Sighting { action, sureness, ban, witness }) => {
                let sighting = SightingShown {
                    action: *action,
                    sureness: *sureness,
                    ban_in_force: ban.is_some(),
                    witness: plain(witness.as_ref()),
                };
                (Some(sighting), None, None)
            }
            Body::WrongChallenge { put_right } => (None, plain(put_right.as_ref()), None),
            Body::Incident(part) => (None, None, Some(Box::new(incident(part)))),
            Body::Plain(_) => (None, None, None),
        };
        LogShown {
            entry: entry.id,
            kind: entry.kind(),
            occurred: entry.occurred,
            until: entry.until,
            recorded: entry.recorded,
            timely: timely(entry.occurred, entry.recorded),
            kept_until: kept_until(entry.recorded),
            by: name_of(people, entry.by),
            role: entry.role,
            words: plain(entry.account.text()),
            people: self.everybody_in(entry),
            sighting,
            put_right,
            incident,
            addenda: entry
                .account
                .addenda()
                .iter()
                .map(|one| AddendumShown {
                    at: one.at,
                    by: name_of(people, one.by),
                    words: one.words.as_str().to_owned(),
                })
                .collect(),
            life: entry.life.as_ref().map(Life::state),
            handed: match entry.life {
                Some(Life::Queued) => {
                    self.store.read(|reader| reader.handed_over(entry.id)).ok().flatten()
                }
                _ => None,
            },
            life_words: entry.life.as_ref().and_then(|life| plain(life.words())),
        }
    }
}

fn incident(part: &IncidentPart) -> IncidentShown {
    IncidentShown {
        kinds: part.kinds.clone(),
        hurt: part.hurt,
        police: part.police,
        place: plain(part.place.as_ref()),
        location: part.location.as_ref().map(|location| location.as_str().to_owned()),
        methods: part.methods.clone(),
        weapon: plain(part.weapon.as_ref()),
        hate: part.hate.clone(),
        influence: part.influence.clone(),
        responses: part.responses.clone(),
        goods: part
            .goods
            .iter()
            .map(|line| GoodsShown {
                what: line.what.as_str().to_owned(),
                outcome: line.outcome,
                quantity: line.quantity,
                pence: line.pence,
            })
            .collect(),
        totals: Totals {
            attempted: part.total(GoodsOutcome::Attempted),
            taken: part.total(GoodsOutcome::Taken),
            recovered: part.total(GoodsOutcome::Recovered),
        },
        police_at: part.police_at,
        officer: plain(part.for_office.officer.as_ref()),
        police_reference: plain(part.police_reference.as_ref()),
        crime_reference: plain(part.crime_reference.as_ref()),
        outcome: part.outcome,
        cctv_until: part.cctv_until,
        clock_offset: part.clock_offset,
        description: part.description.as_ref().map(|(text, _)| text.as_str().to_owned()),
        described_at: part.description.as_ref().map(|(_, at)| *at),
        staff: plain(part.for_office.staff.as_ref()),
        witnesses: plain(part.for_office.witnesses.as_ref()),
    }
}
