//! Packs. One is inserted once; only what the police made of it is written again.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use crate::id::Id;
use crate::pack::{FollowUp, PackRecord};
use crate::store::sql::{Day, Fields, Millis, all, place, run};
use crate::store::{Change, Reader, StoreError};

const COLUMNS: &str = "SELECT id, reference, premises, made, person, role, files, bytes, sha256,
    recipient, purpose, basis, why, crime_reference, cad_number, officer, outcome, outcome_on
    FROM police_pack";

impl Reader<'_> {
    /// Every pack that was made, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn packs(&self) -> Result<Vec<PackRecord>, StoreError> {
        let sql = format!("{COLUMNS} ORDER BY made DESC, reference DESC");
        let rows = all(self.connection, &sql, [], row)?;
        rows.into_iter().map(|row| whole(self.connection, row)).collect()
    }

    /// One pack.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn pack(&self, id: Id<PackRecord>) -> Result<Option<PackRecord>, StoreError> {
        let rows = all(self.connection, &format!("{COLUMNS} WHERE id = ?1"), [id], row)?;
        rows.into_iter().next().map(|row| whole(self.connection, row)).transpose()
    }

    /// How many packs were made before a moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn packs_made_before(&self, before: Timestamp) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM police_pack WHERE made < ?1";
        let found = all(self.connection, sql, [Millis(before)], |f| f.take::<i64>())?;
        Ok(found.first().copied().unwrap_or_default())
    }
}

fn row(f: &mut Fields<'_, '_>) -> Result<PackRecord, StoreError> {
    let number = |number: i64| u64::try_from(number).map_err(|_| StoreError::Unreadable);
    Ok(PackRecord {
        id: f.take()?,
        reference: f.take()?,
        premises: f.take()?,
        made: f.take::<Millis>()?.0,
        by: f.take()?,
        role: f.take()?,
        files: f.take()?,
        bytes: number(f.take()?)?,
        sha256: f.take()?,
        recipient: f.take()?,
        purpose: f.take()?,
        basis: f.take()?,
        why: f.take()?,
        entries: Vec::new(),
        parts: Vec::new(),
        follow_up: FollowUp {
            crime_reference: f.take()?,
            cad_number: f.take()?,
            officer: f.take()?,
            outcome: match (f.take()?, f.day_or_none()?) {
                (Some(outcome), Some(on)) => Some((outcome, on)),
                _ => None,
            },
        },
    })
}

fn whole(connection: &Connection, mut pack: PackRecord) -> Result<PackRecord, StoreError> {
    const ENTRIES: &str = "SELECT entry FROM police_pack_entry WHERE pack = ?1 ORDER BY place";
    const PARTS: &str = "SELECT part FROM police_pack_part WHERE pack = ?1 ORDER BY place";
    pack.entries = all(connection, ENTRIES, [pack.id], |f| f.take())?;
    pack.parts = all(connection, PARTS, [pack.id], |f| f.take())?;
    Ok(pack)
}

impl Change<'_> {
    /// Notes that a pack was made and disclosed; its premises and entries must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when it is there already, or without what it names.
    pub fn record_pack(&mut self, pack: &PackRecord) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO police_pack (id, reference, premises, made, person, role,
            files, bytes, sha256, recipient, purpose, basis, why, crime_reference, cad_number,
            officer, outcome, outcome_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
        const ENTRY: &str =
            "INSERT INTO police_pack_entry (pack, place, entry) VALUES (?1, ?2, ?3)";
        const PART: &str = "INSERT INTO police_pack_part (pack, place, part) VALUES (?1, ?2, ?3)";
        let connection = self.connection();
        let follow = &pack.follow_up;
        run(
            connection,
            SQL,
            params![
                pack.id,
                pack.reference,
                pack.premises,
                Millis(pack.made),
                pack.by,
                pack.role,
                pack.files,
                i64::try_from(pack.bytes).unwrap_or(i64::MAX),
                pack.sha256.as_slice(),
                pack.recipient,
                pack.purpose,
                pack.basis,
                pack.why,
                follow.crime_reference,
                follow.cad_number,
                follow.officer,
                follow.outcome.map(|(outcome, _)| outcome),
                follow.outcome.map(|(_, on)| Day(on)),
            ],
        )?;
        for (at, entry) in pack.entries.iter().enumerate() {
            run(connection, ENTRY, (pack.id, place(at), entry))?;
        }
        for (at, part) in pack.parts.iter().enumerate() {
            run(connection, PART, (pack.id, place(at), part))?;
        }
        Ok(())
    }

    /// Notes what the police made of a pack; false when it is not there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn follow_pack(
        &mut self,
        id: Id<PackRecord>,
        follow: &FollowUp,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE police_pack SET crime_reference = ?2, cad_number = ?3,
            officer = ?4, outcome = ?5, outcome_on = ?6 WHERE id = ?1";
        let outcome = follow.outcome.map(|(outcome, _)| outcome);
        let on = follow.outcome.map(|(_, on)| Day(on));
        let (crime, cad) = (&follow.crime_reference, &follow.cad_number);
        Ok(run(self.connection(), SQL, params![id, crime, cad, follow.officer, outcome, on])? > 0)
    }

    /// Erases the records of packs that were made before a moment; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_packs(&mut self, before: Timestamp) -> Result<usize, StoreError> {
        let erased =
            run(self.connection(), "DELETE FROM police_pack WHERE made < ?1", [Millis(before)])?;
        if erased > 0 {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
