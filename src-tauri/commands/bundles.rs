//! The register by a file, where there is no line. Script never sees a path.

use std::sync::Arc;

use tauri::{AppHandle, Runtime};
use watchbook_partnership::bundle::{self, BundleOutcome, NotCarried};
use watchbook_protocol::id::DeviceId;
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::till::{Failure, FailureCode};

use super::TheTill;
use super::computers::{desk, device};
use super::sync::{TheLink, open};
use crate::choose::{Choice, choose};

/// What is offered as the file's name.
const NAME: &str = "watchbook.wbbundle";

/// Waits on a thread of its own: it asks the engine, or the server, which a thread of the window's runtime must
/// not.
fn apart(
    task: impl FnOnce() -> Result<BundleOutcome, NotCarried> + Send,
) -> Result<BundleOutcome, Failure> {
    let done = std::thread::scope(|scope| scope.spawn(task).join());
    done.map(bundle::shown).map_err(|_| Failure::of(FailureCode::Trouble))
}

/// Writes the register for chosen computers into a file.
///
/// # Errors
/// For anybody but the administrator at the office, and for an id that is none.
#[tauri::command(async)]
pub fn bundle_export<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    computers: Vec<String>,
    pictures: bool,
) -> Result<BundleOutcome, Failure> {
    let beside = desk(&till)?;
    let computers: Vec<DeviceId> =
        computers.iter().map(|one| device(one)).collect::<Result<_, Failure>>()?;
    let Some(path) = choose(&app, Choice::Save(NAME)) else { return Ok(BundleOutcome::Nothing) };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    apart(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(bundle::export(&beside, &clock, &computers, pictures, &path))
    })
}

/// Writes what waits here into a file for the office.
///
/// # Errors
/// While it is locked, and before the agreement.
#[tauri::command(async)]
pub fn bundle_pack<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    link: TheLink<'_>,
) -> Result<BundleOutcome, Failure> {
    open(&till)?;
    let worker = link.worker().ok_or(Failure::of(FailureCode::NotFound))?;
    let Some(path) = choose(&app, Choice::Save(NAME)) else { return Ok(BundleOutcome::Nothing) };
    apart(|| bundle::pack(&worker, &path))
}

/// Takes a file in.
///
/// # Errors
/// While it is locked, and before the agreement.
#[tauri::command(async)]
pub fn bundle_import<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    link: TheLink<'_>,
) -> Result<BundleOutcome, Failure> {
    let beside = open(&till)?;
    let worker = link.worker().ok_or(Failure::of(FailureCode::NotFound))?;
    let Some(path) = choose(&app, Choice::Bundle) else { return Ok(BundleOutcome::Nothing) };
    apart(|| bundle::import(&beside, &worker, &path))
}
