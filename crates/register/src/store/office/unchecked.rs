//! Entries that wait for a second person, and forms that wait for their own.

use jiff::Timestamp;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{GalleryEntry, Person, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{Millis, all, first, run};

/// An entry that members do not see until somebody else has looked at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unchecked {
    /// The entry.
    pub entry: Id<GalleryEntry>,
    /// Who entered it, and so cannot check it.
    pub by: Id<Person>,
    /// When, to the millisecond.
    pub at: Timestamp,
}

/// A form that was left before it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDraft {
    /// Whom it is about; none for somebody new.
    pub subject: Option<Id<SubjectCard>>,
    /// When it was left, to the millisecond.
    pub at: Timestamp,
    /// The form, in the words of whoever kept it.
    pub form: String,
}

impl OfficeReader<'_> {
    /// Every entry that waits for a second person.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn unchecked(&self) -> Result<Vec<Unchecked>, StoreError> {
        const SQL: &str = "SELECT entry, entered_by, entered_at FROM unchecked_entry";
        all(self.connection, SQL, [], |f| {
            Ok(Unchecked { entry: f.take()?, by: f.take()?, at: f.take::<Millis>()?.0 })
        })
    }

    /// The form that a person left.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn kept_draft(&self, person: Id<Person>) -> Result<Option<KeptDraft>, StoreError> {
        const SQL: &str = "SELECT subject, kept_at, form FROM kept_draft WHERE person = ?1";
        first(self.connection, SQL, [person], |f| {
            Ok(KeptDraft { subject: f.take()?, at: f.take::<Millis>()?.0, form: f.take()? })
        })
    }
}

impl OfficeChange<'_> {
    /// Makes an entry wait for a second person; the entry must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the entry.
    pub fn put_unchecked(&mut self, waits: &Unchecked) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO unchecked_entry (entry, entered_by, entered_at)
             VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET
             entered_by = excluded.entered_by, entered_at = excluded.entered_at";
        run(self.connection, SQL, (waits.entry, waits.by, Millis(waits.at))).map(drop)
    }

    /// An entry waits no longer; false when it did not.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn take_off_unchecked(&mut self, entry: Id<GalleryEntry>) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM unchecked_entry WHERE entry = ?1";
        Ok(run(self.connection, SQL, [entry])? > 0)
    }

    /// Keeps the form that a person leaves, in place of an earlier one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_draft(&mut self, person: Id<Person>, draft: &KeptDraft) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO kept_draft (person, subject, kept_at, form)
             VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET
             subject = excluded.subject, kept_at = excluded.kept_at, form = excluded.form";
        run(self.connection, SQL, (person, draft.subject, Millis(draft.at), &draft.form)).map(drop)
    }

    /// Forgets the form that a person left; false when there was none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn forget_draft(&mut self, person: Id<Person>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM kept_draft WHERE person = ?1", person)
    }
}
