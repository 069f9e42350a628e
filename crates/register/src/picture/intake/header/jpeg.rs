//! The header of a JPEG: its segments up to the first scan.

use super::bytes::be16;
use super::{Header, exif};
use crate::picture::intake::kind::Format;
use crate::picture::intake::{FileKind, Refusal, Size};

const DAMAGED: Refusal = Refusal::Damaged { kind: FileKind::Jpeg };
const UNCOMMON: Refusal = Refusal::Uncommon { kind: FileKind::Jpeg };

/// What a frame header says.
struct Frame {
    size: Size,
    progressive: bool,
    components: u64,
    /// Samples stored for all components together.
    samples: u64,
}

pub(super) fn read(bytes: &[u8]) -> Result<Header, Refusal> {
    let (mut frame, mut notes, mut at) = (None, None, 2);
    while let Some((marker, segment, next)) = segment(bytes, at) {
        match marker {
            0xDA => break,
            0xC0..=0xC2 if frame.is_none() => frame = Some(frame_of(marker, segment)?),
            // A second frame, lossless, hierarchical and arithmetic ways of writing.
            0xC0..=0xC3 | 0xC5..=0xCF => return Err(UNCOMMON),
            0xE1 if notes.is_none() && segment.starts_with(b"Exif\0\0") => notes = exif(segment),
            _ => {}
        }
        at = next;
    }
    let frame = frame.ok_or(DAMAGED)?;
    Ok(Header {
        format: Format::Jpeg,
        size: frame.size,
        moving: false,
        // A progressive one is gathered in coefficients of two bytes before a pixel is made.
        fixed_memory: if frame.progressive { frame.samples * 2 } else { 0 },
        scaled_memory: frame.samples + frame.size.pixels() * frame.components,
        exif: notes,
    })
}

/// The next segment from a place on: its marker, what is in it, and where the one after it begins.
fn segment(bytes: &[u8], at: usize) -> Option<(u8, &[u8], usize)> {
    let mut at = at + bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
    while bytes.get(at)? == &0xFF {
        at += 1;
    }
    let marker = *bytes.get(at)?;
    // Markers that stand alone, and stuffing where nothing is to be stuffed.
    if matches!(marker, 0x00 | 0x01 | 0xD0..=0xD9) {
        return Some((marker, &[], at + 1));
    }
    let length = be16(bytes, at + 1)? as usize;
    let end = at + 1 + length.max(2);
    Some((marker, bytes.get(at + 3..end)?, end))
}

fn frame_of(marker: u8, segment: &[u8]) -> Result<Frame, Refusal> {
    let (precision, count) =
        segment.first().zip(segment.get(5)).map(|(p, c)| (*p, *c)).ok_or(DAMAGED)?;
    if precision != 8 || !matches!(count, 1 | 3 | 4) {
        return Err(UNCOMMON);
    }
    let height = be16(segment, 1).ok_or(DAMAGED)?;
    let width = be16(segment, 3).ok_or(DAMAGED)?;
    let size = Size { width, height };
    let (factors, _) = segment.get(6..).ok_or(DAMAGED)?.as_chunks::<3>();
    let factors: Vec<(u64, u64)> = factors
        .iter()
        .take(usize::from(count))
        .map(|[_, factors, _]| (u64::from(factors >> 4), u64::from(factors & 15)))
        .collect();
    let good = factors.len() == usize::from(count)
        && factors.iter().all(|(h, v)| (1..=4).contains(h) && (1..=4).contains(v));
    if !good {
        return Err(DAMAGED);
    }
    let widest = factors.iter().map(|(h, _)| *h).max().unwrap_or(1);
    let tallest = factors.iter().map(|(_, v)| *v).max().unwrap_or(1);
    // Stored in blocks of eight, so a picture of one pixel's width takes that of eight.
    let blocks = |length: u32, most: u64| u64::from(length).div_ceil(8 * most) * 8;
    let (across, down) = (blocks(width, widest), blocks(height, tallest));
    Ok(Frame {
        size,
        progressive: marker == 0xC2,
        components: u64::from(count),
        samples: factors.iter().map(|(h, v)| across * h * down * v).sum(),
    })
}
