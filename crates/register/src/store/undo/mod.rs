//! Undoing the latest changes: exactly, whole, and for a day at most.
//!
//! A change made by [`Store::change_undoably`] keeps, inside its own transaction and in the same
//! encrypted file, what its rows were before. [`Store::undo`] puts that back, or refuses whole when
//! something has touched those rows since. Nothing of an erased person stays in an undo: it goes
//! with them, and a change that erases somebody cannot be undone at all.
//!
//! SQLite's session extension was weighed against this and not taken: `docs/adr/0007`.

mod apply;
mod image;
mod mention;
mod record;
mod relation;

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, Transaction, TransactionBehavior};

pub(super) use image::register;
pub(super) use record::Recording;
pub(super) use relation::Relation;

use super::connection::read_soundly;
use super::sql::{Millis, first, run};
use super::{Action, Actor, Change, Reader, Store, StoreError, Told, audit};
use crate::civil::Moment;
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::SubjectCard;

/// How many changes can be undone, one after the other.
pub const MOST_UNDOS: i64 = 20;
/// For how many hours a change can be undone.
pub const UNDO_HOURS: i64 = 24;

closed_list! {
    /// What a change was, as a person would name it when undoing it.
    pub enum UndoKind {
        SubjectAdded = "SUBJECT_ADDED", SubjectChanged = "SUBJECT_CHANGED",
        EntryWithdrawn = "ENTRY_WITHDRAWN", PicturesChanged = "PICTURES_CHANGED",
        Imported = "IMPORTED", OwnAdded = "OWN_ADDED", OwnChanged = "OWN_CHANGED",
        OwnEnded = "OWN_ENDED", OwnPictures = "OWN_PICTURES",
        LogRecorded = "LOG_RECORDED", ReportTaken = "REPORT_TAKEN",
        ReportMoved = "REPORT_MOVED",
        CaseDrafted = "CASE_DRAFTED", CaseChanged = "CASE_CHANGED",
        ServiceRecorded = "SERVICE_RECORDED", AppealChanged = "APPEAL_CHANGED",
        ReviewMoved = "REVIEW_MOVED",
        RulesChanged = "RULES_CHANGED", TariffChanged = "TARIFF_CHANGED",
        LensChanged = "LENS_CHANGED",
    }
}

/// A change that may be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undoable {
    /// What it was.
    pub kind: UndoKind,
    /// When it was made, to the millisecond.
    pub at: Timestamp,
    /// Who made it.
    pub by: Actor,
    /// The id of what it was done to.
    pub object: Option<[u8; 16]>,
}

/// A change that has been undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undone {
    /// What it was.
    pub what: Undoable,
}

/// Why nothing was undone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// There is no change of the last day that can be undone.
    #[error("there is nothing to undo")]
    Nothing,
    /// A record that the change touched has been changed again since.
    #[error("what would be undone has been changed since")]
    ChangedSince,
    /// Something was recorded later that needs what the change added.
    #[error("something recorded since depends on it")]
    BuiltUpon,
    /// The file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// As [`Store::try_change`], and keeps for a day what undoes the change.
    ///
    /// The work is about double that of a plain change, and replaced rows, pictures too, are held
    /// until then.
    ///
    /// # Errors
    /// What `change` returned, or [`StoreError`]; then nothing was written, and no event either.
    pub fn change_undoably<T, E: From<StoreError>>(
        &self,
        actor: &Actor,
        at: Moment,
        action: Action,
        object: Option<[u8; 16]>,
        what: UndoKind,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let undo = Some(what);
        self.transact(Told { actor, at, action, object, undo }, change, |_| true)
    }

    /// The latest change that may be undone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn undoable(&self) -> Result<Option<Undoable>, StoreError> {
        self.read(|reader| reader.undoable())
    }

    /// Undoes the latest change that may be undone, and records that in the audit.
    ///
    /// # Errors
    /// [`UndoError`]; then nothing was changed, and the undo stays.
    pub fn undo(&self, actor: &Actor, at: Moment) -> Result<Undone, UndoError> {
        let mut guard = self.writer();
        let writer = guard.as_mut().ok_or(StoreError::Closed)?;
        let connection = &writer.connection;
        let without = apply::WithoutForeignKeys::on(connection)?;
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let what = latest(&transaction, at.instant())?.ok_or(UndoError::Nothing)?;
        let undo = apply::latest(&transaction)?.ok_or(UndoError::Nothing)?;
        apply::apply(&transaction, undo)?;
        super::erasure::settle(&transaction, self.tier, at)?;
        super::news::forget_due(&transaction)?;
        super::meta::touch(&transaction, at.instant())?;
        read_soundly(&transaction)?;
        if transaction.is_autocommit() {
            let code = rusqlite::ffi::SQLITE_ABORT_ROLLBACK;
            return Err(StoreError::Disk { code }.into());
        }
        audit::append(&transaction, actor, at.instant(), Action::Undone, what.object, None)?;
        transaction.commit().map_err(StoreError::from)?;
        drop(without);
        // What was added is gone, and so must be its pages.
        writer.clear_residue(true);
        Ok(Undone { what })
    }
}

impl Reader<'_> {
    /// The latest change that may be undone, by the latest moment that was recorded.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn undoable(&self) -> Result<Option<Undoable>, StoreError> {
        latest(self.connection, self.latest_seen()?)
    }
}

fn latest(connection: &Connection, now: Timestamp) -> Result<Option<Undoable>, StoreError> {
    first(
        connection,
        "SELECT kind, at, person, role, premises, object FROM undo
         WHERE id = (SELECT max(id) FROM undo) AND at >= ?1",
        [Millis(oldest(now))],
        |f| {
            Ok(Undoable {
                kind: f.take()?,
                at: f.take::<Millis>()?.0,
                by: Actor { person: f.take()?, role: f.take()?, premises: f.take()? },
                object: f.take()?,
            })
        },
    )
}

fn oldest(now: Timestamp) -> Timestamp {
    now.checked_sub(SignedDuration::from_hours(UNDO_HOURS)).unwrap_or(Timestamp::MIN)
}

/// Forgets what is too old or too many to undo; answers whether anything was.
pub(super) fn forget_old(connection: &Connection, now: Timestamp) -> Result<bool, StoreError> {
    let forgotten = run(
        connection,
        "DELETE FROM undo WHERE at < ?1
            OR id <= (SELECT id FROM undo ORDER BY id DESC LIMIT 1 OFFSET ?2)",
        (Millis(oldest(now)), MOST_UNDOS),
    )?;
    Ok(forgotten > 0)
}

/// Forgets every undo that mentions a subject who is being erased.
pub(super) fn forget_subject(
    connection: &Connection,
    id: Id<SubjectCard>,
) -> Result<(), StoreError> {
    forget_mentioned(connection, id.bytes())
}

/// Forgets every undo that mentions whom a record of this id is about.
pub(super) fn forget_mentioned(connection: &Connection, id: &[u8; 16]) -> Result<(), StoreError> {
    run(
        connection,
        "DELETE FROM undo WHERE anybody = 1
            OR id IN (SELECT undo FROM undo_subject WHERE subject = ?1)",
        [id],
    )
    .map(drop)
}
