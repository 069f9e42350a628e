//! What a premises' log tells the scheme: each report that waits is sealed to the office and to the
//! premises' own computers, and goes into the outbox once.

use chacha20::ChaCha20Rng;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Body, Class, Draft, Kind, Making, NotMade, seal};
use watchbook_protocol::id::{PersonId, PremisesId, RecordId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::Moment;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::log::{LogEntry, sent_to_scheme};
use watchbook_register::records::Premises;
use watchbook_register::store::{Change, Store, StoreError};
use watchbook_sync::kept::{OutItem, OutState};

use crate::publish::of_date;
use crate::records::{self, Known};
use crate::wire::report::{Report, expires_on};

/// A report that waits, as it may be told.
#[derive(Debug)]
pub struct Waits {
    entry: Id<LogEntry>,
    kind: Kind,
    report: Report,
    content: Vec<u8>,
}

/// A report, sealed.
#[derive(Debug)]
pub struct Sealed {
    /// What goes into the outbox.
    pub item: OutItem,
    entry: Id<LogEntry>,
    draft: Draft,
    envelope: watchbook_protocol::hash::Hash,
    delete_after: watchbook_protocol::time::Day,
}

/// The reports that wait, without anybody of the premises' own list.
///
/// # Errors
/// [`StoreError`].
pub fn waiting(store: &Store, books: &Books) -> Result<Vec<Waits>, StoreError> {
    let own = books.own_names();
    store.read(|reader| {
        let due = reader.to_hand_over()?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let people = reader.people()?;
        let mut waits = Vec::new();
        for id in due {
            let entry = reader.log_entry(id)?.ok_or(StoreError::Unreadable)?;
            let Some(sent) = sent_to_scheme(&entry, &own) else { continue };
            let by = people.iter().find(|one| one.id == entry.by).map(|one| one.name.clone());
            let report = Report::of(&sent, by);
            let before = reader.handed_over(id)?.is_some();
            // A line of the premises' own log is none of the scheme's business.
            let (Ok(kind), Ok(content)) = (report.kind(before), report.write()) else { continue };
            waits.push(Waits { entry: id, kind, report, content });
        }
        Ok(waits)
    })
}

impl Waits {
    /// Seals it for the office and the premises that it comes from.
    ///
    /// # Errors
    /// [`NotMade`].
    pub fn seal(
        self,
        roster: &Roster,
        device: &DeviceSecrets,
        here: Id<Premises>,
        at: Moment,
        dice: &mut ChaCha20Rng,
    ) -> Result<Sealed, NotMade> {
        let own = Audience::Premises(PremisesId::from_bytes(*here.bytes()));
        let record = RecordId::random(dice);
        let body = Body {
            kind: self.kind,
            person: Some(PersonId::from_bytes(*self.report.entry.by.bytes())),
            made_on: of_date(at.today()),
            expires_on: of_date(expires_on(self.kind, at.today())),
            content: Bytes(self.content),
            pictures: Vec::new(),
        };
        let draft = Draft {
            class: Class::Contribution,
            record,
            revision: 1,
            prev: None,
            audiences: vec![Audience::Office, own],
            picture_sizes: Vec::new(),
            body,
        };
        let making = Making { roster, device, person: None };
        let envelope = seal(&making, draft.clone(), dice)?;
        let item = OutItem {
            record,
            order: u64::try_from(at.instant().as_millisecond()).unwrap_or(0),
            urgent: false,
            envelope: Bytes(encode(&envelope)),
            body: Some(Bytes(encode(&draft.body))),
            pictures: Vec::new(),
            state: OutState::Waiting,
        };
        let (hash, delete_after) = (envelope.hash(), envelope.header().delete_after);
        Ok(Sealed { item, entry: self.entry, draft, envelope: hash, delete_after })
    }
}

impl Sealed {
    /// Notes that it is on its way, once it is in the outbox. If that is cut off it is sent once more, and
    /// the office takes a report once.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn note(&self, change: &mut Change<'_>, at: Moment) -> Result<(), StoreError> {
        let audiences = self.draft.audiences.iter().copied().collect();
        let known = Known {
            record: self.item.record,
            kind: self.draft.body.kind,
            of: *self.entry.bytes(),
            revision: 1,
            envelope: self.envelope,
            body: records::body_hash(&self.draft.body.content.0, &[]),
            delete_after: self.delete_after,
            audiences: &audiences,
        };
        records::note(change.beside(), known)?;
        change.hand_over(self.entry, at.instant())
    }
}
