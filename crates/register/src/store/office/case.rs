//! Cases: what a proposal rests on, who declared an interest, and the steps that were taken.

use rusqlite::{Connection, params};

use super::{OfficeChange, OfficeReader};
use crate::cases::{Case, CaseStep};
use crate::id::Id;
use crate::records::{Person, Proposal};
use crate::store::StoreError;
use crate::store::sql::{Fields, Millis, all, first, place, run, table};
use crate::store::table::scope;
use crate::text::NeutralText;

table!(CASE = "case_file" {
    proposal, kind, category, reason, length, scope, drafted_by, moved_by, working, extends,
    question, decision, ban, warning,
});

impl OfficeReader<'_> {
    /// The case of a proposal; none of one that was taken down without.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn case(&self, id: Id<Proposal>) -> Result<Option<Case>, StoreError> {
        let sql = format!("{} WHERE proposal = ?1", CASE.select);
        let found = first(self.connection, &sql, [id], case)?;
        found.map(|case| with_lists(self.connection, case)).transpose()
    }

    /// Every case.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn cases(&self) -> Result<Vec<Case>, StoreError> {
        let sql = format!("{} ORDER BY proposal", CASE.select);
        let found = all(self.connection, &sql, [], case)?;
        found.into_iter().map(|case| with_lists(self.connection, case)).collect()
    }

    /// The steps of a case, in their order.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn case_steps(&self, id: Id<Proposal>) -> Result<Vec<CaseStep>, StoreError> {
        const SQL: &str = "SELECT proposal, kind, at, by_person, note FROM case_step
                           WHERE proposal = ?1 ORDER BY no";
        all(self.connection, SQL, [id], |f| {
            Ok(CaseStep {
                case: f.take()?,
                kind: f.take()?,
                at: f.take::<Millis>()?.0,
                by: f.take()?,
                note: f.take()?,
            })
        })
    }
}

fn case(f: &mut Fields<'_, '_>) -> Result<Case, StoreError> {
    Ok(Case {
        proposal: f.take()?,
        kind: f.take()?,
        category: f.take()?,
        reason: NeutralText::stored(f.take()?),
        length: read_json(&f.take::<String>()?)?,
        scope: scope::of_kind(&f.take::<String>()?)?,
        drafted_by: f.take()?,
        moved_by: f.take()?,
        working: f.take::<Option<String>>()?.map(|text| read_json(&text)).transpose()?,
        extends: f.take()?,
        question: f.take()?,
        decision: f.take()?,
        ban: f.take()?,
        warning: f.take()?,
        relied_on: Vec::new(),
        declared: Vec::new(),
    })
}

fn with_lists(connection: &Connection, mut case: Case) -> Result<Case, StoreError> {
    const RELIED_ON: &str = "SELECT incident FROM case_incident WHERE proposal = ?1 ORDER BY place";
    const DECLARED: &str = "SELECT person FROM case_interest WHERE proposal = ?1 ORDER BY person";
    const SCOPE: &str = "SELECT sector, area, premises FROM case_scope
                         WHERE proposal = ?1 ORDER BY place";
    let id = case.proposal;
    case.relied_on = all(connection, RELIED_ON, [id], |f| f.take())?;
    case.declared = all(connection, DECLARED, [id], |f| f.take())?;
    let mut scope = case.scope;
    all(connection, SCOPE, [id], |f| scope::add(f, &mut scope))?;
    case.scope = scope;
    Ok(case)
}

pub(super) fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable)
}

pub(super) fn written<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable)
}

impl OfficeChange<'_> {
    /// Writes a case; its proposal must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the proposal.
    pub fn put_case(&mut self, case: &Case) -> Result<(), StoreError> {
        let (connection, id) = (self.connection, case.proposal);
        run(
            connection,
            CASE.put,
            params![
                id,
                case.kind,
                case.category,
                case.reason.as_str(),
                written(&case.length)?,
                scope::kind(&case.scope),
                case.drafted_by,
                case.moved_by,
                case.working.as_ref().map(written).transpose()?,
                case.extends,
                case.question,
                case.decision,
                case.ban,
                case.warning,
            ],
        )?;
        for table in ["case_scope", "case_incident", "case_interest"] {
            run(connection, &format!("DELETE FROM {table} WHERE proposal = ?1"), [id])?;
        }
        for (at, (sector, area, premises)) in scope::items(&case.scope).iter().enumerate() {
            const SQL: &str = "INSERT INTO case_scope (proposal, place, sector, area, premises)
                               VALUES (?1, ?2, ?3, ?4, ?5)";
            run(connection, SQL, (id, place(at), sector, area, premises))?;
        }
        for (at, incident) in case.relied_on.iter().enumerate() {
            const SQL: &str =
                "INSERT INTO case_incident (proposal, place, incident) VALUES (?1, ?2, ?3)";
            run(connection, SQL, (id, place(at), incident))?;
        }
        case.declared.iter().try_for_each(|person| self.declare(id, *person))
    }

    /// Takes down that somebody declared an interest in a case.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the case.
    pub fn declare(&mut self, id: Id<Proposal>, person: Id<Person>) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO case_interest (proposal, person) VALUES (?1, ?2)
                           ON CONFLICT DO NOTHING";
        run(self.connection, SQL, (id, person)).map(drop)
    }

    /// Adds a step to those of its case.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the case.
    pub fn add_case_step(&mut self, step: &CaseStep) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO case_step (proposal, no, kind, at, by_person, note)
             SELECT ?1, coalesce(max(no), 0) + 1, ?2, ?3, ?4, ?5 FROM case_step WHERE proposal = ?1";
        let row = (step.case, step.kind, Millis(step.at), step.by, &step.note);
        run(self.connection, SQL, row).map(drop)
    }
}
