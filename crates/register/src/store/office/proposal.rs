//! Proposals that are not, or not yet, bans.

use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{Proposal, SchemeRef};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, all, first, run, table};

table!(PROPOSAL = "proposal" { id, reference, subject, stage, since, summary });

impl OfficeReader<'_> {
    /// Every proposal, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn proposals(&self) -> Result<Vec<Proposal>, StoreError> {
        let sql = format!("{} ORDER BY since DESC, id", PROPOSAL.select);
        all(self.connection, &sql, [], proposal)
    }

    /// One proposal.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn proposal(&self, id: Id<Proposal>) -> Result<Option<Proposal>, StoreError> {
        first(self.connection, &format!("{} WHERE id = ?1", PROPOSAL.select), [id], proposal)
    }
}

fn proposal(f: &mut Fields<'_, '_>) -> Result<Proposal, StoreError> {
    Ok(Proposal {
        id: f.take()?,
        reference: SchemeRef::stored(f.take()?),
        subject: f.take()?,
        stage: f.take()?,
        since: f.day()?,
        summary: f.take()?,
    })
}

impl OfficeChange<'_> {
    /// Writes a proposal; its subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn put_proposal(&mut self, proposal: &Proposal) -> Result<(), StoreError> {
        run(
            self.connection,
            PROPOSAL.put,
            params![
                proposal.id,
                proposal.reference.as_str(),
                proposal.subject,
                proposal.stage,
                Day(proposal.since),
                proposal.summary,
            ],
        )
        .map(drop)
    }

    /// Erases a proposal.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_proposal(&mut self, id: Id<Proposal>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM proposal WHERE id = ?1", id)
    }
}
