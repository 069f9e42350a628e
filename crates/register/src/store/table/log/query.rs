//! Parts of the log: which entries answer a filter, a page of them, and the texts in which is looked.
//!
//! Only what is asked for is read. A page is found by the index on the time; a search for a word reads
//! the texts of what the filter leaves, in three passes over whole tables, and then the page alone.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::id::Id;
use crate::log::{EntryKind, LifeState, LogEntry, Sureness, Tallied};
use crate::records::{IncidentKind, OwnBar, Person, SubjectCard};
use crate::store::sql::{Day, Millis, all, first, place};
use crate::store::{Reader, StoreError};

/// Which entries are asked for.
#[derive(Debug, Clone, Copy)]
pub struct LogFilter {
    /// Those that happened from this moment on.
    pub since: Timestamp,
    /// Those that were written from this moment on: an older one is over its time.
    pub kept_since: Timestamp,
    /// One kind, or all.
    pub kind: Option<EntryKind>,
}

/// The texts of an entry, and of whom it tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogTexts {
    /// The entry.
    pub id: Id<LogEntry>,
    /// Who wrote it.
    pub by: Id<Person>,
    /// What is written in it, and was added.
    pub texts: Vec<String>,
    /// Whom of the register it names.
    pub subjects: Vec<Id<SubjectCard>>,
    /// Whom of the premises' own list it names.
    pub own: Vec<Id<OwnBar>>,
}

const FILTER: &str = "occurred >= ?1 AND recorded >= ?2 AND (?3 IS NULL OR kind = ?3)";
const NEWEST: &str = "ORDER BY occurred DESC, recorded DESC, id";

impl LogFilter {
    fn params(self) -> (Millis, Millis, Option<EntryKind>) {
        (Millis(self.since), Millis(self.kept_since), self.kind)
    }
}

