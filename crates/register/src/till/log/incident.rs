//! The incident's form: opened, kept at each field, and put into the log.
//!
//! A form may break off at any moment: each field that is left is in the encrypted file before the
//! answer comes. The draft goes in the very change that puts the entry into the log.

use jiff::Timestamp;

use super::answers::{LogLooked, LogOpened, LogOutcome, Totals};
use super::trouble;
use crate::check::Tile;
use crate::civil::Clock;
use crate::id::Id;
use crate::log::{
    FirstDescription, GoodsOutcome, IncidentForm, Listed, LogProblem, check_incident, pence,
    timely, until, when,
};
use crate::records::{SubjectCard, Tier};
use crate::store::{Action, Actor, KeptIncident};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// People offered while a name is typed.
const OFFERED: usize = 6;

impl Session {
    pub(in crate::till) fn draft(
        &self,
        draft: Id<KeptIncident>,
    ) -> Result<Option<KeptIncident>, Failure> {
        let me = self.person.id;
        self.store.read(|reader| reader.log_draft(draft, me)).map_err(trouble)
    }

    pub(super) fn log_open(
        &mut self,
        draft: Option<Id<KeptIncident>>,
        subject: Option<Id<SubjectCard>>,
        clock: &dyn Clock,
    ) -> Result<LogOpened, Failure> {
        let now = self.moment(clock).instant();
        let kept_since = Self::log_kept_since(clock);
        let offers = self.store.read(|reader| reader.log_offers(kept_since)).map_err(trouble)?;
        if let Some(draft) = draft {
            let kept = self.draft(draft)?.ok_or(Failure::of(FailureCode::NotFound))?;
            let looked =
                self.looked(&kept.form, kept.description.as_ref(), Some(kept.kept), now)?;
            return Ok(LogOpened { draft, form: kept.form, about: None, looked, offers });
        }
        let form = IncidentForm::default();
        let about = subject.map(|subject| self.listed(subject)).transpose()?;
        let about = about.map(|one| self.named(one, None, None));
        let looked = self.looked(&form, None, None, now)?;
        Ok(LogOpened { draft: Id::fresh(), form, about, looked, offers })
    }

