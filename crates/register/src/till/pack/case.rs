//! What a pack is made of, out of the register: entries, the names that this person is shown, notices.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{exhibits, trouble};
use crate::civil::{Clock, london_day};
use crate::closed_list::ClosedList as _;
use crate::documents::Sayings;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::language::Language;
use crate::log::{Life, LifeState, LogEntry, SentOwn, ban_in_force};
use crate::pack::{Case, CaseEntry, MOST_ENTRIES, Notice, TemplateName};
use crate::records::{Ending, Person, Premises, Service, Tier};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

impl Session {
    /// The case of some entries, the earliest first.
    pub(super) fn pack_case(
        &mut self,
        entries: &[Id<LogEntry>],
        language: Language,
        clock: &dyn Clock,
    ) -> Result<Case, Failure> {
        let moment = self.moment(clock);
        let office = self.books.tier == Tier::Office;
        // What the office holds of a log has a time of its own.
        let kept = if office { Timestamp::MIN } else { Self::log_kept_since(clock) };
        let (log, people, packs, told, mut own) = self
            .store
            .read(|reader| {
                let wanted = || entries.iter().take(MOST_ENTRIES + 1);
                let found: Result<Vec<_>, _> = wanted().map(|id| reader.log_entry(*id)).collect();
                let (mut told, mut own) = (HashMap::new(), HashMap::new());
                for id in wanted().filter(|_| office) {
                    let arrival = reader.office()?.arrival(*id)?;
                    told.extend(arrival.and_then(|one| one.reporter).map(|name| (*id, name)));
                    own.insert(*id, reader.office()?.sent_own(*id)?);
                }
                Ok((found?, reader.people()?, reader.packs()?, told, own))
            })
            .map_err(trouble)?;
        let gone = || Failure::of(FailureCode::NotFound);
        let mut log: Vec<LogEntry> = log.into_iter().collect::<Option<_>>().ok_or_else(gone)?;
        log.sort_by_key(|entry| (entry.occurred, entry.recorded, entry.id));
        log.dedup_by_key(|entry| entry.id);
        let places = self.pack_places(&log).ok_or_else(gone)?;
        let elsewhere = |entry: &LogEntry| places.iter().all(|one| one.id != entry.premises);
        if log.iter().any(|entry| entry.recorded < kept || elsewhere(entry)) {
            return Err(gone());
        }
        if office && !log.iter().all(is_accepted) {
            return Err(Failure::of(FailureCode::Refused));
        }
        let notices = self.notices(&log, &places);
        let shown = self.shown_in(&log);
        let proofs = self.store.read(|reader| exhibits::proofs(reader, &shown)).map_err(trouble)?;
        let (exhibits, absent) =
            exhibits::of(&self.store, &log, &people, &places).map_err(trouble)?;
        let texts = self.texts(language)?;
        let name = |id: Id<Person>| {
            people.iter().find(|person| person.id == id).map(|person| person.name.clone())
        };
        let entries = log
            .into_iter()
            .map(|entry| CaseEntry {
                // Whoever told the office by telephone is the witness, not who wrote it down there.
                by: told.get(&entry.id).map(|one| one.as_str().to_owned()).or(name(entry.by)),
                names: entry.people.iter().map(|who| self.shown_name(who.subject)).collect(),
                added_by: entry.account.addenda().iter().map(|one| name(one.by)).collect(),
                own: own.remove(&entry.id).unwrap_or_else(|| {
                    entry
                        .own
                        .iter()
                        .map(|one| SentOwn { role: one.role, known: one.known })
                        .collect()
                }),
                entry,
            })
            .collect();
        let mut places = places.into_iter();
        let premises = places.next().ok_or_else(gone)?;
        let year = moment.today().year();
        let prefix = format!("PP-{year}-");
        let numbers = packs.iter().filter_map(|pack| pack.reference.strip_prefix(&prefix));
        let last: u32 = numbers.filter_map(|number| number.parse().ok()).max().unwrap_or_default();
        Ok(Case {
            scheme: self.books.scheme.clone(),
            premises,
            others: places.collect(),
            reference: format!("{prefix}{:04}", last + 1),
            made: moment.instant(),
            day: moment.today(),
            by: self.person.name.clone(),
            role: self.person.role.code(),
            entries,
            notices,
            exhibits,
            proofs,
            absent,
            texts,
        })
    }

