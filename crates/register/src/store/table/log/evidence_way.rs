//! Exhibits on their way by sync: what was sent from here, what is expected, and where an original is that
//! is not here.

use jiff::Timestamp;
use rusqlite::Connection;

use crate::evidence::{Elsewhere, EvidenceForm, EvidenceItem, EvidencePart, EvidenceWhere, Shown};
use crate::id::Id;
use crate::log::LogEntry;
use crate::store::sql::{Millis, all, first, run};
use crate::store::{Change, Reader, StoreError};

/// What is expected under a hash of sealed bytes.
pub(crate) struct Expected {
    pub(crate) evidence: Id<EvidenceItem>,
    pub(crate) part: EvidencePart,
    /// Its bytes, once they are here.
    pub(crate) plain: Option<Vec<u8>>,
}

pub(super) fn elsewhere(
    connection: &Connection,
    id: Id<EvidenceItem>,
) -> Result<Option<Elsewhere>, StoreError> {
    const SQL: &str =
        "SELECT state, form, bytes, sha256 FROM log_evidence_elsewhere WHERE evidence = ?1";
    first(connection, SQL, [id], |f| {
        let (state, form, bytes) = (f.take()?, f.take()?, f.take::<i64>()?);
        let bytes = u64::try_from(bytes).map_err(|_| StoreError::Unreadable)?;
        Ok(Elsewhere { state, form, bytes, sha256: f.take()? })
    })
}

impl Reader<'_> {
    /// The exhibits on an entry that the office has been told of by sync.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn evidence_sent(&self, entry: Id<LogEntry>) -> Result<Vec<Id<EvidenceItem>>, StoreError> {
        const SQL: &str = "SELECT evidence FROM log_evidence_sent WHERE evidence IN
            (SELECT id FROM log_evidence WHERE entry = ?1)";
        all(self.connection, SQL, [entry], |f| f.take())
    }

    /// The exhibits on an entry whose originals went to the office by sync.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn originals_sent(
        &self,
        entry: Id<LogEntry>,
    ) -> Result<Vec<Id<EvidenceItem>>, StoreError> {
        const SQL: &str =
            "SELECT evidence FROM log_evidence_sent WHERE original = 1 AND evidence IN
            (SELECT id FROM log_evidence WHERE entry = ?1)";
        all(self.connection, SQL, [entry], |f| f.take())
    }

    /// What is expected under a hash of sealed bytes.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn evidence_part(&self, hash: [u8; 32]) -> Result<Option<Expected>, StoreError> {
        const SQL: &str = "SELECT evidence, role, plain FROM log_evidence_part WHERE hash = ?1";
        first(self.connection, SQL, [hash], |f| {
            Ok(Expected { evidence: f.take()?, part: f.take()?, plain: f.take()? })
        })
    }

    /// Everything that is expected of an exhibit.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn evidence_parts(&self, id: Id<EvidenceItem>) -> Result<Vec<Expected>, StoreError> {
        const SQL: &str =
            "SELECT role, plain FROM log_evidence_part WHERE evidence = ?1 ORDER BY hash";
        all(self.connection, SQL, [id], |f| {
            Ok(Expected { evidence: id, part: f.take()?, plain: f.take()? })
        })
    }

    /// How the copy of an expected picture is to be shown.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn announced_view(&self, id: Id<EvidenceItem>) -> Result<Option<Shown>, StoreError> {
        const SQL: &str = "SELECT view FROM log_evidence_elsewhere WHERE evidence = ?1";
        let text = first(self.connection, SQL, [id], |f| f.take::<Option<String>>())?.flatten();
        let view = text.map(|text| serde_json::from_str(&text)).transpose();
        view.map_err(|_| StoreError::Unreadable)
    }
}

impl Change<'_> {
    /// Takes down that the office has been told of an exhibit by sync, with its original or without.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the exhibit.
    pub(crate) fn evidence_was_sent(
        &mut self,
        id: Id<EvidenceItem>,
        original: bool,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        const SQL: &str = "REPLACE INTO log_evidence_sent (evidence, at, original)
            VALUES (?1, ?2, ?3)";
        run(self.connection(), SQL, (id, Millis(at), original)).map(drop)
    }

    /// Says where an exhibit's original is.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the exhibit.
    pub(crate) fn put_elsewhere(
        &mut self,
        id: Id<EvidenceItem>,
        one: &Elsewhere,
        view: Option<&Shown>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "REPLACE INTO log_evidence_elsewhere
            (evidence, state, form, bytes, sha256, view) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let bytes = i64::try_from(one.bytes).map_err(|_| StoreError::Unreadable)?;
        let view = view.map(serde_json::to_string).transpose();
        let view = view.map_err(|_| StoreError::Unreadable)?;
        run(self.connection(), SQL, (id, one.state, one.form, bytes, one.sha256, view)).map(drop)
    }

    /// Expects sealed bytes that belong to an exhibit, whether or not it is here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn expect_evidence(
        &mut self,
        hash: [u8; 32],
        id: Id<EvidenceItem>,
        part: EvidencePart,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_evidence_part (hash, evidence, role) VALUES (?1, ?2, ?3)
            ON CONFLICT DO NOTHING";
        run(self.connection(), SQL, (hash, id, part)).map(drop)
    }

    /// Keeps the bytes of a part until all of its exhibit is there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn hold_evidence_part(
        &mut self,
        hash: [u8; 32],
        plain: &[u8],
    ) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE log_evidence_part SET plain = ?2 WHERE hash = ?1";
        run(self.connection(), SQL, (hash, plain)).map(drop)
    }

    /// A part that no exhibit waits for is expected no longer.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn drop_evidence_part(&mut self, hash: [u8; 32]) -> Result<(), StoreError> {
        const SQL: &str = "DELETE FROM log_evidence_part WHERE hash = ?1";
        run(self.connection(), SQL, [hash]).map(drop)
    }

    /// The bytes that were held of an exhibit go: they are where they belong, or are not taken.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn let_go_of_evidence_parts(
        &mut self,
        id: Id<EvidenceItem>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "DELETE FROM log_evidence_part WHERE evidence = ?1 AND plain IS NOT NULL";
        self.leaves_residue();
        run(self.connection(), SQL, [id]).map(drop)
    }

    /// What lies under an exhibit is this from now on.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn evidence_is(
        &mut self,
        id: Id<EvidenceItem>,
        form: EvidenceForm,
        bytes: u64,
        sha256: &[u8; 32],
    ) -> Result<(), StoreError> {
        const SQL: &str =
            "UPDATE log_evidence SET form = ?2, bytes = ?3, sha256 = ?4 WHERE id = ?1";
        let bytes = i64::try_from(bytes).map_err(|_| StoreError::Unreadable)?;
        run(self.connection(), SQL, (id, form, bytes, *sha256)).map(drop)
    }

    /// An exhibit's original is here: nothing of it is elsewhere.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn evidence_is_here(&mut self, id: Id<EvidenceItem>) -> Result<(), StoreError> {
        const SQL: &str = "DELETE FROM log_evidence_elsewhere WHERE evidence = ?1";
        run(self.connection(), SQL, [id]).map(drop)
    }

    /// How it stands with an exhibit's original.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn set_elsewhere(
        &mut self,
        id: Id<EvidenceItem>,
        state: EvidenceWhere,
    ) -> Result<(), StoreError> {
        const SQL: &str =
            "UPDATE log_evidence_elsewhere SET state = ?2, view = NULL WHERE evidence = ?1";
        run(self.connection(), SQL, (id, state)).map(drop)
    }
}
