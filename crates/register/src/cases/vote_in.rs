//! A vote that comes from a premises, into the round of its ballot.
//!
//! It meets the same decision as a vote at the office. The office's own day says whether it is in time: no
//! other clock does. It may come any number of times and counts once.

use jiff::Timestamp;

use super::{CastVote, Choice, Poll, Rule, VotePart};
use crate::civil::Moment;
use crate::id::Id;
use crate::records::{Person, Proposal};
use crate::store::{Change, StoreError, StoredVote};

/// A vote on its way in, of the person whose signature it bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoteComing {
    /// The case.
    pub case: Id<Proposal>,
    /// Which round.
    pub round: u32,
    /// Who signed it.
    pub voter: Id<Person>,
    /// As what they vote.
    pub part: VotePart,
    /// For what.
    pub choice: Choice,
    /// When, by the clock of the computer that it comes from.
    pub at: Timestamp,
}

/// What became of a vote that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoteReceived {
    /// It lies in the round.
    New,
    /// It lay there.
    Known,
    /// It is not taken.
    Refused(Rule),
}

/// Takes a vote in, as part of a change of the office. `random` makes the voter's key, the first time.
///
/// # Errors
/// [`StoreError`]; a vote that is not taken is no error.
pub fn receive_vote(
    change: &mut Change<'_>,
    coming: &VoteComing,
    random: [u8; 32],
    at: Moment,
) -> Result<VoteReceived, StoreError> {
    let VoteComing { case, round: number, voter, part, choice, .. } = *coming;
    let office = change.read().office()?;
    let round = office.case_rounds(case)?.into_iter().find(|one| one.round == number);
    // What is not known here is not put to the vote here.
    let (Some(round), Some(file)) = (round, office.case(case)?) else {
        return Ok(VoteReceived::Refused(Rule::VoteClosed));
    };
    let cast = office.case_votes(case, number)?;
    let same = |one: &StoredVote| {
        (one.vote.voter, one.vote.part, one.vote.choice) == (voter, part, choice)
    };
    if cast.iter().any(same) {
        return Ok(VoteReceived::Known);
    }
    let voted: Vec<Id<Person>> = cast.iter().map(|one| one.vote.voter).collect();
    let (roll, declared) = (round.roll.as_slice(), file.declared.as_slice());
    let poll = Poll { roll, declared, voted: &voted, closes: round.closes };
    let refused = match poll.admits(voter, part, at.today()) {
        // A show of hands is the meeting's own.
        _ if round.closed.is_some() || round.meeting.is_some() => Some(Rule::VoteClosed),
        Err(rule) => Some(rule),
        Ok(()) if !file.kind.choices().contains(&choice) => Some(Rule::NotOffered),
        Ok(()) => None,
    };
    if let Some(rule) = refused {
        return Ok(VoteReceived::Refused(rule));
    }
    let vote = CastVote { voter, part, choice, sealed: true };
    // A clock that runs ahead puts nothing later than it came.
    let stored = StoredVote { vote, at: coming.at.min(at.instant()), recorded_by: None };
    change.office()?.cast_vote(case, number, &stored, random)?;
    Ok(VoteReceived::New)
}
