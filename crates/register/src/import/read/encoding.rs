//! Which letters the bytes of a text mean.
//!
//! A mark at the beginning decides. Without one, bytes that are valid UTF-8 are UTF-8, a nought in
//! every second byte is UTF-16, and all else is what Excel in Western Europe writes: Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::import::problem::{FileProblem, FileRefusal};

/// The text, and the usual name of its encoding.
pub(super) fn text(bytes: &[u8]) -> Result<(String, &'static str), FileRefusal> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decoded(encoding, bytes.get(mark..).unwrap_or_default());
    }
    if let Some(encoding) = wide(bytes) {
        return decoded(encoding, bytes);
    }
    if bytes.contains(&0) {
        return Err(FileProblem::NotASheet.into());
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => decoded(UTF_8, bytes),
        Err(_) => decoded(WINDOWS_1252, bytes),
    }
}

fn decoded(
    encoding: &'static Encoding,
    bytes: &[u8],
) -> Result<(String, &'static str), FileRefusal> {
    let text = encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or(FileProblem::Garbled)?;
    if !is_text(&text) {
        return Err(FileProblem::NotASheet.into());
    }
    Ok((text.into_owned(), encoding.name()))
}

/// UTF-16 without a mark: letters of Latin script leave a nought in every second byte.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4_096) & !1)?;
    let (pairs, _) = sample.as_chunks::<2>();
    let noughts = |at: usize| pairs.iter().filter(|pair| pair.get(at) == Some(&0)).count();
    let (high_first, low_first) = (noughts(0), noughts(1));
    let most = pairs.len() * 3 / 4;
    match () {
        () if pairs.len() < 2 => None,
        () if low_first > most && high_first == 0 => Some(UTF_16LE),
        () if high_first > most && low_first == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// Whether it is text and no program, picture or page: few control characters, and no markup.
fn is_text(text: &str) -> bool {
    let start = text.trim_start().get(..16).unwrap_or(text.trim_start()).to_ascii_lowercase();
    let foreign = ["%pdf", "{\\rtf", "<!doctype", "<html", "<?xml", "<table", "gif8", "\u{89}png"];
    if foreign.iter().any(|mark| start.starts_with(mark)) {
        return false;
    }
    let odd = |c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{0B}' | '\u{0C}');
    let sample = text.chars().take(8_192);
    let (all, strange) = sample
        .fold((0_usize, 0_usize), |(all, strange), c| (all + 1, strange + usize::from(odd(&c))));
    strange * 50 <= all
}
