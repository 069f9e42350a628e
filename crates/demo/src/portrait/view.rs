//! Where head-space points land on the screen. Head space: one unit is half a head's height, the eyes are at the
//! origin, x to the viewer's right, y down, z towards the viewer.

use super::canvas::{Pt, pt};

/// A point in head space.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct V3 {
    /// Viewer's right.
    pub(super) x: f32,
    /// Down.
    pub(super) y: f32,
    /// Towards the viewer.
    pub(super) z: f32,
}

/// Short for a head-space point.
pub(super) fn v3(x: f32, y: f32, z: f32) -> V3 {
    V3 { x, y, z }
}

impl V3 {
    /// Sum.
    pub(super) fn plus(self, o: Self) -> Self {
        v3(self.x + o.x, self.y + o.y, self.z + o.z)
    }

    /// Difference.
    pub(super) fn minus(self, o: Self) -> Self {
        v3(self.x - o.x, self.y - o.y, self.z - o.z)
    }

    /// Scaled.
    pub(super) fn by(self, k: f32) -> Self {
        v3(self.x * k, self.y * k, self.z * k)
    }

    /// Dot product.
    pub(super) fn dot(self, o: Self) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    /// Cross product.
    pub(super) fn cross(self, o: Self) -> Self {
        v3(
            self.y * o.z - self.z * o.y,
            self.z * o.x - self.x * o.z,
            self.x * o.y - self.y * o.x,
        )
    }

    /// Length one; a null vector faces the viewer.
    pub(super) fn unit(self) -> Self {
        let l = self.dot(self).sqrt();
        if l < 1e-9 { v3(0.0, 0.0, 1.0) } else { self.by(1.0 / l) }
    }
}

/// The camera on a head: turned, tilted, rolled, with a little perspective.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    /// Pixels per head unit.
    pub(super) scale: f32,
    /// Screen place of the head's pivot.
    pub(super) centre: Pt,
    /// Radians; positive turns the face to the viewer's right.
    pub(super) yaw: f32,
    /// Radians; positive looks from above.
    pub(super) pitch: f32,
    /// Radians; positive leans clockwise.
    pub(super) roll: f32,
}

/// The head turns about the top of the neck.
const PIVOT: V3 = V3 { x: 0.0, y: 0.45, z: -0.10 };
/// Camera distance in head units, about a metre and a half.
const DISTANCE: f32 = 11.0;

impl View {
    /// The head-space point or direction turned into the viewer's axes.
    pub(super) fn turn(&self, p: V3) -> V3 {
        let (sy, cy) = self.yaw.sin_cos();
        let (sp, cp) = self.pitch.sin_cos();
        let (sr, cr) = self.roll.sin_cos();
        let a = v3(p.x * cy + p.z * sy, p.y, p.z * cy - p.x * sy);
        let b = v3(a.x, a.y * cp + a.z * sp, a.z * cp - a.y * sp);
        v3(b.x * cr - b.y * sr, b.x * sr + b.y * cr, b.z)
    }

    /// Screen place and depth.
    pub(super) fn place(&self, p: V3) -> (Pt, f32) {
        let q = self.turn(p.minus(PIVOT)).plus(PIVOT);
        let k = self.scale * DISTANCE / (DISTANCE - q.z);
        (pt(self.centre.x + q.x * k, self.centre.y + q.y * k), q.z)
    }

    /// Screen place.
    pub(super) fn at(&self, p: V3) -> Pt {
        self.place(p).0
    }

    /// Pixels for a length of head units on the face.
    pub(super) fn px(&self, units: f32) -> f32 {
        units * self.scale
    }
}
