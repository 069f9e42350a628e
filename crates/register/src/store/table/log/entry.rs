//! Entries of the log. There is an insert and no update but of a report's state: what was written
//! stands, and is erased whole when its time is over.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::incident;
use crate::id::Id;
use crate::log::{
    Account, Addendum, Body, EntryKind, Life, LogEntry, LogPerson, OwnMention, Sighting,
};
use crate::store::sql::{Fields, Millis, all, first, place, run};
use crate::store::{Change, Reader, StoreError};
use crate::text::NeutralText;

const COLUMNS: &str = "SELECT id, kind, premises, person, role, occurred, recorded, words, action,
    sureness, ban, witness, put_right, state, state_words, state_entry FROM log_entry";

impl Reader<'_> {
    /// One entry.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_entry(&self, id: Id<LogEntry>) -> Result<Option<LogEntry>, StoreError> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        let rows = all(self.connection, &sql, [id], row)?;
        rows.into_iter().next().map(|row| whole(self.connection, row)).transpose()
    }

    /// How many entries were written before a moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn log_written_before(&self, before: Timestamp) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM log_entry WHERE recorded < ?1";
        let found = all(self.connection, sql, [Millis(before)], |f| f.take::<i64>())?;
        Ok(found.first().copied().unwrap_or_default())
    }
}

/// An entry's own row: the entry without its lists, and its kind.
fn row(f: &mut Fields<'_, '_>) -> Result<(LogEntry, EntryKind), StoreError> {
    let (id, kind) = (f.take()?, f.take::<EntryKind>()?);
    let (premises, by, role) = (f.take()?, f.take()?, f.take()?);
    let (occurred, recorded) = (f.take::<Millis>()?.0, f.take::<Millis>()?.0);
    let words = text(f)?;
    let (action, sureness, ban, witness) = (f.take()?, f.take()?, f.take()?, text(f)?);
    let put_right = text(f)?;
    let (state, state_words, other) = (f.take()?, text(f)?, f.take()?);
    let life = match state {
        None => None,
        Some(state) => Some(Life::stored(state, state_words, other).ok_or(StoreError::Unreadable)?),
    };
    let body = match (kind, action, sureness) {
        (EntryKind::Sighting, Some(action), Some(sureness)) => {
            Body::Sighting(Sighting { action, sureness, ban, witness })
        }
        (EntryKind::WrongChallenge, None, None) => Body::WrongChallenge { put_right },
        // An incident's own part is read after its row.
        (kind, None, None) => Body::Plain(kind),
        _ => return Err(StoreError::Unreadable),
    };
    let entry = LogEntry {
        id,
        premises,
        by,
        role,
        occurred,
        until: None,
        recorded,
        account: Account::first(words),
        people: Vec::new(),
        own: Vec::new(),
        body,
        life,
    };
    Ok((entry, kind))
}

/// A text that was checked when it was entered.
pub(super) fn text(f: &mut Fields<'_, '_>) -> Result<Option<NeutralText>, StoreError> {
    Ok(f.take::<Option<String>>()?.map(NeutralText::stored))
}

fn whole(
    connection: &Connection,
    (mut entry, kind): (LogEntry, EntryKind),
) -> Result<LogEntry, StoreError> {
    const PEOPLE: &str =
        "SELECT subject, role, known FROM log_person WHERE entry = ?1 ORDER BY place";
    const ADDENDA: &str =
        "SELECT at, person, words FROM log_addendum WHERE entry = ?1 ORDER BY place";
    const OWN: &str =
        "SELECT own_bar, role, known FROM log_own_person WHERE entry = ?1 ORDER BY place";
    const UNTIL: &str = "SELECT until FROM log_until WHERE entry = ?1";
    entry.people = all(connection, PEOPLE, [entry.id], |f| {
        Ok(LogPerson { subject: f.take()?, role: f.take()?, known: f.take()? })
    })?;
    entry.own = all(connection, OWN, [entry.id], |f| {
        Ok(OwnMention { bar: f.take()?, role: f.take()?, known: f.take()? })
    })?;
    entry.until = first(connection, UNTIL, [entry.id], |f| Ok(f.take::<Millis>()?.0))?;
    let addenda = all(connection, ADDENDA, [entry.id], |f| {
        let (at, by) = (f.take::<Millis>()?.0, f.take()?);
        Ok(Addendum { at, by, words: NeutralText::stored(f.take()?) })
    })?;
    addenda.into_iter().for_each(|addendum| entry.account.add(addendum));
    if kind == EntryKind::Incident {
        entry.body = Body::Incident(Box::new(incident::read(connection, entry.id)?));
    }
    Ok(entry)
}

