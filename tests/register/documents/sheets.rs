//! What else is printed: the sheet for the door, somebody's history, the tariff and a working; as a snapshot of what
//! they say in both languages.

use jiff::civil::date;
use watchbook_register::cases::{Happening, HappeningKind};
use watchbook_register::documents::{Document, Language, Sayings, render};
use watchbook_register::letters::*;
use watchbook_register::log::Mask;

use crate::letters::{looked, working};
use crate::read::text;
use crate::tariff::tariffs;

const SCHEME: &str = "Marlbridge Shopwatch";

fn door(sayings: &Sayings) -> Document {
    let person = |name: &str, state: &str| SheetPerson {
        name: name.into(),
        state: state.into(),
        picture: None,
    };
    let until = |day| sayings.say("sheet-door-until", &[("day", sayings.day(day).into())]);
    let people = [
        person("Rhys Hughes", &until(date(2027, 3, 14))),
        person("SW-2026-0077", &sayings.say("sheet-door-unserved", &[])),
    ];
    let (made, good) = ("2026-11-22T14:02:00Z", "2026-11-23T14:02:00Z");
    let (made, good) = (made.parse().unwrap(), good.parse().unwrap());
    sheet(7, "The Fleece", "Dan W.", &people, made, good, sayings)
}

fn past() -> Vec<Happening> {
    let one = |on, kind, by: &str, basis: &str, words: &str| Happening {
        on,
        kind,
        by: vec![by.into()],
        basis: basis.into(),
        code: String::new(),
        words: words.into(),
    };
    use HappeningKind as K;
    vec![
        one(date(2026, 11, 3), K::Incident, "", "", "Took two bottles and left"),
        one(date(2026, 11, 10), K::PutForward, "Adeola S.", "PROP-2026-0004", ""),
        one(
            date(2026, 11, 20),
            K::Decided,
            "Bethan J.",
            "MTG-2026-0002 / 1",
            "Two reports on CCTV",
        ),
        one(date(2026, 11, 21), K::Served, "Helen R.", "BN-2026-0031", ""),
    ]
}

fn of_somebody(for_whom: HistoryFor, sayings: &Sayings) -> Document {
    // To the person themself nobody else is named.
    let staff = ["Adeola S.", "Bethan J.", "Helen R."].map(str::to_owned);
    let past = match for_whom {
        HistoryFor::Subject => redacted(past(), &Mask::of([]), &staff),
        HistoryFor::Scheme | HistoryFor::Authority => past(),
    };
    let facts = HistoryFacts {
        scheme: SCHEME,
        name: "Rhys Hughes",
        reference: "SW-2026-0142",
        for_whom,
        purpose: "He asked to see it",
        by: "Martin O.",
        made: "2026-11-22T14:02:00Z".parse().unwrap(),
        past: &past,
    };
    history(&facts, sayings)
}

#[test]
fn the_sheets_say_what_the_snapshot_says_in_both_languages() {
    let mut all = String::new();
    for (language, short) in [(Language::English, "en"), (Language::Welsh, "cy")] {
        let sayings = Sayings::of(language);
        let (day, since) = (date(2026, 11, 22), Some(date(2026, 10, 1)));
        let mut papers = vec![
            ("door".to_owned(), door(&sayings)),
            ("history-scheme".to_owned(), of_somebody(HistoryFor::Scheme, &sayings)),
            ("history-subject".to_owned(), of_somebody(HistoryFor::Subject, &sayings)),
            (
                "working".to_owned(),
                working_paper(SCHEME, "PROP-2026-0004", &working(), day, &sayings),
            ),
        ];
        for (name, tariff) in tariffs() {
            let paper = tariff_paper(SCHEME, &tariff, since, day, &sayings);
            papers.push((format!("tariff-{name}"), paper));
        }
        for (name, paper) in papers {
            let made = render(&paper).unwrap();
            assert_eq!((made.pages, made.missing.len()), (1, 0), "{short} {name}");
            let named = text(&made.bytes).contains("Adeola S.");
            assert_eq!(named, name == "history-scheme", "{short} {name}");
            looked(&format!("{short}-{name}"), &made.bytes);
            all.push_str(&format!("== {short} {name}\n{}\n\n", text(&made.bytes)));
        }
    }
    let snapshot =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/register/documents/sheets.txt");
    if std::env::var_os("WATCHBOOK_WRITE_SNAPSHOT").is_some() {
        std::fs::write(snapshot, &all).unwrap();
    }
    let known = std::fs::read_to_string(snapshot).unwrap_or_default();
    assert_eq!(known, all, "look at what changed, then write it with WATCHBOOK_WRITE_SNAPSHOT=1");
}
