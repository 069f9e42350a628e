//! Alerts: given out and taken back at the office, read at every computer.

use watchbook_register::till::{AlertForm, AlertList, AlertOutcome, Failure};

use super::{TheTill, id};

/// The alerts of today.
///
/// # Errors
/// As [`watchbook_register::till::Till::alerts`].
#[tauri::command(async)]
pub fn alerts(till: TheTill<'_>) -> Result<AlertList, Failure> {
    till.alerts()
}

/// Gives an alert out.
///
/// # Errors
/// As [`watchbook_register::till::Till::alert_give`].
#[tauri::command(async)]
pub fn alert_give(till: TheTill<'_>, form: AlertForm) -> Result<AlertOutcome, Failure> {
    till.alert_give(&form)
}

/// Takes an alert back from everywhere.
///
/// # Errors
/// As [`watchbook_register::till::Till::alert_end`].
#[tauri::command(async)]
pub fn alert_end(till: TheTill<'_>, alert: &str) -> Result<AlertList, Failure> {
    till.alert_end(id(alert)?)
}

/// This person has read an alert.
///
/// # Errors
/// As [`watchbook_register::till::Till::alert_seen`].
#[tauri::command(async)]
pub fn alert_seen(till: TheTill<'_>, alert: &str) -> Result<AlertList, Failure> {
    till.alert_seen(id(alert)?)
}
