//! When an MP4 or QuickTime clip says that it was made: the one thing in it that is read.
//!
//! Boxes are walked by their lengths, a bounded number of them, and nothing is decoded.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::civil::london;

/// Seconds from 1904, where these clips begin to count, to 1970.
const FROM_1904: i64 = 2_082_844_800;
/// The most boxes that are looked at.
const MOST: usize = 200;

/// The moment in London at which a clip of so many bytes says that it was made. `read` gives up to so many
/// bytes from a place on. Recorders that were never set say 1904 or 1970: those say nothing.
pub(super) fn made_at(
    bytes: u64,
    mut read: impl FnMut(u64, usize) -> Option<Vec<u8>>,
) -> Option<DateTime> {
    let (mut at, mut end) = (0, bytes);
    for _ in 0..MOST {
        if at >= end {
            return None;
        }
        let head = read(at, 16)?;
        let short = u64::from(u32::from_be_bytes(head.get(..4)?.try_into().ok()?));
        let (long, header) = match short {
            0 => (end - at, 8),
            1 => (u64::from_be_bytes(head.get(8..16)?.try_into().ok()?), 16),
            long => (long, 8),
        };
        if long < header {
            return None;
        }
        match head.get(4..8)? {
            b"moov" => (at, end) = (at + header, at.saturating_add(long).min(end)),
            b"mvhd" => return moment(&read(at + header, 12)?),
            _ => at = at.checked_add(long)?,
        }
    }
    None
}

fn moment(mvhd: &[u8]) -> Option<DateTime> {
    let seconds = match mvhd.first()? {
        0 => i64::from(u32::from_be_bytes(mvhd.get(4..8)?.try_into().ok()?)),
        _ => i64::from_be_bytes(mvhd.get(4..12)?.try_into().ok()?),
    };
    let at = Timestamp::from_second(seconds.checked_sub(FROM_1904)?).ok()?;
    let made = at.to_zoned(london()).datetime();
    (2000..2100).contains(&made.year()).then_some(made)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len() + 8).unwrap();
        [&length.to_be_bytes()[..], name, body].concat()
    }

    fn clip(seconds: u32) -> Vec<u8> {
        let mvhd = [&[0; 4][..], &seconds.to_be_bytes(), &[0; 8]].concat();
        let moov = boxed(b"moov", &boxed(b"mvhd", &mvhd));
        [boxed(b"ftyp", b"mp42\0\0\0\0"), boxed(b"mdat", &[7; 500]), moov].concat()
    }

    fn read(file: &[u8]) -> Option<DateTime> {
        made_at(file.len() as u64, |from, most| {
            let from = usize::try_from(from).ok()?;
            Some(file.iter().skip(from).take(most).copied().collect())
        })
    }

    #[test]
    fn a_clip_says_when_it_was_made_and_a_clock_that_was_never_set_says_nothing() {
        // 2026-11-21T23:40:00Z
        let seconds = u32::try_from(1_795_304_400 + FROM_1904).unwrap();
        assert_eq!(read(&clip(seconds)).unwrap().to_string(), "2026-11-21T23:40:00");
        assert_eq!(read(&clip(0)), None);
        assert_eq!(read(&clip(u32::try_from(FROM_1904).unwrap())), None);
    }

    #[test]
    fn no_length_that_a_box_claims_leads_anywhere_it_should_not() {
        let lies: &[&[u8]] = &[
            b"",
            b"\0\0\0",
            b"\0\0\0\x07moov",
            b"\0\0\0\x01moov\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            b"\0\0\0\x01free\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFxxxxxxxx",
            b"\0\0\0\0moov\0\0\0\x08mvhd",
            b"\0\0\0\x08moov\0\0\0\x08mvhd",
        ];
        for lie in lies {
            assert_eq!(read(lie), None, "{lie:?}");
        }
        assert_eq!(read(&b"\0\0\0\x08free".repeat(100_000)), None);
    }
}
