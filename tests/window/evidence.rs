//! Evidence in the real window: by file, drop and paste; covered, checked, saved; and what lies on the disk.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean_in_both, fill, until_in};
use crate::log::{focus, to_the_log};
use crate::pictures::{face, give_onto};
use crate::session::{come_in, come_in_as, furnished, open};

const MARK: &[u8] = b"PLAINLY-TO-BE-FOUND-ON-A-DISK-";

/// A clip of some five megabytes: more than goes over in one piece.
fn clip() -> Vec<u8> {
    [b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", MARK.repeat(180_000).as_slice()].concat()
}

/// A home with a clip for the system's dialog to choose.
fn with_a_clip() -> TempDir {
    let home = furnished();
    let chosen = home.path().join("chooses/evidence");
    fs::create_dir_all(&chosen).unwrap();
    fs::write(chosen.join("Camera 4.mp4"), clip()).unwrap();
    home
}

fn rows(window: &Window, count: usize) {
    let body = format!(
        "return document.querySelectorAll('{}').length === {count}",
        hooks::EVIDENCE_ROW.selector()
    );
    window.wait_until(&format!("there are {count} exhibits"), &body).unwrap();
}

fn at_rest(window: &Window) {
    let body = "return !document.querySelector('[data-testid=\"evidence-choose\"]').disabled";
    window.wait_until("nothing is being read", body).unwrap();
}

/// How many files below a folder hold some bytes.
fn holding(folder: &Path, mark: &[u8]) -> usize {
    let lying = fs::read_dir(folder).unwrap().map(|one| one.unwrap());
    let held = |one: fs::DirEntry| match one.file_type().unwrap() {
        kind if kind.is_dir() => holding(&one.path(), mark),
        kind if kind.is_file() => {
            let bytes = fs::read(one.path()).unwrap_or_default();
            usize::from(bytes.windows(mark.len()).any(|window| window == mark))
        }
        _ => 0,
    };
    lying.map(held).sum()
}

pub fn incident(window: &Window) {
    to_the_log(window);
    window.click(hooks::LOG_NEW).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    focus(window, "when");
}

#[test]
fn a_clip_by_file_a_picture_by_paste_and_a_program_by_drop() {
    let home = with_a_clip();
    let window = open(&home);
    come_in(&window);
    incident(&window);
    // Nothing is typed yet: what is attached keeps the incident all the same.
    window.click(hooks::EVIDENCE_CHOOSE).unwrap();
    rows(&window, 1);
    until_in(&window, hooks::EVIDENCE_ROW, "Camera 4.mp4");
    until_in(&window, hooks::EVIDENCE_ROW, "MP4 or QuickTime clip, 5 MB");
    at_rest(&window);
    give_onto(&window, hooks::EVIDENCE_CHOOSE, "paste", "still.jpg", &face(7));
    rows(&window, 2);
    at_rest(&window);
    give_onto(&window, hooks::EVIDENCE_CHOOSE, "drop", "Player.mp4", b"MZ\x90\0 a program");
    window.wait_for(hooks::EVIDENCE_REFUSED).unwrap();
    until_in(&window, hooks::EVIDENCE_REFUSED, "This is a program");
    at_rest(&window);
    clean_in_both(&window, "evidence on an incident that is being written");
    let shown = "const one = document.querySelector('[data-testid=\"evidence-row\"] img');
        return one?.complete && one.naturalWidth > 0";
    window.wait_until("the picture is on the screen", shown).unwrap();
    window.click(hooks::EVIDENCE_COVER).unwrap();
    window.wait_for(hooks::EVIDENCE_COVER_KEEP).unwrap();
    clean_in_both(&window, "a picture that is being covered");
    window.click(hooks::EVIDENCE_COVER_KEEP).unwrap();
    until_in(&window, hooks::EVIDENCE, "Bystanders are covered");
    window.click(hooks::EVIDENCE_WITHDRAW).unwrap();
    window.wait_for(hooks::EVIDENCE_WORDS).unwrap();
    window.type_text("The wrong camera").unwrap();
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::EVIDENCE, "The file was erased");
    // Put aside and gone on with, it is all there.
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::LOG_GO_ON).unwrap();
    window.click(hooks::LOG_GO_ON).unwrap();
    rows(&window, 2);
    let data = home.path();
    assert_eq!(holding(data, MARK), 1, "only the file that was handed in");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn what_is_attached_to_an_entry_is_checked_and_saved_byte_for_byte() {
    let home = with_a_clip();
    let window = open(&home);
    // The manager, who alone saves a copy, is the second at this door.
    come_in_as(&window, 1);
    incident(&window);
    for (field, text) in [("when", "last night 23:40"), ("seen", "Left by the side door.")] {
        fill(&window, field, text);
    }
    let answer = "document.querySelector('.kinds .chip').click();
        for (const words of ['Nobody known', 'No'])
          [...document.querySelectorAll('.editor button')].find((one) => one.textContent.trim() === words).click();
        document.querySelector('[data-testid=\"police-no\"]').click();";
    window.script(answer, vec![]).unwrap();
    window.press_with(Key::Control, 's').unwrap();
    window.wait_for(hooks::LOG_SAID).unwrap();
    until_in(&window, hooks::LOG, "Left by the side door.");
    let open_it = "[...document.querySelectorAll('[data-testid=\"log-row\"]')]
        .find((one) => one.textContent.includes('Left by the side door.')).querySelector('button').click()";
    window.script(open_it, vec![]).unwrap();
    window.wait_for(hooks::EVIDENCE_CHOOSE).unwrap();
    window.click(hooks::EVIDENCE_CHOOSE).unwrap();
    rows(&window, 1);
    at_rest(&window);
    until_in(&window, hooks::EVIDENCE_ROW, "Added after the incident was written");
    window.click(hooks::EVIDENCE_VERIFY).unwrap();
    until_in(&window, hooks::EVIDENCE_FOUND, "byte for byte, what was captured");
    at_rest(&window);
    clean_in_both(&window, "evidence on an entry");
    window.click(hooks::EVIDENCE_SAVE).unwrap();
    window.wait_for(hooks::EVIDENCE_WORDS).unwrap();
    clean_in_both(&window, "a copy that is asked for");
    window.type_text("For the police").unwrap();
    window.click(hooks::EVIDENCE_DONE).unwrap();
    until_in(&window, hooks::EVIDENCE_FOUND, "A copy of");
    let saved = fs::read(home.path().join("chooses/saved")).unwrap();
    assert!(saved == clip(), "the copy is the original");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
