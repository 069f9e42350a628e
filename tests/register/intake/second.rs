//! A picture waits for a second person: who passes it, who sends it back, and what members see
//! meanwhile.

use jiff::civil::date;
use watchbook_register::cases::Rule;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::store::PictureSize;
use watchbook_register::till::*;
use watchbook_register::unlock::Secret;

use crate::build::*;
use crate::desk::{PIN, file, furnished_with, keep, person, taken};

const KEEPER: u8 = 110;
const SECOND: u8 = 112;

fn office(people: &[(u8, Role)]) -> (tempfile::TempDir, Till) {
    let people: Vec<Person> = people.iter().map(|(n, role)| person(*n, *role)).collect();
    let (home, till) = furnished_with(Tier::Office, &people);
    till.unlock(people[0].id, Secret::typed(PIN.to_owned())).unwrap();
    (home, till)
}

fn two() -> (tempfile::TempDir, Till) {
    office(&[(KEEPER, Role::Administrator), (SECOND, Role::DataLead)])
}

fn turn_to(till: &Till, who: u8) {
    till.lock();
    till.unlock(id(who), Secret::typed(PIN.to_owned())).unwrap();
}

/// Keeps a picture for members, as the administrator.
fn kept(till: &Till) -> Id<Picture> {
    let draft = taken(till.take_picture(file(1)));
    till.keep_picture(draft.draft, &keep()).unwrap()
}

fn seen(look: &PictureLook) -> PictureSeen {
    PictureSeen {
        subject: look.subject,
        picture: look.picture.picture,
        revision: look.revision.clone(),
    }
}

fn stands(till: &Till, picture: Id<Picture>) -> PictureStands {
    let opened = till.desk_open(Some(id(10))).unwrap();
    opened.picture_stands.into_iter().find(|one| one.picture == picture).unwrap()
}

fn counts(till: &Till) -> PictureCounts {
    let query = DeskQuery { text: String::new(), filter: DeskFilter::AwaitsCheck, from: 0 };
    till.desk_list(&query).unwrap().pictures
}

const BACK: PictureVerdict = PictureVerdict::Back { reason: PictureBack::Bystanders };

#[test]
fn a_picture_kept_for_members_waits_until_another_has_seen_it_and_passes_it() {
    let (_home, till) = two();
    let picture = kept(&till);
    assert_eq!(stands(&till, picture).stands, PictureStanding::Waits);
    assert_eq!((counts(&till).to_check, counts(&till).own), (0, 1));
    assert_eq!(till.desk_pictures().unwrap(), [], "nobody looks through their own");
    let own = till.desk_picture(picture).unwrap();
    assert!(!own.may_pass);
    let refused = till.desk_picture_decide(&seen(&own), PictureVerdict::Pass);
    assert_eq!(refused, Err(Failure::of(FailureCode::Refused)));

    turn_to(&till, SECOND);
    assert_eq!(counts(&till).to_check, 1);
    let waits = till.desk_pictures().unwrap();
    assert_eq!(waits[0].picture, picture);
    let look = till.desk_picture(picture).unwrap();
    assert!(look.may_pass && !look.unseen);
    assert_eq!(look.by.as_deref(), Some("Ade T."));
    let card = look.preview.card.as_ref().unwrap();
    assert_eq!(card.pictures.len(), 1, "the card as it will be");
    assert!(till.picture(picture, PictureSize::Large).is_some());
    till.desk_picture_decide(&seen(&look), PictureVerdict::Pass).unwrap();
    assert_eq!(stands(&till, picture).stands, PictureStanding::Shown);
    assert_eq!(till.desk_pictures().unwrap(), []);
    let again = till.desk_picture_decide(&seen(&look), PictureVerdict::Pass);
    assert_eq!(again, Err(Failure::of(FailureCode::Stale)), "it is another record by now");
}

#[test]
fn one_sent_back_says_why_to_its_keeper_who_may_offer_it_again() {
    let (_home, till) = two();
    let picture = kept(&till);
    turn_to(&till, SECOND);
    let look = till.desk_picture(picture).unwrap();
    till.desk_picture_decide(&seen(&look), BACK).unwrap();
    let offered = till.desk_picture(picture).unwrap();
    let refused = till.desk_picture_decide(&seen(&offered), PictureVerdict::Offer);
    assert_eq!(refused, Err(Rule::NotEntitled.into()), "the data lead keeps no register");

    turn_to(&till, KEEPER);
    let told = stands(&till, picture);
    assert_eq!(
        (told.stands, told.back),
        (PictureStanding::SentBack, Some(PictureBack::Bystanders))
    );
    let back = counts(&till);
    assert_eq!((back.back, back.first_back, back.own), (1, Some(id(10)), 0));
    let look = till.desk_picture(picture).unwrap();
    till.desk_picture_decide(&seen(&look), PictureVerdict::Offer).unwrap();
    assert_eq!(stands(&till, picture).stands, PictureStanding::Waits);
    turn_to(&till, SECOND);
    let look = till.desk_picture(picture).unwrap();
    till.desk_picture_decide(&seen(&look), PictureVerdict::Pass).unwrap();
    assert_eq!(stands(&till, picture).stands, PictureStanding::Shown);
}

