//! Every problem of a row, by its code, its cell and its arguments; and what a sound row becomes.

use std::collections::BTreeMap;

use jiff::civil::date;
use watchbook_register::ClosedList;
use watchbook_register::import::fields::{Field, Kind, Mapped, Source};
use watchbook_register::import::pictures::Pictures;
use watchbook_register::import::plan::{Fate, Plan, Planned};
use watchbook_register::import::problem::{Problem, ProblemCode as P, Weight};
use watchbook_register::records::*;

use crate::build::{TODAY, id};
use crate::desk::{Desk, desk};
use crate::sheets::{csv, ods_cell, ods_of, text_cell, xlsx_of};

/// A sound row of people, whose cells a test replaces.
const SOUND: &[(&str, &str)] = &[
    ("Reference", ""),
    ("Given name", "Rhys"),
    ("Family name", "Hughes"),
    ("Date of birth", "14/03/1990"),
    ("Sex", "male"),
    ("Height", "178"),
    ("Hair colour", "dark brown"),
    ("Marks", "swallow tattoo on the neck"),
    ("Reported for", "Shop theft"),
    ("Reported on", "01/09/2026"),
    ("Reported at", "Harlow Street Stores"),
    ("Known by", "CCTV"),
    ("Ban reference", "BAN-2026-0007"),
    ("Ban reason", "Took goods without paying on three days"),
    ("Ban from", "01/10/2026"),
    ("Ban until", "30/09/2027"),
    ("Ban review", ""),
    ("Decided by", "A. Price (chair); B. Stone"),
    ("Deciding body", "Committee"),
    ("Decided on", "28/09/2026"),
    ("Minute", "Committee, 28 September 2026, item 4"),
    ("Served on", "01/10/2026"),
    ("Served how", "by hand"),
    ("Gallery", "Excluded"),
    ("Listed until", ""),
    ("Caption", ""),
    ("Voice", ""),
    ("Picture", ""),
];

/// The letters of a heading's column.
fn column(heading: &str) -> String {
    let place = SOUND.iter().position(|(name, _)| *name == heading).expect(heading);
    watchbook_register::import::table::column_name(u16::try_from(place).unwrap())
}

/// A sheet of sound rows with some cells replaced in each.
pub fn sheet(rows: &[&[(&str, &str)]]) -> Vec<u8> {
    let headings: Vec<&str> = SOUND.iter().map(|(name, _)| *name).collect();
    let mut all = vec![headings];
    for cells in rows {
        let replaced = |name: &str| cells.iter().find(|(other, _)| *other == name);
        assert!(cells.iter().all(|(name, _)| SOUND.iter().any(|(other, _)| name == other)));
        all.push(
            SOUND.iter().map(|(name, value)| replaced(name).map_or(*value, |c| c.1)).collect(),
        );
    }
    let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
    csv(&all)
}

pub fn problems(plan: &Plan) -> Vec<(P, Option<String>, BTreeMap<&'static str, String>)> {
    let told = |one: &Problem| (one.code, one.cell.clone(), one.args.clone());
    plan.problems.iter().map(told).collect()
}

/// One row with these cells has exactly this problem, in this column, with these arguments
/// besides the field's name.
fn has(desk: &Desk, cells: &[(&str, &str)], code: P, heading: &str, args: &[(&str, &str)]) {
    // A sound row beside it: a column of which no value fits its heading is left out by the guess.
    let sound = [
        ("Reference", "SW-2026-0900"),
        ("Given name", "Second"),
        ("Date of birth", "02/02/1980"),
        ("Ban reference", "BAN-2026-0900"),
    ];
    let plan = desk.plan(Kind::People, &sheet(&[cells, &sound]));
    let found = problems(&plan);
    assert_eq!(found.len(), 1, "{cells:?}: {found:?}");
    let (found_code, cell, mut found_args) = found[0].clone();
    found_args.remove("field");
    assert_eq!(found_code, code, "{cells:?}");
    let expected = (!heading.is_empty()).then(|| format!("{}2", column(heading)));
    assert_eq!(cell, expected, "{cells:?}");
    let args: BTreeMap<&str, String> =
        args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    assert_eq!(found_args, args, "{cells:?}");
    let fate = if plan.problems[0].weight == Weight::LeavesOut { Fate::LeftOut } else { Fate::New };
    assert_eq!(plan.fates, [(2, fate), (3, Fate::New)], "{cells:?}");
}

