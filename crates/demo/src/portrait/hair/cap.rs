//! Hair that lies on the skull: the region between hairline and outline, combed from one to the other.

use tiny_skia::PathBuilder;

use super::Cut;
use super::strands::{Texture, along, bundle};
use crate::portrait::canvas::{Canvas, Pt, add_ribbon, closed};
use crate::portrait::sitter::Sitter;
use crate::portrait::skin::{Outline, lifted, outline};
use crate::portrait::view::v3;

/// The visible part of the scalp: hairline and outline from the viewer's left to right.
pub(super) struct Scalp {
    /// Along the hairline.
    pub(super) line: Vec<Pt>,
    /// Along the outline.
    pub(super) edge: Vec<Pt>,
    /// Outline of all the hair.
    pub(super) outline: Outline,
}

impl Scalp {
    /// The region as a path.
    pub(super) fn path(&self) -> Option<tiny_skia::Path> {
        let mut all = self.edge.clone();
        all.extend(self.line.iter().rev());
        closed(&all)
    }
}

/// Hairline on one side as (degrees, height), from the middle of the forehead to the nape.
fn hairline(cut: &Cut) -> Vec<(f32, f32)> {
    let (l, r, burn) = (cut.line, cut.recede, cut.burn);
    vec![
        (0.0, l),
        (9.0, l + 0.004),
        (18.0, l + 0.012 - 0.03 * r),
        (27.0, l + 0.022 - 0.13 * r),
        (35.0, l + 0.040 - 0.20 * r),
        (43.0, l + 0.090 - 0.20 * r),
        (50.0, -0.40 - 0.10 * r),
        (57.0, -0.30 - 0.05 * r),
        (63.0, -0.16),
        (67.0, -0.02),
        (70.0, burn * 0.7),
        (72.0, burn),
        (80.0, burn),
        (84.0, burn * 0.6),
        (86.0, -0.03),
        (93.0, -0.07),
        (101.0, 0.0),
        (105.0, 0.18),
        (109.0, 0.36),
        (118.0, 0.52),
        (132.0, 0.58),
    ]
}

/// Lower end of the hair at a longitude, for its outline.
fn floor(cut: &Cut, a: f32) -> f32 {
    let deg = a.abs().to_degrees();
    let points = hairline(cut);
    let mut last = points.first().copied().unwrap_or((0.0, cut.line));
    for p in points {
        if p.0 >= deg {
            let t = (deg - last.0) / (p.0 - last.0).max(0.01);
            return last.1 + (p.1 - last.1) * t;
        }
        last = p;
    }
    0.58
}

/// Works out the scalp as the camera sees it.
pub(super) fn scalp(s: &Sitter<'_>, cut: &Cut) -> Scalp {
    let lift = |a: f32, y: f32| cut.lift(s, a, y);
    let out = outline(&s.head, &s.view, (-2.35, 2.35), |a| floor(cut, a), lift);
    let half = hairline(cut);
    let mut all: Vec<(f32, f32)> = half.iter().rev().map(|&(a, y)| (-a, y)).collect();
    all.extend(half.iter().skip(1));
    let mut d = s.own("hairline wobble");
    let mut line = Vec::new();
    for (deg, y) in all {
        let a = deg.to_radians();
        let wobble = d.about(0.0, 0.010);
        let p = lifted(&s.head, a, y + wobble, 0.006);
        let facing = s.view.turn(v3(a.sin(), 0.0, a.cos())).z;
        if facing > 0.03 {
            line.push(s.at(p));
        }
    }
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return Scalp { line, edge: Vec::new(), outline: out };
    };
    let edge = out.arc(out.direction(*first), out.direction(*last), 72);
    Scalp { line, edge, outline: out }
}

/// Short and medium hair, and the base under long hair.
pub(super) fn combed(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let sc = scalp(s, cut);
    shade_under(canvas, s, &sc);
    let Some(path) = sc.path() else { return };
    let t = &s.hair;
    let (top, low) = (along(&sc.edge, 0.42), along(&sc.line, 0.5));
    let alpha = if cut.recede > 0.8 { 0.80 } else { 1.0 };
    canvas.blend(
        &path,
        top,
        low.mix(along(&sc.line, 1.0), 0.6),
        &[(0.0, t.base.mix(t.light, 0.30), alpha), (0.45, t.base, alpha), (1.0, t.base.mix(t.dark, 0.55), alpha)],
    );
    let mut d = s.own("combed");
    let sweep = cut.sweep;
    let texture =
        Texture { tone: t, count: s.share(190), width: s.px(0.024), strength: alpha };
    bundle(canvas, &mut d, &texture, |u, d| comb(s, &sc, u, sweep, d));
    sheen(canvas, s, &sc, t.light, 0.30);
    soft_line(canvas, s, &sc, cut);
}

