//! Schemes, permits for new ones, their rosters, ring packets and tickets.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::cbor::{self, Bytes};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{Lookup, SchemeId};
use watchbook_protocol::roster::{RecipientId, RosterEntry};
use watchbook_protocol::seal::Sealed;
use watchbook_protocol::time::Time;

use super::envelopes::{column, number};
use crate::refusal::Failure;

/// A scheme as it is stored.
#[derive(Debug)]
pub(crate) struct SchemeRow {
    pub(crate) id: SchemeId,
    pub(crate) last_epoch: u64,
}

pub(crate) fn schemes(c: &Connection) -> rusqlite::Result<Vec<SchemeRow>> {
    c.prepare_cached("SELECT id, last_epoch FROM scheme ORDER BY id")?
        .query_map([], |row| {
            Ok(SchemeRow { id: column(row, 0, SchemeId::from_slice)?, last_epoch: number(row, 1)? })
        })?
        .collect()
}

pub(crate) fn insert_scheme(t: &Transaction<'_>, id: SchemeId, now: Time) -> rusqlite::Result<()> {
    t.prepare_cached("INSERT INTO scheme (id, founded_at) VALUES (?1, ?2)")?
        .execute(params![id.as_bytes(), now.0.cast_signed()])
        .map(|_| ())
}

/// How many bytes a scheme uses, once it has used so many more, or fewer.
pub(crate) fn use_bytes(t: &Transaction<'_>, id: SchemeId, more: i64) -> rusqlite::Result<u64> {
    t.prepare_cached("UPDATE scheme SET bytes = max(0, bytes + ?2) WHERE id = ?1 RETURNING bytes")?
        .query_row(params![id.as_bytes(), more], |row| number(row, 0))
}

pub(crate) fn insert_permit(t: &Transaction<'_>, hash: Hash, until: Time) -> rusqlite::Result<()> {
    t.prepare_cached("INSERT INTO permit (hash, expires_at) VALUES (?1, ?2)")?
        .execute(params![hash.as_bytes(), until.0.cast_signed()])
        .map(|_| ())
}

/// Takes a permit for a scheme; false if there is none, it is over, or another scheme has it.
pub(crate) fn take_permit(
    t: &Transaction<'_>,
    hash: Hash,
    scheme: SchemeId,
    now: Time,
) -> rusqlite::Result<bool> {
    t.prepare_cached(
        "UPDATE permit SET scheme = ?2
         WHERE hash = ?1 AND (scheme = ?2 OR scheme IS NULL AND expires_at > ?3)",
    )?
    .execute(params![hash.as_bytes(), scheme.as_bytes(), now.0.cast_signed()])
    .map(|taken| taken == 1)
}

pub(crate) fn insert_entry(
    t: &Transaction<'_>,
    scheme: SchemeId,
    entry: &RosterEntry,
    now: Time,
) -> rusqlite::Result<()> {
    let at = entry.at();
    t.prepare_cached("INSERT INTO roster (scheme, n, hash, bytes, at) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![
            scheme.as_bytes(),
            at.n.cast_signed(),
            at.hash.as_bytes(),
            cbor::encode(entry),
            now.0.cast_signed()
        ])
        .map(|_| ())
}

/// The entries from one on, as many as fit into so many bytes.
pub(crate) fn entries(
    c: &Connection,
    scheme: SchemeId,
    from: u64,
    limit: usize,
) -> Result<Vec<RosterEntry>, Failure> {
    let mut statement =
        c.prepare_cached("SELECT bytes FROM roster WHERE scheme = ?1 AND n >= ?2 ORDER BY n")?;
    let mut rows = statement.query(params![scheme.as_bytes(), from.cast_signed()])?;
    let (mut entries, mut size) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        size += bytes.len();
        if size > limit && !entries.is_empty() {
            break;
        }
        let entry = cbor::decode(&bytes).map_err(|_| Failure::Stored("a roster entry"))?;
        entries.push(entry);
    }
    Ok(entries)
}

