//! The window opens on our own page and stays there.

use serde_json::json;
use watchbook_support::window::Launch;

#[test]
fn it_opens_on_its_own_page_at_its_configured_size() {
    let window = Launch::new().open().unwrap();
    let seen = window
        .script("return [location.origin, document.title, innerWidth, innerHeight]", vec![])
        .unwrap();
    assert_eq!(seen, json!(["tauri://localhost", "Watchbook", 1366, 768]));
}

#[test]
fn it_cannot_be_led_anywhere_else() {
    let window = Launch::new().open().unwrap();
    let opened = window
        .script(
            "const opened = window.open('tauri://localhost/index.html');
             location.href = 'https://example.org/';
             return opened;",
            vec![],
        )
        .unwrap();
    assert_eq!(opened, json!(null), "no second window");
    // Another round trip: by now the page would have gone.
    let place = window.script("return location.origin", vec![]).unwrap();
    assert_eq!(place, json!("tauri://localhost"));
}

#[test]
fn a_command_that_is_not_granted_is_refused() {
    let window = Launch::new().open().unwrap();
    let refused = window.invoke("plugin:window|set_title", json!({ "value": "A name" }));
    let said = refused.unwrap_err().to_string();
    assert!(said.contains("not allowed"), "{said}");
}

#[test]
fn the_prototypes_are_frozen() {
    let window = Launch::new().open().unwrap();
    assert_eq!(window.script("return Object.isFrozen(Object.prototype)", vec![]).unwrap(), true);
}

#[test]
fn the_policy_refuses_what_is_not_ours_and_the_page_asks_for_nothing_else() {
    let window = Launch::new().open().unwrap();
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    window
        .script_answering(
            "const picture = new Image();
             picture.onerror = () => arguments[0](true);
             picture.src = 'https://example.org/a.png';
             document.body.append(picture);",
            vec![],
        )
        .unwrap();
    let refused = window.refused_by_policy().unwrap();
    assert!(refused.iter().any(|line| line.starts_with("img-src")), "{refused:?}");
}
