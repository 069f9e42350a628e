//! WebP, with loss and without.

use std::io::Cursor;

use image_webp::{DecodingError, WebPDecoder};

use super::super::header::Header;
use super::super::pixels::Pixels;
use super::super::{FileKind, MOST_MEMORY, Refusal};
use super::without_alpha;

const DAMAGED: Refusal = Refusal::Damaged { kind: FileKind::Webp };

pub(super) fn decode(bytes: &[u8], header: &Header) -> Result<Pixels, Refusal> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    decoder.set_memory_limit(usize::try_from(MOST_MEMORY).unwrap_or(usize::MAX));
    if decoder.dimensions() != (header.size.width, header.size.height) {
        return Err(DAMAGED);
    }
    if decoder.is_animated() {
        return Err(Refusal::Moving { kind: FileKind::Webp });
    }
    let mut rgb = vec![0; decoder.output_buffer_size().ok_or(DAMAGED)?];
    decoder.read_image(&mut rgb).map_err(|error| refusal(&error))?;
    if decoder.has_alpha() {
        without_alpha(&mut rgb);
    }
    Pixels::new(header.size, rgb).ok_or(DAMAGED)
}

fn refusal(error: &DecodingError) -> Refusal {
    match error {
        DecodingError::MemoryLimitExceeded => Refusal::TooMuchMemory,
        DecodingError::UnsupportedFeature(_) => Refusal::Uncommon { kind: FileKind::Webp },
        _ => DAMAGED,
    }
}
