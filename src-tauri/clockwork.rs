//! What happens by time alone: once a second the till is asked whether it locks or the day turns.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, Runtime};
use watchbook_register::language::Language;
use watchbook_register::till::Till;

use crate::{commands, notify};

/// The event by which the window hears of a state that it did not ask for.
pub const STATE: &str = "state";

/// How often the till is asked.
const BEAT: Duration = Duration::from_secs(1);

/// Held while something is done about safe copies beside the clockwork.
static BESIDE: Mutex<()> = Mutex::new(());

/// Starts the clockwork. It runs until the program ends and holds no key of its own.
pub fn start<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(BEAT);
            let Some(till) = app.try_state::<Arc<Till>>() else { continue };
            if let Some(state) = till.tick() {
                // Without a window to hear it, the till is locked all the same.
                app.emit(STATE, state).ok();
            }
            if let Some(telling) = till.telling() {
                notify::say(
                    &app,
                    telling.says(till.preferences().language.unwrap_or(Language::English)),
                );
            }
            if BESIDE.try_lock().is_ok() {
                let (till, tell) = (Arc::clone(&till), commands::safe::teller(&app));
                std::thread::spawn(move || {
                    // A stick that answers slowly holds up neither the lock nor the midnight.
                    let Ok(_alone) = BESIDE.try_lock() else { return };
                    till.safe_by_itself(&tell);
                });
            }
        }
    });
}