#[test]
fn a_sound_row_becomes_a_card_a_report_a_ban_with_its_decision_and_a_listing() {
    let desk = desk();
    let plan = desk.import(Kind::People, &sheet(&[&[]]));
    assert_eq!(problems(&plan), []);
    let books = desk.books();
    let one = &books.dossiers.get(0).unwrap();
    assert_eq!(one.card.name().unwrap(), "Rhys Hughes");
    assert_eq!(one.card.reference.as_str(), "SW-2026-0001");
    assert_eq!(one.card.age.birth(), Some((date(1990, 3, 14), AgeBasis::Stated)));
    assert_eq!(one.card.description.hair_colour, HairColour::DarkBrown);
    assert_eq!(one.card.description.height, Some(Height::between(178, 178).unwrap()));
    assert_eq!(
        (one.card.marks[0].kind, one.card.marks[0].position),
        (MarkKind::Tattoo, BodyPosition::Neck)
    );
    assert_eq!(one.card.areas, ["Old Town"]);
    let report = one.card.reports[0];
    assert_eq!(
        (report.kind, report.on, report.basis),
        (IncidentKind::ShopTheft, date(2026, 9, 1), Basis::Cctv)
    );
    let ban = &one.bans[0];
    assert_eq!(ban.reference.as_str(), "BAN-2026-0007");
    assert_eq!(ban.term, Term::fixed(date(2026, 10, 1), date(2027, 9, 30)).unwrap());
    assert_eq!(ban.category, IncidentGroup::Theft, "from what was reported");
    let served = ServiceRecord { method: ServiceMethod::Hand, on: date(2026, 10, 1) };
    assert_eq!(ban.service, Service::Served(served));
    let known = desk.known();
    let decision = &known.ban_file(ban.id).unwrap().decision;
    assert_eq!(decision.deciders(), ["A. Price", "B. Stone"]);
    assert_eq!(
        (decision.on, decision.minute()),
        (date(2026, 9, 28), "Committee, 28 September 2026, item 4")
    );
    assert_eq!(one.entries[0].rests_on, RestsOn::Ban(ban.id));
    assert_eq!((one.entries[0].from, one.entries[0].until), (date(2026, 10, 1), date(2027, 9, 30)));
    assert_eq!(known.file(one.card.id).unwrap().born, Some(date(1990, 3, 14)));
    let incident = desk.store.read(|r| r.office()?.incident(report.incident)).unwrap().unwrap();
    assert_eq!((incident.premises, incident.subjects[0].subject), (id(1), one.card.id));
    // The same sheet again changes nothing: it is found by name and date of birth.
    let again = desk.plan(Kind::People, &sheet(&[&[]]));
    assert_eq!((again.counts.unchanged, again.writes.len()), (1, 0), "{:?}", again.writes);
    assert_eq!(again.problems[0].code, P::FoundByName);
}

