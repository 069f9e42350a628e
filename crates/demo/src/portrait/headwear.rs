//! Caps and beanies for the pictures that show one. They belong to the picture, not to the person.

use super::canvas::{Canvas, Pt, closed};
use super::palette::{Rgb, cloth};
use super::sitter::Sitter;
use super::skin::{lifted, outline};
use super::view::{V3, v3};

const WHITE: Rgb = Rgb(1.0, 1.0, 1.0);

/// What is worn on the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Headwear {
    /// A peaked cap.
    Cap,
    /// A knitted hat.
    Beanie,
    /// A hood drawn up.
    Hood,
}

/// Picks for a picture.
pub(super) fn choose(s: &Sitter<'_>) -> Headwear {
    let mut d = s.now("headwear");
    let hood = s.look.hair_style != super::look::HairStyle::Afro;
    match d.below(10) {
        0..=4 => Headwear::Cap,
        5..=7 => Headwear::Beanie,
        _ if hood => Headwear::Hood,
        _ => Headwear::Beanie,
    }
}

/// Draws it over hair and face.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>, what: Headwear) {
    let c = cloth(&mut s.now("headwear cloth"));
    match what {
        Headwear::Cap => cap(canvas, s, c),
        Headwear::Beanie => beanie(canvas, s, c),
        Headwear::Hood => super::hair::hood(canvas, s, c),
    }
}

/// A dome over the skull above `rim(a)`: its outline arc and its lower edge, left to right.
fn dome(s: &Sitter<'_>, rim: impl Fn(f32) -> f32, lift: impl Fn(f32, f32) -> f32) -> (Vec<Pt>, Vec<Pt>) {
    let out = outline(&s.head, &s.view, (-3.1, 3.1), &rim, &lift);
    let mut low = Vec::new();
    for i in 0..=56 {
        let a = -2.8 + 5.6 * i as f32 / 56.0;
        if s.view.turn(v3(a.sin(), 0.0, a.cos())).z > 0.0 {
            let y = rim(a);
            low.push(s.at(lifted(&s.head, a, y, lift(a, y))));
        }
    }
    let (Some(first), Some(last)) = (low.first(), low.last()) else { return (Vec::new(), low) };
    (out.arc(out.direction(*first), out.direction(*last), 64), low)
}

fn fill_dome(canvas: &mut Canvas, s: &Sitter<'_>, arc: &[Pt], low: &[Pt], c: Rgb) {
    let mut all = arc.to_vec();
    all.extend(low.iter().rev());
    if let (Some(path), Some(a), Some(b)) = (closed(&all), arc.get(arc.len() / 3), low.last()) {
        canvas.blend(&path, *a, *b, &[(0.0, c.mix(WHITE, 0.16), 1.0), (0.45, c, 1.0), (1.0, c.lit(0.55), 1.0)]);
        canvas.spot(a.plus(s.px(0.05), s.px(0.22)), s.px(0.34), s.px(0.22), -15.0, c.mix(WHITE, 0.4), 0.25);
    }
}

fn cap(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let mut d = s.now("cap");
    let front = d.range(-0.50, -0.42);
    let tall = d.range(0.08, 0.14);
    let rim = |a: f32| front + 0.20 * (a.abs() / 1.6).min(1.6);
    let lift = |_: f32, y: f32| {
        let up = ((-0.25 - y) / (-0.25 - s.head.crown)).clamp(0.0, 1.0);
        0.045 + (tall - 0.045) * up
    };
    let (arc, low) = dome(s, rim, lift);
    // The peak shades brow and eyes.
    canvas.spot(s.p(0.0, -0.20), s.px(0.60), s.px(0.26), 0.0, s.skin.deep, 0.42);
    fill_dome(canvas, s, &arc, &low, c);
    let seam = |a0: f32| -> Vec<Pt> {
        (0..=8)
            .map(|i| {
                let t = i as f32 / 8.0;
                let y = rim(a0) + (s.head.crown + 0.01 - rim(a0)) * t;
                s.at(lifted(&s.head, a0, y, lift(a0, y) + 0.002))
            })
            .collect()
    };
    for a0 in [-1.05, -0.35, 0.35, 1.05] {
        canvas.line(&seam(a0), s.px(0.009), c.lit(0.45), 0.55);
    }
    let button = s.at(lifted(&s.head, 0.0, s.head.crown, tall + 0.01));
    canvas.oval(button, s.px(0.040), s.px(0.022), c.lit(0.75), 1.0);
    if d.chance(0.5) {
        let badge = s.at(lifted(&s.head, 0.0, front - 0.22, lift(0.0, front - 0.22) + 0.01));
        let tone = cloth(&mut d).mix(WHITE, 0.35);
        canvas.oval(badge, s.px(0.10), s.px(0.085), tone, 0.95);
        canvas.oval(badge, s.px(0.058), s.px(0.048), c.lit(0.8), 0.95);
    }
    peak(canvas, s, c, front, d.range(0.40, 0.55), d.range(0.04, 0.13));
}

