//! Who may vote on one case: its roll, with the reason for everybody who takes no part.

use super::{BarredFor, Voter};
use crate::id::Id;
use crate::records::{Person, Premises, Role};

/// What bears on who may decide a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The premises that reported the incidents relied on.
    pub premises: Vec<Id<Premises>>,
    /// The people who reported them, where they are known by name.
    pub reporters: Vec<Id<Person>>,
    /// Who put the proposal forward; of a ban, those of all its proposals.
    pub movers: Vec<Id<Person>>,
    /// Who declared an interest.
    pub declared: Vec<Id<Person>>,
    /// Whether this scheme lets whoever moved it vote on it, if they did not report it.
    pub mover_votes: bool,
    /// Who took part in deciding before; of an appeal they are no judges.
    pub decided: Vec<Id<Person>>,
}

/// Why somebody takes no part in deciding a case; none when they may vote.
pub fn barred(person: &Person, facts: &Facts) -> Option<BarredFor> {
    let reported = facts.reporters.contains(&person.id)
        || person.premises.is_some_and(|premises| facts.premises.contains(&premises));
    let moved = facts.movers.contains(&person.id) && !facts.mover_votes;
    match person.role {
        Role::Police => Some(BarredFor::Police),
        Role::Administrator => Some(BarredFor::Administrator),
        Role::Manager | Role::Board | Role::Chair => match () {
            () if reported => Some(BarredFor::Reporter),
            () if moved => Some(BarredFor::Mover),
            () if facts.declared.contains(&person.id) => Some(BarredFor::Declared),
            () => None,
        },
        Role::Till | Role::Door | Role::DataLead | Role::Auditor | Role::System => {
            Some(BarredFor::NoVote)
        }
    }
}

/// The roll of a vote among some people: each once, in their order.
pub fn roll<'a>(people: impl IntoIterator<Item = &'a Person>, facts: &Facts) -> Vec<Voter> {
    let mut roll: Vec<Voter> = Vec::new();
    for person in people {
        if roll.iter().all(|one| one.person != person.id) {
            roll.push(Voter {
                person: person.id,
                name: person.name.clone(),
                role: person.role,
                barred: barred(person, facts),
            });
        }
    }
    roll
}
