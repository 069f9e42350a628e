//! Pictures that wait for a second person, and those that were sent back.

use jiff::Timestamp;
use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{Person, Picture, PictureBack};
use crate::store::StoreError;
use crate::store::sql::{Fields, Millis, all, first, run, table};

table!(UNCHECKED = "unchecked_picture" {
    picture, offered_by, offered_at, back_by, back_at, back_for,
});

/// A picture that members do not see until somebody else has looked at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UncheckedPicture {
    /// The picture.
    pub picture: Id<Picture>,
    /// Who offered it, and so cannot pass it; nor can its [`PictureKeeper`].
    pub by: Id<Person>,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// Set when it was sent back: it waits for its keeper then, and not for a second person.
    pub back: Option<SentBack>,
}

/// Who kept a picture or brought it in, and so never passes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureKeeper {
    /// Who.
    pub by: Id<Person>,
    /// When, to the millisecond.
    pub at: Timestamp,
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
        let sql = format!("{} ORDER BY offered_at, picture", UNCHECKED.select);
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

    /// Who kept a picture; none for one that is older than the taking down of it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn picture_keeper(
        &self,
        picture: Id<Picture>,
    ) -> Result<Option<PictureKeeper>, StoreError> {
        const SQL: &str = "SELECT kept_by, kept_at FROM picture_keeper WHERE picture = ?1";
        first(self.connection, SQL, [picture], |f| {
            Ok(PictureKeeper { by: f.take()?, at: f.take::<Millis>()?.0 })
        })
    }

    /// The pictures that wait or were sent back, and that a person kept.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn unchecked_pictures_kept_by(
        &self,
        person: Id<Person>,
    ) -> Result<Vec<Id<Picture>>, StoreError> {
        const SQL: &str =
            "SELECT picture FROM unchecked_picture JOIN picture_keeper USING (picture)
                           WHERE kept_by = ?1";
        all(self.connection, SQL, [person], |f| f.take())
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

    /// Takes down who kept a picture. The first one stands: nobody becomes a keeper later.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the picture.
    pub fn keep_picture_by(
        &mut self,
        picture: Id<Picture>,
        keeper: &PictureKeeper,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO picture_keeper (picture, kept_by, kept_at)
                           VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        run(self.connection, SQL, (picture, keeper.by, Millis(keeper.at))).map(drop)
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
