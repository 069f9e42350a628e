//! What a member's computer seals for the office, besides reports with their pictures: short records that are
//! said once.

use chacha20::ChaCha20Rng;
use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Body, Class, Draft, Kind, Making, NotMade, seal};
use watchbook_protocol::id::{PersonId, PremisesId, RecordId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::records::Premises;
use watchbook_sync::kept::{OutItem, OutState};

use crate::publish::of_date;

/// A body of a kind, and of somebody, that is made today and stands for some days.
pub(crate) fn body(
    (kind, person): (Kind, Option<PersonId>),
    today: Date,
    stands: i32,
    content: Vec<u8>,
) -> Body {
    Body {
        kind,
        person,
        made_on: of_date(today),
        expires_on: of_date(days_after(today, stands)),
        content: Bytes(content),
        pictures: Vec::new(),
    }
}

/// Seals what no person signs, to the office and to the premises that it comes from, if it comes from any.
pub(crate) fn contribution(
    roster: &Roster,
    device: &DeviceSecrets,
    here: Option<Id<Premises>>,
    body: Body,
    at: Timestamp,
    dice: &mut ChaCha20Rng,
) -> Result<OutItem, NotMade> {
    let making = Making { roster, device, person: None };
    let own = here.map(|here| Audience::Premises(PremisesId::from_bytes(*here.bytes())));
    let audiences = std::iter::once(Audience::Office).chain(own).collect();
    sealed(&making, Class::Contribution, audiences, body, at, dice)
}

/// Seals a record of its own, as it waits in the outbox.
pub(crate) fn sealed(
    making: &Making<'_>,
    class: Class,
    audiences: Vec<Audience>,
    body: Body,
    at: Timestamp,
    dice: &mut ChaCha20Rng,
) -> Result<OutItem, NotMade> {
    let record = RecordId::random(dice);
    let plain = Bytes(encode(&body));
    let picture_sizes = Vec::new();
    let draft = Draft { class, record, revision: 1, prev: None, audiences, picture_sizes, body };
    Ok(OutItem {
        record,
        order: u64::try_from(at.as_millisecond()).unwrap_or(0),
        urgent: false,
        envelope: Bytes(encode(&seal(making, draft, dice)?)),
        body: Some(plain),
        pictures: Vec::new(),
        state: OutState::Waiting,
    })
}
