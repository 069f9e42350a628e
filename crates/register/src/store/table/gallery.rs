//! Galleries, and which premises see them.

use rusqlite::params;

use super::scope;
use crate::id::Id;
use crate::records::Gallery;
use crate::store::sql::{all, place, run, table};
use crate::store::{Change, Reader, StoreError};

table!(GALLERY = "gallery" { id, name, audience, default_months });

impl Reader<'_> {
    /// All galleries, in the order of their ids.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn galleries(&self) -> Result<Vec<Gallery>, StoreError> {
        let sql = format!("{} ORDER BY id", GALLERY.select);
        let mut galleries = all(self.connection, &sql, [], |f| {
            Ok(Gallery {
                id: f.take()?,
                name: f.take()?,
                audience: scope::of_kind(&f.take::<String>()?)?,
                default_months: f.take()?,
            })
        })?;
        for gallery in &mut galleries {
            all(
                self.connection,
                "SELECT sector, area, premises FROM gallery_scope WHERE gallery = ?1 ORDER BY place",
                [gallery.id],
                |f| scope::add(f, &mut gallery.audience),
            )?;
        }
        Ok(galleries)
    }
}

impl Change<'_> {
    /// Writes a gallery.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_gallery(&mut self, gallery: &Gallery) -> Result<(), StoreError> {
        let connection = self.connection();
        let kind = scope::kind(&gallery.audience);
        run(
            connection,
            GALLERY.put,
            params![gallery.id, gallery.name, kind, gallery.default_months],
        )?;
        run(connection, "DELETE FROM gallery_scope WHERE gallery = ?1", [gallery.id])?;
        for (at, (sector, area, premises)) in scope::items(&gallery.audience).iter().enumerate() {
            run(
                connection,
                "INSERT INTO gallery_scope (gallery, place, sector, area, premises)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                (gallery.id, place(at), sector, area, premises),
            )?;
        }
        Ok(())
    }

    /// Erases a gallery in which there is no entry any more.
    ///
    /// # Errors
    /// [`StoreError::Refused`] while there is.
    pub fn erase_gallery(&mut self, id: Id<Gallery>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM gallery WHERE id = ?1", id)
    }
}