/// One strand from the hairline to the outline, starting anywhere on its way.
fn comb(s: &Sitter<'_>, sc: &Scalp, u: f32, sweep: f32, d: &mut crate::portrait::dice::Dice) -> Vec<Pt> {
    let shift = sweep * (std::f32::consts::PI * u).sin();
    let root = along(&sc.line, u);
    let tip = along(&sc.edge, (u + shift).clamp(0.0, 1.0));
    let via = along(&sc.line, (u + shift * 0.15).clamp(0.0, 1.0)).mix(tip, 0.55).plus(0.0, -s.px(0.02));
    let bezier = |t: f32| root.mix(via, t).mix(via.mix(tip, t), t);
    let start = d.range(-0.02, 0.62);
    let end = (start + d.range(0.25, 0.5)).min(0.97);
    (0..=4).map(|i| bezier(start.max(0.0) + (end - start.max(0.0)) * i as f32 / 4.0)).collect()
}

/// A soft band of light across the crown.
pub(super) fn sheen(canvas: &mut Canvas, s: &Sitter<'_>, sc: &Scalp, colour: crate::portrait::palette::Rgb, alpha: f32) {
    let at = along(&sc.edge, 0.36).mix(along(&sc.line, 0.40), 0.45);
    canvas.spot(at, s.px(0.34), s.px(0.12), -18.0, colour, alpha);
}

/// The shade that hair throws on the brow and temples.
pub(super) fn shade_under(canvas: &mut Canvas, s: &Sitter<'_>, sc: &Scalp) {
    let n = sc.line.len();
    let middle: Vec<Pt> = sc.line.iter().skip(n / 5).take(n * 3 / 5).map(|p| p.plus(0.0, s.px(0.03))).collect();
    canvas.taper(&middle, s.px(0.10), s.skin.shadow, 0.20);
    canvas.taper(&middle, s.px(0.05), s.skin.deep, 0.16);
}

/// Fine hairs across the hairline, so that it does not look cut out of paper.
pub(super) fn soft_line(canvas: &mut Canvas, s: &Sitter<'_>, sc: &Scalp, cut: &Cut) {
    let mut d = s.own("fine hairs");
    let mut b = PathBuilder::new();
    let n = s.share(110);
    for i in 0..n {
        let u = 0.08 + 0.84 * (i as f32 + d.unit()) / n as f32;
        let root = along(&sc.line, u);
        let tip = along(&sc.edge, (u + cut.sweep * 0.4).clamp(0.0, 1.0));
        let reach = (s.px(d.range(0.05, 0.11)) / root.to(tip).max(1.0)).min(0.8);
        let down = (s.px(d.range(0.0, 0.022)) / root.to(tip).max(1.0)).min(0.3);
        let (a, z) = (root.mix(tip, -down), root.mix(tip, reach));
        let w = s.px(0.010);
        add_ribbon(&mut b, &[a, a.mix(z, 0.5), z], |t| w * (0.3 + t));
    }
    if let Some(path) = b.finish() {
        canvas.fill(&path, s.hair.base.mix(s.hair.dark, 0.4), 0.75);
    }
}

/// A cropped head: colour on the skin, no strands.
pub(super) fn shaved(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let sc = scalp(s, cut);
    let Some(path) = sc.path() else { return };
    let tone = s.hair.dark.mix(s.skin.shadow, 0.35);
    let strength = s.own("crop").range(0.42, 0.72);
    let (top, low) = (along(&sc.edge, 0.42), along(&sc.line, 0.5));
    canvas.blend(&path, top, low, &[(0.0, tone, strength * 0.80), (1.0, tone, strength)]);
    // The crop thins out towards the hairline.
    let n = sc.line.len();
    let inner: Vec<Pt> = sc.line.iter().skip(n / 5).take(n * 3 / 5).copied().collect();
    canvas.line(&inner, s.px(0.030), tone, strength * 0.35);
    sheen(canvas, s, &sc, s.skin.light, 0.28);
    let mut d = s.own("crop dots");
    let mut b = PathBuilder::new();
    for _ in 0..s.share(420) {
        let (u, v) = (d.unit(), d.unit());
        let p = along(&sc.line, u).mix(along(&sc.edge, u), v);
        let r = s.px(0.0045);
        b.push_circle(p.x, p.y, r.max(0.25));
    }
    if let Some(path) = b.finish() {
        canvas.fill(&path, s.hair.dark, 0.45);
    }
}

