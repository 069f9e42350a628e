//! The office makes a kit and a copy; the computer is lost; a new one brings the register back.

use std::fs;

use serde_json::json;
use tempfile::TempDir;
use watchbook_demo::Detail;
use watchbook_register::unlock::Cost;
use watchbook_support::hooks::{self, Hook};
use watchbook_support::till;
use watchbook_support::window::{Launch, Window};

use crate::keyboard::clean_in_both;
use crate::session::{come_in, enter, open, search};

const PLACE: Hook = Hook("safe-place");
const PASSPHRASE: &str = "seven grey herons over Marlbridge";

fn office() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(30, Detail::Small).unwrap();
    let known = till::banned(&town, 1, "Quillon", "Featherstonhaugh").unwrap();
    till::furnish_office(&town.with(known), home.path(), Cost::FLOOR).unwrap();
    fs::create_dir_all(home.path().join("chooses/copies")).unwrap();
    home
}

fn type_into(window: &Window, hook: Hook, text: &str) {
    let focus = "const field = document.querySelector(arguments[0]); field.focus(); field.select()";
    window.script(focus, vec![json!(hook.selector())]).unwrap();
    window.type_text(text).unwrap();
}

#[test]
fn a_register_goes_into_the_safe_and_comes_back_on_a_new_computer() {
    let home = office();
    let chooses = home.path().join("chooses");
    let window = open(&home);
    come_in(&window);
    window.click(hooks::RAIL_SAFE).unwrap();
    window.wait_for(hooks::KIT_NEW).unwrap();
    clean_in_both(&window, "before the kit");
    window.click(hooks::KIT_NEW).unwrap();
    window.wait_for(hooks::KIT_SYMBOLS).unwrap();
    clean_in_both(&window, "the kit");
    let groups = "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent).join(' ')";
    let symbols = format!("{} li", hooks::KIT_SYMBOLS.selector());
    let symbols = window.script(groups, vec![json!(symbols)]).unwrap();
    let symbols = symbols.as_str().unwrap().to_owned();
    let printed = "return document.querySelector('.kit-print').textContent";
    let printed = window.script(printed, vec![]).unwrap();
    for group in symbols.split(' ') {
        assert_eq!(group.len(), 4);
        assert!(!printed.as_str().unwrap().contains(group), "no symbol goes on paper");
    }
    window.click(hooks::KIT_WRITTEN).unwrap();
    window.wait_for(hooks::KIT_FIELD).unwrap();
    type_into(&window, hooks::KIT_FIELD, &symbols[..20]);
    window.click(hooks::KIT_ENTER).unwrap();
    window.wait_for(hooks::KIT_PROBLEM).unwrap();
    clean_in_both(&window, "half a kit");
    type_into(&window, hooks::KIT_FIELD, &symbols.to_lowercase());
    window.click(hooks::KIT_ENTER).unwrap();
    window.wait_for(hooks::KIT_KEPT).unwrap();
    window.click(PLACE).unwrap();
    window.wait_for(hooks::SAFE_COPY).unwrap();
    window.click(hooks::SAFE_COPY).unwrap();
    window
        .wait_for_any(&[hooks::SAFE_MADE, hooks::SAFE_TRY], std::time::Duration::from_secs(60))
        .unwrap();
    window.wait_for(hooks::SAFE_TRY).unwrap();
    clean_in_both(&window, "a copy is made");
    window.click(hooks::SAFE_TRY).unwrap();
    window.wait_for(hooks::KIT_FIELD).unwrap();
    type_into(&window, hooks::KIT_FIELD, &symbols);
    window.click(hooks::KIT_ENTER).unwrap();
    window.wait_for(hooks::SAFE_WORKS).unwrap();
    let works = window.text_of(hooks::SAFE_WORKS).unwrap();
    assert!(works.contains("It works"), "{works}");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    drop(window);

    // The computer is lost; only the stick is left.
    fs::remove_dir_all(home.path().join("register")).unwrap();
    let copies: Vec<_> =
        fs::read_dir(chooses.join("copies")).unwrap().map(Result::unwrap).collect();
    let copy = copies.iter().find(|one| one.path().extension().is_some_and(|e| e == "wbcopy"));
    let copy = copy.expect("a copy lies on the stick").path();
    // The list is beside the copy where the person finds it; the copy is chosen by its stand-in.
    fs::write(chooses.join("copy"), b"a shopping list").unwrap();
    let is_list = |one: &&fs::DirEntry| one.path().extension().is_some_and(|e| e == "wbledger");
    let list = copies.iter().find(is_list).expect("a list lies beside it");
    fs::copy(list.path(), chooses.join(list.file_name())).unwrap();

    let window = Launch::new().data(home.path()).open().unwrap();
    window.wait_for(hooks::RESTORE_BEGIN).unwrap();
    window.click(hooks::RESTORE_BEGIN).unwrap();
    window.click(hooks::RESTORE_CHOOSE).unwrap();
    window.wait_for(hooks::RESTORE_REFUSAL).unwrap();
    let why = window.text_of(hooks::RESTORE_REFUSAL).unwrap();
    assert!(why.contains("no safe copy of a Watchbook register"), "{why}");
    clean_in_both(&window, "refused");
    fs::copy(&copy, chooses.join("copy")).unwrap();
    window.click(hooks::RESTORE_CHOOSE).unwrap();
    window.wait_for(hooks::RESTORE_COPY).unwrap();
    type_into(&window, hooks::KIT_FIELD, &symbols.replace(' ', "-"));
    window.click(hooks::KIT_ENTER).unwrap();
    window.wait_for(hooks::RESTORE_SHOWN).unwrap();
    window.wait_for(hooks::RESTORE_LIST_THERE).unwrap();
    clean_in_both(&window, "what comes back");
    type_into(&window, hooks::RESTORE_SECRET, PASSPHRASE);
    type_into(&window, hooks::RESTORE_AGAIN, PASSPHRASE);
    window.click(hooks::RESTORE_FINISH).unwrap();
    window.wait_for(hooks::RESTORE_DONE).unwrap();
    clean_in_both(&window, "it is back");
    window.click(hooks::RESTORE_UNLOCK).unwrap();
    window.wait_for(hooks::DOOR_PERSON).unwrap();
    window.click(hooks::DOOR_PERSON).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(&window, PASSPHRASE);
    window.wait_for(hooks::TILE).unwrap();
    search(&window, "quilon fetherstone", "Quillon Featherstonhaugh");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
