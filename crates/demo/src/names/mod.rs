//! Invented people's names, from weighted pools: an ordinary English market town.
//!
//! Given and family names come mostly from one tradition, sometimes from two, as in real families.
//! A name says nothing of how its bearer is drawn: looks are drawn without knowing the name.

mod aliases;
mod forms;
mod pool;

use watchbook_register::records::{Alias, PersonName};
use watchbook_register::text::TextError;

use crate::chance::Chance;
pub(crate) use aliases::{Traits, aliases};
use pool::{Pool, pools};

/// Which pool of given names a person's comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Women's names.
    Woman,
    /// Men's names.
    Man,
}

/// How common each tradition is among the invented people, out of a hundred.
const TOWN: [(&str, usize); 14] = [
    ("english", 58),
    ("irish", 7),
    ("welsh", 6),
    ("scottish", 6),
    ("polish", 5),
    ("south_asian_muslim", 4),
    ("european", 4),
    ("african", 2),
    ("caribbean", 2),
    ("south_asian_sikh", 2),
    ("south_asian_hindu", 1),
    ("arabic", 1),
    ("chinese", 1),
    ("turkish", 1),
];

/// A given and a family name.
pub(crate) fn name(chance: &mut Chance, gender: Gender) -> (String, String) {
    let tradition = chance.weighed(&TOWN);
    let given_from = if chance.percent(9) { chance.weighed(&TOWN) } else { tradition };
    let given = given(chance, given_from, gender);
    (given, family(chance, tradition, gender))
}

/// A family name as somebody of this gender bears it.
pub(crate) fn any_family(chance: &mut Chance, gender: Gender) -> String {
    let tradition = chance.weighed(&TOWN);
    family(chance, tradition, gender)
}

fn given(chance: &mut Chance, tradition: &str, gender: Gender) -> String {
    let pools = pools();
    let pool: &Pool = match gender {
        Gender::Woman => &pools.women,
        Gender::Man => &pools.men,
    };
    pool.draw(chance, tradition).to_owned()
}

fn family(chance: &mut Chance, tradition: &str, gender: Gender) -> String {
    // Some names are borne by one gender alone; a handful of draws always finds another.
    for _ in 0..40 {
        let drawn = pools().families.draw(chance, tradition);
        if let Some(borne) = forms::borne_by(drawn, tradition, gender) {
            return borne;
        }
    }
    "Marl".to_owned()
}

/// Somebody's name and their other names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: PersonName,
    /// Aliases, nicknames, street and former names.
    pub aliases: Vec<Alias>,
}

/// Endless invented names, for benches and tests of the search: the same seed, the same names.
///
/// A name is left out if it could not be kept, which no name of the pools is.
pub fn names(seed: u64) -> impl Iterator<Item = Named> {
    (0..u64::MAX).filter_map(move |number| named(seed, number).ok())
}

fn named(seed: u64, number: u64) -> Result<Named, TextError> {
    let mut chance = Chance::of(seed, "name", number);
    let gender = if chance.percent(70) { Gender::Man } else { Gender::Woman };
    let (given, family) = name(&mut chance, gender);
    let aliases = aliases(&mut chance, &given, &family, gender, Traits::default());
    Ok(Named { name: PersonName::new(&given, &family)?, aliases })
}
