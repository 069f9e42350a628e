//! The office brings a spreadsheet with pictures in: corrects a column, sees what is wrong, stores
//! the rest, finds a person, and takes it all back.

use std::fs;
use std::path::Path;

use serde_json::json;
use tempfile::TempDir;
use watchbook_demo::Detail;
use watchbook_register::picture::Renditions;
use watchbook_register::unlock::Cost;
use watchbook_support::hooks::{self, Hook};
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::keyboard::clean_in_both;
use crate::session::{come_in, open, search};

const SHEET: &str = "\
Marlbridge: banned persons;;;;;;;;;;;;;;
;;;;;;;;;;;;;;
Surname;Forename;D.O.B.;Hair;Incident type;Incident date;Premises;Story;Ban start;Ban end;Decided by;Decided on;Meeting ref;Gallery;Photo
Thistlethwaite;Wilhelmina;14/03/1980;blonde;Shop theft;01/06/2026;Harlow Street Stores;Took goods without paying;01/07/2026;30/06/2028;A. Price;28/06/2026;Committee, 28 June 2026;Excluded;wilhelmina.jpg
Quizzlewick;Bartholomew;2/11/85;brown;Shop theft;02/06/2026;Harlow Street Stores;Took goods without paying;01/07/2026;30/06/2028;A. Price;28/06/2026;Committee, 28 June 2026;Excluded;
Umberslade;Peregrine;03/05/1991;brown;Shop theft;03/06/2026;Harlow Street Stores;A notorious thief;01/07/2026;30/06/2028;A. Price;28/06/2026;;Excluded;nobody.jpg
";

fn office() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(30, Detail::Small).unwrap();
    till::furnish_office(&town, home.path(), Cost::FLOOR).unwrap();
    let chooses = home.path().join("chooses");
    fs::create_dir_all(chooses.join("pictures")).unwrap();
    fs::write(chooses.join("sheet"), SHEET).unwrap();
    let pixels: Vec<u8> = (0..64 * 64 * 3_u32).map(|at| u8::try_from(at % 251).unwrap()).collect();
    let picture = Renditions::of(64, 64, &pixels).unwrap();
    fs::write(chooses.join("pictures/Wilhelmina.JPG"), picture.large).unwrap();
    fs::write(chooses.join("pictures/notes.txt"), "not a picture").unwrap();
    home
}

fn until(window: &Window, hook: Hook, words: &str) {
    let body = format!(
        "return document.querySelector('{}')?.textContent.includes({}) ?? false",
        hook.selector(),
        json!(words)
    );
    window.wait_until(&format!("{words:?} is said in {}", hook.0), &body).unwrap();
}

/// Chooses what a column holds, as a person with a keyboard does: the select has the focus and its
/// value changes.
fn hold(window: &Window, heading: &str, field: &str) {
    let body = format!(
        "const rows = [...document.querySelectorAll('{} tbody tr')];
         const row = rows.find((one) => one.querySelector('b').textContent === {});
         const select = row.querySelector('select');
         select.focus(); select.value = {};
         select.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return select.value",
        hooks::IMPORT_COLUMNS.selector(),
        json!(heading),
        json!(field)
    );
    assert_eq!(window.script(&body, vec![]).unwrap(), field);
}

fn files_below(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|one| if one.path().is_dir() { files_below(&one.path()) } else { 1 }).sum()
}

#[test]
fn a_spreadsheet_with_pictures_comes_in_is_found_and_is_taken_back() {
    let home = office();
    let window = open(&home);
    come_in(&window);
    window.click(hooks::RAIL_IMPORT).unwrap();
    window.wait_for(hooks::IMPORT).unwrap();
    clean_in_both(&window, "choose");
    window.click(hooks::IMPORT_CHOOSE).unwrap();
    window.wait_for(hooks::IMPORT_COLUMNS).unwrap();
    clean_in_both(&window, "columns");
    // "Story" is no heading that anybody could guess; "Hair" was guessed and is right.
    hold(&window, "Story", "BAN_REASON");
    window.click(hooks::IMPORT_PICTURES).unwrap();
    until(&window, hooks::IMPORT_PICTURES_COUNT, "1 picture chosen");

    // Without the deciding body every ban is a problem, and nothing is stored by looking.
    window.click(hooks::IMPORT_CHECK).unwrap();
    window.wait_for(hooks::IMPORT_WILL).unwrap();
    until(&window, hooks::IMPORT_PROBLEMS, "Deciding body is missing");
    clean_in_both(&window, "check");
    let back = "[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Back').click()";
    window.script(back, vec![]).unwrap();
    window.wait_for(hooks::IMPORT_COLUMNS).unwrap();
    let same = "const field = document.querySelector('[data-field=DECIDING_BODY]');
         field.closest('details').open = true; field.focus(); return true";
    window.script(same, vec![]).unwrap();
    window.type_text("Committee").unwrap();
    window.click(hooks::IMPORT_CHECK).unwrap();
    until(&window, hooks::IMPORT_WILL, "1 new person comes in");
    until(&window, hooks::IMPORT_WILL, "2 rows are left out");
    for words in [
        "Row 5, cell C5",
        "the year of “2/11/85” has two digits",
        "Row 6, cell H6",
        "“notorious thief” judges the person",
        "in which minute",
    ] {
        until(&window, hooks::IMPORT_PROBLEMS, words);
    }

    window.click(hooks::IMPORT_CONFIRM).unwrap();
    window.wait_for(hooks::IMPORT_DONE).unwrap();
    until(&window, hooks::IMPORT_DONE, "1 picture was taken in");
    clean_in_both(&window, "done");
    window.press_with(Key::Control, '1').unwrap();
    window.wait_for(hooks::TILE).unwrap();
    search(&window, "wilhelmina thistle", "Wilhelmina Thistlethwaite");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    let card = window.text_of(hooks::CARD).unwrap();
    assert!(card.contains("a second person has still to check them"), "{card}");
    window
        .wait_until(
            "the picture that came in is painted",
            &format!(
                "const all = [...document.querySelectorAll('{} img')];
                 return all.length > 0 && all.every((one) => one.complete && one.naturalWidth > 0)",
                hooks::CARD.selector()
            ),
        )
        .unwrap();

    window.click(hooks::RAIL_IMPORT).unwrap();
    window.wait_for(hooks::IMPORT_DONE).unwrap();
    window.click(hooks::IMPORT_UNDO).unwrap();
    until(&window, hooks::IMPORT_UNDONE, "as it was before");
    window.press_with(Key::Control, '1').unwrap();
    window.wait_for(hooks::CHECK).unwrap();
    window.click(hooks::SEARCH).unwrap();
    window.press_with(Key::Control, 'a').unwrap();
    window.type_text("thistlethwaite").unwrap();
    window
        .wait_until(
            "nobody of that name is found any more",
            "return !document.body.innerText.includes('Wilhelmina')",
        )
        .unwrap();
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    assert_eq!(files_below(&home.path().join("chooses")), 3, "nothing was written beside them");
}

#[test]
fn a_file_that_means_harm_is_named_and_nothing_is_taken() {
    let home = office();
    fs::write(home.path().join("chooses/sheet"), b"\xD0\xCF\x11\xE0 an old workbook").unwrap();
    let window = open(&home);
    come_in(&window);
    window.click(hooks::RAIL_IMPORT).unwrap();
    window.wait_for(hooks::IMPORT).unwrap();
    window.click(hooks::IMPORT_CHOOSE).unwrap();
    until(&window, hooks::IMPORT_REFUSAL, "save it as .xlsx without a password");
    clean_in_both(&window, "refused");
}
