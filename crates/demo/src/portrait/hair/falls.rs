//! Loose hair: two lengths that leave the parting, go round the face and fall; and hair tied back.

use super::Cut;
use super::strands::{Texture, along, bundle};
use crate::portrait::canvas::{Canvas, Pt, closed};
use crate::portrait::dice::Dice;
use crate::portrait::look::HairStyle;
use crate::portrait::sitter::Sitter;
use crate::portrait::skin::lifted;
use crate::portrait::view::v3;

/// The mass behind head and neck.
pub(super) fn behind(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let mut d = s.own("fall");
    let spread = 0.66 + cut.side + d.range(-0.02, 0.14);
    let end = cut.fall;
    let tip = spread * d.range(0.80, 1.05);
    let edge = |side: f32| -> Vec<Pt> {
        [
            (0.60, -0.55, -0.15),
            (spread * 0.98, -0.10, -0.15),
            (spread, 0.35, -0.15),
            (spread * 1.02, 0.35 + (end - 0.35) * 0.5, -0.12),
            (tip, end - 0.06, -0.10),
        ]
        .iter()
        .map(|&(x, y, z)| s.at(v3(side * (x + 0.03 * cut.wave * (y * 7.0 + side).sin()), y, z)))
        .collect()
    };
    let (left, right) = (edge(-1.0), edge(1.0));
    let mut all = left.clone();
    for i in 0..=8 {
        let k = i as f32 / 4.0 - 1.0;
        let jag = d.about(0.0, 0.03);
        all.push(s.at(v3(k * tip * 0.92, end + 0.05 * (1.0 - k * k) + jag, -0.12)));
    }
    all.extend(right.iter().rev());
    let t = &s.hair;
    if let Some(path) = closed(&all) {
        let (a, b) = (s.at(v3(0.0, -0.4, 0.0)), s.at(v3(0.0, end, 0.0)));
        canvas.blend(&path, a, b, &[(0.0, t.base.mix(t.dark, 0.5), 1.0), (0.5, t.dark.mix(t.base, 0.25), 1.0), (1.0, t.base.mix(t.dark, 0.45), 1.0)]);
    }
    let texture = Texture { tone: t, count: s.share(120), width: s.px(0.030), strength: 0.7 };
    let low = s.px(end * 0.02);
    bundle(canvas, &mut d, &texture, |u, d| {
        let wiggle = d.range(-1.0, 1.0) * s.px(0.01);
        let stop = d.range(0.85, 1.0);
        (0..=5)
            .map(|i| {
                let k = i as f32 / 5.0 * stop;
                along(&left, k).mix(along(&right, k), u).plus(wiggle, low)
            })
            .collect()
    });
}

/// The two lengths in front.
pub(super) fn front(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    for side in [-1.0_f32, 1.0] {
        lock(canvas, s, cut, side);
    }
}

fn lock(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut, side: f32) {
    let mut d = s.own(if side < 0.0 { "lock one" } else { "lock two" });
    let h = &s.head;
    let part = cut.part * 0.9;
    let end = cut.fall * d.range(0.94, 1.0);
    let lean = d.about(0.0, 0.03);
    let reach = if cut.tucked { 0.04 } else { -0.05 + lean };
    let shell = |deg: f32, y: f32| {
        let a = side * deg.to_radians();
        lifted(h, a, y, cut.lift(s, a, y) + 0.012)
    };
    let wave = |y: f32| 0.030 * cut.wave * (y * 6.5 + side * 1.3).sin();
    let free = |x: f32, y: f32, z: f32| v3(side * (x + wave(y)), y, z);
    let start = lifted(h, part, cut.line + 0.005, 0.02);
    let crest = lifted(h, part * 0.9, cut.line - 0.24, cut.top * 0.9);
    let cheek = h.width(0.15);
    let inner3 = [
        start,
        shell(28.0, cut.line + 0.05),
        shell(52.0, -0.36),
        shell(70.0, -0.10),
        free(cheek + 0.02 + reach, 0.20, 0.16),
        free(cheek - 0.01 + reach * 1.3, 0.20 + (end - 0.20) * 0.35, 0.12),
        free(cheek + 0.02 + reach, 0.20 + (end - 0.20) * 0.7, 0.12),
        free(cheek + 0.05 + reach * 0.6, end, 0.16),
    ];
    let wide = h.temple + cut.side + 0.05;
    let outer3 = [
        crest,
        shell(62.0, -0.84),
        shell(84.0, -0.58),
        shell(92.0, -0.20),
        free(wide + 0.03, 0.20, 0.02),
        free(wide + 0.05, 0.20 + (end - 0.20) * 0.35, 0.02),
        free(wide + 0.06, 0.20 + (end - 0.20) * 0.7, 0.02),
        free(wide - 0.02, end - 0.03, 0.04),
    ];
    let hidden = s.view.turn(v3(side, 0.0, 0.25)).z < -0.2;
    let inner: Vec<Pt> = inner3.iter().map(|p| s.at(*p)).collect();
    let outer: Vec<Pt> = outer3.iter().map(|p| s.at(*p)).collect();
    let (inner, outer) = (dense(&inner), dense(&outer));
    if !hidden {
        let fall: Vec<Pt> = inner.iter().skip(6).take(14).map(|p| p.plus(-side * s.px(0.018), 0.0)).collect();
        canvas.taper(&fall, s.px(0.09), s.skin.deep, 0.26);
    }
    let mut all = inner.clone();
    all.extend(outer.iter().rev());
    let t = &s.hair;
    let shade = if side < 0.0 { 0.0 } else { 0.25 };
    if let Some(path) = closed(&all) {
        canvas.blend(
            &path,
            along(&outer, 0.05),
            along(&outer, 1.0),
            &[
                (0.0, t.base.mix(t.light, 0.22 - shade * 0.5), 1.0),
                (0.35, t.base.mix(t.dark, shade), 1.0),
                (0.65, t.base.mix(t.dark, 0.25 + shade), 1.0),
                (1.0, t.base.mix(t.dark, 0.10 + shade), 1.0),
            ],
        );
    }
    let texture = Texture { tone: t, count: s.share(110), width: s.px(0.026), strength: 0.9 };
    bundle(canvas, &mut d, &texture, |u, d| {
        let (from, to) = (d.range(0.0, 0.35), d.range(0.75, 1.02));
        let drift = d.about(0.0, 0.06);
        (0..=8)
            .map(|i| {
                let k = from + (to - from) * i as f32 / 8.0;
                along(&inner, k).mix(along(&outer, k), (u + drift * k).clamp(0.02, 0.98))
            })
            .collect()
    });
}

