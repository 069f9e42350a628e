//! Every distinct word of every name, once, with the people who bear it.
//!
//! Words lie in one sorted run, so that a typed beginning is a range. Names of the table that nobody bears are
//! here too, without people: a misspelt `Mohamed` is recognised as such and leads to every Muhammad.
//! Invariant: a word's number is its place in the alphabet; all the arrays below are indexed by it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use rphonetic::DoubleMetaphone;

use super::distance::{self, Distance, Walk};
use super::groups::{self, Bond};
use super::lists::Lists;
use super::sound::{self, Sounds};

/// Codes of Double Metaphone are cut at so many letters.
const CODE: usize = 12;

/// All words, and the ways in which they may be found.
pub(crate) struct Vocabulary {
    written: Faces,
    /// Readings of all words, several a word.
    heard: Faces,
    heard_word: Vec<u32>,
    /// Packed Double Metaphone codes with their words, sorted.
    codes: Vec<(u64, u32)>,
    /// Groups a word is in, and the words of each group with whether each is a full form.
    groups_of: Lists<u32>,
    members: Lists<(u32, bool)>,
    bonds: Vec<Bond>,
    people: Lists<u32>,
}

/// A word that a scan came upon.
pub(crate) struct Near {
    pub(crate) word: u32,
    pub(crate) distance: Distance,
    /// How many symbols the known word has.
    pub(crate) len: usize,
}

impl Vocabulary {
    /// Builds the vocabulary from words, their further readings and the ranks of their bearers; and
    /// gives the numbers of the words by the order in which they were met.
    pub(crate) fn build(mut words: BTreeMap<String, Bearers>) -> (Self, Vec<u32>) {
        let mut numbers = vec![0; words.len()];
        for name in table_words().keys() {
            words.entry((*name).to_owned()).or_default();
        }
        let mut written = Faces::default();
        let mut readings: Vec<(Sounds, u32)> = Vec::new();
        let mut codes = Vec::new();
        let mut people = Lists::default();
        let metaphone = DoubleMetaphone::new(Some(CODE));
        for (number, (word, bearers)) in (0u32..).zip(&words) {
            written.push(distance::letters(word));
            if let Some(place) = bearers.met.and_then(|met| numbers.get_mut(met as usize)) {
                *place = number;
            }
            let spoken = match table_words().get(word.as_str()) {
                Some(known) if bearers.heard.is_none() => Cow::Borrowed(known),
                _ => Cow::Owned(Spoken::of(&metaphone, word, bearers.heard.as_deref())),
            };
            readings.extend(spoken.readings.iter().map(|reading| (reading.clone(), number)));
            codes.extend(spoken.codes.iter().map(|&code| (code, number)));
            people.push(bearers.ranks.iter().copied());
        }
        codes.sort_unstable();
        codes.dedup();
        readings.sort_unstable();
        let mut heard = Faces::default();
        let mut heard_word = Vec::with_capacity(readings.len());
        for (reading, word) in readings {
            heard.push(reading.into_iter());
            heard_word.push(word);
        }
        let names: Vec<&str> = words.keys().map(String::as_str).collect();
        let (groups_of, members, bonds) = link_groups(&names, groups::TABLE);
        codes.shrink_to_fit();
        let (written, heard, people) = (written.close(), heard.close(), people.close());
        let (groups_of, members) = (groups_of.close(), members.close());
        let vocabulary =
            Self { written, heard, heard_word, codes, groups_of, members, bonds, people };
        (vocabulary, numbers)
    }

    /// The number of words.
    pub(crate) fn len(&self) -> usize {
        self.written.shared.len()
    }

    /// The words that begin with `symbols`; the first may be the very word.
    pub(crate) fn beginning_with(&self, symbols: &[u8]) -> Range<u32> {
        let start = self.lower_bound(|word| word < symbols);
        let end = self.lower_bound(|word| word < symbols || word.starts_with(symbols));
        start..end.max(start)
    }

    /// The symbols of a word.
    pub(crate) fn symbols(&self, word: u32) -> &[u8] {
        self.written.get(word as usize)
    }

    /// The number of the word that is exactly this.
    pub(crate) fn exactly(&self, symbols: &[u8]) -> Option<u32> {
        let place = self.lower_bound(|word| word < symbols);
        (self.symbols(place) == symbols && !symbols.is_empty()).then_some(place)
    }

    /// Ranks of the people who bear a word.
    pub(crate) fn people(&self, word: u32) -> &[u32] {
        self.people.get(word as usize)
    }

    /// All words that may be spelled within `most` edits of `typed`, or begin so.
    pub(crate) fn spelled_like(&self, typed: &[u8], most: u32, mut found: impl FnMut(Near)) {
        self.written.scan(typed, most, |place, distance, len| {
            found(Near { word: place, distance, len });
        });
    }

    /// All words of which some reading is within `most` edits of `typed`, or begins so.
    pub(crate) fn sounding_like(&self, typed: &[u8], most: u32, mut found: impl FnMut(Near)) {
        self.heard.scan(typed, most, |place, distance, len| {
            if let Some(&word) = self.heard_word.get(place as usize) {
                found(Near { word, distance, len });
            }
        });
    }

    /// All words that Double Metaphone cannot tell from `typed`.
    pub(crate) fn coded_like(&self, typed: &str, mut found: impl FnMut(u32)) {
        for code in metaphone_codes(&DoubleMetaphone::new(Some(CODE)), typed) {
            let start = self.codes.partition_point(|(held, _)| *held < code);
            let same = self.codes.get(start..).unwrap_or_default().iter();
            same.take_while(|(held, _)| *held == code).for_each(|&(_, word)| found(word));
        }
    }

