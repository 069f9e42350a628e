//! The premises' own list: tables of its own, read and written apart from the scheme's register.
//!
//! Every register's file has them, and an office's stay empty: it stands in no premises. Nothing here
//! is read by what publishes, writes out or imports.

mod bar;
mod kept;
mod picture;

use rusqlite::Connection;

pub use kept::OwnKeptDraft;
pub(super) use picture::bytes as picture_bytes;

use super::sql::{all, run};
use super::{Change, Reader, StoreError, undo};
use crate::id::Id;
use crate::records::{OwnBar, SchemeRules};

use jiff::civil::Date;

/// Words in the audit about a bar or its pictures.
const NOTES: &str = "DELETE FROM audit_note WHERE seq IN (
    SELECT seq FROM audit WHERE object = ?1
        OR object IN (SELECT id FROM own_picture WHERE own_bar = ?1))";

impl Reader<'_> {
    /// Every bar of the premises' own list, with its pictures' descriptions.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_bars(&self) -> Result<Vec<OwnBar>, StoreError> {
        bar::read(self.connection, None)
    }

    /// Whether anything of the list, or of the forms that were left of it, is kept too long.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_is_overdue(&self, rules: &SchemeRules, today: Date) -> Result<bool, StoreError> {
        let bars = self.own_bars()?.iter().any(|bar| today > bar.kept_until(rules));
        let kept = kept::all_kept(self.connection)?;
        Ok(bars || kept.iter().any(|(_, kept)| !kept.is_fresh(today)))
    }

    /// One bar.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_bar(&self, id: Id<OwnBar>) -> Result<Option<OwnBar>, StoreError> {
        Ok(bar::read(self.connection, Some(id))?.pop())
    }
}

impl Change<'_> {
    /// Writes a bar with its names and marks; its premises must be there. Pictures come apart.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the premises.
    pub fn put_own_bar(&mut self, bar: &OwnBar) -> Result<(), StoreError> {
        bar::write(self.connection(), bar)
    }

    /// Erases a bar for good: pictures, names, words in the audit, the form that was left of it and
    /// every undo that mentions it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_own_bar(&mut self, id: Id<OwnBar>) -> Result<bool, StoreError> {
        undo::forget_mentioned(self.connection(), id.bytes())?;
        run(self.connection(), NOTES, [id])?;
        run(self.connection(), "DELETE FROM own_kept_draft WHERE own_bar = ?1", [id])?;
        self.erase("DELETE FROM own_bar WHERE id = ?1", id)
    }

    /// Erases what the list no longer keeps on a day: bars that have been over for so long, and
    /// forms that were left before yesterday. Answers which bars; doing it twice does no more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_own(
        &mut self,
        rules: &SchemeRules,
        today: Date,
    ) -> Result<Vec<Id<OwnBar>>, StoreError> {
        let over: Vec<Id<OwnBar>> = self
            .read()
            .own_bars()?
            .iter()
            .filter(|bar| today > bar.kept_until(rules))
            .map(|bar| bar.id)
            .collect();
        for bar in &over {
            self.erase_own_bar(*bar)?;
        }
        for (person, kept) in kept::all_kept(self.connection())? {
            if !kept.is_fresh(today) {
                self.forget_own_draft(person)?;
            }
        }
        Ok(over)
    }
}

/// The ids of a table's rows for one bar, or for all.
fn of_bars<T>(
    connection: &Connection,
    select: &str,
    order: &str,
    of: Option<Id<OwnBar>>,
    read: impl FnMut(&mut super::sql::Fields<'_, '_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let filter = if of.is_some() { "WHERE own_bar = ?1" } else { "" };
    let sql = format!("{select} {filter} ORDER BY {order}");
    all(connection, &sql, rusqlite::params_from_iter(of), read)
}
