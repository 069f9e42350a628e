//! Padding, so that a sealed body's size tells only its order of magnitude: 0x80, then zeros, to
//! 1, 2, 4 … 256 KiB; pictures to a multiple of 4 KiB.

use thiserror::Error;

const KIB: usize = 1024;
const BODY_STEPS: [usize; 9] =
    [KIB, 2 * KIB, 4 * KIB, 8 * KIB, 16 * KIB, 32 * KIB, 64 * KIB, 128 * KIB, 256 * KIB];
const PICTURE_STEP: usize = 4 * KIB;

/// Too long for the greatest step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("too long to be sent")]
pub struct TooLong;

/// Bytes that are not padded as they must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the padding is wrong")]
pub struct BadPadding;

/// Pads a body to the next step.
///
/// # Errors
/// [`TooLong`] over 256 KiB less one byte.
pub fn pad_body(plain: Vec<u8>) -> Result<Vec<u8>, TooLong> {
    let size = BODY_STEPS.into_iter().find(|step| plain.len() < *step).ok_or(TooLong)?;
    Ok(pad_to(plain, size))
}

/// Pads a picture to the next multiple of 4 KiB.
#[must_use]
pub fn pad_picture(plain: Vec<u8>) -> Vec<u8> {
    let size = (plain.len() / PICTURE_STEP + 1) * PICTURE_STEP;
    pad_to(plain, size)
}

/// A body without its padding.
///
/// # Errors
/// [`BadPadding`] unless it is padded to the very next step.
pub fn unpad_body(padded: Vec<u8>) -> Result<Vec<u8>, BadPadding> {
    let size = padded.len();
    let plain = unpad(padded)?;
    let due = BODY_STEPS.into_iter().find(|step| plain.len() < *step);
    if due == Some(size) { Ok(plain) } else { Err(BadPadding) }
}

/// A picture without its padding.
///
/// # Errors
/// [`BadPadding`] unless it is padded to the very next multiple.
pub fn unpad_picture(padded: Vec<u8>) -> Result<Vec<u8>, BadPadding> {
    let size = padded.len();
    let plain = unpad(padded)?;
    if (plain.len() / PICTURE_STEP + 1) * PICTURE_STEP == size {
        Ok(plain)
    } else {
        Err(BadPadding)
    }
}

fn pad_to(mut plain: Vec<u8>, size: usize) -> Vec<u8> {
    plain.push(0x80);
    plain.resize(size, 0);
    plain
}

fn unpad(mut padded: Vec<u8>) -> Result<Vec<u8>, BadPadding> {
    let end = padded.iter().rposition(|byte| *byte != 0).ok_or(BadPadding)?;
    if padded.get(end) != Some(&0x80) {
        return Err(BadPadding);
    }
    padded.truncate(end);
    Ok(padded)
}
