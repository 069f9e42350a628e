//! The register on disk: one encrypted file, opened in one process, written in one way.
//!
//! **One writer.** A single connection behind a mutex, and every change an `IMMEDIATE`
//! transaction. A thread of its own would serialise changes no better: callers wait for their
//! change in either case, and with a mutex a change is a closure that may borrow, its panic is its
//! caller's, and closing has nobody to join. Across processes the folder's lock file does the same.
//!
//! **A few readers.** `query_only` connections from a pool ([`pool`]); in WAL mode a reader sees
//! the register as it was when it began, and never waits for the writer.
//!
//! **One way in.** [`Store::change`] runs the change and adds its event to the audit in the same
//! transaction; a [`Change`] cannot be had otherwise. Do not call the store from inside a change:
//! [`Change::read`] reads there.
//!
//! Synchronous throughout; a host with an async runtime calls it from a blocking thread.

mod audit;
mod books;
mod change;
mod connection;
mod copying;
mod erase;
mod erasure;
mod error;
mod expired;
mod folder;
mod holding;
mod key;
mod meta;
mod migrate;
mod news;
mod office;
mod opening;
mod own;
mod pool;
mod reader;
mod received;
mod running;
mod seat_aside;
mod sql;
mod table;
mod undo;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};

pub use audit::{Action, Actor, AuditEvent, AuditHead, AuditVerdict, FirstBad, Why};
pub use change::Change;
use change::Finished;
pub use copying::{Contents, CopyingError};
pub use erasure::{Erasure, ErasureHead, ErasureKind, ErasureState};
pub use error::{OpenError, StoreError};
pub use expired::Expired;
pub use folder::{DataFolder, FolderError};
pub use holding::{Cell, FileAt, Held, Holding, Rows};
pub use key::RegisterKey;
pub use news::BriefingMarks;
pub use office::{
    CaseRound, CasesOver, ChildLeave, DoneWith, HandedOver, Holder, KeptDraft, LetterMade,
    NoticeProof, NoticeService, OfficeAnswer, OfficeAsked, OfficeChange, OfficeReader,
    OfficeSigner, Paper, PictureKeeper, SafeCustom, SafeEvery, SavedLens, SeenOnce, SentBack,
    StoredKit, StoredListSeal, StoredVote, Unchecked, UncheckedPicture, WentOut,
};
pub use own::OwnKeptDraft;
pub use reader::Reader;
pub use table::{
    AlertRead, DoorSheet, KeptIncident, LogFilter, LogTexts, PictureSize, StoredTemplate,
    TemplateVersion,
};
pub use undo::{MOST_UNDOS, UNDO_HOURS, UndoError, UndoKind, Undoable, Undone};

use crate::civil::Moment;
use crate::id::Id;
use crate::records::{Picture, Tier};
use connection::{Cover, empty_wal, read_soundly, shrink};
use folder::{REGISTER, StoreOpen};
use pool::Pool;

/// Rows after which a change has filled the writer's cache, which is then given back.
const MANY: u64 = 2_000;

/// What a change beside the register touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touched {
    /// Tables of its own alone.
    Beside,
    /// Records of the register too.
    Records,
}

/// An open register.
pub struct Store {
    tier: Tier,
    /// None once closed. `residue` tells that an erasure still waits for its checkpoint.
    writer: Mutex<Option<Writer>>,
    readers: Pool,
    /// How many changes since it was opened were news about somebody.
    told: AtomicU64,
    folder: DataFolder,
    /// None once closed: whoever still holds a closed store keeps nobody from opening the register again.
    open: Mutex<Option<StoreOpen>>,
}

/// What the audit is told of a change, and whether it can be undone.
struct Told<'a> {
    actor: &'a Actor,
    at: Moment,
    action: Action,
    object: Option<[u8; 16]>,
    undo: Option<UndoKind>,
}

struct Writer {
    connection: Connection,
    residue: bool,
}

impl Writer {
    /// Empties the `-wal` when something erased lies in it, from this change or an earlier one.
    fn clear_residue(&mut self, residue: bool) {
        self.residue |= residue;
        if self.residue {
            // The change stands whatever the checkpoint says: it is tried again at the next one.
            self.residue = !empty_wal(&self.connection).unwrap_or(false);
        }
    }
}

