//! The count: one pure function of rules, roll and votes, which anyone entitled can do again.
//!
//! It does not depend on the order in which votes came. Who is barred is never counted, neither in the
//! quorum nor among those on whom a majority is reckoned.

use std::collections::{BTreeMap, BTreeSet};

use super::{BarredFor, Choice, CountResult, MajorityRule, VotePart, WhyNotCounted};
use crate::id::Id;
use crate::records::{Person, Role};

/// The scheme's rules for one vote, as they were when it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoteRules {
    /// How many must take part, abstentions among them; at least one.
    pub quorum: u32,
    /// How many of the votes carry a choice.
    pub majority: MajorityRule,
    /// Whether the chair chooses between two that are equal.
    pub casting: bool,
    /// The officer who decides first, where others ratify it.
    pub officer: Option<Id<Person>>,
}

/// Somebody on the roll of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voter {
    /// Who.
    pub person: Id<Person>,
    /// Their name on that day.
    pub name: String,
    /// Their role on that day.
    pub role: Role,
    /// Why they take no part in this one.
    pub barred: Option<BarredFor>,
}

/// A vote as it was cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CastVote {
    /// By whom.
    pub voter: Id<Person>,
    /// As one among others, or as the chair's.
    pub part: VotePart,
    /// For what.
    pub choice: Choice,
    /// Whether its seal fits.
    pub sealed: bool,
}

/// A vote that does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotCounted {
    /// Whose.
    pub voter: Id<Person>,
    /// Why not.
    pub why: WhyNotCounted,
}

/// A count with everything that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// How many may vote.
    pub entitled: u32,
    /// Who takes no part, and why.
    pub barred: Vec<Voter>,
    /// Whose votes counted, in the order of the roll; the chair's casting vote last.
    pub counted: Vec<Voter>,
    /// Votes that lie there and do not count.
    pub not_counted: Vec<NotCounted>,
    /// Votes for a ban, a warning, nothing; and abstentions.
    pub votes: [u32; 4],
    /// How many must take part.
    pub quorum: u32,
    /// How many votes carry a choice.
    pub needed: u32,
    /// What the chair chose between two that were equal.
    pub casting: Option<Choice>,
    /// What it comes to.
    pub result: CountResult,
}

/// Counts a vote.
pub fn count(rules: &VoteRules, offered: &[Choice], roll: &[Voter], votes: &[CastVote]) -> Count {
    let mut not_counted = BTreeSet::new();
    let mut of: BTreeMap<(VotePart, Id<Person>), Vec<&CastVote>> = BTreeMap::new();
    for vote in votes {
        of.entry((vote.part, vote.voter)).or_default().push(vote);
    }
    let mut sound: BTreeMap<(VotePart, Id<Person>), Choice> = BTreeMap::new();
    for ((part, voter), cast) in of {
        match why_not(rules, part, voter, &cast, offered, roll) {
            Ok(choice) => drop(sound.insert((part, voter), choice)),
            Err(why) => drop(not_counted.insert(NotCounted { voter, why })),
        }
    }
    let choice_of = |voter: &Voter| sound.get(&(VotePart::Vote, voter.person)).copied();
    let officer = |voter: &Voter| rules.officer == Some(voter.person);
    // The chair has the casting vote alone, and an officer's own word is what the others ratify.
    let ordinary = |voter: &&Voter| has_vote(voter) && !officer(voter);
    let entitled = number(roll.iter().filter(ordinary).count());
    let mut counted: Vec<Voter> =
        roll.iter().filter(ordinary).filter(|one| choice_of(one).is_some()).cloned().collect();
    let tally = |choice: Choice| {
        number(counted.iter().filter(|one| choice_of(one) == Some(choice)).count())
    };
    let votes = [Choice::Ban, Choice::Warn, Choice::Nothing, Choice::Abstain].map(tally);
    let [ban, warn, nothing, _] = votes;
    let cast = ban + warn + nothing;
    let needed = match rules.majority {
        MajorityRule::Simple => cast / 2 + 1,
        MajorityRule::TwoThirds => (cast * 2).div_ceil(3).max(1),
        MajorityRule::OfAll => entitled / 2 + 1,
    };
    let quorum = rules.quorum.max(1);
    let chosen = rules.officer.map(|_| roll.iter().find(|one| officer(one)).and_then(choice_of));
    let breaks_ties = rules.casting && rules.majority == MajorityRule::Simple && chosen.is_none();
    let mut casting = None;
    let result = if number(counted.len()) < quorum || cast == 0 {
        CountResult::Inquorate
    } else if let Some(choice) = carried(votes, needed) {
        match chosen {
            // Without the officer's word there is nothing to ratify.
            Some(None) => CountResult::Inquorate,
            Some(Some(officer)) if officer != choice => CountResult::Lost,
            _ => result_of(choice),
        }
    } else if let (Some(tied), true) = (tied(votes), breaks_ties) {
        let chair = roll.iter().find(|one| one.role == Role::Chair && may_decide(one));
        let word = chair.and_then(|one| sound.get(&(VotePart::Casting, one.person)).copied());
        match (chair, word) {
            (None, _) => CountResult::Lost,
            (Some(chair), Some(choice)) if tied.contains(&choice) => {
                counted.push(chair.clone());
                casting = Some(choice);
                result_of(choice)
            }
            _ => CountResult::Tied,
        }
    } else {
        CountResult::Lost
    };
    if let (Some(Some(_)), CountResult::Ban | CountResult::Warn | CountResult::Nothing) =
        (chosen, result)
    {
        counted.extend(roll.iter().find(|one| officer(one)).cloned());
    }
    Count {
        entitled,
        barred: roll.iter().filter(|one| !may_decide(one)).cloned().collect(),
        counted,
        not_counted: not_counted.into_iter().collect(),
        votes,
        quorum,
        needed,
        casting,
        result,
    }
}

