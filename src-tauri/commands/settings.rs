//! How the window looks and behaves for the person in front of it.

use watchbook_register::till::{Failure, Preferences};

use super::TheTill;

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
