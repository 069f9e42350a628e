//! How an invented person looks.
//!
//! Complexion is drawn by itself: no name, no fate and no conduct has a part in it, and the register
//! keeps no field for it. Only the colours of hair and eyes follow it, as nature has them do.

use crate::chance::Chance;
use crate::names::Gender;
use crate::portrait::{self as drawn, Look};

/// A look for somebody of this age.
pub(super) fn look(chance: &mut Chance, gender: Gender, unstated: bool, age: u8) -> drawn::Look {
    let complexion =
        chance.among(drawn::Complexion::ALL).copied().unwrap_or(drawn::Complexion::Fair);
    let light =
        drawn::Complexion::ALL.iter().position(|c| *c == complexion).unwrap_or_default() < 6;
    let man = gender == Gender::Man;
    let (hair_colour, hair_style) = hair(chance, man, light, age);
    Look {
        seed: chance.bits(),
        sex: match (unstated, man) {
            (true, _) => drawn::LookSex::Unstated,
            (_, true) => drawn::LookSex::Male,
            (_, false) => drawn::LookSex::Female,
        },
        age,
        complexion,
        hair_colour,
        hair_style,
        facial_hair: if man && age > 18 { beard(chance) } else { drawn::FacialHair::None },
        eyes: eyes(chance, light),
        eyewear: chance.weighed(&[
            (drawn::Eyewear::None, 79),
            (drawn::Eyewear::Glasses, 19),
            (drawn::Eyewear::Sunglasses, 2),
        ]),
        build: chance.weighed(&[
            (drawn::Build::Slim, 26),
            (drawn::Build::Medium, 38),
            (drawn::Build::Athletic, 12),
            (drawn::Build::Stocky, 12),
            (drawn::Build::Large, 12),
        ]),
        marks: marks(chance),
    }
}

fn hair(
    chance: &mut Chance,
    man: bool,
    light: bool,
    age: u8,
) -> (drawn::HairColour, drawn::HairStyle) {
    use drawn::{HairColour as C, HairStyle as S};
    if man && age > 35 && chance.percent(12) {
        return (C::Bald, S::Shaved);
    }
    let greys_at = chance.between(38, 68);
    let years = i32::from(age) - greys_at;
    let colour = match () {
        () if chance.percent(if man { 1 } else { 6 }) => C::Dyed,
        () if years > 18 && chance.percent(50) => C::White,
        () if years > 6 => C::Grey,
        () if light => chance.weighed(&[
            (C::Black, 14),
            (C::DarkBrown, 36),
            (C::LightBrown, 26),
            (C::Blond, 17),
            (C::Red, 7),
        ]),
        () => chance.weighed(&[(C::Black, 72), (C::DarkBrown, 26), (C::LightBrown, 2)]),
    };
    let style = match (man, age) {
        (true, ..=38) => chance.weighed(&[
            (S::Short, 48),
            (S::Shaved, 16),
            (S::Collar, 8),
            (S::Curly, 9),
            (S::Tied, 4),
            (S::Shoulder, 4),
            (S::Braided, 3),
            (S::Afro, 4),
            (S::Long, 2),
            (S::Covered, 2),
        ]),
        (true, _) => chance.weighed(&[
            (S::Short, 44),
            (S::Receding, 26),
            (S::Shaved, 14),
            (S::Collar, 6),
            (S::Curly, 5),
            (S::Shoulder, 3),
            (S::Covered, 2),
        ]),
        (false, _) => chance.weighed(&[
            (S::Shoulder, 26),
            (S::Long, 21),
            (S::Tied, 19),
            (S::Collar, 11),
            (S::Short, 8),
            (S::Curly, 6),
            (S::Braided, 3),
            (S::Afro, 2),
            (S::Covered, 4),
        ]),
    };
    (colour, style)
}

fn beard(chance: &mut Chance) -> drawn::FacialHair {
    use drawn::FacialHair as F;
    chance.weighed(&[
        (F::None, 46),
        (F::Stubble, 22),
        (F::Moustache, 5),
        (F::Goatee, 7),
        (F::BeardShort, 13),
        (F::BeardFull, 7),
    ])
}

fn eyes(chance: &mut Chance, light: bool) -> drawn::EyeColour {
    use drawn::EyeColour as E;
    if light {
        chance.weighed(&[
            (E::Blue, 34),
            (E::Brown, 24),
            (E::Hazel, 15),
            (E::Green, 12),
            (E::Grey, 8),
            (E::DarkBrown, 7),
        ])
    } else {
        chance.weighed(&[(E::DarkBrown, 52), (E::Brown, 36), (E::Hazel, 8), (E::Green, 4)])
    }
}

/// Marks of face and neck, which are drawn; never two in one place.
fn marks(chance: &mut Chance) -> Vec<drawn::LookMark> {
    use drawn::{MarkKind as K, MarkPlace as P};
    let mut marks: Vec<drawn::LookMark> = Vec::new();
    while marks.len() < 2 && chance.percent(30) {
        let kind = chance.weighed(&[
            (K::Scar, 26),
            (K::Tattoo, 24),
            (K::Mole, 18),
            (K::Piercing, 20),
            (K::Birthmark, 6),
            (K::MissingTooth, 6),
        ]);
        let place = match kind {
            K::Scar => chance.pick(&[
                P::LeftCheek,
                P::RightCheek,
                P::LeftEyebrow,
                P::RightEyebrow,
                P::Chin,
                P::Forehead,
            ]),
            K::Tattoo => chance.pick(&[P::NeckLeft, P::NeckRight, P::NeckLeft, P::LeftTemple]),
            K::Birthmark => chance.pick(&[P::LeftCheek, P::RightTemple, P::NeckRight, P::Forehead]),
            K::Mole => chance.pick(&[P::LeftCheek, P::RightCheek, P::Chin, P::RightTemple]),
            K::Piercing => chance.pick(&[
                P::LeftEar,
                P::RightEar,
                P::Nose,
                P::LeftEyebrow,
                P::RightEyebrow,
                P::Lip,
            ]),
            K::MissingTooth => P::Lip,
        };
        if marks.iter().all(|mark| mark.place != place) {
            marks.push(drawn::LookMark { kind, place });
        }
    }
    marks
}
