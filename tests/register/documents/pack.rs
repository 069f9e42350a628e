//! The zip: whole or not there, what `sha256sum -c` says of it, and what stops it.

use std::io::{self, Read as _, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use sha2::{Digest as _, Sha256};
use watchbook_register::documents::Language;
use watchbook_register::evidence::EvidenceForm;
use watchbook_register::pack::*;

use crate::case::{case, exhibit, form};

fn bytes_of(original: &Original<'_>, into: &mut dyn Write) -> io::Result<()> {
    into.write_all(if original.reference() == "AB/1" { b"a picture" } else { b"a clip" })
}

fn make(path: &Path, replace: bool, source: &Source<'_>) -> Result<Made, PackError> {
    let case = case(Language::English);
    let form = form(&case, Language::English);
    write(&case, &form, source, path, replace, &mut |_| Ok(()), &mut |_, _| {
        ControlFlow::Continue(())
    })
}

fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
fn every_file_in_it_is_as_its_list_of_fingerprints_says() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("pack.zip");
    let made = make(&path, false, &bytes_of).unwrap();
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let inside = home.path().join("inside");
    zip.extract(&inside).unwrap();
    assert_eq!(zip.len(), made.files);
    let check = Command::new("sha256sum")
        .args(["--strict", "-c", "SHA256SUMS"])
        .current_dir(&inside)
        .output()
        .unwrap();
    let said = String::from_utf8(check.stdout).unwrap();
    assert!(check.status.success(), "{said}");
    assert_eq!(
        said.lines().filter(|line| line.ends_with(": OK")).count(),
        made.files - 1,
        "{said}"
    );
    std::fs::write(inside.join("originals/AB-1.jpg"), b"another picture").unwrap();
    let check =
        Command::new("sha256sum").args(["-c", "SHA256SUMS"]).current_dir(&inside).output().unwrap();
    assert!(!check.status.success(), "a changed file is found");
    let whole = Command::new("sha256sum").arg(&path).output().unwrap();
    let hash: String = made.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(String::from_utf8(whole.stdout).unwrap().starts_with(&hash));
}

#[test]
fn no_name_of_anybody_is_in_the_name_of_any_file() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("pack.zip");
    make(&path, false, &bytes_of).unwrap();
    let zip = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let all: Vec<_> = zip.file_names().map(|name| name.unwrap().to_lowercase()).collect();
    for name in ["rhys", "hughes", "agnieszka", "till"] {
        assert!(all.iter().all(|file| !file.contains(name)), "{name}: {all:?}");
    }
    assert!(all.contains(&"originals/ab-1.jpg".to_owned()), "{all:?}");
    assert_eq!(file_name(&case(Language::English)), "police-pack-2026-11-22-PP-2026-0001.zip");
}

#[test]
fn the_same_case_makes_the_same_zip() {
    let home = tempfile::tempdir().unwrap();
    let one = make(&home.path().join("one.zip"), false, &bytes_of).unwrap();
    assert_eq!(one, make(&home.path().join("other.zip"), false, &bytes_of).unwrap());
}

#[test]
fn a_file_that_lies_there_stays_until_somebody_says_to_replace_it() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("pack.zip");
    std::fs::write(&path, "mine").unwrap();
    assert!(matches!(make(&path, false, &bytes_of), Err(PackError::Exists)));
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
    make(&path, true, &bytes_of).unwrap();
    assert_eq!(&std::fs::read(&path).unwrap()[..2], b"PK");
}

#[test]
fn an_original_that_is_not_as_it_was_attached_stops_the_pack() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("pack.zip");
    let altered = |_: &Original<'_>, into: &mut dyn Write| into.write_all(b"a pictur3");
    let refused = make(&path, false, &altered);
    assert!(matches!(refused, Err(PackError::Altered { reference }) if reference == "AB/1"));
    let gone = |_: &Original<'_>, _: &mut dyn Write| Err(io::ErrorKind::NotFound.into());
    let refused = make(&path, false, &gone);
    assert!(matches!(refused, Err(PackError::Unreadable { reference }) if reference == "AB/1"));
    assert_eq!(names(home.path()), Vec::<String>::new());
}

#[test]
fn a_pack_that_is_stopped_at_any_moment_leaves_nothing() {
    let long = vec![7; 3 << 20];
    let mut case = case(Language::English);
    case.exhibits = vec![exhibit(1, "long.mp4", &long)];
    // The papers are made before anything is written: few of them are enough here.
    let form = PackForm { parts: vec![PackPart::Originals], ..form(&case, Language::English) };
    let source = |_: &Original<'_>, into: &mut dyn Write| {
        long.chunks(100_000).try_for_each(|piece| into.write_all(piece))
    };
    let mut moments = 0;
    loop {
        let home = tempfile::tempdir().unwrap();
        let mut left = moments;
        let made = write(
            &case,
            &form,
            &source,
            &home.path().join("pack.zip"),
            false,
            &mut |_| Ok(()),
            &mut |_, _| {
                if left == 0 {
                    return ControlFlow::Break(());
                }
                left -= 1;
                ControlFlow::Continue(())
            },
        );
        match made {
            Ok(_) => break,
            Err(error) => {
                assert!(matches!(error, PackError::Stopped), "{moments}: {error}");
                assert_eq!(names(home.path()), Vec::<String>::new(), "{moments}");
            }
        }
        moments += 1;
    }
    assert!(moments > 5, "it is asked often enough to stop soon: {moments}");
}

