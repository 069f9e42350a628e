//! Shares of file keys, the count of wrong proofs by slot, the count of askings by device, and the
//! nonces of the askings.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, Nonce, PersonId, SchemeId};
use watchbook_protocol::share::Share;
use watchbook_protocol::time::{Day, Time};

use super::envelopes::column;

/// A slot as it is stored.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) share: Share,
    pub(crate) proof_hash: Hash,
    pub(crate) wrong: u32,
}

fn share_of(bytes: &[u8]) -> Option<Share> {
    bytes.try_into().ok().map(Share::from_bytes)
}

pub(crate) fn put(
    t: &Transaction<'_>,
    key: (SchemeId, DeviceId, PersonId),
    share: &Share,
    proof_hash: Hash,
) -> rusqlite::Result<()> {
    let (scheme, device, slot) = key;
    t.prepare_cached(
        "INSERT INTO share (scheme, device, slot, share, proof_hash) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET share = excluded.share, proof_hash = excluded.proof_hash,
            wrong = 0",
    )?
    .execute(params![
        scheme.as_bytes(),
        device.as_bytes(),
        slot.as_bytes(),
        share.as_bytes(),
        proof_hash.as_bytes()
    ])
    .map(|_| ())
}

pub(crate) fn get(
    c: &Connection,
    key: (SchemeId, DeviceId, PersonId),
) -> rusqlite::Result<Option<Slot>> {
    let (scheme, device, slot) = key;
    c.prepare_cached(
        "SELECT share, proof_hash, wrong FROM share
         WHERE scheme = ?1 AND device = ?2 AND slot = ?3",
    )?
    .query_row(params![scheme.as_bytes(), device.as_bytes(), slot.as_bytes()], |row| {
        Ok(Slot {
            share: column(row, 0, share_of)?,
            proof_hash: column(row, 1, Hash::from_slice)?,
            wrong: row.get(2)?,
        })
    })
    .optional()
}

/// Sets the count of wrong proofs; false if there is no such slot.
pub(crate) fn set_wrong(
    t: &Transaction<'_>,
    key: (SchemeId, DeviceId, PersonId),
    wrong: u32,
) -> rusqlite::Result<bool> {
    let (scheme, device, slot) = key;
    t.prepare_cached("UPDATE share SET wrong = ?4 WHERE scheme = ?1 AND device = ?2 AND slot = ?3")?
        .execute(params![scheme.as_bytes(), device.as_bytes(), slot.as_bytes(), wrong])
        .map(|changed| changed == 1)
}

/// Counts an asking; says how many the device has made on this day.
pub(crate) fn count_asking(
    t: &Transaction<'_>,
    scheme: SchemeId,
    device: DeviceId,
    today: Day,
) -> rusqlite::Result<u32> {
    t.prepare_cached(
        "INSERT INTO asked (scheme, device, day, times) VALUES (?1, ?2, ?3, 1)
         ON CONFLICT DO UPDATE SET times = iif(day = excluded.day, times + 1, 1),
            day = excluded.day
         RETURNING times",
    )?
    .query_row(params![scheme.as_bytes(), device.as_bytes(), today.0], |row| row.get(0))
}

/// Takes a nonce; false if it was used before.
pub(crate) fn take_nonce(
    t: &Transaction<'_>,
    scheme: SchemeId,
    nonce: Nonce,
    now: Time,
) -> rusqlite::Result<bool> {
    t.prepare_cached("INSERT OR IGNORE INTO nonce (scheme, nonce, at) VALUES (?1, ?2, ?3)")?
        .execute(params![scheme.as_bytes(), nonce.as_bytes(), now.0.cast_signed()])
        .map(|new| new == 1)
}

/// Forgets nonces that a request's time window keeps out by now.
pub(crate) fn drop_nonces(t: &Transaction<'_>, before: Time) -> rusqlite::Result<()> {
    t.prepare_cached("DELETE FROM nonce WHERE at < ?1")?
        .execute(params![before.0.cast_signed()])
        .map(|_| ())
}

/// Deletes every share of a device.
pub(crate) fn drop_device(
    t: &Transaction<'_>,
    scheme: SchemeId,
    device: DeviceId,
) -> rusqlite::Result<usize> {
    t.prepare_cached("DELETE FROM share WHERE scheme = ?1 AND device = ?2")?
        .execute(params![scheme.as_bytes(), device.as_bytes()])
}

/// Deletes a person's shares on every device.
pub(crate) fn drop_person(
    t: &Transaction<'_>,
    scheme: SchemeId,
    person: PersonId,
) -> rusqlite::Result<usize> {
    t.prepare_cached("DELETE FROM share WHERE scheme = ?1 AND slot = ?2")?
        .execute(params![scheme.as_bytes(), person.as_bytes()])
}
