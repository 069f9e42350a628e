//! What the walks share: going to a field, filling it, waiting for words, and looking for findings.

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

/// Goes to a field by its id, whose dots are part of it, and types over what stands there.
pub fn fill(window: &Window, field: &str, text: &str) {
    tab_to(window, &format!("[id=\"{field}\"]"));
    window.press_with(Key::Control, 'a').unwrap();
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

/// Asserts that nothing is wrong for somebody who hears or magnifies the screen.
pub fn clean(window: &Window, screen: &str, theme: &str) {
    let found = window.accessibility().unwrap();
    assert!(found.is_empty(), "{screen} in {theme}: {found:#?}");
}

/// The same in light and dark, where a change of theme leaves the step as it is.
pub fn clean_in_both(window: &Window, step: &str) {
    for theme in ["light", "dark"] {
        let set = format!("document.documentElement.dataset.theme = '{theme}'");
        window.script(&set, vec![]).unwrap();
        clean(window, step, theme);
    }
}
