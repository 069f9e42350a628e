//! A second person at the office: what waits to be published, who signs, and what two must sign. For the
//! administrator, the chair and the data lead.

use jiff::civil::Date;
use watchbook_partnership::moment;
use watchbook_partnership::office::{
    ApprovalsOutcome, NotDone, Office, Pending, Waits, apart as wait, ask_to_sign,
};
use watchbook_partnership::seat::Kept;
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::roster::Content;
use watchbook_register::civil::{Clock as _, Moment, SystemClock, london_day};
use watchbook_register::id::Id;
use watchbook_register::records::{Person, Role, Tier};
use watchbook_register::till::{Beside, Failure, FailureCode};

use super::sync::TheLink;
use super::{TheTill, id};

/// The open register of somebody who may sign at the office.
fn signer(till: &TheTill<'_>) -> Result<Beside, Failure> {
    let beside = till.beside().ok_or(Failure::of(FailureCode::Locked))?;
    let signs = matches!(beside.role, Role::Administrator | Role::Chair | Role::DataLead);
    let may = beside.books.tier == Tier::Office && beside.agreed && signs;
    if may { Ok(beside) } else { Err(Failure::of(FailureCode::Refused)) }
}

fn today() -> Date {
    london_day(SystemClock.now())
}

fn shown(beside: &Beside) -> ApprovalsOutcome {
    match beside.store.read(|reader| Ok(Kept::load(reader.beside())?.is_some())) {
        Ok(false) => return ApprovalsOutcome::Alone,
        Ok(true) => {}
        Err(error) => return ApprovalsOutcome::Not { why: (&NotDone::Store(error)).into() },
    }
    match wait(async || Office::at(beside).await?.approvals(today()).await) {
        Ok(shown) => ApprovalsOutcome::Shown { shown },
        Err(NotDone::DoesNotSign) => {
            let signers = beside.store.read(|reader| reader.office()?.signers());
            let asked = signers.map(|all| all.iter().any(|one| one.person == beside.person));
            ApprovalsOutcome::SignsNot { asked: asked.unwrap_or(false) }
        }
        Err(why) => ApprovalsOutcome::Not { why: (&why).into() },
    }
}

