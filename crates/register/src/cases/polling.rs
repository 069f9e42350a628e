//! Whether a vote may be cast now: one decision for whoever votes at the office and for a vote that comes
//! from a premises.

use jiff::civil::Date;

use super::{BarredFor, Rule, VotePart, Voter};
use crate::id::Id;
use crate::records::{Person, Role};

/// An open round of votes, as far as it bears on one more vote.
#[derive(Debug, Clone, Copy)]
pub struct Poll<'a> {
    /// Who is on its roll.
    pub roll: &'a [Voter],
    /// Who declared an interest in the case.
    pub declared: &'a [Id<Person>],
    /// Whose votes lie there.
    pub voted: &'a [Id<Person>],
    /// The last day of a ballot.
    pub closes: Option<Date>,
}

impl Poll<'_> {
    /// Whether somebody may vote on a day.
    ///
    /// # Errors
    /// [`Rule`], the first that is against it.
    pub fn admits(&self, voter: Id<Person>, part: VotePart, today: Date) -> Result<(), Rule> {
        let on_roll = self.roll.iter().find(|one| one.person == voter).ok_or(Rule::NotEntitled)?;
        let declared = self.declared.contains(&voter).then_some(BarredFor::Declared);
        if let Some(barred) = on_roll.barred.or(declared) {
            return Err(barred.rule());
        }
        // A roll that forgets to bar them lets none of these in.
        match on_roll.role {
            Role::Manager | Role::Board | Role::Chair => {}
            Role::Police => return Err(Rule::PoliceTakeNoPart),
            _ => return Err(Rule::NotEntitled),
        }
        let over = self.closes.is_some_and(|last| today > last);
        match () {
            () if part != part_of(on_roll.role) => Err(Rule::NotEntitled),
            // The chair breaks a tie that shows only when the days are over.
            () if over && part == VotePart::Vote => Err(Rule::VoteClosed),
            () if self.voted.contains(&voter) => Err(Rule::VoteStands),
            () => Ok(()),
        }
    }
}

/// As what a role votes: the chair has the casting vote alone.
pub fn part_of(role: Role) -> VotePart {
    if role == Role::Chair { VotePart::Casting } else { VotePart::Vote }
}

impl BarredFor {
    /// Why somebody on a roll takes no part, as a rule.
    pub fn rule(self) -> Rule {
        match self {
            Self::Police => Rule::PoliceTakeNoPart,
            Self::Administrator | Self::NoVote => Rule::NotEntitled,
            Self::Reporter => Rule::ReporterTakesNoPart,
            Self::Mover => Rule::MoverDoesNotVote,
            Self::Declared => Rule::InterestDeclared,
        }
    }
}
