//! Renditions of pictures: sizes, what is in the bytes and what must not be, and limits.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use jpeg_decoder::{Decoder, PixelFormat};
use watchbook_register::picture::{
    LARGE_SIDE, LONGEST_SIDE, MOST_PIXELS, PictureError, Quality, Renditions, THUMB_SIDE,
};

/// A drawn card: sky, ground, a round face of one colour with darker hair.
fn drawn(width: u32, height: u32) -> Vec<u8> {
    let (w, h) = (f64::from(width), f64::from(height));
    let mut rgb = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (x, y) = (f64::from(x) / w - 0.5, f64::from(y) / h - 0.5);
            let distance = (x * x + y * y).sqrt();
            let colour: [u8; 3] = match distance {
                d if d < 0.2 => [224, 172, 140],
                d if d < 0.28 && y < 0.0 => [60, 40, 30],
                _ if y < 0.1 => [140, 160, 190],
                _ => [90, 100, 80],
            };
            rgb.extend_from_slice(&colour);
        }
    }
    rgb
}

/// Decodes a JPEG: width, height, average colour.
fn decoded(jpeg: &[u8]) -> (u32, u32, [f64; 3]) {
    let mut decoder = Decoder::new(jpeg);
    let pixels = decoder.decode().unwrap();
    let info = decoder.info().unwrap();
    assert_eq!(info.pixel_format, PixelFormat::RGB24);
    (u32::from(info.width), u32::from(info.height), average(&pixels, 3))
}

fn average(pixels: &[u8], stride: usize) -> [f64; 3] {
    let count = (pixels.len() / stride) as f64;
    [0, 1, 2].map(|c| pixels.chunks(stride).map(|p| f64::from(p[c])).sum::<f64>() / count)
}

fn close(a: [f64; 3], b: [f64; 3], within: f64) -> bool {
    a.iter().zip(b).all(|(a, b)| (a - b).abs() <= within)
}

/// The markers of a JPEG in their order, without what lies between them.
fn markers(jpeg: &[u8]) -> Vec<u8> {
    assert_eq!(&jpeg[..2], [0xFF, 0xD8], "a JPEG begins like this");
    let (mut at, mut markers) = (2, Vec::new());
    loop {
        assert_eq!(jpeg[at], 0xFF, "a segment begins at {at}");
        let marker = jpeg[at + 1];
        markers.push(marker);
        if marker == 0xD9 {
            assert_eq!(at + 2, jpeg.len(), "nothing follows the end");
            return markers;
        }
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
        if marker == 0xDA {
            // Scan data: up to the next marker that is neither stuffing nor a restart.
            while !(jpeg[at] == 0xFF && !matches!(jpeg[at + 1], 0 | 0xD0..=0xD7)) {
                at += 1;
            }
        }
    }
}

#[test]
fn sizes_fit_and_nothing_is_ever_enlarged() {
    let table = [
        ((2_400, 3_000), (1_280, 1_600), (256, 320)),
        ((3_000, 2_400), (1_600, 1_280), (320, 256)),
        ((960, 1_200), (960, 1_200), (256, 320)),
        ((1_600, 1_600), (1_600, 1_600), (320, 320)),
        ((1_601, 3), (1_600, 3), (320, 1)),
        ((320, 200), (320, 200), (320, 200)),
        ((100, 90), (100, 90), (100, 90)),
        ((1, 1), (1, 1), (1, 1)),
        ((1, 12_000), (1, 1_600), (1, 320)),
        ((12_000, 2), (1_600, 1), (320, 1)),
    ];
    for ((width, height), large, thumb) in table {
        let made = Renditions::of(width, height, &drawn(width, height)).unwrap();
        assert_eq!((made.width, made.height), large, "{width}×{height}");
        let (w, h, _) = decoded(&made.large);
        assert_eq!((w, h), large, "the large picture of {width}×{height}");
        let (w, h, _) = decoded(&made.thumb);
        assert_eq!((w, h), thumb, "the thumbnail of {width}×{height}");
        assert!(made.width.max(made.height) <= LARGE_SIDE && w.max(h) <= THUMB_SIDE);
    }
}

