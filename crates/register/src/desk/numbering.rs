//! The scheme's counters: the next reference of a year, for subjects, bans and warnings apart.

use std::collections::BTreeMap;

use crate::dossier::Dossiers;
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
    pub fn of(dossiers: &Dossiers, year: i16) -> Self {
        let (mut subjects, mut bans, mut warnings) =
            (Count::default(), Count::default(), Count::default());
        for dossier in dossiers.iter() {
            subjects.add(&dossier.card.reference, year);
            dossier.bans.iter().for_each(|ban| bans.add(&ban.reference, year));
            dossier.warnings.iter().for_each(|one| warnings.add(&one.reference, year));
        }
        Self {
            year,
            subject: subjects.counter("SW"),
            ban: bans.counter("BAN"),
            warning: warnings.counter("WARN"),
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

/// The references in use, by prefix: how often, and the highest number of the year.
#[derive(Default)]
struct Count(BTreeMap<String, (u32, u32)>);

impl Count {
    fn add(&mut self, reference: &SchemeRef, year: i16) {
        let mut parts = reference.as_str().split('-');
        let (Some(prefix), Some(of), Some(number)) = (parts.next(), parts.next(), parts.next())
        else {
            return;
        };
        let entry = self.0.entry(prefix.to_owned()).or_default();
        entry.0 += 1;
        if of.parse() == Ok(year) {
            entry.1 = entry.1.max(number.parse().unwrap_or_default());
        }
    }

    fn counter(self, otherwise: &str) -> Counter {
        let most = self.0.into_iter().max_by_key(|(_, (times, _))| *times);
        let (prefix, (_, last)) = most.unwrap_or_else(|| (otherwise.to_owned(), (0, 0)));
        Counter { prefix, last }
    }
}

impl Counter {
    fn next(&mut self, year: i16) -> Result<SchemeRef, SchemeRefError> {
        self.last += 1;
        SchemeRef::new(&self.prefix, year, self.last)
    }
}
