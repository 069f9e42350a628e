//! The scheme's own texts for documents. What is not there is ours.

use jiff::Timestamp;

use crate::id::Id;
use crate::records::Person;
use crate::store::sql::{Millis, all, run};
use crate::store::{Change, Reader, StoreError};

/// A text of the scheme's, under the name of its template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTemplate {
    /// The code of its name; another version of the program may know more of them.
    pub name: String,
    /// The code of its language.
    pub language: String,
    /// The text.
    pub words: String,
    /// When it was changed last.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
}

impl Reader<'_> {
    /// Every text that the scheme has changed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn templates(&self) -> Result<Vec<StoredTemplate>, StoreError> {
        const SQL: &str = "SELECT name, language, words, changed_at, changed_by
            FROM document_template ORDER BY name, language";
        all(self.connection, SQL, [], |f| {
            Ok(StoredTemplate {
                name: f.take()?,
                language: f.take()?,
                words: f.take()?,
                at: f.take::<Millis>()?.0,
                by: f.take()?,
            })
        })
    }
}

impl Change<'_> {
    /// Writes a text of the scheme's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_template(&mut self, one: &StoredTemplate) -> Result<(), StoreError> {
        const SQL: &str =
            "INSERT INTO document_template (name, language, words, changed_at, changed_by)
            VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET words = excluded.words,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by";
        let given = (&one.name, &one.language, &one.words, Millis(one.at), one.by);
        run(self.connection(), SQL, given).map(drop)
    }

    /// Goes back to our text; false when it was ours.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn drop_template(&mut self, name: &str, language: &str) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM document_template WHERE name = ?1 AND language = ?2";
        Ok(run(self.connection(), SQL, (name, language))? > 0)
    }
}
