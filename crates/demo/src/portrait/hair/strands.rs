//! Strands in bundles of one tone: many thin ribbons in one path cost little more than one.

use tiny_skia::PathBuilder;

use crate::portrait::canvas::{Canvas, Pt, add_ribbon};
use crate::portrait::dice::Dice;
use crate::portrait::palette::{HairTone, Rgb};

/// How a mass of hair is textured.
pub(super) struct Texture<'a> {
    /// Tones.
    pub(super) tone: &'a HairTone,
    /// Strands in all.
    pub(super) count: usize,
    /// Width of a strand in pixels.
    pub(super) width: f32,
    /// Strength, 0..1.
    pub(super) strength: f32,
}

/// Draws strands made by `strand(u)`, u evenly spread over 0..1 with jitter.
pub(super) fn bundle(
    canvas: &mut Canvas,
    d: &mut Dice,
    texture: &Texture<'_>,
    mut strand: impl FnMut(f32, &mut Dice) -> Vec<Pt>,
) {
    let t = texture.tone;
    let grey = Rgb(0.80, 0.79, 0.77);
    let groups = [
        (t.dark, 0.50, 1.25, 0.28),
        (t.light, 0.30, 1.0, 0.24),
        (t.base, 0.55, 1.1, 0.18),
        (t.dark, 0.40, 0.8, 0.14),
        (t.light, 0.42, 0.6, 0.16),
        (grey, 0.55 * t.grey, 0.6, 0.30 * t.grey),
    ];
    for (colour, alpha, width, share) in groups {
        let n = (texture.count as f32 * share) as usize;
        let mut b = PathBuilder::new();
        for i in 0..n {
            let u = (i as f32 + d.unit()) / n as f32;
            let points = strand(u, d);
            let w = texture.width * width * d.range(0.6, 1.3);
            add_ribbon(&mut b, &points, |t| w * (0.25 + (3.6 * t * (1.0 - t)).max(0.0)).min(1.0));
        }
        if let Some(path) = b.finish() {
            canvas.fill(&path, colour, alpha * texture.strength);
        }
    }
}

/// The point at 0..1 along a list, straight between its points.
pub(in crate::portrait) fn along(points: &[Pt], t: f32) -> Pt {
    let last = points.len().saturating_sub(1);
    let f = t.clamp(0.0, 1.0) * last as f32;
    let i = f as usize;
    let a = points.get(i).copied().unwrap_or_default();
    let b = points.get((i + 1).min(last)).copied().unwrap_or(a);
    a.mix(b, f - i as f32)
}
