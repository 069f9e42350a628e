//! The commands of packs and of the scheme's texts under the real permissions: who may, and what stands.

use serde_json::{Value, json};
use watchbook_demo::Seat;
use watchbook_register::ClosedList as _;
use watchbook_register::pack::TemplateName;

use crate::commands::{Desk, desk_at};

const NOBODY: &str = "0191d6a2-8c1e-4b7a-9f00-3c5d2e1f4a6b";

/// Every command of packs, with arguments that make sense.
fn all() -> Vec<(&'static str, Value)> {
    let form = json!({
        "entries": [NOBODY], "language": "en-GB", "parts": ["REPORT"], "witness": "", "occupation": "",
        "statement": "", "cctv": "", "impact": "", "contact": "", "recipient": "Marlshire Police",
        "officer": "", "purpose": "REPORT_CRIME", "basis": "RECOGNISED_CRIME", "why": "",
        "crime_reference": "", "cad_number": "",
    });
    let follow = json!({ "crime_reference": "", "cad_number": "", "officer": "", "outcome": null });
    vec![
        ("pack_open", json!({ "entries": [NOBODY], "language": "en-GB" })),
        ("pack_look", json!({ "form": form })),
        ("pack_make", json!({ "form": form, "replace": false })),
        ("pack_make", json!({ "form": form, "replace": true })),
        ("pack_list", json!({})),
        ("pack_follow", json!({ "pack": NOBODY, "form": follow })),
        ("template_list", json!({ "language": "cy" })),
        ("template_look", json!({ "name": "OVER_18", "language": "cy", "text": "x" })),
        ("template_save", json!({ "name": "OVER_18", "language": "cy", "text": null })),
    ]
}

fn texts(desk: &Desk) -> Value {
    desk.ask("template_list", json!({ "language": "en-GB" })).unwrap()
}

fn save(desk: &Desk, name: &str, text: Option<&str>) -> Value {
    let given = json!({ "name": name, "language": "en-GB", "text": text });
    desk.ask("template_save", given).unwrap()
}

#[test]
fn whoever_makes_no_packs_is_refused_and_nobody_is_while_it_is_locked() {
    let locked = desk_at("main", Some(Seat::Shop));
    let till = desk_at("main", Some(Seat::Shop));
    till.unlock_as(0);
    for (command, arguments) in all() {
        let refused = locked.ask(command, arguments.clone()).unwrap_err();
        assert_eq!(refused["code"], "locked", "{command}");
        let refused = till.ask(command, arguments).unwrap_err();
        assert_eq!(refused["code"], "refused", "{command}");
    }
}

#[test]
fn the_manager_makes_packs_and_the_administrator_alone_changes_the_texts() {
    let shop = desk_at("main", Some(Seat::Shop));
    shop.unlock_as(1);
    assert_eq!(shop.ask("pack_list", json!({})).unwrap()["may_edit"], false);
    assert_eq!(texts(&shop).as_array().unwrap().len(), TemplateName::ALL.len());
    let given = json!({ "name": "OVER_18", "language": "en-GB", "text": "x" });
    assert_eq!(shop.ask("template_save", given).unwrap_err()["code"], "refused");
    let office = desk_at("main", Some(Seat::Office));
    office.unlock_as(0);
    assert_eq!(office.ask("pack_list", json!({})).unwrap()["may_edit"], true);
}

#[test]
fn a_text_is_refused_without_what_it_needs_stands_once_it_is_whole_and_goes_back_to_ours() {
    let office = desk_at("main", Some(Seat::Office));
    office.unlock_as(0);
    let ours = texts(&office);
    let refused = save(&office, "DECLARATION", Some("True, on my honour."));
    assert_eq!(refused["is"], "problems");
    assert_eq!(refused["problems"], json!([{ "is": "missing", "word": "pages" }]));
    assert_eq!(texts(&office), ours, "the old one stands");
    let look =
        json!({ "name": "DECLARATION", "language": "en-GB", "text": "<pages> pages, true." });
    assert_eq!(office.ask("template_look", look).unwrap()["preview"], "2 pages, true.");
    let saved = save(&office, "DECLARATION", Some("True, on <pages> pages."));
    assert_eq!((&saved["is"], &saved["template"]["changed"]), (&json!("saved"), &json!(true)));
    assert_eq!(texts(&office)[1]["text"], "True, on <pages> pages.");
    save(&office, "DECLARATION", None);
    let back = texts(&office);
    let words = |texts: &serde_json::Value| {
        let texts = texts.as_array().unwrap().clone();
        texts.into_iter().map(|one| one["text"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(words(&back), words(&ours));
    assert_eq!(back[1]["past"].as_array().unwrap().len(), 2, "what stood before is kept");
}
