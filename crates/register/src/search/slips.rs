//! Which single edits are the ordinary slips of fingers and ears.
//!
//! All of this is asked only of words already known to be one edit apart.

use super::distance::letter;

/// Letters that lie beside each other on the keyboard of a till.
const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];

/// Whether two words differ only in two neighbouring letters standing swapped.
pub(crate) fn is_swap(one: &[u8], other: &[u8]) -> bool {
    let (one, other) = difference(one, other);
    matches!((one, other), ([a, b], [c, d]) if a == d && b == c)
}

/// Whether two words that are one edit apart differ as slips do: letters swapped, doubled or made single, a
/// neighbouring key, or one vowel for another.
pub(crate) fn is_likely(one: &[u8], other: &[u8]) -> bool {
    let shared = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    match difference(one, other) {
        ([a, b], [c, d]) => a == d && b == c,
        ([a], [b]) => (is_vowel(*a) && is_vowel(*b)) || are_neighbours(*a, *b),
        // What is left of a doubled letter is the second of the two; the first is the end of what they share.
        ([extra], []) | ([], [extra]) => {
            shared.checked_sub(1).and_then(|place| one.get(place)) == Some(extra)
        }
        _ => false,
    }
}

/// What is left of both words without their common beginning and end.
fn difference<'a>(one: &'a [u8], other: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) =
        (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    (
        one.get(..one.len() - end).unwrap_or_default(),
        other.get(..other.len() - end).unwrap_or_default(),
    )
}

fn is_vowel(symbol: u8) -> bool {
    matches!(letter(symbol), Some(b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

fn are_neighbours(one: u8, other: u8) -> bool {
    let (Some((row, place)), Some((other_row, other_place))) = (key(one), key(other)) else {
        return false;
    };
    // Each row stands half a key to the right of the one above it.
    match row.abs_diff(other_row) {
        0 => place.abs_diff(other_place) == 1,
        1 => {
            let (upper, lower) =
                if row < other_row { (place, other_place) } else { (other_place, place) };
            upper == lower || upper == lower + 1
        }
        _ => false,
    }
}

fn key(symbol: u8) -> Option<(usize, usize)> {
    ROWS.iter().enumerate().find_map(|(row, keys)| {
        let place = keys.iter().position(|&key| Some(key) == letter(symbol))?;
        Some((row, place))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbols(word: &str) -> Vec<u8> {
        super::super::distance::letters(word).collect()
    }

    #[test]
    fn swaps_doubles_vowels_and_neighbouring_keys_are_likely_slips() {
        for (one, other) in [
            ("jhon", "john"),
            ("smiht", "smith"),
            ("hary", "harry"),
            ("allan", "alan"),
            ("smeth", "smith"),
            ("jphn", "john"),
        ] {
            assert!(is_likely(&symbols(one), &symbols(other)), "{one} for {other}");
            assert!(is_likely(&symbols(other), &symbols(one)), "{other} for {one}");
        }
    }

    #[test]
    fn distant_keys_and_strange_letters_are_not() {
        for (one, other) in
            [("pohn", "john"), ("smitth", "smixth"), ("john", "joh"), ("mark", "mary")]
        {
            assert!(!is_likely(&symbols(one), &symbols(other)), "{one} for {other}");
        }
    }
}
