//! The scheme's recovery kit, from the office's side: a new one in place of the last, and the ring for a
//! computer that came back by it.

use watchbook_protocol::enrol::Ring;
use watchbook_protocol::exchange::Problem;
use watchbook_protocol::id::{DeviceId, PersonId};
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::roster::{Content, Roster, Settings};
use watchbook_protocol::sign::SignKey;
use watchbook_protocol::time::Time;
use watchbook_register::civil::{Moment, SystemClock};
use watchbook_register::store::{Action, Reader, StoreError, Touched};
use watchbook_register::till::Beside;
use watchbook_sync::kept::Op;
use watchbook_sync::shelf::{ShelfError, save};

use super::computers::moment;
use super::{
    ComputersOutcome, KitOutcome, NotDone, NotDoneShown, Office, Standing, apart, seat_of,
};
use crate::begin::read_kit;
use crate::seat::recover::{Ringed, grant_by_kit, ring_by_kit};
use crate::seat::{self, CallError, NotJoined};

/// A recovery kit that was just made, and whether it holds already.
#[derive(Debug)]
pub struct NewKit {
    /// Its symbols.
    pub kit: KitCode,
    /// Whether it holds, or waits for a second person's signature.
    pub standing: Standing,
}

/// What became of bringing the ring by the kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BroughtBack {
    /// Everything comes now.
    Here,
    /// The server holds it back until then, unless somebody of the office confirms this computer.
    HeldUntil(Time),
}

impl Office<'_> {
    /// Makes a new recovery kit in place of the last, which is void from then on.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn new_kit(&mut self, at: Moment) -> Result<NewKit, NotDone> {
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let kit = KitCode::random(&mut dice);
        let recovery = Some(kit.keys().ok_or(NotDone::Short)?.keys());
        let content = Content::Settings(Settings { terms: None, recovery });
        let standing = self.put_forward(content, at).await?;
        Ok(NewKit { kit, standing })
    }
}

/// Goes on by the kit and waits for it, as the window is told.
#[must_use]
pub fn bring_by_kit(beside: &Beside, kit: &KitCode) -> KitOutcome {
    let done = apart(async || {
        let at = crate::moment(&beside.store, &SystemClock)?;
        go_on_by_kit(beside, kit, at).await
    });
    match done {
        Ok(BroughtBack::Here) => KitOutcome::Here,
        Ok(BroughtBack::HeldUntil(time)) => match moment(time) {
            Some(until) => KitOutcome::HeldUntil { until },
            None => KitOutcome::Not { why: NotDoneShown::Trouble },
        },
        Err(why) => KitOutcome::Not { why: (&why).into() },
    }
}

/// The same by what somebody typed from the sheet.
#[must_use]
pub fn bring_by_sheet(beside: &Beside, typed: &str) -> KitOutcome {
    match read_kit(typed) {
        Ok(kit) => bring_by_kit(beside, &kit),
        Err(typed) => KitOutcome::Typed { typed },
    }
}

/// The computers as the window shows them; of a computer that came back by the kit, and has nothing of the
/// office's yet, that it waits.
///
/// # Errors
/// [`NotDone`].
pub async fn listed(beside: &Beside) -> Result<ComputersOutcome, NotDone> {
    let kept = seat_of(beside)?.ok_or(NotDone::NotConnected)?;
    let own = kept.keys.secrets().keys();
    let back = |until| Ok(ComputersOutcome::Back { until, digits: own.digits() });
    match Office::at(beside).await {
        Ok(office) if came_empty(&office.roster, &office.ring, own.device) => back(None),
        Ok(office) => Ok(ComputersOutcome::Shown { shown: office.computers().await? }),
        Err(NotDone::Call(CallError::Refused(Problem::HeldUntil(until)))) => back(moment(until)),
        // The kit has made nobody an administrator here yet: the line was cut at the first start, say.
        Err(NotDone::DoesNotSign) => {
            let held =
                beside.store.read(|reader| Ok(watchbook_sync::shelf::held(reader.beside())))?;
            match held? {
                Some((roster, ring)) if came_empty(&roster, &ring, own.device) => back(None),
                _ => Err(NotDone::DoesNotSign),
            }
        }
        Err(error) => Err(error),
    }
}

fn came_empty(roster: &Roster, ring: &Ring, device: DeviceId) -> bool {
    let here = roster.devices().find(|one| one.keys.device == device);
    here.is_some_and(|here| here.recovered && here.revoked.is_none())
        && ring.seeds().next().is_none()
}

/// Goes on by the kit on a computer that came back by it: whoever works here becomes an administrator who
/// signs, and what the kit opens is brought, after the two days. Each may be tried again.
///
/// # Errors
/// [`NotDone`]; [`NotDone::Gone`] for a kit of another scheme, or one that has granted somebody else.
pub async fn go_on_by_kit(
    beside: &Beside,
    kit: &KitCode,
    at: Moment,
) -> Result<BroughtBack, NotDone> {
    let kept = seat_of(beside)?.ok_or(NotDone::NotConnected)?;
    let roster = beside.store.read(|reader| Ok(watchbook_sync::shelf::roster(reader.beside())))?;
    let roster = roster?.ok_or(NotDone::NotConnected)?;
    let device = kept.keys.secrets();
    let id = PersonId::from_bytes(*beside.person.bytes());
    let known =
        |reader: &Reader<'_>| Ok(seat::kept::load_person(reader.beside(), id, device.device)?);
    let person = match beside.store.read(known)? {
        Some(person) => person,
        None => {
            let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
            let sign = SignKey::random(&mut dice);
            let person = PersonSecret { person: id, device: device.device, sign };
            // Kept before the server hears of it: cut off between the two, it is granted with the next try.
            keep(beside, at, |tables| {
                seat::kept::save_person(tables, &person).map_err(Into::into)
            })?;
            person
        }
    };
    let granted = grant_by_kit(&kept.address, roster, &device, kit, &person).await;
    let roster = granted.map_err(not_done)?;
    let ringed = ring_by_kit(&kept.address, &roster, &device, kit).await.map_err(not_done)?;
    let ring = match ringed {
        Ringed::Here(ring) => ring,
        Ringed::HeldUntil(until) => return Ok(BroughtBack::HeldUntil(until)),
    };
    let ops: Vec<Op> = ring
        .seeds()
        .map(|(audience, epoch, seed)| Op::Seed(audience, epoch, seed.clone()))
        .collect();
    if ops.is_empty() {
        return Err(NotDone::Gone);
    }
    keep(beside, at, |tables| {
        let saved = ops.iter().try_for_each(|op| save(tables, op));
        saved.map_err(|_: ShelfError| StoreError::Unreadable)
    })?;
    Ok(BroughtBack::Here)
}

fn keep(
    beside: &Beside,
    at: Moment,
    write: impl FnOnce(&rusqlite::Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    beside
        .store
        .change_beside(at, Action::SeatChanged, |change| {
            write(change.beside())?;
            Ok::<_, StoreError>(Touched::Beside)
        })
        .map(drop)
}

fn not_done(error: NotJoined) -> NotDone {
    match error {
        NotJoined::Call(error) => NotDone::Call(error),
        NotJoined::NoInvitation => NotDone::Gone,
        NotJoined::Forged => NotDone::Forged,
        NotJoined::Memory => NotDone::Short,
    }
}
