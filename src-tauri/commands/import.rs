//! Bringing a spreadsheet in, and writing one out. Script names no path: files are chosen here.

use tauri::{AppHandle, Emitter, Runtime};
use watchbook_register::import::fields::{Kind, Mapped};
use watchbook_register::import::problem::{Problem, ProblemCode};
use watchbook_register::import::written::SheetForm;
use watchbook_register::language::Language;
use watchbook_register::till::{
    Failure, ImportDone, ImportOpened, ImportPreview, ImportProgress, ImportUndone,
};

use super::TheTill;
use crate::choose::{Choice, choose};

/// The event by which the window hears how far an import is carried out.
const PROGRESS: &str = "import-progress";

/// Asks for a spreadsheet and opens it.
///
/// # Errors
/// As `Till::import_open`.
#[tauri::command(async)]
pub fn import_choose<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    kind: Kind,
) -> Result<ImportOpened, Failure> {
    match choose(&app, Choice::Sheet) {
        Some(path) => till.import_open(kind, &path),
        None => Ok(ImportOpened::Nothing),
    }
}

/// Takes another sheet of the workbook, or another kind.
///
/// # Errors
/// As `Till::import_sheet`.
#[tauri::command(async)]
pub fn import_sheet(till: TheTill<'_>, kind: Kind, sheet: usize) -> Result<ImportOpened, Failure> {
    till.import_sheet(kind, sheet)
}

/// Asks for a folder or a zip of pictures and opens it.
///
/// # Errors
/// As `Till::import_pictures`.
#[tauri::command(async)]
pub fn import_choose_pictures<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    folder: bool,
) -> Result<ImportOpened, Failure> {
    let choice = if folder { Choice::PictureFolder } else { Choice::PictureZip };
    match choose(&app, choice) {
        Some(path) => till.import_pictures(&path),
        None => Ok(ImportOpened::Nothing),
    }
}

/// What every row would do, by the mapping that the person chose.
///
/// # Errors
/// As `Till::import_check`.
#[tauri::command(async)]
pub fn import_check(
    till: TheTill<'_>,
    heading_row: u32,
    lines: Vec<Mapped>,
) -> Result<ImportPreview, Failure> {
    till.import_check(heading_row, lines)
}

/// The problems of the checked file from a place on.
///
/// # Errors
/// As `Till::import_problems`.
#[tauri::command(async)]
pub fn import_problems(
    till: TheTill<'_>,
    code: Option<ProblemCode>,
    from: usize,
    count: usize,
) -> Result<Vec<Problem>, Failure> {
    till.import_problems(code, from, count)
}

/// Carries the checked import out, and answers when it is stored or stopped.
///
/// # Errors
/// As `Till::import_confirm`.
#[tauri::command(async)]
pub fn import_confirm<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
) -> Result<ImportDone, Failure> {
    let tell = |progress: ImportProgress| {
        // A window that has gone away need not hear how far it got.
        app.emit(PROGRESS, progress).ok();
    };
    till.import_confirm(&tell)
}

/// Stops an import before anything of it is stored.
#[tauri::command(async)]
pub fn import_stop(till: TheTill<'_>) {
    till.import_stop();
}

/// Leaves the import and forgets the file.
#[tauri::command(async)]
pub fn import_leave(till: TheTill<'_>) {
    till.import_leave();
}

/// Undoes the latest change, if that was an import.
///
/// # Errors
/// As `Till::import_undo`.
#[tauri::command(async)]
pub fn import_undo(till: TheTill<'_>) -> Result<ImportUndone, Failure> {
    till.import_undo()
}

/// Saves the report in the window's words; false when the person chose no place.
///
/// # Errors
/// As `Till::import_report`.
#[tauri::command(async)]
pub fn import_report<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
) -> Result<bool, Failure> {
    let Some(path) = choose(&app, Choice::Save("watchbook-import-report.csv")) else {
        return Ok(false);
    };
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    till.import_report(&headings, &rows, &path).map(|()| true)
}

/// Writes the register as a sheet, headed in the window's language, with a reason; false when the person chose no place.
///
/// # Errors
/// As `Till::export_sheet`.
#[tauri::command(async)]
pub fn export_sheet<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    kind: Kind,
    form: SheetForm,
    language: Language,
    reason: &str,
) -> Result<bool, Failure> {
    let name = match form {
        SheetForm::Csv => "watchbook.csv",
        SheetForm::Xlsx => "watchbook.xlsx",
    };
    match choose(&app, Choice::Save(name)) {
        Some(path) => till.export_sheet(kind, form, language, reason, &path).map(|()| true),
        None => Ok(false),
    }
}
