//! How large things may be, in bytes unless said. Whoever reads checks before it reads.

/// An envelope's header.
pub const HEADER: usize = 4 * 1024;
/// An envelope's body, padded and without the tag.
pub const BODY: usize = 256 * 1024;
/// A picture's encrypted bytes.
pub const PICTURE: usize = 2 * 1024 * 1024;
/// Entries of a page.
pub const PAGE_ENTRIES: usize = 500;
/// A page.
pub const PAGE: usize = 4 * 1024 * 1024;
/// Audiences of one envelope.
pub const AUDIENCES: usize = 16;
/// Pictures of one envelope.
pub const PICTURES: usize = 24;
/// Envelope hashes that one withdraw ends.
pub const ENDS: usize = 48;
/// Approvals and signatures of one object.
pub const SIGNATURES: usize = 8;
/// A whole envelope: header, wraps, body, signatures and approvals.
pub const ENVELOPE: usize = HEADER + BODY + 16 * 1024;
/// A roster entry with its signatures.
pub const ROSTER_ENTRY: usize = 256 * 1024;
/// A ring packet or ticket.
pub const PACKET: usize = 256 * 1024;
/// A manifest: some 60,000 lines.
pub const MANIFEST: usize = 4 * 1024 * 1024;
/// A receipt.
pub const RECEIPT: usize = 64 * 1024;
/// The body of a request that has no limit of its own.
pub const REQUEST: usize = 64 * 1024;
/// The chunk of a bundle, before it is locked.
pub const CHUNK: usize = 64 * 1024;
