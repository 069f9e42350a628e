//! Kind 5: profiles. The roster has no names; who and what its ids are is said here, one record each.

use watchbook_protocol::cbor::Value;
use watchbook_protocol::id::DeviceId;
use watchbook_register::id::Id;
use watchbook_register::records::{Person, Premises, Role};

use super::WireFault;
use super::person::NAME;
use super::said::{Ear, Said, carried, case, cased, said};

/// Who or what an id is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Profile {
    /// Premises, as whoever it is sent to may know them.
    Premises(Premises),
    /// A person, as members know them.
    Person(KnownPerson),
    /// A computer.
    Device(KnownDevice),
}

/// A person as members know them: no number of a licence or of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPerson {
    /// Their id.
    pub id: Id<Person>,
    /// Their name, as colleagues know them.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The premises that they work for; none for the office.
    pub premises: Option<Id<Premises>>,
}

/// A computer of the scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownDevice {
    /// Its id in the roster.
    pub id: DeviceId,
    /// What people call it: "Till 2".
    pub name: String,
    /// Where it stands; none for the office.
    pub premises: Option<Id<Premises>>,
}

/// The longest address, in characters.
const ADDRESS: usize = 300;

said!(Premises {
    1 => id, 2 => name <= NAME, 3 => address <= ADDRESS, 4 => postcode <= 16, 5 => sector,
    6 => area <= NAME, 7 => call_sign <= NAME, 8 => licence_number <= NAME,
    9 => supervisor <= NAME, 10 => status,
});
said!(KnownPerson { 1 => id, 2 => name <= NAME, 3 => role, 4 => premises });
said!(KnownDevice { 1 => id, 2 => name <= NAME, 3 => premises });

impl KnownPerson {
    /// What members may know of somebody who works with the register.
    #[must_use]
    pub fn of(person: &Person) -> Self {
        Self {
            id: person.id,
            name: person.name.clone(),
            role: person.role,
            premises: person.premises,
        }
    }
}

/// Premises as other members may know them: without the name of a person and the number of a licence.
#[must_use]
pub fn to_neighbours(premises: &Premises) -> Premises {
    Premises { licence_number: None, supervisor: None, ..premises.clone() }
}

impl Said for Profile {
    fn say(&self) -> Value {
        match self {
            Self::Premises(premises) => case(1, [premises.say()]),
            Self::Person(person) => case(2, [person.say()]),
            Self::Device(device) => case(3, [device.say()]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let profile = match cased(value)? {
            (1, of) => carried(of, 0, ear).map(Self::Premises),
            (2, of) => carried(of, 0, ear).map(Self::Person),
            (3, of) => carried(of, 0, ear).map(Self::Device),
            _ => Err(WireFault::Newer { of: "Profile" }),
        }?;
        let name = match &profile {
            Self::Premises(premises) => &premises.name,
            Self::Person(person) => &person.name,
            Self::Device(device) => &device.name,
        };
        if name.is_empty() { Err(WireFault::Empty) } else { Ok(profile) }
    }
}
