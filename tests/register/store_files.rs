//! The files: whose they are, what is in them, and what becomes of them when something is wrong.

use std::fs::{self, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};

use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::store::{
    AuditVerdict, DataFolder, FolderError, OpenError, PictureSize, RegisterKey, Store, StoreError,
};
use watchbook_register::text::NeutralText;

use crate::town::{Rand, Town};
use crate::{Register, now, write};

/// A register with some records in it, closed.
fn written(tier: Tier) -> (Register, Town) {
    let town = Town::drawn(41, 40, 9_000, 0);
    let (register, store) = Register::made(tier);
    write(&store, |change| town.write(change));
    store.close().unwrap();
    (register, town)
}

fn overwrite(path: &std::path::Path, at: u64, bytes: &[u8]) {
    let mut file = OpenOptions::new().read(true).write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

#[test]
fn the_library_is_new_enough_not_to_lose_a_wal() {
    let (register, _store) = Register::made(Tier::Member);
    let raw = register.raw();
    let text = |sql: &str| raw.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let version = text("SELECT sqlite_version()");
    let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
    // 3.51.3 carries the fix, and so do these two older lines.
    let fixed = parts >= vec![3, 51, 3]
        || (parts[..2] == [3, 50] && parts[2] >= 7)
        || (parts[..2] == [3, 44] && parts[2] >= 6);
    assert!(fixed, "SQLite {version}");
    assert!(text("PRAGMA cipher_version").starts_with("4."));
    assert_eq!(text("PRAGMA journal_mode"), "wal");
    assert_eq!(text("PRAGMA cipher_page_size"), "8192");
}

#[test]
fn a_wrong_key_is_told_from_damage_and_moves_nothing() {
    let (register, _) = written(Tier::Member);
    let before = register.files();
    let other = RegisterKey::new([8; 32]);
    let refused = Store::open(&register.folder, &other, now());
    assert!(matches!(refused, Err(OpenError::WrongKey)), "{refused:?}");
    assert_eq!(register.files(), before);
    assert!(register.open().is_ok());
}

#[test]
fn without_the_key_check_a_failing_key_moves_nothing_and_the_right_one_writes_it_again() {
    let (register, _) = written(Tier::Member);
    fs::remove_file(register.file("register.key-check")).unwrap();
    let before = register.files();
    let refused = Store::open(&register.folder, &RegisterKey::new([8; 32]), now());
    assert!(matches!(refused, Err(OpenError::WrongKey)), "{refused:?}");
    assert_eq!(register.files(), before);
    drop(register.open().unwrap());
    assert!(register.file("register.key-check").exists());
}

#[test]
fn a_newer_file_is_refused_by_its_version_and_left_as_it_is() {
    let (register, _) = written(Tier::Member);
    let raw = register.raw();
    raw.execute_batch("UPDATE meta SET written_by = '9.4.1'; PRAGMA user_version = 400;").unwrap();
    raw.close().unwrap();
    let refused = register.open();
    assert!(matches!(&refused, Err(OpenError::Newer { made_by }) if made_by == "9.4.1"));
    assert!(register.files().contains(&"register.db".to_owned()));
}

/// Opens a register that has been damaged, and checks that the very bytes lie aside.
fn assert_moved_aside(register: &Register) {
    let bytes = fs::read(register.file("register.db")).unwrap();
    let wal = fs::read(register.file("register.db-wal")).ok();
    let refused = register.open();
    let Err(OpenError::Damaged { moved_to }) = refused else { panic!("{refused:?}") };
    assert_eq!(moved_to, register.file("register-damaged-20261122T100000Z.db"));
    assert!(fs::read(&moved_to).unwrap() == bytes, "the damaged file was changed");
    if let Some(wal) = wal {
        let aside = register.file("register-damaged-20261122T100000Z.db-wal");
        assert!(fs::read(aside).unwrap() == wal, "its -wal was changed");
    }
    assert!(!register.folder.has_register());
    assert!(matches!(register.open(), Err(OpenError::Missing)));
    // And a new register can take its place.
    drop(Store::create(&register.folder, &register.key, Tier::Member, now()).unwrap());
    assert!(moved_to.exists());
}

#[test]
fn a_file_with_a_damaged_beginning_is_moved_aside() {
    let (register, _) = written(Tier::Member);
    overwrite(&register.file("register.db"), 300, &[0x55; 64]);
    assert_moved_aside(&register);
}

#[test]
fn a_file_whose_salt_is_damaged_is_moved_aside_and_not_taken_for_a_wrong_key() {
    let (register, _) = written(Tier::Member);
    overwrite(&register.file("register.db"), 0, &[0x55; 16]);
    assert_moved_aside(&register);
}

#[test]
fn a_file_cut_short_is_moved_aside() {
    let (register, _) = written(Tier::Member);
    let file = OpenOptions::new().write(true).open(register.file("register.db")).unwrap();
    let length = file.metadata().unwrap().len();
    file.set_len(length / 2).unwrap();
    assert_moved_aside(&register);
}

#[test]
fn an_empty_file_is_moved_aside() {
    let (register, _) = written(Tier::Member);
    fs::write(register.file("register.db"), b"").unwrap();
    let refused = register.open();
    assert!(matches!(refused, Err(OpenError::Damaged { .. })), "{refused:?}");
}

#[test]
fn another_registers_wal_is_not_played_into_this_one() {
    let (other, other_store) = Register::made(Tier::Member);
    let town = Town::drawn(42, 5, 0, 0);
    write(&other_store, |change| town.write(change));
    let wal = fs::read(other.file("register.db-wal")).unwrap();
    assert!(!wal.is_empty());
    let (register, _) = written(Tier::Member);
    fs::write(register.file("register.db-wal"), wal).unwrap();
    assert_moved_aside(&register);
}

#[test]
fn wherever_a_power_cut_ends_the_wal_a_change_and_its_event_are_both_there_or_neither() {
    let (register, store) = Register::made(Tier::Member);
    let r = &mut Rand(45);
    write(&store, |change| change.put_scheme(&r.scheme()));
    store.checkpoint().unwrap();
    for _ in 0..30 {
        write(&store, |change| change.put_subject(&r.card()));
    }
    let kept = ["register.db", "register.db-wal", "register.key-check"]
        .map(|name| (name, fs::read(register.file(name)).unwrap()));
    let whole = kept[1].1.len();
    let mut ends = std::collections::BTreeSet::new();
    for cut in (0..whole).step_by(whole / 97).chain([whole]) {
        let home = tempfile::tempdir().unwrap();
        for (name, bytes) in &kept {
            let length = if *name == "register.db-wal" { cut } else { bytes.len() };
            fs::write(home.path().join(name), &bytes[..length]).unwrap();
        }
        let folder = DataFolder::open(home.path()).unwrap();
        let store = Store::open(&folder, &register.key, now()).unwrap();
        let head = store.audit_head().unwrap();
        assert_eq!(store.verify_audit().unwrap(), AuditVerdict::Whole(head));
        assert_eq!(store.books().unwrap().dossiers.len() as i64, head.seq - 1);
        ends.insert(head.seq);
    }
    assert_eq!(ends.iter().copied().collect::<Vec<_>>(), (1..=31).collect::<Vec<_>>());
}

#[test]
fn a_damaged_page_is_found_when_it_is_read_and_by_the_whole_check() {
    let (register, town) = written(Tier::Member);
    let length = fs::metadata(register.file("register.db")).unwrap().len();
    let pages = length / 8_192;
    // From the middle on there is little but pictures.
    for page in pages / 2..pages - 1 {
        overwrite(&register.file("register.db"), page * 8_192 + 4_000, &[0xAA; 8]);
    }
    let store = register.open().unwrap();
    assert!(matches!(store.check_whole(), Err(StoreError::Damaged)));
    let mut damaged = 0;
    for (picture, thumb, _) in town.neighbours.iter().flat_map(|n| &n.pictures) {
        match store.picture(picture.id, PictureSize::Thumb) {
            Ok(read) => assert!(read.as_ref() == Some(thumb), "a picture is sound or an error"),
            Err(StoreError::Damaged) => damaged += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert!(damaged > 10, "{damaged}");
    let moved_to = store.set_aside(now()).unwrap();
    assert!(moved_to.exists());
    assert!(matches!(store.books(), Err(StoreError::Closed)));
    drop(store);
    assert!(matches!(register.open(), Err(OpenError::Missing)));
}

#[test]
fn wherever_a_page_is_damaged_what_is_read_is_right_or_an_error() {
    let (register, town) = written(Tier::Member);
    let (sound, check) = ("register.db", "register.key-check");
    let bytes = fs::read(register.file(sound)).unwrap();
    let proof = fs::read(register.file(check)).unwrap();
    let books = {
        let store = register.open().unwrap();
        store.books().unwrap()
    };
    let (mut at_opening, mut later) = (0, 0);
    for page in 0..bytes.len() / 8_192 {
        let mut damaged = bytes.clone();
        damaged[page * 8_192 + 17 + page % 8_000] ^= 0x10;
        fs::write(register.file(sound), damaged).unwrap();
        fs::write(register.file(check), &proof).unwrap();
        let store = match register.open() {
            Ok(store) => store,
            Err(OpenError::Damaged { moved_to }) => {
                at_opening += 1;
                fs::remove_file(moved_to).unwrap();
                continue;
            }
            Err(other) => panic!("page {page}: {other:?}"),
        };
        let mut found = false;
        match store.books() {
            Ok(read) => assert!(read == books, "page {page}"),
            Err(StoreError::Damaged) => found = true,
            Err(other) => panic!("page {page}: {other:?}"),
        }
        for (picture, thumb, _) in town.neighbours.iter().flat_map(|n| &n.pictures) {
            match store.picture(picture.id, PictureSize::Thumb) {
                Ok(read) => assert!(read.as_ref() == Some(thumb), "page {page}"),
                Err(StoreError::Damaged) => found = true,
                Err(other) => panic!("page {page}: {other:?}"),
            }
        }
        later += usize::from(found);
        assert!(matches!(store.check_whole(), Err(StoreError::Damaged)), "page {page}");
    }
    // All but pages that nothing here reads: indexes, people, the audit.
    assert!(at_opening >= 2 && later * 3 > bytes.len() / 8_192, "{at_opening}, {later}");
}

#[test]
fn two_damaged_files_of_one_second_both_stay() {
    let (register, _) = written(Tier::Member);
    overwrite(&register.file("register.db"), 300, &[0x55; 64]);
    assert_moved_aside(&register);
    overwrite(&register.file("register.db"), 300, &[0x55; 64]);
    assert!(matches!(register.open(), Err(OpenError::Damaged { .. })));
    let aside = register.files();
    assert!(aside.contains(&"register-damaged-20261122T100000Z.db".to_owned()));
    assert!(aside.contains(&"register-damaged-20261122T100000Z-1.db".to_owned()));
}

#[test]
fn a_folder_is_open_once_and_a_register_is_open_once() {
    let (register, store) = Register::made(Tier::Member);
    let second = DataFolder::open(register.folder.path());
    assert!(matches!(second, Err(FolderError::AlreadyOpen)));
    assert!(matches!(register.open(), Err(OpenError::AlreadyOpen)));
    let again = Store::create(&register.folder, &register.key, Tier::Member, now());
    assert!(matches!(again, Err(OpenError::AlreadyOpen)));
    drop(store);
    let again = Store::create(&register.folder, &register.key, Tier::Member, now());
    assert!(matches!(again, Err(OpenError::Exists)));
    let store = register.open().unwrap();
    let path = register.folder.path().to_owned();
    let Register { folder, home, .. } = register;
    drop(folder);
    // The store holds the folder as long as it is open.
    assert!(matches!(DataFolder::open(&path), Err(FolderError::AlreadyOpen)));
    drop(store);
    assert!(DataFolder::open(&path).is_ok());
    drop(home);
}

#[test]
fn whoever_still_holds_a_closed_register_keeps_nobody_from_opening_it() {
    let (register, closed) = Register::made(Tier::Member);
    closed.close().unwrap();
    let store = register.open().unwrap();
    assert!(matches!(closed.books(), Err(StoreError::Closed)));
    closed.close().unwrap();
    drop(closed);
    let open = "what is open is not closed by those who held what was open before";
    assert!(store.audit_head().is_ok(), "{open}");
    assert!(matches!(register.open(), Err(OpenError::AlreadyOpen)));
}

#[test]
fn a_closed_store_answers_nothing_and_leaves_no_wal() {
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| change.put_scheme(&Rand(1).scheme()));
    store.close().unwrap();
    store.close().unwrap();
    assert!(matches!(store.books(), Err(StoreError::Closed)));
    let actor = watchbook_register::store::Actor::SYSTEM;
    let action = watchbook_register::store::Action::Locked;
    let late = store.record(&actor, crate::moment(), action, None, None);
    assert!(matches!(late, Err(StoreError::Closed)));
    assert_eq!(register.files(), ["lock", "register.db", "register.key-check"]);
}

#[cfg(unix)]
#[test]
fn the_folder_and_every_file_are_the_users_alone_whatever_they_were() {
    use std::os::unix::fs::PermissionsExt;
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| change.put_scheme(&Rand(1).scheme()));
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let assert_private = || {
        assert_eq!(mode(register.folder.path()), 0o700);
        for name in register.files() {
            assert_eq!(mode(&register.file(&name)), 0o600, "{name}");
        }
    };
    assert!(register.files().contains(&"register.db-wal".to_owned()));
    assert_private();
    // A copy by hand with open modes is closed again.
    drop(store);
    fs::set_permissions(register.file("register.db"), fs::Permissions::from_mode(0o644)).unwrap();
    let store = register.open().unwrap();
    write(&store, |change| change.put_scheme(&Rand(2).scheme()));
    assert_private();
}

#[test]
fn a_private_file_is_written_whole_and_its_name_is_no_path() {
    let (register, _store) = Register::made(Tier::Member);
    let folder = &register.folder;
    assert_eq!(folder.read_private("slots").unwrap(), None);
    folder.write_private("slots", b"one").unwrap();
    folder.write_private("slots", b"two").unwrap();
    assert_eq!(folder.read_private("slots").unwrap().as_deref(), Some(b"two".as_slice()));
    for name in ["../slots", "a/b", "", "..", "/etc/passwd"] {
        assert!(folder.write_private(name, b"x").is_err(), "{name}");
        assert!(folder.read_private(name).is_err(), "{name}");
    }
}

#[test]
fn a_stray_wal_without_its_register_is_kept_out_of_a_new_one() {
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| change.put_scheme(&Rand(1).scheme()));
    let wal = fs::read(register.file("register.db-wal")).unwrap();
    drop(store);
    fs::remove_file(register.file("register.db")).unwrap();
    fs::write(register.file("register.db-wal"), &wal).unwrap();
    let store = Store::create(&register.folder, &register.key, Tier::Member, now()).unwrap();
    assert!(matches!(store.books(), Err(StoreError::NoScheme)));
    let aside = fs::read(register.file("register-damaged-20261122T100000Z.db-wal")).unwrap();
    assert_eq!(aside, wal);
}

