//! How an event is put into bytes and hashed, and how it joins the chain.
//!
//! One event has one encoding: a fixed beginning that is used for nothing else, every field in one
//! order, each with its length before it. The encoding never changes; another one takes `v2`.

use jiff::Timestamp;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::{Action, Actor};
use crate::closed_list::ClosedList;
use crate::store::sql::{Millis, run};
use crate::store::{StoreError, meta};

const EVENT: &[u8] = b"watchbook/audit/event/v1";
const GENESIS: &[u8] = b"watchbook/audit/genesis/v1";
const NOTE: &[u8] = b"watchbook/audit/note/v1";

/// The end of the audit: how many events there are, and the last one's hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditHead {
    /// The last event's number; nought before the first.
    pub seq: i64,
    /// The last event's hash.
    pub hash: [u8; 32],
}

impl AuditHead {
    /// The end of an audit without events: no other file's events can follow it.
    pub(in crate::store) fn genesis(file_id: &[u8; 16]) -> Self {
        Self {
            seq: 0,
            hash: Sha256::new().chain_update(GENESIS).chain_update(file_id).finalize().into(),
        }
    }
}

/// An event as it stands in its table, its words apart. Codes are text here: what is hashed is
/// what is stored, also where this version does not know the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) person: Option<&'a [u8]>,
    pub(super) role: &'a str,
    pub(super) premises: Option<&'a [u8]>,
    pub(super) action: &'a str,
    pub(super) object: Option<&'a [u8]>,
    pub(super) commitment: Option<&'a [u8]>,
    pub(super) prev: &'a [u8],
}

impl Entry<'_> {
    pub(super) fn hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new_with_prefix(EVENT);
        hasher.update(self.seq.to_be_bytes());
        hasher.update(self.at.to_be_bytes());
        put(&mut hasher, self.person);
        put(&mut hasher, Some(self.role.as_bytes()));
        put(&mut hasher, self.premises);
        put(&mut hasher, Some(self.action.as_bytes()));
        put(&mut hasher, self.object);
        put(&mut hasher, self.commitment);
        put(&mut hasher, Some(self.prev));
        hasher.finalize().into()
    }
}

/// A field: whether it is there, how long it is, and what it is.
fn put(hasher: &mut Sha256, field: Option<&[u8]>) {
    match field {
        None => hasher.update([0]),
        Some(bytes) => {
            hasher.update([1]);
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        }
    }
}

/// What the chain holds of a person's words: nothing that tells them without the salt.
pub(super) fn commitment(salt: &[u8], words: &str) -> [u8; 32] {
    let mut hasher = Sha256::new_with_prefix(NOTE);
    put(&mut hasher, Some(salt));
    put(&mut hasher, Some(words.as_bytes()));
    hasher.finalize().into()
}

/// Adds an event at the end of the chain, inside the transaction of what it tells of.
pub(in crate::store) fn append(
    connection: &Connection,
    actor: &Actor,
    at: Timestamp,
    action: Action,
    object: Option<[u8; 16]>,
    note: Option<&str>,
) -> Result<AuditHead, StoreError> {
    let last = meta::audit_head(connection)?;
    let salted = note.map(salted).transpose()?;
    let person = actor.person.map(|id| *id.bytes());
    let premises = actor.premises.map(|id| *id.bytes());
    let entry = Entry {
        seq: last.seq + 1,
        at: at.as_millisecond(),
        person: person.as_ref().map(<[u8; 16]>::as_slice),
        role: actor.role.code(),
        premises: premises.as_ref().map(<[u8; 16]>::as_slice),
        action: action.code(),
        object: object.as_ref().map(<[u8; 16]>::as_slice),
        commitment: salted.as_ref().map(|(_, commitment)| commitment.as_slice()),
        prev: &last.hash,
    };
    let head = AuditHead { seq: entry.seq, hash: entry.hash() };
    run(
        connection,
        "INSERT INTO audit (seq, at, person, role, premises, action, object, commitment, prev, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        (
            entry.seq,
            Millis(at),
            entry.person,
            entry.role,
            entry.premises,
            entry.action,
            entry.object,
            entry.commitment,
            entry.prev,
            head.hash,
        ),
    )?;
    if let (Some(words), Some((salt, _))) = (note, salted) {
        run(
            connection,
            "INSERT INTO audit_note (seq, salt, words) VALUES (?1, ?2, ?3)",
            (entry.seq, salt, words),
        )?;
    }
    meta::advance(connection, &head, at)?;
    Ok(head)
}

fn salted(words: &str) -> Result<([u8; 16], [u8; 32]), StoreError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| StoreError::NoRandomness)?;
    Ok((salt, commitment(&salt, words)))
}
