//! Searching by description: "tattoo neck", "slim", "ginger beard".
//!
//! Words of the description weigh less than names: a typed `bald` shows Mr Bald first, then those who are bald.
//! Nothing is guessed from fewer than three letters.

use std::collections::BTreeMap;

use super::cost;
use super::distance::{between, letters};
use super::fold;

/// Words that people use for one thing.
const SYNONYMS: &[&[&str]] = &[
    &["slim", "thin", "skinny", "slender", "lean", "slight"],
    &["large", "heavy", "big", "fat", "overweight", "obese", "heavyset"],
    &["stocky", "thickset", "broad", "chunky", "heavyset"],
    &["athletic", "muscular", "muscly", "toned"],
    &["medium", "average", "normal"],
    &["bald", "shaved", "shaven", "skinhead", "hairless"],
    &["receding", "balding", "thinning"],
    &["tattoo", "tat", "tatt", "tattooed", "inked", "ink"],
    &["red", "ginger", "redhead", "auburn", "copper"],
    &["blond", "blonde", "fair", "bleached"],
    &["grey", "gray", "silver", "greying", "graying"],
    &["brown", "brunette"],
    &["dyed", "coloured", "colored"],
    &["curly", "wavy", "curls", "frizzy"],
    &["braided", "braids", "plaits", "dreadlocks", "dreads", "locs", "cornrows"],
    &["tied", "ponytail", "bun", "topknot"],
    &["covered", "hijab", "headscarf", "hood", "hat", "cap"],
    &["glasses", "specs", "spectacles", "bespectacled"],
    &["sunglasses", "shades"],
    &["moustache", "mustache", "tash", "tache", "moustached"],
    &["beard", "bearded", "beardy"],
    &["goatee", "beard"],
    &["stubble", "unshaven", "stubbly"],
    &["scar", "scarred", "scars"],
    &["piercing", "pierced", "ring", "stud", "earring"],
    &["birthmark", "mark"],
    &["mole", "spot"],
    &["freckles", "freckled", "freckly"],
    &["gold", "golden"],
    &["tooth", "teeth"],
    &["missing", "lost", "no"],
    &["limp", "limps", "limping", "walks"],
    &["stick", "cane", "crutch", "crutches"],
    &["tall", "lanky"],
    &["short", "small", "little", "petite"],
    &["young", "youth", "teen", "teenager", "teenage", "kid", "lad"],
    &["old", "elderly", "older", "pensioner"],
    &["male", "man", "bloke", "guy", "lad", "gentleman"],
    &["female", "woman", "lady", "girl"],
    &["face", "facial", "cheek"],
    &["forearm", "arm"],
    &["knuckles", "knuckle", "fingers", "hand", "hands"],
    &["swallow", "bird"],
    &["spiderweb", "cobweb", "web", "spider"],
];

/// Words of all descriptions with the people they belong to.
#[derive(Default)]
pub(crate) struct Descriptions {
    words: BTreeMap<String, Vec<u32>>,
}

impl Descriptions {
    /// Adds a person's phrases; ranks must come in rising order.
    pub(crate) fn add(&mut self, rank: u32, phrases: &[String]) {
        for word in phrases.iter().flat_map(|phrase| fold::plain_words(phrase)) {
            let ranks = self.words.entry(word).or_default();
            if ranks.last() != Some(&rank) {
                ranks.push(rank);
            }
        }
    }

    /// The words, once everybody's phrases are in.
    pub(crate) fn close(mut self) -> Self {
        self.words.values_mut().for_each(Vec::shrink_to_fit);
        self
    }

    /// Calls `found` with the people and the cost of every word of a description that `typed` may mean.
    pub(crate) fn find(&self, typed: &str, mut found: impl FnMut(&[u32], u8)) {
        if typed.len() < 3 {
            if let Some(ranks) = self.words.get(typed) {
                found(ranks, cost::DESCRIBED);
            }
            return;
        }
        let stem = stem(typed);
        for (word, ranks) in
            self.words.range(stem.to_owned()..).take_while(|(word, _)| word.starts_with(stem))
        {
            let whole = word == typed || word == stem || self::stem(word) == stem;
            found(ranks, if whole { cost::DESCRIBED } else { cost::DESCRIBED_PREFIX });
        }
        for other in synonyms(typed) {
            if let Some(ranks) = self.words.get(other) {
                found(ranks, cost::DESCRIBED_OTHERWISE);
            }
        }
        self.find_misspelt(typed, found);
    }

    fn find_misspelt(&self, typed: &str, mut found: impl FnMut(&[u32], u8)) {
        if typed.len() < 5 {
            return;
        }
        let symbols: Vec<u8> = letters(typed).collect();
        for (word, ranks) in &self.words {
            if word.len() < 4
                || word.len().abs_diff(typed.len()) > 1
                || word.as_bytes().first() != typed.as_bytes().first()
            {
                continue;
            }
            let known: Vec<u8> = letters(word).collect();
            if between(&symbols, &known, 1).whole == 1 {
                found(ranks, cost::DESCRIBED_MISSPELT);
            }
        }
    }
}

/// A plural is the same thing.
fn stem(word: &str) -> &str {
    word.strip_suffix('s').filter(|stem| stem.len() >= 3 && !stem.ends_with('s')).unwrap_or(word)
}

fn synonyms(typed: &str) -> impl Iterator<Item = &'static str> {
    SYNONYMS
        .iter()
        .filter(move |group| group.iter().any(|word| *word == typed || stem(word) == stem(typed)))
        .flat_map(|group| group.iter().copied())
        .filter(move |word| *word != typed)
}
