//! Envelopes by their hash, what is the newest revision of each record, and which records have ended.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::envelope::{Class, Header, Held};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, RecordId, SchemeId};
use watchbook_protocol::time::Day;

/// A column of bytes of one length.
pub(crate) fn column<T>(
    row: &Row<'_>,
    index: usize,
    of: impl Fn(&[u8]) -> Option<T>,
) -> rusqlite::Result<T> {
    let bytes = row.get_ref(index)?.as_blob()?;
    of(bytes).ok_or_else(|| bad(index, rusqlite::types::Type::Blob))
}

/// A column of a number that is never below 0.
pub(crate) fn number(row: &Row<'_>, index: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(index).map(i64::cast_unsigned)
}

pub(super) fn bad(index: usize, of: rusqlite::types::Type) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(index, of, "not of its form".into())
}

/// Under whose name a record's revisions follow each other.
fn line_of(class: Class, device: DeviceId) -> Vec<u8> {
    match class {
        Class::Contribution | Class::Vote => device.as_bytes().to_vec(),
        Class::Publication | Class::Withdraw | Class::OfficeRecord => Vec::new(),
    }
}

/// Stores an envelope's bytes.
pub(crate) fn insert(
    t: &Transaction<'_>,
    hash: Hash,
    header: &Header,
    bytes: &[u8],
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO envelope (scheme, hash, class, record, revision, delete_after, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (scheme, hash) DO UPDATE SET bytes = excluded.bytes",
    )?
    .execute(params![
        header.scheme.as_bytes(),
        hash.as_bytes(),
        header.class.number().cast_signed(),
        header.record.as_bytes(),
        header.revision.cast_signed(),
        i64::from(header.delete_after.0),
        bytes
    ])
    .map(|_| ())
}

pub(crate) fn bytes(
    c: &Connection,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<Option<Bytes>> {
    c.prepare_cached("SELECT bytes FROM envelope WHERE scheme = ?1 AND hash = ?2")?
        .query_row(params![scheme.as_bytes(), hash.as_bytes()], |row| row.get(0))
        .optional()
        .map(|bytes| bytes.flatten().map(Bytes))
}

/// The newest revision of what this header speaks of.
pub(crate) fn current(c: &Connection, header: &Header) -> rusqlite::Result<Option<Held>> {
    c.prepare_cached(
        "SELECT revision, hash FROM current
         WHERE scheme = ?1 AND record = ?2 AND class = ?3 AND device = ?4",
    )?
    .query_row(
        params![
            header.scheme.as_bytes(),
            header.record.as_bytes(),
            header.class.number().cast_signed(),
            line_of(header.class, header.device)
        ],
        |row| {
            let (revision, hash) = (number(row, 0)?, column(row, 1, Hash::from_slice)?);
            Ok(Held { class: header.class, revision, hash })
        },
    )
    .optional()
}

pub(crate) fn set_current(
    t: &Transaction<'_>,
    hash: Hash,
    header: &Header,
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO current (scheme, record, class, device, revision, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET revision = excluded.revision, hash = excluded.hash",
    )?
    .execute(params![
        header.scheme.as_bytes(),
        header.record.as_bytes(),
        header.class.number().cast_signed(),
        line_of(header.class, header.device),
        header.revision.cast_signed(),
        hash.as_bytes()
    ])
    .map(|_| ())
}

pub(crate) fn is_withdrawn(
    c: &Connection,
    scheme: SchemeId,
    record: RecordId,
) -> rusqlite::Result<bool> {
    c.prepare_cached("SELECT 1 FROM withdrawn WHERE scheme = ?1 AND record = ?2")?
        .exists(params![scheme.as_bytes(), record.as_bytes()])
}

pub(crate) fn set_withdrawn(
    t: &Transaction<'_>,
    scheme: SchemeId,
    record: RecordId,
) -> rusqlite::Result<()> {
    t.prepare_cached("INSERT OR IGNORE INTO withdrawn (scheme, record) VALUES (?1, ?2)")?
        .execute(params![scheme.as_bytes(), record.as_bytes()])
        .map(|_| ())
}

/// The record of an envelope that is, or was, here.
pub(crate) fn record_of(
    c: &Connection,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<Option<RecordId>> {
    c.prepare_cached("SELECT record FROM envelope WHERE scheme = ?1 AND hash = ?2")?
        .query_row(params![scheme.as_bytes(), hash.as_bytes()], |row| {
            column(row, 0, RecordId::from_slice)
        })
        .optional()
}

/// Makes an envelope a stub. Says how many bytes that frees.
pub(crate) fn drop_bytes(
    t: &Transaction<'_>,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<i64> {
    let key = params![scheme.as_bytes(), hash.as_bytes()];
    let freed = t
        .prepare_cached(
            "SELECT coalesce(length(bytes), 0) FROM envelope WHERE scheme = ?1 AND hash = ?2",
        )?
        .query_row(key, |row| row.get(0))
        .optional()?;
    t.prepare_cached("UPDATE envelope SET bytes = NULL WHERE scheme = ?1 AND hash = ?2")?
        .execute(key)?;
    t.prepare_cached("DELETE FROM picture_of WHERE scheme = ?1 AND envelope = ?2")?.execute(key)?;
    Ok(freed.unwrap_or(0))
}

/// Envelopes that may become stubs: superseded or past their end, at or below the checkpoint of every
/// feed in which they stand, and on none of the newest manifests.
pub(crate) fn spent(
    c: &Connection,
    scheme: SchemeId,
    today: Day,
    limit: u32,
) -> rusqlite::Result<Vec<Hash>> {
    c.prepare_cached(include_str!("spent.sql"))?
        .query_map(params![scheme.as_bytes(), i64::from(today.0), limit], |row| {
            column(row, 0, Hash::from_slice)
        })?
        .collect()
}
