//! The register's views in the real window: filtered by keyboard alone, saved, there again after a restart,
//! written to a file; and one person's history as a paper.

use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::cases::{tick, until};
use crate::desk::{at_the_desk, office};
use crate::keyboard::{clean_in_both, fill, tab_to, until_in};
use crate::session::open;

/// Goes to a list of choices with the Tab key and chooses there.
fn choose(window: &Window, selector: &str, value: &str) {
    tab_to(window, selector);
    let set = format!(
        "const list = document.activeElement; list.value = '{value}'; \
         list.dispatchEvent(new Event('change', {{bubbles: true}})); return list.value === '{value}'"
    );
    assert_eq!(window.script(&set, vec![]).unwrap().as_bool(), Some(true), "{selector}: {value}");
}

fn press(window: &Window, selector: &str) {
    tab_to(window, selector);
    window.press(Key::Enter).unwrap();
}

/// How many rows stand there, once their number says so too.
fn rows(window: &Window) -> u64 {
    let body = "return document.querySelectorAll('[data-testid=cases-row]').length";
    window.script(body, vec![]).unwrap().as_u64().unwrap()
}

fn to_the_views(window: &Window) {
    at_the_desk(window);
    window.press_with(Key::Control, '4').unwrap();
    window.wait_for(hooks::CASES).unwrap();
    until(
        window,
        "the filters are there",
        "return document.querySelector('[data-testid=lens-saved] optgroup') !== null",
    );
}

#[test]
fn a_view_is_filtered_by_keyboard_saved_there_after_a_restart_and_written() {
    let home = office();
    std::fs::create_dir_all(home.path().join("chooses")).unwrap();
    let window = open(&home);
    to_the_views(&window);
    press(&window, "[data-testid=cases-view-all]");
    until(
        &window,
        "everything is shown",
        "return document.querySelector('[data-testid=cases-view-all]').ariaPressed === 'true' \
             && document.querySelectorAll('[data-testid=cases-row]').length > 0",
    );
    let all = rows(&window);
    window.press_with(Key::Shift, char::from(Key::Tab)).unwrap();
    let back = "document.querySelector('[data-testid=cases-search]').focus()";
    window.script(back, vec![]).unwrap();
    press(&window, "[data-testid=lens-open]");
    until(
        &window,
        "the filters are open",
        "return document.querySelector('[data-testid=lens-filters]') !== null",
    );
    choose(&window, "[data-testid=lens-kind]", "BAN");
    choose(&window, "[data-testid=lens-over]", "no");
    until(
        &window,
        "two filters are said to be on",
        "return document.querySelector('[data-testid=lens-open]').textContent.includes('(2)')",
    );
    until(
        &window,
        "fewer rows stand there",
        &format!(
            "const rows = document.querySelectorAll('[data-testid=cases-row]').length; \
             return rows > 0 && rows < {all}"
        ),
    );
    clean_in_both(&window, "the filters");
    let filtered = rows(&window);
    window.script(back, vec![]).unwrap();
    press(&window, "[data-testid=lens-save]");
    until(&window, "the name is asked", "return document.activeElement?.id === 'lens-name'");
    window.type_text("Bans that run").unwrap();
    clean_in_both(&window, "saving a filter");
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::CASES_SAID, "Saved.");
    drop(window);

    let window = open(&home);
    to_the_views(&window);
    let offered = "return [...document.querySelectorAll('[data-testid=lens-saved] option')] \
        .find((one) => one.textContent.includes('Bans that run'))?.value ?? ''";
    until(
        &window,
        "the saved filter is there again",
        "return document.querySelector('[data-testid=lens-saved]').textContent.includes('Bans that run')",
    );
    let id = window.script(offered, vec![]).unwrap().as_str().unwrap().to_owned();
    choose(&window, "[data-testid=lens-saved]", &id);
    until(
        &window,
        "it shows the same rows",
        &format!(
            "return document.querySelectorAll('[data-testid=cases-row]').length === {filtered}"
        ),
    );
    press(&window, "[data-testid=lens-export]");
    until(
        &window,
        "the purpose is asked",
        "return document.activeElement?.id === 'export-purpose'",
    );
    clean_in_both(&window, "writing a view out");
    choose(&window, "#export-purpose", "REVIEW");
    fill(&window, "export-words", "the yearly look at what runs");
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::CASES_SAID, "The file is written.");
    let said = std::fs::read_to_string(home.path().join("chooses/saved")).unwrap();
    assert!(said.starts_with("\u{feff}Reference,What,"), "{said}");
    assert_eq!(said.lines().count() as u64, filtered + 1, "every row, and its heads");

    // One of them as a paper.
    tick(&window, "[data-testid=cases-row]");
    until(
        &window,
        "everything about the person is offered",
        "return document.querySelector('[data-testid=history-write]') !== null",
    );
    tick(&window, "[data-testid=history-write]");
    until(
        &window,
        "the purpose is asked",
        "return document.activeElement?.id === 'export-purpose'",
    );
    clean_in_both(&window, "writing a history out");
    choose(&window, "#export-purpose", "ACCESS");
    fill(&window, "export-words", "they asked for it in writing");
    window.press(Key::Enter).unwrap();
    until(
        &window,
        "the dialog is closed",
        "return document.querySelector('[data-testid=export-form]') === null",
    );
    let paper = std::fs::read(home.path().join("chooses/saved")).unwrap();
    assert!(paper.starts_with(b"%PDF-"), "a paper lies where it was saved");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
