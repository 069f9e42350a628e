//! What a file is, by its first bytes. Its name is never asked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Refusal;

/// Kinds of file that a person can be told the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// GIF.
    Gif,
    /// HEIC or HEIF, as iPhones write it.
    Heic,
    /// AVIF.
    Avif,
    /// TIFF, and the raw files of many cameras.
    Tiff,
    /// BMP.
    Bmp,
    /// JPEG XL.
    JpegXl,
    /// JPEG 2000.
    Jpeg2000,
    /// SVG or another file of marked-up text.
    Markup,
    /// PDF.
    Pdf,
    /// A ZIP, which the files of office programs are too.
    Zip,
    /// A film.
    Film,
}

/// The kinds that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Jpeg,
    Png,
    Webp,
}

impl From<Format> for FileKind {
    fn from(format: Format) -> Self {
        match format {
            Format::Jpeg => Self::Jpeg,
            Format::Png => Self::Png,
            Format::Webp => Self::Webp,
        }
    }
}

impl Format {
    /// The format of a file that is taken.
    pub(super) fn of(bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        let riff = |what: &[u8]| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(what);
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            Ok(Self::Jpeg)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
            Ok(Self::Png)
        } else if riff(b"WEBP") {
            Ok(Self::Webp)
        } else if riff(b"AVI ") {
            Err(Refusal::OtherKind { kind: FileKind::Film })
        } else {
            Err(other(bytes).map_or(Refusal::NotAPicture, |kind| Refusal::OtherKind { kind }))
        }
    }
}

/// Beginnings of files that are known and not taken.
const OTHERS: &[(&[u8], FileKind)] = &[
    (b"GIF87a", FileKind::Gif),
    (b"GIF89a", FileKind::Gif),
    (b"II*\0", FileKind::Tiff),
    (b"MM\0*", FileKind::Tiff),
    (b"BM", FileKind::Bmp),
    (b"\xFF\x0A", FileKind::JpegXl),
    (b"\0\0\0\x0CJXL ", FileKind::JpegXl),
    (b"\0\0\0\x0CjP  ", FileKind::Jpeg2000),
    (b"\xFF\x4F\xFF\x51", FileKind::Jpeg2000),
    (b"%PDF-", FileKind::Pdf),
    (b"PK\x03\x04", FileKind::Zip),
    (b"\x1A\x45\xDF\xA3", FileKind::Film),
];

fn other(bytes: &[u8]) -> Option<FileKind> {
    if let Some((_, kind)) = OTHERS.iter().find(|(begins, _)| bytes.starts_with(begins)) {
        return Some(*kind);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(match bytes.get(8..12)? {
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => FileKind::Heic,
            b"avif" | b"avis" => FileKind::Avif,
            _ => FileKind::Film,
        });
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let marked = [&b"<?xml"[..], b"<svg", b"<!doctype", b"<!DOCTYPE", b"<html"];
    marked.iter().any(|begins| text.starts_with(begins)).then_some(FileKind::Markup)
}
