//! Eyes and brows. The lids are two height functions over the eye's width, so everything in the opening is cut by
//! clamping to them: no masks.

use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Pt, add_ribbon, polygon};
use super::geometry::EyeShape;
use super::look::LookSex;
use super::palette::{HairTone, Rgb, iris};
use super::sitter::Sitter;

/// The opening of one eye in its own coordinates: u from inner (-half) to outer (+half), v down.
struct Opening {
    eye: EyeShape,
    side: f32,
    squint: f32,
}

impl Opening {
    fn t(&self, u: f32) -> f32 {
        ((u / self.eye.half + 1.0) * 0.5).clamp(0.0, 1.0)
    }

    fn corners(&self, t: f32) -> f32 {
        -self.eye.tilt * (2.0 * t - 1.0) + self.eye.fold * 0.014 * (1.0 - t) * (1.0 - t)
    }

    fn upper(&self, u: f32) -> f32 {
        let (t, p) = (self.t(u), self.eye.peak);
        let half_pi = std::f32::consts::FRAC_PI_2;
        let lift = if t < p {
            (half_pi * t / p).sin().powf(0.85)
        } else {
            (half_pi * (t - p) / (1.0 - p)).cos().max(0.0).powf(0.80)
        };
        let droop = 1.0 - 0.36 * self.eye.hood * ((t - 0.45) / 0.55).clamp(0.0, 1.0);
        self.corners(t) - self.eye.up * self.squint * lift * droop
    }

    fn lower(&self, u: f32) -> f32 {
        let t = self.t(u);
        let sag = (std::f32::consts::PI * t.powf(0.9)).sin().max(0.0).powf(0.8);
        self.corners(t) + self.eye.down * self.squint * sag
    }

    fn at(&self, s: &Sitter<'_>, u: f32, v: f32) -> Pt {
        // The lids lie on the eyeball: a smooth bulge, without the bridge of the nose.
        s.p(self.side * (self.eye.x + u), v)
    }

    fn span(&self, s: &Sitter<'_>, from: f32, to: f32, f: impl Fn(f32) -> f32) -> Vec<Pt> {
        (0..=14)
            .map(|i| {
                let u = self.eye.half * (from + (to - from) * i as f32 / 14.0);
                self.at(s, u, f(u))
            })
            .collect()
    }

    /// A disc cut by the lids.
    fn disc(&self, s: &Sitter<'_>, u0: f32, v0: f32, r: f32) -> Vec<Pt> {
        (0..36)
            .map(|i| {
                let (sin, cos) = (i as f32 / 36.0 * std::f32::consts::TAU).sin_cos();
                let u = (u0 + r * cos).clamp(-self.eye.half * 0.98, self.eye.half * 0.98);
                let v = (v0 + r * sin).clamp(self.upper(u), self.lower(u));
                self.at(s, u, v)
            })
            .collect()
    }
}

/// Draws both eyes.
pub(super) fn draw(canvas: &mut Canvas, s: &Sitter<'_>) {
    let mut d = s.now("gaze");
    let gaze = d.about(0.0, 0.010) - s.view.yaw * 0.030;
    let squint = d.range(0.93, 1.04);
    for side in [-1.0, 1.0] {
        let eye = Opening { eye: s.head.eye, side, squint };
        one(canvas, s, &eye, gaze * side);
    }
}

fn one(canvas: &mut Canvas, s: &Sitter<'_>, o: &Opening, gaze: f32) {
    let (e, skin) = (o.eye, &s.skin);
    let half = e.half;
    // The hollow of the socket, a little deeper at the inner corner.
    canvas.spot(o.at(s, -half * 0.95, -0.05), s.px(0.10), s.px(0.11), 0.0, skin.shadow, 0.34);
    canvas.spot(o.at(s, half * 0.1, -0.075), s.px(0.20), s.px(0.07), 0.0, skin.shadow, 0.30);

    let mut opening = o.span(s, -1.0, 1.0, |u| o.upper(u));
    opening.extend(o.span(s, 1.0, -1.0, |u| o.lower(u)));
    let white = Rgb(0.93, 0.90, 0.875).mix(skin.base, 0.10 + 0.05 * s.head.old);
    if let Some(path) = polygon(&opening) {
        canvas.fill(&path, white.lit(0.98 - 0.06 * skin.depth), 1.0);
    }
    // Pink at the inner corner.
    canvas.spot(o.at(s, -half * 0.9, e.down * 0.2), s.px(0.022), s.px(0.016), 0.0, skin.flush, 0.8);

    let (body, rim) = iris(s.look);
    let v = o.corners(0.5) - e.up * 0.30;
    for (r, colour, alpha) in [
        (e.iris, rim, 1.0),
        (e.iris * 0.86, body, 1.0),
        (e.iris * 0.62, body.mix(Rgb(1.0, 0.9, 0.7), 0.10), 0.8),
        (e.iris * 0.44, Rgb(0.05, 0.04, 0.05), 1.0),
    ] {
        if let Some(path) = polygon(&o.disc(s, gaze, v, r)) {
            canvas.fill(&path, colour, alpha);
        }
    }
    // The upper lid's shadow over eyeball and iris.
    let mut shade = o.span(s, -1.0, 1.0, |u| o.upper(u));
    shade.extend(o.span(s, 1.0, -1.0, |u| (o.upper(u) + 0.026).min(o.lower(u))));
    if let Some(path) = polygon(&shade) {
        canvas.fill(&path, skin.deep.lit(0.5), 0.34);
    }
    canvas.oval(o.at(s, gaze - 0.020 * o.side - 0.004, v - 0.014), s.px(0.0125), s.px(0.0125), Rgb(1.0, 1.0, 1.0), 0.92);
    canvas.oval(o.at(s, gaze + 0.022 * o.side, v + 0.020), s.px(0.008), s.px(0.007), Rgb(1.0, 1.0, 1.0), 0.28);

    lids(canvas, s, o);
}

