//! Colours: skin ramps, hair, eyes, cloth. Shadows keep the tone's own warmth instead of going grey.

use tiny_skia::Color;

use super::dice::Dice;
use super::look::{Complexion, EyeColour, HairColour, Look};

/// A colour as fractions of sRGB.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rgb(pub(super) f32, pub(super) f32, pub(super) f32);

impl Rgb {
    /// From `0xrrggbb`.
    pub(super) fn hex(code: u32) -> Self {
        let part = |shift: u32| ((code >> shift) & 0xff) as f32 / 255.0;
        Self(part(16), part(8), part(0))
    }

    /// Between this (0) and the other (1).
    pub(super) fn mix(self, other: Self, t: f32) -> Self {
        let f = |a: f32, b: f32| a + (b - a) * t;
        Self(f(self.0, other.0), f(self.1, other.1), f(self.2, other.2))
    }

    /// Each part multiplied.
    pub(super) fn times(self, r: f32, g: f32, b: f32) -> Self {
        Self(self.0 * r, self.1 * g, self.2 * b)
    }

    /// Darker (below 1) or lighter.
    pub(super) fn lit(self, k: f32) -> Self {
        self.times(k, k, k)
    }

    /// Perceived lightness, 0..1.
    pub(super) fn luma(self) -> f32 {
        0.3 * self.0 + 0.59 * self.1 + 0.11 * self.2
    }

    /// For the rasteriser.
    pub(super) fn with_alpha(self, alpha: f32) -> Color {
        let c = |v: f32| v.clamp(0.0, 1.0);
        Color::from_rgba(c(self.0), c(self.1), c(self.2), c(alpha)).unwrap_or(Color::BLACK)
    }
}

/// The tones of one person's skin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Skin {
    /// Ordinary light.
    pub(super) base: Rgb,
    /// Soft shadow.
    pub(super) shadow: Rgb,
    /// Deepest shadow: nostrils, the crease of the lips.
    pub(super) deep: Rgb,
    /// Lit planes.
    pub(super) light: Rgb,
    /// Shine.
    pub(super) shine: Rgb,
    /// Blood under the skin: cheeks, nose, ears.
    pub(super) flush: Rgb,
    /// Lips.
    pub(super) lip: Rgb,
    /// 0 very fair .. 1 very dark.
    pub(super) depth: f32,
}

impl Skin {
    /// The ramp of a complexion, varied a little by the seed.
    pub(super) fn of(look: &Look) -> Self {
        let (code, depth) = match look.complexion {
            Complexion::VeryFairCool => (0xf0d2c6, 0.0),
            Complexion::VeryFairWarm => (0xf3d8bf, 0.05),
            Complexion::FairRosy => (0xe9bba6, 0.12),
            Complexion::Fair => (0xe6bd9d, 0.18),
            Complexion::LightOlive => (0xd8b48e, 0.28),
            Complexion::Golden => (0xd2a273, 0.36),
            Complexion::Tan => (0xc18c62, 0.46),
            Complexion::Bronze => (0xaa754c, 0.56),
            Complexion::Brown => (0x915e3f, 0.66),
            Complexion::RichBrown => (0x774a36, 0.78),
            Complexion::DeepWarm => (0x5f3a29, 0.88),
            Complexion::DeepCool => (0x4c322d, 1.0),
        };
        let mut d = Dice::new(look.seed, "skin");
        let vary = d.about(1.0, 0.035);
        let base = Rgb::hex(code).lit(vary);
        let shadow = base.times(0.74, 0.62, 0.58);
        let deep = base.times(0.42, 0.29, 0.27);
        let light = base.mix(Rgb(1.0, 0.95, 0.88), 0.26 - 0.10 * depth);
        let shine = base.mix(Rgb(1.0, 0.98, 0.95), 0.50 - 0.14 * depth);
        let flush_to = Rgb(0.80, 0.30, 0.27).mix(Rgb(0.46, 0.16, 0.13), depth);
        let flush = base.mix(flush_to, 0.45);
        let redness = d.range(0.8, 1.2);
        let lip_to = Rgb(0.76, 0.36, 0.36).mix(Rgb(0.40, 0.19, 0.19), depth);
        let lip = base.mix(lip_to, (0.62 - 0.08 * depth) * redness);
        Self { base, shadow, deep, light, shine, flush, lip, depth }
    }

