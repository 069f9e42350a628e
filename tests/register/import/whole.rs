//! What is written out and read again is the same register; what is undone is as it was.

use proptest::prelude::*;
use watchbook_register::dossier::Dossier;
use watchbook_register::import::fields::{Field, Kind, Source};
use watchbook_register::import::pictures::Pictures;
use watchbook_register::import::plan::Plan;
use watchbook_register::import::written::{SheetForm, sheet};
use watchbook_register::language::Language;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor};

use crate::build::id;
use crate::desk::{Desk, desk, guessed, moment, table};
use crate::sheets::csv;

const HEADINGS: &[&str] = &[
    "Reference",
    "Given name",
    "Family name",
    "Other names",
    "Nickname",
    "Date of birth",
    "Age",
    "Sex",
    "Height",
    "Build",
    "Hair colour",
    "Hair style",
    "Facial hair",
    "Eye colour",
    "Glasses",
    "Voice",
    "Marks",
    "Reported for",
    "Reported on",
    "Reported at",
    "Known by",
    "Facts",
    "Ban reference",
    "Ban category",
    "Ban reason",
    "Ban from",
    "Ban until",
    "Ban review",
    "Decided by",
    "Deciding body",
    "Decided on",
    "Minute",
    "Served on",
    "Served how",
    "Gallery",
    "Listed from",
    "Listed until",
    "Caption",
    "Address",
    "Phone",
    "E-mail",
];

fn one_of(values: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(values).prop_map(str::to_owned)
}

/// A name as hostile as a cell allows.
fn name() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z=+@'\"<>,;|/éŵÖ -]{0,18}|[=+@'-][A-Za-z'(!]{1,10}"
}

/// A row of people, number `n` of its sheet.
fn row(n: usize) -> impl Strategy<Value = Vec<String>> {
    let looks = (
        one_of(&["male", "F", "", "unknown"]),
        one_of(&["178", "5ft 10", "170-180", "1.75m", ""]),
        one_of(&["slim", "large", ""]),
        one_of(&["blonde", "dark brown", ""]),
        one_of(&["short", "ponytail", ""]),
        one_of(&["none", "beard", ""]),
        one_of(&["blue", ""]),
        one_of(&["yes", "none", ""]),
        one_of(&["speaks quietly", "=loud", ""]),
        one_of(&["TATTOO NECK: swallow", "scar on the chin; rose tattoo, left arm", "", "+mark"]),
    );
    let who = (
        name(),
        name(),
        one_of(&["", "Reece", "Reece; R. H.", "Smith, John;"]),
        one_of(&["", "Ginge", "@lad"]),
        one_of(&["", "14/03/1990", "2009-06-01", "1 Jan 1985"]),
        one_of(&["", "25-34", "about 40", "16"]),
    );
    let report = (any::<bool>(), one_of(&["theft", "ASB", "Assault"]), one_of(&["CCTV", ""]));
    let ban = (any::<bool>(), any::<bool>(), any::<bool>(), one_of(&["theft", ""]));
    let listing = (any::<bool>(), any::<bool>(), one_of(&["", "Seen at both doors", "-dash"]));
    let contact = (
        one_of(&["", "1 High Street; Flat 2"]),
        one_of(&["", "+44 1632 960001"]),
        one_of(&["", "a@example.org"]),
    );
    (who, looks, report, ban, listing, contact).prop_map(
        move |(who, looks, report, ban, listing, contact)| {
            let yes = |is: bool, text: &str| if is { text.to_owned() } else { String::new() };
            let (banned, indefinite, served, category) = ban;
            let (listed, dated, caption) = listing;
            vec![
                format!("SW-2026-{n:04}"),
                who.0,
                who.1,
                who.2,
                who.3,
                who.4,
                who.5,
                looks.0,
                looks.1,
                looks.2,
                looks.3,
                looks.4,
                looks.5,
                looks.6,
                looks.7,
                looks.8,
                looks.9,
                yes(report.0, &report.1),
                yes(report.0, "01/09/2026"),
                yes(report.0, "The Fleece"),
                yes(report.0, &report.2),
                yes(report.0, "Left without paying"),
                yes(banned, &format!("BAN-2026-{n:04}")),
                yes(banned, &category),
                yes(banned, "Took goods, without paying; twice"),
                yes(banned, "01/10/2026"),
                yes(banned, if indefinite { "indefinite" } else { "30/09/2027" }),
                yes(banned && indefinite, "01/09/2027"),
                yes(banned, "A. Price; O'Neil, B."),
                yes(banned, "Ballot"),
                yes(banned, "28/09/2026"),
                yes(banned, "=4 of September"),
                yes(banned && served, "02/10/2026"),
                yes(banned && served, "recorded delivery"),
                yes(listed, "Excluded"),
                yes(listed && dated, "05/10/2026"),
                yes(listed && dated, "04/10/2027"),
                yes(listed, &caption),
                contact.0,
                contact.1,
                contact.2,
            ]
        },
    )
}

