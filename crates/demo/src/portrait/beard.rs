//! Facial hair. A beard is a field between its upper edge (cheeks, lip) and its lower edge (jaw, chin), filled with
//! short hairs that grow down and outwards.

use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Pt, add_ribbon, closed};
use super::dice::Dice;
use super::look::FacialHair;
use super::palette::{HairTone, Rgb};
use super::hair::along;
use super::sitter::Sitter;

/// Both edges of a beard from the viewer's left to right, as (x, y) in head units.
struct Field {
    upper: Vec<(f32, f32)>,
    lower: Vec<(f32, f32)>,
}

fn mirrored(half: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut all: Vec<(f32, f32)> = half.iter().rev().map(|&(x, y)| (-x, y)).collect();
    all.extend(half.iter().skip(1));
    all
}

fn full(s: &Sitter<'_>, long: f32) -> Field {
    let h = &s.head;
    let (n, m) = (h.nose, h.mouth);
    let mut d = s.own("beard line");
    let cheek = d.range(-0.04, 0.10);
    let lip_y = n.base_y + (m.y - m.upper - n.base_y) * 0.40;
    let upper = [
        (0.0, lip_y),
        (m.half * 0.55, lip_y + 0.012),
        (m.half + 0.045, m.y - 0.055),
        (m.half + 0.13, m.y - 0.06 + cheek * 0.5),
        (h.width(0.5) * 0.80, 0.50 + cheek * 0.6),
        (h.width(0.35) * 0.90, 0.36 + cheek * 0.5),
        (h.width(0.2) * 0.95, 0.20),
        (h.width(0.05) * 0.97, 0.04),
    ];
    let low = h.chin + long;
    let jaw_y = h.chin - 0.40;
    let lower = [
        (0.0, low),
        (0.16 + long * 0.1, low - 0.015 - long * 0.10),
        (0.30 + long * 0.15, h.chin - 0.085 + long * 0.62),
        (h.width(h.chin - 0.22) + 0.005 + long * 0.18, h.chin - 0.22 + long * 0.35),
        (h.width(jaw_y) + 0.008 + long * 0.10, jaw_y + 0.04),
        (h.width(0.40) + 0.008, 0.44),
        (h.width(0.22) + 0.004, 0.24),
        (h.width(0.05) + 0.002, 0.06),
    ];
    Field { upper: mirrored(&upper), lower: mirrored(&lower) }
}

fn goatee(s: &Sitter<'_>, long: f32) -> Field {
    let (n, m, h) = (s.head.nose, s.head.mouth, &s.head);
    let lip_y = n.base_y + (m.y - m.upper - n.base_y) * 0.42;
    let wide = m.half + 0.035;
    let upper = [(0.0, lip_y), (m.half * 0.5, lip_y + 0.010), (m.half * 0.9, m.y - 0.055), (wide, m.y - 0.01), (wide + 0.01, m.y + 0.06)];
    let lower = [
        (0.0, h.chin + long),
        (0.14, h.chin - 0.012 + long * 0.6),
        (0.215, h.chin - 0.10),
        (wide * 0.98, m.y + 0.15),
        (wide + 0.012, m.y + 0.07),
    ];
    Field { upper: mirrored(&upper), lower: mirrored(&lower) }
}

/// Draws facial hair; the mouth is drawn over it afterwards.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>) {
    let mut d = s.own("beard");
    match s.look.facial_hair {
        FacialHair::None | FacialHair::Moustache => {}
        FacialHair::Stubble => dots(canvas, s, &full(s, 0.0), 0.55),
        FacialHair::Goatee => field(canvas, s, &goatee(s, d.range(0.0, 0.09)), 0.90),
        FacialHair::BeardShort => {
            let f = full(s, d.range(0.012, 0.04));
            field(canvas, s, &f, d.range(0.62, 0.88));
        }
        FacialHair::BeardFull => field(canvas, s, &full(s, d.range(0.11, 0.34)), 1.0),
    }
}

