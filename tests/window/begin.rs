//! The first start by the keyboard alone: a scheme founded up to Check, and a code that is not right.

use watchbook_support::hooks::{self, Hook};
use watchbook_support::window::{Key, Launch, Window};

use crate::keyboard::{clean_in_both, fill, focus_is, tab_to, until_in};

const PASSPHRASE: &str = "seven grey herons over Marlbridge";

fn first_start() -> Window {
    let window = Launch::new().open().unwrap();
    window.wait_for(hooks::FIRST_START).unwrap();
    window
}

fn choose(window: &Window, way: Hook) {
    tab_to(window, &way.selector());
    window.press(Key::Enter).unwrap();
}

#[test]
fn a_scheme_is_founded_by_the_keyboard_alone_from_the_first_start_to_check() {
    let window = first_start();
    clean_in_both(&window, "five ways");
    choose(&window, hooks::BEGIN_FOUND);
    window.wait_for(hooks::FOUND).unwrap();
    clean_in_both(&window, "founding");

    // Nothing typed but a secret that is too short: all of it is said, and nothing typed is lost.
    fill(&window, "name", "Marlbridge Shopwatch");
    fill(&window, "secret", "short");
    choose(&window, hooks::FOUND_NOW);
    window.wait_for(hooks::PROBLEMS).unwrap();
    let said = window.text_of(hooks::PROBLEMS).unwrap();
    assert!(said.contains("at least 15 characters"), "{said}");
    assert!(focus_is(&window, &hooks::PROBLEMS.selector()), "the list of problems has the focus");
    clean_in_both(&window, "problems");
    let name = window.script("return document.getElementById('name').value", vec![]).unwrap();
    assert_eq!(name, "Marlbridge Shopwatch");

    for (field, text) in [
        ("controller", "Marlbridge Business Crime Reduction Partnership"),
        ("phone", "01632 960140"),
        ("ico_number", "ZA123456"),
        ("person", "Helen R."),
        ("secret", PASSPHRASE),
        ("again", PASSPHRASE),
    ] {
        fill(&window, field, text);
    }
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::AGREEMENT).unwrap();
    let agreement = window.text_of(hooks::AGREEMENT).unwrap();
    assert!(agreement.contains("real people"), "{agreement}");
    clean_in_both(&window, "the agreement");
    choose(&window, hooks::ACCEPT_AGREEMENT);
    window.wait_for(hooks::CHECK).unwrap();
    clean_in_both(&window, "an empty register");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn a_code_that_cannot_be_right_is_said_at_its_field_and_stays_as_typed() {
    let window = first_start();
    choose(&window, hooks::BEGIN_JOIN);
    window.wait_for(hooks::JOIN).unwrap();
    clean_in_both(&window, "joining");
    fill(&window, "address", "watch.example.org");
    fill(&window, "code", "7k3m-q9tx-2hb4-w8zu-n5rd");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::JOIN_REFUSED).unwrap();
    let said = window.text_of(hooks::JOIN_REFUSED).unwrap();
    assert!(said.contains("group 4"), "{said}");
    assert!(focus_is(&window, "#code"), "the field has the focus");
    clean_in_both(&window, "a wrong code");
    let code = window.script("return document.getElementById('code').value", vec![]).unwrap();
    assert_eq!(code, "7k3m-q9tx-2hb4-w8zu-n5rd");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn a_recovery_kit_that_cannot_be_right_is_said_in_words_and_nothing_typed_is_lost() {
    let window = first_start();
    choose(&window, hooks::RECOVER_BEGIN);
    window.wait_for(hooks::RECOVER).unwrap();
    clean_in_both(&window, "the kit's sheet");
    fill(&window, "address", "watch.example.org");
    fill(&window, "scheme", "harlow");
    fill(&window, "kit", "7k3m-q9tx-2hb4");
    fill(&window, "name", "Harlow Watch");
    fill(&window, "person", "Marian P.");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::RECOVER_REFUSED).unwrap();
    let said = window.text_of(hooks::RECOVER_REFUSED).unwrap();
    assert!(said.contains("no number of a scheme"), "{said}");
    assert!(focus_is(&window, "#scheme"), "the field has the focus");
    clean_in_both(&window, "a wrong number");

    fill(&window, "scheme", &"9c41d07be2358fa6".repeat(4));
    fill(&window, "kit", "7k3m-q9tx-2hb4");
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::RECOVER_REFUSED, "12 of 28");
    let said = window.text_of(hooks::RECOVER_REFUSED).unwrap();
    assert!(said.contains("12 of 28") && said.contains("The kit was not used"), "{said}");
    assert!(focus_is(&window, "#kit"), "the field has the focus");
    clean_in_both(&window, "a wrong kit");
    let kit = window.script("return document.getElementById('kit').value", vec![]).unwrap();
    assert_eq!(kit, "7k3m-q9tx-2hb4");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
