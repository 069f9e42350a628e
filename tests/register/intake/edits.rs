//! Crops are exact, and what lies below a mask is gone.

use watchbook_register::picture::*;

use crate::files::*;

const GREY: [i32; 3] = [96; 3];

fn area(left: u32, top: u32, width: u32, height: u32) -> Area {
    Area { left, top, width, height }
}

fn flat(width: u32, height: u32, rgb: &[u8]) -> Vec<u8> {
    png(width, height, rgb, png::ColorType::Rgb, png::BitDepth::Eight)
}

fn edited(file: &[u8], crop: Option<Area>, masks: Vec<Mask>) -> Result<Taken, Refusal> {
    take_in_here(file, &Edits { crop, masks })
}

#[test]
fn a_crop_keeps_exactly_what_was_chosen() {
    let rgb = corners(400, 300);
    let notes = exif(6, None);
    // Held upright: what is stored lies on its side, 300 by 400 when upright.
    let held = with_exif(&jpeg(400, 300, &rgb), &notes);
    let table = [
        (area(0, 0, 200, 150), [200, 30, 30]),
        (area(200, 0, 200, 150), [30, 180, 30]),
        (area(200, 150, 200, 150), [30, 30, 200]),
        (area(0, 150, 200, 150), [240, 240, 240]),
        (area(399, 299, 1, 1), [30, 30, 200]),
    ];
    for (crop, colour) in table {
        let taken = edited(&flat(400, 300, &rgb), Some(crop), vec![]).unwrap();
        assert_eq!((taken.renditions.width, taken.renditions.height), (crop.width, crop.height));
        for (x, y) in [(0.0, 0.0), (0.99, 0.0), (0.99, 0.99), (0.0, 0.99)] {
            assert!(near(colour_at(&taken.renditions.large, x, y), colour, 6), "{crop:?}");
        }
    }
    // Turned right by a quarter: white, red, green, blue from the upper left clockwise.
    let taken = edited(&held, Some(area(0, 0, 150, 200)), vec![]).unwrap();
    assert_eq!((taken.whole.width, taken.whole.height), (300, 400));
    assert!(near(colour_at(&taken.renditions.large, 0.5, 0.5), [240; 3], 6));
    let taken = edited(&held, Some(area(150, 200, 150, 200)), vec![]).unwrap();
    assert!(near(colour_at(&taken.renditions.large, 0.5, 0.5), [30, 180, 30], 8));
}

#[test]
fn a_crop_of_a_large_picture_is_as_sharp_as_the_picture_was() {
    let file = jpeg(4_800, 3_200, &busy(4_800, 3_200, 3));
    let taken = edited(&file, Some(area(1_000, 800, 1_500, 1_200)), vec![]).unwrap();
    assert_eq!((taken.renditions.width, taken.renditions.height), (1_500, 1_200));
    let taken = edited(&file, None, vec![]).unwrap();
    assert_eq!((taken.renditions.width, taken.renditions.height), (1_600, 1_067));
}

/// Every pixel of a rendition that lies well inside an area of the whole picture.
fn inside(jpeg: &[u8], whole: (u32, u32), area: Area) -> Vec<[u8; 3]> {
    let mut decoder = jpeg_decoder::Decoder::new(jpeg);
    let pixels = decoder.decode().unwrap();
    let info = decoder.info().unwrap();
    let (across, down) =
        (f64::from(info.width) / f64::from(whole.0), f64::from(info.height) / f64::from(whole.1));
    // A JPEG's colours are kept in blocks of sixteen; behind those nothing of the outside is left.
    let rim = 20.0;
    let range = |start: u32, length: u32, scale: f64| {
        let from = (f64::from(start) * scale + rim) as usize;
        let to = (f64::from(start + length) * scale - rim) as usize;
        from..to
    };
    let mut found = Vec::new();
    for y in range(area.top, area.height, down) {
        for x in range(area.left, area.width, across) {
            let at = (y * usize::from(info.width) + x) * 3;
            found.push([pixels[at], pixels[at + 1], pixels[at + 2]]);
        }
    }
    found
}