impl Store {
    fn new(open: StoreOpen, cover: Cover, tier: Tier, connection: Connection) -> Self {
        let writer = Mutex::new(Some(Writer { connection, residue: false }));
        let folder = open.folder().clone();
        let readers = Pool::new(folder.file(REGISTER), cover);
        let (told, open) = (AtomicU64::new(0), Mutex::new(Some(open)));
        Self { tier, writer, readers, told, folder, open }
    }

    /// The folder that it lies in, for what is kept beside it.
    pub(crate) fn folder(&self) -> &DataFolder {
        &self.folder
    }

    /// Which half of the records the register may hold.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// Changes the register: runs `change`, adds the event to the audit, commits both or neither.
    ///
    /// `at` also becomes the latest moment seen, if it is later than that.
    ///
    /// # Errors
    /// What `change` returned, or [`StoreError`]; then nothing was written, and no event either.
    pub fn change<T>(
        &self,
        actor: &Actor,
        at: Moment,
        action: Action,
        object: Option<[u8; 16]>,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.try_change(actor, at, action, object, change)
    }

    /// As [`Store::change`], for a change that can be refused for reasons of its caller's own.
    ///
    /// # Errors
    /// What `change` returned, or [`StoreError`]; then nothing was written, and no event either.
    pub fn try_change<T, E: From<StoreError>>(
        &self,
        actor: &Actor,
        at: Moment,
        action: Action,
        object: Option<[u8; 16]>,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transact(Told { actor, at, action, object, undo: None }, change, |_| true)
    }

