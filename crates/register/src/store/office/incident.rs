//! Incidents, what kinds of thing happened, and who took part.

use jiff::civil::DateTime;
use rusqlite::Connection;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{Incident, IncidentSubject, Premises, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{Fields, all, first, place, run, table};

table!(INCIDENT = "incident" { id, occurred, premises, facts });

impl OfficeReader<'_> {
    /// One incident.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn incident(&self, id: Id<Incident>) -> Result<Option<Incident>, StoreError> {
        let sql = format!("{} WHERE id = ?1", INCIDENT.select);
        let found = first(self.connection, &sql, [id], incident)?;
        found.map(|incident| with_lists(self.connection, incident)).transpose()
    }

    /// The incidents in which a subject took part, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn incidents_of(&self, subject: Id<SubjectCard>) -> Result<Vec<Incident>, StoreError> {
        let sql = format!(
            "{} WHERE id IN (SELECT incident FROM incident_subject WHERE subject = ?1)
             ORDER BY occurred DESC, id",
            INCIDENT.select
        );
        let found = all(self.connection, &sql, [subject], incident)?;
        found.into_iter().map(|incident| with_lists(self.connection, incident)).collect()
    }
}

impl OfficeReader<'_> {
    /// The latest incidents at some premises, newest first, at most so many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn incidents_at(
        &self,
        premises: Id<Premises>,
        most: usize,
    ) -> Result<Vec<Incident>, StoreError> {
        let sql =
            format!("{} WHERE premises = ?1 ORDER BY occurred DESC, id LIMIT ?2", INCIDENT.select);
        let found = all(self.connection, &sql, (premises, place(most)), incident)?;
        found.into_iter().map(|incident| with_lists(self.connection, incident)).collect()
    }
}

fn incident(f: &mut Fields<'_, '_>) -> Result<Incident, StoreError> {
    Ok(Incident {
        id: f.take()?,
        occurred: f.take::<String>()?.parse().map_err(|_| StoreError::Unreadable)?,
        premises: f.take()?,
        facts: f.take()?,
        kinds: Vec::new(),
        subjects: Vec::new(),
    })
}

fn with_lists(connection: &Connection, mut incident: Incident) -> Result<Incident, StoreError> {
    const KINDS: &str = "SELECT kind FROM incident_kind WHERE incident = ?1 ORDER BY place";
    const SUBJECTS: &str =
        "SELECT subject, role, basis FROM incident_subject WHERE incident = ?1 ORDER BY place";
    incident.kinds = all(connection, KINDS, [incident.id], |f| f.take())?;
    incident.subjects = all(connection, SUBJECTS, [incident.id], |f| {
        Ok(IncidentSubject { subject: f.take()?, role: f.take()?, basis: f.take()? })
    })?;
    Ok(incident)
}

/// A local date and time: `2026-03-14T22:05:00`, with a fraction only where there is one.
fn written(occurred: DateTime) -> String {
    occurred.to_string()
}

impl OfficeChange<'_> {
    /// Writes an incident; its premises and subjects must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without them.
    pub fn put_incident(&mut self, incident: &Incident) -> Result<(), StoreError> {
        let (connection, id) = (self.connection, incident.id);
        let row = (id, written(incident.occurred), incident.premises, &incident.facts);
        run(connection, INCIDENT.put, row)?;
        run(connection, "DELETE FROM incident_kind WHERE incident = ?1", [id])?;
        run(connection, "DELETE FROM incident_subject WHERE incident = ?1", [id])?;
        for (at, kind) in incident.kinds.iter().enumerate() {
            const SQL: &str =
                "INSERT INTO incident_kind (incident, place, kind) VALUES (?1, ?2, ?3)";
            run(connection, SQL, (id, place(at), kind))?;
        }
        for (at, part) in incident.subjects.iter().enumerate() {
            const SQL: &str = "INSERT INTO incident_subject (incident, place, subject, role, basis)
                 VALUES (?1, ?2, ?3, ?4, ?5)";
            run(connection, SQL, (id, place(at), part.subject, part.role, part.basis))?;
        }
        Ok(())
    }

    /// Erases an incident. Bans that relied on it keep its id.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_incident(&mut self, id: Id<Incident>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM incident WHERE id = ?1", id)
    }
}
