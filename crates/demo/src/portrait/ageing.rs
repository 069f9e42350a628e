//! What years leave on a face: lines, bags, spots; and freckles, which are there from the start.

use super::canvas::Canvas;
use super::look::Complexion;
use super::sitter::Sitter;

/// Draws age lines over the skin.
pub(super) fn lines(canvas: &mut Canvas, s: &Sitter<'_>) {
    let (h, skin) = (&s.head, &s.skin);
    let k = h.lined.clamp(0.0, 1.15);
    let groove = skin.deep.mix(skin.shadow, 0.42);
    let mut d = s.own("lines");
    // Nose to mouth.
    for side in [-1.0_f32, 1.0] {
        let points: Vec<(f32, f32)> = (0..=6)
            .map(|i| {
                let (x, y) = h.fold(i as f32 / 6.0 * 0.96);
                (side * x, y)
            })
            .collect();
        let alpha = (0.10 + 0.62 * k).min(0.75) * if side > 0.0 { 1.0 } else { 0.85 };
        canvas.taper(&s.run(&points), s.px(0.016 + 0.012 * k), groove, alpha);
        if h.old > 0.15 {
            let m = h.mouth;
            let down = [
                (side * (m.half + 0.025), m.y + 0.015),
                (side * (m.half + 0.050), m.y + 0.085),
                (side * (m.half + 0.055), m.y + 0.150),
            ];
            canvas.taper(&s.run(&down), s.px(0.018), groove, 0.60 * h.old);
            let jowl = [
                (side * h.jaw * 0.70, h.chin - 0.20),
                (side * h.jaw * 0.62, h.chin - 0.12),
                (side * h.jaw * 0.47, h.chin - 0.075),
            ];
            canvas.taper(&s.run(&jowl), s.px(0.020), groove, 0.32 * h.old);
        }
        // Under the eyes.
        let e = h.eye;
        let bag = k * d.range(0.5, 1.1) + 0.10;
        let y = 0.105 + 0.014 * bag;
        let under = [
            (side * (e.x - e.half * 0.92), 0.045),
            (side * (e.x - e.half * 0.45), y),
            (side * (e.x + e.half * 0.15), y + 0.016),
            (side * (e.x + e.half * 0.75), y - 0.020),
        ];
        canvas.taper(&s.run(&under), s.px(0.013 + 0.006 * k), groove, (0.50 * bag).min(0.55));
        // Crow's feet.
        let feet = ((k - 0.18) * 1.2).clamp(0.0, 1.0);
        if feet > 0.02 {
            for (i, rise) in [-0.052, -0.012, 0.028, 0.062].iter().enumerate() {
                let x0 = e.x + e.half * 1.14;
                let long = 0.085 + 0.02 * d.unit() - 0.012 * i as f32;
                let foot = [
                    (side * x0, -e.tilt + rise * 0.5),
                    (side * (x0 + long * 0.5), -e.tilt + rise * 0.95),
                    (side * (x0 + long), -e.tilt + rise * 1.6),
                ];
                canvas.taper(&s.run(&foot), s.px(0.010), groove, 0.50 * feet);
            }
        }
    }
    brow_lines(canvas, s, k);
    if h.old > 0.3 {
        lip_lines(canvas, s);
        spots(canvas, s);
    }
}

