//! A file sealed in pieces, so that two gigabytes pass through one megabyte of memory.
//!
//! ```text
//! file   "WBSEAL01" ‖ piece 0 ‖ piece 1 ‖ … ‖ last piece
//! piece  XChaCha20-Poly1305(key, up to 1 MiB, nonce = number ‖ whether it is the last, aad = "WBSEAL01")
//! ```
//!
//! A key seals one file only, so a number is nonce enough. Number and mark make sure that no piece
//! is moved, left out or cut off behind; which length a file must have is known before it is read.

use std::io::{self, Read, Seek, SeekFrom, Write};

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::unlock::Key;

/// Bytes of a piece before it is sealed.
pub(super) const PIECE: usize = 1 << 20;
const TAG: usize = 16;
const MAGIC: &[u8; 8] = b"WBSEAL01";

/// A file that is being sealed.
pub(super) struct Sealing<W> {
    out: W,
    cipher: XChaCha20Poly1305,
    number: u64,
    piece: Zeroizing<Vec<u8>>,
}

impl<W: Write> Sealing<W> {
    pub(super) fn begin(mut out: W, key: &Key) -> io::Result<Self> {
        out.write_all(MAGIC)?;
        let piece = Zeroizing::new(Vec::with_capacity(PIECE + TAG));
        Ok(Self { out, cipher: cipher(key), number: 0, piece })
    }

    pub(super) fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            // Only what follows tells that a full piece is not the last one.
            if self.piece.len() == PIECE {
                self.put(false)?;
            }
            let room = PIECE - self.piece.len();
            let (now, later) = bytes.split_at(bytes.len().min(room));
            self.piece.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<W> {
        self.put(true)?;
        Ok(self.out)
    }

    fn put(&mut self, last: bool) -> io::Result<()> {
        let nonce = nonce(self.number, last);
        let sealed = self.cipher.encrypt_in_place(&nonce, MAGIC, &mut *self.piece);
        sealed.map_err(|_| io::ErrorKind::InvalidInput)?;
        self.out.write_all(&self.piece)?;
        self.piece.clear();
        self.number += 1;
        Ok(())
    }
}

/// Why a sealed file gave nothing.
#[derive(Debug)]
pub(super) enum Unsealable {
    /// It is not as it was sealed.
    Altered,
    /// It could not be read.
    Disk(io::Error),
}

/// A sealed file that is being read. Nothing comes out that was not checked.
pub(super) struct Unsealing<R> {
    input: R,
    cipher: XChaCha20Poly1305,
    bytes: u64,
    /// Which piece lies in `piece`.
    at: Option<u64>,
    piece: Zeroizing<Vec<u8>>,
}

impl<R: Read + Seek> Unsealing<R> {
    /// Begins to read a file that held so many bytes when it was sealed.
    pub(super) fn begin(mut input: R, key: &Key, bytes: u64) -> Result<Self, Unsealable> {
        let lies = input.seek(SeekFrom::End(0)).map_err(Unsealable::Disk)?;
        if lies != length(bytes) {
            return Err(Unsealable::Altered);
        }
        input.rewind().map_err(Unsealable::Disk)?;
        let mut magic = [0; MAGIC.len()];
        input.read_exact(&mut magic).map_err(Unsealable::Disk)?;
        if &magic != MAGIC {
            return Err(Unsealable::Altered);
        }
        let piece = Zeroizing::new(Vec::with_capacity(PIECE + TAG));
        Ok(Self { input, cipher: cipher(key), bytes, at: None, piece })
    }

    /// How many pieces there are.
    pub(super) fn pieces(&self) -> u64 {
        pieces(self.bytes)
    }

    /// One piece, opened.
    pub(super) fn piece(&mut self, number: u64) -> Result<&[u8], Unsealable> {
        if self.at != Some(number) {
            self.at = None;
            let begins = number * PIECE as u64;
            let long = usize::try_from(self.bytes.saturating_sub(begins)).unwrap_or(PIECE);
            let sealed = long.min(PIECE) + TAG;
            self.piece.resize(sealed, 0);
            let place = MAGIC.len() as u64 + number * (PIECE + TAG) as u64;
            self.input.seek(SeekFrom::Start(place)).map_err(Unsealable::Disk)?;
            self.input.read_exact(&mut self.piece).map_err(Unsealable::Disk)?;
            let nonce = nonce(number, number + 1 == self.pieces());
            let opened = self.cipher.decrypt_in_place(&nonce, MAGIC, &mut *self.piece);
            opened.map_err(|_| Unsealable::Altered)?;
            self.at = Some(number);
        }
        Ok(&self.piece)
    }

