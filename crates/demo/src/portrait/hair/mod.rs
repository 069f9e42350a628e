//! Hair of the head: a cut is chosen once (length, thickness, parting), then drawn as a layer behind the head and a
//! layer in front of it. The individual cut comes from the look's seed; only its length may vary by picture.

mod braids;
mod cap;
mod covered;
mod curls;
mod falls;
mod strands;

pub(super) use covered::hood;
pub(super) use strands::along;

use super::canvas::Canvas;
use super::look::{HairColour, HairStyle};
use super::shot::ShotKind;
use super::sitter::Sitter;

/// What covers the head in this picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    /// Nothing.
    None,
    /// A cap or beanie: hair is pressed flat under it.
    Cap,
    /// A hood, scarf or turban.
    Hood,
}

/// One person's cut.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    /// Style as drawn (a bald head has none).
    pub(super) style: HairStyle,
    /// Nothing grows on top.
    pub(super) bald: bool,
    /// Thickness over the crown.
    pub(super) top: f32,
    /// Thickness at the sides.
    pub(super) side: f32,
    /// Height of the hairline at the middle of the forehead.
    pub(super) line: f32,
    /// How far the temples have receded, 0..1.
    pub(super) recede: f32,
    /// Longitude of the parting (radians).
    pub(super) part: f32,
    /// Sideways sweep of short hair.
    pub(super) sweep: f32,
    /// Lower end of the sideburns.
    pub(super) burn: f32,
    /// Level that loose hair falls to.
    pub(super) fall: f32,
    /// Unevenness of the outline.
    pub(super) rough: f32,
    /// A fringe covers the forehead down to this, if any.
    pub(super) fringe: Option<f32>,
    /// Loose hair is tucked behind the ears.
    pub(super) tucked: bool,
    /// Waviness of loose hair.
    pub(super) wave: f32,
}

impl Cut {
    /// The cut of a sitter under a cover.
    pub(super) fn of(s: &Sitter<'_>, cover: Cover) -> Self {
        let h = &s.head;
        let mut style = s.look.hair_style;
        if s.shot.kind == ShotKind::Older {
            style = other_length(style, s.now("length").unit());
        }
        let mut d = s.own("cut");
        let (t, side) = match style {
            HairStyle::Shaved => (0.006, 0.004),
            HairStyle::Short => (d.range(0.06, 0.19), d.range(0.018, 0.06)),
            HairStyle::Receding => (d.range(0.035, 0.08), d.range(0.02, 0.05)),
            HairStyle::Collar => (d.range(0.09, 0.17), d.range(0.07, 0.12)),
            HairStyle::Shoulder | HairStyle::Long => (d.range(0.08, 0.15), d.range(0.07, 0.12)),
            HairStyle::Tied => (d.range(0.035, 0.075), d.range(0.02, 0.035)),
            HairStyle::Braided => (0.045, 0.028),
            HairStyle::Afro => (d.range(0.24, 0.46), d.range(0.17, 0.36)),
            HairStyle::Curly => (d.range(0.13, 0.24), d.range(0.07, 0.19)),
            HairStyle::Covered => (0.06, 0.04),
        };
        let thin = 1.0 - 0.35 * h.old;
        let mut recede = d.range(0.0, 0.35) * h.masc + 0.35 * h.old * h.masc;
        if style == HairStyle::Receding {
            recede = d.range(0.85, 1.25);
        }
        let press = if cover == Cover::None { 1.0 } else { 0.35 };
        let long = matches!(style, HairStyle::Shoulder | HairStyle::Long | HairStyle::Collar);
        let straight = if d.chance(0.4) { 1.0 } else { -1.0 };
        let part = straight * d.range(0.0, 0.50) * if d.chance(0.35) { 0.1 } else { 1.0 };
        let sweep = d.range(-0.20, 0.20);
        let burn = if h.masc > 0.5 { d.range(0.06, 0.24) } else { d.range(0.0, 0.10) };
        let fringe_roll = d.unit();
        let fringe_y = -h.brow.y - d.range(0.02, 0.20);
        let fringe_share = if long { 0.30 } else if style == HairStyle::Short { 0.26 } else { 0.0 };
        let fringe = (fringe_roll < fringe_share && cover == Cover::None).then_some(fringe_y);
        let rough = d.range(0.0, 1.0) * if style == HairStyle::Short { 0.030 } else { 0.010 };
        let tucked = d.chance(0.35);
        let wave = if d.chance(0.5) { d.range(0.2, 1.0) } else { 0.0 };
        let fall = match style {
            HairStyle::Collar => d.range(0.62, 0.92),
            HairStyle::Shoulder => d.range(1.15, 1.42),
            HairStyle::Long => d.range(1.75, 2.15),
            HairStyle::Curly if d.chance(0.5 + 0.4 * (0.5 - h.masc)) => d.range(0.6, 1.35),
            HairStyle::Braided => d.range(0.9, 1.7),
            _ => 0.0,
        };
        Self {
            style,
            bald: s.look.hair_colour == HairColour::Bald,
            top: t * thin * press,
            side: side * if cover == Cover::Cap { 0.6 } else { 1.0 },
            line: h.hairline - 0.10 * recede.min(1.0) - 0.03 * h.old * h.masc,
            recede,
            part,
            sweep,
            burn,
            fall,
            rough,
            fringe,
            tucked,
            wave,
        }
    }

