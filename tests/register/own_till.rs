//! The own list at its till: who may keep it, from adding to ending, and what midnight does.

use std::time::Duration;

use jiff::civil::date;
use watchbook_register::ClosedList;
use watchbook_register::check::{CheckQuery, Tile};
use watchbook_register::desk::OwnDraft;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::till::*;

use crate::build::*;
use crate::till::{Furnished, furnished, pin};

const TILL: u8 = 110;
const MANAGER: u8 = 111;

fn open(who: u8) -> Furnished {
    let furnished = furnished(&[banned()]);
    furnished.till.unlock(id(who), pin()).unwrap();
    furnished
}

fn list(till: &Till, filter: OwnFilter) -> OwnList {
    till.own_list(&OwnQuery { text: String::new(), filter }).unwrap()
}

fn form(change: impl FnOnce(&mut OwnDraft), till: &Till) -> OwnForm {
    let OwnOpened { mut draft, revision, .. } = till.own_open(None, None).unwrap();
    draft.given = "Barnaby".into();
    draft.family = "Tulloch".into();
    draft.reason = "Shouted at staff and would not leave".into();
    change(&mut draft);
    OwnForm { bar: None, revision, draft }
}

fn saved(outcome: Result<OwnOutcome, Failure>) -> OwnOpened {
    match outcome {
        Ok(OwnOutcome::Saved { opened }) => *opened,
        other => panic!("not saved: {other:?}"),
    }
}

fn found(till: &Till, text: &str) -> Vec<Tile> {
    till.check(&CheckQuery { text: text.into(), chosen: Vec::new() }).unwrap().first
}

fn relocked(furnished: &Furnished, who: u8) {
    furnished.till.lock();
    furnished.till.unlock(id(who), pin()).unwrap();
}

#[test]
fn a_manager_bars_somebody_staff_find_them_and_a_word_ends_it() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let opened = saved(till.own_save(&form(|_| {}, till)));
    let bar = opened.bar.unwrap();
    assert_eq!(list(till, OwnFilter::InForce).rows.len(), 1);

    relocked(&furnished, TILL);
    let tiles = found(till, "barnaby");
    assert_eq!(tiles[0].name.as_deref(), Some("Barnaby Tulloch"));
    let card = till.card(tiles[0].subject, None).unwrap();
    let own = card.verdicts[0].own.as_ref().unwrap();
    assert_eq!((own.premises.as_str(), own.by.as_str()), ("Harlow Street Stores", "Dan W."));

    relocked(&furnished, MANAGER);
    let opened = till.own_open(Some(bar), None).unwrap();
    let judging = till.own_end(bar, &opened.revision, "Only a junkie would").unwrap();
    assert!(matches!(judging, OwnOutcome::Problems { .. }));
    let ended = saved(till.own_end(bar, &opened.revision, "We have spoken and agreed"));
    assert_eq!(ended.ended.unwrap().on, date(2026, 11, 22));
    assert_eq!(found(till, "barnaby"), [], "gone at once");
    assert_eq!(list(till, OwnFilter::Ended).rows.len(), 1, "and still on the list");
    let again = OwnForm { bar: Some(bar), revision: ended.revision, draft: opened.draft };
    assert_eq!(till.own_save(&again), Err(Failure::of(FailureCode::Refused)));

    assert_eq!(till.own_undo().unwrap().kind.code(), "OWN_ENDED");
    assert_eq!(found(till, "barnaby").len(), 1, "as it was");
    let undone = till.own_undo().unwrap();
    assert_eq!(undone.reference.as_deref(), Some("Barnaby Tulloch"));
    assert_eq!(list(till, OwnFilter::All).rows, []);
    assert_eq!(till.own_undo(), Err(Failure::of(FailureCode::NothingToUndo)));
}

#[test]
fn nobody_but_a_manager_of_these_premises_keeps_the_list() {
    let refused = Failure::of(FailureCode::Refused);
    let furnished = open(TILL);
    let till = &furnished.till;
    let nothing = Id::fresh();
    let query = OwnQuery { text: String::new(), filter: OwnFilter::All };
    let draft = watchbook_register::desk::blank_own("");
    let form = OwnForm { bar: None, revision: String::new(), draft };
    assert_eq!(till.own_list(&query), Err(refused));
    assert_eq!(till.own_open(None, None), Err(refused));
    assert_eq!(till.own_look(&form), Err(refused));
    assert_eq!(till.own_save(&form), Err(refused));
    assert_eq!(till.own_end(nothing, "", "over and done"), Err(refused));
    assert_eq!(till.own_undo(), Err(refused));
    assert_eq!(till.own_keep(None), Err(refused));
    assert_eq!(till.own_find("rhys"), Err(refused));
    assert_eq!(till.take_picture(vec![1]), Err(refused));
    till.lock();
    assert_eq!(till.own_list(&query), Err(Failure::of(FailureCode::Locked)));
}

