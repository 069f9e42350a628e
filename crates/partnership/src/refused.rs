//! What becomes of what the scheme has not taken: signed again by itself where only the keys have changed, put
//! right or taken back where a person says so. Nothing is dropped but what is made anew from the register.
//!
//! What was refused was never said. So the seat steps back to what the server has of it, and what is said next
//! follows upon that: a word upon one that was refused would be refused for ever.

use chacha20::ChaCha20Rng;
use rusqlite::{Connection, params};
use watchbook_protocol::cbor::{Bytes, decode, encode};
use watchbook_protocol::envelope::{Body, Class, Draft, Envelope, Making, seal, withdraw};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::Clock;
use watchbook_register::id::Id;
use watchbook_register::store::{Action, Change, Reader, StoreError, Touched};
use watchbook_register::till::Beside;
use watchbook_sync::kept::{OutItem, OutState, Refusal};
use watchbook_sync::shelf::{outbox_item, outbox_open};

use crate::outbox::{is_report, unreadable};
use crate::worker::Worker;
use crate::{moment, records};

/// How much is looked at of what was refused: more than any scheme has.
const MOST: usize = 10_000;
/// What nothing says: what stands in the place of a body that must be said anew.
const NOTHING: Hash = Hash::from_bytes([0; Hash::LENGTH]);

/// What a person does about something that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// It is not to go at all: it stays in the register, and the outbox says that it was not sent.
    TakeBack,
    /// It is made anew from what the register says now, sealed under the newest keys.
    PutRight,
}

/// How much there is to sign again, and under how new a roster: another pair is another try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ToSign {
    refused: i64,
    roster: i64,
}

impl ToSign {
    pub(crate) fn of(tables: &Connection) -> rusqlite::Result<Self> {
        let refused = "SELECT count(*) FROM sync_outbox WHERE state = 7";
        let refused = tables.prepare_cached(refused)?.query_row([], |row| row.get(0))?;
        let roster = "SELECT coalesce(max(n), 0) FROM sync_roster";
        let roster = tables.prepare_cached(roster)?.query_row([], |row| row.get(0))?;
        Ok(Self { refused, roster })
    }

    pub(crate) fn is_none(self) -> bool {
        self.refused == 0
    }
}

/// Who mends, and of what.
pub(crate) struct Again<'a> {
    pub(crate) beside: &'a Beside,
    pub(crate) worker: &'a Worker,
    pub(crate) clock: &'a dyn Clock,
}

/// Where what was said before stands once a revision was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Before {
    revision: u64,
    envelope: Hash,
}

impl Before {
    fn of(envelope: &Envelope) -> Self {
        let header = envelope.header();
        match header.prev {
            Some(prev) => Self { revision: header.revision.saturating_sub(1), envelope: prev },
            None => Self { revision: 0, envelope: NOTHING },
        }
    }
}

fn envelope_of(item: &OutItem) -> Option<Envelope> {
    decode(&item.envelope.0).ok()
}

/// Whether the roster has a newer key for any that it is sealed to.
fn is_overtaken(envelope: &Envelope, roster: &Roster) -> bool {
    let newest = roster.at().n;
    envelope.header().audiences.iter().any(|(audience, epoch)| {
        roster.epoch_at(*audience, newest).is_some_and(|known| known.epoch != *epoch)
    })
}

/// The same under the newest keys, of what is not made anew from the register; none where it cannot be made.
fn sealed_again(
    item: &OutItem,
    envelope: &Envelope,
    making: &Making<'_>,
    dice: &mut ChaCha20Rng,
) -> Option<Bytes> {
    let header = envelope.header();
    let audiences = header.audiences.iter().map(|(audience, _)| *audience).collect();
    let person = making.person.filter(|_| envelope.person_signature().is_some());
    // Nobody but whoever signed it signs it again.
    if person.map(|person| person.person) != header.person {
        return None;
    }
    let making = Making { person, ..*making };
    let again = match (header.class, &item.body) {
        (Class::Withdraw, _) => {
            let ends = header.ends.clone();
            withdraw(&making, header.record, audiences, ends, header.delete_after)
        }
        (_, Some(body)) => {
            let body: Body = decode(&body.0).ok()?;
            let draft = Draft {
                class: header.class,
                record: header.record,
                revision: header.revision,
                prev: header.prev,
                audiences,
                picture_sizes: header.pictures.iter().map(|(_, size)| *size).collect(),
                body,
            };
            seal(&making, draft, dice)
        }
        (_, None) => return None,
    };
    Some(Bytes(encode(&again.ok()?)))
}

