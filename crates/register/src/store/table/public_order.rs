//! Orders of a court that members may know of.

use rusqlite::params;

use crate::id::Id;
use crate::records::{CourtOrder, PublicOrder, SubjectCard};
use crate::store::sql::{Day, Fields, run, table};
use crate::store::{Change, StoreError};
use crate::text::NeutralText;

table!(ORDER = "public_order" { subject_no, id, kind, court, conditions, first_day, last_day });

/// Every order that members may know of after its subject's number.
pub(in crate::store) const ORDERS: &str = ORDER.select;

pub(in crate::store) fn public_order(
    f: &mut Fields<'_, '_>,
    subject: Id<SubjectCard>,
) -> Result<PublicOrder, StoreError> {
    Ok(PublicOrder::stored(CourtOrder {
        subject,
        id: f.take()?,
        kind: f.take()?,
        court: NeutralText::stored(f.take()?),
        conditions: NeutralText::stored(f.take()?),
        from: f.day()?,
        to: f.day()?,
        publicised_ok: true,
    }))
}

impl Change<'_> {
    /// Writes an order for members; its subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn put_public_order(&mut self, order: &PublicOrder) -> Result<(), StoreError> {
        let order = order.order();
        run(
            self.connection(),
            ORDER.put,
            params![
                order.subject,
                order.id,
                order.kind,
                order.court.as_str(),
                order.conditions.as_str(),
                Day(order.from),
                Day(order.to),
            ],
        )
        .map(drop)
    }

    /// Erases an order from what members may know; the office's own record is another.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_public_order(&mut self, id: Id<CourtOrder>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM public_order WHERE id = ?1", id)
    }
}
