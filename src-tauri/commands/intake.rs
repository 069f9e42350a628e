//! The office's pictures: handed in, looked at, kept.

use tauri::ipc::{InvokeBody, Request};
use watchbook_register::id::Id;
use watchbook_register::picture::Edits;
use watchbook_register::records::Picture;
use watchbook_register::till::{Failure, FailureCode, KeepPicture, PictureAnswer};

use super::{TheTill, id};

/// Takes a file in. Its bytes are the request's body as they are: no name comes with them.
///
/// # Errors
/// As [`Till::take_picture`](watchbook_register::till::Till::take_picture).
#[tauri::command(async)]
pub fn take_picture(till: TheTill<'_>, request: Request<'_>) -> Result<PictureAnswer, Failure> {
    match request.body() {
        InvokeBody::Raw(bytes) => till.take_picture(bytes.clone()),
        InvokeBody::Json(_) => Err(Failure::of(FailureCode::Refused)),
    }
}

/// Crops and masks what was handed in.
///
/// # Errors
/// As [`Till::edit_picture`](watchbook_register::till::Till::edit_picture).
#[tauri::command(async)]
pub fn edit_picture(
    till: TheTill<'_>,
    draft: &str,
    edits: Edits,
) -> Result<PictureAnswer, Failure> {
    till.edit_picture(id(draft)?, edits)
}

/// Keeps it as somebody's picture.
///
/// # Errors
/// As [`Till::keep_picture`](watchbook_register::till::Till::keep_picture).
#[tauri::command(async)]
pub fn keep_picture(
    till: TheTill<'_>,
    draft: &str,
    keep: KeepPicture,
) -> Result<Id<Picture>, Failure> {
    till.keep_picture(id(draft)?, &keep)
}

/// The day that a typed text means, written as `2027-03-14`; none when it means no day.
///
/// # Errors
/// As [`Till::read_day`](watchbook_register::till::Till::read_day).
#[tauri::command(async)]
pub fn read_day(till: TheTill<'_>, typed: &str) -> Result<Option<String>, Failure> {
    Ok(till.read_day(typed)?.map(|day| day.to_string()))
}

/// Forgets what was handed in.
///
/// # Errors
/// As [`Till::drop_picture`](watchbook_register::till::Till::drop_picture).
#[tauri::command(async)]
pub fn drop_picture(till: TheTill<'_>, draft: &str) -> Result<(), Failure> {
    till.drop_picture(id(draft)?)
}

/// Erases a picture for good.
///
/// # Errors
/// As [`Till::erase_picture`](watchbook_register::till::Till::erase_picture).
#[tauri::command(async)]
pub fn erase_picture(till: TheTill<'_>, picture: &str) -> Result<(), Failure> {
    till.erase_picture(id(picture)?)
}