fn sheets() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1_usize..6).prop_flat_map(|count| (1..=count).map(row).collect::<Vec<_>>())
}

fn bytes(rows: &[Vec<String>]) -> Vec<u8> {
    let mut all: Vec<Vec<&str>> = vec![HEADINGS.to_vec()];
    all.extend(rows.iter().map(|row| row.iter().map(String::as_str).collect()));
    csv(&all.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// A dossier without the ids that every register gives anew.
fn nameless(mut one: Dossier) -> Dossier {
    one.card.id = id(0);
    one.card.reports.iter_mut().for_each(|report| report.incident = id(0));
    for ban in &mut one.bans {
        (ban.id, ban.subject, ban.decision.id) = (id(0), id(0), id(0));
    }
    for entry in &mut one.entries {
        (entry.id, entry.subject) = (id(0), id(0));
        if let RestsOn::Ban(_) = entry.rests_on {
            entry.rests_on = RestsOn::Ban(id(0));
        }
    }
    one
}

fn content(desk: &Desk) -> Vec<Dossier> {
    let mut all: Vec<Dossier> = desk.books().dossiers.iter().map(nameless).collect();
    all.sort_by(|a, b| a.card.reference.cmp(&b.card.reference));
    all
}

fn out(desk: &Desk, kind: Kind, form: SheetForm) -> Vec<u8> {
    out_in(Language::English, desk, kind, form)
}

fn out_in(language: Language, desk: &Desk, kind: Kind, form: SheetForm) -> Vec<u8> {
    sheet(&desk.known(), kind, form, language).unwrap()
}

fn import(desk: &Desk, bytes: &[u8]) -> Plan {
    desk.import(Kind::People, bytes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_out_and_read_again_is_the_same_register(rows in sheets()) {
        let first = desk();
        let plan = import(&first, &bytes(&rows));
        prop_assert_eq!(plan.counts.left_out, 0, "{:?}", plan.problems);
        for (form, language) in [
            (SheetForm::Csv, Language::English),
            (SheetForm::Xlsx, Language::English),
            (SheetForm::Csv, Language::Welsh),
        ] {
            let written = out_in(language, &first, Kind::People, form);
            // Read where it was written, it changes nothing.
            let again = first.plan(Kind::People, &written);
            prop_assert_eq!(again.counts.unchanged, rows.len(), "{:?} {:?}", again.problems, again.writes);
            // Read elsewhere, it is the same register, and would be written out the same.
            let second = desk();
            let plan = import(&second, &written);
            prop_assert_eq!(plan.counts.new, rows.len(), "{:?}", plan.problems);
            prop_assert_eq!(content(&second), content(&first));
            let (a, b) = (out(&first, Kind::People, SheetForm::Csv), out(&second, Kind::People, SheetForm::Csv));
            prop_assert_eq!(String::from_utf8(a).unwrap(), String::from_utf8(b).unwrap());
        }
    }

    #[test]
    fn an_import_that_is_undone_leaves_the_register_exactly_as_it_was(
        before in sheets(), after in sheets(),
    ) {
        let desk = desk();
        import(&desk, &bytes(&before));
        let held = (desk.books().dossiers, out(&desk, Kind::People, SheetForm::Csv));
        let plan = desk.plan(Kind::People, &bytes(&after));
        prop_assume!(!plan.writes.is_empty());
        desk.carry_out(&plan, &mut Pictures::None, None).unwrap();
        desk.store.undo(&Actor::SYSTEM, moment()).unwrap();
        prop_assert_eq!(desk.books().dossiers, held.0);
        prop_assert_eq!(out(&desk, Kind::People, SheetForm::Csv), held.1);
        let actions: Vec<Action> = desk.store.read(|r| r.audit(None, 2)).unwrap().iter().map(|e| e.action).collect();
        prop_assert_eq!(actions, vec![Action::Undone, Action::Imported]);
    }

    #[test]
    fn any_bytes_at_all_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(opened) = watchbook_register::import::read::Opened::look(bytes) {
            let _ = opened.table(0);
        }
    }
}

#[test]
fn every_heading_that_is_written_is_understood() {
    let kinds = [Kind::People, Kind::Premises, Kind::Staff];
    let languages = [Language::English, Language::Welsh];
    for (kind, language) in kinds.into_iter().flat_map(|kind| languages.map(|it| (kind, it))) {
        let desk = desk();
        let written = out_in(language, &desk, kind, SheetForm::Csv);
        let row = "x,".repeat(kind.fields().len() - 1) + "x\n";
        let table = table(&[written, row.into_bytes()].concat());
        let mapping = guessed(&table, kind);
        for (column, field) in (0_u16..).zip(kind.fields()) {
            // A whole name stands beside its parts in no sheet that is written; and what an "x"
            // cannot be is left out by its values.
            let found =
                mapping.lines().iter().find(|line| line.source == Source::Column { column });
            assert!(found.is_none_or(|line| line.field == *field), "{kind:?} {field:?} {found:?}");
        }
    }
}

#[test]
fn no_cell_that_is_written_is_a_formula() {
    let desk = desk();
    let evil = "=HYPERLINK(\"http://x\")";
    import(
        &desk,
        &csv(&[&["Reference", "First name", "Surname"], &["SW-2026-0001", evil, "@SUM(1)"]]),
    );
    let text = String::from_utf8(out(&desk, Kind::People, SheetForm::Csv)).unwrap();
    assert!(text.starts_with('\u{FEFF}'), "a CSV says that it is UTF-8");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let record = reader.records().next().unwrap().unwrap();
    assert!(
        record.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])),
        "{record:?}"
    );
    // In a workbook they are texts, and calculated by nobody.
    let book =
        watchbook_register::import::read::Opened::look(out(&desk, Kind::People, SheetForm::Xlsx))
            .unwrap();
    let table = book.table(0).unwrap();
    assert_eq!(table.rows().nth(1).unwrap().seen(2), evil);
}

#[test]
fn premises_and_staff_written_out_and_read_again_change_nothing() {
    let desk = desk();
    desk.import(
        Kind::Staff,
        &csv(&[&["Name", "Role", "Works at"], &["Priya N.", "Manager", "The Fleece"]]),
    );
    for kind in [Kind::Premises, Kind::Staff] {
        for form in [SheetForm::Csv, SheetForm::Xlsx] {
            let plan = desk.plan(kind, &out(&desk, kind, form));
            assert_eq!(
                (plan.counts.unchanged, plan.counts.rows),
                (plan.counts.rows, plan.counts.rows),
                "{:?}",
                plan.problems
            );
            assert!(plan.counts.rows > 0);
        }
    }
    assert!(Kind::People.fields().contains(&Field::Reference));
}
