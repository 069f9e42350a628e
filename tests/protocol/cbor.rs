//! The one encoding: what is accepted is written again as the very same bytes, and no bytes are too
//! strange for the readers.

use proptest::prelude::*;
use watchbook_protocol::bundle::Item;
use watchbook_protocol::cbor::{Cbor, Malformed, Value, decode, encode};
use watchbook_protocol::enrol::Ticket;
use watchbook_protocol::envelope::{Body, Envelope, Header};
use watchbook_protocol::exchange::{
    Append, Appended, Devices, FeedPage, FoundScheme, Problem, RosterAppend,
};
use watchbook_protocol::feed::{Checkpoint, Entry, Head, Manifest};
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::roster::RosterEntry;
use watchbook_protocol::sign::Signed;

use crate::support::World;

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<u64>().prop_map(Value::Number),
        (0_u64..1000).prop_map(Value::Number),
        any::<u64>().prop_map(Value::Negative),
        prop::collection::vec(any::<u8>(), 0..300).prop_map(Value::Bytes),
        ".{0,40}".prop_map(Value::Text),
        any::<bool>().prop_map(Value::Flag),
        Just(Value::Null),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            prop::collection::btree_map(0_u64..70_000, inner, 0..6)
                .prop_map(|map| Value::Map(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn a_value_comes_back_from_its_bytes(value in values()) {
        prop_assert_eq!(decode::<Value>(&encode(&value)), Ok(value));
    }

    #[test]
    fn what_is_accepted_is_written_again_as_the_same_bytes(
        bytes in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        if let Ok(value) = decode::<Value>(&bytes) {
            prop_assert_eq!(encode(&value), bytes);
        }
    }

    #[test]
    fn a_flipped_bit_is_refused_or_says_something_else_in_its_only_form(
        value in values(), at in any::<prop::sample::Index>(), bit in 0_u8..8,
    ) {
        let mut bytes = encode(&value);
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(other) = decode::<Value>(&bytes) {
            prop_assert_ne!(&other, &value);
            prop_assert_eq!(encode(&other), bytes);
        }
    }

    #[test]
    fn no_reader_panics_on_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        every_reader(&bytes);
    }
}

fn try_one<T: Cbor>(bytes: &[u8]) {
    if let Ok(value) = decode::<T>(bytes) {
        // Keys that this version does not know are not written again; what is signed keeps its bytes.
        let _ = encode(&value);
    }
}

fn every_reader(bytes: &[u8]) {
    try_one::<Envelope>(bytes);
    try_one::<Header>(bytes);
    try_one::<Body>(bytes);
    try_one::<RosterEntry>(bytes);
    try_one::<Signed<Head>>(bytes);
    try_one::<Signed<Checkpoint>>(bytes);
    try_one::<Signed<Receipt>>(bytes);
    try_one::<Manifest>(bytes);
    try_one::<Entry>(bytes);
    try_one::<Ticket>(bytes);
    try_one::<Item>(bytes);
    try_one::<Append>(bytes);
    try_one::<Appended>(bytes);
    try_one::<RosterAppend>(bytes);
    try_one::<FoundScheme>(bytes);
    try_one::<FeedPage>(bytes);
    try_one::<Devices>(bytes);
    try_one::<Problem>(bytes);
    let _ = watchbook_protocol::feed::envelope_hash(bytes);
}

#[test]
fn no_reader_panics_on_real_bytes_with_any_byte_changed() {
    let mut world = World::full(1);
    let envelope = encode(&world.card());
    let entry = encode(world.entries.last().unwrap());
    for bytes in [envelope, entry] {
        for at in 0..bytes.len() {
            for flip in [0x01, 0x20, 0x80, 0xff] {
                let mut bytes = bytes.clone();
                bytes[at] ^= flip;
                every_reader(&bytes);
            }
            every_reader(&bytes[..at]);
        }
    }
}

/// RFC 8949, appendix A, as far as its items have a place here.
pub fn good() -> [(&'static str, Value); 17] {
    [
        ("00", Value::Number(0)),
        ("17", Value::Number(23)),
        ("1818", Value::Number(24)),
        ("1864", Value::Number(100)),
        ("1903e8", Value::Number(1000)),
        ("1a000f4240", Value::Number(1_000_000)),
        ("1b000000e8d4a51000", Value::Number(1_000_000_000_000)),
        ("1bffffffffffffffff", Value::Number(u64::MAX)),
        ("20", Value::Negative(0)),
        ("3903e7", Value::Negative(999)),
        ("f4", Value::Flag(false)),
        ("f5", Value::Flag(true)),
        ("f6", Value::Null),
        ("4401020304", Value::Bytes(vec![1, 2, 3, 4])),
        ("6449455446", Value::Text("IETF".to_owned())),
        ("62c3bc", Value::Text("\u{fc}".to_owned())),
        ("a201020304", Value::Map(vec![(1, Value::Number(2)), (3, Value::Number(4))])),
    ]
}

#[test]
fn items_have_the_bytes_of_the_standard() {
    for (hex, value) in good() {
        let bytes = crate::vectors::unhex(hex);
        assert_eq!(encode(&value), bytes, "{hex}");
        assert_eq!(decode::<Value>(&bytes), Ok(value), "{hex}");
    }
}

pub fn bad() -> [(&'static str, Malformed); 24] {
    use Malformed::{Forbidden, Indefinite, KeyOrder, NotShortest, NotText, Trailing, Truncated};
    [
        ("1800", NotShortest),
        ("190017", NotShortest),
        ("1a0000ffff", NotShortest),
        ("1b00000000ffffffff", NotShortest),
        ("580100", NotShortest),
        ("5f4100ff", Indefinite),
        ("9f00ff", Indefinite),
        ("bf0001ff", Indefinite),
        ("ff", Indefinite),
        ("f7", Forbidden),
        ("f90000", Forbidden),
        ("fb3ff0000000000000", Forbidden),
        ("c000", Forbidden),
        ("1c", Forbidden),
        ("a203000100", KeyOrder),
        ("a201000100", KeyOrder),
        ("a1616100", KeyOrder),
        ("61ff", NotText),
        ("0000", Trailing),
        ("", Truncated),
        ("4401", Truncated),
        ("9b00000000ffffffff", NotShortest),
        ("9bffffffffffffffff", Truncated),
        ("bbffffffffffffffff", Truncated),
    ]
}

#[test]
fn every_other_form_is_refused_with_its_reason() {
    for (hex, reason) in bad() {
        let bytes = crate::vectors::unhex(hex);
        assert_eq!(decode::<Value>(&bytes), Err(reason), "{hex}");
    }
    let deep = [vec![0x81; 20], vec![0x00]].concat();
    assert_eq!(decode::<Value>(&deep), Err(Malformed::TooDeep));
}

#[test]
fn keys_of_a_newer_program_are_passed_over_and_kept_with_the_bytes() {
    use watchbook_protocol::cbor::Kept;
    use watchbook_protocol::roster::Confirm;
    let device = Value::Bytes(vec![7; 16]);
    let newer = Value::Map(vec![(1, device), (9, Value::Text("from tomorrow".to_owned()))]);
    let bytes = encode(&newer);
    let kept = Kept::<Confirm>::decode(&bytes).unwrap();
    assert_eq!(kept.value().device.as_bytes(), &[7; 16]);
    assert_eq!(encode(&kept), bytes, "stored and forwarded untouched");
}
