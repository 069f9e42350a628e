//! Marks: drawn at a size that stays visible on a tile, in the same place in every picture.

use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Pt, closed, polygon};
use super::dice::Dice;
use super::look::{LookMark, MarkKind, MarkPlace};
use super::palette::Rgb;
use super::sitter::Sitter;
use super::view::v3;
use super::{cloth, ears};

/// Where a mark sits: screen centre, turn (radians) and whether it can be seen.
struct Spot {
    at: Pt,
    turn: f32,
    seen: bool,
}

/// Ink is drawn with the skin; rings and studs afterwards, over hair.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>, metal: bool) {
    for (i, mark) in s.look.marks.iter().enumerate() {
        let on_neck = matches!(mark.place, MarkPlace::NeckLeft | MarkPlace::NeckRight);
        if on_neck || in_brow(mark) || (mark.kind == MarkKind::Piercing) != metal {
            continue;
        }
        one(canvas, s, mark, i);
    }
}

fn in_brow(mark: &LookMark) -> bool {
    matches!(mark.place, MarkPlace::LeftEyebrow | MarkPlace::RightEyebrow)
        && mark.kind != MarkKind::Piercing
}

/// Marks in the brows come after the brows, which they part.
pub(super) fn brow_scars(canvas: &mut Canvas, s: &Sitter<'_>) {
    for (i, mark) in s.look.marks.iter().enumerate() {
        if in_brow(mark) {
            one(canvas, s, mark, i);
        }
    }
}

/// Marks on the neck come before the chin's shadow and the clothes.
pub(super) fn neck(canvas: &mut Canvas, s: &Sitter<'_>) {
    for (i, mark) in s.look.marks.iter().enumerate() {
        if matches!(mark.place, MarkPlace::NeckLeft | MarkPlace::NeckRight) {
            one(canvas, s, mark, i);
        }
    }
}

fn spot(s: &Sitter<'_>, place: MarkPlace) -> Spot {
    let h = &s.head;
    let mut d = s.own("mark place");
    let (jx, jy) = (d.about(0.0, 0.03), d.about(0.0, 0.03));
    // The person's left is the viewer's right.
    let (x, y, turn) = match place {
        MarkPlace::LeftCheek => (0.40 + jx, 0.34 + jy, 0.5),
        MarkPlace::RightCheek => (-0.40 + jx, 0.34 + jy, -0.5),
        MarkPlace::LeftEyebrow => (h.brow.inner + h.brow.length * 0.62, -h.brow.y - 0.03, 0.35),
        MarkPlace::RightEyebrow => (-h.brow.inner - h.brow.length * 0.62, -h.brow.y - 0.03, -0.35),
        MarkPlace::Chin => (0.07 + jx, h.chin - 0.13, 0.9),
        MarkPlace::Forehead => (0.16 + jx * 3.0, -0.42 + jy, 0.7),
        MarkPlace::LeftTemple => (0.50, -0.14 + jy, 0.3),
        MarkPlace::RightTemple => (-0.50, -0.14 + jy, -0.3),
        MarkPlace::Nose => (0.05, h.nose.tip_y * 0.55, 1.0),
        MarkPlace::Lip => (-h.mouth.half * 0.45, h.mouth.y - h.mouth.upper - 0.02, 0.2),
        MarkPlace::NeckLeft | MarkPlace::NeckRight => {
            let side = if place == MarkPlace::NeckLeft { 1.0 } else { -1.0 };
            return Spot { at: cloth::neck_spot(s, side * 0.24, 1.13), turn: side * 0.25, seen: true };
        }
        MarkPlace::LeftEar | MarkPlace::RightEar => {
            let side = if place == MarkPlace::LeftEar { 1.0 } else { -1.0 };
            let seen = s.view.turn(v3(side, 0.0, 0.5)).z > -0.15;
            return Spot { at: ears::spot(s, side, 0.40, 0.86), turn: 0.0, seen };
        }
    };
    Spot { at: s.p(x, y), turn, seen: s.faces(x, y) > 0.012 }
}