    /// Changes what a part beside the register keeps in tables of its own, such as how far a line has
    /// come; `change` answers whether records changed with it, and only then there is an event.
    ///
    /// # Errors
    /// What `change` returned, or [`StoreError`]; then nothing was written, and no event either.
    pub fn change_beside<E: From<StoreError>>(
        &self,
        at: Moment,
        action: Action,
        change: impl FnOnce(&mut Change<'_>) -> Result<Touched, E>,
    ) -> Result<Touched, E> {
        let told = Told { actor: &Actor::SYSTEM, at, action, object: None, undo: None };
        self.transact(told, change, |touched| *touched == Touched::Records)
    }

    fn transact<T, E: From<StoreError>>(
        &self,
        told: Told<'_>,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, E>,
        is_told: impl FnOnce(&T) -> bool,
    ) -> Result<T, E> {
        let Told { actor, at, action, object, undo } = told;
        let mut guard = self.writer();
        let writer = guard.as_mut().ok_or(StoreError::Closed)?;
        let before = writer.connection.total_changes();
        let transaction = writer
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let recording = undo
            .map(|kind| undo::Recording::begin(&transaction, actor, at.instant(), object, kind))
            .transpose()?;
        let mut under_way = Change::new(&transaction, self.tier);
        let outcome = change(&mut under_way)?;
        erasure::settle(&transaction, self.tier, at)?;
        // What only fills a register is no news to anybody.
        let quiet = action == Action::Loaded;
        let told = news::settle(&transaction, &self.readers, actor, at, quiet)?;
        let Finished { note, mut residue, erased_somebody } = under_way.finish();
        if let Some(recording) = recording {
            recording.end(&transaction, erased_somebody)?;
        }
        residue |= undo::forget_old(&transaction, at.instant())?;
        read_soundly(&transaction)?;
        if transaction.is_autocommit() {
            // A full disk, say, ends a transaction by itself; what came after it must not stand.
            return Err(StoreError::Disk { code: rusqlite::ffi::SQLITE_ABORT_ROLLBACK }.into());
        }
        if is_told(&outcome) {
            audit::append(&transaction, actor, at.instant(), action, object, note.as_deref())?;
        }
        transaction.commit().map_err(StoreError::from)?;
        if told {
            self.told.fetch_add(1, Ordering::Relaxed);
        }
        if writer.connection.total_changes() - before > MANY {
            // The change stands, whether or not the memory is given back.
            let _ = shrink(&writer.connection);
        }
        writer.clear_residue(residue);
        Ok(outcome)
    }

    /// Adds an event that changed nothing: a card viewed, a search, an unlocking, a wrong PIN.
    ///
    /// # Errors
    /// [`StoreError`]; then the event is not in the audit, and what it tells of must not be shown.
    pub fn record(
        &self,
        actor: &Actor,
        at: Moment,
        action: Action,
        object: Option<[u8; 16]>,
        note: Option<&str>,
    ) -> Result<(), StoreError> {
        self.change(actor, at, action, object, |change| {
            if let Some(note) = note {
                change.note(note);
            }
            Ok(())
        })
    }

    /// Reads: everything that `read` sees is of one moment.
    ///
    /// # Errors
    /// What `read` returned, or [`StoreError`].
    pub fn read<T>(
        &self,
        read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut loan = self.readers.lend()?;
        let connection = loan.connection()?;
        let snapshot = connection.unchecked_transaction()?;
        let outcome = read(&Reader::new(connection, self.tier));
        let outcome = outcome.and_then(|found| read_soundly(connection).map(|()| found));
        drop(snapshot);
        if matches!(outcome, Err(StoreError::Damaged)) {
            // SQLCipher's connection reads nothing more once it has met a damaged page.
            loan.discard();
        }
        outcome
    }

    /// A picture's bytes; none when there are none (yet) in that size.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn picture(
        &self,
        id: Id<Picture>,
        size: PictureSize,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|reader| reader.picture_bytes(id, size))
    }

    /// How many changes since it was opened were news about somebody: whoever remembers the number
    /// knows without reading whether there is more to tell.
    pub fn changes_told(&self) -> u64 {
        self.told.load(Ordering::Relaxed)
    }

    /// When the scheme's part of the register last changed on this computer.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn as_of(&self) -> Result<Timestamp, StoreError> {
        self.read(|reader| reader.as_of())
    }

    /// The latest moment at which anything was recorded, for [`Moment::judged`].
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn latest_seen(&self) -> Result<Timestamp, StoreError> {
        self.read(|reader| reader.latest_seen())
    }

    /// Where the audit ends.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn audit_head(&self) -> Result<AuditHead, StoreError> {
        self.read(|reader| meta::audit_head(reader.connection))
    }

    /// Walks the audit and names the first event that is not as it was written.
    ///
    /// # Errors
    /// [`StoreError`], when it could not be read; what was found is no error.
    pub fn verify_audit(&self) -> Result<AuditVerdict, StoreError> {
        self.read(|reader| audit::verify(reader.connection, None))
    }

    /// As [`Store::verify_audit`], against an end that was kept outside the file: it also finds an
    /// audit that was cut or written anew together with the end that the file notes.
    ///
    /// # Errors
    /// [`StoreError`], when it could not be read; what was found is no error.
    pub fn verify_audit_against(&self, witnessed: &AuditHead) -> Result<AuditVerdict, StoreError> {
        self.read(|reader| audit::verify(reader.connection, Some(witnessed)))
    }

    /// Reads every page and index of the file: seconds for a large one, so from the background.
    ///
    /// # Errors
    /// [`StoreError::Damaged`]; then [`Store::set_aside`] is the way out.
    pub fn check_whole(&self) -> Result<(), StoreError> {
        self.read(|reader| opening::check_whole(reader.connection))
    }

    /// Moves what the `-wal` holds into the file and empties it, as happens by itself after every
    /// erasure; false when a reader held it up and old pages may still lie in the `-wal`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn checkpoint(&self) -> Result<bool, StoreError> {
        let mut guard = self.writer();
        let writer = guard.as_mut().ok_or(StoreError::Closed)?;
        let emptied = empty_wal(&writer.connection)?;
        writer.residue &= !emptied;
        Ok(emptied)
    }

    /// Closes the register: waits for the reads and the change under way, empties the `-wal`, and
    /// gives up the key. Later calls find it closed; closing twice is no error.
    ///
    /// # Errors
    /// [`StoreError`], when the `-wal` could not be emptied; the register is closed all the same.
    pub fn close(&self) -> Result<(), StoreError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let closed = self.close_connections();
        // Only now is the folder free for another store.
        *open = None;
        closed
    }

    fn close_connections(&self) -> Result<(), StoreError> {
        let writer = self.writer().take();
        self.readers.close();
        let Some(Writer { connection, .. }) = writer else { return Ok(()) };
        connection::close(connection)
    }

    /// Closes a register that proved damaged and moves its file aside; nothing is deleted.
    ///
    /// # Errors
    /// [`OpenError::Disk`], when the file could not be moved.
    pub fn set_aside(&self, now: Timestamp) -> Result<PathBuf, OpenError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        // A damaged file cannot be closed in good order, and need not be.
        let _ = self.close_connections();
        let moved_to = opening::set_aside(&self.folder, now);
        *open = None;
        moved_to
    }

    fn writer(&self) -> MutexGuard<'_, Option<Writer>> {
        // A change that panicked was rolled back when its transaction was dropped.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.close();
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("tier", &self.tier).finish_non_exhaustive()
    }
}