    /// Up to so many bytes from a place on; fewer only at the end.
    pub(super) fn read_at(&mut self, mut from: u64, most: usize) -> Result<Vec<u8>, Unsealable> {
        let mut found = Vec::new();
        while found.len() < most && from < self.bytes {
            let within = usize::try_from(from % PIECE as u64).unwrap_or_default();
            let left = most - found.len();
            let piece = self.piece(from / PIECE as u64)?;
            let bytes = piece.get(within..).unwrap_or_default();
            let bytes = bytes.get(..left.min(bytes.len())).unwrap_or_default();
            found.extend_from_slice(bytes);
            from += bytes.len() as u64;
        }
        Ok(found)
    }
}

/// How long a sealed file of so many bytes is.
pub(super) fn length(bytes: u64) -> u64 {
    (MAGIC.len() as u64).saturating_add(bytes).saturating_add(pieces(bytes) * TAG as u64)
}

/// Never nought: an empty file is one empty piece, which nobody can leave out unseen.
fn pieces(bytes: u64) -> u64 {
    bytes.div_ceil(PIECE as u64).max(1)
}

fn nonce(number: u64, last: bool) -> XNonce {
    let mut nonce = [0; 24];
    let (counted, mark) = nonce.split_at_mut(8);
    counted.copy_from_slice(&number.to_be_bytes());
    if let Some(mark) = mark.first_mut() {
        *mark = u8::from(last);
    }
    XNonce::from(nonce)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose().into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use std::io::Cursor;

    use super::*;

    fn sealed(bytes: &[u8], key: &Key) -> Vec<u8> {
        let mut sealing = Sealing::begin(Vec::new(), key).unwrap();
        bytes.chunks(70_001).for_each(|part| sealing.write(part).unwrap());
        sealing.finish().unwrap()
    }

    fn opened(file: &[u8], key: &Key, bytes: usize) -> Option<Vec<u8>> {
        let mut file = Unsealing::begin(Cursor::new(file), key, bytes as u64).ok()?;
        let mut all = Vec::new();
        for number in 0..file.pieces() {
            all.extend_from_slice(file.piece(number).ok()?);
        }
        Some(all)
    }

    fn some(bytes: usize) -> Vec<u8> {
        (0..bytes).map(|at| u8::try_from(at * 31 % 251).unwrap()).collect()
    }

    #[test]
    fn every_length_around_a_piece_comes_back_as_it_was() {
        let key = Key::fresh().unwrap();
        for bytes in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7] {
            let plain = some(bytes);
            let file = sealed(&plain, &key);
            assert!(opened(&file, &key, bytes).unwrap() == plain, "{bytes}");
            assert!(opened(&file, &Key::fresh().unwrap(), bytes).is_none(), "another key, {bytes}");
        }
    }

    #[test]
    fn a_piece_that_is_changed_moved_left_out_or_cut_off_is_found() {
        let key = Key::fresh().unwrap();
        let bytes = 2 * PIECE + 5;
        let file = sealed(&some(bytes), &key);
        for at in [0, 8, 8 + PIECE, 8 + PIECE + TAG + 3, file.len() - 1] {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(opened(&changed, &key, bytes).is_none(), "byte {at}");
        }
        let piece = |n: usize| &file[8 + n * (PIECE + TAG)..8 + (n + 1) * (PIECE + TAG)];
        let rest = &file[8 + 2 * (PIECE + TAG)..];
        let moved = [&file[..8], piece(1), piece(0), rest].concat();
        assert!(opened(&moved, &key, bytes).is_none(), "moved");
        let without = [&file[..8], piece(0), rest].concat();
        assert!(opened(&without, &key, bytes - PIECE).is_none(), "left out");
        let cut = [&file[..8], piece(0), piece(1)].concat();
        assert!(opened(&cut, &key, 2 * PIECE).is_none(), "cut off");
        let longer = [&file[..], b"more"].concat();
        assert!(opened(&longer, &key, bytes).is_none(), "longer");
    }

    #[test]
    fn a_stretch_is_read_across_pieces_and_ends_with_the_file() {
        let key = Key::fresh().unwrap();
        let plain = some(2 * PIECE + 5);
        let file = sealed(&plain, &key);
        let mut file = Unsealing::begin(Cursor::new(file), &key, plain.len() as u64).unwrap();
        let from = PIECE - 3;
        assert_eq!(file.read_at(from as u64, 9).unwrap(), plain[from..from + 9]);
        assert_eq!(file.read_at(2 * PIECE as u64, 100).unwrap(), plain[2 * PIECE..]);
        assert!(file.read_at(3 * PIECE as u64, 1).unwrap().is_empty());
    }
}