/// Does something, and answers with what there is then.
fn after(
    till: &TheTill<'_>,
    link: &TheLink<'_>,
    act: impl AsyncFnOnce(&mut Office<'_>, Moment) -> Result<(), NotDone> + Send,
) -> Result<ApprovalsOutcome, Failure> {
    let beside = signer(till)?;
    let done = wait(async || {
        let at = moment(&beside.store, &SystemClock)?;
        act(&mut Office::at(&beside).await?, at).await
    });
    link.records_changed();
    link.sync_now();
    Ok(match done {
        Ok(()) => shown(&beside),
        Err(why) => ApprovalsOutcome::Not { why: (&why).into() },
    })
}

/// What waits under this name.
async fn waits(office: &Office<'_>, envelope: &str) -> Result<Waits, NotDone> {
    let all = office.queue().await?;
    all.into_iter().find(|one| one.envelope.to_string() == envelope).ok_or(NotDone::Gone)
}

/// Everything of a second person.
///
/// # Errors
/// For anybody who signs nothing at the office.
#[tauri::command(async)]
pub fn approvals(till: TheTill<'_>) -> Result<ApprovalsOutcome, Failure> {
    Ok(shown(&signer(&till)?))
}

/// Passes what this person has seen: it goes to its readers.
///
/// # Errors
/// As [`approvals`].
#[tauri::command(async)]
pub fn approvals_pass(
    till: TheTill<'_>,
    link: TheLink<'_>,
    envelope: &str,
) -> Result<ApprovalsOutcome, Failure> {
    after(&till, &link, async |office, at| {
        let seen = waits(office, envelope).await?;
        office.approve(&seen, at).await
    })
}

/// Sends it back to whoever sent it, with a reason.
///
/// # Errors
/// As [`approvals`]; [`FailureCode::Refused`] without a reason.
#[tauri::command(async)]
pub fn approvals_send_back(
    till: TheTill<'_>,
    link: TheLink<'_>,
    envelope: &str,
    reason: &str,
) -> Result<ApprovalsOutcome, Failure> {
    if reason.trim().is_empty() {
        return Err(Failure::of(FailureCode::Refused));
    }
    after(&till, &link, async |office, at| {
        let seen = waits(office, envelope).await?;
        office.send_back(&seen, reason, at).await
    })
}

/// This person asks to sign on this computer.
///
/// # Errors
/// As [`approvals`].
#[tauri::command(async)]
pub fn approvals_sign(till: TheTill<'_>, link: TheLink<'_>) -> Result<ApprovalsOutcome, Failure> {
    let beside = signer(&till)?;
    let at = moment(&beside.store, &SystemClock);
    let asked = at.map_err(NotDone::Store).and_then(|at| ask_to_sign(&beside, at));
    link.records_changed();
    link.sync_now();
    Ok(match asked {
        Ok(_) => shown(&beside),
        Err(why) => ApprovalsOutcome::Not { why: (&why).into() },
    })
}

/// Lets somebody sign on the computer from which they asked.
///
/// # Errors
/// As [`approvals`]; [`FailureCode::NotFound`] for an id that is none.
#[tauri::command(async)]
pub fn approvals_grant(
    till: TheTill<'_>,
    link: TheLink<'_>,
    person: &str,
    device: &str,
) -> Result<ApprovalsOutcome, Failure> {
    let person: Id<Person> = id(person)?;
    let device = DeviceId::from_hex(device).ok_or(Failure::of(FailureCode::NotFound))?;
    after(&till, &link, async |office, at| {
        let wishes = office.wishes()?;
        let wish = wishes.iter().find(|one| one.person == person && one.device == device);
        let wish = wish.ok_or(NotDone::Gone)?;
        office.put_forward(Content::Grant(wish.granted()), at).await.map(drop)
    })
}

/// Says who of the office's list somebody is that asks to vote: from then on they vote there.
///
/// # Errors
/// As [`approvals`]; [`FailureCode::NotFound`] for an id that is none.
#[tauri::command(async)]
pub fn approvals_let_vote(
    till: TheTill<'_>,
    link: TheLink<'_>,
    device: &str,
    asker: &str,
    person: &str,
) -> Result<ApprovalsOutcome, Failure> {
    let (asker, person): (Id<Person>, Id<Person>) = (id(asker)?, id(person)?);
    let device = DeviceId::from_hex(device).ok_or(Failure::of(FailureCode::NotFound))?;
    after(&till, &link, async |office, at| {
        office.let_vote(device, asker, person, at).await.map(drop)
    })
}

/// Takes somebody who asks to vote off the list.
///
/// # Errors
/// As [`approvals_let_vote`].
#[tauri::command(async)]
pub fn approvals_turn_away(
    till: TheTill<'_>,
    link: TheLink<'_>,
    device: &str,
    asker: &str,
) -> Result<ApprovalsOutcome, Failure> {
    let asker: Id<Person> = id(asker)?;
    let device = DeviceId::from_hex(device).ok_or(Failure::of(FailureCode::NotFound))?;
    after(&till, &link, async |office, at| office.turn_away(device, asker, at))
}

/// Makes two people publish, or one.
///
/// # Errors
/// As [`approvals`].
#[tauri::command(async)]
pub fn approvals_two(
    till: TheTill<'_>,
    link: TheLink<'_>,
    two: bool,
) -> Result<ApprovalsOutcome, Failure> {
    after(&till, &link, async |office, at| office.two_publish(two, at).await.map(drop))
}

/// Signs what another asks two people to sign; or takes it off the list.
///
/// # Errors
/// As [`approvals`].
#[tauri::command(async)]
pub fn approvals_answer(
    till: TheTill<'_>,
    link: TheLink<'_>,
    asked: &str,
    sign: bool,
) -> Result<ApprovalsOutcome, Failure> {
    after(&till, &link, async |office, at| {
        let pending = office.pending()?;
        let named = |one: &&Pending| one.id.to_string() == asked;
        let one = pending.iter().find(named).ok_or(NotDone::Gone)?;
        match sign {
            true => office.agree(one, at).await.map(drop),
            false => office.let_go(one.id, at),
        }
    })
}
