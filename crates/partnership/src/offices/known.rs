//! What the offices have last said to one another, as it is kept in the register's file.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::Picture as SealedPicture;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::time::Day;
use watchbook_register::store::Cell;

use super::due::{Known, Of, State};
use crate::wire::holding;

/// A row of the table, whole.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) of: Of,
    pub(super) known: Known,
    pub(super) content: Option<Vec<u8>>,
    /// Its files as they are sealed, with the sizes of the sealed bytes.
    pub(super) pictures: Vec<(SealedPicture, u32)>,
    pub(super) lacks: Option<Vec<u8>>,
    pub(super) before: Option<Vec<u8>>,
}

const COLUMNS: &str = "root, of, record, revision, envelope, delete_after, content, pictures, state, \
                       lacks, before, sent, \
                       EXISTS (SELECT 1 FROM seat_holding_file f WHERE f.record = h.record)";

/// Whether this register keeps such things at all: an office's.
fn is_office(tables: &Connection) -> rusqlite::Result<bool> {
    tables
        .prepare_cached("SELECT 1 FROM main.sqlite_schema WHERE name = 'seat_holding'")?
        .exists([])
}

/// Forgets all of it: the seat ends.
///
/// # Errors
/// SQLite's.
pub(crate) fn forget(tables: &Connection) -> rusqlite::Result<()> {
    if is_office(tables)? {
        tables.execute("DELETE FROM seat_holding", [])?;
    }
    Ok(())
}

/// Everything that has not ended, by its root.
pub(super) fn all(tables: &Connection) -> rusqlite::Result<BTreeMap<Of, Known>> {
    let sql = format!("SELECT {COLUMNS} FROM seat_holding h WHERE state <> 4");
    let mut statement = tables.prepare_cached(&sql)?;
    let rows = statement.query_map([], read)?;
    rows.map(|row| row.map(|kept| (kept.of, kept.known))).collect()
}

/// By its record.
pub(super) fn by_record(tables: &Connection, record: RecordId) -> rusqlite::Result<Option<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM seat_holding h WHERE record = ?1");
    tables.prepare_cached(&sql)?.query_row([record.as_bytes()], read).optional()
}

/// Those that wait for something, which has come.
pub(super) fn lacking(tables: &Connection, lack: &[u8]) -> rusqlite::Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM seat_holding h WHERE lacks = ?1");
    let mut statement = tables.prepare_cached(&sql)?;
    statement.query_map([lack], read)?.collect()
}

/// Those in a state.
pub(super) fn in_state(tables: &Connection, state: State) -> rusqlite::Result<Vec<Kept>> {
    if !is_office(tables)? {
        return Ok(Vec::new());
    }
    let sql = format!("SELECT {COLUMNS} FROM seat_holding h WHERE state = ?1 ORDER BY root, of");
    let mut statement = tables.prepare_cached(&sql)?;
    statement.query_map([number(state)], read)?.collect()
}

/// Writes it, in place of what stands of that record.
pub(super) fn put(tables: &Connection, kept: &Kept) -> rusqlite::Result<()> {
    let Kept { of, known, content, pictures, lacks, before } = kept;
    tables
        .prepare_cached(
            "INSERT INTO seat_holding (root, of, record, revision, envelope, delete_after, content, \
             pictures, state, lacks, before, sent) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) \
             ON CONFLICT (record) DO UPDATE SET root = ?1, of = ?2, revision = ?4, envelope = ?5, \
             delete_after = ?6, content = ?7, pictures = ?8, state = ?9, lacks = ?10, before = ?11, \
             sent = ?12",
        )?
        .execute(params![
            of.0,
            of.1,
            known.record.as_bytes(),
            i64::try_from(known.revision).unwrap_or(i64::MAX),
            known.envelope.as_ref().map(Hash::as_bytes),
            known.delete_after.0,
            content,
            cbor::encode(pictures),
            number(known.state),
            lacks,
            before,
            known.sent.as_ref().map(Hash::as_bytes),
        ])?;
    Ok(())
}