fn one(canvas: &mut Canvas, s: &Sitter<'_>, mark: &LookMark, index: usize) {
    let spot = spot(s, mark.place);
    if !spot.seen {
        return;
    }
    let mut d = Dice::new(s.look.seed.wrapping_add(index as u64), "mark");
    match mark.kind {
        MarkKind::Scar => scar(canvas, s, &spot, &mut d),
        MarkKind::Tattoo => tattoo(canvas, s, &spot, &mut d, mark.place),
        MarkKind::Birthmark => birthmark(canvas, s, &spot, &mut d),
        MarkKind::Mole => {
            let r = d.range(0.018, 0.026);
            canvas.oval(spot.at, s.px(r), s.px(r * 0.92), s.skin.deep.lit(0.75), 0.92);
            canvas.spot(spot.at.plus(-s.px(r * 0.3), -s.px(r * 0.4)), s.px(r * 0.5), s.px(r * 0.4), 0.0, s.skin.shine, 0.5);
        }
        MarkKind::Piercing => piercing(canvas, s, &spot, mark.place),
        MarkKind::MissingTooth => {}
    }
}

fn scar(canvas: &mut Canvas, s: &Sitter<'_>, at: &Spot, d: &mut Dice) {
    let long = s.px(d.range(0.10, 0.15));
    let turn = at.turn + d.about(0.0, 0.3);
    let (sin, cos) = turn.sin_cos();
    let bow = s.px(d.about(0.0, 0.03));
    let line: Vec<Pt> = (0..=6)
        .map(|i| {
            let k = i as f32 / 3.0 - 1.0;
            at.at.plus(sin * long * k + cos * bow * (1.0 - k * k), cos * long * k)
        })
        .collect();
    let pale = s.skin.light.mix(Rgb(0.95, 0.72, 0.70), 0.45);
    canvas.taper(&line, s.px(0.052), s.skin.shadow.mix(s.skin.flush, 0.5), 0.75);
    canvas.taper(&line, s.px(0.026), pale, 0.95);
    let edge: Vec<Pt> = line.iter().map(|p| p.plus(s.px(0.014), 0.0)).collect();
    canvas.taper(&edge, s.px(0.010), s.skin.deep, 0.55);
    if d.chance(0.5) {
        for i in 0..4 {
            let k = -0.6 + 0.4 * i as f32;
            let c = at.at.plus(sin * long * k, cos * long * k);
            let (dx, dy) = (cos * s.px(0.030), -sin * s.px(0.030));
            canvas.line(&[c.plus(-dx, -dy), c.plus(dx, dy)], s.px(0.009), pale.mix(s.skin.deep, 0.25), 0.7);
        }
    }
}

fn birthmark(canvas: &mut Canvas, s: &Sitter<'_>, at: &Spot, d: &mut Dice) {
    let wine = d.chance(0.5);
    let colour = if wine { s.skin.base.mix(Rgb(0.55, 0.10, 0.20), 0.55) } else { s.skin.shadow.times(0.80, 0.68, 0.58) };
    let r = s.px(d.range(0.075, 0.125));
    for (grow, alpha) in [(1.12, 0.30), (1.0, 0.55)] {
        let mut e = d.clone();
        let shape: Vec<Pt> = (0..12)
            .map(|i| {
                let a = i as f32 / 12.0 * std::f32::consts::TAU;
                let k = r * grow * e.range(0.62, 1.15);
                at.at.plus(k * a.cos(), k * 0.85 * a.sin())
            })
            .collect();
        canvas.blob(&shape, colour, alpha);
    }
}

fn piercing(canvas: &mut Canvas, s: &Sitter<'_>, at: &Spot, place: MarkPlace) {
    let mut d = s.own("metal");
    let metal = if d.chance(0.6) { Rgb(0.80, 0.81, 0.83) } else { Rgb(0.83, 0.68, 0.36) };
    let n = s.head.nose;
    let (p, ring) = match place {
        MarkPlace::Nose => (s.p(n.half * 0.92, n.base_y - 0.03), d.chance(0.5)),
        MarkPlace::Lip => (s.p(-s.head.mouth.half * 0.6, s.head.mouth.y + s.head.mouth.lower * 0.9), true),
        MarkPlace::LeftEar | MarkPlace::RightEar => (at.at.plus(0.0, s.px(0.03)), d.chance(0.7)),
        _ => (at.at, false),
    };
    if ring {
        let r = s.px(0.038);
        let mut b = PathBuilder::new();
        b.push_circle(p.x, p.y + r * 0.5, r);
        if let Some(path) = b.finish() {
            canvas.stroke(&path, s.px(0.020), metal.lit(0.45), 0.9);
            canvas.stroke(&path, s.px(0.011), metal, 1.0);
        }
    } else {
        canvas.oval(p.plus(0.0, s.px(0.006)), s.px(0.022), s.px(0.022), s.skin.deep, 0.6);
        canvas.oval(p, s.px(0.019), s.px(0.019), metal, 1.0);
        canvas.oval(p.plus(-s.px(0.006), -s.px(0.006)), s.px(0.006), s.px(0.006), Rgb(1.0, 1.0, 1.0), 0.95);
    }
}

