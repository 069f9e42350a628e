//! The mouth: closed and neutral, or slightly open when a tooth is missing and has to be seen.

use super::canvas::{Canvas, Pt, closed};
use super::look::{LookSex, MarkKind};
use super::palette::Rgb;
use super::sitter::Sitter;

/// Draws lips, the line between them and the shade under them.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>) {
    let (m, skin) = (s.head.mouth, &s.skin);
    let mood = s.now("mouth").about(0.0, 0.010);
    let gap = s.look.marks.iter().any(|k| k.kind == MarkKind::MissingTooth);
    let open = if gap { 0.040 } else { 0.0 };
    let sit = |k: f32| m.y - (m.corner + mood) * k * k * k.abs() + 0.006 * (1.0 - k * k);
    let row = |f: &dyn Fn(f32) -> f32| -> Vec<Pt> {
        (0..=16)
            .map(|i| {
                let k = i as f32 / 8.0 - 1.0;
                s.p(k * m.half, f(k))
            })
            .collect()
    };
    let ends = |k: f32| (1.0 - k * k).max(0.0);
    let parting = |k: f32| sit(k) - open * 0.35 * ends(k).sqrt();
    let below = |k: f32| sit(k) + open * 0.65 * ends(k).sqrt();
    let top = |k: f32| {
        let bow = m.bow * (1.0 - (k.abs() / 0.26)).max(0.0);
        parting(k) - m.upper * ends(k).powf(0.75) * (1.0 - 0.22 * k.abs()) + bow
    };
    let bottom = |k: f32| below(k) + m.lower * ends(k).powf(0.62);
    let ring = |a: &dyn Fn(f32) -> f32, b: &dyn Fn(f32) -> f32| {
        let mut points = row(a);
        let mut back = row(b);
        back.reverse();
        points.extend(back);
        points
    };

    canvas.spot(s.p(0.0, m.y + m.lower + 0.052), s.px(0.16), s.px(0.045), 0.0, skin.shadow, 0.50);
    let painted = s.look.sex == LookSex::Female && s.now("lipstick").chance(0.35);
    let lip = if painted { skin.lip.mix(Rgb(0.62, 0.13, 0.20), 0.45) } else { skin.lip };
    let strength = if painted { 0.92 } else { 0.78 - 0.16 * s.head.masc - 0.1 * s.head.old };
    if gap {
        canvas.blob(&ring(&parting, &below), skin.deep.lit(0.35), 1.0);
        teeth(canvas, s, &parting, &below);
    }
    canvas.blob(&ring(&top, &parting), lip.times(0.86, 0.80, 0.80), strength);
    if let Some(path) = closed(&ring(&below, &bottom)) {
        let (a, b) = (s.p(0.0, m.y), s.p(0.0, m.y + m.lower));
        let low = lip.mix(skin.base, 0.18);
        canvas.blend(&path, a, b, &[(0.0, lip.lit(0.94), strength), (1.0, low, strength * 0.85)]);
    }
    canvas.spot(s.p(-0.03, m.y + m.lower * 0.52), s.px(m.half * 0.42), s.px(m.lower * 0.30), 0.0, skin.shine, 0.34);
    if !gap {
        let line = row(&|k| sit(k * 1.02) + 0.002);
        canvas.taper(&line, s.px(0.019), skin.deep.lit(0.75), 0.85);
    }
    for side in [-1.0, 1.0] {
        canvas.spot(s.p(side * (m.half + 0.008), sit(1.0)), s.px(0.032), s.px(0.026), 0.0, skin.deep, 0.42);
    }
    // The groove under the nose.
    let top_y = s.head.nose.base_y + 0.03;
    let end_y = m.y - m.upper - 0.008;
    canvas.taper(&s.run(&[(0.022, top_y), (0.028, (top_y + end_y) * 0.5), (0.034, end_y)]), s.px(0.014), skin.shadow, 0.45);
    canvas.taper(&s.run(&[(-0.022, top_y), (-0.028, (top_y + end_y) * 0.5), (-0.034, end_y)]), s.px(0.012), skin.light, 0.35);
}

fn teeth(canvas: &mut Canvas, s: &Sitter<'_>, top: &dyn Fn(f32) -> f32, low: &dyn Fn(f32) -> f32) {
    let m = s.head.mouth;
    let missing = s.own("tooth").pick(&[2usize, 3, 4, 5]);
    for i in 0..8usize {
        if i == missing {
            continue;
        }
        let k0 = -0.66 + i as f32 * 0.165;
        let k1 = k0 + 0.158;
        let floor = |k: f32| top(k) + (low(k) - top(k)) * 0.86;
        let tooth = [(k0, top(k0)), (k1, top(k1)), (k1 - 0.01, floor(k1)), (k0 + 0.01, floor(k0))]
            .map(|(k, y)| s.p(k * m.half, y));
        if let Some(path) = super::canvas::polygon(&tooth) {
            canvas.fill(&path, Rgb(0.90, 0.87, 0.80), 1.0);
        }
    }
}