#[test]
fn at_midnight_it_goes_by_itself_and_after_its_year_it_is_erased() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let opened = saved(till.own_save(&form(|draft| draft.ends = "today".into(), till)));
    let bar = opened.bar.unwrap();
    assert_eq!(found(till, "barnaby").len(), 1);
    furnished.clock.pass(Duration::from_secs(10 * 3600));
    assert_eq!(found(till, "barnaby"), [], "hidden without anybody's doing");
    assert_eq!(list(till, OwnFilter::Ended).rows[0].kept_until, date(2027, 11, 22));
    furnished.clock.set_wall("2027-11-22T23:00:00Z");
    till.tick();
    till.unlock(id(MANAGER), pin()).unwrap();
    assert_eq!(list(till, OwnFilter::All).rows.len(), 1, "the last day that it is kept");
    furnished.clock.set_wall("2027-11-23T00:30:00Z");
    till.tick();
    assert_eq!(list(till, OwnFilter::All).rows, []);
    let gone = till.own_open(Some(bar), None);
    assert_eq!(gone, Err(Failure::of(FailureCode::NotFound)));
}

#[test]
fn a_clock_alone_erases_nothing_and_three_days_of_running_do() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let until = saved(till.own_save(&form(|draft| draft.ends = "today".into(), till)));
    let bar = until.bar;
    let at = |wall: &str| {
        till.lock();
        furnished.clock.set_wall(wall);
        till.unlock(id(MANAGER), pin()).unwrap();
    };
    for _ in 0..4 {
        at("2028-11-22T14:00:00Z");
        assert_eq!(list(till, OwnFilter::All).rows, [], "hidden by the wrong clock");
        assert_eq!(till.own_open(bar, None), Err(Failure::of(FailureCode::NotFound)));
    }
    at("2026-11-23T14:00:00Z");
    assert_eq!(list(till, OwnFilter::All).rows.len(), 1, "and there when the clock is right");
    for day in ["2028-01-01", "2028-01-02", "2026-11-24"] {
        at(&format!("{day}T14:00:00Z"));
    }
    assert_eq!(list(till, OwnFilter::All).rows, [], "passed on three days, it is erased");
}

#[test]
fn a_stale_form_gives_nothing_out() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let opened = saved(till.own_save(&form(|_| {}, till)));
    let bar = opened.bar.unwrap();
    let stale = OwnForm { bar: Some(bar), revision: "another".into(), draft: opened.draft };
    assert_eq!(till.own_save(&stale).unwrap(), OwnOutcome::Stale);
    assert_eq!(till.own_end(bar, "another", "over and done").unwrap(), OwnOutcome::Stale);
}

#[test]
fn a_form_that_is_left_is_kept_for_its_own_person_and_forgotten_when_saved() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let form = form(|_| {}, till);
    till.own_keep(Some(&form)).unwrap();
    relocked(&furnished, MANAGER);
    assert_eq!(list(till, OwnFilter::All).kept.unwrap().bar, None);
    let kept = till.own_open(None, None).unwrap().kept.unwrap();
    assert_eq!(kept, form.draft);
    saved(till.own_save(&form));
    assert!(list(till, OwnFilter::All).kept.is_none());
}

#[test]
fn a_change_in_between_is_noticed_and_a_child_asks_why() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let opened = saved(till.own_save(&form(|_| {}, till)));
    let bar = opened.bar;
    let mut draft = opened.draft.clone();
    draft.ends = "3 months".into();
    let mine = OwnForm { bar, revision: opened.revision.clone(), draft };
    let changed = saved(till.own_save(&mine));
    assert_ne!(changed.revision, opened.revision);
    let stale = till.own_save(&mine).unwrap();
    assert!(matches!(stale, OwnOutcome::Stale), "{stale:?}");
    let same = OwnForm { bar, revision: changed.revision, draft: changed.draft };
    assert_eq!(till.own_save(&same).unwrap(), OwnOutcome::Unchanged);

    let child = form(
        |draft| {
            draft.age.band = AgeBand::A16To17;
            draft.ends = "90 days".into();
        },
        till,
    );
    let refused = till.own_save(&child).unwrap();
    assert!(matches!(refused, OwnOutcome::Problems { .. }), "one person alone gives no leave");
    let looked = till.own_look(&child).unwrap();
    assert!(looked.card.is_none());
    assert!(looked.hidden.is_some());
}

#[test]
fn a_link_to_the_register_is_a_card_that_the_person_sees_or_none() {
    let furnished = open(MANAGER);
    let till = &furnished.till;
    let offered = till.own_find("rhys hughes").unwrap();
    assert_eq!(offered[0].subject, id(10));
    let linked = saved(till.own_save(&form(|draft| draft.same_as = Some(id(10)), till)));
    assert_eq!(linked.same.unwrap().name.as_deref(), Some("Rhys Hughes"));
    let nobody = form(
        |draft| {
            draft.given = "Other".into();
            draft.same_as = Some(id(99));
        },
        till,
    );
    assert_eq!(saved(till.own_save(&nobody)).draft.same_as, None);
    assert_eq!(found(till, "tulloch").len(), 2, "both lists, both people, nobody joined");
    assert_eq!(found(till, "rhys").len(), 1);
}
