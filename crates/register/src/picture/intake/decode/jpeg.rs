//! JPEG, at the smallest size that serves: an eighth of a picture takes an eighth of the time to
//! make and a sixty-fourth of the memory.

use jpeg_decoder::{Decoder, Error, PixelFormat};

use super::super::header::Header;
use super::super::pixels::Pixels;
use super::super::{FileKind, MOST_MEMORY, Refusal, Size};

const DAMAGED: Refusal = Refusal::Damaged { kind: FileKind::Jpeg };

/// Decodes at one in `spare` of each side, or more of it.
pub(super) fn decode(bytes: &[u8], header: &Header, spare: u32) -> Result<Pixels, Refusal> {
    let parts = parts(header, u64::from(spare));
    let mut decoder = Decoder::new(bytes);
    let Size { width, height } = header.size;
    let part = u16::try_from(u64::from(width.max(height)).div_ceil(parts)).map_err(|_| DAMAGED)?;
    // The decoder is content when either side is reached, so only the longer one is asked for.
    let (across, down) = if width >= height { (part, u16::MAX) } else { (u16::MAX, part) };
    let (width, height) = decoder.scale(across, down).map_err(refusal)?;
    let size = Size { width: width.into(), height: height.into() };
    let pixels = decoder.decode().map_err(refusal)?;
    let format = decoder.info().ok_or(DAMAGED)?.pixel_format;
    let rgb = match format {
        PixelFormat::RGB24 => pixels,
        PixelFormat::L8 => pixels.iter().flat_map(|grey| [*grey; 3]).collect(),
        PixelFormat::CMYK32 => without_ink(pixels),
        PixelFormat::L16 => return Err(Refusal::Uncommon { kind: FileKind::Jpeg }),
    };
    Pixels::new(size, rgb).ok_or(DAMAGED)
}

/// The largest of 1, 2, 4 and 8 that leaves enough pixels; a larger one where memory asks for it.
fn parts(header: &Header, spare: u64) -> u64 {
    let enough = [8, 4, 2].into_iter().find(|parts| *parts <= spare).unwrap_or(1);
    let fits = [1, 2, 4].into_iter().find(|parts| header.memory(*parts) <= MOST_MEMORY);
    enough.max(fits.unwrap_or(8))
}

/// Inks to colours, in place, without a profile: as browsers do it.
fn without_ink(mut inks: Vec<u8>) -> Vec<u8> {
    let pixels = inks.len() / 4;
    for n in 0..pixels {
        let Some([c, m, y, k]) = inks.get(n * 4..).and_then(|rest| rest.first_chunk::<4>()) else {
            break;
        };
        let paper = 255 - u32::from(*k);
        // At most 255 by construction.
        let rgb = [c, m, y].map(|ink| ((255 - u32::from(*ink)) * paper / 255) as u8);
        if let Some(to) = inks.get_mut(n * 3..n * 3 + 3) {
            to.copy_from_slice(&rgb);
        }
    }
    inks.truncate(pixels * 3);
    inks
}

fn refusal(error: Error) -> Refusal {
    match error {
        Error::Unsupported(_) => Refusal::Uncommon { kind: FileKind::Jpeg },
        Error::Format(_) | Error::Io(_) | Error::Internal(_) => DAMAGED,
    }
}
