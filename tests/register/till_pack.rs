//! Packs at the till: who may, what is proposed, what is recorded, what nobody may lose.

use std::sync::atomic::{AtomicU32, Ordering};

use watchbook_register::log::*;
use watchbook_register::pack::*;

use super::*;

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>, code: FailureCode) {
    assert_eq!(answer.unwrap_err().code, code);
}

/// An incident in the log about the banned person, written by the one who is there.
fn logged(till: &Till) -> Id<LogEntry> {
    let form = IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::ShopTheft],
        seen: "Took two bottles and went past the till.".into(),
        people: vec![PersonPart {
            subject: id(10),
            role: Some(IncidentRole::Suspect),
            known: Some(Certainty::RecognisedFromGallery),
        }],
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::By101),
        goods: vec![GoodsPart {
            what: "Whisky".into(),
            outcome: GoodsOutcome::Taken,
            quantity: "2".into(),
            price: "22.50".into(),
        }],
        police_reference: "0412/21NOV".into(),
        witnesses: "Tobias Arkwright".into(),
        ..IncidentForm::default()
    };
    let draft = till.log_open(None, None).unwrap().draft;
    match till.log_save(draft, &form).unwrap() {
        LogOutcome::Recorded { entry } => entry.entry,
        LogOutcome::Problems { problems } => panic!("{problems:?}"),
    }
}

/// The manager's till, with an entry in its log.
fn desk() -> (Furnished, Id<LogEntry>) {
    let furnished = furnished(&[banned()]);
    furnished.till.unlock(id(111), pin()).unwrap();
    let entry = logged(&furnished.till);
    (furnished, entry)
}

fn form(till: &Till, entry: Id<LogEntry>) -> PackForm {
    let mut form = till.pack_open(&[entry], Language::English).unwrap().form;
    form.recipient = "Marlshire Police".into();
    form
}

fn make(till: &Till, form: &PackForm, name: &str) -> PackOutcome {
    let path = till.folder().parent().unwrap().join(name);
    till.pack_make(form, Some(&path), &|_| ()).unwrap()
}

#[test]
fn only_the_manager_makes_packs_at_premises_and_never_the_police() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let entry = logged(&till);
    refused(till.pack_open(&[entry], Language::English), FailureCode::Refused);
    refused(till.pack_list(), FailureCode::Refused);
    refused(till.template_list(Language::English), FailureCode::Refused);
    till.lock();
    refused(till.pack_list(), FailureCode::Locked);
    till.unlock(id(111), pin()).unwrap();
    assert!(till.pack_open(&[entry], Language::English).is_ok());
    let law = TemplateName::StatementLaw;
    refused(till.template_look(law, Language::English, "x"), FailureCode::Refused);
    refused(till.template_save(law, Language::English, Some("x")), FailureCode::Refused);
}

#[test]
fn what_is_proposed_comes_from_the_log_and_the_register() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let opened = till.pack_open(&[entry, entry], Language::English).unwrap();
    let form = &opened.form;
    assert_eq!(form.entries, [entry], "an entry is in a pack once");
    assert!(form.statement.contains("Took two bottles"), "{}", form.statement);
    assert!(form.statement.contains("names them as Rhys Hughes"), "{}", form.statement);
    assert!(!form.statement.contains("Arkwright"), "{}", form.statement);
    assert_eq!((form.witness.as_str(), form.cad_number.as_str()), ("Dan W.", "0412/21NOV"));
    assert!(form.has(PackPart::Loss) && form.has(PackPart::Notices));
    assert!(!opened.looked.parts.contains(&PackPart::Description), "none was locked");
    assert_eq!(opened.looked.lost, 4500);
    let problems: Vec<_> = opened.looked.problems.iter().map(|one| one.field).collect();
    assert_eq!(problems, [PackField::Recipient], "to whom is the one thing that nobody can know");
    assert_eq!(opened.looked.name, "police-pack-2026-11-22-PP-2026-0001.zip");
}

