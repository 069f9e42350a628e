//! An incident's whole way through two windows: logged in the shop, handed over, accepted at the
//! office, and put into a pack that other programs find whole.

use std::fs;

use watchbook_demo::Seat;
use watchbook_support::hooks;
use watchbook_support::window::Key;

use crate::keyboard::{focus_is, tab_to, until_in};
use crate::log::{log_an_incident, to_the_log};
use crate::pack::{RECIPIENT, SAVED, verified};
use crate::session::{come_in_as, furnished, furnished_at, open};
use crate::triage::at_the_reports;

/// The manager's place at the shop's door.
const MANAGER: usize = 1;

#[test]
fn an_incident_goes_from_the_till_to_the_office_and_into_a_pack_by_keyboard_alone() {
    let (shop, office) = (furnished(), furnished_at(Seat::Office));
    for home in [&shop, &office] {
        fs::create_dir_all(home.path().join("chooses")).unwrap();
    }
    let window = open(&shop);
    come_in_as(&window, MANAGER);
    to_the_log(&window);
    log_an_incident(&window);
    tab_to(&window, &hooks::LOG_HAND.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::HAND_GO).unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::HAND_CODE).unwrap();
    let symbols = window.text_of(hooks::HAND_CODE).unwrap();
    drop(window);
    fs::copy(shop.path().join(SAVED), office.path().join("chooses/reports")).unwrap();

    let window = open(&office);
    at_the_reports(&window);
    tab_to(&window, &hooks::TRIAGE_FILE.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TRIAGE_FILE_DIALOG).unwrap();
    let begins = "return document.activeElement?.matches('[data-testid=kit-field]') === true";
    window.wait_until("the symbols are asked for", begins).unwrap();
    window.type_text(&symbols).unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TRIAGE_FILE_SAID).unwrap();
    window.press(Key::Escape).unwrap();
    tab_to(&window, "[data-testid=\"triage-search\"]");
    window.type_text("side door").unwrap();
    until_in(&window, hooks::TRIAGE_ROW, "Shouted at the counter");
    window.press(Key::Down).unwrap();
    assert!(focus_is(&window, &hooks::TRIAGE_ROW.selector()), "the arrows go to the report");
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::TRIAGE_REPORT, "Shouted at the counter");
    window.type_text("a").unwrap();
    until_in(&window, hooks::TRIAGE_SAID, "Accepted");
    tab_to(&window, &hooks::TRIAGE_PACK.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::PACK_FORM).unwrap();
    tab_to(&window, RECIPIENT);
    window.type_text("Marlshire Police").unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::PACK_MADE).unwrap();
    let said = verified(&office.path().join(SAVED), &office.path().join("inside"));
    assert!(said.contains("papers/2-witness-statement.pdf: OK"), "{said}");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
