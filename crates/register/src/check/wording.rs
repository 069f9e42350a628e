//! The words by which a description is found: what staff would type for what they see.
//!
//! English, since the index is; the closed lists' labels on the screen come from the locales.

use jiff::civil::Date;

use crate::closed_list::ClosedList;
use crate::records::{
    AgeBand, BodyPosition, Build, Eyewear, FacialHair, HairColour, HairStyle, MarkKind, Sex,
    SubjectCard,
};

/// The words for a subject's lasting looks.
pub(super) fn words(card: &SubjectCard, child: bool, today: Date) -> Vec<String> {
    let looks = &card.description;
    let mut words: Vec<String> = [
        sex(looks.sex),
        build(looks.build),
        hair_colour(looks.hair_colour),
        hair_style(looks.hair_style),
        facial_hair(looks.facial_hair),
        match looks.eyewear {
            Eyewear::Glasses => "glasses",
            Eyewear::Sunglasses => "sunglasses",
            Eyewear::None | Eyewear::Unknown => "",
        },
        if child { "under 18 young" } else { age(card.age.band(today)) },
    ]
    .into_iter()
    .filter(|word| !word.is_empty())
    .map(str::to_owned)
    .collect();
    if let Some(height) = looks.height {
        words.push(
            match height.low() {
                ..160 => "short",
                185.. => "tall",
                _ => "",
            }
            .to_owned(),
        );
    }
    for mark in &card.marks {
        words.push(format!(
            "{} {} {}",
            mark_kind(mark.kind),
            position(mark.position),
            mark.text.as_str()
        ));
    }
    words.extend(looks.voice.iter().map(|voice| voice.as_str().to_owned()));
    words.extend(
        card.vehicles
            .iter()
            .filter(|vehicle| today <= vehicle.until())
            .map(|vehicle| vehicle.text.as_str().to_owned()),
    );
    words.retain(|word| !word.is_empty());
    words
}

fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "man male",
        Sex::Female => "woman female",
        Sex::OtherDescribed | Sex::Unknown => "",
    }
}

fn build(build: Build) -> &'static str {
    match build {
        Build::Slim => "slim thin",
        Build::Medium => "medium build average",
        Build::Athletic => "athletic muscular",
        Build::Stocky => "stocky",
        Build::Large => "large heavy big",
        Build::Unknown => "",
    }
}

fn hair_colour(colour: HairColour) -> &'static str {
    match colour {
        HairColour::Black => "black hair dark",
        HairColour::DarkBrown => "dark brown hair",
        HairColour::LightBrown => "light brown hair",
        HairColour::Blond => "blond hair blonde fair",
        HairColour::Red => "red hair ginger",
        HairColour::Grey => "grey hair gray",
        HairColour::White => "white hair",
        HairColour::Dyed => "dyed hair",
        HairColour::Bald => "bald",
        HairColour::Unknown => "",
    }
}

fn hair_style(style: HairStyle) -> &'static str {
    match style {
        HairStyle::Shaved => "shaved head cropped",
        HairStyle::Short => "short hair",
        HairStyle::Collar => "collar length hair",
        HairStyle::Shoulder => "shoulder length hair",
        HairStyle::Long => "long hair",
        HairStyle::Tied => "tied hair ponytail bun",
        HairStyle::Braided => "braided hair braids plaits dreadlocks",
        HairStyle::Afro => "afro hair",
        HairStyle::Curly => "curly hair",
        HairStyle::Receding => "receding hair thinning",
        HairStyle::Covered => "covered hair headscarf hood",
        HairStyle::Unknown => "",
    }
}

fn facial_hair(hair: FacialHair) -> &'static str {
    match hair {
        FacialHair::Stubble => "stubble",
        FacialHair::Moustache => "moustache tache",
        FacialHair::Goatee => "goatee beard",
        FacialHair::BeardShort => "short beard",
        FacialHair::BeardFull => "full beard",
        FacialHair::None | FacialHair::Unknown => "",
    }
}

fn age(band: AgeBand) -> &'static str {
    match band {
        AgeBand::A65Plus => "elderly old",
        _ => "",
    }
}

fn mark_kind(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Scar => "scar",
        MarkKind::Tattoo => "tattoo",
        MarkKind::Birthmark => "birthmark",
        MarkKind::Piercing => "piercing",
        MarkKind::AmputationMissing => "missing",
        MarkKind::Other => "mark",
    }
}

fn position(position: BodyPosition) -> String {
    match position {
        BodyPosition::Other => String::new(),
        known => known.code().to_lowercase().replace('_', " "),
    }
}
