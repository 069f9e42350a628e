//! Files that show that somebody was told. Script names no path: files are chosen here.

use tauri::{AppHandle, Emitter, Runtime};
use watchbook_register::till::{EvidenceVerdict, Failure, ProofAdded};

use super::evidence::PROGRESS;
use super::{TheTill, id};
use crate::choose::{Choice, choose, choose_evidence};

/// Asks for files that show a service, and attaches them.
///
/// # Errors
/// As `Till::proof_add`.
#[tauri::command(async)]
pub fn proof_choose<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    service: &str,
) -> Result<ProofAdded, Failure> {
    let service = id(service)?;
    // Asked before the dialog opens: who may not do it sees none.
    till.proof_list(service)?;
    // A window that does not hear how far it is loses nothing of it.
    till.proof_add(service, &choose_evidence(&app), &|told| {
        let _ = app.emit(PROGRESS, told);
    })
}

/// Saves a copy of a file where the person chooses, for a purpose that is kept.
///
/// # Errors
/// As `Till::proof_save`.
#[tauri::command(async)]
pub fn proof_save<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    proof: &str,
    why: &str,
) -> Result<EvidenceVerdict, Failure> {
    let proof = id(proof)?;
    let name = till.proof_save_name(proof, why)?;
    match choose(&app, Choice::Save(&name)) {
        Some(path) => till.proof_save(proof, why, &path),
        None => Ok(EvidenceVerdict::NotChosen),
    }
}
