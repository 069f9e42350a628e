//! Pictures: which the server lacks, and parts of those that are wanted.
//!
//! A picture goes up by `PUT` with `?from=` the bytes that are there, so that a cut costs no more than
//! what was under way; it comes down by `GET` with a range, or many at once as a run of parts.

use crate::cbor::{Bytes, record};
use crate::hash::Hash;

record! {
    /// Before an upload: which of these does the server have?
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PicturesAsked {
        /// The version of the protocol.
        1 => version: u16,
        /// Hash and size of each: at most 500.
        2 => pictures: Vec<(Hash, u32)>,
    }
}

record! {
    /// How much of a picture the server has.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PictureHave {
        /// The picture.
        1 => hash: Hash,
        /// How many of its first bytes are there.
        2 => bytes: u32,
        /// Whether it is whole.
        3 => whole: bool,
    }
}

record! {
    /// How much of each the server has, in the order asked.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PicturesHeld {
        /// One for each.
        1 => pictures: Vec<PictureHave>,
    }
}

record! {
    /// Pictures are wanted, each from a byte on: at most 500.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PicturesWanted {
        /// The version of the protocol.
        1 => version: u16,
        /// Hash and first byte of each.
        2 => pictures: Vec<(Hash, u32)>,
    }
}

record! {
    /// A part of a picture. The answer is a run of these, each preceded by its length in four bytes,
    /// the highest first; a part has at most 256 KiB of picture.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PicturePart {
        /// The picture.
        1 => hash: Hash,
        /// Where the part begins.
        2 => from: u32,
        /// How long the whole is; 0 where the server does not have it.
        3 => size: u32,
        /// The bytes.
        4 => bytes: Bytes,
    }
}
