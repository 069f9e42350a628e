//! Which report is looked at first: those that cannot wait, then the oldest.

use std::cmp::Reverse;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::Urgent;
use crate::civil::days_after;
use crate::log::{Body, Hurt, LogEntry, PoliceTold};
use crate::records::IncidentKind;

/// Hours after which a report has waited too long at the office.
pub const OVERDUE_HOURS: i64 = 72;
/// Days before the last one on which the CCTV is there, from which it is urgent.
pub const CCTV_DAYS: i32 = 3;

/// Why a report is looked at before older ones, on a day; most have no reason.
pub fn urgent(entry: &LogEntry, today: Date) -> Vec<Urgent> {
    let part = match &entry.body {
        Body::Incident(part) => part,
        Body::WrongChallenge { .. } => return vec![Urgent::WrongPerson],
        Body::Sighting(_) | Body::Plain(_) => return Vec::new(),
    };
    let weapon = part.weapon.is_some() || part.kinds.contains(&IncidentKind::WeaponSeen);
    let told = match part.police {
        PoliceTold::By101 | PoliceTold::By999 | PoliceTold::InPerson => true,
        PoliceTold::No | PoliceTold::NotYet => false,
    };
    // What is overwritten already hurries nobody.
    let cctv =
        part.cctv_until.is_some_and(|last| last >= today && last <= days_after(today, CCTV_DAYS));
    let reasons = [
        (part.hurt == Hurt::Somebody, Urgent::Hurt),
        (weapon, Urgent::Weapon),
        (told, Urgent::Police),
        (cctv, Urgent::Cctv),
    ];
    reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, why)| why).collect()
}

/// Whether a report that came at `received` has waited too long at `now`.
pub fn is_overdue(received: Timestamp, now: Timestamp) -> bool {
    now.duration_since(received) > SignedDuration::from_hours(OVERDUE_HOURS)
}

/// By what the queue is sorted: what is urgent, what has waited too long, then by age.
pub fn order(
    urgent: &[Urgent],
    received: Timestamp,
    now: Timestamp,
) -> (bool, Reverse<bool>, Timestamp) {
    (urgent.is_empty(), Reverse(is_overdue(received, now)), received)
}
