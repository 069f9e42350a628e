//! What the roster says, now and at every earlier point of it.

use std::collections::BTreeMap;

use super::{FeedAt, Invite, RevokeTarget, RevokeWhy, Role, RosterAt, Seat, Server, Terms};
use crate::audience::Audience;
use crate::hash::Hash;
use crate::id::{DeviceId, Lookup, PersonId, PremisesId, SchemeId};
use crate::key::{DeviceKeys, RecoveryKeys};
use crate::seal::SealKey;
use crate::sign::VerifyKey;

/// The end of a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    /// The number of the entry that ended it.
    pub n: u64,
    /// Why.
    pub why: RevokeWhy,
    /// The last entry of each feed that is trusted.
    pub cut: BTreeMap<Audience, FeedAt>,
}

/// How far a device has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceState {
    /// It joined, and waits for two people to compare its digits.
    Waiting,
    /// It counts.
    Active,
    /// Its right has ended.
    Revoked(RevokeWhy),
}

/// A device of the scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its keys.
    pub keys: DeviceKeys,
    /// What it is enrolled for.
    pub seat: Seat,
    /// By which invitation it came; none at the founding and by the recovery kit.
    pub lookup: Option<Lookup>,
    /// Whether the recovery kit brought it.
    pub recovered: bool,
    /// The number of its join.
    pub joined: u64,
    /// From which entry on it counts.
    pub active: Option<u64>,
    /// The number of the entry by which two people confirmed it.
    pub confirmed: Option<u64>,
    /// The end of its right.
    pub revoked: Option<Revocation>,
}

/// A person who signs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// Roles, each with the entry from which it holds; the last one is the present one.
    pub roles: Vec<(u64, Role)>,
    /// A manager's premises, from which entry on.
    pub premises: Vec<(u64, Option<PremisesId>)>,
    /// Keys by device, each with the entry from which it holds.
    pub keys: Vec<(u64, DeviceId, VerifyKey)>,
    /// The end of the right on all devices.
    pub revoked: Option<Revocation>,
}

/// An epoch of an audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// Its number, from 1.
    pub epoch: u64,
    /// Records are sealed to it.
    pub key: SealKey,
    /// The entry from which it is the newest.
    pub from: u64,
    /// The entry that retired it.
    pub retired: Option<u64>,
    /// Whose devices a narrow audience has.
    pub premises: Vec<PremisesId>,
}

/// An invitation and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The invitation.
    pub invite: Invite,
    /// The number of its entry.
    pub n: u64,
    /// Who made it.
    pub by: Option<PersonId>,
    /// Which device joined by it.
    pub joined: Option<DeviceId>,
    /// The entry that revoked it.
    pub revoked: Option<u64>,
}

/// The recovery kit: its keys and what was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kit {
    /// Its public keys.
    pub keys: RecoveryKeys,
    /// The device that joined by it.
    pub joined: Option<DeviceId>,
    /// The administrator that it granted.
    pub granted: Option<PersonId>,
}

/// Who gets an audience's seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecipientId {
    /// A device.
    Device(DeviceId),
    /// An invitation that is still open, of the member tier.
    Invite(Lookup),
    /// The recovery kit.
    Recovery,
}

/// Who gets an audience's seed, and to which key it is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub id: RecipientId,
    /// The key.
    pub key: SealKey,
}

/// The roster, folded from its founding entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    pub(super) scheme: SchemeId,
    pub(super) hashes: Vec<Hash>,
    pub(super) devices: BTreeMap<DeviceId, Device>,
    pub(super) people: BTreeMap<PersonId, Person>,
    pub(super) invites: BTreeMap<Lookup, Pending>,
    pub(super) audiences: BTreeMap<Audience, Vec<Epoch>>,
    pub(super) servers: Vec<(u64, Server)>,
    pub(super) terms: Vec<(u64, Terms)>,
    pub(super) kits: Vec<(u64, Kit)>,
}

impl Roster {
    /// The scheme.
    #[must_use]
    pub fn scheme(&self) -> SchemeId {
        self.scheme
    }

