//! The scheme's counters: the next reference of a year, for subjects, bans and warnings apart.

use std::collections::BTreeMap;

use crate::dossier::Dossier;
use crate::records::{SchemeRef, SchemeRefError};

/// The next numbers of a year.
#[derive(Debug, Clone)]
pub struct Numbering {
    year: i16,
    subject: Counter,
    ban: Counter,
    warning: Counter,
}

#[derive(Debug, Clone)]
struct Counter {
    prefix: String,
    last: u32,
}

impl Numbering {
    /// The counters of a year, after the highest numbers that the register holds. The prefix is the
    /// one that the scheme has used most.
    pub fn of(dossiers: &[Dossier], year: i16) -> Self {
        let bans = dossiers.iter().flat_map(|dossier| &dossier.bans);
        let warnings = dossiers.iter().flat_map(|dossier| &dossier.warnings);
        let cards = dossiers.iter().map(|dossier| &dossier.card.reference);
        Self {
            year,
            subject: Counter::of("SW", year, cards),
            ban: Counter::of("BAN", year, bans.map(|ban| &ban.reference)),
            warning: Counter::of("WARN", year, warnings.map(|warning| &warning.reference)),
        }
    }

    /// The next subject's reference.
    ///
    /// # Errors
    /// [`SchemeRefError`] after the 999,999,999th of a year.
    pub fn subject(&mut self) -> Result<SchemeRef, SchemeRefError> {
        self.subject.next(self.year)
    }

    /// The next ban's reference.
    ///
    /// # Errors
    /// As [`Numbering::subject`].
    pub fn ban(&mut self) -> Result<SchemeRef, SchemeRefError> {
        self.ban.next(self.year)
    }

    /// The next warning's reference.
    ///
    /// # Errors
    /// As [`Numbering::subject`].
    pub fn warning(&mut self) -> Result<SchemeRef, SchemeRefError> {
        self.warning.next(self.year)
    }
}

impl Counter {
    fn of<'a>(otherwise: &str, year: i16, references: impl Iterator<Item = &'a SchemeRef>) -> Self {
        // By prefix: how often it is used, and its highest number in the year.
        let mut used: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        for reference in references {
            let mut parts = reference.as_str().split('-');
            let (Some(prefix), Some(of), Some(number)) = (parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            let entry = used.entry(prefix.to_owned()).or_default();
            entry.0 += 1;
            if of.parse() == Ok(year) {
                entry.1 = entry.1.max(number.parse().unwrap_or_default());
            }
        }
        let most = used.into_iter().max_by_key(|(_, (times, _))| *times);
        let (prefix, (_, last)) = most.unwrap_or_else(|| (otherwise.to_owned(), (0, 0)));
        Self { prefix, last }
    }

    fn next(&mut self, year: i16) -> Result<SchemeRef, SchemeRefError> {
        self.last += 1;
        SchemeRef::new(&self.prefix, year, self.last)
    }
}
