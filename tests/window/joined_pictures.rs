//! A picture's whole way through two windows in one scheme: attached by keyboard at the till, sent by itself,
//! seen in the office's reports, put into a pack that other programs find whole, and withdrawn at the till.

use std::fs;

use watchbook_demo::Seat;
use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::joined::{Partnership, until_settled};
use crate::keyboard::{fill, tab_to, until_in};
use crate::log::{focus, to_the_log};
use crate::pack::{RECIPIENT, SAVED, verified};
use crate::pictures::face;
use crate::session::{come_in, furnished, furnished_at};
use crate::triage::at_the_reports;

const SEEN: &str = "Left by the side door with a bag.";

/// An incident with what the system's dialog chooses attached, by keyboard alone.
fn write_it(shop: &Window) {
    shop.type_text("i").unwrap();
    shop.wait_for(hooks::INCIDENT).unwrap();
    focus(shop, "when");
    fill(shop, "when", "last night 23:40");
    fill(shop, "kinds", "threa");
    let offered = "return document.querySelector('#kinds-offer-0') !== null";
    shop.wait_until("a kind is offered", offered).unwrap();
    shop.press(Key::Enter).unwrap();
    fill(shop, "seen", SEEN);
    tab_to(shop, "#who");
    // Backwards from the first is the last: nobody known.
    shop.press(Key::Up).unwrap();
    tab_to(shop, "#hurt");
    shop.press(Key::Space).unwrap();
    tab_to(shop, "#police");
    shop.press(Key::Space).unwrap();
    tab_to(shop, &hooks::EVIDENCE_CHOOSE.selector());
    shop.press(Key::Enter).unwrap();
    exhibits(shop, 2);
    let rest = "return !document.querySelector('[data-testid=\"evidence-choose\"]').disabled";
    shop.wait_until("nothing is being read", rest).unwrap();
    shop.press_with(Key::Control, 's').unwrap();
    shop.wait_for(hooks::LOG_SAID).unwrap();
    until_in(shop, hooks::LOG, SEEN);
}

fn exhibits(window: &Window, count: usize) {
    let row = hooks::EVIDENCE_ROW.selector();
    let body = format!("return document.querySelectorAll('{row}').length === {count}");
    window.wait_until(&format!("there are {count} exhibits"), &body).unwrap();
}

#[test]
fn a_picture_goes_by_itself_from_the_till_into_the_offices_pack_and_its_withdrawal_after_it() {
    let partnership = Partnership::new();
    let (at_shop, at_office) = (furnished(), furnished_at(Seat::Office));
    let chosen = at_shop.path().join("chooses/evidence");
    fs::create_dir_all(&chosen).unwrap();
    fs::create_dir_all(at_office.path().join("chooses")).unwrap();
    let still = face(7);
    fs::write(chosen.join("Camera 3.jpg"), &still).unwrap();
    fs::write(chosen.join("Camera 4.mp4"), b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom and a clip")
        .unwrap();
    let office = partnership.open(&at_office);
    at_the_reports(&office);
    until_settled(&office);
    let shop = partnership.open(&at_shop);
    come_in(&shop);
    until_settled(&shop);
    to_the_log(&shop);
    write_it(&shop);

    // The office's window stands at its reports, and nobody touches it: the report is there, then its picture.
    until_in(&office, hooks::TRIAGE, "Left by the side door");
    tab_to(&office, "[data-testid=\"triage-search\"]");
    office.type_text("side door").unwrap();
    until_in(&office, hooks::TRIAGE_ROW, "Left by the side door");
    office.press(Key::Down).unwrap();
    office.press(Key::Enter).unwrap();
    until_in(&office, hooks::TRIAGE_REPORT, SEEN);
    exhibits(&office, 2);
    let shown = "const one = document.querySelector('[data-testid=\"evidence-row\"] img');
        return one?.complete && one.naturalWidth > 0";
    office.wait_until("the picture is on the screen", shown).unwrap();
    until_in(&office, hooks::EVIDENCE, "Arrived by sync, the same byte for byte");
    until_in(&office, hooks::EVIDENCE, "At the premises, not here");
    crate::keyboard::clean_in_both(&office, "a report with a picture and a clip that is elsewhere");

    // Accepted and packed: the original is in it byte for byte, and the clip is said to be elsewhere.
    office.type_text("a").unwrap();
    until_in(&office, hooks::TRIAGE_SAID, "Accepted");
    tab_to(&office, &hooks::TRIAGE_PACK.selector());
    office.press(Key::Enter).unwrap();
    office.wait_for(hooks::PACK_FORM).unwrap();
    until_in(&office, hooks::PACK_ABSENT, "Camera 4.mp4");
    tab_to(&office, RECIPIENT);
    office.type_text("Marlshire Police").unwrap();
    office.press(Key::Enter).unwrap();
    office.wait_for(hooks::PACK_MADE).unwrap();
    let inside = at_office.path().join("inside");
    let said = verified(&at_office.path().join(SAVED), &inside);
    let originals: Vec<_> = fs::read_dir(inside.join("originals")).unwrap().collect();
    assert_eq!(originals.len(), 1, "{said}");
    let original = originals.into_iter().next().unwrap().unwrap();
    assert!(fs::read(original.path()).unwrap() == still, "it is what was attached");
    assert!(said.contains(&format!("originals/{}: OK", original.file_name().to_string_lossy())));

    // It was the wrong one: the till withdraws it, and the office hears why.
    let open_it = format!(
        "[...document.querySelectorAll('{}')].find((one) => one.textContent.includes('{SEEN}'))
            .querySelector('button').click()",
        hooks::LOG_ROW.selector()
    );
    shop.script(&open_it, vec![]).unwrap();
    exhibits(&shop, 2);
    tab_to(&shop, &hooks::EVIDENCE_WITHDRAW.selector());
    shop.press(Key::Enter).unwrap();
    shop.wait_for(hooks::EVIDENCE_WORDS).unwrap();
    shop.type_text("The wrong camera").unwrap();
    shop.press(Key::Enter).unwrap();
    until_in(&shop, hooks::EVIDENCE, "The wrong camera");
    office.press_with(Key::Control, '3').unwrap();
    office.wait_for(hooks::TRIAGE_REPORT).unwrap();
    until_in(&office, hooks::EVIDENCE, "The wrong camera");
    for window in [&office, &shop] {
        assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    }
}