    /// The newest entry.
    #[must_use]
    pub fn at(&self) -> RosterAt {
        let hash = self.hashes.last().copied().unwrap_or(self.scheme.hash());
        RosterAt { n: self.hashes.len() as u64, hash }
    }

    /// Whether a point is on this roster.
    #[must_use]
    pub fn holds(&self, at: RosterAt) -> bool {
        self.hash_of(at.n) == Some(at.hash)
    }

    /// The hash of an entry.
    #[must_use]
    pub fn hash_of(&self, n: u64) -> Option<Hash> {
        let index = usize::try_from(n.checked_sub(1)?).ok()?;
        self.hashes.get(index).copied()
    }

    /// Every device, revoked ones too.
    pub fn devices(&self) -> impl Iterator<Item = &Device> {
        self.devices.values()
    }

    /// A device, even a revoked one.
    #[must_use]
    pub fn device(&self, id: DeviceId) -> Option<&Device> {
        self.devices.get(&id)
    }

    /// Every person, revoked ones too.
    pub fn people(&self) -> impl Iterator<Item = (PersonId, &Person)> {
        self.people.iter().map(|(id, person)| (*id, person))
    }

    /// A person, even a revoked one.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }

    /// Every invitation, spent ones too.
    pub fn invites(&self) -> impl Iterator<Item = &Pending> {
        self.invites.values()
    }

    /// An invitation.
    #[must_use]
    pub fn invite(&self, lookup: Lookup) -> Option<&Pending> {
        self.invites.get(&lookup)
    }

    /// The seat of a device that counted after entry `n`.
    #[must_use]
    pub fn seat_at(&self, device: DeviceId, n: u64) -> Option<Seat> {
        let device = self.devices.get(&device)?;
        let active = device.active? <= n;
        let revoked = device.revoked.as_ref().is_some_and(|end| end.n <= n);
        (active && !revoked).then_some(device.seat)
    }

    /// The role of a person after entry `n`.
    #[must_use]
    pub fn role_at(&self, person: PersonId, n: u64) -> Option<Role> {
        let person = self.people.get(&person)?;
        if person.revoked.as_ref().is_some_and(|end| end.n <= n) {
            return None;
        }
        newest(&person.roles, n).copied()
    }

    /// A manager's premises after entry `n`.
    #[must_use]
    pub fn premises_at(&self, person: PersonId, n: u64) -> Option<PremisesId> {
        newest(&self.people.get(&person)?.premises, n).copied().flatten()
    }

    /// The key of a person on a device after entry `n`, while both count.
    #[must_use]
    pub fn person_key_at(&self, person: PersonId, device: DeviceId, n: u64) -> Option<VerifyKey> {
        self.role_at(person, n)?;
        self.seat_at(device, n)?;
        let keys = &self.people.get(&person)?.keys;
        keys.iter().rev().find(|(from, on, _)| *from <= n && *on == device).map(|(_, _, key)| *key)
    }

    /// The audiences that have had a key.
    pub fn audiences(&self) -> impl Iterator<Item = (Audience, &[Epoch])> {
        self.audiences.iter().map(|(audience, epochs)| (*audience, epochs.as_slice()))
    }

    /// The newest epoch of an audience after entry `n`.
    #[must_use]
    pub fn epoch_at(&self, audience: Audience, n: u64) -> Option<&Epoch> {
        self.audiences.get(&audience)?.iter().rev().find(|epoch| epoch.from <= n)
    }

    /// An epoch of an audience.
    #[must_use]
    pub fn epoch(&self, audience: Audience, epoch: u64) -> Option<&Epoch> {
        self.audiences.get(&audience)?.iter().find(|known| known.epoch == epoch)
    }

