//! The register's views: saved filters, and what is shown as a sheet. Script names no path.

use tauri::{AppHandle, Runtime};
use watchbook_register::import::written::SheetForm;
use watchbook_register::language::Language;
use watchbook_register::till::{
    CaseQuery, ExportPurpose, Failure, HistoryForm, HistoryQuery, Lens, LensSaved,
};

use super::{TheTill, id};
use crate::choose::{Choice, choose};

/// How this person last looked at the views.
///
/// # Errors
/// As `Till::lens_last`.
#[tauri::command(async)]
pub fn lens_last(till: TheTill<'_>) -> Result<Lens, Failure> {
    till.lens_last()
}

/// Saves a filter under a name.
///
/// # Errors
/// As `Till::lens_save`.
#[tauri::command(async)]
pub fn lens_save(
    till: TheTill<'_>,
    lens: Option<&str>,
    name: &str,
    says: Lens,
) -> Result<LensSaved, Failure> {
    till.lens_save(lens.map(id).transpose()?, name, &says)
}

/// Forgets a saved filter.
///
/// # Errors
/// As `Till::lens_drop`.
#[tauri::command(async)]
pub fn lens_drop(till: TheTill<'_>, lens: &str) -> Result<(), Failure> {
    till.lens_drop(id(lens)?)
}

/// Asks for a place and writes a view there as a sheet; false when none was chosen.
///
/// # Errors
/// As `Till::case_export`.
#[tauri::command(async)]
pub fn case_export<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    query: CaseQuery,
    purpose: ExportPurpose,
    words: &str,
    form: SheetForm,
    language: Language,
) -> Result<bool, Failure> {
    let name = match form {
        SheetForm::Csv => "watchbook-view.csv",
        SheetForm::Xlsx => "watchbook-view.xlsx",
    };
    match choose(&app, Choice::Save(name)) {
        Some(path) => {
            till.case_export(&query, purpose, words, (form, language), &path).map(|()| true)
        }
        None => Ok(false),
    }
}

/// Asks for a place and writes everything about one person there; false when none was chosen.
///
/// # Errors
/// As `Till::history_save`.
#[tauri::command(async)]
pub fn history_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    query: HistoryQuery,
) -> Result<bool, Failure> {
    let name = match query.form {
        HistoryForm::Pdf => "watchbook-history.pdf",
        HistoryForm::Csv => "watchbook-history.csv",
    };
    match choose(&app, Choice::Save(name)) {
        Some(path) => till.history_save(&query, &path).map(|()| true),
        None => Ok(false),
    }
}
