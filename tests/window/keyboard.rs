//! What the walks by keyboard share: going to a field, filling it, waiting for words.

use watchbook_support::hooks::Hook;
use watchbook_support::window::{Key, Window};

/// Whether the focus is on what the selector names.
pub fn focus_is(window: &Window, selector: &str) -> bool {
    let body = format!("return document.activeElement?.matches('{selector}') === true");
    window.script(&body, vec![]).unwrap().as_bool().unwrap()
}

/// Goes on with the Tab key until the focus is there, as somebody without a mouse would.
pub fn tab_to(window: &Window, selector: &str) {
    for _ in 0..120 {
        if focus_is(window, selector) {
            return;
        }
        window.press(Key::Tab).unwrap();
    }
    panic!("the Tab key does not reach {selector}");
}

/// Goes to a field by its id, whose dots are part of it, and types.
pub fn fill(window: &Window, field: &str, text: &str) {
    tab_to(window, &format!("[id=\"{field}\"]"));
    window.type_text(text).unwrap();
}

/// Waits until the element with the mark says these words.
pub fn until_in(window: &Window, hook: Hook, words: &str) {
    let body = format!(
        "return document.querySelector('{}')?.textContent.includes({}) === true",
        hook.selector(),
        serde_json::json!(words)
    );
    window.wait_until(&format!("“{words}” is said"), &body).unwrap();
}
