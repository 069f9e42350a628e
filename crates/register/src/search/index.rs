//! The index of all people: built once at unlock and after every change, then only read.
//!
//! Inside, people are numbered by *rank*: their order, then their name. Every list and set of people is sorted by
//! rank, so hits of equal quality are in their final order without any sorting.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::describe::Descriptions;
use super::fold;
use super::groups;
use super::particles::{self, Parts};
use super::person::{Answer, Person, Query};
use super::reference::References;
use super::roll::{Enrolled, Roll};
use super::searcher::Scratch;
use super::vocabulary::{Bearers, Vocabulary};

/// Everything that searching needs, in memory.
pub struct Index {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) references: References,
    pub(crate) descriptions: Descriptions,
    pub(crate) initials: HashMap<String, Vec<u32>>,
    pub(crate) roll: Arc<Roll>,
    entries: Vec<Entry>,
    entry_ends: Vec<u32>,
    names: Vec<NameSlots>,
    name_ends: Vec<u32>,
    shown: Vec<String>,
}

/// One way in which a word of a person's name may be typed.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) word: u32,
    /// The places in the name that it stands for, as bits.
    pub(crate) slots: u16,
    /// Which of the person's names it is in.
    pub(crate) name: u8,
    /// Added to the cost of finding it.
    pub(crate) cost: u8,
}

impl Entry {
    /// Whether both stand for the same place of the same name.
    pub(crate) fn clashes(&self, other: &Self) -> bool {
        self.name == other.name && self.slots & other.slots != 0
    }
}

/// Which places of a name must be typed before it counts as whole.
#[derive(Clone, Copy)]
pub(crate) struct NameSlots {
    pub(crate) name: u8,
    pub(crate) needed: u16,
}

impl Index {
    /// Builds the index; a hit's number is the person's place in `people`.
    pub fn build(people: impl IntoIterator<Item = Person>) -> Self {
        let (roll, enrolled) = Roll::call(people);
        Self::of(Arc::new(roll), enrolled)
    }

    /// Builds the index of those who are on the roll, in its order.
    pub(crate) fn of(roll: Arc<Roll>, people: Vec<Enrolled>) -> Self {
        let known = known_words(&people);
        let mut words: BTreeMap<String, Bearers> = BTreeMap::new();
        let mut descriptions = Descriptions::default();
        let mut initials: HashMap<String, Vec<u32>> = HashMap::new();
        let mut names = Vec::new();
        let mut name_ends = Vec::with_capacity(people.len());
        let mut taken_apart = Vec::with_capacity(people.len());
        for (rank, Enrolled { person, .. }) in (0u32..).zip(&people) {
            let mut parts_of_all = Vec::with_capacity(person.names.len());
            for (number, name) in person.names.iter().enumerate() {
                let parts = particles::take_apart(&name.text, |word| known.contains(word));
                let number = u8::try_from(number).unwrap_or(u8::MAX);
                if parts.needed != 0 {
                    names.push(NameSlots { name: number, needed: parts.needed });
                }
                add_initials(&mut initials, &parts, rank);
                for form in &parts.forms {
                    let bearers = words.entry(form.text.clone()).or_default();
                    if bearers.ranks.last() != Some(&rank) {
                        bearers.ranks.push(rank);
                    }
                    if bearers.heard.is_none() {
                        bearers.heard.clone_from(&form.heard);
                    }
                }
                parts_of_all.push((number, parts));
            }
            name_ends.push(end_of(&names));
            taken_apart.push(parts_of_all);
            descriptions.add(rank, &person.words);
        }
        let vocabulary = Vocabulary::build(words);
        let mut entries = Vec::new();
        let mut entry_ends = Vec::with_capacity(people.len());
        for parts_of_all in taken_apart {
            for (name, parts) in parts_of_all {
                entries.extend(parts.forms.iter().filter_map(|form| {
                    let symbols: Vec<u8> = super::distance::letters(&form.text).collect();
                    let word = vocabulary.exactly(&symbols)?;
                    Some(Entry { word, slots: form.slots, name, cost: form.cost })
                }));
            }
            entry_ends.push(end_of(&entries));
        }
        Self {
            references: References::build(people.iter().map(|one| one.person.reference.as_str())),
            shown: people.into_iter().map(|one| one.shown).collect(),
            roll,
            vocabulary,
            descriptions,
            initials,
            entries,
            entry_ends,
            names,
            name_ends,
        }
    }

    /// The number of people.
    pub fn len(&self) -> usize {
        self.roll.len()
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Searches once. While typing, [`super::Searcher`] is quicker, for it remembers the words typed before.
    pub fn search(&self, query: &Query<'_>) -> Answer {
        Scratch::default().search(self, query)
    }

    pub(crate) fn entries(&self, rank: u32) -> &[Entry] {
        between(&self.entries, &self.entry_ends, rank)
    }

    pub(crate) fn names(&self, rank: u32) -> &[NameSlots] {
        between(&self.names, &self.name_ends, rank)
    }

    pub(crate) fn ordinal(&self, rank: u32) -> Option<u32> {
        self.roll.ordinal(rank)
    }

    pub(crate) fn shown(&self, rank: u32) -> Option<&str> {
        self.shown.get(rank as usize).map(String::as_str)
    }
}

/// All words that are names in their own right: written by themselves on some card, or in the table.
fn known_words(people: &[Enrolled]) -> BTreeSet<String> {
    let names = people.iter().flat_map(|one| &one.person.names);
    let mut known: BTreeSet<String> =
        names.flat_map(|name| fold::plain_words(&name.text)).collect();
    known.extend(
        groups::read(groups::TABLE).flat_map(|group| group.names).map(|(name, _)| name.to_owned()),
    );
    known
}

fn add_initials(initials: &mut HashMap<String, Vec<u32>>, parts: &Parts, rank: u32) {
    let all = &parts.initials;
    let outer: String = all.chars().take(1).chain(all.chars().last()).collect();
    for letters in [all, &outer] {
        if (2..=3).contains(&letters.chars().count()) && all.chars().count() >= 2 {
            let ranks = initials.entry(letters.clone()).or_default();
            if ranks.last() != Some(&rank) {
                ranks.push(rank);
            }
        }
    }
}

fn end_of<T>(items: &[T]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}

fn between<'a, T>(items: &'a [T], ends: &[u32], rank: u32) -> &'a [T] {
    let place = rank as usize;
    let start = place.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    let end = ends.get(place).copied().unwrap_or(start);
    items.get(start as usize..end as usize).unwrap_or_default()
}
