//! Hashes, each with what it is a hash of, so that none can stand in for another.

use crate::cbor::{Cbor, Writer, fixed};

fixed! {
    /// A BLAKE3 hash.
    pub struct Hash([u8; 32]);
}

/// What is hashed or signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// The roster's first entry.
    Founding,
    /// A roster entry other than the founding and a join.
    Roster,
    /// A device's joining.
    Join,
    /// An envelope's header, wraps and body.
    Envelope,
    /// A second person's approval.
    Approval,
    /// The server's head of a feed.
    Head,
    /// The office's checkpoint of a feed.
    Checkpoint,
    /// A device's receipt.
    Receipt,
    /// A request to the server.
    Request,
    /// Asking for the share, and its answer.
    Share,
    /// A link of a feed's chain. Never signed.
    Chain,
    /// The commitment to an envelope's key. Never signed.
    Commit,
    /// The lines of what is live. Never signed.
    Manifest,
    /// A picture's encrypted bytes. Never signed.
    Picture,
    /// A request's body. Never signed by itself.
    Body,
    /// A device's public keys, for the six digits. Never signed.
    Device,
    /// The check symbols of a code. Never signed.
    Code,
    /// A bundle's header. Never signed.
    Bundle,
}

impl Type {
    /// Every type.
    pub const ALL: [Self; 18] = [
        Self::Founding,
        Self::Roster,
        Self::Join,
        Self::Envelope,
        Self::Approval,
        Self::Head,
        Self::Checkpoint,
        Self::Receipt,
        Self::Request,
        Self::Share,
        Self::Chain,
        Self::Commit,
        Self::Manifest,
        Self::Picture,
        Self::Body,
        Self::Device,
        Self::Code,
        Self::Bundle,
    ];

    /// The word that stands in hash and signature.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Founding => "founding",
            Self::Roster => "roster",
            Self::Join => "join",
            Self::Envelope => "envelope",
            Self::Approval => "approval",
            Self::Head => "head",
            Self::Checkpoint => "checkpoint",
            Self::Receipt => "receipt",
            Self::Request => "request",
            Self::Share => "share",
            Self::Chain => "chain",
            Self::Commit => "commit",
            Self::Manifest => "manifest",
            Self::Picture => "picture",
            Self::Body => "body",
            Self::Device => "device",
            Self::Code => "code",
            Self::Bundle => "bundle",
        }
    }

    fn context(self) -> String {
        format!("watchbook 2026 v1 {}", self.word())
    }
}

/// `H(type, bytes)`.
#[must_use]
pub fn hash(of: Type, bytes: &[u8]) -> Hash {
    Hash::from_bytes(blake3::derive_key(&of.context(), bytes))
}

/// `H(type, bytes)` over bytes that come in parts: a picture, or a request's body.
#[derive(Debug, Clone)]
pub struct Hasher(blake3::Hasher);

impl Hasher {
    /// Over nothing yet.
    #[must_use]
    pub fn new(of: Type) -> Self {
        Self(blake3::Hasher::new_derive_key(&of.context()))
    }

    /// Over these too.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash.
    #[must_use]
    pub fn finish(&self) -> Hash {
        Hash::from_bytes(*self.0.finalize().as_bytes())
    }
}

/// `H(type, a ‖ b ‖ …)`, where `‖` is the CBOR list of the parts, never bare concatenation.
pub(crate) fn hash_list(of: Type, parts: &[&dyn Part]) -> Hash {
    hash(of, &list(parts))
}

/// The bytes of `a ‖ b ‖ …`.
pub(crate) fn list(parts: &[&dyn Part]) -> Vec<u8> {
    let mut out = Writer::new();
    out.list(parts.len());
    for part in parts {
        part.put(&mut out);
    }
    out.into_bytes()
}

/// A part of a list, whatever its type.
pub(crate) trait Part {
    fn put(&self, out: &mut Writer);
}

impl<T: Cbor> Part for T {
    fn put(&self, out: &mut Writer) {
        self.write(out);
    }
}

impl Part for &str {
    fn put(&self, out: &mut Writer) {
        out.text(self);
    }
}
