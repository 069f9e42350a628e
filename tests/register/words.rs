//! The check of words: what is found in a text, what is left alone, and that neither can be dodged.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::words::{FindingKind, Instead, Topic, findings};

const FOUND: &str = include_str!("words/found.tsv");
const INNOCENT: &str = include_str!("words/innocent.txt");

/// `CODE=words` of each finding.
fn told(text: &str) -> Vec<String> {
    findings(text).iter().map(|f| format!("{}={}", f.kind.code(), f.words)).collect()
}

fn codes(text: &str) -> Vec<&'static str> {
    findings(text).iter().map(|f| f.kind.code()).collect()
}

/// The texts of the table with the findings that each must have.
fn table() -> Vec<(&'static str, Vec<&'static str>)> {
    FOUND
        .lines()
        .map(|line| {
            let mut cells = line.split('\t');
            (cells.next().unwrap(), cells.collect())
        })
        .collect()
}

fn innocents() -> Vec<&'static str> {
    INNOCENT.lines().collect()
}

#[test]
fn each_text_of_the_table_has_exactly_its_findings() {
    let table = table();
    assert!(table.len() >= 150, "only {} rows", table.len());
    let wrong: Vec<String> = table
        .iter()
        .filter(|(text, expected)| told(text) != *expected)
        .map(|(text, expected)| format!("{text:?}: expected {expected:?}, told {:?}", told(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn innocent_texts_have_none() {
    let texts = innocents();
    assert!(texts.len() >= 80, "only {} rows", texts.len());
    let wrong: Vec<String> = texts
        .iter()
        .filter(|text| !told(text).is_empty())
        .map(|text| format!("{text:?}: told {:?}", told(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_reaches_every_topic_and_every_suggestion() {
    let reached: Vec<&str> = table().iter().flat_map(|(text, _)| codes(text)).collect();
    for code in Topic::ALL.iter().map(|t| t.code()).chain(Instead::ALL.iter().map(|i| i.code())) {
        assert!(reached.contains(&code), "{code} is never found in the table");
    }
}

#[test]
fn unseen_characters_and_wrapped_lines_hide_nothing() {
    for (text, expected) in [
        ("th\u{200b}ief", "REPORTED_FOR_THEFT=th\u{200b}ief"),
        ("thi\u{ad}ef", "REPORTED_FOR_THEFT=thi\u{ad}ef"),
        ("thie\u{301}f", "REPORTED_FOR_THEFT=thie\u{301}f"),
        ("\u{202e}thief\u{202c}", "REPORTED_FOR_THEFT=thief\u{202c}"),
        ("asylum\nseeker", "IMMIGRATION=asylum\nseeker"),
        ("asylum\r\nseeker", "IMMIGRATION=asylum\r\nseeker"),
        ("asylum\u{a0}seeker", "IMMIGRATION=asylum\u{a0}seeker"),
        ("hep\u{2011}c", "HIV_HEPATITIS=hep\u{2011}c"),
    ] {
        assert_eq!(told(text), [expected], "{text:?}");
    }
}

#[test]
fn a_phrase_does_not_run_over_the_end_of_a_sentence_or_paragraph() {
    assert_eq!(told("He took a visa. Card was left"), Vec::<String>::new());
    assert_eq!(told("Ran at the union. Member told us"), Vec::<String>::new());
    assert_eq!(told("Stood by union\n\nmember told us"), Vec::<String>::new());
    assert_eq!(told("Drug, store junkie"), ["DRUG_DEPENDENCY=junkie"]);
}

#[test]
fn the_suggestion_for_thief_is_reported_for_theft() {
    let found = findings("A thief");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].start, found[0].end), (2, 7));
    let FindingKind::Judging { instead } = found[0].kind else { unreachable!() };
    assert_eq!(instead.english(), "reported for theft");
}

#[test]
fn the_suggestions_themselves_are_innocent() {
    for instead in Instead::ALL {
        assert_eq!(told(instead.english()), Vec::<String>::new(), "{instead:?}");
    }
}

/// A row of the table at random.
fn row() -> impl Strategy<Value = &'static str> {
    let texts: Vec<&str> = table().iter().map(|(text, _)| *text).collect();
    prop::sample::select(texts)
}

fn innocent() -> impl Strategy<Value = &'static str> {
    prop::sample::select(innocents())
}

/// Text made of listed words, look-alikes, separators and anything else.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        row().prop_map(str::to_owned),
        innocent().prop_map(str::to_owned),
        any::<String>(),
        "[ .*@!|$\u{200b}\u{301}'’\n,-]{0,4}",
        any::<char>().prop_map(String::from),
        "[a-z0-9*]( [a-z0-9*]){0,6}",
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn findings_lie_in_order_on_characters_and_quote_the_text(text in any_text()) {
        let mut reach = 0;
        for finding in findings(&text) {
            prop_assert!(finding.start >= reach, "{finding:?} after {reach}");
            prop_assert!(finding.end > finding.start);
            prop_assert_eq!(text.get(finding.start..finding.end), Some(finding.words.as_str()));
            reach = finding.end;
        }
    }

    #[test]
    fn an_unseen_character_anywhere_hides_nothing(
        text in row(),
        at in any::<prop::sample::Index>(),
        unseen in prop::sample::select(vec!['\u{200b}', '\u{ad}', '\u{2060}', '\u{feff}', '\u{200d}']),
    ) {
        let places: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let (before, after) = text.split_at(*at.get(&places));
        prop_assert_eq!(codes(&format!("{before}{unseen}{after}")), codes(text));
    }

    #[test]
    fn capitals_hide_nothing_and_add_nothing(
        text in prop_oneof![row(), innocent()],
        raised in prop::collection::vec(any::<bool>(), 80),
    ) {
        let mixed: String = text
            .chars()
            .zip(raised.iter().cycle())
            .map(|(c, up)| if *up { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
            .collect();
        prop_assert_eq!(codes(&mixed), codes(text));
    }

    #[test]
    fn a_longer_gap_hides_nothing(
        text in row(),
        gap in prop::sample::select(vec!["  ", "_", " - ", "\u{a0}", "\t", " / ", "\n"]),
    ) {
        prop_assert_eq!(codes(&text.replace(' ', gap)), codes(text));
    }

    #[test]
    fn innocent_sentences_around_a_text_change_nothing(
        before in innocent(), text in row(), after in innocent(),
    ) {
        let whole = format!("{before}\n\n{text}\n\n{after}");
        let shift = before.len() + 2;
        let moved: Vec<_> = findings(text)
            .into_iter()
            .map(|mut f| { f.start += shift; f.end += shift; f })
            .collect();
        prop_assert_eq!(findings(&whole), moved);
    }

    #[test]
    fn innocent_words_beside_a_text_change_nothing(
        before in prop::sample::select(vec!["Yesterday", "Reported at noon", "Seen by the till", "Also"]),
        text in row(),
        after in prop::sample::select(vec!["yesterday", "near the till", "then ran", "at noon"]),
    ) {
        prop_assert_eq!(told(&format!("{before} {text} {after}")), told(text));
    }
}