#[test]
fn each_wrong_cell_has_its_own_problem() {
    let desk = desk();
    let has = |cells: &[(&str, &str)], code, heading, args: &[(&str, &str)]| {
        has(&desk, cells, code, heading, args)
    };
    has(&[("Reference", "142")], P::ReferenceBad, "Reference", &[("value", "142")]);
    has(
        &[("Date of birth", "14/03/90")],
        P::DayTwoDigitYear,
        "Date of birth",
        &[("value", "14/03/90")],
    );
    has(
        &[("Date of birth", "03/14/1990")],
        P::DayMonthFirst,
        "Date of birth",
        &[("value", "03/14/1990")],
    );
    has(
        &[("Date of birth", "31/04/1990")],
        P::DayImpossible,
        "Date of birth",
        &[("value", "31/04/1990")],
    );
    has(
        &[("Date of birth", "in spring")],
        P::DayUnreadable,
        "Date of birth",
        &[("value", "in spring")],
    );
    has(&[("Date of birth", "01/01/2030")], P::BornInFuture, "Date of birth", &[]);
    has(&[("Date of birth", "01/01/1901")], P::BornTooLongAgo, "Date of birth", &[]);
    has(&[("Date of birth", "01/01/2018")], P::ChildTooYoung, "Date of birth", &[("least", "10")]);
    has(
        &[("Family name", &"x".repeat(81))],
        P::TextTooLong,
        "Family name",
        &[("length", "81"), ("most", "80")],
    );
    has(&[("Hair colour", "plaid")], P::WordUnknown, "Hair colour", &[("value", "plaid")]);
    has(
        &[("Hair colour", "blnde")],
        P::WordNear,
        "Hair colour",
        &[("value", "blnde"), ("taken", "blonde")],
    );
    has(&[("Height", "tall")], P::HeightUnreadable, "Height", &[("value", "tall")]);
    has(&[("Reported for", "rudeness")], P::WordUnknown, "Reported for", &[("value", "rudeness")]);
    has(
        &[("Reported at", "Nowhere Ltd")],
        P::PremisesUnknown,
        "Reported at",
        &[("value", "Nowhere Ltd")],
    );
    has(
        &[("Reported at", "Harlow St Stores")],
        P::PremisesUnknown,
        "Reported at",
        &[("value", "Harlow St Stores")],
    );
    has(
        &[("Reported at", "Harlow Stret Stores")],
        P::WordNear,
        "Reported at",
        &[("value", "Harlow Stret Stores"), ("taken", "Harlow Street Stores")],
    );
    has(&[("Reported at", "")], P::ReportIncomplete, "Reported at", &[]);
    has(&[("Reported on", "")], P::ReportIncomplete, "Reported on", &[]);
    has(&[("Reported on", "01/12/2026")], P::ReportInFuture, "Reported on", &[]);
    has(
        &[("Reported for", ""), ("Reported on", ""), ("Reported at", ""), ("Known by", "")],
        P::ReportMissing,
        "",
        &[],
    );
    has(&[("Gallery", "Elsewhere")], P::GalleryUnknown, "Gallery", &[("value", "Elsewhere")]);
    has(&[("Listed until", "01/01/2026")], P::ListedUntilBeforeFrom, "Listed until", &[]);
    has(&[("Picture", "rhys.jpg")], P::PictureNotFound, "Picture", &[("value", "rhys.jpg")]);
}

#[test]
fn a_ban_without_the_facts_that_it_needs_is_a_problem_and_never_an_invention() {
    let desk = desk();
    let has = |cells: &[(&str, &str)], code, heading, args: &[(&str, &str)]| {
        has(&desk, cells, code, heading, args)
    };
    has(&[("Decided by", "")], P::BanWithoutDecider, "Decided by", &[]);
    has(&[("Decided on", "")], P::BanWithoutDecisionDay, "Decided on", &[]);
    has(&[("Minute", "")], P::BanWithoutMinute, "Minute", &[]);
    has(&[("Ban reason", "")], P::BanWithoutReason, "Ban reason", &[]);
    has(&[("Ban from", "")], P::BanWithoutStart, "Ban from", &[]);
    has(&[("Ban until", "")], P::BanWithoutEnd, "Ban until", &[]);
    has(&[("Ban until", "indefinite")], P::BanWithoutEnd, "Ban until", &[]);
    has(&[("Deciding body", "")], P::FieldMissing, "Deciding body", &[]);
    has(&[("Ban until", "30/09/2026")], P::BanEndsBeforeStart, "Ban until", &[]);
    has(&[("Ban until", "30/09/2037")], P::BanTooLong, "Ban until", &[]);
    has(
        &[("Ban until", "life"), ("Ban review", "01/12/2027")],
        P::BanReviewTooLate,
        "Ban review",
        &[],
    );
    has(&[("Decided on", "28/11/2026")], P::BanDecidedInFuture, "Decided on", &[]);
    has(
        &[("Decided by", "PC 1234 Jones; A. Price")],
        P::BanDeciderNotEntitled,
        "Decided by",
        &[("role", "POLICE")],
    );
    has(
        &[("Decided by", "A. Price (coordinator)")],
        P::BanDeciderNotEntitled,
        "Decided by",
        &[("role", "ADMINISTRATOR")],
    );
    has(&[("Served how", "")], P::BanServedInPart, "Served how", &[]);
    has(&[("Served on", "")], P::BanServedInPart, "Served on", &[]);
    has(
        &[("Ban from", "01/10/2025"), ("Ban until", "30/09/2026"), ("Decided on", "28/09/2025")],
        P::BanOver,
        "Ban until",
        &[("day", "2026-09-30")],
    );
    // Several facts missing are several problems at once.
    let plan = desk.plan(Kind::People, &sheet(&[&[("Decided by", ""), ("Minute", "")]]));
    let codes: Vec<P> = plan.problems.iter().map(|one| one.code).collect();
    assert_eq!(codes, [P::BanWithoutDecider, P::BanWithoutMinute]);
    // An indefinite ban with a review within the year is one.
    let plan =
        desk.plan(Kind::People, &sheet(&[&[("Ban until", "Life"), ("Ban review", "01/10/2027")]]));
    assert_eq!((problems(&plan), plan.counts.bans), (vec![], 1));
    // No ban at all is no problem: the person is known and listed for a report.
    let none: Vec<(&str, &str)> = SOUND
        .iter()
        .filter(|(name, _)| {
            name.starts_with("Ban ")
                || [
                    "Minute",
                    "Decided by",
                    "Decided on",
                    "Deciding body",
                    "Served on",
                    "Served how",
                ]
                .contains(name)
        })
        .map(|(name, _)| (*name, ""))
        .collect();
    let plan = desk.plan(Kind::People, &sheet(&[&none]));
    assert_eq!((problems(&plan), plan.counts.bans, plan.counts.shown), (vec![], 0, 1));
}

