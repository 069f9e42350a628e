//! Entries in galleries: the days on which a subject is shown, and what that rests on.

use rusqlite::params;

use crate::id::Id;
use crate::records::{ChildApproval, GalleryEntry, RestsOn, SubjectCard, Withdrawal};
use crate::store::sql::{Day, Fields, run, table};
use crate::store::{Change, StoreError};
use crate::text::NeutralText;

table!(ENTRY = "gallery_entry" {
    subject_no, id, gallery, first_day, last_day, rests_on, rests_on_id, caption, withdrawn_on,
    withdrawn_for, child_from, child_until, child_show_name,
});

/// Every entry after its subject's number.
pub(in crate::store) const ENTRIES: &str = ENTRY.select;

pub(in crate::store) fn entry(
    f: &mut Fields<'_, '_>,
    subject: Id<SubjectCard>,
) -> Result<GalleryEntry, StoreError> {
    Ok(GalleryEntry {
        subject,
        id: f.take()?,
        gallery: f.take()?,
        from: f.day()?,
        until: f.day()?,
        rests_on: rests_on(f)?,
        caption: f.take::<Option<String>>()?.map(NeutralText::stored),
        withdrawn: match (f.day_or_none()?, f.take()?) {
            (Some(on), Some(reason)) => Some(Withdrawal { on, reason }),
            _ => None,
        },
        child: match (f.day_or_none()?, f.day_or_none()?, f.take()?) {
            (Some(from), Some(until), Some(show)) => Some(ChildApproval::stored(from, until, show)),
            _ => None,
        },
    })
}

fn rests_on(f: &mut Fields<'_, '_>) -> Result<RestsOn, StoreError> {
    let kind: String = f.take()?;
    match kind.as_str() {
        "REPORTS" => f.take::<Option<Vec<u8>>>().map(|_| RestsOn::Reports),
        "BAN" => Ok(RestsOn::Ban(f.take()?)),
        "WARNING" => Ok(RestsOn::Warning(f.take()?)),
        "ORDER" => Ok(RestsOn::Order(f.take()?)),
        _ => Err(StoreError::Unreadable),
    }
}

impl Change<'_> {
    /// Writes an entry; its gallery and subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without them.
    pub fn put_entry(&mut self, entry: &GalleryEntry) -> Result<(), StoreError> {
        let (rests_on, rests_on_id) = match entry.rests_on {
            RestsOn::Reports => ("REPORTS", None),
            RestsOn::Ban(id) => ("BAN", Some(*id.bytes())),
            RestsOn::Warning(id) => ("WARNING", Some(*id.bytes())),
            RestsOn::Order(id) => ("ORDER", Some(*id.bytes())),
        };
        let (withdrawn, child) = (entry.withdrawn.as_ref(), entry.child.as_ref());
        run(
            self.connection(),
            ENTRY.put,
            params![
                entry.subject,
                entry.id,
                entry.gallery,
                Day(entry.from),
                Day(entry.until),
                rests_on,
                rests_on_id,
                entry.caption.as_ref().map(NeutralText::as_str),
                withdrawn.map(|withdrawal| Day(withdrawal.on)),
                withdrawn.map(|withdrawal| &withdrawal.reason),
                child.map(|leave| Day(leave.days().0)),
                child.map(|leave| Day(leave.days().1)),
                child.map(ChildApproval::shows_name),
            ],
        )
        .map(drop)
    }

    /// Erases an entry.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_entry(&mut self, id: Id<GalleryEntry>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM gallery_entry WHERE id = ?1", id)
    }
}
