//! What a case would do to the register if it were carried on a day.
//!
//! It is worked out in one place for all who ask: the form that shows the days, the vote before it is opened, and the
//! count that carries it out. So nothing is put to a vote that could not be done that day.

use jiff::civil::Date;

use super::changing::{Milder, changed_term};
use super::{Case, CaseKind, Length, Rule};
use crate::civil::{days_after, months_after};
use crate::dossier::Dossier;
use crate::records::{Appeal, Ban, CountsFrom, Ending, Service, Term};

/// What would be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Planned<'a> {
    /// A new ban with these days.
    Ban(Term),
    /// What an officer decided first, for its whole length.
    Ratify(&'a Ban, Term),
    /// A ban for longer.
    Longer(&'a Ban, Term),
    /// A ban made milder.
    Milder(&'a Ban, Milder),
    /// A ban lifted.
    Lift(&'a Ban),
    /// A warning, which is always possible.
    Warning,
}

/// What a case would do if what it proposes were carried today.
///
/// # Errors
/// [`Rule`], why it could not be: the length comes to no days, the ban that it is about is over, or an appeal
/// against it is being heard.
pub fn planned<'a>(
    case: &Case,
    dossier: &'a Dossier,
    born: Option<Date>,
    today: Date,
) -> Result<Planned<'a>, Rule> {
    match case.kind {
        CaseKind::Warning => Ok(Planned::Warning),
        CaseKind::Ban => {
            // What an officer decided first is the same ban; ratified, it has its whole length from its first day.
            let first = dossier.bans.iter().find(|ban| Some(ban.id) == case.ban);
            match first.filter(|ban| ban.lifted().is_none()) {
                None => Ok(Planned::Ban(case.length.term(today, born)?)),
                Some(first) => {
                    let starts = match (first.rules.counts_from, first.service) {
                        (CountsFrom::Service, Service::Served(record)) => record.on,
                        _ => first.term.starts(),
                    };
                    Ok(Planned::Ratify(first, case.length.term(starts, born)?))
                }
            }
        }
        CaseKind::Extension => {
            let held = about(case, dossier)?;
            Ok(Planned::Longer(held, longer_term(held, case.length, born, today)?))
        }
        CaseKind::Variation => {
            let held = unappealed(about(case, dossier)?)?;
            let term = changed_term(held, case.length, born)?;
            Ok(Planned::Milder(held, Milder::of(held, term, case.scope.clone(), today)?))
        }
        CaseKind::Revocation => Ok(Planned::Lift(unappealed(about(case, dossier)?)?)),
    }
}

/// The days of a ban that is made longer: from its first day, so much more than its last one; without an end from
/// then on, with its first review within a year.
///
/// # Errors
/// [`Rule::NoEnd`] of one that has no end; [`Rule::Length`] when it would be past what any scheme gives.
pub fn longer_term(
    ban: &Ban,
    length: Length,
    born: Option<Date>,
    today: Date,
) -> Result<Term, Rule> {
    let Ending::On(last) = ban.term.ending() else { return Err(Rule::NoEnd) };
    let starts = ban.term.starts();
    let term = match length {
        Length::Indefinite => {
            let from = today.max(starts);
            Term::indefinite(starts, from, days_after(months_after(from, 12), -1))
        }
        _ => match length.term(days_after(last, 1), born)?.ending() {
            Ending::On(day) | Ending::Review(day) => Term::fixed(starts, day),
        },
    };
    term.map_err(|_| Rule::Length)
}

/// The ban that a case is about, while it has not been lifted.
fn about<'a>(case: &Case, dossier: &'a Dossier) -> Result<&'a Ban, Rule> {
    let held = dossier.bans.iter().find(|ban| Some(ban.id) == case.extends);
    held.filter(|ban| ban.lifted().is_none()).ok_or(Rule::NotNow)
}

/// Whoever hears the appeal answers it; a vote beside it would answer it twice.
fn unappealed(ban: &Ban) -> Result<&Ban, Rule> {
    match ban.appeal {
        Appeal::Open { .. } => Err(Rule::AppealOpen),
        _ => Ok(ban),
    }
}