#[test]
fn what_members_will_read_passes_the_neutral_words() {
    let desk = desk();
    for heading in ["Ban reason", "Caption", "Voice", "Marks"] {
        let plan = desk.plan(Kind::People, &sheet(&[&[(heading, "known thief, spiked hair")]]));
        let one = &plan.problems[0];
        assert_eq!(
            (one.code, one.cell.clone()),
            (P::WordingJudging, Some(format!("{}2", column(heading))))
        );
        assert_eq!(
            (one.args["value"].as_str(), one.args["instead"].as_str()),
            ("known thief", "REPORTED_FOR_THEFT")
        );
        assert_eq!(plan.fates, [(2, Fate::LeftOut)]);
        let plan = desk.plan(Kind::People, &sheet(&[&[(heading, "has hep C, careful")]]));
        let one = &plan.problems[0];
        assert_eq!(
            (one.code, one.args["topic"].as_str()),
            (P::WordingBlocked, "HIV_HEPATITIS"),
            "{heading}"
        );
    }
}

#[test]
fn a_child_comes_in_and_is_shown_to_nobody() {
    let desk = desk();
    let plan = desk.plan(Kind::People, &sheet(&[&[("Date of birth", "01/06/2010")]]));
    assert_eq!(plan.problems[0].code, P::ChildNotListed);
    assert_eq!((plan.counts.new, plan.counts.shown), (1, 0));
    let Planned::Person(person) = &plan.writes[0] else { panic!() };
    assert_eq!(person.entry, None);
    // Nor is somebody of whom nobody knows, and who looks young.
    let rows: &[&[&str]] = &[
        &["Name", "Age", "Looks young", "Gallery"],
        &["Ann Lloyd", "", "yes", "Excluded"],
        &["Gwen Rees", "about 16", "", "Excluded"],
        &["Owen Pugh", "16-18", "", "Excluded"],
    ];
    let plan = desk.plan(Kind::People, &csv(rows));
    let codes: Vec<P> = plan.problems.iter().map(|one| one.code).collect();
    assert_eq!(codes, [P::ChildNotListed; 3]);
}

