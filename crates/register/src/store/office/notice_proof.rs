//! What shows that somebody was told: files that lie sealed beside the register, each under its own key.
//!
//! A row is never altered. It goes with its service, and that with its subject; with the key gone the file is
//! nobody's to read, and the next opening sweeps it away.

use jiff::Timestamp;
use rusqlite::params;
use zeroize::Zeroizing;

use super::notice::{NoticeService, Paper};
use super::{OfficeChange, OfficeReader};
use crate::evidence::{EvidenceForm, EvidenceName, Seal};
use crate::id::Id;
use crate::records::{Person, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{Fields, Millis, all, first, run};
use crate::unlock::Key;

/// A file that shows that somebody was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeProof {
    /// Its id.
    pub id: Id<NoticeProof>,
    /// The service that it shows.
    pub service: Id<NoticeService>,
    /// Its own name.
    pub name: EvidenceName,
    /// How it is written.
    pub form: EvidenceForm,
    /// How many bytes it has.
    pub bytes: u64,
    /// The SHA-256 of its bytes as they were attached.
    pub sha256: [u8; 32],
    /// Who attached it, and when.
    pub attached: (Id<Person>, Timestamp),
}

const COLUMNS: &str = "SELECT p.id, p.service, p.name, p.form, p.bytes, p.sha256, p.attached_by,
    p.attached_at FROM notice_proof p";

fn proof(f: &mut Fields<'_, '_>) -> Result<NoticeProof, StoreError> {
    Ok(NoticeProof {
        id: f.take()?,
        service: f.take()?,
        name: EvidenceName::stored(f.take()?),
        form: f.take()?,
        bytes: u64::try_from(f.take::<i64>()?).map_err(|_| StoreError::Unreadable)?,
        sha256: f.take()?,
        attached: (f.take()?, f.take::<Millis>()?.0),
    })
}

impl OfficeReader<'_> {
    /// The files of one service, in the order in which they were attached.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn proofs_of(&self, service: Id<NoticeService>) -> Result<Vec<NoticeProof>, StoreError> {
        let sql = format!("{COLUMNS} WHERE p.service = ?1 ORDER BY p.attached_at, p.id");
        all(self.connection, &sql, [service], proof)
    }

    /// The files of everything that a subject was told of, each with the paper.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn proofs_about(
        &self,
        subject: Id<SubjectCard>,
    ) -> Result<Vec<(Paper, NoticeProof)>, StoreError> {
        let mut found = Vec::new();
        for service in self.services_of(subject)? {
            found.extend(self.proofs_of(service.id)?.into_iter().map(|one| (service.paper, one)));
        }
        Ok(found)
    }

    /// One file, with what opens it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn proof(
        &self,
        id: Id<NoticeProof>,
    ) -> Result<Option<(NoticeProof, Seal)>, StoreError> {
        const SEAL: &str = "SELECT file, key FROM notice_proof WHERE id = ?1";
        let sql = format!("{COLUMNS} WHERE p.id = ?1");
        let Some(found) = first(self.connection, &sql, [id], proof)? else { return Ok(None) };
        let seal = first(self.connection, SEAL, [id], |f| {
            let (file, key) = (f.take()?, Zeroizing::new(f.take::<[u8; 32]>()?));
            let key = Key::from_slice(key.as_slice()).ok_or(StoreError::Unreadable)?;
            Ok(Seal { file, key })
        })?;
        Ok(seal.map(|seal| (found, seal)))
    }

    /// The names of every sealed file that counts.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn proof_files(&self) -> Result<Vec<[u8; 16]>, StoreError> {
        all(self.connection, "SELECT file FROM notice_proof", [], |f| f.take())
    }
}

impl OfficeChange<'_> {
    /// Names a sealed file by a row; the service must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the service.
    pub(crate) fn add_proof(&mut self, proof: &NoticeProof, seal: &Seal) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO notice_proof (id, service, name, form, bytes, sha256,
            attached_by, attached_at, file, key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let row = params![
            proof.id,
            proof.service,
            proof.name.as_str(),
            proof.form,
            i64::try_from(proof.bytes).map_err(|_| StoreError::Unreadable)?,
            proof.sha256,
            proof.attached.0,
            Millis(proof.attached.1),
            seal.file,
            seal.key.expose(),
        ];
        run(self.connection, SQL, row).map(drop)
    }
}
