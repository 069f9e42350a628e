//! Draws sheets of invented people to look at: `contact_sheet KIND PATH [FIRST_SEED]`.
//!
//! KIND is `people` (24 faces), `shots` (4 people, 5 pictures each), `ages`, `tones`, `hair`, `beards`, `marks`,
//! `wear`, `big` (two at full size), `stills`, `pick` (12 faces, then three other pictures of one), `time`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a developer's tool"
)]

use tiny_skia::{Pixmap, PixmapPaint, Transform};
use watchbook_demo::portrait::{
    Complexion, Eyewear, FacialHair, HairColour, HairStyle, Look, LookMark, LookSex, MarkKind,
    MarkPlace, Shot, ShotKind, draw,
};

struct Sheet {
    map: Pixmap,
    across: u32,
    cell: (u32, u32),
    next: u32,
}

impl Sheet {
    fn new(across: u32, down: u32, cell: (u32, u32)) -> Self {
        let map = Pixmap::new(across * (cell.0 + 4), down * (cell.1 + 4)).unwrap();
        Self { map, across, cell, next: 0 }
    }

    fn add(&mut self, look: &Look, kind: ShotKind, seed: u64) {
        let d = draw(look, &Shot { kind, seed }, self.cell.0, self.cell.1);
        let mut p = Pixmap::new(d.width, d.height).unwrap();
        for (out, c) in p.data_mut().chunks_exact_mut(4).zip(d.rgb.chunks_exact(3)) {
            out.copy_from_slice(&[c[0], c[1], c[2], 255]);
        }
        let (x, y) = (self.next % self.across, self.next / self.across);
        self.next += 1;
        self.map.draw_pixmap(
            (x * (self.cell.0 + 4)) as i32,
            (y * (self.cell.1 + 4)) as i32,
            p.as_ref(),
            &PixmapPaint::default(),
            Transform::identity(),
            None,
        );
    }
}

fn plain(seed: u64) -> Look {
    let mut look = Look::invented(seed);
    look.marks.clear();
    look.eyewear = Eyewear::None;
    look
}

