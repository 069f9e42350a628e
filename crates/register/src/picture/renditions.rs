//! The large picture, the thumbnail and the hash, each made from the one before it.
//!
//! Pixels are averaged as they are stored, in sRGB: as browsers and the usual tools do it. Working
//! in linear light would keep the brightness of very fine bright patterns, which faces do not
//! have, at some three times the cost.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder};

use super::limits::{PictureError, check};

/// The longest side of the large picture, in pixels.
pub const LARGE_SIDE: u32 = 1_600;
/// The longest side of the thumbnail, in pixels.
pub const THUMB_SIDE: u32 = 320;
/// The longest side from which a hash is made; ThumbHash takes no more than 100, and sees no more
/// than a handful of waves in it.
const HASH_SIDE: u32 = 64;

/// How finely JPEGs are written, from 1 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quality {
    /// Of the large picture.
    pub large: u8,
    /// Of the thumbnail.
    pub thumb: u8,
}

impl Default for Quality {
    fn default() -> Self {
        Self { large: 82, thumb: 78 }
    }
}

/// What is kept of a picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Renditions {
    /// Progressive JPEG, its longest side at most [`LARGE_SIDE`].
    pub large: Vec<u8>,
    /// JPEG, its longest side at most [`THUMB_SIDE`].
    pub thumb: Vec<u8>,
    /// ThumbHash, some 25 bytes.
    pub hash: Vec<u8>,
    /// Width of the large picture in pixels.
    pub width: u32,
    /// Height of the large picture in pixels.
    pub height: u32,
}

impl Renditions {
    /// Makes the renditions of a picture of three bytes a pixel, row by row, upright, in sRGB.
    /// None is larger than the picture itself.
    ///
    /// # Errors
    /// [`PictureError`]: the limits, or bytes that do not fit the size.
    pub fn of(width: u32, height: u32, rgb: &[u8]) -> Result<Self, PictureError> {
        Self::of_quality(width, height, rgb, Quality::default())
    }

    /// The same at another quality.
    ///
    /// # Errors
    /// As [`Renditions::of`].
    pub fn of_quality(
        width: u32,
        height: u32,
        rgb: &[u8],
        quality: Quality,
    ) -> Result<Self, PictureError> {
        check(width, height, rgb)?;
        let whole = ImageRef::new(width, height, rgb, PixelType::U8x3)
            .map_err(|_| PictureError::Unworkable)?;
        let mut resizer = Resizer::new();
        let large = fit(&mut resizer, whole, LARGE_SIDE)?;
        let large = large.view()?;
        let thumb = fit(&mut resizer, large, THUMB_SIDE)?;
        let thumb = thumb.view()?;
        let tiny = fit(&mut resizer, thumb, HASH_SIDE)?;
        Ok(Self {
            large: jpeg(large, quality.large, true)?,
            // Small enough to come in one piece: progressive would only make it larger.
            thumb: jpeg(thumb, quality.thumb, false)?,
            hash: hash(tiny.view()?),
            width: large.width(),
            height: large.height(),
        })
    }
}

impl std::fmt::Debug for Renditions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Renditions({}×{})", self.width, self.height)
    }
}

/// A picture that fits: the one given, or a smaller one.
enum Fitted<'a> {
    AsGiven(ImageRef<'a>),
    Smaller(Image<'static>),
}

impl Fitted<'_> {
    fn view(&self) -> Result<ImageRef<'_>, PictureError> {
        match self {
            Self::AsGiven(image) => Ok(*image),
            Self::Smaller(image) => {
                ImageRef::new(image.width(), image.height(), image.buffer(), image.pixel_type())
                    .map_err(|_| PictureError::Unworkable)
            }
        }
    }
}

/// Makes a picture no longer than `side`, and never larger than it is.
fn fit<'a>(
    resizer: &mut Resizer,
    image: ImageRef<'a>,
    side: u32,
) -> Result<Fitted<'a>, PictureError> {
    let (width, height) = fitted(image.width(), image.height(), side);
    if (width, height) == (image.width(), image.height()) {
        return Ok(Fitted::AsGiven(image));
    }
    let mut smaller = Image::new(width, height, PixelType::U8x3);
    let filter = ResizeAlg::Convolution(FilterType::Lanczos3);
    resizer
        .resize(&image, &mut smaller, &ResizeOptions::new().resize_alg(filter))
        .map_err(|_| PictureError::Unworkable)?;
    Ok(Fitted::Smaller(smaller))
}

/// The same pixels, no longer than `side`; given back as they are when they fit already.
pub(super) fn fit_within(
    width: u32,
    height: u32,
    rgb: Vec<u8>,
    side: u32,
) -> Result<(u32, u32, Vec<u8>), PictureError> {
    check(width, height, &rgb)?;
    let image = ImageRef::new(width, height, &rgb, PixelType::U8x3)
        .map_err(|_| PictureError::Unworkable)?;
    match fit(&mut Resizer::new(), image, side)? {
        Fitted::AsGiven(_) => Ok((width, height, rgb)),
        Fitted::Smaller(image) => Ok((image.width(), image.height(), image.into_vec())),
    }
}

/// The size that fits, in the same proportions to the nearest pixel.
pub(super) fn fitted(width: u32, height: u32, side: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= side {
        return (width, height);
    }
    let scale = |length: u32| {
        let scaled =
            (u64::from(length) * u64::from(side) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(scaled).unwrap_or(side).clamp(1, side)
    };
    (scale(width), scale(height))
}

fn jpeg(image: ImageRef<'_>, quality: u8, progressive: bool) -> Result<Vec<u8>, PictureError> {
    let side = |pixels: u32| u16::try_from(pixels).map_err(|_| PictureError::Unworkable);
    let mut bytes = Vec::with_capacity(image.buffer().len() / 12);
    let mut encoder = Encoder::new(&mut bytes, quality.clamp(1, 100));
    encoder.set_progressive(progressive);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder
        .encode(image.buffer(), side(image.width())?, side(image.height())?, ColorType::Rgb)
        .map_err(|_| PictureError::Unworkable)?;
    Ok(bytes)
}

fn hash(image: ImageRef<'_>) -> Vec<u8> {
    let (pixels, _) = image.buffer().as_chunks::<3>();
    let rgba: Vec<u8> = pixels.iter().flat_map(|[r, g, b]| [*r, *g, *b, u8::MAX]).collect();
    let side = |pixels: u32| usize::try_from(pixels).unwrap_or_default();
    thumbhash::rgba_to_thumb_hash(side(image.width()), side(image.height()), &rgba)
}
