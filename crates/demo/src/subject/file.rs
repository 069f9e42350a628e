//! The file that the office keeps beside the card: how to reach somebody, and what police said.

use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::records::{PersonContact, SubjectCard, SubjectFile};

use super::Making;
use super::person::Somebody;
use crate::place::TOWN;

impl Making<'_> {
    /// The office's file.
    pub(super) fn file(&self, subject: Id<SubjectCard>, somebody: &Somebody) -> SubjectFile {
        let mut chance = self.chance("file");
        let today = self.setting.plan.today;
        let contact = if self.unnamed() {
            PersonContact::default()
        } else {
            let street = chance.pick(&[
                "Tanners Rise",
                "Lockside",
                "Mill Terrace",
                "Orchard Close",
                "Ropewalk",
                "St Anne's Road",
                "Coopers Way",
                "Kiln Lane",
            ]);
            let address = format!(
                "{} {street}, {TOWN} ZZ9 {}QX",
                chance.between(1, 120),
                chance.between(1, 9)
            );
            let phone = format!("07700 900{:03}", chance.between(0, 999));
            let email =
                format!("{}.{}@example.org", plain(&somebody.given), plain(&somebody.family));
            PersonContact {
                address: chance.percent(78).then_some(address),
                phone: chance.percent(35).then_some(phone),
                email: chance.percent(20).then_some(email),
            }
        };
        let notes = chance.pick(&[
            "Name and date of birth confirmed by the liaison officer under agreement ISA-3.",
            "Police ask to be told of further reports, by the liaison officer, under agreement ISA-3.",
            "Picture supplied for identification only, under agreement ISA-3.",
        ]);
        SubjectFile {
            subject,
            born: somebody.age.birth().map(|_| somebody.born),
            contact,
            // Off in this scheme, as it is by default (`domain.md` §2.3).
            appearance: None,
            police_notes: chance.percent(18).then(|| notes.to_owned()),
            review: days_after(today, chance.between(-10, 330)),
        }
    }
}

/// The letters of a name that an address may hold.
fn plain(name: &str) -> String {
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).collect();
    if letters.is_empty() { "someone".to_owned() } else { letters.to_lowercase() }
}
