//! Walks the chain from its beginning and names the first event that is not as it was written.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::AuditHead;
use super::chain::{Entry, commitment};
use crate::store::{StoreError, meta};

/// What a walk along the chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditVerdict {
    /// Every event is as it was written, up to this one.
    Whole(AuditHead),
    /// This is the first that is not.
    Broken(FirstBad),
}

/// The first event that is not as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstBad {
    /// Its number.
    pub seq: i64,
    /// What is wrong there.
    pub why: Why,
}

/// What is wrong with an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It does not give the hash that it carries.
    Altered,
    /// It does not follow the event before it: that one had its hash made anew, or this one comes
    /// from elsewhere.
    Unlinked,
    /// It is not there, and others are or were behind it.
    Missing,
    /// It stands beyond the end that was noted when the audit was last added to, or before the
    /// beginning.
    Added,
    /// Its words are not those that were committed to.
    NoteAltered,
    /// It is whole in itself, and is not the event that was noted or witnessed under this number.
    NotAsWitnessed,
}

/// Walks the chain. `witnessed` is an end that was kept elsewhere: it also finds a chain that was
/// cut or made anew together with the end that the file notes.
pub(in crate::store) fn verify(
    connection: &Connection,
    witnessed: Option<&AuditHead>,
) -> Result<AuditVerdict, StoreError> {
    let bad = |seq, why| Ok(AuditVerdict::Broken(FirstBad { seq, why }));
    let noted = meta::audit_head(connection)?;
    let mut last = AuditHead::genesis(&meta::file_id(connection)?);
    let mut statement = connection.prepare_cached(WALK)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let due = last.seq + 1;
        if seq < due || (seq > noted.seq && seq == due) {
            return bad(seq, Why::Added);
        }
        if seq > due {
            return bad(due, Why::Missing);
        }
        last = match step(row, seq, &last) {
            Ok(head) => head,
            Err(why) => return bad(seq, why),
        };
        if witnessed.is_some_and(|seen| seen.seq == seq && seen.hash != last.hash) {
            return bad(seq, Why::NotAsWitnessed);
        }
    }
    if last.seq < noted.seq || witnessed.is_some_and(|seen| last.seq < seen.seq) {
        return bad(last.seq + 1, Why::Missing);
    }
    if last.hash != noted.hash {
        return bad(last.seq, Why::NotAsWitnessed);
    }
    Ok(AuditVerdict::Whole(last))
}

const WALK: &str = "
    SELECT audit.seq, at, person, role, premises, action, object, commitment, prev, hash,
           salt, words
    FROM audit LEFT JOIN audit_note ON audit_note.seq = audit.seq
    ORDER BY audit.seq";

/// Checks one event against the one before it.
fn step(row: &Row<'_>, seq: i64, last: &AuditHead) -> Result<AuditHead, Why> {
    let (entry, hash) = entry(row, seq).ok_or(Why::Altered)?;
    if entry.hash() != hash {
        return Err(Why::Altered);
    }
    if entry.prev != last.hash {
        return Err(Why::Unlinked);
    }
    match (blob(row, 10), text(row, 11), entry.commitment) {
        (Some(Some(salt)), Some(words), Some(committed))
            if commitment(salt, words) == committed => {}
        // Erased words leave the commitment behind; that is what it is for.
        (Some(None), None, _) => {}
        _ => return Err(Why::NoteAltered),
    }
    Ok(AuditHead { seq, hash: entry.hash() })
}

fn entry<'r>(row: &'r Row<'_>, seq: i64) -> Option<(Entry<'r>, &'r [u8])> {
    let entry = Entry {
        seq,
        at: row.get(1).ok()?,
        person: blob(row, 2)?,
        role: text(row, 3)?,
        premises: blob(row, 4)?,
        action: text(row, 5)?,
        object: blob(row, 6)?,
        commitment: blob(row, 7)?,
        prev: blob(row, 8)??,
    };
    Some((entry, blob(row, 9)??))
}

/// A blob or nothing; none for anything else.
fn blob<'r>(row: &'r Row<'_>, at: usize) -> Option<Option<&'r [u8]>> {
    match row.get_ref(at).ok()? {
        ValueRef::Null => Some(None),
        ValueRef::Blob(bytes) => Some(Some(bytes)),
        _ => None,
    }
}

fn text<'r>(row: &'r Row<'_>, at: usize) -> Option<&'r str> {
    row.get_ref(at).ok()?.as_str().ok()
}
