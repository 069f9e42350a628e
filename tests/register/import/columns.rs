//! Which column is taken for which field.

use watchbook_register::import::fields::{Field, Kind, Source};
use watchbook_register::import::guess;

use crate::desk::{guessed, table};
use crate::sheets::csv;

pub fn guess_of(kind: Kind, rows: &[&[&str]]) -> Vec<(u16, Field)> {
    let mapping = guessed(&table(&csv(rows)), kind);
    let mut found: Vec<(u16, Field)> = mapping
        .lines()
        .iter()
        .map(|line| match line.source {
            Source::Column { column } => (column, line.field),
            Source::Same { .. } => panic!("nothing is said for all rows by itself"),
        })
        .collect();
    found.sort();
    found
}

#[test]
fn headings_in_many_wordings_are_understood() {
    use Field as F;
    let found = guess_of(
        Kind::People,
        &[
            &[
                "Ref No.",
                "Surname",
                "Forename(s)",
                "D.O.B.",
                "A.K.A.",
                "Gender",
                "Photo",
                "Ban start date",
                "Expiry Date",
                "Reason for Ban",
            ],
            &[
                "SW-2026-0001",
                "Hughes",
                "Rhys",
                "14/03/1990",
                "Reece",
                "M",
                "rhys.jpg",
                "01/02/2026",
                "31/01/2027",
                "Took goods",
            ],
            &[
                "SW-2026-0002",
                "Lloyd",
                "Ann",
                "02/11/1985",
                "",
                "F",
                "ann.png",
                "01/02/2026",
                "31/01/2027",
                "Took goods",
            ],
        ],
    );
    let expected = [
        F::Reference,
        F::Family,
        F::Given,
        F::Born,
        F::Alias,
        F::Sex,
        F::Picture,
        F::BanStarts,
        F::BanEnds,
        F::BanReason,
    ];
    assert_eq!(found, (0_u16..).zip(expected).collect::<Vec<_>>());
}

#[test]
fn values_outweigh_a_heading_that_they_do_not_fit() {
    // "Photo" says whether there is one; "File" names it. "Date" that holds no dates is left out.
    let found = guess_of(
        Kind::People,
        &[
            &["Name", "Photo", "File", "Date"],
            &["Rhys Hughes", "yes", "a.jpg", "on the till"],
            &["Ann Lloyd", "no", "b.jpg", "by the door"],
        ],
    );
    assert_eq!(found, [(0, Field::FullName), (2, Field::Picture)]);
}

#[test]
fn a_column_without_a_heading_is_told_by_values_that_are_like_no_others() {
    let rows: &[&[&str]] = &[
        &["Name", "", ""],
        &["Rhys Hughes", "SW-2026-0001", "rhys@example.org"],
        &["Ann Lloyd", "SW-2026-0002", "ann@example.org"],
    ];
    let found = guess_of(Kind::People, rows);
    assert_eq!(found, [(0, Field::FullName), (1, Field::Reference), (2, Field::Email)]);
}

#[test]
fn headings_below_a_title_are_found_and_what_stands_above_is_passed_over() {
    let sheet = csv(&[
        &["Marlbridge Shopwatch: banned persons", "", ""],
        &["as of March", "", ""],
        &["Surname", "First name", "DOB"],
        &["Hughes", "Rhys", "14/03/1990"],
    ]);
    let table = table(&sheet);
    assert_eq!(guess::heading_row(&table, Kind::People), 3);
    assert_eq!(guess::body(&table, 3).count(), 1);
}

#[test]
fn premises_and_staff_are_understood_too() {
    use Field as F;
    let found = guess_of(
        Kind::Premises,
        &[
            &["Business name", "Street address", "Post Code", "Type", "Zone", "Radio"],
            &["The Anchor", "2 Quay Street", "ZZ1 1AB", "Pub", "Riverside", "R12"],
            &["Corner Stores", "8 High Street", "ZZ1 1AC", "Shop", "Old Town", "R13"],
        ],
    );
    let expected = [F::Name, F::Address, F::Postcode, F::Sector, F::Area, F::CallSign];
    assert_eq!(found, (0_u16..).zip(expected).collect::<Vec<_>>());
    let found = guess_of(
        Kind::Staff,
        &[
            &["Staff member", "Job title", "Store", "Payroll number"],
            &["Priya N.", "Manager", "Harlow Street Stores", "1001"],
            &["Tom W.", "Cashier", "Harlow Street Stores", "1002"],
        ],
    );
    let expected = [F::Name, F::Role, F::WorksAt, F::StaffNumber];
    assert_eq!(found, (0_u16..).zip(expected).collect::<Vec<_>>());
}

#[test]
fn no_column_stands_for_two_fields_and_no_field_for_two_columns() {
    let rows: &[&[&str]] =
        &[&["Name", "Name", "Full name", "Surname"], &["a b", "c d", "e f", "g"]];
    let found = guess_of(Kind::People, rows);
    let mut columns: Vec<u16> = found.iter().map(|(column, _)| *column).collect();
    columns.dedup();
    assert_eq!(columns.len(), found.len());
}
