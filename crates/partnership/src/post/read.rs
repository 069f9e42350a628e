//! That an alert was read here: told to the office once for these premises, where the office asks for it.

use chacha20::ChaCha20Rng;
use watchbook_protocol::envelope::{Kind, NotMade};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::{Alert, Premises};
use watchbook_register::store::{AlertRead, Store, StoreError};
use watchbook_sync::kept::OutItem;

use crate::sending::{body, contribution};
use crate::wire::told::Acknowledgement;
use crate::{records, seat};

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
        let kind = (Kind::Acknowledgement, Some(seat::person_id(self.said.by)));
        let body = body(kind, at.today(), STANDS, self.said.content());
        contribution(roster, device, Some(here), body, at.instant(), dice)
    }
}
