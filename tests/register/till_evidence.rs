//! Evidence at the till: kept as it came, found out when it changes, gone when its time is over.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use watchbook_register::evidence::pack::{OriginalError, items, note_packed, write_original};
use watchbook_register::evidence::{
    CustodyStep, EvidenceForm, EvidenceItem, EvidenceKind, EvidenceOf, SealedFolder,
};
use watchbook_register::log::*;
use watchbook_register::picture::{Area, Edits, Mask, MaskShape, Reading};
use watchbook_register::store::KeptIncident;

use super::*;

#[cfg(unix)]
#[path = "till_evidence_ended.rs"]
mod ended;

const MARK: &[u8] = b"PLAINLY-TO-BE-FOUND-ON-A-DISK-";

fn reading_till() -> Furnished {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    let program = PathBuf::from(env!("CARGO_BIN_EXE_take_in_picture"));
    Furnished { till: till.with_reading(Reading::by(program)), clock, _home }
}

fn incident() -> IncidentForm {
    IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::Threats],
        seen: "Refused at the counter; left by the side door.".into(),
        people: vec![PersonPart {
            subject: id(10),
            role: Some(IncidentRole::Suspect),
            known: Some(Certainty::RecognisedFromGallery),
        }],
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::NotYet),
        ..IncidentForm::default()
    }
}

fn draft(till: &Till) -> (Id<KeptIncident>, EvidenceOf) {
    let draft = till.log_open(None, None).unwrap().draft;
    till.log_keep(draft, &incident()).unwrap();
    (draft, EvidenceOf::Draft { draft })
}

fn entry(till: &Till) -> EvidenceOf {
    let (draft, _) = draft(till);
    save(till, draft)
}

fn save(till: &Till, draft: Id<KeptIncident>) -> EvidenceOf {
    match till.log_save(draft, &incident()).unwrap() {
        LogOutcome::Recorded { entry } => EvidenceOf::Entry { entry: entry.entry },
        LogOutcome::Problems { problems } => panic!("{problems:?}"),
    }
}

