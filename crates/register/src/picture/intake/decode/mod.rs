//! The pixels of a file whose header was found good.

mod jpeg;
mod png;
mod webp;

use super::header::Header;
use super::kind::Format;
use super::pixels::Pixels;
use super::{LARGE_SIDE, Refusal};

/// Decodes a file: three bytes a pixel, as stored, with white behind what can be seen through.
///
/// A JPEG may come at a half, a quarter or an eighth, as long as what is kept of it, `kept` pixels
/// at its longer side, is still as large as a rendition may be.
pub(super) fn pixels(bytes: &[u8], header: &Header, kept: u32) -> Result<Pixels, Refusal> {
    match header.format {
        Format::Jpeg => jpeg::decode(bytes, header, kept / LARGE_SIDE),
        Format::Png => png::decode(bytes, header),
        Format::Webp => webp::decode(bytes, header),
    }
}

/// One colour over white.
fn over_white(colour: u8, alpha: u8) -> u8 {
    let (colour, alpha) = (u32::from(colour), u32::from(alpha));
    // At most 255 by construction.
    ((colour * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

/// Four bytes a pixel to three, in place.
fn without_alpha(rgba: &mut Vec<u8>) {
    let pixels = rgba.len() / 4;
    for n in 0..pixels {
        let Some([r, g, b, a]) = rgba.get(n * 4..).and_then(|rest| rest.first_chunk::<4>()) else {
            break;
        };
        let rgb = [r, g, b].map(|colour| over_white(*colour, *a));
        if let Some(to) = rgba.get_mut(n * 3..n * 3 + 3) {
            to.copy_from_slice(&rgb);
        }
    }
    rgba.truncate(pixels * 3);
}
