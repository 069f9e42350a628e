//! After a full session a unique name and a unique picture are in no file but the encrypted one,
//! and there they cannot be read.

use std::path::{Path, PathBuf};

use watchbook_demo::Detail;
use watchbook_register::check::CheckQuery;
use watchbook_register::store::PictureSize;
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Launch};

use crate::session::{come_in, search};

const GIVEN: &str = "Zephaniah";
const FAMILY: &str = "Quartermainsail";

/// Every file under a folder, links not followed.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            files(&entry.path(), found);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
}

/// What is looked for: the name as it may be written, and pieces of the pictures' bytes.
fn traces(pictures: &[Vec<u8>]) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for word in [GIVEN, FAMILY, &FAMILY.to_lowercase()] {
        all.push((format!("{word} in UTF-8"), word.as_bytes().to_vec()));
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        all.push((format!("{word} in UTF-16"), wide));
        for shift in 0..3 {
            all.push((format!("{word} in base64"), base64_core(word.as_bytes(), shift)));
        }
    }
    for (number, picture) in pictures.iter().enumerate() {
        // Pieces from the middle of the entropy-coded data: no header that others share.
        for part in 1..8 {
            let at = picture.len() * part / 8;
            all.push((format!("picture {number}, piece {part}"), picture[at..at + 24].to_vec()));
        }
    }
    all
}

/// The part of a word's base64 form that does not depend on what stands around it.
fn base64_core(word: &[u8], shift: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let word = &word[(3 - shift) % 3..];
    word.chunks_exact(3)
        .flat_map(|three| {
            let n = three.iter().fold(0u32, |n, b| n << 8 | u32::from(*b));
            [18, 12, 6, 0].map(|at| DIGITS[(n >> at) as usize & 63])
        })
        .collect()
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

#[test]
fn a_full_session_leaves_no_trace_outside_the_encrypted_file() {
    let data = tempfile::tempdir().unwrap();
    let town = till::town(12, Detail::Small).unwrap();
    let somebody = till::banned(&town, 3, GIVEN, FAMILY).unwrap();
    till::furnish(&town.with(somebody), data.path(), Cost::FLOOR).unwrap();
    let pictures = {
        let till = till::opened(data.path()).unwrap();
        let found = till.check(&CheckQuery { text: FAMILY.into(), chosen: Vec::new() }).unwrap();
        let card = till.card(found.first[0].subject, None).unwrap();
        let both = [PictureSize::Thumb, PictureSize::Large];
        let ids = card.pictures.iter().map(|picture| picture.picture);
        ids.flat_map(|id| both.map(|size| till.picture(id, size).unwrap())).collect::<Vec<_>>()
    };
    assert!(pictures.len() >= 2);

    let window = Launch::new().data(data.path()).open().unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    come_in(&window);
    search(&window, "quartermain", &format!("{GIVEN} {FAMILY}"));
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    window.type_text("c").unwrap();
    window.wait_for(hooks::COMPARE).unwrap();
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::TILE).unwrap();
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();

    let mut all = Vec::new();
    files(window.home().folder(), &mut all);
    files(data.path(), &mut all);
    assert!(all.iter().any(|file| file.ends_with("register/register.db")));
    let traces = traces(&pictures);
    for file in &all {
        let bytes = std::fs::read(file).unwrap_or_default();
        for (what, sought) in &traces {
            assert!(!holds(&bytes, sought), "{what} is in {}", file.display());
        }
    }
}

#[test]
fn the_search_for_traces_finds_what_is_there() {
    let picture: Vec<u8> = (0..4000u32).map(|n| ((n * n) >> 3) as u8).collect();
    let traces = traces(std::slice::from_ref(&picture));
    let text = |what: &str| {
        let hits = traces.iter().filter(|(name, _)| name.contains(what));
        hits.map(|(_, sought)| sought.clone()).collect::<Vec<_>>()
    };
    let utf8 = format!("log: {GIVEN} seen").into_bytes();
    assert!(text("UTF-8").iter().any(|sought| holds(&utf8, sought)));
    let wide: Vec<u8> = format!("x{FAMILY}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(text("UTF-16").iter().any(|sought| holds(&wide, sought)));
    assert!(text("piece").iter().all(|sought| holds(&picture, sought)));
    // "Hi " and so on shift the word by nought, one and two bytes.
    for coded in ["WmVwaGFuaWFo", "IFplcGhhbmlhaA==", "ICBaZXBoYW5pYWg="] {
        assert!(text("base64").iter().any(|sought| holds(coded.as_bytes(), sought)), "{coded}");
    }
}
