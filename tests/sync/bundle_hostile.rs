//! Files that are not what an office packed: each is refused with a reason, and changes nothing.

use proptest::prelude::*;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::{BundleFault, Item};
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::feed::{Entry, Stop};
use watchbook_protocol::roster::RosterEntry;
use watchbook_protocol::sign::Signed;
use watchbook_sync::bundle::FileFault;
use watchbook_sync::machine::{Halt, NotTaken};

use crate::scheme::rng;
use crate::support::{Files, Office, Till};

fn furnished(seed: u8) -> Office {
    let mut office = Office::new(seed);
    for _ in 0..3 {
        office.publish();
    }
    office.mark(Audience::Members);
    office.publish_with_picture(60_000);
    office
}

fn fault(office: &Office, name: &str, bytes: &[u8]) -> BundleFault {
    match Files::new().open(office, name, bytes) {
        Err(FileFault::Bundle(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_refused_whole() {
    let mut office = furnished(110);
    let file = office.bundle("pub");
    for end in (0..file.len()).step_by(997).chain([file.len() - 1]) {
        let found = Files::new().open(&office, "pub", &file[..end]);
        assert!(matches!(found, Err(FileFault::Bundle(_))), "{end}: {found:?}");
    }
    assert_eq!(fault(&office, "pub", &file[..file.len() - 1]), BundleFault::Altered);
    assert_eq!(fault(&office, "pub", b""), BundleFault::NotBundle);
    assert_eq!(fault(&office, "pub", b"PK\x03\x04"), BundleFault::NotBundle);
}

#[test]
fn a_file_for_another_till_or_another_scheme_says_so() {
    let mut office = furnished(111);
    let file = office.bundle("bakery");
    assert_eq!(fault(&office, "pub", &file), BundleFault::NotForThisDevice);
    let mut other = furnished(112);
    let file = other.bundle("pub");
    assert_eq!(fault(&office, "pub", &file), BundleFault::OtherScheme);
}

#[test]
fn parts_that_stand_twice_or_out_of_order_are_refused() {
    let mut office = furnished(113);
    let items = office.items("pub");
    let twice = |of: fn(&Item) -> bool| {
        let mut items = items.clone();
        let item = items.iter().find(|item| of(item)).unwrap().clone();
        items.push(item);
        items
    };
    for items in [
        twice(|item| matches!(item, Item::Head(_))),
        twice(|item| matches!(item, Item::Checkpoint(_))),
        twice(|item| matches!(item, Item::Manifest(_))),
        twice(|item| matches!(item, Item::Live(_))),
        twice(|item| matches!(item, Item::Tail(_))),
        twice(|item| matches!(item, Item::Roster(_))),
        items.iter().rev().cloned().collect(),
    ] {
        let file = office.packed(&["pub"], &items);
        let found = Files::new().open(&office, "pub", &file);
        assert!(matches!(found, Err(FileFault::Disorder)), "{found:?}");
    }
}

/// Whoever knows the till's public key can seal a file to it. What it finds in one that was bent so.
fn bent(
    office: &mut Office,
    till: &mut Till,
    bend: impl FnMut(Item) -> Option<Item>,
) -> watchbook_sync::machine::TakenIn {
    let items: Vec<Item> = office.items("pub").into_iter().filter_map(bend).collect();
    let file = office.packed(&["pub"], &items);
    let files = Files::new();
    let opened = files.open(office, "pub", &file).unwrap();
    till.take_in(office, opened)
}

fn members(item: &Item) -> bool {
    matches!(item, Item::Tail((Audience::Members, _)) | Item::Live((Audience::Members, _)))
}

#[test]
fn a_file_that_leads_nowhere_leaves_nothing_on_a_till_that_has_the_rest() {
    let mut office = furnished(114);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let (before, shown) = (till.kept().feeds[&Audience::Members].clone(), till.shown());
    office.publish();
    office.publish();
    let last = office.logs[&Audience::Members].at().number;
    type Bend = fn(Item, u64) -> Option<Item>;
    let bends: [(Bend, Stop); 5] = [
        // The end of the tail is missing.
        (
            |item, last| match &item {
                Item::Tail((Audience::Members, entry)) if entry.number == last => None,
                _ => Some(item),
            },
            Stop::Gap,
        ),
        // All of it is.
        (|item, _| (!members(&item)).then_some(item), Stop::Gap),
        // An entry has another hash.
        (
            |item, last| match item {
                Item::Tail((feed @ Audience::Members, entry)) if entry.number == last => {
                    let hash = crate::scheme::some_hash(7);
                    Some(Item::Tail((feed, Entry { hash, envelope: None, ..entry })))
                }
                item => Some(item),
            },
            Stop::Forked,
        ),
        // An entry has other bytes.
        (
            |item, last| match item {
                Item::Tail((feed @ Audience::Members, mut entry)) if entry.number == last => {
                    entry.envelope.as_mut().unwrap().0[40] ^= 1;
                    Some(Item::Tail((feed, entry)))
                }
                item => Some(item),
            },
            Stop::Altered { number: 0 },
        ),
        // An entry is withheld.
        (
            |item, last| match item {
                Item::Tail((feed @ Audience::Members, entry)) if entry.number == last => {
                    Some(Item::Tail((feed, Entry { envelope: None, ..entry })))
                }
                item => Some(item),
            },
            Stop::Withheld { number: 0 },
        ),
    ];
    for (index, (bend, due)) in bends.into_iter().enumerate() {
        let withheld = matches!(due, Stop::Withheld { .. });
        let taken = bent(&mut office, &mut till, |item| bend(item, last));
        let stop = taken.stopped.iter().find(|(feed, _)| *feed == Audience::Members);
        let stop = stop.unwrap_or_else(|| panic!("{index}: {taken:?}")).1;
        assert_eq!(
            std::mem::discriminant(&stop),
            std::mem::discriminant(&due),
            "{index}: {stop:?}"
        );
        assert_eq!(till.machine.view().stopped, [], "{index}");
        let feed = &till.kept().feeds[&Audience::Members];
        assert_eq!(feed.row.reached, before.row.reached, "{index}: no age is renewed");
        if !withheld {
            // Of a withheld entry the rest is on a signed chain, and counts.
            assert_eq!((feed.row.at, &feed.lines), (before.row.at, &before.lines), "{index}");
            assert_eq!(till.shown(), shown, "{index}");
        }
    }
    till.sync(&mut office);
    assert_eq!(till.machine.view().stopped, []);
    assert_eq!(till.shown().len(), 6);
}

#[test]
fn heads_checkpoints_and_rosters_of_somebody_else_are_not_believed() {
    let mut office = furnished(115);
    let mut till = Till::new(&office, "pub");
    let stranger = watchbook_protocol::sign::SignKey::random(&mut rng(9));
    let scheme = office.world.roster.scheme();
    let taken = bent(&mut office, &mut till, |item| match item {
        Item::Head(head) => {
            let time = head.unverified().time.plus(999);
            let head = watchbook_protocol::feed::Head { time, ..head.unverified().clone() };
            Some(Item::Head(Signed::new(head, scheme, &stranger)))
        }
        item => Some(item),
    });
    assert!(taken.whole.is_empty() && till.shown().is_empty());
    assert!(taken.stopped.iter().all(|(_, stop)| *stop == Stop::HeadSignature), "{taken:?}");
    let taken = bent(&mut office, &mut till, |item| match item {
        Item::Checkpoint(mark) => {
            Some(Item::Checkpoint(Signed::new(mark.unverified().clone(), scheme, &stranger)))
        }
        item => Some(item),
    });
    assert!(taken.stopped.contains(&(Audience::Members, Stop::CheckpointSigner)), "{taken:?}");
    assert!(till.shown().is_empty());
    // A roster that says something else from its second entry on.
    let other = Office::new(116);
    let foreign: Vec<RosterEntry> = other.world.entries.clone();
    let taken = bent(&mut office, &mut till, |item| match item {
        Item::Roster(entry) => {
            let index = usize::try_from(entry.entry().n).unwrap() - 1;
            Some(Item::Roster(foreign[index].clone()))
        }
        item => Some(item),
    });
    assert!(matches!(taken.broken, Some(NotTaken::Halt(Halt::Roster(_)))), "{taken:?}");
    assert_eq!(till.kept().roster, office.world.roster);
    assert!(till.shown().is_empty());
}

#[test]
fn a_head_without_its_roster_stops_every_feed() {
    let mut office = furnished(117);
    let mut till = Till::since(&office, "pub", office.world.entries.len());
    office.world.rekey(Audience::Members);
    let taken = bent(&mut office, &mut till, |item| match item {
        Item::Roster(_) => None,
        item => Some(item),
    });
    assert!(matches!(taken.broken, Some(NotTaken::Halt(Halt::Refused))), "{taken:?}");
    assert!(till.shown().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn one_bit_anywhere_and_nothing_of_the_file_is_believed(at in 0.0_f64..1.0, bit in 0_u8..8) {
        let mut office = furnished(118);
        let mut file = office.bundle("pub");
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in the file"
        )]
        let at = (at * (file.len() as f64)) as usize;
        file[at] ^= 1 << bit;
        prop_assert!(Files::new().open(&office, "pub", &file).is_err(), "byte {at}");
    }

    #[test]
    fn whatever_items_are_left_out_the_till_comes_to_rest_and_shows_nothing_unsigned(
        left_out in prop::collection::btree_set(0_usize..60, 0..8),
    ) {
        let mut honest = Till::new(&furnished(119), "pub");
        honest.sync(&mut furnished(119));
        let mut office = furnished(119);
        let mut till = Till::new(&office, "pub");
        let mut index = 0;
        let items: Vec<Item> = office
            .items("pub")
            .into_iter()
            .filter(|_| {
                index += 1;
                !left_out.contains(&index)
            })
            .collect();
        let file = office.packed(&["pub"], &items);
        let files = Files::new();
        if let Ok(opened) = files.open(&office, "pub", &file) {
            till.take_in(&mut office, opened);
            prop_assert!(till.shown().is_subset(&honest.shown()));
        }
        till.sync(&mut office);
        prop_assert_eq!(till.shown(), honest.shown());
        prop_assert_eq!(till.machine.view().stopped, vec![]);
    }
}

#[test]
fn a_picture_with_other_bytes_in_a_file_is_never_whole_and_comes_by_the_line() {
    let mut office = furnished(120);
    let mut till = Till::new(&office, "pub");
    let taken = bent(&mut office, &mut till, |item| match item {
        Item::Picture((hash, Bytes(mut bytes))) => {
            bytes[9] ^= 1;
            Some(Item::Picture((hash, Bytes(bytes))))
        }
        item => Some(item),
    });
    assert_eq!((taken.broken, taken.stopped), (None, Vec::new()));
    assert_eq!(till.machine.view().pictures, (0, 2));
    till.sync(&mut office);
    assert_eq!(till.machine.view().pictures, (2, 2));
}
