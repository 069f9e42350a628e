//! Pictures: what is known of them, and their bytes in two sizes, apart.

use rusqlite::params;

use crate::id::Id;
use crate::records::{Picture, PoliceTerms, SubjectCard};
use crate::store::sql::{Day, Fields, first, run, table};
use crate::store::{Change, Reader, StoreError, own, undo};

table!(PICTURE = "picture" {
    subject_no, id, kind, source, taken_on, quality, state, bystanders_masked, police_agreement,
    police_return_by, width, height, hash,
});

/// Which of a picture's two sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureSize {
    /// Up to 1,600 pixels a side.
    Large,
    /// Up to 320 pixels a side.
    Thumb,
}

/// What is known of every picture after its subject's number.
pub(in crate::store) const PICTURES: &str = PICTURE.select;

pub(in crate::store) fn picture(
    f: &mut Fields<'_, '_>,
    subject: Id<SubjectCard>,
) -> Result<Picture, StoreError> {
    Ok(Picture {
        subject,
        id: f.take()?,
        kind: f.take()?,
        source: f.take()?,
        taken_on: f.day()?,
        quality: f.take()?,
        state: f.take()?,
        bystanders_masked: f.take()?,
        police: match (f.take()?, f.day_or_none()?) {
            (Some(agreement), Some(return_by)) => Some(PoliceTerms { agreement, return_by }),
            _ => None,
        },
        width: f.take()?,
        height: f.take()?,
        hash: f.take()?,
    })
}

impl Reader<'_> {
    /// A picture's bytes; none when there are none (yet) in that size.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn picture_bytes(
        &self,
        id: Id<Picture>,
        size: PictureSize,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = match size {
            PictureSize::Large => "SELECT bytes FROM picture_large WHERE picture = ?1",
            PictureSize::Thumb => "SELECT bytes FROM picture_thumb WHERE picture = ?1",
        };
        match first(self.connection, sql, [id], |f| f.take())? {
            Some(bytes) => Ok(Some(bytes)),
            None => own::picture_bytes(self.connection, id, size),
        }
    }
}

impl Change<'_> {
    /// Writes what is known of a picture; its subject must be there. The bytes come apart.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn put_picture(&mut self, picture: &Picture) -> Result<(), StoreError> {
        run(
            self.connection(),
            PICTURE.put,
            params![
                picture.subject,
                picture.id,
                picture.kind,
                picture.source,
                Day(picture.taken_on),
                picture.quality,
                picture.state,
                picture.bystanders_masked,
                picture.police.as_ref().map(|terms| &terms.agreement),
                picture.police.as_ref().map(|terms| Day(terms.return_by)),
                picture.width,
                picture.height,
                picture.hash,
            ],
        )
        .map(drop)
    }

    /// Writes a picture's bytes in one size; the picture must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the picture; [`StoreError::Disk`] beyond 16 MiB.
    pub fn put_picture_bytes(
        &mut self,
        id: Id<Picture>,
        size: PictureSize,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let sql = match size {
            PictureSize::Large => {
                "INSERT INTO picture_large (picture, bytes) VALUES (?1, ?2)
                 ON CONFLICT DO UPDATE SET bytes = excluded.bytes"
            }
            PictureSize::Thumb => {
                "INSERT INTO picture_thumb (picture, bytes) VALUES (?1, ?2)
                 ON CONFLICT DO UPDATE SET bytes = excluded.bytes"
            }
        };
        run(self.connection(), sql, (id, bytes)).map(drop)
    }

    /// Erases a picture with its bytes, and every undo that mentions whom it shows: of an erased
    /// picture nothing is to stay, not even what an undo would put back.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_picture_for_good(
        &mut self,
        id: Id<Picture>,
        subject: Id<SubjectCard>,
    ) -> Result<bool, StoreError> {
        undo::forget_subject(self.connection(), subject)?;
        self.erase_picture(id)
    }

    /// Erases a picture with its bytes.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_picture(&mut self, id: Id<Picture>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM picture WHERE id = ?1", id)
    }
}
