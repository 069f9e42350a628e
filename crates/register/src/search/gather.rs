//! From one typed word to every word on record that it may mean, each with what that costs.
//!
//! The routes: letter by letter, by spelling distance, by sound, by Double Metaphone, by the table of groups, and
//! outside the names by reference, description and initials. Each word's outcome depends only on the word itself
//! and on the *set* of words beside it, never on their order.

use super::bits::Bits;
use super::cost::{self, NONE};
use super::distance::{between, letters};
use super::index::Index;
use super::reference;
use super::slips;
use super::sound;
use super::vocabulary::{Kinship, Near};

/// One typed word with what is known about its neighbours.
#[derive(Clone)]
pub(crate) struct Typed {
    pub(crate) text: String,
    pub(crate) heard: Option<String>,
    /// Where among the words it was typed; says nothing about what it may mean.
    pub(crate) place: usize,
    /// Other words narrow the search too, so that short ones may be guessed at.
    pub(crate) company: bool,
    /// It is all that was typed.
    pub(crate) alone: bool,
    /// Another word has digits, so that letters may belong to a reference.
    pub(crate) beside_digits: bool,
}

impl Typed {
    /// Whether both may mean the same people at the same cost.
    pub(crate) fn means_as(&self, other: &Self) -> bool {
        let key = |typed: &Self| (typed.company, typed.alone, typed.beside_digits);
        self.text == other.text && self.heard == other.heard && key(self) == key(other)
    }
}

/// What one typed word may mean.
pub(crate) struct Candidates {
    /// Cost by word of the vocabulary.
    pub(crate) words: Vec<u8>,
    /// Cost by rank of what was found otherwise than by a name's word; empty when there is none.
    pub(crate) outright: Vec<u8>,
    /// Everybody whom this word may mean.
    pub(crate) people: Bits,
}

/// Gathers all that a typed word may mean.
pub(crate) fn gather(index: &Index, typed: &Typed) -> Candidates {
    let symbols: Vec<u8> = letters(&typed.text).collect();
    let mut gathering = Gathering {
        index,
        typed,
        candidates: Candidates {
            words: vec![NONE; index.vocabulary.len()],
            outright: Vec::new(),
            people: Bits::none(index.len()),
        },
        touched: Vec::new(),
    };
    gathering.by_letters(&symbols);
    let guessable = !typed.text.bytes().any(|byte| byte.is_ascii_digit());
    if guessable && symbols.len() >= 3 {
        gathering.by_spelling(&symbols);
        gathering.by_sound();
        gathering.by_metaphone(&symbols);
    }
    if guessable && typed.company {
        gathering.by_recorded_initial(&symbols);
    }
    gathering.by_group(symbols.len());
    gathering.by_reference();
    gathering.by_description();
    gathering.by_initials();
    gathering.by_splitting(&symbols);
    gathering.finish()
}

struct Gathering<'a> {
    index: &'a Index,
    typed: &'a Typed,
    candidates: Candidates,
    touched: Vec<u32>,
}

