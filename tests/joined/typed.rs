//! What people type, and what becomes of it.

use watchbook_partnership::begin::{JoinTyped, read};
use watchbook_protocol::enrol::{Code, JoinFile};

use crate::served::dice;

fn code() -> Code {
    Code::random(&mut dice(9))
}

#[test]
fn an_address_is_made_whole_and_a_code_is_read_in_any_form() {
    let shown = code().show().to_string();
    let cases = [
        ("watch.example.org", shown.clone(), "https://watch.example.org"),
        (" https://watch.example.org/ ", shown.to_lowercase(), "https://watch.example.org"),
        ("watch.example.org:8443", shown.replace('-', " "), "https://watch.example.org:8443"),
        ("127.0.0.1:4000", shown.replace('-', ""), "http://127.0.0.1:4000"),
        ("localhost", format!("  {shown}\n"), "http://localhost"),
        ("http://watch.example.org", shown, "http://watch.example.org"),
    ];
    for (address, typed, whole) in cases {
        let (got, read) = read(address, &typed).unwrap();
        assert_eq!((got.as_str(), read == code()), (whole, true), "{address:?} {typed:?}");
    }
}

#[test]
fn a_whole_join_file_may_be_pasted_as_the_code() {
    let file = JoinFile { address: "https://watch.example.org".to_owned(), code: code() };
    for text in [file.show(), file.show().replace('\n', "\r\n"), format!("\u{feff}{}", file.show())]
    {
        let (address, read) = read("somewhere.else", &text).unwrap();
        assert_eq!((address.as_str(), read == code()), ("https://watch.example.org", true));
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let shown = code().show().to_string();
    let spoiled = |at: usize, with: &str| {
        let mut text = shown.clone();
        text.replace_range(at..=at, with);
        text
    };
    let other = if shown.starts_with('7') { "8" } else { "7" };
    let sign = |sign: &str, group| JoinTyped::Sign { sign: sign.to_owned(), group };
    let file = format!("Watchbook join file 1\nwatch.example.org\n{}\n", spoiled(10, "?"));
    let cases = [
        ("", shown.clone(), JoinTyped::NoAddress),
        ("watch.example.org", "  ".to_owned(), JoinTyped::NoCode),
        ("watch.example.org", spoiled(0, "U"), sign("U", 1)),
        ("watch.example.org", spoiled(12, "é"), sign("é", 3)),
        ("watch.example.org", spoiled(23, "*"), sign("*", 5)),
        ("", file, sign("?", 3)),
        ("watch.example.org", shown[..20].to_owned(), JoinTyped::Length { found: 16, due: 20 }),
        ("watch.example.org", format!("{shown}7"), JoinTyped::Length { found: 21, due: 20 }),
        ("watch.example.org", spoiled(0, other), JoinTyped::Check),
    ];
    for (address, typed, expected) in cases {
        assert_eq!(read(address, &typed).unwrap_err(), expected, "{address:?} {typed:?}");
    }
}