impl Again<'_> {
    /// Signs again what was refused for its old keys alone, where the roster that is here has newer ones.
    pub(crate) fn sign(
        &self,
        roster: &Roster,
        device: &DeviceSecrets,
        person: Option<&PersonSecret>,
        dice: &mut ChaCha20Rng,
    ) -> Result<(), StoreError> {
        for item in self.refused()? {
            let sign_again = item.state == OutState::Refused(Refusal::SignAgain);
            let Some(envelope) = envelope_of(&item).filter(|_| sign_again) else { continue };
            // A withdraw is signed by whoever is here: any of the office may end what the office said.
            let by = match envelope.header().class {
                Class::Withdraw => person,
                _ => person.filter(|one| Some(one.person) == envelope.header().person),
            };
            if is_overtaken(&envelope, roster) {
                self.seal_again(&item, &envelope, &Making { roster, device, person: by }, dice);
            }
        }
        Ok(())
    }

    fn seal_again(
        &self,
        item: &OutItem,
        envelope: &Envelope,
        making: &Making<'_>,
        dice: &mut ChaCha20Rng,
    ) -> bool {
        let Some(again) = sealed_again(item, envelope, making, dice) else { return false };
        let waits = OutItem { envelope: again, state: OutState::Waiting, ..item.clone() };
        // Its pictures lie on the shelf for as long as it is refused.
        self.worker.send(waits, Vec::new())
    }

    /// Steps back behind every publication that was refused, so that what is due is worked out upon what the
    /// server has. What only has to be signed again counts as unsaid, and is said anew.
    pub(crate) fn step_back(&self, roster: &Roster) -> Result<(), StoreError> {
        let refused = self.refused()?;
        let back: Vec<(OutItem, Envelope)> = refused
            .into_iter()
            .filter_map(|item| envelope_of(&item).map(|envelope| (item, envelope)))
            .filter(|(_, envelope)| envelope.header().class == Class::Publication)
            .collect();
        if back.is_empty() {
            return Ok(());
        }
        self.change(|change| {
            for (item, envelope) in &back {
                let anew = item.state == OutState::Refused(Refusal::SignAgain)
                    && is_overtaken(envelope, roster);
                step_back(change.beside(), envelope, anew)?;
            }
            Ok(Touched::Beside)
        })
    }

    /// Something that was never taken and is said no more.
    pub(crate) fn forget(&self, record: RecordId) -> Result<(), StoreError> {
        self.change(|change| {
            records::forget(change.beside(), record)?;
            Ok(Touched::Beside)
        })?;
        let read = |reader: &Reader<'_>| outbox_item(reader.beside(), record).map_err(unreadable);
        if let Some(item) = self.beside.store.read(read)? {
            // One that stays is seen, and can be taken back by hand.
            let _ = self.worker.drop_out(item);
        }
        Ok(())
    }

    fn refused(&self) -> Result<Vec<OutItem>, StoreError> {
        let open = |reader: &Reader<'_>| outbox_open(reader.beside(), MOST).map_err(unreadable);
        let (items, _) = self.beside.store.read(open)?;
        let refused = |item: &OutItem| matches!(item.state, OutState::Refused(_));
        Ok(items.into_iter().filter(refused).collect())
    }

    fn change(
        &self,
        change: impl FnOnce(&mut Change<'_>) -> Result<Touched, StoreError>,
    ) -> Result<(), StoreError> {
        let at = moment(&self.beside.store, self.clock)?;
        self.beside.store.change_beside(at, Action::SeatChanged, change).map(drop)
    }
}

/// What the seat knows of a record as it was before a revision that was refused. `anew`: it is due again even
/// if the register says what it said.
fn step_back(tables: &Connection, envelope: &Envelope, anew: bool) -> rusqlite::Result<()> {
    let (header, hash) = (envelope.header(), envelope.hash());
    let before = Before::of(envelope);
    let revision = i64::try_from(before.revision).unwrap_or(i64::MAX);
    tables.execute(
        "UPDATE seat_record SET revision = ?3, envelope = ?4 WHERE record = ?1 AND envelope = ?2",
        params![header.record.as_bytes(), hash.as_bytes(), revision, before.envelope.as_bytes()],
    )?;
    if anew {
        // Only while nobody has said anything newer of it.
        tables.execute(
            "UPDATE seat_record SET body = ?2 WHERE record = ?1 AND revision <= ?3",
            params![header.record.as_bytes(), NOTHING.as_bytes(), revision],
        )?;
        // They are sealed and sent anew with it: whether the server has them is not known.
        for (picture, _) in &header.pictures {
            tables.execute("DELETE FROM seat_picture WHERE hash = ?1", [picture.as_bytes()])?;
        }
    }
    Ok(())
}

