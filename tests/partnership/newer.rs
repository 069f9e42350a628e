//! Values of lists that only a later version knows: something true and never something worse.

use watchbook_partnership::wire::WireFault;
use watchbook_partnership::wire::card::{Card, read, write};
use watchbook_protocol::cbor::{Value, decode};
use watchbook_register::dossier::Dossier;
use watchbook_register::records::*;
use watchbook_register::visibility::{House, Shown, Visibility, visibility};

use crate::build::*;
use crate::card::{everywhere, full, sealed, sent};
use crate::tree::{altered, at, paths};

fn with(path: &[u64], value: Value) -> Result<Card, WireFault> {
    let written = write(&sent(&full())).unwrap();
    let content = altered(&written.content, |tree| *at(tree, path) = value);
    read(&content, &sealed(&written), TODAY)
}

fn later(path: &[u64]) -> Result<Card, WireFault> {
    with(path, Value::Text("OF_2031".to_owned()))
}

/// The ways to every code of a list in a full card.
fn codes() -> Vec<Vec<u64>> {
    let tree: Value = decode(&write(&sent(&full())).unwrap().content).unwrap();
    let code = |text: &str| {
        text.len() > 2
            && text.chars().all(|c| c.is_ascii_uppercase() || c == '_' || c.is_ascii_digit())
    };
    let is_code =
        |path: &Vec<u64>| matches!(at(&mut tree.clone(), path), Value::Text(text) if code(text));
    let found: Vec<_> = paths(&tree).into_iter().filter(is_code).collect();
    assert!(found.len() > 25, "{}", found.len());
    found
}

#[test]
fn whatever_is_not_known_is_told_as_newer_and_nothing_worse_is_shown() {
    let galleries = everywhere();
    let house = House::new(SchemeRules::default(), &galleries);
    let manager = viewer(Role::Manager, shop());
    let shown = |dossier: &Dossier| -> Option<(Vec<_>, usize)> {
        match visibility(dossier, &manager, &house, TODAY) {
            Visibility::Shown(Shown { in_force, pictures, .. }) => {
                Some((in_force.iter().map(|one| one.state).collect(), pictures.len()))
            }
            Visibility::Hidden(_) => None,
        }
    };
    let (states, pictures) = shown(&full()).unwrap();
    for path in codes() {
        match later(&path) {
            Err(why) => assert!(why.needs_update(), "{path:?}: {why}"),
            Ok(card) => {
                assert!(card.newer > 0, "{path:?} passed for known");
                let Some((now, fewer)) = shown(&card.dossier) else { continue };
                assert!(now.iter().all(|state| states.contains(state)), "{path:?}: {now:?}");
                assert!(now[0] >= states[0] && fewer <= pictures, "{path:?}: {now:?}");
            }
        }
    }
}

#[test]
fn each_list_has_its_own_answer() {
    type Is = fn(&Dossier) -> bool;
    let table: [(&str, &[u64], Is); 13] = [
        ("hair", &[6, 4], |d| d.card.description.hair_colour == HairColour::Unknown),
        ("a mark", &[7, 0, 1], |d| d.card.marks[0].kind == MarkKind::Other),
        ("a report", &[11, 0, 2], |d| d.card.reports[0].kind == IncidentKind::Other),
        ("what is known of it", &[11, 0, 4], |d| d.card.reports[0].basis == Basis::Alleged),
        ("a method", &[9, 0], |d| d.card.methods.is_empty()),
        ("what to take care of", &[8, 0, 1], |d| d.card.risk_flags.is_empty()),
        ("where a picture is from", &[20, 0, 3], |d| d.pictures.len() == 1),
        ("how good it is", &[20, 0, 5], |d| d.pictures[0].quality == PictureQuality::Poor),
        ("how a ban was served", &[23, 0, 8, 1], |d| d.bans.is_empty() && d.entries.len() == 1),
        ("who decided", &[23, 0, 3, 3], |d| d.bans.is_empty() && d.entries.len() == 1),
        ("how far an appeal is", &[23, 0, 9, 1], |d| {
            d.bans[0].appeal == Appeal::Open { stage: AppealStage::Received, received: TODAY }
        }),
        ("a kind of order", &[24, 0, 2], |d| d.orders.is_empty() && d.entries.len() == 1),
        ("under which head", &[23, 0, 4], |d| d.bans[0].category == IncidentGroup::Other),
    ];
    for (what, path, is) in table {
        let card = later(path).unwrap_or_else(|why| panic!("{what}: {why}"));
        assert!(is(&card.dossier), "{what}: {:?}", card.dossier);
        assert_eq!(card.newer, 1, "{what}");
    }
}

#[test]
fn a_band_of_a_later_version_may_be_one_of_children_and_hides() {
    assert_eq!(later(&[5, 1]).unwrap_err(), WireFault::Newer { of: "MemberCard" });
}

#[test]
fn a_case_of_a_later_version_takes_with_it_what_it_belongs_to() {
    let case = || Value::List(vec![Value::Number(99), Value::Null]);
    for (what, path) in [("scope", [23, 0, 6]), ("appeal", [23, 0, 9])] {
        let card = with(&path, case()).unwrap();
        assert!(card.dossier.bans.is_empty(), "{what}");
        assert_eq!(card.dossier.entries.len(), 1, "{what}: the entry that rests on it goes too");
    }
    let card = with(&[21, 0, 5], case()).unwrap();
    assert_eq!(card.dossier.entries.len(), 1);
    assert!(with(&[3], case()).unwrap_err().needs_update(), "who it is must be known");
}

#[test]
fn a_ban_is_never_widened_by_a_trade_that_is_not_known() {
    let trades = |codes: &[&str]| {
        let codes = codes.iter().map(|code| Value::Text((*code).to_owned())).collect();
        Value::List(vec![Value::Number(2), Value::List(codes)])
    };
    let card = with(&[23, 0, 6], trades(&["PUB", "SPACEPORT"])).unwrap();
    assert_eq!(card.dossier.bans[0].scope, Scope::Sectors(vec![Sector::Pub]));
}
