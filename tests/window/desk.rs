//! The office's register in the real window: added, previewed, saved and undone by keyboard alone.

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat};
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean, fill, focus_is, tab_to, until_in};
use crate::session::{enter, open, words_on_the_page};

const PIN: &str = watchbook_demo::PIN;

/// The office of a town of a few dozen people.
pub fn office() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(30, Detail::Small).unwrap();
    till::furnish_at(Seat::Office, &town, home.path(), Cost::FLOOR).unwrap();
    home
}

/// In as the administrator, who stands first at the door, and to the register.
pub fn at_the_desk(window: &Window) {
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(window, PIN);
    window.wait_for(hooks::TILE).unwrap();
    window.press_with(Key::Control, '2').unwrap();
    window.wait_for(hooks::DESK_ROW).unwrap();
}

#[test]
fn somebody_is_added_with_a_ban_previewed_saved_and_undone_by_keyboard_alone() {
    let home = office();
    let window = open(&home);
    at_the_desk(&window);
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::EDITOR).unwrap();
    // What cannot be saved is said, and leads to its field.
    window.press_with(Key::Control, 's').unwrap();
    window.wait_for(hooks::PROBLEMS).unwrap();
    tab_to(&window, "[data-testid=\"problems\"] button");
    window.press(Key::Enter).unwrap();
    assert!(focus_is(&window, "#family"), "the summary leads to the field");
    window.type_text("Featherstonhaugh").unwrap();
    fill(&window, "age.band", "25");
    tab_to(&window, &hooks::ADD_REPORT.selector());
    window.press(Key::Enter).unwrap();
    fill(&window, "reports.0.on", "yesterday");
    fill(&window, "reports.0.premises", "H");
    fill(&window, "reports.0.facts", "Left with two bottles without paying");
    tab_to(&window, &hooks::ADD_BAN.selector());
    window.press(Key::Enter).unwrap();
    fill(&window, "bans.0.reason", "Took goods without paying");
    fill(&window, "bans.0.decided_on", "yesterday");
    fill(&window, "bans.0.deciders.0.name", "Colin F.");
    fill(&window, "bans.0.minute", "Committee, item 4");
    fill(&window, "bans.0.reasons", "Three reports in a month");
    until_in(&window, hooks::PREVIEW, "Featherstonhaugh");
    until_in(&window, hooks::PREVIEW, "Took goods without paying");
    window.press_with(Key::Control, 's').unwrap();
    window.wait_for(hooks::DESK_SAID).unwrap();
    until_in(&window, hooks::DESK_SAID, "once a second person has checked it");
    window.press_with(Key::Control, 'z').unwrap();
    until_in(&window, hooks::DESK_SAID, "Undone");
    window.wait_for(hooks::DESK_SEARCH).unwrap();
    assert!(!words_on_the_page(&window).contains("Featherstonhaugh"));
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn what_is_typed_is_asked_about_before_it_is_left_and_kept_when_the_window_locks() {
    let home = office();
    let window = open(&home);
    at_the_desk(&window);
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::EDITOR).unwrap();
    fill(&window, "family", "Penhaligon");
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::DESK_LEAVE).unwrap();
    window.press(Key::Escape).unwrap();
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    assert!(!words_on_the_page(&window).contains("Penhaligon"));
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::EDITOR).unwrap();
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    at_the_desk(&window);
    window.wait_for(hooks::DESK_GO_ON).unwrap();
    window.click(hooks::DESK_GO_ON).unwrap();
    window.wait_for(hooks::EDITOR).unwrap();
    window
        .wait_until(
            "the name is there again",
            "return document.getElementById('family')?.value === 'Penhaligon'",
        )
        .unwrap();
}

#[test]
fn list_and_form_have_no_finding_in_light_or_dark() {
    let home = office();
    let window = open(&home);
    at_the_desk(&window);
    for theme in ["light", "dark"] {
        window.prefer(theme, 100).unwrap();
        window.wait_for(hooks::TILE).unwrap();
        window.press_with(Key::Control, '2').unwrap();
        window.wait_for(hooks::DESK_ROW).unwrap();
        clean(&window, "register", theme);
        window.click(hooks::DESK_ROW).unwrap();
        window.wait_for(hooks::EDITOR).unwrap();
        window.wait_for(hooks::PREVIEW).unwrap();
        clean(&window, "form", theme);
        window.press(Key::Escape).unwrap();
        window.wait_for(hooks::DESK_ROW).unwrap();
        window.press_with(Key::Control, 'n').unwrap();
        window.wait_for(hooks::EDITOR).unwrap();
        window.press_with(Key::Control, 's').unwrap();
        window.wait_for(hooks::PROBLEMS).unwrap();
        clean(&window, "problems", theme);
        window.press(Key::Escape).unwrap();
        window.wait_for(hooks::DESK_ROW).unwrap();
    }
}
