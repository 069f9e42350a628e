//! What one person of the office asks of another: entries of the roster with one signature, and what a
//! second person said to what waited to be published.
//!
//! Neither is a right. An entry counts once the server has it with both signatures, and what was sent back
//! is kept so that nobody sends it again unchanged.

use jiff::Timestamp;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::Person;
use crate::store::StoreError;
use crate::store::sql::{Millis, all, run};

/// An entry of the roster that one person has signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeAsked {
    /// Its id.
    pub id: Id<OfficeAsked>,
    /// The entry, in bytes.
    pub entry: Vec<u8>,
    /// Who signed it.
    pub person: Id<Person>,
    /// When.
    pub asked_at: Timestamp,
}

/// What a second person said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeAnswer {
    /// The envelope that waited.
    pub envelope: [u8; 32],
    /// What kind of body it has, by its number.
    pub kind: u64,
    /// Whom or what it is about.
    pub of: [u8; 16],
    /// The hash of what it said, without its pictures: the same at every office.
    pub content: [u8; 32],
    /// Who sent it.
    pub author: Id<Person>,
    /// Who answered.
    pub person: Id<Person>,
    /// Why it was sent back; none where it was passed.
    pub reason: Option<String>,
    /// When.
    pub answered_at: Timestamp,
}

impl OfficeReader<'_> {
    /// Everything that waits for a second signature, the oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn asked(&self) -> Result<Vec<OfficeAsked>, StoreError> {
        const SQL: &str = "SELECT id, entry, person, asked_at FROM office_asked
                           ORDER BY asked_at, id";
        all(self.connection, SQL, [], |f| {
            Ok(OfficeAsked {
                id: f.take()?,
                entry: f.take()?,
                person: f.take()?,
                asked_at: f.take::<Millis>()?.0,
            })
        })
    }

    /// What was answered, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn answers(&self) -> Result<Vec<OfficeAnswer>, StoreError> {
        const SQL: &str = "SELECT envelope, kind, of, content, author, person, reason, answered_at
                           FROM office_answer ORDER BY answered_at DESC, envelope";
        all(self.connection, SQL, [], |f| {
            Ok(OfficeAnswer {
                envelope: f.take()?,
                kind: u64::try_from(f.take::<i64>()?).unwrap_or(0),
                of: f.take()?,
                content: f.take()?,
                author: f.take()?,
                person: f.take()?,
                reason: f.take()?,
                answered_at: f.take::<Millis>()?.0,
            })
        })
    }
}

impl OfficeChange<'_> {
    /// Keeps an entry that a second person is asked to sign.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_asked(&mut self, asked: &OfficeAsked) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO office_asked (id, entry, person, asked_at)
             VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET entry = excluded.entry,
             person = excluded.person, asked_at = excluded.asked_at";
        let OfficeAsked { id, entry, person, asked_at } = asked;
        run(self.connection, SQL, (id, entry, person, Millis(*asked_at))).map(drop)
    }

    /// Takes an entry off the list: it was signed, or nobody wants it any more. Answers whether it was there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_asked(&mut self, id: Id<OfficeAsked>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM office_asked WHERE id = ?1", id)
    }

    /// Keeps an answer. Answers from before a moment go: whoever asked has had their time to read them,
    /// and what was sent back so long ago may be asked anew.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_answer(
        &mut self,
        answer: &OfficeAnswer,
        before: Timestamp,
    ) -> Result<(), StoreError> {
        const OLD: &str = "DELETE FROM office_answer WHERE answered_at < ?1";
        const SQL: &str = "INSERT INTO office_answer
             (envelope, kind, of, content, author, person, reason, answered_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING";
        run(self.connection, OLD, [Millis(before)])?;
        let kind = i64::try_from(answer.kind).unwrap_or(i64::MAX);
        let OfficeAnswer { envelope, of, content, author, person, reason, answered_at, .. } =
            answer;
        let row = (envelope, kind, of, content, author, person, reason, Millis(*answered_at));
        run(self.connection, SQL, row).map(drop)
    }
}
