//! What the program was started with.

use std::ffi::OsString;
use std::path::PathBuf;

use watchbook_demo::Seat;

/// The command line, read once. The program keeps its own data folder unless it is given one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// Open a seat of the demonstration scheme, making it first where it is not there.
    pub demonstration: Option<Seat>,
    /// Where the demonstration's seats find their partnership server.
    pub partnership: Option<PathBuf>,
    /// Keep everything in this folder instead of the person's own.
    pub data: Option<PathBuf>,
}

impl Start {
    /// Reads `--demonstration [shop|pub|office]`, `--data DIR` and `--partnership DIR`.
    ///
    /// # Errors
    /// A sentence for the terminal, when a word is unknown or the folder is missing.
    pub fn from_arguments(words: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut start = Self::default();
        let mut words = words.into_iter().peekable();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--demonstration") => {
                    let named = words.peek().and_then(|word| seat(word.to_str()?));
                    if named.is_some() {
                        words.next();
                    }
                    start.demonstration = Some(named.unwrap_or(Seat::Shop));
                }
                Some("--data") => {
                    let folder = words.next().ok_or("--data needs a folder after it.")?;
                    start.data = Some(PathBuf::from(folder));
                }
                Some("--partnership") => {
                    let folder = words.next().ok_or("--partnership needs a folder after it.")?;
                    start.partnership = Some(PathBuf::from(folder));
                }
                _ => return Err(format!("{} is not known here. {USAGE}", word.to_string_lossy())),
            }
        }
        Ok(start)
    }
}

/// What may be said on the command line.
const USAGE: &str =
    "Use: watchbook [--demonstration [shop|pub|office]] [--data FOLDER] [--partnership FOLDER]";

/// A seat of the demonstration by its name.
fn seat(name: &str) -> Option<Seat> {
    match name {
        "shop" => Some(Seat::Shop),
        "pub" => Some(Seat::Pub),
        "office" => Some(Seat::Office),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn read(words: &[&str]) -> Result<Start, String> {
        Start::from_arguments(words.iter().map(OsString::from))
    }

    #[test]
    fn nothing_said_means_the_ordinary_installation() {
        assert_eq!(read(&[]).unwrap(), Start::default());
    }

    #[test]
    fn both_words_are_read_in_either_order() {
        let both = Start {
            demonstration: Some(Seat::Shop),
            data: Some("till".into()),
            partnership: Some("place".into()),
        };
        assert_eq!(
            read(&["--demonstration", "--data", "till", "--partnership", "place"]).unwrap(),
            both
        );
        assert_eq!(
            read(&["--partnership", "place", "--data", "till", "--demonstration"]).unwrap(),
            both
        );
    }

    #[test]
    fn the_demonstration_opens_the_seat_that_is_named() {
        for (name, seat) in [("shop", Seat::Shop), ("pub", Seat::Pub), ("office", Seat::Office)] {
            assert_eq!(read(&["--demonstration", name]).unwrap().demonstration, Some(seat));
        }
        assert!(read(&["--demonstration", "bank"]).unwrap_err().contains("bank is not known"));
        assert!(read(&["office"]).is_err());
    }

    #[test]
    fn an_unknown_word_or_a_missing_folder_is_refused_in_a_sentence() {
        assert!(read(&["--demo"]).unwrap_err().contains("--demo is not known"));
        assert!(read(&["--data"]).unwrap_err().contains("needs a folder"));
    }
}
