//! Pictures by name: from a folder or a zip, never by a path, never twice, never without a word.

use std::fs;
use std::path::Path;

use watchbook_register::id::Id;
use watchbook_register::import::fields::Kind;
use watchbook_register::import::pictures::{Named, PictureNames, Pictures};
use watchbook_register::import::plan::Plan;
use watchbook_register::import::problem::{FileProblem, ProblemCode as P};
use watchbook_register::records::PictureState;

use crate::desk::{Desk, desk, guessed, table};
use crate::sheets::{csv, zipped};

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn plan(desk: &Desk, rows: &[&[&str]], names: &PictureNames) -> Plan {
    let table = table(&csv(rows));
    desk.plan_with(&table, &guessed(&table, Kind::People), names)
}

const ROWS: &[&[&str]] = &[
    &["Reference", "Name", "Picture", "Picture taken"],
    &["SW-2026-0001", "Rhys Hughes", "photos\\Rhys.JPG", "01/09/2026"],
    &["SW-2026-0002", "Ann Lloyd", "../../ann", "01/09/2026"],
    &["SW-2026-0003", "Gwen Rees", "", "01/09/2026"],
    &["SW-2026-0004", "Owen Pugh", "broken.png", "01/09/2026"],
    &["SW-2026-0005", "Huw Bevan", "same.jpg", "01/09/2026"],
    &["SW-2026-0006", "Nia Evans", "missing.jpg", "01/09/2026"],
    &["SW-2026-0007", "Sara Jones", "two.jpg", "01/09/2026"],
    &["SW-2026-0008", "Ifan Davies", "late.jpg", ""],
];

const FILES: &[(&str, &[u8])] = &[
    ("rhys.jpg", b"P1"),
    ("in/ann.jpeg", b"P2"),
    ("sw-2026-0003.png", b"P3"),
    ("broken.png", b"not a picture"),
    ("same.jpg", b"P1"),
    ("two.jpg", b"P4"),
    ("in/two.jpg", b"P5"),
    ("late.jpg", b"P6"),
    ("notes.txt", b"P7"),
    ("__MACOSX/._rhys.jpg", b"P8"),
];

fn assert_taken(desk: &Desk, pictures: &mut Pictures, names: &PictureNames) {
    let plan = plan(desk, ROWS, names);
    let told: Vec<_> = plan.problems.iter().map(|one| (one.row, one.code)).collect();
    assert_eq!(
        told,
        [(7, P::PictureNotFound), (8, P::PictureAmbiguous), (9, P::PictureWithoutDay)]
    );
    assert_eq!((plan.counts.new, plan.counts.pictures), (8, 5));
    let applied = desk.carry_out(&plan, pictures, None).unwrap();
    assert_eq!(applied.pictures, 4);
    let told: Vec<_> = applied
        .problems
        .iter()
        .map(|one| (one.row, one.code, one.args.values().next().unwrap().as_str()))
        .collect();
    assert_eq!(told, [(5, P::PictureRefused, "NOT_A_PICTURE"), (6, P::PictureTwice, "2")]);
    let waiting = desk.store.read(|reader| reader.office()?.unchecked_pictures()).unwrap();
    assert_eq!(waiting.len(), 4, "each waits to be looked at, also where nobody else is there");
    assert!(waiting.iter().all(|one| one.by == Id::from_random([90; 16]) && one.back.is_none()));
    let books = desk.books();
    let with: Vec<String> = books
        .dossiers
        .iter()
        .filter(|one| !one.pictures.is_empty())
        .map(|one| one.card.reference.to_string())
        .collect();
    assert_eq!(with, ["SW-2026-0001", "SW-2026-0002", "SW-2026-0003", "SW-2026-0005"]);
    let picture = &books.dossiers.get(0).unwrap().pictures[0];
    assert_eq!((picture.state, picture.bystanders_masked), (PictureState::Uploaded, false));
}

#[test]
fn pictures_of_a_folder_are_picked_by_name() {
    let desk = desk();
    let folder = desk.home.path().join("pictures");
    FILES.iter().for_each(|(name, bytes)| write(&folder.join(name), bytes));
    let (mut pictures, names) = Pictures::open(&folder).unwrap();
    assert_eq!(names.len(), 8);
    assert_taken(&desk, &mut pictures, &names);
    // The same sheet with the same pictures again adds none of them.
    let again = plan(&desk, ROWS, &names);
    let applied = desk.carry_out(&again, &mut pictures, None).unwrap();
    assert_eq!(applied.pictures, 0);
}

#[test]
fn pictures_of_a_zip_are_picked_by_name_whatever_paths_they_claim() {
    let desk = desk();
    let mut files = FILES.to_vec();
    files.push(("../../../etc/passwd.jpg", b"P9"));
    files.push(("/tmp/root.png", b"P9"));
    let path = desk.home.path().join("pictures.zip");
    fs::write(&path, zipped(&files)).unwrap();
    let (mut pictures, names) = Pictures::open(&path).unwrap();
    assert_eq!(names.named("passwd.jpg"), Named::One(8), "a name is a name, and no place");
    assert_taken(&desk, &mut pictures, &names);
    let outside = fs::read_dir(desk.home.path()).unwrap().count();
    assert_eq!(outside, 2, "nothing was written beside the register and the zip");
}

#[test]
#[cfg(unix)]
fn a_link_in_a_folder_is_not_followed() {
    let home = tempfile::tempdir().unwrap();
    let secret = home.path().join("secret.jpg");
    fs::write(&secret, b"P1").unwrap();
    let folder = home.path().join("pictures");
    fs::create_dir(&folder).unwrap();
    std::os::unix::fs::symlink(&secret, folder.join("link.jpg")).unwrap();
    std::os::unix::fs::symlink(home.path(), folder.join("up")).unwrap();
    let (_, names) = Pictures::open(&folder).unwrap();
    assert!(names.is_empty());
    // A file that becomes a link between listing and reading is not followed either.
    let plain = folder.join("plain.jpg");
    fs::write(&plain, b"P1").unwrap();
    let (mut pictures, _) = Pictures::open(&folder).unwrap();
    fs::remove_file(&plain).unwrap();
    std::os::unix::fs::symlink(&secret, &plain).unwrap();
    assert!(pictures.bytes(0).is_err());
}

#[test]
fn what_is_no_folder_and_no_zip_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("x");
    assert_eq!(Pictures::open(&path).err().unwrap().code, FileProblem::Unreadable);
    fs::write(&path, b"hello").unwrap();
    assert_eq!(Pictures::open(&path).err().unwrap().code, FileProblem::NotPictures);
    let many: Vec<String> = (0..20_001).map(|n| format!("{n}.jpg")).collect();
    let parts: Vec<(&str, &[u8])> =
        many.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    fs::write(&path, zipped(&parts)).unwrap();
    assert_eq!(Pictures::open(&path).err().unwrap().code, FileProblem::TooManyPictures);
}

#[test]
fn a_picture_that_expands_beyond_measure_is_not_expanded() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("pictures.zip");
    fs::write(&path, zipped(&[("bomb.jpg", &vec![0; 40 << 20])])).unwrap();
    let (mut pictures, names) = Pictures::open(&path).unwrap();
    assert_eq!(names.len(), 1);
    assert!(pictures.bytes(0).is_err());
}
