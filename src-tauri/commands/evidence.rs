//! Evidence on an incident. Script names no path: files are chosen here, or their bytes are handed over.

use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Emitter, Runtime};
use watchbook_register::evidence::EvidenceOf;
use watchbook_register::till::{
    EvidenceAdded, EvidenceBegun, EvidenceChecked, EvidenceList, EvidenceProgress, EvidenceVerdict,
    Failure, FailureCode, PictureAnswer, Till,
};

use super::{TheTill, id};
use crate::choose::{Choice, choose, choose_evidence};

/// The event by which the window hears how far a file is.
pub(super) const PROGRESS: &str = "evidence-progress";
/// A ticket before a piece's bytes: an id as it is written everywhere.
const TICKET: usize = 36;

/// The evidence on an incident.
///
/// # Errors
/// As `Till::evidence_list`.
#[tauri::command(async)]
pub fn evidence_list(till: TheTill<'_>, of: EvidenceOf) -> Result<EvidenceList, Failure> {
    till.evidence_list(of)
}

/// Asks for files and attaches them.
///
/// # Errors
/// As `Till::evidence_add`.
#[tauri::command(async)]
pub fn evidence_choose<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    of: EvidenceOf,
) -> Result<EvidenceAdded, Failure> {
    // Asked before the dialog opens: who may not do it sees none.
    till.evidence_list(of)?;
    till.evidence_add(of, &choose_evidence(&app), &teller(&app))
}

/// Begins to take in a file that was dropped or pasted.
///
/// # Errors
/// As `Till::evidence_begin`.
#[tauri::command(async)]
pub fn evidence_begin(
    till: TheTill<'_>,
    of: EvidenceOf,
    name: &str,
    bytes: u64,
) -> Result<EvidenceBegun, Failure> {
    till.evidence_begin(of, name, bytes)
}

/// Takes the next piece. The request's body is the ticket and then the bytes as they are.
///
/// # Errors
/// As `Till::evidence_piece`.
#[tauri::command(async)]
pub fn evidence_piece(till: TheTill<'_>, request: Request<'_>) -> Result<(), Failure> {
    let InvokeBody::Raw(body) = request.body() else {
        return Err(Failure::of(FailureCode::Refused));
    };
    let (ticket, bytes) = body.split_at_checked(TICKET).ok_or(Failure::of(FailureCode::Refused))?;
    till.evidence_piece(id(std::str::from_utf8(ticket).unwrap_or_default())?, bytes)
}

/// The file has come whole.
///
/// # Errors
/// As `Till::evidence_end`.
#[tauri::command(async)]
pub fn evidence_end(till: TheTill<'_>, ticket: &str) -> Result<EvidenceAdded, Failure> {
    till.evidence_end(id(ticket)?)
}

/// Stops the file that is being read, checked or saved.
#[tauri::command(async)]
pub fn evidence_stop(till: TheTill<'_>) {
    till.evidence_stop();
}

/// Gives an exhibit another reference and says how far its camera's clock was out.
///
/// # Errors
/// As `Till::evidence_label`.
#[tauri::command(async)]
pub fn evidence_label(
    till: TheTill<'_>,
    evidence: &str,
    exhibit: &str,
    clock_offset: Option<i32>,
) -> Result<EvidenceList, Failure> {
    till.evidence_label(id(evidence)?, exhibit, clock_offset)
}

/// Withdraws an exhibit, for a reason.
///
/// # Errors
/// As `Till::evidence_withdraw`.
#[tauri::command(async)]
pub fn evidence_withdraw(
    till: TheTill<'_>,
    evidence: &str,
    reason: &str,
) -> Result<EvidenceList, Failure> {
    till.evidence_withdraw(id(evidence)?, reason)
}

/// Reads an original again and holds it against what was captured.
///
/// # Errors
/// As `Till::evidence_verify`.
#[tauri::command(async)]
pub fn evidence_verify<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    evidence: &str,
) -> Result<EvidenceChecked, Failure> {
    till.evidence_verify(id(evidence)?, &teller(&app))
}

/// Asks for a place and saves a copy of an original there, for a purpose.
///
/// # Errors
/// As `Till::evidence_save`.
#[tauri::command(async)]
pub fn evidence_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    of: EvidenceOf,
    evidence: &str,
    reason: &str,
) -> Result<EvidenceChecked, Failure> {
    let evidence = id(evidence)?;
    let name = till.evidence_save_name(evidence, reason)?;
    match choose(&app, Choice::Save(&name)) {
        Some(path) => till.evidence_save(evidence, reason, &path, &teller(&app)),
        None => not_chosen(&till, of),
    }
}

fn not_chosen(till: &Till, of: EvidenceOf) -> Result<EvidenceChecked, Failure> {
    let list = till.evidence_list(of)?;
    Ok(EvidenceChecked { verdict: EvidenceVerdict::NotChosen, list })
}

/// Opens a picture to be cropped and covered.
///
/// # Errors
/// As `Till::evidence_open_view`.
#[tauri::command(async)]
pub fn evidence_open_view(till: TheTill<'_>, evidence: &str) -> Result<PictureAnswer, Failure> {
    till.evidence_open_view(id(evidence)?)
}

/// Keeps the covered picture as the copy that is shown.
///
/// # Errors
/// As `Till::evidence_cover`.
#[tauri::command(async)]
pub fn evidence_cover(
    till: TheTill<'_>,
    evidence: &str,
    draft: &str,
) -> Result<EvidenceList, Failure> {
    till.evidence_cover(id(evidence)?, id(draft)?)
}

/// Tells the window how far a file is; one that has gone away need not hear it.
pub(super) fn teller<R: Runtime>(app: &AppHandle<R>) -> impl Fn(EvidenceProgress) + use<R> {
    let app = app.clone();
    move |progress| {
        app.emit(PROGRESS, progress).ok();
    }
}
