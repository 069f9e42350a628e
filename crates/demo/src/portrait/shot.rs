//! One picture of a person: which kind, how the camera stands, and what changes only for that picture.

use super::canvas::pt;
use super::dice::Dice;
use super::look::Look;
use super::view::View;

/// Kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ShotKind {
    /// From the front, plain wall, indoor light.
    Face,
    /// Turned to one side.
    ThreeQuarter,
    /// A camera still from above in a shop, bar or doorway.
    CctvStill,
    /// In a cap, beanie or hood, in other clothes.
    Cap,
    /// Some years older or younger, hair of another length.
    Older,
}

impl ShotKind {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::Face, Self::ThreeQuarter, Self::CctvStill, Self::Cap, Self::Older];
}

/// A picture to draw: the seed decides pose, clothes, wall and light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shot {
    /// Kind of picture.
    pub kind: ShotKind,
    /// Decides what changes from picture to picture.
    pub seed: u64,
}

impl Shot {
    /// A stream of chance for one topic of this picture.
    pub(super) fn dice(&self, look: &Look, topic: &str) -> Dice {
        Dice::new(self.seed.wrapping_mul(0x9e37_79b9).wrapping_add(look.seed), topic)
    }

    /// Years at the time of the picture.
    pub(super) fn age(&self, look: &Look) -> f32 {
        let now = f32::from(look.age).clamp(10.0, 90.0);
        if self.kind != ShotKind::Older {
            return now;
        }
        let mut d = self.dice(look, "years");
        let older = now < 30.0 || d.chance(0.6);
        let years = d.range(6.0, 12.0);
        if older { now + years } else { (now - years).max(16.0) }
    }

    /// The camera for a head framed at `scale` pixels a unit with its pivot at (x, y).
    pub(super) fn view(&self, look: &Look, scale: f32, x: f32, y: f32) -> View {
        let mut d = self.dice(look, "pose");
        let side = if d.chance(0.5) { 1.0 } else { -1.0 };
        let (yaw, pitch, roll) = match self.kind {
            ShotKind::Face => (d.about(0.0, 0.07), d.about(0.0, 0.04), d.about(0.0, 0.025)),
            ShotKind::Older => (d.about(0.0, 0.14), d.about(0.0, 0.06), d.about(0.0, 0.03)),
            ShotKind::Cap => (side * d.range(0.0, 0.26), d.range(-0.02, 0.12), d.about(0.0, 0.04)),
            ShotKind::ThreeQuarter => {
                (side * d.range(0.40, 0.56), d.about(0.01, 0.06), d.about(0.0, 0.04))
            }
            ShotKind::CctvStill => {
                (side * d.range(0.05, 0.42), d.range(0.22, 0.36), d.about(0.0, 0.06))
            }
        };
        View { scale, centre: pt(x, y), yaw, pitch, roll }
    }
}