/// Whether a person may take it back: what ends something must go, and what offices tell one another is what
/// their registers hold.
pub(crate) fn may_be_taken_back(item: &OutItem) -> bool {
    let class = envelope_of(item).map(|envelope| envelope.header().class);
    matches!(item.state, OutState::Refused(_))
        && !matches!(class, None | Some(Class::Withdraw | Class::OfficeRecord))
}

/// Whether it can be made anew: what the scheme has withdrawn never comes back under its own id.
pub(crate) fn may_be_put_right(item: &OutItem) -> bool {
    match item.state {
        OutState::TakenBack | OutState::Refused(Refusal::SignAgain) => true,
        OutState::Refused(Refusal::NotAllowed | Refusal::NotCounted(_)) => true,
        // What is newer has come, or comes; what the register says otherwise is said upon it by itself.
        OutState::Refused(Refusal::Conflict(..) | Refusal::Withdrawn) => false,
        OutState::Waiting
        | OutState::OnServer(_)
        | OutState::WithOffice(_)
        | OutState::Queued
        | OutState::Answered => false,
    }
}

/// Does what a person has said about something that was refused; false where it is not there any more, or it
/// makes no sense.
///
/// # Errors
/// [`StoreError`].
pub fn mend(
    beside: &Beside,
    worker: &Worker,
    clock: &dyn Clock,
    record: Id<crate::outbox::OutShown>,
    how: Mend,
) -> Result<bool, StoreError> {
    let record = RecordId::from_bytes(*record.bytes());
    let read = |reader: &Reader<'_>| {
        let item = outbox_item(reader.beside(), record).map_err(unreadable)?;
        Ok((item, records::about(reader.beside(), record)?))
    };
    let (item, known) = beside.store.read(read)?;
    let Some(item) = item else { return Ok(false) };
    let Some(envelope) = envelope_of(&item) else { return Ok(false) };
    let again = Again { beside, worker, clock };
    let class = envelope.header().class;
    if how == Mend::TakeBack {
        if !may_be_taken_back(&item) {
            return Ok(false);
        }
        if class == Class::Publication {
            again.change(|change| {
                step_back(change.beside(), &envelope, false)?;
                Ok(Touched::Beside)
            })?;
        }
        return Ok(worker.send(OutItem { state: OutState::TakenBack, ..item }, Vec::new()));
    }
    if !may_be_put_right(&item) {
        return Ok(false);
    }
    let report = known.filter(|(kind, _)| is_report(*kind)).map(|(_, of)| of);
    match (class, report) {
        (Class::Publication, _) => again.change(|change| {
            step_back(change.beside(), &envelope, true)?;
            Ok(Touched::Beside)
        })?,
        (Class::OfficeRecord, _) => again.change(|change| {
            let unsent = "UPDATE seat_holding SET sent = NULL WHERE record = ?1";
            change.beside().execute(unsent, [record.as_bytes()])?;
            Ok(Touched::Beside)
        })?,
        (_, Some(entry)) => again.change(|change| {
            records::forget(change.beside(), record)?;
            change.not_taken(Id::of_bytes(entry))?;
            Ok(Touched::Records)
        })?,
        (Class::Withdraw | Class::Vote | Class::Contribution, _) => {
            return again.by_hand(&item, &envelope);
        }
    }
    // What is due is worked out anew, and has it: only then it leaves.
    Ok(worker.drop_out(item))
}

impl Again<'_> {
    /// Seals again what lies in no register but as it was sent.
    fn by_hand(&self, item: &OutItem, envelope: &Envelope) -> Result<bool, StoreError> {
        let Some((roster, device, person, mut dice)) = crate::going::hand_of(self.beside)? else {
            return Ok(false);
        };
        let making = Making { roster: &roster, device: &device, person: person.as_ref() };
        let sent = self.seal_again(item, envelope, &making, &mut dice);
        if sent {
            self.worker.sync_now();
        }
        Ok(sent)
    }
}
