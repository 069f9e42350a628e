//! The days on which the register was open, by which alone it erases for good (`security.md` T15).
//!
//! A clock that stands wrong for a day hides what it takes for over, and erases nothing: a deadline
//! counts once it has been passed on three calendar days of running.

use jiff::civil::Date;
use rusqlite::Connection;

use super::sql::{Day, all, run};
use super::{Change, Reader, StoreError};

/// Days of running on which a deadline must have been passed.
const DAYS: usize = 3;

impl Reader<'_> {
    /// The day by which may be erased for good: two days of running were later, or as late. None
    /// before there have been three.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erases_by(&self) -> Result<Option<Date>, StoreError> {
        Ok(days(self.connection)?.get(DAYS - 1).copied())
    }
}

impl Change<'_> {
    /// Takes down a day of this computer's own clock on which the register is open.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn runs_on(&mut self, day: Date) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO running_day (day) VALUES (?1) ON CONFLICT DO NOTHING";
        run(self.connection(), SQL, [Day(day)])?;
        for old in days(self.connection())?.into_iter().skip(DAYS) {
            run(self.connection(), "DELETE FROM running_day WHERE day = ?1", [Day(old)])?;
        }
        Ok(())
    }
}

/// The latest first.
fn days(connection: &Connection) -> Result<Vec<Date>, StoreError> {
    all(connection, "SELECT day FROM running_day ORDER BY day DESC", [], |f| f.day())
}
