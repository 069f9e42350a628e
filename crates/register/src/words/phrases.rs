//! The word lists as one tree of letters, built once.
//!
//! A list holds phrases of folded words (`a-z`, `0-9`, spaces), one a line or parted by `;`:
//! - `{a,b}` stands for each of its choices, which may be empty or end in a space:
//!   `self harm{,ed,ing}`, `on {a ,}visa`;
//! - `{@name}` stands for the choices of the line `@name = a,b` in `lists/sets.txt`;
//! - every phrase is also entered with its plural, unless it ends in `=`;
//! - `#` begins a comment.
//!
//! A phrase's choices before its last word are not multiplied out: each choice leads on to one
//! place that they share, so the tree stays as small as the lists are. The same phrase may thus be
//! reached in several ways; where lists disagree about it, the scan takes the first list.

use super::FindingKind;
use std::collections::HashMap;

/// What a list means: goods, places and offences that may stand, or a finding.
pub(super) type Meaning = Option<FindingKind>;

/// The meaning of phrases that may stand although they hold a listed word.
pub(super) const ALLOWED: Meaning = None;

/// A place in the tree: the letters read so far.
pub(super) type Node = u32;

/// Every phrase of every list.
pub(super) struct Phrases {
    places: Vec<Place>,
    meanings: Vec<Meaning>,
}

#[derive(Default)]
struct Place {
    /// Each next letter and the place after it.
    letters: Vec<(u8, Node)>,
    /// Places from which a phrase may also go on, without a letter.
    onward: Vec<Node>,
    /// The first list that has the phrase ending here.
    list: Option<u8>,
}

impl Phrases {
    /// The tree's root, before any letter.
    pub(super) const ROOT: Node = 0;

    /// Builds the tree.
    pub(super) fn new(lists: &[(Meaning, &str)], more: &[(Meaning, &str)]) -> Self {
        let sets = sets(super::lists::SETS);
        let mut tree = Self { places: vec![Place::default()], meanings: Vec::new() };
        let mut shared = HashMap::new();
        for (number, (meaning, list)) in (0..).zip(lists.iter().chain(more)) {
            tree.meanings.push(*meaning);
            for line in lines(list) {
                let (head, last) = at_last_word(line);
                let node = *shared.entry(head).or_insert_with(|| tree.add_choices(head, &sets));
                for word in spread(last, &sets) {
                    tree.add_last_word(node, &word, number);
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
        self.places.get(node as usize).map_or(&[], |place| &place.letters)
    }

    /// Places from which a phrase may go on without a letter.
    pub(super) fn onward(&self, node: Node) -> &[Node] {
        self.places.get(node as usize).map_or(&[], |place| &place.onward)
    }

    /// The number of the list that has the phrase ending here, if one does.
    pub(super) fn list(&self, node: Node) -> Option<u8> {
        self.places.get(node as usize).and_then(|place| place.list)
    }

    /// What a list means.
    pub(super) fn meaning(&self, list: u8) -> Meaning {
        self.meanings.get(usize::from(list)).copied().flatten()
    }

    /// Enters the choices before a phrase's last word; gives the place after them all.
    fn add_choices(&mut self, head: &str, sets: &HashMap<&str, &str>) -> Node {
        let mut node = Self::ROOT;
        let mut rest = head;
        while let Some((before, inside)) = rest.split_once('{') {
            node = self.add_letters(node, before);
            let (choices, after) = choices(inside, sets);
            let join = self.add_place();
            for choice in choices.split(',') {
                let end = self.add_letters(node, choice);
                if let Some(place) = self.places.get_mut(end as usize) {
                    place.onward.push(join);
                }
            }
            node = join;
            rest = after;
        }
        self.add_letters(node, rest)
    }

    fn add_last_word(&mut self, node: Node, word: &str, list: u8) {
        match word.strip_suffix('=') {
            Some(exact) => self.add_end(node, &[exact], list),
            None => {
                let (stem, ending) = plural(word);
                self.add_end(node, &[word], list);
                self.add_end(node, &[stem, ending], list);
            }
        }
    }

    fn add_end(&mut self, node: Node, parts: &[&str], list: u8) {
        let end = parts.iter().fold(node, |node, part| self.add_letters(node, part));
        if let Some(place) = self.places.get_mut(end as usize) {
            place.list.get_or_insert(list);
        }
    }

    fn add_letters(&mut self, node: Node, letters: &str) -> Node {
        letters.bytes().fold(node, |node, byte| match self.step(node, byte) {
            Some(next) => next,
            None => {
                let next = self.add_place();
                if let Some(place) = self.places.get_mut(node as usize) {
                    place.letters.push((byte, next));
                }
                next
            }
        })
    }

    fn add_place(&mut self) -> Node {
        self.places.push(Place::default());
        (self.places.len() - 1) as Node
    }
}

/// Parts a phrase before its last word, which alone has a plural.
fn at_last_word(line: &str) -> (&str, &str) {
    let mut within = false;
    let mut last = 0;
    for (at, c) in line.char_indices() {
        match c {
            '{' => within = true,
            '}' => within = false,
            ' ' if !within => last = at + 1,
            _ => {}
        }
    }
    line.split_at_checked(last).unwrap_or(("", line))
}

/// The choices after an opening brace, and what follows the closing one.
fn choices<'a>(inside: &'a str, sets: &HashMap<&str, &'a str>) -> (&'a str, &'a str) {
    let (choices, after) = inside.split_once('}').unwrap_or((inside, ""));
    (sets.get(choices).copied().unwrap_or(choices), after)
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
        let (choices, after) = choices(inside, sets);
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
    fn a_phrase_is_parted_before_its_last_word() {
        assert_eq!(at_last_word("{a b,c} d {e f}"), ("{a b,c} d ", "{e f}"));
        assert_eq!(at_last_word("one{,s}"), ("", "one{,s}"));
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
