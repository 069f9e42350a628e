//! Looking somebody up.

use watchbook_register::check::{Card, CheckQuery, Tile};
use watchbook_register::till::{CheckAnswer, Failure};

use super::{TheTill, id};

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
