//! What a person looks like, in the field's closed lists, and what staff take care of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    BodyPosition, Build, EyeColour, Eyewear, FacialHair, HairColour, HairStyle, HeightBand,
    Incident, MarkKind, RiskFlagKind, Sex,
};
use crate::civil::days_after;
use crate::id::Id;
use crate::text::NeutralText;

/// A person's lasting looks. Clothing belongs to an incident, never to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// Sex as described.
    pub sex: Sex,
    /// Height, if anybody could tell.
    pub height: Option<Height>,
    /// Build.
    pub build: Build,
    /// Hair colour.
    pub hair_colour: HairColour,
    /// Hair length and style.
    pub hair_style: HairStyle,
    /// Facial hair.
    pub facial_hair: FacialHair,
    /// Eye colour.
    pub eyes: EyeColour,
    /// Glasses.
    pub eyewear: Eyewear,
    /// Voice or accent, neutrally.
    pub voice: Option<NeutralText>,
}

impl Description {
    /// Nothing is known of how somebody looks.
    pub fn unknown() -> Self {
        Self {
            sex: Sex::Unknown,
            height: None,
            build: Build::Unknown,
            hair_colour: HairColour::Unknown,
            hair_style: HairStyle::Unknown,
            facial_hair: FacialHair::Unknown,
            eyes: EyeColour::Unknown,
            eyewear: Eyewear::Unknown,
            voice: None,
        }
    }
}

/// A height or a range of heights in whole centimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Height {
    low: u16,
    high: u16,
}

/// The height is no person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a height lies between 90 and 230 cm, the lower first")]
pub struct HeightError;

impl Height {
    /// A height between two measures in centimetres, both included.
    ///
    /// # Errors
    /// [`HeightError`] outside 90 to 230 cm or when the lower is not first.
    pub fn between(low: u16, high: u16) -> Result<Self, HeightError> {
        if low < 90 || high > 230 || low > high { Err(HeightError) } else { Ok(Self { low, high }) }
    }

    /// A height read back from the register, checked when it was entered.
    pub(crate) fn stored(low: u16, high: u16) -> Self {
        Self { low, high }
    }

    /// The lower measure in centimetres.
    pub fn low(self) -> u16 {
        self.low
    }

    /// The upper measure in centimetres.
    pub fn high(self) -> u16 {
        self.high
    }

    /// Every band that this height may lie in, so that a filter never hides somebody estimated.
    pub fn bands(self) -> impl Iterator<Item = HeightBand> {
        const BANDS: [(HeightBand, u16, u16); 6] = [
            (HeightBand::Under150, 0, 149),
            (HeightBand::H150, 150, 159),
            (HeightBand::H160, 160, 169),
            (HeightBand::H170, 170, 179),
            (HeightBand::H180, 180, 189),
            (HeightBand::H190Plus, 190, u16::MAX),
        ];
        BANDS
            .into_iter()
            .filter(move |(_, from, to)| self.low <= *to && self.high >= *from)
            .map(|(band, _, _)| band)
    }
}

/// A lasting mark on the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Its kind.
    pub kind: MarkKind,
    /// Where it is.
    pub position: BodyPosition,
    /// In words: "swallow, left side".
    pub text: NeutralText,
}

/// Something that staff must take care of, for a time, because of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskFlag {
    /// What.
    pub kind: RiskFlagKind,
    /// The incident that it comes from.
    pub source: Id<Incident>,
    /// The last day on which it is shown.
    pub until: Date,
}

/// A vehicle that was used; members see it for ninety days (`domain.md` §2.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vehicle {
    /// Registration mark, make, model and colour as far as known.
    pub text: NeutralText,
    /// When it was last seen.
    pub seen_on: Date,
}

impl Vehicle {
    /// The last day on which members see it.
    pub fn until(&self) -> Date {
        days_after(self.seen_on, 90)
    }
}
