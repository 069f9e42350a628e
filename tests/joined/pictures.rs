//! Pictures of reports by sync: the office has each byte for byte, whatever happened to the line; a clip
//! stays where it is, and the office knows what to ask for.

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use watchbook_demo::{Detail, Seat as Place};
use watchbook_register::evidence::{CustodyStep, EvidenceForm, EvidenceOf, EvidenceWhere};
use watchbook_register::id::Id;
use watchbook_register::log::*;
use watchbook_register::picture::{Area, Edits, Mask, MaskShape, Reading};
use watchbook_register::records::*;
use watchbook_register::store::{KeptIncident, PictureSize};
use watchbook_register::till::{
    AppState, EvidenceList, EvidenceShown, HandLooked, HandOver, LogOutcome, PictureAnswer, TakeIn,
    TriageOutcome, TriageStep,
};
use watchbook_support::till::town;

use watchbook_register::unlock::Secret;

use crate::network::{Mode, Network};
use crate::published::{Stand, everybody, joined, joined_by, reopened, until};
use crate::served::Served;

/// A till that reads pictures.
fn stand(place: Place, town: &watchbook_demo::Town) -> Stand {
    let Stand { till, link, folder } = Stand::new(place, town);
    let child = PathBuf::from(env!("CARGO_BIN_EXE_joined_child"));
    Stand { till: till.with_reading(Reading::by(child)), link, folder }
}

/// A photograph of noise, which no encoder makes small.
fn picture(width: u16, height: u16, quality: u8) -> Vec<u8> {
    let mut state = 42_u32;
    let pixels: Vec<u8> = (0..usize::from(width) * usize::from(height) * 3)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

fn clip() -> Vec<u8> {
    let mut clip = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
    clip.extend((0..300_000_u32).map(|at| u8::try_from(at % 251).unwrap()));
    clip
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn form(stand: &Stand) -> IncidentForm {
    let subject = stand.till.check(&everybody()).unwrap().first[0].subject;
    IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::Threats],
        seen: "Refused at the counter; left by the side door.".into(),
        people: vec![PersonPart {
            subject,
            role: Some(IncidentRole::Suspect),
            known: Some(Certainty::RecognisedFromGallery),
        }],
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::NotYet),
        ..IncidentForm::default()
    }
}

fn draft(stand: &Stand) -> Id<KeptIncident> {
    let draft = stand.till.log_open(None, None).unwrap().draft;
    stand.till.log_keep(draft, &form(stand)).unwrap();
    draft
}

fn save(stand: &Stand, draft: Id<KeptIncident>) -> Id<LogEntry> {
    match stand.till.log_save(draft, &form(stand)).unwrap() {
        LogOutcome::Recorded { entry } => entry.entry,
        LogOutcome::Problems { problems } => panic!("{problems:?}"),
    }
}

fn attach(stand: &Stand, of: EvidenceOf, name: &str, bytes: &[u8]) -> EvidenceShown {
    let path = stand.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let added = stand.till.evidence_add(of, &[path], &|_| ()).unwrap();
    assert_eq!(added.refused, []);
    added.list.items.into_iter().next_back().unwrap()
}

/// The evidence of a report at the office, as far as it is there.
fn at_office(office: &Stand, entry: Id<LogEntry>) -> Vec<EvidenceShown> {
    let list = office.till.evidence_list(EvidenceOf::Entry { entry });
    list.map_or_else(|_| Vec::new(), |EvidenceList { items, .. }| items)
}

/// Comes in as somebody who may hand reports over; says what waits for it.
fn as_whoever_may_hand_over(stand: &Stand) -> HandLooked {
    let lock = || {
        stand.till.lock();
        stand.link.keep_up(&stand.till).unwrap();
    };
    lock();
    let AppState::Locked { door } = stand.till.state() else { panic!("it is locked") };
    let may = |person| {
        let secret = Secret::typed(watchbook_demo::PIN.to_owned());
        stand.till.unlock(person, secret).unwrap();
        let looked = stand.till.log_hand_look();
        if looked.is_err() {
            lock();
        }
        looked.ok()
    };
    door.people.iter().find_map(|one| may(one.person)).unwrap()
}

fn steps(one: &EvidenceShown) -> Vec<CustodyStep> {
    one.custody.iter().map(|step| step.step).collect()
}

fn saved(office: &Stand, one: &EvidenceShown, to: &Path) -> Vec<u8> {
    let path = to.join("saved");
    office.till.evidence_save(one.evidence, "To look at it", &path, &|_| ()).unwrap();
    std::fs::read(path).unwrap()
}

