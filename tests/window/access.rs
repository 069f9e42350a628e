//! Every screen, in light and in dark, before axe-core: nothing may be found.

use std::time::Duration;

use watchbook_support::hooks::{self, Hook};
use watchbook_support::window::{Key, Launch, Window};

use crate::desk::{at_the_desk, office};
use crate::keyboard::{clean, clean_in_both};
use crate::session::{come_in, enter, furnished, open, search};

fn until_gone(window: &Window, hook: Hook) {
    let body = format!("return document.querySelector('{}') === null", hook.selector());
    window.wait_until("it is gone", &body).unwrap();
}

fn until_words(window: &Window, words: &str) {
    let body = format!("return document.body.innerText.includes({})", serde_json::json!(words));
    window.wait_until(&format!("“{words}” is said"), &body).unwrap();
}

#[test]
fn no_screen_has_a_finding_in_light_or_dark() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    for theme in ["light", "dark"] {
        window.prefer(theme, 100).unwrap();
        walk(&window, theme, "That is not proof");
    }
}

#[test]
fn no_screen_has_a_finding_in_welsh() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    window.speak("cy").unwrap();
    until_words(&window, "Mewn grym yma");
    walk(&window, "Welsh", "Nid yw hynny’n brawf");
    let named = window.script("return document.documentElement.lang", vec![]).unwrap();
    assert_eq!(named, "cy", "whoever reads the page aloud is told");
}

/// Every screen from Check round to Check, looked at on the way.
fn walk(window: &Window, theme: &str, proof: &str) {
    window.wait_for(hooks::TILE).unwrap();
    clean(window, "check", theme);
    window.press(Key::F3).unwrap();
    window
        .wait_until(
            "all facets are open",
            "return document.querySelector(':popover-open') !== null",
        )
        .unwrap();
    clean(window, "all facets", theme);
    window.press(Key::Escape).unwrap();
    search(window, "quillon", "Quillon Featherstonhaugh");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    clean(window, "card", theme);
    window.type_text("c").unwrap();
    window.wait_for(hooks::COMPARE).unwrap();
    clean(window, "compare", theme);
    window.press(Key::Escape).unwrap();
    until_gone(window, hooks::COMPARE);
    window.press(Key::F1).unwrap();
    window
        .wait_until("help is open", "return document.querySelector('dialog[open]') !== null")
        .unwrap();
    clean(window, "help", theme);
    window.press(Key::Escape).unwrap();
    window
        .wait_until("help is closed", "return document.querySelector('dialog[open]') === null")
        .unwrap();
    search_in_vain(window, proof);
    clean(window, "nothing found", theme);
    window.press_with(Key::Control, ',').unwrap();
    until_gone(window, hooks::CHECK);
    clean(window, "settings", theme);
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    clean(window, "hidden", theme);
    window.press(Key::F9).unwrap();
    until_gone(window, hooks::HIDDEN);
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    clean(window, "who", theme);
    window.click(hooks::DOOR_PERSON).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    clean(window, "PIN", theme);
    enter(window, "135790");
    window.wait_for(hooks::FAILURE).unwrap();
    clean(window, "wrong PIN", theme);
    enter(window, watchbook_demo::PIN);
    window.wait_for(hooks::TILE).unwrap();
}

fn search_in_vain(window: &Window, proof: &str) {
    window.click(hooks::SEARCH).unwrap();
    window.press_with(Key::Control, 'a').unwrap();
    window.type_text("zzyzx 99999").unwrap();
    until_words(window, proof);
}

/// Goes where a mark leads, and waits for what is there.
fn go(window: &Window, way: Hook, there: Hook) {
    window.click(way).unwrap();
    window.wait_for(there).unwrap();
}

#[test]
fn no_screen_of_the_office_has_a_finding_in_light_or_dark() {
    let home = office();
    let window = open(&home);
    at_the_desk(&window);
    for (screen, way, there) in [
        ("the register", hooks::GO_DESK, hooks::DESK_ROW),
        ("a form", hooks::DESK_ADD, hooks::EDITOR),
        ("briefing", hooks::GO_BRIEFING, hooks::ALERT_NEW),
        ("an alert", hooks::ALERT_NEW, hooks::ALERT_FORM),
        ("reports", hooks::GO_TRIAGE, hooks::TRIAGE),
        ("cases", hooks::GO_CASES, hooks::CASES_PROPOSE),
        ("the rules", hooks::CASES_RULES, hooks::RULES),
        ("packs", hooks::RAIL_PACK, hooks::PACKS),
        ("import", hooks::RAIL_IMPORT, hooks::IMPORT),
        ("safe copies", hooks::RAIL_SAFE, hooks::SAFE),
        ("computers", hooks::RAIL_COMPUTERS, hooks::COMPUTERS),
        ("approvals", hooks::RAIL_APPROVALS, hooks::APPROVALS),
    ] {
        go(&window, way, there);
        clean_in_both(&window, screen);
        if there == hooks::ALERT_FORM {
            // A dialog is left before anything else is reached.
            window.press(Key::Escape).unwrap();
            until_gone(&window, there);
        }
    }
    // The rules are where they were left.
    go(&window, hooks::GO_CASES, hooks::RULES);
    window
        .wait_until(
            "the tariff is there",
            "const way = document.querySelector('input[value=tariff]'); if (!way) return false; \
             if (!way.checked) way.click(); return document.querySelector('#tariff-onto') !== null",
        )
        .unwrap();
    clean_in_both(&window, "the tariff");
}

#[test]
fn a_register_that_is_open_elsewhere_has_no_finding() {
    let home = furnished();
    let _first = open(&home);
    let second = Launch::new().data(home.path()).open().unwrap();
    second.wait_for_up_to(hooks::TROUBLE, Duration::from_secs(20)).unwrap();
    clean_in_both(&second, "trouble");
}

#[test]
fn the_first_start_has_no_finding() {
    let window = Launch::new().open().unwrap();
    window.wait_for(hooks::FIRST_START).unwrap();
    clean_in_both(&window, "first start");
}
