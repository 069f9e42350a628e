//! Files with flipped, lost and doubled bytes: taken or refused, never a panic, and what is kept
//! is always a small JPEG.

use proptest::prelude::*;
use watchbook_register::picture::*;

use crate::files::*;

fn originals() -> Vec<Vec<u8>> {
    let rgb = busy(120, 90, 7);
    let noted = with_exif(&jpeg(120, 90, &rgb), &exif(6, Some("2026:03:14 18:05:09")));
    let flat = png(120, 90, &rgb, png::ColorType::Rgb, png::BitDepth::Eight);
    vec![
        noted,
        jpeg_as(120, 90, &rgb, jpeg_encoder::ColorType::Rgb, true, 70),
        with_chunk(&flat, b"eXIf", &exif(3, None)),
        webp(120, 90, &rgb, false),
        include_bytes!("fixtures/interlaced.png").to_vec(),
        include_bytes!("fixtures/lossy-webp.bin").to_vec(),
    ]
}

fn holds(taken: &Taken) -> bool {
    let Renditions { large, thumb, width, height, .. } = &taken.renditions;
    let read = |jpeg: &[u8]| {
        let mut decoder = jpeg_decoder::Decoder::new(jpeg);
        decoder.decode().unwrap();
        let info = decoder.info().unwrap();
        (u32::from(info.width), u32::from(info.height))
    };
    let (w, h) = read(thumb);
    read(large) == (*width, *height)
        && (*width).max(*height) <= LARGE_SIDE
        && w.max(h) <= THUMB_SIDE
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_file_is_taken_or_refused(
        which in 0_usize..6,
        changes in prop::collection::vec((0.0..1.0_f64, any::<u8>(), 0_u8..4), 1..6),
        in_head in any::<bool>(),
    ) {
        let mut file = originals().swap_remove(which);
        for (place, byte, how) in changes {
            // Most of what can go wrong is decided by the first few hundred bytes.
            let reach = if in_head { file.len().min(400) } else { file.len() };
            let at = ((reach as f64 * place) as usize).min(file.len() - 1);
            match how {
                0 => file[at] ^= 1 << (byte & 7),
                1 => file[at] = byte,
                2 => file.truncate(at.max(1)),
                _ => { file.insert(at, byte); }
            }
        }
        if let Ok(taken) = take_in_here(&file, &Edits::default()) {
            prop_assert!(holds(&taken));
        }
    }

    #[test]
    fn any_edit_of_any_size_gives_a_small_jpeg_or_is_refused(
        size in (1_u32..700, 1_u32..700),
        crop in prop::option::of((0_u32..800, 0_u32..800, 0_u32..800, 0_u32..800)),
        mask in (0_u32..800, 0_u32..800, 0_u32..800, 0_u32..800),
        ellipse in any::<bool>(),
        orientation in 0_u16..10,
    ) {
        let (width, height) = size;
        let file = with_exif(&jpeg(width, height, &busy(width, height, 2)), &exif(orientation, None));
        let area = |(left, top, width, height)| Area { left, top, width, height };
        let shape = if ellipse { MaskShape::Ellipse } else { MaskShape::Rectangle };
        let edits = Edits { crop: crop.map(area), masks: vec![Mask { shape, area: area(mask) }] };
        match take_in_here(&file, &edits) {
            Ok(taken) => {
                prop_assert!(holds(&taken));
                let cut = edits.crop.unwrap_or(area((0, 0, taken.whole.width, taken.whole.height)));
                prop_assert_eq!((taken.renditions.width, taken.renditions.height), (cut.width, cut.height));
            }
            Err(refusal) => prop_assert_eq!(refusal, Refusal::EditsDoNotFit),
        }
    }
}
