//! The bundled typeface, and letters made into glyphs.
//!
//! Atkinson Hyperlegible Next under the SIL Open Font License (`fonts/OFL.txt`): the window's own, with
//! Welsh and Polish letters. A letter that it lacks is never dropped: [`Fonts::readable`] puts its number
//! in its place, and notes it.

use std::collections::HashMap;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::UnicodeBuffer;

use super::{DocumentError, Face};

const PLAIN: &[u8] = include_bytes!("../../fonts/atkinson-hyperlegible-next-regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/atkinson-hyperlegible-next-bold.ttf");
const ITALIC: &[u8] = include_bytes!("../../fonts/atkinson-hyperlegible-next-italic.ttf");

/// The three faces.
pub(super) struct Fonts {
    faces: [One; 3],
    missing: Vec<char>,
}

struct One {
    shaping: rustybuzz::Face<'static>,
    drawn: Font,
    /// Widths of words in ems: a document says the same words over and over.
    widths: HashMap<String, f32>,
}

/// A line's words as glyphs.
pub(super) struct Shaped {
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// In ems.
    pub(super) width: f32,
}

impl Fonts {
    pub(super) fn open() -> Result<Self, DocumentError> {
        let one = |bytes: &'static [u8]| {
            let broken = || DocumentError::Inside("a bundled font cannot be read".to_owned());
            let shaping = rustybuzz::Face::from_slice(bytes, 0).ok_or_else(broken)?;
            let drawn = Font::new(bytes.into(), 0).ok_or_else(broken)?;
            Ok(One { shaping, drawn, widths: HashMap::new() })
        };
        Ok(Self { faces: [one(PLAIN)?, one(BOLD)?, one(ITALIC)?], missing: Vec::new() })
    }

    fn one(&mut self, face: Face) -> &mut One {
        let [plain, bold, italic] = &mut self.faces;
        match face {
            Face::Plain => plain,
            Face::Bold => bold,
            Face::Italic => italic,
        }
    }

    /// The face as krilla draws it.
    pub(super) fn drawn(&mut self, face: Face) -> Font {
        self.one(face).drawn.clone()
    }

    /// The letters that were met and are lacking, each once.
    pub(super) fn into_missing(self) -> Vec<char> {
        self.missing
    }

    /// `text` with each letter that the face lacks written by its number.
    pub(super) fn readable(&mut self, face: Face, text: &str) -> String {
        let text: String = text.chars().filter_map(plain).collect();
        let here = &self.one(face).shaping;
        if text.chars().all(|c| c == '\n' || here.glyph_index(c).is_some()) {
            return text;
        }
        // A letter may still be there in another spelling: an accent that joins the letter before it.
        let lacking: Vec<usize> = shape(here, &text)
            .filter(|(glyph, ..)| *glyph == 0)
            .map(|(_, cluster, ..)| cluster)
            .collect();
        let mut out = String::with_capacity(text.len());
        let mut clusters = lacking.into_iter().peekable();
        let mut in_cluster = false;
        for (at, c) in text.char_indices() {
            let begins = clusters.next_if_eq(&at).is_some();
            while clusters.next_if_eq(&at).is_some() {}
            let lacks = self.one(face).shaping.glyph_index(c).is_none() && c != '\n';
            in_cluster = begins || (in_cluster && lacks);
            if in_cluster && lacks {
                if !self.missing.contains(&c) {
                    self.missing.push(c);
                }
                out.push_str(&format!("[U+{:04X}]", u32::from(c)));
            } else {
                out.push(c);
            }
        }
        out
    }

    /// The width of some words, in ems.
    pub(super) fn width(&mut self, face: Face, words: &str) -> f32 {
        let one = self.one(face);
        if let Some(known) = one.widths.get(words) {
            return *known;
        }
        let em = em(&one.shaping);
        let width = shape(&one.shaping, words).map(|(_, _, advance, ..)| advance).sum::<f32>() / em;
        one.widths.insert(words.to_owned(), width);
        width
    }

    /// Words as glyphs.
    pub(super) fn shaped(&mut self, face: Face, words: &str) -> Shaped {
        let one = self.one(face);
        let em = em(&one.shaping);
        let raw: Vec<_> = shape(&one.shaping, words).collect();
        let mut starts: Vec<usize> = raw.iter().map(|(_, cluster, ..)| *cluster).collect();
        starts.push(words.len());
        starts.sort_unstable();
        starts.dedup();
        let glyphs: Vec<KrillaGlyph> = raw
            .iter()
            .map(|(glyph, cluster, advance, x, y)| {
                let end = starts.iter().find(|start| *start > cluster).copied();
                KrillaGlyph::new(
                    GlyphId::new(*glyph),
                    advance / em,
                    x / em,
                    y / em,
                    0.0,
                    *cluster..end.unwrap_or(words.len()),
                    None,
                )
            })
            .collect();
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        Shaped { glyphs, width }
    }
}

fn em(face: &rustybuzz::Face<'_>) -> f32 {
    // Never nought in a font that was opened; 1000 would only make the letters a wrong size.
    let em = face.units_per_em();
    if em > 0 { em as f32 } else { 1000.0 }
}

/// Glyph, first byte, advance, and offsets, in the font's units.
fn shape(
    face: &rustybuzz::Face<'_>,
    text: &str,
) -> impl Iterator<Item = (u32, usize, f32, f32, f32)> + use<> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(rustybuzz::Direction::LeftToRight);
    let shaped = rustybuzz::shape(face, &[], buffer);
    let glyphs: Vec<_> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, place)| {
            let cluster = usize::try_from(info.cluster).unwrap_or(usize::MAX);
            (
                info.glyph_id,
                cluster,
                place.x_advance as f32,
                place.x_offset as f32,
                place.y_offset as f32,
            )
        })
        .collect();
    glyphs.into_iter()
}

/// A letter as it is drawn: marks that are not seen go, and a few that look the same are one.
fn plain(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        '\u{00AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => None,
        '\u{2010}' | '\u{2011}' => Some('-'),
        c if c.is_control() => Some(' '),
        c if c.is_whitespace() && c != '\u{00A0}' => Some(' '),
        c => Some(c),
    }
}
