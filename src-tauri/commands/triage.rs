//! Reports at the scheme's office: the queue, one report, each step.

use tauri::{AppHandle, Runtime};
use watchbook_register::check::Tile;
use watchbook_register::log::LifeState;
use watchbook_register::till::{
    Failure, TakeIn, TakenChoices, TriageList, TriageOpened, TriageOutcome, TriageQuery, TriageStep,
};

use super::{TheTill, id};
use crate::choose::{Choice, choose};

/// The reports that the office has.
///
/// # Errors
/// As `Till::triage_list`.
#[tauri::command(async)]
pub fn triage_list(till: TheTill<'_>, query: TriageQuery) -> Result<TriageList, Failure> {
    till.triage_list(&query)
}

/// One report with everything at hand.
///
/// # Errors
/// As `Till::triage_open`.
#[tauri::command(async)]
pub fn triage_open(till: TheTill<'_>, entry: &str) -> Result<TriageOpened, Failure> {
    till.triage_open(id(entry)?)
}

/// Takes a step with a report.
///
/// # Errors
/// As `Till::triage_step`.
#[tauri::command(async)]
pub fn triage_step(
    till: TheTill<'_>,
    entry: &str,
    seen: LifeState,
    step: TriageStep,
) -> Result<TriageOutcome, Failure> {
    till.triage_step(id(entry)?, seen, &step)
}

/// The few on the register whom a text may mean.
///
/// # Errors
/// As `Till::triage_find`.
#[tauri::command(async)]
pub fn triage_find(till: TheTill<'_>, text: &str) -> Result<Vec<Tile>, Failure> {
    till.triage_find(text)
}

/// Takes in a file of reports; none when the person chose none. The code is looked at before.
///
/// # Errors
/// As `Till::triage_take_in`.
#[tauri::command(async)]
pub fn triage_take_in<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    typed: &str,
) -> Result<Option<TakeIn>, Failure> {
    if let Some(problem) = till.triage_code(typed)? {
        return Ok(Some(TakeIn::Code { problem }));
    }
    let tell = super::evidence::teller(&app);
    choose(&app, Choice::Reports).map(|path| till.triage_take_in(typed, &path, &tell)).transpose()
}

/// The premises and people among whom the form of a told report chooses.
///
/// # Errors
/// As `Till::triage_choices`.
#[tauri::command(async)]
pub fn triage_choices(till: TheTill<'_>) -> Result<TakenChoices, Failure> {
    till.triage_choices()
}
