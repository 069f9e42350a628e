//! Decisions in full, and the files that say how bans came about.

use rusqlite::Connection;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{Ban, BanFile, BanRules, Decision, DecisionMark};
use crate::store::sql::{Day, all, first, place, run, table};
use crate::store::{Change, StoreError};

table!(DECISION = "decision" { id, taken_on, body, outcome, minute, reasons });
table!(BAN_FILE = "ban_file" { ban, decision, service_witness });

impl OfficeReader<'_> {
    /// One decision.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn decision(&self, id: Id<Decision>) -> Result<Option<Decision>, StoreError> {
        decision(self.connection, id)
    }

    /// How a ban came about.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn ban_file(&self, ban: Id<Ban>) -> Result<Option<BanFile>, StoreError> {
        let sql = format!("{} WHERE ban = ?1", BAN_FILE.select);
        let row = first(self.connection, &sql, [ban], |f| {
            let _ban: Id<Ban> = f.take()?;
            Ok((f.take()?, f.take()?))
        })?;
        let Some((taken, service_witness)) = row else { return Ok(None) };
        let decision = decision(self.connection, taken)?.ok_or(StoreError::Unreadable)?;
        const RELIED_ON: &str = "SELECT incident FROM ban_relied_on WHERE ban = ?1 ORDER BY place";
        let relied_on = all(self.connection, RELIED_ON, [ban], |f| f.take())?;
        Ok(Some(BanFile { ban, decision, relied_on, service_witness }))
    }
}

fn decision(connection: &Connection, id: Id<Decision>) -> Result<Option<Decision>, StoreError> {
    const DECIDERS: &str = "SELECT name FROM decision_decider WHERE decision = ?1 ORDER BY place";
    let deciders = all(connection, DECIDERS, [id], |f| f.take())?;
    let sql = format!("{} WHERE id = ?1", DECISION.select);
    first(connection, &sql, [id], |f| {
        let mark = DecisionMark { id: f.take()?, on: f.day()?, body: f.take()? };
        Ok(Decision::stored(mark, f.take()?, deciders, f.take()?, f.take()?))
    })
}

impl Change<'_> {
    /// Writes a ban whose days were entered, not decided by a case here. What holds of an appeal against it is
    /// what the scheme says on the day on which it comes into the register.
    ///
    /// # Errors
    /// As [`Change::put_ban`]; [`StoreError::Refused`] in a register that is no office's.
    pub fn enter_ban(&mut self, ban: &Ban) -> Result<(), StoreError> {
        const HELD: &str = "SELECT 1 FROM ban WHERE id = ?1";
        if first(self.connection(), HELD, [ban.id], |f| f.take::<i64>())?.is_some() {
            return self.put_ban(ban);
        }
        let stands_on_appeal = self.read().office()?.case_rules()?.stands_on_appeal;
        self.put_ban(&Ban { rules: BanRules { stands_on_appeal, ..ban.rules }, ..ban.clone() })
    }
}

impl OfficeChange<'_> {
    /// Writes a decision.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_decision(&mut self, decision: &Decision) -> Result<(), StoreError> {
        let (connection, id) = (self.connection, decision.id);
        let (minute, reasons) = (decision.minute(), decision.reasons());
        let row = (id, Day(decision.on), decision.body, decision.outcome, minute, reasons);
        run(connection, DECISION.put, row)?;
        run(connection, "DELETE FROM decision_decider WHERE decision = ?1", [id])?;
        for (at, name) in decision.deciders().iter().enumerate() {
            const SQL: &str =
                "INSERT INTO decision_decider (decision, place, name) VALUES (?1, ?2, ?3)";
            run(connection, SQL, (id, place(at), name))?;
        }
        Ok(())
    }

    /// Writes how a ban came about, with its decision; the ban must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the ban.
    pub fn put_ban_file(&mut self, file: &BanFile) -> Result<(), StoreError> {
        self.put_decision(&file.decision)?;
        let connection = self.connection;
        run(connection, BAN_FILE.put, (file.ban, file.decision.id, &file.service_witness))?;
        run(connection, "DELETE FROM ban_relied_on WHERE ban = ?1", [file.ban])?;
        for (at, incident) in file.relied_on.iter().enumerate() {
            const SQL: &str =
                "INSERT INTO ban_relied_on (ban, place, incident) VALUES (?1, ?2, ?3)";
            run(connection, SQL, (file.ban, place(at), incident))?;
        }
        Ok(())
    }
}