    /// The server that held after entry `n`.
    #[must_use]
    pub fn server_at(&self, n: u64) -> Option<&Server> {
        newest(&self.servers, n)
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> Option<&Server> {
        self.servers.last().map(|(_, server)| server)
    }

    /// The terms that held after entry `n`.
    #[must_use]
    pub fn terms_at(&self, n: u64) -> Option<&Terms> {
        newest(&self.terms, n)
    }

    /// The recovery kit that counts now.
    #[must_use]
    pub fn kit(&self) -> Option<&Kit> {
        self.kits.last().map(|(_, kit)| kit)
    }

    /// How many people of the office the scheme has after entry `n`.
    #[must_use]
    pub fn office_people(&self, n: u64) -> usize {
        self.people
            .keys()
            .filter(|person| self.role_at(**person, n).is_some_and(Role::is_office))
            .count()
    }

    /// How far a device has come.
    #[must_use]
    pub fn state(&self, device: DeviceId) -> Option<DeviceState> {
        let device = self.devices.get(&device)?;
        Some(match (&device.revoked, device.active) {
            (Some(end), _) => DeviceState::Revoked(end.why),
            (None, Some(_)) => DeviceState::Active,
            (None, None) => DeviceState::Waiting,
        })
    }

    /// Whether an entry of a feed lies past the cut of its device or person, and so is hidden until the
    /// office confirms it by a new revision.
    #[must_use]
    pub fn is_cut(&self, target: RevokeTarget, feed: Audience, number: u64) -> bool {
        let end = match target {
            RevokeTarget::Device(device) => self.devices.get(&device).map(|known| &known.revoked),
            RevokeTarget::Person(person) => self.people.get(&person).map(|known| &known.revoked),
            RevokeTarget::Invite(_) => None,
        };
        end.and_then(Option::as_ref)
            .and_then(|end| end.cut.get(&feed))
            .is_some_and(|cut| number > cut.number)
    }

    /// Whether a device of this seat is a recipient of an audience now.
    #[must_use]
    pub fn hears(&self, seat: Seat, audience: Audience) -> bool {
        match (seat, audience) {
            (Seat::Office, _) => true,
            (_, Audience::Office) => false,
            (_, Audience::Members) => true,
            (seat, Audience::Voters) => matches!(seat, Seat::Voter(_)),
            (seat, Audience::Police) => matches!(seat, Seat::Police),
            (seat, Audience::Premises(premises)) => seat.premises() == Some(premises),
            (seat, Audience::Narrow(_)) => {
                let newest = self.audiences.get(&audience).and_then(|epochs| epochs.last());
                newest.is_some_and(|epoch| {
                    seat.premises().is_some_and(|premises| epoch.premises.contains(&premises))
                })
            }
        }
    }

    /// Everyone who must get the seed of an audience's next epoch. For a narrow audience, those of the
    /// premises given.
    #[must_use]
    pub fn recipients(&self, audience: Audience, premises: &[PremisesId]) -> Vec<Recipient> {
        let due = |seat: Seat| match audience {
            Audience::Narrow(_) => {
                seat == Seat::Office || seat.premises().is_some_and(|own| premises.contains(&own))
            }
            _ => self.hears(seat, audience),
        };
        let n = self.at().n;
        let devices = self.devices.values().filter_map(|device| {
            let id = device.keys.device;
            let seat = self.seat_at(id, n)?;
            due(seat).then_some(Recipient { id: RecipientId::Device(id), key: device.keys.seal })
        });
        let invites =
            self.invites.values().filter(|pending| pending.is_open()).filter_map(|pending| {
                let Invite { lookup, seal, seat, .. } = pending.invite;
                let gets = seat.tier() == super::Tier::Member && due(seat);
                gets.then_some(Recipient { id: RecipientId::Invite(lookup), key: seal })
            });
        let kit = self.kit().map(|kit| Recipient { id: RecipientId::Recovery, key: kit.keys.seal });
        devices.chain(invites).chain(kit).collect()
    }
}

impl Pending {
    /// Whether a device may still join by it. Its time is the server's to check.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.joined.is_none() && self.revoked.is_none()
    }
}

/// The last of a history that held after entry `n`.
fn newest<T>(history: &[(u64, T)], n: u64) -> Option<&T> {
    history.iter().rev().find(|(from, _)| *from <= n).map(|(_, value)| value)
}
