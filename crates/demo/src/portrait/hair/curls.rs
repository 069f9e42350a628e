//! Afro and curls: a cloud with an uneven edge, filled with small turns of hair.

use tiny_skia::PathBuilder;

use super::Cut;
use super::cap::{Scalp, scalp, shade_under};
use super::strands::along;
use crate::portrait::canvas::{Canvas, Pt, add_ribbon, closed};
use crate::portrait::dice::Dice;
use crate::portrait::look::HairStyle;
use crate::portrait::palette::Rgb;
use crate::portrait::sitter::Sitter;
use crate::portrait::skin::outline;
use crate::portrait::view::v3;

fn size(cut: &Cut) -> f32 {
    if cut.style == HairStyle::Afro { 0.026 } else { 0.046 }
}

/// The cloud behind the head, falling to the shoulders when it is long.
pub(super) fn behind(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let mut d = s.own("cloud");
    let low = if cut.style == HairStyle::Afro { 0.20 + cut.side } else { 0.12 };
    let out = outline(&s.head, &s.view, (-3.14, 3.14), |_| low, |a, y| {
        let up = ((-0.30 - y) / (-0.30 - s.head.crown)).clamp(0.0, 1.0);
        cut.side + (cut.top - cut.side) * up + 0.0 * a
    });
    let Some(path) = out.path() else { return };
    canvas.fill(&path, s.hair.dark, 1.0);
    let edge = out.arc(0.0, 0.999, 120);
    let rim: Vec<(Pt, f32)> = edge.iter().map(|p| (p.mix(out.centre, 0.035), d.range(0.7, 1.3))).collect();
    puffs(canvas, s, &rim, size(cut) * 1.25, s.hair.dark, 1.0);
    if cut.fall > 0.3 {
        let spread = s.head.temple + cut.side * 0.9;
        let mut many = Vec::new();
        for _ in 0..s.share(260) {
            let y = d.range(0.0, cut.fall);
            let reach = spread + 0.06 * (y * 5.0).sin() - 0.25 * (y / cut.fall - 0.75).max(0.0);
            let x = d.range(-1.0, 1.0) * reach;
            many.push((s.at(v3(x, y, -0.2)), d.range(0.8, 1.6)));
        }
        puffs(canvas, s, &many, size(cut) * 1.3, s.hair.dark, 1.0);
        let lit: Vec<(Pt, f32)> = many.iter().step_by(2).copied().collect();
        turns(canvas, s, &lit, size(cut), s.hair.base.mix(s.hair.dark, 0.3), 0.8, &mut d);
    }
}

/// The cloud over the scalp, down to the hairline.
pub(super) fn front(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let sc = scalp(s, cut);
    shade_under(canvas, s, &sc);
    let mut d = s.own("curls");
    let t = &s.hair;
    if let Some(path) = sc.path() {
        let (top, low) = (along(&sc.edge, 0.4), along(&sc.line, 0.5));
        canvas.blend(&path, top, low, &[(0.0, t.base.mix(t.light, 0.15), 1.0), (0.5, t.base, 1.0), (1.0, t.base.mix(t.dark, 0.6), 1.0)]);
    }
    let mut rim: Vec<(Pt, f32)> = (0..s.share(120))
        .map(|i| (along(&sc.edge, i as f32 / s.share(120) as f32), d.range(0.6, 1.3)))
        .collect();
    puffs(canvas, s, &rim, size(cut), t.base.mix(t.dark, 0.25), 1.0);
    rim.clear();
    for i in 0..s.share(90) {
        let u = 0.10 + 0.80 * i as f32 / s.share(90) as f32;
        rim.push((along(&sc.line, u), d.range(0.5, 1.0)));
    }
    puffs(canvas, s, &rim, size(cut) * 0.8, t.base.mix(t.dark, 0.5), 0.95);
    let fill = |d: &mut Dice, n: usize, sc: &Scalp| -> Vec<(Pt, f32)> {
        (0..n)
            .map(|_| {
                let (u, v) = (d.unit(), d.unit());
                (along(&sc.line, u).mix(along(&sc.edge, u), v), d.range(0.7, 1.5))
            })
            .collect()
    };
    let k = if cut.style == HairStyle::Afro { 520 } else { 230 };
    let shadowed = fill(&mut d, s.share(k), &sc);
    turns(canvas, s, &shadowed, size(cut), t.dark, 0.75, &mut d);
    let lit = fill(&mut d, s.share(k * 3 / 4), &sc);
    turns(canvas, s, &lit, size(cut), t.light, 0.34, &mut d);
    if t.grey > 0.05 {
        let some = fill(&mut d, s.share((k as f32 * t.grey * 0.5) as usize), &sc);
        turns(canvas, s, &some, size(cut), Rgb(0.8, 0.79, 0.77), 0.5, &mut d);
    }
    let at = along(&sc.edge, 0.34).mix(along(&sc.line, 0.38), 0.4);
    canvas.spot(at, s.px(0.36), s.px(0.20), -20.0, t.light, 0.22);
    if cut.style == HairStyle::Curly && cut.fall > 0.3 {
        sides(canvas, s, cut, &mut d);
    }
}

/// Curls that fall on both sides of the face.
fn sides(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut, d: &mut Dice) {
    let h = &s.head;
    for side in [-1.0_f32, 1.0] {
        let mut many = Vec::new();
        for _ in 0..s.share(110) {
            let y = d.range(-0.30, cut.fall * 0.95);
            let inner = h.width(y.clamp(-0.3, 0.2)) - 0.03 + 0.04 * (y * 6.0 + side).sin();
            let x = inner + d.unit() * (cut.side * 0.9 + 0.08);
            many.push((s.at(v3(side * x, y, 0.06)), d.range(0.8, 1.5)));
        }
        puffs(canvas, s, &many, size(cut), s.hair.base.mix(s.hair.dark, 0.35), 1.0);
        turns(canvas, s, &many, size(cut) * 1.1, s.hair.dark, 0.7, d);
        let lit: Vec<(Pt, f32)> = many.iter().step_by(2).map(|(p, k)| (p.plus(s.px(0.01), -s.px(0.012)), *k)).collect();
        turns(canvas, s, &lit, size(cut), s.hair.light, 0.34, d);
    }
}

fn puffs(canvas: &mut Canvas, s: &Sitter<'_>, at: &[(Pt, f32)], r: f32, colour: Rgb, alpha: f32) {
    let mut b = PathBuilder::new();
    for (p, k) in at {
        b.push_circle(p.x, p.y, s.px(r * k).max(0.4));
    }
    if let Some(path) = b.finish() {
        canvas.fill(&path, colour, alpha);
    }
}

/// Small arcs of hair.
fn turns(canvas: &mut Canvas, s: &Sitter<'_>, at: &[(Pt, f32)], r: f32, colour: Rgb, alpha: f32, d: &mut Dice) {
    let mut b = PathBuilder::new();
    let w = s.px(r * 0.38);
    for (p, k) in at {
        let from = d.range(0.0, std::f32::consts::TAU);
        let radius = s.px(r * k * 0.8);
        let arc: Vec<Pt> = (0..=4)
            .map(|i| {
                let a = from + i as f32 * 0.85;
                let shrink = radius * (1.0 - 0.12 * i as f32);
                p.plus(shrink * a.cos(), shrink * a.sin())
            })
            .collect();
        add_ribbon(&mut b, &arc, |t| w * (0.4 + 2.4 * t * (1.0 - t)));
    }
    if let Some(path) = b.finish() {
        canvas.fill(&path, colour, alpha);
    }
    let _ = closed;
}
