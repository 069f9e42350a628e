//! Forms of the own list that were left before they were saved: one for each person, for a day.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Connection;

use crate::civil::{days_after, london_day};
use crate::id::Id;
use crate::records::{OwnBar, Person};
use crate::store::sql::{Fields, Millis, all, first, run};
use crate::store::{Change, Reader, StoreError};

/// A form that was left before it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnKeptDraft {
    /// Of which bar; none for a new one.
    pub bar: Option<Id<OwnBar>>,
    /// When it was left, to the millisecond.
    pub at: Timestamp,
    /// The form, in the words of whoever kept it.
    pub form: String,
}

impl OwnKeptDraft {
    /// Whether it may still be gone on with: on its day and the day after.
    pub fn is_fresh(&self, today: Date) -> bool {
        today <= days_after(london_day(self.at), 1)
    }
}

fn kept(f: &mut Fields<'_, '_>) -> Result<OwnKeptDraft, StoreError> {
    Ok(OwnKeptDraft { bar: f.take()?, at: f.take::<Millis>()?.0, form: f.take()? })
}

/// Every form that was left, with its person.
pub(super) fn all_kept(
    connection: &Connection,
) -> Result<Vec<(Id<Person>, OwnKeptDraft)>, StoreError> {
    const SQL: &str = "SELECT person, own_bar, kept_at, form FROM own_kept_draft";
    all(connection, SQL, [], |f| Ok((f.take()?, kept(f)?)))
}

impl Reader<'_> {
    /// The form that a person left.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_kept_draft(&self, person: Id<Person>) -> Result<Option<OwnKeptDraft>, StoreError> {
        const SQL: &str = "SELECT own_bar, kept_at, form FROM own_kept_draft WHERE person = ?1";
        first(self.connection, SQL, [person], kept)
    }
}

impl Change<'_> {
    /// Keeps the form that a person leaves, in place of an earlier one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_own_draft(
        &mut self,
        person: Id<Person>,
        draft: &OwnKeptDraft,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO own_kept_draft (person, own_bar, kept_at, form)
             VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET
             own_bar = excluded.own_bar, kept_at = excluded.kept_at, form = excluded.form";
        run(self.connection(), SQL, (person, draft.bar, Millis(draft.at), &draft.form)).map(drop)
    }

    /// Forgets the form that a person left; false when there was none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn forget_own_draft(&mut self, person: Id<Person>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM own_kept_draft WHERE person = ?1", person)
    }
}
