//! Small letters of hex: how ids and hashes are shown, and stand in addresses.

use std::fmt::{Formatter, Result};

/// Writes bytes out.
pub(crate) fn show(bytes: &[u8], out: &mut Formatter<'_>) -> Result {
    bytes.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
}

/// Reads pairs of digits and small letters; nothing else.
pub(crate) fn read(hex: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = hex.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}
