//! How well one person fits all the typed words together.
//!
//! Invariant: two typed words never use the same word of a name (`ali ali` needs two Alis), and the cheapest way
//! of giving each typed word its own is found, so neither the order of typing nor of the names matters to it.

use super::cost::{self, NONE};
use super::gather::Candidates;
use super::index::{Entry, NameSlots};

/// At most so many typed words are looked at.
pub(crate) const MOST_WORDS: usize = 8;
/// Ways of giving words to names that are tried for one person; beyond them the best so far counts.
const MOST_TRIES: u32 = 4000;

/// What one typed word may mean: by itself, and as half of a name.
#[derive(Clone, Copy)]
pub(crate) struct Meaning<'a> {
    /// Where the word was typed.
    pub(crate) place: usize,
    pub(crate) candidates: &'a Candidates,
    /// Sorted by rank.
    pub(crate) halves: &'a [(u32, u8)],
}

/// How well a person fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Fit {
    /// Typed words that nothing of the person accounts for.
    pub(crate) missing: u8,
    /// The sum of what the others cost.
    pub(crate) cost: u16,
    /// Some word was found by sound, variant or misspelling.
    pub(crate) by_ear: bool,
}

/// What a typed word may use of a person.
#[derive(Clone, Copy)]
struct Choice {
    place: usize,
    cost: u8,
    entry: Option<Entry>,
}

/// Scratch space for weighing, kept between people.
#[derive(Default)]
pub(crate) struct Scales {
    choices: Vec<Vec<Choice>>,
    /// Words of the name in use, with the place of the typed word that uses them.
    used: Vec<(usize, Entry)>,
    best_used: Vec<(usize, Entry)>,
}

struct Best {
    missing: u8,
    cost: u16,
    by_ear: bool,
    tries: u32,
}

impl Scales {
    /// Weighs one person.
    pub(crate) fn weigh(
        &mut self,
        rank: u32,
        entries: &[Entry],
        names: &[NameSlots],
        typed: &[Meaning<'_>],
    ) -> Fit {
        if let [only] = typed {
            return weigh_one(rank, entries, names, only);
        }
        self.choices.resize_with(MOST_WORDS, Vec::new);
        for (choices, meaning) in self.choices.iter_mut().zip(typed) {
            choices.clear();
            choices.extend(entries.iter().filter_map(|entry| {
                let cost = entry_cost(meaning.candidates, entry)?;
                Some(Choice { place: meaning.place, cost, entry: Some(*entry) })
            }));
            if let Some(cost) = outright(meaning, rank) {
                choices.push(Choice { place: meaning.place, cost, entry: None });
            }
            choices.sort_by_key(|choice| choice.cost);
        }
        let mut best = Best { missing: u8::MAX, cost: u16::MAX, by_ear: false, tries: 0 };
        self.used.clear();
        self.best_used.clear();
        let choices = std::mem::take(&mut self.choices);
        self.assign(choices.get(..typed.len()).unwrap_or_default(), 0, 0, false, &mut best);
        self.choices = choices;
        let extras = self.extras(names);
        Fit {
            missing: best.missing,
            cost: (best.cost + extras).min(cost::WORST),
            by_ear: best.by_ear,
        }
    }

    fn assign(
        &mut self,
        rest: &[Vec<Choice>],
        missing: u8,
        cost: u16,
        by_ear: bool,
        best: &mut Best,
    ) {
        best.tries += 1;
        if (missing, cost) >= (best.missing, best.cost) || best.tries > MOST_TRIES {
            return;
        }
        let Some((choices, rest)) = rest.split_first() else {
            *best = Best { missing, cost, by_ear, tries: best.tries };
            self.best_used.clone_from(&self.used);
            return;
        };
        for choice in choices {
            let by_ear = by_ear || (choice.entry.is_some() && choice.cost >= cost::BY_EAR);
            let cost = cost + u16::from(choice.cost);
            match choice.entry {
                None => self.assign(rest, missing, cost, by_ear, best),
                Some(entry) if self.used.iter().any(|(_, used)| used.clashes(&entry)) => {}
                Some(entry) => {
                    self.used.push((choice.place, entry));
                    self.assign(rest, missing, cost, by_ear, best);
                    self.used.pop();
                }
            }
        }
        self.assign(rest, missing + 1, cost, by_ear, best);
    }

    fn extras(&mut self, names: &[NameSlots]) -> u16 {
        self.best_used.sort_unstable_by_key(|(place, _)| *place);
        let used = &self.best_used;
        let whole = names.iter().any(|name| {
            let covered =
                used.iter().map(|(_, entry)| entry).filter(|entry| entry.name == name.name);
            covered.fold(name.needed, |left, entry| left & !entry.slots) == 0
        });
        let mixed =
            used.windows(2).any(|pair| matches!(pair, [(_, a), (_, b)] if a.name != b.name));
        let disordered = used
            .windows(2)
            .any(|pair| matches!(pair, [(_, a), (_, b)] if a.name == b.name && a.slots > b.slots));
        let mut extras = 0;
        if !whole {
            extras += cost::NAME_NOT_WHOLE;
        }
        if mixed {
            extras += cost::NAMES_MIXED;
        }
        if disordered {
            extras += cost::OUT_OF_ORDER;
        }
        extras
    }
}

/// The ordinary case, without any choosing.
fn weigh_one(rank: u32, entries: &[Entry], names: &[NameSlots], only: &Meaning<'_>) -> Fit {
    let missing = Fit { missing: 1, cost: 0, by_ear: false };
    let mut best = outright(only, rank).map_or(missing, |cost| Fit {
        missing: 0,
        cost: u16::from(cost) + cost::NAME_NOT_WHOLE,
        by_ear: false,
    });
    for entry in entries {
        let Some(word) = entry_cost(only.candidates, entry) else { continue };
        let whole =
            names.iter().any(|name| name.name == entry.name && name.needed & !entry.slots == 0);
        let extra = if whole { 0 } else { cost::NAME_NOT_WHOLE };
        best = best.min(Fit {
            missing: 0,
            cost: u16::from(word) + extra,
            by_ear: word >= cost::BY_EAR,
        });
    }
    best
}

fn entry_cost(candidates: &Candidates, entry: &Entry) -> Option<u8> {
    let cost = candidates.words.get(entry.word as usize).copied().filter(|&cost| cost != NONE)?;
    Some(cost + entry.cost)
}

fn outright(meaning: &Meaning<'_>, rank: u32) -> Option<u8> {
    let half = meaning.halves.binary_search_by_key(&rank, |(held, _)| *held).ok();
    let half = half.and_then(|place| meaning.halves.get(place)).map(|(_, cost)| *cost);
    let own = meaning.candidates.outright.get(rank as usize).copied().filter(|&cost| cost != NONE);
    half.into_iter().chain(own).min()
}
