//! What goes out of an open register: what the other offices are told, what is published, what the premises
//! report.
//!
//! A plan is sealed a few things at a time, as the line takes them, and broken off as soon as the register says
//! something else: what is not sealed by then is worked out anew.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use chacha20::ChaCha20Rng;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::{Clock, london_day};
use watchbook_register::store::{Action, Change, Reader, StoreError, Touched};
use watchbook_register::till::Beside;
use watchbook_sync::kept::OutItem;

use crate::offices::{self, Saying};
use crate::publish::{self, AT_ONCE, Publishing, narrow};
use crate::refused::Again;
use crate::worker::Worker;
use crate::{moment, office, post, records, seat};

/// How long it waits before it looks again whether the line has taken what is there.
const TAKES: Duration = Duration::from_millis(100);
/// This office has not heard all that the others say, so that nothing was told.
pub(crate) const UNHEARD: usize = usize::MAX;

/// Who sends, and of what.
pub(crate) struct Going<'a> {
    pub(crate) worker: &'a Worker,
    pub(crate) beside: &'a Beside,
    pub(crate) clock: &'a dyn Clock,
    /// The register says something else than when it was begun.
    pub(crate) stale: &'a AtomicBool,
}

/// The seat from which it goes.
struct From {
    roster: Roster,
    device: DeviceSecrets,
    dice: ChaCha20Rng,
}

/// Something sealed, with what is noted of it once it is in the outbox.
trait Parcel {
    fn sealed(&self) -> (&OutItem, &[(Hash, Vec<u8>)]);
    fn note(&self, change: &mut Change<'_>) -> Result<(), StoreError>;
}

impl Parcel for publish::Parcel {
    fn sealed(&self) -> (&OutItem, &[(Hash, Vec<u8>)]) {
        (&self.item, &self.pictures)
    }

    fn note(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        Self::note(self, change)
    }
}

impl Parcel for offices::Parcel {
    fn sealed(&self) -> (&OutItem, &[(Hash, Vec<u8>)]) {
        (&self.item, &self.pictures)
    }

    fn note(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        Self::note(self, change)
    }
}

impl Going<'_> {
    /// Tells the other offices everything that is due. `told` comes to be how much is on its way to them.
    pub(crate) fn tell_all(&self, told: &AtomicUsize) -> Result<(), StoreError> {
        told.store(UNHEARD, Ordering::Release);
        let Some(From { roster, device, mut dice }) = self.seat()? else { return Ok(()) };
        let person = self.signs(&roster, device.device)?;
        let saying = Saying {
            store: &self.beside.store,
            roster: &roster,
            device: &device,
            person: person.as_ref(),
            today: london_day(self.clock.now()),
        };
        let Some(mut plan) = saying.plan()? else { return Ok(()) };
        let whole = self.put_out(|room| match plan.is_done() {
            true => Ok(None),
            false => plan.seal(&saying, room, &mut dice).map(Some),
        })?;
        if whole {
            let sent = |reader: &Reader<'_>| Ok(offices::on_its_way(reader.beside())?);
            told.store(self.beside.store.read(sent)?, Ordering::Release);
        }
        Ok(())
    }

    /// Publishes everything that is due; answers whether it must be looked at again, because the server was
    /// to be asked what waits for a second person and did not answer.
    pub(crate) fn publish_all(&self) -> Result<bool, StoreError> {
        let Some(From { roster, device, mut dice }) = self.seat()? else { return Ok(false) };
        // Whoever does not sign here does not publish; the register waits for one who does.
        let Some(person) = self.signs(&roster, device.device)? else { return Ok(false) };
        let second = office::second(self.beside, &roster)?;
        let unknown = second.is_none();
        let publishing = Publishing {
            store: &self.beside.store,
            books: &self.beside.books,
            roster: &roster,
            device: &device,
            person: &person,
            today: london_day(self.clock.now()),
            second,
        };
        let again = Again { beside: self.beside, worker: self.worker, clock: self.clock };
        again.sign(&roster, &device, Some(&person), &mut dice)?;
        again.step_back(&roster)?;
        let mut plan = publishing.plan()?;
        if !plan.take_back().is_empty() && !office::take_back(self.beside, plan.take_back()) {
            return Ok(true);
        }
        if !plan.resets().is_empty() {
            let at = moment(&self.beside.store, self.clock)?;
            self.beside.store.change_beside(at, Action::TookIn, |change| {
                let tables = change.beside();
                plan.resets().iter().try_for_each(|one| records::reset(tables, *one))?;
                Ok::<_, StoreError>(Touched::Beside)
            })?;
        }
        self.put_out(|room| match plan.is_done() {
            true => Ok(None),
            false => plan.seal(&publishing, room, &mut dice).map(Some),
        })?;
        plan.unsaid().iter().try_for_each(|record| again.forget(*record))?;
        Ok(unknown)
    }

    /// Signs again what the keys of a newer roster want signed again, on a computer that publishes nothing.
    pub(crate) fn sign_again(&self) -> Result<(), StoreError> {
        let Some(From { roster, device, mut dice }) = self.seat()? else { return Ok(()) };
        let person = self.signs(&roster, device.device)?;
        let again = Again { beside: self.beside, worker: self.worker, clock: self.clock };
        again.sign(&roster, &device, person.as_ref(), &mut dice)
    }

