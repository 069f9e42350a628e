//! Letters as a reader gets them: what each says, what it never says, how hard it is to read.

use jiff::civil::date;
use proptest::prelude::*;
use watchbook_register::ClosedList as _;
use watchbook_register::cases::{Gives, Length, WorkLine, WorkWhat, Working};
use watchbook_register::documents::{Language, Sayings, render};
use watchbook_register::letters::*;
use watchbook_register::pack::{TemplateName, TemplateWord, filled};
use watchbook_register::records::*;

use crate::case::scheme;
use crate::read::text;

pub(crate) fn working() -> Working {
    let line = |what, adds, total| WorkLine { what, adds, total };
    let theft = WorkWhat::Incident { kind: IncidentKind::ShopTheft, on: date(2026, 11, 3) };
    Working {
        version: 3,
        lines: vec![
            line(theft, 4, 4),
            line(WorkWhat::Circumstance { words: "Staff were alone".into() }, 2, 6),
            line(WorkWhat::EarlierWarnings { count: 1 }, 3, 9),
        ],
        gives: Gives::Ban { length: Length::Months { count: 6 } },
    }
}

fn facts(kind: LetterKind) -> Facts {
    Facts {
        kind,
        today: date(2026, 11, 22),
        scheme: scheme(),
        sender: Sender {
            address: "1 Market Square\nMarlbridge\nZZ1 1AA".into(),
            email: "office@marlbridge.example".into(),
            ..Sender::default()
        },
        name: "Rhys Hughes".into(),
        address: Vec::new(),
        reference: "BN-2026-0031".into(),
        reason: "Theft from a shop on 3 November 2026".into(),
        from: date(2026, 11, 22),
        until: date(2027, 5, 21),
        reviewed: false,
        served: None,
        begins: Begins::Known,
        counts_from: CountsFrom::Decision,
        stands: true,
        places: vec!["Harlow Street Stores, 12 Harlow Street".into(), "The Fleece".into()],
        working: Some(working()),
        decided: Some((DecidedBy::Body(DecidingBody::Committee), date(2026, 11, 20))),
        open: Some(OpenAppeal {
            received: date(2026, 11, 18),
            answer_by: date(2026, 12, 16),
            holds: true,
        }),
        outcome: Some((AppealOutcome::Upheld, "The recording shows it.".into())),
    }
}

fn ours(language: Language) -> Vec<(TemplateName, String)> {
    let sayings = Sayings::of(language);
    let text = |name: &TemplateName| (*name, name.ours(scheme().jurisdiction, &sayings));
    TemplateName::ALL.iter().map(text).collect()
}

fn composed(facts: &Facts, language: Language) -> Letter {
    compose(facts, &ours(language), &Sayings::of(language)).unwrap()
}

