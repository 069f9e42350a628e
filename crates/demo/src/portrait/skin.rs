//! The shaded skin of head: a mesh over the head's shape is lit per vertex, drawn into a small buffer with a depth
//! test, and laid through the head's smooth outline. Soft shading needs few pixels; the outline stays sharp.
#![expect(clippy::indexing_slicing, reason = "pixel and mesh loops; every index is bounded by the loop's own size")]

use tiny_skia::{FilterQuality, Paint, Path, Pattern, Pixmap, SpreadMode, Transform};

use super::canvas::{Canvas, Pt, closed, pt};
use super::geometry::Head;
use super::palette::{Rgb, Skin};
use super::view::{V3, View, v3};

/// A star-shaped outline: the farthest distance from a centre in each direction.
pub(super) struct Outline {
    /// Centre on the screen.
    pub(super) centre: Pt,
    reach: Vec<f32>,
}

/// Directions of an outline.
const RAYS: usize = 240;

impl Outline {
    /// Nothing yet.
    pub(super) fn new(centre: Pt) -> Self {
        Self { centre, reach: vec![0.0; RAYS] }
    }

    /// Screen direction of a point in 0..1 turns from the viewer's right, clockwise.
    pub(super) fn direction(&self, p: Pt) -> f32 {
        let a = (p.y - self.centre.y).atan2(p.x - self.centre.x);
        (a / std::f32::consts::TAU).rem_euclid(1.0)
    }

    /// Takes in a straight edge.
    pub(super) fn edge(&mut self, p: Pt, q: Pt) {
        let n = RAYS as f32;
        let (mut a, mut b) = (self.direction(p) * n, self.direction(q) * n);
        let (mut ra, mut rb) = (p.to(self.centre), q.to(self.centre));
        if (a - b).abs() > n * 0.5 {
            if a < b { a += n } else { b += n }
        }
        if a > b {
            (a, b, ra, rb) = (b, a, rb, ra);
        }
        let mut i = a.ceil();
        while i <= b {
            let t = if b - a < 1e-4 { 0.0 } else { (i - a) / (b - a) };
            let k = (i as usize) % RAYS;
            self.reach[k] = self.reach[k].max(ra + (rb - ra) * t);
            i += 1.0;
        }
    }

    /// Distance to the edge in a direction (turns).
    pub(super) fn reach(&self, turns: f32) -> f32 {
        let f = turns.rem_euclid(1.0) * RAYS as f32;
        let i = f as usize % RAYS;
        let t = f - f.floor();
        self.reach[i] * (1.0 - t) + self.reach[(i + 1) % RAYS] * t
    }

    /// The point on the edge in a direction.
    pub(super) fn point(&self, turns: f32) -> Pt {
        let r = self.reach(turns);
        let (s, c) = (turns * std::f32::consts::TAU).sin_cos();
        pt(self.centre.x + r * c, self.centre.y + r * s)
    }

    /// Points from one direction to another, clockwise on the screen.
    pub(super) fn arc(&self, from: f32, to: f32, count: usize) -> Vec<Pt> {
        let span = (to - from).rem_euclid(1.0);
        (0..=count).map(|i| self.point(from + span * i as f32 / count as f32)).collect()
    }

    fn smoothed(mut self) -> Self {
        let old = self.reach.clone();
        for i in 0..RAYS {
            let (a, b) = (old[(i + RAYS - 1) % RAYS], old[(i + 1) % RAYS]);
            self.reach[i] = old[i] * 0.5 + (a + b) * 0.25;
        }
        self
    }

    /// The whole edge.
    pub(super) fn path(&self) -> Option<Path> {
        let points: Vec<Pt> = (0..80).map(|i| self.point(i as f32 / 80.0)).collect();
        closed(&points)
    }
}

/// The outline of the rings between two heights and longitudes, moved outwards by `lift(a, y)`.
pub(super) fn outline(
    head: &Head,
    view: &View,
    longitudes: (f32, f32),
    floor: impl Fn(f32) -> f32,
    lift: impl Fn(f32, f32) -> f32,
) -> Outline {
    let centre = view.at(v3(0.0, -0.05, 0.0));
    let mut out = Outline::new(centre);
    let (cols, rows) = (44usize, 36usize);
    let mut last: Vec<Pt> = Vec::new();
    for r in 0..=rows {
        let t = r as f32 / rows as f32;
        let mut row = Vec::with_capacity(cols + 1);
        for c in 0..=cols {
            let a = longitudes.0 + (longitudes.1 - longitudes.0) * c as f32 / cols as f32;
            let low = floor(a);
            // Denser near crown and chin, where the rings shrink fast.
            let y = head.crown + (low - head.crown) * 0.5 * (1.0 - (std::f32::consts::PI * t).cos());
            row.push(view.at(lifted(head, a, y, lift(a, y))));
        }
        for w in row.windows(2) {
            out.edge(w[0], w[1]);
        }
        for (p, q) in last.iter().zip(&row) {
            out.edge(*p, *q);
        }
        last = row;
    }
    out.smoothed()
}

