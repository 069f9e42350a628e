//! One changed bit, one byte less, one byte more: found, wherever it is.

use std::fs;
use std::ops::ControlFlow;

use watchbook_register::safe::refusal::{SafeError, SafeRefusal};
use watchbook_register::safe::wrapping::{look, unwrap};

use crate::office::*;

#[test]
fn a_changed_bit_anywhere_in_a_copy_is_found() {
    let office = Office::made();
    let copy = office.copy(now());
    let sound = fs::read(&copy).unwrap();
    let file = office.home.path().join("file.wbcopy");
    let mut on = |_, _| ControlFlow::Continue(());
    // Every byte of the beginning and the seal, and a spread of the body.
    let step = (sound.len() / 400).max(1);
    let places =
        (0..256).chain((256..sound.len() - 32).step_by(step)).chain(sound.len() - 32..sound.len());
    let mut tried = 0;
    for place in places {
        let mut altered = sound.clone();
        altered[place] ^= 1 << (place % 8);
        fs::write(&file, &altered).unwrap();
        let found = unwrap(&file, &office.kit, None, &mut on);
        assert!(matches!(found, Err(SafeError::Refused(_))), "at {place}: {found:?}");
        tried += 1;
    }
    println!("{tried} places of {} bytes", sound.len());
    fs::write(&file, &sound).unwrap();
    unwrap(&file, &office.kit, None, &mut on).unwrap();
}

#[test]
fn a_copy_that_is_cut_short_or_has_more_at_its_end_is_found_before_a_kit_is_typed() {
    let office = Office::made();
    let sound = fs::read(office.copy(now())).unwrap();
    let file = office.home.path().join("file.wbcopy");
    for length in
        [1, 15, 16, 100, 255, 256, 257, sound.len() / 2, sound.len() - 32, sound.len() - 1]
    {
        fs::write(&file, &sound[..length]).unwrap();
        let found = look(&file).err().unwrap();
        let cut = matches!(found, SafeRefusal::CutShort { .. });
        assert!(cut || (length < 16 && found == SafeRefusal::NotACopy), "{length}: {found:?}");
    }
    let mut more = sound.clone();
    more.push(0);
    fs::write(&file, &more).unwrap();
    assert_eq!(look(&file), Err(SafeRefusal::Damaged));
}

#[test]
fn pages_of_two_copies_under_one_kit_cannot_be_exchanged() {
    let office = Office::made();
    let first = fs::read(office.copy(now())).unwrap();
    let second = fs::read(office.copy(later(1))).unwrap();
    let file = office.home.path().join("file.wbcopy");
    let mut mixed = second.clone();
    mixed[256..256 + 8192 * 4].copy_from_slice(&first[256..256 + 8192 * 4]);
    fs::write(&file, &mixed).unwrap();
    let found = unwrap(&file, &office.kit, None, &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(found, Err(SafeError::Refused(SafeRefusal::Damaged))));
}

#[test]
fn nothing_personal_and_no_name_of_the_scheme_is_readable_in_a_copy_or_a_list() {
    let office = Office::made();
    office.write(now(), |change| change.erase_subject(subject(14).id));
    let copy = office.copy(now());
    office.tell(now());
    for path in [copy, office.stick().join(office.list_name())] {
        let bytes = fs::read(path).unwrap();
        for word in ["Quillfeather", "Marlbridge", "Helen", "SELECT", "SQLite"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
    }
}
