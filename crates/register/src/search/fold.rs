//! Folding: from a name in any script to plain words of `a`-`z` and `0`-`9`.
//!
//! Invariant: every word that leaves here is non-empty lower-case ASCII letters and digits, at most [`LONGEST`]
//! bytes. The phonetic code panics on anything else, so nothing reaches it except through this file.

/// Longer words are cut; both sides are cut alike, so an exact name still finds its bearer.
pub(crate) const LONGEST: usize = 48;

/// One folded word of a name or of what was typed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The letters as written, without accents.
    pub(crate) text: String,
    /// The letters as the accents say them (`ş` as `sh`), where that differs from the written ones.
    pub(crate) heard: Option<String>,
    /// Where an apostrophe stood: how many bytes of `text` come before it.
    pub(crate) breaks: Vec<usize>,
}

/// Folds a text to its words, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    let mut current = Builder::default();
    for character in text.chars() {
        if is_apostrophe(character) {
            current.mark_break();
        } else if is_combining(character) {
            current.combine(character);
        } else if character.is_ascii_alphanumeric() {
            current.push(character.to_ascii_lowercase());
        } else if character.is_alphanumeric() {
            push_foreign(&mut current, character, &mut all);
        } else {
            current.finish_into(&mut all);
        }
    }
    current.finish_into(&mut all);
    all
}

/// A text in plain small letters, for putting names in order.
pub fn plain(text: &str) -> String {
    plain_words(text).collect::<Vec<_>>().join(" ")
}

/// Folds a text to its written words alone.
pub(crate) fn plain_words(text: &str) -> impl Iterator<Item = String> {
    words(text).into_iter().map(|word| word.text)
}

fn push_foreign(current: &mut Builder, character: char, all: &mut Vec<Word>) {
    match deunicode::deunicode_char(character) {
        Some(letters) => {
            let start = current.heard.len();
            for letter in letters.chars() {
                if letter.is_ascii_alphanumeric() {
                    current.push(letter.to_ascii_lowercase());
                } else if letter == ' ' {
                    // Scripts written without spaces come out as one syllable a word.
                    current.finish_into(all);
                }
            }
            if let Some(heard) = heard_as(character, current.heard.get(..start).unwrap_or_default())
            {
                current.replace_heard(start, heard);
            }
        }
        // A letter that nobody has romanised is still a letter: spelled by its number, it can be found again.
        None => {
            for digit in format!("u{:x}", u32::from(character)).chars() {
                current.push(digit);
            }
        }
    }
}

#[derive(Default)]
struct Builder {
    text: String,
    heard: String,
    breaks: Vec<usize>,
}

impl Builder {
    fn push(&mut self, letter: char) {
        if self.text.len() < LONGEST {
            self.text.push(letter);
            self.heard.push(letter);
        }
    }

    fn mark_break(&mut self) {
        if !self.text.is_empty() && self.text.len() < LONGEST {
            self.breaks.push(self.text.len());
        }
    }

    /// An accent that follows its letter as a character of its own (the decomposed form).
    fn combine(&mut self, accent: char) {
        let heard = match (self.heard.chars().last(), accent) {
            (Some('s'), '\u{327}' | '\u{30c}' | '\u{301}' | '\u{326}') => "sh",
            (Some('c'), '\u{327}' | '\u{30c}' | '\u{301}') => "ch",
            (Some('z'), '\u{307}' | '\u{30c}' | '\u{301}') => "zh",
            (Some('n'), '\u{303}') => "ny",
            _ => return,
        };
        self.replace_heard(self.heard.len().saturating_sub(1), heard);
    }

    fn replace_heard(&mut self, start: usize, heard: &str) {
        if start + heard.len() <= LONGEST && start <= self.heard.len() {
            self.heard.truncate(start);
            self.heard.push_str(heard);
        }
    }

    fn finish_into(&mut self, all: &mut Vec<Word>) {
        let Self { text, heard, mut breaks } = std::mem::take(self);
        if text.is_empty() {
            return;
        }
        breaks.retain(|&place| place < text.len());
        let heard = (heard != text).then_some(heard).filter(|heard| !heard.is_empty());
        all.push(Word { text, heard, breaks });
    }
}

/// How an accented letter is said, where an English reader of the bare letter would say something else.
fn heard_as(character: char, before: &str) -> Option<&'static str> {
    Some(match character {
        'ş' | 'Ş' | 'ś' | 'Ś' | 'š' | 'Š' | 'ș' | 'Ș' => "sh",
        // François and Gonçalves hiss; Çelik and Koç do not.
        'ç' | 'Ç' if before.ends_with('n') => "s",
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => "ch",
        'ż' | 'Ż' | 'ź' | 'Ź' | 'ž' | 'Ž' => "zh",
        'ł' | 'Ł' => "w",
        'ñ' | 'Ñ' | 'ń' | 'Ń' => "ny",
        'ğ' | 'Ğ' => "h",
        'ą' | 'Ą' => "on",
        'ę' | 'Ę' => "en",
        'å' | 'Å' => "o",
        'ț' | 'Ț' | 'ţ' | 'Ţ' => "ts",
        _ => return None,
    })
}

fn is_apostrophe(character: char) -> bool {
    matches!(
        character,
        '\'' | '`'
            | '´'
            | '‘'
            | '’'
            | '‛'
            | '′'
            | '＇'
            | 'ʼ'
            | 'ʻ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | '׳'
    )
}

fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{ad}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rphonetic::DoubleMetaphone;

    use super::*;
    use crate::search::sound;

    fn folded(text: &str) -> String {
        plain_words(text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn accents_apostrophes_and_scripts_fold_to_plain_letters() {
        assert_eq!(folded("Siân O’Brien-Łukasz"), "sian obrien lukasz");
        assert_eq!(folded("ŞULE s\u{327}ule Æthel Groß"), "sule sule aethel gross");
        assert_eq!(folded("Ма́рия 王小明"), "mariia wang xiao ming");
        assert_eq!(folded(" -- 😀 "), "");
    }

    proptest! {
        #[test]
        fn whatever_comes_out_is_plain_and_can_be_spoken(text in any::<String>()) {
            let metaphone = DoubleMetaphone::new(Some(12));
            for word in words(&text) {
                for part in [Some(word.text.as_str()), word.heard.as_deref()].into_iter().flatten() {
                    prop_assert!(!part.is_empty() && part.len() <= LONGEST);
                    prop_assert!(part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
                    // Neither may panic; the library does on anything but ASCII.
                    let _ = metaphone.double_metaphone(part);
                }
                prop_assert!(word.breaks.iter().all(|&place| word.text.is_char_boundary(place)));
                let _ = sound::readings(&word.text, word.heard.as_deref());
            }
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
