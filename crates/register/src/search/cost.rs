//! What each way of being found costs; the order of the hits is the order of these sums.
//!
//! Invariant: exact < beginning < other spelling, short form or sound < misspelling, for one word and whatever
//! the small extras below add to it. The steps are few on purpose: within one step the person who is banned here
//! and now comes first, and only a clear difference in how well the name fits overrides that.

/// Marks "not found by this word".
pub(crate) const NONE: u8 = u8::MAX;

/// The word as written.
pub(crate) const EXACT: u8 = 0;
/// Two typed words that are one written word, or a particle joined to its name.
pub(crate) const JOINED: u8 = 1;
/// The main part of a compound name (`brien` of O'Brien); added to the word's own cost.
pub(crate) const PART: u8 = 2;
/// One typed word that is two written ones.
pub(crate) const SPLIT: u8 = 3;
/// A beginning of the word.
pub(crate) const PREFIX: u8 = 4;
/// Another spelling of the same name, from the table.
pub(crate) const SAME: u8 = 6;
/// From here on a hit was not found letter by letter.
pub(crate) const BY_EAR: u8 = SAME;
/// A short form of the name or the full form of it, from the table.
pub(crate) const VARIANT: u8 = 8;
/// The word sounds the same.
pub(crate) const SOUND: u8 = 8;
/// Two short forms of the same name (Bob and Robbie).
pub(crate) const SIBLING: u8 = 9;
/// Initials typed as one word.
pub(crate) const INITIALS: u8 = 9;
/// A half-typed variant.
pub(crate) const VARIANT_PREFIX: u8 = 10;
/// A half-typed word that sounds like the beginning.
pub(crate) const SOUND_PREFIX: u8 = 10;
/// Only an initial is on record.
pub(crate) const RECORDED_INITIAL: u8 = 10;
/// A short form of another spelling of the name.
pub(crate) const VARIANT_SPELLING: u8 = 11;
/// Double Metaphone hears the same, and the spelling is not far.
pub(crate) const METAPHONE: u8 = 11;
/// A word of the description, a word for the same thing, a beginning of one, a misspelt one.
pub(crate) const DESCRIBED: u8 = 11;
/// A word that means the same as one of the description.
pub(crate) const DESCRIBED_OTHERWISE: u8 = 12;
/// The beginning of a word of the description.
pub(crate) const DESCRIBED_PREFIX: u8 = 13;
/// A misspelt word of the description.
pub(crate) const DESCRIBED_MISSPELT: u8 = 16;
/// One slip that fingers or ears make: swapped, doubled or neighbouring letters, one vowel for another.
pub(crate) const SLIP: u8 = 12;
/// One other wrong, missing or added letter.
pub(crate) const MISSPELT: u8 = 14;
/// One sound wrong.
pub(crate) const SOUND_MISHEARD: u8 = 15;
/// One slip in a half-typed word.
pub(crate) const PREFIX_MISSPELT: u8 = 16;
/// A variant of what was probably meant.
pub(crate) const VARIANT_MISSPELT: u8 = 18;
/// Double Metaphone hears the same, and nothing else speaks for it.
pub(crate) const METAPHONE_ONLY: u8 = 19;
/// Two slips in a word.
pub(crate) const TWO_SLIPS: u8 = 20;
/// Two slips in a word of four to six letters; only beside other words.
pub(crate) const TWO_SLIPS_IN_SHORT: u8 = 23;
/// One sound wrong in a half-typed word.
pub(crate) const SOUND_PREFIX_MISHEARD: u8 = 20;
/// Two sounds wrong in a long word.
pub(crate) const SOUND_TWICE_MISHEARD: u8 = 22;
/// Two slips in a half-typed word.
pub(crate) const PREFIX_TWO_SLIPS: u8 = 23;
/// Added to a misspelling of the first letter, which people seldom get wrong.
pub(crate) const FIRST_LETTER: u8 = 2;

/// Added when no name of the person is wholly accounted for.
pub(crate) const NAME_NOT_WHOLE: u16 = 1;
/// Added when the words come from different names of the person.
pub(crate) const NAMES_MIXED: u16 = 1;
/// Added when the words stand in another order.
pub(crate) const OUT_OF_ORDER: u16 = 1;

/// Hits costlier than the best one by more than this are noise.
pub(crate) const MARGIN: u16 = 12;
/// No sum is larger than this.
pub(crate) const WORST: u16 = 120;
