//! Unlocking a register: who gets in, who does not, and what is on disk meanwhile.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "unlock/files.rs"]
mod files;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tempfile::TempDir;
use watchbook_register::id::Id;
use watchbook_register::records::{Person, Role};
use watchbook_register::unlock::{
    Cost, CostError, DoorError, Doors, Face, Founding, InMemory, Key, KeyName, KeyStore,
    KeyStoreError, NewSecret, OpenedKey, OsKeyStore, Passphrase, Pin, Placard, Protection, Refusal,
    Secret, WeakSecret,
};

const PIN: &str = "482915";
const OTHER_PIN: &str = "771302";
const PASSPHRASE: &str = "copper lantern drifts west";

fn typed(text: &str) -> Secret {
    Secret::typed(text.to_owned())
}

fn new(text: &str) -> NewSecret {
    NewSecret::chosen(&typed(text)).unwrap()
}

fn person(name: &str, role: Role) -> Person {
    Person {
        id: Id::fresh(),
        name: name.to_owned(),
        role,
        premises: None,
        staff_number: None,
        sia: None,
        agreed_to: None,
    }
}

fn placard() -> Placard {
    Placard { scheme: "Sallowby Shopwatch".into(), premises: "Quillfeather Books".into() }
}

fn morning() -> Timestamp {
    "2026-11-23T08:00:00Z".parse().unwrap()
}

fn after(seconds: i64) -> Timestamp {
    morning() + SignedDuration::from_secs(seconds)
}

/// A register with a device key, and its first person.
struct Till {
    folder: TempDir,
    store: InMemory,
    priya: Person,
    key: OpenedKey,
}

impl Till {
    fn founded() -> Self {
        let (folder, store) = (TempDir::new().unwrap(), InMemory::default());
        let priya = person("Priya Nightingale", Role::Manager);
        let founding = Founding::OsStore { store: &store, secret: new(PIN) };
        let (_, key) =
            Doors::found(folder.path(), founding, &placard(), &priya, Cost::FLOOR).unwrap();
        Self { folder, store, priya, key }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn doors(&self) -> Doors {
        Doors::read(self.path(), &self.store).unwrap()
    }

    fn open(&self, secret: &str, now: Timestamp) -> Result<OpenedKey, Refusal> {
        self.doors().open(self.priya.id, &typed(secret), now)
    }

    fn slots(&self) -> Value {
        serde_json::from_slice(&fs::read(self.path().join("slots.json")).unwrap()).unwrap()
    }

    fn write_slots(&self, slots: &Value) {
        fs::write(self.path().join("slots.json"), serde_json::to_vec(slots).unwrap()).unwrap();
    }
}

/// Whether some bytes stand anywhere in the files of a folder.
fn stands_in(folder: &Path, bytes: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let content = fs::read(entry.unwrap().path()).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

#[test]
fn the_right_pin_gives_the_registers_key_and_a_wrong_one_gives_none() {
    let till = Till::founded();
    assert_eq!(till.open(PIN, morning()).unwrap().expose(), till.key.expose());
    assert_eq!(till.open("482916", morning()).unwrap_err(), Refusal::WrongSecret { left: 4 });
    assert_eq!(till.open("", morning()).unwrap_err(), Refusal::WrongSecret { left: 3 });
    assert_eq!(till.open(PIN, morning()).unwrap().expose(), till.key.expose());
    let left = Refusal::WrongSecret { left: 4 };
    assert_eq!(till.open("482916", morning()).unwrap_err(), left, "success cleared the count");
}

#[test]
fn two_registers_never_have_the_same_key() {
    let (one, two) = (Till::founded(), Till::founded());
    assert_ne!(one.key.expose(), two.key.expose());
}

#[test]
fn nobody_else_unlocks_here() {
    let till = Till::founded();
    let refusal = till.doors().open(Id::fresh(), &typed(PIN), morning()).unwrap_err();
    assert_eq!(refusal, Refusal::NobodyHere);
}

#[test]
fn a_second_person_has_their_own_pin_and_the_same_key() {
    let till = Till::founded();
    let tom = person("Tom Marchetti", Role::Till);
    let mut doors = till.doors();
    doors.add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR).unwrap();
    let again = doors.add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR);
    assert!(matches!(again, Err(DoorError::AlreadyThere)));

    let mut doors = till.doors();
    let key = doors.open(tom.id, &typed(OTHER_PIN), morning()).unwrap();
    assert_eq!(key.expose(), till.key.expose());
    assert!(doors.open(tom.id, &typed(PIN), morning()).is_err(), "not with a colleague's PIN");
    assert!(till.open(PIN, morning()).is_ok());
    let shown: Vec<_> = doors.tiles().iter().map(|(id, _)| *id).collect();
    assert_eq!(shown, [till.priya.id, tom.id]);
}

