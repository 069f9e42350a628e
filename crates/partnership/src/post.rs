//! What a premises' log tells the scheme: each report that waits is sealed to the office and to the
//! premises' own computers, and goes into the outbox once, with the pictures of its incident.
//!
//! What does not go in one sealing goes in the next, as an addition to the same report: each exhibit is
//! said once, and the office joins them.

mod bring;
pub(crate) mod read;

use chacha20::ChaCha20Rng;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Body, Class, Draft, Kind, Making, NotMade, seal};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{PersonId, PremisesId, RecordId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::Moment;
use watchbook_register::dossier::Books;
use watchbook_register::evidence::{EvidenceItem, EvidencePart, sent, withdrawals};
use watchbook_register::id::Id;
use watchbook_register::log::{LogEntry, sent_to_scheme};
use watchbook_register::records::Premises;
use watchbook_register::store::{Change, Store, StoreError};
use watchbook_sync::kept::{OutItem, OutState};

use crate::publish::of_date;
use crate::records::{self, Known};
use crate::wire::WireFault;
use crate::wire::report::{Report, expires_on};

/// A report that waits, as it may be told.
#[derive(Debug)]
pub struct Waits {
    entry: Id<LogEntry>,
    kind: Kind,
    report: Report,
}

/// A report, sealed.
#[derive(Debug)]
pub struct Sealed {
    /// What goes into the outbox.
    pub item: OutItem,
    /// The sealed bytes of its pictures.
    pub pictures: Vec<(Hash, Vec<u8>)>,
    entry: Id<LogEntry>,
    draft: Draft,
    envelope: watchbook_protocol::hash::Hash,
    delete_after: watchbook_protocol::time::Day,
    /// The exhibits that it says, and what of each goes with it.
    exhibits: Vec<(Id<EvidenceItem>, Option<EvidencePart>)>,
}

/// Why a report was not sealed.
#[derive(Debug, thiserror::Error)]
pub enum NotSealed {
    /// The register cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be sealed.
    #[error("it cannot be sealed: {0}")]
    NotMade(#[from] NotMade),
    /// It cannot be said.
    #[error("it cannot be said: {0}")]
    Wire(#[from] WireFault),
}

/// The reports that wait, without anybody of the premises' own list.
///
/// # Errors
/// [`StoreError`].
pub fn waiting(store: &Store, books: &Books) -> Result<Vec<Waits>, StoreError> {
    let own = books.own_names();
    store.read(|reader| {
        let due = reader.to_seal()?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let people = reader.people()?;
        let mut waits = Vec::new();
        for id in due {
            let entry = reader.log_entry(id)?.ok_or(StoreError::Unreadable)?;
            let Some(sent) = sent_to_scheme(&entry, &own) else { continue };
            let by = people.iter().find(|one| one.id == entry.by).map(|one| one.name.clone());
            let mut report = Report::of(&sent, by);
            let before = reader.handed_over(id)?.is_some();
            // A line of the premises' own log is none of the scheme's business.
            let Ok(kind) = report.kind(before) else { continue };
            report.exhibits = bring::next(reader, id, &own)?;
            report.withdrawn = withdrawals(reader, id, &own)?;
            waits.push(Waits { entry: id, kind, report });
        }
        Ok(waits)
    })
}

impl Waits {
    /// Seals it for the office and the premises that it comes from, with its pictures.
    ///
    /// # Errors
    /// [`NotSealed`].
    pub fn seal(
        mut self,
        store: &Store,
        roster: &Roster,
        device: &DeviceSecrets,
        here: Id<Premises>,
        at: Moment,
        dice: &mut ChaCha20Rng,
    ) -> Result<Sealed, NotSealed> {
        let own = Audience::Premises(PremisesId::from_bytes(*here.bytes()));
        let record = RecordId::random(dice);
        let brought = bring::seal(store, &mut self.report.exhibits, dice)?;
        bring::shorten(&mut self.report)?;
        let exhibits = self.report.exhibits.iter().map(|one| {
            let copy = one.full.map(|_| EvidencePart::View);
            (one.id, one.file.map(|_| EvidencePart::Original).or(copy))
        });
        let exhibits = exhibits.collect();
        let body = Body {
            kind: self.kind,
            person: Some(PersonId::from_bytes(*self.report.entry.by.bytes())),
            made_on: of_date(at.today()),
            expires_on: of_date(expires_on(self.kind, at.today())),
            content: Bytes(self.report.write()?),
            pictures: brought.iter().map(|one| one.picture.clone()).collect(),
        };
        let sizes: Vec<u32> = brought.iter().map(bring::Part::size).collect();
        let draft = Draft {
            class: Class::Contribution,
            record,
            revision: 1,
            prev: None,
            audiences: vec![Audience::Office, own],
            picture_sizes: sizes.clone(),
            body,
        };
        let making = Making { roster, device, person: None };
        let envelope = seal(&making, draft.clone(), dice)?;
        let hashes = brought.iter().map(|one| one.picture.hash);
        let item = OutItem {
            record,
            order: u64::try_from(at.instant().as_millisecond()).unwrap_or(0),
            urgent: false,
            envelope: Bytes(encode(&envelope)),
            body: Some(Bytes(encode(&draft.body))),
            pictures: hashes.zip(sizes).collect(),
            state: OutState::Waiting,
        };
        let (hash, delete_after) = (envelope.hash(), envelope.header().delete_after);
        let pictures = brought.into_iter().map(|one| (one.picture.hash, one.locked)).collect();
        Ok(Sealed {
            item,
            pictures,
            entry: self.entry,
            draft,
            envelope: hash,
            delete_after,
            exhibits,
        })
    }
}

impl Sealed {
    /// Notes that it is on its way, once it is in the outbox. If that is cut off it is sent once more, and
    /// the office takes a report and an exhibit once. `read_at` is before it was read what waits: what was
    /// added since waits still.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn note(&self, change: &mut Change<'_>, read_at: Moment) -> Result<(), StoreError> {
        let audiences = self.draft.audiences.iter().copied().collect();
        let known = Known {
            record: self.item.record,
            kind: self.draft.body.kind,
            of: *self.entry.bytes(),
            revision: 1,
            envelope: self.envelope,
            body: records::body_hash(&self.draft.body.content.0, &self.draft.body.pictures),
            delete_after: self.delete_after,
            audiences: &audiences,
        };
        records::note(change.beside(), known)?;
        sent(change, &self.exhibits, read_at.instant())?;
        change.hand_over(self.entry, read_at.instant())
    }
}
