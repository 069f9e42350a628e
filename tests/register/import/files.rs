//! Files of every encoding, separator and kind, and files that mean harm: what is read of them, or
//! the exact code by which they are refused.

use std::time::{Duration, Instant};

use watchbook_register::import::problem::FileProblem;
use watchbook_register::import::read::{Format, Opened};
use watchbook_register::import::table::{Table, Value};

use crate::sheets::*;

fn refused(bytes: &[u8]) -> (FileProblem, Vec<(&'static str, String)>) {
    let opened = Opened::look(bytes.to_vec());
    let refusal = match opened.and_then(|opened| opened.table(0)) {
        Ok(_) => panic!("it was taken"),
        Err(refusal) => refusal,
    };
    (refusal.code, refusal.args.into_iter().collect())
}

fn cells(table: &Table) -> Vec<(u32, Vec<String>)> {
    let row = |row: watchbook_register::import::table::Row<'_>| {
        (row.number, (0..table.columns()).map(|column| row.seen(column)).collect())
    };
    table.rows().map(row).collect()
}

fn read(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    cells(&Opened::look(bytes.to_vec()).unwrap().table(0).unwrap())
}

fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{FEFF}" } else { "" };
    let units = mark.encode_utf16().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

const PLAIN: &str = "Name,Town\nSiân Lloyd,Caerdydd\nJosé Müller,Zürich\n";

#[test]
fn every_common_encoding_gives_the_same_letters() {
    let windows: Vec<u8> = PLAIN.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let with_mark = [b"\xEF\xBB\xBF", PLAIN.as_bytes()].concat();
    let files: [(&str, Vec<u8>); 7] = [
        ("UTF-8", PLAIN.as_bytes().to_vec()),
        ("UTF-8", with_mark),
        ("windows-1252", windows),
        ("UTF-16LE", utf16(PLAIN, true, true)),
        ("UTF-16BE", utf16(PLAIN, false, true)),
        ("UTF-16LE", utf16(PLAIN, true, false)),
        ("UTF-16BE", utf16(PLAIN, false, false)),
    ];
    for (name, bytes) in files {
        let opened = Opened::look(bytes.clone()).unwrap();
        let Format::Csv { encoding, separator } = &opened.format else { panic!("{name}") };
        assert_eq!((encoding.as_str(), separator.as_str()), (name, ","));
        let rows = read(&bytes);
        assert_eq!(rows[1], (2, vec!["Siân Lloyd".to_owned(), "Caerdydd".to_owned()]), "{name}");
        assert_eq!(rows[2].1[0], "José Müller", "{name}");
    }
    // What Windows-1252 alone has: a curly quote and the euro.
    assert_eq!(read(b"A,B\nO\x92Neill,\x80\n")[1].1, ["O’Neill", "€"]);
}

#[test]
fn every_separator_is_found_and_quotes_are_kept_whole() {
    for separator in [",", ";", "\t", "|"] {
        let text = format!(
            "Name{separator}Remark\nRhys{separator}\"a, b; c | d \"\"e\"\"\"\nAnn{separator}\"two\nlines\"\n"
        );
        let rows = read(text.as_bytes());
        assert_eq!(rows[1].1, ["Rhys", "a, b; c | d \"e\""], "{separator:?}");
        assert_eq!(rows[2].1, ["Ann", "two\nlines"], "{separator:?}");
    }
    assert_eq!(
        read(b"sep=;\nName;Remark\nRhys;a,b,c\n")[1],
        (2, vec!["Rhys".into(), "a,b,c".into()])
    );
    // A comma in one remark does not make a comma the separator.
    assert_eq!(
        read(b"Name;Town\nLloyd, Ann;Usk\nHughes, Rhys;Neath\n")[1].1,
        ["Lloyd, Ann", "Usk"]
    );
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let text = "Name,Town\r\n\r\n\r\nRhys,\"a\r\nb\"\r\nAnn,Usk\r\n,,\r\nLast,Row";
    let numbers: Vec<u32> = read(text.as_bytes()).iter().map(|(number, _)| *number).collect();
    // The quoted break lies within row 4, and the row of separators alone is row 6.
    assert_eq!(numbers, [1, 4, 5, 7]);
}

#[test]
fn a_text_made_harmless_for_spreadsheets_is_read_as_it_was() {
    let rows = read(b"Name,Phone\n'=Rhys,'+44 1632 960144\n'Tis,''=x\n");
    assert_eq!(rows[1].1, ["=Rhys", "+44 1632 960144"]);
    assert_eq!(rows[2].1, ["'Tis", "'=x"]);
}