#[test]
fn a_new_pin_ends_the_old_one_and_keeps_the_key() {
    let till = Till::founded();
    for _ in 0..5 {
        let _ = till.open("000001", morning());
    }
    assert!(matches!(till.open(PIN, morning()), Err(Refusal::Wait { .. })));
    let mut doors = till.doors();
    doors.change(&till.key, till.priya.id, &new(PASSPHRASE), Cost::FLOOR, morning()).unwrap();
    assert_eq!(till.open(PASSPHRASE, morning()).unwrap().expose(), till.key.expose());
    assert!(till.open(PIN, morning()).is_err());
    assert_eq!(till.slots()["slots"][0]["epoch"], 2);
}

#[test]
fn a_person_taken_off_is_out_and_the_last_one_cannot_be_taken_off() {
    let till = Till::founded();
    let tom = person("Tom Marchetti", Role::Till);
    let mut doors = till.doors();
    doors.add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR).unwrap();
    doors.remove(&till.key, till.priya.id).unwrap();
    assert_eq!(till.open(PIN, morning()).unwrap_err(), Refusal::NobodyHere);
    assert!(matches!(doors.remove(&till.key, tom.id), Err(DoorError::LastDoor)));
    assert!(doors.open(tom.id, &typed(OTHER_PIN), morning()).is_ok());
}

#[test]
fn the_key_of_another_register_makes_no_slots_here() {
    let (till, other) = (Till::founded(), Till::founded());
    let tom = person("Tom Marchetti", Role::Till);
    let mut doors = till.doors();
    let refused = [
        doors.add(&other.key, &tom, &new(OTHER_PIN), Cost::FLOOR),
        doors.change(&other.key, till.priya.id, &new(OTHER_PIN), Cost::FLOOR, morning()),
        doors.relabel(&other.key, &till.priya),
        doors.rename(&other.key, &placard()),
        doors.remove(&other.key, till.priya.id),
    ];
    for refused in refused {
        assert!(matches!(refused, Err(DoorError::OtherRegister)));
    }
}

#[test]
fn the_screen_shows_names_that_do_not_stand_in_the_files() {
    let till = Till::founded();
    let _ = till.open("000001", morning());
    let mut doors = till.doors();
    let tom = person("Tom Marchetti", Role::Door);
    doors.add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR).unwrap();
    let doors = till.doors();
    assert_eq!(doors.placard(), Some(&placard()));
    assert_eq!(doors.trouble(), None);
    assert_eq!(
        doors.tiles()[1].1,
        Face::Named { label: "Tom Marchetti".into(), initials: "TM".into(), role: Role::Door }
    );
    for word in ["Priya", "Nightingale", "Marchetti", "Sallowby", "Quillfeather", "DOOR", "MANAGER"]
    {
        assert!(!stands_in(till.path(), word.as_bytes()), "{word}");
    }
    assert!(!stands_in(till.path(), PIN.as_bytes()));
    assert!(!stands_in(till.path(), till.key.expose()));
    let hex: String = till.key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(!stands_in(till.path(), hex.as_bytes()));
}

#[test]
fn a_new_name_is_shown_and_changes_no_pin() {
    let till = Till::founded();
    let mut doors = till.doors();
    let renamed =
        Person { name: "Priya Okafor".into(), role: Role::DataLead, ..till.priya.clone() };
    doors.relabel(&till.key, &renamed).unwrap();
    let moved = Placard { premises: "The Gilded Heron".into(), ..placard() };
    doors.rename(&till.key, &moved).unwrap();
    let doors = till.doors();
    assert_eq!(doors.placard(), Some(&moved));
    let label = "Priya Okafor".into();
    let face = Face::Named { label, initials: "PO".into(), role: Role::DataLead };
    assert_eq!(doors.tiles()[0].1, face);
    assert!(till.open(PIN, morning()).is_ok());
}

