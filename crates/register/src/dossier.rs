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
