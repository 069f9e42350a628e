//! The filters that each person has saved of the office's views, and how they last looked.
//!
//! What a filter says is kept as its maker wrote it: the store reads names and owners alone.

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::Person;
use crate::store::StoreError;
use crate::store::sql::{all, first, run};

/// A filter that a person has saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedLens {
    /// Its id.
    pub id: Id<SavedLens>,
    /// Whose it is.
    pub person: Id<Person>,
    /// What they call it; no two of one person are called the same.
    pub name: String,
    /// What it comes to.
    pub says: String,
}

impl OfficeReader<'_> {
    /// The filters of a person, by their names.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn lenses_of(&self, person: Id<Person>) -> Result<Vec<SavedLens>, StoreError> {
        const SQL: &str = "SELECT id, person, name, says FROM case_lens WHERE person = ?1
            ORDER BY name COLLATE NOCASE, id";
        all(self.connection, SQL, [person], |f| {
            Ok(SavedLens { id: f.take()?, person: f.take()?, name: f.take()?, says: f.take()? })
        })
    }

    /// How a person last looked.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn last_lens(&self, person: Id<Person>) -> Result<Option<String>, StoreError> {
        const SQL: &str = "SELECT says FROM case_lens_last WHERE person = ?1";
        first(self.connection, SQL, [person], |f| f.take())
    }
}

impl OfficeChange<'_> {
    /// Keeps a filter, in place of the one with its id.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the person has another of that name.
    pub fn put_lens(&mut self, lens: &SavedLens) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO case_lens (id, person, name, says) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, says = excluded.says";
        run(self.connection, SQL, (lens.id, lens.person, &lens.name, &lens.says)).map(drop)
    }

    /// Forgets a filter of a person; false when it is not theirs or is gone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn drop_lens(&mut self, id: Id<SavedLens>, of: Id<Person>) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM case_lens WHERE id = ?1 AND person = ?2";
        Ok(run(self.connection, SQL, (id, of))? > 0)
    }

    /// Takes down how a person last looked.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_last_lens(&mut self, person: Id<Person>, says: &str) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO case_lens_last (person, says) VALUES (?1, ?2)
            ON CONFLICT DO UPDATE SET says = excluded.says";
        run(self.connection, SQL, (person, says)).map(drop)
    }
}
