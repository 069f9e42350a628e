//! Incidents while they are typed. A description that is locked stays as it is, whatever follows.

use jiff::Timestamp;

use crate::id::Id;
use crate::log::{FirstDescription, IncidentForm};
use crate::records::Person;
use crate::store::sql::{Fields, Millis, all, run};
use crate::store::{Change, Reader, StoreError};
use crate::text::NeutralText;

/// An incident while it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptIncident {
    /// Its id.
    pub id: Id<KeptIncident>,
    /// Who types it.
    pub by: Id<Person>,
    /// When it was begun.
    pub begun: Timestamp,
    /// When it was kept last.
    pub kept: Timestamp,
    /// What is typed.
    pub form: IncidentForm,
    /// The first description, once it is locked.
    pub description: Option<FirstDescription>,
}

const COLUMNS: &str =
    "SELECT id, person, begun_at, kept_at, form, description, described_at FROM log_draft";

fn draft(f: &mut Fields<'_, '_>) -> Result<KeptIncident, StoreError> {
    let (id, by) = (f.take()?, f.take()?);
    let (begun, kept) = (f.take::<Millis>()?.0, f.take::<Millis>()?.0);
    let form = serde_json::from_str(&f.take::<String>()?).map_err(|_| StoreError::Unreadable)?;
    let description = match (f.take::<Option<String>>()?, f.take::<Option<Millis>>()?) {
        (Some(words), Some(at)) => {
            Some(FirstDescription { words: NeutralText::stored(words), at: at.0 })
        }
        _ => None,
    };
    Ok(KeptIncident { id, by, begun, kept, form, description })
}

impl Reader<'_> {
    /// A person's unfinished incidents, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_drafts(&self, by: Id<Person>) -> Result<Vec<KeptIncident>, StoreError> {
        let sql = format!("{COLUMNS} WHERE person = ?1 ORDER BY kept_at DESC, id");
        all(self.connection, &sql, [by], draft)
    }

    /// One unfinished incident of a person's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_draft(
        &self,
        id: Id<KeptIncident>,
        by: Id<Person>,
    ) -> Result<Option<KeptIncident>, StoreError> {
        let sql = format!("{COLUMNS} WHERE id = ?1 AND person = ?2");
        Ok(all(self.connection, &sql, (id, by), draft)?.into_iter().next())
    }
}

impl Reader<'_> {
    /// How many unfinished incidents were last typed at before a moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_drafts_before(&self, before: Timestamp) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM log_draft WHERE kept_at < ?1";
        let found = all(self.connection, sql, [Millis(before)], |f| f.take::<i64>())?;
        Ok(found.first().copied().unwrap_or_default())
    }
}

impl Change<'_> {
    /// Keeps what is typed. A locked description is not touched.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_log_draft(
        &mut self,
        id: Id<KeptIncident>,
        by: Id<Person>,
        at: Timestamp,
        form: &IncidentForm,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_draft (id, person, begun_at, kept_at, form)
            VALUES (?1, ?2, ?3, ?3, ?4) ON CONFLICT DO UPDATE
            SET kept_at = excluded.kept_at, form = excluded.form WHERE person = excluded.person";
        let form = serde_json::to_string(form).map_err(|_| StoreError::Unreadable)?;
        run(self.connection(), SQL, (id, by, Millis(at), form)).map(drop)
    }

    /// Locks a first description; false when one is locked already, which then stays.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn lock_log_description(
        &mut self,
        id: Id<KeptIncident>,
        description: &FirstDescription,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE log_draft SET description = ?2, described_at = ?3
            WHERE id = ?1 AND description IS NULL";
        let row = (id, description.words.as_str(), Millis(description.at));
        Ok(run(self.connection(), SQL, row)? > 0)
    }

    /// Forgets an unfinished incident.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn forget_log_draft(&mut self, id: Id<KeptIncident>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM log_draft WHERE id = ?1", id)
    }

    /// Forgets every incident that was last typed at before a moment; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_log_drafts(&mut self, before: Timestamp) -> Result<usize, StoreError> {
        let sql = "DELETE FROM log_draft WHERE kept_at < ?1";
        let erased = run(self.connection(), sql, [Millis(before)])?;
        if erased > 0 {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