#[test]
fn a_pack_is_made_and_its_disclosure_recorded_with_it() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let mut form = form(&till, entry);
    form.officer = "PC 4471".into();
    let told = AtomicU32::new(0);
    let path = till.folder().parent().unwrap().join("chosen.zip");
    let made =
        till.pack_make(&form, Some(&path), &|done| told.store(done, Ordering::SeqCst)).unwrap();
    let PackOutcome::Made { name, pack, missing } = made else { panic!("{made:?}") };
    assert_eq!((name.as_str(), missing.as_str()), ("chosen.zip", ""));
    assert_eq!(told.load(Ordering::SeqCst), 1000);
    let zip = std::fs::read(&path).unwrap();
    assert_eq!((&zip[..2], zip.len() as u64), (b"PK".as_slice(), pack.bytes));
    assert_eq!(pack.recipient, "Marlshire Police");
    assert_eq!((pack.officer.as_deref(), pack.open), (Some("PC 4471"), true));
    let list = till.pack_list().unwrap();
    assert_eq!((list.packs.as_slice(), list.open), (std::slice::from_ref(&*pack), 1));
    assert_eq!(
        till.pack_open(&[entry], Language::English).unwrap().form.recipient,
        "Marlshire Police"
    );
    let next = till.pack_look(&form).unwrap().name;
    assert_eq!(next, "police-pack-2026-11-22-PP-2026-0002.zip", "no reference is given twice");
}

#[test]
fn a_form_that_is_not_whole_makes_nothing() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let mut form = form(&till, entry);
    form.recipient.clear();
    form.statement.clear();
    form.why = "x".repeat(1_001);
    let PackOutcome::Problems { problems } = make(&till, &form, "pack.zip") else { panic!() };
    let fields: Vec<_> = problems.iter().map(|one| (one.field, one.code)).collect();
    assert_eq!(
        fields,
        [
            (PackField::Statement, PackProblemCode::Needed),
            (PackField::Recipient, PackProblemCode::Needed),
            (PackField::Why, PackProblemCode::TooLong),
        ]
    );
    assert!(!till.folder().parent().unwrap().join("pack.zip").exists());
    assert_eq!(till.pack_list().unwrap().packs.len(), 0);
}

#[test]
fn a_file_that_lies_there_is_asked_about_and_then_replaced_once() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let form = form(&till, entry);
    let path = till.folder().parent().unwrap().join("pack.zip");
    std::fs::write(&path, "mine").unwrap();
    assert_eq!(make(&till, &form, "pack.zip"), PackOutcome::Exists { name: "pack.zip".into() });
    assert_eq!(till.pack_list().unwrap().packs.len(), 0, "nothing was given out");
    assert!(matches!(till.pack_make(&form, None, &|_| ()).unwrap(), PackOutcome::Made { .. }));
    assert_eq!(&std::fs::read(&path).unwrap()[..2], b"PK");
    assert_eq!(till.pack_make(&form, None, &|_| ()).unwrap(), PackOutcome::NotChosen);
}

#[test]
fn hiding_stops_a_pack_and_then_nothing_lies_there_and_nothing_is_recorded() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let form = form(&till, entry);
    let path = till.folder().parent().unwrap().join("pack.zip");
    let stopped = till.pack_make(&form, Some(&path), &|_| drop(till.hide())).unwrap();
    assert_eq!(stopped, PackOutcome::Stopped);
    assert!(!path.exists());
    till.show_again();
    assert_eq!(till.pack_list().unwrap().packs.len(), 0);
}

#[test]
fn locking_stops_a_pack_too() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let form = form(&till, entry);
    let path = till.folder().parent().unwrap().join("pack.zip");
    let stopped = till.pack_make(&form, Some(&path), &|_| drop(till.lock())).unwrap();
    assert_eq!(stopped, PackOutcome::Stopped);
    let left: Vec<_> = std::fs::read_dir(path.parent().unwrap()).unwrap().collect();
    assert_eq!(left.len(), 1, "the register's folder alone: {left:?}");
}

#[test]
fn a_place_that_cannot_be_written_to_is_said() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let form = form(&till, entry);
    assert_eq!(make(&till, &form, "no such folder/pack.zip"), PackOutcome::Unwritable);
    assert_eq!(till.pack_list().unwrap().packs.len(), 0);
}

#[test]
fn what_the_police_made_of_it_is_noted_and_closes_it() {
    let (Furnished { till, clock, _home }, entry) = desk();
    let PackOutcome::Made { pack, .. } = make(&till, &form(&till, entry), "pack.zip") else {
        panic!()
    };
    let follow = |outcome| PackFollowForm {
        crime_reference: "47/12345/26".into(),
        cad_number: String::new(),
        officer: " PC  4471 ".into(),
        outcome,
    };
    let saved = till.pack_follow(pack.pack, &follow(None)).unwrap();
    let PackFollowed::Saved { pack: shown } = saved else { panic!() };
    assert_eq!(
        (shown.crime_reference.as_deref(), shown.officer.as_deref()),
        (Some("47/12345/26"), Some("PC 4471"))
    );
    assert!(shown.open);
    till.pack_follow(pack.pack, &follow(Some(ReportOutcome::Charged))).unwrap();
    clock.pass(Duration::from_secs(120));
    clock.set_wall("2026-11-25T10:00:00Z");
    till.pack_follow(pack.pack, &follow(Some(ReportOutcome::Charged))).unwrap();
    let list = till.pack_list().unwrap();
    assert_eq!(list.open, 0);
    assert_eq!(
        list.packs[0].outcome_on,
        Some(date(2026, 11, 22)),
        "the day on which it was first heard"
    );
    let long = PackFollowForm { officer: "x".repeat(201), ..follow(None) };
    assert!(matches!(till.pack_follow(pack.pack, &long).unwrap(), PackFollowed::Problems { .. }));
    refused(till.pack_follow(id(99), &follow(None)), FailureCode::NotFound);
}

