//! Tests that need guesses by the hundred, at a cost that no file may name.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde_json::Map;

use super::super::cost::Cost;
use super::super::faces::StoredFace;
use super::super::key::Key;
use super::{Parts, Slot};
use crate::id::Id;
use crate::records::Role;

const DEVICE: [u8; 16] = [7; 16];

fn parts(device_key: Option<&Key>) -> Parts<'_> {
    Parts { device: &DEVICE, device_key, share: None }
}

fn slot(parts: &Parts<'_>, secret: &str, key: &Key) -> Slot {
    let face = StoredFace::Clear { initials: "PN".into(), role: Role::Till };
    let person = Id::from_random([1; 16]);
    Slot::wrap(parts, (person, 1), face, secret.as_bytes(), Cost::TRIFLING, key).unwrap()
}

fn opens(slot: &Slot, parts: &Parts<'_>, secret: &str) -> bool {
    slot.unwrap(parts, secret.as_bytes()).unwrap().is_some()
}

#[test]
fn the_right_secret_gives_back_the_very_key_and_no_other_secret_gives_any() {
    let (device_key, key) = (Key::fresh().unwrap(), Key::fresh().unwrap());
    let parts = parts(Some(&device_key));
    let slot = slot(&parts, "482915", &key);
    let opened = slot.unwrap(&parts, b"482915").unwrap().unwrap();
    assert_eq!(opened.expose(), key.expose());
    for guess in (482_000..482_915).chain(482_916..483_000) {
        assert!(!opens(&slot, &parts, &guess.to_string()), "{guess}");
    }
}

#[test]
fn without_the_device_key_not_even_the_right_pin_opens() {
    let (device_key, key) = (Key::fresh().unwrap(), Key::fresh().unwrap());
    let slot = slot(&parts(Some(&device_key)), "482915", &key);
    let another = Key::fresh().unwrap();
    for guess in 482_700..483_000 {
        let guess = guess.to_string();
        assert!(!opens(&slot, &parts(None), &guess), "no device key: {guess}");
        assert!(!opens(&slot, &parts(Some(&another)), &guess), "another's: {guess}");
    }
}

#[test]
fn a_share_is_part_of_the_key_from_the_day_there_is_one() {
    let (device_key, share, key) =
        (Key::fresh().unwrap(), Key::fresh().unwrap(), Key::fresh().unwrap());
    let with_share = Parts { share: Some(&share), ..parts(Some(&device_key)) };
    let slot = slot(&with_share, "482915", &key);
    assert!(opens(&slot, &with_share, "482915"));
    assert!(!opens(&slot, &parts(Some(&device_key)), "482915"), "revoking the share is a wipe");
}

#[test]
fn a_single_flipped_bit_anywhere_shuts_the_slot() {
    let (device_key, key) = (Key::fresh().unwrap(), Key::fresh().unwrap());
    let whole = parts(Some(&device_key));
    let good = slot(&whole, "482915", &key);
    let mut tried = 0;
    for place in 0..88 {
        for bit in 0..8 {
            let mut slot = good.clone();
            let mut device = DEVICE;
            let flip = 1 << bit;
            let mut person = *slot.person.bytes();
            let (nonce, text) = slot.wrapped.bytes_mut();
            match place {
                0..16 => slot.salt.0[place] ^= flip,
                16..40 => nonce[place - 16] ^= flip,
                _ => text[place - 40] ^= flip,
            }
            tried += 1;
            assert!(!opens(&slot, &whole, "482915"), "byte {place}, bit {bit}");
            // The same bit in what the slot is bound to.
            if place < 16 {
                device[place] ^= flip;
                let moved = Parts { device: &device, ..parts(Some(&device_key)) };
                assert!(!opens(&good, &moved, "482915"), "device byte {place}");
                person[place] ^= flip;
                // Two bits of an id are fixed, so a flip there changes nothing.
                let other = Id::from_random(person);
                let renamed = Slot { person: other, ..good.clone() };
                assert_eq!(opens(&renamed, &whole, "482915"), other == good.person);
            }
        }
    }
    assert_eq!((tried, good.wrapped.clone().bytes_mut().1.len()), (88 * 8, 48), "all of it");
    for bit in 0..64 {
        let older = Slot { epoch: good.epoch ^ (1 << bit), ..good.clone() };
        assert!(!opens(&older, &whole, "482915"), "epoch bit {bit}");
    }
}

#[test]
fn a_wrapped_key_is_noise_in_another_persons_slot() {
    let (device_key, key) = (Key::fresh().unwrap(), Key::fresh().unwrap());
    let parts = parts(Some(&device_key));
    let mine = slot(&parts, "482915", &key);
    let theirs = Slot { person: Id::from_random([2; 16]), ..mine.clone() };
    assert!(opens(&mine, &parts, "482915"));
    assert!(!opens(&theirs, &parts, "482915"), "same PIN, same salt, other person");
}

#[test]
fn a_truncated_or_lengthened_wrap_is_refused() {
    let (device_key, key) = (Key::fresh().unwrap(), Key::fresh().unwrap());
    let parts = parts(Some(&device_key));
    let good = slot(&parts, "482915", &key);
    for length in [0, 1, 15, 16, 47, 49, 1_000] {
        let mut slot = Slot { rest: Map::new(), ..good.clone() };
        slot.wrapped.bytes_mut().1.resize(length, 0);
        assert!(!opens(&slot, &parts, "482915"), "{length} bytes");
    }
}
