//! PNG, row by row: sixteen bits to eight, palettes and greys to colours.
//!
//! Texts and colour profiles are passed over before they are unpacked: a few hundred kilobytes of
//! them can be made to fill any memory, and the decoder's own limit does not hold them.

use std::io::Cursor;

use png::{ColorType, DecodeOptions, Decoder, DecodingError, Reader, Transformations};

use super::super::header::Header;
use super::super::pixels::Pixels;
use super::super::{FileKind, Refusal};
use super::{over_white, without_alpha};

const DAMAGED: Refusal = Refusal::Damaged { kind: FileKind::Png };

pub(super) fn decode(bytes: &[u8], header: &Header) -> Result<Pixels, Refusal> {
    let mut options = DecodeOptions::default();
    options.set_ignore_text_chunk(true);
    options.set_ignore_iccp_chunk(true);
    let mut decoder = Decoder::new_with_options(Cursor::new(bytes), options);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|error| refusal(&error))?;
    if (reader.info().width, reader.info().height) != (header.size.width, header.size.height) {
        return Err(DAMAGED);
    }
    let rgb = if reader.info().interlaced { whole(&mut reader) } else { rows(&mut reader) }
        .map_err(|error| refusal(&error))?;
    Pixels::new(header.size, rgb).ok_or(DAMAGED)
}

fn rows(reader: &mut Reader<Cursor<&[u8]>>) -> Result<Vec<u8>, DecodingError> {
    let (colours, _) = reader.output_color_type();
    let info = reader.info();
    let mut rgb = Vec::with_capacity(info.width as usize * info.height as usize * 3);
    while let Some(row) = reader.next_row()? {
        extend(&mut rgb, row.data(), colours);
    }
    Ok(rgb)
}

fn whole(reader: &mut Reader<Cursor<&[u8]>>) -> Result<Vec<u8>, DecodingError> {
    let size = reader.output_buffer_size().ok_or(DecodingError::LimitsExceeded)?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer)?;
    buffer.truncate(frame.buffer_size());
    match frame.color_type {
        ColorType::Rgb => Ok(buffer),
        ColorType::Rgba => {
            without_alpha(&mut buffer);
            Ok(buffer)
        }
        other => {
            let mut rgb = Vec::with_capacity(buffer.len() * 3);
            extend(&mut rgb, &buffer, other);
            Ok(rgb)
        }
    }
}

/// Adds pixels of any kind as three bytes each.
fn extend(rgb: &mut Vec<u8>, row: &[u8], colours: ColorType) {
    match colours {
        ColorType::Rgb => rgb.extend_from_slice(row),
        ColorType::Rgba => {
            let (pixels, _) = row.as_chunks::<4>();
            rgb.extend(
                pixels.iter().flat_map(|[r, g, b, a]| [r, g, b].map(|one| over_white(*one, *a))),
            );
        }
        ColorType::GrayscaleAlpha => {
            let (pixels, _) = row.as_chunks::<2>();
            rgb.extend(pixels.iter().flat_map(|[grey, alpha]| [over_white(*grey, *alpha); 3]));
        }
        // A palette was made colours of already.
        ColorType::Grayscale | ColorType::Indexed => {
            rgb.extend(row.iter().flat_map(|grey| [*grey; 3]));
        }
    }
}

fn refusal(error: &DecodingError) -> Refusal {
    match error {
        DecodingError::LimitsExceeded => Refusal::TooMuchMemory,
        _ => DAMAGED,
    }
}
