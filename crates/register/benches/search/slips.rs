//! The errors people make in typing a name that they have heard.

use crate::names::Dice;

/// What an ear writes for a piece of spelling.
const HEARD: &[(&str, &str)] = &[
    ("ph", "f"),
    ("ck", "k"),
    ("ee", "ea"),
    ("ea", "ee"),
    ("ie", "ee"),
    ("ei", "ie"),
    ("ai", "ay"),
    ("ay", "ai"),
    ("ou", "oo"),
    ("oo", "u"),
    ("au", "or"),
    ("th", "t"),
    ("kh", "k"),
    ("gh", "g"),
    ("sh", "ch"),
    ("ch", "sh"),
    ("sz", "sh"),
    ("cz", "ch"),
    ("wi", "vi"),
    ("qu", "kw"),
    ("x", "ks"),
    ("z", "s"),
    ("c", "k"),
    ("k", "c"),
    ("y", "i"),
    ("i", "y"),
    ("an", "en"),
    ("en", "an"),
    ("on", "en"),
    ("er", "ar"),
    ("or", "er"),
    ("ll", "l"),
    ("tt", "t"),
    ("ss", "s"),
    ("nn", "n"),
    ("mm", "m"),
    ("u", "oo"),
    ("f", "v"),
    ("v", "f"),
    ("w", "v"),
    ("j", "g"),
    ("s", "z"),
    ("e", "i"),
    ("a", "e"),
    ("o", "u"),
];
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// A name as typed at a till: lower case, without accents, and in four of five cases with one or two errors.
pub(crate) fn typed(name: &str, dice: &mut Dice) -> String {
    let plain = deunicode::deunicode(name).to_lowercase();
    let mut words: Vec<String> = plain.split(' ').map(str::to_owned).collect();
    let errors = match dice.below(20) {
        0..=3 => 0,
        4..=14 => 1,
        _ => 2,
    };
    for _ in 0..errors {
        let place = dice.below(words.len());
        if words[place].len() >= 4 {
            words[place] = with_error(&words[place], dice);
        }
    }
    words.join(" ")
}

/// The text after each key.
pub(crate) fn keys(typed: &str) -> impl Iterator<Item = &str> {
    typed.char_indices().map(|(place, letter)| &typed[..place + letter.len_utf8()])
}

fn with_error(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let place = dice.below(letters.len());
    match dice.below(5) {
        0 if place + 1 < letters.len() => letters.swap(place, place + 1),
        1 => {
            letters.remove(place);
        }
        2 => letters.insert(place, letters[place]),
        3 => letters[place] = neighbour(letters[place], dice),
        _ => return misheard(word, dice),
    }
    letters.into_iter().collect()
}

fn neighbour(letter: char, dice: &mut Dice) -> char {
    for row in ROWS {
        if let Some(place) = row.find(letter) {
            let left = place.checked_sub(1);
            let right = Some(place + 1).filter(|right| *right < row.len());
            let sides: Vec<usize> = left.into_iter().chain(right).collect();
            let side = sides[dice.below(sides.len())];
            return row[side..].chars().next().unwrap();
        }
    }
    letter
}

fn misheard(word: &str, dice: &mut Dice) -> String {
    let fitting: Vec<&(&str, &str)> =
        HEARD.iter().filter(|(from, _)| word.contains(from)).collect();
    if fitting.is_empty() {
        return word.to_owned();
    }
    let (from, to) = fitting[dice.below(fitting.len())];
    word.replacen(from, to, 1)
}
