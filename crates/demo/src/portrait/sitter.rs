//! One person as posed for one picture: everything the drawing of a feature needs to know.

use super::canvas::Pt;
use super::dice::Dice;
use super::geometry::Head;
use super::look::Look;
use super::palette::{HairTone, Skin};
use super::shot::Shot;
use super::view::{V3, View, v3};

/// A person in front of the camera.
pub(super) struct Sitter<'a> {
    /// The lasting traits.
    pub(super) look: &'a Look,
    /// The picture.
    pub(super) shot: &'a Shot,
    /// Shape at the age of the picture.
    pub(super) head: Head,
    /// Camera.
    pub(super) view: View,
    /// Skin tones.
    pub(super) skin: Skin,
    /// Hair of the head.
    pub(super) hair: HairTone,
}

impl Sitter<'_> {
    /// Screen place of the skin over (x, y).
    pub(super) fn p(&self, x: f32, y: f32) -> Pt {
        self.view.at(self.head.on(x, y))
    }

    /// Screen place a little in front of the skin over (x, y); (x, y) may lie beyond the head's edge.
    pub(super) fn over(&self, x: f32, y: f32, out: f32) -> Pt {
        let p = self.head.on(x, y);
        self.view.at(v3(x, y, p.z + out))
    }

    /// Screen place of a head-space point.
    pub(super) fn at(&self, p: V3) -> Pt {
        self.view.at(p)
    }

    /// A run of skin points.
    pub(super) fn run(&self, points: &[(f32, f32)]) -> Vec<Pt> {
        points.iter().map(|&(x, y)| self.p(x, y)).collect()
    }

    /// Pixels for a length of head units.
    pub(super) fn px(&self, units: f32) -> f32 {
        self.view.px(units)
    }

    /// Chance that belongs to the person.
    pub(super) fn own(&self, topic: &str) -> Dice {
        Dice::new(self.look.seed, topic)
    }

    /// Chance that belongs to the picture.
    pub(super) fn now(&self, topic: &str) -> Dice {
        self.shot.dice(self.look, topic)
    }

    /// How many of `full` strands or dots to draw: small pictures need fewer.
    pub(super) fn share(&self, full: usize) -> usize {
        let k = (self.view.scale / 300.0).clamp(0.25, 1.0);
        ((full as f32 * k) as usize).max(6)
    }

    /// Whether the skin over (x, y) faces the camera: above 0 it can be seen.
    pub(super) fn faces(&self, x: f32, y: f32) -> f32 {
        let (a, b) = (self.head.on(x - 0.03, y), self.head.on(x + 0.03, y));
        let across = self.view.turn(b.minus(a));
        across.x
    }
}
