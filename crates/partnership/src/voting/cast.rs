//! Casting a vote.

use watchbook_register::cases::{Choice, Rule, VotePart};
use watchbook_register::civil::Clock;
use watchbook_register::id::Id;
use watchbook_register::records::Proposal;
use watchbook_register::store::{Action, StoreError, Touched};
use watchbook_register::till::Beside;

use super::{NotVoted, Place, Voters, in_register, kept, place};
use crate::voter::seal_vote;
use crate::wire::ballot::VoteCast;
use crate::worker::Worker;
use crate::{moment, seat};

/// Casts the vote of whoever works here. A vote stands: there is no second one.
///
/// Answers with the rule that is against it, if one is.
///
/// # Errors
/// [`NotVoted`].
pub fn cast(
    beside: &Beside,
    worker: &Worker,
    clock: &dyn Clock,
    case: Id<Proposal>,
    choice: Choice,
) -> Result<Option<Rule>, NotVoted> {
    let here = Voters::of(beside)?.ok_or(NotVoted::NoVoters)?;
    let secret = here.signs().ok_or(NotVoted::NotGranted)?;
    let voter = in_register(&secret);
    let at = moment(&beside.store, clock)?;
    let found = beside.store.read(|reader| {
        let tables = reader.beside();
        let ballot = kept::ballots(tables)?.into_iter().find(|one| one.case == case);
        let Some(ballot) = ballot else { return Ok(None) };
        let own = kept::chosen(tables, &ballot, voter)?;
        Ok(Some((ballot, own)))
    })?;
    let Some((ballot, own)) = found else { return Ok(Some(Rule::VoteClosed)) };
    match place(&ballot, Some(voter), own, at.today()) {
        Place::Waits => {}
        Place::Voted { .. } => return Ok(Some(Rule::VoteStands)),
        Place::Barred | Place::NotAsked => return Ok(Some(Rule::NotEntitled)),
        Place::Ended { .. } | Place::Over | Place::Looks => return Ok(Some(Rule::VoteClosed)),
    }
    if !ballot.choices.contains(&choice) {
        return Ok(Some(Rule::NotOffered));
    }
    let (round, part) = (ballot.round, VotePart::Vote);
    let cast = VoteCast { case, round, voter, part, choice, at: at.instant() };
    let mut dice = seat::randomness().map_err(|_| NotVoted::Short)?;
    let item = seal_vote(&cast, &here.roster, &here.device, &secret, &mut dice)?;
    if !worker.send(item, Vec::new()) {
        return Err(NotVoted::NotKept);
    }
    // Cut off before this is kept, it may be cast once more: the office counts the first.
    beside.store.change_beside(at, Action::SentToScheme, |change| {
        kept::keep_vote(change.beside(), &ballot, voter, choice, cast.at)?;
        Ok::<_, StoreError>(Touched::Beside)
    })?;
    worker.sync_now();
    Ok(None)
}
