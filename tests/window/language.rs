//! The language of the window: chosen at the door by keyboard alone, and still there after a start.

use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::session::{furnished, open};

fn until_asked_in(window: &Window, language: &str, question: &str) {
    let body = format!(
        "return document.documentElement.lang === {} && document.querySelector('h1')?.innerText === {}",
        serde_json::json!(language),
        serde_json::json!(question)
    );
    window.wait_until(&format!("“{question}” is asked"), &body).unwrap();
}

#[test]
fn the_language_chosen_at_the_door_is_heard_at_once_and_after_the_next_start() {
    let home = furnished();
    let window = open(&home);
    until_asked_in(&window, "en-GB", "Who is using Watchbook?");
    // From the first person back to the switch before it, whose last button is Welsh.
    window.wait_for(hooks::LANGUAGE).unwrap();
    let at_first =
        format!("return !!document.activeElement?.closest('{}')", hooks::DOOR_PERSON.selector());
    window.wait_until("the first person has the focus", &at_first).unwrap();
    window.press_with(Key::Shift, '\u{E004}').unwrap();
    window.press(Key::Enter).unwrap();
    until_asked_in(&window, "cy", "Pwy sy’n defnyddio Watchbook?");
    drop(window);
    until_asked_in(&open(&home), "cy", "Pwy sy’n defnyddio Watchbook?");
}
