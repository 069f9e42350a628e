//! Neck, shoulders and clothes. Clothes come from the picture's seed and are never a trait of the person.

use super::canvas::{Canvas, Pt, closed, pt};
use super::dice::Dice;
use super::look::Build;
use super::palette::{Rgb, cloth};
use super::sitter::Sitter;
use super::view::{View, v3};

const WHITE: Rgb = Rgb(1.0, 1.0, 1.0);

/// The body turns only a little with the head.
fn body_view(s: &Sitter<'_>) -> View {
    View { yaw: s.view.yaw * 0.35, roll: 0.0, ..s.view }
}

fn at(s: &Sitter<'_>, x: f32, y: f32, z: f32) -> Pt {
    body_view(s).at(v3(x, y, z))
}

/// A point on the front of the neck.
pub(super) fn neck_spot(s: &Sitter<'_>, x: f32, y: f32) -> Pt {
    let half = neck_half(s);
    let k = (x / half).clamp(-0.98, 0.98);
    at(s, k * half, y, 0.22 * (1.0 - k * k).sqrt() - 0.05)
}

fn neck_half(s: &Sitter<'_>) -> f32 {
    let h = &s.head;
    let athletic = if s.look.build == Build::Athletic { 0.05 } else { 0.0 };
    (0.315 + 0.085 * h.masc + 0.075 * h.fat + athletic) * (1.0 - 0.12 * h.young)
}

fn shoulder_half(s: &Sitter<'_>) -> f32 {
    let h = &s.head;
    let athletic = if s.look.build == Build::Athletic { 0.13 } else { 0.0 };
    (1.20 + 0.24 * h.masc + 0.26 * h.fat + athletic) * (1.0 - 0.12 * h.young)
}

/// Neck and the skin above the collar.
pub(super) fn neck(canvas: &mut Canvas, s: &Sitter<'_>) {
    let (n, skin, h) = (neck_half(s), &s.skin, &s.head);
    let shape: Vec<Pt> = [
        (-n * 1.02, 0.35),
        (-n, 0.85),
        (-n * 1.04, 1.16),
        (-n * 1.55, 1.38),
        (-0.85, 1.55),
        (-0.5, 1.95),
        (0.5, 1.95),
        (0.85, 1.55),
        (n * 1.55, 1.38),
        (n * 1.04, 1.16),
        (n, 0.85),
        (n * 1.02, 0.35),
    ]
    .iter()
    .map(|&(x, y)| at(s, x, y, -0.02))
    .collect();
    let outline = closed(&shape);
    if let Some(path) = &outline {
        let (l, r) = (at(s, -n * 1.1, 1.0, 0.0), at(s, n * 1.1, 1.0, 0.0));
        canvas.blend(
            path,
            l,
            r,
            &[(0.0, skin.at(0.36), 1.0), (0.30, skin.at(0.54), 1.0), (0.62, skin.at(0.42), 1.0), (1.0, skin.at(0.18), 1.0)],
        );
    }
    // Tendons and the notch between the collar bones.
    for side in [-1.0_f32, 1.0] {
        let cord = [(0.62, 0.98), (0.48, 1.18), (0.20, 1.40)].map(|(x, y)| neck_spot(s, side * x * n, y));
        canvas.taper(&cord, s.px(0.045), skin.shadow, 0.34 + 0.2 * h.old);
        let bone = [(0.10, 1.44), (0.40, 1.42), (0.80, 1.46)].map(|(x, y)| at(s, side * x, y, 0.1));
        canvas.taper(&bone, s.px(0.04), skin.shadow, 0.40);
    }
    if h.masc > 0.6 && h.young < 0.5 {
        canvas.spot(neck_spot(s, 0.02, 1.17), s.px(0.07), s.px(0.09), 0.0, skin.light, 0.30);
        canvas.spot(neck_spot(s, 0.03, 1.25), s.px(0.08), s.px(0.04), 0.0, skin.shadow, 0.35);
    }
    for i in 0..(2.0 * h.old + 1.6 * h.fat) as usize {
        let y = 1.12 + 0.10 * i as f32;
        let ring: Vec<Pt> = (-4..=4).map(|k| neck_spot(s, k as f32 / 4.5 * n, y + 0.02 * (1.0 - (k * k) as f32 / 16.0))).collect();
        canvas.taper(&ring, s.px(0.016), skin.deep, 0.30);
    }
    super::marks::neck(canvas, s);
    // The head's shadow.
    let drop = at(s, 0.08, h.chin + 0.02 + s.view.pitch * 0.4, 0.2);
    if let Some(path) = &outline {
        canvas.spot_in(path, drop, (s.px(n * 1.55), s.px(0.34)), skin.deep, 0.62);
        let higher = drop.plus(0.0, -s.px(0.12));
        canvas.spot_in(path, higher, (s.px(n * 1.3), s.px(0.26)), skin.deep, 0.45);
    }
}

