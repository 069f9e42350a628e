//! Bundles: a file in place of a line.
//!
//! The invariant: a file has no way of its own into what is held. [`File`] answers the very questions
//! that the machine asks a server, so that what comes by file passes the same steps in the same order
//! (`sync-spec.md` §6, §11), and whatever is wrong in it fails where it would fail on the line.

mod file;
mod making;
mod outbox;
mod pack;

pub use file::{File, FileFault};
pub use making::{Made, NotMade, make};
pub use outbox::{Brought, Carried, Left, bring};
pub use pack::{NotPacked, pack};
