//! The log as a list: asked for, printed for an authority, written out.
//!
//! What leaves the premises has nothing of the gallery in it: no person, no name, no description by
//! which somebody was looked for, and nothing that is for the scheme's office alone.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use jiff::Timestamp;

use super::answers::{LogDraftShown, LogList, LogPeriod, LogPrint, LogQuery, LogShown};
use super::{incident, sheet, trouble};
use crate::civil::{Clock, Moment, day_begins, days_after};
use crate::id::Id;
use crate::import::written::SheetForm;
use crate::log::{LogEntry, Mask, overdue, when};
use crate::records::{Person, SubjectCard};
use crate::search::plain;
use crate::store::{Action, LogFilter};
use crate::text::clean;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// Rows that one answer brings.
const ROWS: usize = 50;
/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;
impl Session {
    pub(super) fn log_list(
        &mut self,
        query: &LogQuery,
        clock: &dyn Clock,
    ) -> Result<LogList, Failure> {
        let moment = self.moment(clock);
        let filter = filter(query, moment, clock);
        let (total, entries) = if query.text.trim().is_empty() {
            self.store.read(|reader| {
                Ok((reader.log_count(filter)?, reader.log_page(filter, query.from, ROWS)?))
            })
        } else {
            let ids = self.saying(&query.text, filter)?;
            let page: Vec<_> = ids.iter().skip(query.from).take(ROWS).copied().collect();
            self.store.read(|reader| Ok((ids.len(), reader.log_of(&page)?)))
        }
        .map_err(trouble)?;
        let people = self.store.read(|reader| reader.people()).map_err(trouble)?;
        Ok(LogList {
            total,
            drafts: self.unfinished(moment, clock)?,
            may_print: self.may_print_log(),
            rows: entries.iter().map(|entry| self.log_shown_by(entry, &people)).collect(),
        })
    }

