//! The order of each feed: which envelope stands at which number, and the chain up to it.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::feed::Entry;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::roster::FeedAt;

use super::envelopes::{bad, column, number};

/// The newest entry of a feed in a log epoch; none where it has none yet.
pub(crate) fn newest(
    c: &Connection,
    scheme: SchemeId,
    feed: Audience,
    epoch: u64,
) -> rusqlite::Result<Option<FeedAt>> {
    c.prepare_cached(
        "SELECT number, chain FROM entry WHERE scheme = ?1 AND feed = ?2 AND epoch = ?3
         ORDER BY number DESC LIMIT 1",
    )?
    .query_row(params![scheme.as_bytes(), feed.to_string(), epoch.cast_signed()], |row| {
        Ok(FeedAt { number: number(row, 0)?, chain: column(row, 1, Hash::from_slice)? })
    })
    .optional()
}

/// The chain at a number.
pub(crate) fn chain_at(
    c: &Connection,
    scheme: SchemeId,
    feed: Audience,
    epoch: u64,
    at: u64,
) -> rusqlite::Result<Option<Hash>> {
    c.prepare_cached(
        "SELECT chain FROM entry WHERE scheme = ?1 AND feed = ?2 AND epoch = ?3 AND number = ?4",
    )?
    .query_row(
        params![scheme.as_bytes(), feed.to_string(), epoch.cast_signed(), at.cast_signed()],
        |row| column(row, 0, Hash::from_slice),
    )
    .optional()
}

pub(crate) fn append(
    t: &Transaction<'_>,
    scheme: SchemeId,
    feed: Audience,
    epoch: u64,
    at: FeedAt,
    hash: Hash,
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO entry (scheme, feed, epoch, number, hash, chain)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        scheme.as_bytes(),
        feed.to_string(),
        epoch.cast_signed(),
        at.number.cast_signed(),
        hash.as_bytes(),
        at.chain.as_bytes()
    ])
    .map(|_| ())
}

/// Where an envelope stands: in each feed the number of the newest log epoch in which it has one.
pub(crate) fn places(
    c: &Connection,
    scheme: SchemeId,
    hash: Hash,
) -> rusqlite::Result<Vec<(Audience, u64)>> {
    c.prepare_cached(
        "SELECT feed, number, max(epoch) FROM entry WHERE scheme = ?1 AND hash = ?2
         GROUP BY feed ORDER BY feed",
    )?
    .query_map(params![scheme.as_bytes(), hash.as_bytes()], |row| {
        let feed: String = row.get(0)?;
        let feed = Audience::of_text(&feed).ok_or_else(|| bad(0, rusqlite::types::Type::Text))?;
        Ok((feed, number(row, 1)?))
    })?
    .collect()
}

/// The entries after a number, as many as a page may have.
pub(crate) fn page(
    c: &Connection,
    scheme: SchemeId,
    feed: Audience,
    epoch: u64,
    after: u64,
    most: (usize, usize),
) -> rusqlite::Result<(Vec<Entry>, bool)> {
    let (most_entries, most_bytes) = most;
    let mut statement = c.prepare_cached(
        "SELECT n.number, n.hash, e.bytes
         FROM entry n JOIN envelope e ON e.scheme = n.scheme AND e.hash = n.hash
         WHERE n.scheme = ?1 AND n.feed = ?2 AND n.epoch = ?3 AND n.number > ?4
         ORDER BY n.number",
    )?;
    let mut rows = statement.query(params![
        scheme.as_bytes(),
        feed.to_string(),
        epoch.cast_signed(),
        after.cast_signed()
    ])?;
    let (mut entries, mut size) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let envelope: Option<Vec<u8>> = row.get(2)?;
        size += 64 + envelope.as_ref().map_or(0, Vec::len);
        if entries.len() == most_entries || size > most_bytes && !entries.is_empty() {
            return Ok((entries, true));
        }
        entries.push(Entry {
            number: number(row, 0)?,
            hash: column(row, 1, Hash::from_slice)?,
            envelope: envelope.map(Bytes),
        });
    }
    Ok((entries, false))
}

/// An envelope as an entry of a feed, in whichever log epoch it came last.
pub(crate) fn by_hash(
    c: &Connection,
    scheme: SchemeId,
    feed: Audience,
    hash: Hash,
) -> rusqlite::Result<Option<Entry>> {
    c.prepare_cached(
        "SELECT n.number, e.bytes
         FROM entry n JOIN envelope e ON e.scheme = n.scheme AND e.hash = n.hash
         WHERE n.scheme = ?1 AND n.feed = ?2 AND n.hash = ?3
         ORDER BY n.epoch DESC, n.number DESC LIMIT 1",
    )?
    .query_row(params![scheme.as_bytes(), feed.to_string(), hash.as_bytes()], |row| {
        let envelope: Option<Vec<u8>> = row.get(1)?;
        Ok(Entry { number: number(row, 0)?, hash, envelope: envelope.map(Bytes) })
    })
    .optional()
}

/// The highest log epoch that a scheme has entries of.
pub(crate) fn highest_epoch(c: &Connection, scheme: SchemeId) -> rusqlite::Result<u64> {
    c.prepare_cached("SELECT coalesce(max(epoch), 0) FROM entry WHERE scheme = ?1")?
        .query_row(params![scheme.as_bytes()], |row| number(row, 0))
}
