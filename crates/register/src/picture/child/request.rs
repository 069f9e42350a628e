//! What the child is asked: the edits, then the file up to the end of the stream.

use std::io::{self, Read, Write};

use super::super::{Edits, MOST_BYTES};

/// The longest edits in bytes: forty masks take some four thousand.
const LONGEST_EDITS: u32 = 16 * 1024;

pub(super) fn write(mut to: impl Write, edits: &Edits, bytes: &[u8]) -> io::Result<()> {
    let edits = serde_json::to_vec(edits)?;
    let length = u32::try_from(edits.len()).map_err(io::Error::other)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(&edits)?;
    to.write_all(bytes)?;
    to.flush()
}

pub(super) fn read(mut from: impl Read) -> io::Result<(Edits, Vec<u8>)> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length).min(LONGEST_EDITS);
    let mut edits = vec![0; length as usize];
    from.read_exact(&mut edits)?;
    let edits = serde_json::from_slice(&edits)?;
    let mut bytes = Vec::new();
    // One more than may be, so that a file that is too long is seen to be.
    from.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok((edits, bytes))
}
