//! The symbols on a kit's sheet: what a person copies by hand and types years later.
//!
//! Crockford's base 32, whose reader takes I and L for 1 and O for 0. Twenty-six random symbols and
//! two that check them as a Reed–Solomon code over GF(32): one wrong symbol is always noticed and
//! its place is known, two are always noticed. So the group to look at can be pointed out.

use std::fmt;

use zeroize::Zeroizing;

use crate::unlock::DoorError;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols that are random: 130 bits.
const RANDOM: usize = 26;
/// Symbols in all.
pub const SYMBOLS: usize = 28;
/// Symbols in a group.
pub const GROUP: usize = 4;

/// A kit's symbols, wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Symbols(Box<Zeroizing<[u8; SYMBOLS]>>);

/// What is wrong with symbols as they were typed. Groups are counted from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS, thiserror::Error)]
#[serde(tag = "wrong", rename_all = "snake_case")]
pub enum KitProblem {
    /// Nothing is typed.
    #[error("nothing is typed")]
    Nothing,
    /// Too few symbols.
    #[error("{have} of 28 symbols are typed")]
    TooFew {
        /// How many there are.
        have: usize,
    },
    /// Too many symbols.
    #[error("{have} symbols are typed; there are 28")]
    TooMany {
        /// How many there are.
        have: usize,
    },
    /// A character that is on no sheet.
    #[error("a character in group {group} is on no sheet")]
    NotASymbol {
        /// In which group.
        group: usize,
    },
    /// One symbol is wrong.
    #[error("something in group {group} is wrong")]
    Group {
        /// In which group.
        group: usize,
    },
    /// More than one symbol is wrong.
    #[error("more than one symbol is wrong")]
    Several,
}

impl Symbols {
    /// New symbols from the operating system's randomness.
    ///
    /// # Errors
    /// [`DoorError::Randomness`].
    pub fn fresh() -> Result<Self, DoorError> {
        let mut random = Zeroizing::new([0; RANDOM]);
        getrandom::fill(random.as_mut_slice()).map_err(|_| DoorError::Randomness)?;
        Ok(Self::of_random(&random))
    }

    /// The symbols whose random part is the low five bits of each byte.
    pub fn of_random(random: &[u8; RANDOM]) -> Self {
        let mut all = Box::new(Zeroizing::new([0; SYMBOLS]));
        for (place, byte) in all.iter_mut().zip(random) {
            *place = byte & 31;
        }
        // Two unknowns a and b at the places 26 and 27, so that both sums come to nought:
        // a + b = s and a·x²⁶ + b·x²⁷ = t, hence b = (s·x²⁶ + t) / (x²⁶ + x²⁷).
        let (s, t) = sums(&all);
        let (at_a, at_b) = (power(RANDOM), power(RANDOM + 1));
        let b = divided(times(s, at_a) ^ t, at_a ^ at_b);
        let [.., place_a, place_b] = &mut **all;
        (*place_a, *place_b) = (s ^ b, b);
        Self(all)
    }

    /// Reads what a person typed or pasted, with or without hyphens and blanks.
    ///
    /// # Errors
    /// [`KitProblem`].
    pub fn typed(text: &str) -> Result<Self, KitProblem> {
        let mut all = Box::new(Zeroizing::new([0; SYMBOLS]));
        let mut have = 0;
        for character in text.chars().filter(|c| !is_between(*c)) {
            let value =
                value(character).ok_or(KitProblem::NotASymbol { group: have / GROUP + 1 })?;
            if let Some(place) = all.get_mut(have) {
                *place = value;
            }
            have += 1;
        }
        match have {
            0 => return Err(KitProblem::Nothing),
            1..SYMBOLS => return Err(KitProblem::TooFew { have }),
            SYMBOLS => {}
            _ => return Err(KitProblem::TooMany { have }),
        }
        match sums(&all) {
            (0, 0) => Ok(Self(all)),
            // One wrong symbol: its error is s, and t / s is the power of its place.
            (s, t) if s != 0 && t != 0 => {
                let at = (0..SYMBOLS).find(|at| power(*at) == divided(t, s));
                Err(at
                    .map_or(KitProblem::Several, |at| KitProblem::Group { group: at / GROUP + 1 }))
            }
            _ => Err(KitProblem::Several),
        }
    }

    /// The symbols in groups of four, with hyphens between.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(SYMBOLS + SYMBOLS / GROUP));
        for (at, symbol) in self.0.iter().enumerate() {
            if at > 0 && at.is_multiple_of(GROUP) {
                text.push('-');
            }
            text.push(ALPHABET.get(usize::from(*symbol)).map_or('0', |byte| char::from(*byte)));
        }
        text
    }

    /// The first group in which other symbols differ from these, counted from one.
    pub fn first_difference(&self, other: &Self) -> Option<usize> {
        let at = self.0.iter().zip(other.0.iter()).position(|(a, b)| a != b)?;
        Some(at / GROUP + 1)
    }

    /// The random part, for making a key of it.
    pub(crate) fn secret(&self) -> &[u8] {
        self.0.split_at_checked(RANDOM).map_or(&[], |(random, _)| random)
    }
}