fn lids(canvas: &mut Canvas, s: &Sitter<'_>, o: &Opening) {
    let (e, skin, half) = (o.eye, &s.skin, o.eye.half);
    let lash = skin.deep.mix(Rgb(0.06, 0.045, 0.045), 0.72);
    let made_up = s.look.sex == LookSex::Female && s.own("lashes").chance(0.7);
    let weight = 0.017 + 0.007 * (1.0 - s.head.masc) + if made_up { 0.006 } else { 0.0 };
    let line = o.span(s, -1.0, if made_up { 1.10 } else { 1.03 }, |u| o.upper(u));
    let mut b = PathBuilder::new();
    add_ribbon(&mut b, &line, |t| s.px(weight) * (0.35 + 0.75 * t) * (1.0 - (2.0 * t - 1.0).powi(8)).max(0.12));
    if let Some(path) = b.finish() {
        canvas.fill(&path, lash, 0.94);
    }
    if made_up {
        for i in 0..4 {
            let u = half * (0.55 + 0.15 * i as f32);
            let (a, b) = (o.at(s, u, o.upper(u)), o.at(s, u + 0.022, o.upper(u) - 0.026));
            canvas.taper(&[a, a.mix(b, 0.5), b], s.px(0.009), lash, 0.8);
        }
    }
    // Crease of the upper lid; a hooded lid hides its outer half under a fold.
    let crease = e.crease + 0.010 * (1.0 - s.head.old);
    if e.crease > 0.006 {
        let fold = o.span(s, -0.86, 0.98, |u| {
            let t = (u / half + 1.0) * 0.5;
            o.upper(u) - crease * (0.35 + 0.65 * (std::f32::consts::PI * t).sin().max(0.0).powf(0.7))
                + 0.030 * e.hood * (t - 0.35).max(0.0)
        });
        canvas.taper(&fold, s.px(0.014 + 0.008 * e.hood), skin.deep.mix(skin.shadow, 0.45), 0.62);
    }
    if e.fold > 0.5 {
        let over = [(-1.10, 0.020), (-1.04, 0.004), (-0.90, -0.018), (-0.66, -0.040)]
            .map(|(u, v)| o.at(s, half * u, o.corners(0.0) + v));
        canvas.taper(&over, s.px(0.012), skin.deep.mix(skin.shadow, 0.5), 0.6);
    }
    // Lower lid: a light edge, then a faint line.
    let edge = o.span(s, -0.80, 0.94, |u| o.lower(u) + 0.004);
    canvas.taper(&edge, s.px(0.009), skin.flush.mix(skin.light, 0.5), 0.55);
    let under = o.span(s, -0.55, 1.0, |u| o.lower(u) + 0.010);
    canvas.taper(&under, s.px(0.009), skin.deep.mix(skin.shadow, 0.35), 0.50);
}

/// Draws both brows.
pub(super) fn brows(canvas: &mut Canvas, s: &Sitter<'_>) {
    let b = s.head.brow;
    let tone = HairTone::of_face(s.look, s.head.age, 8.0);
    let strands = s.share(26);
    let lift = s.now("brow").about(0.0, 0.008);
    for side in [-1.0_f32, 1.0] {
        let mut d = s.own("brow hairs");
        let middle = |t: f32| {
            let rise = b.arch * (1.0 - ((t - 0.62) / 0.62).powi(2)).max(-0.4);
            let x = b.inner + b.length * t;
            (side * x, -b.y - lift - rise + b.fall * t * t * t + 0.012)
        };
        let thick = |t: f32| b.thick * (0.72 + 0.5 * t - 1.12 * t * t).max(0.05);
        let spine: Vec<Pt> = (0..=10)
            .map(|i| {
                let (x, y) = middle(i as f32 / 10.0);
                s.p(x, y)
            })
            .collect();
        for (grow, alpha) in [(1.25, 0.22), (0.92, 0.55)] {
            let mut path = PathBuilder::new();
            add_ribbon(&mut path, &spine, |t| s.px(thick(t) * grow));
            if let Some(path) = path.finish() {
                canvas.fill(&path, tone.base, alpha * b.dense);
            }
        }
        let mut path = PathBuilder::new();
        for i in 0..strands {
            let t = (i as f32 + d.unit()) / strands as f32;
            let (x, y) = middle(t);
            let h = thick(t);
            let reach = 0.045 + 0.02 * d.unit();
            let off = d.range(-0.42, 0.42) * h;
            let steep = 0.75 * (1.0 - t).powi(2) + 0.08;
            let (dx, dy) = (side * reach * (1.0 - steep * 0.6), -reach * steep + reach * 0.42 * (t - 0.5).max(0.0));
            let hair = [
                s.p(x - dx * 0.5, y + off - dy * 0.5),
                s.p(x, y + off),
                s.p(x + dx * 0.5, y + off + dy * 0.5),
            ];
            let w = s.px(0.009);
            add_ribbon(&mut path, &hair, |k| w * (1.15 - k));
        }
        if let Some(path) = path.finish() {
            canvas.fill(&path, tone.dark, 0.75 * b.dense);
        }
    }
    if b.joined {
        let bridge = [(-b.inner, -b.y), (0.0, -b.y + 0.01), (b.inner, -b.y)];
        canvas.taper(&s.run(&bridge), s.px(b.thick * 0.8), tone.base, 0.30);
    }
}