/// A garment of this picture.
pub(super) fn garment(canvas: &mut Canvas, s: &Sitter<'_>) {
    let mut d = s.now("garment");
    let c = cloth(&mut d);
    match d.below(8) {
        0 | 1 => tee(canvas, s, c, &mut d),
        2 => jumper(canvas, s, c, &mut d),
        3 | 4 => hoodie(canvas, s, c),
        5 => shirt(canvas, s, c, &mut d),
        6 => polo(canvas, s, c),
        _ => jacket(canvas, s, c, &mut d),
    }
}

/// The torso with a neckline `deep` below the base of the neck and `wide` half its width.
fn torso(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, wide: f32, deep: f32, vee: bool) -> Vec<Pt> {
    let (n, w) = (neck_half(s), shoulder_half(s));
    let wide = wide.max(n * 1.05);
    let right = [
        (wide, 1.27),
        (w * 0.62, 1.45),
        (w * 0.90, 1.60),
        (w + 0.06, 1.86),
        (w + 0.15, 2.35),
        (w + 0.19, 3.0),
        (w + 0.20, 4.6),
    ];
    let mut all: Vec<Pt> = right.iter().rev().map(|&(x, y)| at(s, -x, y, -0.06)).collect();
    let line: Vec<Pt> = (0..=12)
        .map(|i| {
            let k = i as f32 / 6.0 - 1.0;
            let y = if vee { 1.0 - k.abs() } else { (1.0 - k * k).max(0.0).sqrt() };
            at(s, k * wide, 1.27 + deep * y, 0.12 * (1.0 - k * k))
        })
        .collect();
    all.extend(&line);
    all.extend(right.iter().map(|&(x, y)| at(s, x, y, -0.06)));
    if let Some(path) = closed(&all) {
        let (a, b) = (at(s, -w, 1.4, 0.0), at(s, w, 2.6, 0.0));
        canvas.blend(&path, a, b, &[(0.0, c.mix(WHITE, 0.10), 1.0), (0.4, c, 1.0), (1.0, c.lit(0.62), 1.0)]);
    }
    folds(canvas, s, c);
    line
}

fn folds(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let mut d = s.now("folds");
    let w = shoulder_half(s);
    for side in [-1.0_f32, 1.0] {
        for _ in 0..3 {
            let (x, y) = (w * d.range(0.55, 0.80), d.range(1.75, 2.2));
            let fold = [(x + 0.10, y), (x - 0.05, y + 0.22), (x - 0.28, y + 0.36)].map(|(x, y)| at(s, side * x, y, 0.05));
            canvas.taper(&fold, s.px(0.05), c.lit(0.62), 0.40);
        }
        let arm = [(w * 0.80, 1.95), (w * 0.78, 2.4), (w * 0.80, 3.0)].map(|(x, y)| at(s, side * x, y, 0.0));
        canvas.taper(&arm, s.px(0.07), c.lit(0.52), 0.45);
    }
    canvas.spot(at(s, -w * 0.62, 1.62, 0.0), s.px(0.42), s.px(0.14), 18.0, c.mix(WHITE, 0.5), 0.20);
}

fn rib(canvas: &mut Canvas, s: &Sitter<'_>, line: &[Pt], c: Rgb, width: f32) {
    let low: Vec<Pt> = line.iter().map(|p| p.plus(0.0, s.px(width * 0.5))).collect();
    canvas.line(&low, s.px(width), c.lit(0.86), 1.0);
    let edge: Vec<Pt> = line.iter().map(|p| p.plus(0.0, s.px(width))).collect();
    canvas.line(&edge, s.px(0.010), c.lit(0.52), 0.7);
    let shade: Vec<Pt> = line.iter().map(|p| p.plus(0.0, -s.px(0.02))).collect();
    canvas.taper(&shade, s.px(0.05), s.skin.deep, 0.30);
}

