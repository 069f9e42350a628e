//! The commands that the window calls: each hands its arguments to the till and the answer back.
//!
//! All run off the main thread, so that a slow disk never freezes the window. What may be asked
//! in which state is decided by the till; what may be asked at all, by `permissions/`.

use std::sync::{Arc, Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Runtime, State};
use watchbook_register::check::{Card, CheckQuery, Tile};
use watchbook_register::id::Id;
use watchbook_register::till::{AppState, CheckAnswer, Failure, FailureCode, Preferences, Till};
use watchbook_register::unlock::Secret;

use crate::demonstration::{self, Progress};

/// The till behind the window.
pub type TheTill<'a> = State<'a, Arc<Till>>;

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
        demonstration::make(till.folder(), tell).map_err(|_| Failure::of(FailureCode::Trouble))?;
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

/// Who is found for what is typed and chosen.
///
/// # Errors
/// As [`Till::check`].
#[tauri::command(async)]
pub fn check(till: TheTill<'_>, query: CheckQuery) -> Result<CheckAnswer, Failure> {
    till.check(&query)
}

/// More tiles of the last answer.
///
/// # Errors
/// As [`Till::tiles`].
#[tauri::command(async)]
pub fn tiles(
    till: TheTill<'_>,
    ticket: u32,
    from: usize,
    count: usize,
) -> Result<Vec<Tile>, Failure> {
    till.tiles(ticket, from, count)
}

/// The card of a subject.
///
/// # Errors
/// As [`Till::card`].
#[tauri::command(async)]
pub fn card(till: TheTill<'_>, subject: &str, reason: Option<&str>) -> Result<Card, Failure> {
    till.card(id(subject)?, reason)
}

/// The window's preferences.
#[tauri::command(async)]
pub fn preferences(till: TheTill<'_>) -> Preferences {
    till.preferences()
}

/// Takes new preferences.
///
/// # Errors
/// As [`Till::set_preferences`].
#[tauri::command(async)]
pub fn set_preferences(
    till: TheTill<'_>,
    preferences: Preferences,
) -> Result<Preferences, Failure> {
    till.set_preferences(preferences)
}

/// An id as the window sends it; anything else names nobody.
fn id<T>(text: &str) -> Result<Id<T>, Failure> {
    text.parse().map_err(|_| Failure::of(FailureCode::NotFound))
}
