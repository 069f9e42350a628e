//! The desktop shell: the only code that names Tauri.
//!
//! Commands are adapters of a few lines over `watchbook-register`; the decisions are made there.

pub mod commands;
pub mod graphics;
mod start;
pub mod window;

pub use start::Start;

use tauri::{Builder, Context, Runtime};

/// The configuration, permissions and built window that were compiled in.
#[must_use]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Adds our commands to a builder: the real one, or the tests' mock runtime.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![commands::app_state])
}

/// Opens the window and returns when the person closes it.
///
/// # Errors
/// When the window system or the web view is not there, or the configuration is refused.
pub fn run(start: Start) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    if start.data.is_none() {
        // A second start of the ordinary installation raises the first one's window. With a data
        // folder of its own an instance is another till, and may stand beside it.
        builder =
            builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)));
    }
    with_commands(builder)
        .plugin(window::remembered())
        .manage(start)
        .setup(|app| Ok(window::open(app.handle()).map(drop)?))
        .run(context())
}
