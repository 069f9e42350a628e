//! What a file is, by its beginning. Its name is never asked.
//!
//! Recorders write forms of their own that nobody else knows, and they are evidence all the same;
//! so what is not known is taken. What would run when somebody opens it is not.

use crate::closed_list::closed_list;

closed_list! {
    /// How a file is written.
    pub enum EvidenceForm {
        Jpeg = "JPEG", Png = "PNG", Webp = "WEBP", Heic = "HEIC", Gif = "GIF", Tiff = "TIFF",
        Bmp = "BMP",
        Mp4 = "MP4", Avi = "AVI", Matroska = "MATROSKA", Mpeg = "MPEG", Asf = "ASF",
        Dahua = "DAHUA", Hikvision = "HIKVISION", H264 = "H264",
        Wav = "WAV", Mp3 = "MP3",
        Pdf = "PDF", Zip = "ZIP", Text = "TEXT",
        Unknown = "UNKNOWN",
    }
}

closed_list! {
    /// What sort of thing a file is.
    pub enum EvidenceKind {
        Picture = "PICTURE", Clip = "CLIP", Sound = "SOUND", Document = "DOCUMENT", Other = "OTHER",
    }
}

/// Why a file is not taken whatever it may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It holds nothing.
    Empty,
    /// It is a program, or a page that runs when it is opened.
    Runs,
}

/// How many bytes of a file's beginning [`form`] wants to see; fewer where it has fewer.
pub(super) const BEGINNING: usize = 600;

/// The form of a file that begins so.
///
/// # Errors
/// [`Unfit`].
pub fn form(beginning: &[u8]) -> Result<EvidenceForm, Unfit> {
    if beginning.is_empty() {
        return Err(Unfit::Empty);
    }
    if runs(beginning) {
        return Err(Unfit::Runs);
    }
    let named = BEGINNINGS.iter().find(|(begins, _)| beginning.starts_with(begins));
    let form =
        named.map(|(_, form)| *form).or_else(|| riff(beginning)).or_else(|| boxed(beginning));
    let stream = || is_transport_stream(beginning).then_some(EvidenceForm::Mpeg);
    let text = || is_text(beginning).then_some(EvidenceForm::Text);
    Ok(form.or_else(stream).or_else(text).unwrap_or(EvidenceForm::Unknown))
}

const BEGINNINGS: &[(&[u8], EvidenceForm)] = &[
    (b"\xFF\xD8\xFF", EvidenceForm::Jpeg),
    (b"\x89PNG\r\n\x1A\n", EvidenceForm::Png),
    (b"GIF87a", EvidenceForm::Gif),
    (b"GIF89a", EvidenceForm::Gif),
    (b"II*\0", EvidenceForm::Tiff),
    (b"MM\0*", EvidenceForm::Tiff),
    (b"BM", EvidenceForm::Bmp),
    (b"\x1A\x45\xDF\xA3", EvidenceForm::Matroska),
    (b"\0\0\x01\xBA", EvidenceForm::Mpeg),
    (b"\0\0\x01\xB3", EvidenceForm::Mpeg),
    (b"\x30\x26\xB2\x75\x8E\x66\xCF\x11", EvidenceForm::Asf),
    (b"DHAV", EvidenceForm::Dahua),
    (b"DHII", EvidenceForm::Dahua),
    (b"IMKH", EvidenceForm::Hikvision),
    (b"HKMI", EvidenceForm::Hikvision),
    (b"\0\0\0\x01\x67", EvidenceForm::H264),
    (b"\0\0\0\x01\x27", EvidenceForm::H264),
    (b"\0\0\0\x01\x40", EvidenceForm::H264),
    (b"ID3", EvidenceForm::Mp3),
    (b"\xFF\xFB", EvidenceForm::Mp3),
    (b"%PDF-", EvidenceForm::Pdf),
    (b"PK\x03\x04", EvidenceForm::Zip),
];

fn riff(bytes: &[u8]) -> Option<EvidenceForm> {
    if !bytes.starts_with(b"RIFF") {
        return None;
    }
    match bytes.get(8..12)? {
        b"AVI " => Some(EvidenceForm::Avi),
        b"WEBP" => Some(EvidenceForm::Webp),
        b"WAVE" => Some(EvidenceForm::Wav),
        _ => None,
    }
}

fn boxed(bytes: &[u8]) -> Option<EvidenceForm> {
    match bytes.get(4..8)? {
        b"ftyp" => Some(match bytes.get(8..12)? {
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" | b"avif" => {
                EvidenceForm::Heic
            }
            _ => EvidenceForm::Mp4,
        }),
        b"moov" | b"mdat" | b"wide" => Some(EvidenceForm::Mp4),
        _ => None,
    }
}

/// Packets of 188 bytes, each beginning with the same one.
fn is_transport_stream(bytes: &[u8]) -> bool {
    [0, 188, 376, 564].iter().all(|at| bytes.get(*at) == Some(&0x47))
}

