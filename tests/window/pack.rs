//! A pack for the police in the real window: chosen, made, verified by other programs, followed up.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean_in_both, focus_is, until_in};
use crate::session::{come_in_as, furnished, open};

/// Her place at the door.
const MANAGER: usize = 1;
/// Where a driven window saves to.
pub const SAVED: &str = "chooses/saved";
/// How the budget of four clicks is counted: each is one of these.
const CLICKS: [hooks::Hook; 4] =
    [hooks::LOG_PACK, hooks::PACK_CHOICE, hooks::PACK_GO_ON, hooks::PACK_MAKE];

/// The field for the one thing that nobody can know beforehand.
pub const RECIPIENT: &str = "#pack-recipient";

fn focus(window: &Window, selector: &str) {
    let body = format!("return document.activeElement?.matches('{selector}') === true");
    window.wait_until("the focus is where something must be typed", &body).unwrap();
}

/// An incident in the log, written over the window's own commands.
fn logged(window: &Window) {
    let opened = window.invoke("log_open", json!({ "draft": null, "subject": null })).unwrap();
    let mut form = opened["form"].clone();
    form["when"] = json!("yesterday 9pm");
    form["kinds"] = json!(["SHOP_THEFT"]);
    form["seen"] = json!("Took two bottles and went past the till.");
    form["nobody"] = json!(true);
    form["hurt"] = json!("NOBODY");
    form["police"] = json!("BY_101");
    form["witnesses"] = json!("Tobias Arkwright");
    let saved = json!({ "draft": opened["draft"], "form": form });
    assert_eq!(window.invoke("log_save", saved).unwrap()["is"], "recorded");
}

fn to_the_log(window: &Window) {
    window.press_with(Key::Control, '2').unwrap();
    window.wait_for(hooks::LOG_PACK).unwrap();
}

/// What `sha256sum -c` says of the files of a zip.
pub fn verified(zip: &Path, into: &Path) -> String {
    zip::ZipArchive::new(fs::File::open(zip).unwrap()).unwrap().extract(into).unwrap();
    let sums = Command::new("sha256sum")
        .args(["--strict", "-c", "SHA256SUMS"])
        .current_dir(into)
        .output()
        .unwrap();
    assert!(sums.status.success());
    String::from_utf8(sums.stdout).unwrap()
}

#[test]
fn a_pack_is_made_in_four_clicks_and_other_programs_find_it_whole() {
    let home = furnished();
    fs::create_dir_all(home.path().join("chooses")).unwrap();
    let window = open(&home);
    come_in_as(&window, MANAGER);
    logged(&window);
    to_the_log(&window);
    for hook in CLICKS {
        window.wait_for(hook).unwrap();
        if hook == hooks::PACK_MAKE {
            focus(&window, RECIPIENT);
            window.type_text("Marlshire Police, Marlbridge station").unwrap();
        }
        window.click(hook).unwrap();
    }
    window.wait_for(hooks::PACK_MADE).unwrap();
    until_in(&window, hooks::PACK_MADE, "Marlshire Police");
    let said = verified(&home.path().join(SAVED), &home.path().join("inside"));
    for file in
        ["0-cover.pdf", "papers/2-witness-statement.pdf", "not-for-the-defence/witness-details.pdf"]
    {
        assert!(said.contains(&format!("{file}: OK")), "{file}: {said}");
    }
    until_in(&window, hooks::PACK_ROW, "Marlshire Police");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn a_pack_is_made_and_followed_up_by_keyboard_alone() {
    let home = furnished();
    fs::create_dir_all(home.path().join("chooses")).unwrap();
    let window = open(&home);
    come_in_as(&window, MANAGER);
    logged(&window);
    to_the_log(&window);
    crate::keyboard::tab_to(&window, &hooks::LOG_PACK.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::PACK_CHOICE).unwrap();
    crate::keyboard::tab_to(&window, &hooks::PACK_CHOICE.selector());
    window.press(Key::Space).unwrap();
    // A form is sent with Enter from any of its fields, a tick too.
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::PACK_FORM).unwrap();
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::PACK_FORM, "This is needed");
    assert!(focus_is(&window, RECIPIENT), "what is needed has the focus");
    window.type_text("Marlshire Police").unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::PACK_MADE).unwrap();
    crate::keyboard::tab_to(&window, "[data-testid=pack-row] button");
    window.press(Key::Enter).unwrap();
    crate::keyboard::tab_to(&window, &hooks::PACK_OUTCOME.selector());
    window.press(Key::Down).unwrap();
    window.press(Key::Enter).ok();
    crate::keyboard::tab_to(&window, &hooks::PACK_FOLLOW_SAVE.selector());
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::PACKS, "Saved.");
}

#[test]
fn the_packs_have_no_finding_in_light_or_dark() {
    let home = furnished();
    fs::create_dir_all(home.path().join("chooses")).unwrap();
    let window = open(&home);
    come_in_as(&window, MANAGER);
    logged(&window);
    to_the_log(&window);
    window.click(hooks::LOG_PACK).unwrap();
    window.wait_for(hooks::PACK_CHOICE).unwrap();
    clean_in_both(&window, "choosing");
    window.click(hooks::PACK_CHOICE).unwrap();
    window.click(hooks::PACK_GO_ON).unwrap();
    window.wait_for(hooks::PACK_FORM).unwrap();
    window.click(hooks::PACK_MAKE).unwrap();
    until_in(&window, hooks::PACK_FORM, "This is needed");
    clean_in_both(&window, "the pack");
    window.type_text("Marlshire Police").unwrap();
    window.click(hooks::PACK_MAKE).unwrap();
    window.wait_for(hooks::PACK_MADE).unwrap();
    window.click(hooks::PACK_ROW).ok();
    clean_in_both(&window, "the list");
}
