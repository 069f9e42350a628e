//! The tariff and the working of a case on paper.

use jiff::civil::date;
use watchbook_register::ClosedList as _;
use watchbook_register::cases::*;
use watchbook_register::documents::{Language, Sayings, render};
use watchbook_register::letters::{tariff_paper, working_paper};
use watchbook_register::records::*;

use crate::letters::{looked, working};
use crate::read::text;

fn months(count: u16) -> Gives {
    Gives::Ban { length: Length::Months { count } }
}

fn ways() -> [(&'static str, TariffWay); 3] {
    let points = Points {
        kinds: vec![(IncidentKind::ShopTheft, 4)],
        groups: IncidentGroup::ALL.iter().map(|group| (*group, 2)).collect(),
        factors: vec![Factor { words: "Staff were alone".into(), points: 2 }],
        earlier: (5, 3),
        bands: vec![
            Band { from: 4, gives: Gives::Warning },
            Band { from: 9, gives: months(6) },
            Band { from: 20, gives: Gives::Ban { length: Length::Indefinite } },
        ],
    };
    let ticks = vec![Tick { words: "Somebody was hurt".into(), months: 6 }];
    [
        ("points", TariffWay::Points(points)),
        ("ticks", TariffWay::Ticks { start: 3, ticks, most: 24 }),
        ("table", Tariff::first().way),
    ]
}

/// A tariff of each way, by name.
pub(crate) fn tariffs() -> Vec<(&'static str, Tariff)> {
    ways().into_iter().map(|(name, way)| (name, Tariff { version: 3, way })).collect()
}

#[test]
fn every_tariff_is_one_page_in_both_languages_and_says_that_people_decide() {
    for (language, short) in [(Language::English, "en"), (Language::Welsh, "cy")] {
        let sayings = Sayings::of(language);
        for (name, tariff) in tariffs() {
            let since = Some(date(2026, 10, 1));
            let paper =
                tariff_paper("Marlbridge Shopwatch", &tariff, since, date(2026, 11, 22), &sayings);
            let made = render(&paper).unwrap();
            looked(&format!("{short}-tariff-{name}"), &made.bytes);
            assert_eq!((made.pages, made.missing.len()), (1, 0), "{short} {name}");
            let said = text(&made.bytes);
            assert!(said.contains(&sayings.day(date(2026, 10, 1))), "{said}");
            assert!(said.contains(&sayings.say("tariff-people", &[])), "{said}");
            assert!(!said.contains('['), "a key that is not there: {said}");
            let own = match name {
                "points" => "Staff were alone",
                "ticks" => "Somebody was hurt",
                _ => "24",
            };
            assert!(said.contains(own), "{name}: {said}");
        }
    }
}

#[test]
fn a_working_is_printed_line_by_line_with_its_sums_and_names_nobody() {
    let sayings = Sayings::of(Language::English);
    let day = date(2026, 11, 22);
    let paper = working_paper("Marlbridge Shopwatch", "SW-2026-0031", &working(), day, &sayings);
    let made = render(&paper).unwrap();
    looked("en-working", &made.bytes);
    assert_eq!(made.pages, 1);
    let said = text(&made.bytes);
    for words in ["SW-2026-0031", "Staff were alone", "+2", "9", "6 months", "people decided"] {
        assert!(said.contains(words), "“{words}” is not in {said}");
    }
}
