//! Where one import is prepared: the file, its mapping, its plan. It holds people's data, so it is
//! emptied when the till locks.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::super::{Failure, FailureCode};
use super::said::{FieldShown, ImportSeen};
use crate::dossier::Books;
use crate::import::fields::{Kind, Mapping};
use crate::import::guess;
use crate::import::pictures::{PictureNames, Pictures};
use crate::import::plan::Plan;
use crate::import::problem::{FileRefusal, Problem};
use crate::import::read::Opened;
use crate::import::table::Table;

/// The room.
#[derive(Default)]
pub(in crate::till) struct Room {
    work: Mutex<Option<Work>>,
    /// How often the room was emptied: what was taken out before that is not put back after it.
    emptied: AtomicU64,
    running: AtomicBool,
    stopped: AtomicBool,
}

/// Work that was taken out of the room, to be put back unless the room has been emptied since.
pub(super) struct Taken {
    pub(super) work: Work,
    emptied: u64,
}

/// An import under preparation.
pub(super) struct Work {
    opened: Opened,
    sheet: usize,
    pub(super) table: Table,
    pub(super) mapping: Mapping,
    pub(super) pictures: Pictures,
    pub(super) picture_names: PictureNames,
    pub(super) checked: Option<Checked>,
    /// What was found out about pictures while it was carried out.
    pub(super) found_on_the_way: Vec<Problem>,
}

/// A plan, and the books that it was made against.
pub(super) struct Checked {
    pub(super) plan: Plan,
    pub(super) books: Arc<Books>,
}

impl Room {
    /// Whether an import is being carried out.
    pub(in crate::till) fn is_running(&self) -> bool {
        self.running.load(Ordering::SeqCst)
    }

    /// Stops what is being carried out.
    pub(in crate::till) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// Stops and forgets.
    pub(in crate::till) fn forget(&self) {
        self.stop();
        let mut work = self.work();
        self.emptied.fetch_add(1, Ordering::SeqCst);
        *work = None;
    }

    pub(super) fn put(&self, work: Work) {
        *self.work() = Some(work);
    }

    /// Takes the work out, so that nobody who locks the till waits for what is done with it.
    fn take(&self) -> Result<Taken, Failure> {
        let mut work = self.work();
        let emptied = self.emptied.load(Ordering::SeqCst);
        let work = work.take().ok_or(Failure::of(FailureCode::Refused))?;
        Ok(Taken { work, emptied })
    }

    pub(super) fn put_back(&self, taken: Taken) {
        let mut work = self.work();
        if self.emptied.load(Ordering::SeqCst) == taken.emptied {
            *work = Some(taken.work);
        }
    }

    /// Takes the work out to carry it out. Called with the till's lock held, so that hiding and
    /// locking, which take that lock before they stop it, are never too early to be heard.
    pub(super) fn begin(&self) -> Result<Taken, Failure> {
        if self.is_running() {
            return Err(Failure::of(FailureCode::Busy));
        }
        let work = self.take()?;
        self.stopped.store(false, Ordering::SeqCst);
        self.running.store(true, Ordering::SeqCst);
        Ok(work)
    }

    /// Works on what is in the room.
    pub(super) fn with<T>(
        &self,
        work_on: impl FnOnce(&mut Work) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut taken = self.take()?;
        let outcome = work_on(&mut taken.work);
        self.put_back(taken);
        outcome
    }

    fn work(&self) -> MutexGuard<'_, Option<Work>> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// While this lives an import is being carried out; a panic ends it too.
pub(super) struct Running<'a>(&'a Room);

impl<'a> Running<'a> {
    pub(super) fn of(room: &'a Room) -> Self {
        Self(room)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::SeqCst);
    }
}

impl Work {
    pub(super) fn of(opened: Opened, sheet: usize, table: Table, mapping: Mapping) -> Self {
        Self {
            opened,
            sheet,
            table,
            mapping,
            pictures: Pictures::None,
            picture_names: PictureNames::default(),
            checked: None,
            found_on_the_way: Vec::new(),
        }
    }

    pub(super) fn turn_to(&mut self, kind: Kind, sheet: usize) -> Result<(), FileRefusal> {
        if sheet != self.sheet {
            self.table = self.opened.table(sheet)?;
            self.sheet = sheet;
        }
        self.mapping = guess::mapping(&self.table, kind, guess::heading_row(&self.table, kind));
        self.checked = None;
        Ok(())
    }

    pub(super) fn take_pictures(&mut self, pictures: Pictures, names: PictureNames) {
        (self.pictures, self.picture_names) = (pictures, names);
        self.checked = None;
    }

    /// The problems that are known now: of the check, or of carrying it out.
    pub(super) fn problems(&self) -> impl Iterator<Item = &Problem> {
        let checked = self.checked.iter().flat_map(|checked| &checked.plan.problems);
        checked.chain(&self.found_on_the_way)
    }

    pub(super) fn seen(&self) -> ImportSeen {
        let kind = self.mapping.kind;
        let heading_row = self.mapping.heading_row;
        let fields = kind.fields().iter();
        ImportSeen {
            kind,
            format: self.opened.format.clone(),
            sheets: self.opened.sheets.clone(),
            sheet: self.sheet,
            heading_row,
            rows: guess::body(&self.table, heading_row).count(),
            columns: guess::columns(&self.table, heading_row),
            mapping: self.mapping.lines().to_vec(),
            fields: fields
                .map(|field| FieldShown { field: *field, for_all: field.may_be_said_for_all() })
                .collect(),
            pictures: self.picture_names.len(),
        }
    }
}
