//! Orders of a court as the office holds them: also those that members may not know of.

use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{CourtOrder, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{Day, all, run, table};
use crate::text::NeutralText;

table!(ORDER = "court_order" {
    subject, id, kind, court, conditions, first_day, last_day, publicised_ok,
});

impl OfficeReader<'_> {
    /// The orders that concern a subject, in the order of their ids.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn court_orders(&self, subject: Id<SubjectCard>) -> Result<Vec<CourtOrder>, StoreError> {
        let sql = format!("{} WHERE subject = ?1 ORDER BY id", ORDER.select);
        all(self.connection, &sql, [subject], |f| {
            Ok(CourtOrder {
                subject: f.take()?,
                id: f.take()?,
                kind: f.take()?,
                court: NeutralText::stored(f.take()?),
                conditions: NeutralText::stored(f.take()?),
                from: f.day()?,
                to: f.day()?,
                publicised_ok: f.take()?,
            })
        })
    }
}

impl OfficeChange<'_> {
    /// Writes an order; its subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn put_court_order(&mut self, order: &CourtOrder) -> Result<(), StoreError> {
        run(
            self.connection,
            ORDER.put,
            params![
                order.subject,
                order.id,
                order.kind,
                order.court.as_str(),
                order.conditions.as_str(),
                Day(order.from),
                Day(order.to),
                order.publicised_ok,
            ],
        )
        .map(drop)
    }

    /// Erases an order from the office's records; what members may know of it is another record.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_court_order(&mut self, id: Id<CourtOrder>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM court_order WHERE id = ?1", id)
    }
}
