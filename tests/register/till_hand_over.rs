//! Reports on their way to the office in a file, with their originals, and packs of several reports.

use super::*;

/// A manager's file of the waiting reports, and the symbols that open it.
fn handed_over(till: &Till) -> (std::path::PathBuf, String, usize) {
    let path = till.folder().join("reports.wbreports");
    match till.log_hand_over(&path, true, &|_| ()).unwrap() {
        HandOver::Written { code, reports, .. } => (path, code, reports),
        other => panic!("{other:?}"),
    }
}

#[test]
fn waiting_reports_go_to_the_office_in_one_sealed_file_and_are_taken_in_once() {
    let Furnished { till: shop, clock, _home: _shop } = furnished(&[banned()]);
    let Furnished { till: office, _home: _office, .. } = office();
    shop.unlock(id(110), pin()).unwrap();
    let draft = shop.log_open(None, None).unwrap().draft;
    let LogOutcome::Recorded { entry } = shop.log_save(draft, &form()).unwrap() else {
        panic!("recorded");
    };
    let refusal = QuickForm { kind: EntryKind::Refusal, when: String::new(), words: String::new() };
    shop.log_quick(&refusal).unwrap();
    let path = shop.folder().join("reports.wbreports");
    refused(shop.log_hand_over(&path, true, &|_| ()), FailureCode::Refused);
    shop.lock();
    shop.unlock(id(111), pin()).unwrap();
    let (path, code, reports) = handed_over(&shop);
    assert_eq!(reports, 1, "the licence log is the premises' own");
    let bytes = std::fs::read(&path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("counter") && !text.contains("Harlow"), "nothing can be read in it");
    let listed = |till: &Till| {
        let query = LogQuery { text: String::new(), kind: None, period: LogPeriod::All, from: 0 };
        till.log_list(&query).unwrap().rows.into_iter().find(|row| row.entry == entry.entry)
    };
    let row = listed(&shop).unwrap();
    assert_eq!(row.life, Some(LifeState::Queued), "it stays where it is");
    assert_eq!(row.handed, Some(clock.now()));
    assert_eq!(shop.log_hand_over(&path, true, &|_| ()).unwrap(), HandOver::Nothing);

    office.unlock(id(120), pin()).unwrap();
    let take = |code: &str| office.triage_take_in(code, &path, &|_| ()).unwrap();
    let done = |new, added, there| TakeIn::Done { new, added, there, refused: 0, originals: 0 };
    assert_eq!(take(&code), done(1, 0, 0));
    assert_eq!(take(&code.to_lowercase().replace('-', " ")), done(0, 0, 1));
    let opened = office.triage_open(entry.entry).unwrap();
    assert_eq!((opened.way, opened.reporter.as_deref()), (Way::File, Some("Priya N.")));
    assert_eq!(opened.report.words, entry.words);
    assert_eq!(opened.people[0].who.name.as_deref(), Some("Rhys Hughes"));

    clock.pass(Duration::from_secs(60));
    shop.log_add(entry.entry, "The till roll shows 23:41.").unwrap();
    let (_, again, _) = handed_over(&shop);
    assert_ne!(again, code, "each file has symbols of its own");
    assert!(matches!(take(&code), TakeIn::Refused { why: ParcelRefusal::OtherCode }));
    assert_eq!(take(&again), done(0, 1, 0));
    assert_eq!(office.triage_open(entry.entry).unwrap().report.addenda.len(), 1);
}

