//! One search from text to answer, and the memory that typing reuses.
//!
//! Invariant: what is remembered is a pure function of the index and the typed word with its neighbours, so an
//! answer never depends on what was typed before.

use std::sync::{Arc, LazyLock};
use std::thread;

use super::bits::Bits;
use super::cost;
use super::fold::{self, Word};
use super::gather::{self, Candidates, Typed};
use super::index::Index;
use super::join;
use super::particles;
use super::person::{Answer, Person, Query};
use super::roll::Roll;
use super::weigh::{Fit, MOST_WORDS, Meaning, Scales};

/// So many words' candidates are remembered.
const REMEMBERED: usize = 16;
/// Names found by ear are looked for among so many of the best hits.
const BEST: usize = 40;
/// At most so many names are told.
const SOUNDS_LIKE: usize = 3;
/// Names found by ear that cost this much more than the best of them are still as good.
const AS_GOOD: u8 = 4;
const WEIGHT_BANDS: usize = cost::WORST as usize + 1;

/// The names, taken apart at the first need of them or before it.
type Names = LazyLock<Arc<Index>, Box<dyn FnOnce() -> Arc<Index> + Send>>;

/// Searches one index again and again, as a person types.
pub struct Searcher {
    roll: Arc<Roll>,
    names: Arc<Names>,
    scratch: Scratch,
}

impl Searcher {
    /// Prepares to search an index.
    pub fn new(index: Arc<Index>) -> Self {
        let roll = Arc::clone(&index.roll);
        Self::with(roll, Box::new(move || index))
    }

    /// Prepares to search people, whose names are taken apart beside the caller: who asks for
    /// everybody is answered at once, and who types a name first waits for the rest of that work.
    pub fn beginning(people: impl IntoIterator<Item = Person>) -> Self {
        let (roll, enrolled) = Roll::call(people);
        let roll = Arc::new(roll);
        let on_roll = Arc::clone(&roll);
        let searcher = Self::with(roll, Box::new(move || Arc::new(Index::of(on_roll, enrolled))));
        let names = Arc::clone(&searcher.names);
        // Without a thread to spare, the first search does the work.
        drop(thread::Builder::new().spawn(move || drop(Arc::clone(LazyLock::force(&names)))));
        searcher
    }

    fn with(roll: Arc<Roll>, names: Box<dyn FnOnce() -> Arc<Index> + Send>) -> Self {
        Self { roll, names: Arc::new(LazyLock::new(names)), scratch: Scratch::default() }
    }

    /// Finds everybody whom the text may mean, best first.
    pub fn search(&mut self, query: &Query<'_>) -> Answer {
        let typed = typed_words(query.text);
        if typed.is_empty() {
            return self.roll.everybody(&query.chosen);
        }
        self.scratch.find_typed(&self.names, &typed, query)
    }
}

#[derive(Default)]
pub(crate) struct Scratch {
    remembered: Vec<(Typed, Candidates)>,
    scales: Scales,
    found: Bits,
    /// Cost by rank of those in `found`, the highest bit telling that it was by ear.
    costs: Vec<u8>,
    bands: Vec<Vec<u32>>,
    weighed: Vec<(u32, Fit)>,
}

const BY_EAR: u8 = 0x80;

impl Scratch {
    pub(crate) fn search(&mut self, index: &Index, query: &Query<'_>) -> Answer {
        let typed = typed_words(query.text);
        if typed.is_empty() {
            return index.roll.everybody(&query.chosen);
        }
        self.find_typed(index, &typed, query)
    }

    fn find_typed(&mut self, index: &Index, typed: &[Typed], query: &Query<'_>) -> Answer {
        self.remember(index, typed);
        let every_word = self.find(index, typed);
        let narrowed = index.roll.facets.narrow(&self.found, &query.chosen);
        let ranks = self.in_order(&narrowed.left);
        Answer {
            sounds_like: self.sounds_like(index, &ranks),
            hits: ranks.into_iter().filter_map(|rank| index.ordinal(rank)).collect(),
            facet_counts: narrowed.counts,
            every_word,
        }
    }

    /// Gathers what is not remembered yet, and forgets what was used longest ago.
    fn remember(&mut self, index: &Index, typed: &[Typed]) {
        for word in typed {
            let known = self.remembered.iter().position(|(held, _)| held.means_as(word));
            let entry = match known {
                Some(place) => self.remembered.remove(place),
                None => (word.clone(), gather::gather(index, word)),
            };
            self.remembered.push(entry);
        }
        let surplus = self.remembered.len().saturating_sub(REMEMBERED);
        self.remembered.drain(..surplus);
    }

