//! Reading the small files of the register's folder: within a bound, whatever lies there.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// What a bounded reading found.
pub(super) enum Found {
    Nothing,
    TooLarge,
    Bytes(Vec<u8>),
}

/// Reads a file of at most `most` bytes.
pub(super) fn read(path: &Path, most: u64) -> io::Result<Found> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    let read = file.take(most + 1).read_to_end(&mut bytes)?;
    Ok(if u64::try_from(read).is_ok_and(|read| read <= most) {
        Found::Bytes(bytes)
    } else {
        Found::TooLarge
    })
}
