//! A till of the office: a picture is handed in, looked at, kept on somebody's card, undone and
//! erased; and what the till answers to everybody else.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::date;
use tempfile::TempDir;
use watchbook_register::civil::{Clock, Moment};
use watchbook_register::id::Id;
use watchbook_register::picture::{Area, Edits, Mask, MaskShape, Refusal, Size};
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, DataFolder, PictureSize, Store};
use watchbook_register::till::*;
use watchbook_register::unlock::{
    Cost, Doors, Founding, InMemory, NewSecret, Pin, Placard, Secret,
};

use crate::build::*;
use crate::child::reading;
use crate::files::*;

pub const PIN: &str = "246813";

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    fn running(&self) -> Duration {
        Duration::ZERO
    }
}

pub fn person(n: u8, role: Role) -> Person {
    Person {
        id: id(n),
        name: "Ade T.".into(),
        role,
        premises: None,
        staff_number: None,
        sia: None,
        agreed_to: Some("1".into()),
    }
}

/// A till with a register of one banned person, at whose door an administrator and a chair stand.
fn furnished(tier: Tier) -> (TempDir, Till) {
    furnished_with(tier, &[person(110, Role::Administrator), person(111, Role::Chair)])
}

/// The same with these two people at its door.
pub fn furnished_with(tier: Tier, people: &[Person]) -> (TempDir, Till) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register");
    let pin = || Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap();
    let placard = Placard { scheme: "Marlbridge".into(), premises: "Office".into() };
    let (mut doors, key) = Doors::found(
        &folder,
        Founding::Demonstration { pin: pin() },
        &placard,
        &people[0],
        Cost::FLOOR,
    )
    .unwrap();
    for one in &people[1..] {
        doors.add(&key, one, &NewSecret::Pin(pin()), Cost::FLOOR).unwrap();
    }
    let data = DataFolder::open(&folder).unwrap();
    let store = Store::create(&data, &key.for_store(), tier, Noon.now()).unwrap();
    let dossier = banned();
    store
        .change(&Actor::SYSTEM, Moment::judged(Noon.now(), None), Action::Loaded, None, |change| {
            change.put_scheme(&Scheme {
                id: id(100),
                name: "Marlbridge Shopwatch".into(),
                kind: SchemeKind::Shopwatch,
                jurisdiction: Jurisdiction::EnglandWales,
                controller: "Marlbridge Shopwatch".into(),
                phone: "01632 960144".into(),
                ico_number: "ZZ000001".into(),
                agreement_version: "1".into(),
                agreement_text: "What you see here stays here.".into(),
                demonstration: true,
                rules: SchemeRules::default(),
            })?;
            change.put_premises(&shop())?;
            people.iter().try_for_each(|person| change.put_person(person))?;
            change.set_here(people[0].premises)?;
            change.put_gallery(&gallery(5, Scope::AllMembers))?;
            change.put_subject(&dossier.card)?;
            dossier.bans.iter().try_for_each(|ban| change.put_ban(ban))?;
            dossier.entries.iter().try_for_each(|entry| change.put_entry(entry))?;
            change.set_as_of(Noon.now())
        })
        .unwrap();
    store.close().unwrap();
    drop((store, data));
    let till = Till::start(Surroundings {
        folder,
        clock: Arc::new(Noon),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    });
    (home, till.with_reading(reading()))
}

fn opened(tier: Tier, who: u8) -> (TempDir, Till) {
    let (home, till) = furnished(tier);
    till.unlock(id(who), Secret::typed(PIN.to_owned())).unwrap();
    (home, till)
}

pub fn taken(answer: Result<PictureAnswer, Failure>) -> DraftShown {
    match answer {
        Ok(PictureAnswer::Taken { draft }) => draft,
        other => panic!("not taken: {other:?}"),
    }
}

pub fn keep() -> KeepPicture {
    KeepPicture {
        subject: id(10),
        kind: PictureKind::Face,
        source: PictureSource::MemberCctv,
        taken_on: date(2026, 10, 3),
        quality: PictureQuality::Good,
        usage: PictureUse::Show,
        police: None,
    }
}

pub fn file(seed: u32) -> Vec<u8> {
    let notes = exif(1, Some("2026:10:03 18:05:09"));
    with_exif(&jpeg(800, 600, &busy(800, 600, seed)), &notes)
}

