//! Sealing, locking, signing and padding, against published vectors where there are some.

use std::convert::Infallible;

use proptest::prelude::*;
use watchbook_protocol::cbor::encode;
use watchbook_protocol::hash::{Hash, Hasher, Type, hash};
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::locked::MessageKey;
use watchbook_protocol::pad::{pad_body, pad_picture, unpad_body, unpad_picture};
use watchbook_protocol::rand_core::{TryCryptoRng, TryRng};
use watchbook_protocol::seal::{OVERHEAD, OpenKey};
use watchbook_protocol::sign::{SignKey, Signature, VerifyKey};
use watchbook_protocol::time::Day;

use crate::support::rng;
use crate::vectors::unhex;

/// Gives out the bytes of a published vector.
struct Given(Vec<u8>);

impl TryRng for Given {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unreachable!("bytes only")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unreachable!("bytes only")
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        out.copy_from_slice(&self.0.split_off(self.0.len() - out.len()));
        Ok(())
    }
}

impl TryCryptoRng for Given {}

fn unhex32(hex: &str) -> [u8; 32] {
    unhex(hex).try_into().unwrap()
}

/// RFC 9180, appendix A.2.1: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
#[test]
fn suite_1_is_that_of_the_standard() {
    let ikm_e = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
    let pk_e = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
    let ikm_r = "1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df";
    let pk_r = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    let info = unhex("4f6465206f6e2061204772656369616e2055726e");
    let plain = unhex("4265617574792069732074727574682c20747275746820626561757479");
    let aad = unhex("436f756e742d30");
    let text = "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28";

    let key = OpenKey::from_seed(&unhex32(ikm_r));
    assert_eq!(key.seal_key().as_bytes()[..], unhex(&format!("01{pk_r}")));
    let sealed = key.seal_key().seal(&info, &aad, &plain, &mut Given(unhex(ikm_e))).unwrap();
    assert_eq!(sealed.as_bytes(), unhex(&format!("01{pk_e}{text}")));
    assert_eq!(*key.open(&info, &aad, &sealed).unwrap(), plain);
}

#[test]
fn what_is_sealed_opens_for_its_key_purpose_and_bytes_alone() {
    let mut rng = rng(20);
    let key = OpenKey::random(&mut rng);
    let sealed = key.seal_key().seal(b"info", b"aad", b"plain", &mut rng).unwrap();
    assert_eq!(sealed.as_bytes().len(), OVERHEAD + 5);
    assert!(key.open(b"info", b"aad", &sealed).is_ok());
    assert!(key.open(b"other", b"aad", &sealed).is_err());
    assert!(key.open(b"info", b"other", &sealed).is_err());
    assert!(OpenKey::random(&mut rng).open(b"info", b"aad", &sealed).is_err());
}

#[test]
fn a_signature_is_for_one_key_type_scheme_and_hash() {
    let mut rng = rng(21);
    let key = SignKey::random(&mut rng);
    let (scheme, other) = (SchemeId::from_bytes([1; 32]), SchemeId::from_bytes([2; 32]));
    let said = hash(Type::Head, b"said");
    let signature = key.sign(Type::Head, scheme, said);
    let verify = key.verify_key();
    assert!(verify.verify(Type::Head, scheme, said, &signature).is_ok());
    assert!(verify.verify(Type::Head, other, said, &signature).is_err());
    assert!(verify.verify(Type::Receipt, scheme, said, &signature).is_err());
    let unsaid = hash(Type::Head, b"unsaid");
    assert!(verify.verify(Type::Head, scheme, unsaid, &signature).is_err());
    let stranger = SignKey::random(&mut rng).verify_key();
    assert!(stranger.verify(Type::Head, scheme, said, &signature).is_err());
    for at in 0..64 {
        for bit in 0..8 {
            let mut bytes = *signature.as_bytes();
            bytes[at] ^= 1 << bit;
            let altered = Signature::from_bytes(bytes);
            assert!(verify.verify(Type::Head, scheme, said, &altered).is_err(), "{at} {bit}");
        }
    }
}

/// A key of small order signs everything with the all-zero signature unless the check is strict.
#[test]
fn a_key_of_small_order_signs_nothing() {
    let mut identity = [0; 32];
    identity[0] = 1;
    let key = VerifyKey::from_bytes(identity);
    let mut signature = [0; 64];
    signature[0] = 1;
    let said = hash(Type::Head, b"said");
    let scheme = SchemeId::from_bytes([1; 32]);
    assert!(key.verify(Type::Head, scheme, said, &Signature::from_bytes(signature)).is_err());
}

#[test]
fn no_two_types_share_a_hash_and_parts_make_the_whole() {
    let hashes: std::collections::BTreeSet<Hash> =
        Type::ALL.iter().map(|of| hash(*of, b"the same")).collect();
    assert_eq!(hashes.len(), Type::ALL.len());
    let mut hasher = Hasher::new(Type::Picture);
    hasher.update(b"the ");
    hasher.update(b"same");
    assert_eq!(hasher.finish(), hash(Type::Picture, b"the same"));
}

#[test]
fn a_message_key_promises_itself() {
    let mut rng = rng(22);
    let (key, other) = (MessageKey::random(&mut rng), MessageKey::random(&mut rng));
    let locked = key.lock(b"aad", b"plain");
    assert_eq!(key.unlock(b"aad", &locked).unwrap(), b"plain");
    assert!(key.unlock(b"", &locked).is_err());
    assert!(other.unlock(b"aad", &locked).is_err());
    assert_ne!(key.commit(), other.commit());
    assert_eq!(format!("{key:?}"), "MessageKey", "no key in any log");
}

proptest! {
    #[test]
    fn padding_comes_off_again_and_only_the_due_one(
        plain in prop::collection::vec(any::<u8>(), 0..9000), more in 1_usize..5000,
    ) {
        let padded = pad_body(plain.clone()).unwrap();
        prop_assert!(padded.len().is_power_of_two() && padded.len() >= 1024);
        let mut longer = padded.clone();
        longer.resize(padded.len() + more, 0);
        prop_assert!(unpad_body(longer).is_err());
        prop_assert_eq!(unpad_body(padded).unwrap(), plain.clone());
        let padded = pad_picture(plain.clone());
        prop_assert_eq!(padded.len() % 4096, 0);
        prop_assert_eq!(unpad_picture(padded).unwrap(), plain);
    }

    #[test]
    fn a_monday_after_is_a_monday_within_a_week(day in 0_u32..100_000) {
        let (day, monday) = (Day(day), Day(day).monday_after());
        prop_assert_eq!(monday.date().weekday(), jiff::civil::Weekday::Monday);
        prop_assert!(monday > day && monday <= day.plus(7));
        prop_assert_eq!(Day::of_date(day.date()), Some(day));
    }
}

#[test]
fn a_body_of_256_kib_is_too_long_and_one_byte_less_is_not() {
    assert!(pad_body(vec![1; 256 * 1024]).is_err());
    assert_eq!(pad_body(vec![1; 256 * 1024 - 1]).unwrap().len(), 256 * 1024);
    assert!(unpad_body(vec![0; 1024]).is_err());
    assert!(unpad_body(Vec::new()).is_err());
    assert_eq!(encode(&Day(20_779)), [0x19, 0x51, 0x2b]);
}
