//! Clips of gigabytes in the real window, and a disk that fills up: with `cargo xtask test --long` alone.

#![allow(clippy::print_stderr, reason = "the long mode tells its figures")]

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use watchbook_demo::Detail;
use watchbook_register::unlock::Cost;
use watchbook_support::disk::SmallDisk;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::evidence::incident;
use crate::keyboard::{fill, until_in};
use crate::session::{come_in, furnished, open};

/// How long two gigabytes may take on a slow disk.
const PATIENCE: Duration = Duration::from_secs(600);
const SEEN: &str = "Left by the side door with a bag.";

/// Whether the long tests are asked for.
fn long() -> bool {
    std::env::var_os("WATCHBOOK_LONG").is_some_and(|long| long == "1")
}

/// A file of so many bytes that begins as a clip does, for the system's dialog to choose.
fn clip(home: &Path, name: &str, bytes: u64) {
    let chosen = home.join("chooses/evidence");
    fs::create_dir_all(&chosen).unwrap();
    let mut file = File::create(chosen.join(name)).unwrap();
    file.write_all(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom").unwrap();
    file.set_len(bytes).unwrap();
}

/// What is typed stands in the form, and in the draft that is gone on with.
fn nothing_typed_is_lost(window: &Window) {
    let typed = format!("return document.getElementById('seen').value === '{SEEN}'");
    window.wait_until("what was typed stands", &typed).unwrap();
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::LOG_GO_ON).unwrap();
    window.click(hooks::LOG_GO_ON).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    window.wait_until("what was typed was kept", &typed).unwrap();
}

#[test]
fn a_clip_of_two_gigabytes_is_attached_and_one_of_four_is_refused_plainly() {
    if !long() {
        return;
    }
    let home = furnished();
    clip(home.path(), "Camera 1.mp4", 4 << 30);
    clip(home.path(), "Camera 4.mp4", 2 << 30);
    let window = open(&home);
    come_in(&window);
    incident(&window);
    fill(&window, "seen", SEEN);
    let began = Instant::now();
    window.click(hooks::EVIDENCE_CHOOSE).unwrap();
    window.wait_for_up_to(hooks::EVIDENCE_ROW, PATIENCE).unwrap();
    eprintln!("2 GB attached by path in {:.1} s", began.elapsed().as_secs_f64());
    until_in(&window, hooks::EVIDENCE_ROW, "Camera 4.mp4");
    until_in(&window, hooks::EVIDENCE_REFUSED, "Camera 1.mp4");
    // Two gigabytes of 1,024³ bytes are taken, and lengths are told in thousands.
    until_in(&window, hooks::EVIDENCE_REFUSED, "at most 2.1 GB");
    assert_eq!(window.count(hooks::EVIDENCE_ROW).unwrap(), 1);
    nothing_typed_is_lost(&window);
}

#[test]
fn a_disk_that_fills_up_while_a_clip_is_sealed_is_said_plainly_and_loses_nothing_typed() {
    if !long() {
        return;
    }
    let Some(disk) = SmallDisk::make(160) else {
        eprintln!("no small disk can be made here: not tested");
        return;
    };
    let home = tempfile::tempdir_in(disk.path()).unwrap();
    let town = till::town(40, Detail::Small).unwrap();
    let known = till::banned(&town, 1, "Quillon", "Featherstonhaugh").unwrap();
    till::furnish(&town.with(known), home.path(), Cost::FLOOR).unwrap();
    clip(home.path(), "Camera 4.mp4", 1 << 30);
    let window = open(&home);
    come_in(&window);
    incident(&window);
    fill(&window, "seen", SEEN);
    window.click(hooks::EVIDENCE_CHOOSE).unwrap();
    window.wait_for_up_to(hooks::EVIDENCE_REFUSED, PATIENCE).unwrap();
    until_in(&window, hooks::EVIDENCE_REFUSED, "disk is full");
    assert_eq!(window.count(hooks::EVIDENCE_ROW).unwrap(), 0);
    nothing_typed_is_lost(&window);
    drop(window);
}
