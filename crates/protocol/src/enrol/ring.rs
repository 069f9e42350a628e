//! The ring: the seeds of the audience epochs that a device may open; and the packets that bring them.

use std::collections::BTreeMap;

use rand_core::CryptoRng;
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::audience::Audience;
use crate::cbor::{self, Cbor, Malformed, Reader, Writer};
use crate::hash::list;
use crate::id::SchemeId;
use crate::roster::{Recipient, RecipientId, Roster};
use crate::seal::{NotOpened, OpenKey, SealKey, Sealed};

/// The seed of an audience's epoch: HPKE's `DeriveKeyPair` makes its key pair.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Seed([u8; 32]);

impl Seed {
    /// A new one.
    pub fn random(rng: &mut dyn CryptoRng) -> Self {
        let mut seed = Self([0; 32]);
        rng.fill_bytes(&mut seed.0);
        seed
    }

    /// One that was kept encrypted.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be kept encrypted.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The secret key of the epoch.
    #[must_use]
    pub fn open_key(&self) -> OpenKey {
        OpenKey::from_seed(&self.0)
    }

    /// The public key of the epoch, for its rekey.
    #[must_use]
    pub fn seal_key(&self) -> SealKey {
        self.open_key().seal_key()
    }
}

impl std::fmt::Debug for Seed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Seed")
    }
}

impl Cbor for Seed {
    fn write(&self, out: &mut Writer) {
        out.bytes(&self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.bytes()?.try_into().map(Self).map_err(|_| Malformed::Range)
    }
}

/// The seeds that a device holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ring {
    seeds: BTreeMap<(Audience, u64), Seed>,
}

/// A seed that is not the roster's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotTaken {
    /// The packet is not for this recipient, or was altered.
    #[error("the packet does not open")]
    NotOpened,
    /// The packet cannot be read.
    #[error("the packet cannot be read")]
    Malformed(Malformed),
    /// A seed does not yield the roster's public key for its epoch.
    #[error("a seed is not the roster's")]
    OtherKey,
}

impl Ring {
    /// Takes a seed if it yields the roster's public key for its epoch. So packets need no signature.
    ///
    /// # Errors
    /// [`NotTaken::OtherKey`].
    pub fn take(
        &mut self,
        roster: &Roster,
        audience: Audience,
        epoch: u64,
        seed: Seed,
    ) -> Result<(), NotTaken> {
        let key = roster.epoch(audience, epoch).ok_or(NotTaken::OtherKey)?.key;
        if seed.seal_key() != key {
            return Err(NotTaken::OtherKey);
        }
        self.seeds.insert((audience, epoch), seed);
        Ok(())
    }

    /// The key that opens what was sealed to an epoch.
    #[must_use]
    pub fn open_key(&self, audience: Audience, epoch: u64) -> Option<OpenKey> {
        self.seeds.get(&(audience, epoch)).map(Seed::open_key)
    }

    /// Every seed, to be kept encrypted or put into a packet.
    pub fn seeds(&self) -> impl Iterator<Item = (Audience, u64, &Seed)> {
        self.seeds.iter().map(|((audience, epoch), seed)| (*audience, *epoch, seed))
    }

    /// Drops the seeds of epochs that the roster has retired: copies of their records are dead with them.
    pub fn drop_retired(&mut self, roster: &Roster) {
        self.seeds.retain(|(audience, epoch), _| {
            roster.epoch(*audience, *epoch).is_some_and(|known| known.retired.is_none())
        });
    }
}

/// The seeds of a packet: the list of (audience, epoch, seed).
pub type RingPacket = Vec<(Audience, u64, Seed)>;

fn info(scheme: SchemeId, recipient: RecipientId) -> Vec<u8> {
    list(&[&"watchbook/v1/ring", &scheme, &recipient])
}

/// Seals a packet to its recipient.
///
/// # Errors
/// [`NotOpened`] where nothing can be sealed to the recipient's key.
pub fn seal_packet(
    scheme: SchemeId,
    recipient: &Recipient,
    packet: &RingPacket,
    rng: &mut dyn CryptoRng,
) -> Result<Sealed, NotOpened> {
    let plain = zeroize::Zeroizing::new(cbor::encode(packet));
    recipient.key.seal(&info(scheme, recipient.id), &[], &plain, rng)
}

/// Opens a packet and takes its seeds, each checked against the roster: all of them or none.
///
/// # Errors
/// See [`NotTaken`].
pub fn open_packet(
    ring: &mut Ring,
    roster: &Roster,
    recipient: RecipientId,
    key: &OpenKey,
    sealed: &Sealed,
) -> Result<(), NotTaken> {
    let plain = key
        .open(&info(roster.scheme(), recipient), &[], sealed)
        .map_err(|_| NotTaken::NotOpened)?;
    let packet: RingPacket = cbor::decode(&plain).map_err(NotTaken::Malformed)?;
    let mut taken = ring.clone();
    for (audience, epoch, seed) in packet {
        taken.take(roster, audience, epoch, seed)?;
    }
    *ring = taken;
    Ok(())
}

/// In bytes the list of a number and an id: 1 device, 2 invitation, 3 recovery kit (null).
impl Cbor for RecipientId {
    fn write(&self, out: &mut Writer) {
        out.list(2);
        match self {
            Self::Device(id) => {
                out.number(1);
                id.write(out);
            }
            Self::Invite(lookup) => {
                out.number(2);
                lookup.write(out);
            }
            Self::Recovery => {
                out.number(3);
                out.null();
            }
        }
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.list_of(2)?;
        match input.number()? {
            1 => Cbor::read(input).map(Self::Device),
            2 => Cbor::read(input).map(Self::Invite),
            3 => input.null().map(|()| Self::Recovery),
            number => Err(Malformed::Newer { of: "RecipientId", number }),
        }
    }
}