fn tee(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, d: &mut Dice) {
    let vee = d.chance(0.25);
    let line = torso(canvas, s, c, 0.46, if vee { 0.42 } else { 0.22 }, vee);
    if d.chance(0.35) {
        stripes(canvas, s, c, d);
    }
    rib(canvas, s, &line, c, 0.055);
}

fn stripes(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, d: &mut Dice) {
    let other = if c.luma() > 0.5 { c.lit(0.45) } else { c.mix(WHITE, 0.55) };
    let w = shoulder_half(s);
    let gap = d.pick(&[0.16_f32, 0.22, 0.34]);
    let mut y = 1.72;
    while y < 4.0 {
        let half = if y < 1.9 { w * 0.90 } else { w * 0.98 };
        let line: Vec<Pt> = (-4..=4).map(|k| at(s, k as f32 / 4.0 * half, y + 0.05 * (1.0 - (k * k) as f32 / 16.0), 0.0)).collect();
        canvas.line(&line, s.px(gap * 0.36), other, 0.65);
        y += gap;
    }
}

fn jumper(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, d: &mut Dice) {
    let roll = d.chance(0.3);
    let line = torso(canvas, s, c, 0.44, if roll { 0.06 } else { 0.15 }, false);
    if roll {
        let n = neck_half(s) * 1.10;
        let collar: Vec<Pt> = [(-n, 1.06), (0.0, 1.16), (n, 1.06), (n * 1.12, 1.30), (0.0, 1.46), (-n * 1.12, 1.30)]
            .iter()
            .map(|&(x, y)| at(s, x, y, 0.12))
            .collect();
        if let Some(path) = closed(&collar) {
            canvas.blend(&path, at(s, -n, 1.2, 0.0), at(s, n, 1.2, 0.0), &[(0.0, c.mix(WHITE, 0.12), 1.0), (1.0, c.lit(0.6), 1.0)]);
        }
    } else {
        rib(canvas, s, &line, c, 0.10);
    }
}

fn hoodie(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let n = neck_half(s);
    let line = torso(canvas, s, c, n * 1.15, 0.30, false);
    for side in [-1.0_f32, 1.0] {
        let hood: Vec<Pt> = [(n * 1.00, 0.98), (n * 1.55, 1.02), (n * 2.05, 1.28), (n * 1.75, 1.46), (n * 0.9, 1.66), (0.03, 1.74), (0.10, 1.58), (n * 0.75, 1.42)]
            .iter()
            .map(|&(x, y)| at(s, side * x, y, 0.08))
            .collect();
        if let Some(path) = closed(&hood) {
            let (a, b) = (at(s, side * n * 1.6, 0.98, 0.0), at(s, side * 0.2, 1.8, 0.0));
            let k = if side < 0.0 { 1.10 } else { 0.88 };
            canvas.blend(&path, a, b, &[(0.0, c.lit(k), 1.0), (1.0, c.lit(k * 0.70), 1.0)]);
            canvas.stroke(&path, s.px(0.012), c.lit(0.45), 0.5);
        }
        let cord = [(0.16, 1.64), (0.19, 1.85), (0.17, 2.10)].map(|(x, y)| at(s, side * x, y, 0.15));
        canvas.line(&cord, s.px(0.026), c.mix(WHITE, 0.72), 0.95);
    }
    let shade: Vec<Pt> = line.iter().map(|p| p.plus(0.0, -s.px(0.02))).collect();
    canvas.taper(&shade, s.px(0.05), s.skin.deep, 0.25);
}

fn collar(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, open: f32) {
    let n = neck_half(s);
    for side in [-1.0_f32, 1.0] {
        let flap: Vec<Pt> = [(n * 0.98, 1.08), (n * 1.22, 1.16), (n * 1.28, 1.42), (n * 0.72, 1.66), (open, 1.40 + open * 0.4), (n * 0.62, 1.30)]
            .iter()
            .map(|&(x, y)| at(s, side * x, y, 0.10))
            .collect();
        let k = if side < 0.0 { 1.12 } else { 0.92 };
        if let Some(path) = super::canvas::polygon(&flap) {
            canvas.fill(&path, c.lit(k), 1.0);
            canvas.stroke(&path, s.px(0.012), c.lit(0.50), 0.7);
        }
    }
}