    /// Thickness at a longitude and height.
    pub(super) fn lift(&self, s: &Sitter<'_>, a: f32, y: f32) -> f32 {
        let h = &s.head;
        let up = ((-0.30 - y) / (-0.30 - h.crown)).clamp(0.0, 1.0);
        let k = up * up * (3.0 - 2.0 * up);
        let bumps = self.rough * (0.6 * (a * 9.0 + y * 5.0).sin() + 0.4 * (a * 17.0 - y * 11.0).sin());
        let low = ((y + 0.05) / 0.35).clamp(0.0, 1.0);
        (self.side + (self.top - self.side) * k) * (1.0 - 0.5 * low) + bumps * k
    }
}

/// The same hair some years away: cut shorter or grown out, never another kind of hair.
fn other_length(style: HairStyle, roll: f32) -> HairStyle {
    use HairStyle as H;
    match style {
        H::Short if roll < 0.3 => H::Collar,
        H::Short if roll < 0.45 => H::Shaved,
        H::Shaved if roll < 0.6 => H::Short,
        H::Collar => if roll < 0.5 { H::Short } else { H::Shoulder },
        H::Shoulder => if roll < 0.5 { H::Collar } else { H::Long },
        H::Long => if roll < 0.6 { H::Shoulder } else { H::Tied },
        H::Tied if roll < 0.5 => H::Shoulder,
        H::Afro if roll < 0.4 => H::Curly,
        other => other,
    }
}

/// Hair that hangs behind head and neck.
pub(super) fn behind(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut) {
    if cut.bald {
        return;
    }
    match cut.style {
        HairStyle::Collar | HairStyle::Shoulder | HairStyle::Long => falls::behind(canvas, s, cut),
        HairStyle::Afro | HairStyle::Curly => curls::behind(canvas, s, cut),
        HairStyle::Tied => falls::tail(canvas, s, cut),
        HairStyle::Braided => braids::behind(canvas, s, cut),
        HairStyle::Covered => covered::behind(canvas, s),
        HairStyle::Shaved | HairStyle::Short | HairStyle::Receding => {}
    }
}

/// Hair on and before the head; `cover` says what presses on it.
pub(super) fn front(canvas: &mut Canvas, s: &Sitter<'_>, cut: &Cut, cover: Cover) {
    if cut.style == HairStyle::Covered {
        covered::front(canvas, s);
        return;
    }
    if cut.bald {
        cap::fringe_of_bald(canvas, s, cut);
        return;
    }
    match cut.style {
        HairStyle::Shaved => cap::shaved(canvas, s, cut),
        HairStyle::Afro | HairStyle::Curly => curls::front(canvas, s, cut),
        HairStyle::Braided => braids::front(canvas, s, cut),
        HairStyle::Collar | HairStyle::Shoulder | HairStyle::Long => {
            cap::combed(canvas, s, cut);
            falls::front(canvas, s, cut);
        }
        _ => cap::combed(canvas, s, cut),
    }
    if let Some(y) = cut.fringe
        && cover == Cover::None
    {
        cap::fringe(canvas, s, cut, y);
    }
}
