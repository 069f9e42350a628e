//! Recording a change while it is made: triggers of the connection's own, there only meanwhile.
//!
//! They live in the connection's temporary schema, inside the change's transaction, so a change
//! that fails takes them along, and the file's schema never has them. A row touched several times
//! is recorded once: as it was before the first touch, and a digest of what the last one left.

use rusqlite::Connection;

use super::relation::Relation;
use super::{UndoKind, mention};
use crate::store::sql::{Millis, run};
use crate::store::{Actor, StoreError};

/// A recording under way.
pub(in crate::store) struct Recording {
    undo: i64,
    relations: Vec<Relation>,
}

/// What becomes of a row: the key by which it is known, its old image, its new digest.
fn note(undo: i64, table: &str, key: &str, before: &str, after: &str) -> String {
    format!(
        "INSERT INTO undo_row (undo, relation, key, before, after)
         VALUES ({undo}, '{table}', undo_image({key}), {before}, {after})
         ON CONFLICT DO UPDATE SET after = excluded.after;"
    )
}

impl Recording {
    /// Begins: from here to [`Recording::end`] every change to a row is taken down.
    pub(in crate::store) fn begin(
        connection: &Connection,
        actor: &Actor,
        at: jiff::Timestamp,
        object: Option<[u8; 16]>,
        kind: UndoKind,
    ) -> Result<Self, StoreError> {
        run(
            connection,
            "INSERT INTO undo (at, person, role, premises, kind, object, anybody)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
            (Millis(at), actor.person, actor.role, actor.premises, kind, object),
        )?;
        let undo = connection.last_insert_rowid();
        let relations = Relation::every(connection)?;
        for relation in &relations {
            let table = &relation.name;
            let (old_key, new_key) = (relation.key_of("old"), relation.key_of("new"));
            let before = format!("undo_image({})", relation.columns_of("old"));
            let after = format!("undo_digest({})", relation.columns_of("new"));
            let added = note(undo, table, &new_key, "NULL", &after);
            let gone = note(undo, table, &old_key, &before, "NULL");
            // A changed row is the old one gone and the new one added: its key may have changed.
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER \"undo_add_{table}\" AFTER INSERT ON main.\"{table}\"
                 BEGIN {added} END;
                 CREATE TEMP TRIGGER \"undo_set_{table}\" AFTER UPDATE ON main.\"{table}\"
                 BEGIN {gone} {added} END;
                 CREATE TEMP TRIGGER \"undo_end_{table}\" AFTER DELETE ON main.\"{table}\"
                 BEGIN {gone} END;"
            ))?;
        }
        Ok(Self { undo, relations })
    }

    /// Ends, and keeps what was recorded, unless the change `erased` somebody or changed nothing:
    /// an erasure is for good.
    pub(in crate::store) fn end(
        self,
        connection: &Connection,
        erased: bool,
    ) -> Result<(), StoreError> {
        for Relation { name, .. } in &self.relations {
            connection.execute_batch(&format!(
                "DROP TRIGGER temp.\"undo_add_{name}\"; DROP TRIGGER temp.\"undo_set_{name}\";
                 DROP TRIGGER temp.\"undo_end_{name}\";"
            ))?;
        }
        run(
            connection,
            // Added and taken away again within the change: nothing to undo.
            "DELETE FROM undo_row WHERE undo = ?1 AND before IS NULL AND after IS NULL",
            [self.undo],
        )?;
        let rows: i64 = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM undo_row WHERE undo = ?1)",
            [self.undo],
            |row| row.get(0),
        )?;
        if erased || rows == 0 {
            return run(connection, "DELETE FROM undo WHERE id = ?1", [self.undo]).map(drop);
        }
        mention::note(connection, self.undo, &self.relations)
    }
}