/// Whether somebody on the roll has a vote among others; the chair has the casting vote alone.
fn has_vote(voter: &Voter) -> bool {
    may_decide(voter) && voter.role != Role::Chair
}

/// Whether somebody takes part in this decision. A role that never does is not let in by a roll
/// that forgets to say so.
fn may_decide(voter: &Voter) -> bool {
    voter.barred.is_none() && matches!(voter.role, Role::Manager | Role::Board | Role::Chair)
}

fn why_not(
    rules: &VoteRules,
    part: VotePart,
    voter: Id<Person>,
    cast: &[&CastVote],
    offered: &[Choice],
    roll: &[Voter],
) -> Result<Choice, WhyNotCounted> {
    let on_roll = roll.iter().find(|one| one.person == voter).ok_or(WhyNotCounted::NotOnRoll)?;
    let [vote] = cast else { return Err(WhyNotCounted::Twice) };
    let may = match part {
        VotePart::Vote => has_vote(on_roll) || rules.officer == Some(voter) && may_decide(on_roll),
        VotePart::Casting => on_roll.role == Role::Chair && may_decide(on_roll),
    };
    match () {
        () if !may => Err(WhyNotCounted::Barred),
        () if !vote.sealed => Err(WhyNotCounted::Seal),
        () if !offered.contains(&vote.choice) => Err(WhyNotCounted::NotOffered),
        () => Ok(vote.choice),
    }
}

/// The choice that has its majority; two cannot.
fn carried([ban, warn, nothing, _]: [u32; 4], needed: u32) -> Option<Choice> {
    let by_choice = [(Choice::Ban, ban), (Choice::Warn, warn), (Choice::Nothing, nothing)];
    by_choice.into_iter().find(|(_, votes)| *votes >= needed).map(|(choice, _)| choice)
}

/// The two choices between which the votes are equal, with none besides.
fn tied([ban, warn, nothing, _]: [u32; 4]) -> Option<[Choice; 2]> {
    match (ban, warn, nothing) {
        (a, b, 0) if a == b && a > 0 => Some([Choice::Ban, Choice::Warn]),
        (a, 0, b) if a == b && a > 0 => Some([Choice::Ban, Choice::Nothing]),
        (0, a, b) if a == b && a > 0 => Some([Choice::Warn, Choice::Nothing]),
        _ => None,
    }
}

fn result_of(choice: Choice) -> CountResult {
    match choice {
        Choice::Ban => CountResult::Ban,
        Choice::Warn => CountResult::Warn,
        Choice::Nothing => CountResult::Nothing,
        Choice::Abstain => CountResult::Lost,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
