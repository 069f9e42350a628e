//! A text of the log without the names of people on the register: for what leaves the premises.
//!
//! The log's form asks for no names in the text, but people write them. A print for an authority and
//! a sheet carry nothing of the gallery, so each name is put out where it stands as a whole word.

use std::collections::BTreeSet;

/// What stands in a name's place.
const IN_PLACE: &str = "[name]";
/// Shorter words are not put out alone: "Al" would take too much of a text with it.
const LEAST: usize = 3;

/// The whole names of everybody, made ready once for many texts.
#[derive(Debug, Default)]
pub struct Mask {
    whole: BTreeSet<Vec<String>>,
    longest: usize,
}

impl Mask {
    /// A mask over whole names; those of one word are left alone, as they are words besides.
    pub fn of<'a>(everybody: impl IntoIterator<Item = &'a str>) -> Self {
        let whole: BTreeSet<Vec<String>> = everybody
            .into_iter()
            .map(|name| words(name).collect())
            .filter(|name: &Vec<_>| name.len() > 1)
            .collect();
        let longest = whole.iter().map(Vec::len).max().unwrap_or_default();
        Self { whole, longest }
    }

    /// `text` without the names of some people, each longer word of which is put out, and without
    /// the whole name of anybody. Capitals do not matter.
    pub fn put_out<'a>(&self, text: &str, names: impl IntoIterator<Item = &'a str>) -> String {
        let alone: BTreeSet<String> = names
            .into_iter()
            .flat_map(words)
            .filter(|word| word.chars().count() >= LEAST)
            .collect();
        let pieces = pieces(text);
        let read: Vec<(usize, String)> = pieces
            .iter()
            .enumerate()
            .filter(|(_, piece)| piece.starts_with(char::is_alphanumeric))
            .map(|(at, piece)| (at, piece.to_lowercase()))
            .collect();
        let mut out: BTreeSet<usize> =
            read.iter().filter(|(_, word)| alone.contains(word)).map(|(at, _)| *at).collect();
        for count in 2..=self.longest {
            for stretch in read.windows(count) {
                let name: Vec<String> = stretch.iter().map(|(_, word)| word.clone()).collect();
                if self.whole.contains(&name) {
                    out.extend(stretch.iter().map(|(at, _)| *at));
                }
            }
        }
        let put = |(at, piece): (usize, &&str)| {
            if out.contains(&at) { IN_PLACE } else { *piece }.to_owned()
        };
        pieces.iter().enumerate().map(put).collect()
    }
}

fn words(name: &str) -> impl Iterator<Item = String> {
    name.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// A text cut into words and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = first.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != word).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        found.push(piece);
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str, names: &[&str], everybody: &[&str]) -> String {
        Mask::of(everybody.iter().copied()).put_out(text, names.iter().copied())
    }

    #[test]
    fn a_name_is_put_out_as_a_whole_word_however_it_is_written() {
        let names = ["Rhys O'Malley", "Al"];
        assert_eq!(
            masked("RHYS and O'Malley's bag; Rhyssa stayed, so did Al.", &names, &[]),
            "[name] and O'[name]'s bag; Rhyssa stayed, so did Al."
        );
        assert_eq!(masked("Élodie left", &["élodie"], &[]), "[name] left");
        assert_eq!(masked("Nobody known", &[], &[]), "Nobody known");
        assert_eq!(masked("", &[], &[]), "");
    }

    #[test]
    fn of_others_the_whole_name_is_put_out_and_no_single_word_of_it() {
        let everybody = ["May Bell", "Cher"];
        assert_eq!(
            masked("May Bell rang the bell in may; cher ami", &[], &everybody),
            "[name] [name] rang the bell in may; cher ami"
        );
    }
}