/// When an entry came.
pub(crate) fn entry_time(c: &Connection, scheme: SchemeId, n: u64) -> rusqlite::Result<Time> {
    c.prepare_cached("SELECT at FROM roster WHERE scheme = ?1 AND n = ?2")?
        .query_row(params![scheme.as_bytes(), n.cast_signed()], |row| number(row, 0).map(Time))
}

pub(crate) fn insert_packet(
    t: &Transaction<'_>,
    scheme: SchemeId,
    recipient: &RecipientId,
    sealed: &Sealed,
) -> rusqlite::Result<()> {
    t.prepare_cached("INSERT INTO packet (scheme, recipient, sealed) VALUES (?1, ?2, ?3)")?
        .execute(params![scheme.as_bytes(), cbor::encode(recipient), sealed.as_bytes()])
        .map(|_| ())
}

pub(crate) fn packets(
    c: &Connection,
    scheme: SchemeId,
    recipient: RecipientId,
) -> Result<Vec<(RecipientId, Sealed)>, Failure> {
    let mut statement = c.prepare_cached(
        "SELECT sealed FROM packet WHERE scheme = ?1 AND recipient = ?2 ORDER BY id",
    )?;
    let rows = statement
        .query_map(params![scheme.as_bytes(), cbor::encode(&recipient)], |row| {
            row.get::<_, Vec<u8>>(0)
        })?;
    rows.map(|bytes| {
        let bytes = cbor::encode(&Bytes(bytes?));
        let sealed = cbor::decode(&bytes).map_err(|_| Failure::Stored("a ring packet"))?;
        Ok((recipient, sealed))
    })
    .collect()
}

pub(crate) fn drop_packets(
    t: &Transaction<'_>,
    scheme: SchemeId,
    recipient: RecipientId,
) -> rusqlite::Result<()> {
    t.prepare_cached("DELETE FROM packet WHERE scheme = ?1 AND recipient = ?2")?
        .execute(params![scheme.as_bytes(), cbor::encode(&recipient)])
        .map(|_| ())
}

pub(crate) fn insert_ticket(
    t: &Transaction<'_>,
    scheme: SchemeId,
    lookup: Lookup,
    ticket: &Bytes,
    until: Time,
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO ticket (lookup, scheme, bytes, expires_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![lookup.as_bytes(), scheme.as_bytes(), ticket.0, until.0.cast_signed()])
    .map(|_| ())
}

/// A ticket's bytes and the scheme that it leads to.
pub(crate) fn ticket(
    c: &Connection,
    lookup: Lookup,
) -> rusqlite::Result<Option<(SchemeId, Bytes)>> {
    c.prepare_cached("SELECT scheme, bytes FROM ticket WHERE lookup = ?1")?
        .query_row(params![lookup.as_bytes()], |row| {
            Ok((column(row, 0, SchemeId::from_slice)?, Bytes(row.get(1)?)))
        })
        .optional()
}

/// Takes away the tickets that are over, and says whose they were.
pub(crate) fn take_over_tickets(
    t: &Transaction<'_>,
    now: Time,
) -> rusqlite::Result<Vec<(SchemeId, Lookup)>> {
    t.prepare_cached("DELETE FROM ticket WHERE expires_at <= ?1 RETURNING scheme, lookup")?
        .query_map(params![now.0.cast_signed()], |row| {
            Ok((column(row, 0, SchemeId::from_slice)?, column(row, 1, Lookup::from_slice)?))
        })?
        .collect()
}

pub(crate) fn drop_ticket(t: &Transaction<'_>, lookup: Lookup) -> rusqlite::Result<()> {
    t.prepare_cached("DELETE FROM ticket WHERE lookup = ?1")?
        .execute(params![lookup.as_bytes()])
        .map(|_| ())
}

/// From now on a log epoch above this one must stand in the roster.
pub(crate) fn demand_epoch(t: &Transaction<'_>, id: SchemeId, last: u64) -> rusqlite::Result<()> {
    t.prepare_cached("UPDATE scheme SET last_epoch = ?2 WHERE id = ?1")?
        .execute(params![id.as_bytes(), last.cast_signed()])
        .map(|_| ())
}
