//! The server's decision on an envelope that is to be appended: what it can know without opening it.

use super::verify::act;
use super::{Checked, Class, Envelope, Fault, Held, Place, check};
use crate::audience::Audience;
use crate::exchange::{Conflict, Problem};
use crate::rights::rule;
use crate::roster::{ApprovalRule, Roster};
use crate::time::Day;

/// What the server does with an envelope that it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    /// What was checked.
    pub checked: Checked,
    /// The feeds to which it is appended, in one transaction; or that it will go to once approved.
    pub feeds: Vec<Audience>,
    /// Whether it waits for a second person, in no feed.
    pub waits: bool,
}

/// Decides on an envelope under the newest roster: it must pass [`check`], be sealed to epochs that are
/// the newest still, and follow the revision that is current. Duplicates by hash are the caller's to
/// find first: they are said to be there.
///
/// # Errors
/// What to answer. A [`Problem::Conflict`] names the current hash; the caller adds the envelope.
pub fn admit(
    envelope: &Envelope,
    roster: &Roster,
    current: Option<Held>,
    withdrawn: bool,
    today: Day,
) -> Result<Admission, Problem> {
    let header = envelope.header();
    let first =
        header.audiences.first().ok_or(Problem::EnvelopeRefused(Fault::Audiences.code()))?;
    let place = Place { feed: first.0, number: None };
    let checked =
        check(envelope, roster, place).map_err(|fault| Problem::EnvelopeRefused(fault.code()))?;
    let newest = roster.at().n;
    for (audience, epoch) in &header.audiences {
        let due = roster.epoch_at(*audience, newest).map(|known| known.epoch);
        if due != Some(*epoch) {
            return Err(Problem::StaleEpoch((*audience, due.unwrap_or_default())));
        }
    }
    // Who had the right when it was made and lost it since does not get in any more.
    if roster.seat_at(header.device, newest).is_none() {
        return Err(Problem::NotAllowed(()));
    }
    if header.class != Class::Withdraw {
        if withdrawn {
            return Err(Problem::Withdrawn(()));
        }
        if header.delete_after < today {
            return Err(Problem::EnvelopeRefused(Fault::Expiry.code()));
        }
        if current.is_some_and(|held| held.class != header.class) {
            return Err(Problem::EnvelopeRefused(Fault::OtherClass.code()));
        }
        let follows = match current {
            None => header.prev.is_none() && header.revision == 1,
            Some(held) => {
                header.prev == Some(held.hash)
                    && held.revision.checked_add(1) == Some(header.revision)
            }
        };
        if !follows {
            let current = current.map(|held| held.hash);
            return Err(Problem::Conflict(Conflict { current, envelope: None }));
        }
    }
    let feeds = header.audiences.iter().map(|(audience, _)| *audience).collect();
    // Terms that have become stricter since hold for what comes in only now.
    let two =
        roster.terms_at(newest).is_none_or(|terms| terms.approval == ApprovalRule::TwoPersons);
    let asked = rule(act(header)).is_none_or(|rule| !rule.approval.is_empty());
    let waits = !checked.approved || two && asked && envelope.approvals().is_empty();
    Ok(Admission { checked, feeds, waits })
}