#[test]
fn a_picture_is_handed_in_cropped_masked_kept_and_shown() {
    let (_home, till) = opened(Tier::Office, 110);
    let draft = taken(till.take_picture(file(1)));
    assert_eq!(draft.size, Size { width: 800, height: 600 });
    assert_eq!((draft.taken_on, &draft.same), (Some(date(2026, 10, 3)), &None));
    let edits = Edits {
        crop: Some(Area { left: 100, top: 50, width: 400, height: 500 }),
        masks: vec![Mask {
            shape: MaskShape::Rectangle,
            area: Area { left: 120, top: 60, width: 100, height: 100 },
        }],
    };
    let edited = taken(till.edit_picture(draft.draft, edits.clone()));
    assert_eq!((edited.kept, &edited.edits), (Size { width: 400, height: 500 }, &edits));
    assert_ne!(edited.preview, draft.preview, "an old preview is not shown for a new one");
    assert!(till.draft(draft.preview).is_none());
    let whole = till.draft(edited.whole_preview).unwrap();
    let shown = till.draft(edited.preview).unwrap();
    assert!(whole != shown);

    let picture = till.keep_picture(draft.draft, &keep()).unwrap();
    assert!(till.draft(edited.preview).is_none(), "the draft is gone");
    assert_eq!(till.picture(picture, PictureSize::Large).as_ref(), Some(&shown));
    assert!(till.picture(picture, PictureSize::Thumb).is_some());
    let card = till.card(id(10), None).unwrap();
    assert_eq!(card.pictures.len(), 1);
}

#[test]
fn the_same_file_and_the_same_picture_saved_anew_are_pointed_out() {
    let (_home, till) = opened(Tier::Office, 110);
    let first = taken(till.take_picture(file(1)));
    assert_eq!(taken(till.take_picture(file(1))).same, Some(SamePicture::Waiting));
    till.keep_picture(first.draft, &keep()).unwrap();
    let on_card = |same_file| {
        Some(SamePicture::Card {
            subject: id(10),
            name: Some("Rhys Hughes".into()),
            reference: "SW-2026-0142".into(),
            same_file,
        })
    };
    assert_eq!(taken(till.take_picture(file(1))).same, on_card(true));
    let again = jpeg_as(400, 300, &busy(400, 300, 1), jpeg_encoder::ColorType::Rgb, false, 60);
    assert_eq!(taken(till.take_picture(again)).same, on_card(false));
    assert_eq!(taken(till.take_picture(file(2))).same, None);
}

#[test]
fn a_refused_file_is_an_answer_and_leaves_nothing() {
    let (_home, till) = opened(Tier::Office, 110);
    let answer = till.take_picture(b"GIF89a".to_vec()).unwrap();
    let PictureAnswer::Refused { refusal: Refusal::OtherKind { .. } } = answer else {
        panic!("{answer:?}")
    };
    let draft = taken(till.take_picture(file(1)));
    let far = Area { left: 799, top: 0, width: 2, height: 2 };
    let answer = till.edit_picture(draft.draft, Edits { crop: Some(far), masks: vec![] }).unwrap();
    assert_eq!(answer, PictureAnswer::Refused { refusal: Refusal::EditsDoNotFit });
    assert!(till.draft(draft.preview).is_some(), "the draft is as it was");
}

#[test]
fn only_so_many_wait_at_once() {
    let (_home, till) = opened(Tier::Office, 110);
    let small = jpeg(20, 20, &corners(20, 20));
    let drafts: Vec<_> =
        (0..MOST_DRAFTS).map(|_| taken(till.take_picture(small.clone()))).collect();
    let full = PictureAnswer::TooMany { most: MOST_DRAFTS };
    assert_eq!(till.take_picture(small.clone()).unwrap(), full);
    till.drop_picture(drafts[3].draft).unwrap();
    taken(till.take_picture(small));
}