    /// What this person has begun and not finished, the latest first.
    pub(in crate::till) fn unfinished(
        &self,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<Vec<LogDraftShown>, Failure> {
        let me = self.person.id;
        let drafts = self.store.read(|reader| reader.log_drafts(me)).map_err(trouble)?;
        // Over its time, it is out of sight at once, and erased when the days of running allow.
        let over = Self::log_kept_since(clock);
        let drafts = drafts.into_iter().filter(|kept| kept.kept >= over).map(|kept| {
            let looked =
                self.looked(&kept.form, kept.description.as_ref(), None, moment.instant())?;
            // "Last night" was said when it was typed.
            let happened = when(&kept.form.when, kept.kept).ok();
            Ok(LogDraftShown {
                draft: kept.id,
                kept: kept.kept,
                answered: incident::answered(&looked.problems),
                overdue: overdue(happened, kept.begun, moment.instant()),
                kinds: kept.form.kinds,
                when: kept.form.when,
            })
        });
        drafts.collect()
    }

    /// The entries of a filter that say something, in their words or of whom they name. Capitals
    /// and accents do not matter.
    fn saying(&self, text: &str, filter: LogFilter) -> Result<Vec<Id<LogEntry>>, Failure> {
        let wanted = plain(text);
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let (entries, people) = self
            .store
            .read(|reader| Ok((reader.log_texts(filter)?, reader.people()?)))
            .map_err(trouble)?;
        let has = |text: &str| plain(text).contains(&wanted);
        let writers: HashSet<Id<Person>> =
            people.iter().filter(|one| has(&one.name)).map(|one| one.id).collect();
        // One person is named in many entries, and looked at once.
        let mut named: HashMap<Id<SubjectCard>, bool> = HashMap::new();
        let mut is_named = |subject: Id<SubjectCard>, own: bool| {
            *named.entry(subject).or_insert_with(|| {
                let view = &self.view;
                let tile = if own { view.tile_of_any(subject) } else { view.tile(subject) };
                let names = tile.into_iter().flat_map(|tile| [tile.name, tile.nickname]);
                names.flatten().next().is_some_and(|name| has(&name))
            })
        };
        let found = entries.into_iter().filter(|entry| {
            writers.contains(&entry.by)
                || entry.texts.iter().any(|text| has(text))
                || entry.subjects.iter().any(|subject| is_named(*subject, false))
                || entry.own.iter().any(|bar| is_named(Id::from_random(*bar.bytes()), true))
        });
        Ok(found.map(|entry| entry.id).collect())
    }

    /// Every entry that answers a query.
    fn found(
        &self,
        query: &LogQuery,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<Vec<LogEntry>, Failure> {
        let filter = filter(query, moment, clock);
        if query.text.trim().is_empty() {
            return self
                .store
                .read(|reader| reader.log_page(filter, 0, usize::MAX))
                .map_err(trouble);
        }
        let ids = self.saying(&query.text, filter)?;
        self.store.read(|reader| reader.log_of(&ids)).map_err(trouble)
    }

    pub(super) fn log_print(
        &mut self,
        query: &LogQuery,
        clock: &dyn Clock,
    ) -> Result<LogPrint, Failure> {
        if !self.may_print_log() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let moment = self.moment(clock);
        let rows = self.without_gallery(query, moment, clock)?;
        let here = self.books.here.clone().ok_or(Failure::of(FailureCode::Refused))?;
        // Recorded before it is given out: what is printed has left the premises.
        let actor = self.actor();
        self.store.record(&actor, moment, Action::Printed, None, None).map_err(trouble)?;
        let address = format!("{}, {}", here.address, here.postcode);
        Ok(LogPrint { premises: here.name, address, licence: here.licence_number, rows })
    }

    pub(super) fn log_export(
        &mut self,
        query: &LogQuery,
        reason: &str,
        form: SheetForm,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        if !self.may_print_log() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let reason =
            clean(reason, LONGEST_REASON).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
        let moment = self.moment(clock);
        let rows = self.without_gallery(query, moment, clock)?;
        let bytes = sheet::written(&rows, form).map_err(|_| Failure::of(FailureCode::Trouble))?;
        let actor = self.actor();
        self.store
            .record(&actor, moment, Action::Exported, None, Some(&reason))
            .map_err(trouble)?;
        crate::till::import::save(path, &bytes)
    }

    /// The entries of a query without anybody of either list in them.
    fn without_gallery(
        &self,
        query: &LogQuery,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<Vec<LogShown>, Failure> {
        let found = self.found(query, moment, clock)?;
        let people = self.store.read(|reader| reader.people()).map_err(trouble)?;
        let own: Vec<SubjectCard> = self.books.own.iter().map(|bar| bar.dossier().card).collect();
        let register = self.books.dossiers.iter().filter_map(|dossier| dossier.card.name());
        let whole: Vec<String> = register.chain(own.iter().filter_map(SubjectCard::name)).collect();
        let mask = Mask::of(whole.iter().map(String::as_str));
        let rows = found.into_iter().map(|entry| {
            let mut row = self.log_shown_by(&entry, &people);
            let names = self.names(&entry, &own);
            let put_out = |text: &mut Option<String>| {
                if let Some(words) = text {
                    *words = mask.put_out(words, names.iter().map(String::as_str));
                }
            };
            put_out(&mut row.words);
            put_out(&mut row.put_right);
            for one in &mut row.addenda {
                one.words = mask.put_out(&one.words, names.iter().map(String::as_str));
            }
            if let Some(part) = &mut row.incident {
                put_out(&mut part.place);
                put_out(&mut part.weapon);
                (part.description, part.described_at) = (None, None);
                (part.staff, part.witnesses, part.officer) = (None, None, None);
            }
            row.people.clear();
            row
        });
        Ok(rows.collect())
    }

    /// Every name of those whom an entry names, shown to this viewer or not.
    fn names(&self, entry: &LogEntry, own: &[SubjectCard]) -> Vec<String> {
        let register = entry.people.iter().filter_map(|one| self.books.dossiers.of(one.subject));
        let own = own
            .iter()
            .filter(|card| entry.own.iter().any(|one| one.bar.bytes() == card.id.bytes()));
        let mut names: Vec<String> = own.flat_map(SubjectCard::names).collect();
        for dossier in register {
            names.extend(dossier.card.names());
        }
        names
    }
}

/// The first instant of a period.
fn since(period: LogPeriod, moment: Moment) -> Timestamp {
    let back = match period {
        LogPeriod::Day => 0,
        LogPeriod::Week => 6,
        LogPeriod::Month => 30,
        LogPeriod::All => return Timestamp::MIN,
    };
    day_begins(days_after(moment.today(), -back))
}

fn filter(query: &LogQuery, moment: Moment, clock: &dyn Clock) -> LogFilter {
    LogFilter {
        since: since(query.period, moment),
        kept_since: Session::log_kept_since(clock),
        kind: query.kind,
    }
}
