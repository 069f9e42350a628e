//! Awkward and hostile files, each with the exact refusal.

use jpeg_encoder::ColorType;
use watchbook_register::picture::*;

use crate::files::*;

fn refused(file: &[u8]) -> Refusal {
    match take_in_here(file, &Edits::default()) {
        Err(refusal) => refusal,
        Ok(taken) => panic!("was taken: {taken:?}"),
    }
}

#[test]
fn every_wrong_file_is_refused_by_name() {
    use FileKind::{Avif, Bmp, Film, Gif, Heic, Jpeg2000, JpegXl, Markup, Pdf, Tiff, Zip};
    let other = |kind| Refusal::OtherKind { kind };
    let table: [(&[u8], Refusal); 22] = [
        (b"", Refusal::Empty),
        (b"\0", Refusal::NotAPicture),
        (b"MZ\x90\0 a program", Refusal::NotAPicture),
        (b"name,born\nAna Test,1990", Refusal::NotAPicture),
        (&[0; 4096], Refusal::NotAPicture),
        (b"GIF89a\x01\0\x01\0", other(Gif)),
        (b"GIF87a", other(Gif)),
        (b"\0\0\0\x18ftypheic\0\0\0\0", other(Heic)),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", other(Heic)),
        (b"\0\0\0\x18ftypavif\0\0\0\0", other(Avif)),
        (b"\0\0\0\x18ftypisom\0\0\0\0", other(Film)),
        (b"RIFF\0\0\0\0AVI LIST", other(Film)),
        (b"II*\0\x08\0\0\0", other(Tiff)),
        (b"MM\0*\0\0\0\x08", other(Tiff)),
        (b"BM\x36\0\0\0", other(Bmp)),
        (b"\xFF\x0A\0", other(JpegXl)),
        (b"\0\0\0\x0CjP  \r\n", other(Jpeg2000)),
        (b"%PDF-1.7", other(Pdf)),
        (b"PK\x03\x04\x14\0", other(Zip)),
        (b"  <svg xmlns='http://www.w3.org/2000/svg'/>", other(Markup)),
        (b"\xEF\xBB\xBF<?xml version='1.0'?>", other(Markup)),
        (b"RIFF\0\0\0\0WAVEfmt ", Refusal::NotAPicture),
    ];
    for (file, refusal) in table {
        assert_eq!(refused(file), refusal, "{:?}", String::from_utf8_lossy(file));
    }
}

#[test]
fn a_name_says_nothing_and_content_everything() {
    // A GIF that calls itself a JPEG is a GIF; a JPEG with a page or a ZIP behind it is a JPEG.
    let plain = jpeg(40, 30, &corners(40, 30));
    for tail in [&b"PK\x03\x04 a zip"[..], b"<script>alert(1)</script>", b"GIF89a"] {
        let both = [plain.as_slice(), tail].concat();
        let taken = take_in_here(&both, &Edits::default()).unwrap();
        let holds = taken.renditions.large.windows(tail.len()).any(|window| window == tail);
        assert!(!holds, "what was behind it is gone");
    }
    let page = [b"<html>".as_slice(), &plain].concat();
    assert_eq!(refused(&page), Refusal::OtherKind { kind: FileKind::Markup });
    let zip = [b"PK\x03\x04".as_slice(), &plain].concat();
    assert_eq!(refused(&zip), Refusal::OtherKind { kind: FileKind::Zip });
}

