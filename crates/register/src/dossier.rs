//! Everything that a register holds, as it is read at unlocking: the books without the pictures.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::id::Id;
use crate::records::{
    Ban, Gallery, GalleryEntry, OwnBar, Picture, Premises, PublicOrder, Scheme, SubjectCard, Tier,
    Warning,
};

/// All that members may hold of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The card.
    pub card: SubjectCard,
    /// Pictures, newest first.
    pub pictures: Vec<Picture>,
    /// Entries in galleries.
    pub entries: Vec<GalleryEntry>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Bans.
    pub bans: Vec<Ban>,
    /// Orders of a court that members may know of.
    pub orders: Vec<PublicOrder>,
}

impl Dossier {
    /// The same in the order in which the books have it: pictures newest first, all else by id.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.pictures.sort_by(|a, b| b.taken_on.cmp(&a.taken_on).then(a.id.cmp(&b.id)));
        self.entries.sort_by_key(|entry| entry.id);
        self.warnings.sort_by_key(|warning| warning.id);
        self.bans.sort_by_key(|ban| ban.id);
        self.orders.sort_by_key(|order| order.order().id);
        self
    }
}

/// A register's content, without the pictures' bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Books {
    /// Which half of the records the file may hold.
    pub tier: Tier,
    /// The scheme.
    pub scheme: Scheme,
    /// The premises that this computer stands in; none for the office.
    pub here: Option<Premises>,
    /// All premises of the scheme.
    pub premises: Vec<Premises>,
    /// The galleries.
    pub galleries: Vec<Gallery>,
    /// The subjects.
    pub dossiers: Vec<Dossier>,
    /// The premises' own list: people whom it alone has barred. No part of the scheme's register.
    pub own: Vec<OwnBar>,
    /// Entries that wait for a second person: members do not see them yet. The office's alone.
    pub unchecked: BTreeSet<Id<GalleryEntry>>,
    /// When the scheme's part of the register last changed on this computer.
    pub as_of: Timestamp,
}
