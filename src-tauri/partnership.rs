//! The link to the partnership server, kept up for as long as the program runs.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, Runtime};
use watchbook_partnership::link::{Link, Window};
use watchbook_partnership::shown::SyncShown;
use watchbook_partnership::worker::View;
use watchbook_register::civil::SystemClock;
use watchbook_register::till::{AppState, Till};

use crate::clockwork::STATE;
use crate::demonstration;

/// The event by which the window hears that other records are in the register now.
const REGISTER: &str = "register";
/// The event by which the window hears that somebody's part in the scheme is another.
const ROSTER: &str = "roster";
/// The event by which the window hears where the sync stands.
const SYNC: &str = "sync";
/// How often it is looked whether anything is due.
const BEAT: Duration = Duration::from_millis(250);

/// Tells the window.
struct ToWindow<R: Runtime>(AppHandle<R>);

impl<R: Runtime> Window for ToWindow<R> {
    fn state(&self, state: AppState) {
        // Without a window to hear it, the till has it all the same.
        self.0.emit(STATE, state).ok();
        self.0.emit(REGISTER, ()).ok();
    }

    fn roster(&self) {
        self.0.emit(ROSTER, ()).ok();
    }

    fn sync(&self, view: &View) {
        self.0.emit(SYNC, SyncShown::of(view)).ok();
    }
}

/// Keeps the link up until the program ends. `joins` is where the seats of the demonstration find their
/// server.
pub fn start<R: Runtime>(app: AppHandle<R>, joins: Option<PathBuf>) {
    let window = Arc::new(ToWindow(app.clone()));
    let link = Arc::new(Link::new(Arc::new(SystemClock), window));
    app.manage(Arc::clone(&link));
    std::thread::spawn(move || {
        let mut joining = joins.map(demonstration::Joining::new);
        loop {
            std::thread::sleep(BEAT);
            let Some(till) = app.try_state::<Arc<Till>>() else { continue };
            if let (Some(joining), Some(beside)) = (&mut joining, till.beside()) {
                joining.look(&beside);
            }
            // What is not at work now is tried again with the next beat.
            link.keep_up(&till).ok();
        }
    });
}
