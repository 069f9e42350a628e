//! When the camera says that a picture was taken.

use exif::{In, Tag, Value};
use jiff::civil::{DateTime, date};

use super::header::Exif;

/// The time of the exposure, else that of the digitising; none where there is none or it cannot
/// be right. Cameras whose battery ran out begin again at some round year.
pub(super) fn read(exif: Option<&Exif>) -> Option<DateTime> {
    let exif = exif?;
    [Tag::DateTimeOriginal, Tag::DateTimeDigitized, Tag::DateTime]
        .into_iter()
        .filter_map(|tag| match &exif.get_field(tag, In::PRIMARY)?.value {
            Value::Ascii(words) => parsed(words.first()?),
            _ => None,
        })
        .find(|at| at.date() >= date(1995, 1, 1))
}

fn parsed(words: &[u8]) -> Option<DateTime> {
    let said = exif::DateTime::from_ascii(words).ok()?;
    let part = |value: u8| i8::try_from(value).ok();
    DateTime::new(
        i16::try_from(said.year).ok()?,
        part(said.month)?,
        part(said.day)?,
        part(said.hour)?,
        part(said.minute)?,
        part(said.second)?,
        0,
    )
    .ok()
}
