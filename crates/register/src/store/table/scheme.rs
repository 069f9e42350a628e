//! The scheme: one row.

use rusqlite::params;

use crate::records::{Scheme, SchemeRules};
use crate::store::sql::{Fields, first, run, table};
use crate::store::{Change, Reader, StoreError};

table!(SCHEME = "scheme" {
    one, id, name, kind, jurisdiction, controller, phone, ico_number, agreement_version,
    agreement_text, demonstration, show_unserved, share_birth, review_grace_days,
});

impl Reader<'_> {
    /// The scheme; none before it has been written.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn scheme(&self) -> Result<Option<Scheme>, StoreError> {
        first(self.connection, SCHEME.select, [], scheme)
    }
}

fn scheme(f: &mut Fields<'_, '_>) -> Result<Scheme, StoreError> {
    let _one: i64 = f.take()?;
    Ok(Scheme {
        id: f.take()?,
        name: f.take()?,
        kind: f.take()?,
        jurisdiction: f.take()?,
        controller: f.take()?,
        phone: f.take()?,
        ico_number: f.take()?,
        agreement_version: f.take()?,
        agreement_text: f.take()?,
        demonstration: f.take()?,
        rules: SchemeRules {
            show_unserved: f.take()?,
            share_birth: f.take()?,
            review_grace_days: f.take()?,
        },
    })
}

impl Change<'_> {
    /// Writes the scheme and its rules.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_scheme(&mut self, scheme: &Scheme) -> Result<(), StoreError> {
        run(
            self.connection(),
            SCHEME.put,
            params![
                1,
                scheme.id,
                scheme.name,
                scheme.kind,
                scheme.jurisdiction,
                scheme.controller,
                scheme.phone,
                scheme.ico_number,
                scheme.agreement_version,
                scheme.agreement_text,
                scheme.demonstration,
                scheme.rules.show_unserved,
                scheme.rules.share_birth,
                scheme.rules.review_grace_days,
            ],
        )
        .map(drop)
    }
}