#[test]
fn a_file_that_is_none_or_was_touched_or_opens_to_another_scheme_is_refused_by_its_reason() {
    let Furnished { till: shop, _home: _shop, .. } = furnished(&[banned()]);
    let Furnished { till: office, _home: _office, .. } = office();
    shop.unlock(id(111), pin()).unwrap();
    let draft = shop.log_open(None, None).unwrap().draft;
    shop.log_save(draft, &form()).unwrap();
    let (path, code, _) = handed_over(&shop);
    office.unlock(id(120), pin()).unwrap();
    let why = |bytes: &[u8]| {
        let path = office.folder().join("taken");
        std::fs::write(&path, bytes).unwrap();
        match office.triage_take_in(&code, &path, &|_| ()).unwrap() {
            TakeIn::Refused { why } => why,
            other => panic!("{other:?}"),
        }
    };
    let bytes = std::fs::read(&path).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(why(b"not one"), ParcelRefusal::NotReports);
    assert_eq!(why(b"{}"), ParcelRefusal::NotReports);
    let later = text.replacen("\"watchbook_reports\":1", "\"watchbook_reports\":2", 1);
    assert_eq!(why(later.as_bytes()), ParcelRefusal::Newer);
    assert_eq!(why(br#"{"watchbook_reports":1}"#), ParcelRefusal::OtherCode);
    for at in (0..bytes.len()).step_by(97) {
        let mut touched = bytes.clone();
        touched[at] ^= 1;
        let why = why(&touched);
        let told = [ParcelRefusal::OtherCode, ParcelRefusal::NotReports, ParcelRefusal::Newer];
        assert!(told.contains(&why), "byte {at}: {why:?}");
    }
    let symbols = Symbols::typed(&code).unwrap();
    let parcel = open(&bytes, &symbols, id(100)).unwrap();
    let sealed = |change: &dyn Fn(&mut Parcel)| {
        let mut other = parcel.clone();
        change(&mut other);
        why(&seal(&other, &symbols).unwrap())
    };
    assert_eq!(sealed(&|parcel| parcel.scheme = id(99)), ParcelRefusal::OtherScheme);
    assert_eq!(sealed(&|parcel| parcel.premises = id(2)), ParcelRefusal::Unsound);
    let judging: NeutralText = serde_json::from_str("\"The thief ran off.\"").unwrap();
    let unsound = sealed(&|parcel| {
        parcel.reports[0].entry.account = Account::first(Some(judging.clone()));
    });
    assert_eq!(unsound, ParcelRefusal::Unsound, "what no form lets through is not believed");
    let gone = office.triage_take_in(&code, &office.folder().join("nowhere"), &|_| ()).unwrap();
    assert_eq!(gone, TakeIn::Refused { why: ParcelRefusal::Unreadable });
    let code = office.triage_take_in("7k3m", &path, &|_| ()).unwrap();
    assert!(matches!(code, TakeIn::Code { problem: KitProblem::TooFew { have: 4 } }));
    assert_eq!(list(&office, TriageFilter::Waiting).len(), 0, "nothing was taken in");
    office.lock();
    office.unlock(id(121), pin()).unwrap();
    refused(office.triage_take_in("7k3m", &path, &|_| ()), FailureCode::Refused);
}

#[test]
fn what_is_attached_to_a_report_at_the_office_goes_with_it_into_a_pack() {
    let Furnished { till, clock: _, _home } = office();
    till.unlock(id(120), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    till.log_keep(draft, &form()).unwrap();
    let path = _home.path().join("camera 4.txt");
    std::fs::write(&path, b"Camera 4 shows the counter at 23:40.\n").unwrap();
    let attach = |of| till.evidence_add(of, &[path.as_path()], &|_| {}).unwrap().refused.len();
    assert_eq!(attach(EvidenceOf::Draft { draft }), 0);
    let LogOutcome::Recorded { entry } = till.log_save(draft, &form()).unwrap() else {
        panic!("the report is whole")
    };
    let (entry, of) = (entry.entry, EvidenceOf::Entry { entry: entry.entry });
    assert_eq!(till.evidence_list(of).unwrap().items.len(), 1);
    assert_eq!(attach(of), 1, "the same file twice");
    let early = till.pack_open(&[entry], Language::English);
    assert_eq!(early.unwrap_err().code, FailureCode::Refused, "not before it is accepted");
    assert!(matches!(step(&till, entry, TriageStep::Accept), TriageOutcome::Done { .. }));
    let pack = till.pack_open(&[entry], Language::English).unwrap();
    assert_eq!((pack.looked.originals, pack.form.witness.as_str()), (1, "Priya N."));
    let other = EvidenceOf::Entry { entry: taken(&till, &nobody()) };
    assert_eq!(attach(other), 0);
    assert!(till.desk_undo().is_err(), "what was attached since is not lost with its report");
    assert_eq!(till.evidence_list(other).unwrap().items.len(), 1);
    till.lock();
    till.unlock(id(122), pin()).unwrap();
    assert_eq!(till.evidence_list(of).unwrap_err().code, FailureCode::Refused, "the chair reads");
}

/// A till at premises whose manager has an incident that waits, with a clip attached; and the clip.
fn with_clip() -> (Furnished, Id<LogEntry>, Vec<u8>) {
    let shop = furnished(&[banned()]);
    let (entry, clip) = attach_clip(&shop);
    (shop, entry, clip)
}

/// An incident that waits, with a clip attached, written by the manager of a till; and the clip.
pub(in crate::till) fn attach_clip(shop: &Furnished) -> (Id<LogEntry>, Vec<u8>) {
    shop.till.unlock(id(111), pin()).unwrap();
    let draft = shop.till.log_open(None, None).unwrap().draft;
    shop.till.log_keep(draft, &form()).unwrap();
    let mut clip = b"\0\0\0\x18ftypmp42".to_vec();
    clip.extend((0..3_000_000_u32).map(|at| u8::try_from(at % 251).unwrap()));
    let path = shop._home.path().join("door.mp4");
    std::fs::write(&path, &clip).unwrap();
    let added = shop.till.evidence_add(EvidenceOf::Draft { draft }, &[path], &|_| ()).unwrap();
    assert_eq!(added.refused, []);
    let LogOutcome::Recorded { entry } = shop.till.log_save(draft, &form()).unwrap() else {
        panic!("recorded");
    };
    (entry.entry, clip)
}

pub(in crate::till) fn sealed_files(till: &Till) -> usize {
    let folders = std::fs::read_dir(till.folder().join("evidence"));
    let files = |folder: std::fs::DirEntry| std::fs::read_dir(folder.path()).unwrap().count();
    folders.map_or(0, |folders| folders.map(|folder| files(folder.unwrap())).sum())
}

#[test]
fn originals_travel_with_their_reports_byte_for_byte_and_arrive_once() {
    let (Furnished { till: shop, _home: _shop, .. }, entry, clip) = with_clip();
    let Furnished { till: office, _home: office_home, .. } = office();
    let looked = shop.log_hand_look().unwrap();
    assert_eq!((looked.reports, looked.originals), (1, 1));
    assert_eq!(looked.bytes, clip.len() as u64);
    let (path, code, _) = handed_over(&shop);
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.windows(12).any(|part| part == &clip[500..512]), "nothing can be read in it");
    let of = EvidenceOf::Entry { entry };
    let handed = shop.evidence_list(of).unwrap().items.remove(0);
    assert_eq!(handed.custody.last().unwrap().step, CustodyStep::HandedOver);

    office.unlock(id(120), pin()).unwrap();
    let told = std::cell::RefCell::new(Vec::new());
    let taken = office.triage_take_in(&code, &path, &|one| told.borrow_mut().push(one.done));
    let done = |new, there, originals| TakeIn::Done { new, added: 0, there, refused: 0, originals };
    assert_eq!(taken.unwrap(), done(1, 0, 1));
    assert_eq!(told.borrow().last(), Some(&1000), "how far it is was told to the end");
    let there = office.evidence_list(of).unwrap().items.remove(0);
    assert_eq!((there.evidence, &there.exhibit), (handed.evidence, &handed.exhibit));
    assert_eq!((there.sha256, there.bytes), (handed.sha256.clone(), handed.bytes));
    let steps: Vec<_> = there.custody.iter().map(|one| one.step).collect();
    assert_eq!(steps, [CustodyStep::Captured, CustodyStep::Received]);
    let copy = office_home.path().join("copy.mp4");
    office.evidence_save(there.evidence, "To look at it", &copy, &|_| ()).unwrap();
    assert!(std::fs::read(copy).unwrap() == clip);
    let again = office.triage_take_in(&code, &path, &|_| ()).unwrap();
    assert_eq!((again, sealed_files(&office)), (done(0, 1, 0), 1), "it is there once");
}

#[test]
fn without_originals_the_reports_alone_are_handed_over_and_what_is_attached_later_goes_after_them()
{
    let (shop, entry, _) = with_clip();
    let Furnished { till: office, _home: _office, .. } = office();
    let path = shop.till.folder().join("reports.wbreports");
    let HandOver::Written { code, originals: 0, bytes, .. } =
        shop.till.log_hand_over(&path, false, &|_| ()).unwrap()
    else {
        panic!("written");
    };
    assert!(bytes < 20_000, "{bytes}");
    office.unlock(id(120), pin()).unwrap();
    office.triage_take_in(&code, &path, &|_| ()).unwrap();
    let of = EvidenceOf::Entry { entry };
    assert_eq!(office.evidence_list(of).unwrap().items.len(), 0);
    assert_eq!(shop.till.log_hand_look().unwrap().reports, 0);
    shop.clock.pass(Duration::from_secs(60));
    let later = shop._home.path().join("note.txt");
    std::fs::write(&later, "The till roll.").unwrap();
    shop.till.evidence_add(of, &[later], &|_| ()).unwrap();
    let (path, code, _) = handed_over(&shop.till);
    office.triage_take_in(&code, &path, &|_| ()).unwrap();
    assert_eq!(office.evidence_list(of).unwrap().items.len(), 2);
}

#[test]
fn a_file_with_originals_that_was_cut_or_touched_leaves_nothing_half_taken_in() {
    let (Furnished { till: shop, _home: _shop, .. }, ..) = with_clip();
    let Furnished { till: office, _home: _office, .. } = office();
    let (path, code, _) = handed_over(&shop);
    office.unlock(id(120), pin()).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let why = |bytes: &[u8]| {
        let path = office.folder().join("taken");
        std::fs::write(&path, bytes).unwrap();
        match office.triage_take_in(&code, &path, &|_| ()).unwrap() {
            TakeIn::Refused { why } => why,
            other => panic!("{other:?}"),
        }
    };
    let longer = [&bytes[..], b"more"].concat();
    for cut in [&bytes[..bytes.len() - 1], &bytes[..bytes.len() / 2], &bytes[..40], &longer] {
        assert_eq!(why(cut), ParcelRefusal::Cut);
    }
    for at in [bytes.len() - 1, bytes.len() / 2] {
        let mut touched = bytes.clone();
        touched[at] ^= 1;
        assert_eq!(why(&touched), ParcelRefusal::Altered, "byte {at}");
    }
    assert_eq!(list(&office, TriageFilter::Waiting).len(), 0, "no report of it is there");
    assert_eq!(sealed_files(&office), 0, "and no file");
}

#[test]
fn stopping_takes_nothing_in_and_hands_nothing_over() {
    let (Furnished { till: shop, _home: _shop, .. }, ..) = with_clip();
    let Furnished { till: office, _home: _office, .. } = office();
    let path = shop.folder().join("reports.wbreports");
    let stopped = shop.log_hand_over(&path, true, &|_| shop.evidence_stop()).unwrap();
    assert_eq!(stopped, HandOver::Stopped);
    assert!(!path.exists() && shop.log_hand_look().unwrap().reports == 1);
    let (path, code, _) = handed_over(&shop);
    office.unlock(id(120), pin()).unwrap();
    let stopped = office.triage_take_in(&code, &path, &|_| office.evidence_stop()).unwrap();
    assert_eq!(stopped, TakeIn::Refused { why: ParcelRefusal::Stopped });
    assert_eq!((list(&office, TriageFilter::Waiting).len(), sealed_files(&office)), (0, 0));
}

#[test]
fn what_is_withdrawn_after_it_was_handed_over_is_told_to_the_office_which_keeps_it_marked() {
    let (Furnished { till: shop, clock, _home: _shop }, entry, clip) = with_clip();
    let Furnished { till: office, _home: office_home, .. } = office();
    let of = EvidenceOf::Entry { entry };
    let here = shop.evidence_list(of).unwrap().items.remove(0);
    let (path, code, _) = handed_over(&shop);
    office.unlock(id(120), pin()).unwrap();
    office.triage_take_in(&code, &path, &|_| ()).unwrap();
    clock.pass(Duration::from_secs(60));
    shop.evidence_withdraw(here.evidence, "The wrong camera").unwrap();
    assert_eq!(shop.log_hand_look().unwrap().reports, 1, "it says something new");
    let (path, code, _) = handed_over(&shop);
    assert_eq!(shop.log_hand_look().unwrap().reports, 0);
    for _ in 0..2 {
        let taken = office.triage_take_in(&code, &path, &|_| ()).unwrap();
        assert!(matches!(taken, TakeIn::Done { there: 1, originals: 0, .. }), "{taken:?}");
        let there = office.evidence_list(of).unwrap().items.remove(0);
        assert_eq!(there.withdrawn.as_ref().unwrap().why, "The wrong camera");
        let steps: Vec<_> = there.custody.iter().map(|one| one.step).collect();
        let told = [CustodyStep::Captured, CustodyStep::Received, CustodyStep::Withdrawn];
        assert_eq!(steps, told, "told once, and what was done with it before stands");
    }
    let copy = office_home.path().join("copy.mp4");
    office.evidence_save(here.evidence, "To look at it", &copy, &|_| ()).unwrap();
    assert!(std::fs::read(copy).unwrap() == clip, "the office holds it still");
    let pack = accept(&office, entry);
    assert_eq!((pack.originals, pack.absent), (0, Vec::new()), "and no pack takes it");
}

/// Accepts a report that waits; what a pack of it would come to.
fn accept(office: &Till, entry: Id<LogEntry>) -> PackLooked {
    done(office, entry, TriageStep::Accept);
    office.pack_open(&[entry], Language::English).unwrap().looked
}

#[test]
fn a_place_that_is_full_or_cannot_be_written_to_is_said_and_the_reports_still_wait() {
    let (Furnished { till: shop, _home: _shop, .. }, ..) = with_clip();
    let nowhere = shop.folder().join("nowhere").join("reports.wbreports");
    let answer = shop.log_hand_over(&nowhere, true, &|_| ()).unwrap();
    assert_eq!(answer, HandOver::Unwritable);
    if cfg!(target_os = "linux") {
        // A place that always says that it is full; the draft beside it cannot even be made there.
        let full = std::path::Path::new("/dev/full/reports.wbreports");
        assert_eq!(shop.log_hand_over(full, true, &|_| ()).unwrap(), HandOver::Unwritable);
    }
    assert_eq!(shop.log_hand_look().unwrap().reports, 1);
}

#[test]
fn that_somebody_of_the_premises_own_list_took_part_travels_and_who_it_is_does_not() {
    let (Furnished { till: shop, _home: _shop, .. }, entry, _) = with_clip();
    let Furnished { till: office, _home: _office, .. } = office();
    let path = shop.folder().join("reports.wbreports");
    let HandOver::Written { code, .. } = shop.log_hand_over(&path, false, &|_| ()).unwrap() else {
        panic!("written");
    };
    let symbols = Symbols::typed(&code).unwrap();
    let mut parcel = open(&std::fs::read(&path).unwrap(), &symbols, id(100)).unwrap();
    let own = SentOwn { role: Some(IncidentRole::Lookout), known: Some(Certainty::KnownByName) };
    parcel.reports[0].own = vec![own];
    std::fs::write(&path, seal(&parcel, &symbols).unwrap()).unwrap();
    office.unlock(id(120), pin()).unwrap();
    office.triage_take_in(&code, &path, &|_| ()).unwrap();
    let people = office.triage_open(entry).unwrap().report.people;
    let told = people.into_iter().find(|who| who.own).unwrap();
    assert_eq!((told.subject, told.name), (None, None));
    assert_eq!((told.role, told.known), (own.role, own.known));
}

/// A report of one of the two premises, accepted.
fn accepted(till: &Till, premises: u8, when: &str) -> Id<LogEntry> {
    let told = form().taken.map(|taken| TakenPart {
        premises: Some(id(premises)),
        reporter: None,
        name: "Somebody on the telephone".into(),
        ..taken
    });
    let entry = taken(till, &IncidentForm { taken: told, when: when.into(), ..form() });
    assert!(matches!(step(till, entry, TriageStep::Accept), TriageOutcome::Done { .. }));
    entry
}

#[test]
fn one_pack_gathers_several_accepted_reports_also_of_several_premises() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let first = accepted(&till, 1, "last night 23:40");
    let second = accepted(&till, 2, "last night 22:10");
    for (entry, words) in [(first, "Camera 4."), (second, "Camera 1.")] {
        let path = _home.path().join("camera.txt");
        std::fs::write(&path, words).unwrap();
        till.evidence_add(EvidenceOf::Entry { entry }, &[path], &|_| ()).unwrap();
    }
    let opened = till.pack_open(&[first, second], Language::English).unwrap();
    assert_eq!(opened.form.entries, [second, first], "the earliest first");
    assert_eq!(opened.looked.originals, 2);
    let waiting = taken(&till, &nobody());
    let early = till.pack_open(&[first, waiting], Language::English);
    refused(early, FailureCode::Refused);
    let recipient = "Marlshire Police".to_owned();
    let form = PackForm { recipient, ..opened.form };
    let path = _home.path().join("pack.zip");
    let made = till.pack_make(&form, Some(&path), &|_| ()).unwrap();
    let PackOutcome::Made { pack, .. } = made else { panic!("{made:?}") };
    assert_eq!(pack.entries, 2);
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let mut cover = Vec::new();
    std::io::Read::read_to_end(&mut zip.by_name("0-cover.pdf").unwrap(), &mut cover).unwrap();
    let text = lopdf::Document::load_mem(&cover).unwrap().extract_text(&[1]).unwrap();
    for premises in ["Harlow Street Stores", ""] {
        assert!(text.contains(premises), "{premises}: {text}");
    }
}
