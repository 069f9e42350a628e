//! What happens by time alone: once a second the till is asked whether it locks or the day turns.

use std::sync::Arc;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, Runtime};
use watchbook_register::till::Till;

/// The event by which the window hears of a state that it did not ask for.
pub const STATE: &str = "state";

/// How often the till is asked.
const BEAT: Duration = Duration::from_secs(1);

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
        }
    });
}