#[test]
fn wrong_facts_are_refused_and_the_draft_stays() {
    let (_home, till) = opened(Tier::Office, 110);
    let draft = taken(till.take_picture(file(1)));
    let police = PoliceUse { agreement: "ISA 7".into(), return_by: date(2027, 1, 1) };
    let table = [
        (KeepPicture { subject: id(11), ..keep() }, FailureCode::NotFound),
        (KeepPicture { taken_on: date(2026, 11, 23), ..keep() }, FailureCode::Refused),
        (KeepPicture { source: PictureSource::PoliceIsa, ..keep() }, FailureCode::Refused),
        (KeepPicture { police: Some(police.clone()), ..keep() }, FailureCode::Refused),
    ];
    for (wrong, code) in table {
        assert_eq!(till.keep_picture(draft.draft, &wrong), Err(Failure::of(code)), "{wrong:?}");
    }
    let right = KeepPicture { source: PictureSource::PoliceIsa, police: Some(police), ..keep() };
    till.keep_picture(draft.draft, &right).unwrap();
    let gone = till.keep_picture(draft.draft, &right);
    assert_eq!(gone, Err(Failure::of(FailureCode::NotFound)));
}

#[test]
fn what_stays_in_the_office_is_kept_seen_there_and_noticed_again() {
    let (_home, till) = opened(Tier::Office, 110);
    let draft = taken(till.take_picture(file(1)));
    let office = KeepPicture { usage: PictureUse::OfficeOnly, ..keep() };
    till.keep_picture(draft.draft, &office).unwrap();
    assert!(matches!(
        taken(till.take_picture(file(1))).same,
        Some(SamePicture::Card { same_file: true, .. })
    ));
    // The office sees it; members see published pictures alone (`Picture::shown_to_members`).
    assert_eq!(till.card(id(10), None).unwrap().pictures.len(), 1);
}

#[test]
fn an_erased_picture_is_gone_and_cannot_be_undone() {
    let (_home, till) = opened(Tier::Office, 110);
    let draft = taken(till.take_picture(file(1)));
    let picture = till.keep_picture(draft.draft, &keep()).unwrap();
    till.erase_picture(picture).unwrap();
    assert_eq!(till.picture(picture, PictureSize::Large), None);
    assert_eq!(till.card(id(10), None).unwrap().pictures.len(), 0);
    assert_eq!(taken(till.take_picture(file(1))).same, None, "not even its file is remembered");
    assert_eq!(till.erase_picture(picture), Err(Failure::of(FailureCode::NotFound)));
}

#[test]
fn locking_forgets_what_waits_and_hiding_does_not_show_it() {
    let (_home, till) = opened(Tier::Office, 110);
    let draft = taken(till.take_picture(file(1)));
    till.hide();
    assert!(till.draft(draft.preview).is_none());
    till.show_again();
    assert!(till.draft(draft.preview).is_some());
    till.lock();
    assert!(till.draft(draft.preview).is_none());
    till.unlock(id(110), Secret::typed(PIN.to_owned())).unwrap();
    assert!(till.draft(draft.preview).is_none());
    let gone = till.edit_picture(draft.draft, Edits::default());
    assert_eq!(gone, Err(Failure::of(FailureCode::NotFound)));
}

#[test]
fn nobody_but_the_offices_administrator_hands_pictures_in() {
    for (tier, who, code) in [
        (Tier::Member, 110, FailureCode::Refused),
        (Tier::Office, 111, FailureCode::Refused),
        (Tier::Office, 0, FailureCode::Locked),
    ] {
        let (_home, till) = if who == 0 { furnished(tier) } else { opened(tier, who) };
        let refused = Failure::of(code);
        assert_eq!(till.take_picture(file(1)), Err(refused));
        assert_eq!(till.edit_picture(Id::fresh(), Edits::default()), Err(refused));
        assert_eq!(till.keep_picture(Id::fresh(), &keep()), Err(refused));
        assert_eq!(till.drop_picture(Id::fresh()), Err(refused));
        assert_eq!(till.erase_picture(Id::fresh()), Err(refused));
        assert_eq!(till.draft(Id::fresh()), None);
    }
}

#[test]
fn without_a_way_to_read_pictures_none_is_taken() {
    let (_home, till) = opened(Tier::Office, 110);
    let till = till.with_reading(watchbook_register::picture::Reading::by("/nowhere".into()));
    let answer = till.take_picture(file(1)).unwrap();
    assert_eq!(answer, PictureAnswer::Refused { refusal: Refusal::CannotStart });
}
