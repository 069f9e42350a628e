//! What a manager or a voter sends of a case: a proposal from their premises, and a vote under their own
//! key.

use chacha20::ChaCha20Rng;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Class, Kind, Making, NotMade};
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::london_day;
use watchbook_register::id::Id;
use watchbook_register::records::Premises;
use watchbook_sync::kept::OutItem;

use crate::seat;
use crate::sending::{body, contribution, sealed};
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
    let kind = (Kind::Proposal, Some(seat::person_id(made.by)));
    let body = body(kind, london_day(made.at), PROPOSAL_STANDS, made.content());
    contribution(roster, device, here, body, made.at, dice)
}
