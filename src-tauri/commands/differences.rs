//! What two offices said differently: both versions, and a person's choice.

use watchbook_partnership::moment;
use watchbook_partnership::offices::{
    DifferenceShown, Side, UnsaidShown, choose, contested, unsaid,
};
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::SystemClock;
use watchbook_register::store::{Action, Actor, StoreError};
use watchbook_register::till::{Beside, Failure, FailureCode};

use super::TheTill;
use super::computers::desk;
use super::sync::TheLink;

/// The disk or the file failed, and nothing was changed.
fn trouble(_: StoreError) -> Failure {
    Failure::of(FailureCode::Trouble)
}

fn shown(beside: &Beside) -> Result<Vec<DifferenceShown>, Failure> {
    let all = beside.store.read(contested).map_err(trouble)?;
    Ok(all.iter().map(|one| DifferenceShown::of(one, &beside.books)).collect())
}

/// Everything of which this office and another say different things.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn differences(till: TheTill<'_>) -> Result<Vec<DifferenceShown>, Failure> {
    shown(&desk(&till)?)
}

/// What the other offices are not told, because it is too much for one message.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn differences_unsaid(till: TheTill<'_>) -> Result<Vec<UnsaidShown>, Failure> {
    let beside = desk(&till)?;
    beside.store.read(|reader| unsaid(reader, &beside.books)).map_err(trouble)
}

/// Says whose version stands; answers with what still differs.
///
/// # Errors
/// For anybody but the administrator at the office, and for what is not to be chosen (any more).
#[tauri::command(async)]
pub fn difference_choose(
    till: TheTill<'_>,
    link: TheLink<'_>,
    difference: &str,
    ours: bool,
) -> Result<Vec<DifferenceShown>, Failure> {
    let beside = desk(&till)?;
    let record = RecordId::from_hex(difference).ok_or(Failure::of(FailureCode::NotFound))?;
    let side = if ours { Side::Mine } else { Side::Theirs };
    let at = moment(&beside.store, &SystemClock).map_err(trouble)?;
    let actor = Actor { person: Some(beside.person), role: beside.role, premises: None };
    let object = Some(*record.as_bytes());
    let chosen = beside
        .store
        .change(&actor, at, Action::VersionChosen, object, |change| {
            choose(change, record, side, at)
        })
        .map_err(trouble)?;
    link.records_changed();
    if chosen { shown(&beside) } else { Err(Failure::of(FailureCode::NotFound)) }
}
