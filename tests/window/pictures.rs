//! Pictures in the real window: handed in by file, drop and paste, looked at, and kept.

use std::path::PathBuf;

use serde_json::json;
use tempfile::TempDir;
use watchbook_demo::{Detail, Fate};
use watchbook_support::hooks::{self, Hook};
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::desk::{at_the_desk, office};
use crate::keyboard::{fill, focus_is, tab_to, until_in};
use crate::session::open;

/// A drawn face as a camera would save it.
pub fn face(number: u32) -> Vec<u8> {
    let town = till::town(1, Detail::Full).unwrap();
    town.another(Fate::Banned, number).unwrap().drawn[0].renditions().unwrap().large
}

/// The same in a file.
fn filed(home: &TempDir, bytes: &[u8]) -> PathBuf {
    let path = home.path().join("still.jpg");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Adds somebody of this name and leaves the form open, saved.
fn add(window: &Window, family: &str) {
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::EDITOR).unwrap();
    fill(window, "family", family);
    fill(window, "age.band", "25");
    window.press_with(Key::Control, 's').unwrap();
    window.wait_for(hooks::DESK_SAID).unwrap();
    window.wait_for(hooks::PICTURE_FILE).unwrap();
}

/// How many pictures the form shows as kept.
fn kept(window: &Window) -> u64 {
    let body = "return document.querySelectorAll('[data-testid=\"picture-standing\"]').length";
    window.script(body, vec![]).unwrap().as_u64().unwrap()
}

/// Gives the page a file, as a drop or a paste does.
fn give(window: &Window, how: &str, name: &str, bytes: &[u8]) {
    give_onto(window, hooks::PICTURE_FILE, how, name, bytes);
}

/// The same, onto what is around a mark.
pub fn give_onto(window: &Window, mark: Hook, how: &str, name: &str, bytes: &[u8]) {
    let body = "const [how, name, bytes, mark] = arguments;
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name));
        const onto = document.querySelector(mark).parentElement;
        const event = how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        onto.dispatchEvent(event);";
    let onto = mark.selector();
    window.script(body, vec![how.into(), name.into(), json!(bytes), onto.into()]).unwrap();
}

#[test]
fn somebody_is_added_with_a_picture_by_keyboard_alone() {
    let home = office();
    let file = filed(&home, &face(7));
    let window = open(&home);
    at_the_desk(&window);
    add(&window, "Featherstonhaugh");
    tab_to(&window, &hooks::PICTURE_FILE.selector());
    window.hand_in(hooks::PICTURE_FILE, &file).unwrap();
    window.wait_for(hooks::PICTURE_KEEP).unwrap();
    // Kept without a day, it says which field wants one; a cover and a smaller crop go by keys.
    tab_to(&window, "[data-testid=\"picture-crop\"]");
    window.press(Key::Right).unwrap();
    window.type_text("m").unwrap();
    window
        .wait_until(
            "there is a cover",
            "return !!document.querySelector('[data-testid=\"picture-mask\"]')",
        )
        .unwrap();
    tab_to(&window, &hooks::PICTURE_KEEP.selector());
    window.press(Key::Enter).unwrap();
    assert_eq!(kept(&window), 0, "without its day it is not kept");
    window
        .wait_until("the day is asked for", "return document.activeElement?.id.endsWith('-taken')")
        .unwrap();
    window.type_text("yesterday").unwrap();
    let made = "return !document.querySelector('[aria-busy=\"true\"]')";
    window.wait_until("the covered picture has been made", made).unwrap();
    tab_to(&window, &hooks::PICTURE_KEEP.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::PICTURE_STANDING).unwrap();
    until_in(&window, hooks::PICTURE_STANDING, "Waits for a second person");
    assert_eq!(kept(&window), 1);
    assert!(!focus_is(&window, "body"), "the focus is somewhere after the picture has gone");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn a_picture_that_is_dropped_or_pasted_is_read_and_what_is_none_is_refused_in_words() {
    let home = office();
    let window = open(&home);
    at_the_desk(&window);
    add(&window, "Penhaligon");
    give(&window, "drop", "still.jpg", &face(8));
    window.wait_for(hooks::PICTURE_KEEP).unwrap();
    give(&window, "paste", "letter.jpg", b"Dear Sir or Madam");
    window.wait_for(hooks::PICTURE_REFUSED).unwrap();
    until_in(
        &window,
        hooks::PICTURE_REFUSED,
        "This file is not a picture, whatever its name says. Nothing was added.",
    );
    give(&window, "paste", "again.jpg", &face(8));
    window
        .wait_until(
            "both pictures are there",
            "return document.querySelectorAll('.pick:not(:disabled)').length === 2",
        )
        .unwrap();
}
