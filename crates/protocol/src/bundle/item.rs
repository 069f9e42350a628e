//! What is in a bundle, item by item, in the order in which a sync would bring it.

use crate::audience::Audience;
use crate::cbor::{Bytes, choice};
use crate::feed::{Checkpoint, Entry, Head, Manifest};
use crate::hash::Hash;
use crate::receipt::Receipt;
use crate::roster::{RecipientId, RosterEntry};
use crate::seal::Sealed;
use crate::sign::Signed;

choice! {
    /// An item of a bundle.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Item {
        /// A roster entry, ascending from any number.
        1 => Roster(RosterEntry),
        /// A feed's head.
        2 => Head(Signed<Head>),
        /// A ring packet for one of the targets.
        3 => Ring((RecipientId, Sealed)),
        /// A feed's checkpoint.
        4 => Checkpoint(Signed<Checkpoint>),
        /// The manifest of a checkpoint.
        5 => Manifest((Audience, Manifest)),
        /// An envelope that a manifest names, out of its feed's order.
        6 => Live((Audience, Entry)),
        /// An entry of a feed's tail, ascending.
        7 => Tail((Audience, Entry)),
        /// A picture's encrypted bytes.
        8 => Picture((Hash, Bytes)),
        /// An envelope of a till's outbox.
        9 => Outbox(Bytes),
        /// A till's receipt.
        10 => Receipt(Signed<Receipt>),
    }
}