#[test]
fn whoever_kept_a_picture_never_passes_it_whoever_offers_it() {
    let (_home, till) = office(&[
        (KEEPER, Role::Administrator),
        (111, Role::Administrator),
        (SECOND, Role::DataLead),
    ]);
    let for_office =
        KeepPicture { usage: PictureUse::OfficeOnly, taken_on: date(2026, 10, 4), ..keep() };
    let draft = taken(till.take_picture(file(2)));
    let pictures = [kept(&till), till.keep_picture(draft.draft, &for_office).unwrap()];
    turn_to(&till, SECOND);
    let look = till.desk_picture(pictures[0]).unwrap();
    till.desk_picture_decide(&seen(&look), BACK).unwrap();
    turn_to(&till, 111);
    for picture in pictures {
        let look = till.desk_picture(picture).unwrap();
        till.desk_picture_decide(&seen(&look), PictureVerdict::Offer).unwrap();
    }
    for who in [KEEPER, 111] {
        turn_to(&till, who);
        assert_eq!(till.desk_pictures().unwrap(), []);
        for picture in pictures {
            let look = till.desk_picture(picture).unwrap();
            assert!(!look.may_pass);
            let refused = till.desk_picture_decide(&seen(&look), PictureVerdict::Pass);
            assert_eq!(refused, Err(Failure::of(FailureCode::Refused)));
        }
    }
    turn_to(&till, SECOND);
    assert_eq!(till.desk_pictures().unwrap().len(), 2);
}

#[test]
fn taking_a_picture_from_members_needs_one_person() {
    let (_home, till) = two();
    let picture = kept(&till);
    turn_to(&till, SECOND);
    let look = till.desk_picture(picture).unwrap();
    till.desk_picture_decide(&seen(&look), PictureVerdict::Pass).unwrap();
    let look = till.desk_picture(picture).unwrap();
    till.desk_picture_decide(&seen(&look), BACK).unwrap();
    assert_eq!(stands(&till, picture).stands, PictureStanding::SentBack);
    let look = till.desk_picture(picture).unwrap();
    let twice = till.desk_picture_decide(&seen(&look), BACK);
    assert_eq!(twice, Err(Failure::of(FailureCode::NotFound)));
}

#[test]
fn what_was_not_looked_at_in_its_present_state_is_not_passed() {
    let (_home, till) = two();
    let picture = kept(&till);
    turn_to(&till, SECOND);
    let look = till.desk_picture(picture).unwrap();
    for revision in ["", "of another record"] {
        let unseen = PictureSeen { revision: revision.into(), ..seen(&look) };
        let refused = till.desk_picture_decide(&unseen, PictureVerdict::Pass);
        assert_eq!(refused, Err(Failure::of(FailureCode::Stale)));
    }
    turn_to(&till, KEEPER);
    let second = taken(till.take_picture(file(2)));
    till.keep_picture(second.draft, &keep()).unwrap();
    turn_to(&till, SECOND);
    let stale = till.desk_picture_decide(&seen(&look), PictureVerdict::Pass);
    assert_eq!(stale, Err(Failure::of(FailureCode::Stale)), "the card has another picture by now");
}

#[test]
fn alone_in_the_office_a_picture_is_shown_at_once() {
    let (_home, till) = office(&[(KEEPER, Role::Administrator), (111, Role::Chair)]);
    let picture = kept(&till);
    assert_eq!(stands(&till, picture).stands, PictureStanding::Shown);
    let office =
        KeepPicture { usage: PictureUse::OfficeOnly, taken_on: date(2026, 10, 4), ..keep() };
    let draft = taken(till.take_picture(file(2)));
    let hidden = till.keep_picture(draft.draft, &office).unwrap();
    assert_eq!(stands(&till, hidden).stands, PictureStanding::Office);
    // Offered to nobody but oneself, it is still looked at before members see it.
    let look = till.desk_picture(hidden).unwrap();
    till.desk_picture_decide(&seen(&look), PictureVerdict::Offer).unwrap();
    let look = till.desk_picture(hidden).unwrap();
    assert!(look.may_pass && look.unseen);
    till.desk_picture_decide(&seen(&look), PictureVerdict::Pass).unwrap();
    assert_eq!(stands(&till, hidden).stands, PictureStanding::Shown);
}

#[test]
fn keeping_a_picture_is_undone_with_its_waiting_and_not_behind_a_colleagues_back() {
    let (_home, till) = two();
    let picture = kept(&till);
    till.desk_undo().unwrap();
    assert_eq!(counts(&till).own, 0);
    assert_eq!(till.desk_picture(picture), Err(Failure::of(FailureCode::NotFound)));
    let picture = kept(&till);
    turn_to(&till, SECOND);
    let look = till.desk_picture(picture).unwrap();
    till.desk_picture_decide(&seen(&look), PictureVerdict::Pass).unwrap();
    turn_to(&till, KEEPER);
    assert_eq!(till.desk_undo(), Err(Failure::of(FailureCode::ChangedSince)));
}

#[test]
fn nobody_but_administrator_and_data_lead_looks_pictures_through() {
    let (_home, till) = office(&[(111, Role::Chair), (KEEPER, Role::Administrator)]);
    let refused = Failure::from(Rule::NotEntitled);
    let nothing = PictureSeen { subject: id(10), picture: Id::fresh(), revision: String::new() };
    assert_eq!(till.desk_pictures(), Err(refused));
    assert_eq!(till.desk_picture(Id::fresh()), Err(refused));
    for verdict in [PictureVerdict::Pass, BACK, PictureVerdict::Offer] {
        assert_eq!(till.desk_picture_decide(&nothing, verdict), Err(refused));
    }
}
