//! The word lists as one tree of letters, built once.
//!
//! A list holds phrases of folded words (`a-z`, `0-9`, spaces), one a line or parted by `;`:
//! - `{a,b}` stands for each of its choices, which may be empty or end in a space:
//!   `self harm{,ed,ing}`, `on {a ,}visa`;
//! - `{@name}` stands for the choices of the line `@name = a,b` in `lists/sets.txt`;
//! - every phrase is also entered with its plural, unless it ends in `=`;
//! - `#` begins a comment.
//!
//! Where lists disagree about a phrase, the first list has it: `lists.rs` puts what may stand first,
//! so that it can take one case out of a set ("English accent"), then the graver.

use super::FindingKind;
use std::collections::HashMap;

/// What a phrase means: goods, places and offences that may stand, or a finding.
pub(super) type Meaning = Option<FindingKind>;

/// The meaning of phrases that may stand although they hold a listed word.
pub(super) const ALLOWED: Meaning = None;

/// A place in the tree: the letters read so far.
pub(super) type Node = u32;

/// Every phrase of every list.
pub(super) struct Phrases {
    children: Vec<Vec<(u8, Node)>>,
    meanings: Vec<Option<Meaning>>,
}

impl Phrases {
    /// The tree's root, before any letter.
    pub(super) const ROOT: Node = 0;

    /// Builds the tree.
    pub(super) fn new(lists: &[(Meaning, &str)], more: &[(Meaning, &str)]) -> Self {
        let sets = sets(super::lists::SETS);
        let mut tree = Self { children: vec![Vec::new()], meanings: vec![None] };
        for (meaning, list) in lists.iter().chain(more) {
            for line in lines(list) {
                for phrase in spread(line, &sets) {
                    tree.add(&phrase, *meaning);
                }
            }
        }
        tree
    }

    /// The place after one more letter, if any phrase goes on so.
    pub(super) fn step(&self, node: Node, byte: u8) -> Option<Node> {
        self.after(node).iter().find(|(b, _)| *b == byte).map(|(_, next)| *next)
    }

    /// Every letter by which a phrase may go on, with the place after it.
    pub(super) fn after(&self, node: Node) -> &[(u8, Node)] {
        self.children.get(node as usize).map_or(&[], Vec::as_slice)
    }

    /// The meaning of the phrase that ends here, if one does.
    pub(super) fn meaning(&self, node: Node) -> Option<Meaning> {
        self.meanings.get(node as usize).copied().flatten()
    }

    fn add(&mut self, phrase: &str, meaning: Meaning) {
        match phrase.strip_suffix('=') {
            Some(exact) => self.add_exact(exact.bytes(), meaning),
            None => {
                self.add_exact(phrase.bytes(), meaning);
                let (stem, ending) = plural(phrase);
                self.add_exact(stem.bytes().chain(ending.bytes()), meaning);
            }
        }
    }

    fn add_exact(&mut self, phrase: impl Iterator<Item = u8>, meaning: Meaning) {
        let mut node = Self::ROOT;
        for byte in phrase {
            node = match self.step(node, byte) {
                Some(next) => next,
                None => {
                    let next = self.children.len() as Node;
                    self.children.push(Vec::new());
                    self.meanings.push(None);
                    if let Some(from) = self.children.get_mut(node as usize) {
                        from.push((byte, next));
                    }
                    next
                }
            };
        }
        if let Some(slot) = self.meanings.get_mut(node as usize) {
            slot.get_or_insert(meaning);
        }
    }
}

/// The stem and ending of a phrase's plural, which also covers its possessive.
fn plural(phrase: &str) -> (&str, &str) {
    if let Some(stem) = phrase.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'o', 'u'])
    {
        return (stem, "ies");
    }
    if phrase.ends_with(['s', 'x', 'z']) || phrase.ends_with("ch") || phrase.ends_with("sh") {
        return (phrase, "es");
    }
    (phrase, "s")
}

/// The phrases of a list as written, without comments and blanks.
fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines()
        .filter_map(|line| line.split('#').next())
        .flat_map(|line| line.split(';'))
        .map(str::trim)
        .filter(|line| !line.is_empty())
}

/// The named sets of choices.
fn sets(text: &str) -> HashMap<&str, &str> {
    lines(text).filter_map(|line| line.split_once(" = ")).collect()
}

/// Every phrase that a line with choices stands for.
fn spread(line: &str, sets: &HashMap<&str, &str>) -> Vec<String> {
    let mut whole = vec![String::new()];
    let mut rest = line;
    while let Some((before, inside)) = rest.split_once('{') {
        let (choices, after) = inside.split_once('}').unwrap_or((inside, ""));
        let choices = sets.get(choices).copied().unwrap_or(choices);
        whole = whole
            .iter()
            .flat_map(|start| {
                choices.split(',').map(move |choice| format!("{start}{before}{choice}"))
            })
            .collect();
        rest = after;
    }
    for phrase in &mut whole {
        phrase.push_str(rest);
    }
    whole
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::super::{judging, lists};
    use super::*;

    #[test]
    fn choices_sets_and_empty_choices_are_spread() {
        let sets = sets("@who = man,woman\n# a comment\n");
        assert_eq!(
            spread("{a,b} c{@who}d{,s}", &sets),
            [
                "a cmand",
                "a cmands",
                "a cwomand",
                "a cwomands",
                "b cmand",
                "b cmands",
                "b cwomand",
                "b cwomands"
            ]
        );
        assert_eq!(spread("plain=", &sets), ["plain="]);
    }

    #[test]
    fn plurals_follow_spelling() {
        assert_eq!(plural("junky"), ("junk", "ies"));
        assert_eq!(plural("gay"), ("gay", "s"));
        assert_eq!(plural("match"), ("match", "es"));
    }

    #[test]
    fn every_listed_phrase_is_folded_and_every_set_is_known() {
        let sets = sets(lists::SETS);
        for (_, list) in lists::LISTS.iter().chain(judging::LISTS) {
            for phrase in lines(list).flat_map(|line| spread(line, &sets)) {
                let body = phrase.strip_suffix('=').unwrap_or(&phrase);
                assert!(
                    body.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b' ')
                        && !body.contains("  ")
                        && body == body.trim()
                        && body.len() > 2,
                    "{phrase:?}"
                );
                assert!(
                    body.split(' ').count() <= 8 && body.len() <= 60,
                    "too long to read in step: {phrase:?}"
                );
            }
        }
    }

    #[test]
    fn no_phrase_is_both_allowed_and_found_save_as_one_case_of_a_set() {
        let sets = sets(lists::SETS);
        let mut seen: HashMap<String, Meaning> = HashMap::new();
        let every = || lists::LISTS.iter().chain(judging::LISTS);
        for (meaning, list) in every().filter(|(meaning, _)| meaning.is_some()) {
            let own = lines(list).filter(|line| !line.contains("{@"));
            for phrase in own.flat_map(|line| spread(line, &sets)) {
                seen.insert(phrase, *meaning);
            }
        }
        let both: Vec<String> = every()
            .filter(|(meaning, _)| meaning.is_none())
            .flat_map(|(_, list)| lines(list))
            .flat_map(|line| spread(line, &sets))
            .filter(|phrase| seen.contains_key(phrase))
            .collect();
        assert!(both.is_empty(), "both allowed and found: {both:?}");
    }
}
