//! Everything about one person: on the timeline, and written out for the scheme and for the person.

use watchbook_register::language::Language;
use watchbook_register::letters::HistoryFor;

use super::*;

impl Office {
    fn history(&self, for_whom: HistoryFor, form: HistoryForm, name: &str) -> Result<(), Failure> {
        let query = HistoryQuery {
            subject: id(10),
            for_whom,
            purpose: ExportPurpose::Access,
            words: "asked for in a letter".into(),
            form,
            language: Language::English,
        };
        self.till.history_save(&query, &self.path(name))
    }
}

/// A ban that came of a vote, with its letter made and its notice served in front of a witness.
fn told() -> (Office, Id<Proposal>) {
    let office = office();
    let (case, about) = office.banned();
    let (kind, language) = (watchbook_register::letters::LetterKind::BanNotice, Language::English);
    office
        .till
        .letter_save(
            about,
            kind,
            language,
            watchbook_register::letters::Print::Ordinary,
            &office.path("notice.pdf"),
        )
        .unwrap();
    let service = ServiceForm {
        method: ServiceMethod::Hand,
        on: "today".into(),
        by_whom: "Tom Bellweather".into(),
        witness: "Anna Quill".into(),
        evidence: "Receipt 14".into(),
    };
    done(office.till.case_serve(about.ban, None, &service));
    (office, case)
}

#[test]
fn the_timeline_tells_letter_service_result_and_listing_each_once() {
    let (office, case) = told();
    let past = office.till.case_show(case).unwrap().past;
    let of = |kind| past.iter().filter(|one| one.kind == kind).collect::<Vec<_>>();
    let served = of(HappeningKind::Served);
    assert_eq!(served.len(), 1, "recorded and done are one thing");
    assert_eq!(
        (served[0].code.as_str(), served[0].words.as_str()),
        ("HAND", "Anna Quill; Receipt 14")
    );
    assert_eq!(served[0].by, ["Tom Bellweather"]);
    let counted = of(HappeningKind::Counted);
    assert_eq!((counted.len(), counted[0].code.as_str()), (1, "BAN"));
    assert_eq!(of(HappeningKind::LetterMade)[0].code, "BAN_NOTICE");
    assert_eq!(of(HappeningKind::Decided).len(), 1);
    assert!(!of(HappeningKind::Listed).is_empty());
    assert!(past.is_sorted_by_key(|one| one.on));
    let at = |kind| past.iter().position(|one| one.kind == kind);
    assert!(
        at(HappeningKind::Decided) < at(HappeningKind::Served),
        "decided before they were told"
    );
}

#[test]
fn a_history_for_the_person_names_nobody_else_and_one_for_the_scheme_does() {
    let (office, _) = told();
    office.history(HistoryFor::Scheme, HistoryForm::Pdf, "whole.pdf").unwrap();
    office.history(HistoryFor::Subject, HistoryForm::Pdf, "theirs.pdf").unwrap();
    office.history(HistoryFor::Subject, HistoryForm::Csv, "theirs.csv").unwrap();
    let (whole, theirs) = (office.text("whole.pdf"), office.text("theirs.pdf"));
    for words in [
        "Everything kept of one person",
        "Rhys Hughes",
        "Ban notice",
        "By hand",
        "The person asks what is kept of them: asked for in a letter",
        "What is still to come",
        "Last day of the ban",
    ] {
        assert!(whole.contains(words), "“{words}” is not in:\n{whole}");
    }
    assert!(whole.contains("Tom Bellweather") && whole.contains("Bethan J."), "{whole}");
    let sheet = std::fs::read_to_string(office.path("theirs.csv")).unwrap();
    assert!(sheet.contains("Rhys Hughes took two bottles"), "their own name stays:\n{sheet}");
    for said in [&theirs, &sheet] {
        for name in
            ["Bethan", "Colin", "Peter M", "Sunita", "Adeola", "Helen", "Bellweather", "Quill"]
        {
            assert!(!said.contains(name), "{name} is named:\n{said}");
        }
    }
    assert!(sheet.starts_with("\u{feff}Day,What,Who,On which basis,In words"), "{sheet}");
    // What was written out stands in the next one, with what it was for.
    assert!(sheet.contains("This history was written out"), "{sheet}");
}

#[test]
fn a_history_is_refused_to_who_votes_and_without_words() {
    let (office, _) = told();
    office.enter(BOARD[0]);
    let refused = office.history(HistoryFor::Scheme, HistoryForm::Csv, "no.csv").unwrap_err();
    assert_eq!(refused, Rule::NotEntitled.into());
    assert!(!office.path("no.csv").exists());
}
