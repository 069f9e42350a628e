//! How a name sounds: from English spelling to a short string of sounds.
//!
//! Double Metaphone drops every vowel, so it joins Jan, Jean, John, June and Gwen. Here the first and the last
//! vowel keep a rough class (`a`, `i` for e-i-y, `o` for o-u), inner ones become one mark, and consonants fall
//! together where English spelling cannot tell them apart. Two words that sound alike then have the *same* string,
//! a slip of the ear is one edit of it, and a half-heard name is a beginning of it.
//! Names of other languages are first respelled by `traditions.rs`.

use super::distance;
use super::traditions;

/// At most so many readings of one word are kept.
const READINGS: usize = 6;

/// One reading of a word as a string of sounds.
pub(crate) type Sounds = Vec<u8>;

/// All plausible readings of a folded word, the English one first, each once.
pub(crate) fn readings(word: &str, heard: Option<&str>) -> Vec<Sounds> {
    let mut all: Vec<Sounds> = Vec::with_capacity(3);
    let mut add = |spelling: &str| {
        for hard_g in [false, true] {
            if hard_g && !has_soft_g(spelling) {
                continue;
            }
            let sounds = sounds(spelling, hard_g);
            if !sounds.is_empty() && all.len() < READINGS && !all.contains(&sounds) {
                all.push(sounds);
            }
        }
    };
    add(word);
    if let Some(heard) = heard {
        add(heard);
    }
    for spelling in traditions::respellings(heard.unwrap_or(word)) {
        add(&spelling);
    }
    all
}

fn has_soft_g(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| matches!(pair, [b'g', b'e' | b'i' | b'y']))
}

/// The sounds of one English spelling.
fn sounds(word: &str, hard_g: bool) -> Sounds {
    let mut reader = Reader { letters: word.as_bytes(), place: 0, out: Vec::new(), hard_g };
    while let Some(letter) = reader.at(0) {
        let taken = if reader.vowel_here() { reader.vowel() } else { reader.consonant(letter) };
        reader.place += taken.max(1);
    }
    let mut out = reader.out;
    soften_inner_vowels(&mut out);
    out.iter().map(|&sound| distance::symbol(sound)).collect()
}

/// Every vowel between the first and a final one becomes a murmur.
fn soften_inner_vowels(out: &mut [u8]) {
    let last = out.len().saturating_sub(1);
    let vowels = out.iter_mut().enumerate().filter(|(_, byte)| is_vowel_sound(**byte));
    for (place, byte) in vowels.skip(1) {
        if place != last {
            *byte = b'@';
        }
    }
}

fn is_vowel_sound(byte: u8) -> bool {
    matches!(byte, b'a' | b'i' | b'o')
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn is_front(byte: Option<u8>) -> bool {
    matches!(byte, Some(b'e' | b'i' | b'y'))
}

struct Reader<'a> {
    letters: &'a [u8],
    place: usize,
    out: Vec<u8>,
    hard_g: bool,
}

