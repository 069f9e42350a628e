//! The premises of the scheme's members.

use rusqlite::params;

use crate::records::Premises;
use crate::store::sql::{Fields, all, run, table};
use crate::store::{Change, Reader, StoreError};

table!(PREMISES = "premises" {
    id, name, address, postcode, sector, area, call_sign, licence_number, supervisor, status,
});

impl Reader<'_> {
    /// All premises, in the order of their ids.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn premises(&self) -> Result<Vec<Premises>, StoreError> {
        all(self.connection, &format!("{} ORDER BY id", PREMISES.select), [], premises)
    }
}

fn premises(f: &mut Fields<'_, '_>) -> Result<Premises, StoreError> {
    Ok(Premises {
        id: f.take()?,
        name: f.take()?,
        address: f.take()?,
        postcode: f.take()?,
        sector: f.take()?,
        area: f.take()?,
        call_sign: f.take()?,
        licence_number: f.take()?,
        supervisor: f.take()?,
        status: f.take()?,
    })
}

impl Change<'_> {
    /// Writes premises. Those that leave the scheme are kept, as `LEFT`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_premises(&mut self, premises: &Premises) -> Result<(), StoreError> {
        run(
            self.connection(),
            PREMISES.put,
            params![
                premises.id,
                premises.name,
                premises.address,
                premises.postcode,
                premises.sector,
                premises.area,
                premises.call_sign,
                premises.licence_number,
                premises.supervisor,
                premises.status,
            ],
        )
        .map(drop)
    }
}
