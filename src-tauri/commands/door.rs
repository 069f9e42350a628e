//! Coming in and going out: the state, the demonstration scheme, unlocking, agreeing, locking, hiding.

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Manager, Runtime};
use watchbook_demo::Seat;
use watchbook_register::till::{AppState, Failure, FailureCode};
use watchbook_register::unlock::Secret;

use super::{TheTill, id};
use crate::demonstration::{self, Progress, Wanted};

/// The event by which the window hears how far the demonstration scheme is made.
const PROGRESS: &str = "demonstration-progress";

/// What the window may show at this moment.
#[tauri::command(async)]
pub fn app_state(till: TheTill<'_>) -> AppState {
    till.state()
}

/// Makes the demonstration scheme where there is no register yet, and stands at its door.
///
/// # Errors
/// [`FailureCode::Trouble`] when it cannot be written; then nothing is left of it.
#[tauri::command(async)]
pub fn open_demonstration<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
) -> Result<AppState, Failure> {
    // Asked twice, by two clicks or a page loaded anew, it is made once.
    static MAKING: Mutex<()> = Mutex::new(());
    let _alone = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    if till.state() == AppState::FirstStart {
        let tell = |progress: Progress| {
            // A window that has gone away need not hear how far it got.
            app.emit(PROGRESS, progress).ok();
        };
        let seat = app.try_state::<Wanted>().map_or(Seat::Shop, |wanted| wanted.0);
        demonstration::make(till.folder(), seat, tell)
            .map_err(|_| Failure::of(FailureCode::Trouble))?;
    }
    Ok(till.start_again())
}

/// Opens the register with a person's PIN or passphrase.
///
/// # Errors
/// As [`Till::unlock`].
#[tauri::command(async)]
pub fn unlock(till: TheTill<'_>, person: &str, secret: String) -> Result<AppState, Failure> {
    till.unlock(id(person)?, Secret::typed(secret))
}

/// Records that the person accepts the data agreement.
///
/// # Errors
/// As [`Till::accept_agreement`].
#[tauri::command(async)]
pub fn accept_agreement(till: TheTill<'_>, version: &str) -> Result<AppState, Failure> {
    till.accept_agreement(version)
}

/// Closes the register and forgets its key.
#[tauri::command(async)]
pub fn lock(till: TheTill<'_>) -> AppState {
    till.lock()
}

/// Hides everything.
#[tauri::command(async)]
pub fn hide(till: TheTill<'_>) -> AppState {
    till.hide()
}

/// Shows again what was hidden, or the door after the idle time.
#[tauri::command(async)]
pub fn show_again(till: TheTill<'_>) -> AppState {
    till.show_again()
}

/// Notes that somebody is there.
#[tauri::command(async)]
pub fn touch(till: TheTill<'_>) {
    till.touch();
}
