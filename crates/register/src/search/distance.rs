//! Edit distance between a typed word and all known ones at once.
//!
//! The known words are sorted, so neighbours share their beginnings, and a column of the distance table belongs to
//! a beginning, not to a word: each is worked out once, and where no cell of it is near enough any more, all words
//! with that beginning are passed over. One walk yields the distance to the whole word and to its nearest
//! beginning, so a slip in a half-typed name is forgiven. Swapped neighbours count as one edit (optimal string
//! alignment). Only the few cells beside the diagonal are looked at, for the others are always too far.

/// The sound of an inner, unstressed vowel; every other symbol is a digit or a letter.
pub(crate) const MURMUR: u8 = 36;

/// How far a known word is from the typed one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Distance {
    /// To the whole word; any larger number where it is more than was asked for.
    pub(crate) whole: u32,
    /// To that beginning of the word which is nearest.
    pub(crate) prefix: u32,
}

/// The symbols of a folded word; they sort as its bytes do.
pub(crate) fn letters(word: &str) -> impl Iterator<Item = u8> {
    word.bytes().map(symbol)
}

/// The symbol of a folded byte.
pub(crate) fn symbol(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'z' => byte - b'a' + 10,
        _ => MURMUR,
    }
}

/// The letter of a symbol, where it is one.
pub(crate) fn letter(symbol: u8) -> Option<u8> {
    (10..MURMUR).contains(&symbol).then(|| symbol - 10 + b'a')
}

/// The distance between two words, as far as it is at most `most`.
pub(crate) fn between(typed: &[u8], known: &[u8], most: u32) -> Distance {
    let mut walk = Walk::new(typed, most);
    walk.step_to(known, 0);
    walk.distance()
}

/// The columns of the distance table along one known word.
pub(crate) struct Walk<'a> {
    typed: &'a [u8],
    most: u8,
    /// One column a beginning of the known word, the empty one first; `height` cells each.
    cells: Vec<u8>,
    height: usize,
    /// For each beginning the least distance of the whole typed word to it or to a shorter one.
    nearest: Vec<u8>,
    /// The walk ended early, no cell of the last column being near enough.
    dead: bool,
}

const FAR: u8 = 100;

impl<'a> Walk<'a> {
    pub(crate) fn new(typed: &'a [u8], most: u32) -> Self {
        let height = typed.len() + 1;
        let most = u8::try_from(most).unwrap_or(FAR).min(FAR / 2);
        let first = (0..height).map(|row| u8::try_from(row).unwrap_or(FAR).min(FAR));
        let nearest = u8::try_from(typed.len()).unwrap_or(FAR).min(FAR);
        Self { typed, most, cells: first.collect(), height, nearest: vec![nearest], dead: false }
    }

    /// Whether a word that shares its first `shared` symbols with the one before is too far in every way.
    pub(crate) fn is_lost(&self, shared: usize) -> bool {
        let columns = self.nearest.len() - 1;
        let prefix = self.nearest.last().copied().unwrap_or(FAR);
        self.dead && shared >= columns && prefix > self.most
    }

    /// Walks to a word that shares its first `shared` symbols with the one before.
    pub(crate) fn step_to(&mut self, known: &[u8], shared: usize) {
        let columns = self.nearest.len() - 1;
        if self.dead && shared >= columns {
            // Nothing new: it shares the very beginning that was found too far.
            return;
        }
        let start = shared.min(columns);
        self.nearest.truncate(start + 1);
        self.cells.truncate((start + 1) * self.height);
        self.dead = false;
        for place in start..known.len() {
            if self.add_column(known, place) > self.most {
                self.dead = true;
                return;
            }
        }
    }

    /// The distances to the word walked to.
    pub(crate) fn distance(&self) -> Distance {
        let prefix = self.nearest.last().copied().unwrap_or(FAR);
        let whole = if self.dead { FAR } else { self.cells.last().copied().unwrap_or(FAR) };
        Distance { whole: u32::from(whole), prefix: u32::from(prefix) }
    }

