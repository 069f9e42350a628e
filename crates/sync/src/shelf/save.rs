//! An operation as rows.

use rusqlite::{Connection, params};
use watchbook_protocol::cbor::encode;
use watchbook_protocol::roster::FeedAt;

use super::{ShelfError, out, pictures};
use crate::kept::{FeedRow, Op};
use watchbook_protocol::audience::Audience;

/// Writes an operation into the engine's tables, inside whatever transaction is under way. What is shown
/// and hidden is the room's, and not written here.
///
/// # Errors
/// [`ShelfError::Sqlite`], or a roster that does not count.
pub fn save(db: &Connection, op: &Op) -> Result<(), ShelfError> {
    match op {
        Op::Roster { entries, .. } => {
            let mut add =
                db.prepare_cached("INSERT INTO sync_roster (n, entry) VALUES (?1, ?2)")?;
            for entry in entries {
                add.execute(params![number(entry.entry().n), encode(entry)])?;
            }
        }
        Op::Seed(audience, epoch, seed) => {
            db.prepare_cached(
                "REPLACE INTO sync_seed (audience, epoch, seed) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![
                audience.to_string(),
                number(*epoch),
                seed.as_bytes()
            ])?;
        }
        Op::DropRetired => drop_retired(db)?,
        Op::Feed(feed, row) => save_feed(db, *feed, row)?,
        Op::Link(feed, FeedAt { number: at, chain }) => {
            db.prepare_cached("REPLACE INTO sync_link (feed, number, chain) VALUES (?1, ?2, ?3)")?
                .execute(params![feed.to_string(), number(*at), chain.as_bytes()])?;
        }
        Op::KeepLinks { feed, from, to } => {
            db.prepare_cached(
                "DELETE FROM sync_link WHERE feed = ?1 AND (number < ?2 OR number > ?3)",
            )?
            .execute(params![feed.to_string(), number(*from), number(*to)])?;
        }
        Op::Missing(feed, missing) => {
            let feed = feed.to_string();
            db.prepare_cached("DELETE FROM sync_missing WHERE feed = ?1")?.execute([&feed])?;
            let mut add = db.prepare_cached(
                "INSERT INTO sync_missing (feed, number, hash) VALUES (?1, ?2, ?3)",
            )?;
            for entry in missing {
                add.execute(params![feed, number(entry.number), entry.hash.as_bytes()])?;
            }
        }
        Op::Line(feed, held) => {
            db.prepare_cached(
                "REPLACE INTO sync_line (feed, record, revision, envelope, delete_after, number, \
                 expired, withdrawn, class) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                feed.to_string(),
                held.line.record.as_bytes(),
                number(held.line.revision),
                held.line.envelope.as_bytes(),
                held.line.delete_after.0,
                number(held.number),
                held.expired,
                held.withdrawn.map(number),
                number(held.class.number()),
            ])?;
        }
        Op::DropLine(feed, record) => {
            db.prepare_cached("DELETE FROM sync_line WHERE feed = ?1 AND record = ?2")?
                .execute(params![feed.to_string(), record.as_bytes()])?;
        }
        Op::Withdrawn(record) => {
            db.prepare_cached("REPLACE INTO sync_withdrawn (record) VALUES (?1)")?
                .execute(params![record.as_bytes()])?;
        }
        Op::Quarantine { feed, hash, entry, bytes } => {
            db.prepare_cached(
                "REPLACE INTO sync_quarantine (feed, hash, number, fault, envelope) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                feed.to_string(),
                hash.as_bytes(),
                number(entry.number),
                entry.fault,
                bytes.0
            ])?;
        }
        Op::Release(feed, hash) => {
            db.prepare_cached("DELETE FROM sync_quarantine WHERE feed = ?1 AND hash = ?2")?
                .execute(params![feed.to_string(), hash.as_bytes()])?;
        }
        Op::Picture(picture) => pictures::save(db, picture)?,
        Op::DropPicture(hash) => pictures::drop(db, *hash)?,
        Op::Part { hash, from, bytes } => pictures::part(db, *hash, *from, &bytes.0)?,
        Op::Out(item) => out::save(db, item)?,
        Op::DropOut(record) => out::drop(db, *record)?,
        Op::Receipt(receipt) => {
            db.prepare_cached("REPLACE INTO sync_receipt (one, counter, sent) VALUES (1, ?1, ?2)")?
                .execute(params![
                    number(receipt.counter),
                    receipt.sent.as_ref().map(|sent| sent.as_bytes())
                ])?;
        }
        Op::Clock(clock) => {
            db.prepare_cached("REPLACE INTO sync_clock (one, latest, due) VALUES (1, ?1, ?2)")?
                .execute(params![number(clock.latest.0), encode(&clock.due)])?;
        }
        Op::Show(_) | Op::Hide(_) | Op::Whole { .. } => {}
    }
    Ok(())
}

fn save_feed(db: &Connection, feed: Audience, row: &FeedRow) -> Result<(), ShelfError> {
    db.prepare_cached(
        "REPLACE INTO sync_feed (feed, log_epoch, at_number, at_chain, anchor_number, \
         anchor_chain, seen_number, seen_time, reached, mark, settled, stopped) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        feed.to_string(),
        number(row.log_epoch),
        row.at.map(|at| number(at.number)),
        row.at.as_ref().map(|at| at.chain.as_bytes()),
        row.anchor.map(|at| number(at.number)),
        row.anchor.as_ref().map(|at| at.chain.as_bytes()),
        row.seen.map(|(at, _)| number(at)),
        row.seen.map(|(_, time)| number(time.0)),
        row.reached.map(|time| number(time.0)),
        row.mark.as_ref().map(encode),
        row.settled,
        row.stopped.map(|time| number(time.0)),
    ])?;
    Ok(())
}

/// The roster has the entries by now: what it has retired goes.
fn drop_retired(db: &Connection) -> Result<(), ShelfError> {
    let Some(roster) = super::load::roster(db)? else { return Ok(()) };
    let mut seeds = db.prepare_cached("SELECT audience, epoch FROM sync_seed")?;
    let seeds: Vec<(String, i64)> =
        seeds.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (text, epoch) in seeds {
        let known = Audience::of_text(&text)
            .zip(u64::try_from(epoch).ok())
            .and_then(|(audience, epoch)| roster.epoch(audience, epoch));
        if known.is_none_or(|known| known.retired.is_some()) {
            db.prepare_cached("DELETE FROM sync_seed WHERE audience = ?1 AND epoch = ?2")?
                .execute(params![text, epoch])?;
        }
    }
    Ok(())
}

/// SQLite's numbers have a sign. No number of the protocol comes near.
pub(super) fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
