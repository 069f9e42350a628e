//! The scheme's computers: for the administrator at the office alone.

use std::sync::Arc;

use watchbook_partnership::moment;
use watchbook_partnership::office::{
    self, ComputersOutcome, ConnectOutcome, InviteAs, InviteOutcome, InviteShown, Invitee,
    KitOutcome, NotDone, NotDoneShown, Office, Standing, apart as wait,
};
use watchbook_partnership::seat::Kept;
use watchbook_partnership::seat::aside::Aside;
use watchbook_protocol::id::{DeviceId, Lookup};
use watchbook_protocol::roster::{Confirm, Content, RevokeWhy};
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::records::{Role, Tier};
use watchbook_register::till::{Beside, Failure, FailureCode};

use super::sync::TheLink;
use super::{TheTill, id};

/// The open register of an administrator at the office.
pub(super) fn desk(till: &TheTill<'_>) -> Result<Beside, Failure> {
    let beside = till.beside().ok_or(Failure::of(FailureCode::Locked))?;
    let may = beside.books.tier == Tier::Office && beside.role == Role::Administrator;
    if may && beside.agreed { Ok(beside) } else { Err(Failure::of(FailureCode::Refused)) }
}

pub(super) fn shown(beside: &Beside) -> ComputersOutcome {
    match beside.store.read(|reader| Ok(Aside::load(reader.beside())?)) {
        Ok(Some(Aside { address, copied_at, .. })) => {
            return ComputersOutcome::Aside { address, copied_at };
        }
        Ok(None) => {}
        Err(error) => return ComputersOutcome::Not { why: (&NotDone::Store(error)).into() },
    }
    match beside.store.read(|reader| Ok(Kept::load(reader.beside())?.is_some())) {
        Ok(false) => return ComputersOutcome::Alone,
        Ok(true) => {}
        Err(error) => return ComputersOutcome::Not { why: (&NotDone::Store(error)).into() },
    }
    match wait(async || office::listed(beside).await) {
        Ok(outcome) => outcome,
        Err(why) => ComputersOutcome::Not { why: (&why).into() },
    }
}

/// The computers and invitations of the scheme.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn computers_list(till: TheTill<'_>) -> Result<ComputersOutcome, Failure> {
    Ok(shown(&desk(&till)?))
}

/// Connects a stand-alone scheme to a server.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn computers_connect(
    till: TheTill<'_>,
    address: String,
    permit: String,
) -> Result<ConnectOutcome, Failure> {
    let beside = desk(&till)?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let address = address.trim().trim_end_matches('/');
    let address = match address.contains("://") {
        true => address.to_owned(),
        false => format!("https://{address}"),
    };
    Ok(match wait(async || office::connect(&beside, &clock, &address, permit.trim()).await) {
        Ok(kit) => ConnectOutcome::Done { kit: kit.show().to_string() },
        Err(why) => ConnectOutcome::Not { why: (&why).into() },
    })
}

/// Invites one computer of each of these premises; none named invites one of no premises, such as another
/// computer of the office.
///
/// # Errors
/// For anybody but the administrator at the office, and for premises that are none.
#[tauri::command(async)]
pub fn computers_invite(
    till: TheTill<'_>,
    link: TheLink<'_>,
    seat: InviteAs,
    premises: Vec<String>,
    name: String,
    hours: u32,
) -> Result<InviteOutcome, Failure> {
    let beside = desk(&till)?;
    let premises: Vec<_> =
        premises.iter().map(|one| id(one)).collect::<Result<Vec<_>, Failure>>()?;
    let name = name.trim().to_owned();
    let invitees = match premises.is_empty() {
        true => vec![Invitee { seat, premises: None, name }],
        false => premises
            .into_iter()
            .map(|one| Invitee { seat, premises: Some(one), name: name.clone() })
            .collect(),
    };
    let done = wait(async || {
        let at = moment(&beside.store, &SystemClock)?;
        let mut office = Office::at(&beside).await?;
        let invited = office.invite(invitees, u64::from(hours), at).await?;
        Ok((invited, office.address()))
    });
    link.sync_now();
    Ok(match done {
        Ok((invited, address)) => InviteOutcome::Done {
            until: invited.first().and_then(|one| one.until()),
            invited: invited
                .iter()
                .map(|one| InviteShown {
                    name: one.invitee.name.clone(),
                    place: beside
                        .books
                        .premises
                        .iter()
                        .find(|place| Some(place.id) == one.invitee.premises)
                        .map(|place| place.name.clone()),
                    code: one.code.to_string(),
                })
                .collect(),
            address,
        },
        Err(why) => InviteOutcome::Not { why: (&why).into() },
    })
}

