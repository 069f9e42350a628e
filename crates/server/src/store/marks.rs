//! Checkpoints, one a feed, and the manifests of the newest few.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::feed::{Checkpoint, Manifest};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::sign::Signed;

use crate::refusal::Failure;

/// How many manifests of a feed are kept: a device may be fetching the one before.
const KEPT: u32 = 3;

pub(crate) fn get(
    c: &Connection,
    scheme: SchemeId,
    feed: Audience,
) -> Result<Option<Signed<Checkpoint>>, Failure> {
    let bytes: Option<Vec<u8>> = c
        .prepare_cached("SELECT signed FROM checkpoint WHERE scheme = ?1 AND feed = ?2")?
        .query_row(params![scheme.as_bytes(), feed.to_string()], |row| row.get(0))
        .optional()?;
    bytes.map(|bytes| cbor::decode(&bytes).map_err(|_| Failure::Stored("a checkpoint"))).transpose()
}

pub(crate) fn put(
    t: &Transaction<'_>,
    signed: &Signed<Checkpoint>,
    manifest: &Manifest,
) -> rusqlite::Result<()> {
    let checkpoint = signed.unverified();
    let (scheme, feed) = (checkpoint.scheme.as_bytes(), checkpoint.feed.to_string());
    let at = checkpoint.time.0.cast_signed();
    t.prepare_cached(
        "INSERT INTO checkpoint (scheme, feed, epoch, number, at, manifest, signed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT DO UPDATE SET epoch = excluded.epoch, number = excluded.number,
            at = excluded.at, manifest = excluded.manifest, signed = excluded.signed",
    )?
    .execute(params![
        scheme,
        feed,
        checkpoint.log_epoch.cast_signed(),
        checkpoint.number.cast_signed(),
        at,
        checkpoint.manifest.as_bytes(),
        cbor::encode(signed)
    ])?;
    t.prepare_cached(
        "INSERT INTO manifest (scheme, feed, hash, at, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET at = excluded.at",
    )?
    .execute(params![
        scheme,
        feed,
        checkpoint.manifest.as_bytes(),
        at,
        cbor::encode(manifest)
    ])?;
    t.prepare_cached(
        "DELETE FROM manifest WHERE scheme = ?1 AND feed = ?2 AND hash NOT IN (
            SELECT hash FROM manifest WHERE scheme = ?1 AND feed = ?2
            ORDER BY at DESC, rowid DESC LIMIT ?3)",
    )?
    .execute(params![scheme, feed, KEPT])?;
    t.prepare_cached("DELETE FROM live WHERE scheme = ?1 AND feed = ?2")?
        .execute(params![scheme, feed])?;
    let mut insert =
        t.prepare_cached("INSERT OR IGNORE INTO live (scheme, feed, hash) VALUES (?1, ?2, ?3)")?;
    for line in manifest.lines() {
        insert.execute(params![scheme, feed, line.envelope.as_bytes()])?;
    }
    Ok(())
}

pub(crate) fn manifest(
    c: &Connection,
    scheme: SchemeId,
    feed: Audience,
    hash: Hash,
) -> rusqlite::Result<Option<Vec<u8>>> {
    c.prepare_cached("SELECT bytes FROM manifest WHERE scheme = ?1 AND feed = ?2 AND hash = ?3")?
        .query_row(params![scheme.as_bytes(), feed.to_string(), hash.as_bytes()], |row| row.get(0))
        .optional()
}
