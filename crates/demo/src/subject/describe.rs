//! The description that agrees with a drawing, in the register's words.

use watchbook_register::records::{
    BodyPosition, Build, Description, EyeColour, Eyewear, FacialHair, HairColour, HairStyle,
    Height, HeightError, Mark, MarkKind, Sex,
};
use watchbook_register::text::{NeutralText, TextError};

use crate::chance::Chance;
use crate::names::Gender;
use crate::portrait::{self as drawn, Look};

/// How well somebody was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// Close by, more than once.
    Well,
    /// On a camera alone.
    FromAfar,
}

/// The height that staff give, if they give one.
pub(super) fn height(
    chance: &mut Chance,
    gender: Gender,
    seen: Seen,
) -> Result<Option<Height>, HeightError> {
    let middle = match gender {
        Gender::Man => 178,
        Gender::Woman => 165,
    };
    // Three throws make a hill: most people are near the middle.
    let low = middle - 3 + chance.between(-5, 5) + chance.between(-4, 4) + chance.between(-4, 4);
    let range = match seen {
        Seen::Well => chance.pick(&[2, 4, 4, 5]),
        Seen::FromAfar => 9,
    };
    if chance.percent(if seen == Seen::Well { 6 } else { 25 }) {
        return Ok(None);
    }
    let (low, high) = (low.unsigned_abs(), (low + range).unsigned_abs());
    let cm = |value: u32| u16::try_from(value).unwrap_or(u16::MAX);
    Height::between(cm(low), cm(high)).map(Some)
}

/// The description of a look, in the register's words.
pub(super) fn describe(
    look: &Look,
    height: Option<Height>,
    voice: Option<NeutralText>,
    seen: Seen,
    unstated: Sex,
) -> Description {
    let afar = seen == Seen::FromAfar;
    Description {
        sex: match look.sex {
            drawn::LookSex::Male => Sex::Male,
            drawn::LookSex::Female => Sex::Female,
            drawn::LookSex::Unstated => unstated,
        },
        height,
        build: build(look.build),
        hair_colour: hair_colour(look.hair_colour),
        hair_style: hair_style(look.hair_style),
        facial_hair: facial_hair(look.facial_hair),
        eyes: if afar { EyeColour::Unknown } else { eye_colour(look.eyes) },
        eyewear: eyewear(look.eyewear),
        voice,
    }
}

/// The register's word for a drawn build.
pub fn build(build: drawn::Build) -> Build {
    match build {
        drawn::Build::Slim => Build::Slim,
        drawn::Build::Medium => Build::Medium,
        drawn::Build::Athletic => Build::Athletic,
        drawn::Build::Stocky => Build::Stocky,
        drawn::Build::Large => Build::Large,
    }
}

/// The register's word for a drawn hair colour.
pub fn hair_colour(colour: drawn::HairColour) -> HairColour {
    match colour {
        drawn::HairColour::Black => HairColour::Black,
        drawn::HairColour::DarkBrown => HairColour::DarkBrown,
        drawn::HairColour::LightBrown => HairColour::LightBrown,
        drawn::HairColour::Blond => HairColour::Blond,
        drawn::HairColour::Red => HairColour::Red,
        drawn::HairColour::Grey => HairColour::Grey,
        drawn::HairColour::White => HairColour::White,
        drawn::HairColour::Dyed => HairColour::Dyed,
        drawn::HairColour::Bald => HairColour::Bald,
    }
}

/// The register's word for a drawn hair style.
pub fn hair_style(style: drawn::HairStyle) -> HairStyle {
    match style {
        drawn::HairStyle::Shaved => HairStyle::Shaved,
        drawn::HairStyle::Short => HairStyle::Short,
        drawn::HairStyle::Collar => HairStyle::Collar,
        drawn::HairStyle::Shoulder => HairStyle::Shoulder,
        drawn::HairStyle::Long => HairStyle::Long,
        drawn::HairStyle::Tied => HairStyle::Tied,
        drawn::HairStyle::Braided => HairStyle::Braided,
        drawn::HairStyle::Afro => HairStyle::Afro,
        drawn::HairStyle::Curly => HairStyle::Curly,
        drawn::HairStyle::Receding => HairStyle::Receding,
        drawn::HairStyle::Covered => HairStyle::Covered,
    }
}

/// The register's word for drawn facial hair.
pub fn facial_hair(hair: drawn::FacialHair) -> FacialHair {
    match hair {
        drawn::FacialHair::None => FacialHair::None,
        drawn::FacialHair::Stubble => FacialHair::Stubble,
        drawn::FacialHair::Moustache => FacialHair::Moustache,
        drawn::FacialHair::Goatee => FacialHair::Goatee,
        drawn::FacialHair::BeardShort => FacialHair::BeardShort,
        drawn::FacialHair::BeardFull => FacialHair::BeardFull,
    }
}

