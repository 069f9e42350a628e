//! The member card in bytes: exact, stable, and refused where it is not sound.

use std::collections::BTreeSet;

use jiff::civil::Date;
use proptest::prelude::*;
use watchbook_demo::{Detail, Plan, Town};
use watchbook_partnership::wire::WireFault;
use watchbook_partnership::wire::card::{
    Card, Reach, Showing, Travels, Written, may_travel, read, write,
};
use watchbook_protocol::cbor::Value;
use watchbook_protocol::envelope::{Picture as Sealed, PictureRole};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::locked::MessageKey;
use watchbook_register::civil::days_after;
use watchbook_register::dossier::Dossier;
use watchbook_register::records::*;

use crate::build::*;
use crate::invent::Dice;
use crate::tree::{altered, at, paths, without};

pub fn everywhere() -> Vec<Gallery> {
    vec![gallery(5, Scope::AllMembers)]
}

pub fn sent(dossier: &Dossier) -> Travels {
    let (galleries, unchecked) = (everywhere(), BTreeSet::new());
    let rules = SchemeRules::default();
    let showing = Showing {
        rules,
        galleries: &galleries,
        premises: &[shop(), pub_()],
        unchecked: &unchecked,
    };
    may_travel(dossier, &showing, TODAY).unwrap()
}

/// Keys and hashes for the pictures that a card asks to be sealed.
pub fn sealed(written: &Written) -> Vec<Sealed> {
    let seal = |(place, (_, role)): (u8, &(_, PictureRole))| Sealed {
        hash: Hash::from_bytes([place; 32]),
        key: MessageKey::from_bytes([place; 32]),
        role: *role,
    };
    (0..).zip(&written.pictures).map(seal).collect()
}

fn back(travels: &Travels) -> Card {
    let written = write(travels).unwrap();
    read(&written.content, &sealed(&written), travels.made_on()).unwrap()
}

/// Somebody with one of everything.
pub fn full() -> Dossier {
    let mut dossier = banned();
    dossier.bans[0].rules.stands_on_appeal = false;
    let card = &mut dossier.card;
    card.risk_flags.push(RiskFlag {
        kind: RiskFlagKind::Needles,
        source: id(51),
        until: days_after(TODAY, 40),
    });
    card.vehicles.push(Vehicle { text: text("A blue van"), seen_on: TODAY });
    card.description.voice = Some(text("Speaks quietly"));
    dossier.pictures.push(Picture {
        source: PictureSource::PoliceIsa,
        police: Some(PoliceTerms { agreement: "ISA-7".into(), return_by: days_after(TODAY, 9) }),
        ..picture(71)
    });
    dossier.bans[0].appeal = Appeal::Open { stage: AppealStage::Listed, received: TODAY };
    dossier.warnings.push(warning(TODAY, days_after(TODAY, 100)));
    let order = CourtOrder {
        id: id(80),
        subject: id(10),
        kind: CourtOrderKind::Cbo,
        court: text("Marlbridge Magistrates"),
        conditions: text("Not to enter the Old Town"),
        from: TODAY,
        to: days_after(TODAY, 300),
        publicised_ok: true,
    };
    dossier.orders.extend(order.for_members(Under18::No));
    dossier.entries[0].caption = Some(text("Ask for the duty manager"));
    dossier.entries.push(GalleryEntry {
        id: id(41),
        ..entry(TODAY, days_after(TODAY, 50), RestsOn::Order(id(80)))
    });
    dossier
}

pub fn plan(subjects: usize) -> Town {
    let detail = Detail::Small;
    Town::plan(&Plan { seed: 7, today: TODAY, subjects, detail }).unwrap()
}

#[test]
fn a_card_with_one_of_everything_comes_back_as_it_was() {
    let travels = sent(&full());
    let card = back(&travels);
    assert_eq!(&card.dossier, travels.dossier());
    assert_eq!(card.dossier, full(), "everything of it may be seen, so nothing is left out");
    assert_eq!(card.newer, 0);
    let ids: Vec<_> = card.pictures.iter().map(|one| one.id).collect();
    assert_eq!(ids, [id(70), id(71)]);
    assert_eq!(card.pictures[1].full.hash, Hash::from_bytes([3; 32]));
    assert_eq!(card.pictures[1].thumbnail.hash, Hash::from_bytes([2; 32]));
}

