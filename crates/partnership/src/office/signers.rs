//! Who signs for the scheme on this computer and on the office's others: a person makes a key where they
//! work, the offices hear of it with their other records, and an administrator grants it.

use watchbook_protocol::id::{DeviceId, PersonId};
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::roster::{Grant, Role, SeatKind};
use watchbook_protocol::sign::{SignKey, VerifyKey};
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::{Person, Role as Works, Tier};
use watchbook_register::store::{Action, Actor, OfficeSigner};
use watchbook_register::till::Beside;

use super::{NotDone, Office, seat_of};
use crate::seat;

/// Somebody who asks to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Who.
    pub person: Id<Person>,
    /// Their name.
    pub name: String,
    /// On which computer.
    pub device: DeviceId,
    /// As what.
    pub role: Role,
    /// The key that they made there.
    pub key: VerifyKey,
}

impl Wish {
    /// As the roster grants it.
    #[must_use]
    pub fn granted(&self) -> Grant {
        Grant {
            person: PersonId::from_bytes(*self.person.bytes()),
            role: self.role,
            device: self.device,
            key: self.key,
            premises: None,
        }
    }
}

/// The roles that sign at the office.
fn role(works: Works) -> Option<Role> {
    match works {
        Works::Administrator => Some(Role::Administrator),
        Works::Chair => Some(Role::Chair),
        Works::DataLead => Some(Role::DataLead),
        _ => None,
    }
}

/// Makes a key for whoever works here and asks the scheme's administrators to grant it; false where they
/// have one here already.
///
/// # Errors
/// [`NotDone::DoesNotSign`] for a role that signs nothing, and beside the office.
pub fn ask_to_sign(beside: &Beside, at: Moment) -> Result<bool, NotDone> {
    if beside.books.tier != Tier::Office || role(beside.role).is_none() {
        return Err(NotDone::DoesNotSign);
    }
    let device = seat_of(beside)?.ok_or(NotDone::NotConnected)?.keys.device();
    let person = PersonId::from_bytes(*beside.person.bytes());
    let known = beside
        .store
        .read(|reader| Ok(seat::kept::load_person(reader.beside(), person, device)?))?;
    if known.is_some() {
        return Ok(false);
    }
    let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
    let secret = PersonSecret { person, device, sign: SignKey::random(&mut dice) };
    let actor = Actor { person: Some(beside.person), role: beside.role, premises: None };
    let object = Some(*beside.person.bytes());
    beside.store.change(&actor, at, Action::SeatChanged, object, |change| {
        seat::kept::save_person(change.beside(), &secret)?;
        change.office()?.put_signer(&OfficeSigner {
            person: beside.person,
            device: *device.as_bytes(),
            key: *secret.sign.verify_key().as_bytes(),
            asked_at: at.instant(),
        })
    })?;
    Ok(true)
}

impl Office<'_> {
    /// Who asks to sign and does not yet: on a computer of the office that counts, in a role that signs.
    ///
    /// # Errors
    /// [`NotDone`].
    pub fn wishes(&self) -> Result<Vec<Wish>, NotDone> {
        let asked =
            self.beside.store.read(|reader| Ok((reader.office()?.signers()?, reader.people()?)))?;
        let (signers, people) = asked;
        let n = self.roster.at().n;
        let wishes = signers.into_iter().filter_map(|one| {
            let device = DeviceId::from_bytes(one.device);
            let id = PersonId::from_bytes(*one.person.bytes());
            let at_office = self.roster.seat_at(device, n)?.kind() == SeatKind::Office;
            let known = people.iter().find(|person| person.id == one.person)?;
            let key = VerifyKey::from_bytes(one.key);
            let signs = self.roster.person_key_at(id, device, n) == Some(key);
            let role = role(known.role)?;
            let name = known.name.clone();
            (at_office && !signs).then_some(Wish { person: one.person, name, device, role, key })
        });
        Ok(wishes.collect())
    }

    /// Grants what somebody asks: from then on they sign on that computer.
    ///
    /// # Errors
    /// [`NotDone`]; [`watchbook_protocol::roster::Refused::SecondPerson`] where two must sign.
    pub async fn grant(&mut self, wish: &Wish) -> Result<(), NotDone> {
        let mut hand = self.hand();
        hand.grant(wish.granted())?;
        let (prepared, roster) = hand.done();
        self.append(prepared, roster).await
    }
}