impl Gathering<'_> {
    fn word(&mut self, word: u32, cost: u8) {
        if let Some(held) = self.candidates.words.get_mut(word as usize) {
            if *held == NONE {
                self.touched.push(word);
            }
            *held = (*held).min(cost);
        }
    }

    fn cost_of(&self, word: u32) -> u8 {
        self.candidates.words.get(word as usize).copied().unwrap_or(NONE)
    }

    fn outright(&mut self, rank: u32, cost: u8) {
        if self.candidates.outright.is_empty() {
            self.candidates.outright.resize(self.index.len(), NONE);
        }
        if let Some(held) = self.candidates.outright.get_mut(rank as usize) {
            *held = (*held).min(cost);
            self.candidates.people.insert(rank);
        }
    }

    fn by_letters(&mut self, symbols: &[u8]) {
        for word in self.index.vocabulary.beginning_with(symbols) {
            let whole = self.index.vocabulary.symbols(word).len() == symbols.len();
            self.word(word, if whole { cost::EXACT } else { cost::PREFIX });
        }
    }

    fn by_spelling(&mut self, symbols: &[u8]) {
        let length = symbols.len();
        let (whole_most, prefix_most) = match length {
            0..=3 => (1, 0),
            4..=6 => (if self.typed.company { 2 } else { 1 }, 1),
            _ => (2, 2),
        };
        let vocabulary = &self.index.vocabulary;
        vocabulary.spelled_like(symbols, whole_most.max(prefix_most), |near| {
            let other = vocabulary.symbols(near.word);
            if let Some(cost) = self.spelling_cost(symbols, other, &near, whole_most, prefix_most) {
                self.word(near.word, cost);
            }
        });
    }

    fn spelling_cost(
        &self,
        typed: &[u8],
        other: &[u8],
        near: &Near,
        whole_most: u32,
        prefix_most: u32,
    ) -> Option<u8> {
        let first = typed.first() == other.first();
        let strange = if first { 0 } else { cost::FIRST_LETTER };
        if typed.len() == 3 {
            // Alone, three letters are never guessed at, except that two of them stand swapped.
            let swapped = near.distance.whole == 1 && slips::is_swap(typed, other);
            let lengths = near.len == 3 || near.len == 4;
            let beside = self.typed.company && near.distance.whole == 1 && lengths;
            // Beside another word, one letter may be wrong, and the first may have been swallowed (`ara` for Tara).
            let beside = beside && (first || other.ends_with(typed));
            return (swapped || beside).then_some(cost::MISSPELT + strange);
        }
        let whole = match near.distance.whole {
            1 if whole_most >= 1 && near.len >= 3 => Some(if slips::is_likely(typed, other) {
                cost::SLIP
            } else {
                cost::MISSPELT + strange
            }),
            2 if whole_most >= 2 && near.len >= 4 && typed.len() > 6 => {
                Some(cost::TWO_SLIPS + strange)
            }
            2 if whole_most >= 2 && near.len >= 4 => Some(cost::TWO_SLIPS_IN_SHORT + strange),
            _ => None,
        };
        let prefix = match near.distance.prefix {
            1 if prefix_most >= 1 => Some(cost::PREFIX_MISSPELT + strange),
            2 if prefix_most >= 2 && first => Some(cost::PREFIX_TWO_SLIPS),
            _ => None,
        };
        whole.into_iter().chain(prefix).min()
    }

    fn by_sound(&mut self) {
        let vocabulary = &self.index.vocabulary;
        let length = self.typed.text.len();
        for reading in sound::readings(&self.typed.text, self.typed.heard.as_deref()) {
            let sounds = reading.len();
            let most = match (sounds, length) {
                (0..=3, _) | (_, 0..=3) => 0,
                (4..=5, _) => 1,
                (_, 0..=6) => 1,
                _ => 2,
            };
            let first = letters(&self.typed.text).next();
            let strange = |near: &Near| {
                let other = vocabulary.symbols(near.word).first().copied();
                if first == other { 0 } else { cost::FIRST_LETTER }
            };
            vocabulary.sounding_like(&reading, most, |near| {
                let whole = match near.distance.whole {
                    0 => Some(cost::SOUND),
                    1 if most >= 1 && near.len >= 3 => Some(cost::SOUND_MISHEARD + strange(&near)),
                    2 if most >= 2 && near.len >= 5 => Some(cost::SOUND_TWICE_MISHEARD),
                    _ => None,
                };
                let prefix = match near.distance.prefix {
                    0 if length >= 4 && sounds >= 3 => Some(cost::SOUND_PREFIX),
                    1 if length >= 6 && sounds >= 5 => Some(cost::SOUND_PREFIX_MISHEARD),
                    _ => None,
                };
                if let Some(cost) = whole.into_iter().chain(prefix).min() {
                    self.word(near.word, cost);
                }
            });
        }
    }

    fn by_metaphone(&mut self, symbols: &[u8]) {
        if symbols.len() < 4 {
            return;
        }
        let vocabulary = &self.index.vocabulary;
        let near_enough = u32::try_from(symbols.len() / 2).unwrap_or(0);
        vocabulary.coded_like(&self.typed.text, |word| {
            let other = vocabulary.symbols(word);
            let distance = between(symbols, other, near_enough).whole;
            if distance <= near_enough.saturating_sub(1).max(1) {
                self.word(word, cost::METAPHONE);
            } else if distance <= near_enough && other.len() >= 4 {
                self.word(word, cost::METAPHONE_ONLY);
            }
        });
    }

    /// `john` also means a person of whom only `J.` is on record, when another word narrows it.
    fn by_recorded_initial(&mut self, symbols: &[u8]) {
        // An Ó is a particle, and no Oliver.
        let initial =
            symbols.get(..1).filter(|_| symbols.len() > 1 && !self.typed.text.starts_with('o'));
        if let Some(word) = initial.and_then(|initial| self.index.vocabulary.exactly(initial)) {
            self.word(word, cost::RECORDED_INITIAL);
        }
    }

    fn by_group(&mut self, length: usize) {
        let mut relatives = Vec::new();
        for &word in &self.touched {
            // Only from what was found directly.
            let least = match self.cost_of(word) {
                cost::EXACT => 0,
                cost::PREFIX if length >= 3 => cost::VARIANT_PREFIX,
                cost::SOUND if length >= 4 => cost::METAPHONE,
                cost::SLIP | cost::MISSPELT if length >= 5 => cost::VARIANT_MISSPELT,
                _ => continue,
            };
            let vocabulary = &self.index.vocabulary;
            vocabulary.relatives(word, |other, kinship| {
                let direct = match kinship {
                    Kinship::Same => cost::SAME,
                    Kinship::Variant => cost::VARIANT,
                    Kinship::Sibling => cost::SIBLING,
                };
                relatives.push((other, least.max(direct)));
                // Dave is short for David, and Dafydd is David: one spelling and one short form may meet.
                if least == 0 && kinship != Kinship::Sibling {
                    vocabulary.relatives(other, |further, further_kinship| {
                        if further_kinship != kinship && further_kinship != Kinship::Sibling {
                            relatives.push((further, cost::VARIANT_SPELLING));
                        }
                    });
                }
            });
        }
        for (word, cost) in relatives {
            self.word(word, cost);
        }
    }

    fn by_reference(&mut self) {
        let index = self.index;
        if let Some(typed) = reference::typed(&self.typed.text) {
            for (rank, whole) in index.references.find(typed) {
                self.outright(rank, if whole { cost::EXACT } else { cost::PREFIX });
            }
        } else if self.typed.beside_digits {
            for rank in index.references.lettered(&self.typed.text) {
                self.outright(rank, cost::EXACT);
            }
        }
    }

    fn by_description(&mut self) {
        let index = self.index;
        index.descriptions.find(&self.typed.text, |ranks, cost| {
            for &rank in ranks {
                self.outright(rank, cost);
            }
        });
    }

    fn by_initials(&mut self) {
        let index = self.index;
        if self.typed.alone && (2..=3).contains(&self.typed.text.len()) {
            for &rank in index.initials.get(&self.typed.text).into_iter().flatten() {
                self.outright(rank, cost::INITIALS);
            }
        }
    }

    /// `johnsmith`: one typed word that is two of the same person's words.
    fn by_splitting(&mut self, symbols: &[u8]) {
        let index = self.index;
        let vocabulary = &index.vocabulary;
        for place in 2..symbols.len().saturating_sub(1) {
            let Some((left, right)) = symbols.split_at_checked(place) else { continue };
            let Some(left) = vocabulary.exactly(left) else { continue };
            let left = vocabulary.people(left);
            if left.is_empty() || (right.len() < 3 && vocabulary.exactly(right).is_none()) {
                continue;
            }
            let mut bearers = Bits::none(index.len());
            left.iter().for_each(|&rank| bearers.insert(rank));
            for word in vocabulary.beginning_with(right) {
                let whole = vocabulary.symbols(word).len() == right.len();
                if whole || right.len() >= 3 {
                    let cost = if whole { cost::SPLIT } else { cost::PREFIX };
                    for &rank in
                        vocabulary.people(word).iter().filter(|rank| bearers.contains(**rank))
                    {
                        self.outright(rank, cost);
                    }
                }
            }
        }
    }

    fn finish(mut self) -> Candidates {
        for &word in &self.touched {
            for &rank in self.index.vocabulary.people(word) {
                self.candidates.people.insert(rank);
            }
        }
        self.candidates
    }
}