    /// The other names in the groups of a word.
    pub(crate) fn relatives(&self, word: u32, mut found: impl FnMut(u32, Kinship)) {
        for &group in self.groups_of.get(word as usize) {
            let members = self.members.get(group as usize);
            let same = self.bonds.get(group as usize) == Some(&Bond::Same);
            let full = members.iter().any(|&(member, full)| member == word && full);
            for &(member, other_full) in members.iter().filter(|(member, _)| *member != word) {
                let kinship = match (same, full, other_full) {
                    (true, ..) => Kinship::Same,
                    // Two full forms share a short one, and are different names.
                    (_, true, true) => continue,
                    (_, false, false) => Kinship::Sibling,
                    _ => Kinship::Variant,
                };
                found(member, kinship);
            }
        }
    }

    fn lower_bound(&self, less: impl Fn(&[u8]) -> bool) -> u32 {
        let (mut low, mut high) = (0usize, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if less(self.written.get(middle)) { low = middle + 1 } else { high = middle }
        }
        u32::try_from(low).unwrap_or(u32::MAX)
    }
}

/// How a word is said.
#[derive(Clone)]
struct Spoken {
    readings: Vec<Sounds>,
    codes: Vec<u64>,
}

impl Spoken {
    fn of(metaphone: &DoubleMetaphone, word: &str, heard: Option<&str>) -> Self {
        Self {
            readings: sound::readings(word, heard),
            codes: metaphone_codes(metaphone, word).collect(),
        }
    }
}

/// The names of the table, spoken; worked out once, because the table never changes while we run.
fn table_words() -> &'static BTreeMap<&'static str, Spoken> {
    static WORDS: LazyLock<BTreeMap<&'static str, Spoken>> = LazyLock::new(|| {
        let metaphone = DoubleMetaphone::new(Some(CODE));
        let names = groups::read(groups::TABLE).flat_map(|group| group.names);
        names.map(|(name, _)| (name, Spoken::of(&metaphone, name, None))).collect()
    });
    &WORDS
}

/// Who bears a word, and how its accents say it.
#[derive(Default)]
pub(crate) struct Bearers {
    /// How many words were met before it; nothing where only the table knows it.
    pub(crate) met: Option<u32>,
    pub(crate) ranks: Vec<u32>,
    pub(crate) heard: Option<String>,
}

/// How two names of a group are related.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kinship {
    /// Spellings of one name.
    Same,
    /// A name and a short form of it.
    Variant,
    /// Two short forms of one name.
    Sibling,
}

/// Sorted strings of symbols in one run of memory.
#[derive(Default)]
struct Faces {
    symbols: Lists<u8>,
    /// How many symbols each shares with the one before.
    shared: Vec<u8>,
}

impl Faces {
    /// Adds a string that sorts after all before.
    fn push(&mut self, symbols: impl Iterator<Item = u8>) {
        let place = self.shared.len();
        self.symbols.push(symbols);
        let before = place.checked_sub(1).map_or(&[][..], |before| self.symbols.get(before));
        let here = self.symbols.get(place);
        let shared = before.iter().zip(here).take_while(|(a, b)| a == b).count();
        self.shared.push(u8::try_from(shared).unwrap_or(u8::MAX));
    }

    fn get(&self, place: usize) -> &[u8] {
        self.symbols.get(place)
    }

    fn close(mut self) -> Self {
        self.shared.shrink_to_fit();
        Self { symbols: self.symbols.close(), ..self }
    }

    fn scan(&self, typed: &[u8], most: u32, mut found: impl FnMut(u32, Distance, usize)) {
        let mut walk = Walk::new(typed, most);
        for (place, &shared) in (0u32..).zip(&self.shared) {
            let shared = usize::from(shared);
            // Most strings share a beginning that was too far, and need not even be looked at.
            let known = if walk.is_lost(shared) { continue } else { self.get(place as usize) };
            walk.step_to(known, shared);
            let distance = walk.distance();
            if distance.prefix <= most {
                found(place, distance, known.len());
            }
        }
    }
}

type Groups = (Lists<u32>, Lists<(u32, bool)>, Vec<Bond>);

fn link_groups(names: &[&str], table: &str) -> Groups {
    let mut members = Lists::default();
    let mut bonds = Vec::new();
    let mut of_word: Vec<Vec<u32>> = vec![Vec::new(); names.len()];
    for (number, group) in (0u32..).zip(groups::read(table)) {
        let places = group.names.iter().filter_map(|(name, full)| {
            let place = names.binary_search(name).ok()?;
            of_word.get_mut(place)?.push(number);
            Some((u32::try_from(place).ok()?, *full))
        });
        members.push(places);
        bonds.push(group.bond);
    }
    let mut groups_of = Lists::default();
    for groups in of_word {
        groups_of.push(groups.into_iter());
    }
    (groups_of, members, bonds)
}

/// Both codes of a word, packed; only folded ASCII may come here, for the library panics on anything else.
fn metaphone_codes(metaphone: &DoubleMetaphone, word: &str) -> impl Iterator<Item = u64> {
    let letters = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let coded = letters.then(|| metaphone.double_metaphone(word));
    let both = coded.map(|coded| [coded.primary(), coded.alternate()]);
    let both = both.into_iter().flatten().filter(|code| code.len() >= 2).map(|code| pack(&code));
    both.collect::<std::collections::BTreeSet<_>>().into_iter()
}

fn pack(code: &str) -> u64 {
    code.bytes().take(CODE).fold(1, |packed, byte| (packed << 5) | u64::from(byte & 31))
}
