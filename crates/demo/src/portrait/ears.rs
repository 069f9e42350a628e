//! Ears, set on the side of the skull and turning with it.

use super::canvas::{Canvas, Pt, closed};
use super::sitter::Sitter;
use super::view::v3;

/// A point of the ear on a side: p outwards 0..1, q from top (-1) to lobe (1).
pub(super) fn spot(s: &Sitter<'_>, side: f32, p: f32, q: f32) -> Pt {
    let ear = s.head.ear;
    let y = 0.17 + q * ear.half;
    let root = s.head.width(0.12) - 0.035;
    let long = 0.30 * ear.half / 0.225;
    let (sin, cos) = (ear.stand + 0.10).sin_cos();
    let lean = q * -0.05;
    s.at(v3(side * (root + p * long * sin), y, 0.03 - p * long * cos * 0.8 + lean))
}

/// Draws one ear.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>, side: f32) {
    let (skin, lobe) = (&s.skin, s.head.ear.lobe);
    let shape: Vec<Pt> = [
        (-0.15, -0.50),
        (0.12, -0.86),
        (0.46, -1.0),
        (0.82, -0.88),
        (1.0, -0.52),
        (0.96, -0.08),
        (0.76, 0.34),
        (0.52 + 0.06 * lobe, 0.66),
        (0.34 + 0.06 * lobe, 0.84 + 0.12 * lobe),
        (0.10, 0.80 + 0.12 * lobe),
        (-0.15, 0.55),
    ]
    .iter()
    .map(|&(p, q)| spot(s, side, p, q))
    .collect();
    let Some(path) = closed(&shape) else { return };
    let lit = if side < 0.0 { 0.50 } else { 0.32 };
    let body = skin.at(lit).mix(skin.flush, 0.22);
    let (top, low) = (spot(s, side, 0.5, -1.0), spot(s, side, 0.4, 1.0));
    canvas.blend(&path, top, low, &[(0.0, body.lit(1.06), 1.0), (1.0, body.lit(0.90), 1.0)]);
    canvas.stroke(&path, s.px(0.010), skin.deep, 0.28);
    let fold = skin.deep.mix(skin.shadow, 0.4);
    let run = |points: &[(f32, f32)]| -> Vec<Pt> {
        points.iter().map(|&(p, q)| spot(s, side, p, q)).collect()
    };
    let helix = run(&[(0.18, -0.52), (0.46, -0.78), (0.74, -0.62), (0.80, -0.20), (0.66, 0.20), (0.50, 0.46)]);
    canvas.taper(&helix, s.px(0.026), fold, 0.60);
    let bowl = run(&[(0.16, -0.22), (0.44, -0.36), (0.56, -0.02), (0.40, 0.34), (0.14, 0.42)]);
    canvas.blob(&bowl, fold, 0.46);
    canvas.blob(&run(&[(0.10, -0.02), (0.30, -0.05), (0.30, 0.22), (0.12, 0.26)]), skin.deep, 0.50);
}