#[test]
fn a_thousand_of_the_invented_town_come_back_as_they_were() {
    let town = plan(1_000);
    let unchecked = BTreeSet::new();
    let mut counts = (0, 0, 0);
    for share_birth in [false, true] {
        let rules = SchemeRules { share_birth, ..town.scheme.rules };
        let showing = Showing {
            rules,
            galleries: &town.galleries,
            premises: &town.premises,
            unchecked: &unchecked,
        };
        for one in &town.subjects {
            let Some(travels) = may_travel(&one.dossier, &showing, TODAY) else {
                counts.2 += 1;
                continue;
            };
            assert_eq!(&back(&travels).dossier, travels.dossier());
            counts.0 += usize::from(*travels.reach() == Reach::Members);
            counts.1 += usize::from(*travels.reach() != Reach::Members);
        }
    }
    assert!(counts.0 > 500 && counts.1 > 20 && counts.2 > 20, "{counts:?}");
}

#[test]
fn the_same_records_make_the_same_bytes_on_another_day_of_the_year() {
    let town = plan(300);
    let unchecked = BTreeSet::new();
    let showing = Showing {
        rules: town.scheme.rules,
        galleries: &town.galleries,
        premises: &town.premises,
        unchecked: &unchecked,
    };
    let mut changed = 0;
    for one in &town.subjects {
        let on = |day| may_travel(&one.dossier, &showing, day).map(|one| write(&one).unwrap());
        changed += usize::from(on(TODAY) != on(days_after(TODAY, 1)));
    }
    // Only what ended on that very day makes a difference.
    assert!(changed < 12, "{changed} of 300 would be sent again for nothing");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_card_comes_back_as_it_was(seed: u64, share_birth: bool, show_unserved: bool) {
        let mut dice = Dice(seed);
        let galleries = [
            gallery(5, Scope::AllMembers),
            gallery(6, Scope::Sectors(vec![Sector::Pub])),
            gallery(7, Scope::List(vec![id(1)])),
        ];
        let dossier = dice.dossier(TODAY, &galleries);
        let unchecked = BTreeSet::new();
        let showing = Showing {
            rules: SchemeRules { share_birth, show_unserved, ..SchemeRules::default() },
            galleries: &galleries,
            premises: &[shop(), pub_()],
            unchecked: &unchecked,
        };
        if let Some(travels) = may_travel(&dossier, &showing, TODAY) {
            let card = back(&travels);
            prop_assert_eq!(&card.dossier, travels.dossier());
            prop_assert_eq!(card.newer, 0);
        }
    }

    #[test]
    fn bytes_that_were_spoilt_are_refused_or_read_and_never_more(
        place in any::<prop::sample::Index>(), with: u8,
    ) {
        let written = write(&sent(&full())).unwrap();
        let mut content = written.content.clone();
        let place = place.index(content.len());
        content[place] = with;
        if let Ok(card) = read(&content, &sealed(&written), TODAY) {
            prop_assert!(card.dossier.entries.iter().all(|one| one.withdrawn.is_none()));
            prop_assert_eq!(card.dossier.card.standing, Standing::Clear);
        }
    }
}

fn refused(alter: impl FnOnce(&mut Value)) -> WireFault {
    let written = write(&sent(&full())).unwrap();
    let content = altered(&written.content, alter);
    read(&content, &sealed(&written), TODAY).unwrap_err()
}

fn put(path: &[u64], value: Value) -> WireFault {
    refused(|tree| *at(tree, path) = value)
}

fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn day(on: Date) -> Value {
    let days = on.since(Date::constant(1970, 1, 1)).unwrap().get_days();
    Value::Number(u64::try_from(days).unwrap())
}

