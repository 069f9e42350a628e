//! Names of several parts: O'Brien, MacDonald, al-Hassan, de Souza, Smith-Jones.
//!
//! People type them joined, split or by the main part alone. All these forms are put into the index beside the
//! written one, so that the order of the typed words never matters and a typed word is never taken apart twice.
//! A form says which of the name's words it stands for; two typed words may not both use one of them.

use super::cost;
use super::fold::{self, Word};

/// Particles that stand before a name, apart or joined to it.
const PARTICLES: &[&str] = &[
    "o", "d", "mac", "mc", "m", "al", "el", "as", "ar", "ad", "an", "ul", "ur", "bin", "bint",
    "binti", "ibn", "ben", "bar", "abu", "abou", "umm", "abd", "abdul", "abdel", "abdal", "abdur",
    "abdus", "de", "da", "di", "do", "dos", "das", "del", "della", "dela", "du", "des", "la", "le",
    "les", "lo", "los", "las", "van", "von", "vande", "vander", "der", "den", "ter", "ten", "zu",
    "st", "san", "santa", "saint", "sainte", "ap", "ab", "ni", "nic", "fitz", "uddin", "oglu", "e",
    "y",
];

/// The Arabic article, and the abbreviated saint, as different people write them.
const SAME_PARTICLES: &[&[&str]] = &[&["al", "el", "ul"], &["st", "saint"], &["bin", "ibn", "ben"]];

/// Particles that may be joined to a name so firmly that only the name itself shows it.
const ALWAYS_JOINED: &[&str] = &["mac", "mc", "fitz", "abdul", "abdel", "abdur"];
/// Particles that are taken off only where what remains is a name that somebody else bears.
const SOMETIMES_JOINED: &[&str] = &[
    "o", "d", "al", "el", "de", "di", "da", "du", "del", "della", "le", "la", "van", "von", "ben",
    "bin", "st", "ap", "ab",
];
/// Endings that are as often written apart.
const JOINED_ENDINGS: &[&str] = &["uddin", "eddin", "uddeen", "ullah", "allah", "zadeh", "oglu"];

/// Words that stand in nicknames and in what people type, and that identify nobody.
const EMPTY_WORDS: &[&str] = &[
    "the", "with", "and", "of", "on", "in", "has", "mr", "mrs", "ms", "miss", "dr", "aka",
    "called", "wearing",
];

/// Words beyond this place in a name share its last slot.
const SLOTS: usize = 16;

/// One way in which a part of a name may be typed.
pub(crate) struct Form {
    pub(crate) text: String,
    pub(crate) heard: Option<String>,
    /// Which of the name's words it stands for, as bits.
    pub(crate) slots: u16,
    /// Added to the cost of finding it.
    pub(crate) cost: u8,
}

/// A name taken apart.
pub(crate) struct Parts {
    pub(crate) forms: Vec<Form>,
    /// The words that must be accounted for before the name counts as wholly typed; particles need not be.
    pub(crate) needed: u16,
    /// First letters of the words that are not particles, in order.
    pub(crate) initials: String,
}

/// Whether a word identifies nobody.
pub(crate) fn is_empty_word(word: &str) -> bool {
    EMPTY_WORDS.contains(&word)
}

/// Takes a name apart; `known` tells whether a word is a name in its own right.
pub(crate) fn take_apart(name: &str, known: impl Fn(&str) -> bool) -> Parts {
    let words = fold::words(name);
    let all_empty = words.iter().all(|word| is_empty_word(&word.text));
    let mut parts = Parts { forms: Vec::new(), needed: 0, initials: String::new() };
    let last = words.len().saturating_sub(1);
    for (place, word) in words.iter().enumerate() {
        let slots = slot(place);
        let particle = place != last && is_particle(&word.text);
        if !particle && (all_empty || !is_empty_word(&word.text)) {
            parts.needed |= slots;
            parts.initials.extend(word.text.chars().next());
        }
        add_joined_particles(&words, place, &mut parts.forms);
        if particle {
            add_same_particles(&words, place, &mut parts.forms);
        }
        add_inner_parts(word, slots, &known, &mut parts.forms);
        parts.forms.push(Form {
            text: word.text.clone(),
            heard: word.heard.clone(),
            slots,
            cost: cost::EXACT,
        });
    }
    parts
}

fn slot(place: usize) -> u16 {
    1 << place.min(SLOTS - 1)
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// `de la Cruz` is also `delacruz` and `lacruz`; `Saif Uddin` is also `saifuddin`.
fn add_joined_particles(words: &[Word], place: usize, forms: &mut Vec<Form>) {
    let mut text = String::new();
    let mut slots = 0;
    for (later, word) in words.iter().enumerate().skip(place) {
        text.push_str(&word.text);
        slots |= slot(later);
        let ending = later == place + 1 && JOINED_ENDINGS.contains(&word.text.as_str());
        if later > place && text.len() <= fold::LONGEST && (ending || !is_particle(&word.text)) {
            forms.push(Form { text: text.clone(), heard: None, slots, cost: cost::EXACT });
        }
        let next_ends = words
            .get(later + 1)
            .is_some_and(|next| later == place && JOINED_ENDINGS.contains(&next.text.as_str()));
        if !is_particle(&word.text) && !next_ends {
            return;
        }
    }
}

/// `El-Sayed` is also `al-Sayed` and `alsayed`.
fn add_same_particles(words: &[Word], place: usize, forms: &mut Vec<Form>) {
    let (Some(particle), Some(next)) = (words.get(place), words.get(place + 1)) else { return };
    let same = SAME_PARTICLES.iter().filter(|same| same.contains(&particle.text.as_str()));
    for other in same.flat_map(|same| same.iter()).filter(|other| **other != particle.text) {
        for (text, slots) in [
            ((*other).to_owned(), slot(place)),
            (format!("{other}{}", next.text), slot(place) | slot(place + 1)),
        ] {
            if text.len() <= fold::LONGEST {
                forms.push(Form { text, heard: None, slots, cost: cost::SAME });
            }
        }
    }
}

fn add_inner_parts(word: &Word, slots: u16, known: impl Fn(&str) -> bool, forms: &mut Vec<Form>) {
    let mut add = |text: &str, cost: u8| {
        let there = forms.iter().any(|form| form.text == text && form.slots == slots);
        if text.len() >= 3 && !there {
            forms.push(Form { text: text.to_owned(), heard: None, slots, cost });
        }
    };
    let text = word.text.as_str();
    for &place in &word.breaks {
        if let Some(main) = text.get(place..) {
            add(main, cost::PART);
        }
    }
    if let Some(main) = text.strip_prefix("mc").filter(|main| main.len() >= 3) {
        add(&format!("mac{main}"), cost::EXACT);
    } else if let Some(main) = text.strip_prefix("mac").filter(|main| main.len() >= 3) {
        add(&format!("mc{main}"), cost::EXACT);
    }
    for particle in ALWAYS_JOINED {
        if let Some(main) = text.strip_prefix(particle).filter(|main| main.len() >= 3) {
            add(main, cost::PART);
        }
    }
    for particle in SOMETIMES_JOINED {
        if let Some(main) =
            text.strip_prefix(particle).filter(|main| main.len() >= 4 && known(main))
        {
            add(main, cost::PART);
        }
    }
    for ending in JOINED_ENDINGS {
        if let Some(main) = text.strip_suffix(ending).filter(|main| main.len() >= 3) {
            add(main, cost::PART);
            add(ending, cost::PART);
        }
    }
}
