//! The office's register and its forms.

use watchbook_register::till::{
    DeskChoices, DeskForm, DeskList, DeskLookedAt, DeskQuery, Failure, Looked, Opened, PictureLook,
    PictureSeen, PictureVerdict, PictureWaits, SaveOutcome, UndoShown,
};

use super::{TheTill, id};

/// The office's register, as far as it is asked for.
///
/// # Errors
/// As [`Till::desk_list`](watchbook_register::till::Till::desk_list).
#[tauri::command(async)]
pub fn desk_list(till: TheTill<'_>, query: DeskQuery) -> Result<DeskList, Failure> {
    till.desk_list(&query)
}

/// What a form offers to choose from.
///
/// # Errors
/// As [`Till::desk_choices`](watchbook_register::till::Till::desk_choices).
#[tauri::command(async)]
pub fn desk_choices(till: TheTill<'_>) -> Result<DeskChoices, Failure> {
    till.desk_choices()
}

/// The form of a subject, or the empty one.
///
/// # Errors
/// As [`Till::desk_open`](watchbook_register::till::Till::desk_open).
#[tauri::command(async)]
pub fn desk_open(till: TheTill<'_>, subject: Option<&str>) -> Result<Opened, Failure> {
    till.desk_open(subject.map(id).transpose()?)
}

/// What a form comes to while it is typed.
///
/// # Errors
/// As [`Till::desk_look`](watchbook_register::till::Till::desk_look).
#[tauri::command(async)]
pub fn desk_look(till: TheTill<'_>, form: DeskForm) -> Result<Looked, Failure> {
    till.desk_look(&form)
}

/// Saves a form, or says why not.
///
/// # Errors
/// As [`Till::desk_save`](watchbook_register::till::Till::desk_save).
#[tauri::command(async)]
pub fn desk_save(till: TheTill<'_>, form: DeskForm) -> Result<SaveOutcome, Failure> {
    till.desk_save(&form)
}

/// Lets members see an entry that somebody else has entered.
///
/// # Errors
/// As [`Till::desk_check`](watchbook_register::till::Till::desk_check).
#[tauri::command(async)]
pub fn desk_check(till: TheTill<'_>, seen: DeskLookedAt) -> Result<(), Failure> {
    till.desk_check(&seen)
}

/// Undoes the office's latest change.
///
/// # Errors
/// As [`Till::desk_undo`](watchbook_register::till::Till::desk_undo).
#[tauri::command(async)]
pub fn desk_undo(till: TheTill<'_>) -> Result<UndoShown, Failure> {
    till.desk_undo()
}

/// Keeps a form that is left before it is saved; without one, forgets what was kept.
///
/// # Errors
/// As [`Till::desk_keep`](watchbook_register::till::Till::desk_keep).
#[tauri::command(async)]
pub fn desk_keep(till: TheTill<'_>, form: Option<DeskForm>) -> Result<(), Failure> {
    till.desk_keep(form.as_ref())
}

/// The pictures that wait for this person's look.
///
/// # Errors
/// As [`Till::desk_pictures`](watchbook_register::till::Till::desk_pictures).
#[tauri::command(async)]
pub fn desk_pictures(till: TheTill<'_>) -> Result<Vec<PictureWaits>, Failure> {
    till.desk_pictures()
}

/// A picture as members will see it.
///
/// # Errors
/// As [`Till::desk_picture`](watchbook_register::till::Till::desk_picture).
#[tauri::command(async)]
pub fn desk_picture(till: TheTill<'_>, picture: &str) -> Result<PictureLook, Failure> {
    till.desk_picture(id(picture)?)
}

/// Passes a picture that was looked at, sends it back, or has it looked at again.
///
/// # Errors
/// As [`Till::desk_picture_decide`](watchbook_register::till::Till::desk_picture_decide).
#[tauri::command(async)]
pub fn desk_picture_decide(
    till: TheTill<'_>,
    seen: PictureSeen,
    verdict: PictureVerdict,
) -> Result<(), Failure> {
    till.desk_picture_decide(&seen, verdict)
}
