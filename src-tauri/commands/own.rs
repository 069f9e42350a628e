//! The premises' own list.

use watchbook_register::check::Tile;
use watchbook_register::till::{
    Failure, OwnForm, OwnList, OwnLooked, OwnOpened, OwnOutcome, OwnQuery, UndoShown,
};

use super::{TheTill, id};

/// The premises' own list, as far as it is asked for.
///
/// # Errors
/// As [`Till::own_list`](watchbook_register::till::Till::own_list).
#[tauri::command(async)]
pub fn own_list(till: TheTill<'_>, query: OwnQuery) -> Result<OwnList, Failure> {
    till.own_list(&query)
}

/// The form of a bar, or the empty one.
///
/// # Errors
/// As [`Till::own_open`](watchbook_register::till::Till::own_open).
#[tauri::command(async)]
pub fn own_open(
    till: TheTill<'_>,
    bar: Option<&str>,
    reason: Option<&str>,
) -> Result<OwnOpened, Failure> {
    till.own_open(bar.map(id).transpose()?, reason)
}

/// What a form comes to while it is typed.
///
/// # Errors
/// As [`Till::own_look`](watchbook_register::till::Till::own_look).
#[tauri::command(async)]
pub fn own_look(till: TheTill<'_>, form: OwnForm) -> Result<OwnLooked, Failure> {
    till.own_look(&form)
}

/// Saves a form, or says why not.
///
/// # Errors
/// As [`Till::own_save`](watchbook_register::till::Till::own_save).
#[tauri::command(async)]
pub fn own_save(till: TheTill<'_>, form: OwnForm) -> Result<OwnOutcome, Failure> {
    till.own_save(&form)
}

/// Ends a bar before its time.
///
/// # Errors
/// As [`Till::own_end`](watchbook_register::till::Till::own_end).
#[tauri::command(async)]
pub fn own_end(
    till: TheTill<'_>,
    bar: &str,
    revision: &str,
    reason: &str,
) -> Result<OwnOutcome, Failure> {
    till.own_end(id(bar)?, revision, reason)
}

/// Undoes the latest change of the list.
///
/// # Errors
/// As [`Till::own_undo`](watchbook_register::till::Till::own_undo).
#[tauri::command(async)]
pub fn own_undo(till: TheTill<'_>) -> Result<UndoShown, Failure> {
    till.own_undo()
}

/// Keeps a form that is left before it is saved; without one, forgets what was kept.
///
/// # Errors
/// As [`Till::own_keep`](watchbook_register::till::Till::own_keep).
#[tauri::command(async)]
pub fn own_keep(till: TheTill<'_>, form: Option<OwnForm>) -> Result<(), Failure> {
    till.own_keep(form.as_ref())
}

/// The few of the scheme's register whom a text finds.
///
/// # Errors
/// As [`Till::own_find`](watchbook_register::till::Till::own_find).
#[tauri::command(async)]
pub fn own_find(till: TheTill<'_>, text: &str) -> Result<Vec<Tile>, Failure> {
    till.own_find(text)
}
