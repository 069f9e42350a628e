//! Everybody in their final order, with the facets: what can be asked before any name is indexed.
//!
//! It is made in a moment, so that the wall stands while the names are still being taken apart.

use super::bits::Bits;
use super::facets::{Columns, FacetMasks};
use super::person::{Answer, NameKind, Person};

/// Somebody with the number that a hit names them by, and the name that they are shown under.
pub(crate) struct Enrolled {
    pub(crate) ordinal: u32,
    pub(crate) shown: String,
    pub(crate) person: Person,
}

/// Everybody by rank: by their order, then their name.
pub(crate) struct Roll {
    pub(crate) facets: Columns,
    ordinals: Vec<u32>,
}

impl Roll {
    /// Puts everybody in their order; a hit's number is the person's place in `people`.
    pub(crate) fn call(people: impl IntoIterator<Item = Person>) -> (Self, Vec<Enrolled>) {
        let mut enrolled: Vec<Enrolled> = (0u32..)
            .zip(people)
            .map(|(ordinal, person)| Enrolled { ordinal, shown: shown_name(&person), person })
            .collect();
        enrolled.sort_by(|one, other| {
            (one.person.order, &one.shown, one.ordinal).cmp(&(
                other.person.order,
                &other.shown,
                other.ordinal,
            ))
        });
        let roll = Self {
            facets: Columns::build(enrolled.iter().map(|one| &one.person.facets)),
            ordinals: enrolled.iter().map(|one| one.ordinal).collect(),
        };
        (roll, enrolled)
    }

    /// The number of people.
    pub(crate) fn len(&self) -> usize {
        self.ordinals.len()
    }

    pub(crate) fn ordinal(&self, rank: u32) -> Option<u32> {
        self.ordinals.get(rank as usize).copied()
    }

    /// Everybody whom the choice leaves: the answer when nothing is typed.
    pub(crate) fn everybody(&self, chosen: &FacetMasks) -> Answer {
        let narrowed = self.facets.narrow(&Bits::all(self.len()), chosen);
        Answer {
            hits: narrowed.left.iter().filter_map(|rank| self.ordinal(rank)).collect(),
            facet_counts: narrowed.counts,
            sounds_like: Vec::new(),
            every_word: true,
        }
    }
}

fn shown_name(person: &Person) -> String {
    let full = person.names.iter().find(|name| name.kind == NameKind::Full);
    full.or(person.names.first()).map(|name| name.text.clone()).unwrap_or_default()
}
