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

/// A text that the scheme had, or has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateVersion {
    /// The code of its name.
    pub name: String,
    /// Its number among the texts of its name and language, from one.
    pub version: u32,
    /// The text; none where it went back to ours.
    pub words: Option<String>,
    /// When it was written.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
}

impl Reader<'_> {
    /// Every version of the texts of a language, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn template_versions(&self, language: &str) -> Result<Vec<TemplateVersion>, StoreError> {
        const SQL: &str = "SELECT name, version, words, changed_at, changed_by
            FROM document_template_version WHERE language = ?1 ORDER BY name, version DESC";
        all(self.connection, SQL, [language], |f| {
            Ok(TemplateVersion {
                name: f.take()?,
                version: f.take()?,
                words: f.take()?,
                at: f.take::<Millis>()?.0,
                by: f.take()?,
            })
        })
    }

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
        run(self.connection(), SQL, given)?;
        self.template_version(&one.name, &one.language, Some(&one.words), (one.at, one.by))
    }

    fn template_version(
        &mut self,
        name: &str,
        language: &str,
        words: Option<&str>,
        (at, by): (Timestamp, Id<Person>),
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO document_template_version
            (name, language, version, words, changed_at, changed_by)
            SELECT ?1, ?2, coalesce(max(version), 0) + 1, ?3, ?4, ?5
            FROM document_template_version WHERE name = ?1 AND language = ?2";
        run(self.connection(), SQL, (name, language, words, Millis(at), by)).map(drop)
    }

    /// Goes back to our text; false when it was ours.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn drop_template(
        &mut self,
        name: &str,
        language: &str,
        written: (Timestamp, Id<Person>),
    ) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM document_template WHERE name = ?1 AND language = ?2";
        let was_theirs = run(self.connection(), SQL, (name, language))? > 0;
        if was_theirs {
            self.template_version(name, language, None, written)?;
        }
        Ok(was_theirs)
    }
}