fn file(home: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = home.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// A clip of about so many kilobytes, with something in it that a scan finds.
fn clip(kilobytes: usize, seed: u8) -> Vec<u8> {
    let mut bytes = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
    bytes.push(seed);
    while bytes.len() < kilobytes * 1024 {
        bytes.extend_from_slice(MARK);
    }
    bytes
}

fn picture() -> Vec<u8> {
    let pixels: Vec<u8> = (0..240 * 160 * 3).map(|at| (at % 241) as u8).collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&pixels, 240, 160, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

fn add(till: &Till, of: EvidenceOf, path: &Path) -> EvidenceAdded {
    till.evidence_add(of, &[path], &|_| {}).unwrap()
}

fn added(till: &Till, of: EvidenceOf, path: &Path) -> EvidenceShown {
    let answer = add(till, of, path);
    assert_eq!(answer.refused, []);
    answer.list.items.into_iter().next_back().unwrap()
}

fn why(answer: &EvidenceAdded) -> &EvidenceRefusal {
    &answer.refused[0].refusal
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The sealed files beside a register.
fn sealed(till: &Till) -> Vec<PathBuf> {
    let Ok(registers) = fs::read_dir(till.folder().join("evidence")) else { return Vec::new() };
    let files = registers.flat_map(|one| fs::read_dir(one.unwrap().path()).unwrap());
    files.map(|one| one.unwrap().path()).collect()
}

/// How many files under a folder hold some bytes.
fn holding(folder: &Path, mark: &[u8]) -> usize {
    let lying = fs::read_dir(folder).unwrap().map(|one| one.unwrap().path());
    let held = |path: PathBuf| match path.is_dir() {
        true => holding(&path, mark),
        false => usize::from(fs::read(&path).unwrap().windows(mark.len()).any(|w| w == mark)),
    };
    lying.map(held).sum()
}

/// The register as the pack's maker has it: the store, without the till.
fn store(till: Till) -> Store {
    till.lock();
    let folder = till.folder().to_owned();
    drop(till);
    let data = DataFolder::open(&folder).unwrap();
    let doors = Doors::read(&folder, &InMemory::default());
    let key = doors.unwrap().open(id(110), &pin(), "2026-11-22T14:05:00Z".parse().unwrap());
    Store::open(&data, &key.unwrap().for_store(), Timestamp::now()).unwrap()
}

/// The till anew, after the store was let go of.
fn again(store: Store) -> Till {
    let folder = SealedFolder::of(&store).unwrap().path().ancestors().nth(2).unwrap().to_owned();
    store.close().unwrap();
    drop(store);
    start(&folder, &TestClock::at("2026-11-22T14:20:00Z"))
}

fn whole(store: &Store, one: &EvidenceShown) -> Result<Vec<u8>, OriginalError> {
    let mut bytes = Vec::new();
    let go_on = &mut |_, _| std::ops::ControlFlow::Continue(());
    write_original(store, one.evidence, &mut bytes, go_on).map(|_| bytes)
}

#[test]
fn an_original_is_kept_as_it_came_sealed_and_with_what_it_was_at_capture() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let (draft, of) = draft(&till);
    let bytes = clip(3_000, 1);
    let path = file(_home.path(), "Camera 4.MP4", &bytes);
    let told = Cell::new(0);
    let answer = till.evidence_add(of, &[&path], &|progress| told.set(progress.done)).unwrap();
    assert_eq!(told.get(), 1_000, "the last thing told is that it is all there");
    let one = answer.list.items[0].clone();
    assert_eq!((one.exhibit.as_str(), one.name.as_str()), ("PN/1", "Camera 4.MP4"));
    assert_eq!((one.form, one.kind), (EvidenceForm::Mp4, EvidenceKind::Clip));
    assert_eq!((one.bytes, one.sha256.clone()), (bytes.len() as u64, hex(&bytes)));
    assert_eq!((one.by.as_deref(), one.later), (Some("Priya N."), false));
    assert_eq!(one.custody.iter().map(|one| one.step).collect::<Vec<_>>(), [CustodyStep::Captured]);
    assert_eq!(sealed(&till).len(), 1);
    assert_eq!(holding(till.folder(), MARK), 0, "no plain byte of it lies in the folder");
    assert_eq!(holding(till.folder(), b"Camera 4"), 0, "nor its name");
    assert_eq!(fs::read(&path).unwrap(), bytes, "what was handed in is as it was");
    let of = save(&till, draft);
    assert_eq!(till.evidence_list(of).unwrap().items[0].sha256, one.sha256);
    let store = store(till);
    assert!(whole(&store, &one).unwrap() == bytes);
}

#[test]
fn what_is_attached_later_is_dated_and_numbers_go_on_whoever_attaches() {
    let Furnished { till, clock, _home } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    clock.pass(Duration::from_secs(60));
    let first = added(&till, of, &file(_home.path(), "receipt.pdf", b"%PDF-1.7 a receipt"));
    assert!(first.later && first.kind == EvidenceKind::Document);
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    let second = added(&till, of, &file(_home.path(), "note.txt", b"Seen at the side door."));
    assert_eq!((first.exhibit.as_str(), second.exhibit.as_str()), ("PN/1", "DW/2"));
    let again = add(&till, of, &file(_home.path(), "copy.pdf", b"%PDF-1.7 a receipt"));
    assert_eq!(why(&again), &EvidenceRefusal::Same { exhibit: "PN/1".into() });
    assert_eq!((again.list.items.len(), sealed(&till).len()), (2, 2));
}

#[test]
fn kinds_go_by_content_and_what_runs_or_is_empty_is_not_taken() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    let picture_as_clip = added(&till, of, &file(_home.path(), "clip.mp4", &picture()));
    assert_eq!(picture_as_clip.form, EvidenceForm::Jpeg);
    let view = picture_as_clip.view.unwrap();
    assert_eq!((view.width, view.height, view.covered), (240, 160, false));
    for (name, bytes, refusal) in [
        ("photo.jpg", &b"MZ\x90\0program"[..], EvidenceRefusal::Runs),
        ("till.mp4", b"<!DOCTYPE html><script>", EvidenceRefusal::Runs),
        ("nothing.pdf", b"", EvidenceRefusal::Empty),
    ] {
        let answer = add(&till, of, &file(_home.path(), name, bytes));
        assert_eq!((why(&answer), answer.list.items.len()), (&refusal, 1), "{name}");
    }
    let folder = add(&till, of, _home.path());
    assert_eq!(why(&folder), &EvidenceRefusal::Unreadable);
    assert_eq!(sealed(&till).len(), 1, "nothing lies there of what was refused");
    let broken = added(&till, of, &file(_home.path(), "half.jpg", &picture()[..300]));
    assert_eq!((broken.form, broken.view), (EvidenceForm::Jpeg, None), "evidence all the same");
}

#[test]
fn hostile_names_are_kept_as_they_can_be_read_and_lead_nowhere() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    for (at, (given, kept)) in [
        ("..\\..\\Windows\\till.mp4", "till.mp4"),
        ("a\u{202E}4pm.mp4", "a4pm.mp4"),
        ("../../../etc/passwd", "passwd"),
        ("CON", "CON"),
        ("\u{200B}", "file"),
    ]
    .into_iter()
    .enumerate()
    {
        let bytes = clip(1, at as u8);
        let EvidenceBegun::Begun { ticket } =
            till.evidence_begin(of, given, bytes.len() as u64).unwrap()
        else {
            panic!("{given}")
        };
        till.evidence_piece(ticket, &bytes).unwrap();
        let answer = till.evidence_end(ticket).unwrap();
        assert_eq!(answer.list.items[at].name, kept);
    }
    let long = "ŵ".repeat(300) + ".mp4";
    let EvidenceBegun::Begun { ticket } = till.evidence_begin(of, &long, 3_000).unwrap() else {
        panic!("begun")
    };
    till.evidence_stop();
    refused(till.evidence_piece(ticket, b"more"), FailureCode::NotFound);
    assert_eq!(sealed(&till).len(), 5);
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>, code: FailureCode) {
    assert_eq!(answer.unwrap_err().code, code);
}

