//! Whether the very same picture is already here: the same file saved anew, in another size or
//! another format. **Never whether two pictures show the same person.**
//!
//! Nothing here looks for a face or knows what one is. Two pictures are held against each other
//! as a whole, patch by patch: they are the same when every patch has the same colour, to within
//! what saving a JPEG again changes. Another portrait of the same person, even the next frame of
//! the same camera in which somebody moved, is another picture. Nothing is kept for it besides the
//! thumbnail and its ThumbHash, which the window needs anyway, so there is no fingerprint of
//! anybody to be searched with (`docs/adr/0008`).

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use jpeg_decoder::{Decoder, PixelFormat};

/// How many patches there are each way.
const PATCHES: u32 = 32;
/// By how much the patches may differ on the average, of 255.
const MOST_ON_AVERAGE: f64 = 3.0;
/// By how much any one patch may differ, of 255.
const MOST_ANYWHERE: u8 = 26;

/// Whether two ThumbHashes are so near that the pictures are worth holding against each other.
///
/// Coarse on purpose: it only spares decoding thousands of thumbnails, and decides nothing.
pub fn could_be_same_picture(one: &[u8], other: &[u8]) -> bool {
    waves(one).zip(waves(other)).is_some_and(|(one, other)| {
        let steps = one.iter().zip(&other).map(|(a, b)| a.abs_diff(*b));
        one.len() == other.len()
            && steps.clone().all(|step| step <= 4)
            && steps.map(usize::from).sum::<usize>() <= one.len()
    })
}

/// Whether two thumbnails are of the very same picture; false when either cannot be read.
///
/// The thumbnails are our own encoder's JPEGs.
pub fn is_same_picture(one: &[u8], other: &[u8]) -> bool {
    patches(one).zip(patches(other)).is_some_and(|((one, one_long), (other, other_long))| {
        let steps = one.iter().zip(&other).map(|(a, b)| a.abs_diff(*b));
        let total: u64 = steps.clone().map(u64::from).sum();
        one_long.abs_diff(other_long) <= 20
            && steps.max().unwrap_or_default() <= MOST_ANYWHERE
            && total as f64 / (one.len() as f64) <= MOST_ON_AVERAGE
    })
}

/// A thumbnail's patches as colours, and its height as thousandths of its width.
fn patches(thumb: &[u8]) -> Option<(Vec<u8>, u32)> {
    let mut decoder = Decoder::new(thumb);
    decoder.set_max_decoding_buffer_size(1 << 20);
    let pixels = decoder.decode().ok()?;
    let info = decoder.info()?;
    if info.pixel_format != PixelFormat::RGB24 {
        return None;
    }
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    let whole = ImageRef::new(width, height, &pixels, PixelType::U8x3).ok()?;
    let mut small = Image::new(PATCHES, PATCHES, PixelType::U8x3);
    let averaged = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Box));
    Resizer::new().resize(&whole, &mut small, &averaged).ok()?;
    Some((small.into_vec(), height * 1000 / width.max(1)))
}

/// A ThumbHash's numbers, each in its own steps: the three averages, how far the brightness
/// reaches, and the waves of brightness.
fn waves(hash: &[u8]) -> Option<Vec<u8>> {
    let (head, waves) = hash.split_first_chunk::<5>()?;
    let [a, b, c, d, e] = head.map(u32::from);
    let (first, second) = (a | b << 8 | c << 16, d | e << 8);
    // Which brightness waves there are depends on the shape; they come first, two in a byte.
    let (across, down) = if second >> 15 == 1 { (7, second & 7) } else { (second & 7, 7) };
    let (across, down) = (across.max(3), down.max(3));
    let count: u32 = (0..down)
        .map(|y| {
            let row = (across * (down - y)).div_ceil(down);
            if y == 0 { row - 1 } else { row }
        })
        .sum();
    let byte = |number: u32| (number & 63) as u8;
    let mut numbers =
        vec![byte(first), byte(first >> 6), byte(first >> 12), byte(first >> 18 & 31)];
    let nibbles = waves.iter().flat_map(|pair| [pair & 15, pair >> 4]);
    numbers.extend(nibbles.take(count as usize));
    // The shape decides how many there are; that too must be equal.
    numbers.push(across as u8 * 4);
    numbers.push(down as u8 * 4);
    Some(numbers)
}
