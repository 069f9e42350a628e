//! Packs for the police, the scheme's texts for documents, and the log on paper. Script names no path.

use tauri::{AppHandle, Emitter, Runtime};
use watchbook_register::language::Language;
use watchbook_register::pack::{PackForm, TemplateName};
use watchbook_register::till::{
    Failure, LogQuery, PackFollowForm, PackFollowed, PackList, PackLooked, PackOpened, PackOutcome,
    TemplateLooked, TemplateSaved, TemplateShown,
};

use super::{TheTill, id};
use crate::choose::{Choice, choose};

/// The event by which the window hears how far a pack is made, in thousandths.
pub const PROGRESS: &str = "pack-progress";

/// A pack of some entries as it is proposed.
///
/// # Errors
/// As `Till::pack_open`.
#[tauri::command(async)]
pub fn pack_open(
    till: TheTill<'_>,
    entries: Vec<String>,
    language: Language,
) -> Result<PackOpened, Failure> {
    let entries: Result<Vec<_>, _> = entries.iter().map(|entry| id(entry)).collect();
    till.pack_open(&entries?, language)
}

/// What stands in a form's way, and what would be in the zip.
///
/// # Errors
/// As `Till::pack_look`.
#[tauri::command(async)]
pub fn pack_look(till: TheTill<'_>, form: PackForm) -> Result<PackLooked, Failure> {
    till.pack_look(&form)
}

/// Asks for a place and makes a pack there; with `replace` in the place that was asked about last.
///
/// # Errors
/// As `Till::pack_make`.
#[tauri::command(async)]
pub fn pack_make<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    form: PackForm,
    replace: bool,
) -> Result<PackOutcome, Failure> {
    let tell = |done: u32| {
        app.emit(PROGRESS, done).ok();
    };
    if replace {
        return till.pack_make(&form, None, &tell);
    }
    // Looked at before the dialog opens: nobody chooses a place for a pack that cannot be made.
    let looked = till.pack_look(&form)?;
    if !looked.problems.is_empty() {
        return Ok(PackOutcome::Problems { problems: looked.problems });
    }
    match choose(&app, Choice::Save(&looked.name)) {
        Some(path) => till.pack_make(&form, Some(&path), &tell),
        None => Ok(PackOutcome::NotChosen),
    }
}

/// Keeps a pack's form as far as it is typed.
///
/// # Errors
/// As `Till::pack_keep`.
#[tauri::command(async)]
pub fn pack_keep(till: TheTill<'_>, form: PackForm) -> Result<(), Failure> {
    till.pack_keep(&form)
}

/// The pack that was begun and not made.
///
/// # Errors
/// As `Till::pack_draft`.
#[tauri::command(async)]
pub fn pack_draft(till: TheTill<'_>) -> Result<Option<PackOpened>, Failure> {
    till.pack_draft()
}

/// Throws away the pack that was begun.
///
/// # Errors
/// As `Till::pack_drop`.
#[tauri::command(async)]
pub fn pack_drop(till: TheTill<'_>) -> Result<(), Failure> {
    till.pack_drop()
}

/// Stops a pack that is being made.
#[tauri::command(async)]
pub fn pack_stop(till: TheTill<'_>) {
    till.pack_stop();
}

/// The packs that were made here.
///
/// # Errors
/// As `Till::pack_list`.
#[tauri::command(async)]
pub fn pack_list(till: TheTill<'_>) -> Result<PackList, Failure> {
    till.pack_list()
}

/// Notes what the police made of a pack.
///
/// # Errors
/// As `Till::pack_follow`.
#[tauri::command(async)]
pub fn pack_follow(
    till: TheTill<'_>,
    pack: &str,
    form: PackFollowForm,
) -> Result<PackFollowed, Failure> {
    till.pack_follow(id(pack)?, &form)
}

/// The scheme's texts for documents.
///
/// # Errors
/// As `Till::template_list`.
#[tauri::command(async)]
pub fn template_list(till: TheTill<'_>, language: Language) -> Result<Vec<TemplateShown>, Failure> {
    till.template_list(language)
}

/// What is wrong with a text, and how it reads.
///
/// # Errors
/// As `Till::template_look`.
#[tauri::command(async)]
pub fn template_look(
    till: TheTill<'_>,
    name: TemplateName,
    language: Language,
    text: &str,
) -> Result<TemplateLooked, Failure> {
    till.template_look(name, language, text)
}

/// Takes a text; none goes back to ours.
///
/// # Errors
/// As `Till::template_save`.
#[tauri::command(async)]
pub fn template_save(
    till: TheTill<'_>,
    name: TemplateName,
    language: Language,
    text: Option<&str>,
) -> Result<TemplateSaved, Failure> {
    till.template_save(name, language, text)
}

/// Writes the log as a PDF for an authority; false when the person chose no place.
///
/// # Errors
/// As `Till::log_paper`.
#[tauri::command(async)]
pub fn log_paper<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    query: LogQuery,
    language: Language,
) -> Result<bool, Failure> {
    match choose(&app, Choice::Save("watchbook-log.pdf")) {
        Some(path) => till.log_paper(&query, language, &path).map(|()| true),
        None => Ok(false),
    }
}