#[test]
fn a_clip_of_four_gigabytes_is_refused_before_a_byte_of_it_is_read() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    let path = _home.path().join("long.mp4");
    fs::File::create(&path).unwrap().set_len(4 << 30).unwrap();
    let told = Cell::new(0);
    let answer = till.evidence_add(of, &[&path], &|_| told.set(told.get() + 1)).unwrap();
    let refusal = EvidenceRefusal::TooLarge { bytes: 4 << 30, most: 2 << 30 };
    assert_eq!((why(&answer), told.get()), (&refusal, 0));
    let begun = till.evidence_begin(of, "long.mp4", 4 << 30).unwrap();
    assert_eq!(begun, EvidenceBegun::Refused { refusal });
    assert_eq!(sealed(&till), [""; 0].map(PathBuf::from));
}

#[test]
fn handed_in_piece_by_piece_it_is_the_same_and_a_wrong_length_is_found_out() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let (draft, of) = draft(&till);
    let bytes = clip(2_500, 1);
    let begin = |length: usize| match till.evidence_begin(of, "dropped.mp4", length as u64).unwrap()
    {
        EvidenceBegun::Begun { ticket } => ticket,
        EvidenceBegun::Refused { refusal } => panic!("{refusal:?}"),
    };
    let ticket = begin(bytes.len());
    let other = till.evidence_begin(of, "other.mp4", 10).unwrap();
    assert_eq!(other, EvidenceBegun::Refused { refusal: EvidenceRefusal::Busy });
    refused(till.log_save(draft, &incident()), FailureCode::Busy);
    refused(till.log_drop(draft), FailureCode::Busy);
    for piece in bytes.chunks(700_000) {
        till.evidence_piece(ticket, piece).unwrap();
    }
    let answer = till.evidence_end(ticket).unwrap();
    assert_eq!(answer.list.items[0].sha256, hex(&bytes));
    refused(till.evidence_end(ticket), FailureCode::NotFound);
    for length in [bytes.len() - 1, bytes.len() + 1] {
        let ticket = begin(length);
        till.evidence_piece(ticket, &bytes).unwrap();
        assert_eq!(why(&till.evidence_end(ticket).unwrap()), &EvidenceRefusal::Changed);
    }
    assert_eq!(sealed(&till).len(), 1);
}

