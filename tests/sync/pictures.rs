//! Pictures come after the cards, thumbnails first, and go on at the byte after any cut.

use proptest::prelude::*;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::exchange::{PicturePart, Route};
use watchbook_protocol::hash::Hash;
use watchbook_sync::runner::parts::{NotParts, Parts};

use crate::support::{Lie, Office, Till};

fn whole(till: &Till) -> (usize, usize) {
    till.machine.view().pictures
}

#[test]
fn cards_are_shown_before_the_first_picture_is_asked_for() {
    let mut office = Office::new(20);
    let card = office.publish_with_picture(30_000);
    let mut till = Till::new(&office, "pub");
    till.sync_through(&mut office, |route, _| match route {
        Route::PicturesGet => Lie::Cut,
        _ => Lie::Honest,
    });
    assert!(till.shows(&card));
    assert_eq!(whole(&till), (0, 2));
    till.sync(&mut office);
    assert_eq!(whole(&till), (2, 2));
}

#[test]
fn a_picture_that_was_cut_goes_on_at_the_byte_even_after_a_restart() {
    let mut office = Office::new(21);
    office.publish_with_picture(300_000);
    let mut till = Till::new(&office, "pub");
    let cut = |route: &Route, _: &_| match route {
        Route::PicturesGet => Lie::CutAfter(3),
        _ => Lie::Honest,
    };
    till.sync_through(&mut office, cut);
    let full = till.kept().pictures.values().find(|kept| kept.size > 200_000).unwrap();
    let have = full.have;
    assert_eq!(have, 2 * 64 * 1024, "the thumbnail, and two parts of the picture");
    let hash = full.picture.hash;
    till.restart();
    let mut first = None;
    till.sync_through(&mut office, |route, _| {
        first.get_or_insert_with(|| route.clone());
        Lie::Honest
    });
    assert_eq!(whole(&till), (2, 2));
    assert_eq!(till.shelf.picture(hash).unwrap().as_ref(), office.pictures.get(&hash));
}

#[test]
fn a_picture_with_other_bytes_is_never_whole() {
    let mut office = Office::new(22);
    let card = office.publish_with_picture(20_000);
    let hash = card.header().pictures[0].0;
    let good = office.pictures[&hash].clone();
    office.pictures.get_mut(&hash).unwrap()[99] ^= 1;
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert_eq!(whole(&till), (1, 2));
    office.pictures.insert(hash, good);
    till.restart();
    till.sync(&mut office);
    assert_eq!(whole(&till), (2, 2));
}

#[test]
fn the_pictures_of_a_withdrawn_record_go_with_it() {
    let mut office = Office::new(23);
    let card = office.publish_with_picture(20_000);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    office.withdraw(&card);
    till.sync(&mut office);
    assert_eq!(whole(&till), (0, 0));
    assert_eq!(till.shelf.picture(card.header().pictures[0].0).unwrap(), None);
}

#[test]
fn a_picture_that_the_server_does_not_have_holds_up_no_other() {
    let mut office = Office::new(24);
    let card = office.publish_with_picture(20_000);
    office.pictures.remove(&card.header().pictures[0].0);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert_eq!(whole(&till), (1, 2));
}

fn run_of(parts: &[PicturePart]) -> Vec<u8> {
    let mut run = Vec::new();
    for part in parts {
        let bytes = encode(part);
        run.extend_from_slice(&u32::try_from(bytes.len()).unwrap().to_be_bytes());
        run.extend_from_slice(&bytes);
    }
    run
}

proptest! {
    #[test]
    fn parts_come_out_alike_however_the_run_is_split_and_a_cut_keeps_every_byte(
        sizes in prop::collection::vec(1_usize..700, 1..5),
        splits in prop::collection::vec(1_usize..400, 1..40),
        cut in 0_usize..3_000,
    ) {
        let parts: Vec<PicturePart> = sizes
            .iter()
            .enumerate()
            .map(|(index, size)| PicturePart {
                hash: Hash::from_bytes([u8::try_from(index).unwrap(); 32]),
                from: 5,
                size: 1_000,
                bytes: Bytes((0..*size).map(|at| u8::try_from(at % 251).unwrap()).collect()),
            })
            .collect();
        let run = run_of(&parts);
        let cut = cut.min(run.len());
        let mut reader = Parts::default();
        let mut found = Vec::new();
        let mut rest = &run[..cut];
        let mut split = splits.iter().cycle();
        while !rest.is_empty() {
            let (now, later) = rest.split_at((*split.next().unwrap()).min(rest.len()));
            found.extend(reader.feed(now).unwrap());
            rest = later;
        }
        prop_assert_eq!(&found[..], &parts[..found.len()]);
        if let Some(begun) = reader.cut() {
            let full = &parts[found.len()];
            prop_assert_eq!(begun.hash, full.hash);
            prop_assert_eq!(begun.from, full.from);
            prop_assert!(full.bytes.0.starts_with(&begun.bytes.0));
            // Nothing that came is lost: at most the head of the part is.
            let before = run_of(&parts[..found.len()]).len();
            prop_assert!(cut - before - begun.bytes.0.len() < 60);
        }
    }

    #[test]
    fn a_run_of_anything_is_refused_or_waited_for_and_never_a_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut reader = Parts::default();
        let found: Result<Vec<PicturePart>, NotParts> = reader.feed(&bytes);
        let _ = (found, reader.cut());
    }
}
