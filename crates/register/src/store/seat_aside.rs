//! The seat of a register that came back from a copy is set aside in the transaction that settles it, so
//! that two computers never speak with one device's keys.
//!
//! What came by the seat goes: it is as old as the copy, and comes again. The keys, the roster and the names of
//! the invitations stay, and do nothing by themselves.

use jiff::Timestamp;
use rusqlite::params;

use super::{Change, StoreError};

/// What of the seat's own tables stays: enough to take the seat over, and nothing that says how far it had come.
const STAYS: [&str; 6] =
    ["sync_roster", "sync_seed", "sync_receipt", "seat_person", "seat_invite", "seat_aside"];

impl Change<'_> {
    /// Sets the seat aside; answers whether there was one. One that was aside already stays so.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn set_seat_aside(&mut self, copied_at: Timestamp) -> Result<bool, StoreError> {
        let tables = self.connection();
        let moved = tables.execute(
            "REPLACE INTO seat_aside (one, scheme, address, device, sign, open, unlock_sign, \
             unlock_open, copied_at) SELECT one, scheme, address, device, sign, open, unlock_sign, \
             unlock_open, ?1 FROM seat",
            params![copied_at.as_second()],
        )?;
        let mut names = tables.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' \
             AND (name = 'seat' OR name LIKE 'seat\\_%' ESCAPE '\\' OR name LIKE 'sync\\_%' ESCAPE '\\')",
        )?;
        let names: Vec<String> =
            names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for name in names.iter().filter(|name| !STAYS.contains(&name.as_str())) {
            tables.execute(&format!("DELETE FROM {name}"), [])?;
        }
        Ok(moved > 0)
    }
}
