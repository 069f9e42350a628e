//! The scheme's recovery kit, from the office's side: a new one in place of the last, and the ring for a
//! computer that came back by it.

use std::sync::Arc;

use watchbook_protocol::id::PersonId;
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::roster::{Content, Settings};
use watchbook_protocol::time::Time;
use watchbook_register::civil::{Clock, Moment};
use watchbook_register::store::{Action, Store, StoreError, Touched};
use watchbook_register::till::Beside;
use watchbook_sync::kept::Op;
use watchbook_sync::shelf::{ShelfError, save};

use super::{NotDone, Office, Standing, seat_of};
use crate::seat::recover::{Recovered, Ringed, ring_by_kit};
use crate::seat::{self, NotJoined};

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

impl Recovered {
    /// Makes an administrator of whoever works in this register, and keeps the seat in it.
    ///
    /// # Errors
    /// [`NotDone`]; the same may be tried again.
    pub async fn settle(
        &mut self,
        kit: &KitCode,
        store: &Arc<Store>,
        clock: &Arc<dyn Clock>,
    ) -> Result<(), NotDone> {
        let people = store.read(|reader| reader.people())?;
        let first = people.first().ok_or(NotDone::Gone)?;
        let person = PersonId::from_bytes(*first.id.bytes());
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let secret = self.grant(kit, person, &mut dice).await.map_err(not_done)?;
        Ok(self.keep(&secret, store, clock)?)
    }
}

/// Brings what the kit opens to a computer that came back by it, after the two days.
///
/// # Errors
/// [`NotDone`].
pub async fn bring_ring(
    beside: &Beside,
    kit: &KitCode,
    at: Moment,
) -> Result<BroughtBack, NotDone> {
    let kept = seat_of(beside)?.ok_or(NotDone::NotConnected)?;
    let roster = beside.store.read(|reader| Ok(watchbook_sync::shelf::roster(reader.beside())))?;
    let roster = roster?.ok_or(NotDone::NotConnected)?;
    let device = kept.keys.secrets();
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
    beside.store.change_beside(at, Action::SeatChanged, |change| {
        let saved = ops.iter().try_for_each(|op| save(change.beside(), op));
        saved.map_err(|_: ShelfError| StoreError::Unreadable)?;
        Ok::<_, StoreError>(Touched::Beside)
    })?;
    Ok(BroughtBack::Here)
}

fn not_done(error: NotJoined) -> NotDone {
    match error {
        NotJoined::Call(error) => NotDone::Call(error),
        NotJoined::NoInvitation => NotDone::Gone,
        NotJoined::Forged => NotDone::Forged,
        NotJoined::Memory => NotDone::Short,
    }
}
