//! Noticing the same picture is not recognising the same person: of all the drawn people's
//! portraits, no two are taken for one another, and each is found again when it is saved anew.

use watchbook_demo::portrait::{Shot, ShotKind, draw};
use watchbook_register::picture::{Renditions, could_be_same_picture, is_same_picture};

use crate::town;

fn kept(look: &watchbook_demo::portrait::Look, kind: ShotKind, seed: u64, side: u32) -> Renditions {
    let drawing = draw(look, &Shot { kind, seed }, side * 4 / 5, side);
    Renditions::of(drawing.width, drawing.height, &drawing.rgb).unwrap()
}

#[test]
fn another_portrait_of_the_same_person_is_another_picture() {
    let mut pairs = 0;
    for (number, one) in town().subjects.iter().take(12).enumerate() {
        let seed = number as u64 * 10;
        let portraits: Vec<_> = ShotKind::ALL
            .iter()
            .flat_map(|kind| [seed, seed + 1].map(|seed| kept(&one.look, *kind, seed, 400)))
            .collect();
        for (n, first) in portraits.iter().enumerate() {
            for other in &portraits[n + 1..] {
                pairs += 1;
                assert!(!is_same_picture(&first.thumb, &other.thumb), "person {number}");
            }
        }
    }
    assert!(pairs > 100, "{pairs} pairs were held against each other");
}

#[test]
fn other_peoples_portraits_are_other_pictures() {
    let all: Vec<_> = town()
        .subjects
        .iter()
        .take(30)
        .map(|one| kept(&one.look, ShotKind::ALL[0], 7, 400))
        .collect();
    for (n, first) in all.iter().enumerate() {
        for other in &all[n + 1..] {
            assert!(!is_same_picture(&first.thumb, &other.thumb));
        }
    }
}

#[test]
fn the_same_portrait_saved_smaller_and_coarser_is_found_again() {
    for (number, one) in town().subjects.iter().take(12).enumerate() {
        let kind = ShotKind::ALL[number % ShotKind::ALL.len()];
        let drawing = draw(&one.look, &Shot { kind, seed: 3 }, 640, 800);
        let first = Renditions::of(drawing.width, drawing.height, &drawing.rgb).unwrap();
        // As somebody's telephone would hand it on: half as large, and saved badly.
        let half: Vec<u8> = (0..400_usize)
            .flat_map(|y| (0..320_usize).map(move |x| (y * 2 * 640 + x * 2) * 3))
            .flat_map(|at| drawing.rgb[at..at + 3].to_vec())
            .collect();
        let coarse = watchbook_register::picture::Quality { large: 40, thumb: 40 };
        let again = Renditions::of_quality(320, 400, &half, coarse).unwrap();
        assert!(could_be_same_picture(&first.hash, &again.hash), "person {number}, {kind:?}");
        assert!(is_same_picture(&first.thumb, &again.thumb), "person {number}, {kind:?}");
    }
}
