//! Reading traditions: names of other languages respelled as an English ear would write them down.
//!
//! `Siobhan` becomes `shivan` and `Wojciech` becomes `voychek`; `sound.rs` then hears them as it hears the typed
//! `shivaun` and `voycheck`. A tradition is tried only on a word that bears its marks. One reading too many
//! costs little, for it only adds a spelling under which the word may also be found.

/// What must stand on one side of a rule's letters.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    Anything,
    /// The word's end on that side.
    Edge,
    Vowel,
    Consonant,
    /// A consonant, or the word's end.
    NoVowel,
}

struct Rule {
    before: Beside,
    from: &'static str,
    to: &'static str,
    after: Beside,
}

const fn any(from: &'static str, to: &'static str) -> Rule {
    Rule { before: Beside::Anything, from, to, after: Beside::Anything }
}
const fn start(from: &'static str, to: &'static str) -> Rule {
    Rule { before: Beside::Edge, from, to, after: Beside::Anything }
}
const fn end(from: &'static str, to: &'static str) -> Rule {
    Rule { before: Beside::Anything, from, to, after: Beside::Edge }
}
const fn between(before: Beside, from: &'static str, to: &'static str, after: Beside) -> Rule {
    Rule { before, from, to, after }
}

/// A language's way of spelling: the marks that betray it, and its rules, the first that fits winning.
struct Tradition {
    marks: &'static [Rule],
    rules: &'static [Rule],
}

use Beside::{Anything, Consonant, NoVowel, Vowel};

const IRISH: Tradition = Tradition {
    marks: &[
        between(Vowel, "bh", "", Anything),
        between(Vowel, "mh", "", Anything),
        between(Vowel, "dh", "", NoVowel),
        between(Vowel, "gh", "", Vowel),
        any("ao", ""),
        any("eo", ""),
        any("fh", ""),
        any("ois", ""),
        any("isl", ""),
        any("inn", ""),
        start("ci", ""),
        start("ce", ""),
        start("si", ""),
        start("se", ""),
        start("ea", ""),
        start("ai", ""),
        start("ei", ""),
        start("bri", ""),
        between(Vowel, "ith", "", Anything),
    ],
    rules: &[
        any("aoi", "ee"),
        any("ao", "ee"),
        any("eoi", "o"),
        any("eo", "o"),
        any("eai", "a"),
        any("ea", "a"),
        any("iai", "ee"),
        any("iu", "u"),
        any("uai", "oo"),
        any("ui", "i"),
        any("bhf", "w"),
        any("bh", "v"),
        any("mh", "v"),
        start("dh", "g"),
        end("aidh", "ee"),
        end("idh", "ee"),
        end("igh", "ee"),
        end("adh", "a"),
        any("dh", ""),
        between(Vowel, "gh", "", Anything),
        any("fh", ""),
        between(Vowel, "th", "h", Anything),
        any("ch", "k"),
        any("ck", "k"),
        any("isl", "shl"),
        any("sei", "shay"),
        any("se", "she"),
        any("si", "shi"),
        end("is", "ish"),
        any("c", "k"),
        end("e", "a"),
    ],
};

const WELSH: Tradition = Tradition {
    marks: &[
        any("dd", ""),
        any("rh", ""),
        any("wy", ""),
        any("yw", ""),
        any("uw", ""),
        any("yf", ""),
        start("ll", ""),
        start("io", ""),
        start("iw", ""),
        start("ieu", ""),
        start("ce", ""),
        start("ci", ""),
        start("gw", ""),
        start("ff", ""),
        between(Anything, "si", "", Vowel),
        between(Consonant, "w", "", NoVowel),
        end("an", ""),
        end("fon", ""),
    ],
    rules: &[
        any("dd", "th"),
        any("ff", "f"),
        any("ph", "f"),
        any("f", "v"),
        start("ll", "l"),
        any("ll", "l"),
        any("rh", "r"),
        any("th", "th"),
        any("ch", "k"),
        any("c", "k"),
        start("io", "yo"),
        start("ieu", "yi"),
        start("iw", "yu"),
        start("ia", "ya"),
        start("ie", "ye"),
        between(Anything, "si", "sh", Vowel),
        any("wy", "wi"),
        any("uw", "oo"),
        any("yw", "oo"),
        between(NoVowel, "w", "oo", NoVowel),
        any("au", "i"),
        any("ae", "i"),
        any("ai", "i"),
        any("eu", "i"),
        any("ei", "ay"),
        any("u", "i"),
    ],
};