    /// The premises of some entries, at least one: these here, or for the office all of theirs in the
    /// order of the entries. None where the office knows some no longer.
    fn pack_places(&self, log: &[LogEntry]) -> Option<Vec<Premises>> {
        if let Some(here) = &self.books.here {
            return Some(vec![here.clone()]);
        }
        let mut places: Vec<Premises> = Vec::new();
        for entry in log {
            if places.iter().all(|one| one.id != entry.premises) {
                let known = self.books.premises.iter().find(|one| one.id == entry.premises);
                places.push(known?.clone());
            }
        }
        (!places.is_empty()).then_some(places)
    }

    /// A name as far as this person is shown it.
    fn shown_name(&self, subject: Id<crate::records::SubjectCard>) -> Option<String> {
        let tile = self.view.tile(subject)?;
        tile.name.clone().or(tile.nickname)
    }

    /// Bans and warnings of the people in some entries, as far as these premises are shown the people.
    fn notices(&self, log: &[LogEntry], places: &[Premises]) -> Vec<Notice> {
        let shown = self.shown_in(log).into_iter();
        shown.flat_map(|dossier| self.notices_of(&dossier, log, places)).collect()
    }

    /// The people in some entries, as far as this person is shown them.
    fn shown_in(&self, log: &[LogEntry]) -> Vec<Dossier> {
        let mut subjects: Vec<_> =
            log.iter().flat_map(|entry| &entry.people).map(|one| one.subject).collect();
        subjects.sort_unstable();
        subjects.dedup();
        subjects.into_iter().filter_map(|subject| self.view.dossier(subject)).collect()
    }

    fn notices_of(&self, dossier: &Dossier, log: &[LogEntry], places: &[Premises]) -> Vec<Notice> {
        let subject = dossier.card.id;
        let name = self.shown_name(subject);
        let mut days: Vec<_> = log
            .iter()
            .filter(|entry| entry.people.iter().any(|one| one.subject == subject))
            .map(|entry| (london_day(entry.occurred), entry.premises))
            .collect();
        days.dedup();
        let rules = &self.books.scheme.rules;
        let served = |service| match service {
            Service::Served(record) => Some(record),
            Service::Unserved => None,
        };
        let bans = dossier.bans.iter().map(|ban| {
            let alone = Dossier { bans: vec![ban.clone()], ..dossier.clone() };
            let held = |(day, premises): (Date, Id<Premises>)| {
                let place = places.iter().find(|one| one.id == premises);
                place.is_some_and(|place| ban_in_force(&alone, place, rules, day).is_some())
            };
            Notice {
                ban: true,
                reference: ban.reference.to_string(),
                name: name.clone(),
                reason: ban.reason.as_str().to_owned(),
                from: ban.term.starts(),
                ending: ban.term.ending(),
                service: served(ban.service),
                on_the_day: days.iter().map(|day| (day.0, held(*day))).collect(),
            }
        });
        let warnings = dossier.warnings.iter().map(|warning| Notice {
            ban: false,
            reference: warning.reference.to_string(),
            name: name.clone(),
            reason: warning.reason.as_str().to_owned(),
            from: warning.issued,
            ending: Ending::On(warning.expires),
            service: served(warning.service),
            on_the_day: Vec::new(),
        });
        bans.chain(warnings).collect()
    }

    /// The scheme's texts in a language, ours where it has none of its own.
    pub(in crate::till) fn texts(
        &self,
        language: Language,
    ) -> Result<Vec<(TemplateName, String)>, Failure> {
        let stored = self.store.read(|reader| reader.templates()).map_err(trouble)?;
        let sayings = Sayings::of(language);
        let jurisdiction = self.books.scheme.jurisdiction;
        let text = |name: TemplateName| {
            let own = stored
                .iter()
                .find(|one| one.name == name.code() && one.language == language.code());
            own.map_or_else(|| name.ours(jurisdiction, &sayings), |one| one.words.clone())
        };
        Ok(TemplateName::ALL.iter().map(|name| (*name, text(*name))).collect())
    }
}

/// Whether the scheme has taken a report as true: only then it goes to the police in its name.
fn is_accepted(entry: &LogEntry) -> bool {
    use LifeState::{Accepted, Closed, Linked, PoliceReported};
    let state = entry.life.as_ref().map(Life::state);
    state.is_some_and(|state| [Accepted, Linked, PoliceReported, Closed].contains(&state))
}
