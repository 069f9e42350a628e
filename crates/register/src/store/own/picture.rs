//! Pictures of the own list: what is known of them, and their bytes in two sizes.

use rusqlite::{Connection, params};

use super::of_bars;
use crate::id::Id;
use crate::records::{OwnBar, Picture, PictureState};
use crate::store::sql::{Day, first, run, table};
use crate::store::{Change, PictureSize, StoreError, undo};

table!(OWN_PICTURE = "own_picture" {
    own_bar, id, kind, source, taken_on, quality, width, height, hash,
});

/// Pictures of one bar or of all, each after its bar, newest first.
pub(super) fn all_of(
    connection: &Connection,
    of: Option<Id<OwnBar>>,
) -> Result<Vec<(Id<OwnBar>, Picture)>, StoreError> {
    of_bars(connection, OWN_PICTURE.select, "own_bar, taken_on DESC, id", of, |f| {
        let bar: Id<OwnBar> = f.take()?;
        let picture = Picture {
            subject: Id::from_random(*bar.bytes()),
            id: f.take()?,
            kind: f.take()?,
            source: f.take()?,
            taken_on: f.day()?,
            quality: f.take()?,
            // Whoever keeps it has said so, and nobody but these premises ever sees it.
            state: PictureState::Published,
            bystanders_masked: true,
            police: None,
            width: f.take()?,
            height: f.take()?,
            hash: f.take()?,
        };
        Ok((bar, picture))
    })
}

fn code(size: PictureSize) -> &'static str {
    match size {
        PictureSize::Large => "LARGE",
        PictureSize::Thumb => "THUMB",
    }
}

/// A picture's bytes; none when it is no picture of the own list.
pub(in crate::store) fn bytes(
    connection: &Connection,
    id: Id<Picture>,
    size: PictureSize,
) -> Result<Option<Vec<u8>>, StoreError> {
    const SQL: &str = "SELECT bytes FROM own_picture_bytes WHERE picture = ?1 AND size = ?2";
    first(connection, SQL, (id, code(size)), |f| f.take())
}

impl Change<'_> {
    /// Writes what is known of a picture of a bar, which must be there. The bytes come apart.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the bar, or for a picture of the police or another scheme.
    pub fn put_own_picture(
        &mut self,
        bar: Id<OwnBar>,
        picture: &Picture,
    ) -> Result<(), StoreError> {
        run(
            self.connection(),
            OWN_PICTURE.put,
            params![
                bar,
                picture.id,
                picture.kind,
                picture.source,
                Day(picture.taken_on),
                picture.quality,
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
    pub fn put_own_picture_bytes(
        &mut self,
        bar: Id<OwnBar>,
        id: Id<Picture>,
        size: PictureSize,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO own_picture_bytes (own_bar, picture, size, bytes)
             VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET bytes = excluded.bytes";
        run(self.connection(), SQL, (bar, id, code(size), bytes)).map(drop)
    }

    /// Erases a picture for good, and every undo that mentions its bar.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_own_picture(
        &mut self,
        bar: Id<OwnBar>,
        id: Id<Picture>,
    ) -> Result<bool, StoreError> {
        undo::forget_mentioned(self.connection(), bar.bytes())?;
        self.erase("DELETE FROM own_picture WHERE id = ?1", id)
    }
}