fn placket(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, from: f32, to: f32) {
    canvas.line(&[at(s, 0.05, from, 0.15), at(s, 0.05, to, 0.15)], s.px(0.012), c.lit(0.5), 0.7);
    let mut y = from + 0.10;
    while y < to {
        canvas.oval(at(s, 0.0, y, 0.15), s.px(0.022), s.px(0.022), c.mix(WHITE, 0.6), 1.0);
        y += 0.30;
    }
}

fn shirt(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, d: &mut Dice) {
    torso(canvas, s, c, neck_half(s) * 1.05, 0.26, true);
    if d.chance(0.45) {
        checks(canvas, s, c);
    }
    placket(canvas, s, c, 1.55, 4.0);
    collar(canvas, s, c, 0.05);
}

fn checks(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let other = if c.luma() > 0.5 { c.lit(0.55) } else { c.mix(WHITE, 0.40) };
    let w = shoulder_half(s) * 0.86;
    for i in -5..=5 {
        let x = i as f32 / 5.0 * w;
        canvas.line(&[at(s, x, 1.62 + 0.0 * x, 0.0), at(s, x * 1.02, 4.2, 0.0)], s.px(0.045), other, 0.30);
    }
    for i in 0..10 {
        let y = 1.70 + 0.26 * i as f32;
        canvas.line(&[at(s, -w, y, 0.0), at(s, 0.0, y + 0.04, 0.0), at(s, w, y, 0.0)], s.px(0.045), other, 0.30);
    }
}

fn polo(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    torso(canvas, s, c, neck_half(s) * 1.05, 0.34, true);
    placket(canvas, s, c, 1.58, 1.98);
    collar(canvas, s, c.lit(0.92), 0.10);
}

fn jacket(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, d: &mut Dice) {
    let under = cloth(d);
    let line = torso(canvas, s, under, 0.44, 0.20, false);
    rib(canvas, s, &line, under, 0.05);
    let (n, w) = (neck_half(s), shoulder_half(s));
    let open = d.range(0.12, 0.34);
    for side in [-1.0_f32, 1.0] {
        let half: Vec<Pt> = [
            (n * 1.15, 1.16), (w * 0.62, 1.42), (w * 0.92, 1.57), (w + 0.10, 1.84), (w + 0.19, 2.35), (w + 0.24, 4.6),
            (open * 0.8, 4.6), (open, 2.4), (n * 0.95, 1.55),
        ]
        .iter()
        .map(|&(x, y)| at(s, side * x, y, 0.02))
        .collect();
        if let Some(path) = closed(&half) {
            let (a, b) = (at(s, side * w * 0.6, 1.3, 0.0), at(s, side * w * 0.9, 3.0, 0.0));
            let k = if side < 0.0 { 1.06 } else { 0.86 };
            canvas.blend(&path, a, b, &[(0.0, c.lit(k).mix(WHITE, 0.08), 1.0), (1.0, c.lit(k * 0.62), 1.0)]);
        }
        let zip = [(n * 0.95, 1.55), (open + 0.01, 2.4), (open * 0.8, 3.6)].map(|(x, y)| at(s, side * x, y, 0.04));
        canvas.line(&zip, s.px(0.022), c.lit(0.42), 0.9);
        let lapel: Vec<Pt> = [(n * 1.00, 1.02), (n * 1.42, 1.18), (n * 1.50, 1.52), (n * 1.02, 1.78), (n * 0.92, 1.42)]
            .iter()
            .map(|&(x, y)| at(s, side * x, y, 0.06))
            .collect();
        if let Some(path) = closed(&lapel) {
            canvas.fill(&path, c.lit(if side < 0.0 { 1.16 } else { 0.98 }), 1.0);
            canvas.stroke(&path, s.px(0.012), c.lit(0.45), 0.6);
        }
    }
    folds(canvas, s, c);
    let _ = pt;
}