/// A ring point moved away from the middle of the skull.
pub(super) fn lifted(head: &Head, a: f32, y: f32, by: f32) -> V3 {
    let p = head.ring(a, y);
    p.plus(p.minus(v3(0.0, -0.12, -0.05)).unit().by(by))
}

/// How the light falls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Light {
    /// Towards the main light, in the viewer's axes.
    pub(super) key: V3,
    /// Strength of the main light.
    pub(super) strength: f32,
    /// Light from everywhere.
    pub(super) ambient: f32,
}

/// Tints laid into the skin: flush, stubble and the like, as (x, y, rx, ry, colour, amount), mirrored when x is not 0.
pub(super) struct Tint {
    /// Place and size in head units.
    pub(super) at: (f32, f32, f32, f32),
    /// Colour.
    pub(super) colour: Rgb,
    /// 0..1.
    pub(super) amount: f32,
}

/// Draws the lit head through its outline and returns the outline.
pub(super) fn draw(
    canvas: &mut Canvas,
    head: &Head,
    view: &View,
    skin: &Skin,
    light: &Light,
    tints: &[Tint],
) -> Outline {
    let all = std::f32::consts::PI;
    let edge = outline(head, view, (-all, all), |_| head.chin - 0.001, |_, _| 0.0);
    let Some(path) = edge.path() else { return edge };
    let bounds = path.bounds();
    let step = (bounds.height() / 330.0).max(1.0);
    let (bw, bh) = ((bounds.width() / step) as usize + 5, (bounds.height() / step) as usize + 5);
    let (ox, oy) = (bounds.left() - 2.0 * step, bounds.top() - 2.0 * step);

    let fine = (bounds.height() / 420.0).clamp(0.45, 1.0);
    let (cols, rows) = ((74.0 * fine) as usize, (100.0 * fine) as usize);
    let mut places = Vec::with_capacity((cols + 1) * (rows + 1));
    let mut heads = Vec::with_capacity(places.capacity());
    for r in 0..=rows {
        let t = r as f32 / rows as f32;
        let y = head.crown + 0.004 + (head.chin - head.crown - 0.006) * t;
        for c in 0..=cols {
            let s = c as f32 / cols as f32 * 2.0 - 1.0;
            let a = 2.15 * (0.45 * s + 0.55 * s * s * s);
            let p = head.ring(a, y);
            let (q, z) = view.place(p);
            places.push((pt((q.x - ox) / step, (q.y - oy) / step), z));
            heads.push((p, view.turn(p)));
        }
    }
    let stride = cols + 1;
    let mut tones = Vec::with_capacity(places.len());
    for r in 0..=rows {
        for c in 0..=cols {
            let at = |r: usize, c: usize| heads[r * stride + c].1;
            let du = at(r, (c + 1).min(cols)).minus(at(r, c.saturating_sub(1)));
            let dv = at((r + 1).min(rows), c).minus(at(r.saturating_sub(1), c));
            let n = du.cross(dv).unit();
            tones.push(tone(head, heads[r * stride + c].0, n, skin, light, tints));
        }
    }

    let rim = skin.at(0.30);
    let mut colour = vec![rim; bw * bh];
    let mut depth = vec![f32::MIN; bw * bh];
    let mut corner = |ids: [usize; 3]| {
        let p = ids.map(|i| places[i].0);
        let area = (p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[2].x - p[0].x) * (p[1].y - p[0].y);
        if area.abs() < 1e-6 {
            return;
        }
        let low = |f: fn(Pt) -> f32| p.iter().map(|q| f(*q)).fold(f32::MAX, f32::min);
        let high = |f: fn(Pt) -> f32| p.iter().map(|q| f(*q)).fold(f32::MIN, f32::max);
        let (x0, x1) = (low(|q| q.x).max(0.0) as usize, (high(|q| q.x).max(0.0) as usize + 1).min(bw - 1));
        let (y0, y1) = (low(|q| q.y).max(0.0) as usize, (high(|q| q.y).max(0.0) as usize + 1).min(bh - 1));
        for y in y0..=y1 {
            for x in x0..=x1 {
                let (fx, fy) = (x as f32 + 0.5, y as f32 + 0.5);
                let e = |a: Pt, b: Pt| ((b.x - a.x) * (fy - a.y) - (b.y - a.y) * (fx - a.x)) / area;
                let (w0, w1, w2) = (e(p[1], p[2]), e(p[2], p[0]), e(p[0], p[1]));
                if w0 < -0.02 || w1 < -0.02 || w2 < -0.02 {
                    continue;
                }
                let z = places[ids[0]].1 * w0 + places[ids[1]].1 * w1 + places[ids[2]].1 * w2;
                let k = y * bw + x;
                if z > depth[k] {
                    depth[k] = z;
                    let (a, b, c) = (tones[ids[0]], tones[ids[1]], tones[ids[2]]);
                    colour[k] = Rgb(
                        a.0 * w0 + b.0 * w1 + c.0 * w2,
                        a.1 * w0 + b.1 * w1 + c.1 * w2,
                        a.2 * w0 + b.2 * w1 + c.2 * w2,
                    );
                }
            }
        }
    };
    for r in 0..rows {
        for c in 0..cols {
            let i = r * stride + c;
            corner([i, i + 1, i + stride]);
            corner([i + 1, i + stride + 1, i + stride]);
        }
    }
    spread(&mut colour, &depth, bw, bh);

    if let Some(mut buffer) = Pixmap::new(bw as u32, bh as u32) {
        for (out, c) in buffer.data_mut().chunks_exact_mut(4).zip(&colour) {
            let b = |v: f32| (v.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
            out.copy_from_slice(&[b(c.0), b(c.1), b(c.2), 255]);
        }
        let place = Transform::from_translate(ox, oy).pre_scale(step, step);
        let shader =
            Pattern::new(buffer.as_ref(), SpreadMode::Pad, FilterQuality::Bilinear, 1.0, place);
        let paint = Paint { shader, anti_alias: true, ..Paint::default() };
        canvas.map.fill_path(
            &path,
            &paint,
            tiny_skia::FillRule::Winding,
            Transform::identity(),
            None,
        );
    }
    edge
}

/// Carries the nearest covered colour outwards, so that the outline never shows a bare rim.
fn spread(colour: &mut [Rgb], depth: &[f32], w: usize, h: usize) {
    for y in 0..h {
        let row = y * w;
        let first = (0..w).find(|x| depth[row + x] > f32::MIN);
        let last = (0..w).rev().find(|x| depth[row + x] > f32::MIN);
        if let (Some(first), Some(last)) = (first, last) {
            for x in 0..first {
                colour[row + x] = colour[row + first];
            }
            for x in last + 1..w {
                colour[row + x] = colour[row + last];
            }
        }
    }
}

fn tone(head: &Head, p: V3, n: V3, skin: &Skin, light: &Light, tints: &[Tint]) -> Rgb {
    let key = light.key;
    let wrap = (n.dot(key) * 0.62 + 0.38).max(0.0);
    let fill = (n.dot(v3(0.75, -0.05, 0.66)) * 0.5 + 0.5).max(0.0);
    let facing = n.z.clamp(0.0, 1.0);
    let mut s = light.ambient + light.strength * wrap + 0.13 * fill;
    s *= 0.66 + 0.34 * facing.powf(0.7);
    // Light from above leaves the lower planes darker: under the brow, the nose, the lip and the jaw.
    s -= 0.16 * n.y.max(0.0);
    let half = key.plus(v3(0.0, 0.0, 1.0)).unit();
    let gloss = n.dot(half).max(0.0).powf(26.0) * (0.08 + 0.09 * skin.depth);
    let mut c = skin.at(s + gloss);
    let middle = 1.0 - (p.y.abs() * 0.4).min(0.4);
    c = c.mix(skin.flush, 0.05 * middle);
    if p.z > 0.0 {
        for t in tints {
            let (x, y, rx, ry) = t.at;
            let side = if x == 0.0 { p.x } else { p.x.abs() };
            let (dx, dy) = ((side - x) / rx, (p.y - y) / ry);
            let q = dx * dx + dy * dy;
            if q < 1.0 {
                c = c.mix(t.colour.lit(0.45 + 0.75 * s.clamp(0.0, 1.0)), t.amount * (1.0 - q) * (1.0 - q));
            }
        }
    }
    // A little cooler away from the middle of the face.
    let away = (p.x.abs() / head.temple).min(1.0);
    c.mix(c.times(0.97, 0.985, 1.0), away)
}
