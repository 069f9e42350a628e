//! The commands that the window calls.

use serde_json::{Value, json};

/// What the window is allowed to show at this moment.
#[tauri::command]
pub fn app_state() -> Value {
    json!({ "at": "first_start" })
}
