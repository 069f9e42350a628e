//! Envelopes: sealed, signed records, each in one or more feeds.
//!
//! The invariant: an [`Envelope`] is held with the bytes in which it came; its hash covers header,
//! wraps and body, and nobody opens it but by [`open`], which checks that all audiences open the same.

mod admit;
mod body;
mod form;
mod header;
mod kind;
mod make;
mod open;
mod verdict;
mod verify;

pub use admit::{Admission, admit};
pub use body::{Body, Picture, PictureRole};
pub use form::{Approval, Envelope, Wrap};
pub use header::{Class, Header};
pub use kind::{Kind, KindRule, kinds};
pub use make::{Draft, Making, NotMade, approve, lock_picture, seal, unlock_picture, withdraw};
pub use open::{Opened, open};
pub use verdict::{Fault, Held, Verdict};
pub use verify::{Checked, Looking, Place, check, examine};