#[test]
fn a_record_is_out_of_sight_after_its_time_and_an_entry_that_is_gone_makes_no_pack() {
    let (Furnished { till, clock, _home }, entry) = desk();
    make(&till, &form(&till, entry), "pack.zip");
    refused(till.pack_open(&[id(99)], Language::English), FailureCode::NotFound);
    clock.set_wall("2027-11-23T10:00:00Z");
    refused(till.pack_open(&[entry], Language::English), FailureCode::NotFound);
    assert_eq!(till.pack_list().unwrap().packs.len(), 1);
    clock.set_wall("2028-11-23T10:00:00Z");
    assert_eq!(till.pack_list().unwrap().packs.len(), 0);
}

#[test]
fn the_log_is_written_as_a_pdf_without_anybody_of_the_register() {
    let (Furnished { till, _home, .. }, _) = desk();
    let path = till.folder().parent().unwrap().join("log.pdf");
    let query = LogQuery { text: String::new(), kind: None, period: LogPeriod::All, from: 0 };
    till.log_paper(&query, Language::English, &path).unwrap();
    if let Some(folder) = std::env::var_os("WATCHBOOK_PAPERS") {
        std::fs::copy(&path, std::path::Path::new(&folder).join("log.pdf")).unwrap();
    }
    let pdf = lopdf::Document::load(&path).unwrap();
    let text = pdf.extract_text(&[1]).unwrap();
    assert!(text.contains("Took two bottles"), "{text}");
    for name in ["Rhys", "Hughes", "Arkwright"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
    till.lock();
    till.unlock(id(110), pin()).unwrap();
    refused(till.log_paper(&query, Language::English, &path), FailureCode::Refused);
}

#[test]
fn a_pack_on_its_way_to_a_slow_stick_keeps_the_till_open_and_not_for_ever() {
    let (Furnished { till, clock, _home }, entry) = desk();
    let form = form(&till, entry);
    let path = till.folder().parent().unwrap().join("pack.zip");
    let begun = AtomicU32::new(0);
    let made = till.pack_make(&form, Some(&path), &|_| {
        if begun.fetch_add(1, Ordering::SeqCst) == 0 {
            clock.pass(Duration::from_secs(9 * 60));
            assert!(till.tick().is_none(), "somebody's work does not lock the till");
            clock.pass(Duration::from_secs(2 * 60));
            assert!(matches!(till.tick(), Some(AppState::Locked { .. })));
        }
    });
    assert_eq!(made.unwrap(), PackOutcome::Stopped);
    assert!(!path.exists());
}

#[test]
fn a_pack_that_is_put_together_outlives_locking_for_its_own_person_and_goes_when_it_is_made() {
    let (Furnished { till, _home, .. }, entry) = desk();
    let statement = "I was at the till when it happened, and I saw it all.".to_owned();
    let form = PackForm { statement, ..form(&till, entry) };
    till.pack_keep(&form).unwrap();
    till.lock();
    refused(till.pack_draft(), FailureCode::Locked);
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.pack_draft().unwrap().unwrap().form, form);
    let PackOutcome::Made { .. } = make(&till, &form, "pack.zip") else { panic!("made") };
    assert_eq!(till.pack_draft().unwrap(), None, "it is made");
    till.pack_keep(&form).unwrap();
    till.pack_drop().unwrap();
    assert_eq!(till.pack_draft().unwrap(), None, "it was thrown away");
    till.pack_keep(&form).unwrap();
    let gone = PackForm { entries: vec![id(99)], ..form };
    till.pack_keep(&gone).unwrap();
    assert_eq!(till.pack_draft().unwrap(), None, "its entry is gone, and it with it");
    till.lock();
    till.unlock(id(110), pin()).unwrap();
    refused(till.pack_draft(), FailureCode::Refused);
}
