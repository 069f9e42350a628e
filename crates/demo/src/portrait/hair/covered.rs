//! Covered heads: a headscarf, a turban, or a hood. The kind belongs to the person, the cloth to the picture.

use super::strands::along;
use crate::portrait::canvas::{Canvas, Pt, closed, pt};
use crate::portrait::palette::{Rgb, cloth};
use crate::portrait::sitter::Sitter;
use crate::portrait::skin::{lifted, outline};
use crate::portrait::view::v3;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Scarf,
    Turban,
    Hood,
}

fn kind(s: &Sitter<'_>) -> Kind {
    let roll = s.own("covering").unit();
    let scarf = if s.head.masc > 0.5 { 0.0 } else { 0.62 };
    let turban = if s.head.masc > 0.5 { 0.60 } else { 0.74 };
    if roll < scarf {
        Kind::Scarf
    } else if roll < turban {
        Kind::Turban
    } else {
        Kind::Hood
    }
}

fn colour(s: &Sitter<'_>) -> Rgb {
    cloth(&mut s.now("covering cloth"))
}

/// What lies behind the head.
pub(super) fn behind(canvas: &mut Canvas, s: &Sitter<'_>) {
    match kind(s) {
        Kind::Scarf => back(canvas, s, colour(s).lit(0.72), 0.10, 0.80),
        Kind::Hood => back(canvas, s, colour(s).lit(0.50), 0.15, 0.86),
        Kind::Turban => {}
    }
}

fn back(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, lift: f32, wide: f32) {
    let out = outline(&s.head, &s.view, (-3.14, 3.14), |_| 0.5, |_, _| lift);
    if let Some(path) = out.path() {
        canvas.fill(&path, c, 1.0);
    }
    let skirt: Vec<Pt> = [
        (-0.70, -0.2), (-wide, 0.5), (-wide - 0.06, 1.2), (0.0, 1.45), (wide + 0.06, 1.2), (wide, 0.5), (0.70, -0.2),
    ]
    .iter()
    .map(|&(x, y)| s.at(v3(x, y, -0.1)))
    .collect();
    canvas.blob(&skirt, c, 1.0);
}

/// What lies over the head and round the face.
pub(super) fn front(canvas: &mut Canvas, s: &Sitter<'_>) {
    match kind(s) {
        Kind::Scarf => scarf(canvas, s, colour(s)),
        Kind::Turban => turban(canvas, s, colour(s)),
        Kind::Hood => hood(canvas, s, colour(s)),
    }
}

/// A ring of cloth round the face: `rim` is the opening's right half from top to bottom, in head units.
fn ring(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, lift: f32, rim: &[(f32, f32, f32)], low: f32, folds: bool) {
    let out = outline(&s.head, &s.view, (-2.6, 2.6), |_| 0.35, |_, _| lift);
    let right: Vec<Pt> = rim.iter().map(|&(x, y, dz)| s.over(x, y, dz)).collect();
    let left: Vec<Pt> = rim.iter().map(|&(x, y, dz)| s.over(-x, y, dz)).collect();
    let mut opening: Vec<Pt> = left.iter().rev().copied().collect();
    opening.extend(right.iter().skip(1));
    // Down the left, over the top, down the right, and back along the opening.
    let foot = |side: f32, x: f32, y: f32| s.at(v3(side * x, y, 0.0));
    let from = out.direction(s.at(v3(-0.9, 0.35, 0.0)));
    let to = out.direction(s.at(v3(0.9, 0.35, 0.0)));
    let mut all = vec![foot(-1.0, 0.10, low), foot(-1.0, 0.66, low - 0.05), foot(-1.0, 0.80, 0.80)];
    let arc = out.arc(from, to, 48);
    all.extend(&arc);
    all.extend([foot(1.0, 0.80, 0.80), foot(1.0, 0.66, low - 0.05), foot(1.0, 0.10, low)]);
    all.extend(opening.iter().rev());
    let inner: Vec<Pt> = opening.iter().map(|p| p.mix(out.centre, 0.05)).collect();
    canvas.taper(&inner, s.px(0.12), s.skin.deep, 0.30);
    if let Some(path) = closed(&all) {
        let (a, b) = (along(&arc, 0.3), foot(1.0, 0.6, low));
        canvas.blend(&path, a, b, &[(0.0, c.mix(Rgb(1.0, 1.0, 1.0), 0.14), 1.0), (0.4, c, 1.0), (1.0, c.lit(0.62), 1.0)]);
    }
    if folds {
        for k in [0.25, 0.5, 0.75] {
            for side in [-1.0_f32, 1.0] {
                let edge = if side < 0.0 { &left } else { &right };
                let line: Vec<Pt> = (0..=8)
                    .map(|i| {
                        let t = i as f32 / 8.0;
                        let o = along(&arc, if side < 0.0 { 0.5 - 0.5 * t } else { 0.5 + 0.5 * t });
                        along(edge, t).mix(o, k)
                    })
                    .collect();
                canvas.taper(&line, s.px(0.030), c.lit(0.60), 0.45);
                let lit: Vec<Pt> = line.iter().map(|p| p.plus(-s.px(0.02), -s.px(0.02))).collect();
                canvas.taper(&lit, s.px(0.022), c.mix(Rgb(1.0, 1.0, 1.0), 0.25), 0.30);
            }
        }
    }
    canvas.line(&opening, s.px(0.020), c.lit(0.58), 0.8);
}