    /// Makes the narrow audiences that cards wait for; answers whether there were any.
    pub(crate) fn make_audiences(&self) -> bool {
        let Ok(Some(From { roster, .. })) = self.seat() else { return false };
        let lacking = narrow::lacking(&self.beside.books, &roster, london_day(self.clock.now()));
        if lacking.is_empty() || !self.worker.works() {
            return false;
        }
        // Made or not: the cards are looked at again, and by then the roster may have come.
        let _ = office::make_audiences(self.beside, lacking);
        self.worker.sync_now();
        true
    }

    /// Puts every report that waits into the outbox; answers whether there was one.
    pub(crate) fn post_all(&self) -> Result<bool, StoreError> {
        let beside = self.beside;
        // Before it is read what waits: what is added meanwhile is sent with the next look.
        let read_at = moment(&beside.store, self.clock)?;
        let waits = post::waiting(&beside.store, &beside.books)?;
        let (Some(here), false) = (&beside.books.here, waits.is_empty()) else { return Ok(false) };
        let Some(From { roster, device, mut dice }) = self.seat()? else { return Ok(false) };
        let mut sent = false;
        for one in waits {
            let at = moment(&beside.store, self.clock)?;
            // An audience without a key yet: the ring comes with the next round.
            let sealed = one.seal(&beside.store, &roster, &device, here.id, at, &mut dice);
            let Ok(sealed) = sealed else { continue };
            if !self.worker.send(sealed.item.clone(), sealed.pictures.clone()) {
                return Ok(sent);
            }
            beside.store.change_beside(at, Action::SentToScheme, |change| {
                sealed.note(change, read_at)?;
                Ok::<_, StoreError>(Touched::Records)
            })?;
            sent = true;
        }
        Ok(sent)
    }

    /// Tells the office of every alert that was read here and asks to be told.
    pub(crate) fn tell_read(&self) -> Result<(), StoreError> {
        let beside = self.beside;
        let read = post::read::to_tell(&beside.store)?;
        let (Some(here), false) = (&beside.books.here, read.is_empty()) else { return Ok(()) };
        let Some(From { roster, device, mut dice }) = self.seat()? else { return Ok(()) };
        for one in read {
            let at = moment(&beside.store, self.clock)?;
            // An audience without a key yet: the ring comes with the next round.
            let Ok(item) = one.seal(&roster, &device, here.id, at, &mut dice) else { continue };
            if !self.worker.send(item, Vec::new()) {
                break;
            }
            beside.store.change_beside(at, Action::SentToScheme, |change| {
                change.alert_told(one.alert)?;
                Ok::<_, StoreError>(Touched::Beside)
            })?;
        }
        Ok(())
    }

    /// Puts into the outbox what `seal` gives for so much room, until it gives nothing more; false where it
    /// was broken off.
    fn put_out<P: Parcel>(
        &self,
        mut seal: impl FnMut(usize) -> Result<Option<Vec<P>>, StoreError>,
    ) -> Result<bool, StoreError> {
        let store = &self.beside.store;
        while self.worker.works() && !self.stale.load(Ordering::Acquire) {
            let waits = store.read(|reader| Ok(records::waiting(reader.beside())?))?;
            let room = AT_ONCE.saturating_sub(waits);
            let Some(parcels) = seal(room)? else { return Ok(true) };
            if room == 0 {
                std::thread::sleep(TAKES);
            }
            for parcel in parcels {
                let (item, pictures) = parcel.sealed();
                if self.stale.load(Ordering::Acquire)
                    || !self.worker.send(item.clone(), pictures.to_vec())
                {
                    return Ok(false);
                }
                let at = moment(store, self.clock)?;
                store.change_beside(at, Action::TookIn, |change| {
                    parcel.note(change)?;
                    Ok::<_, StoreError>(Touched::Beside)
                })?;
            }
        }
        Ok(false)
    }

    fn signs(&self, roster: &Roster, device: DeviceId) -> Result<Option<PersonSecret>, StoreError> {
        signs(self.beside, roster, device)
    }

    fn seat(&self) -> Result<Option<From>, StoreError> {
        seat_of(self.beside)
    }
}

/// The key by which the person of this session signs here, if the roster names it.
fn signs(
    beside: &Beside,
    roster: &Roster,
    device: DeviceId,
) -> Result<Option<PersonSecret>, StoreError> {
    let person = seat::person_id(beside.person);
    let read = |reader: &Reader<'_>| Ok(seat::kept::load_person(reader.beside(), person, device)?);
    let secret = beside.store.read(read)?;
    Ok(secret.and_then(|secret| seat::as_granted(roster, secret)))
}

/// The seat, if this computer has one, and randomness to seal with.
fn seat_of(beside: &Beside) -> Result<Option<From>, StoreError> {
    let held = beside.store.read(|reader| {
        let Some(kept) = seat::Kept::load(reader.beside())? else { return Ok(None) };
        let roster = watchbook_sync::shelf::roster(reader.beside());
        Ok(roster.ok().flatten().map(|roster| (kept.keys.secrets(), roster)))
    })?;
    let Ok(dice) = seat::randomness() else { return Ok(None) };
    Ok(held.map(|(device, roster)| From { roster, device, dice }))
}

/// With what this computer seals, whoever sits at it: the roster, its keys, those of the person if they sign
/// here, and randomness.
#[expect(clippy::type_complexity, reason = "four things, taken apart at once")]
pub(crate) fn hand_of(
    beside: &Beside,
) -> Result<Option<(Roster, DeviceSecrets, Option<PersonSecret>, ChaCha20Rng)>, StoreError> {
    let Some(From { roster, device, dice }) = seat_of(beside)? else { return Ok(None) };
    let person = signs(beside, &roster, device.device)?;
    Ok(Some((roster, device, person, dice)))
}