fn words(letter: &Letter) -> String {
    let part = |part: &Part| match part {
        Part::Heading { words } | Part::Paragraph { words } | Part::Framed { words } => {
            words.clone()
        }
        Part::List { lines } | Part::Blanks { lines } => lines.join("\n"),
    };
    letter.parts.iter().map(part).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_letters_say_what_the_snapshot_says_in_both_languages() {
    let mut all = String::new();
    for (language, short) in [(Language::English, "en"), (Language::Welsh, "cy")] {
        for kind in LetterKind::ALL {
            let facts = facts(*kind);
            let made =
                render(&document(&composed(&facts, language), &facts, Print::Ordinary)).unwrap();
            assert!(made.missing.is_empty(), "{kind:?}: {:?}", made.missing);
            let most = if *kind == LetterKind::Card { 2 } else { 3 };
            assert!(made.pages <= most, "{short} {kind:?} has {} pages", made.pages);
            let pages = made.pages;
            all +=
                &format!("== {short} {} ({pages} pages)\n{}\n\n", kind.code(), text(&made.bytes));
            // To be looked at as pages, by whoever changes them.
            looked(&format!("{short}-letter-{}", kind.code()), &made.bytes);
        }
    }
    assert!(!all.contains(['<', '>', '[']), "a word is left that nobody filled in:\n{all}");
    let snapshot =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/register/documents/letters.txt");
    if std::env::var_os("WATCHBOOK_WRITE_SNAPSHOT").is_some() {
        std::fs::write(snapshot, &all).unwrap();
    }
    let known = std::fs::read_to_string(snapshot).unwrap_or_default();
    assert_eq!(known, all, "look at what changed, then write it with WATCHBOOK_WRITE_SNAPSHOT=1");
}

#[test]
fn every_letter_is_there_in_large_print_with_the_same_words() {
    for language in [Language::English, Language::Welsh] {
        for kind in LetterKind::ALL {
            let facts = facts(*kind);
            let letter = composed(&facts, language);
            let made = |print| render(&document(&letter, &facts, print)).unwrap();
            let (ordinary, large) = (made(Print::Ordinary), made(Print::Large));
            assert!(large.missing.is_empty());
            assert!(large.pages >= ordinary.pages, "{kind:?}");
            assert!(large.pages <= 6, "{kind:?} in {language:?} has {} pages", large.pages);
            // Whatever stands in the one stands in the other, wherever its lines break.
            let words = |bytes: &[u8]| {
                let mut words: Vec<String> =
                    text(bytes).split_whitespace().map(str::to_owned).collect();
                words.sort();
                words.dedup();
                words
            };
            let pages = |word: &String| word.chars().all(|c| c.is_ascii_digit());
            let (small, big) = (words(&ordinary.bytes), words(&large.bytes));
            let lost: Vec<_> =
                small.iter().filter(|word| !big.contains(word) && !pages(word)).collect();
            assert!(lost.is_empty(), "{kind:?} in {language:?}: {lost:?}");
        }
    }
}

#[test]
fn a_length_that_counts_from_being_told_is_not_given_as_if_the_day_were_known() {
    for kind in [LetterKind::BanNotice, LetterKind::Card] {
        let begins = Begins::WhenTold(Some(Span::Months(6)));
        let open = Facts { counts_from: CountsFrom::Service, begins, ..facts(kind) };
        let letter = composed(&open, Language::English);
        let said = words(&letter);
        assert!(said.contains("It starts on the day you are told."), "{said}");
        assert!(said.contains("This is how long it lasts: 6 months."), "{said}");
        assert!(!said.contains("21 May 2027"), "no last day that nobody knows: {said}");
        let blanks = |part: &&Part| matches!(part, Part::Blanks { .. });
        let lines = vec!["You were told on".to_owned(), "The last day is".to_owned()];
        let found: Vec<&Part> = letter.parts.iter().filter(blanks).collect();
        assert_eq!(found, [&Part::Blanks { lines }], "written in at the door, once");
        for (language, short) in [(Language::English, "en"), (Language::Welsh, "cy")] {
            let made =
                render(&document(&composed(&open, language), &open, Print::Ordinary)).unwrap();
            assert!(made.pages <= 2, "{kind:?} {short}");
            looked(&format!("{short}-open-{}", kind.code()), &made.bytes);
        }
    }
    let open = Facts {
        counts_from: CountsFrom::Service,
        begins: Begins::WhenTold(None),
        ..facts(LetterKind::BanNotice)
    };
    let said = words(&composed(&open, Language::English));
    assert!(
        said.contains("It starts on the day you are told. The last day is Friday 21 May 2027.")
    );
    assert!(said.contains("Tell us by 28 days after the day you are told."), "{said}");
    assert!(said.contains("The time counts from the day you were told."));
    let told =
        Facts { served: Some(date(2026, 11, 22)), begins: Begins::Known, stands: false, ..open };
    let said = words(&composed(&told, Language::English));
    assert!(said.contains("The last day is Friday 21 May 2027."));
    assert!(said.contains("If you appeal, the ban does not count until we have answered."));
}

#[test]
fn a_letter_is_refused_that_lacks_what_it_must_have_and_the_refusal_names_it() {
    let mut texts = ours(Language::English);
    for (name, text) in &mut texts {
        if *name == TemplateName::PartComplain {
            *text = "Do not complain.".into();
        }
    }
    let sayings = Sayings::of(Language::English);
    let problems = compose(&facts(LetterKind::BanNotice), &texts, &sayings).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].text, TemplateName::PartComplain);
    // The card has no such part, and is made.
    compose(&facts(LetterKind::Card), &texts, &sayings).unwrap();
}