#[test]
fn without_a_key_store_there_are_initials_and_a_passphrase_is_needed() {
    let folder = TempDir::new().unwrap();
    let priya = person("Priya Nightingale", Role::Manager);
    let passphrase = Passphrase::chosen(&typed(PASSPHRASE)).unwrap();
    let founding = Founding::PassphraseOnly { passphrase };
    let (_, key) = Doors::found(folder.path(), founding, &placard(), &priya, Cost::FLOOR).unwrap();

    let store = InMemory::default();
    store.fail(Some(KeyStoreError::Absent));
    let mut doors = Doors::read(folder.path(), &store).unwrap();
    assert_eq!(doors.protection(), Protection::PassphraseOnly);
    assert_eq!((doors.placard(), doors.trouble()), (None, None));
    let face = Face::Initials { initials: "PN".into(), role: Role::Manager };
    assert_eq!(doors.tiles(), [(priya.id, face)]);
    for word in ["Priya", "Nightingale", "Sallowby", "Quillfeather"] {
        assert!(!stands_in(folder.path(), word.as_bytes()), "{word}");
    }
    let opened = doors.open(priya.id, &typed(PASSPHRASE), morning()).unwrap();
    assert_eq!(opened.expose(), key.expose());

    let tom = person("Tom Marchetti", Role::Till);
    let with_a_pin = doors.add(&key, &tom, &new(OTHER_PIN), Cost::FLOOR);
    assert!(matches!(with_a_pin, Err(DoorError::PinNeedsKeyStore)));
    doors.add(&key, &tom, &new("seven quiet herons wade"), Cost::FLOOR).unwrap();
}

#[test]
fn the_demonstration_leaves_nothing_in_the_key_store() {
    let folder = TempDir::new().unwrap();
    let store = InMemory::default();
    store.fail(Some(KeyStoreError::Failed));
    let priya = person("Priya Nightingale", Role::Till);
    let founding = Founding::Demonstration { pin: Pin::chosen(&typed(PIN)).unwrap() };
    let (_, key) = Doors::found(folder.path(), founding, &placard(), &priya, Cost::FLOOR).unwrap();
    let mut doors = Doors::read(folder.path(), &store).unwrap();
    assert_eq!(doors.protection(), Protection::Demonstration);
    assert_eq!(doors.placard(), Some(&placard()));
    let opened = doors.open(priya.id, &typed(PIN), morning()).unwrap();
    assert_eq!(opened.expose(), key.expose());
    store.fail(None);
    assert_eq!(store.count(), 0);
}

#[test]
fn a_copied_folder_without_the_device_key_says_so_and_counts_nothing() {
    let till = Till::founded();
    let elsewhere = InMemory::default();
    let mut doors = Doors::read(till.path(), &elsewhere).unwrap();
    assert_eq!(doors.trouble(), Some(Refusal::KeyLost));
    assert_eq!((doors.placard(), &doors.tiles()[0].1), (None, &Face::Unreadable));
    for _ in 0..20 {
        let refusal = doors.open(till.priya.id, &typed(PIN), morning()).unwrap_err();
        assert_eq!(refusal, Refusal::KeyLost, "the right PIN is worth nothing");
    }
    let tom = person("Tom Marchetti", Role::Till);
    let added = doors.add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR);
    assert!(matches!(added, Err(DoorError::KeyLost)));
    assert!(till.open(PIN, morning()).is_ok(), "and where the key is, nothing was harmed");
}

#[test]
fn calling_it_a_demonstration_or_passphrase_register_opens_nothing() {
    let till = Till::founded();
    let good = till.slots();
    for (protection, expected) in
        [("DEMONSTRATION", Refusal::KeyLost), ("PASSPHRASE_ONLY", Refusal::WrongSecret { left: 4 })]
    {
        let mut slots = good.clone();
        slots["protection"] = json!(protection);
        till.write_slots(&slots);
        assert_eq!(till.open(PIN, morning()).unwrap_err(), expected, "{protection}");
        fs::remove_file(till.path().join("attempts.json")).unwrap();
    }
}

#[test]
fn a_key_store_that_does_not_answer_is_not_a_lost_key() {
    let till = Till::founded();
    for error in [KeyStoreError::Absent, KeyStoreError::Locked, KeyStoreError::NoAnswer] {
        till.store.fail(Some(error));
        assert_eq!(till.doors().trouble(), Some(Refusal::Locked));
        assert_eq!(till.open(PIN, morning()).unwrap_err(), Refusal::Locked);
    }
    till.store.fail(None);
    assert!(till.open(PIN, morning()).is_ok());
    till.store.lose_everything();
    assert_eq!(till.open(PIN, morning()).unwrap_err(), Refusal::KeyLost);
}