fn tattoo(canvas: &mut Canvas, s: &Sitter<'_>, at: &Spot, d: &mut Dice, place: MarkPlace) {
    let ink = Rgb(0.09, 0.13, 0.20).mix(s.skin.base, 0.10);
    let big = matches!(place, MarkPlace::NeckLeft | MarkPlace::NeckRight);
    let r = s.px(if big { 0.16 } else { 0.095 });
    let at = |x: f32, y: f32| {
        let (sin, cos) = (at.turn * 0.5).sin_cos();
        at.at.plus((x * cos - y * sin) * r, (x * sin + y * cos) * r)
    };
    let all = |points: &[(f32, f32)]| -> Vec<Pt> { points.iter().map(|&(x, y)| at(x, y)).collect() };
    let alpha = 0.84;
    match d.below(6) {
        // A swallow.
        0 => {
            let bird = [
                (-1.0, -0.75), (-0.45, -0.52), (-0.05, -0.18), (0.30, -0.30), (0.62, -0.55), (0.80, -0.45), (0.58, -0.20),
                (0.62, 0.25), (0.95, 0.80), (0.35, 0.45), (0.10, 0.30), (-0.25, 0.50), (-0.95, 0.85), (-0.55, 0.42), (-0.98, 0.40), (-0.35, 0.15), (-0.30, -0.05), (-0.65, -0.30),
            ];
            if let Some(path) = polygon(&all(&bird)) {
                canvas.fill(&path, ink, alpha);
            }
        }
        // A star.
        1 => {
            let star: Vec<(f32, f32)> = (0..10)
                .map(|i| {
                    let a = i as f32 / 10.0 * std::f32::consts::TAU - std::f32::consts::FRAC_PI_2;
                    let k = if i % 2 == 0 { 0.95 } else { 0.40 };
                    (k * a.cos(), k * a.sin())
                })
                .collect();
            if let Some(path) = polygon(&all(&star)) {
                canvas.fill(&path, ink, alpha);
            }
        }
        // A heart.
        2 => {
            let heart = [(0.0, 0.9), (-0.75, 0.1), (-0.8, -0.45), (-0.4, -0.75), (0.0, -0.35), (0.4, -0.75), (0.8, -0.45), (0.75, 0.1)];
            if let Some(path) = closed(&all(&heart)) {
                canvas.fill(&path, Rgb(0.50, 0.10, 0.14), 0.55);
                canvas.stroke(&path, r * 0.14, ink, alpha);
            }
        }
        // A rose.
        3 => {
            canvas.blob(&all(&[(-0.2, 0.2), (-0.95, 0.45), (-0.5, 0.8), (0.0, 0.5), (0.55, 0.85), (0.9, 0.4), (0.2, 0.2)]), Rgb(0.12, 0.28, 0.20), 0.75);
            for (k, a) in [(0.72, 0.80), (0.48, 0.9), (0.26, 1.0)] {
                let turn: Vec<(f32, f32)> = (0..9)
                    .map(|i| {
                        let t = i as f32 / 9.0 * 6.28;
                        let q = k * (1.0 + 0.12 * (t * 3.0).sin());
                        (q * t.cos(), -0.15 + q * t.sin())
                    })
                    .collect();
                if let Some(path) = closed(&all(&turn)) {
                    canvas.fill(&path, Rgb(0.48, 0.10, 0.16), 0.45 * a);
                    canvas.stroke(&path, r * 0.10, ink, alpha);
                }
            }
        }
        // Waves like writing.
        4 => {
            for (row, k) in [(-0.35, 1.0), (0.35, 0.7)] {
                let wave: Vec<(f32, f32)> = (0..=16)
                    .map(|i| {
                        let t = i as f32 / 8.0 - 1.0;
                        (t * 1.1 * k, row + 0.26 * (t * 11.0 * k + row * 9.0).sin())
                    })
                    .collect();
                canvas.line(&all(&wave), r * 0.14, ink, alpha);
            }
        }
        // A patterned band.
        _ => {
            for i in 0..4 {
                let x = -0.9 + 0.6 * i as f32;
                let hook = [(x - 0.30, 0.55), (x - 0.02, 0.10), (x + 0.12, -0.65), (x + 0.24, 0.05), (x + 0.10, 0.55), (x + 0.05, 0.12)];
                canvas.blob(&all(&hook), ink, alpha);
            }
        }
    }
}