fn brow_lines(canvas: &mut Canvas, s: &Sitter<'_>, k: f32) {
    let (h, skin) = (&s.head, &s.skin);
    let groove = skin.deep.mix(skin.shadow, 0.45);
    let mut d = s.own("forehead lines");
    let strength = ((k - 0.15) * 1.15).clamp(0.0, 1.0) * d.range(0.5, 1.0);
    if strength > 0.03 {
        let count = 2 + d.below(3);
        let from = -h.brow.y - 0.13;
        let gap = ((from - h.hairline - 0.06) / count as f32).clamp(0.05, 0.11);
        for i in 0..count {
            let y = from - gap * i as f32;
            let half = 0.36 - 0.035 * i as f32 + d.about(0.0, 0.04);
            let wave = d.about(0.0, 0.012);
            let shift = d.about(0.0, 0.03);
            let line: Vec<(f32, f32)> = (0..=8)
                .map(|j| {
                    let t = j as f32 / 4.0 - 1.0;
                    (shift + t * half, y + 0.016 * t * t + wave * (t * 4.0).sin())
                })
                .collect();
            canvas.taper(&s.run(&line), s.px(0.014), groove, 0.50 * strength);
            let lit: Vec<(f32, f32)> = line.iter().map(|&(x, y)| (x, y + 0.016)).collect();
            canvas.taper(&s.run(&lit), s.px(0.012), skin.light, 0.22 * strength);
        }
    }
    let frown = ((k - 0.2) * d.range(0.4, 1.3)).clamp(0.0, 1.0);
    for side in [-1.0_f32, 1.0] {
        let x = 0.055 + d.about(0.0, 0.012);
        let line = [
            (side * x, -h.brow.y - 0.055),
            (side * (x - 0.008), -h.brow.y),
            (side * (x - 0.004), -h.brow.y + 0.045),
        ];
        canvas.taper(&s.run(&line), s.px(0.013), groove, 0.48 * frown);
    }
}

fn lip_lines(canvas: &mut Canvas, s: &Sitter<'_>) {
    let (h, m) = (&s.head, s.head.mouth);
    let groove = s.skin.deep.mix(s.skin.shadow, 0.5);
    for i in 0..7 {
        let x = (i as f32 / 3.0 - 1.0) * m.half * 0.72;
        let y = m.y - m.upper - 0.006;
        let line = [(x, y), (x * 1.04, y - 0.030), (x * 1.08, y - 0.055)];
        canvas.taper(&s.run(&line), s.px(0.009), groove, 0.30 * h.old);
    }
}

fn spots(canvas: &mut Canvas, s: &Sitter<'_>) {
    let mut d = s.own("age spots");
    for _ in 0..(4.0 + 7.0 * s.head.old) as usize {
        let side = if d.chance(0.5) { 1.0 } else { -1.0 };
        let (x, y) = (side * d.range(0.30, 0.56), d.range(-0.55, 0.35));
        let r = d.range(0.010, 0.026);
        canvas.spot(s.p(x, y), s.px(r), s.px(r * 0.8), 0.0, s.skin.shadow.times(0.85, 0.75, 0.65), 0.34 * s.head.old);
    }
}

/// Freckles and the odd mole: they never move.
pub(super) fn freckles(canvas: &mut Canvas, s: &Sitter<'_>) {
    let mut d = s.own("freckles");
    let fair = matches!(
        s.look.complexion,
        Complexion::VeryFairCool | Complexion::VeryFairWarm | Complexion::FairRosy | Complexion::Fair
    );
    if d.chance(if fair { 0.34 } else { 0.07 }) {
        let many = s.share(90);
        let strength = d.range(0.25, 0.55);
        for _ in 0..many {
            let x = d.bell() * 0.52;
            let y = 0.20 + d.bell() * 0.20 - 0.10 * (x.abs() < 0.12) as u8 as f32;
            let r = d.range(0.007, 0.014);
            canvas.oval(s.p(x, y), s.px(r), s.px(r * 0.85), s.skin.shadow.times(0.92, 0.74, 0.60), strength * d.range(0.5, 1.0));
        }
    }
    let mut d = s.own("moles");
    while d.chance(0.30) {
        let (x, y) = (d.range(-0.46, 0.46), d.range(0.14, 0.80));
        let r = d.range(0.010, 0.017);
        canvas.oval(s.p(x, y), s.px(r), s.px(r), s.skin.deep.times(0.9, 0.8, 0.75), 0.75);
    }
}
