//! Putting back what a change replaced: whole, or not at all.
//!
//! First every row is compared with what the change left. Then those rows go and the old ones come
//! back, with foreign keys off, since a cascade would take along what nobody asked for; that all
//! references hold again is checked before the transaction is committed.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::relation::Relation;
use super::{UndoError, image};
use crate::store::StoreError;
use crate::store::sql::{all, first, run};

/// Switches foreign keys off; they are on again when this goes, whatever happened meanwhile.
pub(super) struct WithoutForeignKeys<'c>(&'c Connection);

impl<'c> WithoutForeignKeys<'c> {
    /// To be called outside a transaction: inside one SQLite ignores it.
    pub(super) fn on(connection: &'c Connection) -> Result<Self, StoreError> {
        connection.execute_batch("PRAGMA foreign_keys = OFF;")?;
        Ok(Self(connection))
    }
}

impl Drop for WithoutForeignKeys<'_> {
    fn drop(&mut self) {
        // It sets a flag in memory and cannot fail outside a transaction, which is over by now.
        let _ = self.0.execute_batch("PRAGMA foreign_keys = ON;");
    }
}

/// A row that a change touched.
struct Touched {
    key: Vec<Value>,
    image: Vec<u8>,
    was: bool,
    after: Option<[u8; 32]>,
}

/// Undoes one change, and forgets the undo.
pub(super) fn apply(connection: &Connection, undo: i64) -> Result<(), UndoError> {
    let relations = Relation::every(connection)?;
    let mut touched = Vec::new();
    for relation in &relations {
        let rows = rows(connection, undo, relation)?;
        for row in &rows {
            if digest(connection, relation, &row.key)? != row.after {
                return Err(UndoError::ChangedSince);
            }
        }
        touched.push(rows);
    }
    for (relation, rows) in relations.iter().zip(&touched) {
        let sql = format!("DELETE FROM \"{}\" WHERE {}", relation.name, relation.by_key());
        for row in rows.iter().filter(|row| row.after.is_some()) {
            run(connection, &sql, params_from_iter(&row.key))?;
        }
    }
    for (relation, rows) in relations.iter().zip(&touched) {
        for row in rows.iter().filter(|row| row.was) {
            put_back(connection, undo, relation, row)?;
        }
    }
    let changed: BTreeSet<&str> = relations
        .iter()
        .zip(&touched)
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(relation, _)| relation.name.as_str())
        .collect();
    hold_together(connection, &changed)?;
    forget_words(connection, undo)?;
    run(connection, "DELETE FROM undo WHERE id = ?1", [undo])?;
    run(connection, "DELETE FROM undo_row WHERE undo = ?1", [undo])?;
    run(connection, "DELETE FROM undo_subject WHERE undo = ?1", [undo])?;
    Ok(())
}

/// What was touched in a table; the old rows, pictures among them, are read one by one later.
fn rows(
    connection: &Connection,
    undo: i64,
    relation: &Relation,
) -> Result<Vec<Touched>, StoreError> {
    let sql = "SELECT key, before IS NOT NULL, after FROM undo_row
               WHERE undo = ?1 AND relation = ?2";
    all(connection, sql, (undo, &relation.name), |f| {
        let image: Vec<u8> = f.take()?;
        Ok(Touched { key: image::values(&image)?, image, was: f.take()?, after: f.take()? })
    })
}

/// The digest of the row that is there now, if one is.
fn digest(
    connection: &Connection,
    relation: &Relation,
    key: &[Value],
) -> Result<Option<[u8; 32]>, StoreError> {
    let (columns, table, by_key) = (relation.columns_of(""), &relation.name, relation.by_key());
    let sql = format!("SELECT undo_digest({columns}) FROM \"{table}\" WHERE {by_key}");
    first(connection, &sql, params_from_iter(key), |f| f.take())
}

fn put_back(
    connection: &Connection,
    undo: i64,
    relation: &Relation,
    row: &Touched,
) -> Result<(), UndoError> {
    let sql = "SELECT before FROM undo_row WHERE undo = ?1 AND relation = ?2 AND key = ?3";
    let before: Option<Vec<u8>> =
        first(connection, sql, (undo, &relation.name, &row.image), |f| f.take())?.flatten();
    let values = image::values(&before.ok_or(StoreError::Unreadable)?)?;
    let marks = vec!["?"; relation.columns.len()].join(", ");
    let (columns, table) = (relation.columns_of(""), &relation.name);
    let sql = format!("INSERT INTO \"{table}\" ({columns}) VALUES ({marks})");
    match run(connection, &sql, params_from_iter(values)) {
        // Another row has taken an id that this one had.
        Err(StoreError::Refused { .. }) => Err(UndoError::ChangedSince),
        outcome => Ok(outcome.map(drop)?),
    }
}

/// Refuses when something that was recorded later would be left hanging in the air.
fn hold_together(connection: &Connection, changed: &BTreeSet<&str>) -> Result<(), UndoError> {
    let references: Vec<(String, String)> = all(
        connection,
        "SELECT DISTINCT child.name, parent.\"table\" FROM main.sqlite_schema AS child,
                pragma_foreign_key_list(child.name) AS parent WHERE child.type = 'table'",
        [],
        |f| Ok((f.take()?, f.take()?)),
    )?;
    let concerned: BTreeSet<&str> = references
        .iter()
        .filter(|(child, parent)| {
            changed.contains(child.as_str()) || changed.contains(parent.as_str())
        })
        .map(|(child, _)| child.as_str())
        .filter(|child| !child.starts_with("undo"))
        .collect();
    for child in concerned {
        let sql = format!("PRAGMA main.foreign_key_check(\"{child}\")");
        let mut statement = connection.prepare(&sql).map_err(StoreError::from)?;
        if statement.exists([]).map_err(StoreError::from)? {
            return Err(UndoError::BuiltUpon);
        }
    }
    Ok(())
}

/// Erases the words in the audit about subjects whom the undo takes off the register again: no
/// erasure will come by for them.
fn forget_words(connection: &Connection, undo: i64) -> Result<(), StoreError> {
    run(
        connection,
        "DELETE FROM audit_note WHERE seq IN (SELECT seq FROM audit WHERE object IN
            (SELECT subject FROM undo_subject WHERE undo = ?1
             EXCEPT SELECT id FROM subject EXCEPT SELECT id FROM own_bar))",
        [undo],
    )
    .map(drop)
}

/// The id of the latest undo.
pub(super) fn latest(connection: &Connection) -> Result<Option<i64>, StoreError> {
    let latest = connection
        .query_row("SELECT id FROM undo ORDER BY id DESC LIMIT 1", [], |row| row.get(0))
        .optional()?;
    Ok(latest)
}