impl Change<'_> {
    /// Writes a new entry; its premises and people must be there. It is never written again.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when it is there already, or without what it names.
    pub fn record_in_log(&mut self, entry: &LogEntry) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_entry (id, kind, premises, person, role, occurred,
            recorded, words, action, sureness, ban, witness, put_right, state, state_words, state_entry)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
        const PERSON: &str = "INSERT INTO log_person (entry, place, subject, role, known)
            VALUES (?1, ?2, ?3, ?4, ?5)";
        const OWN: &str = "INSERT INTO log_own_person (entry, place, own_bar, role, known)
            VALUES (?1, ?2, ?3, ?4, ?5)";
        const UNTIL: &str = "INSERT INTO log_until (entry, until) VALUES (?1, ?2)";
        let connection = self.connection();
        let sighting = match &entry.body {
            Body::Sighting(sighting) => Some(sighting),
            _ => None,
        };
        let put_right = match &entry.body {
            Body::WrongChallenge { put_right } => put_right.as_ref().map(NeutralText::as_str),
            _ => None,
        };
        let life = entry.life.as_ref();
        run(
            connection,
            SQL,
            params![
                entry.id,
                entry.kind(),
                entry.premises,
                entry.by,
                entry.role,
                Millis(entry.occurred),
                Millis(entry.recorded),
                entry.account.text().map(NeutralText::as_str),
                sighting.map(|one| one.action),
                sighting.map(|one| one.sureness),
                sighting.and_then(|one| one.ban),
                sighting.and_then(|one| one.witness.as_ref()).map(NeutralText::as_str),
                put_right,
                life.map(Life::state),
                life.and_then(Life::words).map(NeutralText::as_str),
                life.and_then(Life::other),
            ],
        )?;
        for (at, one) in entry.people.iter().enumerate() {
            run(connection, PERSON, (entry.id, place(at), one.subject, one.role, one.known))?;
        }
        for (at, one) in entry.own.iter().enumerate() {
            run(connection, OWN, (entry.id, place(at), one.bar, one.role, one.known))?;
        }
        if let Some(until) = entry.until {
            run(connection, UNTIL, (entry.id, Millis(until)))?;
        }
        if let Body::Incident(part) = &entry.body {
            incident::write(connection, entry.id, part)?;
        }
        entry.account.addenda().iter().try_for_each(|one| self.add_to_log(entry.id, one))
    }

    /// Adds to what an entry says, behind all else.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the entry.
    pub fn add_to_log(&mut self, id: Id<LogEntry>, one: &Addendum) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_addendum (entry, place, at, person, words)
            SELECT ?1, count(*), max(?2, coalesce(max(at), ?2)), ?3, ?4
            FROM log_addendum WHERE entry = ?1";
        run(self.connection(), SQL, (id, Millis(one.at), one.by, one.words.as_str())).map(drop)
    }

    /// Moves a report on. Its words stay as they are.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_log_life(&mut self, id: Id<LogEntry>, life: &Life) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE log_entry SET state = ?2, state_words = ?3, state_entry = ?4
            WHERE id = ?1 AND state IS NOT NULL";
        let words = life.words().map(NeutralText::as_str);
        Ok(run(self.connection(), SQL, (id, life.state(), words, life.other()))? > 0)
    }

    /// Erases every entry that was written before a moment, with all that hangs on it; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_log(&mut self, before: Timestamp) -> Result<usize, StoreError> {
        const NOTES: &str = "DELETE FROM audit_note WHERE seq IN (SELECT seq FROM audit
            WHERE object IN (SELECT id FROM log_entry WHERE recorded < ?1))";
        run(self.connection(), NOTES, [Millis(before)])?;
        let sql = "DELETE FROM log_entry WHERE recorded < ?1";
        let erased = run(self.connection(), sql, [Millis(before)])?;
        if erased > 0 {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