#[test]
fn a_file_that_is_stopped_or_locked_away_leaves_nothing_and_what_is_typed_stays() {
    let Furnished { till, clock, _home } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let (draft, of) = draft(&till);
    let path = file(_home.path(), "clip.mp4", &clip(4_000, 1));
    let answer = till.evidence_add(of, &[&path, &path], &|_| till.evidence_stop()).unwrap();
    assert!(answer.stopped && answer.refused.is_empty() && answer.list.items.is_empty());
    assert_eq!(sealed(&till).len(), 0);
    let EvidenceBegun::Begun { ticket } = till.evidence_begin(of, "clip.mp4", 90).unwrap() else {
        panic!("begun")
    };
    clock.pass(Duration::from_secs(59));
    assert!(till.tick().is_none(), "somebody waits for it");
    till.lock();
    assert_eq!(sealed(&till).len(), 0);
    till.unlock(id(110), pin()).unwrap();
    refused(till.evidence_piece(ticket, b"more"), FailureCode::NotFound);
    assert_eq!(till.log_open(Some(draft), None).unwrap().form, incident());
    added(&till, of, &path);
}

#[test]
fn one_flipped_byte_or_a_missing_file_is_found_and_stands_in_the_custody() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(111), pin()).unwrap();
    let of = entry(&till);
    let one = added(&till, of, &file(_home.path(), "clip.mp4", &clip(2_000, 1)));
    let check = || till.evidence_verify(one.evidence, &|_| {}).unwrap().verdict;
    assert_eq!(check(), EvidenceVerdict::Same);
    let path = sealed(&till).remove(0);
    let sound = fs::read(&path).unwrap();
    for at in [0, 9, sound.len() / 2, sound.len() - 1] {
        let mut changed = sound.clone();
        changed[at] ^= 0x10;
        fs::write(&path, changed).unwrap();
        assert_eq!(check(), EvidenceVerdict::Altered, "byte {at}");
    }
    let out = _home.path().join("out.mp4");
    let saved = till.evidence_save(one.evidence, "for the police", &out, &|_| {}).unwrap();
    assert_eq!(saved.verdict, EvidenceVerdict::Altered);
    assert!(
        !out.exists() && !_home.path().join("out.mp4.part").exists(),
        "no half copy lies there"
    );
    fs::remove_file(&path).unwrap();
    assert_eq!(check(), EvidenceVerdict::Missing);
    let steps: Vec<_> =
        till.evidence_list(of).unwrap().items[0].custody.iter().map(|entry| entry.step).collect();
    use CustodyStep::{Captured, FoundAltered, FoundMissing, Verified};
    let altered = [FoundAltered; 4];
    assert_eq!(steps, [&[Captured, Verified][..], &altered, &[FoundMissing]].concat());
    // With its clip gone the register opens as ever, and the entry is there.
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.evidence_list(of).unwrap().items.len(), 1);
}

#[test]
fn another_exhibits_file_in_its_place_opens_to_nobody() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    let first = added(&till, of, &file(_home.path(), "one.mp4", &clip(1_500, 1)));
    let there = sealed(&till);
    let second = added(&till, of, &file(_home.path(), "two.mp4", &clip(1_500, 2)));
    let new = sealed(&till).into_iter().find(|path| !there.contains(path)).unwrap();
    fs::copy(new, &there[0]).unwrap();
    let check = |one: &EvidenceShown| till.evidence_verify(one.evidence, &|_| {}).unwrap().verdict;
    assert_eq!(check(&first), EvidenceVerdict::Altered);
    assert_eq!(check(&second), EvidenceVerdict::Same);
}

#[test]
fn the_manager_alone_saves_a_copy_with_a_purpose_and_it_is_byte_for_byte_the_original() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    let bytes = clip(1_200, 1);
    let one = added(&till, of, &file(_home.path(), "till\u{202E}4pm.exe.mp4", &bytes));
    let out = _home.path().join("copy.mp4");
    let to = |why: &str, path: &Path| till.evidence_save(one.evidence, why, path, &|_| {});
    refused(to("for the police", &out), FailureCode::Refused);
    assert!(!till.evidence_list(of).unwrap().may_save);
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    assert!(till.evidence_list(of).unwrap().may_save);
    refused(to("  ", &out), FailureCode::ReasonNeeded);
    refused(to("for the police", &till.folder().join("copy.mp4")), FailureCode::Refused);
    let name = till.evidence_save_name(one.evidence, "for the police").unwrap();
    assert_eq!(name, "PN-1 till4pm.exe.mp4");
    let saved = to("for the police, 42/1234/26", &out).unwrap();
    assert_eq!(saved.verdict, EvidenceVerdict::Same);
    assert!(fs::read(&out).unwrap() == bytes);
    let last = saved.list.items[0].custody.last().unwrap().clone();
    assert_eq!(last.step, CustodyStep::SavedOut);
    assert_eq!(last.words.as_deref(), Some("for the police, 42/1234/26"));
    let nowhere = to("for the police", &_home.path().join("no/such/folder/copy.mp4")).unwrap();
    assert_eq!(nowhere.verdict, EvidenceVerdict::PlaceFailed);
    let store = store(till);
    let audit = store.read(|reader| reader.audit(None, 50)).unwrap();
    let saved: Vec<_> =
        audit.iter().filter(|event| event.action == Action::EvidenceSavedOut).collect();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0].note.as_deref(), Some("for the police, 42/1234/26"));
}