impl Reader<'_> {
    fn at(&self, ahead: usize) -> Option<u8> {
        self.letters.get(self.place + ahead).copied()
    }

    fn before(&self) -> Option<u8> {
        self.place.checked_sub(1).and_then(|place| self.letters.get(place).copied())
    }

    fn starts(&self, text: &str) -> bool {
        self.letters.get(self.place..).is_some_and(|rest| rest.starts_with(text.as_bytes()))
    }

    fn rest_is(&self, text: &str) -> bool {
        self.letters.get(self.place..) == Some(text.as_bytes())
    }

    fn first(&self) -> bool {
        self.place == 0
    }

    fn after_vowel(&self) -> bool {
        self.before().is_some_and(|byte| is_vowel(byte) || byte == b'y')
    }

    fn vowel_at(&self, ahead: usize) -> bool {
        self.at(ahead).is_some_and(|byte| is_vowel(byte) || byte == b'y')
    }

    fn emit(&mut self, sound: u8) {
        if self.out.last() != Some(&sound) {
            self.out.push(sound);
        }
    }

    fn vowel_here(&self) -> bool {
        match self.at(0) {
            Some(b'y') => !(self.first() && self.vowel_at(1)),
            Some(byte) => is_vowel(byte),
            None => false,
        }
    }

    /// How long the run of vowels is that starts here, with the silent `h`, `w` and `gh` in it.
    fn run(&self) -> usize {
        let mut length = 1;
        loop {
            match self.at(length) {
                Some(byte) if is_vowel(byte) || byte == b'y' => length += 1,
                Some(b'h') => length += 1,
                // Owen, Dawn, Howell; but Kwame keeps its w, for there it follows a consonant.
                Some(b'w') => length += 1,
                Some(b'g') if self.at(length + 1) == Some(b'h') && !self.vowel_at(length + 2) => {
                    length += 2;
                }
                _ => return length,
            }
        }
    }

    fn vowel(&mut self) -> usize {
        let length = self.run();
        let run = self.letters.get(self.place..self.place + length).unwrap_or_default();
        let ends = self.at(length).is_none();
        let voiced = self.out.iter().any(|&byte| is_vowel_sound(byte));
        let silent = run == b"e" && ends && voiced && !self.first();
        if !silent {
            let long_a = run == b"a" && !voiced && self.long_a_follows();
            let class = if long_a { b'i' } else { vowel_class(run) };
            self.emit(class);
        }
        length
    }

    /// Jane, Katie, Stacey, Amy: one consonant, then an ending that makes the vowel long.
    fn long_a_follows(&self) -> bool {
        let Some(consonant) = self.at(1).filter(|&byte| !is_vowel(byte) && byte != b'y') else {
            return false;
        };
        let skip = if consonant == b't' && self.at(2) == Some(b'h') { 3 } else { 2 };
        let ending = self.letters.get(self.place + skip..).unwrap_or_default();
        let endings: [&[u8]; 7] = [b"e", b"y", b"ey", b"ie", b"ee", b"igh", b"eigh"];
        endings.contains(&ending)
    }

    fn consonant(&mut self, letter: u8) -> usize {
        match letter {
            b'c' => self.c(),
            b'd' => match (self.at(1), self.at(2)) {
                (Some(b'g'), after) if is_front(after) => self.sound(b'j', 2),
                (Some(b'j'), _) => self.sound(b'j', 2),
                (Some(b't'), _) => self.sound(b't', 2),
                _ => self.sound(b'd', 1),
            },
            b'g' => self.g(),
            b'h' if self.first() => self.sound(b'h', 1),
            b'h' => 1,
            b'k' if self.first() && self.at(1) == Some(b'n') => 1,
            b'm' if self.first() && self.at(1) == Some(b'c') => {
                // McDonald and MacDonald; McCabe and McKay have one k however many letters spell it.
                self.emit(b'm');
                self.emit(b'a');
                self.emit(b'k');
                match self.at(2) {
                    Some(b'c' | b'k' | b'g') => 3,
                    _ => 2,
                }
            }
            b'm' if self.rest_is("mb") => self.sound(b'm', 2),
            b'p' => match self.at(1) {
                Some(b'h' | b'f') => self.sound(b'f', 2),
                Some(b's' | b'n' | b't') if self.first() => 1,
                _ => self.sound(b'p', 1),
            },
            b'q' if self.at(1) == Some(b'u') && self.vowel_at(2) => self.sound(b'k', 2),
            b'q' => self.sound(b'k', 1),
            b's' => self.s(),
            b't' => match (self.at(1), self.at(2)) {
                (Some(b'c'), Some(b'h')) => self.sound(b'x', 3),
                (Some(b's'), Some(b'c')) if self.at(3) == Some(b'h') => self.sound(b'x', 4),
                (Some(b'i'), Some(b'o')) if !self.first() => self.sound(b'x', 2),
                (Some(b'h'), _) => self.sound(b't', 2),
                _ => self.sound(b't', 1),
            },
            // Steven and Stephen, Ivan and Ifan: the two are one sound here.
            b'v' => self.sound(b'f', 1),
            b'w' if self.first() && self.at(1) == Some(b'r') => 1,
            b'x' if self.first() => self.sound(b's', 1),
            b'x' => {
                self.emit(b'k');
                self.sound(b's', 1)
            }
            b'z' => match self.at(1) {
                Some(b'h') => self.sound(b'x', 2),
                _ => self.sound(b's', 1),
            },
            other => self.sound(other, 1),
        }
    }

    fn sound(&mut self, sound: u8, taken: usize) -> usize {
        self.emit(sound);
        taken
    }

    fn c(&mut self) -> usize {
        match (self.at(1), self.at(2)) {
            (Some(b'c'), Some(b'h')) => self.sound(b'k', 3),
            (Some(b'h'), Some(b'r' | b'l')) => self.sound(b'k', 2),
            // Michael, but not Rachael: the vowel before tells them apart.
            (Some(b'h'), Some(b'a')) if self.before() == Some(b'i') => self.sound(b'k', 2),
            (Some(b'h'), _) => self.sound(b'x', 2),
            (Some(b'z' | b's'), _) => self.sound(b'x', 2),
            (Some(b'k' | b'q'), _) => self.sound(b'k', 2),
            // Marcia, Lucia, Felicia; a c that begins a word (Ciara) is left to the Irish reading.
            (Some(b'i'), Some(b'a' | b'o' | b'e')) if !self.first() => self.sound(b'x', 2),
            (after, _) if is_front(after) => self.sound(b's', 1),
            _ => self.sound(b'k', 1),
        }
    }

    fn g(&mut self) -> usize {
        match self.at(1) {
            Some(b'n') if self.first() => 1,
            Some(b'h') if self.before() == Some(b'n') => self.sound(b'g', 2),
            Some(b'h') => self.sound(b'g', 2),
            Some(b'u') if is_front(self.at(2)) => self.sound(b'g', 2),
            Some(b'g') => self.sound(b'g', 2),
            after if is_front(after) && !self.hard_g => self.sound(b'j', 1),
            _ => self.sound(b'g', 1),
        }
    }

    fn s(&mut self) -> usize {
        if self.starts("sch") {
            return match self.at(3) {
                Some(b'm' | b'n' | b'w' | b'r' | b'l' | b't') | None => self.sound(b'x', 3),
                _ => {
                    self.emit(b's');
                    self.sound(b'k', 3)
                }
            };
        }
        match (self.at(1), self.at(2)) {
            (Some(b'h'), _) => self.sound(b'x', 2),
            (Some(b'z'), _) if !self.first() || !self.vowel_at(2) => self.sound(b'x', 2),
            (Some(b'z'), _) => self.sound(b's', 2),
            (Some(b'c'), after) if is_front(after) => self.sound(b's', 2),
            (Some(b's'), Some(b'i')) if matches!(self.at(3), Some(b'o')) && self.after_vowel() => {
                self.sound(b'x', 3)
            }
            _ => self.sound(b's', 1),
        }
    }
}

/// The rough class of a run of vowels.
fn vowel_class(run: &[u8]) -> u8 {
    match run {
        [b'a', b'a', rest @ ..] if !rest.is_empty() => vowel_class_of_a(rest),
        [b'a', rest @ ..] => vowel_class_of_a(rest),
        [b'e', b'o' | b'u' | b'w', ..] | [b'e', b'a', b'u', ..] => b'o',
        [b'e' | b'i' | b'y', ..] => b'i',
        _ => b'o',
    }
}

fn vowel_class_of_a(rest: &[u8]) -> u8 {
    match rest {
        [b'i' | b'y' | b'e', ..] => b'i',
        [b'u' | b'w', ..] => b'o',
        _ => b'a',
    }
}
