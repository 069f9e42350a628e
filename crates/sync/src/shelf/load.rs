//! What is kept, read back.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::decode;
use watchbook_protocol::enrol::{Ring, Seed};
use watchbook_protocol::envelope::{Class, Picture, PictureRole};
use watchbook_protocol::feed::{HeldLine, Line, Missing};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::locked::MessageKey;
use watchbook_protocol::roster::{FeedAt, Roster};
use watchbook_protocol::time::{Day, Time};

use super::{ShelfError, out};
use crate::kept::{ClockKept, FeedRow, Kept, LineKept, Op, PictureKept, Quarantined, ReceiptKept};

pub(super) fn load(db: &Connection) -> Result<Option<Kept>, ShelfError> {
    let Some(roster) = roster(db)? else { return Ok(None) };
    let mut kept = Kept::new(roster);
    let seeds = "SELECT audience, epoch, seed FROM sync_seed";
    each(db, seeds, &mut kept, |kept, row| {
        let seed: [u8; 32] = row.get(2)?;
        let seed = Seed::from_bytes(seed);
        kept.apply(&Op::Seed(audience(row, 0)?, unsigned(row.get(1)?), seed));
        Ok(())
    })?;
    let feeds = "SELECT feed, log_epoch, at_number, at_chain, anchor_number, anchor_chain, \
                 seen_number, seen_time, reached, mark, settled, stopped FROM sync_feed";
    each(db, feeds, &mut kept, |kept, row| {
        let mark: Option<Vec<u8>> = row.get(9)?;
        let time = |column| -> Result<Option<Time>, ShelfError> {
            Ok(row.get::<_, Option<i64>>(column)?.map(|time| Time(unsigned(time))))
        };
        let seen: Option<i64> = row.get(6)?;
        let feed = FeedRow {
            log_epoch: unsigned(row.get(1)?),
            at: point(row, 2)?,
            anchor: point(row, 4)?,
            seen: seen.map(unsigned).zip(time(7)?),
            reached: time(8)?,
            mark: mark.map(|mark| decode(&mark)).transpose()?,
            settled: row.get(10)?,
            stopped: time(11)?,
        };
        kept.apply(&Op::Feed(audience(row, 0)?, Box::new(feed)));
        Ok(())
    })?;
    each(db, "SELECT feed, number, chain FROM sync_link", &mut kept, |kept, row| {
        let at = point(row, 1)?.ok_or(ShelfError::Row("sync_link"))?;
        kept.apply(&Op::Link(audience(row, 0)?, at));
        Ok(())
    })?;
    let missing = "SELECT feed, number, hash FROM sync_missing ORDER BY feed, number";
    each(db, missing, &mut kept, |kept, row| {
        let feed = kept.feeds.entry(audience(row, 0)?).or_default();
        feed.missing.push(Missing { number: unsigned(row.get(1)?), hash: hash(row, 2)? });
        Ok(())
    })?;
    let lines = "SELECT feed, record, revision, envelope, delete_after, number, expired, \
                 withdrawn, class FROM sync_line";
    each(db, lines, &mut kept, |kept, row| {
        let line = Line {
            record: record(row, 1)?,
            revision: unsigned(row.get(2)?),
            envelope: hash(row, 3)?,
            delete_after: Day(row.get(4)?),
        };
        let held = HeldLine {
            line,
            number: unsigned(row.get(5)?),
            expired: row.get(6)?,
            withdrawn: row.get::<_, Option<i64>>(7)?.map(unsigned),
        };
        let class = unsigned(row.get(8)?);
        let class = Class::ALL.iter().find(|known| known.number() == class).copied();
        let class = class.ok_or(ShelfError::Row("sync_line"))?;
        kept.apply(&Op::Line(audience(row, 0)?, LineKept { class, held }));
        Ok(())
    })?;
    each(db, "SELECT record FROM sync_withdrawn", &mut kept, |kept, row| {
        kept.apply(&Op::Withdrawn(record(row, 0)?));
        Ok(())
    })?;
    let quarantine = "SELECT feed, hash, number, fault FROM sync_quarantine";
    each(db, quarantine, &mut kept, |kept, row| {
        let entry = Quarantined { number: unsigned(row.get(2)?), fault: row.get(3)? };
        kept.quarantine.insert((audience(row, 0)?, hash(row, 1)?), entry);
        Ok(())
    })?;
    let pictures = "SELECT hash, key, role, size, have, whole FROM sync_picture";
    each(db, pictures, &mut kept, |kept, row| {
        let role = unsigned(row.get(2)?);
        let role = PictureRole::ALL.iter().find(|known| known.number() == role).copied();
        let role = role.ok_or(ShelfError::Row("sync_picture"))?;
        let picture =
            Picture { hash: hash(row, 0)?, key: MessageKey::from_bytes(row.get(1)?), role };
        let (size, have, whole) = (row.get(3)?, row.get(4)?, row.get(5)?);
        let picture = PictureKept { picture, size, have, whole, of: Default::default() };
        kept.apply(&Op::Picture(Box::new(picture)));
        Ok(())
    })?;
    each(db, "SELECT hash, record FROM sync_picture_of", &mut kept, |kept, row| {
        let picture = kept.pictures.get_mut(&hash(row, 0)?);
        picture.ok_or(ShelfError::Row("sync_picture_of"))?.of.insert(record(row, 1)?);
        Ok(())
    })?;
    for item in out::load(db)? {
        kept.apply(&Op::Out(Box::new(item)));
    }
    let receipt: Option<(i64, Option<Vec<u8>>)> = db
        .prepare_cached("SELECT counter, sent FROM sync_receipt")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((counter, sent)) = receipt {
        let sent = sent.and_then(|sent| Hash::from_slice(&sent));
        kept.apply(&Op::Receipt(ReceiptKept { counter: unsigned(counter), sent }));
    }
    let clock: Option<(i64, Vec<u8>)> = db
        .prepare_cached("SELECT latest, due FROM sync_clock")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((latest, due)) = clock {
        let clock = ClockKept { latest: Time(unsigned(latest)), due: decode(&due)? };
        kept.apply(&Op::Clock(clock));
    }
    Ok(Some(kept))
}

