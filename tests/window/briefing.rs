//! What changed since somebody last looked, by keyboard alone, in the real window.

use tempfile::TempDir;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean_in_both, focus_is, until_in};
use crate::session::{come_in_as, furnished, open, words_on_the_page};

/// How many people are new: one of them is known by name.
const NEW: usize = 3;

/// A shop's till into which bans came while it was closed.
fn synced() -> TempDir {
    let home = furnished();
    till::come_anew(home.path(), "Featherstonhaugh", NEW).unwrap();
    home
}

fn focused_row(window: &Window) -> bool {
    focus_is(window, &hooks::BRIEFING_ROW.selector())
}

#[test]
fn a_briefing_is_read_acknowledged_taken_back_and_done_by_keyboard_alone() {
    let home = synced();
    let window = open(&home);
    come_in_as(&window, 0);
    until_in(&window, hooks::BRIEFING_WAITING, "3");
    window.press_with(Key::Control, '5').unwrap();
    window.wait_for(hooks::BRIEFING_ROW).unwrap();
    assert_eq!(window.count(hooks::BRIEFING_ROW).unwrap(), NEW);
    assert!(words_on_the_page(&window).contains("Featherstonhaugh"));
    until_in(&window, hooks::BRIEFING_PROGRESS, "0 of 3 seen");
    clean_in_both(&window, "briefing");

    // Down to the second, its card, and back to the row.
    let wait = |what: &str| {
        let body = format!(
            "return document.activeElement?.matches('{}') === true",
            hooks::BRIEFING_ROW.selector()
        );
        window.wait_until(what, &body).unwrap();
    };
    wait("the first row has the focus");
    window.press(Key::Down).unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    clean_in_both(&window, "briefing with a card");
    window.press(Key::Escape).unwrap();
    wait("the focus is on the row again");

    // Seen, taken back, and all of it seen.
    window.type_text("a").unwrap();
    until_in(&window, hooks::BRIEFING_PROGRESS, "1 of 3 seen");
    assert_eq!(window.count(hooks::BRIEFING_SEEN_MARK).unwrap(), 1);
    assert!(focused_row(&window));
    window.press_with(Key::Control, 'z').unwrap();
    until_in(&window, hooks::BRIEFING_PROGRESS, "0 of 3 seen");
    for _ in 0..NEW {
        wait("a row has the focus");
        let before = window.text_of(hooks::BRIEFING_PROGRESS).unwrap();
        window.type_text("a").unwrap();
        let changed = format!(
            "return document.querySelector('{}')?.textContent.trim() !== {}",
            hooks::BRIEFING_PROGRESS.selector(),
            serde_json::json!(before.trim())
        );
        window.wait_until("one more is seen", &changed).unwrap();
    }
    window.wait_for(hooks::BRIEFING_EMPTY).unwrap();
    until_in(&window, hooks::BRIEFING_EMPTY, "Nothing new since");
    assert_eq!(window.count(hooks::BRIEFING_WAITING).unwrap(), 0);
    clean_in_both(&window, "briefing with nothing new");
    window.press_with(Key::Control, 'z').unwrap();
    until_in(&window, hooks::BRIEFING_PROGRESS, "2 of 3 seen");

    // Hidden, nothing of it is in the page.
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    assert!(!words_on_the_page(&window).contains("Featherstonhaugh"));
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