/// The register's word for drawn eyes.
pub fn eye_colour(colour: drawn::EyeColour) -> EyeColour {
    match colour {
        drawn::EyeColour::DarkBrown | drawn::EyeColour::Brown => EyeColour::Brown,
        drawn::EyeColour::Hazel => EyeColour::Hazel,
        drawn::EyeColour::Green => EyeColour::Green,
        drawn::EyeColour::Blue => EyeColour::Blue,
        drawn::EyeColour::Grey => EyeColour::Grey,
    }
}

/// The register's word for drawn glasses.
pub fn eyewear(eyewear: drawn::Eyewear) -> Eyewear {
    match eyewear {
        drawn::Eyewear::None => Eyewear::None,
        drawn::Eyewear::Glasses => Eyewear::Glasses,
        drawn::Eyewear::Sunglasses => Eyewear::Sunglasses,
    }
}

/// The register's record of a drawn mark.
pub fn mark(mark: drawn::LookMark) -> Result<Mark, TextError> {
    let kind = mark_kind(mark.kind);
    let place = place_words(mark.place);
    let text = match mark.kind {
        drawn::MarkKind::Scar => format!("scar, {place}"),
        drawn::MarkKind::Tattoo => format!("small tattoo, {place}"),
        drawn::MarkKind::Birthmark => format!("birthmark, {place}"),
        drawn::MarkKind::Mole => format!("mole, {place}"),
        drawn::MarkKind::Piercing => format!("ring or stud, {place}"),
        drawn::MarkKind::MissingTooth => "a front tooth is missing".to_owned(),
    };
    Ok(Mark { kind, position: position(mark), text: NeutralText::check(&text)? })
}

/// The register's word for a drawn kind of mark.
pub fn mark_kind(kind: drawn::MarkKind) -> MarkKind {
    match kind {
        drawn::MarkKind::Scar => MarkKind::Scar,
        drawn::MarkKind::Tattoo => MarkKind::Tattoo,
        drawn::MarkKind::Birthmark => MarkKind::Birthmark,
        drawn::MarkKind::Mole => MarkKind::Other,
        drawn::MarkKind::Piercing => MarkKind::Piercing,
        drawn::MarkKind::MissingTooth => MarkKind::AmputationMissing,
    }
}

fn position(mark: drawn::LookMark) -> BodyPosition {
    use drawn::MarkPlace as P;
    match mark.place {
        P::NeckLeft | P::NeckRight => BodyPosition::Neck,
        P::LeftEar | P::RightEar => BodyPosition::Head,
        _ => BodyPosition::Face,
    }
}

fn place_words(place: drawn::MarkPlace) -> &'static str {
    use drawn::MarkPlace as P;
    match place {
        P::LeftCheek => "left cheek",
        P::RightCheek => "right cheek",
        P::LeftEyebrow => "left eyebrow",
        P::RightEyebrow => "right eyebrow",
        P::NeckLeft => "left side of the neck",
        P::NeckRight => "right side of the neck",
        P::Chin => "chin",
        P::Forehead => "forehead",
        P::LeftTemple => "left temple",
        P::RightTemple => "right temple",
        P::LeftEar => "left ear",
        P::RightEar => "right ear",
        P::Nose => "nose",
        P::Lip => "lip",
    }
}

/// A mark that clothes or the frame of a portrait hide: none of these is drawn.
pub(super) fn hidden_mark(chance: &mut Chance) -> Result<Mark, TextError> {
    use BodyPosition as B;
    let (kind, position, text) = chance.pick(&[
        (MarkKind::Tattoo, B::RightArm, "rose on the forearm"),
        (MarkKind::Tattoo, B::LeftArm, "band around the upper arm"),
        (MarkKind::Tattoo, B::RightHand, "small star between thumb and finger"),
        (MarkKind::Tattoo, B::LeftHand, "four dots on the knuckles"),
        (MarkKind::Tattoo, B::LeftLeg, "anchor on the calf"),
        (MarkKind::Tattoo, B::RightArm, "a name in script on the forearm"),
        (MarkKind::Scar, B::LeftHand, "scar across the back of the hand"),
        (MarkKind::Scar, B::RightArm, "long scar on the forearm"),
        (MarkKind::AmputationMissing, B::RightHand, "the tip of the little finger is missing"),
        (MarkKind::Birthmark, B::LeftArm, "birthmark inside the forearm"),
    ]);
    Ok(Mark { kind, position, text: NeutralText::check(text)? })
}
