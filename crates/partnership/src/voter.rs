//! What a manager or a voter sends of a case: a proposal from their premises, and a vote under their own
//! key.

use chacha20::ChaCha20Rng;
use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Body, Class, Draft, Kind, Making, NotMade, seal};
use watchbook_protocol::id::{PersonId, PremisesId, RecordId};
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::{days_after, london_day};
use watchbook_register::id::Id;
use watchbook_register::records::Premises;
use watchbook_sync::kept::{OutItem, OutState};

use crate::publish::of_date;
use crate::wire::ballot::{ProposalMade, VoteCast};

/// How long a vote is held at the server for an office that is away, in days.
const VOTE_STANDS: i32 = 366;
/// The same of a proposal.
const PROPOSAL_STANDS: i32 = 366;

/// Seals a vote to the office alone. It is the vote of whoever signs.
///
/// # Errors
/// [`NotMade`].
pub fn seal_vote(
    cast: &VoteCast,
    roster: &Roster,
    device: &DeviceSecrets,
    person: &PersonSecret,
    dice: &mut ChaCha20Rng,
) -> Result<OutItem, NotMade> {
    let making = Making { roster, device, person: Some(person) };
    let body = body((Kind::Vote, None), london_day(cast.at), VOTE_STANDS, cast.content());
    sealed(&making, Class::Vote, vec![Audience::Office], body, cast.at, dice)
}

/// Seals a proposal to the office and to the premises that it comes from, if it comes from any. Who proposes
/// it is sealed too.
///
/// # Errors
/// [`NotMade`].
pub fn seal_proposal(
    made: &ProposalMade,
    roster: &Roster,
    device: &DeviceSecrets,
    here: Option<Id<Premises>>,
    dice: &mut ChaCha20Rng,
) -> Result<OutItem, NotMade> {
    let by = PersonId::from_bytes(*made.by.bytes());
    let kind = (Kind::Proposal, Some(by));
    let body = body(kind, london_day(made.at), PROPOSAL_STANDS, made.content());
    contribution(roster, device, here, body, made.at, dice)
}

/// Seals what no person signs, to the office and to the premises that it comes from.
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

/// A body of a kind, and of somebody, that stands for some days.
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

fn sealed(
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
