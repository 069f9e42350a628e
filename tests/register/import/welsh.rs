//! Sheets as a scheme in Wales keeps them: headings, months and words in Welsh.

use watchbook_register::ClosedList as _;
use watchbook_register::import::fields::{Field, Kind};
use watchbook_register::language::Language;

use crate::columns::guess_of;
use crate::desk::{Desk, desk};
use crate::rows::{problems, sheet};
use crate::sheets::csv;

#[test]
fn headings_in_welsh_are_understood() {
    use Field as F;
    let found = guess_of(
        Kind::People,
        &[
            &[
                "Cyf.",
                "Cyfenw",
                "Enw cyntaf",
                "Dyddiad Geni",
                "Llysenw",
                "Rheswm",
                "O",
                "Hyd",
                "Llun",
            ],
            &[
                "SW-2026-0001",
                "Hughes",
                "Rhys",
                "14 Mawrth 1990",
                "Rhysi",
                "Took goods",
                "1 Chwefror 2026",
                "31 Ionawr 2027",
                "rhys.jpg",
            ],
            &[
                "SW-2026-0002",
                "Lloyd",
                "Ann",
                "2 Tachwedd 1985",
                "",
                "Took goods",
                "1 Chwefror 2026",
                "31 Ionawr 2027",
                "ann.png",
            ],
        ],
    );
    let expected = [
        F::Reference,
        F::Family,
        F::Given,
        F::Born,
        F::Nickname,
        F::BanReason,
        F::BanStarts,
        F::BanEnds,
        F::Picture,
    ];
    assert_eq!(found, (0_u16..).zip(expected).collect::<Vec<_>>());
    let found = guess_of(
        Kind::Premises,
        &[
            &["Enw'r dafarn", "Cyfeiriad", "Côd post", "Ardal", "Radio"],
            &["Yr Angor", "2 Stryd y Cei", "ZZ1 1AB", "Y Cei", "R12"],
            &["Siop y Gornel", "8 Y Stryd Fawr", "ZZ1 1AC", "Yr Hen Dref", "R13"],
        ],
    );
    let expected = [F::Name, F::Address, F::Postcode, F::Area, F::CallSign];
    assert_eq!(found, (0_u16..).zip(expected).collect::<Vec<_>>());
}

#[test]
fn a_sheet_in_welsh_is_headed_with_the_words_that_the_window_has_for_its_fields() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/cy/ui-import.ftl");
    let text = std::fs::read_to_string(file).unwrap();
    for field in [Kind::People, Kind::Premises, Kind::Staff].into_iter().flat_map(Kind::fields) {
        let start = format!("import-field-{} = ", field.code());
        let word = text.lines().find_map(|line| line.strip_prefix(&start)).unwrap();
        assert_eq!(field.heading(Language::Welsh), word.replace('’', "'"), "{field:?}");
    }
}

#[test]
fn a_sheet_in_welsh_becomes_what_the_same_sheet_in_english_does() {
    let welsh = [
        ("Enw cyntaf", "Rhys"),
        ("Cyfenw", "Hughes"),
        ("Dyddiad geni", "14 Mawrth 1990"),
        ("Rhyw", "Gwryw"),
        ("Taldra", "178"),
        ("Lliw gwallt", "Brown tywyll"),
        ("Adroddwyd am", "Dwyn o siop"),
        ("Dyddiad y digwyddiad", "1 Medi 2026"),
        ("Safle", "Harlow Street Stores"),
        ("Sail", "CCTV"),
        ("Rhif gwaharddiad", "BAN-2026-0007"),
        ("Rheswm", "Took goods without paying on three days"),
        ("O", "1 Hydref 2026"),
        ("Hyd", "30 Medi 2027"),
        ("Penderfynwyd gan", "A. Price (cadeirydd); B. Stone"),
        ("Pwyllgor", "Pwyllgor"),
        ("Penderfynwyd ar", "28 Medi 2026"),
        ("Cofnod", "Committee, 28 September 2026, item 4"),
        ("Cyflwynwyd ar", "1 Hydref 2026"),
        ("Dull cyflwyno", "Llaw"),
        ("Oriel", "Excluded"),
    ];
    let (headings, cells): (Vec<&str>, Vec<&str>) = welsh.into_iter().unzip();
    let (one, other) = (desk(), desk());
    let plan = one.import(Kind::People, &csv(&[&headings, &cells]));
    assert_eq!(problems(&plan), []);
    other.import(Kind::People, &sheet(&[&[("Marks", "")]]));
    let told = |desk: &Desk| {
        let dossier = desk.books().dossiers.get(0).unwrap();
        let (card, ban, entry) = (dossier.card, &dossier.bans[0], &dossier.entries[0]);
        let decision = desk.known().ban_file(ban.id).unwrap().decision.clone();
        format!(
            "{:?}",
            (
                (card.identity, card.age, card.description, card.areas),
                (card.reports[0].kind, card.reports[0].on, card.reports[0].basis),
                (&ban.reference, ban.term, ban.category, ban.service, ban.decision.body),
                (decision.deciders(), decision.on, decision.minute()),
                (entry.from, entry.until),
            )
        )
    };
    assert_eq!(told(&one), told(&other));
}
