//! Folds a text to the plain letters, digits and gaps that the word lists are written in.
//!
//! Every folded sign keeps the bytes of the text that it came from, always whole characters, so a
//! find can be shown where it stands. Signs come in the order of the text; gaps are never doubled
//! and stand only between other signs.

/// Words on both sides may belong to one phrase.
pub(super) const GAP: u8 = b' ';
/// A full stop and a space: ends a phrase, though not a word spelt letter by letter.
pub(super) const STOP: u8 = b'.';
/// The end of a clause or paragraph: nothing is joined across it.
pub(super) const BREAK: u8 = b'\n';

/// One folded sign: `a-z`, `0-9`, a gap, or one of the signs that stand in for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) byte: u8,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Sign {
    /// Whether it is a letter or a digit.
    pub(super) fn is_word(self) -> bool {
        self.byte.is_ascii_alphanumeric()
    }

    /// Whether it may stand for a letter although it also separates words: `th!ef`, `sc*m`.
    pub(super) fn is_stand_in(self) -> bool {
        matches!(self.byte, b'@' | b'$' | b'!' | b'|' | b'*')
    }
}

/// The folded text.
pub(super) fn fold(text: &str) -> Vec<Sign> {
    let mut out = Folded { signs: Vec::with_capacity(text.len()), gap: None, mark: None };
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        match c {
            'a'..='z' | '0'..='9' => out.push(c as u8, start, end),
            'A'..='Z' => out.push(c.to_ascii_lowercase() as u8, start, end),
            '@' | '$' | '!' | '|' | '*' => {
                if c == '!' {
                    out.mark = Some(BREAK);
                }
                out.push_stand_in(c as u8, start, end);
            }
            '\n' => out.line_end(),
            '.' | '\u{2026}' => out.full_stop(),
            ',' | ';' | ':' | '?' => out.widen_gap(BREAK),
            // Dropped, so that "Parkinson's" is one word however its apostrophe was typed.
            '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{2032}' | '\u{ff07}' | '`'
            | '\u{b4}' => {}
            _ if c.is_whitespace() => out.space(),
            _ if is_unseen(c) => out.widen(end),
            _ if c.is_ascii() => out.widen_gap(GAP),
            _ => out.push_other(c, start, end),
        }
    }
    out.signs
}

struct Folded {
    signs: Vec<Sign>,
    /// The gap met since the last sign.
    gap: Option<u8>,
    /// What was met since then that becomes a wider gap only before white space, so that "h.i.v"
    /// and "th!ef" stay joined.
    mark: Option<u8>,
}

impl Folded {
    fn push(&mut self, byte: u8, start: usize, end: usize) {
        self.mark = None;
        if let Some(gap) = self.gap.take()
            && let Some(last) = self.signs.last()
        {
            let (from, to) = (last.end, start);
            self.signs.push(Sign { byte: gap, start: from, end: to.max(from) });
        }
        self.signs.push(Sign { byte, start, end });
    }

    /// A stand-in is kept as it is: the scan takes it for a letter or for a gap, whichever agrees.
    fn push_stand_in(&mut self, byte: u8, start: usize, end: usize) {
        let mark = self.mark;
        self.push(byte, start, end);
        self.mark = mark;
    }

    fn widen_gap(&mut self, gap: u8) {
        let strength = |gap: u8| match gap {
            BREAK => 3,
            STOP => 2,
            _ => 1,
        };
        if self.gap.is_none_or(|now| strength(now) < strength(gap)) {
            self.gap = Some(gap);
        }
    }

    fn full_stop(&mut self) {
        self.mark = Some(STOP);
        self.widen_gap(GAP);
    }

    fn space(&mut self) {
        let gap = self.mark.unwrap_or(GAP);
        self.widen_gap(gap);
    }

