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
//! * A till's outbox that is carried by file is sealed to the epochs that the till knew. Where one is old
//!   by then, the server refuses it at the office and the till must pack again after the next file from
//!   the office; nobody is told so but by the item's state.
//! * The office's file is made for all of its targets alike: each finds in it the heads, the checkpoints
//!   and the sealed entries of feeds that only another of them hears.
//! * Locked devices: everything is signed by the signing key, so nothing is fetched before unlocking.
//! * `Answered` is never set: the mapping of records to the register comes first.
//! * The receipt names no audit head; the register passes none yet.