#[test]
fn moving_pictures_are_refused() {
    let rgb = corners(8, 8);
    let still = png(8, 8, &rgb, png::ColorType::Rgb, png::BitDepth::Eight);
    let moving = with_chunk(&still, b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    assert_eq!(refused(&moving), Refusal::Moving { kind: FileKind::Png });
    let flat = webp(8, 8, &rgb, false);
    let frame = [&[0; 6][..], &[7, 0, 0, 7, 0, 0, 100, 0, 0, 0], &flat[12..]].concat();
    let moving = riff(&[(b"VP8X", vp8x(2, 8, 8)), (b"ANIM", vec![0; 6]), (b"ANMF", frame)]);
    assert!(matches!(
        refused(&moving),
        Refusal::Moving { kind: FileKind::Webp } | Refusal::Damaged { kind: FileKind::Webp }
    ));
    let flagged = riff(&[(b"VP8X", vp8x(2, 8, 8)), (b"VP8L", flat[20..].to_vec())]);
    assert_eq!(refused(&flagged), Refusal::Moving { kind: FileKind::Webp });
}

/// A JPEG's frame header of this size, with nothing behind it.
fn jpeg_head(marker: u8, width: u16, height: u16, components: &[u8]) -> Vec<u8> {
    let [h0, h1] = height.to_be_bytes();
    let [w0, w1] = width.to_be_bytes();
    let mut frame = vec![8, h0, h1, w0, w1, components.len() as u8];
    for (n, factors) in components.iter().enumerate() {
        frame.extend([n as u8 + 1, *factors, 0]);
    }
    with_segments(&[0xFF, 0xD8, 0xFF, 0xD9], &[(marker, frame)])
}

#[test]
fn what_is_too_large_is_refused_by_its_header_alone() {
    let side = |side| Refusal::SideTooLong { side, most: 12_000 };
    let pixels = |pixels| Refusal::TooManyPixels { pixels, most: 50_000_000 };
    let table = [
        (png_head(12_001, 1), side(12_001)),
        (png_head(1, 65_000), side(65_000)),
        (png_head(u32::MAX, u32::MAX), side(u32::MAX)),
        (png_head(12_000, 12_000), pixels(144_000_000)),
        (png_head(10_000, 5_001), pixels(50_010_000)),
        (png_head(0, 100), Refusal::NoPixels),
        (png_head(100, 0), Refusal::NoPixels),
        (jpeg_head(0xC0, 65_535, 65_535, &[0x22, 0x11, 0x11]), side(65_535)),
        (jpeg_head(0xC0, 12_000, 4_200, &[0x11]), pixels(50_400_000)),
        (jpeg_head(0xC0, 100, 0, &[0x11]), Refusal::NoPixels),
        (riff(&[(b"VP8X", vp8x(0, 16_000, 4)), (b"VP8L", vec![0; 9])]), side(16_000)),
    ];
    for (file, refusal) in table {
        assert_eq!(refused(&file), refusal);
    }
    // What must be held whole while it is read may have fewer pixels.
    let progressive = jpeg_head(0xC2, 8_000, 6_000, &[0x11, 0x11, 0x11]);
    let Refusal::TooManyPixels { pixels: 48_000_000, most } = refused(&progressive) else {
        panic!("too much memory")
    };
    assert!((35_000_000..40_000_000).contains(&most), "{most}");
    let lossless = riff(&[(b"VP8X", vp8x(0, 7_000, 7_000)), (b"VP8L", vec![0; 9])]);
    let Refusal::TooManyPixels { most, .. } = refused(&lossless) else { panic!("memory") };
    assert!((29_000_000..30_000_000).contains(&most), "{most}");
}

#[test]
fn uncommon_ways_of_writing_are_refused_as_such() {
    let uncommon = Refusal::Uncommon { kind: FileKind::Jpeg };
    for marker in [0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF] {
        assert_eq!(refused(&jpeg_head(marker, 8, 8, &[0x11])), uncommon, "{marker:02X}");
    }
    assert_eq!(refused(&jpeg_head(0xC0, 8, 8, &[0x11, 0x11])), uncommon);
    let mut twelve = jpeg_head(0xC1, 8, 8, &[0x11]);
    twelve[6] = 12;
    assert_eq!(refused(&twelve), uncommon);
}

#[test]
fn a_file_that_was_cut_short_is_damaged() {
    let rgb = busy(300, 200, 4);
    let files = [
        (jpeg(300, 200, &rgb), FileKind::Jpeg),
        (jpeg_as(300, 200, &rgb, ColorType::Rgb, true, 90), FileKind::Jpeg),
        (png(300, 200, &rgb, png::ColorType::Rgb, png::BitDepth::Eight), FileKind::Png),
        (webp(300, 200, &rgb, false), FileKind::Webp),
    ];
    for (file, kind) in files {
        for cut in [13, 20, 40, 100, file.len() / 4] {
            let outcome = take_in_here(&file[..cut], &Edits::default());
            assert_eq!(outcome.map(drop), Err(Refusal::Damaged { kind }), "{kind:?} at {cut}");
        }
    }
}

#[test]
fn texts_and_profiles_that_unpack_to_gigabytes_are_never_unpacked() {
    let plain = png(40, 30, &corners(40, 30), png::ColorType::Rgb, png::BitDepth::Eight);
    let packed = deflated(400 << 20);
    for (kind, head) in [
        (b"zTXt", &b"Comment\0\0"[..]),
        (b"iTXt", b"Comment\0\x01\0\0\0"),
        (b"iCCP", b"profile\0\0"),
    ] {
        let bomb = with_chunk(&plain, kind, &[head, &packed].concat());
        let taken = take_in_here(&bomb, &Edits::default()).unwrap();
        assert_eq!(taken.whole, Size { width: 40, height: 30 });
    }
}

#[test]
fn absurd_headers_are_refused_and_nothing_worse() {
    let plain = jpeg(40, 30, &corners(40, 30));
    let damaged = Refusal::Damaged { kind: FileKind::Jpeg };
    // A segment that claims to go on beyond the end; one shorter than its own length.
    assert_eq!(refused(b"\xFF\xD8\xFF\xE1\xFF\xFFExif"), damaged);
    assert_eq!(refused(b"\xFF\xD8\xFF\xC0\0\0"), damaged);
    assert_eq!(refused(b"\xFF\xD8\xFF"), damaged);
    assert_eq!(refused(&[&[0xFF, 0xD8][..], &[0xFF; 5000]].concat()), damaged);
    assert_eq!(refused(&jpeg_head(0xC0, 8, 8, &[0x00])), damaged);
    assert_eq!(refused(&jpeg_head(0xC0, 8, 8, &[0xFF])), damaged);
    assert_eq!(refused(&jpeg_head(0xC0, 8, 8, &[0x11])), damaged);
    let twice = with_segments(&plain, &[(0xC0, vec![8, 0, 8, 0, 8, 1, 1, 0x11, 0])]);
    assert_eq!(refused(&twice), Refusal::Uncommon { kind: FileKind::Jpeg });
    assert_eq!(refused(b"\x89PNG\r\n\x1A\n"), Refusal::Damaged { kind: FileKind::Png });
    assert_eq!(refused(&png_head(8, 8)), Refusal::Damaged { kind: FileKind::Png });
    assert_eq!(refused(b"RIFF\xFF\xFF\xFF\xFFWEBPVP8X"), Refusal::Damaged { kind: FileKind::Webp });
    let liar = webp(8, 8, &corners(8, 8), false);
    let liar = riff(&[(b"VP8X", vp8x(0, 4_000, 4_000)), (b"VP8L", liar[20..].to_vec())]);
    assert_eq!(refused(&liar), Refusal::Damaged { kind: FileKind::Webp });
    // Notes that lead in a circle, and notes of nonsense: the picture is taken all the same.
    for notes in
        [&b"MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08"[..], &[0xFF; 900]]
    {
        assert!(take_in_here(&with_exif(&plain, notes), &Edits::default()).is_ok());
    }
}

#[test]
fn one_byte_over_thirty_mebibytes_is_refused_and_thirty_are_looked_at() {
    let mut file = jpeg(40, 30, &corners(40, 30));
    file.resize(MOST_BYTES, 0);
    assert!(take_in_here(&file, &Edits::default()).is_ok());
    file.push(0);
    let (bytes, most) = (MOST_BYTES as u64 + 1, MOST_BYTES as u64);
    assert_eq!(refused(&file), Refusal::TooLarge { bytes, most });
}