fn scarf(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let h = &s.head;
    let top = h.hairline - 0.02;
    let rim = [
        (0.0, top, 0.03),
        (0.26, top + 0.05, 0.03),
        (0.46, top + 0.22, 0.03),
        (0.565, -0.18, 0.05),
        (0.585, 0.15, 0.08),
        (0.53, 0.48, 0.10),
        (0.40, 0.80, 0.12),
        (0.20, h.chin - 0.015, 0.10),
        (0.0, h.chin + 0.03, 0.06),
    ];
    ring(canvas, s, c, 0.075, &rim, 1.55, true);
    // The end laid across the chest.
    let across: Vec<Pt> = [(-0.72, 0.98), (-0.2, 1.22), (0.35, 1.22), (0.80, 1.02), (0.86, 1.36), (0.3, 1.62), (-0.4, 1.60), (-0.80, 1.34)]
        .iter()
        .map(|&(x, y)| s.at(v3(x, y, 0.1)))
        .collect();
    if let Some(path) = closed(&across) {
        let (a, b) = (s.at(v3(-0.4, 1.0, 0.1)), s.at(v3(0.3, 1.65, 0.1)));
        canvas.blend(&path, a, b, &[(0.0, c.mix(Rgb(1.0, 1.0, 1.0), 0.08), 1.0), (1.0, c.lit(0.66), 1.0)]);
    }
    for k in 0..3 {
        let y = 1.12 + 0.12 * k as f32;
        let line = [(-0.68, y - 0.10), (-0.1, y + 0.10), (0.45, y + 0.08), (0.78, y - 0.06)].map(|(x, y)| s.at(v3(x, y, 0.1)));
        canvas.taper(&line, s.px(0.030), c.lit(0.55), 0.45);
    }
}

/// A hood, drawn up: also worn in other pictures by people who are not otherwise covered.
pub(in crate::portrait) fn hood(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let h = &s.head;
    let rim = [
        (0.0, -0.66, 0.16),
        (0.30, -0.62, 0.16),
        (0.52, -0.44, 0.15),
        (0.64, -0.10, 0.12),
        (0.66, 0.28, 0.10),
        (0.58, 0.66, 0.10),
        (0.44, h.chin + 0.02, 0.10),
        (0.24, h.chin + 0.20, 0.10),
        (0.0, h.chin + 0.27, 0.10),
    ];
    ring(canvas, s, c, 0.14, &rim, 1.6, false);
    for side in [-1.0_f32, 1.0] {
        let cord = [(0.12, 1.30), (0.15, 1.55), (0.13, 1.82)].map(|(x, y)| s.at(v3(side * x, y, 0.25)));
        canvas.line(&cord, s.px(0.022), c.mix(Rgb(1.0, 1.0, 1.0), 0.65), 0.9);
    }
}

fn turban(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let h = &s.head;
    let mut d = s.own("turban");
    let big = d.range(0.17, 0.27);
    let peak = d.range(-0.60, -0.52);
    let side_y = d.range(-0.10, 0.02);
    let floor = |a: f32| {
        let k = (a.abs() / 1.5).min(1.0);
        peak + (side_y - peak) * k.powf(1.1)
    };
    let lift = |_: f32, y: f32| {
        let up = ((0.0 - y) / (0.0 - h.crown)).clamp(0.0, 1.0);
        0.05 + (big - 0.05) * (up * 1.5).min(1.0) * (1.0 - 0.15 * up)
    };
    let out = outline(h, &s.view, (-2.6, 2.6), floor, lift);
    let low: Vec<Pt> = (0..=24)
        .map(|i| {
            let a = -1.55 + 3.1 * i as f32 / 24.0;
            s.at(lifted(h, a, floor(a), 0.05))
        })
        .collect();
    let (first, last) = (low.first().copied().unwrap_or(pt(0.0, 0.0)), low.last().copied().unwrap_or(pt(0.0, 0.0)));
    let arc = out.arc(out.direction(first), out.direction(last), 60);
    let under: Vec<Pt> = low.iter().skip(3).take(19).map(|p| p.plus(0.0, s.px(0.03))).collect();
    canvas.taper(&under, s.px(0.09), s.skin.deep, 0.28);
    let mut all = arc.clone();
    all.extend(low.iter().rev());
    if let Some(path) = closed(&all) {
        let (a, b) = (along(&arc, 0.35), last);
        canvas.blend(&path, a, b, &[(0.0, c.mix(Rgb(1.0, 1.0, 1.0), 0.16), 1.0), (0.5, c, 1.0), (1.0, c.lit(0.60), 1.0)]);
    }
    // Wraps cross over the brow, each a fold of light and shade.
    for (flip, count) in [(1.0_f32, 5), (-1.0, 5)] {
        for k in 0..count {
            let t = k as f32 / count as f32;
            let line: Vec<Pt> = (0..=8)
                .map(|i| {
                    let u = i as f32 / 8.0;
                    let (end, start) = (along(&low, if flip > 0.0 { 1.0 - 0.03 * k as f32 } else { 0.03 * k as f32 }), along(&low, 0.5));
                    let high = along(&arc, if flip > 0.0 { 0.5 - 0.34 * t - 0.1 } else { 0.6 + 0.34 * t });
                    let from = start.mix(high, 0.25 + 0.75 * t);
                    let via = from.mix(end, 0.5).plus(0.0, -s.px(0.12 + 0.22 * t));
                    from.mix(via, u).mix(via.mix(end, u), u)
                })
                .collect();
            canvas.taper(&line, s.px(0.028), c.lit(0.55), 0.50);
            let lit: Vec<Pt> = line.iter().map(|p| p.plus(0.0, s.px(0.022))).collect();
            canvas.taper(&lit, s.px(0.022), c.mix(Rgb(1.0, 1.0, 1.0), 0.30), 0.35);
        }
    }
}