    /// Fills `found` and `costs`; tells whether they account for every typed word.
    fn find(&mut self, index: &Index, typed: &[Typed]) -> bool {
        let halves = join::halves(index, typed);
        let meanings: Vec<Meaning<'_>> = typed
            .iter()
            .zip(&halves)
            .filter_map(|(word, halves)| {
                let (_, candidates) =
                    self.remembered.iter().find(|(held, _)| held.means_as(word))?;
                Some(Meaning { place: word.place, candidates, halves })
            })
            .collect();
        self.costs.resize(index.len(), 0);
        // Most people lack some word altogether; only those who may fit are weighed one by one.
        for missing in 0..meanings.len() {
            let may_fit = lacking_at_most(missing, &meanings, index.len());
            if may_fit.is_empty() {
                continue;
            }
            let mut least = (u8::MAX, u16::MAX);
            self.weighed.clear();
            for rank in may_fit.iter() {
                let fit =
                    self.scales.weigh(rank, index.entries(rank), index.names(rank), &meanings);
                least = least.min((fit.missing, fit.cost));
                self.weighed.push((rank, fit));
            }
            if usize::from(least.0) > missing {
                continue;
            }
            self.found.reset(index.len());
            for &(rank, fit) in &self.weighed {
                if fit.missing == least.0 && fit.cost <= least.1 + cost::MARGIN {
                    self.found.insert(rank);
                    let by_ear = if fit.by_ear { BY_EAR } else { 0 };
                    if let Some(held) = self.costs.get_mut(rank as usize) {
                        *held = u8::try_from(fit.cost.min(cost::WORST)).unwrap_or(0x7f) | by_ear;
                    }
                }
            }
            return least.0 == 0;
        }
        self.found.reset(index.len());
        false
    }

    /// The ranks of a set by cost, then by rank.
    fn in_order(&mut self, left: &Bits) -> Vec<u32> {
        self.bands.resize_with(WEIGHT_BANDS, Vec::new);
        self.bands.iter_mut().for_each(Vec::clear);
        for rank in left.iter() {
            let cost = self.costs.get(rank as usize).copied().unwrap_or_default() & !BY_EAR;
            if let Some(band) = self.bands.get_mut(usize::from(cost)) {
                band.push(rank);
            }
        }
        self.bands.concat()
    }

    /// Names among the best that were found by ear, none much worse than the best of them.
    fn sounds_like(&self, index: &Index, ranks: &[u32]) -> Vec<String> {
        let cost_of = |rank: u32| self.costs.get(rank as usize).copied().unwrap_or_default();
        let best = ranks.iter().take(BEST).copied();
        let by_ear = best.filter(|&rank| cost_of(rank) & BY_EAR != 0);
        let mut names: Vec<String> = Vec::new();
        let mut least = None;
        for rank in by_ear {
            let worst = *least.get_or_insert(cost_of(rank)) + AS_GOOD;
            if let Some(name) = index.shown(rank)
                && cost_of(rank) <= worst
                && names.len() < SOUNDS_LIKE
                && !names.iter().any(|held| held == name)
            {
                names.push(name.to_owned());
            }
        }
        names
    }
}

/// Everybody whom all but `missing` of the words may mean.
fn lacking_at_most(missing: usize, meanings: &[Meaning<'_>], len: usize) -> Bits {
    // `have.get(n)`: those whom at least n of the words so far may mean.
    let wanted = meanings.len() - missing;
    let mut have = vec![Bits::none(len); wanted + 1];
    if let Some(first) = have.first_mut() {
        *first = Bits::all(len);
    }
    let mut joined = Bits::none(len);
    for meaning in meanings {
        joined.copy_from(&meaning.candidates.people);
        meaning.halves.iter().for_each(|&(rank, _)| joined.insert(rank));
        for count in (1..=wanted).rev() {
            let Some([fewer, more]) = have.get_mut(count - 1..=count) else { continue };
            let mut raised = fewer.clone();
            raised.intersect(&joined);
            more.unite(&raised);
        }
    }
    have.pop().unwrap_or_default()
}

/// The words of the text that somebody must account for.
fn typed_words(text: &str) -> Vec<Typed> {
    let mut words = fold::words(text);
    if words.iter().any(|word| !particles::is_empty_word(&word.text)) {
        words.retain(|word| !particles::is_empty_word(&word.text));
    }
    let mut words: Vec<(usize, Word)> = words.into_iter().enumerate().collect();
    // The longest say most; and what is found must not depend on the order of typing.
    words.sort_by(|(_, one), (_, other)| {
        (other.text.len(), &other.text).cmp(&(one.text.len(), &one.text))
    });
    words.truncate(MOST_WORDS);
    let long = words.iter().filter(|(_, word)| word.text.len() >= 3).count();
    let with_digits = words.iter().filter(|(_, word)| has_digit(&word.text)).count();
    let alone = words.len() == 1;
    let typed = words.into_iter().map(|(place, word)| {
        let beside_digits = with_digits > usize::from(has_digit(&word.text));
        let Word { text, heard, .. } = word;
        Typed { text, heard, place, company: long >= 2, alone, beside_digits }
    });
    typed.collect()
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}