/// More points on the same smooth curve.
fn dense(points: &[Pt]) -> Vec<Pt> {
    let get = |i: isize| {
        let last = points.len() as isize - 1;
        points.get(i.clamp(0, last.max(0)) as usize).copied().unwrap_or_default()
    };
    let mut out = Vec::new();
    for i in 0..points.len() as isize - 1 {
        let (p0, p1, p2, p3) = (get(i - 1), get(i), get(i + 1), get(i + 2));
        for k in 0..4 {
            let t = k as f32 / 4.0;
            let f = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            out.push(Pt { x: f(p0.x, p1.x, p2.x, p3.x), y: f(p0.y, p1.y, p2.y, p3.y) });
        }
    }
    out.push(get(points.len() as isize - 1));
    out
}

/// A bun above or a tail behind.
pub(super) fn tail(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let mut d = s.own("tied");
    let t = &s.hair;
    if cut.style != HairStyle::Tied {
        return;
    }
    if d.chance(0.55) {
        let (r, high) = (d.range(0.17, 0.27), d.range(-0.02, 0.10));
        let at = s.at(v3(d.about(0.0, 0.06), s.head.crown - high, -0.30));
        canvas.oval(at, s.px(r * 1.1), s.px(r), t.base.mix(t.dark, 0.30), 1.0);
        canvas.spot(at.plus(-s.px(r * 0.3), -s.px(r * 0.35)), s.px(r * 0.7), s.px(r * 0.5), 0.0, t.light, 0.35);
        let texture = Texture { tone: t, count: s.share(60), width: s.px(0.018), strength: 0.9 };
        bundle(canvas, &mut d, &texture, |u, d| turn_of(s, at, r, u, d));
    } else {
        let side = if d.chance(0.5) { 1.0 } else { -1.0 };
        let end = d.range(1.15, 1.7);
        let left: Vec<Pt> = [(0.30, 0.25), (0.52, 0.70), (0.62, end * 0.8), (0.50, end)]
            .iter()
            .map(|&(x, y)| s.at(v3(side * x, y, -0.45)))
            .collect();
        let right: Vec<Pt> = [(0.60, 0.15), (0.80, 0.62), (0.84, end * 0.8), (0.56, end + 0.03)]
            .iter()
            .map(|&(x, y)| s.at(v3(side * x, y, -0.45)))
            .collect();
        let mut all = left.clone();
        all.extend(right.iter().rev());
        canvas.blob(&all, t.base.mix(t.dark, 0.35), 1.0);
        let texture = Texture { tone: t, count: s.share(60), width: s.px(0.022), strength: 0.9 };
        bundle(canvas, &mut d, &texture, |u, _| {
            (0..=5).map(|i| along(&left, i as f32 / 5.0).mix(along(&right, i as f32 / 5.0), u)).collect()
        });
    }
}

fn turn_of(s: &Sitter<'_>, at: Pt, r: f32, u: f32, d: &mut Dice) -> Vec<Pt> {
    let from = u * std::f32::consts::TAU;
    let k = d.range(0.35, 0.95);
    (0..=5)
        .map(|i| {
            let a = from + i as f32 * 0.22;
            at.plus(s.px(r * 1.1 * k) * a.cos(), s.px(r * k) * a.sin())
        })
        .collect()
}
