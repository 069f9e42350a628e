//! What is refused before a single pixel is touched.

/// The longest side that is taken, in pixels.
pub const LONGEST_SIDE: u32 = 12_000;
/// The most pixels that are taken.
pub const MOST_PIXELS: u64 = 50_000_000;

/// Why no renditions were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// A side of nought.
    #[error("the picture is empty")]
    Empty,
    /// A side beyond [`LONGEST_SIDE`].
    #[error("a side of {side} pixels; at most {LONGEST_SIDE} are taken")]
    SideTooLong {
        /// The longer side.
        side: u32,
    },
    /// More than [`MOST_PIXELS`].
    #[error("{pixels} pixels; at most {MOST_PIXELS} are taken")]
    TooManyPixels {
        /// Width by height.
        pixels: u64,
    },
    /// Not three bytes a pixel.
    #[error("{given} bytes of pixels, where width and height ask for {needed}")]
    WrongLength {
        /// Bytes given.
        given: usize,
        /// Bytes that width and height ask for.
        needed: u64,
    },
    /// The picture could not be made smaller, or not be written.
    #[error("the picture could not be worked on")]
    Unworkable,
}

/// Checks a picture's size and its bytes against each other and against the limits.
pub(super) fn check(width: u32, height: u32, rgb: &[u8]) -> Result<(), PictureError> {
    let (side, pixels) = (width.max(height), u64::from(width) * u64::from(height));
    if pixels == 0 {
        return Err(PictureError::Empty);
    }
    if side > LONGEST_SIDE {
        return Err(PictureError::SideTooLong { side });
    }
    if pixels > MOST_PIXELS {
        return Err(PictureError::TooManyPixels { pixels });
    }
    let (given, needed) = (rgb.len(), pixels * 3);
    if u64::try_from(given).is_ok_and(|given| given == needed) {
        Ok(())
    } else {
        Err(PictureError::WrongLength { given, needed })
    }
}