const SENTINELS: [&str; 4] = [
    "Zephyrine Quillfeather",
    "left through the fire door",
    "Wombleton Arcade",
    "told at the desk",
];

#[test]
fn no_name_reason_note_or_picture_lies_readable_in_any_file() {
    let (register, store) = Register::made(Tier::Member);
    let mut town = Town::drawn(43, 5, 0, 0);
    let pattern: Vec<u8> = b"SENTINEL-PICTURE".repeat(2_000);
    let neighbour = &mut town.neighbours[2];
    neighbour.card.identity =
        Identity::Known(PersonName::new("Zephyrine", "Quillfeather").unwrap());
    neighbour.bans[0].reason = NeutralText::check(SENTINELS[1]).unwrap();
    neighbour.pictures[0].2 = pattern.clone();
    neighbour.card.aliases = vec![Alias { kind: NameKind::Alias, name: SENTINELS[0].into() }];
    town.premises[0].name = SENTINELS[2].into();
    write(&store, |change| {
        change.note(SENTINELS[3]);
        town.write(change)
    });
    assert_eq!(store.books().unwrap().dossiers.len(), 5);
    let scan = |moment: &str| {
        for name in register.files() {
            let mut bytes = Vec::new();
            fs::File::open(register.file(&name)).unwrap().read_to_end(&mut bytes).unwrap();
            let mut needles: Vec<Vec<u8>> =
                ["Zephyrine", "Quillfeather"].iter().map(|s| s.as_bytes().to_vec()).collect();
            needles.extend(SENTINELS.iter().map(|s| s.as_bytes().to_vec()));
            needles.push(pattern[..32].to_vec());
            needles.push(register.key.expose().to_vec());
            for needle in needles {
                let found = bytes.windows(needle.len()).any(|window| window == needle);
                assert!(!found, "{name} {moment}: {:?}", String::from_utf8_lossy(&needle));
            }
        }
    };
    assert!(fs::metadata(register.file("register.db-wal")).unwrap().len() > 0);
    scan("while open");
    store.close().unwrap();
    scan("when closed");
}

#[test]
fn errors_carry_no_text_of_a_record() {
    let (_register, store) = Register::made(Tier::Member);
    let town = Town::drawn(44, 1, 0, 0);
    write(&store, |change| town.write(change));
    let mut ban = town.neighbours[0].bans[0].clone();
    ban.subject = Id::fresh();
    ban.reason = NeutralText::check(SENTINELS[1]).unwrap();
    let refused = store
        .change(
            &watchbook_register::store::Actor::SYSTEM,
            crate::moment(),
            watchbook_register::store::Action::BanChanged,
            None,
            |change| change.put_ban(&ban),
        )
        .unwrap_err();
    let said = format!("{refused} {refused:?}");
    assert!(!said.contains("fire door") && !said.contains("INSERT"), "{said}");
    assert_eq!(format!("{:?}", RegisterKey::new([7; 32])), "RegisterKey(..)");
}
