//! Importing and exporting at the office's desk.
//!
//! A file is opened, mapped and checked in a room of its own, outside the till's lock, so that the
//! window never waits. Carrying it out is one change of the store; hiding or locking the till stops
//! it before it is committed, and locking forgets whatever the room held.

mod room;
mod said;

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use super::{Failure, FailureCode, Till};
use crate::id::Id;
use crate::import::apply::{ApplyError, Hands, PictureRefusal, apply};
use crate::import::fields::{Kind, Mapped, Mapping};
use crate::import::known::Known;
use crate::import::pictures::{Pictures, sheet_bytes};
use crate::import::plan::{Ground, plan};
use crate::import::problem::{Problem, ProblemCode};
use crate::import::written::{SheetForm, sheet, written};
use crate::import::{guess, problem::FileRefusal, read::Opened};
use crate::language::Language;
use crate::picture::{Edits, Refusal};
use crate::store::{Action, Store, StoreError, UndoError, UndoKind};
use crate::text::clean;

pub(super) use room::Room;
use room::{Checked, Work};
pub use said::{
    FieldShown, ImportDone, ImportOpened, ImportPreview, ImportProgress, ImportSeen, ImportUndone,
    ProblemCount,
};

/// How many problems are told at once.
const MOST_PROBLEMS: usize = 500;
/// How many steps of the progress are told in all; each wakes the window once.
const STEPS: usize = 200;
/// The longest reason kept for an export, in characters.
const LONGEST_REASON: usize = 500;

impl Till {
    /// Opens a file to bring in, and guesses its columns.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] outside the office; a file that cannot be read is an answer.
    pub fn import_open(&self, kind: Kind, path: &Path) -> Result<ImportOpened, Failure> {
        self.inner().desk()?;
        let opened = sheet_bytes(path).and_then(Opened::look);
        let work = opened.and_then(|opened| Work::begin(kind, opened, 0));
        Ok(match work {
            Ok(work) => {
                let seen = work.seen();
                self.import.put(work);
                ImportOpened::Opened { seen }
            }
            Err(refusal) => ImportOpened::Refused { refusal },
        })
    }

    /// Takes another sheet of the workbook, or reads the rows as another kind.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] outside the office or without an open file.
    pub fn import_sheet(&self, kind: Kind, sheet: usize) -> Result<ImportOpened, Failure> {
        self.inner().desk()?;
        self.import.with(|work| {
            Ok(match work.turn_to(kind, sheet) {
                Ok(()) => ImportOpened::Opened { seen: work.seen() },
                Err(refusal) => ImportOpened::Refused { refusal },
            })
        })
    }

    /// Opens the folder or zip of pictures.
    ///
    /// # Errors
    /// As [`Till::import_sheet`].
    pub fn import_pictures(&self, path: &Path) -> Result<ImportOpened, Failure> {
        self.inner().desk()?;
        let found = Pictures::open(path);
        self.import.with(|work| {
            Ok(match found {
                Ok((pictures, names)) => {
                    work.take_pictures(pictures, names);
                    ImportOpened::Opened { seen: work.seen() }
                }
                Err(refusal) => ImportOpened::Refused { refusal },
            })
        })
    }

    /// Takes the mapping that the person chose, and says what every row would do. Nothing is stored.
    ///
    /// # Errors
    /// As [`Till::import_sheet`]; [`FailureCode::Trouble`] when the register cannot be read.
    pub fn import_check(
        &self,
        heading_row: u32,
        lines: Vec<Mapped>,
    ) -> Result<ImportPreview, Failure> {
        let (store, books, _, at) = self.inner().desk()?.at_work(self.clock.as_ref());
        let known = store
            .read(|reader| Known::read(Arc::clone(&books), reader))
            .map_err(|_| Failure::of(FailureCode::Trouble))?;
        self.import.with(|work| {
            work.mapping = Mapping::new(work.mapping.kind, heading_row, lines);
            let ground = Ground { known: &known, pictures: &work.picture_names, today: at.today() };
            let plan = plan(&work.table, &work.mapping, &ground, &mut fresh);
            let preview = ImportPreview::of(&plan);
            work.checked = Some(Checked { plan, books });
            Ok(preview)
        })
    }

    /// The problems of the checked file from a place on, of one code or of all.
    ///
    /// # Errors
    /// As [`Till::import_sheet`].
    pub fn import_problems(
        &self,
        code: Option<ProblemCode>,
        from: usize,
        count: usize,
    ) -> Result<Vec<Problem>, Failure> {
        self.inner().desk()?;
        self.import.with(|work| {
            let all = work.problems();
            let of_code = all.filter(|one| code.is_none_or(|code| one.code == code));
            Ok(of_code.skip(from).take(count.min(MOST_PROBLEMS)).cloned().collect())
        })
    }

