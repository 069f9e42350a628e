//! The drawing surface: fills, soft spots and tapered strokes over a pixmap. Everything takes screen points.

use tiny_skia::{
    FillRule, GradientStop, LinearGradient, Paint, Path, PathBuilder, Pixmap, Point,
    RadialGradient, Rect, Shader, SpreadMode, Stroke, Transform,
};

use super::palette::Rgb;

/// A point on the screen, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Pt {
    /// Right.
    pub(super) x: f32,
    /// Down.
    pub(super) y: f32,
}

/// Short for a screen point.
pub(super) fn pt(x: f32, y: f32) -> Pt {
    Pt { x, y }
}

impl Pt {
    /// Between this (0) and the other (1).
    pub(super) fn mix(self, other: Self, t: f32) -> Self {
        pt(self.x + (other.x - self.x) * t, self.y + (other.y - self.y) * t)
    }

    /// Moved.
    pub(super) fn plus(self, dx: f32, dy: f32) -> Self {
        pt(self.x + dx, self.y + dy)
    }

    /// Distance.
    pub(super) fn to(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// A pixmap with brushes.
pub(super) struct Canvas {
    /// The pixels.
    pub(super) map: Pixmap,
}

impl Canvas {
    /// A blank surface; sizes of 0 become 1.
    pub(super) fn new(width: u32, height: u32) -> Option<Self> {
        Pixmap::new(width.max(1), height.max(1)).map(|map| Self { map })
    }

    fn shade(&mut self, path: &Path, shader: Shader<'_>) {
        let paint = Paint { shader, anti_alias: true, ..Paint::default() };
        self.map.fill_path(path, &paint, FillRule::Winding, Transform::identity(), None);
    }

    /// One colour inside a path.
    pub(super) fn fill(&mut self, path: &Path, colour: Rgb, alpha: f32) {
        self.shade(path, Shader::SolidColor(colour.with_alpha(alpha)));
    }

    /// One colour inside a smooth closed curve.
    pub(super) fn blob(&mut self, points: &[Pt], colour: Rgb, alpha: f32) {
        if let Some(path) = closed(points) {
            self.fill(&path, colour, alpha);
        }
    }

    /// A straight blend inside a path; stops are (0..1, colour, alpha).
    pub(super) fn blend(&mut self, path: &Path, from: Pt, to: Pt, stops: &[(f32, Rgb, f32)]) {
        if let Some(shader) = LinearGradient::new(
            Point::from_xy(from.x, from.y),
            Point::from_xy(to.x, to.y),
            stops.iter().map(|&(at, c, a)| GradientStop::new(at, c.with_alpha(a))).collect(),
            SpreadMode::Pad,
            Transform::identity(),
        ) {
            self.shade(path, shader);
        }
    }

    /// A soft spot that fades to nothing at its edge; `turn` in degrees.
    pub(super) fn spot(&mut self, at: Pt, rx: f32, ry: f32, turn: f32, colour: Rgb, alpha: f32) {
        if rx < 0.3 || ry < 0.3 || alpha < 0.004 {
            return;
        }
        let place = Transform::from_translate(at.x, at.y)
            .pre_concat(Transform::from_rotate(turn))
            .pre_scale(rx, ry);
        let oval = Rect::from_ltrb(-1.0, -1.0, 1.0, 1.0)
            .and_then(PathBuilder::from_oval)
            .and_then(|p| p.transform(place));
        if let (Some(shader), Some(path)) = (glow(place, colour, alpha), oval) {
            self.shade(&path, shader);
        }
    }

    /// A soft spot that stays inside a path.
    pub(super) fn spot_in(&mut self, path: &Path, at: Pt, r: (f32, f32), colour: Rgb, alpha: f32) {
        let place = Transform::from_translate(at.x, at.y).pre_scale(r.0.max(0.3), r.1.max(0.3));
        if let Some(shader) = glow(place, colour, alpha) {
            self.shade(path, shader);
        }
    }

    /// An even line along a smooth open curve.
    pub(super) fn line(&mut self, points: &[Pt], width: f32, colour: Rgb, alpha: f32) {
        if let Some(path) = open(points) {
            self.stroke(&path, width, colour, alpha);
        }
    }

    /// An even line along a path.
    pub(super) fn stroke(&mut self, path: &Path, width: f32, colour: Rgb, alpha: f32) {
        let paint = Paint {
            shader: Shader::SolidColor(colour.with_alpha(alpha)),
            anti_alias: true,
            ..Paint::default()
        };
        let stroke = Stroke {
            width: width.max(0.2),
            line_cap: tiny_skia::LineCap::Round,
            line_join: tiny_skia::LineJoin::Round,
            ..Stroke::default()
        };
        self.map.stroke_path(path, &paint, &stroke, Transform::identity(), None);
    }

    /// A line that swells in the middle and ends in points.
    pub(super) fn taper(&mut self, points: &[Pt], width: f32, colour: Rgb, alpha: f32) {
        if let Some(path) = ribbon(points, |t| width * (4.0 * t * (1.0 - t)).max(0.0).sqrt()) {
            self.fill(&path, colour, alpha);
        }
    }

    /// A filled circle or ellipse.
    pub(super) fn oval(&mut self, at: Pt, rx: f32, ry: f32, colour: Rgb, alpha: f32) {
        if let Some(path) = Rect::from_ltrb(at.x - rx, at.y - ry, at.x + rx, at.y + ry)
            .and_then(PathBuilder::from_oval)
        {
            self.fill(&path, colour, alpha);
        }
    }

    /// An upright rectangle.
    pub(super) fn rect(&mut self, left: f32, top: f32, w: f32, h: f32, colour: Rgb, alpha: f32) {
        if let Some(rect) = Rect::from_xywh(left, top, w.max(0.01), h.max(0.01)) {
            self.fill(&PathBuilder::from_rect(rect), colour, alpha);
        }
    }
}

/// Colour at the middle of the unit circle, nothing at its edge, roughly bell-shaped between.
fn glow(place: Transform, colour: Rgb, alpha: f32) -> Option<Shader<'static>> {
    let stops = [(0.0, 1.0), (0.3, 0.78), (0.6, 0.32), (0.82, 0.07), (1.0, 0.0)];
    RadialGradient::new(
        Point::zero(),
        0.0,
        Point::zero(),
        1.0,
        stops.iter().map(|&(t, k)| GradientStop::new(t, colour.with_alpha(alpha * k))).collect(),
        SpreadMode::Pad,
        place,
    )
}

fn point(points: &[Pt], i: isize, round: bool) -> Pt {
    let n = points.len() as isize;
    let i = if round { i.rem_euclid(n.max(1)) } else { i.clamp(0, (n - 1).max(0)) };
    points.get(i as usize).copied().unwrap_or_default()
}

fn run(b: &mut PathBuilder, points: &[Pt], round: bool) {
    let n = points.len() as isize;
    let last = if round { n } else { n - 1 };
    for i in 0..last {
        let (p0, p1) = (point(points, i - 1, round), point(points, i, round));
        let (p2, p3) = (point(points, i + 1, round), point(points, i + 2, round));
        let k = 1.0 / 6.0;
        b.cubic_to(
            p1.x + (p2.x - p0.x) * k,
            p1.y + (p2.y - p0.y) * k,
            p2.x - (p3.x - p1.x) * k,
            p2.y - (p3.y - p1.y) * k,
            p2.x,
            p2.y,
        );
    }
}

/// A smooth closed curve through the points.
pub(super) fn closed(points: &[Pt]) -> Option<Path> {
    let first = points.first()?;
    let mut b = PathBuilder::new();
    b.move_to(first.x, first.y);
    run(&mut b, points, true);
    b.close();
    b.finish()
}

/// A smooth open curve through the points.
pub(super) fn open(points: &[Pt]) -> Option<Path> {
    let first = points.first()?;
    let mut b = PathBuilder::new();
    b.move_to(first.x, first.y);
    run(&mut b, points, false);
    b.finish()
}

/// A straight-edged shape.
pub(super) fn polygon(points: &[Pt]) -> Option<Path> {
    let mut b = PathBuilder::new();
    for (i, p) in points.iter().enumerate() {
        if i == 0 {
            b.move_to(p.x, p.y);
        } else {
            b.line_to(p.x, p.y);
        }
    }
    b.close();
    b.finish()
}

/// Adds a ribbon along the points to a path; `width` gives its full width at 0..1 along it.
pub(super) fn add_ribbon(b: &mut PathBuilder, points: &[Pt], width: impl Fn(f32) -> f32) {
    let n = points.len();
    if n < 2 {
        return;
    }
    let side = |sign: f32| -> Vec<Pt> {
        (0..n as isize)
            .map(|i| {
                let (a, c) = (point(points, i - 1, false), point(points, i + 1, false));
                let (dx, dy) = (c.x - a.x, c.y - a.y);
                let len = dx.hypot(dy).max(1e-4);
                let w = width(i as f32 / (n - 1) as f32) * 0.5 * sign;
                point(points, i, false).plus(-dy / len * w, dx / len * w)
            })
            .collect()
    };
    let (one, mut two) = (side(1.0), side(-1.0));
    two.reverse();
    let (Some(start), Some(back)) = (one.first(), two.first()) else { return };
    b.move_to(start.x, start.y);
    run(b, &one, false);
    b.line_to(back.x, back.y);
    run(b, &two, false);
    b.close();
}

/// A ribbon on its own.
pub(super) fn ribbon(points: &[Pt], width: impl Fn(f32) -> f32) -> Option<Path> {
    let mut b = PathBuilder::new();
    add_ribbon(&mut b, points, width);
    b.finish()
}
