//! A few people with fixed names, so that a search for "reece ho" has something to show.
//!
//! They stand among the first three hundred; all else about them is drawn like everybody's.

use crate::fate::{Fate, Lot};
use crate::names::Gender;

/// Somebody with a fixed name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// Given name.
    pub(crate) given: &'static str,
    /// Family name.
    pub(crate) family: &'static str,
    /// What friends say.
    pub(crate) nickname: Option<&'static str>,
    /// Whose names they bear.
    pub(crate) gender: Gender,
    /// Whole years.
    pub(crate) age: i32,
}

type Row = (Fate, usize, &'static str, &'static str, Option<&'static str>, Gender, i32);

const CAST: [Row; 12] = [
    (Fate::Banned, 0, "Rhys", "Hughes", Some("Reece"), Gender::Man, 31),
    (Fate::Banned, 1, "Reece", "Hopkins", None, Gender::Man, 24),
    (Fate::Banned, 2, "Maurice", "Hobbs", Some("Reece"), Gender::Man, 46),
    (Fate::Banned, 3, "Rhian", "Hughes", None, Gender::Woman, 29),
    (Fate::Banned, 4, "Reece", "Thornhill", None, Gender::Man, 20),
    (Fate::Banned, 5, "Terrence", "Howe", None, Gender::Man, 60),
    (Fate::Warned, 0, "Reece", "Holt", Some("Holty"), Gender::Man, 41),
    (Fate::Warned, 1, "Charise", "Hoy", None, Gender::Woman, 33),
    (Fate::BannedNotServed, 0, "Rhys", "Houlihan", None, Gender::Man, 37),
    (Fate::Ordered, 0, "Rees", "Howells", None, Gender::Man, 52),
    (Fate::Listed, 0, "Rhys", "ap Hopcyn", None, Gender::Man, 28),
    (Fate::NightTime, 0, "Rhiannon", "Hollis", None, Gender::Woman, 26),
];

/// The fixed part of a lot, if it has one.
pub(crate) fn part(lot: Lot, number: u64) -> Option<Part> {
    if number >= 300 {
        return None;
    }
    CAST.iter().find(|(fate, turn, ..)| *fate == lot.fate && *turn == lot.turn).map(
        |(_, _, given, family, nickname, gender, age)| Part {
            given,
            family,
            nickname: *nickname,
            gender: *gender,
            age: *age,
        },
    )
}
