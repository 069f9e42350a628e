//! What is sealed: the exact kind, the person, the exact end, the content, the keys of the pictures.

use super::Kind;
use crate::cbor::{Bytes, numbered, record};
use crate::hash::Hash;
use crate::id::PersonId;
use crate::locked::MessageKey;
use crate::time::Day;

numbered! {
    /// What a picture is for: thumbnails are fetched before pictures.
    pub enum PictureRole {
        /// 320 px.
        1 => Thumbnail = "thumbnail",
        /// 1600 px.
        2 => Full = "full",
        /// A file that is no picture: a document.
        3 => File = "file",
    }
}

record! {
    /// A picture of a record: its encrypted bytes' hash, and the key that opens them.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Picture {
        /// The hash of its encrypted bytes, as in the header.
        1 => hash: Hash,
        /// Its own key.
        2 => key: MessageKey,
        /// What it is for.
        3 => role: PictureRole,
    }
}

record! {
    /// An opened body.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Body {
        /// The exact kind.
        1 => kind: Kind,
        /// Who made it, where no person signs.
        2 => person: Option<PersonId>,
        /// The day on which it was made.
        3 => made_on: Day,
        /// The last day on which it may be held.
        4 => expires_on: Day,
        /// The record itself: canonical CBOR of the kind's own keys, as a byte string.
        5 => content: Bytes,
        /// The pictures, in the header's order.
        6 => pictures: Vec<Picture>,
    }
}