/// Notes that the bytes of a file are awaited.
pub(super) fn await_file(
    tables: &Connection,
    hash: Hash,
    record: RecordId,
    place: usize,
) -> rusqlite::Result<()> {
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    tables
        .prepare_cached("REPLACE INTO seat_holding_file (hash, record, place) VALUES (?1, ?2, ?3)")?
        .execute(params![hash.as_bytes(), record.as_bytes(), place])?;
    Ok(())
}

/// Awaits no file of a record any more.
pub(super) fn forget_files(tables: &Connection, record: RecordId) -> rusqlite::Result<()> {
    tables
        .prepare_cached("DELETE FROM seat_holding_file WHERE record = ?1")?
        .execute([record.as_bytes()])?;
    Ok(())
}

/// Takes those who await a file off the list: their records, and which of their files it is.
pub(super) fn came(tables: &Connection, hash: Hash) -> rusqlite::Result<Vec<(RecordId, usize)>> {
    let mut statement = tables
        .prepare_cached("DELETE FROM seat_holding_file WHERE hash = ?1 RETURNING record, place")?;
    let rows = statement.query_map([hash.as_bytes()], |row| {
        let place: i64 = row.get(1)?;
        Ok((RecordId::from_bytes(row.get(0)?), usize::try_from(place).unwrap_or(usize::MAX)))
    })?;
    rows.collect()
}

/// Which files of a record are awaited.
pub(super) fn awaited(tables: &Connection, record: RecordId) -> rusqlite::Result<Vec<usize>> {
    let mut statement =
        tables.prepare_cached("SELECT place FROM seat_holding_file WHERE record = ?1")?;
    let rows = statement.query_map([record.as_bytes()], |row| {
        Ok(usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX))
    })?;
    rows.collect()
}

/// Whether an id has ended and never returns.
pub(super) fn is_over(tables: &Connection, record: RecordId) -> rusqlite::Result<bool> {
    tables
        .prepare_cached(
            "SELECT 1 FROM sync_withdrawn WHERE record = ?1 \
             UNION ALL SELECT 1 FROM seat_holding WHERE record = ?1 AND state = 4",
        )?
        .exists([record.as_bytes()])
}

/// Whether the office's feed was there to its end once: until then this office has nothing to say.
pub(crate) fn is_caught_up(tables: &Connection) -> rusqlite::Result<bool> {
    tables
        .prepare_cached("SELECT 1 FROM sync_feed WHERE feed = 'office' AND reached IS NOT NULL")?
        .exists([])
}

/// What something rests on, as it is looked up once that has come.
pub(super) fn lack(table: &str, value: &Cell) -> Vec<u8> {
    let mut lack = table.as_bytes().to_vec();
    lack.push(0);
    lack.extend(holding::key(std::slice::from_ref(value)));
    lack
}

/// What a content says.
pub(super) fn content_hash(content: &[u8]) -> Hash {
    Hash::from_bytes(*blake3::hash(content).as_bytes())
}

fn number(state: State) -> i64 {
    match state {
        State::Held => 0,
        State::Lacks => 1,
        State::Unfit => 2,
        State::Contested => 3,
        State::Ended => 4,
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let content: Option<Vec<u8>> = row.get(6)?;
    let pictures: Vec<u8> = row.get(7)?;
    let envelope: Option<[u8; 32]> = row.get(4)?;
    let sent: Option<[u8; 32]> = row.get(11)?;
    Ok(Kept {
        of: (row.get(0)?, row.get(1)?),
        known: Known {
            record: RecordId::from_bytes(row.get(2)?),
            revision: u64::try_from(row.get::<_, i64>(3)?).unwrap_or(0),
            envelope: envelope.map(Hash::from_bytes),
            said: content.as_deref().map(content_hash),
            sent: sent.map(Hash::from_bytes),
            state: match row.get(8)? {
                0_i64 => State::Held,
                1 => State::Lacks,
                3 => State::Contested,
                4 => State::Ended,
                _ => State::Unfit,
            },
            awaits: row.get(12)?,
            delete_after: Day(row.get(5)?),
        },
        content,
        pictures: cbor::decode(&pictures).unwrap_or_default(),
        lacks: row.get(9)?,
        before: row.get(10)?,
    })
}
