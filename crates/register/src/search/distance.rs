//! Edit distance between a typed word and many known ones, 64 letters at a time.
//!
//! Myers' bit-parallel columns in Hyyrö's form with transpositions (optimal string alignment): one typed word is
//! prepared once, and each letter of a known word then costs some fifteen machine instructions. The same pass
//! yields the distance to the whole word and to its nearest beginning, so a slip in a half-typed name is forgiven.

/// How many kinds of symbol there are: digits, `a`-`z`, and [`MURMUR`].
pub(crate) const SYMBOLS: usize = 37;
/// The sound of an inner, unstressed vowel.
pub(crate) const MURMUR: u8 = 36;

/// A typed word, prepared.
pub(crate) struct Pattern {
    places: [u64; SYMBOLS],
    len: u32,
    mask: u32,
}

/// How far a known word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Distance {
    /// To the whole word.
    pub(crate) whole: u32,
    /// To that beginning of the word which is nearest.
    pub(crate) prefix: u32,
}

impl Pattern {
    /// Prepares a word of symbols; `None` when it is empty or longer than 64.
    pub(crate) fn new(symbols: &[u8]) -> Option<Self> {
        let len = u32::try_from(symbols.len()).ok().filter(|len| (1..=64).contains(len))?;
        let mut places = [0u64; SYMBOLS];
        for (place, &symbol) in symbols.iter().enumerate() {
            if let Some(slot) = places.get_mut(usize::from(symbol)) {
                *slot |= 1 << place;
            }
        }
        Some(Self { places, len, mask: mask(symbols) })
    }

    /// The number of symbols.
    pub(crate) fn len(&self) -> u32 {
        self.len
    }

    /// Whether a word with this mask may lie within `most` edits, by its letters alone: each letter of ours that
    /// it lacks costs an edit. Quick, and never wrongly no.
    pub(crate) fn may_be_near(&self, other: u32, most: u32) -> bool {
        (self.mask & !other).count_ones() <= most
    }

    /// The distances to a known word; each is right where it is at most `most`, and above `most` otherwise.
    pub(crate) fn measure(&self, symbols: &[u8], most: u32) -> Distance {
        let end = 1u64 << (self.len - 1);
        let longest = (self.len + most) as usize;
        let (mut up, mut down, mut diagonal, mut before) = (u64::MAX, 0u64, 0u64, 0u64);
        let mut here = self.len;
        let mut nearest = here;
        for &symbol in symbols.iter().take(longest) {
            let same = self.places.get(usize::from(symbol)).copied().unwrap_or_default();
            let swapped = ((!diagonal & same) << 1) & before;
            diagonal = swapped | ((same & up).wrapping_add(up) ^ up) | same | down;
            let mut right = down | !(diagonal | up);
            let mut left = diagonal & up;
            here += u32::from(right & end != 0);
            here -= u32::from(left & end != 0);
            nearest = nearest.min(here);
            right = (right << 1) | 1;
            left <<= 1;
            up = left | !(diagonal | right);
            down = right & diagonal;
            before = same;
        }
        let whole = if symbols.len() > longest { most + 1 } else { here };
        Distance { whole, prefix: nearest }
    }
}

/// The set of symbols in a word; a few rare symbols share their bit, which can only make two sets look closer.
pub(crate) fn mask(symbols: &[u8]) -> u32 {
    symbols.iter().fold(0, |mask, &symbol| mask | 1 << (u32::from(symbol) % 32))
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
