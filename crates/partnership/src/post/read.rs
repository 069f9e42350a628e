//! That an alert was read here: told to the office once for these premises, where the office asks for it.

use chacha20::ChaCha20Rng;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Body, Class, Draft, Kind, Making, NotMade, seal};
use watchbook_protocol::id::{PersonId, PremisesId, RecordId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::{Moment, days_after};
use watchbook_register::id::Id;
use watchbook_register::records::{Alert, Premises};
use watchbook_register::store::{AlertRead, Store, StoreError};
use watchbook_sync::kept::{OutItem, OutState};

use crate::publish::of_date;
use crate::records;
use crate::wire::told::Acknowledgement;

/// How long it is held at the server for an office that is away, in days: no alert stands longer.
const STANDS: i32 = 92;

/// Something that was read, as it may be told.
#[derive(Debug)]
pub(crate) struct Read {
    /// The alert.
    pub(crate) alert: Id<Alert>,
    said: Acknowledgement,
}

/// What was read here and the office has not been told.
pub(crate) fn to_tell(store: &Store) -> Result<Vec<Read>, StoreError> {
    store.read(|reader| {
        let due = reader.alerts_to_tell()?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let people = reader.people()?;
        let mut all = Vec::new();
        for AlertRead { alert, person, at } in due {
            let of = (Kind::Alert, *alert.bytes());
            // Not known by its record: it did not come by the scheme's feeds.
            let Some((record, revision)) = records::newest(reader.beside(), of)? else { continue };
            let by_name = people.iter().find(|one| one.id == person).map(|one| one.name.clone());
            let said = Acknowledgement { record, revision, version: None, by: person, by_name, at };
            all.push(Read { alert, said });
        }
        Ok(all)
    })
}

impl Read {
    /// Seals it to the office and to the premises that it comes from.
    pub(crate) fn seal(
        &self,
        roster: &Roster,
        device: &DeviceSecrets,
        here: Id<Premises>,
        at: Moment,
        dice: &mut ChaCha20Rng,
    ) -> Result<OutItem, NotMade> {
        let own = Audience::Premises(PremisesId::from_bytes(*here.bytes()));
        let body = Body {
            kind: Kind::Acknowledgement,
            person: Some(PersonId::from_bytes(*self.said.by.bytes())),
            made_on: of_date(at.today()),
            expires_on: of_date(days_after(at.today(), STANDS)),
            content: Bytes(self.said.content()),
            pictures: Vec::new(),
        };
        let draft = Draft {
            class: Class::Contribution,
            record: RecordId::random(dice),
            revision: 1,
            prev: None,
            audiences: vec![Audience::Office, own],
            picture_sizes: Vec::new(),
            body,
        };
        let envelope = seal(&Making { roster, device, person: None }, draft.clone(), dice)?;
        Ok(OutItem {
            record: draft.record,
            order: u64::try_from(at.instant().as_millisecond()).unwrap_or(0),
            urgent: false,
            envelope: Bytes(encode(&envelope)),
            body: Some(Bytes(encode(&draft.body))),
            pictures: Vec::new(),
            state: OutState::Waiting,
        })
    }
}
