//! How an incident is told: a template filled with goods, a place and an end.

use super::Deed;
use crate::chance::Chance;

/// Goods by sort of shop, with their value in pence.
const GOODS: [(&str, i32); 40] = [
    ("two joints of beef", 3_150),
    ("four blocks of cheese", 2_200),
    ("six jars of coffee", 4_170),
    ("two bottles of whisky", 5_400),
    ("a bottle of gin and a bottle of rum", 4_950),
    ("eight packs of razor blades", 9_600),
    ("four boxes of washing capsules", 5_200),
    ("three bottles of perfume", 14_700),
    ("a make-up set", 3_800),
    ("five lipsticks and a palette", 6_250),
    ("two electric toothbrush sets", 11_000),
    ("a cordless drill", 12_999),
    ("a set of spanners", 4_499),
    ("two wireless speakers", 9_998),
    ("a pair of headphones", 7_999),
    ("a games console controller", 5_499),
    ("three packs of batteries", 2_700),
    ("a waterproof jacket", 8_500),
    ("two pairs of trainers", 13_000),
    ("four football shirts", 22_000),
    ("three pairs of jeans", 11_700),
    ("two boxes of building bricks", 8_998),
    ("a doll and a board game", 4_300),
    ("six packs of bacon", 1_980),
    ("ten bars of chocolate", 1_750),
    ("a crate of lager", 1_899),
    ("three bottles of wine", 2_697),
    ("two bottles of champagne", 7_600),
    ("four packs of salmon", 2_600),
    ("a leg of lamb and two chickens", 3_380),
    ("twelve greetings cards and two pens", 5_120),
    ("a garden lamp and a hose", 5_998),
    ("two scented candles", 3_600),
    ("three rolls of dress fabric", 8_700),
    ("a phone charger and a case", 4_398),
    ("two smart bulbs and a plug", 6_297),
    ("eight packs of vitamins", 7_192),
    ("three sun creams and a face cream", 5_246),
    ("a handbag", 6_500),
    ("four vapes", 2_796),
];

const SPOTS: [&str; 10] = [
    "in the first aisle",
    "in the back aisle",
    "beside the fitting rooms",
    "near the entrance",
    "at the end of the drinks aisle",
    "behind the card display",
    "by the seasonal shelves",
    "in the corner that the mirror shows",
    "next to the tills",
    "on the upper floor",
];

const ENDS: [&str; 14] = [
    "Seen on camera, which is kept until the case is closed.",
    "A member of staff saw it and wrote this down the same day.",
    "Staff did not follow.",
    "Police were told and gave a reference.",
    "The footage shows it from two sides.",
    "Left towards the bus station.",
    "Left in the direction of the river.",
    "Left on foot towards Junction Road.",
    "Members nearby were told by radio.",
    "Nobody was hurt.",
    "A still from the camera is attached.",
    "Two customers saw it and left their names.",
    "Said nothing and walked out.",
    "The manager wrote it down the same evening.",
];

/// What was seen and heard, in words.
pub(crate) fn tell(chance: &mut Chance, deed: &Deed) -> String {
    let template = chance.among(deed.facts).copied().unwrap_or("{end}");
    let (goods, pence) = chance.pick(&GOODS);
    let mut text = template
        .replace("{goods}", goods)
        .replace("{spot}", chance.pick(&SPOTS))
        .replace("{end}", chance.pick(&ENDS));
    if template.contains("{goods}") {
        text.push_str(&format!(" Value £{}.{:02}.", pence / 100, pence % 100));
    }
    sentence(&text)
}

/// The text with a capital at the start of each sentence.
fn sentence(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut start = true;
    for c in text.chars() {
        match c {
            c if start && c.is_alphabetic() => {
                out.extend(c.to_uppercase());
                start = false;
            }
            '.' => {
                out.push('.');
                start = true;
            }
            c => {
                // Digits end the start: "Value £31.50" keeps its small letters.
                start = start && c.is_whitespace();
                out.push(c);
            }
        }
    }
    out
}

/// Every phrase that a template may be filled with.
#[cfg(test)]
pub(super) fn every_filling() -> impl Iterator<Item = &'static str> {
    GOODS.iter().map(|(goods, _)| *goods).chain(SPOTS).chain(ENDS)
}
