//! A pack while it is put together: one for each person, kept whenever a field is left.

use jiff::Timestamp;

use crate::id::Id;
use crate::pack::PackForm;
use crate::records::Person;
use crate::store::sql::{Millis, all, first, run};
use crate::store::{Change, Reader, StoreError};

impl Reader<'_> {
    /// The pack that a person has begun and not made.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn pack_draft(&self, by: Id<Person>) -> Result<Option<PackForm>, StoreError> {
        const SQL: &str = "SELECT form FROM pack_draft WHERE person = ?1";
        let form = first(self.connection, SQL, [by], |f| f.take::<String>())?;
        form.map(|form| serde_json::from_str(&form).map_err(|_| StoreError::Unreadable)).transpose()
    }

    /// How many packs were begun and last typed at before a moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn pack_drafts_before(&self, before: Timestamp) -> Result<i64, StoreError> {
        const SQL: &str = "SELECT count(*) FROM pack_draft WHERE kept_at < ?1";
        let found = all(self.connection, SQL, [Millis(before)], |f| f.take::<i64>())?;
        Ok(found.first().copied().unwrap_or_default())
    }
}

impl Change<'_> {
    /// Keeps what a person has typed of a pack, in the place of what was kept before.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_pack_draft(
        &mut self,
        by: Id<Person>,
        at: Timestamp,
        form: &PackForm,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO pack_draft (person, kept_at, form) VALUES (?1, ?2, ?3)
            ON CONFLICT DO UPDATE SET kept_at = excluded.kept_at, form = excluded.form";
        let form = serde_json::to_string(form).map_err(|_| StoreError::Unreadable)?;
        run(self.connection(), SQL, (by, Millis(at), form)).map(drop)
    }

    /// Forgets the pack that a person has begun; false where there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn forget_pack_draft(&mut self, by: Id<Person>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM pack_draft WHERE person = ?1", by)
    }

    /// Forgets every pack that was last typed at before a moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_pack_drafts(&mut self, before: Timestamp) -> Result<usize, StoreError> {
        let sql = "DELETE FROM pack_draft WHERE kept_at < ?1";
        let erased = run(self.connection(), sql, [Millis(before)])?;
        if erased > 0 {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
