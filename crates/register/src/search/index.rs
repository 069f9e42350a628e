//! The index of all people: built once at unlock and after every change, then only read.
//!
//! Inside, people are numbered by *rank*: their order, then their name. Every list and set of people is sorted by
//! rank, so hits of equal quality are in their final order without any sorting.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::describe::Descriptions;
use super::fold;
use super::groups;
use super::lists::Lists;
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
    entries: Lists<Entry>,
    names: Lists<NameSlots>,
    /// The letters of the names shown.
    shown: Lists<u8>,
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
    ///
    /// Each person is let go of as soon as they are taken apart: what lies about until the end is
    /// memory that the program holds from then on.
    pub(crate) fn of(roll: Arc<Roll>, people: Vec<Enrolled>) -> Self {
        let known = known_words(&people);
        let mut words: BTreeMap<String, Bearers> = BTreeMap::new();
        let mut references = References::default();
        let mut descriptions = Descriptions::default();
        let mut initials: HashMap<String, Vec<u32>> = HashMap::new();
        let (mut entries, mut names, mut shown) =
            (Lists::default(), Lists::default(), Lists::default());
        for (rank, Enrolled { person, shown: name_shown, .. }) in (0u32..).zip(people) {
            let mut ways = Vec::new();
            let mut slots = Vec::new();
            for (number, name) in person.names.iter().enumerate() {
                let parts = particles::take_apart(&name.text, |word| known.contains(word));
                let number = u8::try_from(number).unwrap_or(u8::MAX);
                if parts.needed != 0 {
                    slots.push(NameSlots { name: number, needed: parts.needed });
                }
                add_initials(&mut initials, &parts, rank);
                for form in parts.forms {
                    let word = met(&mut words, form.text, form.heard, rank);
                    ways.push(Entry { word, slots: form.slots, name: number, cost: form.cost });
                }
            }
            entries.push(ways.into_iter());
            names.push(slots.into_iter());
            shown.push(name_shown.into_bytes().into_iter());
            references.add(&person.reference, rank);
            descriptions.add(rank, &person.words);
        }
        let (vocabulary, numbers) = Vocabulary::build(words);
        for entry in entries.items_mut() {
            entry.word = numbers.get(entry.word as usize).copied().unwrap_or(u32::MAX);
        }
        initials.values_mut().for_each(Vec::shrink_to_fit);
        Self {
            vocabulary,
            references: references.close(),
            descriptions: descriptions.close(),
            initials,
            roll,
            entries: entries.close(),
            names: names.close(),
            shown: shown.close(),
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
        self.entries.get(rank as usize)
    }

    pub(crate) fn names(&self, rank: u32) -> &[NameSlots] {
        self.names.get(rank as usize)
    }

    pub(crate) fn ordinal(&self, rank: u32) -> Option<u32> {
        self.roll.ordinal(rank)
    }

    pub(crate) fn shown(&self, rank: u32) -> Option<&str> {
        std::str::from_utf8(self.shown.get(rank as usize)).ok()
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

/// Notes that somebody bears a word, and gives the word's number in the order of meeting.
fn met(
    words: &mut BTreeMap<String, Bearers>,
    text: String,
    heard: Option<String>,
    rank: u32,
) -> u32 {
    let next = u32::try_from(words.len()).unwrap_or(u32::MAX);
    let bearers = words.entry(text).or_default();
    if bearers.ranks.last() != Some(&rank) {
        bearers.ranks.push(rank);
    }
    if bearers.heard.is_none() {
        bearers.heard = heard;
    }
    *bearers.met.get_or_insert(next)
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
