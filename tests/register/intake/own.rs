//! Pictures of a premises' own list: taken in by its manager through the same child process, seen by
//! its staff, and by nobody once it is over.

use watchbook_register::id::Id;
use watchbook_register::picture::Size;
use watchbook_register::records::*;
use watchbook_register::store::PictureSize;
use watchbook_register::till::*;
use watchbook_register::unlock::Secret;

use crate::build::*;
use crate::desk::{PIN, file, furnished_with, keep, person, taken};

const MANAGER: u8 = 110;
const STAFF: u8 = 111;

fn turn_to(till: &Till, who: u8) {
    till.lock();
    till.unlock(id(who), Secret::typed(PIN.to_owned())).unwrap();
}

/// A shop whose manager has barred somebody; answers with the bar as its form has it.
fn barred() -> (tempfile::TempDir, Till, OwnOpened) {
    let here = |n, role| Person { premises: Some(shop().id), ..person(n, role) };
    let people = [here(MANAGER, Role::Manager), here(STAFF, Role::Till)];
    let (home, till) = furnished_with(Tier::Member, &people);
    turn_to(&till, MANAGER);
    let OwnOpened { mut draft, revision, .. } = till.own_open(None, None).unwrap();
    draft.family = "Tulloch".into();
    draft.reason = "Shouted at staff and would not leave".into();
    let OwnOutcome::Saved { opened } =
        till.own_save(&OwnForm { bar: None, revision, draft }).unwrap()
    else {
        panic!("saved")
    };
    (home, till, *opened)
}

fn of(opened: &OwnOpened) -> Id<SubjectCard> {
    Id::from_random(*opened.bar.unwrap().bytes())
}

#[test]
fn a_managers_picture_is_read_kept_shown_to_staff_and_gone_with_the_bar() {
    let (_home, till, opened) = barred();
    let draft = taken(till.take_picture(file(1)));
    assert_eq!((draft.size, draft.same), (Size { width: 800, height: 600 }, None));
    assert!(till.draft(draft.preview).is_some());
    let own = KeepPicture { subject: of(&opened), ..keep() };
    let picture = till.keep_picture(draft.draft, &own).unwrap();
    turn_to(&till, STAFF);
    assert_eq!(till.card(of(&opened), None).unwrap().pictures[0].picture, picture);
    assert!(till.picture(picture, PictureSize::Thumb).is_some());

    turn_to(&till, MANAGER);
    let bar = opened.bar.unwrap();
    let now = till.own_open(Some(bar), None).unwrap();
    till.own_end(bar, &now.revision, "We have spoken and agreed").unwrap();
    assert!(till.picture(picture, PictureSize::Thumb).is_some(), "its keeper sees what is over");
    turn_to(&till, STAFF);
    assert_eq!(till.picture(picture, PictureSize::Thumb), None);
    turn_to(&till, MANAGER);
    till.erase_picture(picture).unwrap();
    assert_eq!(till.picture(picture, PictureSize::Large), None);
    assert_eq!(till.erase_picture(picture), Err(Failure::of(FailureCode::NotFound)));
}

#[test]
fn what_is_the_schemes_is_not_the_managers_to_touch_or_to_keep() {
    let (_home, till, opened) = barred();
    let draft = taken(till.take_picture(file(1)));
    let own = || KeepPicture { subject: of(&opened), ..keep() };
    let police = PoliceUse { agreement: "ISA 7".into(), return_by: TODAY };
    let table = [
        (KeepPicture { subject: id(10), ..keep() }, FailureCode::NotFound),
        (
            KeepPicture { source: PictureSource::PoliceIsa, police: Some(police), ..own() },
            FailureCode::Refused,
        ),
        (KeepPicture { source: PictureSource::OtherScheme, ..own() }, FailureCode::Refused),
        (KeepPicture { usage: PictureUse::OfficeOnly, ..own() }, FailureCode::Refused),
    ];
    for (wrong, code) in table {
        assert_eq!(till.keep_picture(draft.draft, &wrong), Err(Failure::of(code)), "{wrong:?}");
    }
    assert_eq!(till.erase_picture(id(70)), Err(Failure::of(FailureCode::NotFound)));
    till.keep_picture(draft.draft, &own()).unwrap();
    assert_eq!(till.own_undo().unwrap().kind, watchbook_register::store::UndoKind::OwnPictures);
    assert_eq!(till.own_open(opened.bar, None).unwrap().pictures, []);
    turn_to(&till, STAFF);
    let refused = Err(Failure::of(FailureCode::Refused));
    assert_eq!(till.take_picture(file(1)), refused);
}
