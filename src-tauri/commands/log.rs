//! The premises' log: quick actions, the incident's form, the list.

use tauri::{AppHandle, Runtime};
use watchbook_register::check::Tile;
use watchbook_register::import::written::SheetForm;
use watchbook_register::log::{IncidentForm, QuickForm, SeenAction, Sureness, WrongForm};
use watchbook_register::till::{
    Failure, HandLooked, HandOver, LogList, LogLooked, LogOpened, LogOutcome, LogPrint, LogQuery,
    LogShown, LogTold,
};

use super::{TheTill, id};
use crate::choose::{Choice, choose};

/// Records that somebody on the register was here.
///
/// # Errors
/// As `Till::log_seen`.
#[tauri::command(async)]
pub fn log_seen(
    till: TheTill<'_>,
    subject: &str,
    action: SeenAction,
    sureness: Sureness,
) -> Result<LogShown, Failure> {
    till.log_seen(id(subject)?, action, sureness)
}

/// Records that somebody was given the notice of a ban at the door, and who saw it.
///
/// # Errors
/// As `Till::log_notice`.
#[tauri::command(async)]
pub fn log_notice(till: TheTill<'_>, subject: &str, witness: &str) -> Result<LogOutcome, Failure> {
    till.log_notice(id(subject)?, witness)
}

/// Records that somebody was taken for a person on the register.
///
/// # Errors
/// As `Till::log_wrong`.
#[tauri::command(async)]
pub fn log_wrong(till: TheTill<'_>, subject: &str, form: WrongForm) -> Result<LogOutcome, Failure> {
    till.log_wrong(id(subject)?, &form)
}

/// Writes a line of the licence log.
///
/// # Errors
/// As `Till::log_quick`.
#[tauri::command(async)]
pub fn log_quick(till: TheTill<'_>, form: QuickForm) -> Result<LogOutcome, Failure> {
    till.log_quick(&form)
}

/// Takes back what was just recorded.
///
/// # Errors
/// As `Till::log_undo`.
#[tauri::command(async)]
pub fn log_undo(till: TheTill<'_>, entry: &str) -> Result<(), Failure> {
    till.log_undo(id(entry)?)
}

/// Opens an incident's form.
///
/// # Errors
/// As `Till::log_open`.
#[tauri::command(async)]
pub fn log_open(
    till: TheTill<'_>,
    draft: Option<&str>,
    subject: Option<&str>,
) -> Result<LogOpened, Failure> {
    till.log_open(draft.map(id).transpose()?, subject.map(id).transpose()?)
}

/// Keeps what is typed.
///
/// # Errors
/// As `Till::log_keep`.
#[tauri::command(async)]
pub fn log_keep(till: TheTill<'_>, draft: &str, form: IncidentForm) -> Result<LogLooked, Failure> {
    till.log_keep(id(draft)?, &form)
}

/// Locks the first description.
///
/// # Errors
/// As `Till::log_lock`.
#[tauri::command(async)]
pub fn log_lock(
    till: TheTill<'_>,
    draft: &str,
    form: IncidentForm,
    description: &str,
) -> Result<LogLooked, Failure> {
    till.log_lock(id(draft)?, &form, description)
}

/// The few whom a text may mean.
///
/// # Errors
/// As `Till::log_find`.
#[tauri::command(async)]
pub fn log_find(till: TheTill<'_>, draft: &str, text: &str) -> Result<Vec<Tile>, Failure> {
    till.log_find(id(draft)?, text)
}

/// Puts an incident into the log.
///
/// # Errors
/// As `Till::log_save`.
#[tauri::command(async)]
pub fn log_save(till: TheTill<'_>, draft: &str, form: IncidentForm) -> Result<LogOutcome, Failure> {
    till.log_save(id(draft)?, &form)
}

/// Forgets an unfinished incident.
///
/// # Errors
/// As `Till::log_drop`.
#[tauri::command(async)]
pub fn log_drop(till: TheTill<'_>, draft: &str) -> Result<(), Failure> {
    till.log_drop(id(draft)?)
}

/// The log, as far as it is asked for.
///
/// # Errors
/// As `Till::log_list`.
#[tauri::command(async)]
pub fn log_list(till: TheTill<'_>, query: LogQuery) -> Result<LogList, Failure> {
    till.log_list(&query)
}

/// What the log tells back.
///
/// # Errors
/// As `Till::log_tells`.
#[tauri::command(async)]
pub fn log_tells(till: TheTill<'_>) -> Result<LogTold, Failure> {
    till.log_tells()
}

/// Adds to an entry.
///
/// # Errors
/// As `Till::log_add`.
#[tauri::command(async)]
pub fn log_add(till: TheTill<'_>, entry: &str, words: &str) -> Result<LogOutcome, Failure> {
    till.log_add(id(entry)?, words)
}

/// The log for an authority.
///
/// # Errors
/// As `Till::log_print`.
#[tauri::command(async)]
pub fn log_print(till: TheTill<'_>, query: LogQuery) -> Result<LogPrint, Failure> {
    till.log_print(&query)
}

/// Writes the log as a sheet, with a reason; false when the person chose no place.
///
/// # Errors
/// As `Till::log_export`.
#[tauri::command(async)]
pub fn log_export<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    query: LogQuery,
    reason: &str,
    form: SheetForm,
) -> Result<bool, Failure> {
    let name = match form {
        SheetForm::Csv => "watchbook-log.csv",
        SheetForm::Xlsx => "watchbook-log.xlsx",
    };
    match choose(&app, Choice::Save(name)) {
        Some(path) => till.log_export(&query, reason, form, &path).map(|()| true),
        None => Ok(false),
    }
}

/// Puts the waiting reports into one sealed file; none when the person chose no place.
///
/// # Errors
/// As `Till::log_hand_over`.
#[tauri::command(async)]
pub fn log_hand_over<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    originals: bool,
) -> Result<Option<HandOver>, Failure> {
    let place = choose(&app, Choice::Save("watchbook-reports.wbreports"));
    let tell = super::evidence::teller(&app);
    place.map(|path| till.log_hand_over(&path, originals, &tell)).transpose()
}

/// What would be handed over to the office.
///
/// # Errors
/// As `Till::log_hand_look`.
#[tauri::command(async)]
pub fn log_hand_look(till: TheTill<'_>) -> Result<HandLooked, Failure> {
    till.log_hand_look()
}
