//! The very same picture is noticed; another picture, of whomever, is not.

use jpeg_encoder::ColorType;
use watchbook_register::picture::*;

use crate::files::*;

fn kept(file: &[u8]) -> Renditions {
    take_in_here(file, &Edits::default()).unwrap().renditions
}

fn found(one: &Renditions, other: &Renditions) -> (bool, bool) {
    (could_be_same_picture(&one.hash, &other.hash), is_same_picture(&one.thumb, &other.thumb))
}

/// The same scene at another size.
fn at(width: u32, height: u32, quality: u8, seed: u32) -> Renditions {
    kept(&jpeg_as(width, height, &busy(width, height, seed), ColorType::Rgb, false, quality))
}

#[test]
fn the_same_picture_saved_anew_in_another_size_or_format_is_found() {
    let first = at(1_600, 1_200, 90, 1);
    for other in [
        at(1_600, 1_200, 35, 1),
        at(800, 600, 80, 1),
        at(333, 250, 70, 1),
        at(2_400, 1_800, 60, 1),
        kept(&webp(640, 480, &busy(640, 480, 1), false)),
        kept(&first.large),
        kept(&first.thumb),
    ] {
        assert_eq!(found(&first, &other), (true, true), "{other:?}");
    }
}

#[test]
fn another_picture_is_not() {
    let first = at(1_600, 1_200, 90, 1);
    for seed in 2..24 {
        assert!(!found(&first, &at(800, 600, 80, seed)).1, "{seed}");
    }
    let turned = at(600, 800, 80, 1);
    assert!(!found(&first, &turned).1);
}

#[test]
fn the_next_frame_of_the_same_camera_in_which_somebody_moved_is_another_picture() {
    let frame = |left: u32| {
        let (width, height) = (1_280, 720);
        let mut rgb = busy(width, height, 9);
        for y in 300..620 {
            for x in left..left + 110 {
                let at = (y * width + x) as usize * 3;
                rgb[at..at + 3].copy_from_slice(&[25, 25, 35]);
            }
        }
        kept(&jpeg(width, height, &rgb))
    };
    assert!(!is_same_picture(&frame(500).thumb, &frame(560).thumb));
    assert!(is_same_picture(&frame(500).thumb, &frame(500).thumb));
}

#[test]
fn bytes_that_are_no_thumbnail_are_nobody_s_picture() {
    for nonsense in [&b""[..], b"nothing", &[0xFF, 0xD8, 0xFF], &[0; 40]] {
        assert!(!is_same_picture(nonsense, nonsense));
        assert!(!could_be_same_picture(&nonsense[..nonsense.len().min(4)], nonsense));
    }
}
