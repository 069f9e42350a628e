//! Text wrapped into lines. A word that is wider than the line is cut where it must be.

use super::fonts::Fonts;
use super::{Face, Text};

/// A stretch of a line in one face, at its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) face: Face,
    pub(super) words: String,
    /// From the line's beginning, in points.
    pub(super) x: f32,
}

/// A line, and its width in points.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    pub(super) width: f32,
}

impl Line {
    fn push(&mut self, face: Face, words: &str, width: f32) {
        let x = self.width;
        self.width += width;
        match self.pieces.last_mut() {
            Some(last) if last.face == face => last.words.push_str(words),
            _ => self.pieces.push(Piece { face, words: words.to_owned(), x }),
        }
    }
}

/// Wraps a text of one size into a width. There is always one line, be it empty.
pub(super) fn wrap(fonts: &mut Fonts, text: &Text, size: f32, width: f32) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    // A blank is written before the next word, never at the end of a line.
    let mut blank = false;
    for run in &text.0 {
        let words = fonts.readable(run.face, &run.words);
        for (at, stretch) in words.split('\n').enumerate() {
            if at > 0 {
                lines.push(Line::default());
                blank = false;
            }
            for word in parts(stretch) {
                if word == " " {
                    blank = true;
                    continue;
                }
                place(fonts, &mut lines, run.face, word, size, width, &mut blank);
            }
        }
    }
    lines
}

fn place(
    fonts: &mut Fonts,
    lines: &mut Vec<Line>,
    face: Face,
    word: &str,
    size: f32,
    most: f32,
    blank: &mut bool,
) {
    let width = fonts.width(face, word) * size;
    let gap = fonts.width(face, " ") * size;
    let used = lines.last().map_or(0.0, |line| line.width);
    let before = if *blank && used > 0.0 { gap } else { 0.0 };
    if used + before + width > most && used > 0.0 {
        // A reading program joins lines: the blank between two words stays with the first line.
        if *blank && let Some(line) = lines.last_mut() {
            let end = line.width;
            line.push(face_at_end(line, face), " ", 0.0);
            line.width = end;
        }
        lines.push(Line::default());
    } else if before > 0.0
        && let Some(line) = lines.last_mut()
    {
        line.push(face, " ", gap);
    }
    *blank = false;
    if width <= most {
        if let Some(line) = lines.last_mut() {
            line.push(face, word, width);
        }
        return;
    }
    for c in word.chars() {
        let mut letter = [0; 4];
        let letter: &str = c.encode_utf8(&mut letter);
        let width = fonts.width(face, letter) * size;
        if lines.last().is_some_and(|line| line.width > 0.0 && line.width + width > most) {
            lines.push(Line::default());
        }
        if let Some(line) = lines.last_mut() {
            line.push(face, letter, width);
        }
    }
}

fn face_at_end(line: &Line, otherwise: Face) -> Face {
    line.pieces.last().map_or(otherwise, |piece| piece.face)
}

/// A stretch cut into blanks and what may not be broken: after a hyphen or a stroke it may.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '-', '/']).flat_map(|part| {
        let word = part.strip_suffix(' ');
        let blank = word.is_some().then_some(" ");
        let word = word.unwrap_or(part);
        (!word.is_empty()).then_some(word).into_iter().chain(blank)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn said(lines: &[Line]) -> Vec<String> {
        let line = |line: &Line| line.pieces.iter().map(|piece| piece.words.as_str()).collect();
        lines.iter().map(line).collect()
    }

    #[test]
    fn words_go_to_the_next_line_and_no_letter_is_lost() {
        let mut fonts = Fonts::open().unwrap();
        let text = Text::from("one two three four\nfive ").then("six", Face::Bold);
        let lines = wrap(&mut fonts, &text, 10.0, 60.0);
        assert!(lines.iter().all(|line| line.width <= 60.0), "{lines:?}");
        assert_eq!(
            said(&lines).concat().split_whitespace().collect::<Vec<_>>().concat(),
            "onetwothreefourfivesix"
        );
        assert!(said(&lines).len() > 2);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut_and_whole() {
        let mut fonts = Fonts::open().unwrap();
        let word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        let lines = wrap(&mut fonts, &word.into(), 12.0, 50.0);
        assert!(lines.len() > 3 && lines.iter().all(|line| line.width <= 50.0));
        assert_eq!(said(&lines).concat(), word);
    }

    #[test]
    fn a_letter_that_the_font_lacks_is_written_by_its_number() {
        let mut fonts = Fonts::open().unwrap();
        let lines = wrap(&mut fonts, &"Tŷ Ŵyn, Łódź, e\u{301}t, 東京".into(), 12.0, 500.0);
        assert_eq!(said(&lines), ["Tŷ Ŵyn, Łódź, e\u{301}t, [U+6771][U+4EAC]"]);
        assert_eq!(fonts.into_missing(), ['東', '京']);
    }
}
