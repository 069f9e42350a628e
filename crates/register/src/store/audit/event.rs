//! Reading the audit, and erasing words from it.

use jiff::Timestamp;

use super::{Action, Actor};
use crate::store::sql::{Fields, Millis, all, run};
use crate::store::{Change, Reader, StoreError};

/// One event of the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    /// Its number, counted from one.
    pub seq: i64,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// The id of what it was done to.
    pub object: Option<[u8; 16]>,
    /// Whether somebody gave words with it.
    pub had_note: bool,
    /// The words, where they have not been erased.
    pub note: Option<String>,
}

impl Reader<'_> {
    /// The latest events, newest first: at most `limit` of them, before the event `before`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn audit(&self, before: Option<i64>, limit: u32) -> Result<Vec<AuditEvent>, StoreError> {
        all(
            self.connection,
            "SELECT audit.seq, at, person, role, premises, action, object,
                    commitment IS NOT NULL, words
             FROM audit LEFT JOIN audit_note ON audit_note.seq = audit.seq
             WHERE audit.seq < ?1 ORDER BY audit.seq DESC LIMIT ?2",
            (before.unwrap_or(i64::MAX), limit),
            event,
        )
    }
}

fn event(f: &mut Fields<'_, '_>) -> Result<AuditEvent, StoreError> {
    Ok(AuditEvent {
        seq: f.take()?,
        at: f.take::<Millis>()?.0,
        actor: Actor { person: f.take()?, role: f.take()?, premises: f.take()? },
        action: f.take()?,
        object: f.take()?,
        had_note: f.take()?,
        note: f.take()?,
    })
}

impl Change<'_> {
    /// Erases the words of an event; the event and its commitment stay. False when it had none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_note(&mut self, seq: i64) -> Result<bool, StoreError> {
        let erased = run(self.connection(), "DELETE FROM audit_note WHERE seq = ?1", [seq])? > 0;
        if erased {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
