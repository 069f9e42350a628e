//! Sheets of the gallery that were printed for a door, and whether they are gone.

use jiff::Timestamp;
use rusqlite::params;

use crate::id::Id;
use crate::records::{Person, Premises, SubjectCard};
use crate::store::sql::{Millis, all, run};
use crate::store::{Change, Reader, StoreError};

/// A sheet that was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoorSheet {
    /// Its id.
    pub id: Id<DoorSheet>,
    /// Its number, which stands on it.
    pub number: u32,
    /// For whose door; none for the office's.
    pub premises: Option<Id<Premises>>,
    /// What for, in its maker's words.
    pub why: String,
    /// When and by whom it was made.
    pub made: (Timestamp, Id<Person>),
    /// Until when it is good.
    pub until: Timestamp,
    /// When, and to whose knowledge, it was given back or destroyed.
    pub gone: Option<(Timestamp, Id<Person>)>,
}

impl Reader<'_> {
    /// Every sheet, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn door_sheets(&self) -> Result<Vec<DoorSheet>, StoreError> {
        const SQL: &str = "SELECT id, number, premises, why, made_at, made_by, until, gone_at,
            gone_by FROM gallery_sheet ORDER BY number DESC";
        all(self.connection, SQL, [], |f| {
            Ok(DoorSheet {
                id: f.take()?,
                number: f.take()?,
                premises: f.take()?,
                why: f.take()?,
                made: (f.take::<Millis>()?.0, f.take()?),
                until: f.take::<Millis>()?.0,
                gone: match (f.take::<Option<Millis>>()?, f.take()?) {
                    (Some(at), Some(by)) => Some((at.0, by)),
                    _ => None,
                },
            })
        })
    }

    /// How many stood on a sheet, of those who have not been erased since.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn door_sheet_people(
        &self,
        sheet: Id<DoorSheet>,
    ) -> Result<Vec<Id<SubjectCard>>, StoreError> {
        const SQL: &str = "SELECT subject FROM gallery_sheet_person WHERE sheet = ?1";
        all(self.connection, SQL, [sheet], |f| f.take())
    }
}

impl Change<'_> {
    /// Takes down a sheet with who stands on it.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for a number that was given before.
    pub fn add_door_sheet(
        &mut self,
        sheet: &DoorSheet,
        people: &[Id<SubjectCard>],
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO gallery_sheet (id, number, premises, why, made_at, made_by,
            until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let (at, by) = sheet.made;
        let given = params![
            sheet.id,
            sheet.number,
            sheet.premises,
            sheet.why,
            Millis(at),
            by,
            Millis(sheet.until)
        ];
        run(self.connection(), SQL, given)?;
        for person in people {
            const ONE: &str = "INSERT INTO gallery_sheet_person (sheet, subject) VALUES (?1, ?2)";
            run(self.connection(), ONE, (sheet.id, person))?;
        }
        Ok(())
    }

    /// Takes down that a sheet was given back or destroyed; false when it was before, or is not there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn door_sheet_gone(
        &mut self,
        sheet: Id<DoorSheet>,
        at: Timestamp,
        by: Id<Person>,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE gallery_sheet SET gone_at = ?2, gone_by = ?3
            WHERE id = ?1 AND gone_at IS NULL";
        Ok(run(self.connection(), SQL, (sheet, Millis(at), by))? > 0)
    }

    /// Forgets sheets that are gone and were made before a moment; answers how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_door_sheets(&mut self, before: Timestamp) -> Result<usize, StoreError> {
        const SQL: &str = "DELETE FROM gallery_sheet WHERE gone_at IS NOT NULL AND made_at < ?1";
        run(self.connection(), SQL, [Millis(before)])
    }
}