#[test]
fn a_store_that_keeps_nothing_founds_nothing() {
    struct Forgetful;
    impl KeyStore for Forgetful {
        fn get(&self, _: &KeyName) -> Result<Option<Key>, KeyStoreError> {
            Ok(None)
        }
        fn set(&self, _: &KeyName, _: &Key) -> Result<(), KeyStoreError> {
            Ok(())
        }
        fn delete(&self, _: &KeyName) -> Result<(), KeyStoreError> {
            Ok(())
        }
    }
    let folder = TempDir::new().unwrap();
    let founding = Founding::OsStore { store: &Forgetful, secret: new(PIN) };
    let first = person("Priya Nightingale", Role::Till);
    let founded = Doors::found(folder.path(), founding, &placard(), &first, Cost::FLOOR);
    assert!(matches!(founded, Err(DoorError::KeyStore(KeyStoreError::Failed))));
    assert!(!Doors::are_founded(folder.path()));
}

#[test]
fn founding_again_never_writes_over_what_is_there() {
    let till = Till::founded();
    let before = fs::read(till.path().join("slots.json")).unwrap();
    let founding = Founding::OsStore { store: &till.store, secret: new(PIN) };
    let again = Doors::found(till.path(), founding, &placard(), &till.priya, Cost::FLOOR);
    assert!(matches!(again, Err(DoorError::AlreadyFounded)));
    assert_eq!(fs::read(till.path().join("slots.json")).unwrap(), before);
    assert_eq!(till.store.count(), 1);
}

#[test]
fn waits_come_after_five_wrong_tries_and_hold_off_even_the_right_pin() {
    let till = Till::founded();
    for left in [4, 3, 2, 1, 0] {
        let refusal = till.open("000001", morning()).unwrap_err();
        assert_eq!(refusal, Refusal::WrongSecret { left });
    }
    assert_eq!(till.doors().wait(till.priya.id, morning()), 30);
    assert_eq!(till.open(PIN, after(29)).unwrap_err(), Refusal::Wait { seconds: 1 });
    assert_eq!(till.open("000001", after(30)).unwrap_err(), Refusal::WrongSecret { left: 0 });
    assert_eq!(till.doors().wait(till.priya.id, after(30)), 60, "an untaken try was not counted");
    assert!(till.open(PIN, after(90)).is_ok());
    assert_eq!(till.doors().wait(till.priya.id, after(90)), 0);
}

#[test]
fn a_try_that_was_counted_and_never_checked_still_counts() {
    let till = Till::founded();
    for _ in 0..5 {
        // The plug is pulled between the count and the check.
        assert!(till.doors().count_try(till.priya.id, morning()).is_ok());
    }
    assert_eq!(till.open(PIN, morning()).unwrap_err(), Refusal::Wait { seconds: 30 });
    assert!(till.open(PIN, after(30)).is_ok());
}

#[test]
fn a_clock_set_back_neither_ends_a_wait_nor_makes_it_last_for_years() {
    let till = Till::founded();
    let years_ahead = after(10 * 365 * 24 * 3_600);
    for _ in 0..5 {
        assert!(till.doors().count_try(till.priya.id, years_ahead).is_ok());
    }
    assert_eq!(till.doors().wait(till.priya.id, morning()), 30);
    assert_eq!(till.doors().wait(till.priya.id, after(20)), 10, "it runs down from there");
    assert!(till.open(PIN, after(30)).is_ok());
}

#[test]
fn a_spoiled_count_is_neither_a_way_round_nor_a_way_to_shut_people_out() {
    let till = Till::founded();
    let file = till.path().join("attempts.json");
    let id = till.priya.id;
    let absurd = json!({ "tries": { id.to_string(): { "failures": u32::MAX, "at": i64::MAX } } });
    let spoiled = [b"\xFF\xFE".to_vec(), b"[]".to_vec(), vec![b' '; 300 * 1_024], b"{}".to_vec()];
    for bytes in spoiled {
        fs::write(&file, &bytes).unwrap();
        assert_eq!(till.open(PIN, morning()).unwrap_err(), Refusal::Wait { seconds: 30 });
        assert_eq!(till.doors().wait(id, after(10)), 20, "and it runs down");
    }
    fs::write(&file, absurd.to_string()).unwrap();
    assert_eq!(till.doors().wait(id, morning()), 900);
    assert!(till.open(PIN, after(900)).is_ok());
}

#[cfg(unix)]
#[test]
fn a_try_that_cannot_be_counted_is_not_made() {
    let till = Till::founded();
    // A folder in the place of the file that would be written: this fails for root as well.
    let in_the_way = till.path().join("attempts.json.new");
    fs::create_dir(&in_the_way).unwrap();
    assert_eq!(till.open(PIN, morning()).unwrap_err(), Refusal::Unwritable);
    fs::remove_dir(in_the_way).unwrap();
    assert!(till.open(PIN, morning()).is_ok());
}