/// Takes back an invitation that nobody has used.
///
/// # Errors
/// For anybody but the administrator at the office, and for an id that is none.
#[tauri::command(async)]
pub fn computers_take_back(
    till: TheTill<'_>,
    invitation: &str,
) -> Result<ComputersOutcome, Failure> {
    let beside = desk(&till)?;
    let lookup = Lookup::from_hex(invitation);
    let lookup = lookup.ok_or(Failure::of(FailureCode::NotFound))?;
    Ok(after(&beside, async || {
        let at = moment(&beside.store, &SystemClock)?;
        Office::at(&beside).await?.take_back(lookup, at).await
    }))
}

/// Ends a computer's right: `lost` when somebody else may have it, else taken out of use.
///
/// # Errors
/// For anybody but the administrator at the office, and for an id that is none.
#[tauri::command(async)]
pub fn computers_end(
    till: TheTill<'_>,
    link: TheLink<'_>,
    computer: &str,
    lost: bool,
) -> Result<ComputersOutcome, Failure> {
    let beside = desk(&till)?;
    let device = device(computer)?;
    let why = if lost { RevokeWhy::Lost } else { RevokeWhy::Retired };
    let outcome = after(&beside, async || Office::at(&beside).await?.end(device, why).await);
    link.sync_now();
    Ok(outcome)
}

/// Confirms another computer of the office, whose six digits were compared. Where two must sign, the second is
/// asked.
///
/// # Errors
/// For anybody but the administrator at the office, and for an id that is none.
#[tauri::command(async)]
pub fn computers_confirm(
    till: TheTill<'_>,
    link: TheLink<'_>,
    computer: &str,
) -> Result<ComputersOutcome, Failure> {
    let beside = desk(&till)?;
    let device = device(computer)?;
    let done = wait(async || {
        let at = moment(&beside.store, &SystemClock)?;
        let confirm = Content::Confirm(Confirm { device });
        Office::at(&beside).await?.put_forward(confirm, at).await
    });
    link.records_changed();
    link.sync_now();
    Ok(match done {
        Ok(Standing::Stands) => shown(&beside),
        Ok(Standing::Asked) => ComputersOutcome::Not { why: NotDoneShown::Asked },
        Err(why) => ComputersOutcome::Not { why: (&why).into() },
    })
}

/// Goes on by the recovery kit on a computer that came back by it: what the server held back is brought.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn computers_go_on(
    till: TheTill<'_>,
    link: TheLink<'_>,
    kit: &str,
) -> Result<KitOutcome, Failure> {
    let beside = desk(&till)?;
    let outcome = office::bring_by_sheet(&beside, kit);
    link.records_changed();
    link.sync_now();
    Ok(outcome)
}

/// What is there after something was done, or why it was not.
fn after(
    beside: &Beside,
    act: impl AsyncFnOnce() -> Result<(), NotDone> + Send,
) -> ComputersOutcome {
    match wait(act) {
        Ok(()) => shown(beside),
        Err(why) => ComputersOutcome::Not { why: (&why).into() },
    }
}

pub(super) fn device(text: &str) -> Result<DeviceId, Failure> {
    let device = DeviceId::from_hex(text);
    device.ok_or(Failure::of(FailureCode::NotFound))
}