    /// The ramp at a lightness of 0 (deep shadow) to 1 (shine).
    pub(super) fn at(&self, s: f32) -> Rgb {
        let s = s.clamp(0.0, 1.0);
        if s < 0.2 {
            self.deep.mix(self.shadow, s / 0.2)
        } else if s < 0.55 {
            self.shadow.mix(self.base, (s - 0.2) / 0.35)
        } else if s < 0.85 {
            self.base.mix(self.light, (s - 0.55) / 0.30)
        } else {
            self.light.mix(self.shine, (s - 0.85) / 0.15)
        }
    }
}

/// The tones of one person's hair.
#[derive(Debug, Clone, Copy)]
pub(super) struct HairTone {
    /// Body colour.
    pub(super) base: Rgb,
    /// Between the strands.
    pub(super) dark: Rgb,
    /// Where the light falls.
    pub(super) light: Rgb,
    /// Share of grey strands, 0..1.
    pub(super) grey: f32,
}

impl HairTone {
    /// Hair of the head at a given age.
    pub(super) fn of(look: &Look, age: f32) -> Self {
        let mut d = Dice::new(look.seed, "hair tone");
        let natural = [0x1d1817, 0x2a1d17, 0x3d2a1e, 0x57402c];
        let code = match look.hair_colour {
            HairColour::Black => 0x17151a,
            HairColour::DarkBrown => 0x35241b,
            HairColour::LightBrown => 0x6e4d33,
            HairColour::Blond => 0xc09a5c,
            HairColour::Red => 0x9a4a22,
            HairColour::Grey => 0x85827f,
            HairColour::White => 0xd8d5cf,
            HairColour::Dyed => {
                d.pick(&[0x3a5f9e, 0xb0436f, 0x6b4595, 0x2f7d6b, 0xa3262f, 0xd8bf8e, 0x5c8f3f])
            }
            HairColour::Bald => d.pick(&natural),
        };
        let onset = Dice::new(look.seed, "greying").range(34.0, 70.0);
        let grey = match look.hair_colour {
            HairColour::Grey | HairColour::White | HairColour::Dyed => 0.0,
            _ => ((age - onset) / 26.0).clamp(0.0, 0.85),
        };
        let vary = d.about(1.0, 0.14);
        let own = Rgb::hex(code).lit(vary);
        let base = own.mix(Rgb::hex(0x8f8b87), grey * 0.75);
        Self::from_base(base, grey)
    }

    fn from_base(base: Rgb, grey: f32) -> Self {
        let l = base.luma();
        let dark = base.times(0.50, 0.46, 0.46);
        let light = base.mix(Rgb(1.0, 0.93, 0.82), 0.16 + 0.20 * l);
        Self { base, dark, light, grey }
    }

    /// Brows and beard: close to the head's hair, a step darker when it is fair; greying a little differently.
    pub(super) fn of_face(look: &Look, age: f32, lag: f32) -> Self {
        let head = Self::of(look, age - lag);
        let base = if look.hair_colour == HairColour::Dyed {
            let mut d = Dice::new(look.seed, "natural hair");
            Rgb::hex(d.pick(&[0x1d1817, 0x2a1d17, 0x3d2a1e, 0x6e4d33]))
        } else {
            let l = head.base.luma();
            head.base.lit(1.0 - 0.28 * (l - 0.15).clamp(0.0, 0.6))
        };
        Self::from_base(base, head.grey)
    }
}

/// Iris colour: body and rim.
pub(super) fn iris(look: &Look) -> (Rgb, Rgb) {
    let code = match look.eyes {
        EyeColour::DarkBrown => 0x3a2318,
        EyeColour::Brown => 0x6a4022,
        EyeColour::Hazel => 0x87683a,
        EyeColour::Green => 0x6b8457,
        EyeColour::Blue => 0x5f8fb5,
        EyeColour::Grey => 0x84929b,
    };
    let base = Rgb::hex(code);
    (base, base.lit(0.45))
}

/// A garment's colour.
pub(super) fn cloth(d: &mut Dice) -> Rgb {
    Rgb::hex(d.pick(&[
        0x2f3b4f, 0x1f2328, 0x5a5f68, 0x7c3b3f, 0x3e5a4a, 0x8a7a5f, 0x3c4f77, 0x6b4c63, 0xb7b4ab,
        0x94643d, 0x2b4a52, 0xd9d5cb, 0x4a3b34, 0x5f7387, 0xa3924f, 0x8d4f58,
    ]))
}

/// A plain wall for a portrait.
pub(super) fn wall(d: &mut Dice) -> Rgb {
    Rgb::hex(d.pick(&[
        0xcfd5da, 0xd8d3c9, 0xc8cec8, 0xd4cfd4, 0xbfc8cf, 0xdcd8cd, 0xc4c0ba, 0xd3dadb,
    ]))
}