/// The sealed files beside a register.
fn sealed_files(stand: &Stand) -> usize {
    let folders = std::fs::read_dir(stand.till.folder().join("evidence"));
    let files = |folder: std::fs::DirEntry| std::fs::read_dir(folder.path()).unwrap().count();
    folders.map_or(0, |folders| folders.map(|folder| files(folder.unwrap())).sum())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reports_pictures_are_held_at_the_office_as_they_were_captured_and_a_clip_is_named_to_it()
{
    let town = town(8, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let (office, shop) = (stand(Place::Office, &town), stand(Place::Shop, &town));
    joined(&served, &office, &shop).await;
    let both = [&office, &shop];
    let draft = draft(&shop);
    let of = EvidenceOf::Draft { draft };
    let (still, door) = (picture(640, 480, 80), clip());
    let here = attach(&shop, of, "camera 4.jpg", &still);
    let masks = vec![Mask {
        shape: MaskShape::Ellipse,
        area: Area { left: 40, top: 40, width: 90, height: 120 },
    }];
    let PictureAnswer::Taken { draft: opened } =
        shop.till.evidence_open_view(here.evidence).unwrap()
    else {
        panic!("it can be shown")
    };
    shop.till.edit_picture(opened.draft, Edits { crop: None, masks }).unwrap();
    shop.till.evidence_cover(here.evidence, opened.draft).unwrap();
    attach(&shop, of, "door.mp4", &door);
    let entry = save(&shop, draft);

    until("the picture is at the office", &both, || {
        at_office(&office, entry).first().is_some_and(|one| one.kept)
    })
    .await;
    let there = at_office(&office, entry);
    assert_eq!(there.len(), 2);
    let (one, other) = (&there[0], &there[1]);
    assert_eq!((one.evidence, &one.exhibit, &one.name), (here.evidence, &here.exhibit, &here.name));
    assert_eq!((&one.sha256, one.bytes), (&hex(&still), still.len() as u64));
    assert_eq!(one.elsewhere, None);
    assert!(one.view.as_ref().unwrap().covered, "somebody has looked for bystanders");
    let covered = [CustodyStep::Captured, CustodyStep::Covered, CustodyStep::Arrived];
    assert_eq!(steps(one), covered);
    let premises = shop.beside().books.here.as_ref().unwrap().name.clone();
    assert_eq!(one.custody[2].words.as_deref(), Some(premises.as_str()));
    assert_eq!(saved(&office, one, office.folder.path()), still);
    let view = |stand: &Stand| {
        let store = stand.beside().store;
        store.read(|reader| reader.evidence_view(here.evidence, PictureSize::Large)).unwrap()
    };
    assert_eq!(view(&office), view(&shop), "the copy shows what was covered there");
    assert!(view(&office).is_some());

    assert!(!other.kept, "a clip stays at its premises");
    let told = other.elsewhere.as_ref().unwrap();
    assert_eq!((told.state, told.form), (EvidenceWhere::Premises, EvidenceForm::Mp4));
    assert_eq!((&told.sha256, told.bytes), (&hex(&door), door.len() as u64));
    assert_eq!((other.name.as_str(), sealed_files(&office)), ("door.mp4", 1));

    let sent = shop.till.evidence_list(EvidenceOf::Entry { entry }).unwrap().items;
    assert_eq!(*steps(&sent[0]).last().unwrap(), CustodyStep::Sent);
    assert_eq!(steps(&sent[1]), [CustodyStep::Captured], "nothing of it has gone");

    // Accepted, it goes into the pack, and what is not here does not.
    let received = LifeState::Received;
    let done = office.till.triage_step(entry, received, &TriageStep::Accept).unwrap();
    assert!(matches!(done, TriageOutcome::Done { .. }));
    let pack = office.till.pack_open(&[entry], watchbook_register::documents::Language::English);
    let looked = pack.unwrap().looked;
    assert_eq!(looked.originals, 1);
    let absent: Vec<_> = looked.absent.iter().map(|one| (one.name.as_str(), one.state)).collect();
    assert_eq!(absent, [("door.mp4", EvidenceWhere::Premises)]);
    assert_eq!((&looked.absent[0].sha256, &looked.absent[0].premises), (&hex(&door), &premises));

    // A picture that is added when the office has the report already goes after it.
    until("the shop knows", &both, || {
        let store = shop.beside().store;
        let entry = store.read(|reader| reader.log_entry(entry)).unwrap().unwrap();
        entry.life.map(|life| life.state()) == Some(LifeState::Accepted)
    })
    .await;
    let later = picture(320, 240, 70);
    attach(&shop, EvidenceOf::Entry { entry }, "till roll.jpg", &later);
    until("the later one is there too", &both, || {
        at_office(&office, entry).get(2).is_some_and(|one| one.kept)
    })
    .await;
    let there = at_office(&office, entry);
    assert_eq!((there.len(), &there[2].sha256), (3, &hex(&later)));
    let again = steps(&there[0]).into_iter().filter(|step| *step == CustodyStep::Arrived);
    assert_eq!(again.count(), 1, "and nothing came twice");

    // It was the wrong one: the office hears so, keeps it, and no pack takes it.
    shop.till.evidence_withdraw(there[2].evidence, "The wrong till").unwrap();
    until("the office has heard", &both, || {
        at_office(&office, entry).get(2).is_some_and(|one| one.withdrawn.is_some())
    })
    .await;
    let withdrawn = at_office(&office, entry).remove(2);
    assert_eq!(withdrawn.withdrawn.as_ref().unwrap().why, "The wrong till");
    assert_eq!(
        (withdrawn.kept, *steps(&withdrawn).last().unwrap()),
        (true, CustodyStep::Withdrawn)
    );
    assert_eq!(saved(&office, &withdrawn, office.folder.path()), later);
    let pack = office.till.pack_open(&[entry], watchbook_register::documents::Language::English);
    assert_eq!(pack.unwrap().looked.originals, 1);

    // The clip comes by hand: it takes the place that was kept for it.
    let path = shop.folder.path().join("reports.wbreports");
    let looked = as_whoever_may_hand_over(&shop);
    assert_eq!((looked.originals, looked.bytes), (1, door.len() as u64), "the clip alone");
    let handed = shop.till.log_hand_over(&path, true, &|_| ()).unwrap();
    let HandOver::Written { code, .. } = handed else { panic!("{handed:?}") };
    let taken = office.till.triage_take_in(&code, &path, &|_| ()).unwrap();
    assert!(matches!(taken, TakeIn::Done { originals: 1, .. }), "{taken:?}");
    let there = at_office(&office, entry);
    assert_eq!((there[1].kept, &there[1].elsewhere), (true, &None));
    assert_eq!(steps(&there[1]), [CustodyStep::Captured, CustodyStep::Received]);
    assert_eq!(shop.till.log_hand_look().unwrap().reports, 0, "and no more waits");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_come_whole_over_a_line_that_is_cut_and_through_tills_that_are_locked_meanwhile() {
    let town = town(4, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let line = Network::to(served.running.address).await;
    let (office, shop) = (stand(Place::Office, &town), stand(Place::Shop, &town));
    joined_by(&line.address(), &served, &office, &shop).await;
    let both = [&office, &shop];
    until("both have heard of one another", &both, || {
        both.iter().all(|one| one.link.view().is_some_and(|view| view.contact.is_some()))
    })
    .await;
    let draft = draft(&shop);
    let stills: Vec<_> = [88, 90, 92].map(|quality| picture(900, 700, quality)).into();
    for (number, still) in stills.iter().enumerate() {
        attach(&shop, EvidenceOf::Draft { draft }, &format!("camera {number}.jpg"), still);
    }
    // On the way up, at the first picture and within one; the till is locked while it waits.
    line.set(Mode::Down);
    let entry = save(&shop, draft);
    until("it waits in the outbox", &both, || {
        shop.link.view().is_some_and(|view| view.waiting > 0)
    })
    .await;
    shop.till.lock();
    shop.link.keep_up(&shop.till).unwrap();
    reopened(&shop.till);
    line.cut_up_after(150_000);
    line.set(Mode::Open);
    until("the report is at the office", &both, || !at_office(&office, entry).is_empty()).await;
    line.cut_after(300_000);
    let there = at_office(&office, entry);
    assert_eq!(there.len(), 3, "what is to come is told with the report");
    office.till.lock();
    office.link.keep_up(&office.till).unwrap();
    reopened(&office.till);
    until("all of it is there", &both, || {
        let there = at_office(&office, entry);
        there.len() == 3 && there.iter().all(|one| one.kept)
    })
    .await;
    assert!(line.cuts() > 0, "the line was cut");
    for (one, still) in at_office(&office, entry).iter().zip(&stills) {
        assert_eq!(one.sha256, hex(still));
        assert_eq!(steps(one), [CustodyStep::Captured, CustodyStep::Arrived]);
    }
    assert_eq!(sealed_files(&office), 3);
    until("nothing waits", &both, || shop.link.view().is_some_and(|view| view.waiting == 0)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_original_that_is_too_large_stays_and_its_copy_comes_with_the_originals_fingerprint() {
    let town = town(4, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let (office, shop) = (stand(Place::Office, &town), stand(Place::Shop, &town));
    joined(&served, &office, &shop).await;
    let both = [&office, &shop];
    let draft = draft(&shop);
    // Larger than a picture may be, of which the copy is small: flat, but for its bytes behind the end.
    let mut large = picture(300, 200, 60);
    large.resize(3 << 20, 0);
    let here = attach(&shop, EvidenceOf::Draft { draft }, "telephone.jpg", &large);
    assert!(here.view.is_some());
    let entry = save(&shop, draft);
    until("its copy is at the office", &both, || {
        at_office(&office, entry).first().is_some_and(|one| one.kept)
    })
    .await;
    let one = &at_office(&office, entry)[0];
    let told = one.elsewhere.as_ref().unwrap();
    assert_eq!((told.state, &told.sha256), (EvidenceWhere::Copy, &hex(&large)));
    assert_eq!(told.bytes, large.len() as u64);
    assert!(one.bytes < told.bytes);
    assert_eq!(steps(one), [CustodyStep::Captured, CustodyStep::CopyArrived]);
    let copy = saved(&office, one, office.folder.path());
    assert_eq!(hex(&copy), one.sha256, "the copy has a fingerprint of its own");

    // Its time over, nothing of it stays at the office.
    let at = one.evidence;
    office.change(|change| change.erase_reports(&[entry]).map(drop));
    assert!(at_office(&office, entry).is_empty());
    let store = office.beside().store;
    assert!(store.read(|reader| reader.evidence_item(at)).unwrap().is_none());
}
