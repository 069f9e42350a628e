//! Warnings.

use jiff::civil::Date;
use rusqlite::params;

use crate::id::Id;
use crate::records::{SchemeRef, Service, ServiceMethod, ServiceRecord, SubjectCard, Warning};
use crate::store::sql::{Day, Fields, run, table};
use crate::store::{Change, StoreError};
use crate::text::NeutralText;

table!(WARNING = "warning" {
    subject_no, id, reference, category, reason, issued, expires, served_by, served_on,
});

/// Every warning after its subject's number.
pub(in crate::store) const WARNINGS: &str = WARNING.select;

pub(in crate::store) fn warning(
    f: &mut Fields<'_, '_>,
    subject: Id<SubjectCard>,
) -> Result<Warning, StoreError> {
    Ok(Warning {
        subject,
        id: f.take()?,
        reference: SchemeRef::stored(f.take()?),
        category: f.take()?,
        reason: NeutralText::stored(f.take()?),
        issued: f.day()?,
        expires: f.day()?,
        service: service(f)?,
    })
}

/// Reads how and when a notice was served.
pub(in crate::store) fn service(f: &mut Fields<'_, '_>) -> Result<Service, StoreError> {
    match (f.take()?, f.day_or_none()?) {
        (None, None) => Ok(Service::Unserved),
        (Some(method), Some(on)) => Ok(Service::Served(ServiceRecord { method, on })),
        _ => Err(StoreError::Unreadable),
    }
}

/// The two columns of how and when a notice was served.
pub(in crate::store) fn served(service: Service) -> (Option<ServiceMethod>, Option<Day>) {
    match service {
        Service::Unserved => (None, None),
        Service::Served(ServiceRecord { method, on }) => (Some(method), Some(Day::from(on))),
    }
}

impl From<Date> for Day {
    fn from(day: Date) -> Self {
        Self(day)
    }
}

impl Change<'_> {
    /// Writes a warning; its subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn put_warning(&mut self, warning: &Warning) -> Result<(), StoreError> {
        let (served_by, served_on) = served(warning.service);
        run(
            self.connection(),
            WARNING.put,
            params![
                warning.subject,
                warning.id,
                warning.reference.as_str(),
                warning.category,
                warning.reason.as_str(),
                Day(warning.issued),
                Day(warning.expires),
                served_by,
                served_on,
            ],
        )
        .map(drop)
    }

    /// Erases a warning.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_warning(&mut self, id: Id<Warning>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM warning WHERE id = ?1", id)
    }
}
