//! What the program was started with.

use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, read once. The program keeps its own data folder unless it is given one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// Open the demonstration scheme, making it first where it is not there.
    pub demonstration: bool,
    /// Keep everything in this folder instead of the person's own.
    pub data: Option<PathBuf>,
}

impl Start {
    /// Reads `--demonstration` and `--data DIR`.
    ///
    /// # Errors
    /// A sentence for the terminal, when a word is unknown or the folder is missing.
    pub fn from_arguments(words: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut start = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--demonstration") => start.demonstration = true,
                Some("--data") => {
                    let folder = words.next().ok_or("--data needs a folder after it.")?;
                    start.data = Some(PathBuf::from(folder));
                }
                _ => return Err(format!("{} is not known here. {USAGE}", word.to_string_lossy())),
            }
        }
        Ok(start)
    }
}

/// What may be said on the command line.
const USAGE: &str = "Use: watchbook [--demonstration] [--data FOLDER]";

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
        let both = Start { demonstration: true, data: Some("till".into()) };
        assert_eq!(read(&["--demonstration", "--data", "till"]).unwrap(), both);
        assert_eq!(read(&["--data", "till", "--demonstration"]).unwrap(), both);
    }

    #[test]
    fn an_unknown_word_or_a_missing_folder_is_refused_in_a_sentence() {
        assert!(read(&["--demo"]).unwrap_err().contains("--demo is not known"));
        assert!(read(&["--data"]).unwrap_err().contains("needs a folder"));
    }
}