#[test]
fn a_disclosure_that_cannot_be_recorded_is_none() {
    let home = tempfile::tempdir().unwrap();
    let case = case(Language::English);
    let form = form(&case, Language::English);
    let path = home.path().join("pack.zip");
    let made = write(
        &case,
        &form,
        &bytes_of,
        &path,
        false,
        &mut |_| Err(PackError::Unrecorded),
        &mut |_, _| ControlFlow::Continue(()),
    );
    assert!(matches!(made, Err(PackError::Unrecorded)));
    assert_eq!(names(home.path()), Vec::<String>::new());
}

/// A disk with room for less than a pack: a limit on the length of files gives the same error to the writer.
#[test]
#[cfg(unix)]
fn a_place_without_room_is_said_and_nothing_is_left_there() {
    if std::env::var_os("WATCHBOOK_SMALL_DISK").is_none() {
        let test = "pack::a_place_without_room_is_said_and_nothing_is_left_there";
        // In a child, since a limit holds for the whole process. The shell ignores the signal that comes with it.
        let run = format!(
            "trap '' XFSZ; ulimit -f 64; exec {:?} --exact {test}",
            std::env::current_exe().unwrap()
        );
        let child = Command::new("bash")
            .args(["-c", &run])
            .env("WATCHBOOK_SMALL_DISK", "1")
            .output()
            .unwrap();
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let long = vec![7; 1 << 20];
    let mut case = case(Language::English);
    case.exhibits = vec![exhibit(1, "long.mp4", &long)];
    let form = form(&case, Language::English);
    let source = |_: &Original<'_>, into: &mut dyn Write| into.write_all(&long);
    let path = home.path().join("pack.zip");
    let made = write(&case, &form, &source, &path, false, &mut |_| Ok(()), &mut |_, _| {
        ControlFlow::Continue(())
    });
    assert!(matches!(made, Err(PackError::Full)), "{made:?}");
    assert_eq!(names(home.path()), Vec::<String>::new());
}

#[test]
fn what_is_written_is_what_is_read_for_an_original_of_many_pieces() {
    let home = tempfile::tempdir().unwrap();
    let long: Vec<u8> = (0..3_000_000_u32).map(|at| (at % 251) as u8).collect();
    let mut case = case(Language::English);
    case.exhibits = vec![exhibit(1, "long.mp4", &long)];
    let form = form(&case, Language::English);
    let source = |_: &Original<'_>, into: &mut dyn Write| {
        long.chunks(777).try_for_each(|piece| into.write_all(piece))
    };
    let path = home.path().join("pack.zip");
    write(&case, &form, &source, &path, false, &mut |_| Ok(()), &mut |_, _| {
        ControlFlow::Continue(())
    })
    .unwrap();
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let mut read = Vec::new();
    zip.by_name("originals/AB-1.mp4").unwrap().read_to_end(&mut read).unwrap();
    assert!(read == long);
}

#[test]
fn what_shows_that_somebody_was_told_goes_in_with_the_notices_and_not_without_them() {
    let home = tempfile::tempdir().unwrap();
    let mut case = case(Language::English);
    let slip: &[u8] = b"%PDF-1.4 a slip of the post";
    case.exhibits.clear();
    case.proofs = vec![Proof {
        id: crate::case::id(90),
        reference: case.notices[0].reference.clone(),
        number: 1,
        form: EvidenceForm::Pdf,
        sha256: Sha256::digest(slip).into(),
        bytes: slip.len() as u64,
    }];
    let source = |_: &Original<'_>, into: &mut dyn Write| into.write_all(slip);
    let name = format!("notices/{}-1.pdf", case.notices[0].reference);
    for (parts, there) in [(vec![PackPart::Notices], true), (vec![PackPart::Report], false)] {
        let form = PackForm { parts, ..form(&case, Language::English) };
        let path = home.path().join(format!("{there}.zip"));
        write(&case, &form, &source, &path, false, &mut |_| Ok(()), &mut |_, _| {
            ControlFlow::Continue(())
        })
        .unwrap();
        let mut zip = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
        let mut read = Vec::new();
        let found = zip.by_name(&name).map(|mut file| file.read_to_end(&mut read).unwrap());
        assert_eq!(found.is_ok(), there);
        assert_eq!(read == slip, there);
        drop(found);
        let mut sums = String::new();
        zip.by_name("SHA256SUMS").unwrap().read_to_string(&mut sums).unwrap();
        assert_eq!(sums.contains(&name), there, "{sums}");
        if there {
            let mut paper = Vec::new();
            zip.by_name("papers/6-notices.pdf").unwrap().read_to_end(&mut paper).unwrap();
            let said = crate::read::text(&paper);
            assert!(said.contains(&name) && said.contains("SHA-256"), "{said}");
        }
    }
}