/// A bald head may keep hair at the sides.
pub(super) fn fringe_of_bald(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let mut d = s.own("side hair");
    if !d.chance(0.6) {
        return;
    }
    let strength = d.range(0.45, 0.95);
    for side in [-1.0_f32, 1.0] {
        let place = |deg: f32, y: f32, by: f32| {
            let a = side * deg.to_radians();
            s.at(lifted(&s.head, a, y, by))
        };
        if s.view.turn(v3(side, 0.0, 0.15)).z < -0.32 {
            continue;
        }
        let inner = [place(72.0, -0.36, 0.0), place(70.0, -0.18, 0.01), place(71.0, 0.0, 0.01), place(76.0, cut.burn, 0.01)];
        let outer = [place(96.0, -0.42, 0.03), place(98.0, -0.22, 0.06), place(98.0, -0.02, 0.06), place(92.0, 0.02, 0.03)];
        let mut all = inner.to_vec();
        all.extend(outer.iter().rev());
        if let Some(path) = closed(&all) {
            canvas.fill(&path, s.hair.base, strength * 0.8);
        }
        let texture = Texture { tone: &s.hair, count: s.share(50), width: s.px(0.016), strength };
        bundle(canvas, &mut d, &texture, |u, d| {
            let (a, b) = (along(&inner, u), along(&outer, (u + 0.1).min(1.0)));
            let k = d.range(0.0, 0.4);
            vec![a.mix(b, k), a.mix(b, k + 0.25), a.mix(b, k + 0.5)]
        });
    }
}

/// A fringe over the forehead.
pub(super) fn fringe(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut, y: f32) {
    let mut d = s.own("fringe");
    let wide = 0.52;
    let slant = d.about(0.0, 0.12);
    let roots: Vec<Pt> = (0..=16)
        .map(|i| {
            let k = i as f32 / 8.0 - 1.0;
            let a = k * 0.95;
            let up = cut.line - 0.12 + 0.16 * k * k;
            s.at(lifted(&s.head, a, up, cut.lift(s, a, up) * 0.8 + 0.02))
        })
        .collect();
    let tips: Vec<Pt> = (0..=16)
        .map(|i| {
            let k = i as f32 / 8.0 - 1.0;
            let jag = d.about(0.0, 0.022);
            s.over(k * wide, (y + slant * k + 0.05 * k * k + jag).min(-0.12), 0.035)
        })
        .collect();
    let mut all = roots.clone();
    all.extend(tips.iter().rev());
    let shadow: Vec<Pt> = tips.iter().map(|p| p.plus(0.0, s.px(0.022))).collect();
    canvas.taper(&shadow, s.px(0.07), s.skin.deep, 0.22);
    if let Some(path) = closed(&all) {
        canvas.blend(
            &path,
            along(&roots, 0.45),
            along(&tips, 0.5),
            &[(0.0, s.hair.base, 0.4), (0.25, s.hair.base.mix(s.hair.light, 0.12), 1.0), (1.0, s.hair.base.mix(s.hair.dark, 0.3), 1.0)],
        );
    }
    let texture = Texture { tone: &s.hair, count: s.share(110), width: s.px(0.022), strength: 0.9 };
    bundle(canvas, &mut d, &texture, |u, d| {
        let (a, b) = (along(&roots, (u * 0.8 + 0.1 + cut.part * 0.1).clamp(0.0, 1.0)), along(&tips, u));
        let via = a.mix(b, 0.5).plus((b.x - a.x) * 0.15, -s.px(0.01));
        let end = d.range(0.7, 1.04);
        (0..=4)
            .map(|i| {
                let t = end * i as f32 / 4.0;
                a.mix(via, t).mix(via.mix(b, t), t)
            })
            .collect()
    });
}
