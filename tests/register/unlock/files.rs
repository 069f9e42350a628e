//! What lies on disk: whose it is, and what becomes of it when it is spoiled or hostile.

use super::*;

#[test]
fn files_are_for_this_account_alone() {
    let till = Till::founded();
    let _ = till.open("000001", morning());
    let inside = till.path().join("new/folder");
    let founding = Founding::Demonstration { pin: Pin::chosen(&typed(PIN)).unwrap() };
    Doors::found(&inside, founding, &placard(), &till.priya, Cost::FLOOR).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&till.path().join("slots.json")), 0o600);
        assert_eq!(mode(&till.path().join("attempts.json")), 0o600);
        assert_eq!(mode(&inside), 0o700);
    }
    let left: Vec<_> = fs::read_dir(till.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".new"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn flipped_bytes_in_the_file_are_refused_and_never_a_panic() {
    let till = Till::founded();
    let good = till.slots();
    let text = serde_json::to_vec(&good).unwrap();
    let mut opened = 0;
    for place in (0..text.len()).step_by(23) {
        let mut spoiled = text.clone();
        spoiled[place] ^= 0x01;
        fs::write(till.path().join("slots.json"), &spoiled).unwrap();
        let _ = fs::remove_file(till.path().join("attempts.json"));
        if let Ok(mut doors) = Doors::read(till.path(), &till.store)
            && let Some((id, _)) = doors.tiles().first().cloned()
            && let Ok(key) = doors.open(id, &typed(PIN), morning())
        {
            assert_eq!(key.expose(), till.key.expose(), "byte {place}");
            opened += 1;
        }
    }
    // Labels are for show: a damaged one costs its tile, not the register.
    assert!(opened > 0);
    till.write_slots(&good);
    let _ = fs::remove_file(till.path().join("attempts.json"));
    assert!(till.open(PIN, morning()).is_ok());
}

#[test]
fn one_persons_wrap_in_anothers_slot_opens_nothing() {
    let till = Till::founded();
    let tom = person("Tom Marchetti", Role::Till);
    till.doors().add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR).unwrap();
    let mut slots = till.slots();
    for field in ["salt", "wrapped", "cost", "epoch"] {
        slots["slots"][1][field] = slots["slots"][0][field].clone();
    }
    till.write_slots(&slots);
    let mut doors = till.doors();
    let refusal = doors.open(tom.id, &typed(PIN), morning()).unwrap_err();
    assert_eq!(refusal, Refusal::WrongSecret { left: 4 });
    assert!(doors.open(till.priya.id, &typed(PIN), morning()).is_ok());
}

#[test]
fn hostile_files_are_refused_by_kind_and_left_as_they_are() {
    let till = Till::founded();
    let file = till.path().join("slots.json");
    let good = till.slots();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut slots = good.clone();
        change(&mut slots);
        serde_json::to_vec(&slots).unwrap()
    };
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    let hostile: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", vec![]),
        ("not UTF-8", vec![0xFF, 0xFE, 0x00]),
        ("deep", deep),
        ("no object", b"[1, 2, 3]".to_vec()),
        ("version 0", with(&|s| s["version"] = json!(0))),
        ("negative version", with(&|s| s["version"] = json!(-1))),
        ("huge version", with(&|s| s["version"] = json!(1e300))),
        ("no slots", with(&|s| s["slots"] = json!([]))),
        ("slots of the wrong kind", with(&|s| s["slots"] = json!({ "a": 1 }))),
        ("64 GiB", with(&|s| s["slots"][0]["cost"]["memory_kib"] = json!(64 * 1_024 * 1_024))),
        ("huge memory", with(&|s| s["slots"][0]["cost"]["memory_kib"] = json!(u64::MAX))),
        ("a year of passes", with(&|s| s["slots"][0]["cost"]["passes"] = json!(u32::MAX))),
        ("a cheap guess", with(&|s| s["slots"][0]["cost"]["memory_kib"] = json!(8))),
        ("short salt", with(&|s| s["slots"][0]["salt"] = json!("00"))),
        ("salt in other letters", with(&|s| s["slots"][0]["salt"] = json!("é".repeat(16)))),
        ("device of the wrong kind", with(&|s| s["device"] = json!(7))),
        ("unknown protection", with(&|s| s["protection"] = json!("NONE"))),
        ("the same person twice", {
            with(&|s| s["slots"] = json!([s["slots"][0], s["slots"][0]]))
        }),
    ];
    for (what, bytes) in hostile {
        fs::write(&file, &bytes).unwrap();
        let read = Doors::read(till.path(), &till.store);
        assert!(matches!(read, Err(DoorError::Damaged)), "{what}");
        assert_eq!(fs::read(&file).unwrap(), bytes, "{what}: not touched");
        assert!(Doors::are_founded(till.path()), "{what}: not taken for an empty folder");
    }
    fs::write(&file, with(&|s| s["version"] = json!(2))).unwrap();
    let newer = Doors::read(till.path(), &till.store).err();
    assert!(matches!(newer, Some(DoorError::NewerVersion { version: 2 })));

    fs::File::create(&file).unwrap().set_len(100 * 1_024 * 1_024).unwrap();
    let began = Instant::now();
    let read = Doors::read(till.path(), &till.store);
    assert!(matches!(read, Err(DoorError::TooLarge)));
    assert!(began.elapsed() < Duration::from_secs(1), "it was not read through");

    till.write_slots(&good);
    assert!(till.open(PIN, morning()).is_ok());
}

#[test]
fn no_folder_and_no_file_are_said_plainly() {
    let folder = TempDir::new().unwrap();
    let store = InMemory::default();
    for path in [folder.path().to_owned(), folder.path().join("none")] {
        assert!(!Doors::are_founded(&path));
        assert!(matches!(Doors::read(&path, &store), Err(DoorError::NotFounded)));
    }
}

#[test]
fn what_a_later_version_added_is_kept_and_a_damaged_slot_shuts_nobody_else_out() {
    let till = Till::founded();
    let tom = person("Tom Marchetti", Role::Till);
    till.doors().add(&till.key, &tom, &new(OTHER_PIN), Cost::FLOOR).unwrap();
    let mut slots = till.slots();
    slots["later"] = json!({ "share": true });
    slots["slots"][0]["hello"] = json!([1, 2]);
    slots["slots"][1]["salt"] = json!("damaged");
    till.write_slots(&slots);

    let mut doors = till.doors();
    assert_eq!(doors.tiles().len(), 1);
    doors.change(&till.key, till.priya.id, &new(PASSPHRASE), Cost::FLOOR, morning()).unwrap();
    let now = till.slots();
    assert_eq!(now["later"], json!({ "share": true }));
    assert_eq!(now["slots"][0]["hello"], json!([1, 2]));
    assert_eq!(now["slots"][1], slots["slots"][1], "kept for whoever can read it");
    assert!(till.open(PASSPHRASE, morning()).is_ok());
}
