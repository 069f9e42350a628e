//! Checkpoints and their manifests.

use crate::cbor::record;
use crate::feed::{Checkpoint, Manifest};
use crate::sign::Signed;

record! {
    /// An office device's checkpoint with its manifest. The highest number wins.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PutCheckpoint {
        /// The version of the protocol.
        1 => version: u16,
        /// The checkpoint.
        2 => checkpoint: Signed<Checkpoint>,
        /// Its lines.
        3 => manifest: Manifest,
    }
}

record! {
    /// A feed's checkpoint, if it has one; the manifest is fetched by its hash.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Marked {
        /// The checkpoint.
        1 => checkpoint: Option<Signed<Checkpoint>>,
    }
}
