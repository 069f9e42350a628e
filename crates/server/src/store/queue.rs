//! What waits for a second person, in no feed.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::envelope::Header;
use watchbook_protocol::exchange::Waiting;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::time::Time;

use super::envelopes::number;

pub(crate) fn insert(
    t: &Transaction<'_>,
    hash: Hash,
    header: &Header,
    bytes: &[u8],
    now: Time,
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO queue (scheme, hash, record, since, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        header.scheme.as_bytes(),
        hash.as_bytes(),
        header.record.as_bytes(),
        now.0.cast_signed(),
        bytes
    ])
    .map(|_| ())
}

pub(crate) fn get(c: &Connection, scheme: SchemeId, hash: Hash) -> rusqlite::Result<Option<Bytes>> {
    c.prepare_cached("SELECT bytes FROM queue WHERE scheme = ?1 AND hash = ?2")?
        .query_row(params![scheme.as_bytes(), hash.as_bytes()], |row| row.get(0).map(Bytes))
        .optional()
}

/// All of it, oldest first.
pub(crate) fn all(c: &Connection, scheme: SchemeId) -> rusqlite::Result<Vec<Waiting>> {
    c.prepare_cached("SELECT bytes, since FROM queue WHERE scheme = ?1 ORDER BY since, rowid")?
        .query_map(params![scheme.as_bytes()], |row| {
            Ok(Waiting { envelope: Bytes(row.get(0)?), since: Time(number(row, 1)?) })
        })?
        .collect()
}

/// How many wait, and how many bytes they are.
pub(crate) fn size(c: &Connection, scheme: SchemeId) -> rusqlite::Result<(u64, u64)> {
    c.prepare_cached(
        "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM queue WHERE scheme = ?1",
    )?
    .query_row(params![scheme.as_bytes()], |row| Ok((number(row, 0)?, number(row, 1)?)))
}

/// Takes an envelope out; false if it was not there. Its pictures are no longer held by it.
pub(crate) fn remove(t: &Transaction<'_>, scheme: SchemeId, hash: Hash) -> rusqlite::Result<bool> {
    let key = params![scheme.as_bytes(), hash.as_bytes()];
    let there =
        t.prepare_cached("DELETE FROM queue WHERE scheme = ?1 AND hash = ?2")?.execute(key)?;
    if there == 1 {
        t.prepare_cached("DELETE FROM picture_of WHERE scheme = ?1 AND envelope = ?2")?
            .execute(key)?;
    }
    Ok(there == 1)
}

/// The envelopes of a record that wait.
pub(crate) fn of_record(
    c: &Connection,
    scheme: SchemeId,
    record: watchbook_protocol::id::RecordId,
) -> rusqlite::Result<Vec<Hash>> {
    c.prepare_cached("SELECT hash FROM queue WHERE scheme = ?1 AND record = ?2")?
        .query_map(params![scheme.as_bytes(), record.as_bytes()], |row| {
            super::envelopes::column(row, 0, Hash::from_slice)
        })?
        .collect()
}
