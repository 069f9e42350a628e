//! Alerts of the scheme, each until its last day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::civil::Moment;
use crate::id::Id;
use crate::records::{Alert, Person, Premises};
use crate::store::sql::{Day, Fields, Millis, all, run};
use crate::store::{Change, Reader, StoreError};
use crate::text::NeutralText;

fn read(f: &mut Fields<'_, '_>) -> Result<(Alert, Timestamp), StoreError> {
    let alert = Alert {
        id: f.take()?,
        title: NeutralText::stored(f.take()?),
        text: NeutralText::stored(f.take()?),
        at: f.take::<Millis>()?.0,
        until: f.day()?,
        acknowledge: f.take()?,
    };
    Ok((alert, f.take::<Millis>()?.0))
}

impl Reader<'_> {
    /// The alerts that are shown on a day, the latest first, each with the moment at which it came here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn alerts(&self, today: Date) -> Result<Vec<(Alert, Timestamp)>, StoreError> {
        const SQL: &str = "SELECT id, title, words, at, last_day, acknowledge, came_at FROM alert
            WHERE last_day >= ?1 ORDER BY at DESC, id";
        all(self.connection, SQL, [Day(today)], read)
    }
}

/// Somebody here has read an alert that asks to be told so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlertRead {
    /// The alert.
    pub alert: Id<Alert>,
    /// Who.
    pub person: Id<Person>,
    /// When.
    pub at: Timestamp,
}

impl Reader<'_> {
    /// Which alerts somebody at this computer has read.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn alerts_seen(&self, person: Id<Person>) -> Result<BTreeSet<Id<Alert>>, StoreError> {
        const SQL: &str = "SELECT alert FROM alert_seen WHERE person = ?1";
        Ok(all(self.connection, SQL, [person], |f| f.take())?.into_iter().collect())
    }

    /// What the office asked to be told and has not been: for each alert who read it here first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn alerts_to_tell(&self) -> Result<Vec<AlertRead>, StoreError> {
        const SQL: &str = "SELECT s.alert, s.person, min(s.at) FROM alert_seen s
            JOIN alert a ON a.id = s.alert WHERE a.acknowledge = 1
            GROUP BY s.alert HAVING max(s.told) = 0";
        all(self.connection, SQL, [], |f| {
            Ok(AlertRead { alert: f.take()?, person: f.take()?, at: f.take::<Millis>()?.0 })
        })
    }

    /// To which premises each alert goes; one that is not here goes to all. Only an office knows.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`].
    pub fn alert_places(&self) -> Result<BTreeMap<Id<Alert>, BTreeSet<Id<Premises>>>, StoreError> {
        self.office()?;
        pairs(self, "SELECT alert, premises FROM alert_place")
    }

    /// Which premises said that they have read each alert.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`].
    pub fn alerts_heard(&self) -> Result<BTreeMap<Id<Alert>, BTreeSet<Id<Premises>>>, StoreError> {
        self.office()?;
        pairs(self, "SELECT alert, premises FROM alert_heard")
    }
}

fn pairs(
    reader: &Reader<'_>,
    sql: &str,
) -> Result<BTreeMap<Id<Alert>, BTreeSet<Id<Premises>>>, StoreError> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (alert, premises) in all(reader.connection, sql, [], |f| Ok((f.take()?, f.take()?)))? {
        found.entry(alert).or_default().insert(premises);
    }
    Ok(found)
}

impl Change<'_> {
    /// Notes that somebody here has read an alert.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn see_alert(&mut self, read: &AlertRead) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO alert_seen (alert, person, at, told) VALUES (?1, ?2, ?3, 0)
            ON CONFLICT DO NOTHING";
        run(self.connection(), SQL, (read.alert, read.person, Millis(read.at))).map(drop)
    }

    /// Notes that the office is being told that an alert was read here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn alert_told(&mut self, alert: Id<Alert>) -> Result<(), StoreError> {
        run(self.connection(), "UPDATE alert_seen SET told = 1 WHERE alert = ?1", [alert]).map(drop)
    }

    /// Says to which premises an alert goes, in place of what was said before; none is to all.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`].
    pub fn put_alert_places(
        &mut self,
        alert: Id<Alert>,
        premises: &BTreeSet<Id<Premises>>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO alert_place (alert, premises) VALUES (?1, ?2)";
        self.office()?;
        run(self.connection(), "DELETE FROM alert_place WHERE alert = ?1", [alert])?;
        premises.iter().try_for_each(|one| run(self.connection(), SQL, (alert, *one)).map(drop))
    }

    /// Notes that premises have read an alert; answers whether that is new. One that is over is not noted.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`].
    pub fn put_alert_heard(
        &mut self,
        alert: Id<Alert>,
        premises: Id<Premises>,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "INSERT INTO alert_heard (alert, premises, at)
            SELECT id, ?2, ?3 FROM alert WHERE id = ?1 ON CONFLICT DO NOTHING";
        self.office()?;
        Ok(run(self.connection(), SQL, (alert, premises, Millis(at)))? > 0)
    }

    /// Writes an alert, in place of an earlier word of it. Those whose last day is over go.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_alert(&mut self, alert: &Alert, at: Moment) -> Result<(), StoreError> {
        const OVER: &str = "DELETE FROM alert WHERE last_day < ?1";
        const SQL: &str = "INSERT INTO alert (id, title, words, at, last_day, acknowledge, came_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET title = excluded.title,
            words = excluded.words, at = excluded.at, last_day = excluded.last_day,
            acknowledge = excluded.acknowledge";
        run(self.connection(), OVER, [Day(at.today())])?;
        let given = (
            alert.id,
            alert.title.as_str(),
            alert.text.as_str(),
            Millis(alert.at),
            Day(alert.until),
            alert.acknowledge,
            Millis(at.instant()),
        );
        run(self.connection(), SQL, given).map(drop)
    }

    /// Takes an alert back; answers whether there was one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_alert(&mut self, id: Id<Alert>) -> Result<bool, StoreError> {
        Ok(run(self.connection(), "DELETE FROM alert WHERE id = ?1", [id])? > 0)
    }
}