#[test]
fn what_lies_below_a_mask_is_in_no_rendition() {
    let (width, height) = (3_600, 2_400);
    let hidden = area(900, 600, 1_000, 900);
    let masks = vec![Mask { shape: MaskShape::Rectangle, area: hidden }];
    // Two pictures that differ below the mask alone.
    let one = busy(width, height, 1);
    let mut other = one.clone();
    for y in hidden.top..hidden.top + hidden.height {
        let from = (y * width + hidden.left) as usize * 3;
        other[from..from + hidden.width as usize * 3].fill(if y % 7 < 3 { 255 } else { 0 });
    }
    let made = [&one, &other]
        .map(|rgb| edited(&flat(width, height, rgb), None, masks.clone()).unwrap().renditions);
    assert!(made[0] == made[1], "to the last byte: nothing of what was below is left");
    for jpeg in [&made[0].large, &made[0].thumb] {
        let pixels = inside(jpeg, (width, height), hidden);
        assert!(pixels.len() > 100);
        for pixel in pixels {
            assert!(near(pixel.map(i32::from), GREY, 3), "{pixel:?}");
        }
    }
    // A JPEG, decoded at half its size: its blocks reach over the edge of a mask, its inside not.
    let jpeg = jpeg(width, height, &one);
    let made = edited(&jpeg, None, masks).unwrap().renditions;
    assert!(inside(&made.large, (width, height), hidden).iter().all(|p| near(
        p.map(i32::from),
        GREY,
        3
    )));
}

#[test]
fn an_ellipse_covers_its_inside_and_leaves_the_corners() {
    let rgb = [250, 250, 250].repeat(400 * 400);
    let masks = vec![Mask { shape: MaskShape::Ellipse, area: area(100, 100, 200, 200) }];
    let made = edited(&flat(400, 400, &rgb), None, masks).unwrap().renditions;
    for (x, y, masked) in [
        (0.5, 0.5, true),
        (0.27, 0.5, true),
        (0.5, 0.73, true),
        (0.27, 0.27, false),
        (0.73, 0.73, false),
        (0.1, 0.5, false),
    ] {
        let colour = if masked { GREY } else { [250; 3] };
        assert!(near(colour_at(&made.large, x, y), colour, 6), "{x} {y}");
    }
}

#[test]
fn a_mask_lies_where_it_was_put_whichever_way_the_camera_was_held() {
    let rgb = [250, 250, 250].repeat(300 * 200);
    for orientation in 1..=8 {
        let file = with_exif(&jpeg(300, 200, &rgb), &exif(orientation, None));
        let plain = edited(&file, None, vec![]).unwrap();
        let Size { width, height } = plain.whole;
        // A quarter of the upright picture, upper left.
        let mask = Mask { shape: MaskShape::Rectangle, area: area(0, 0, width / 2, height / 2) };
        let made = edited(&file, None, vec![mask]).unwrap().renditions;
        assert!(near(colour_at(&made.large, 0.2, 0.2), GREY, 4), "orientation {orientation}");
        for (x, y) in [(0.8, 0.2), (0.8, 0.8), (0.2, 0.8)] {
            assert!(near(colour_at(&made.large, x, y), [250; 3], 4), "orientation {orientation}");
        }
    }
}

#[test]
fn edits_that_do_not_fit_are_refused() {
    let file = flat(40, 30, &corners(40, 30));
    let crops = [
        area(0, 0, 0, 10),
        area(0, 0, 10, 0),
        area(0, 0, 41, 30),
        area(1, 0, 40, 30),
        area(40, 0, 1, 1),
        area(u32::MAX, 0, 2, 2),
        area(0, u32::MAX, 2, u32::MAX),
    ];
    for crop in crops {
        let refused = Err(Refusal::EditsDoNotFit);
        assert_eq!(edited(&file, Some(crop), vec![]).map(drop), refused, "{crop:?}");
        let mask = Mask { shape: MaskShape::Ellipse, area: crop };
        assert_eq!(edited(&file, None, vec![mask]).map(drop), refused, "{crop:?}");
    }
    let mask = Mask { shape: MaskShape::Rectangle, area: area(0, 0, 1, 1) };
    assert!(edited(&file, None, vec![mask; MOST_MASKS]).is_ok());
    assert_eq!(
        edited(&file, None, vec![mask; MOST_MASKS + 1]).map(drop),
        Err(Refusal::EditsDoNotFit)
    );
}
