//! What is read, and what is kept of it.

use jiff::civil::{date, datetime};
use jpeg_encoder::ColorType;
use watchbook_register::picture::*;

use crate::files::*;

const RED: [i32; 3] = [200, 30, 30];
const GREEN: [i32; 3] = [30, 180, 30];
const BLUE: [i32; 3] = [30, 30, 200];
const WHITE: [i32; 3] = [240, 240, 240];

fn taken(bytes: &[u8]) -> Taken {
    take_in_here(bytes, &Edits::default()).unwrap()
}

fn corners_of(jpeg: &[u8]) -> [[i32; 3]; 4] {
    [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)].map(|(x, y)| colour_at(jpeg, x, y))
}

fn upright(taken: &Taken, within: i32) -> bool {
    [&taken.renditions.large, &taken.renditions.thumb].iter().all(|jpeg| {
        corners_of(jpeg).iter().zip([RED, GREEN, BLUE, WHITE]).all(|(a, b)| near(*a, b, within))
    })
}

#[test]
fn jpeg_png_and_webp_give_the_same_picture() {
    let rgb = corners(640, 480);
    let rgba: Vec<u8> = rgb.chunks(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
    let wide: Vec<u8> = rgb.iter().flat_map(|byte| [*byte, 0]).collect();
    let files = [
        jpeg(640, 480, &rgb),
        jpeg_as(640, 480, &rgb, ColorType::Rgb, true, 90),
        png(640, 480, &rgb, png::ColorType::Rgb, png::BitDepth::Eight),
        png(640, 480, &rgba, png::ColorType::Rgba, png::BitDepth::Eight),
        png(640, 480, &wide, png::ColorType::Rgb, png::BitDepth::Sixteen),
        webp(640, 480, &rgb, false),
        webp(640, 480, &rgba, true),
    ];
    for (n, file) in files.iter().enumerate() {
        let taken = taken(file);
        assert_eq!(taken.whole, Size { width: 640, height: 480 }, "file {n}");
        assert!(upright(&taken, 8), "file {n}: {:?}", corners_of(&taken.renditions.large));
        assert_eq!(taken.taken_at, None);
    }
}

#[test]
fn inks_become_colours() {
    // Adobe's inks stand upside down: 255 is none.
    let inks: Vec<u8> = corners(64, 64).chunks(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
    let upside_down: Vec<u8> = inks.iter().map(|ink| 255 - ink).collect();
    for colours in [ColorType::Cmyk, ColorType::CmykAsYcck] {
        let file = jpeg_as(64, 64, &upside_down, colours, false, 95);
        let taken = taken(&file);
        assert!(upright(&taken, 14), "{colours:?}: {:?}", corners_of(&taken.renditions.large));
    }
}

#[test]
fn greys_palettes_and_what_can_be_seen_through_are_read() {
    let grey = png(2, 2, &[0, 80, 160, 255], png::ColorType::Grayscale, png::BitDepth::Eight);
    assert!(near(colour_at(&taken(&grey).renditions.large, 0.9, 0.9), [255; 3], 30));
    let through = png(8, 8, &[0; 8 * 8 * 4], png::ColorType::Rgba, png::BitDepth::Eight);
    assert_eq!(colour_at(&taken(&through).renditions.large, 0.5, 0.5), [255; 3]);
    let half =
        png(8, 8, &[0, 128].repeat(64), png::ColorType::GrayscaleAlpha, png::BitDepth::Eight);
    assert!(near(colour_at(&taken(&half).renditions.large, 0.5, 0.5), [127; 3], 2));
    let listed = png(16, 16, &[0b0101_0101; 32], png::ColorType::Indexed, png::BitDepth::One);
    taken(&listed);
    let flat = jpeg_as(40, 40, &[90; 1600], ColorType::Luma, false, 90);
    assert!(near(colour_at(&taken(&flat).renditions.large, 0.5, 0.5), [90; 3], 2));
    for file in
        [&include_bytes!("fixtures/interlaced.png")[..], include_bytes!("fixtures/lossy-webp.bin")]
    {
        let taken = taken(file);
        assert_eq!(taken.whole, Size { width: 64, height: 48 });
        assert!(near(colour_at(&taken.renditions.large, 0.5, 0.5), [220, 170, 140], 12));
        assert!(near(colour_at(&taken.renditions.large, 0.05, 0.05), [140, 160, 190], 12));
    }
}

/// The upright picture as a camera would store it that was held so.
fn stored(width: u32, height: u32, orientation: u16) -> (u32, u32, Vec<u8>) {
    let upright = corners(width, height);
    let at = |x: u32, y: u32| {
        let from = (y * width + x) as usize * 3;
        [upright[from], upright[from + 1], upright[from + 2]]
    };
    let (w, h) = if (5..=8).contains(&orientation) { (height, width) } else { (width, height) };
    let mut rgb = Vec::new();
    for y in 0..h {
        for x in 0..w {
            // EXIF 2.32, table 6: where stored row 0 and column 0 lie in the upright picture.
            rgb.extend_from_slice(&match orientation {
                2 => at(width - 1 - x, y),
                3 => at(width - 1 - x, height - 1 - y),
                4 => at(x, height - 1 - y),
                5 => at(y, x),
                6 => at(width - 1 - y, x),
                7 => at(width - 1 - y, height - 1 - x),
                8 => at(y, height - 1 - x),
                _ => at(x, y),
            });
        }
    }
    (w, h, rgb)
}

#[test]
fn every_orientation_of_a_camera_comes_out_upright() {
    for orientation in 0..=9 {
        let (w, h, rgb) = stored(400, 240, orientation);
        let notes = exif(orientation, None);
        let plain = png(w, h, &rgb, png::ColorType::Rgb, png::BitDepth::Eight);
        let flat = webp(w, h, &rgb, false);
        let files = [
            with_exif(&jpeg(w, h, &rgb), &notes),
            with_chunk(&plain, b"eXIf", &notes),
            riff(&[
                (b"VP8X", vp8x(8, w, h)),
                (b"VP8L", flat[20..].to_vec()),
                (b"EXIF", notes.clone()),
            ]),
        ];
        for (n, file) in files.iter().enumerate() {
            let taken = taken(file);
            let whole = Size { width: 400, height: 240 };
            assert_eq!(taken.whole, whole, "orientation {orientation}, file {n}");
            assert!(
                upright(&taken, 10),
                "orientation {orientation}, file {n}: {:?}",
                corners_of(&taken.renditions.large)
            );
        }
    }
}

#[test]
fn the_time_of_a_camera_is_proposed_when_it_can_be_right() {
    let plain = jpeg(32, 32, &corners(32, 32));
    let table = [
        ("2026:03:14 18:05:09", Some(datetime(2026, 3, 14, 18, 5, 9, 0))),
        ("1995:01:01 00:00:00", Some(date(1995, 1, 1).at(0, 0, 0, 0))),
        ("1970:01:01 00:00:00", None),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2026:02:30 10:00:00", None),
        ("2026-03-14T18:05:09", None),
        ("soon", None),
    ];
    for (said, expected) in table {
        let file = with_exif(&plain, &exif(1, Some(said)));
        assert_eq!(taken(&file).taken_at, expected, "{said}");
    }
}

#[test]
fn nothing_that_a_file_says_about_itself_is_kept() {
    let profile = [b"ICC_PROFILE\0\x01\x01".as_slice(), SENTINEL].concat();
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>".as_slice(), SENTINEL].concat();
    let rgb = corners(300, 200);
    let noted = with_segments(
        &jpeg(300, 200, &rgb),
        &[
            (0xE1, [b"Exif\0\0".as_slice(), &exif(1, Some("2026:03:14 18:05:09"))].concat()),
            (0xE1, xmp.clone()),
            (0xE2, profile.clone()),
            (0xED, SENTINEL.to_vec()),
            (0xFE, SENTINEL.to_vec()),
        ],
    );
    let behind = [noted.clone(), SENTINEL.to_vec()].concat();
    let plain = png(300, 200, &rgb, png::ColorType::Rgb, png::BitDepth::Eight);
    let texted = with_chunk(&plain, b"tEXt", &[b"Comment\0".as_slice(), SENTINEL].concat());
    let texted = with_chunk(&texted, b"eXIf", &exif(1, None));
    for file in [noted, behind, texted] {
        let Renditions { large, thumb, hash, .. } = taken(&file).renditions;
        for kept in [&large, &thumb, &hash] {
            let holds = |what: &[u8]| kept.windows(what.len()).any(|window| window == what);
            for what in [SENTINEL, b"Exif", b"ICC_PROFILE", b"xmp", b"xap", b"2026:03"] {
                assert!(!holds(what), "{}", String::from_utf8_lossy(what));
            }
            for marker in [0xE1_u8, 0xE2, 0xED, 0xFE] {
                let application = [0xFF, marker];
                assert!(hash == *kept || !holds(&application), "a segment {marker:02X}");
            }
        }
    }
}

#[test]
fn a_large_picture_is_as_large_as_a_rendition_may_be_and_no_larger() {
    let table = [
        ((3_300, 1_000), (1_600, 485)),
        ((1_000, 3_300), (485, 1_600)),
        ((1_601, 1_601), (1_600, 1_600)),
        ((3_199, 40), (1_600, 20)),
        ((6_400, 12), (1_600, 3)),
        ((2, 12_000), (1, 1_600)),
        ((1, 1), (1, 1)),
    ];
    for ((width, height), large) in table {
        let made = taken(&jpeg(width, height, &corners(width, height)));
        let size = (made.renditions.width, made.renditions.height);
        assert_eq!(size, large, "{width}×{height}");
        assert_eq!(made.whole, Size { width, height });
    }
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let file = jpeg(900, 700, &busy(900, 700, 1));
    assert!(taken(&file) == taken(&file));
}