#[test]
fn weak_secrets_cannot_be_chosen() {
    use WeakSecret::*;
    let easy = [
        ("12345", PinTooShort),
        ("", PinTooShort),
        ("000000", PinTooEasy),
        ("123456", PinTooEasy),
        ("987654", PinTooEasy),
        ("890123", PinTooEasy),
        ("135791", PinTooEasy),
        ("121212", PinTooEasy),
        ("472472", PinTooEasy),
        ("hunter2", PassphraseTooShort),
        ("fourteen chars", PassphraseTooShort),
        ("aaaaaaaaaaaaaaaaaaaa", PassphraseTooEasy),
        ("000000000000000000", PassphraseTooEasy),
    ];
    for (text, why) in easy {
        assert_eq!(NewSecret::chosen(&typed(text)).unwrap_err(), why, "{text}");
    }
    assert_eq!(NewSecret::chosen(&typed(&"abcdef ".repeat(40))).unwrap_err(), TooLong);
    assert_eq!(Pin::chosen(&typed("48 2915")).unwrap_err(), NotDigits);
    assert_eq!(Pin::chosen(&typed("٤٨٢٩١٥")).unwrap_err(), NotDigits);
    assert!(matches!(NewSecret::chosen(&typed(PIN)), Ok(NewSecret::Pin(_))));
    assert!(matches!(NewSecret::chosen(&typed(PASSPHRASE)), Ok(NewSecret::Passphrase(_))));
    assert!(matches!(NewSecret::chosen(&typed("ü-ö-ä-é-ß-ñ-ø-å")), Ok(NewSecret::Passphrase(_))));
}

#[test]
fn costs_have_a_floor_and_a_ceiling() {
    assert_eq!(Cost::checked(64 * 1_024, 3, 4), Ok(Cost::STANDARD));
    assert_eq!(Cost::checked(19 * 1_024, 2, 1), Ok(Cost::FLOOR));
    for (memory, passes, lanes) in [(19 * 1_024 - 1, 2, 1), (65_536, 1, 1), (65_536, 3, 0)] {
        assert_eq!(Cost::checked(memory, passes, lanes), Err(CostError::TooCheap));
    }
    for (memory, passes, lanes) in [(u32::MAX, 3, 1), (65_536, 11, 1), (65_536, 3, 5)] {
        assert_eq!(Cost::checked(memory, passes, lanes), Err(CostError::TooDear));
    }
}

#[test]
fn the_standard_cost_is_what_a_founding_writes_down() {
    let folder = TempDir::new().unwrap();
    let priya = person("Priya Nightingale", Role::Till);
    let founding = Founding::Demonstration { pin: Pin::chosen(&typed(PIN)).unwrap() };
    Doors::found(folder.path(), founding, &placard(), &priya, Cost::STANDARD).unwrap();
    let mut doors = Doors::read(folder.path(), &InMemory::default()).unwrap();
    assert!(doors.open(priya.id, &typed(PIN), morning()).is_ok());
    let slots = fs::read(folder.path().join("slots.json")).unwrap();
    let slots: Value = serde_json::from_slice(&slots).unwrap();
    let cost = json!({ "memory_kib": 65_536, "passes": 3, "lanes": 4 });
    assert_eq!(slots["slots"][0]["cost"], cost);
}

#[test]
fn nothing_secret_is_printed() {
    let till = Till::founded();
    let shown = [
        format!("{:?}", typed("sesame-sesame")),
        format!("{:?}", new(PASSPHRASE)),
        format!("{:?}", new(PIN)),
        format!("{:?}", till.key),
        format!("{:?}", till.open("sesame-sesame", morning())),
        format!("{:?}", till.store),
    ];
    for shown in shown {
        for secret in ["sesame", "copper", PIN, "[", "0x"] {
            let content = !shown.contains(secret) || (secret == "[" && shown.contains("InMemory"));
            assert!(content, "{shown}");
        }
    }
}

#[test]
fn the_systems_key_store_really_keeps_keys_or_says_at_once_that_it_does_not() {
    let began = Instant::now();
    let status = OsKeyStore::connect().status();
    if status.is_err() {
        assert!(began.elapsed() < Duration::from_secs(2), "{status:?} {:?}", began.elapsed());
        let folder = TempDir::new().unwrap();
        let store = OsKeyStore::connect();
        let founding = Founding::OsStore { store: &store, secret: new(PIN) };
        let first = person("Priya Nightingale", Role::Till);
        let founded = Doors::found(folder.path(), founding, &placard(), &first, Cost::FLOOR);
        assert!(matches!(founded, Err(DoorError::KeyStore(_))));
        assert!(!Doors::are_founded(folder.path()), "never a plain file instead");
    }
}