    fn line_end(&mut self) {
        // A second line end without a sign between is a new paragraph; one alone is a wrapped line.
        if self.mark == Some(GAP) {
            self.widen_gap(BREAK);
        } else {
            self.space();
            self.mark = self.mark.or(Some(GAP));
        }
    }

    /// Takes unseen marks into the letter that they sit on, so a find never cuts one off.
    fn widen(&mut self, end: usize) {
        if self.gap.is_none()
            && let Some(last) = self.signs.last_mut()
        {
            last.end = end;
        }
    }

    fn push_other(&mut self, c: char, start: usize, end: usize) {
        if let Some(byte) = look_alike(c) {
            return self.push(byte, start, end);
        }
        let plain = deunicode::deunicode_char(c).unwrap_or("");
        // A letter of an alphabet is part of its word; a picture or an ideograph is a word itself.
        let letters = c.is_alphanumeric() && plain.bytes().all(|b| b.is_ascii_alphanumeric());
        if !letters {
            self.widen_gap(GAP);
        }
        for b in plain.bytes() {
            if b.is_ascii_alphanumeric() {
                self.push(b.to_ascii_lowercase(), start, end);
            } else {
                self.widen_gap(GAP);
            }
        }
        if !letters {
            self.widen_gap(GAP);
        }
    }
}

/// Characters that take no room on the screen, with marks that sit on the letter before them.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}' | '\u{e0000}'..='\u{e01ef}')
}

/// Greek and Cyrillic letters that look like a Latin one, where a transliteration by sound would
/// hide the word (Cyrillic "с" sounds as s but looks like c).
fn look_alike(c: char) -> Option<u8> {
    Some(match c {
        'а' | 'А' | 'α' | 'Α' => b'a',
        'в' | 'В' | 'Β' => b'b',
        'с' | 'С' | 'ϲ' => b'c',
        'е' | 'Е' | 'Ε' | 'ε' => b'e',
        'н' | 'Н' | 'Η' | 'һ' => b'h',
        'і' | 'І' | 'Ι' | 'ι' | 'ı' => b'i',
        'ј' | 'Ј' => b'j',
        'к' | 'К' | 'Κ' | 'κ' => b'k',
        'м' | 'М' | 'Μ' => b'm',
        'Ν' => b'n',
        'о' | 'О' | 'ο' | 'Ο' => b'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => b'p',
        'ѕ' | 'Ѕ' => b's',
        'т' | 'Т' | 'Τ' | 'τ' => b't',
        'у' | 'У' | 'Υ' => b'y',
        'υ' => b'u',
        'ν' => b'v',
        'х' | 'Х' | 'χ' | 'Χ' => b'x',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        fold(text).iter().map(|sign| sign.byte as char).collect()
    }

    #[test]
    fn case_accents_and_unseen_marks_fold_away() {
        assert_eq!(plain("Th\u{ad}i\u{200b}ÉF e\u{301}t"), "thief et");
        assert_eq!(plain("Parkinson\u{2019}s"), "parkinsons");
        assert_eq!(plain("ｔｈｉｅｆ сrооk"), "thief crook");
    }

    #[test]
    fn separators_become_one_gap_of_the_strongest_kind() {
        assert_eq!(plain("hep -- C_x/y"), "hep c x y");
        assert_eq!(plain("hep. C"), "hep.c");
        assert_eq!(plain("h.i.v"), "h i v");
        assert_eq!(plain("one, two"), "one\ntwo");
        assert_eq!(plain("one,two"), "one\ntwo");
        assert_eq!(plain("one\ntwo\n\nthree \n four"), "one two\nthree four");
        assert_eq!(plain(" (one) "), "one");
    }

    #[test]
    fn a_picture_is_a_word_of_its_own() {
        assert_eq!(plain("a🤰b"), "a pregnant woman b");
    }

    #[test]
    fn an_exclamation_ends_the_clause_before_a_space() {
        assert_eq!(plain("th!ef"), "th!ef");
        assert_eq!(plain("one! two"), "one!\ntwo");
    }
}
