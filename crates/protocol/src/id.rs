//! Ids. Each is 16 random bytes, so that it tells nothing of when it was made; a scheme's is the hash
//! of its founding entry.

use rand_core::CryptoRng;

use crate::cbor::fixed;
use crate::hash::Hash;

macro_rules! random_id {
    ($($(#[$meta:meta])* $name:ident,)*) => {$(
        fixed! {
            $(#[$meta])*
            pub struct $name([u8; 16]);
        }

        impl $name {
            /// A new one.
            pub fn random(rng: &mut dyn CryptoRng) -> Self {
                let mut bytes = [0; 16];
                rng.fill_bytes(&mut bytes);
                Self(bytes)
            }
        }
    )*};
}

random_id! {
    /// A device.
    DeviceId,
    /// A person who signs. Who it is stands in a sealed profile.
    PersonId,
    /// A record, over all its revisions.
    RecordId,
    /// A premises. Its name stands in a sealed profile.
    PremisesId,
    /// A narrow audience.
    NarrowId,
    /// A nonce: the share's, and the founding entry's.
    Nonce,
    /// By which an invitation is found on the server. Made from the code.
    Lookup,
}

fixed! {
    /// A scheme: the hash of its founding entry.
    pub struct SchemeId([u8; 32]);
}

impl SchemeId {
    /// What stands for the scheme inside the founding entry's signatures, which cannot know it yet.
    pub const FOUNDING: Self = Self([0; 32]);

    /// As a hash: the first `prev` of the roster.
    #[must_use]
    pub fn hash(self) -> Hash {
        Hash::from_bytes(self.0)
    }
}

impl From<Hash> for SchemeId {
    fn from(hash: Hash) -> Self {
        Self(*hash.as_bytes())
    }
}