/// Syllables as a reader counts them: runs of vowels, without a silent e at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let mut count = 0;
    let mut before = false;
    for letter in word.chars() {
        let now = vowel(letter);
        count += usize::from(now && !before);
        before = now;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(silent)).max(1)
}

/// The school year, by Flesch and Kincaid, in which a text is read: 0.39 words a sentence, 11.8 syllables a word.
fn school_year(text: &str) -> f64 {
    let sentences =
        text.split(['.', '!', '?', ':', '\n']).filter(|one| one.split_whitespace().count() > 1);
    let sentences = sentences.count().max(1) as f64;
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphabetic() && letter != '’')
        .filter(|word| !word.is_empty())
        .collect();
    let count = words.len().max(1) as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count / sentences + 11.8 * syllables as f64 / count - 15.59
}

#[test]
fn our_english_letters_are_read_at_eleven() {
    assert!(school_year("The cat sat on the mat. It was fat.") < 1.0);
    let hard = "Notwithstanding aforementioned considerations, individuals contravening regulations necessitate exclusion.";
    assert!(school_year(hard) > 16.0);
    for kind in LetterKind::ALL {
        // What the scheme writes: names, addresses and days are not its doing.
        let year = school_year(&words(&composed(&facts(*kind), Language::English)));
        // American school year 6 is read at 11 to 12.
        assert!(year <= 6.0, "{kind:?} is read in school year {year:.1}");
    }
}

/// What a template says itself: names, days, addresses and parts of others put in as short words.
fn own_words(name: TemplateName, language: Language) -> String {
    let words: Vec<_> = TemplateWord::ALL.iter().map(|word| (*word, "it".to_owned())).collect();
    let sayings = Sayings::of(language);
    filled(&name.ours(scheme().jurisdiction, &sayings), &words)
}

/// Sentences as they are read: a line, or what ends with a stop.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '\n']).map(str::trim).filter(|one| !one.is_empty())
}

/// The most words of one sentence: plain-English guides say 15 to 20 on average, and none above 25.
const LONGEST_SENTENCE: usize = 25;

