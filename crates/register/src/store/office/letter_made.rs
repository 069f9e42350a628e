//! The letters that were made of bans and warnings. Their files are kept nowhere.

use jiff::Timestamp;
use rusqlite::params;

use super::{OfficeChange, OfficeReader, Paper};
use crate::id::Id;
use crate::language::Language;
use crate::letters::LetterKind;
use crate::records::{Person, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{Millis, all, run};

/// A letter that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterMade {
    /// Its id.
    pub id: Id<LetterMade>,
    /// To whom.
    pub subject: Id<SubjectCard>,
    /// Of which paper.
    pub paper: Paper,
    /// What it is.
    pub kind: LetterKind,
    /// In which language.
    pub language: Language,
    /// When and by whom.
    pub made: (Timestamp, Id<Person>),
    /// The file's fingerprint.
    pub sha256: [u8; 32],
}

impl OfficeReader<'_> {
    /// The letters that were made to a subject, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn letters_to(&self, subject: Id<SubjectCard>) -> Result<Vec<LetterMade>, StoreError> {
        const SQL: &str =
            "SELECT id, subject, ban, warning, kind, language, made_at, made_by, sha256
            FROM letter_made WHERE subject = ?1 ORDER BY made_at DESC, id";
        all(self.connection, SQL, [subject], |f| {
            Ok(LetterMade {
                id: f.take()?,
                subject: f.take()?,
                paper: match (f.take()?, f.take()?) {
                    (Some(ban), None) => Paper::Ban(ban),
                    (None, Some(warning)) => Paper::Warning(warning),
                    _ => return Err(StoreError::Unreadable),
                },
                kind: f.take()?,
                language: language(&f.take::<String>()?)?,
                made: (f.take::<Millis>()?.0, f.take()?),
                sha256: f.take()?,
            })
        })
    }
}

fn language(code: &str) -> Result<Language, StoreError> {
    let spoken = [Language::English, Language::Welsh];
    spoken.into_iter().find(|one| one.code() == code).ok_or(StoreError::Unreadable)
}

impl OfficeChange<'_> {
    /// Takes down that a letter was made.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn add_letter(&mut self, letter: &LetterMade) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO letter_made
            (id, subject, ban, warning, kind, language, made_at, made_by, sha256)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let (ban, warning) = match letter.paper {
            Paper::Ban(ban) => (Some(ban), None),
            Paper::Warning(warning) => (None, Some(warning)),
        };
        let (at, by) = letter.made;
        let given = params![
            letter.id,
            letter.subject,
            ban,
            warning,
            letter.kind,
            letter.language.code(),
            Millis(at),
            by,
            letter.sha256
        ];
        run(self.connection, SQL, given).map(drop)
    }
}