impl fmt::Debug for Symbols {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Symbols(…)")
    }
}

/// What people put between groups.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '–' | '—' | '‐' | '‑' | '_' | '.' | '\u{200B}')
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let at = ALPHABET.iter().position(|symbol| char::from(*symbol) == c)?;
    u8::try_from(at).ok()
}

/// The sum of all symbols, and their sum with the power of each one's place.
fn sums(all: &[u8; SYMBOLS]) -> (u8, u8) {
    let places = all.iter().enumerate();
    places.fold((0, 0), |(s, t), (at, symbol)| (s ^ symbol, t ^ times(*symbol, power(at))))
}

/// Multiplied in GF(32), with x⁵ + x² + 1.
fn times(a: u8, b: u8) -> u8 {
    let mut product = 0;
    for bit in 0..5 {
        if b >> bit & 1 == 1 {
            product ^= u16::from(a) << bit;
        }
    }
    for bit in (5..10).rev() {
        if product >> bit & 1 == 1 {
            product ^= 0b10_0101 << (bit - 5);
        }
    }
    u8::try_from(product & 31).unwrap_or_default()
}

/// x to the power of a place; all 31 differ.
fn power(at: usize) -> u8 {
    (0..at).fold(1, |power, _| times(power, 2))
}

fn divided(a: u8, b: u8) -> u8 {
    // Thirty-one candidates: a table would be longer than the search.
    (0..32).find(|quotient| times(*quotient, b) == a).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::*;

    fn some(seed: u8) -> Symbols {
        let mut random = [0; RANDOM];
        for (at, byte) in random.iter_mut().enumerate() {
            *byte = seed.wrapping_mul(37).wrapping_add(u8::try_from(at).unwrap().wrapping_mul(91));
        }
        Symbols::of_random(&random)
    }

    #[test]
    fn what_is_written_is_read_again_with_any_hyphens_blanks_and_confusable_letters() {
        for seed in 0..200 {
            let symbols = some(seed);
            let text = symbols.text();
            assert_eq!(text.len(), 34);
            assert_eq!(Symbols::typed(&text).unwrap(), symbols);
            let otherwise = text.replace('-', "  ").replace('1', "l").replace('0', "o");
            assert_eq!(Symbols::typed(&otherwise.to_lowercase()).unwrap(), symbols);
            assert_eq!(Symbols::typed(&text.replace('1', "I").replace('-', "")).unwrap(), symbols);
        }
    }

    #[test]
    fn every_single_wrong_symbol_is_noticed_and_its_group_named() {
        let symbols = some(3);
        let text = symbols.text().replace('-', "");
        for at in 0..SYMBOLS {
            for other in ALPHABET.iter().filter(|other| **other != text.as_bytes()[at]) {
                let mut wrong = text.clone().into_bytes();
                wrong[at] = *other;
                let wrong = String::from_utf8(wrong).unwrap();
                let group = at / GROUP + 1;
                assert_eq!(Symbols::typed(&wrong), Err(KitProblem::Group { group }), "at {at}");
            }
        }
    }

    #[test]
    fn any_two_wrong_symbols_and_any_two_changed_places_are_noticed() {
        let text = some(9).text().replace('-', "").into_bytes();
        for first in 0..SYMBOLS {
            for second in first + 1..SYMBOLS {
                let mut swapped = text.clone();
                swapped.swap(first, second);
                let changed = swapped != text;
                assert_eq!(
                    Symbols::typed(std::str::from_utf8(&swapped).unwrap()).is_err(),
                    changed
                );
                for step in [1, 7, 19] {
                    let mut wrong = text.clone();
                    for (at, by) in [(first, step), (second, step + 3)] {
                        let old = ALPHABET.iter().position(|s| *s == wrong[at]).unwrap();
                        wrong[at] = ALPHABET[(old + by) % 32];
                    }
                    assert!(Symbols::typed(std::str::from_utf8(&wrong).unwrap()).is_err());
                }
            }
        }
    }

    #[test]
    fn too_few_too_many_and_what_is_no_symbol_are_told_apart() {
        let text = some(1).text();
        assert_eq!(Symbols::typed(" - "), Err(KitProblem::Nothing));
        assert_eq!(Symbols::typed(&text[..33]), Err(KitProblem::TooFew { have: 27 }));
        assert_eq!(Symbols::typed(&format!("{}7", *text)), Err(KitProblem::TooMany { have: 29 }));
        let mut wrong = text.clone();
        wrong.replace_range(6..7, "U");
        assert_eq!(Symbols::typed(&wrong), Err(KitProblem::NotASymbol { group: 2 }));
    }
}
