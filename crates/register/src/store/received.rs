//! Taking in what the scheme's office publishes: a person's card, whole, in place of what is held.
//!
//! A card replaces: what it does not name goes, with its pictures, and leaves no trace. What is held
//! afterwards is what the card says and nothing else, or nothing was changed at all; so a page of
//! cards goes on behind one that does not fit.

use super::sql::{first, run};
use super::{Change, PictureSize, StoreError};
use crate::civil::Moment;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Picture, SubjectCard};

impl Change<'_> {
    /// Writes all that members may hold of one subject, beside what is held already.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without a gallery that it names; [`StoreError::NotOffice`] for a day
    /// of birth that this file may not hold.
    pub fn put_dossier(&mut self, dossier: &Dossier) -> Result<(), StoreError> {
        self.put_subject(&dossier.card)?;
        dossier.pictures.iter().try_for_each(|picture| self.put_picture(picture))?;
        dossier.bans.iter().try_for_each(|ban| self.put_ban(ban))?;
        dossier.warnings.iter().try_for_each(|warning| self.put_warning(warning))?;
        dossier.orders.iter().try_for_each(|order| self.put_public_order(order))?;
        dossier.entries.iter().try_for_each(|entry| self.put_entry(entry))
    }

    /// Takes a card in, in place of whatever is held of that subject; false when it is held as it is
    /// already. Galleries that it names must be there. The bytes of a picture that is held stay;
    /// those of the others come by [`Change::receive_picture`].
    ///
    /// # Errors
    /// [`StoreError::Refused`] for a card that does not fit: a gallery that is missing, a part that is
    /// about somebody else, two parts of one id; [`StoreError::NotOffice`] for a day of birth that this
    /// file may not hold. Then nothing of the card was written, and the change may go on.
    pub fn receive_card(&mut self, dossier: &Dossier, at: Moment) -> Result<bool, StoreError> {
        let held = self.read().dossier(dossier.card.id)?;
        let sent = dossier.clone().in_order();
        let changes = held.as_ref() != Some(&sent);
        if changes {
            self.wholly(|change| change.replace(held.as_ref(), &sent))?;
        }
        self.set_as_of(at.instant())?;
        Ok(changes)
    }

    /// Takes a picture's bytes in, in one size; false when the picture is not held (any more), and
    /// nothing is kept of it.
    ///
    /// # Errors
    /// [`StoreError::Disk`] beyond 16 MiB.
    pub fn receive_picture(
        &mut self,
        id: Id<Picture>,
        size: PictureSize,
        bytes: &[u8],
    ) -> Result<bool, StoreError> {
        const HELD: &str = "SELECT 1 FROM picture WHERE id = ?1";
        let held = first(self.connection(), HELD, [id], |_| Ok(()))?.is_some();
        if held {
            self.put_picture_bytes(id, size, bytes)?;
        }
        Ok(held)
    }

    /// Takes a card away for good, with all that hangs on it; false when none is held.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn remove_card(&mut self, id: Id<SubjectCard>, at: Moment) -> Result<bool, StoreError> {
        let removed = self.erase_subject(id)?;
        self.set_as_of(at.instant())?;
        Ok(removed)
    }

    /// Brings what is held of a subject to what was sent.
    fn replace(&mut self, held: Option<&Dossier>, sent: &Dossier) -> Result<(), StoreError> {
        if let Some(held) = held {
            self.drop_unnamed(held, sent)?;
            // Words that were replaced lie in old pages until a checkpoint, as if they were erased.
            self.leaves_residue();
        }
        for picture in &sent.pictures {
            self.forget_other_bytes(picture)?;
        }
        self.put_dossier(sent)?;
        if self.read().dossier(sent.card.id)?.as_ref() == Some(sent) {
            Ok(())
        } else {
            Err(StoreError::Refused { code: rusqlite::ffi::SQLITE_CONSTRAINT })
        }
    }

    /// Erases what is held of a subject and not named any more.
    fn drop_unnamed(&mut self, held: &Dossier, sent: &Dossier) -> Result<(), StoreError> {
        for gone in held.pictures.iter().filter(|p| !sent.pictures.iter().any(|s| s.id == p.id)) {
            self.erase_picture(gone.id)?;
        }
        for gone in held.entries.iter().filter(|e| !sent.entries.iter().any(|s| s.id == e.id)) {
            self.erase_entry(gone.id)?;
        }
        for gone in held.warnings.iter().filter(|w| !sent.warnings.iter().any(|s| s.id == w.id)) {
            self.erase_warning(gone.id)?;
        }
        for gone in held.bans.iter().filter(|b| !sent.bans.iter().any(|s| s.id == b.id)) {
            self.erase_ban(gone.id)?;
        }
        for gone in held.orders.iter().map(|order| order.order().id) {
            if !sent.orders.iter().any(|order| order.order().id == gone) {
                self.erase_public_order(gone)?;
            }
        }
        Ok(())
    }

    /// Erases a picture that is held under this id and is another one: its bytes must not stand in
    /// for those of this one.
    fn forget_other_bytes(&mut self, sent: &Picture) -> Result<(), StoreError> {
        const OTHER: &str = "SELECT 1 FROM picture
                             WHERE id = ?1 AND (hash, width, height) <> (?2, ?3, ?4)";
        let looks = (sent.id, &sent.hash, sent.width, sent.height);
        if first(self.connection(), OTHER, looks, |_| Ok(()))?.is_some() {
            self.erase_picture(sent.id)?;
        }
        Ok(())
    }

    /// Does all of a part of this change or none of it.
    fn wholly(
        &mut self,
        part: impl FnOnce(&mut Self) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        run(self.connection(), "SAVEPOINT part", [])?;
        let outcome = part(self);
        if outcome.is_err() {
            run(self.connection(), "ROLLBACK TO part", [])?;
        }
        run(self.connection(), "RELEASE part", [])?;
        outcome
    }
}
