//! The people who work with the register: at tills, doors and bars, in the office and on the board.

use jiff::civil::Date;
use watchbook_register::civil::days_after;
use watchbook_register::records::{Person, Premises, PremisesStatus, Role, Sector, SiaLicence};

use super::{HARLOW_STREET_STORES, THE_FLEECE};
use crate::chance::Chance;
use crate::names::{Gender, name};

/// The people of the two premises that the demonstration shows, by name; the last has not
/// accepted the data agreement yet.
const HARLOW: [(&str, Role); 4] = [
    ("Priya N.", Role::Till),
    ("Dan W.", Role::Manager),
    ("Grace O.", Role::Door),
    ("Megan T.", Role::Till),
];
const FLEECE: [(&str, Role); 4] = [
    ("Tom B.", Role::Manager),
    ("Zofia K.", Role::Till),
    ("Marcus L.", Role::Door),
    ("Aled P.", Role::Till),
];
const OFFICE: [(&str, Role); 10] = [
    ("Helen R.", Role::Administrator),
    ("Martin O.", Role::DataLead),
    ("Sunita P.", Role::Chair),
    ("Colin F.", Role::Board),
    ("Bethan J.", Role::Board),
    ("Adeola S.", Role::Board),
    ("Peter M.", Role::Board),
    ("Yasmin C.", Role::Board),
    ("Alan D. (police)", Role::Police),
    ("Ruth E. (assessor)", Role::Auditor),
];
/// Who has not accepted the data agreement, so that the page that asks for it can be shown.
const NEW_STARTER: &str = "Megan T.";

/// Everybody who works with the register, the office first.
pub(crate) fn people(
    seed: u64,
    today: Date,
    premises: &[Premises],
    agreement: &str,
) -> Vec<Person> {
    let mut people = Vec::new();
    let mut add = |label: &str, role: Role, at: Option<&Premises>| {
        let mut chance = Chance::of(seed, "person", people.len() as u64);
        let sia = (role == Role::Door).then(|| SiaLicence {
            number: format!("0000{:012}", chance.bits() % 1_000_000_000_000),
            expires: days_after(today, chance.between(40, 1000)),
        });
        let staff_number = (at.is_some() && role != Role::Door && chance.percent(60))
            .then(|| format!("{:04}", chance.between(1000, 9999)));
        people.push(Person {
            id: chance.id(),
            name: label.to_owned(),
            role,
            premises: at.map(|premises| premises.id),
            staff_number,
            sia,
            agreed_to: (label != NEW_STARTER).then(|| agreement.to_owned()),
        });
    };
    OFFICE.iter().for_each(|(label, role)| add(label, *role, None));
    for (number, at) in premises.iter().enumerate() {
        match at.name.as_str() {
            HARLOW_STREET_STORES => HARLOW.iter().for_each(|(l, role)| add(l, *role, Some(at))),
            THE_FLEECE => FLEECE.iter().for_each(|(l, role)| add(l, *role, Some(at))),
            _ if at.status == PremisesStatus::Left => {}
            _ => {
                let mut chance = Chance::of(seed, "staff", number as u64);
                let doors = matches!(at.sector, Sector::Club | Sector::Pub | Sector::Event);
                let roles: &[Role] = if doors {
                    &[Role::Manager, Role::Till, Role::Door, Role::Door]
                } else {
                    &[Role::Manager, Role::Till]
                };
                roles.iter().for_each(|role| add(&label(&mut chance), *role, Some(at)));
            }
        }
    }
    people
}

/// A given name and an initial, as colleagues know one another.
fn label(chance: &mut Chance) -> String {
    let gender = if chance.percent(55) { Gender::Woman } else { Gender::Man };
    let (given, family) = name(chance, gender);
    format!("{given} {}.", family.chars().next().unwrap_or('M'))
}
