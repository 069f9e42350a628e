//! From whom letters come: one row, which a member's computer has too, for its cards.

use rusqlite::params;

use crate::letters::Sender;
use crate::store::sql::{first, run, table};
use crate::store::{Change, Reader, StoreError};

table!(SENDER = "letter_sender" { one, address, email, appeal_days, sheets, logo });

impl Reader<'_> {
    /// From whom letters come; without an address until the scheme has written one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn letter_sender(&self) -> Result<Sender, StoreError> {
        let found = first(self.connection, SENDER.select, [], |f| {
            let _one: i64 = f.take()?;
            Ok(Sender {
                address: f.take()?,
                email: f.take()?,
                appeal_days: f.take()?,
                sheets: f.take()?,
                logo: f.take()?,
            })
        })?;
        Ok(found.unwrap_or_default())
    }
}

impl Change<'_> {
    /// Writes from whom letters come.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for days out of their bounds.
    pub fn put_letter_sender(&mut self, sender: &Sender) -> Result<(), StoreError> {
        let Sender { address, email, appeal_days, sheets, logo } = sender;
        run(self.connection(), SENDER.put, params![1, address, email, appeal_days, sheets, logo])
            .map(drop)
    }
}
