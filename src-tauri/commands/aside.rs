//! A register that came back from a copy goes on in its scheme: as another computer, or in its old seat.

use std::sync::Arc;

use watchbook_partnership::begin::{JoinRefusal, read};
use watchbook_partnership::office::{ComputersOutcome, NotDone, RejoinOutcome};
use watchbook_partnership::seat::aside::{join_anew, take_over};
use watchbook_partnership::seat::randomness;
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::till::Failure;

use super::TheTill;
use super::computers::{desk, shown};

/// Joins anew by a code that the office's other computer made. What was pasted may be a whole join file.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn aside_join(till: TheTill<'_>, address: &str, code: &str) -> Result<RejoinOutcome, Failure> {
    let beside = desk(&till)?;
    let (address, code) = match read(address, code) {
        Ok(read) => read,
        Err(typed) => return Ok(RejoinOutcome::Refused { refusal: JoinRefusal::Typed { typed } }),
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    Ok(watchbook_partnership::office::apart(async || {
        let mut dice = randomness().map_err(|_| NotDone::Short)?;
        Ok(join_anew(&beside.store, &clock, &address, &code, &mut dice).await)
    })
    .map_or_else(|_| RejoinOutcome::trouble(), RejoinOutcome::from))
}

/// Takes the seat over, because the computer that had it is surely gone.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn aside_take_over(till: TheTill<'_>) -> Result<ComputersOutcome, Failure> {
    let beside = desk(&till)?;
    Ok(match take_over(&beside.store, &SystemClock) {
        Ok(_) => shown(&beside),
        Err(error) => ComputersOutcome::Not { why: (&NotDone::Store(error)).into() },
    })
}
