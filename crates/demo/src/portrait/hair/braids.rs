//! Braids: rows laid back over the scalp, and plaits that hang beside the neck.

use tiny_skia::PathBuilder;

use super::Cut;
use super::cap::{scalp, shade_under};
use super::strands::along;
use crate::portrait::canvas::{Canvas, Pt, add_ribbon};
use crate::portrait::sitter::Sitter;
use crate::portrait::view::v3;

/// Plaits behind the neck and over the shoulders.
pub(super) fn behind(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let mut d = s.own("plaits");
    let short = s.head.masc > 0.6 && d.chance(0.5);
    if short {
        return;
    }
    let each = 3 + d.below(3);
    for side in [-1.0_f32, 1.0] {
        for i in (0..each).rev() {
            let k = i as f32 / each as f32;
            let x = 0.46 + 0.26 * k + d.about(0.0, 0.02);
            let end = cut.fall * d.range(0.88, 1.0);
            let path: Vec<Pt> = (0..=6)
                .map(|j| {
                    let t = j as f32 / 6.0;
                    let bow = 0.08 * (t * 2.6).sin();
                    s.at(v3(side * (x + bow), 0.05 + (end - 0.05) * t, -0.15))
                })
                .collect();
            plait(canvas, s, &path, 0.052);
        }
    }
}

/// Rows over the scalp.
pub(super) fn front(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    let sc = scalp(s, cut);
    shade_under(canvas, s, &sc);
    let t = &s.hair;
    if let Some(path) = sc.path() {
        let (top, low) = (along(&sc.edge, 0.42), along(&sc.line, 0.5));
        canvas.blend(&path, top, low, &[(0.0, t.base.mix(t.light, 0.15), 1.0), (1.0, t.base.mix(t.dark, 0.4), 1.0)]);
    }
    let mut d = s.own("rows");
    let rows = 9 + d.below(6);
    let bend = d.range(-0.10, 0.10);
    for i in 0..=rows {
        let u = 0.05 + 0.90 * i as f32 / rows as f32;
        let to = u + bend * (std::f32::consts::PI * u).sin();
        let (a, z) = (along(&sc.line, u), along(&sc.edge, to));
        // The parting shows skin between two rows.
        let gap = u + 0.45 / rows as f32;
        if gap < 0.94 {
            let (ga, gz) = (along(&sc.line, gap), along(&sc.edge, gap + bend * (std::f32::consts::PI * gap).sin()));
            canvas.taper(&[ga, ga.mix(gz, 0.5), gz], s.px(0.016), s.skin.shadow, 0.75);
        }
        let row: Vec<Pt> = (0..=8).map(|j| a.mix(z, j as f32 / 8.0 * 0.97)).collect();
        plait(canvas, s, &row, 0.050);
    }
}

/// One plait along a path: a dark cord with light crossings.
fn plait(canvas: &mut Canvas, s: &Sitter<'_>, path: &[Pt], width: f32) {
    let t = &s.hair;
    let w = s.px(width);
    let long: f32 = path.windows(2).map(|p| match p { [a, b] => a.to(*b), _ => 0.0 }).sum();
    let count = ((long / (w * 0.85)) as usize).clamp(2, 60);
    if let Some(cord) = crate::portrait::canvas::ribbon(path, |k| w * (1.0 - 0.25 * k)) {
        canvas.fill(&cord, t.dark, 1.0);
    }
    let (mut lit, mut base) = (PathBuilder::new(), PathBuilder::new());
    for i in 0..count {
        let k = (i as f32 + 0.5) / count as f32;
        let (p, q) = (along(path, k), along(path, (k + 0.5 / count as f32).min(1.0)));
        let (dx, dy) = (q.x - p.x, q.y - p.y);
        let len = dx.hypot(dy).max(1e-3);
        let (nx, ny) = (-dy / len * w * 0.36, dx / len * w * 0.36);
        let flip = if i % 2 == 0 { 1.0 } else { -1.0 };
        let stitch = [p.plus(-nx * flip - dx * 0.7, -ny * flip - dy * 0.7), p, p.plus(nx * flip + dx * 0.7, ny * flip + dy * 0.7)];
        add_ribbon(&mut base, &stitch, |t| w * 0.55 * (4.0 * t * (1.0 - t)).max(0.0).sqrt());
        add_ribbon(&mut lit, &stitch, |t| w * 0.20 * (4.0 * t * (1.0 - t)).max(0.0).sqrt());
    }
    if let Some(p) = base.finish() {
        canvas.fill(&p, t.base, 0.95);
    }
    if let Some(p) = lit.finish() {
        canvas.fill(&p, t.light, 0.50);
    }
}
