//! Which sealed record is whose, and which sealed bytes are which picture: the rows beside the engine's.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _, params};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Kind, Picture as SealedPicture, PictureRole};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::locked::MessageKey;
use watchbook_protocol::time::Day;
use watchbook_register::id::Id;
use watchbook_register::records::Picture;

use crate::publish::due::{Of, Published};
use crate::publish::second::{NOTHING, Reset};

/// The kinds that an office publishes of its own accord.
const PUBLISHED: [Kind; 6] = [
    Kind::Alert,
    Kind::MemberCard,
    Kind::SchemeSettings,
    Kind::Profile,
    Kind::Answer,
    Kind::Ballot,
];

/// A record as it is known here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) record: RecordId,
    pub(crate) kind: Kind,
    pub(crate) of: [u8; 16],
    pub(crate) revision: u64,
    pub(crate) envelope: Hash,
    pub(crate) body: Hash,
    pub(crate) delete_after: Day,
    pub(crate) audiences: &'a BTreeSet<Audience>,
}

/// What a body says, with the pictures that are sealed beside it.
pub(crate) fn body_hash(content: &[u8], pictures: &[SealedPicture]) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(content);
    for picture in pictures {
        hasher.update(picture.hash.as_bytes());
    }
    Hash::from_bytes(*hasher.finalize().as_bytes())
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Notes a record, in place of any earlier revision. What this computer sent comes back to it later, when it
/// may have said more already: an older revision changes nothing.
pub(crate) fn note(tables: &Connection, known: Known<'_>) -> rusqlite::Result<()> {
    let audiences: Vec<String> = known.audiences.iter().map(ToString::to_string).collect();
    tables
        .prepare_cached(
            "INSERT INTO seat_record \
             (record, kind, of, revision, envelope, body, delete_after, audiences) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
             ON CONFLICT (record) DO UPDATE SET kind = ?2, of = ?3, revision = ?4, envelope = ?5, \
             body = ?6, delete_after = ?7, audiences = ?8 WHERE ?4 >= revision",
        )?
        .execute(params![
            known.record.as_bytes(),
            number(known.kind.number()),
            known.of,
            number(known.revision),
            known.envelope.as_bytes(),
            known.body.as_bytes(),
            known.delete_after.0,
            audiences.join(" "),
        ])?;
    Ok(())
}

/// What waited for a second person counts no more: what its readers have is what was said last.
pub(crate) fn reset(tables: &Connection, reset: Reset) -> rusqlite::Result<()> {
    let Some((revision, envelope)) = reset.to else {
        return forget(tables, reset.record).map(drop);
    };
    tables
        .prepare_cached(
            "UPDATE seat_record SET revision = ?2, envelope = ?3, body = ?4 WHERE record = ?1",
        )?
        .execute(params![
            reset.record.as_bytes(),
            number(revision),
            envelope.as_bytes(),
            NOTHING.as_bytes()
        ])?;
    Ok(())
}

/// Forgets a record; answers with its kind's number and whose it was, unless it was not known.
pub(crate) fn forget(
    tables: &Connection,
    record: RecordId,
) -> rusqlite::Result<Option<(u64, [u8; 16])>> {
    tables
        .prepare_cached("DELETE FROM seat_record WHERE record = ?1 RETURNING kind, of")?
        .query_row([record.as_bytes()], |row| {
            Ok((u64::try_from(row.get::<_, i64>(0)?).unwrap_or(0), row.get(1)?))
        })
        .optional()
}

/// What a record is, and whom it is about.
pub(crate) fn about(tables: &Connection, record: RecordId) -> rusqlite::Result<Option<Of>> {
    let found: Option<(i64, [u8; 16])> = tables
        .prepare_cached("SELECT kind, of FROM seat_record WHERE record = ?1")?
        .query_row([record.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.and_then(|(number, of)| {
        let number = u64::try_from(number).ok()?;
        let kind = Kind::ALL.iter().find(|kind| kind.number() == number)?;
        Some((*kind, of))
    }))
}

/// The newest record of a kind about this one, with its revision.
pub(crate) fn newest(
    tables: &Connection,
    (kind, of): Of,
) -> rusqlite::Result<Option<(RecordId, u64)>> {
    tables
        .prepare_cached(
            "SELECT record, revision FROM seat_record WHERE kind = ?1 AND of = ?2 \
             ORDER BY revision DESC, record LIMIT 1",
        )?
        .query_row(params![number(kind.number()), of], |row| {
            let revision = u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0);
            Ok((RecordId::from_bytes(row.get(0)?), revision))
        })
        .optional()
}

