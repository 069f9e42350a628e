//! The roster: one chain of signed entries that says which devices, people, audiences and server the
//! scheme has. It holds no names.
//!
//! The invariant: a [`Roster`] was folded from its founding entry by rules that every device and the
//! server share, and each entry counted by the rights its signers held just before it.

mod entry;
mod fold;
mod refused;
mod rules;
mod seat;
mod signers;
mod state;

pub use entry::{
    ApprovalRule, Confirm, Content, Entry, FeedAt, Founding, Freshness, Grant, Invite, Join, Rekey,
    Retire, Revoke, RevokeTarget, RevokeWhy, RosterAt, RosterEntry, Server, Settings, Signer,
    Terms,
};
pub use refused::Refused;
pub use seat::{Role, Seat, SeatKind, Tier};
pub use state::{
    Device, DeviceState, Epoch, Kit, Pending, Person, Recipient, RecipientId, Revocation, Roster,
};