/// Seconds of processor time so far (Linux), so that a busy machine does not count against the drawing.
fn busy() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap();
    stat.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let kind = args.get(1).map_or("people", String::as_str);
    let path = args.get(2).map_or("target/sheet.png", String::as_str);
    let first: u64 = args.get(3).map_or(1, |s| s.parse().unwrap());
    let tile = (256, 320);
    let sheet = match kind {
        "people" => {
            let mut s = Sheet::new(6, 4, tile);
            (0..24).for_each(|i| s.add(&Look::invented(first + i), ShotKind::Face, i));
            s
        }
        "shots" => {
            let mut s = Sheet::new(5, 4, (288, 360));
            for i in 0..4 {
                let look = Look::invented(first + i);
                ShotKind::ALL.iter().for_each(|k| s.add(&look, *k, 7 + i));
            }
            s
        }
        "ages" => {
            let mut s = Sheet::new(6, 3, (288, 360));
            for i in 0..3 {
                for age in [12, 16, 25, 40, 60, 82] {
                    let look = Look { age, facial_hair: FacialHair::None, ..plain(first + i) };
                    s.add(&look, ShotKind::Face, i);
                }
            }
            s
        }
        "tones" => {
            let mut s = Sheet::new(6, 4, tile);
            for (i, c) in Complexion::ALL.iter().cycle().take(24).enumerate() {
                s.add(
                    &Look { complexion: *c, ..plain(first + i as u64) },
                    ShotKind::Face,
                    i as u64,
                );
            }
            s
        }
        "hair" => {
            let mut s = Sheet::new(6, 4, tile);
            for (i, h) in HairStyle::ALL.iter().chain(HairStyle::ALL).enumerate() {
                let mut look = Look { hair_style: *h, ..plain(first + i as u64) };
                look.sex = if i < 11 { LookSex::Female } else { LookSex::Male };
                if look.sex == LookSex::Female {
                    look.facial_hair = FacialHair::None;
                }
                if look.hair_colour == HairColour::Bald {
                    look.hair_colour = HairColour::DarkBrown;
                }
                s.add(&look, ShotKind::Face, i as u64);
            }
            s.add(
                &Look { hair_colour: HairColour::Bald, age: 55, ..plain(first) },
                ShotKind::Face,
                3,
            );
            s.add(&Look { hair_style: HairStyle::Covered, ..plain(first + 90) }, ShotKind::Face, 3);
            s
        }
        "beards" => {
            let mut s = Sheet::new(6, 3, tile);
            for i in 0..3 {
                for f in FacialHair::ALL {
                    let look = Look { facial_hair: *f, sex: LookSex::Male, ..plain(first + i) };
                    s.add(&look, ShotKind::ALL[i as usize % 2], i);
                }
            }
            s
        }
        "marks" => {
            let mut s = Sheet::new(6, 4, tile);
            let places = MarkPlace::ALL.iter().cycle();
            for (i, place) in places.take(24).enumerate() {
                let kind = MarkKind::ALL[i % 6];
                let marks = vec![LookMark { kind, place: *place }];
                s.add(&Look { marks, ..plain(first + i as u64) }, ShotKind::Face, i as u64);
            }
            s
        }
        "wear" => {
            let mut s = Sheet::new(6, 4, tile);
            for i in 0..24 {
                let look = Look::invented(first + i);
                match i % 3 {
                    0 => s.add(&Look { eyewear: Eyewear::Glasses, ..look }, ShotKind::Face, i),
                    1 => s.add(
                        &Look { eyewear: Eyewear::Sunglasses, ..look },
                        ShotKind::ThreeQuarter,
                        i,
                    ),
                    _ => s.add(&look, ShotKind::Cap, i),
                }
            }
            s
        }
        "stills" => {
            let mut s = Sheet::new(3, 3, (560, 420));
            (0..9).for_each(|i| s.add(&Look::invented(first + i), ShotKind::CctvStill, i));
            s
        }
        "turned" => {
            let mut s = Sheet::new(6, 4, tile);
            for i in 0..12 {
                s.add(&Look::invented(first + i), ShotKind::Face, i);
                s.add(&Look::invented(first + i), ShotKind::ThreeQuarter, i);
            }
            s
        }
        "big" => {
            let mut s = Sheet::new(2, 1, (960, 1200));
            s.add(&Look::invented(first), ShotKind::Face, 1);
            s.add(&Look::invented(first + 1), ShotKind::ThreeQuarter, 1);
            s
        }
        "pick" => {
            // The three come first in file order but are drawn from a person chosen by the seed; the answer is printed last.
            let mut s = Sheet::new(6, 2, tile);
            (0..12).for_each(|i| s.add(&Look::invented(first + i), ShotKind::Face, i));
            let who = first.wrapping_mul(7919) / 13 % 12;
            let mut t = Sheet::new(3, 1, (320, 400));
            for (i, k) in [ShotKind::Cap, ShotKind::CctvStill, ShotKind::Older].iter().enumerate() {
                t.add(&Look::invented(first + who), *k, 90 + i as u64);
            }
            t.map.save_png(path.replace(".png", "-three.png")).unwrap();
            std::fs::write(path.replace(".png", ".txt"), format!("{}", who + 1)).unwrap();
            s
        }
        "time" => {
            for (w, h, n) in [(960, 1200, 40), (256, 320, 200)] {
                for k in ShotKind::ALL {
                    let mut took: Vec<f64> = (0..n)
                        .map(|i| {
                            let (look, start) = (Look::invented(first + i), busy());
                            std::hint::black_box(draw(&look, &Shot { kind: *k, seed: i }, w, h));
                            (busy() - start) * 1e3
                        })
                        .collect();
                    took.sort_by(f64::total_cmp);
                    let (least, middle) = (took[0], took[took.len() / 2]);
                    println!("{w}x{h} {k:?}: {middle:.1} ms of processor time, least {least:.1}");
                }
            }
            return;
        }
        other => panic!("no sheet called {other}"),
    };
    sheet.map.save_png(path).unwrap();
}
