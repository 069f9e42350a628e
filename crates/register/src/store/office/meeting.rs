//! Meetings: who was there, and what was on the agenda.

use rusqlite::Connection;

use super::{OfficeChange, OfficeReader};
use crate::cases::{Attendee, Meeting};
use crate::id::Id;
use crate::records::SchemeRef;
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, Millis, all, first, place, run, table};

table!(MEETING = "meeting" { id, reference, held_on, secretary, closed_at });

impl OfficeReader<'_> {
    /// Every meeting, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn meetings(&self) -> Result<Vec<Meeting>, StoreError> {
        let sql = format!("{} ORDER BY held_on DESC, reference DESC", MEETING.select);
        let found = all(self.connection, &sql, [], meeting)?;
        found.into_iter().map(|meeting| with_lists(self.connection, meeting)).collect()
    }

    /// One meeting.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn meeting(&self, id: Id<Meeting>) -> Result<Option<Meeting>, StoreError> {
        let sql = format!("{} WHERE id = ?1", MEETING.select);
        let found = first(self.connection, &sql, [id], meeting)?;
        found.map(|meeting| with_lists(self.connection, meeting)).transpose()
    }
}

fn meeting(f: &mut Fields<'_, '_>) -> Result<Meeting, StoreError> {
    Ok(Meeting {
        id: f.take()?,
        reference: SchemeRef::stored(f.take()?),
        on: f.day()?,
        secretary: f.take()?,
        closed: f.take::<Option<Millis>>()?.map(|at| at.0),
        attendance: Vec::new(),
        agenda: Vec::new(),
    })
}

fn with_lists(connection: &Connection, mut meeting: Meeting) -> Result<Meeting, StoreError> {
    const PEOPLE: &str = "SELECT person, name, role, part, withdrew FROM meeting_person
                          WHERE meeting = ?1 ORDER BY place";
    const AGENDA: &str = "SELECT proposal FROM meeting_case WHERE meeting = ?1 ORDER BY place";
    meeting.attendance = all(connection, PEOPLE, [meeting.id], |f| {
        Ok(Attendee {
            person: f.take()?,
            name: f.take()?,
            role: f.take()?,
            part: f.take()?,
            withdrew: f.take()?,
        })
    })?;
    meeting.agenda = all(connection, AGENDA, [meeting.id], |f| f.take())?;
    Ok(meeting)
}

impl OfficeChange<'_> {
    /// Writes a meeting with its lists.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_meeting(&mut self, meeting: &Meeting) -> Result<(), StoreError> {
        let (connection, id) = (self.connection, meeting.id);
        let (reference, closed) = (meeting.reference.as_str(), meeting.closed.map(Millis));
        let row = (id, reference, Day(meeting.on), meeting.secretary, closed);
        run(connection, MEETING.put, row)?;
        run(connection, "DELETE FROM meeting_person WHERE meeting = ?1", [id])?;
        run(connection, "DELETE FROM meeting_case WHERE meeting = ?1", [id])?;
        for (at, one) in meeting.attendance.iter().enumerate() {
            const SQL: &str = "INSERT INTO meeting_person
                    (meeting, place, person, name, role, part, withdrew)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let (person, name) = (one.person, &one.name);
            run(connection, SQL, (id, place(at), person, name, one.role, one.part, one.withdrew))?;
        }
        for (at, case) in meeting.agenda.iter().enumerate() {
            const SQL: &str =
                "INSERT INTO meeting_case (meeting, place, proposal) VALUES (?1, ?2, ?3)";
            run(connection, SQL, (id, place(at), case))?;
        }
        Ok(())
    }
}
