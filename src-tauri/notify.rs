//! The desktop's notifications: the one place that speaks to it.
//!
//! What is said was decided and worded elsewhere (`watchbook_register::briefing`) and names nobody.
//! A desktop that cannot be told is no failure: the briefing says the same in the window.

use notify_rust::Notification;
use tauri::{AppHandle, Emitter, Runtime};
use watchbook_register::briefing::Said;

use crate::window;

/// The event by which the window hears that its briefing is wanted. A locked window opens it once
/// it has been unlocked.
pub const WANTED: &str = "briefing-wanted";

/// What a click on the notification itself is called by the desktop.
const CLICKED: &str = "default";

/// Says it; a click raises the window and opens the briefing. Answers at once.
pub fn say<R: Runtime>(app: &AppHandle<R>, said: Said) {
    let app = app.clone();
    // Whoever waits for a click waits as long as the notification is there.
    std::thread::spawn(move || {
        tell(&said, || {
            window::raise(&app);
            app.emit(WANTED, ()).ok();
        });
    });
}

/// Hands it to the desktop, and waits for what becomes of it.
pub fn tell(said: &Said, clicked: impl FnOnce()) {
    let shown = Notification::new()
        .appname("Watchbook")
        .summary("Watchbook")
        .body(&said.what)
        .action(CLICKED, &said.open)
        .show();
    #[cfg(all(unix, not(target_os = "macos")))]
    if let Ok(shown) = shown {
        let mut clicked = Some(clicked);
        shown.wait_for_action(|action| {
            if let (CLICKED, Some(clicked)) = (action, clicked.take()) {
                clicked();
            }
        });
    }
    // Elsewhere a click brings the program to the front by itself, and no more is heard of it.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    drop((shown, clicked));
}
