//! When each device was last here, and its last receipt.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use watchbook_protocol::cbor;
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

use super::envelopes::number;
use crate::refusal::Failure;

pub(crate) fn receipt(
    c: &Connection,
    scheme: SchemeId,
    device: DeviceId,
) -> Result<Option<Signed<Receipt>>, Failure> {
    let bytes: Option<Vec<u8>> = c
        .prepare_cached("SELECT signed FROM receipt WHERE scheme = ?1 AND device = ?2")?
        .query_row(params![scheme.as_bytes(), device.as_bytes()], |row| row.get(0))
        .optional()?;
    bytes.map(|bytes| cbor::decode(&bytes).map_err(|_| Failure::Stored("a receipt"))).transpose()
}

pub(crate) fn put_receipt(t: &Transaction<'_>, signed: &Signed<Receipt>) -> rusqlite::Result<()> {
    let receipt = signed.unverified();
    t.prepare_cached(
        "INSERT INTO receipt (scheme, device, counter, signed) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET counter = excluded.counter, signed = excluded.signed",
    )?
    .execute(params![
        receipt.scheme.as_bytes(),
        receipt.device.as_bytes(),
        receipt.counter.cast_signed(),
        cbor::encode(signed)
    ])
    .map(|_| ())
}

pub(crate) fn put_seen(
    t: &Transaction<'_>,
    scheme: SchemeId,
    device: DeviceId,
    at: Time,
    program: Option<&str>,
) -> rusqlite::Result<()> {
    t.prepare_cached(
        "INSERT INTO seen (scheme, device, at, program) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET at = excluded.at,
            program = coalesce(excluded.program, program)",
    )?
    .execute(params![scheme.as_bytes(), device.as_bytes(), at.0.cast_signed(), program])
    .map(|_| ())
}

pub(crate) fn seen(
    c: &Connection,
    scheme: SchemeId,
    device: DeviceId,
) -> rusqlite::Result<Option<(Time, Option<String>)>> {
    c.prepare_cached("SELECT at, program FROM seen WHERE scheme = ?1 AND device = ?2")?
        .query_row(params![scheme.as_bytes(), device.as_bytes()], |row| {
            Ok((Time(number(row, 0)?), row.get(1)?))
        })
        .optional()
}
