//! A session as a shop manager has it: in, search, card, compare, hide, and in again.

use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;
use watchbook_demo::{Detail, PIN, Seat};
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Launch, Window};

/// A till with one person of a known name among a few dozen.
pub fn furnished() -> TempDir {
    furnished_at(Seat::Shop)
}

/// Another seat of the same town.
pub fn furnished_at(seat: Seat) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(40, Detail::Small).unwrap();
    let known = till::banned(&town, 1, "Quillon", "Featherstonhaugh").unwrap();
    till::furnish_at(seat, &town.with(known), home.path(), Cost::FLOOR).unwrap();
    home
}

pub fn open(home: &TempDir) -> Window {
    let window = Launch::new().data(home.path()).open().unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    window
}

pub fn enter(window: &Window, secret: &str) {
    window.type_text(secret).unwrap();
    window.press(Key::Enter).unwrap();
}

pub fn come_in(window: &Window) {
    window.click(hooks::DOOR_PERSON).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(window, PIN);
    window.wait_for(hooks::TILE).unwrap();
}

/// In as somebody by their place at the door.
pub fn come_in_as(window: &Window, place: usize) {
    for _ in 0..place {
        window.press(Key::Right).unwrap();
    }
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(window, PIN);
    window.wait_for(hooks::TILE).unwrap();
}

/// Searches, and waits until the first tile bears a name.
pub fn search(window: &Window, text: &str, expected: &str) {
    window.click(hooks::SEARCH).unwrap();
    window.press_with(Key::Control, 'a').unwrap();
    window.type_text(text).unwrap();
    first_is(window, expected);
}

fn first_is(window: &Window, expected: &str) {
    window
        .wait_until(
            &format!("{expected} is found first"),
            &format!(
                "return document.querySelector('{}')?.textContent.trim() === {}",
                hooks::TILE_NAME.selector(),
                json!(expected)
            ),
        )
        .unwrap();
}

pub fn words_on_the_page(window: &Window) -> String {
    let words = window.script("return document.documentElement.outerHTML", vec![]).unwrap();
    words.as_str().unwrap().to_owned()
}

#[test]
fn from_the_door_to_the_card_and_out_of_sight() {
    let home = furnished();
    let window = open(&home);
    window.click(hooks::DOOR_PERSON).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(&window, "135790");
    window.wait_for(hooks::FAILURE).unwrap();
    assert!(window.text_of(hooks::FAILURE).unwrap().contains("not"), "said in words");
    assert_eq!(window.count(hooks::CHECK).unwrap(), 0);
    enter(&window, PIN);
    window.wait_for(hooks::TILE).unwrap();

    search(&window, "quilon fetherstone", "Quillon Featherstonhaugh");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    let card = window.text_of(hooks::CARD).unwrap();
    assert!(card.contains("BANNED") && card.contains("Quillon"), "{card}");
    window
        .wait_until(
            "the card's pictures are painted",
            &format!(
                "const all = [...document.querySelectorAll('{} img')];
                 return all.length > 0 && all.every((one) => one.complete && one.naturalWidth > 0)",
                hooks::CARD.selector()
            ),
        )
        .unwrap();

    window.type_text("c").unwrap();
    window.wait_for(hooks::COMPARE).unwrap();
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    let page = words_on_the_page(&window);
    assert!(!page.contains("Quillon") && !page.contains("photo:"), "nothing is left behind");
    assert_eq!(window.script("return document.title", vec![]).unwrap(), "Watchbook");
    let refused = window.invoke("check", json!({ "query": { "text": "q", "chosen": [] } }));
    assert!(refused.unwrap_err().to_string().contains("hidden"));

    window.press(Key::F9).unwrap();
    window.wait_for(hooks::TILE).unwrap();
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    assert!(!words_on_the_page(&window).contains("Quillon"));
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn everything_is_reached_by_keyboard_alone() {
    let home = furnished();
    let window = open(&home);
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(&window, PIN);
    window.wait_for(hooks::TILE).unwrap();
    window.type_text("quillon feath").unwrap();
    first_is(&window, "Quillon Featherstonhaugh");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    window.press(Key::Escape).unwrap();
    window
        .wait_until(
            "the card is closed",
            &format!("return document.querySelector('{}') === null", hooks::CARD.selector()),
        )
        .unwrap();
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TILE).unwrap();
}

#[test]
fn a_stranger_is_not_in_the_register_and_that_is_no_proof() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    window.type_text("zzyzx 99999").unwrap();
    window
        .wait_until("it says so", "return document.body.innerText.includes('That is not proof')")
        .unwrap();
    assert_eq!(window.count(hooks::TILE).unwrap(), 0);
}

#[test]
fn script_in_the_page_can_show_a_picture_but_not_read_it() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    let read = window
        .script_answering(
            "const done = arguments[arguments.length - 1];
             const shown = document.querySelector('img[src^=\"photo:\"]');
             const tries = {};
             const canvas = document.createElement('canvas');
             const draw = () => {
               try {
                 canvas.width = canvas.height = 8;
                 const paper = canvas.getContext('2d');
                 paper.drawImage(shown, 0, 0, 8, 8);
                 paper.getImageData(0, 0, 8, 8);
                 tries.canvas = 'read';
               } catch (refusal) { tries.canvas = refusal.name; }
             };
             const ask = (mode) => fetch(shown.src, { mode }).then((r) => r.arrayBuffer()).then(
               (bytes) => bytes.byteLength, () => 0);
             draw();
             Promise.all([ask('cors'), ask('no-cors'), ask('same-origin')]).then((lengths) => {
               tries.fetched = lengths; done(tries); });",
            vec![],
        )
        .unwrap();
    assert_eq!(read["canvas"], "SecurityError", "{read}");
    assert_eq!(read["fetched"], json!([0, 0, 0]), "{read}");
}

#[test]
fn a_second_window_on_the_same_till_says_so() {
    let home = furnished();
    let first = open(&home);
    let second = Launch::new().data(home.path()).open().unwrap();
    second.wait_for_up_to(hooks::TROUBLE, Duration::from_secs(20)).unwrap();
    assert!(second.text_of(hooks::TROUBLE).unwrap().contains("open"));
    come_in(&first);
}