    pub(super) fn log_keep(
        &mut self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
        clock: &dyn Clock,
    ) -> Result<LogLooked, Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let (actor, object, at) = (Actor::of(&self.person), Some(*draft.bytes()), moment.instant());
        self.store
            .change(&actor, moment, Action::DraftKept, object, |change| {
                change.keep_log_draft(draft, me, at, form)
            })
            .map_err(trouble)?;
        let description = self.draft(draft)?.and_then(|kept| kept.description);
        self.looked(form, description.as_ref(), Some(at), at)
    }

    pub(super) fn log_lock(
        &mut self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
        description: &str,
        clock: &dyn Clock,
    ) -> Result<LogLooked, Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let at = moment.instant();
        let locked = match FirstDescription::lock(description, at) {
            Ok(locked) => locked,
            Err(mut problems) => {
                let mut looked = self.log_keep(draft, form, clock)?;
                problems.append(&mut looked.problems);
                return Ok(LogLooked { problems, ..looked });
            }
        };
        let (actor, object) = (Actor::of(&self.person), Some(*draft.bytes()));
        self.store
            .change(&actor, moment, Action::DraftKept, object, |change| {
                change.keep_log_draft(draft, me, at, form)?;
                change.lock_log_description(draft, &locked)
            })
            .map_err(trouble)?;
        // One that was locked before is the one that stands.
        let kept = self.draft(draft)?.ok_or(Failure::of(FailureCode::NotFound))?;
        self.looked(form, kept.description.as_ref(), Some(at), at)
    }

    pub(super) fn log_find(
        &mut self,
        draft: Id<KeptIncident>,
        text: &str,
        clock: &dyn Clock,
    ) -> Result<Vec<Tile>, Failure> {
        let kept = self.draft(draft)?;
        if kept.is_some_and(|kept| kept.form.in_question && kept.description.is_none()) {
            return Err(Failure::of(FailureCode::Refused));
        }
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let tiles = self.view.few(text, OFFERED);
        if !tiles.is_empty() {
            self.found_somebody(clock);
        }
        Ok(tiles)
    }

    pub(super) fn log_save(
        &mut self,
        draft: Id<KeptIncident>,
        form: &IncidentForm,
        clock: &dyn Clock,
    ) -> Result<LogOutcome, Failure> {
        let moment = self.moment(clock);
        let description = self.draft(draft)?.and_then(|kept| kept.description);
        if self.books.tier == Tier::Office {
            return self.take_report(draft, form, description.as_ref(), clock);
        }
        let shown = |subject| self.view.dossier(subject).is_some();
        let shown_own = |bar| self.shows_own(bar);
        let bench = self.log_bench(moment.instant(), &shown, &shown_own)?;
        let entry = match check_incident(form, description.as_ref(), &bench) {
            Ok(entry) => entry,
            Err(problems) => {
                self.log_keep(draft, form, clock)?;
                return Ok(LogOutcome::Problems { problems });
            }
        };
        let (actor, object) = (Actor::of(&self.person), Some(*entry.id.bytes()));
        self.store
            .change(&actor, moment, Action::LogRecorded, object, |change| {
                change.record_in_log(&entry)?;
                change.evidence_goes_to_entry(draft, entry.id)?;
                change.forget_log_draft(draft)
            })
            .map_err(trouble)?;
        Ok(LogOutcome::Recorded { entry: Box::new(self.log_shown(&entry)?) })
    }

    pub(super) fn log_drop(
        &mut self,
        draft: Id<KeptIncident>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let moment = self.moment(clock);
        if self.draft(draft)?.is_none() {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let files = self.evidence_files_of(draft)?;
        let (actor, object) = (Actor::of(&self.person), Some(*draft.bytes()));
        self.store
            .change(&actor, moment, Action::DraftForgotten, object, |change| {
                change.forget_log_draft(draft).map(drop)
            })
            .map_err(trouble)?;
        self.remove_evidence(&files);
        Ok(())
    }

    pub(super) fn looked(
        &self,
        form: &IncidentForm,
        description: Option<&FirstDescription>,
        kept: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<LogLooked, Failure> {
        let checked = match self.books.tier {
            Tier::Office => self.checked_taken(form, description, now)?.map(|(entry, _)| entry),
            Tier::Member => {
                let shown = |subject| self.view.dossier(subject).is_some();
                let shown_own = |bar| self.shows_own(bar);
                check_incident(form, description, &self.log_bench(now, &shown, &shown_own)?)
            }
        };
        let happened = when(&form.when, now).ok();
        let over = happened.and_then(|began| until(&form.until, began, now).ok());
        let told = happened.and_then(|began| until(&form.police_at, began, now).ok());
        let people = form
            .people
            .iter()
            .map(|one| self.named(Listed::Register(one.subject), one.role, one.known));
        let own = form.own.iter().map(|one| self.named(Listed::Own(one.bar), one.role, one.known));
        Ok(LogLooked {
            problems: checked.err().unwrap_or_default(),
            when: happened,
            timely: happened.map(|at| timely(at, now)),
            until: over,
            police_at: told,
            people: people.collect(),
            own: own.collect(),
            totals: totals(form),
            description: description.map(|one| one.words.as_str().to_owned()),
            described_at: description.map(|one| one.at),
            kept,
        })
    }
}

/// The six answers that are needed, by the fields in which they are missing.
pub(super) fn answered(problems: &[LogProblem]) -> usize {
    let needed = ["when", "kinds", "seen", "who", "hurt", "police"];
    let missing = |field: &str| {
        let of = |problem: &LogProblem| {
            let who = ["people.", "own."].iter().any(|list| problem.field.starts_with(list));
            problem.field == field || field == "who" && who
        };
        problems.iter().any(of)
    };
    needed.iter().filter(|field| !missing(field)).count()
}

/// What the lines that can be read come to.
fn totals(form: &IncidentForm) -> Totals {
    let mut totals = Totals::default();
    for line in &form.goods {
        let typed = line.quantity.trim();
        let quantity = if typed.is_empty() { Some(1) } else { typed.parse::<u32>().ok() };
        let (Some(quantity), Some(pence)) = (quantity, pence(&line.price)) else { continue };
        let sum = u64::from(quantity).saturating_mul(pence);
        let total = match line.outcome {
            GoodsOutcome::Attempted => &mut totals.attempted,
            GoodsOutcome::Taken => &mut totals.taken,
            GoodsOutcome::Recovered => &mut totals.recovered,
        };
        *total = total.saturating_add(sum);
    }
    totals
}
