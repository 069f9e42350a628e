//! The header of a WebP: its chunks, by their lengths alone.

use super::bytes::{array, le16, le24, le32};
use super::{Header, exif};
use crate::picture::intake::kind::Format;
use crate::picture::intake::{FileKind, Refusal, Size};

const DAMAGED: Refusal = Refusal::Damaged { kind: FileKind::Webp };

pub(super) fn read(bytes: &[u8]) -> Result<Header, Refusal> {
    let (mut size, mut each) = (None, 0);
    let (mut moving, mut alpha, mut notes) = (false, false, None);
    let mut at = 12;
    while let Some((kind, length)) = array::<4>(bytes, at).zip(le32(bytes, at + 4)) {
        let body = bytes.get(at + 8..).unwrap_or_default();
        match &kind {
            b"VP8X" => {
                let flags = *body.first().ok_or(DAMAGED)?;
                (moving, alpha) = (flags & 2 != 0, flags & 16 != 0);
                let (width, height) = le24(body, 4).zip(le24(body, 7)).ok_or(DAMAGED)?;
                size = Some(Size { width: width + 1, height: height + 1 });
            }
            b"ANIM" | b"ANMF" => moving = true,
            b"VP8 " => {
                let (width, height) = le16(body, 6).zip(le16(body, 8)).ok_or(DAMAGED)?;
                let own = Size { width: width & 0x3FFF, height: height & 0x3FFF };
                size = Some(size.unwrap_or(own));
                // Planes and pixels; what can be seen through comes as a picture of its own.
                each = if alpha { 11 } else { 5 };
            }
            b"VP8L" => {
                let bits = le32(body, 1).ok_or(DAMAGED)?;
                let own = Size { width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1 };
                size = Some(size.unwrap_or(own));
                each = 8;
            }
            b"EXIF" => notes = notes.or_else(|| body.get(..length as usize).and_then(exif)),
            _ => {}
        }
        // Chunks are padded to an even length.
        let Some(next) =
            (length as usize).checked_add(length as usize & 1).and_then(|l| at.checked_add(8 + l))
        else {
            break;
        };
        at = next;
    }
    let size = size.ok_or(DAMAGED)?;
    Ok(Header {
        format: Format::Webp,
        size,
        moving,
        fixed_memory: size.pixels().saturating_mul(each.max(5)),
        scaled_memory: 0,
        exif: notes,
    })
}
