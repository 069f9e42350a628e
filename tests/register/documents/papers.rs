//! The papers of a pack as text: what each says, and whose names are not on it.

use watchbook_register::documents::Language;
use watchbook_register::evidence::{EvidenceKind, EvidenceWhere};
use watchbook_register::pack::*;

use crate::case::{CONTACT, STAFF, WITNESS, case, form};
use crate::read::text;

fn made(language: Language) -> Vec<Paper> {
    let case = case(language);
    papers(&case, &form(&case, language)).unwrap()
}

fn said(papers: &[Paper], file: &str) -> String {
    let paper = papers.iter().find(|paper| paper.file.contains(file)).expect(file);
    assert!(paper.made.missing.is_empty(), "{file}: {:?}", paper.made.missing);
    text(&paper.made.bytes)
}

fn says(said: &str, words: &[&str]) {
    for words in words {
        assert!(said.contains(words), "“{words}” is not in:\n{said}");
    }
}

#[test]
fn the_papers_say_what_the_snapshot_says() {
    let all: String = made(Language::English)
        .iter()
        .map(|paper| {
            format!(
                "== {} ({} pages)\n{}\n\n",
                paper.file,
                paper.made.pages,
                text(&paper.made.bytes)
            )
        })
        .collect();
    // To be looked at as pages, by whoever changes them.
    if let Some(folder) = std::env::var_os("WATCHBOOK_PAPERS") {
        for (language, made) in [("en", made(Language::English)), ("cy", made(Language::Welsh))] {
            for paper in made {
                let name = format!("{language}-{}", paper.file.replace('/', "-"));
                let path = std::path::Path::new(&folder).join(name);
                std::fs::write(path, &paper.made.bytes).unwrap();
            }
        }
    }
    let snapshot =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/register/documents/papers.txt");
    if std::env::var_os("WATCHBOOK_WRITE_SNAPSHOT").is_some() {
        std::fs::write(snapshot, &all).unwrap();
    }
    let known = std::fs::read_to_string(snapshot).unwrap_or_default();
    assert_eq!(known, all, "look at what changed, then write it with WATCHBOOK_WRITE_SNAPSHOT=1");
}

#[test]
fn a_statement_carries_the_declaration_its_number_of_pages_and_the_exhibits() {
    let papers = made(Language::English);
    let statement = said(&papers, "witness-statement");
    says(
        &statement,
        &[
            "Criminal Justice Act 1967, s. 9",
            "consisting of 1 page(s) each signed by me",
            "Over 18",
            "Statement of Agnieszka Błaszczyk",
            "On Saturday 21 November 2026 at 23:40: Took four bottles",
            "which names them as Rhys Hughes.",
            "I produce a picture as my exhibit AB/1. I produce a recording as my exhibit AB/2.",
            "Signature witnessed by",
        ],
    );
    says(
        &said(&papers, "cctv"),
        &["The clock of the system was 3 minutes fast.", "page(s) each signed by me", "AB/2"],
    );
}

#[test]
fn the_declaration_counts_the_pages_that_there_are() {
    let case = case(Language::English);
    let mut form = form(&case, Language::English);
    form.statement = (0..80).map(|at| format!("Sentence {at} of what was seen.\n\n")).collect();
    let made = paper(&case, &form, Sheet::Part(PackPart::Statement)).unwrap().made;
    assert!(made.pages > 2);
    says(
        &text(&made.bytes),
        &[&format!("consisting of {} page(s)", made.pages), &format!("Page 2 of {}", made.pages)],
    );
}

#[test]
fn losses_are_summed_in_pounds_and_pence_over_all_entries() {
    says(
        &said(&made(Language::English), "loss"),
        &[
            "Whisky, 70 cl Taken 4 £22.50 £90.00",
            "Taken in all £90.00 Recovered in all £22.50 Attempted in all £21.98 Not recovered £67.50",
            "All incidents of this pack",
            "Taken in all £113.97",
            "Not recovered £91.47",
        ],
    );
}

