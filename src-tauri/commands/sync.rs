//! The link to the partnership server, as the window sees it.

use std::sync::Arc;

use tauri::State;
use watchbook_partnership::link::Link;
use watchbook_partnership::outbox::{self, OutList};
use watchbook_partnership::refused::{self, Mend};
use watchbook_partnership::shown::SyncShown;
use watchbook_register::civil::SystemClock;
use watchbook_register::till::{Beside, Failure, FailureCode};

use super::{TheTill, id};

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

pub(super) fn open(till: &TheTill<'_>) -> Result<Beside, Failure> {
    let beside = till.beside().ok_or(Failure::of(FailureCode::Locked))?;
    if beside.agreed { Ok(beside) } else { Err(Failure::of(FailureCode::Refused)) }
}

fn listed(beside: &Beside) -> Result<OutList, Failure> {
    outbox::list(beside).map_err(|_| Failure::of(FailureCode::Trouble))
}

/// What waits in the outbox and what was refused.
///
/// # Errors
/// While it is locked, before the agreement, or where the register cannot be read.
#[tauri::command(async)]
pub fn sync_outbox(till: TheTill<'_>) -> Result<OutList, Failure> {
    listed(&open(&till)?)
}

/// Sends something that was refused once more; answers with the outbox.
///
/// # Errors
/// While it is locked, before the agreement, or where it cannot be sent again.
#[tauri::command(async)]
pub fn sync_again(
    till: TheTill<'_>,
    link: TheLink<'_>,
    record: String,
) -> Result<OutList, Failure> {
    let beside = open(&till)?;
    let worker = link.worker().ok_or(Failure::of(FailureCode::NotFound))?;
    let record = id(&record)?;
    // It waits for the engine, which a thread of the window's runtime must not.
    let again = || outbox::again(&beside.store, &worker, record);
    let sent = std::thread::scope(|scope| scope.spawn(again).join());
    match sent.unwrap_or(Ok(false)) {
        Ok(true) => listed(&beside),
        Ok(false) => Err(Failure::of(FailureCode::NotFound)),
        Err(_) => Err(Failure::of(FailureCode::Trouble)),
    }
}

/// Takes something that was refused back, or makes it anew from the register; answers with the outbox.
///
/// # Errors
/// While it is locked, before the agreement, or where that makes no sense.
#[tauri::command(async)]
pub fn sync_mend(
    till: TheTill<'_>,
    link: TheLink<'_>,
    record: String,
    anew: bool,
) -> Result<OutList, Failure> {
    let beside = open(&till)?;
    let worker = link.worker().ok_or(Failure::of(FailureCode::NotFound))?;
    let record = id(&record)?;
    let how = if anew { Mend::PutRight } else { Mend::TakeBack };
    let mend = || refused::mend(&beside, &worker, &SystemClock, record, how);
    let done = std::thread::scope(|scope| scope.spawn(mend).join());
    link.look_anew();
    match done.unwrap_or(Ok(false)) {
        Ok(true) => listed(&beside),
        Ok(false) => Err(Failure::of(FailureCode::NotFound)),
        Err(_) => Err(Failure::of(FailureCode::Trouble)),
    }
}
