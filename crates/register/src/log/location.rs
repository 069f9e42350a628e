//! Where exactly something happened: a postcode of the United Kingdom, or the three words of what3words.
//!
//! Checked by its form alone: nothing is looked up, so nothing leaves the computer.

use serde::{Deserialize, Serialize};

use crate::text::{NeutralText, TextError};

/// The longest of three words, in letters.
const LONGEST: usize = 24;
/// What may stand before three words when they are pasted.
const BEFORE: [&str; 5] = ["https://", "http://", "what3words.com/", "w3w.co/", "///"];

/// A postcode or three words, written as they are always written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location(String);

/// Why a text is no location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocationError {
    /// It is neither a postcode nor three words.
    Unreadable,
    /// Words that must not stand.
    Wording(TextError),
}

impl Location {
    /// Reads what was typed: `cf101aa`, `///filled.count.soap`, or a link that was pasted.
    ///
    /// # Errors
    /// [`LocationError`]; an empty text is unreadable.
    pub fn read(typed: &str) -> Result<Self, LocationError> {
        let typed = typed.trim();
        if let Some(postcode) = postcode(typed) {
            return Ok(Self(postcode));
        }
        let mut words = typed.to_lowercase();
        for before in BEFORE {
            words = words.strip_prefix(before).unwrap_or(&words).to_owned();
        }
        let parts: Vec<&str> = words.split('.').collect();
        let sound = |part: &&str| {
            (1..=LONGEST).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic)
        };
        if parts.len() != 3 || !parts.iter().all(sound) {
            return Err(LocationError::Unreadable);
        }
        // Three words are free to choose for whoever types them: they are looked at like any text.
        NeutralText::check(&parts.join(" ")).map_err(LocationError::Wording)?;
        Ok(Self(format!("///{words}")))
    }

    /// One that was checked when it was entered.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// As it is written: `CF10 1AA`, `///filled.count.soap`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A postcode of the United Kingdom as it is written: `CF10 1AA`.
pub(crate) fn postcode(text: &str) -> Option<String> {
    let letters: String =
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    if !(5..=7).contains(&letters.len())
        || text.chars().any(|c| !c.is_ascii_alphanumeric() && c != ' ')
    {
        return None;
    }
    let (out, inward) = letters.split_at(letters.len() - 3);
    let mut inside = inward.chars();
    let sound = inside.next().is_some_and(|c| c.is_ascii_digit())
        && inside.all(|c| c.is_ascii_alphabetic())
        && out.starts_with(|c: char| c.is_ascii_alphabetic())
        && out.bytes().any(|b| b.is_ascii_digit());
    sound.then(|| format!("{out} {inward}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_postcode_and_three_words_are_written_as_they_are_always_written() {
        for (typed, written) in [
            (" cf101aa ", "CF10 1AA"),
            ("M1 1AE", "M1 1AE"),
            ("filled.count.soap", "///filled.count.soap"),
            ("///Filled.Count.Soap", "///filled.count.soap"),
            ("https://w3w.co/filled.count.soap", "///filled.count.soap"),
            ("what3words.com/filled.count.soap", "///filled.count.soap"),
            ("tŷ.mawr.coch", "///tŷ.mawr.coch"),
        ] {
            let read = Location::read(typed).unwrap();
            assert_eq!(read.as_str(), written);
            assert_eq!(Location::read(written), Ok(read), "{written} reads as itself");
        }
    }

    #[test]
    fn all_else_is_said_to_be_neither() {
        for typed in ["", "CF10", "behind the bar", "two.words", "a.b.c.d", "one..three", "a.b.c1"]
        {
            assert_eq!(Location::read(typed), Err(LocationError::Unreadable), "{typed}");
        }
    }

    #[test]
    fn three_words_that_must_not_stand_are_refused_like_any_text() {
        let refused = Location::read("thief.in.here");
        assert!(matches!(refused, Err(LocationError::Wording(_))), "{refused:?}");
    }
}