fn is_text(bytes: &[u8]) -> bool {
    // A letter that the beginning cuts in two is no reason to doubt the rest.
    let whole = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    whole && !bytes.iter().any(|byte| *byte < 9 || (14..32).contains(byte))
}

fn runs(bytes: &[u8]) -> bool {
    const PROGRAMS: [&[u8]; 9] = [
        b"MZ",
        b"\x7FELF",
        b"#!",
        b"\xFE\xED\xFA\xCE",
        b"\xFE\xED\xFA\xCF",
        b"\xCE\xFA\xED\xFE",
        b"\xCF\xFA\xED\xFE",
        b"\xCA\xFE\xBA\xBE",
        b"L\0\0\0\x01\x14\x02\0",
    ];
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let pages = [&b"<?xml"[..], b"<svg", b"<!doctype", b"<html", b"<script"];
    let page = |begins: &&[u8]| {
        text.get(..begins.len()).is_some_and(|text| text.eq_ignore_ascii_case(begins))
    };
    PROGRAMS.iter().any(|begins| bytes.starts_with(begins)) || pages.iter().any(page)
}

impl EvidenceForm {
    /// What sort of thing it is.
    pub fn kind(self) -> EvidenceKind {
        match self {
            Self::Jpeg
            | Self::Png
            | Self::Webp
            | Self::Heic
            | Self::Gif
            | Self::Tiff
            | Self::Bmp => EvidenceKind::Picture,
            Self::Mp4
            | Self::Avi
            | Self::Matroska
            | Self::Mpeg
            | Self::Asf
            | Self::Dahua
            | Self::Hikvision
            | Self::H264 => EvidenceKind::Clip,
            Self::Wav | Self::Mp3 => EvidenceKind::Sound,
            Self::Pdf | Self::Zip | Self::Text => EvidenceKind::Document,
            Self::Unknown => EvidenceKind::Other,
        }
    }

    /// Whether a view copy can be made of it.
    pub fn can_be_shown(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }

    /// The endings that its files have, the usual one first; none for what is not known.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Heic => &["heic", "heif", "avif"],
            Self::Gif => &["gif"],
            Self::Tiff => &["tif", "tiff", "dng", "nef", "arw"],
            Self::Bmp => &["bmp"],
            Self::Mp4 => &["mp4", "mov", "m4v", "3gp", "m4a"],
            Self::Avi => &["avi"],
            Self::Matroska => &["mkv", "webm"],
            Self::Mpeg => &["mpg", "mpeg", "ts", "m2ts", "vob"],
            Self::Asf => &["wmv", "asf"],
            Self::Dahua => &["dav"],
            Self::Hikvision => &["mp4", "dav", "hik"],
            Self::H264 => &["264", "h264", "265", "h265"],
            Self::Wav => &["wav"],
            Self::Mp3 => &["mp3"],
            Self::Pdf => &["pdf"],
            Self::Zip => &["zip", "docx", "xlsx", "odt", "ods", "pptx"],
            Self::Text => &["txt", "csv", "log"],
            Self::Unknown => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_begins_with() {
        let mut stream = vec![0; BEGINNING];
        [0, 188, 376, 564].iter().for_each(|at| stream.splice(at..=at, [0x47]).for_each(drop));
        let table: &[(&[u8], EvidenceForm)] = &[
            (b"\xFF\xD8\xFF\xE0rest", EvidenceForm::Jpeg),
            (b"\0\0\0\x18ftypmp42", EvidenceForm::Mp4),
            (b"\0\0\0\x18ftypheic", EvidenceForm::Heic),
            (b"RIFF\0\0\0\0AVI LIST", EvidenceForm::Avi),
            (b"RIFF\0\0\0\0WEBPVP8 ", EvidenceForm::Webp),
            (b"DHAV\xFD\0", EvidenceForm::Dahua),
            (b"%PDF-1.7", EvidenceForm::Pdf),
            (b"PK\x03\x04more", EvidenceForm::Zip),
            ("Caffi, £3.20".as_bytes(), EvidenceForm::Text),
            (b"\x01\x02\x03nobody knows", EvidenceForm::Unknown),
            (&stream, EvidenceForm::Mpeg),
        ];
        for (beginning, found) in table {
            assert_eq!(form(beginning), Ok(*found), "{:?}", beginning.get(..8));
        }
    }

    #[test]
    fn what_runs_when_it_is_opened_is_not_taken() {
        let refused: &[&[u8]] = &[
            b"MZ\x90\0",
            b"\x7FELF\x02",
            b"#!/bin/sh\n",
            b"  <HTML><body>",
            b"\xEF\xBB\xBF<?xml version",
            b"<svg onload=",
            b"L\0\0\0\x01\x14\x02\0",
        ];
        for beginning in refused {
            assert_eq!(form(beginning), Err(Unfit::Runs), "{beginning:?}");
        }
        assert_eq!(form(b""), Err(Unfit::Empty));
    }
}
