//! Which pictures are here, how much of each, and which envelopes refer to them.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::Header;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::time::Time;

use super::envelopes::{column, number};

/// A picture as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PictureRow {
    pub(crate) size: u32,
    pub(crate) have: u32,
    pub(crate) whole: bool,
    pub(crate) device: DeviceId,
}

pub(crate) fn get(
    c: &Connection,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<Option<PictureRow>> {
    c.prepare_cached(
        "SELECT size, have, whole, device FROM picture WHERE scheme = ?1 AND hash = ?2",
    )?
    .query_row(params![scheme.as_bytes(), hash.as_bytes()], |row| {
        Ok(PictureRow {
            size: row.get(0)?,
            have: row.get(1)?,
            whole: row.get(2)?,
            device: column(row, 3, DeviceId::from_slice)?,
        })
    })
    .optional()
}

pub(crate) fn put(
    t: &Transaction<'_>,
    scheme: SchemeId,
    hash: Hash,
    row: PictureRow,
    now: Time,
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO picture (scheme, hash, size, have, whole, at, device)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT DO UPDATE SET size = excluded.size, have = excluded.have,
            whole = excluded.whole, at = excluded.at, device = excluded.device",
    )?
    .execute(params![
        scheme.as_bytes(),
        hash.as_bytes(),
        row.size,
        row.have,
        row.whole,
        now.0.cast_signed(),
        row.device.as_bytes()
    ])
    .map(|_| ())
}

pub(crate) fn remove(t: &Transaction<'_>, scheme: SchemeId, hash: Hash) -> rusqlite::Result<()> {
    t.prepare_cached("DELETE FROM picture WHERE scheme = ?1 AND hash = ?2")?
        .execute(params![scheme.as_bytes(), hash.as_bytes()])
        .map(|_| ())
}

/// Notes that an envelope refers to its pictures.
pub(crate) fn refer(t: &Transaction<'_>, envelope: Hash, header: &Header) -> rusqlite::Result<()> {
    let mut insert = t.prepare_cached(
        "INSERT OR IGNORE INTO picture_of (scheme, picture, envelope) VALUES (?1, ?2, ?3)",
    )?;
    for (picture, _) in &header.pictures {
        insert.execute(params![
            header.scheme.as_bytes(),
            picture.as_bytes(),
            envelope.as_bytes()
        ])?;
    }
    Ok(())
}

/// The pictures to which an envelope refers.
pub(crate) fn of_envelope(
    c: &Connection,
    scheme: SchemeId,
    envelope: Hash,
) -> rusqlite::Result<Vec<Hash>> {
    c.prepare_cached("SELECT picture FROM picture_of WHERE scheme = ?1 AND envelope = ?2")?
        .query_map(params![scheme.as_bytes(), envelope.as_bytes()], |row| {
            column(row, 0, Hash::from_slice)
        })?
        .collect()
}

pub(crate) fn is_referred_to(
    c: &Connection,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<bool> {
    c.prepare_cached("SELECT 1 FROM picture_of WHERE scheme = ?1 AND picture = ?2")?
        .exists(params![scheme.as_bytes(), hash.as_bytes()])
}

/// The feeds in which an envelope stands that refers to a picture, and whether one waits.
pub(crate) fn audiences(
    c: &Connection,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<(Vec<Audience>, bool)> {
    let key = params![scheme.as_bytes(), hash.as_bytes()];
    let feeds: Vec<String> = c
        .prepare_cached(
            "SELECT DISTINCT n.feed FROM picture_of p
             JOIN entry n ON n.scheme = p.scheme AND n.hash = p.envelope
             WHERE p.scheme = ?1 AND p.picture = ?2",
        )?
        .query_map(key, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let waits = c
        .prepare_cached(
            "SELECT 1 FROM picture_of p JOIN queue q
             ON q.scheme = p.scheme AND q.hash = p.envelope
             WHERE p.scheme = ?1 AND p.picture = ?2",
        )?
        .exists(key)?;
    Ok((feeds.iter().filter_map(|feed| Audience::of_text(feed)).collect(), waits))
}

/// Pictures to which nothing refers and that came before a moment.
pub(crate) fn unused(
    c: &Connection,
    before: Time,
    limit: u32,
) -> rusqlite::Result<Vec<(SchemeId, Hash)>> {
    c.prepare_cached(
        "SELECT scheme, hash FROM picture p
         WHERE at < ?1 AND NOT EXISTS (
            SELECT 1 FROM picture_of o WHERE o.scheme = p.scheme AND o.picture = p.hash)
         LIMIT ?2",
    )?
    .query_map(params![before.0.cast_signed(), limit], |row| {
        Ok((column(row, 0, SchemeId::from_slice)?, column(row, 1, Hash::from_slice)?))
    })?
    .collect()
}

/// How many bytes of pictures a device has sent to which nothing refers yet.
pub(crate) fn unused_of(
    c: &Connection,
    scheme: SchemeId,
    device: DeviceId,
) -> rusqlite::Result<u64> {
    c.prepare_cached(
        "SELECT coalesce(sum(size), 0) FROM picture p
         WHERE scheme = ?1 AND device = ?2 AND NOT EXISTS (
            SELECT 1 FROM picture_of o WHERE o.scheme = p.scheme AND o.picture = p.hash)",
    )?
    .query_row(params![scheme.as_bytes(), device.as_bytes()], |row| number(row, 0))
}

/// Every picture that is whole, or should be.
pub(crate) fn whole(c: &Connection) -> rusqlite::Result<Vec<(SchemeId, Hash, u32)>> {
    c.prepare_cached("SELECT scheme, hash, size FROM picture WHERE whole = 1")?
        .query_map([], |row| {
            Ok((
                column(row, 0, SchemeId::from_slice)?,
                column(row, 1, Hash::from_slice)?,
                row.get(2)?,
            ))
        })?
        .collect()
}

/// Notes that the file of a picture is not there: it may be uploaded again.
pub(crate) fn set_missing(
    t: &Transaction<'_>,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<()> {
    t.prepare_cached("UPDATE picture SET have = 0, whole = 0 WHERE scheme = ?1 AND hash = ?2")?
        .execute(params![scheme.as_bytes(), hash.as_bytes()])
        .map(|_| ())
}
