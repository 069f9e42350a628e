//! What changed since this person last looked.

use jiff::Timestamp;
use watchbook_register::till::{BriefingShown, Failure};

use super::{TheTill, id};

/// What changed for this person since they last looked.
///
/// # Errors
/// As [`watchbook_register::till::Till::briefing`].
#[tauri::command(async)]
pub fn briefing(till: TheTill<'_>) -> Result<BriefingShown, Failure> {
    till.briefing()
}

/// This person has seen what is new about somebody, or all of it.
///
/// # Errors
/// As [`watchbook_register::till::Till::briefing_seen`].
#[tauri::command(async)]
pub fn briefing_seen(
    till: TheTill<'_>,
    subject: Option<String>,
    upto: Timestamp,
) -> Result<BriefingShown, Failure> {
    till.briefing_seen(subject.as_deref().map(id).transpose()?, upto)
}

/// Takes the latest acknowledgement back.
///
/// # Errors
/// As [`watchbook_register::till::Till::briefing_undo`].
#[tauri::command(async)]
pub fn briefing_undo(till: TheTill<'_>) -> Result<BriefingShown, Failure> {
    till.briefing_undo()
}