/// The part that hangs over the upper lip, drawn after the mouth.
pub(super) fn moustache(canvas: &mut Canvas, s: &Sitter<'_>) {
    let mut d = s.own("moustache");
    let (n, m) = (s.head.nose, s.head.mouth);
    let tone = HairTone::of_face(s.look, s.head.age, 2.0);
    let (thick, wide, droop) = match s.look.facial_hair {
        FacialHair::Moustache => (d.range(0.050, 0.095), d.range(0.92, 1.28), d.range(-0.02, 0.09)),
        FacialHair::BeardFull => (d.range(0.055, 0.085), 1.10, 0.04),
        FacialHair::Goatee | FacialHair::BeardShort => (0.042, 1.04, 0.03),
        FacialHair::None | FacialHair::Stubble => return,
    };
    let top = n.base_y + 0.020;
    let lip = m.y - m.upper;
    let y0 = (top + lip) * 0.5 + 0.010;
    for side in [-1.0_f32, 1.0] {
        let spine: Vec<Pt> = (0..=8)
            .map(|i| {
                let t = i as f32 / 8.0;
                s.over(side * (0.012 + m.half * wide * t), y0 + (m.y - y0 - 0.01 + droop) * t * t, 0.015)
            })
            .collect();
        if let Some(path) = super::canvas::ribbon(&spine, |t| s.px(thick) * (1.0 - 0.75 * t * t)) {
            canvas.fill(&path, tone.base.mix(tone.dark, 0.35), 0.88);
        }
        for (colour, alpha, count) in [(tone.dark, 0.6, 26), (tone.light, 0.38, 16), (Rgb(0.82, 0.81, 0.79), tone.grey * 0.6, 12)] {
            let mut b = PathBuilder::new();
            for _ in 0..s.share(count) {
                let t = d.unit() * 0.92;
                let at = along(&spine, t);
                let lift = s.px(thick) * d.range(-0.5, 0.25) * (1.0 - 0.7 * t);
                let to = along(&spine, (t + 0.16).min(1.0)).plus(0.0, lift + s.px(0.018));
                let from = at.plus(0.0, lift);
                let w = s.px(0.010);
                add_ribbon(&mut b, &[from, from.mix(to, 0.5), to], |k| w * (1.2 - k));
            }
            if let Some(path) = b.finish() {
                canvas.fill(&path, colour, alpha);
            }
        }
    }
}

fn place(s: &Sitter<'_>, f: &Field, u: f32, v: f32) -> Pt {
    let pick = |list: &[(f32, f32)]| {
        let last = list.len().saturating_sub(1);
        let k = u.clamp(0.0, 1.0) * last as f32;
        let i = k as usize;
        let a = list.get(i).copied().unwrap_or_default();
        let b = list.get((i + 1).min(last)).copied().unwrap_or(a);
        let t = k - i as f32;
        (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
    };
    let (a, b) = (pick(&f.upper), pick(&f.lower));
    let (x, y) = (a.0 + (b.0 - a.0) * v, a.1 + (b.1 - a.1) * v);
    s.over(x, y, 0.012)
}

fn field(canvas: &mut Canvas, s: &Sitter<'_>, f: &Field, strength: f32) {
    let tone = HairTone::of_face(s.look, s.head.age, 2.0);
    let edge = |v: f32, steps: usize| -> Vec<Pt> {
        (0..=steps).map(|i| place(s, f, i as f32 / steps as f32, v)).collect()
    };
    // Two passes: a soft wider one, then the body, so that the edge is not a cut-out.
    for (grow, alpha) in [(-0.06, 0.28), (0.03, 0.80)] {
        let mut all = edge(grow, 28);
        let mut low = edge(1.0, 28);
        low.reverse();
        all.extend(low);
        if let Some(path) = closed(&all) {
            let (a, b) = (place(s, f, 0.5, 0.0), place(s, f, 0.5, 1.0));
            let body = tone.base.mix(tone.dark, 0.25);
            canvas.blend(&path, a, b, &[(0.0, body, alpha * strength), (1.0, body.mix(tone.dark, 0.45), alpha * strength)]);
        }
    }
    let mut d = s.own("beard hairs");
    let grey = Rgb(0.82, 0.81, 0.79);
    for (colour, alpha, count) in [(tone.dark, 0.55, 170), (tone.light, 0.32, 110), (tone.dark, 0.5, 90), (grey, tone.grey * 0.65, 110)] {
        if alpha < 0.03 {
            continue;
        }
        let mut b = PathBuilder::new();
        for _ in 0..s.share(count) {
            let (u, v) = (d.unit(), d.range(-0.07, 0.95));
            let long = d.range(0.10, 0.20);
            let side = (u - 0.5) * 0.03;
            let (a, z) = (place(s, f, u, v), place(s, f, u + side, v + long));
            let w = s.px(0.010);
            add_ribbon(&mut b, &[a, a.mix(z, 0.5), z], |k| w * (1.15 - k));
        }
        if let Some(path) = b.finish() {
            canvas.fill(&path, colour, alpha * strength);
        }
    }
}

fn dots(canvas: &mut Canvas, s: &Sitter<'_>, f: &Field, strength: f32) {
    let tone = HairTone::of_face(s.look, s.head.age, 2.0);
    let mut d: Dice = s.own("stubble");
    let mut b = PathBuilder::new();
    for _ in 0..s.share(800) {
        let (u, v) = (d.unit(), d.unit());
        let p = place(s, f, u, 0.03 + 0.90 * v);
        let r = s.px(0.0042).max(0.3);
        b.push_circle(p.x, p.y, r);
    }
    if let Some(path) = b.finish() {
        canvas.fill(&path, tone.base.mix(tone.dark, 0.5), strength);
    }
}