#[test]
fn the_same_person_twice_is_told_within_the_file_and_against_the_register() {
    let desk = desk();
    let other = [("Ban reference", "BAN-2026-0008")];
    let plan = desk.plan(Kind::People, &sheet(&[&[], &other]));
    let one = &plan.problems[0];
    assert_eq!((one.code, one.row, one.args["row"].as_str()), (P::RowTwice, 3, "2"));
    assert_eq!((plan.counts.new, plan.counts.left_out), (1, 1));

    let referred = [("Reference", "SW-2026-0009")];
    let plan = desk.plan(
        Kind::People,
        &sheet(&[
            &referred,
            &[("Reference", "sw-2026-0009"), ("Given name", "Ann"), ("Family name", "Lloyd")],
        ]),
    );
    assert_eq!((plan.problems[0].code, plan.problems[0].row), (P::RowTwice, 3));

    desk.import(Kind::People, &sheet(&[&referred]));
    // Without a date of birth a namesake is somebody new, and that is told.
    let rows: &[&[&str]] = &[&["Surname", "First name"], &["Hughes", "Rhys"], &["HUGHES", "Rhys"]];
    let plan = desk.plan(Kind::People, &csv(rows));
    let told: Vec<_> = plan.problems.iter().map(|one| (one.row, one.code)).collect();
    assert_eq!(told, [(2, P::NameKnown), (3, P::NameKnown), (3, P::NameTwice)]);
    assert_eq!(plan.counts.new, 2);
    // A reference with another name changes the name, and that is told.
    let renamed = [("Reference", "SW-2026-0009"), ("Family name", "Pugh")];
    let plan = desk.plan(Kind::People, &sheet(&[&renamed]));
    let one = &plan.problems[0];
    assert_eq!(
        (one.code, one.args["before"].as_str(), one.args["after"].as_str()),
        (P::NameChanges, "Rhys Hughes", "Rhys Pugh")
    );
    assert_eq!(plan.counts.changed, 1);
    // A decided ban is not altered by a sheet.
    let longer = [("Reference", "SW-2026-0009"), ("Ban until", "30/09/2028")];
    let plan = desk.plan(Kind::People, &sheet(&[&longer]));
    assert_eq!((plan.problems[0].code, plan.counts.left_out), (P::BanDiffers, 1));
}

#[test]
fn nobody_and_somebody_sought() {
    let desk = desk();
    let rows: &[&[&str]] = &[
        &["Name", "Reference", "Sex"],
        &["", "", "male"],
        &["unknown male", "SW-2026-0055", "male"],
    ];
    let plan = desk.plan(Kind::People, &csv(rows));
    assert_eq!((plan.problems[0].code, plan.problems[0].row), (P::NobodyNamed, 2));
    desk.carry_out(&plan, &mut Pictures::None, None).unwrap();
    assert_eq!(desk.books().dossiers.get(0).unwrap().card.identity, Identity::IdSought);
    // Naming them takes two people.
    let rows: &[&[&str]] = &[&["Name", "Reference"], &["Rhys Hughes", "SW-2026-0055"]];
    let plan = desk.plan(Kind::People, &csv(rows));
    assert_eq!((plan.problems[0].code, plan.counts.left_out), (P::NamingTakesTwo, 1));
}

#[test]
fn an_empty_cell_takes_nothing_away() {
    let desk = desk();
    desk.import(Kind::People, &sheet(&[&[("Reference", "SW-2026-0009")]]));
    let before = desk.books();
    let rows: &[&[&str]] = &[
        &["Reference", "Name", "Hair colour", "Marks", "DOB", "Gallery", "Build"],
        &["SW-2026-0009", "", "", "", "", "", "slim"],
    ];
    let plan = desk.import(Kind::People, &csv(rows));
    assert_eq!((problems(&plan), plan.counts.changed), (vec![], 1));
    let mut expected = before.dossiers.get(0).unwrap();
    expected.card.description.build = Build::Slim;
    assert_eq!(desk.books().dossiers.get(0).unwrap(), expected);
}

