//! Whether two reports look like one event. A plain rule that anybody can check: it is said, and
//! people decide.

use jiff::SignedDuration;

use crate::log::{Body, LogEntry};
use crate::records::IncidentKind;

/// Within how many hours of one another two reports may be of one event.
pub const NEAR_HOURS: i64 = 6;

/// Whether two reports look like one event: the same premises, at most [`NEAR_HOURS`] hours apart,
/// and a kind or a person in common.
pub fn looks_the_same(one: &LogEntry, other: &LogEntry) -> bool {
    let apart = one.occurred.duration_since(other.occurred).abs();
    let (kinds, others) = (kinds(one), kinds(other));
    let same_kind = kinds.iter().any(|kind| others.contains(kind));
    let same_person = one
        .people
        .iter()
        .any(|person| other.people.iter().any(|another| another.subject == person.subject));
    one.id != other.id
        && one.premises == other.premises
        && apart <= SignedDuration::from_hours(NEAR_HOURS)
        && (same_kind || same_person)
}

/// What kinds of thing a report tells of.
pub fn kinds(entry: &LogEntry) -> Vec<IncidentKind> {
    match &entry.body {
        Body::Incident(part) => part.kinds.clone(),
        Body::Sighting(sighting) if sighting.ban.is_some() => vec![IncidentKind::BreachOfBan],
        Body::Sighting(_) => vec![IncidentKind::Sighting],
        Body::WrongChallenge { .. } => vec![IncidentKind::WrongChallenge],
        Body::Plain(_) => vec![IncidentKind::Other],
    }
}
