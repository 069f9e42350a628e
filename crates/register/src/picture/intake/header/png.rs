//! The header of a PNG: its chunks, by their lengths alone. Nothing is unpacked.

use super::bytes::{array, be32};
use super::{Header, LONGEST_EXIF, exif};
use crate::picture::intake::kind::Format;
use crate::picture::intake::{FileKind, Refusal, Size};

const DAMAGED: Refusal = Refusal::Damaged { kind: FileKind::Png };

pub(super) fn read(bytes: &[u8]) -> Result<Header, Refusal> {
    let first: [u8; 8] = array(bytes, 8).ok_or(DAMAGED)?;
    if first != *b"\0\0\0\x0DIHDR" {
        return Err(DAMAGED);
    }
    let width = be32(bytes, 16).ok_or(DAMAGED)?;
    let height = be32(bytes, 20).ok_or(DAMAGED)?;
    let interlaced = *bytes.get(28).ok_or(DAMAGED)? != 0;
    let (mut notes, mut moving, mut at) = (None, false, 33);
    while let Some((length, kind)) = be32(bytes, at).zip(array::<4>(bytes, at + 4)) {
        let length = length as usize;
        match &kind {
            b"acTL" => moving = true,
            b"eXIf" if notes.is_none() && length <= LONGEST_EXIF => {
                notes = bytes.get(at + 8..at + 8 + length).and_then(exif);
            }
            b"IEND" => break,
            _ => {}
        }
        let Some(next) = at.checked_add(12).and_then(|at| at.checked_add(length)) else { break };
        at = next;
    }
    let size = Size { width, height };
    // Row by row into three bytes a pixel; an interlaced one comes whole, with up to four, first.
    let each = if interlaced { 7 } else { 3 };
    Ok(Header {
        format: Format::Png,
        size,
        moving,
        fixed_memory: size.pixels().saturating_mul(each),
        scaled_memory: 0,
        exif: notes,
    })
}
