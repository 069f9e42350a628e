//! Words of the closed lists as people write them, and words that are nearly one of them.

use deunicode::deunicode;

use super::welsh_words;

/// What a text came to in a list of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read<T> {
    /// A word of the list.
    Exact(T),
    /// Nearly one, and near no other meaning.
    Near(T, &'static str),
    /// None.
    None,
}

/// Letters and digits in small letters, one blank between words.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let ascii = if text.is_ascii() { text.to_owned() } else { deunicode(text) };
    for c in ascii.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if c == '\'' || c == '\u{2019}' {
            // "Driver's" and "O'Neill" are one word each.
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Reads a text by a list of words, which are written as [`folded`] writes them; also in Welsh.
pub fn read<T: Copy + Eq>(text: &str, words: &[(&'static str, T)]) -> Read<T> {
    let text = folded(text);
    let exact = |text: &str| words.iter().find(|(word, _)| *word == text);
    if let Some((_, value)) = exact(&text).or_else(|| welsh_words::english(&text).and_then(exact)) {
        return Read::Exact(*value);
    }
    let most = match text.len() {
        ..=3 => return Read::None,
        4..=7 => 1,
        _ => 2,
    };
    let mut best: Option<(usize, T, &'static str)> = None;
    let mut torn = false;
    for (word, value) in words {
        if word.len() < 4 {
            continue;
        }
        let Some(far) = distance(text.as_bytes(), word.as_bytes(), most) else { continue };
        match best {
            Some((least, other, _)) if far == least && other != *value => torn = true,
            Some((least, ..)) if far >= least => {}
            _ => (best, torn) = (Some((far, *value, *word)), false),
        }
    }
    match best {
        Some((_, value, word)) if !torn => Read::Near(value, word),
        _ => Read::None,
    }
}

/// Letters put in, left out, changed or swapped between two words, when at most `most`.
pub fn distance(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most || b.len() > 64 {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, right) in b.iter().enumerate() {
            let at =
                |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut least = (at(&last, j) + usize::from(left != right))
                .min(at(&last, j + 1) + 1)
                .min(at(&row, j) + 1);
            if i > 0 && j > 0 && a.get(i - 1) == Some(right) && b.get(j - 1) == Some(left) {
                least = least.min(at(&before, j - 1) + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|far| *far <= most)
}
