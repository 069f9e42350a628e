//! The approval queue: publications and purges that wait for a second person, in no feed.

use crate::cbor::{Bytes, record};
use crate::envelope::Approval;
use crate::sign::Signed;
use crate::time::Time;

record! {
    /// An envelope that waits.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Waiting {
        /// Its bytes.
        1 => envelope: Bytes,
        /// Since when.
        2 => since: Time,
    }
}

record! {
    /// All that waits, oldest first.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Queue {
        /// The envelopes.
        1 => waiting: Vec<Waiting>,
    }
}

record! {
    /// A second person approves. The answer is an [`super::Appended`] with one outcome.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ApproveWaiting {
        /// The version of the protocol.
        1 => version: u16,
        /// The approval, signed by the person.
        2 => approval: Signed<Approval>,
    }
}
