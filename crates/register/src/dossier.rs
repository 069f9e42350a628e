//! Everything that a register holds, as it is read at unlocking: the books without the pictures.
//!
//! The dossiers lie packed, at a quarter of the memory, and one is unpacked when it is wanted: a till
//! looks at sixty people at a time, and its computer has other things to hold than ten thousand.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Range;

use jiff::Timestamp;

use crate::id::Id;
use crate::records::{
    Ban, Gallery, GalleryEntry, OwnBar, Picture, Premises, PublicOrder, Scheme, SubjectCard, Tier,
    Warning,
};

/// All that members may hold of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    pub dossiers: Dossiers,
    /// The premises' own list: people whom it alone has barred. No part of the scheme's register.
    pub own: Vec<OwnBar>,
    /// Entries that wait for a second person: members do not see them yet. The office's alone.
    pub unchecked: BTreeSet<Id<GalleryEntry>>,
    /// When the scheme's part of the register last changed on this computer.
    pub as_of: Timestamp,
}

/// Many dossiers, packed one behind the other. Only what was packed in this process is unpacked.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Dossiers {
    subjects: Vec<Id<SubjectCard>>,
    /// Where each one's bytes end.
    ends: Vec<usize>,
    bytes: Vec<u8>,
}

impl Dossiers {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.subjects.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.subjects.is_empty()
    }

    /// The one at a place.
    #[expect(clippy::expect_used, reason = "its own packing, in memory: it is never anything else")]
    pub fn get(&self, place: usize) -> Option<Dossier> {
        let end = *self.ends.get(place)?;
        let start = place.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before))?;
        let bytes = self.bytes.get(*start..end)?;
        Some(postcard::from_bytes(bytes).expect("what was packed is unpacked"))
    }

    /// The dossier of a subject.
    pub fn of(&self, subject: Id<SubjectCard>) -> Option<Dossier> {
        self.get(self.subjects.iter().position(|id| *id == subject)?)
    }

    /// Whether there is one of this subject.
    pub fn contains(&self, subject: Id<SubjectCard>) -> bool {
        self.subjects.contains(&subject)
    }

    /// Each in its turn.
    pub fn iter(&self) -> Unpacking<'_> {
        Unpacking { of: self, places: 0..self.len() }
    }

    /// Adds one at the end.
    #[expect(clippy::expect_used, reason = "plain records into growing memory: nothing can fail")]
    pub fn push(&mut self, dossier: &Dossier) {
        let bytes = std::mem::take(&mut self.bytes);
        self.bytes =
            postcard::to_extend(dossier, bytes).expect("records of plain fields are packed");
        self.ends.push(self.bytes.len());
        self.subjects.push(dossier.card.id);
    }

    /// Gives back the room that was kept for more.
    pub fn close(&mut self) {
        self.bytes.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.subjects.shrink_to_fit();
    }

    /// Adds all of others at the end.
    pub fn append(&mut self, others: &Self) {
        let before = self.bytes.len();
        self.bytes.reserve_exact(others.bytes.len());
        self.bytes.extend_from_slice(&others.bytes);
        self.ends.extend(others.ends.iter().map(|end| before + end));
        self.subjects.extend_from_slice(&others.subjects);
    }
}

/// Dossiers unpacked one after the other.
pub struct Unpacking<'a> {
    of: &'a Dossiers,
    places: Range<usize>,
}

impl Iterator for Unpacking<'_> {
    type Item = Dossier;

    fn next(&mut self) -> Option<Dossier> {
        self.of.get(self.places.next()?)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.places.size_hint()
    }
}

impl ExactSizeIterator for Unpacking<'_> {}

impl<'a> IntoIterator for &'a Dossiers {
    type Item = Dossier;
    type IntoIter = Unpacking<'a>;

    fn into_iter(self) -> Unpacking<'a> {
        self.iter()
    }
}

impl FromIterator<Dossier> for Dossiers {
    fn from_iter<T: IntoIterator<Item = Dossier>>(dossiers: T) -> Self {
        let mut packed = Self::default();
        dossiers.into_iter().for_each(|dossier| packed.push(&dossier));
        packed
    }
}

impl std::fmt::Debug for Dossiers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dossiers({})", self.len())
    }
}

impl Books {
    /// Every name of those on the premises' own list, who are nobody else's business.
    pub fn own_names(&self) -> Vec<String> {
        let cards = self.own.iter().map(|bar| bar.dossier().card);
        cards.flat_map(|card| card.names().collect::<Vec<_>>()).collect()
    }
}
