//! The words after `cargo xtask`, taken one kind at a time; what is left over is refused.

use anyhow::{Context as _, Result, bail};

/// The words that nobody has taken yet.
pub(crate) struct Words(Vec<String>);

impl Words {
    pub(crate) fn new(words: impl IntoIterator<Item = String>) -> Self {
        Self(words.into_iter().collect())
    }

    /// Takes the first word that is left.
    pub(crate) fn next_word(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Takes a word such as `--long`, and says whether it was there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let found = self.0.iter().position(|word| word == name);
        found.map(|at| self.0.remove(at)).is_some()
    }

    /// Takes a word such as `--data` with the value after it.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.0.iter().position(|word| word == name) else { return Ok(None) };
        self.0.remove(at);
        if at == self.0.len() {
            bail!("{name} needs a value after it");
        }
        Ok(Some(self.0.remove(at)))
    }

    /// Takes the one word that must be left, such as a file.
    pub(crate) fn last(mut self, what: &str) -> Result<String> {
        let word = self.next_word().with_context(|| format!("{what} is missing"))?;
        self.done()?;
        Ok(word)
    }

    /// Refuses what is left.
    pub(crate) fn done(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => bail!("{word} is not known here; `cargo xtask help` lists what is"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn of(text: &str) -> Words {
        Words::new(text.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn values_and_flags_are_taken_wherever_they_stand() {
        let mut words = of("card.png --size 800x600 --long");
        assert_eq!(words.value("--size").unwrap().as_deref(), Some("800x600"));
        assert!(words.flag("--long"));
        assert!(!words.flag("--long"));
        assert_eq!(words.last("a file").unwrap(), "card.png");
    }

    #[test]
    fn what_is_left_or_missing_is_refused() {
        assert!(of("--wrong").done().is_err());
        assert!(of("a b").last("a file").is_err());
        assert!(of("").last("a file").is_err());
        assert!(of("--size").value("--size").is_err());
    }
}
