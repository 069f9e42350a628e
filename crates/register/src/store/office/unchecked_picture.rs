//! Pictures that wait for a second person, and those that were sent back.

use jiff::Timestamp;
use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{Person, Picture, PictureBack};
use crate::store::StoreError;
use crate::store::sql::{Fields, Millis, all, first, run, table};

table!(UNCHECKED = "unchecked_picture" { picture, kept_by, kept_at, back_by, back_at, back_for });

/// A picture that members do not see until somebody else has looked at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UncheckedPicture {
    /// The picture.
    pub picture: Id<Picture>,
    /// Who kept it or brought it in, and so cannot pass it.
    pub by: Id<Person>,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// Set when it was sent back: it waits for its keeper then, and not for a second person.
    pub back: Option<SentBack>,
}

/// Who sent a picture back, when and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentBack {
    /// Who.
    pub by: Id<Person>,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// Why.
    pub reason: PictureBack,
}

impl OfficeReader<'_> {
    /// Every picture that waits or was sent back, the one that has waited longest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn unchecked_pictures(&self) -> Result<Vec<UncheckedPicture>, StoreError> {
        let sql = format!("{} ORDER BY kept_at, picture", UNCHECKED.select);
        all(self.connection, &sql, [], unchecked)
    }

    /// How a picture waits; none when it does not.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn unchecked_picture(
        &self,
        picture: Id<Picture>,
    ) -> Result<Option<UncheckedPicture>, StoreError> {
        let sql = format!("{} WHERE picture = ?1", UNCHECKED.select);
        first(self.connection, &sql, [picture], unchecked)
    }
}

fn unchecked(f: &mut Fields<'_, '_>) -> Result<UncheckedPicture, StoreError> {
    Ok(UncheckedPicture {
        picture: f.take()?,
        by: f.take()?,
        at: f.take::<Millis>()?.0,
        back: match (f.take()?, f.take::<Option<Millis>>()?, f.take()?) {
            (Some(by), Some(at), Some(reason)) => Some(SentBack { by, at: at.0, reason }),
            _ => None,
        },
    })
}

impl OfficeChange<'_> {
    /// Makes a picture wait, or takes down that it was sent back; the picture must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the picture.
    pub fn put_unchecked_picture(&mut self, waits: &UncheckedPicture) -> Result<(), StoreError> {
        run(
            self.connection,
            UNCHECKED.put,
            params![
                waits.picture,
                waits.by,
                Millis(waits.at),
                waits.back.map(|back| back.by),
                waits.back.map(|back| Millis(back.at)),
                waits.back.map(|back| back.reason),
            ],
        )
        .map(drop)
    }

    /// A picture waits no longer; false when it did not.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn take_off_unchecked_picture(&mut self, picture: Id<Picture>) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM unchecked_picture WHERE picture = ?1";
        Ok(run(self.connection, SQL, [picture])? > 0)
    }
}