#[test]
fn a_hostile_card_is_refused_with_its_reason() {
    use WireFault as F;
    let long = "a".repeat(2_001);
    let table: Vec<(&str, WireFault, WireFault)> = vec![
        ("no map", put(&[], Value::Null), F::Shape { key: 0 }),
        ("no subject", refused(|tree| without(tree, &[], 1)), F::Missing { key: 1 }),
        ("no age", refused(|tree| without(tree, &[], 5)), F::Missing { key: 5 }),
        ("no reports", refused(|tree| without(tree, &[], 11)), F::RestsOnNothing),
        ("no entries", refused(|tree| without(tree, &[], 21)), F::RestsOnNothing),
        ("a number for a name", put(&[3, 1], Value::Number(1)), F::Shape { key: 3 }),
        ("a short id", put(&[1], Value::Bytes(vec![0; 15])), F::Id),
        ("an id of no register", put(&[1], Value::Bytes(vec![0xff; 16])), F::Id),
        ("no reference", put(&[2], words("142")), F::Reference),
        (
            "no name",
            refused(|tree| {
                *at(tree, &[3]) = Value::List(vec![Value::Number(1), words(""), words("")])
            }),
            F::Empty,
        ),
        ("a long name", put(&[3, 1], words(&long[..81])), F::TooLong),
        ("an unseen character", put(&[3, 1], words("Rh\u{202e}ys")), F::Unclean),
        ("blanks around", put(&[12, 0], words(" Old Town")), F::Unclean),
        ("a long area", put(&[12, 0], words(&long[..81])), F::TooLong),
        ("an empty street name", put(&[4, 0, 2], words("")), F::Empty),
        ("a long reason", put(&[23, 0, 5], words(&long)), F::TooLong),
        ("a blocked topic", put(&[23, 0, 5], words("She is pregnant")), F::Wording),
        (
            "a giant",
            put(&[6, 2], Value::List(vec![Value::Number(170), Value::Number(400)])),
            F::Height,
        ),
        (
            "a newborn",
            put(
                &[5],
                Value::List(vec![Value::Number(1), day(days_after(TODAY, -30)), words("STATED")]),
            ),
            F::Age,
        ),
        ("a child without leave", put(&[5, 1], words("U16")), F::Leave),
        ("young, without leave", put(&[5, 3], Value::Flag(true)), F::Leave),
        ("a day after all days", put(&[23, 0, 7, 2], Value::Number(9_999_999)), F::Calendar),
        ("an end before its start", put(&[23, 0, 7, 2], Value::Number(1)), F::Term),
        ("a ban of a century", put(&[23, 0, 7, 2], day(days_after(TODAY, 30_000))), F::Term),
        ("an entry over before it began", put(&[21, 0, 4], Value::Number(1)), F::Term),
        ("a warning over before it began", put(&[22, 0, 6], Value::Number(1)), F::Term),
        ("an order over before it began", put(&[24, 0, 6], Value::Number(1)), F::Term),
        ("a bail condition", put(&[24, 0, 2], words("BAIL_CONDITION")), F::Order),
        (
            "leave for a year",
            put(
                &[21, 0, 7],
                Value::List(vec![day(TODAY), day(days_after(TODAY, 365)), Value::Flag(true)]),
            ),
            F::Leave,
        ),
        (
            "an order against a child",
            refused(|tree| {
                for entry in 0..2 {
                    *at(tree, &[21, entry, 7]) = Value::List(vec![
                        day(TODAY),
                        day(days_after(TODAY, 50)),
                        Value::Flag(true),
                    ]);
                }
            }),
            F::Order,
        ),
        (
            "a name that no leave allows",
            refused(|tree| {
                without(tree, &[], 24);
                without(tree, &[], 22);
                at(tree, &[21]);
                if let Value::List(entries) = at(tree, &[21]) {
                    entries.truncate(1)
                }
                *at(tree, &[21, 0, 7]) =
                    Value::List(vec![day(TODAY), day(days_after(TODAY, 50)), Value::Flag(false)]);
            }),
            F::Leave,
        ),
        (
            "two entries of one id",
            refused(|tree| {
                let first = at(tree, &[21, 0, 1]).clone();
                *at(tree, &[21, 1, 1]) = first;
            }),
            F::Twice,
        ),
        (
            "an entry that rests on nothing",
            refused(|tree| without(tree, &[], 23)),
            F::RestsOnNothing,
        ),
        ("a picture twice", put(&[20, 1, 21], Value::Number(1)), F::Pictures),
        ("a picture that is not there", put(&[20, 1, 21], Value::Number(9)), F::Pictures),
        ("a thumbnail as the picture", put(&[20, 1, 21], Value::Number(2)), F::Pictures),
        (
            "a sealed picture that nothing names",
            refused(|tree| without(tree, &[], 20)),
            F::Pictures,
        ),
        ("an endless hash", put(&[20, 0, 9], Value::Bytes(vec![0; 65])), F::Range),
        ("a code that is a book", put(&[6, 1], words(&long)), F::Shape { key: 1 }),
    ];
    for (what, found, due) in table {
        assert_eq!(found, due, "{what}");
    }
}

#[test]
fn a_key_of_a_later_version_is_passed_over_wherever_it_stands() {
    let written = write(&sent(&full())).unwrap();
    let tree: Value = watchbook_protocol::cbor::decode(&written.content).unwrap();
    for path in paths(&tree) {
        let content = altered(&written.content, |tree| {
            if let Value::Map(pairs) = at(tree, &path) {
                pairs.push((900, Value::Text("later".to_owned())));
            }
        });
        let card = read(&content, &sealed(&written), TODAY).unwrap();
        assert_eq!(card.dossier, full(), "{path:?}");
    }
}
