//! Other names: a nickname that fits, a street name, a former name, another spelling.

use watchbook_register::records::{Alias, NameKind};

use super::pool::pools;
use super::{Gender, any_family};
use crate::chance::Chance;

/// What a nickname may play on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Traits {
    /// Red hair.
    pub(crate) red: bool,
    /// Fair hair.
    pub(crate) fair: bool,
    /// Curly hair.
    pub(crate) curly: bool,
    /// Glasses.
    pub(crate) glasses: bool,
    /// A beard.
    pub(crate) beard: bool,
    /// 186 cm or more.
    pub(crate) tall: bool,
    /// Below 165 cm.
    pub(crate) small: bool,
}

/// The other names of somebody; most people have none.
pub(crate) fn aliases(
    chance: &mut Chance,
    given: &str,
    family: &str,
    gender: Gender,
    traits: Traits,
) -> Vec<Alias> {
    let mut found = Vec::new();
    let mut add = |kind, name: String| found.push(Alias { kind, name });
    if chance.percent(24) {
        add(NameKind::Nickname, nickname(chance, given, family, gender, traits).to_owned());
    } else if chance.percent(8) {
        add(NameKind::Street, nickname(chance, given, family, gender, traits).to_owned());
    }
    if chance.percent(9) {
        // The same person under another family name, as given to a store detective.
        let other = any_family(chance, gender);
        add(NameKind::Alias, format!("{given} {other}"));
    }
    if chance.percent(if gender == Gender::Woman { 9 } else { 2 }) {
        let former = any_family(chance, gender);
        add(NameKind::Former, format!("{given} {former}"));
    }
    found
}

/// A nickname that nothing about the person contradicts.
fn nickname(
    chance: &mut Chance,
    given: &str,
    family: &str,
    gender: Gender,
    traits: Traits,
) -> &'static str {
    for _ in 0..60 {
        let drawn = chance.among(&pools().nicknames).copied().unwrap_or("Pip");
        if fits(drawn, given, family, gender, traits) {
            return drawn;
        }
    }
    "Pip"
}

fn fits(nickname: &str, given: &str, family: &str, gender: Gender, traits: Traits) -> bool {
    let (man, woman) = (gender == Gender::Man, gender == Gender::Woman);
    let given_is = |start: &str| given.starts_with(start);
    let family_is = |start: &str| family.starts_with(start);
    match nickname {
        "Ginger" | "Red" | "Rusty" | "Robin Red" => traits.red,
        "Blondie" | "Sandy" => traits.fair,
        "Curly" => traits.curly,
        "Specs" | "Goggles" => traits.glasses,
        "Beardy" => traits.beard,
        "Lanky" | "Lofty" | "Stretch" => traits.tall,
        "Shorty" | "Titch" | "Tiny" | "Sprout" => traits.small,
        "Duchess" | "Queenie" | "Dot" | "Wee Jinty" | "Big Shaz" => woman,
        "Duke" | "Prince" | "Gaffer" | "Captain" | "Sarge" | "Flatcap" => man,
        "Shaz" | "Kaz" | "Caz" => woman && (given_is("Sha") || given_is("Ka") || given_is("Ca")),
        "Big Dave" | "Cockney Dave" | "Davo" => man && given_is("Dav"),
        "Big Jim" => man && given_is("Jam"),
        "Big Tone" => man && given_is("Ant"),
        "Biker Bob" | "Robbo" => man && given_is("Rob"),
        "Little Mick" => man && given_is("Mic"),
        "Old Bert" => man && (given_is("Alb") || given_is("Her")),
        "Young Frank" => man && given_is("Fra"),
        "Wee Tam" => man && given_is("Tho"),
        "Gaz" | "Welsh Gaz" => man && given_is("Gar"),
        "Baz" => man && given_is("Bar"),
        "Daz" => man && given_is("Dar"),
        "Tez" => man && given_is("Te"),
        "Jez" => man && given_is("Jer"),
        "Moz" => given_is("Mo") || given_is("Mau"),
        "Loz" => given_is("L"),
        "Deano" => man && given_is("Dean"),
        "Jacko" => given_is("Jac") || family_is("Jac"),
        "Johnno" => given_is("John") || family_is("John"),
        "Stevo" => man && given_is("Ste"),
        "Smithy" => family_is("Smith"),
        "Jonesy" => family_is("Jones"),
        "Browny" => family_is("Brown"),
        "Greeny" => family_is("Green"),
        "Holty" => family_is("Holt"),
        "Hicksy" => family_is("Hick"),
        "Fitzy" => family_is("Fitz"),
        "Fletch" => family_is("Fletch"),
        "Foxy" => family_is("Fox"),
        "Kav" => family_is("Kav"),
        "Macca" => family_is("Mc") || family_is("Mac"),
        "Murph" => family_is("Murph"),
        "Parky" => family_is("Park"),
        "Sully" => family_is("Sull") || family_is("O’Sull") || family_is("O'Sull"),
        "Thommo" => family_is("Thom"),
        "Watto" => family_is("Wat"),
        "Wilko" => family_is("Wil"),
        "Wrighty" => family_is("Wright"),
        "Woody" => family_is("Wood"),
        "Chalky" => family_is("White"),
        "Dusty" => family_is("Mil"),
        "Coxy" => family_is("Cox"),
        _ => true,
    }
}
