//! Whether bytes are a JPEG as our own encoder writes it, and nothing besides.
//!
//! What a child process answers is believed only after this look: no application's block (EXIF,
//! XMP, a colour profile, a second picture), no comment, nothing behind the end.

/// Whether this is a bare JPEG of just this size.
pub(super) fn is_plain_jpeg(bytes: &[u8], width: u32, height: u32) -> bool {
    bytes.starts_with(&[0xFF, 0xD8]) && walk(bytes, width, height).unwrap_or(false)
}

fn walk(bytes: &[u8], width: u32, height: u32) -> Option<bool> {
    let (mut at, mut frames) = (2, 0);
    loop {
        if *bytes.get(at)? != 0xFF {
            return Some(false);
        }
        let marker = *bytes.get(at + 1)?;
        if marker == 0xD9 {
            return Some(frames == 1 && at + 2 == bytes.len());
        }
        let length = usize::from(u16::from_be_bytes(*bytes.get(at + 2..)?.first_chunk()?));
        let segment = bytes.get(at + 4..at + 2 + length)?;
        match marker {
            0xE0 if length == 16 && segment.starts_with(b"JFIF\0") => {}
            0xDB | 0xC4 | 0xDA => {}
            0xC0 | 0xC2 => {
                let side =
                    |from: usize| Some(u16::from_be_bytes(*segment.get(from..)?.first_chunk()?));
                if (u32::from(side(3)?), u32::from(side(1)?)) != (width, height) {
                    return Some(false);
                }
                frames += 1;
            }
            _ => return Some(false),
        }
        at += 2 + length;
        if marker == 0xDA {
            at += scan(bytes.get(at..)?)?;
        }
    }
}

/// How long a scan's data is: up to the next marker that is neither stuffing nor a restart.
fn scan(data: &[u8]) -> Option<usize> {
    data.windows(2).position(
        |pair| matches!(pair, [0xFF, next] if *next != 0 && !matches!(*next, 0xD0..=0xD7)),
    )
}
