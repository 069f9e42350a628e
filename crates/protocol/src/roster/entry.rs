//! The roster's entries as they stand in bytes.

use crate::audience::Audience;
use crate::cbor::{Cbor, Kept, Malformed, Reader, Writer, choice, numbered, record};
use crate::hash::{Hash, Type, hash};
use crate::id::{DeviceId, Lookup, Nonce, PersonId, PremisesId, SchemeId};
use crate::key::{DeviceKeys, RecoveryKeys};
use crate::limits;
use crate::roster::seat::{Role, Seat};
use crate::seal::SealKey;
use crate::sign::{SignKey, Signature, VerifyKey};
use crate::time::Time;

/// A point of the roster: an entry's number, from 1, and its hash. In bytes the list of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RosterAt {
    /// The entry's number.
    pub n: u64,
    /// The entry's hash.
    pub hash: Hash,
}

/// A point of a feed: an entry's number, from 1, and the chain up to it. In bytes the list of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeedAt {
    /// The entry's number; 0 before the first.
    pub number: u64,
    /// The chain's value there.
    pub chain: Hash,
}

numbered! {
    /// How many people a publication needs.
    pub enum ApprovalRule {
        /// An author, and another person who saw it.
        1 => TwoPersons = "two persons",
        /// The author alone: a scheme with one person, and every screen says so.
        2 => OnePerson = "one person",
    }
}

numbered! {
    /// Why a right ends.
    pub enum RevokeWhy {
        /// No longer in use.
        1 => Retired = "retired",
        /// Lost or stolen.
        2 => Lost = "lost",
        /// Its word is no longer taken.
        3 => Distrusted = "distrusted",
    }
}

record! {
    /// How old the office's word may be, in days.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Freshness {
        /// After so many days a banner says so.
        1 => banner_days: u16,
        /// After so many days the register is grey.
        2 => grey_days: u16,
    }
}

record! {
    /// What the scheme has settled for all.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Terms {
        /// How many people a publication needs.
        1 => approval: ApprovalRule,
        /// The lease in days, 2 to 28.
        2 => lease_days: u16,
        /// How old the office's word may be.
        3 => freshness: Freshness,
        /// The lowest version of this protocol that may be used.
        4 => least_version: u16,
        /// The highest one.
        5 => most_version: u16,
    }
}

record! {
    /// The first device.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Founding {
        /// Makes the scheme's id its own.
        1 => nonce: Nonce,
        /// The first device, of the office.
        2 => device: DeviceKeys,
        /// The first person, an administrator.
        3 => person: PersonId,
        /// That person's key on that device.
        4 => person_key: VerifyKey,
        /// The recovery kit's public keys.
        5 => recovery: RecoveryKeys,
        /// The first terms.
        6 => terms: Terms,
    }
}

record! {
    /// The server, or a new log epoch after it was restored.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Server {
        /// Its address, as it is typed.
        1 => address: String,
        /// Checks its heads.
        2 => key: VerifyKey,
        /// The SHA-256 of its certificate's public key, or none.
        3 => pin: Option<Hash>,
        /// The log's epoch: 1, then one more after each restore.
        4 => log_epoch: u64,
        /// Where each feed goes on from, in a new epoch. A feed that is not named begins anew.
        5 => continues: Vec<(Audience, FeedAt)>,
    }
}

record! {
    /// An invitation of one device.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Invite {
        /// By which it is found.
        1 => lookup: Lookup,
        /// Checks the join.
        2 => sign: VerifyKey,
        /// A till's ring is sealed to it.
        3 => seal: SealKey,
        /// What the device will be.
        4 => seat: Seat,
        /// When it ends.
        5 => expires_at: Time,
    }
}

record! {
    /// A device joins: by an invitation, or by the recovery kit.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Join {
        /// The invitation; none where the recovery kit signs.
        1 => lookup: Option<Lookup>,
        /// The device's keys.
        2 => keys: DeviceKeys,
    }
}

record! {
    /// Two people have compared the digits of an office computer.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Confirm {
        /// The computer.
        1 => device: DeviceId,
    }
}

record! {
    /// A person signs on a device, in a role.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Grant {
        /// The person.
        1 => person: PersonId,
        /// The role, over all of the person's devices.
        2 => role: Role,
        /// The device on which the key is.
        3 => device: DeviceId,
        /// The person's key on it.
        4 => key: VerifyKey,
        /// A manager's premises.
        5 => premises: Option<PremisesId>,
    }
}

record! {
    /// A new epoch of an audience.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Rekey {
        /// The audience.
        1 => audience: Audience,
        /// One more than the last; the first is 1.
        2 => epoch: u64,
        /// Records are sealed to it. Its first byte is the suite.
        3 => key: SealKey,
        /// Whose devices a narrow audience has; empty for the others.
        4 => premises: Vec<PremisesId>,
    }
}

record! {
    /// An epoch that no live record is sealed to any more.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Retire {
        /// The audience.
        1 => audience: Audience,
        /// The epoch.
        2 => epoch: u64,
    }
}

