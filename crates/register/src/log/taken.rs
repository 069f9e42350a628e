//! A report that somebody tells the scheme's office: from which premises, by whom, and how.

use super::problem::Problems;
use super::{LogProblem, LogProblemCode as Code, TakenPart, Way};
use crate::id::Id;
use crate::records::{Person, Premises, PremisesStatus, Role};
use crate::text::{NeutralText, clean};

/// The longest name, in characters.
const NAME: usize = 80;

/// Who reported something, from where and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Where it happened.
    pub premises: Id<Premises>,
    /// Who reported it, where they are among the register's people, and as what.
    pub reporter: Option<(Id<Person>, Role)>,
    /// Who reported it, where they are not.
    pub name: Option<NeutralText>,
    /// How.
    pub way: Way,
}

/// Who reported something, of what was chosen.
///
/// # Errors
/// What is missing, in the order of the form.
pub fn check_taken(
    part: Option<&TakenPart>,
    premises: &[Premises],
    people: &[Person],
) -> Result<Taken, Vec<LogProblem>> {
    let nothing = TakenPart::default();
    let part = part.unwrap_or(&nothing);
    let mut problems = Problems::default();
    let takes_part = |one: &&Premises| one.status == PremisesStatus::Active;
    let place = premises.iter().filter(takes_part).find(|one| Some(one.id) == part.premises);
    if place.is_none() {
        problems.add("taken.premises", Code::Needed);
    }
    let reporter = people
        .iter()
        .find(|one| Some(one.id) == part.reporter && one.premises == part.premises)
        .map(|one| (one.id, one.role));
    let name = match reporter {
        Some(_) => None,
        None => {
            let name = clean(&part.name, NAME).and_then(|name| NeutralText::check(&name));
            problems.text("taken.reporter", name)
        }
    };
    if part.way.is_none() {
        problems.add("taken.way", Code::Needed);
    }
    match (place, part.way, problems.0.is_empty()) {
        (Some(place), Some(way), true) => Ok(Taken { premises: place.id, reporter, name, way }),
        _ => Err(problems.0),
    }
}
