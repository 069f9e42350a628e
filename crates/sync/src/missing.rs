//! What this engine still misses, in one place, so that nobody looks for it elsewhere.
//!
//! Of the protocol:
//! * A till cannot fetch the checkpoint of the `office` feed, which it does not hear. "With the office"
//!   rests on the checkpoint of its own `premises` feed, to which the same envelope goes. A contribution
//!   that goes to `office` alone (a voter's device without premises) stays "on the server" until it is
//!   answered.
//! * No question limits a page's size: on a very slow line a page of 4 MiB that is cut is asked for whole.
//!
//! Of the engine:
//! * The server's certificate is not held against the roster's pin: reqwest has no hook for it but a
//!   verifier of one's own around the platform's.
//! * Bundles: `bundle::Item` maps onto the machine's steps, and no reader feeds them in yet.
//! * Locked devices: everything is signed by the signing key, so nothing is fetched before unlocking.
//! * `Answered` is never set: the mapping of records to the register comes first.
//! * The receipt names no audit head; the register passes none yet.
