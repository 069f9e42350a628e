//! Letting members see what another has entered: decided inside the change that does it.
//!
//! What was looked at is compared with what the transaction sees, not with what was read before it:
//! between the two somebody else's change may have been committed.

use super::answers::DeskLookedAt;
use super::{records, trouble};
use crate::civil::{Clock, Moment};
use crate::id::Id;
use crate::records::Person;
use crate::store::{Action, Actor, Change, StoreError};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// Why what another has entered was not let through.
#[derive(Debug)]
pub(super) enum NotChecked {
    /// It does not wait.
    NotWaiting,
    /// Nobody lets through what they entered themselves.
    Own,
    /// The record is not the one that was looked at.
    Stale,
    /// The store refused.
    Store(StoreError),
}

impl From<StoreError> for NotChecked {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<NotChecked> for Failure {
    fn from(why: NotChecked) -> Self {
        match why {
            NotChecked::NotWaiting => Self::of(FailureCode::NotFound),
            NotChecked::Own => Self::of(FailureCode::Refused),
            NotChecked::Stale => Self::of(FailureCode::Stale),
            NotChecked::Store(error) => trouble(error),
        }
    }
}

impl Session {
    pub(super) fn desk_check(
        &mut self,
        seen: &DeskLookedAt,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let object = Some(*seen.entry.bytes());
        let actor = Actor::of(&self.person);
        self.store.try_change(&actor, moment, Action::EntryChecked, object, |change| {
            check(change, seen, me, moment)
        })?;
        self.changed(clock)
    }
}

/// Lets members see an entry, as part of a change.
fn check(
    change: &mut Change<'_>,
    seen: &DeskLookedAt,
    me: Id<Person>,
    moment: Moment,
) -> Result<(), NotChecked> {
    let waits = change.read().office()?.unchecked()?;
    let waits = waits.iter().find(|waits| waits.entry == seen.entry);
    if waits.ok_or(NotChecked::NotWaiting)?.by == me {
        return Err(NotChecked::Own);
    }
    let record = records::read(change.read(), seen.subject)?
        .filter(|record| record.dossier.entries.iter().any(|one| one.id == seen.entry));
    // Whoever checks has seen that very record, not another that came after it.
    if records::revision(record.as_ref()) != seen.revision {
        return Err(NotChecked::Stale);
    }
    change.set_as_of(moment.instant())?;
    change.office()?.take_off_unchecked(seen.entry)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::records::*;
    use crate::store::{DataFolder, RegisterKey, Store, Unchecked};

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    /// An office in which person 7 has listed somebody, and the listing waits.
    fn waiting(home: &std::path::Path) -> (Store, Moment, DeskLookedAt) {
        let now = Timestamp::UNIX_EPOCH;
        let folder = DataFolder::open(home).unwrap();
        let store = Store::create(&folder, &RegisterKey::new([3; 32]), Tier::Office, now).unwrap();
        let at = Moment::judged(now, None);
        let card = card("Rhys");
        let entry = GalleryEntry {
            id: id(40),
            gallery: id(5),
            subject: card.id,
            from: date(2026, 1, 1),
            until: date(2026, 6, 1),
            rests_on: RestsOn::Reports,
            caption: None,
            withdrawn: None,
            child: None,
        };
        store
            .change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
                change.put_gallery(&Gallery {
                    id: id(5),
                    name: "Excluded".into(),
                    audience: Scope::AllMembers,
                    default_months: 12,
                })?;
                change.put_subject(&card)?;
                change.put_entry(&entry)?;
                let waits = Unchecked { entry: entry.id, by: id(7), at: now };
                change.office()?.put_unchecked(&waits)
            })
            .unwrap();
        let record = store.read(|reader| records::read(reader, card.id)).unwrap();
        let seen = DeskLookedAt {
            subject: card.id,
            entry: entry.id,
            revision: records::revision(record.as_ref()),
        };
        (store, at, seen)
    }

    fn card(given: &str) -> SubjectCard {
        SubjectCard {
            id: id(10),
            reference: SchemeRef::new("SW", 2026, 12).unwrap(),
            identity: Identity::Known(PersonName::new(given, "Hughes").unwrap()),
            aliases: Vec::new(),
            age: Age::seen(AgeBand::A25To34, date(2026, 1, 1), false),
            description: Description::unknown(),
            marks: Vec::new(),
            risk_flags: Vec::new(),
            methods: Vec::new(),
            vehicles: Vec::new(),
            reports: Vec::new(),
            areas: Vec::new(),
            standing: Standing::Clear,
        }
    }

    #[test]
    fn what_came_between_looking_and_checking_is_seen_inside_the_change() {
        let home = tempfile::tempdir().unwrap();
        let (store, at, seen) = waiting(home.path());
        let actor = Actor::SYSTEM;
        // Another's change is committed after the look, and before the check is carried out.
        let outcome = store.try_change(&actor, at, Action::EntryChecked, None, |change| {
            change.put_subject(&card("Reece"))?;
            check(change, &seen, id(8), at)
        });
        assert!(matches!(outcome, Err(NotChecked::Stale)), "{outcome:?}");
        let still = store.read(|reader| reader.office()?.unchecked()).unwrap();
        assert_eq!(still.len(), 1, "and the entry waits as before");
        let own = store.try_change(&actor, at, Action::EntryChecked, None, |change| {
            check(change, &seen, id(7), at)
        });
        assert!(matches!(own, Err(NotChecked::Own)), "{own:?}");
        store
            .try_change(&actor, at, Action::EntryChecked, None, |change| {
                check(change, &seen, id(8), at)
            })
            .unwrap();
        let again = store.try_change(&actor, at, Action::EntryChecked, None, |change| {
            check(change, &seen, id(8), at)
        });
        assert!(matches!(again, Err(NotChecked::NotWaiting)), "{again:?}");
    }
}
