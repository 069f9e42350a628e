//! The office's file on a subject, beside the card.

use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{PersonContact, SubjectCard, SubjectFile};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, first, run, table};

table!(FILE = "subject_file" {
    subject, born, address, phone, email, appearance, police_notes, review,
});

impl OfficeReader<'_> {
    /// The file on a subject.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn subject_file(
        &self,
        subject: Id<SubjectCard>,
    ) -> Result<Option<SubjectFile>, StoreError> {
        let sql = format!("{} WHERE subject = ?1", FILE.select);
        first(self.connection, &sql, [subject], file)
    }
}

fn file(f: &mut Fields<'_, '_>) -> Result<SubjectFile, StoreError> {
    Ok(SubjectFile {
        subject: f.take()?,
        born: f.day_or_none()?,
        contact: PersonContact { address: f.take()?, phone: f.take()?, email: f.take()? },
        appearance: f.take()?,
        police_notes: f.take()?,
        review: f.day()?,
    })
}

impl OfficeChange<'_> {
    /// Writes the file on a subject, whose card must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the card.
    pub fn put_subject_file(&mut self, file: &SubjectFile) -> Result<(), StoreError> {
        run(
            self.connection,
            FILE.put,
            params![
                file.subject,
                file.born.map(Day),
                file.contact.address,
                file.contact.phone,
                file.contact.email,
                file.appearance,
                file.police_notes,
                Day(file.review),
            ],
        )
        .map(drop)
    }
}
