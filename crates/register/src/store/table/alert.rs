//! Alerts of the scheme, each until its last day.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::civil::Moment;
use crate::id::Id;
use crate::records::Alert;
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

impl Change<'_> {
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