#[test]
fn what_is_no_spreadsheet_is_refused_by_its_content() {
    use FileProblem as P;
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    let table: &[(&str, &[u8], FileProblem)] = &[
        ("nothing", b"", P::Empty),
        ("blanks", b" \n\t\n", P::Empty),
        ("a picture", png, P::NotASheet),
        ("a PDF", b"%PDF-1.7\n1 0 obj", P::NotASheet),
        ("a page", b"<!DOCTYPE html><html><table><tr><td>x", P::NotASheet),
        ("a table of a page", b"  <table><tr><td>x", P::NotASheet),
        ("XML", b"<?xml version=\"1.0\"?><Workbook/>", P::NotASheet),
        ("RTF", b"{\\rtf1\\ansi hello}", P::NotASheet),
        ("a program", b"MZ\x90\0\x03\0\0\0\x04\0\0\0", P::NotASheet),
        ("an old workbook", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", P::OldOrLocked),
        ("half of UTF-8 with its mark", b"\xEF\xBB\xBFName\n\xC3", P::Garbled),
        ("half of UTF-16", b"\xFF\xFEN\0a\0\x00\xD8", P::Garbled),
        ("headings alone", b"Name,Town\n", P::NoRows),
        ("a zip of nothing", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", P::NotASheet),
        ("a broken zip", b"PK\x03\x04\x14\0\0\0", P::Broken),
    ];
    for (what, bytes, expected) in table {
        assert_eq!(refused(bytes).0, *expected, "{what}");
    }
    let word = zipped(&[("word/document.xml", b"<w/>"), ("[Content_Types].xml", b"<t/>")]);
    assert_eq!(refused(&word).0, P::NotASheet, "a document");
    let binary = zipped(&[("xl/workbook.bin", b"x")]);
    assert_eq!(refused(&binary).0, P::OldOrLocked, "a binary workbook");
    let whole = xlsx_of(r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>"#, None);
    for length in [whole.len() / 2, whole.len() - 30, whole.len() - 1] {
        assert_eq!(refused(&whole[..length]).0, P::Broken, "broken off at {length}");
    }
    let bad = zipped(&[("xl/workbook.xml", b"<workbook><sheets></wrong>")]);
    assert_eq!(refused(&bad).0, P::Broken, "a workbook that is no workbook");
}

#[test]
fn numbers_of_rows_and_columns_and_lengths_are_held_to_their_limits() {
    let rows = |count: usize| {
        let mut text = String::from("Name,Town\n");
        (0..count).for_each(|n| text.push_str(&format!("N{n},T\n")));
        text
    };
    assert_eq!(read(rows(50_001).as_bytes()).len(), 50_002);
    assert_eq!(read(rows(100_000).as_bytes()).len(), 100_001);
    let too_many = refused(rows(100_001).as_bytes());
    assert_eq!(too_many, (FileProblem::TooManyRows, vec![("most", "100000".to_owned())]));

    let wide = format!("{}\n{}\n", "h,".repeat(201), "v,".repeat(201));
    let too_wide = refused(wide.as_bytes());
    assert_eq!(too_wide, (FileProblem::TooManyColumns, vec![("most", "200".to_owned())]));

    let long = format!("Name,Town\nRhys,\"{}", "x".repeat(40_000));
    let expected = vec![("cell", "B2".to_owned()), ("most", "32767".to_owned())];
    assert_eq!(refused(long.as_bytes()), (FileProblem::CellTooLong, expected), "an open quote");

    let large = vec![b'x'; (20 << 20) + 1];
    assert_eq!(refused(&large), (FileProblem::TooLarge, vec![("most", "20".to_owned())]));
}

fn quickly_refused(bytes: &[u8], expected: FileProblem) {
    let start = Instant::now();
    assert_eq!(refused(bytes).0, expected);
    // Two seconds are the promise (T7); a busy machine gets five times as long before this fails.
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn a_sheet_that_expands_beyond_measure_is_refused_before_it_does() {
    let row = format!("<row>{}</row>", "<c><v>1</v></c>".repeat(1_000));
    let sheet = format!("<sheetData>{}</sheetData>", row.repeat(14_000));
    quickly_refused(&xlsx_of(&sheet, None), FileProblem::Bomb);
    let rows = "<table:table-row/>".repeat(2_000_000);
    quickly_refused(&ods_of(&rows), FileProblem::Bomb);
}

#[test]
fn a_directory_that_lies_about_the_size_is_found_out() {
    let sheet = format!("<sheetData>{}</sheetData>", "<row></row>".repeat(4_000_000));
    let mut bytes = xlsx_of(&sheet, None);
    // Wherever the true size stands, in the local and the central header, it says a thousand.
    let true_size = u32::try_from(
        sheet.len() + r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></worksheet>"#.len(),
    )
    .unwrap()
    .to_le_bytes();
    let places: Vec<usize> =
        (0..bytes.len() - 4).filter(|at| bytes[*at..at + 4] == true_size).collect();
    assert!(!places.is_empty(), "the size stands in the directory");
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    let start = Instant::now();
    let (code, _) = refused(&bytes);
    assert!(matches!(code, FileProblem::Bomb | FileProblem::Broken), "{code:?}");
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn twelve_thousand_cells_that_share_one_long_text_are_refused() {
    let shared = format!("<si><t>{}</t></si>", "lorem ipsum ".repeat(90_000));
    let cells: String = (1..=12_000)
        .map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#))
        .collect();
    quickly_refused(
        &xlsx_of(&format!("<sheetData>{cells}</sheetData>"), Some(&shared)),
        FileProblem::Bomb,
    );
    // And so are many cells that share a text of an allowed length.
    let shared = format!("<si><t>{}</t></si>", "abcdefghij ".repeat(2_900));
    quickly_refused(
        &xlsx_of(&format!("<sheetData>{cells}</sheetData>"), Some(&shared)),
        FileProblem::TooManyCells,
    );
}

#[test]
fn two_cells_in_opposite_corners_ask_for_nothing_between_them() {
    let sheet = format!(
        r#"<sheetData><row r="1">{}</row><row r="1048576">{}</row></sheetData>"#,
        text_cell("A1", "Name"),
        text_cell("A1048576", "Rhys"),
    );
    assert_eq!(
        read(&xlsx_of(&sheet, None)).iter().map(|row| row.0).collect::<Vec<_>>(),
        [1, 1_048_576]
    );
    let far = format!(r#"<sheetData><row r="1">{}</row></sheetData>"#, text_cell("XFD1", "Name"));
    assert_eq!(refused(&xlsx_of(&far, None)).0, FileProblem::TooManyColumns);
}

#[test]
fn what_an_open_document_repeats_costs_nothing_when_it_is_empty_and_is_bounded_when_it_is_not() {
    let edge = r#"<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let rows = format!(
        "<table:table-row>{}{}</table:table-row><table:table-row table:number-rows-repeated=\"2\">{}</table:table-row>{edge}",
        ods_cell("Name"),
        ods_cell("Town"),
        ods_cell("Rhys &amp; Ann")
    );
    let read = read(&ods_of(&rows));
    assert_eq!(read.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(read[1].1[0], "Rhys & Ann");
    let bomb = format!(
        r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="199"><text:p>{}</text:p></table:table-cell></table:table-row>"#,
        "x".repeat(1_000)
    );
    quickly_refused(&ods_of(&bomb), FileProblem::TooManyCells);
    let wide = r#"<table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="4000000000"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    quickly_refused(&ods_of(wide), FileProblem::TooManyColumns);
}

#[test]
fn an_entity_that_a_document_declares_is_not_expanded() {
    let rows = "<table:table-row><table:table-cell><text:p>A&lol9;B</text:p></table:table-cell></table:table-row>".repeat(2);
    assert_eq!(read(&ods_of(&rows))[0].1[0], "AB");
}

#[test]
fn cells_of_a_workbook_are_told_apart() {
    let sheet = format!(
        r#"<sheetData>
        <row r="1">{}{}{}{}{}{}</row>
        <row r="2"><c r="A2"><v>1632960144</v></c><c r="B2" t="e"><v>#REF!</v></c>
          <c r="C2"><f>A1&amp;B1</f></c><c r="D2" t="str"><f>A1</f><v>kept</v></c>
          <c r="E2" t="b"><v>1</v></c>{}</row>
        <row r="3">{}<c r="B3"><v>0.5</v></c></row>
        <row r="4"><c r="A4"/><c r="B4"><v>7</v></c></row></sheetData>
        <mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>"#,
        text_cell("A1", "a"),
        text_cell("B1", "b"),
        text_cell("C1", "c"),
        text_cell("D1", "d"),
        text_cell("E1", "e"),
        text_cell("F1", "f"),
        text_cell("F2", "  "),
        text_cell("A3", "merged"),
    );
    let table = Opened::look(xlsx_of(&sheet, None)).unwrap().table(0).unwrap();
    let rows: Vec<_> = table.rows().collect();
    assert_eq!(rows[1].value(0), Value::Number("1632960144"));
    assert_eq!(rows[1].value(1), Value::Error("#REF!"));
    assert_eq!(rows[1].value(2), Value::Formula);
    assert_eq!(rows[1].value(3), Value::Text("kept"), "a formula is its value");
    assert_eq!(rows[1].value(4), Value::Text("yes"));
    assert_eq!(rows[1].value(5), Value::Empty, "blanks are nothing");
    assert_eq!(rows[2].value(0), Value::Text("merged"));
    assert_eq!(rows[2].value(1), Value::Number("0.5"));
    assert_eq!(rows[3].value(0), Value::Merged);
}

#[test]
fn names_in_a_zip_never_become_paths() {
    let evil = [
        ("../../evil.xml", b"<x/>".as_slice()),
        ("/etc/evil.xml", b"<x/>"),
        ("C:\\evil.xml", b"<x/>"),
        ("xl/workbook.xml/../../../evil.xml", b"<x/>"),
    ];
    assert_eq!(refused(&zipped(&evil)).0, FileProblem::NotASheet);
}
