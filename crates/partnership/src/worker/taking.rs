//! What arrives, verified and opened, becomes records of the register.

use rusqlite::{OptionalExtension as _, params};
use watchbook_protocol::envelope::Opened;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::Moment;
use watchbook_register::store::{Change, StoreError, Touched};

/// Takes a record in place of any earlier revision of it.
pub(super) fn show(
    _change: &mut Change<'_>,
    _opened: &Opened,
    _at: Moment,
) -> Result<Touched, StoreError> {
    Ok(Touched::Beside)
}

/// Removes what a record brought.
pub(super) fn hide(
    change: &mut Change<'_>,
    record: RecordId,
    _at: Moment,
) -> Result<Touched, StoreError> {
    let tables = change.beside();
    let known: Option<(i64, Vec<u8>)> = tables
        .query_row(
            "DELETE FROM seat_record WHERE record = ?1 RETURNING kind, of",
            params![record.as_bytes()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((_kind, _of)) = known else { return Ok(Touched::Beside) };
    Ok(Touched::Beside)
}

/// Takes the bytes of a picture; false where no record names it.
pub(super) fn picture(
    _change: &mut Change<'_>,
    _hash: Hash,
    _plain: &[u8],
) -> Result<bool, StoreError> {
    Ok(false)
}
