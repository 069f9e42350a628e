//! Letters, cards, the calendar and sheets for the door. Script names no path.

use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Runtime};
use watchbook_register::language::Language;
use watchbook_register::letters::{LetterKind, Print};
use watchbook_register::till::{
    CalendarShown, CaseOutcome, Failure, FailureCode, LetterAbout, LetterList, LetterLooked,
    LetterSaved, SenderForm, SenderSaved, SenderShown, ServiceForm, SheetList, SheetSaved,
    letter_name,
};

use super::{TheTill, id};
use crate::choose::{Choice, choose};

/// The letters of a ban or a warning.
///
/// # Errors
/// As `Till::letter_list`.
#[tauri::command(async)]
pub fn letter_list(till: TheTill<'_>, about: LetterAbout) -> Result<LetterList, Failure> {
    till.letter_list(about)
}

/// How a letter would read.
///
/// # Errors
/// As `Till::letter_look`.
#[tauri::command(async)]
pub fn letter_look(
    till: TheTill<'_>,
    about: LetterAbout,
    kind: LetterKind,
    language: Language,
) -> Result<LetterLooked, Failure> {
    till.letter_look(about, kind, language)
}

/// Asks for a place and makes a letter there.
///
/// # Errors
/// As `Till::letter_save`.
#[tauri::command(async)]
pub fn letter_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    about: LetterAbout,
    kind: LetterKind,
    language: Language,
    print: Print,
) -> Result<LetterSaved, Failure> {
    // Looked at before the dialog opens: nobody chooses a place for a letter that cannot be made.
    match till.letter_look(about, kind, language)? {
        LetterLooked::Problems { problems } => return Ok(LetterSaved::Problems { problems }),
        LetterLooked::Refused { refused } => return Ok(LetterSaved::Refused { refused }),
        LetterLooked::Letter { .. } => {}
    }
    match choose(&app, Choice::Save(&letter_name(kind, language))) {
        Some(path) => till.letter_save(about, kind, language, print, &path),
        None => Ok(LetterSaved::NotChosen),
    }
}

/// Records that a letter about what was done later reached somebody.
///
/// # Errors
/// As `Till::letter_serve`.
#[tauri::command(async)]
pub fn letter_serve(
    till: TheTill<'_>,
    about: LetterAbout,
    kind: LetterKind,
    form: ServiceForm,
) -> Result<CaseOutcome, Failure> {
    till.letter_serve(about, kind, &form)
}

/// Asks for a place and makes the card that is handed over there.
///
/// # Errors
/// As `Till::card_save`.
#[tauri::command(async)]
pub fn card_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    subject: &str,
    language: Language,
) -> Result<LetterSaved, Failure> {
    let subject = id(subject)?;
    match choose(&app, Choice::Save(&letter_name(LetterKind::Card, language))) {
        Some(path) => till.card_save(subject, language, &path),
        None => Ok(LetterSaved::NotChosen),
    }
}

/// From whom letters come.
///
/// # Errors
/// As `Till::sender_show`.
#[tauri::command(async)]
pub fn sender_show(till: TheTill<'_>) -> Result<SenderShown, Failure> {
    till.sender_show()
}

/// Changes from whom letters come.
///
/// # Errors
/// As `Till::sender_save`.
#[tauri::command(async)]
pub fn sender_save(till: TheTill<'_>, form: SenderForm) -> Result<SenderSaved, Failure> {
    till.sender_save(&form)
}

/// Takes the scheme's sign in: its bytes are the request's body as they are. No bytes take it away.
///
/// # Errors
/// As `Till::sender_logo`.
#[tauri::command(async)]
pub fn sender_logo(till: TheTill<'_>, request: Request<'_>) -> Result<SenderSaved, Failure> {
    match request.body() {
        InvokeBody::Raw(bytes) => till.sender_logo((!bytes.is_empty()).then_some(bytes)),
        InvokeBody::Json(_) => Err(Failure::of(FailureCode::Refused)),
    }
}

/// The days that come of bans and warnings.
///
/// # Errors
/// As `Till::calendar_list`.
#[tauri::command(async)]
pub fn calendar_list(till: TheTill<'_>) -> Result<CalendarShown, Failure> {
    till.calendar_list()
}

/// Asks for a place and writes those days there; false when none was chosen.
///
/// # Errors
/// As `Till::calendar_save`.
#[tauri::command(async)]
pub fn calendar_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    language: Language,
) -> Result<bool, Failure> {
    match choose(&app, Choice::Save("watchbook-dates.ics")) {
        Some(path) => till.calendar_save(language, &path).map(|()| true),
        None => Ok(false),
    }
}

/// Asks for a place and writes the scheme's tariff there; false when none was chosen.
///
/// # Errors
/// As `Till::tariff_print`.
#[tauri::command(async)]
pub fn tariff_print<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    language: Language,
) -> Result<bool, Failure> {
    match choose(&app, Choice::Save("watchbook-tariff.pdf")) {
        Some(path) => till.tariff_print(language, &path).map(|()| true),
        None => Ok(false),
    }
}

/// Asks for a place and writes the minutes of a meeting there; false when none was chosen.
///
/// # Errors
/// As `Till::minutes_print`.
#[tauri::command(async)]
pub fn minutes_print<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    meeting: &str,
    language: Language,
) -> Result<bool, Failure> {
    let meeting = id(meeting)?;
    match choose(&app, Choice::Save("watchbook-minutes.pdf")) {
        Some(path) => till.minutes_print(meeting, language, &path).map(|()| true),
        None => Ok(false),
    }
}

/// Asks for a place and writes how the length of a case was worked out; false when none was chosen.
///
/// # Errors
/// As `Till::working_print`.
#[tauri::command(async)]
pub fn working_print<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    case: &str,
    language: Language,
) -> Result<bool, Failure> {
    let case = id(case)?;
    match choose(&app, Choice::Save("watchbook-working.pdf")) {
        Some(path) => till.working_print(case, language, &path).map(|()| true),
        None => Ok(false),
    }
}

/// The sheets of these premises.
///
/// # Errors
/// As `Till::sheet_list`.
#[tauri::command(async)]
pub fn sheet_list(till: TheTill<'_>) -> Result<SheetList, Failure> {
    till.sheet_list()
}

/// Asks for a place and makes a sheet for the door there.
///
/// # Errors
/// As `Till::sheet_save`.
#[tauri::command(async)]
pub fn sheet_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    why: &str,
    language: Language,
) -> Result<SheetSaved, Failure> {
    match choose(&app, Choice::Save("watchbook-sheet.pdf")) {
        Some(path) => till.sheet_save(why, language, &path),
        None => Ok(SheetSaved::NotChosen),
    }
}

/// Ticks a sheet off.
///
/// # Errors
/// As `Till::sheet_gone`.
#[tauri::command(async)]
pub fn sheet_gone(till: TheTill<'_>, sheet: &str) -> Result<SheetList, Failure> {
    till.sheet_gone(id(sheet)?)
}
