//! Which file a picture came from.

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::picture::ContentId;
use crate::records::{Picture, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{all, run, table};

/// A picture that was made of a file, and whom it shows.
pub type Holder = (Id<Picture>, Id<SubjectCard>);

table!(ORIGINAL = "picture_original" { picture, content });

impl OfficeReader<'_> {
    /// The pictures that were made of exactly this file, each with whom it shows.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn pictures_of_file(&self, content: &ContentId) -> Result<Vec<Holder>, StoreError> {
        const OF_FILE: &str = "SELECT picture.id, subject.id FROM picture_original
            JOIN picture ON picture.id = picture_original.picture
            JOIN subject ON subject.no = picture.subject_no
            WHERE content = ?1 ORDER BY subject.no, picture.id";
        all(self.connection, OF_FILE, [content], |f| Ok((f.take()?, f.take()?)))
    }
}

impl OfficeChange<'_> {
    /// Notes which file a picture was made of; the picture must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the picture.
    pub fn put_picture_original(
        &mut self,
        picture: Id<Picture>,
        content: &ContentId,
    ) -> Result<(), StoreError> {
        run(self.connection, ORIGINAL.put, (picture, content)).map(drop)
    }
}
