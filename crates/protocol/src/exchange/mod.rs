//! What client and server say to each other, one file a step: the routes, the bodies, the problems.
//!
//! Bodies are canonical CBOR, `application/cbor`; a picture's bytes travel bare. Every request carries
//! the protocol's version in its signed headers ([`crate::request`]); where nothing signs, in its body.

mod append;
mod enrol;
mod event;
mod ledger;
mod mark;
mod permit;
mod picture;
mod problem;
mod pull;
mod queue;
mod ring;
mod route;
mod share;

pub use append::{Append, Appended, Outcome};
pub use enrol::{Enrolment, FoundScheme, Founded, Hello, JoinScheme, Joined};
pub use event::Event;
pub use ledger::{DeviceSeen, Devices, PutReceipt};
pub use mark::{Marked, PutCheckpoint};
pub use permit::permit;
pub use picture::{PictureHave, PicturePart, PicturesAsked, PicturesHeld, PicturesWanted};
pub use problem::{Conflict, Problem, Unsigned};
pub use pull::{Envelopes, EnvelopesWanted, FeedPage, Heads, RosterPage};
pub use queue::{ApproveWaiting, Queue, Waiting};
pub use ring::{Packets, RosterAppend, RosterAppended};
pub use route::{Auth, Method, Route};
pub use share::{PutShare, ShareAnswer, ShareAsked};
