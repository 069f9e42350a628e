//! Who would sign for the scheme on which computer of the office. A wish, not a right: rights are the
//! roster's.

use jiff::Timestamp;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::Person;
use crate::store::StoreError;
use crate::store::sql::{Millis, all, run};

/// Somebody who would sign on a computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeSigner {
    /// Who.
    pub person: Id<Person>,
    /// On which computer of the scheme.
    pub device: [u8; 16],
    /// The public half of the key that they made there.
    pub key: [u8; 32],
    /// When they asked.
    pub asked_at: Timestamp,
}

impl OfficeReader<'_> {
    /// Everybody who asked to sign, whether or not they do by now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn signers(&self) -> Result<Vec<OfficeSigner>, StoreError> {
        const SQL: &str = "SELECT person, device, key, asked_at FROM office_signer
                           ORDER BY asked_at, person, device";
        all(self.connection, SQL, [], |f| {
            Ok(OfficeSigner {
                person: f.take()?,
                device: f.take()?,
                key: f.take()?,
                asked_at: f.take::<Millis>()?.0,
            })
        })
    }
}

impl OfficeChange<'_> {
    /// Takes down that somebody would sign, in place of what they asked on that computer before.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_signer(&mut self, signer: &OfficeSigner) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO office_signer (person, device, key, asked_at)
             VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET key = excluded.key, asked_at = excluded.asked_at";
        let OfficeSigner { person, device, key, asked_at } = signer;
        run(self.connection, SQL, (person, device, key, Millis(*asked_at))).map(drop)
    }
}
