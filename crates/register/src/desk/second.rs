//! What a second person looks at before members see it: the author never publishes alone.
//!
//! `domain.md` §3: an administrator cannot alone name, publish or delete; `design.md` §4: publishing
//! needs an author and a different approver, and a scheme with one person in the office says so.

use super::Record;
use crate::id::Id;
use crate::records::{Ban, GalleryEntry, Identity, Person, RestsOn, Role, Service};

/// Those who may check what another has entered: administrators and the data lead, in the office.
pub fn who_may_check(people: &[Person]) -> Vec<&Person> {
    let may = |person: &&Person| {
        person.premises.is_none() && matches!(person.role, Role::Administrator | Role::DataLead)
    };
    people.iter().filter(may).collect()
}

/// The entries by which members would see something new after a change: new and altered ones, and
/// those that rest on an altered paper or show a name for the first time. One taken back is not
/// among them: taking back needs one person.
pub fn waits_for_second(before: Option<&Record>, after: &Record) -> Vec<Id<GalleryEntry>> {
    let now = &after.dossier;
    let named = before.is_some_and(|before| before.dossier.card.identity == Identity::IdSought)
        && now.card.identity != Identity::IdSought;
    let same = |entry: &GalleryEntry| {
        let Some(was) = before.map(|before| &before.dossier) else { return false };
        let paper = match entry.rests_on {
            RestsOn::Reports | RestsOn::Order(_) => true,
            RestsOn::Ban(id) => {
                let ban = |bans: &[Ban]| bans.iter().find(|ban| ban.id == id).cloned().map(untold);
                ban(&was.bans) == ban(&now.bans)
            }
            RestsOn::Warning(id) => {
                let warnings = [&was.warnings, &now.warnings].map(|warnings| {
                    let found = warnings.iter().find(|warning| warning.id == id).cloned();
                    found.map(|mut warning| {
                        warning.service = Service::Unserved;
                        warning
                    })
                });
                let [was, now] = warnings;
                was == now
            }
        };
        paper && !named && was.entries.contains(entry)
    };
    let waiting = now.entries.iter().filter(|entry| entry.withdrawn.is_none() && !same(entry));
    waiting.map(|entry| entry.id).collect()
}

/// A ban without how the person was told: recording that shows nobody anything new.
fn untold(ban: Ban) -> Ban {
    Ban { service: Service::Unserved, ..ban }
}