#[test]
fn errors_formulas_and_merged_cells_leave_the_row_out() {
    let desk = desk();
    let row = |number: u32, cells: &str| format!(r#"<row r="{number}">{cells}</row>"#);
    let data = [
        row(1, &(text_cell("A1", "Name") + &text_cell("B1", "DOB") + &text_cell("C1", "Build"))),
        row(2, &(text_cell("A2", "Rhys Hughes") + r#"<c r="B2" t="e"><v>#N/A</v></c>"#)),
        row(3, &(text_cell("A3", "Ann Lloyd") + r#"<c r="B3"><f>TODAY()</f></c>"#)),
        row(4, &(text_cell("A4", "Gwen Rees") + &text_cell("C4", "slim"))),
        row(5, &text_cell("A5", "Owen Pugh")),
        row(6, &(text_cell("A6", "Huw Bevan") + r#"<c r="B6"><v>32946</v></c>"#)),
    ]
    .concat();
    let book = xlsx_of(
        &format!(
            r#"<sheetData>{data}</sheetData><mergeCells count="1"><mergeCell ref="C4:C5"/></mergeCells>"#
        ),
        None,
    );
    let plan = desk.plan(Kind::People, &book);
    let told: Vec<_> = problems(&plan)
        .into_iter()
        .map(|(code, cell, mut args)| {
            args.remove("field");
            (code, cell.unwrap(), args.into_values().next())
        })
        .collect();
    assert_eq!(
        told,
        [
            (P::CellError, "B2".to_owned(), Some("#N/A".to_owned())),
            (P::CellFormula, "B3".to_owned(), None),
            (P::CellMerged, "C5".to_owned(), None),
        ]
    );
    assert_eq!((plan.counts.new, plan.counts.left_out), (2, 3));
    let Planned::Person(last) = &plan.writes[1] else { panic!() };
    assert_eq!(last.card.age.birth().unwrap().0, date(1990, 3, 14), "Excel's number of a day");

    let covered = ods_of(&format!(
        "<table:table-row>{}{}</table:table-row><table:table-row>{}<table:table-cell calcext:value-type=\"error\" office:value-type=\"string\"><text:p>#REF!</text:p></table:table-cell></table:table-row><table:table-row>{}<table:covered-table-cell/></table:table-row><table:table-row>{}<table:table-cell office:value-type=\"date\" office:date-value=\"1990-03-14\"><text:p>14 Mar 90</text:p></table:table-cell></table:table-row>",
        ods_cell("Name"),
        ods_cell("DOB"),
        ods_cell("Rhys Hughes"),
        ods_cell("Ann Lloyd"),
        ods_cell("Gwen Rees")
    ));
    let plan = desk.plan(Kind::People, &covered);
    let told: Vec<_> =
        plan.problems.iter().map(|one| (one.code, one.cell.clone().unwrap())).collect();
    assert_eq!(told, [(P::CellError, "B2".to_owned()), (P::CellMerged, "B3".to_owned())]);
    let Planned::Person(last) = &plan.writes[0] else { panic!() };
    assert_eq!(last.card.age.birth().unwrap().0, date(1990, 3, 14));
}

#[test]
fn one_value_may_be_said_for_every_row_where_that_makes_sense() {
    let desk = desk();
    let rows: &[&[&str]] = &[
        &["Name", "Ban reason", "Ban from", "Ban until", "Incident", "Incident date"],
        &["Rhys Hughes", "Took goods", "01/10/2026", "30/09/2027", "theft", "01/09/2026"],
        &["Ann Lloyd", "", "", "", "theft", "02/09/2026"],
    ];
    let same = |field, text: &str| Mapped { field, source: Source::Same { text: text.to_owned() } };
    let also = [
        same(Field::DecidedBy, "A. Price"),
        same(Field::DecidedOn, "28/09/2026"),
        same(Field::DecidingBody, "Committee"),
        same(Field::Minute, "28 September, item 2"),
        same(Field::ReportedAt, "The Fleece"),
        same(Field::Gallery, "Excluded"),
        // A name is nobody's for all rows, and such a line is not taken.
        same(Field::FullName, "Everybody"),
    ];
    let plan = desk.plan_also(Kind::People, &csv(rows), &also);
    assert_eq!(problems(&plan), []);
    // What is said for all rows makes no ban where the row speaks of none.
    assert_eq!((plan.counts.new, plan.counts.bans, plan.counts.shown), (2, 1, 2));
}

#[test]
fn names_are_divided_as_they_are_written() {
    let desk = desk();
    let table = [
        ("Rhys Hughes", ("Rhys", "Hughes")),
        ("HUGHES, Rhys Owen", ("Rhys Owen", "HUGHES")),
        ("HUGHES Rhys", ("Rhys", "HUGHES")),
        ("Anna van der Berg", ("Anna", "van der Berg")),
        ("Maria Del Carmen De La Cruz", ("Maria Del Carmen", "De La Cruz")),
        ("Siân O'Neill-Pugh", ("Siân", "O'Neill-Pugh")),
        ("Madonna", ("Madonna", "")),
        ("<script>alert(1)</script> '; DROP TABLE", ("<script>alert(1)</script> '; DROP", "TABLE")),
    ];
    for (full, (given, family)) in table {
        let plan = desk.plan(Kind::People, &csv(&[&["Full name", "Sex"], &[full, "f"]]));
        let Planned::Person(person) = &plan.writes[0] else { panic!() };
        let Identity::Known(name) = &person.card.identity else { panic!("{full}") };
        assert_eq!((name.given(), name.family()), (given, family), "{full}");
    }
}

#[test]
fn premises_and_staff_come_in_the_same_way() {
    let desk = desk();
    let rows: &[&[&str]] = &[
        &["Name", "Address", "Postcode", "Sector", "Area"],
        &["The Anchor", "2 Quay Street", "zz11ab", "Public house", "Riverside"],
        &["Harlow Street Stores", "", "", "", "New Town"],
        &["Corner Stores", "8 High Street", "nowhere", "Shop", ""],
        &["The Crown", "", "ZZ1 1AC", "Pub", ""],
        &["", "1 Street", "ZZ1 1AC", "Pub", ""],
        &["The Anchor", "2 Quay Street", "ZZ1 1AB", "Pub", "Riverside"],
    ];
    let plan = desk.import(Kind::Premises, &csv(rows));
    let told: Vec<_> =
        plan.problems.iter().map(|one| (one.code, one.cell.clone().unwrap())).collect();
    assert_eq!(
        told,
        [
            (P::PostcodeBad, "C4".to_owned()),
            (P::FieldMissing, "B5".to_owned()),
            (P::NameMissing, "A6".to_owned()),
            (P::RowTwice, "A7".to_owned()),
        ]
    );
    assert_eq!((plan.counts.new, plan.counts.changed, plan.counts.left_out), (1, 1, 4));
    let anchor = desk.books().premises.into_iter().find(|one| one.name == "The Anchor").unwrap();
    assert_eq!((anchor.sector, anchor.postcode.as_str()), (Sector::Pub, "ZZ1 1AB"));

    let rows: &[&[&str]] = &[
        &["Name", "Role", "Works at", "SIA licence", "SIA expires"],
        &["Priya N.", "Manager", "Harlow Street Stores", "", ""],
        &["Declan O.", "Door supervisor", "The Fleece", "1234 5678 9012 3456", "01/02/2028"],
        &["Chair C.", "Chair", "The Fleece", "", ""],
        &["Someone", "Till", "Nowhere", "", ""],
        &["Guard G.", "Security", "The Fleece", "12345", "01/02/2028"],
        &["Late L.", "Security", "The Fleece", "1234567890123456", ""],
    ];
    let plan = desk.import(Kind::Staff, &csv(rows));
    let told: Vec<_> =
        plan.problems.iter().map(|one| (one.code, one.cell.clone().unwrap())).collect();
    assert_eq!(
        told,
        [
            (P::RoleNotByImport, "B4".to_owned()),
            (P::PremisesUnknown, "C5".to_owned()),
            (P::LicenceBad, "D6".to_owned()),
            (P::FieldMissing, "E7".to_owned()),
        ]
    );
    assert_eq!((plan.counts.new, plan.counts.left_out), (2, 4));
    let people = desk.known().people;
    let declan = people.iter().find(|one| one.name == "Declan O.").unwrap();
    assert_eq!((declan.role, declan.premises), (Role::Door, Some(id(2))));
    assert_eq!(declan.sia.as_ref().unwrap().number, "1234567890123456");
    let again = desk.plan(Kind::Staff, &csv(rows));
    assert_eq!((again.counts.unchanged, again.counts.new), (2, 0));
}

#[test]
fn every_code_can_be_told_apart_and_none_is_without_its_weight() {
    assert!(P::ALL.len() > 50);
    let tells = P::ALL.iter().filter(|code| code.weight() == Weight::Tells).count();
    assert!(tells > 5 && tells < P::ALL.len() / 2);
    assert_eq!(TODAY, date(2026, 11, 22));
}
