//! Reads a folded text against the phrases and chooses which finds to tell.
//!
//! From each word's start the tree is walked as far as the text agrees with it, so the work for
//! one start is bounded by the longest phrase and the whole by the text's length.

use super::fold::{self, GAP, STOP, Sign};
use super::phrases::{Meaning, Node, Phrases};
use super::{Finding, FindingKind};
use std::cmp::Reverse;

/// Everything in the text that must not stand, in order, without overlaps.
pub(super) fn scan(phrases: &Phrases, text: &str) -> Vec<Finding> {
    let signs = fold::fold(text);
    let mut spans = agreeing(phrases, &signs);
    drop_allowed(&mut spans);
    let mut chosen = choose(&spans, |kind| matches!(kind, FindingKind::Blocked(_)), &[]);
    chosen.extend(choose(&spans, |kind| matches!(kind, FindingKind::Judging { .. }), &chosen));
    chosen.sort_by_key(|span| span.start);
    chosen
        .iter()
        .filter_map(|span| {
            let start = signs.get(span.start)?.start;
            let end = signs.get(span.end.checked_sub(1)?)?.end;
            let words = text.get(start..end)?.to_owned();
            Some(Finding { start, end, words, kind: span.meaning? })
        })
        .collect()
}

/// A phrase found in the folded text: a half-open range of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: usize,
    end: usize,
    /// The number of its list: the lower is taken where two lists have the same words.
    list: u8,
    meaning: Meaning,
}

/// How far one way of reading the text has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Reading {
    node: Node,
    at: usize,
    /// Letters read from stars, which say nothing themselves.
    stars: usize,
}

/// Every phrase that the text agrees with, in order of start.
fn agreeing(phrases: &Phrases, signs: &[Sign]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut readings = Vec::new();
    for start in (0..signs.len()).filter(|&at| is_word_start(signs, at)) {
        readings.push(Reading { node: Phrases::ROOT, at: start, stars: 0 });
        while let Some(reading) = readings.pop() {
            if let Some(list) = phrases.list(reading.node)
                && is_word_end(signs, reading.at)
                && enough_known(start, reading)
            {
                let meaning = phrases.meaning(list);
                spans.push(Span { start, end: reading.at, list, meaning });
            }
            go_on(phrases, signs, start, reading, &mut readings);
        }
    }
    spans
}

/// A word hidden by stars must show two letters for each star, or "s**t" would be any four letters.
fn enough_known(start: usize, reading: Reading) -> bool {
    reading.stars * 3 <= reading.at - start
}

fn go_on(
    phrases: &Phrases,
    signs: &[Sign],
    start: usize,
    reading: Reading,
    readings: &mut Vec<Reading>,
) {
    readings.extend(phrases.onward(reading.node).iter().map(|&node| Reading { node, ..reading }));
    let Some(sign) = signs.get(reading.at) else { return };
    let next = |node: Node| Reading { node, at: reading.at + 1, ..reading };
    if sign.is_word() {
        // Words written together that the list has apart: "hepC", "smackhead".
        if reading.at > start
            && let Some(node) = phrases.step(reading.node, GAP)
        {
            readings.push(Reading { node, ..reading });
        }
        readings.extend(phrases.step(reading.node, sign.byte).map(next));
    } else if sign.byte == GAP {
        readings.extend(phrases.step(reading.node, GAP).map(next));
    }
    if matches!(sign.byte, GAP | STOP) && is_spelling(signs, reading.at) {
        readings.push(next(reading.node));
    }
    if sign.byte == b'*' {
        if reading.at > start {
            let letters = phrases.after(reading.node).iter().filter(|(byte, _)| *byte != GAP);
            let starred = |node| Reading { stars: reading.stars + 1, ..next(node) };
            readings.extend(letters.map(|(_, node)| starred(*node)));
        }
    } else if beside_letter(signs, reading.at) {
        for &letter in letters_for(sign.byte) {
            readings.extend(phrases.step(reading.node, letter).map(next));
        }
    }
}

/// Letters that a digit or sign is typed for.
fn letters_for(byte: u8) -> &'static [u8] {
    match byte {
        b'0' => b"o",
        b'1' | b'!' | b'|' => b"il",
        b'3' => b"e",
        b'4' | b'@' => b"a",
        b'5' | b'$' => b"s",
        b'7' => b"t",
        b'8' => b"b",
        _ => b"",
    }
}

fn sign_before(signs: &[Sign], at: usize) -> Option<Sign> {
    at.checked_sub(1).and_then(|at| signs.get(at)).copied()
}

fn is_word_start(signs: &[Sign], at: usize) -> bool {
    signs.get(at).is_some_and(|sign| sign.is_word() || sign.is_stand_in() && sign.byte != b'*')
        && sign_before(signs, at).is_none_or(|sign| !sign.is_word())
}

/// A phrase never ends on a star: "life**" is "life" made bold, not a hidden "lifer".
fn is_word_end(signs: &[Sign], at: usize) -> bool {
    signs.get(at).is_none_or(|sign| !sign.is_word())
        && sign_before(signs, at).is_none_or(|sign| sign.byte != b'*')
}

/// Whether this gap parts two single letters, as in "H.I.V." and "t h i e f".
fn is_spelling(signs: &[Sign], at: usize) -> bool {
    let single = |letter: Option<usize>, beyond: Option<usize>| {
        let is_word =
            |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|s| s.is_word());
        is_word(letter) && !is_word(beyond)
    };
    single(at.checked_sub(1), at.checked_sub(2)) && single(Some(at + 1), Some(at + 2))
}

/// Whether a letter stands directly beside, so that a digit is part of a word and not a number.
fn beside_letter(signs: &[Sign], at: usize) -> bool {
    let letter = |sign: Option<Sign>| sign.is_some_and(|sign| sign.byte.is_ascii_alphabetic());
    letter(sign_before(signs, at)) || letter(signs.get(at + 1).copied())
}

/// Takes out every span that lies wholly within an allowed phrase, and the allowed phrases.
fn drop_allowed(spans: &mut Vec<Span>) {
    // Allowed first at each start, so that one look from the left sees all that could cover a
    // span; then the longest first, as `choose` wants them.
    spans.sort_by_key(|span| (span.start, span.meaning.is_some(), Reverse(span.end), span.list));
    let mut reach = 0;
    spans.retain(|span| {
        if span.meaning.is_none() {
            reach = reach.max(span.end);
        }
        span.meaning.is_some() && span.end > reach
    });
}

/// The leftmost spans of one kind, the longest at each start, that touch none of those taken.
fn choose(spans: &[Span], of_kind: impl Fn(FindingKind) -> bool, taken: &[Span]) -> Vec<Span> {
    let is_free = |span: &Span| {
        let after = taken.partition_point(|other| other.end <= span.start);
        taken.get(after).is_none_or(|other| other.start >= span.end)
    };
    let mut chosen: Vec<Span> = Vec::new();
    for span in spans.iter().filter(|span| span.meaning.is_some_and(&of_kind) && is_free(span)) {
        if chosen.last().is_none_or(|last| last.end <= span.start) {
            chosen.push(*span);
        }
    }
    chosen
}
