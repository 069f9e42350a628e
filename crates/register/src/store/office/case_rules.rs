//! What the scheme decides by: its rules, and the versions of its tariff.

use jiff::civil::Date;
use rusqlite::params;

use super::case::{read_json, written};
use super::{OfficeChange, OfficeReader};
use crate::cases::{CaseRules, Tariff, TariffWay};
use crate::id::Id;
use crate::records::Person;
use crate::store::StoreError;
use crate::store::sql::{Day, all, first, run, table};

/// A version of the tariff: its number, since when, by whom.
type TariffKept = (u32, Date, Option<Id<Person>>);

table!(RULES = "case_rules" {
    one, body, quorum, majority, casting, mover_votes, ballot_days, counts_from,
    stands_on_appeal, warning_months,
});

impl OfficeReader<'_> {
    /// The scheme's rules; the first ones until it has chosen.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn case_rules(&self) -> Result<CaseRules, StoreError> {
        let found = first(self.connection, RULES.select, [], |f| {
            let _one: i64 = f.take()?;
            Ok(CaseRules {
                body: f.take()?,
                quorum: f.take()?,
                majority: f.take()?,
                casting: f.take()?,
                mover_votes: f.take()?,
                ballot_days: f.take()?,
                counts_from: f.take()?,
                stands_on_appeal: f.take()?,
                warning_months: f.take()?,
            })
        })?;
        Ok(found.unwrap_or_default())
    }

    /// The tariff as it is now; the first one until the scheme has written its own.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn tariff(&self) -> Result<Tariff, StoreError> {
        const SQL: &str = "SELECT version, content FROM tariff ORDER BY version DESC LIMIT 1";
        let found = first(self.connection, SQL, [], |f| {
            Ok((f.take()?, read_json::<TariffWay>(&f.take::<String>()?)?))
        })?;
        Ok(found.map_or_else(Tariff::first, |(version, way)| Tariff { version, way }))
    }
}

impl OfficeReader<'_> {
    /// The versions of the tariff that were written, the latest first: number, since when, by whom.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn tariff_versions(&self) -> Result<Vec<TariffKept>, StoreError> {
        const SQL: &str = "SELECT version, since, made_by FROM tariff ORDER BY version DESC";
        all(self.connection, SQL, [], |f| Ok((f.take()?, f.day()?, f.take()?)))
    }
}

impl OfficeChange<'_> {
    /// Writes the scheme's rules; votes that are open go on by those they were opened by.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for numbers out of their bounds.
    pub fn put_case_rules(&mut self, rules: &CaseRules) -> Result<(), StoreError> {
        let row = params![
            1,
            rules.body,
            rules.quorum,
            rules.majority,
            rules.casting,
            rules.mover_votes,
            rules.ballot_days,
            rules.counts_from,
            rules.stands_on_appeal,
            rules.warning_months,
        ];
        run(self.connection, RULES.put, row).map(drop)
    }

    /// Adds a version of the tariff; the earlier ones stay.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for a version that is there.
    pub fn add_tariff(
        &mut self,
        tariff: &Tariff,
        since: Date,
        by: Option<Id<Person>>,
    ) -> Result<(), StoreError> {
        const SQL: &str =
            "INSERT INTO tariff (version, since, made_by, content) VALUES (?1, ?2, ?3, ?4)";
        let content = written(&tariff.way)?;
        run(self.connection, SQL, (tariff.version, Day(since), by, content)).map(drop)
    }
}
