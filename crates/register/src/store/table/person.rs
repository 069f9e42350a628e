//! The people who work with the register.

use rusqlite::params;

use crate::id::Id;
use crate::records::{Person, SiaLicence};
use crate::store::sql::{Day, Fields, all, first, run, table};
use crate::store::{Change, Reader, StoreError, news};

table!(PERSON = "person" {
    id, name, role, premises, staff_number, sia_number, sia_expires, agreed_to,
});

impl Reader<'_> {
    /// Everybody, in the order of their ids.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        all(self.connection, &format!("{} ORDER BY id", PERSON.select), [], person)
    }

    /// One person.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn person(&self, id: Id<Person>) -> Result<Option<Person>, StoreError> {
        first(self.connection, &format!("{} WHERE id = ?1", PERSON.select), [id], person)
    }
}

fn person(f: &mut Fields<'_, '_>) -> Result<Person, StoreError> {
    Ok(Person {
        id: f.take()?,
        name: f.take()?,
        role: f.take()?,
        premises: f.take()?,
        staff_number: f.take()?,
        sia: match (f.take()?, f.day_or_none()?) {
            (Some(number), Some(expires)) => Some(SiaLicence { number, expires }),
            _ => None,
        },
        agreed_to: f.take()?,
    })
}

impl Change<'_> {
    /// Writes a person; their premises must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without their premises.
    pub fn put_person(&mut self, person: &Person) -> Result<(), StoreError> {
        let sia = person.sia.as_ref();
        run(
            self.connection(),
            PERSON.put,
            params![
                person.id,
                person.name,
                person.role,
                person.premises,
                person.staff_number,
                sia.map(|licence| &licence.number),
                sia.map(|licence| Day(licence.expires)),
                person.agreed_to,
            ],
        )
        .map(drop)
    }

    /// Erases a person; the audit keeps their id, role and premises.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_person(&mut self, id: Id<Person>) -> Result<bool, StoreError> {
        news::forget_marks(self.connection(), id)?;
        self.erase("DELETE FROM person WHERE id = ?1", id)
    }
}
