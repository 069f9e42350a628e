//! What a voters' computer keeps of it, in its encrypted file: ballots as they were said, what was chosen
//! here, keys that were asked for, proposals that were made.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, params};
use watchbook_protocol::id::{DeviceId, RecordId};
use watchbook_register::ClosedList as _;
use watchbook_register::cases::{CaseKind, Choice};
use watchbook_register::id::Id;
use watchbook_register::log::LogEntry;
use watchbook_register::records::{Person, Proposal};

use crate::wire::ballot::{Ballot, KeyAsked};

/// A key that somebody asks to be granted, on a computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyWish {
    pub(crate) device: DeviceId,
    /// As that computer knows them.
    pub(crate) person: Id<Person>,
    pub(crate) name: String,
    pub(crate) key: [u8; 32],
    pub(crate) at: Timestamp,
}

/// Keeps that somebody asks, in place of what they asked on that computer before.
pub(crate) fn keep_wish(
    tables: &Connection,
    device: DeviceId,
    asked: &KeyAsked,
) -> rusqlite::Result<()> {
    let at = asked.at.as_millisecond();
    // What comes late does not replace what was asked after it.
    tables
        .prepare_cached(
            "INSERT INTO seat_key_asked (device, person, name, key, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET name = ?3, key = ?4, at = ?5 WHERE ?5 >= at",
        )?
        .execute(params![device.as_bytes(), asked.by.bytes(), asked.by_name, asked.key, at])?;
    Ok(())
}

/// Every key that was asked for, the oldest first.
pub(crate) fn wishes(tables: &Connection) -> rusqlite::Result<Vec<KeyWish>> {
    let mut rows = tables.prepare_cached(
        "SELECT device, person, name, key, at FROM seat_key_asked ORDER BY at, device, person",
    )?;
    let rows = rows.query_map([], |row| {
        Ok(KeyWish {
            device: DeviceId::from_bytes(row.get(0)?),
            person: Id::of_bytes(row.get(1)?),
            name: row.get(2)?,
            key: row.get(3)?,
            at: moment(row.get(4)?),
        })
    })?;
    rows.collect()
}

/// Forgets that somebody asks.
pub(crate) fn forget_wish(
    tables: &Connection,
    device: DeviceId,
    person: Id<Person>,
) -> rusqlite::Result<()> {
    tables
        .prepare_cached("DELETE FROM seat_key_asked WHERE device = ?1 AND person = ?2")?
        .execute(params![device.as_bytes(), person.bytes()])?;
    Ok(())
}

/// When somebody asked on this computer.
pub(super) fn asked_at(
    tables: &Connection,
    device: DeviceId,
    person: Id<Person>,
) -> rusqlite::Result<Option<Timestamp>> {
    let at: Option<i64> = tables
        .prepare_cached("SELECT at FROM seat_key_asked WHERE device = ?1 AND person = ?2")?
        .query_row(params![device.as_bytes(), person.bytes()], |row| row.get(0))
        .optional()?;
    Ok(at.map(moment))
}

/// Keeps a ballot as it was said last.
pub(crate) fn keep_ballot(
    tables: &Connection,
    ballot: &Ballot,
    made_on: Date,
) -> rusqlite::Result<()> {
    tables
        .prepare_cached(
            "INSERT INTO seat_ballot (proposal, made_on, said) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET made_on = ?2, said = ?3",
        )?
        .execute(params![ballot.case.bytes(), made_on.to_string(), ballot.content()])?;
    Ok(())
}

/// Forgets a ballot, with what was chosen here.
pub(crate) fn forget_ballot(tables: &Connection, case: &[u8; 16]) -> rusqlite::Result<()> {
    tables.prepare_cached("DELETE FROM seat_ballot WHERE proposal = ?1")?.execute([case])?;
    Ok(())
}

/// The ballots that lie here. One that this version cannot read is left out: it lies there for a later one.
pub(super) fn ballots(tables: &Connection) -> rusqlite::Result<Vec<Ballot>> {
    let mut rows = tables.prepare_cached("SELECT made_on, said FROM seat_ballot")?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(String, Vec<u8>)> = rows.collect::<rusqlite::Result<_>>()?;
    let read = |(made_on, said): (String, Vec<u8>)| Ballot::read(&said, made_on.parse().ok()?).ok();
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps what somebody chose.
pub(super) fn keep_vote(
    tables: &Connection,
    ballot: &Ballot,
    voter: Id<Person>,
    choice: Choice,
    at: Timestamp,
) -> rusqlite::Result<()> {
    tables
        .prepare_cached(
            "INSERT OR IGNORE INTO seat_vote (proposal, round, voter, choice, at)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            ballot.case.bytes(),
            ballot.round,
            voter.bytes(),
            choice.code(),
            at.as_millisecond()
        ])?;
    Ok(())
}

/// What somebody chose in a round, on this computer.
pub(super) fn chosen(
    tables: &Connection,
    ballot: &Ballot,
    voter: Id<Person>,
) -> rusqlite::Result<Option<Choice>> {
    let code: Option<String> = tables
        .prepare_cached(
            "SELECT choice FROM seat_vote WHERE proposal = ?1 AND round = ?2 AND voter = ?3",
        )?
        .query_row(params![ballot.case.bytes(), ballot.round, voter.bytes()], |row| row.get(0))
        .optional()?;
    Ok(code.and_then(|code| Choice::from_code(&code)))
}

/// A proposal that was made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Proposed {
    pub(super) case: Id<Proposal>,
    /// Who made it, as this computer knows them.
    pub(super) person: Id<Person>,
    pub(super) entry: Id<LogEntry>,
    pub(super) kind: CaseKind,
    pub(super) record: RecordId,
    pub(super) at: Timestamp,
}

/// Keeps a proposal that was made here, and lets go of those before a moment.
pub(super) fn keep_proposal(
    tables: &Connection,
    one: Proposed,
    before: Timestamp,
) -> rusqlite::Result<()> {
    tables
        .prepare_cached("DELETE FROM seat_proposal WHERE at < ?1")?
        .execute([before.as_millisecond()])?;
    tables
        .prepare_cached(
            "INSERT INTO seat_proposal (proposal, person, entry, kind, record, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            one.case.bytes(),
            one.person.bytes(),
            one.entry.bytes(),
            one.kind.code(),
            one.record.as_bytes(),
            one.at.as_millisecond()
        ])?;
    Ok(())
}

/// What was proposed from this computer, the newest first.
pub(super) fn proposals(tables: &Connection) -> rusqlite::Result<Vec<Proposed>> {
    let mut rows = tables.prepare_cached(
        "SELECT proposal, person, entry, kind, record, at FROM seat_proposal
         ORDER BY at DESC, proposal",
    )?;
    let rows = rows.query_map([], |row| {
        // A kind of a later version is left out: this one has no word for it.
        let Some(kind) = CaseKind::from_code(&row.get::<_, String>(3)?) else { return Ok(None) };
        Ok(Some(Proposed {
            case: Id::of_bytes(row.get(0)?),
            person: Id::of_bytes(row.get(1)?),
            entry: Id::of_bytes(row.get(2)?),
            kind,
            record: RecordId::from_bytes(row.get(4)?),
            at: moment(row.get(5)?),
        }))
    })?;
    rows.filter_map(Result::transpose).collect()
}

fn moment(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(Timestamp::UNIX_EPOCH)
}
