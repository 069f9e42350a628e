//! Erasing: a record goes with all that hangs on it, and leaves no trace in the file.
//!
//! `secure_delete` overwrites what is freed; the old pages that still lie in the file and its
//! `-wal` go with the checkpoint that follows the change (`security.md` §3.3).

use super::sql::{all, first, run};
use super::{Change, StoreError};
use crate::id::Id;
use crate::records::{Decision, SubjectCard, Tier};

/// Words in the audit about a subject or about what hangs on it.
const NOTES: &str = "DELETE FROM audit_note WHERE seq IN (
    SELECT seq FROM audit WHERE object = ?1
        OR object IN (SELECT id FROM picture WHERE subject = ?1)
        OR object IN (SELECT id FROM gallery_entry WHERE subject = ?1)
        OR object IN (SELECT id FROM warning WHERE subject = ?1)
        OR object IN (SELECT id FROM ban WHERE subject = ?1)
        OR object IN (SELECT id FROM public_order WHERE subject = ?1))";

/// The same for what the office alone holds.
const OFFICE_NOTES: &str = "DELETE FROM audit_note WHERE seq IN (
    SELECT seq FROM audit WHERE object IN (SELECT id FROM court_order WHERE subject = ?1)
        OR object IN (SELECT id FROM proposal WHERE subject = ?1))";

/// Decisions on this subject's bans.
const DECISIONS: &str = "SELECT DISTINCT ban_file.decision FROM ban_file
    JOIN ban ON ban.id = ban_file.ban WHERE ban.subject = ?1";

impl Change<'_> {
    /// Erases a subject: the card, pictures, bans and all else of theirs, the office's file on
    /// them, the decisions that concern nobody else, and the words in the audit about any of it.
    ///
    /// The audit keeps its events, which name ids alone. An incident that others or the premises'
    /// own log need stays, without them in its list; its text is the office's to see to.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_subject(&mut self, id: Id<SubjectCard>) -> Result<bool, StoreError> {
        let connection = self.connection();
        run(connection, NOTES, [id])?;
        let mut decisions: Vec<Id<Decision>> = Vec::new();
        if self.read().tier() == Tier::Office {
            run(connection, OFFICE_NOTES, [id])?;
            decisions = all(connection, DECISIONS, [id], |f| f.take())?;
        }
        let erased = self.erase("DELETE FROM subject WHERE id = ?1", id)?;
        for decision in decisions {
            const OTHERS: &str = "SELECT 1 FROM ban_file WHERE decision = ?1";
            if first(connection, OTHERS, [decision], |_| Ok(()))?.is_none() {
                run(connection, "DELETE FROM decision WHERE id = ?1", [decision])?;
            }
        }
        Ok(erased)
    }

    /// Runs a `DELETE` of one record by its id.
    pub(super) fn erase<T>(&mut self, sql: &str, id: Id<T>) -> Result<bool, StoreError> {
        let erased = run(self.connection(), sql, [id])? > 0;
        if erased {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