/// The stiff peak: an arc that leaves the rim and dips forward.
fn peak(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb, front: f32, long: f32, dip: f32) {
    let edge = |k: f32| -> V3 {
        let a = k * 0.98;
        let p = lifted(&s.head, a, front + 0.20 * (a.abs() / 1.6), 0.05);
        v3(p.x, p.y, p.z)
    };
    let tip = |k: f32| -> V3 {
        let p = edge(k);
        let reach = (1.0 - k * k).max(0.0).powf(0.55);
        v3(p.x * (1.0 + 0.06 * reach), p.y + dip * reach + 0.05 * k * k + 0.02, p.z + long * reach)
    };
    let row = |f: &dyn Fn(f32) -> V3| -> Vec<Pt> {
        (0..=20).map(|i| s.at(f(i as f32 / 10.0 - 1.0))).collect()
    };
    let (inner, outer) = (row(&edge), row(&tip));
    let mut all = inner.clone();
    all.extend(outer.iter().rev());
    if let (Some(path), Some(a), Some(b)) = (closed(&all), inner.get(10), outer.get(10)) {
        canvas.blend(&path, *a, *b, &[(0.0, c.lit(0.62), 1.0), (0.75, c.lit(0.92), 1.0), (1.0, c.mix(WHITE, 0.10), 1.0)]);
    }
    canvas.line(&outer, s.px(0.020), c.lit(0.45), 0.9);
    canvas.line(&inner, s.px(0.012), c.lit(0.40), 0.8);
}

fn beanie(canvas: &mut Canvas, s: &Sitter<'_>, c: Rgb) {
    let mut d = s.now("beanie");
    let low_y = d.range(-0.46, -0.36);
    let slack = d.range(0.08, 0.19);
    let rim = |a: f32| low_y + 0.24 * (a.abs() / 1.6).min(1.4).powf(1.4);
    let lift = |_: f32, y: f32| {
        let up = ((-0.25 - y) / (-0.25 - s.head.crown)).clamp(0.0, 1.0);
        0.055 + (slack - 0.055) * up * up
    };
    let (arc, low) = dome(s, rim, lift);
    canvas.spot(s.p(0.0, -0.28), s.px(0.56), s.px(0.14), 0.0, s.skin.deep, 0.35);
    fill_dome(canvas, s, &arc, &low, c);
    let band = |a: f32| rim(a) - 0.20;
    let thick = |a: f32, y: f32| lift(a, y) + 0.025;
    let strip: Vec<(Pt, Pt)> = (0..=60)
        .filter_map(|i| {
            let a = -2.6 + 5.2 * i as f32 / 60.0;
            (s.view.turn(v3(a.sin(), 0.0, a.cos())).z > -0.02).then(|| {
                let (y0, y1) = (rim(a), band(a));
                (s.at(lifted(&s.head, a, y0, thick(a, y0))), s.at(lifted(&s.head, a, y1, thick(a, y1))))
            })
        })
        .collect();
    let mut all: Vec<Pt> = strip.iter().map(|p| p.0).collect();
    all.extend(strip.iter().rev().map(|p| p.1));
    if let (Some(path), Some(a), Some(b)) = (closed(&all), strip.first(), strip.last()) {
        canvas.blend(&path, a.1, b.0, &[(0.0, c.mix(WHITE, 0.20), 1.0), (0.5, c.lit(1.04), 1.0), (1.0, c.lit(0.60), 1.0)]);
        canvas.stroke(&path, s.px(0.010), c.lit(0.5), 0.5);
    }
    for (low, high) in &strip {
        canvas.line(&[*low, *high], s.px(0.012), c.lit(0.62), 0.6);
    }
    for k in 1..7 {
        let u = k as f32 / 7.0;
        let foot = strip.get((u * (strip.len().max(1) - 1) as f32) as usize).map(|p| p.1);
        let top = arc.get((arc.len() as f32 * (0.35 + 0.3 * u)) as usize);
        if let (Some(foot), Some(top)) = (foot, top) {
            canvas.taper(&[foot, foot.mix(*top, 0.5).plus((u - 0.5) * s.px(0.2), -s.px(0.02)), *top], s.px(0.016), c.lit(0.60), 0.5);
        }
    }
}
