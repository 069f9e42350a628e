//! The scheme's references: `SW-2026-0142` and all that people make of it (`sw2026142`, `2026-142`, `142`).
//!
//! Each reference is kept under several runs of digits, packed into one number each, so that a typed beginning is
//! a range. Invariant: a run of digits that was typed in full is never lost among longer ones; it costs less.

/// References of all people, by the digits under which they may be typed.
#[derive(Default)]
pub(crate) struct References {
    /// Packed digits and rank, sorted.
    keys: Vec<(u64, u32)>,
    /// The leading letters that occur; a scheme has a few.
    kinds: Vec<String>,
    /// Which of them, by rank.
    letters: Vec<u32>,
}

/// A typed word as part of a reference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Typed<'a> {
    letters: &'a str,
    digits: &'a str,
}

/// The most digits that are told apart.
const DIGITS: usize = 16;

impl References {
    /// Adds somebody's reference; ranks must come in rising order, from nought.
    pub(crate) fn add(&mut self, reference: &str, rank: u32) {
        let folded = reference.to_ascii_lowercase();
        let letters: String = folded.chars().take_while(char::is_ascii_lowercase).collect();
        let kind = self.kinds.iter().position(|known| *known == letters).unwrap_or_else(|| {
            self.kinds.push(letters);
            self.kinds.len() - 1
        });
        self.letters.push(u32::try_from(kind).unwrap_or(u32::MAX));
        self.keys.extend(keys(&folded).map(|key| (key, rank)));
    }

    /// The table, once everybody is in it.
    pub(crate) fn close(mut self) -> Self {
        self.keys.sort_unstable();
        self.keys.dedup();
        self.keys.shrink_to_fit();
        self.letters.shrink_to_fit();
        self
    }

    /// Ranks of those whose reference has the typed digits, each with whether they were typed in full.
    pub(crate) fn find<'s>(&'s self, typed: Typed<'s>) -> impl Iterator<Item = (u32, bool)> + 's {
        let (low, high) = range(typed.digits);
        let start = self.keys.partition_point(|(key, _)| *key < low);
        self.keys
            .get(start..)
            .unwrap_or_default()
            .iter()
            .take_while(move |(key, _)| *key <= high)
            .filter(move |(_, rank)| {
                typed.letters.is_empty() || self.has_letters(*rank, typed.letters)
            })
            .map(move |&(key, rank)| (rank, key == low))
    }

    /// Ranks of those whose reference begins with exactly these letters.
    pub(crate) fn lettered(&self, letters: &str) -> impl Iterator<Item = u32> {
        let kind = self.kind(letters);
        (0u32..)
            .zip(&self.letters)
            .filter(move |(_, own)| Some(**own) == kind)
            .map(|(rank, _)| rank)
    }

    fn has_letters(&self, rank: u32, letters: &str) -> bool {
        let own = self.letters.get(rank as usize);
        own.is_some() && own.copied() == self.kind(letters)
    }

    fn kind(&self, letters: &str) -> Option<u32> {
        let kind = self.kinds.iter().position(|known| known == letters)?;
        u32::try_from(kind).ok()
    }
}

/// Reads a typed word as letters and digits; `None` when it is not of that shape.
pub(crate) fn typed(word: &str) -> Option<Typed<'_>> {
    let letters = word.bytes().take_while(u8::is_ascii_lowercase).count();
    let (letters, digits) = word.split_at_checked(letters)?;
    let shaped = !digits.is_empty()
        && digits.len() < DIGITS
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    shaped.then_some(Typed { letters, digits })
}

/// The runs of digits under which a reference may be typed.
fn keys(reference: &str) -> impl Iterator<Item = u64> {
    let runs: Vec<&str> = reference
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .collect();
    let (number, earlier) = runs.split_last().map_or(("", &[][..]), |(last, rest)| (*last, rest));
    let bare = number.trim_start_matches('0');
    let year = earlier.last().copied().unwrap_or_default();
    [
        number.to_owned(),
        bare.to_owned(),
        format!("{year}{number}"),
        format!("{year}{bare}"),
        year.to_owned(),
    ]
    .into_iter()
    .filter(|key| !key.is_empty() && key.len() < DIGITS)
    .map(|key| range(&key).0)
}

/// All packed numbers that begin with these digits, from first to last; the first is the digits themselves.
fn range(digits: &str) -> (u64, u64) {
    let mut low = 0u64;
    let mut free = 64u32;
    for digit in digits.bytes().take(DIGITS - 1) {
        free -= 4;
        low |= (u64::from(digit.wrapping_sub(b'0') & 0xf) + 1) << free;
    }
    (low, low | ((1u64 << free) - 1))
}
