//! The log as a list: asked for, printed for an authority, written out.
//!
//! What leaves the premises has nothing of the gallery in it: no person, no name, no description by
//! which somebody was looked for, and nothing that is for the scheme's office alone.

use std::path::Path;

use jiff::Timestamp;

use super::answers::{LogDraftShown, LogList, LogPeriod, LogPrint, LogQuery, LogShown};
use super::{incident, trouble};
use crate::civil::{Clock, Moment, day_begins, days_after};
use crate::closed_list::ClosedList;
use crate::id::Id;
use crate::import::written::{SheetForm, written};
use crate::log::{LogEntry, masked, pounds};
use crate::records::{Identity, SubjectCard};
use crate::store::Action;
use crate::text::clean;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// Rows that one answer brings.
const ROWS: usize = 50;
/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;
/// The columns of the sheet.
const COLUMNS: [&str; 12] = [
    "When it happened",
    "When it was written",
    "Within 24 hours",
    "What",
    "Kinds",
    "Written by",
    "What was seen",
    "Anyone hurt",
    "Police told",
    "Police reference",
    "Goods taken (pounds)",
    "Added later",
];

impl Session {
    pub(super) fn log_list(
        &mut self,
        query: &LogQuery,
        clock: &dyn Clock,
    ) -> Result<LogList, Failure> {
        let moment = self.moment(clock);
        let found = self.found(query, moment, clock)?;
        Ok(LogList {
            total: found.len(),
            drafts: self.drafts_shown(moment, clock)?,
            may_print: self.may_print_log(),
            rows: found.into_iter().map(|(_, row)| row).skip(query.from).take(ROWS).collect(),
        })
    }

    /// The incidents that this person has begun and not finished.
    pub(in crate::till) fn drafts_shown(
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
            Ok(LogDraftShown {
                draft: kept.id,
                kept: kept.kept,
                answered: incident::answered(&looked.problems),
                kinds: kept.form.kinds,
                when: kept.form.when,
            })
        });
        drafts.collect()
    }

    /// Every entry that answers a query, with what is shown of it.
    fn found(
        &self,
        query: &LogQuery,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<Vec<(LogEntry, LogShown)>, Failure> {
        let (log, people) =
            self.store.read(|reader| Ok((reader.log()?, reader.people()?))).map_err(trouble)?;
        let (since, kept) = (since(query.period, moment), Self::log_kept_since(clock));
        let text = query.text.trim().to_lowercase();
        let rows = log.into_iter().filter(|entry| {
            let wanted = entry.occurred >= since && entry.recorded >= kept;
            wanted && query.kind.is_none_or(|kind| kind == entry.kind())
        });
        let rows = rows.map(|entry| {
            let row = self.log_shown_by(&entry, &people);
            (entry, row)
        });
        Ok(rows.filter(|(_, row)| text.is_empty() || says(row, &text)).collect())
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
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        if !self.may_print_log() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let reason =
            clean(reason, LONGEST_REASON).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
        let moment = self.moment(clock);
        let rows: Vec<Vec<String>> =
            self.without_gallery(query, moment, clock)?.iter().map(cells).collect();
        let bytes = written(&COLUMNS, &rows, SheetForm::Csv)
            .map_err(|_| Failure::of(FailureCode::Trouble))?;
        let actor = self.actor();
        self.store
            .record(&actor, moment, Action::Exported, None, Some(&reason))
            .map_err(trouble)?;
        crate::till::import::save(path, &bytes)
    }

    /// The entries of a query without anybody of the register in them.
    fn without_gallery(
        &self,
        query: &LogQuery,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<Vec<LogShown>, Failure> {
        let found = self.found(query, moment, clock)?;
        let whole: Vec<String> = self.books.dossiers.iter().filter_map(|d| d.card.name()).collect();
        let rows = found.into_iter().map(|(entry, mut row)| {
            let subjects: Vec<_> = entry.people.iter().map(|one| one.subject).collect();
            let names = self.names(&subjects);
            let put_out = |text: &mut Option<String>| {
                if let Some(words) = text {
                    *words = masked(words, names.iter().map(String::as_str), &whole);
                }
            };
            put_out(&mut row.words);
            put_out(&mut row.put_right);
            for one in &mut row.addenda {
                one.words = masked(&one.words, names.iter().map(String::as_str), &whole);
            }
            if let Some(part) = &mut row.incident {
                put_out(&mut part.place);
                put_out(&mut part.weapon);
                (part.description, part.described_at) = (None, None);
                (part.staff, part.witnesses) = (None, None);
            }
            row.people.clear();
            row
        });
        Ok(rows.collect())
    }

    /// Every name of some people, shown to this viewer or not.
    fn names(&self, subjects: &[Id<SubjectCard>]) -> Vec<String> {
        let dossiers = self.books.dossiers.iter();
        let named = dossiers.filter(|dossier| subjects.contains(&dossier.card.id));
        let names = named.flat_map(|dossier| {
            let card = &dossier.card;
            let own = match &card.identity {
                Identity::Known(name) => Some(name.full()),
                Identity::Withheld | Identity::IdSought => None,
            };
            own.into_iter().chain(card.aliases.iter().map(|alias| alias.name.clone()))
        });
        names.collect()
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

/// Whether an entry says something, in its words or of whom it names.
fn says(row: &LogShown, text: &str) -> bool {
    let part = row.incident.as_deref();
    let texts = [
        row.words.as_deref(),
        row.put_right.as_deref(),
        row.by.as_deref(),
        part.and_then(|part| part.place.as_deref()),
        part.and_then(|part| part.police_reference.as_deref()),
        part.and_then(|part| part.crime_reference.as_deref()),
    ];
    let people = row.people.iter().filter_map(|one| one.name.as_deref());
    let addenda = row.addenda.iter().map(|one| one.words.as_str());
    let mut all = texts.into_iter().flatten().chain(people).chain(addenda);
    all.any(|one| one.to_lowercase().contains(text))
}

fn cells(row: &LogShown) -> Vec<String> {
    let part = row.incident.as_deref();
    let code = |code: &str| code.to_owned();
    let local = |at: Timestamp| crate::civil::written_minute(at);
    let kinds = part.map(|part| part.kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>());
    let added: Vec<String> =
        row.addenda.iter().map(|one| format!("{}: {}", local(one.at), one.words)).collect();
    let words = [row.words.clone(), row.put_right.clone()];
    vec![
        local(row.occurred),
        local(row.recorded),
        code(if row.timely == crate::log::Timely::InTime { "yes" } else { "no" }),
        code(row.kind.code()),
        kinds.unwrap_or_default().join(" "),
        row.by.clone().unwrap_or_default(),
        words.into_iter().flatten().collect::<Vec<_>>().join(" / "),
        part.map(|part| code(part.hurt.code())).unwrap_or_default(),
        part.map(|part| code(part.police.code())).unwrap_or_default(),
        part.and_then(|part| part.police_reference.clone()).unwrap_or_default(),
        part.filter(|part| part.totals.taken > 0)
            .map(|part| pounds(part.totals.taken))
            .unwrap_or_default(),
        added.join(" / "),
    ]
}
