//! What becomes of a report that is taken: the incident that listings and bans rest on, with the
//! grade of what is known (`domain.md` L5).

use super::near::kinds;
use crate::civil::london_time;
use crate::log::{Body, Certainty, LogEntry};
use crate::records::{Basis, Incident, IncidentSubject, Report};
use crate::text::NeutralText;

/// The incident that a report becomes. It keeps the report's id, so that taking it twice makes one.
pub fn incident_of(entry: &LogEntry, subjects: Vec<IncidentSubject>) -> Incident {
    let text = entry.account.text().map(NeutralText::as_str);
    let added = entry.account.addenda().iter().map(|one| one.words.as_str());
    Incident {
        id: entry.id.became(),
        occurred: london_time(entry.occurred),
        premises: entry.premises,
        kinds: kinds(entry),
        facts: text.into_iter().chain(added).collect::<Vec<_>>().join("\n"),
        subjects,
    }
}

/// Whether somebody can be reported for it: not for having been taken for another, and not for
/// being somewhere while no ban forbade it.
pub fn is_linkable(entry: &LogEntry) -> bool {
    match &entry.body {
        Body::Incident(_) => true,
        Body::Sighting(sighting) => sighting.ban.is_some(),
        Body::WrongChallenge { .. } | Body::Plain(_) => false,
    }
}

/// What members learn of somebody's part in an incident: a line for each kind.
pub fn reports_of(incident: &Incident, part: &IncidentSubject) -> Vec<Report> {
    let report = |kind: &_| Report {
        incident: incident.id,
        kind: *kind,
        on: incident.occurred.date(),
        basis: part.basis,
    };
    incident.kinds.iter().map(report).collect()
}

/// The grade that the reporter's certainty speaks for; whoever links may choose another.
pub fn basis_for(known: Option<Certainty>) -> Basis {
    match known {
        Some(Certainty::KnownByName | Certainty::RecognisedFromGallery) => Basis::SeenByStaff,
        Some(Certainty::CctvOnly) => Basis::Cctv,
        Some(Certainty::Described) | None => Basis::Alleged,
    }
}
