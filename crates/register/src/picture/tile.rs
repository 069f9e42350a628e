//! A thumbnail at the size of a tile of the wall, made when it is asked for and kept nowhere.
//!
//! A window holds every picture in view as bare pixels: a thumbnail of 320 pixels behind a tile of
//! half that is three times the memory for nothing that anybody sees (`docs/adr/0031`).

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use jpeg_decoder::{Decoder, PixelFormat};
use jpeg_encoder::{ColorType, Encoder};

/// The shorter side of a picture on a tile, in pixels: it covers every tile up to this height and width.
pub const TILE_SHORT_SIDE: u16 = 176;
/// How finely it is written: it is seen once and then forgotten, so it may be large.
const QUALITY: u8 = 90;

/// The same picture with a shorter side of at most [`TILE_SHORT_SIDE`] pixels. What is that small
/// already, or cannot be read, is given back as it is.
///
/// The thumbnails are our own encoder's JPEGs.
pub fn tile_of(thumb: Vec<u8>) -> Vec<u8> {
    smaller(&thumb).unwrap_or(thumb)
}

fn smaller(thumb: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = Decoder::new(thumb);
    decoder.set_max_decoding_buffer_size(1 << 20);
    decoder.read_info().ok()?;
    let info = decoder.info()?;
    let (width, height) = tile_size(info.width, info.height)?;
    if info.pixel_format != PixelFormat::RGB24 {
        return None;
    }
    let pixels = decoder.decode().ok()?;
    let whole =
        ImageRef::new(info.width.into(), info.height.into(), &pixels, PixelType::U8x3).ok()?;
    let mut small = Image::new(width.into(), height.into(), PixelType::U8x3);
    let sharp = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(&whole, &mut small, &sharp).ok()?;
    let mut bytes = Vec::with_capacity(small.buffer().len() / 8);
    Encoder::new(&mut bytes, QUALITY).encode(small.buffer(), width, height, ColorType::Rgb).ok()?;
    Some(bytes)
}

/// The size in the same proportions; none where it is small enough as it is.
fn tile_size(width: u16, height: u16) -> Option<(u16, u16)> {
    let shorter = u32::from(width.min(height));
    if shorter <= u32::from(TILE_SHORT_SIDE) {
        return None;
    }
    let scale = |side: u16| {
        let scaled = (u32::from(side) * u32::from(TILE_SHORT_SIDE) + shorter / 2) / shorter;
        u16::try_from(scaled).unwrap_or(side)
    };
    Some((scale(width), scale(height)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::cast_possible_truncation, reason = "tests")]
    use super::*;
    use crate::picture::Renditions;

    /// A thumbnail of a smooth picture of a size.
    fn thumb(width: u32, height: u32) -> Vec<u8> {
        let pixel = |at: u32| [(at % width) as u8, (at / width) as u8, 128];
        let rgb: Vec<u8> = (0..width * height).flat_map(pixel).collect();
        Renditions::of(width, height, &rgb).unwrap().thumb
    }

    fn size(jpeg: &[u8]) -> (u16, u16) {
        let mut decoder = Decoder::new(jpeg);
        decoder.read_info().unwrap();
        let info = decoder.info().unwrap();
        (info.width, info.height)
    }

    #[test]
    fn a_tile_covers_its_place_in_either_shape_and_keeps_the_proportions() {
        assert_eq!(size(&tile_of(thumb(240, 320))), (176, 235));
        assert_eq!(size(&tile_of(thumb(320, 240))), (235, 176));
        assert_eq!(size(&tile_of(thumb(320, 320))), (176, 176));
    }

    #[test]
    fn it_is_the_same_picture() {
        let whole = thumb(240, 320);
        assert!(crate::picture::is_same_picture(&whole, &tile_of(whole.clone())));
        assert!(!crate::picture::is_same_picture(&thumb(320, 240), &tile_of(whole)));
    }

    #[test]
    fn what_is_small_or_cannot_be_read_is_given_as_it_is() {
        for given in [thumb(100, 140), thumb(176, 320), vec![], b"no picture".to_vec()] {
            assert_eq!(tile_of(given.clone()), given);
        }
        let whole = thumb(240, 320);
        let cut: Vec<u8> = whole.iter().copied().take(40).collect();
        assert_eq!(tile_of(cut.clone()), cut);
    }
}
