//! References in order of time within each year, as an office gives them.

use jiff::civil::Date;
use watchbook_register::records::{SchemeRef, SchemeRefError};

use crate::subject::Invented;

/// Numbers subjects, bans, warnings and proposals anew.
pub(crate) fn number(subjects: &mut [Invented]) -> Result<(), SchemeRefError> {
    let first_report = |one: &Invented| {
        let days = one.office.incidents.iter().map(|incident| incident.occurred.date());
        days.min().unwrap_or(Date::MIN)
    };
    let mut cards: Vec<(Date, &mut SchemeRef)> = subjects
        .iter_mut()
        .map(|one| (first_report(one), &mut one.dossier.card.reference))
        .collect();
    in_order("SW", &mut cards)?;
    let mut bans: Vec<(Date, &mut SchemeRef)> = subjects
        .iter_mut()
        .flat_map(|one| &mut one.dossier.bans)
        .map(|ban| (ban.decision.on, &mut ban.reference))
        .collect();
    in_order("BAN", &mut bans)?;
    let mut warnings: Vec<(Date, &mut SchemeRef)> = subjects
        .iter_mut()
        .flat_map(|one| &mut one.dossier.warnings)
        .map(|warning| (warning.issued, &mut warning.reference))
        .collect();
    in_order("WARN", &mut warnings)?;
    let mut proposals: Vec<(Date, &mut SchemeRef)> = subjects
        .iter_mut()
        .flat_map(|one| &mut one.office.proposals)
        .map(|proposal| (proposal.since, &mut proposal.reference))
        .collect();
    in_order("PROP", &mut proposals)
}

fn in_order(prefix: &str, found: &mut [(Date, &mut SchemeRef)]) -> Result<(), SchemeRefError> {
    // A stable sort: those of one day keep the order of their subjects.
    found.sort_by_key(|(day, _)| *day);
    let (mut year, mut last) = (i16::MIN, 0);
    for (day, reference) in found {
        if day.year() != year {
            (year, last) = (day.year(), 0);
        }
        last += 1;
        **reference = SchemeRef::new(prefix, year, last)?;
    }
    Ok(())
}
