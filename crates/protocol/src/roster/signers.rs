//! Who signed an entry, each with a key that counted just before it.

use super::{Content, Entry, Refused, Role, Roster, RosterEntry, Seat, Signer};
use crate::id::{DeviceId, PersonId};
use crate::rights::{Act, Count, Devices, rule};
use crate::sign::VerifyKey;

/// The signers of an entry, whose signatures are valid.
#[derive(Debug)]
pub(super) struct Signers {
    signers: Vec<Signer>,
    /// The people among them, with device, role and seat.
    pub(super) people: Vec<Signing>,
}

/// A person who signed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signing {
    pub(super) person: PersonId,
    pub(super) role: Role,
    pub(super) seat: Seat,
}

impl Signers {
    /// Checks every signature.
    pub(super) fn of(roster: &Roster, entry: &RosterEntry) -> Result<Self, Refused> {
        let n = roster.at().n;
        let mut found = Self { signers: Vec::new(), people: Vec::new() };
        for (signer, signature) in entry.signatures() {
            if found.signers.contains(signer) {
                return Err(Refused::SignatureTooMany);
            }
            let key = key(roster, entry.entry(), *signer).ok_or(Refused::Signer)?;
            key.verify(entry.entry().content.signed_as(), roster.scheme(), entry.hash(), signature)
                .map_err(|_| Refused::Signature)?;
            found.signers.push(*signer);
            if let Signer::Person((person, device)) = *signer {
                let role = roster.role_at(person, n).ok_or(Refused::Signer)?;
                let seat = roster.seat_at(device, n).ok_or(Refused::Signer)?;
                found.people.push(Signing { person, role, seat });
            }
        }
        Ok(found)
    }

    /// Whether exactly these signed.
    pub(super) fn are(&self, signers: &[Signer]) -> bool {
        self.signers.len() == signers.len() && signers.iter().all(|one| self.signers.contains(one))
    }

    /// Whether the recovery kit is the only one.
    pub(super) fn by_recovery(&self) -> bool {
        self.are(&[Signer::Recovery(())])
    }

    /// Whether this person alone signed.
    pub(super) fn only(&self, person: PersonId) -> bool {
        self.signers.len() == 1
            && self.people.iter().all(|one| one.person == person)
            && self.people.len() == 1
    }

    /// The one manager who signed alone.
    pub(super) fn manager(&self) -> Option<PersonId> {
        match self.people.as_slice() {
            [one] if one.role == Role::Manager && self.signers.len() == 1 => Some(one.person),
            _ => None,
        }
    }

    /// Whether the signers are those whom the table asks for.
    pub(super) fn may(&self, roster: &Roster, act: Act) -> Result<(), Refused> {
        let rule = rule(act).ok_or(Refused::NoRight)?;
        if rule.devices == Devices::Recovery {
            return if self.by_recovery() { Ok(()) } else { Err(Refused::NoRight) };
        }
        let fits = |one: &Signing| rule.persons.contains(&one.role) && rule.allows_seat(one.seat);
        if self.people.is_empty()
            || self.people.len() != self.signers.len()
            || !self.people.iter().all(fits)
        {
            return Err(Refused::NoRight);
        }
        let due = match rule.count {
            Count::Nobody => 0,
            Count::One => 1,
            Count::Two => 2,
            Count::TwoOrAlone => roster.office_people(roster.at().n).min(2),
        };
        let mut different: Vec<_> = self.people.iter().map(|one| one.person).collect();
        different.sort_unstable();
        different.dedup();
        if different.len() < due {
            return Err(Refused::SecondPerson);
        }
        if self.people.len() > due { Err(Refused::SignatureTooMany) } else { Ok(()) }
    }

    /// Whether the author that the entry names is among the signers.
    pub(super) fn author(&self, entry: &Entry) -> Result<(), Refused> {
        let author = match (entry.person, entry.device) {
            (Some(person), Some(device)) => Signer::Person((person, device)),
            (None, Some(device)) => Signer::Device(device),
            (None, None) => Signer::Recovery(()),
            (Some(_), None) => return Err(Refused::Author),
        };
        if self.signers.contains(&author) { Ok(()) } else { Err(Refused::Author) }
    }
}

fn key(roster: &Roster, entry: &Entry, signer: Signer) -> Option<VerifyKey> {
    let n = roster.at().n;
    match (signer, &entry.content) {
        (Signer::Device(device), Content::Join(join)) => {
            (join.keys.device == device).then_some(join.keys.sign)
        }
        (Signer::Device(device), _) => counting(roster, device).map(|keys| keys.sign),
        (Signer::Person((person, device)), _) => roster.person_key_at(person, device, n),
        (Signer::Invite(lookup), _) => roster.invite(lookup).map(|known| known.invite.sign),
        (Signer::Recovery(()), _) => roster.kit().map(|kit| kit.keys.sign),
    }
}

/// A device that may still sign of itself: one that waits for its confirmation may take itself back.
fn counting(roster: &Roster, device: DeviceId) -> Option<&crate::key::DeviceKeys> {
    roster.device(device).filter(|known| known.revoked.is_none()).map(|known| &known.keys)
}
