//! Exhibit references: the initials of who produces the exhibit, and a number, as in `AB/1`.

/// An exhibit reference. No two on a computer are the same: a police pack may join any of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exhibit(String);

/// The most initials that are taken.
const MOST_INITIALS: usize = 4;
/// The highest number.
const HIGHEST: u32 = 9_999;

impl Exhibit {
    /// The next one of a person, after all that are there.
    pub fn next<'a>(initials: &str, others: impl IntoIterator<Item = &'a Self>) -> Self {
        let letters: String = initials.chars().filter(|c| c.is_alphabetic()).collect();
        let letters: String = letters.to_uppercase().chars().take(MOST_INITIALS).collect();
        let letters = if letters.is_empty() { "X".to_owned() } else { letters };
        let numbers = others.into_iter().filter_map(|other| other.0.rsplit_once('/'));
        let last = numbers.filter_map(|(_, number)| number.parse::<u32>().ok()).max();
        Self(format!("{letters}/{}", last.unwrap_or_default().saturating_add(1).min(HIGHEST)))
    }

    /// The reference that was typed; none when it is not of that form.
    pub fn typed(text: &str) -> Option<Self> {
        let (letters, number) = text.trim().split_once('/')?;
        let letters = letters.trim().to_uppercase();
        let number: u32 = number.trim().parse().ok()?;
        let count = letters.chars().count();
        let sound = letters.chars().all(char::is_alphabetic);
        let within = (1..=MOST_INITIALS).contains(&count) && (1..=HIGHEST).contains(&number);
        (sound && within).then(|| Self(format!("{letters}/{number}")))
    }

    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// The reference.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn numbers_go_on_whoever_attaches() {
        let first = Exhibit::next("PN", []);
        let second = Exhibit::next("D.W.", [&first]);
        assert_eq!((first.as_str(), second.as_str()), ("PN/1", "DW/2"));
        assert_eq!(Exhibit::next("", []).as_str(), "X/1");
        assert_eq!(Exhibit::next("éa", [&second]).as_str(), "ÉA/3");
    }

    #[test]
    fn what_is_typed_is_letters_a_stroke_and_a_number_or_nothing() {
        assert_eq!(Exhibit::typed(" ab / 07 ").unwrap().as_str(), "AB/7");
        for wrong in
            ["", "AB", "AB/", "/1", "AB/0", "AB/10000", "A1/1", "ABCDE/1", "AB/1/2", "AB/-1"]
        {
            assert_eq!(Exhibit::typed(wrong), None, "{wrong}");
        }
    }
}