const POLISH: Tradition = Tradition {
    marks: &[
        any("sz", ""),
        any("cz", ""),
        any("rz", ""),
        any("dz", ""),
        any("zy", ""),
        any("ws", ""),
        any("cie", ""),
        any("sci", ""),
        any("iew", ""),
        any("cja", ""),
        between(Consonant, "j", "", Anything),
        between(Vowel, "j", "", Consonant),
        end("law", ""),
        end("ski", ""),
        end("ska", ""),
        end("cki", ""),
        end("cka", ""),
        end("wicz", ""),
        end("cek", ""),
        end("ec", ""),
        start("wi", ""),
        start("wo", ""),
        start("ja", ""),
        start("je", ""),
        start("jo", ""),
    ],
    rules: &[
        any("szcz", "sh"),
        any("sz", "sh"),
        any("cz", "ch"),
        any("ciech", "check"),
        between(Consonant, "rz", "sh", Anything),
        any("rz", "zh"),
        any("dzi", "ji"),
        any("dz", "j"),
        any("drzej", "djay"),
        any("ch", "h"),
        between(Anything, "ci", "ch", Vowel),
        any("ci", "chi"),
        any("ck", "tsk"),
        any("c", "ts"),
        between(Anything, "si", "sh", Vowel),
        between(Anything, "zi", "zh", Vowel),
        between(Vowel, "j", "y", NoVowel),
        any("j", "y"),
        any("w", "v"),
    ],
};

/// Chinese romanisation, as far as an English ear hears it otherwise than it reads it.
const PINYIN: Tradition = Tradition {
    marks: &[start("x", ""), start("zh", ""), start("qi", ""), start("cao", "")],
    rules: &[start("x", "sh"), start("zh", "j"), start("q", "ch"), start("c", "ts")],
};

/// South Asian and Arabic spellings: w and v are one letter, and so are the hard gutturals.
const EASTERN: Tradition = Tradition {
    marks: &[
        between(Anything, "w", "", Vowel),
        any("q", ""),
        any("dj", ""),
        any("ou", ""),
        any("ph", ""),
    ],
    rules: &[
        between(Vowel, "w", "v", Vowel),
        start("w", "v"),
        between(Consonant, "w", "v", Vowel),
        any("q", "k"),
        any("dj", "j"),
        any("ou", "u"),
        any("ph", "p"),
    ],
};

/// Scandinavian, German, Baltic, Balkan: a j is a y.
const JOT: Tradition = Tradition {
    marks: &[any("j", "")],
    rules: &[between(Consonant, "j", "i", Vowel), any("j", "y")],
};

/// All respellings of a folded word by the traditions whose marks it bears.
pub(crate) fn respellings(word: &str) -> Vec<String> {
    [&IRISH, &WELSH, &POLISH, &PINYIN, &EASTERN, &JOT]
        .into_iter()
        .filter(|tradition| bears_a_mark(word, tradition.marks))
        .map(|tradition| respell(word, tradition.rules))
        .filter(|spelling| spelling != word && !spelling.is_empty())
        .collect()
}

fn bears_a_mark(word: &str, marks: &[Rule]) -> bool {
    (0..word.len()).any(|place| marks.iter().any(|mark| fits(word, place, mark)))
}

fn respell(word: &str, rules: &[Rule]) -> String {
    let mut out = String::with_capacity(word.len() + 2);
    let mut place = 0;
    while let Some(letter) = word.as_bytes().get(place) {
        match rules.iter().find(|rule| fits(word, place, rule)) {
            Some(rule) => {
                out.push_str(rule.to);
                place += rule.from.len();
            }
            None => {
                out.push(char::from(*letter));
                place += 1;
            }
        }
    }
    out
}

fn fits(word: &str, place: usize, rule: &Rule) -> bool {
    let bytes = word.as_bytes();
    let here = bytes.get(place..).unwrap_or_default();
    here.starts_with(rule.from.as_bytes())
        && stands(place.checked_sub(1).and_then(|before| bytes.get(before)), rule.before)
        && stands(bytes.get(place + rule.from.len()), rule.after)
}

fn stands(beside: Option<&u8>, wanted: Beside) -> bool {
    let vowel = beside.is_some_and(|byte| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'));
    match wanted {
        Beside::Anything => true,
        Beside::Edge => beside.is_none(),
        Beside::Vowel => vowel,
        Beside::Consonant => beside.is_some() && !vowel,
        Beside::NoVowel => !vowel,
    }
}
