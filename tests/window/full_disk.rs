//! A disk that fills up while an incident is typed, in the real window: it is said, what is typed stands in the
//! form, nothing leads away from it unasked, and with room again all of it is kept.
#![allow(
    clippy::print_stderr,
    reason = "where no small disk can be made, it is said that nothing was tested"
)]

use watchbook_demo::Detail;
use watchbook_register::unlock::Cost;
use watchbook_support::disk::SmallDisk;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::evidence::incident;
use crate::keyboard::{clean_in_both, until_in};
use crate::session::{come_in, open};

/// Types a long text into the form and leaves the field, as somebody does who pastes.
fn type_much(window: &Window, number: usize) {
    let body = format!(
        "const field = document.getElementById('seen');
        field.focus();
        field.value = 'Left by the side door, {number}. ' + 'And then. '.repeat(1500);
        field.dispatchEvent(new Event('input', {{ bubbles: true }}));
        field.blur();"
    );
    window.script(&body, vec![]).unwrap();
}

fn stands(window: &Window, number: usize) {
    let begins = format!("Left by the side door, {number}. ");
    let body =
        format!("return document.getElementById('seen')?.value.startsWith('{begins}') === true");
    window.wait_until("what was typed stands", &body).unwrap();
}

#[test]
fn what_is_typed_on_a_full_disk_stands_in_the_form_and_is_kept_once_there_is_room() {
    let Some(disk) = SmallDisk::make(160) else {
        eprintln!("no small disk can be made here: not tested");
        return;
    };
    let home = tempfile::tempdir_in(disk.path()).unwrap();
    let town = till::town(30, Detail::Small).unwrap();
    let known = till::banned(&town, 1, "Quillon", "Featherstonhaugh").unwrap();
    till::furnish(&town.with(known), home.path(), Cost::FLOOR).unwrap();
    let window = open(&home);
    come_in(&window);
    incident(&window);
    type_much(&window, 0);
    until_in(&window, hooks::LOG_KEPT, "Kept on this computer");
    disk.fill().unwrap();
    // What SQLite had of the disk before may hold some more.
    let mut last = 0;
    while last < 200 && window.count(hooks::LOG_UNKEPT).unwrap() == 0 {
        last += 1;
        type_much(&window, last);
        // An answer to something that was asked later: the form has had its own by then, or soon.
        window.invoke("app_state", serde_json::json!({})).unwrap();
    }
    until_in(&window, hooks::LOG_UNKEPT, "disk is full");
    stands(&window, last);
    clean_in_both(&window, "a form on a full disk");
    // Neither leaving nor locking takes it away unasked.
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    window.press_with(Key::Control, 'l').unwrap();
    until_in(&window, hooks::LOG_UNKEPT, "not locked yet");
    stands(&window, last);
    // It is tried again by itself.
    disk.free().unwrap();
    let gone =
        format!("return document.querySelector('{}') === null", hooks::LOG_UNKEPT.selector());
    window.wait_until("it is kept by itself", &gone).unwrap();
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::LOG_GO_ON).unwrap();
    window.click(hooks::LOG_GO_ON).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    stands(&window, last);
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    drop(window);
}