#[test]
fn before_it_is_sent_a_withdrawn_file_goes_for_good_and_afterwards_it_stays_and_is_marked() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let (draft, of) = draft(&till);
    let path = file(_home.path(), "clip.mp4", &clip(1_100, 1));
    let one = added(&till, of, &path);
    refused(till.evidence_withdraw(one.evidence, " "), FailureCode::ReasonNeeded);
    let list = till.evidence_withdraw(one.evidence, "The wrong camera").unwrap();
    assert_eq!(list.items[0].withdrawn.as_ref().unwrap().why, "The wrong camera");
    assert_eq!((list.items[0].kept, sealed(&till).len()), (false, 0));
    refused(till.evidence_withdraw(one.evidence, "again"), FailureCode::Refused);
    let again = added(&till, of, &path);
    assert_eq!(again.exhibit, "PN/2", "a reference is not given twice");
    let of = save(&till, draft);
    let list = till.evidence_withdraw(again.evidence, "Shows somebody else").unwrap();
    assert_eq!(list.items.len(), 2, "nothing is taken away silently");
    assert!(list.items[1].kept && list.items[1].withdrawn.is_some());
    assert_eq!(sealed(&till).len(), 1);
    let third = added(&till, of, &file(_home.path(), "other.mp4", &clip(1_100, 2)));
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    till.evidence_withdraw(third.evidence, "Not of that evening").unwrap();
}

#[test]
fn nobody_takes_away_anothers_exhibit_but_the_manager_and_none_see_anothers_draft() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(111), pin()).unwrap();
    let (_, unsent) = draft(&till);
    let of = entry(&till);
    let path = file(_home.path(), "clip.mp4", &clip(1, 1));
    let (theirs, one) = (added(&till, unsent, &path), added(&till, of, &path));
    till.lock();
    till.unlock(id(110), pin()).unwrap();
    refused(till.evidence_withdraw(one.evidence, "mine"), FailureCode::Refused);
    refused(till.evidence_list(unsent), FailureCode::NotFound);
    refused(till.evidence_verify(theirs.evidence, &|_| {}), FailureCode::NotFound);
    refused(till.evidence_add(unsent, &[&path], &|_| {}), FailureCode::NotFound);
    till.hide();
    refused(till.evidence_list(of), FailureCode::Hidden);
    assert_eq!(till.evidence_view(one.evidence, PictureSize::Large), None);
    till.lock();
    refused(till.evidence_list(of), FailureCode::Locked);
    till.unlock(id(112), pin()).unwrap();
    refused(till.evidence_list(of), FailureCode::Refused);
    refused(till.evidence_add(of, &[&path], &|_| {}), FailureCode::Refused);
    refused(till.evidence_begin(of, "x", 1), FailureCode::Refused);
}

