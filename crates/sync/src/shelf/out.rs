//! The outbox's rows.

use rusqlite::{Connection, OptionalExtension as _, Params, Row, params};
use watchbook_protocol::cbor::{Bytes, decode, encode};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;

use super::ShelfError;
use super::load::{bytes_of, unsigned};
use crate::kept::{OutItem, OutState, Refusal};

const WAITING: i64 = 1;
const ON_SERVER: i64 = 2;
const WITH_OFFICE: i64 = 3;
const QUEUED: i64 = 4;
const ANSWERED: i64 = 5;
const CONFLICT: i64 = 6;
const SIGN_AGAIN: i64 = 7;
const WITHDRAWN: i64 = 8;
const NOT_ALLOWED: i64 = 9;
const NOT_COUNTED: i64 = 10;
const TAKEN_BACK: i64 = 11;

pub(super) fn save(db: &Connection, item: &OutItem) -> Result<(), ShelfError> {
    // What is sealed in place of something else brings its own pictures.
    leave_pictures(db, item.record, &item.pictures)?;
    let (mut places, mut code, mut current, mut theirs) = (None, None, None, None);
    let state = match &item.state {
        OutState::Waiting => WAITING,
        OutState::OnServer(at) => {
            places = Some(encode(at));
            ON_SERVER
        }
        OutState::WithOffice(at) => {
            places = Some(encode(at));
            WITH_OFFICE
        }
        OutState::Queued => QUEUED,
        OutState::Answered => ANSWERED,
        OutState::TakenBack => TAKEN_BACK,
        OutState::Refused(Refusal::Conflict(hash, bytes)) => {
            current = hash.as_ref().map(|hash| hash.as_bytes().to_vec());
            theirs = bytes.as_ref().map(|bytes| bytes.0.clone());
            CONFLICT
        }
        OutState::Refused(Refusal::SignAgain) => SIGN_AGAIN,
        OutState::Refused(Refusal::Withdrawn) => WITHDRAWN,
        OutState::Refused(Refusal::NotAllowed) => NOT_ALLOWED,
        OutState::Refused(Refusal::NotCounted(fault)) => {
            code = Some(*fault);
            NOT_COUNTED
        }
    };
    db.prepare_cached(
        "REPLACE INTO sync_outbox (record, turn, urgent, envelope, body, pictures, state, places, \
         code, current, theirs) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        item.record.as_bytes(),
        super::save::number(item.order),
        item.urgent,
        item.envelope.0,
        item.body.as_ref().map(|body| &body.0),
        encode(&item.pictures),
        state,
        places,
        code,
        current,
        theirs
    ])?;
    if !matches!(item.state, OutState::Waiting | OutState::Refused(_)) {
        // The server has them, and the record that comes back names them.
        let mut drop = db.prepare_cached("DELETE FROM sync_out_picture WHERE hash = ?1")?;
        for (hash, _) in &item.pictures {
            drop.execute(params![hash.as_bytes()])?;
        }
    }
    Ok(())
}

pub(super) fn drop(db: &Connection, record: RecordId) -> Result<(), ShelfError> {
    leave_pictures(db, record, &[])?;
    db.prepare_cached("DELETE FROM sync_outbox WHERE record = ?1")?
        .execute(params![record.as_bytes()])?;
    Ok(())
}

/// The bytes of a thing's pictures go, but for those of `stay`.
fn leave_pictures(
    db: &Connection,
    record: RecordId,
    stay: &[(Hash, u32)],
) -> Result<(), ShelfError> {
    let mut before = db.prepare_cached("SELECT pictures FROM sync_outbox WHERE record = ?1")?;
    let before: Option<Vec<u8>> =
        before.query_row([record.as_bytes()], |row| row.get(0)).optional()?;
    let before: Vec<(Hash, u32)> = before.map_or_else(|| Ok(Vec::new()), |one| decode(&one))?;
    let mut gone = db.prepare_cached("DELETE FROM sync_out_picture WHERE hash = ?1")?;
    for (hash, _) in before.iter().filter(|one| !stay.contains(one)) {
        gone.execute([hash.as_bytes()])?;
    }
    Ok(())
}

pub(super) fn load(db: &Connection) -> Result<Vec<OutItem>, ShelfError> {
    read(db, "", [])
}

/// What waits, was refused or was taken back, at most so many, what waits last and in the order of sending;
/// and how many there are in all.
///
/// # Errors
/// [`ShelfError`].
pub fn outbox_open(db: &Connection, most: usize) -> Result<(Vec<OutItem>, usize), ShelfError> {
    let open = "WHERE state = ?1 OR state >= ?2";
    let all: i64 = db
        .prepare_cached(&format!("SELECT count(*) FROM sync_outbox {open}"))?
        .query_row([WAITING, CONFLICT], |row| row.get(0))?;
    let order = "ORDER BY state = ?1, urgent DESC, turn, record LIMIT ?3";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let items = read(db, &format!("{open} {order}"), [WAITING, CONFLICT, most])?;
    Ok((items, usize::try_from(all).unwrap_or(0)))
}

/// One thing of the outbox, if it is there.
///
/// # Errors
/// [`ShelfError`].
pub fn outbox_item(db: &Connection, record: RecordId) -> Result<Option<OutItem>, ShelfError> {
    Ok(read(db, "WHERE record = ?1", [record.as_bytes()])?.into_iter().next())
}

fn read(db: &Connection, which: &str, of: impl Params) -> Result<Vec<OutItem>, ShelfError> {
    let mut rows = db.prepare_cached(&format!(
        "SELECT record, turn, urgent, envelope, body, pictures, state, places, code, current, \
         theirs FROM sync_outbox {which}"
    ))?;
    let mut rows = rows.query(of)?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(OutItem {
            record: bytes_of(row.get_ref(0)?, RecordId::from_slice, "sync_outbox")?,
            order: unsigned(row.get(1)?),
            urgent: row.get(2)?,
            envelope: Bytes(row.get(3)?),
            body: row.get::<_, Option<Vec<u8>>>(4)?.map(Bytes),
            pictures: decode(&row.get::<_, Vec<u8>>(5)?)?,
            state: state(row)?,
        });
    }
    Ok(items)
}

fn state(row: &Row<'_>) -> Result<OutState, ShelfError> {
    let places = || -> Result<_, ShelfError> {
        Ok(decode(&row.get::<_, Option<Vec<u8>>>(7)?.unwrap_or_default())?)
    };
    Ok(match row.get(6)? {
        WAITING => OutState::Waiting,
        ON_SERVER => OutState::OnServer(places()?),
        WITH_OFFICE => OutState::WithOffice(places()?),
        QUEUED => OutState::Queued,
        ANSWERED => OutState::Answered,
        TAKEN_BACK => OutState::TakenBack,
        CONFLICT => {
            let current: Option<Vec<u8>> = row.get(9)?;
            let theirs: Option<Vec<u8>> = row.get(10)?;
            let current = current.and_then(|bytes| Hash::from_slice(&bytes));
            OutState::Refused(Refusal::Conflict(current, theirs.map(Bytes)))
        }
        SIGN_AGAIN => OutState::Refused(Refusal::SignAgain),
        WITHDRAWN => OutState::Refused(Refusal::Withdrawn),
        NOT_ALLOWED => OutState::Refused(Refusal::NotAllowed),
        NOT_COUNTED => OutState::Refused(Refusal::NotCounted(row.get(8)?)),
        _ => return Err(ShelfError::Row("sync_outbox")),
    })
}
