//! What premises say of cases and alerts. Proposals and votes that come from them become cases and votes of the
//! office, or nothing: what is refused stands in the engine's books alone.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Kind, Opened};
use watchbook_protocol::id::PersonId;
use watchbook_protocol::rand_core::Rng as _;
use watchbook_register::cases::{
    ProposalComing, ProposalReceived, VoteComing, VoteReceived, receive_proposal, receive_vote,
};
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::Premises;
use watchbook_register::store::{Change, StoreError, Touched};

use crate::records;
use crate::seat;
use crate::wire::ballot::{ProposalMade, VoteCast};
use crate::wire::told::Acknowledgement;

/// Takes a proposal in as a case that was put forward. It is the proposal of whoever its sealed body says, if
/// the scheme has let that person sign on the computer that it comes from: proposing is for those whom the
/// office knows by their key, not for whoever sits there.
pub(super) fn take_proposal(
    change: &mut Change<'_>,
    opened: &Opened,
    made: ProposalMade,
    at: Moment,
) -> Result<Touched, StoreError> {
    let by = seat::person_id(made.by);
    if opened.body.value().person != Some(by) || !signs_there(change, opened, by)? {
        return Ok(Touched::Beside);
    }
    let coming = ProposalComing {
        id: made.id,
        subject: made.subject,
        kind: made.kind,
        category: made.category,
        reason: made.reason,
        length: made.length,
        relied_on: made.relied_on,
        by: made.by,
        from: premises_of(opened),
        at: made.at,
    };
    Ok(match receive_proposal(change, &coming, at)? {
        ProposalReceived::New => Touched::Records,
        ProposalReceived::Known | ProposalReceived::Refused(_) => Touched::Beside,
    })
}

/// Takes a vote in. It is the vote of whoever signed it, whomever else it names.
pub(super) fn take_vote(
    change: &mut Change<'_>,
    opened: &Opened,
    cast: &VoteCast,
    at: Moment,
) -> Result<Touched, StoreError> {
    let signer = PersonId::from_bytes(*cast.voter.bytes());
    if opened.header.person != Some(signer) {
        return Ok(Touched::Beside);
    }
    let coming = VoteComing {
        case: cast.case,
        round: cast.round,
        voter: cast.voter,
        part: cast.part,
        choice: cast.choice,
        at: cast.at,
    };
    // Without randomness there is no seal: the page is taken again later.
    let mut dice = seat::randomness().map_err(|_| StoreError::Unreadable)?;
    let mut key = [0; 32];
    dice.fill_bytes(&mut key);
    Ok(match receive_vote(change, &coming, key, at)? {
        VoteReceived::New => Touched::Records,
        VoteReceived::Known | VoteReceived::Refused(_) => Touched::Beside,
    })
}

/// Notes that premises have read an alert. What was read besides alerts is not kept.
pub(super) fn take_read(
    change: &mut Change<'_>,
    opened: &Opened,
    read: &Acknowledgement,
) -> Result<Touched, StoreError> {
    let known = records::about(change.beside(), read.record)?;
    let (Some((Kind::Alert, alert)), Some(premises)) = (known, premises_of(opened)) else {
        return Ok(Touched::Beside);
    };
    let new = change.put_alert_heard(Id::from_random(alert), premises, read.at)?;
    Ok(if new { Touched::Records } else { Touched::Beside })
}

/// Whether the roster that something was sealed by gives somebody a key on the computer that sealed it.
fn signs_there(change: &Change<'_>, opened: &Opened, person: PersonId) -> Result<bool, StoreError> {
    let kept = watchbook_sync::shelf::roster(change.beside());
    let roster = kept.map_err(|_| StoreError::Unreadable)?;
    let from = &opened.header;
    Ok(roster.is_some_and(|one| one.person_key_at(person, from.device, from.roster.n).is_some()))
}

/// The premises that it comes from: its own audience beside the office's.
fn premises_of(opened: &Opened) -> Option<Id<Premises>> {
    opened.header.audiences.iter().find_map(|(audience, _)| match audience {
        Audience::Premises(premises) => Some(Id::from_random(*premises.as_bytes())),
        _ => None,
    })
}