#[test]
fn a_notice_is_shown_with_how_it_was_served_and_whether_it_held_that_day() {
    says(
        &said(&made(Language::English), "notices"),
        &[
            "Ban SW-2026-0143",
            "By signed-for post, Wednesday 4 March 2026",
            "Saturday 21 November 2026: in force at these premises",
        ],
    );
    let mut case = case(Language::English);
    case.notices[0].service = None;
    let form = form(&case, Language::English);
    let made = paper(&case, &form, Sheet::Part(PackPart::Notices)).unwrap().made;
    says(&text(&made.bytes), &["Not served. Nobody has told the person of it."]);
}

#[test]
fn names_of_others_and_how_to_reach_a_witness_are_on_the_back_part_alone() {
    for language in [Language::English, Language::Welsh] {
        for paper in made(language) {
            let said = text(&paper.made.bytes);
            let back = paper.file.starts_with("not-for-the-defence/");
            for private in [STAFF, WITNESS, CONTACT] {
                assert_eq!(said.contains(private), back, "{private} in {}", paper.file);
            }
        }
    }
}

#[test]
fn a_first_description_stands_as_it_was_locked_and_only_where_there_is_one() {
    let said = said(&made(Language::English), "first-description");
    says(
        &said,
        &[
            "A man of about thirty, slim, in a green coat.",
            "locked Saturday 21 November 2026 at 23:55",
        ],
    );
    assert!(!said.contains("Incident 2"), "{said}");
}

#[test]
fn what_is_not_ticked_is_not_made_and_the_cover_lists_what_is() {
    let case = case(Language::English);
    let form = PackForm { parts: vec![PackPart::Report], ..form(&case, Language::English) };
    let made = papers(&case, &form).unwrap();
    let files: Vec<_> = made.iter().map(|paper| paper.file).collect();
    assert_eq!(files, ["0-cover.pdf", "papers/1-incident-report.pdf", "papers/8-exhibit-list.pdf"]);
    let cover = said(&made, "cover");
    says(
        &cover,
        &[
            "papers/1-incident-report.pdf",
            "Marlshire Police",
            "47/12345/26",
            "To report a crime",
            "para. 10",
        ],
    );
    assert!(!cover.contains("witness-details") && !cover.contains("originals/"), "{cover}");
}

#[test]
fn an_original_that_is_not_here_is_named_with_its_fingerprint_and_whom_to_ask() {
    for (language, cover, ask) in [
        (
            Language::English,
            "2 originals that the reports name are not in this pack",
            "At Harlow Street Stores. Ask them",
        ),
        (
            Language::Welsh,
            "Nid yw dwy ffeil wreiddiol a enwir yn yr adroddiadau yn y pecyn hwn",
            "Yn Harlow Street Stores. Gofynnwch",
        ),
    ] {
        let mut case = case(language);
        let premises = case.premises.name.clone();
        let absent = |number: u8, state| Absent {
            reference: format!("AB/{number}"),
            kind: EvidenceKind::Clip,
            original_name: "Camera 4.mp4".into(),
            state,
            premises: premises.clone(),
            bytes: 734_003_200,
            sha256: [number; 32],
        };
        case.absent = vec![absent(7, EvidenceWhere::Premises), absent(8, EvidenceWhere::Copy)];
        // Also where nothing else hangs on the reports.
        for exhibits in [case.exhibits.clone(), Vec::new()] {
            case.exhibits = exhibits;
            let made = papers(&case, &form(&case, language)).unwrap();
            says(&said(&made, "cover"), &[cover]);
            let list = said(&made, "exhibit-list");
            // Cells are read line by line, so that one's words stand between another's.
            let seven = "07".repeat(9);
            says(&list, &["AB/7", "Camera 4.mp4", "734003200", ask, &seven, "AB/8"]);
        }
    }
}

#[test]
fn the_papers_are_there_in_welsh() {
    let papers = made(Language::Welsh);
    says(
        &said(&papers, "witness-statement"),
        &["sy’n cynnwys 1 tudalen", "Dydd Sadwrn 21 Tachwedd 2026 am 23:40"],
    );
    says(&said(&papers, "cover"), &["Pecyn tystiolaeth i’r heddlu", "Tudalen 2 o 2"]);
    for paper in &papers {
        assert!(!text(&paper.made.bytes).contains('['), "a saying is missing in {}", paper.file);
    }
}
