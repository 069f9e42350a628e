//! Safe copies, and a register brought back from one. Script names no path: files are chosen here.

use tauri::{AppHandle, Emitter, Runtime};
use watchbook_register::store::SafeEvery;
use watchbook_register::till::{
    Failure, RestoreDone, RestoreOpened, RestoreSeen, SafeDone, SafeProved, SafeSheet, SafeShown,
    SafeTried,
};
use watchbook_register::unlock::Secret;

use super::{TheTill, id};
use crate::choose::{Choice, choose};

/// The event by which the window hears how far a copy is made or opened, in thousandths.
pub const PROGRESS: &str = "safe-progress";

/// How things stand with copies.
///
/// # Errors
/// As `Till::safe_shown`.
#[tauri::command(async)]
pub fn safe_shown(till: TheTill<'_>) -> Result<SafeShown, Failure> {
    till.safe_shown()
}

/// Makes the symbols of a new kit and shows them once.
///
/// # Errors
/// As `Till::safe_sheet`.
#[tauri::command(async)]
pub fn safe_sheet(till: TheTill<'_>) -> Result<SafeSheet, Failure> {
    till.safe_sheet()
}

/// Takes the symbols as they stand on the sheet.
///
/// # Errors
/// As `Till::safe_prove`.
#[tauri::command(async)]
pub fn safe_prove(till: TheTill<'_>, typed: String) -> Result<SafeProved, Failure> {
    till.safe_prove(&typed)
}

/// Forgets a kit that is being shown.
#[tauri::command(async)]
pub fn safe_forget_sheet(till: TheTill<'_>) {
    till.safe_forget_sheet();
}

/// Asks for the folder of the copies, or for the second one of the list of erasures.
///
/// # Errors
/// As `Till::safe_place`.
#[tauri::command(async)]
pub fn safe_choose_place<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    second: bool,
) -> Result<SafeShown, Failure> {
    // Asked before the dialog opens: who may not do it sees none.
    let shown = till.safe_shown()?;
    match choose(&app, if second { Choice::ListFolder } else { Choice::CopyFolder }) {
        Some(path) => till.safe_place(&path, second),
        None => Ok(shown),
    }
}

/// How often copies are made, and how many are kept.
///
/// # Errors
/// As `Till::safe_customise`.
#[tauri::command(async)]
pub fn safe_customise(
    till: TheTill<'_>,
    every: SafeEvery,
    keep: u32,
) -> Result<SafeShown, Failure> {
    till.safe_customise(every, keep)
}

/// Makes a copy now.
///
/// # Errors
/// As `Till::safe_copy`.
#[tauri::command(async)]
pub fn safe_copy<R: Runtime>(app: AppHandle<R>, till: TheTill<'_>) -> Result<SafeDone, Failure> {
    till.safe_copy(&teller(&app))
}

/// Stops a copy that is being made.
#[tauri::command(async)]
pub fn safe_stop(till: TheTill<'_>) {
    till.safe_stop();
}

/// Tries the newest copy with the symbols from the sheet.
///
/// # Errors
/// As `Till::safe_try`.
#[tauri::command(async)]
pub fn safe_try(till: TheTill<'_>, typed: String) -> Result<SafeTried, Failure> {
    till.safe_try(&typed)
}

/// Asks for a copy to bring a register back from.
///
/// # Errors
/// As `Till::restore_look`.
#[tauri::command(async)]
pub fn restore_choose<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
) -> Result<RestoreSeen, Failure> {
    match choose(&app, Choice::Copy) {
        Some(path) => till.restore_look(&path),
        None => Ok(RestoreSeen::Nothing),
    }
}

/// Opens the chosen copy with the symbols from the sheet.
///
/// # Errors
/// As `Till::restore_open`.
#[tauri::command(async)]
pub fn restore_open<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    typed: String,
) -> Result<RestoreOpened, Failure> {
    till.restore_open(&typed, &teller(&app))
}

/// Asks for a list of erasures that lies elsewhere.
///
/// # Errors
/// As `Till::restore_list`.
#[tauri::command(async)]
pub fn restore_choose_list<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
) -> Result<RestoreOpened, Failure> {
    match choose(&app, Choice::List) {
        Some(path) => till.restore_list(&path),
        None => Ok(RestoreOpened::Nothing),
    }
}

/// Brings the opened copy back.
///
/// # Errors
/// As `Till::restore_finish`.
#[tauri::command(async)]
pub fn restore_finish(
    till: TheTill<'_>,
    person: &str,
    secret: String,
    without_list: bool,
    day_confirmed: bool,
    office: String,
) -> Result<RestoreDone, Failure> {
    till.restore_finish(id(person)?, &Secret::typed(secret), without_list, day_confirmed, &office)
}

/// Leaves the chosen copy.
#[tauri::command(async)]
pub fn restore_leave(till: TheTill<'_>) {
    till.restore_leave();
}

/// Tells the window how far it is; one that has gone away need not hear it.
pub fn teller<R: Runtime>(app: &AppHandle<R>) -> impl Fn(u32) + use<R> {
    let app = app.clone();
    move |done| {
        app.emit(PROGRESS, done).ok();
    }
}