/// Whether any record of a kind is about this one still.
pub(crate) fn is_about(tables: &Connection, kind: Kind, of: &[u8; 16]) -> rusqlite::Result<bool> {
    tables
        .prepare_cached("SELECT 1 FROM seat_record WHERE kind = ?1 AND of = ?2")?
        .exists(params![number(kind.number()), of])
}

/// Everything that the office has published, by whom it is about.
pub(crate) fn published(tables: &Connection) -> rusqlite::Result<BTreeMap<Of, Vec<Published>>> {
    let mut statement = tables.prepare_cached(
        "SELECT r.record, r.of, r.revision, r.envelope, r.body, r.delete_after, r.audiences, \
         EXISTS (SELECT 1 FROM sync_outbox o WHERE o.record = r.record AND o.state = 1) \
         FROM seat_record r WHERE r.kind = ?1 ORDER BY r.record",
    )?;
    let mut found: BTreeMap<Of, Vec<Published>> = BTreeMap::new();
    for kind in PUBLISHED {
        let mut rows = statement.query([number(kind.number())])?;
        while let Some(row) = rows.next()? {
            let audiences: String = row.get(6)?;
            let one = Published {
                record: RecordId::from_bytes(row.get(0)?),
                revision: u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0),
                envelope: Hash::from_bytes(row.get(3)?),
                body: Hash::from_bytes(row.get(4)?),
                delete_after: Day(row.get(5)?),
                audiences: audiences.split(' ').filter_map(Audience::of_text).collect(),
                waiting: row.get(7)?,
            };
            found.entry((kind, row.get(1)?)).or_default().push(one);
        }
    }
    Ok(found)
}

/// How many things wait to be sent.
pub(crate) fn waiting(tables: &Connection) -> rusqlite::Result<usize> {
    let count: i64 = tables
        .prepare_cached("SELECT count(*) FROM sync_outbox WHERE state = 1")?
        .query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Notes which picture some sealed bytes are.
pub(crate) fn note_picture(
    tables: &Connection,
    picture: Id<Picture>,
    sealed: &SealedPicture,
    size: u32,
) -> rusqlite::Result<()> {
    tables
        .prepare_cached(
            "REPLACE INTO seat_picture (hash, picture, role, key, size) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            sealed.hash.as_bytes(),
            picture.bytes(),
            number(sealed.role.number()),
            sealed.key.as_bytes(),
            size
        ])?;
    Ok(())
}

/// A picture as it was sealed before, with its size.
pub(crate) fn sealed_picture(
    tables: &Connection,
    picture: Id<Picture>,
    role: PictureRole,
) -> rusqlite::Result<Option<(SealedPicture, u32)>> {
    tables
        .prepare_cached(
            "SELECT hash, key, size FROM seat_picture WHERE picture = ?1 AND role = ?2",
        )?
        .query_row(params![picture.bytes(), number(role.number())], |row| {
            let (hash, key) = (Hash::from_bytes(row.get(0)?), MessageKey::from_bytes(row.get(1)?));
            Ok((SealedPicture { hash, key, role }, row.get(2)?))
        })
        .optional()
}

/// Which picture some sealed bytes are, and in which role.
pub(crate) fn picture_of(
    tables: &Connection,
    hash: Hash,
) -> rusqlite::Result<Option<([u8; 16], u64)>> {
    tables
        .prepare_cached("SELECT picture, role FROM seat_picture WHERE hash = ?1")?
        .query_row([hash.as_bytes()], |row| {
            Ok((row.get(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0)))
        })
        .optional()
}