#[test]
fn the_renditions_look_like_the_picture() {
    let (width, height) = (1_920, 2_400);
    let pixels = drawn(width, height);
    let colour = average(&pixels, 3);
    let made = Renditions::of(width, height, &pixels).unwrap();
    assert!(close(decoded(&made.large).2, colour, 2.0));
    assert!(close(decoded(&made.thumb).2, colour, 2.0));

    let (w, h, rgba) = thumbhash::thumb_hash_to_rgba(&made.hash).unwrap();
    assert!(close(average(&rgba, 4), colour, 12.0), "the hash has about the same colour");
    let aspect = w as f64 / h as f64;
    assert!((aspect - 0.8).abs() < 0.1, "and about the same shape: {aspect}");
    assert!(made.hash.len() <= 30);
}

#[test]
fn the_bytes_hold_pictures_and_nothing_about_them() {
    let made = Renditions::of(2_000, 1_500, &drawn(2_000, 1_500)).unwrap();
    for (jpeg, frame) in [(&made.large, 0xC2), (&made.thumb, 0xC0)] {
        let markers = markers(jpeg);
        for marker in &markers {
            // JFIF header, tables, frame, scans, end. No APP1 (EXIF, XMP), no APP2 (ICC), no COM.
            let needed = matches!(marker, 0xE0 | 0xDB | 0xC4 | 0xC0 | 0xC2 | 0xDA | 0xD9);
            assert!(needed, "marker {marker:02x}");
        }
        assert_eq!(markers.iter().filter(|marker| **marker == 0xE0).count(), 1);
        assert_eq!(&jpeg[2..11], [0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F', 0], "no thumbnail");
        assert_eq!(&jpeg[18..20], [0, 0], "none in the header either");
        assert!(markers.contains(&frame), "the large one is progressive, the small one is not");
    }
}

#[test]
fn the_same_pixels_give_the_same_bytes() {
    let pixels = drawn(1_700, 1_300);
    let [first, second] = [0, 1].map(|_| Renditions::of(1_700, 1_300, &pixels).unwrap());
    assert!(first == second);
}

#[test]
fn a_finer_quality_gives_more_bytes_and_odd_ones_are_brought_into_range() {
    let pixels = drawn(800, 1_000);
    let sizes = [0, 40, 90, 255].map(|q| {
        let quality = Quality { large: q, thumb: q };
        let made = Renditions::of_quality(800, 1_000, &pixels, quality).unwrap();
        (made.large.len(), made.thumb.len())
    });
    assert!(sizes.is_sorted(), "{sizes:?}");
    assert!(sizes[0] < sizes[3]);
}

#[test]
fn hostile_sizes_are_refused_before_anything_is_done() {
    use PictureError::{Empty, SideTooLong, TooManyPixels, WrongLength};
    let none: &[u8] = &[];
    let side = LONGEST_SIDE + 1;
    let table = [
        ((0, 0), Empty),
        ((0, 5), Empty),
        ((5, 0), Empty),
        ((side, 1), SideTooLong { side }),
        ((1, side), SideTooLong { side }),
        ((u32::MAX, u32::MAX), SideTooLong { side: u32::MAX }),
        ((10_000, 5_001), TooManyPixels { pixels: MOST_PIXELS + 10_000 }),
        ((10_000, 5_000), WrongLength { given: 0, needed: MOST_PIXELS * 3 }),
    ];
    for ((width, height), error) in table {
        assert_eq!(Renditions::of(width, height, none), Err(error), "{width}×{height}");
    }
    for given in [11, 13] {
        let wrong = WrongLength { given, needed: 12 };
        assert_eq!(Renditions::of(2, 2, &vec![0; given]), Err(wrong));
    }
}