impl Reader<'_> {
    /// How many entries answer a filter.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_count(&self, filter: LogFilter) -> Result<usize, StoreError> {
        let sql = format!("SELECT count(*) FROM log_entry WHERE {FILTER}");
        let count = first(self.connection, &sql, filter.params(), |f| f.take::<i64>())?;
        Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default())
    }

    /// A stretch of the entries that answer a filter, the latest that happened first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_page(
        &self,
        filter: LogFilter,
        from: usize,
        most: usize,
    ) -> Result<Vec<LogEntry>, StoreError> {
        let sql = format!("SELECT id FROM log_entry WHERE {FILTER} {NEWEST} LIMIT ?4 OFFSET ?5");
        let (since, kept, kind) = filter.params();
        let params = (since, kept, kind, place(most), place(from));
        self.log_of(&all(self.connection, &sql, params, |f| f.take())?)
    }

    /// Entries by their ids, in that order. What is gone is left out.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_of(&self, ids: &[Id<LogEntry>]) -> Result<Vec<LogEntry>, StoreError> {
        let found = ids.iter().map(|id| self.log_entry(*id));
        found.filter_map(Result::transpose).collect()
    }

    /// The texts of every entry that answers a filter, the latest that happened first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_texts(&self, filter: LogFilter) -> Result<Vec<LogTexts>, StoreError> {
        let texts = format!(
            "SELECT id, person, words, put_right, inside, police_reference, crime_reference
             FROM log_entry LEFT JOIN log_incident ON entry = id WHERE {FILTER} {NEWEST}"
        );
        let mut found: Vec<LogTexts> = all(self.connection, &texts, filter.params(), |f| {
            let (id, by) = (f.take()?, f.take()?);
            let mut texts = Vec::new();
            for _ in 0..5 {
                texts.extend(f.take::<Option<String>>()?);
            }
            Ok(LogTexts { id, by, texts, subjects: Vec::new(), own: Vec::new() })
        })?;
        let places: HashMap<Id<LogEntry>, usize> =
            found.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
        self.hung_on("SELECT entry, words FROM log_addendum", &mut found, &places, |one, text| {
            one.texts.push(text);
        })?;
        self.hung_on("SELECT entry, subject FROM log_person", &mut found, &places, |one, id| {
            one.subjects.push(id);
        })?;
        self.hung_on(
            "SELECT entry, own_bar FROM log_own_person",
            &mut found,
            &places,
            |one, id| {
                one.own.push(id);
            },
        )?;
        Ok(found)
    }

    /// Hands what hangs on entries to those that are asked for.
    fn hung_on<T: rusqlite::types::FromSql>(
        &self,
        sql: &str,
        found: &mut [LogTexts],
        places: &HashMap<Id<LogEntry>, usize>,
        add: impl Fn(&mut LogTexts, T),
    ) -> Result<(), StoreError> {
        for (entry, thing) in all(self.connection, sql, [], |f| Ok((f.take()?, f.take::<T>()?)))? {
            if let Some(one) = places.get(&entry).and_then(|at| found.get_mut(*at)) {
                add(one, thing);
            }
        }
        Ok(())
    }

    /// What is counted of the entries that happened from `since` and before `until`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_tallied(
        &self,
        (since, until): (Timestamp, Timestamp),
        kept_since: Timestamp,
    ) -> Result<Vec<Tallied>, StoreError> {
        const ENTRIES: &str = "SELECT id, kind, occurred FROM log_entry
            WHERE occurred >= ?1 AND occurred < ?2 AND recorded >= ?3";
        const KINDS: &str = "SELECT entry, code FROM log_code JOIN log_entry ON id = entry
            WHERE field = 'kind' AND occurred >= ?1 AND occurred < ?2 AND recorded >= ?3";
        let params = || (Millis(since), Millis(until), Millis(kept_since));
        let mut kinds: HashMap<Id<LogEntry>, Vec<IncidentKind>> = HashMap::new();
        for (entry, kind) in
            all(self.connection, KINDS, params(), |f| Ok((f.take()?, f.take::<IncidentKind>()?)))?
        {
            kinds.entry(entry).or_default().push(kind);
        }
        all(self.connection, ENTRIES, params(), |f| {
            let id: Id<LogEntry> = f.take()?;
            let incident = kinds.remove(&id).unwrap_or_default();
            Ok(Tallied { kind: f.take()?, occurred: f.take::<Millis>()?.0, incident })
        })
    }

    /// How many entries of a time were written more than 24 hours after what they tell of.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_late(
        &self,
        (since, until): (Timestamp, Timestamp),
        kept_since: Timestamp,
    ) -> Result<usize, StoreError> {
        const SQL: &str = "SELECT count(*) FROM log_entry WHERE occurred >= ?1 AND occurred < ?2
            AND recorded >= ?3 AND recorded - occurred > 24 * 60 * 60 * 1000";
        let params = (Millis(since), Millis(until), Millis(kept_since));
        let count = first(self.connection, SQL, params, |f| f.take::<i64>())?;
        Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default())
    }

    /// Reports that came back with a question.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_returned(&self, kept_since: Timestamp) -> Result<Vec<Id<LogEntry>>, StoreError> {
        let sql = format!("SELECT id FROM log_entry WHERE state = ?1 AND recorded >= ?2 {NEWEST}");
        all(self.connection, &sql, (LifeState::Returned, Millis(kept_since)), |f| f.take())
    }

    /// Incidents whose recording is there until one of these days, the first to go first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_cctv(
        &self,
        from: Date,
        to: Date,
        kept_since: Timestamp,
    ) -> Result<Vec<Id<LogEntry>>, StoreError> {
        const SQL: &str = "SELECT id FROM log_entry JOIN log_incident ON entry = id
            WHERE cctv_until BETWEEN ?1 AND ?2 AND recorded >= ?3 ORDER BY cctv_until, occurred, id";
        all(self.connection, SQL, (Day(from), Day(to), Millis(kept_since)), |f| f.take())
    }

    /// Sightings of a time in which somebody was certain and a ban was in force.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_breaches(
        &self,
        (since, until): (Timestamp, Timestamp),
        kept_since: Timestamp,
    ) -> Result<Vec<Id<LogEntry>>, StoreError> {
        let sql = format!(
            "SELECT id FROM log_entry WHERE occurred >= ?1 AND occurred < ?2 AND recorded >= ?3
             AND ban IS NOT NULL AND sureness = ?4 {NEWEST}"
        );
        let params = (Millis(since), Millis(until), Millis(kept_since), Sureness::Certain);
        all(self.connection, &sql, params, |f| f.take())
    }
}