/// The roster, folded anew of its entries.
/// The roster that is kept, if there is one.
///
/// # Errors
/// [`ShelfError`].
pub fn roster(db: &Connection) -> Result<Option<Roster>, ShelfError> {
    let mut rows = db.prepare_cached("SELECT entry FROM sync_roster ORDER BY n")?;
    let mut rows = rows.query([])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(decode(&row.get::<_, Vec<u8>>(0)?)?);
    }
    if entries.is_empty() {
        return Ok(None);
    }
    Kept::fold(&entries).map(Some).map_err(|_| ShelfError::Roster)
}

/// The roster that is kept with the seeds of this device, if there is one.
///
/// # Errors
/// [`ShelfError`].
pub fn held(db: &Connection) -> Result<Option<(Roster, Ring)>, ShelfError> {
    Ok(load(db)?.map(|kept| (kept.roster, kept.ring)))
}

fn each(
    db: &Connection,
    sql: &str,
    kept: &mut Kept,
    take: impl Fn(&mut Kept, &Row<'_>) -> Result<(), ShelfError>,
) -> Result<(), ShelfError> {
    let mut rows = db.prepare_cached(sql)?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        take(kept, row)?;
    }
    Ok(())
}

pub(super) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

pub(super) fn bytes_of<T>(
    value: ValueRef<'_>,
    of: fn(&[u8]) -> Option<T>,
    table: &'static str,
) -> Result<T, ShelfError> {
    value.as_blob().ok().and_then(of).ok_or(ShelfError::Row(table))
}

fn audience(row: &Row<'_>, column: usize) -> Result<Audience, ShelfError> {
    let text: String = row.get(column)?;
    Audience::of_text(&text).ok_or(ShelfError::Row("an audience"))
}

fn hash(row: &Row<'_>, column: usize) -> Result<Hash, ShelfError> {
    bytes_of(row.get_ref(column)?, Hash::from_slice, "a hash")
}

fn record(row: &Row<'_>, column: usize) -> Result<RecordId, ShelfError> {
    bytes_of(row.get_ref(column)?, RecordId::from_slice, "a record")
}

/// A number and the chain there, in two columns.
fn point(row: &Row<'_>, column: usize) -> Result<Option<FeedAt>, ShelfError> {
    let number: Option<i64> = row.get(column)?;
    number
        .map(|number| Ok(FeedAt { number: unsigned(number), chain: hash(row, column + 1)? }))
        .transpose()
}