#[test]
fn a_reference_can_be_changed_until_a_pack_has_used_it_and_is_never_anothers() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    let EvidenceOf::Entry { entry } = of else { panic!("an entry") };
    let first = added(&till, of, &file(_home.path(), "one.mp4", &clip(1, 1)));
    let second = added(&till, of, &file(_home.path(), "two.mp4", &clip(1, 2)));
    refused(till.evidence_label(second.evidence, "PN/1", None), FailureCode::Stale);
    for (wrong, offset) in [("PN", None), ("PN/0", None), ("PN/3", Some(1_441))] {
        refused(till.evidence_label(second.evidence, wrong, offset), FailureCode::Refused);
    }
    let list = till.evidence_label(second.evidence, "cw/7", Some(-4)).unwrap();
    assert_eq!((list.items[1].exhibit.as_str(), list.items[1].clock_offset), ("CW/7", Some(-4)));
    let words = list.items[1].custody.last().unwrap().words.clone();
    assert_eq!(words.as_deref(), Some("PN/2 → CW/7"));
    let store = store(till);
    let at = Moment::judged("2026-11-22T14:10:00Z".parse().unwrap(), None);
    store
        .change(&Actor::SYSTEM, at, Action::Exported, None, |change| {
            note_packed(change, first.evidence, id(111), at.instant(), "MB-2026-0007")
        })
        .unwrap();
    let listed: Vec<EvidenceItem> = items(&store, entry).unwrap();
    assert_eq!(listed[0].packed, Some(at.instant()));
    assert_eq!(listed[0].custody.last().unwrap().step, CustodyStep::Packed);
    assert_eq!((listed[0].sha256.len(), listed[1].clock_offset), (32, Some(-4)));
    let till = again(store);
    till.unlock(id(110), pin()).unwrap();
    assert!(!till.evidence_list(of).unwrap().items[0].may_label);
    refused(till.evidence_label(first.evidence, "PN/9", None), FailureCode::Refused);
}

#[test]
fn bystanders_are_covered_in_the_copy_that_is_shown_and_never_in_the_original() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let of = entry(&till);
    let bytes = picture();
    let one = added(&till, of, &file(_home.path(), "still.jpg", &bytes));
    let shown = || till.evidence_view(one.evidence, PictureSize::Large).unwrap();
    let before = shown();
    let open = || match till.evidence_open_view(one.evidence).unwrap() {
        PictureAnswer::Taken { draft } => draft,
        other => panic!("{other:?}"),
    };
    let draft = open();
    let mask = Mask {
        shape: MaskShape::Rectangle,
        area: Area { left: 20, top: 20, width: 100, height: 100 },
    };
    let edits = Edits { crop: None, masks: vec![mask] };
    till.edit_picture(draft.draft, edits.clone()).unwrap();
    assert!(till.draft(draft.preview).is_none(), "the preview is made anew");
    let list = till.evidence_cover(one.evidence, draft.draft).unwrap();
    assert!(list.items[0].view.as_ref().unwrap().covered);
    assert!(shown() != before);
    assert_eq!(till.evidence_verify(one.evidence, &|_| {}).unwrap().verdict, EvidenceVerdict::Same);
    assert_eq!(open().edits, edits, "opened again, the covers are where they were");
    let clip = added(&till, of, &file(_home.path(), "clip.mp4", &clip(1, 1)));
    refused(till.evidence_open_view(clip.evidence), FailureCode::Refused);
}

#[test]
fn evidence_goes_with_its_entry_its_draft_and_the_last_person_that_it_is_on() {
    let Furnished { till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let path = file(_home.path(), "clip.mp4", &clip(1_100, 1));
    let (draft_id, unsent) = draft(&till);
    added(&till, unsent, &path);
    till.log_drop(draft_id).unwrap();
    assert_eq!(sealed(&till).len(), 0, "with its draft");
    let (of, alone) = (entry(&till), entry(&till));
    added(&till, of, &path);
    added(&till, alone, &path);
    assert_eq!(sealed(&till).len(), 2);
    // Somebody is erased: what names nobody else any more goes.
    let store = store(till);
    let at = Moment::judged("2026-11-22T14:10:00Z".parse().unwrap(), None);
    store
        .change(&Actor::SYSTEM, at, Action::SubjectErased, None, |change| {
            change.erase_subject(id(10))
        })
        .unwrap();
    let clock = TestClock::at("2026-11-22T14:20:00Z");
    let folder = _home.path().join("register");
    drop(again(store));
    let till = start(&folder, &clock);
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(sealed(&till).len(), 0, "swept at the opening");
    assert!(till.evidence_list(of).unwrap().items.is_empty());
    // Twelve months, on three days of running.
    added(&till, of, &path);
    for (day, held) in [
        ("2027-11-22T23:00:00Z", 1),
        ("2027-11-23T09:00:00Z", 1),
        ("2027-11-24T09:00:00Z", 1),
        ("2027-11-25T09:00:00Z", 0),
    ] {
        clock.set_wall(day);
        till.lock();
        till.unlock(id(110), pin()).unwrap();
        assert_eq!(sealed(&till).len(), held, "{day}");
    }
}
