//! What the drawings promise: the same bytes again, every code drawable, people who differ, marks that show.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;

const SMALL: (u32, u32) = (64, 80);

fn face(look: &Look) -> Drawing {
    draw(look, &Shot { kind: ShotKind::Face, seed: 5 }, SMALL.0, SMALL.1)
}

fn someone(seed: u64) -> Look {
    Look {
        seed,
        sex: LookSex::Male,
        age: 40,
        complexion: Complexion::Fair,
        hair_colour: HairColour::DarkBrown,
        hair_style: HairStyle::Short,
        facial_hair: FacialHair::None,
        eyes: EyeColour::Brown,
        eyewear: Eyewear::None,
        build: Build::Medium,
        marks: Vec::new(),
    }
}

/// Share of pixels, in a part of the picture, in which any channel differs by more than `by`.
fn changed(a: &Drawing, b: &Drawing, by: u8, part: impl Fn(f32, f32) -> bool) -> f32 {
    let (mut all, mut different) = (0.0_f32, 0.0_f32);
    for (i, (p, q)) in a.rgb.chunks_exact(3).zip(b.rgb.chunks_exact(3)).enumerate() {
        let x = (i as u32 % a.width) as f32 / a.width as f32;
        let y = (i as u32 / a.width) as f32 / a.height as f32;
        if part(x, y) {
            all += 1.0;
            different += f32::from(u8::from(p.iter().zip(q).any(|(m, n)| m.abs_diff(*n) > by)));
        }
    }
    different / all.max(1.0)
}

#[test]
fn the_same_person_and_shot_give_the_same_bytes() {
    for seed in 0..6 {
        let look = Look::invented(seed);
        for &kind in ShotKind::ALL {
            let shot = Shot { kind, seed: seed + 9 };
            assert_eq!(
                draw(&look, &shot, 96, 120),
                draw(&look, &shot, 96, 120),
                "{kind:?} of {seed}"
            );
        }
    }
}

#[test]
fn a_drawing_has_the_size_asked_for_even_when_it_is_tiny() {
    for (w, h) in [(0, 0), (1, 1), (3, 2), (17, 40), (200, 30), (30, 200)] {
        for &kind in ShotKind::ALL {
            let d = draw(&Look::invented(3), &Shot { kind, seed: 1 }, w, h);
            assert_eq!((d.width, d.height), (w.max(1), h.max(1)));
            assert_eq!(d.rgb.len(), (d.width * d.height * 3) as usize, "{kind:?} {w}x{h}");
        }
    }
}

#[test]
fn every_code_can_be_drawn_in_every_kind_of_picture() {
    let mut n = 0;
    for &hair_style in HairStyle::ALL {
        for &hair_colour in HairColour::ALL {
            for &facial_hair in FacialHair::ALL {
                let pick = |len: usize| n % len;
                let look = Look {
                    seed: n as u64,
                    sex: LookSex::ALL[pick(LookSex::ALL.len())],
                    age: [10, 17, 33, 58, 90, 255, 0][pick(7)],
                    complexion: Complexion::ALL[pick(Complexion::ALL.len())],
                    hair_colour,
                    hair_style,
                    facial_hair,
                    eyes: EyeColour::ALL[pick(EyeColour::ALL.len())],
                    eyewear: Eyewear::ALL[pick(Eyewear::ALL.len())],
                    build: Build::ALL[pick(Build::ALL.len())],
                    marks: vec![LookMark {
                        kind: MarkKind::ALL[pick(MarkKind::ALL.len())],
                        place: MarkPlace::ALL[pick(MarkPlace::ALL.len())],
                    }],
                };
                let kind = ShotKind::ALL[pick(ShotKind::ALL.len())];
                let d = draw(&look, &Shot { kind, seed: n as u64 }, 40, 50);
                let first = &d.rgb[..3];
                assert!(d.rgb.chunks_exact(3).any(|p| p != first), "an empty picture of {look:?}");
                n += 1;
            }
        }
    }
}

#[test]
fn two_people_of_one_description_differ_in_their_faces() {
    for seed in 0..12 {
        let (a, b) = (face(&someone(seed)), face(&someone(seed + 100)));
        let share =
            changed(&a, &b, 6, |x, y| (0.25..0.75).contains(&x) && (0.1..0.75).contains(&y));
        assert!(
            share > 0.30,
            "people {seed} and {} differ in only {share} of the face",
            seed + 100
        );
    }
}

#[test]
fn ten_years_change_a_face_less_than_another_person_does() {
    let close = |x: f32, y: f32| (0.3..0.7).contains(&x) && (0.25..0.7).contains(&y);
    let mut nearer = 0;
    for seed in 0..10 {
        let now = face(&someone(seed));
        let later = face(&Look { age: 50, ..someone(seed) });
        let other = face(&someone(seed + 50));
        nearer += u8::from(changed(&now, &later, 20, close) < changed(&now, &other, 20, close));
    }
    assert!(nearer >= 9, "only {nearer} of 10 people stay nearer to themselves");
}

#[test]
fn a_mark_shows_at_its_place_and_nowhere_else() {
    for kind in [MarkKind::Scar, MarkKind::Tattoo, MarkKind::Birthmark, MarkKind::Mole] {
        let plain = someone(4);
        let marked =
            Look { marks: vec![LookMark { kind, place: MarkPlace::LeftCheek }], ..plain.clone() };
        let shot = Shot { kind: ShotKind::Face, seed: 5 };
        let (a, b) = (draw(&plain, &shot, 320, 400), draw(&marked, &shot, 320, 400));
        // The person's left cheek is on the viewer's right.
        let here = |x: f32, y: f32| (0.54..0.74).contains(&x) && (0.40..0.58).contains(&y);
        assert!(changed(&a, &b, 8, here) > 0.003, "{kind:?} cannot be seen");
        assert!(changed(&a, &b, 2, |x, y| !here(x, y)) < 0.001, "{kind:?} changes other places");
    }
}

#[test]
fn clothes_belong_to_the_picture_and_not_to_the_person() {
    let look = someone(8);
    let chest = |x: f32, y: f32| (0.2..0.8).contains(&x) && y > 0.93;
    let shots = |seed| draw(&look, &Shot { kind: ShotKind::Face, seed }, 64, 80);
    let first = shots(1);
    let changes = (2..10).filter(|seed| changed(&first, &shots(*seed), 12, chest) > 0.4).count();
    assert!(changes >= 5, "only {changes} of 8 pictures show other clothes");
}

#[test]
fn a_still_has_little_colour() {
    let look = Look { hair_colour: HairColour::Dyed, ..someone(2) };
    let colour = |d: &Drawing| {
        let spread = |p: &[u8]| f32::from(p.iter().max().unwrap() - p.iter().min().unwrap());
        d.rgb.chunks_exact(3).map(spread).sum::<f32>() / (d.width * d.height) as f32
    };
    let still = draw(&look, &Shot { kind: ShotKind::CctvStill, seed: 3 }, 160, 120);
    assert!(colour(&still) < 45.0, "mean spread of channels is {}", colour(&still));
}