    /// Carries the checked import out, in one change that can be undone.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] outside the office, [`FailureCode::Trouble`] when the disk or the
    /// register refuses; nothing was stored then.
    pub fn import_confirm(&self, tell: &dyn Fn(ImportProgress)) -> Result<ImportDone, Failure> {
        let (store, books, actor, at, mut taken, awaits_other_than, by) = {
            let mut inner = self.inner();
            let session = inner.desk()?;
            let by = session.who();
            let awaits = (!session.alone()?).then_some(by);
            let (store, books, actor, at) = session.at_work(self.clock.as_ref());
            let taken = self.import.begin()?;
            (store, books, actor, at, taken, awaits, by)
        };
        let running = room::Running::of(&self.import);
        let work = &mut taken.work;
        let Some(checked) = work.checked.as_ref().filter(|one| Arc::ptr_eq(&one.books, &books))
        else {
            // The register has changed since it was checked: it is checked again first.
            self.import.put_back(taken);
            return Ok(ImportDone::LookAgain);
        };
        let mut told = 0;
        let mut progress = |done: usize, total: usize| {
            let step = done * STEPS / total.max(1);
            if step > told || done == 0 {
                told = step;
                tell(ImportProgress { done, total });
            }
            match self.import.is_stopped() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        };
        let mut mint = fresh;
        let take_in = |bytes: &[u8]| match self.read(bytes, &Edits::default()) {
            Ok(read) => Ok(read.renditions),
            Err(refusal) => Err(PictureRefusal { why: code_of(refusal) }),
        };
        let mut hands = Hands {
            pictures: &mut work.pictures,
            take_in: &take_in,
            mint: &mut mint,
            progress: &mut progress,
            awaits_other_than,
            by,
        };
        let outcome = store.change_undoably(
            &actor,
            at,
            Action::Imported,
            None,
            UndoKind::Imported,
            |change| apply(&checked.plan, change, at, &mut hands),
        );
        drop(running);
        match outcome {
            Ok(applied) => {
                let counts = checked.plan.counts;
                let pictures = applied.pictures;
                work.found_on_the_way = applied.problems;
                let problems = work.found_on_the_way.len();
                work.checked = None;
                self.import.put_back(taken);
                // The change stands; a till that has been locked meanwhile shows it when it opens.
                if let Ok(session) = self.inner().desk() {
                    session.changed(self.clock.as_ref())?;
                }
                Ok(ImportDone::Stored { counts, pictures, problems })
            }
            Err(ApplyError::Stopped) => {
                self.import.put_back(taken);
                Ok(ImportDone::Stopped)
            }
            Err(ApplyError::Store(_)) => {
                self.import.put_back(taken);
                Err(Failure::of(FailureCode::Trouble))
            }
        }
    }

    /// Stops an import that is being carried out, before anything of it is stored.
    pub fn import_stop(&self) {
        self.import.stop();
    }

    /// Leaves the import and forgets the file.
    pub fn import_leave(&self) {
        self.import.forget();
    }

    /// Undoes the latest change, if that was an import.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] outside the office or when the latest change was no import.
    pub fn import_undo(&self) -> Result<ImportUndone, Failure> {
        let mut inner = self.inner();
        let session = inner.desk()?;
        let (store, _, actor, at) = session.at_work(self.clock.as_ref());
        let latest = store.undoable().map_err(|_| Failure::of(FailureCode::Trouble))?;
        if latest.is_none_or(|latest| latest.kind != UndoKind::Imported) {
            return Ok(ImportUndone::Nothing);
        }
        let undone = match store.undo(&actor, at) {
            Ok(_) => ImportUndone::Undone,
            Err(UndoError::Nothing) => ImportUndone::Nothing,
            Err(UndoError::ChangedSince | UndoError::BuiltUpon) => ImportUndone::ChangedSince,
            Err(UndoError::Store(_)) => return Err(Failure::of(FailureCode::Trouble)),
        };
        session.changed(self.clock.as_ref())?;
        Ok(undone)
    }

    /// Writes a report of the window's own words where the person chose.
    ///
    /// # Errors
    /// [`FailureCode::Trouble`] when it cannot be written.
    pub fn import_report(
        &self,
        headings: &[&str],
        rows: &[Vec<String>],
        path: &Path,
    ) -> Result<(), Failure> {
        self.inner().desk()?;
        let trouble = || Failure::of(FailureCode::Trouble);
        let bytes = written(headings, rows, SheetForm::Csv).map_err(|_| trouble())?;
        save(path, &bytes)
    }

    /// Writes the register's people, premises or staff where the person chose, with the reason in
    /// the audit: without its event there is no sheet.
    ///
    /// # Errors
    /// [`FailureCode::ReasonNeeded`] without a reason, [`FailureCode::Trouble`] when it cannot be
    /// written.
    pub fn export_sheet(
        &self,
        kind: Kind,
        form: SheetForm,
        language: Language,
        reason: &str,
        path: &Path,
    ) -> Result<(), Failure> {
        let (store, books, actor, at) = self.inner().desk()?.at_work(self.clock.as_ref());
        let reason =
            clean(reason, LONGEST_REASON).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
        let trouble = || Failure::of(FailureCode::Trouble);
        let known = known(&store, books).map_err(|_| trouble())?;
        let bytes = sheet(&known, kind, form, language).map_err(|_| trouble())?;
        store.record(&actor, at, Action::Exported, None, Some(&reason)).map_err(|_| trouble())?;
        save(path, &bytes)
    }
}

fn known(store: &Store, books: Arc<crate::dossier::Books>) -> Result<Known, StoreError> {
    store.read(|reader| Known::read(Arc::clone(&books), reader))
}

/// Writes a file where the person chose: the old one or the new one, whole, whatever happens.
pub(super) fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let parts = path.parent().zip(path.file_name().and_then(std::ffi::OsStr::to_str));
    let (folder, name) = parts.ok_or(Failure::of(FailureCode::Trouble))?;
    crate::private::replace(folder, name, bytes).map_err(|_| Failure::of(FailureCode::Trouble))
}

/// The code of a picture's refusal, as it travels.
fn code_of(refusal: Refusal) -> String {
    let said = serde_json::to_value(refusal).unwrap_or_default();
    said.get("code").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// Sixteen bytes of the system's randomness.
fn fresh() -> [u8; 16] {
    *Id::<()>::fresh().bytes()
}

impl Work {
    /// Reads a sheet and guesses its columns.
    fn begin(kind: Kind, opened: Opened, sheet: usize) -> Result<Self, FileRefusal> {
        let table = opened.table(sheet)?;
        let mapping = guess::mapping(&table, kind, guess::heading_row(&table, kind));
        Ok(Self::of(opened, sheet, table, mapping))
    }
}