#[test]
fn every_part_of_our_letters_is_read_at_eleven_and_has_no_long_sentence_in_either_language() {
    let count = |sentence: &str| sentence.split_whitespace().count();
    assert!(count("one two three") == 3 && sentences("One two. Three!\n# Four").count() == 3);
    let mut hard = Vec::new();
    for name in TemplateName::ALL.iter().copied().filter(|name| name.is_of_letters()) {
        // Welsh has no formula of this kind that anybody has tested; of it the lengths alone are held.
        for language in [Language::English, Language::Welsh] {
            let text = own_words(name, language);
            let long = sentences(&text).filter(|one| count(one) > LONGEST_SENTENCE);
            hard.extend(
                long.map(|one| format!("{name:?} {language:?}: {} words: {one}", count(one))),
            );
        }
        let year = school_year(&own_words(name, Language::English));
        // A part has some hundred words, so one long name of an office weighs in it: a year more is left.
        if year > 7.0 {
            hard.push(format!("{name:?} is read in school year {year:.1}"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

#[test]
fn a_letter_to_be_sent_has_its_address_where_the_envelope_has_its_window_and_the_card_has_none() {
    let sent = |kind| {
        let address = vec!["4 Tannery Row".to_owned(), "Marlbridge".into(), "ZZ1\u{A0}4QP".into()];
        let facts = Facts { address, ..facts(kind) };
        (document(&composed(&facts, Language::English), &facts, Print::Ordinary), facts)
    };
    use watchbook_register::documents::Block;
    let (letter, facts) = sent(LetterKind::BanNotice);
    let window: Vec<&Vec<String>> = letter
        .blocks
        .iter()
        .filter_map(|one| if let Block::Window(lines) = one { Some(lines) } else { None })
        .collect();
    assert_eq!(window.len(), 1);
    assert_eq!(window[0][..2], [facts.name.clone(), "4 Tannery Row".into()]);
    assert!(
        matches!(letter.blocks[0], Block::Window(_)),
        "before all else: {:?}",
        letter.blocks[0]
    );
    looked("window", &render(&letter).unwrap().bytes);
    for kind in [LetterKind::Card, LetterKind::ToParent] {
        let (letter, _) = sent(kind);
        assert!(!letter.blocks.iter().any(|one| matches!(one, Block::Window(_))), "{kind:?}");
    }
}

/// Writes a paper for somebody to look at, where they say so.
pub(crate) fn looked(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("WATCHBOOK_PAPERS") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), bytes).unwrap();
    }
}

#[test]
fn long_names_and_names_from_right_to_left_are_kept_and_told() {
    let name = format!("{} אבגד", "Wolfeschlegelsteinhausenbergerdorff".repeat(4));
    let facts = Facts { name, ..facts(LetterKind::Card) };
    let made =
        render(&document(&composed(&facts, Language::English), &facts, Print::Ordinary)).unwrap();
    assert_eq!(made.missing, ['א', 'ב', 'ג', 'ד'], "each letter that the typeface lacks is told");
    assert!(text(&made.bytes).replace(' ', "").contains("[U+05D0]"));
}

fn hostile() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just("<reason>".to_owned()),
        Just("# Heading".to_owned()),
        Just("! frame".to_owned()),
        Just("- dot".to_owned()),
        Just("<b>bold</b>".to_owned()),
        Just("{ $name }".to_owned()),
        Just("\u{202E}evil".to_owned()),
        "[ -~]{1,20}",
    ];
    proptest::collection::vec(odd, 1..4).prop_map(|parts| parts.join("\n\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_somebody_is_called_it_stays_text_and_no_bracket_of_ours_is_left(
        name in hostile(), reason in hostile(), place in hostile(), at in 0..8_usize,
    ) {
        let kind = LetterKind::ALL[at];
        let plain = composed(&facts(kind), Language::English);
        let facts = Facts { name: name.clone(), reason, places: vec![place], ..facts(kind) };
        let letter = composed(&facts, Language::English);
        // As many parts, of the same sorts: what is filled in makes no heading, list or paragraph.
        let sorts = |letter: &Letter| {
            letter.parts.iter().map(std::mem::discriminant).collect::<Vec<_>>()
        };
        prop_assert_eq!(sorts(&letter), sorts(&plain));
        let said = words(&letter);
        prop_assert!(said.contains(&name));
        prop_assert!(render(&document(&letter, &facts, Print::Ordinary)).is_ok());
    }
}

#[test]
fn a_filled_in_preview_leaves_no_bracket() {
    let sayings = Sayings::of(Language::English);
    for name in TemplateName::ALL.iter().filter(|name| name.is_of_letters()) {
        let words: Vec<_> = TemplateWord::ALL
            .iter()
            .map(|word| match word {
                // The scheme's own name stands in the scheme's own preview.
                TemplateWord::Scheme => (*word, scheme().name),
                TemplateWord::Phone => (*word, scheme().phone),
                word => (*word, sayings.code("sample", word.code())),
            })
            .collect();
        let text = filled(&name.ours(scheme().jurisdiction, &sayings), &words);
        assert!(!text.contains(['<', '[']), "{name:?}: {text}");
    }
}
