//! A copy in the safe: the register whole, encrypted, in one file on a stick; and the way back.
//!
//! ```text
//! symbols  26 random ones and two that check them, copied by hand onto the kit's sheet, kept nowhere
//! kit      Argon2id(symbols, salt): kept in the encrypted register so that copies can be made alone
//! copy     header ‖ SQLCipher database under HKDF(kit, "body" ‖ copy) ‖ BLAKE3 keyed by HKDF(kit, "seal" ‖ copy)
//! list     the erasures, readable, with a BLAKE3 keyed by HKDF(kit, "list" ‖ register) for every kit there is
//! ```
//!
//! A copy carries its name only when every byte of it has been written, read back and found the
//! same: whatever happens meanwhile, the older copies lie there untouched. The list of erasures
//! travels apart, so that an older copy brings nobody back who was erased since (`docs/adr/0012`).

pub mod face;
pub mod kit;
pub mod list;
pub mod making;
pub mod place;
pub mod refusal;
pub mod returning;
pub mod schedule;
pub mod staging;
pub mod symbols;
pub mod wrapping;