    /// Adds the column of one more symbol and gives its least cell.
    fn add_column(&mut self, known: &[u8], place: usize) -> u8 {
        let height = self.height;
        let start = self.cells.len();
        self.cells.resize(start + height, FAR);
        let (before, column) = self.cells.split_at_mut(start);
        let last = before.get(start - height..).unwrap_or_default();
        let earlier =
            start.checked_sub(2 * height).and_then(|from| before.get(from..)).unwrap_or_default();
        let symbol = known.get(place).copied().unwrap_or(MURMUR);
        let previous = place.checked_sub(1).and_then(|place| known.get(place)).copied();
        let band = usize::from(self.most);
        let low = (place + 1).saturating_sub(band);
        let high = (place + 1 + band).min(height - 1);
        let mut least = FAR;
        for row in low..=high {
            let cell = if row == 0 {
                u8::try_from(place + 1).unwrap_or(FAR).min(FAR)
            } else {
                let typed = self.typed.get(row - 1).copied();
                let at = |column: &[u8], row: usize| column.get(row).copied().unwrap_or(FAR);
                let same = typed == Some(symbol);
                let mut cell = at(last, row - 1) + u8::from(!same);
                cell = cell.min(at(last, row) + 1).min(at(column, row - 1) + 1);
                if !same && row > 1 && typed == previous && self.typed.get(row - 2) == Some(&symbol)
                {
                    cell = cell.min(at(earlier, row - 2) + 1);
                }
                cell
            };
            if let Some(slot) = column.get_mut(row) {
                *slot = cell.min(FAR);
            }
            least = least.min(cell);
        }
        let here = column.last().copied().unwrap_or(FAR);
        let nearest = self.nearest.last().copied().unwrap_or(FAR);
        self.nearest.push(nearest.min(here));
        least
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;

    use super::*;

    fn symbols(word: &str) -> Vec<u8> {
        letters(word).collect()
    }

    #[test]
    fn swapped_missing_added_and_wrong_letters_are_one_edit_each() {
        for (one, other, distance) in [
            ("john", "john", 0),
            ("jhon", "john", 1),
            ("jon", "john", 1),
            ("joohn", "john", 1),
            ("jihm", "john", 2),
        ] {
            assert_eq!(between(&symbols(one), &symbols(other), 2).whole, distance, "{one} {other}");
        }
    }

    #[test]
    fn the_nearest_beginning_is_found() {
        let near = between(&symbols("elziab"), &symbols("elizabeth"), 2);
        assert_eq!(near.prefix, 1);
        assert!(near.whole > 2);
    }

    proptest! {
        #[test]
        fn a_walk_over_sorted_words_gives_what_comparing_each_alone_gives(
            typed in "[a-d]{1,7}", mut known in prop::collection::vec("[a-d]{1,8}", 1..20), most in 0u32..4,
        ) {
            known.sort();
            let typed = symbols(&typed);
            let mut walk = Walk::new(&typed, most);
            let mut before: Vec<u8> = Vec::new();
            for word in known.iter().map(|word| symbols(word)) {
                let shared = before.iter().zip(&word).take_while(|(a, b)| a == b).count();
                walk.step_to(&word, shared);
                let walked = walk.distance();
                let (whole, prefix) = plainly(&typed, &word);
                prop_assert_eq!(walked.whole.min(most + 1), whole.min(most + 1));
                prop_assert_eq!(walked.prefix.min(most + 1), prefix.min(most + 1));
                before = word;
            }
        }
    }

    /// The textbook's table, whole.
    fn plainly(typed: &[u8], known: &[u8]) -> (u32, u32) {
        let mut table = vec![vec![0u32; typed.len() + 1]; known.len() + 1];
        for column in 0..=known.len() {
            for row in 0..=typed.len() {
                table[column][row] = if column == 0 || row == 0 {
                    u32::try_from(column + row).unwrap()
                } else {
                    let change = u32::from(typed[row - 1] != known[column - 1]);
                    let mut best = table[column - 1][row - 1] + change;
                    best = best.min(table[column - 1][row] + 1).min(table[column][row - 1] + 1);
                    let swapped = row > 1
                        && column > 1
                        && typed[row - 1] == known[column - 2]
                        && typed[row - 2] == known[column - 1];
                    if swapped {
                        best = best.min(table[column - 2][row - 2] + 1);
                    }
                    best
                };
            }
        }
        let ends = table.iter().map(|column| column[typed.len()]);
        (table[known.len()][typed.len()], ends.min().unwrap())
    }
}
