//! The galleries of the scheme.

use watchbook_register::id::Id;
use watchbook_register::records::{Gallery, Scope, Sector};

use super::AREAS;
use crate::chance::Chance;

/// Which gallery is which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GalleryIds {
    /// "Excluded".
    pub(crate) excluded: Id<Gallery>,
    /// "Warned".
    pub(crate) warned: Id<Gallery>,
    /// "Reported".
    pub(crate) reported: Id<Gallery>,
    /// "ID sought".
    pub(crate) sought: Id<Gallery>,
    /// "Court orders".
    pub(crate) orders: Id<Gallery>,
    /// "Night-time", for pubs and clubs.
    pub(crate) night: Id<Gallery>,
    /// "Young people", for the Old Town alone.
    pub(crate) young: Id<Gallery>,
}

/// The galleries, and which is which.
pub(crate) fn galleries(seed: u64) -> (Vec<Gallery>, GalleryIds) {
    let mut list = Vec::new();
    let mut add = |name: &str, audience: Scope, default_months: u8| {
        let id = Chance::of(seed, "gallery", list.len() as u64).id();
        list.push(Gallery { id, name: name.to_owned(), audience, default_months });
        id
    };
    let ids = GalleryIds {
        excluded: add("Excluded", Scope::AllMembers, 12),
        warned: add("Warned", Scope::AllMembers, 6),
        reported: add("Reported", Scope::AllMembers, 12),
        sought: add("ID sought", Scope::AllMembers, 6),
        orders: add("Court orders", Scope::AllMembers, 24),
        night: add("Night-time", Scope::Sectors(vec![Sector::Pub, Sector::Club]), 12),
        young: add("Young people", young_audience(), 3),
    };
    (list, ids)
}

/// Who may see a child for whom there is leave.
pub(crate) fn young_audience() -> Scope {
    let [old_town, ..] = AREAS;
    Scope::Areas(vec![old_town.to_owned()])
}
