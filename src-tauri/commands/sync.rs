//! The link to the partnership server, as the window sees it.

use std::sync::Arc;

use tauri::State;
use watchbook_partnership::link::Link;
use watchbook_partnership::shown::SyncShown;
use watchbook_register::till::Failure;

/// The link behind the window.
pub type TheLink<'a> = State<'a, Arc<Link>>;

/// Where the sync stands; nothing where this computer is in no scheme.
///
/// # Errors
/// None: what is locked has no link.
#[tauri::command(async)]
pub fn sync_shown(link: TheLink<'_>) -> Result<Option<SyncShown>, Failure> {
    Ok(link.view().as_ref().map(SyncShown::of))
}

/// Asks the server now.
///
/// # Errors
/// None: the answer comes as news of the sync.
#[tauri::command(async)]
pub fn sync_now(link: TheLink<'_>) -> Result<(), Failure> {
    link.sync_now();
    Ok(())
}