choice! {
    /// Whose right ends.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum RevokeTarget {
        /// A device's.
        1 => Device(DeviceId),
        /// A person's, on all devices.
        2 => Person(PersonId),
        /// An invitation that nobody has used.
        3 => Invite(Lookup),
    }
}

record! {
    /// A right ends.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Revoke {
        /// Whose.
        1 => target: RevokeTarget,
        /// Why.
        2 => why: RevokeWhy,
        /// The last entry of each feed that is still trusted. A feed that is not named is trusted up
        /// to where this entry came.
        3 => cut: Vec<(Audience, FeedAt)>,
    }
}

record! {
    /// New terms, new recovery keys, or both.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Settings {
        /// The new terms.
        1 => terms: Option<Terms>,
        /// The new kit's public keys.
        2 => recovery: Option<RecoveryKeys>,
    }
}

choice! {
    /// What an entry says.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Content {
        /// The scheme begins.
        1 => Founding(Founding),
        /// The server.
        2 => Server(Server),
        /// An invitation.
        3 => Invite(Invite),
        /// A device joins.
        4 => Join(Join),
        /// An office computer counts.
        5 => Confirm(Confirm),
        /// A person signs.
        6 => Grant(Grant),
        /// A new epoch.
        7 => Rekey(Rekey),
        /// An epoch ends.
        8 => Retire(Retire),
        /// A right ends.
        9 => Revoke(Revoke),
        /// New terms.
        10 => Settings(Settings),
    }
}

impl Content {
    /// As what it is hashed and signed.
    #[must_use]
    pub fn signed_as(&self) -> Type {
        match self {
            Self::Founding(_) => Type::Founding,
            Self::Join(_) => Type::Join,
            _ => Type::Roster,
        }
    }
}

record! {
    /// An entry without its signatures.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Entry {
        /// Its number, from 1.
        1 => n: u64,
        /// The hash of the entry before; none in the founding entry.
        2 => prev: Option<Hash>,
        /// What it says.
        3 => content: Content,
        /// The device on which it was made; none by the recovery kit.
        4 => device: Option<DeviceId>,
        /// The person who made it; none in a join or a device's own revoke.
        5 => person: Option<PersonId>,
    }
}

choice! {
    /// Who signs an entry.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Signer {
        /// A device, by its signing key.
        1 => Device(DeviceId),
        /// A person, by the key on a device.
        2 => Person((PersonId, DeviceId)),
        /// An invitation's key.
        3 => Invite(Lookup),
        /// The recovery kit.
        4 => Recovery(()),
    }
}

/// An entry with its signatures. In bytes the list of the entry and the list of (signer, signature).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterEntry {
    entry: Kept<Entry>,
    signatures: Vec<(Signer, Signature)>,
}

impl RosterEntry {
    /// An entry that nobody has signed yet.
    #[must_use]
    pub fn unsigned(entry: Entry) -> Self {
        Self { entry: Kept::new(entry), signatures: Vec::new() }
    }

    /// Adds a signature. The scheme is not used for the founding entry.
    #[must_use]
    pub fn signed(mut self, scheme: SchemeId, signer: Signer, key: &SignKey) -> Self {
        let of = self.entry.content.signed_as();
        let scheme = if of == Type::Founding { SchemeId::FOUNDING } else { scheme };
        self.signatures.push((signer, key.sign(of, scheme, self.hash())));
        self
    }

    /// Adds a signature that a second person made elsewhere.
    #[must_use]
    pub fn with(mut self, signer: Signer, signature: Signature) -> Self {
        self.signatures.push((signer, signature));
        self
    }

    /// The entry.
    #[must_use]
    pub fn entry(&self) -> &Entry {
        self.entry.value()
    }

    /// The entry's hash, which the next one names. Signatures are not in it.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash(self.entry.content.signed_as(), self.entry.bytes())
    }

    /// Its place in the roster.
    #[must_use]
    pub fn at(&self) -> RosterAt {
        RosterAt { n: self.entry.n, hash: self.hash() }
    }

    /// Who signed, with what.
    #[must_use]
    pub fn signatures(&self) -> &[(Signer, Signature)] {
        &self.signatures
    }
}

impl Cbor for RosterEntry {
    fn write(&self, out: &mut Writer) {
        out.list(2);
        self.entry.write(out);
        self.signatures.write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let start = input.position();
        input.list_of(2)?;
        let entry = Kept::read(input)?;
        let signatures: Vec<(Signer, Signature)> = Vec::read(input)?;
        if input.since(start).len() > limits::ROSTER_ENTRY {
            return Err(Malformed::TooLong { limit: limits::ROSTER_ENTRY });
        }
        if signatures.len() > limits::SIGNATURES {
            return Err(Malformed::Range);
        }
        Ok(Self { entry, signatures })
    }
}

impl Cbor for RosterAt {
    fn write(&self, out: &mut Writer) {
        (self.n, self.hash).write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (n, hash) = Cbor::read(input)?;
        Ok(Self { n, hash })
    }
}

impl Cbor for FeedAt {
    fn write(&self, out: &mut Writer) {
        (self.number, self.chain).write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (number, chain) = Cbor::read(input)?;
        Ok(Self { number, chain })
    }
}
