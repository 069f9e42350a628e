//! The tables as an undo sees them: their columns and keys, read from the schema.
//!
//! Whatever table a later version adds is recorded like the others, without a list to forget.

use rusqlite::Connection;

use crate::store::StoreError;
use crate::store::sql::all;

/// What is never undone: the audit, what the file knows of itself, the undos, unsaved forms, what has to
/// do with safe copies, what each person has seen of the news and how they last looked, and what is kept of a server.
const APART: [&str; 48] = [
    "audit",
    "audit_note",
    "briefing_mark",
    "briefing_seen",
    "case_lens_last",
    "erasure",
    "erasure_due",
    "kept_draft",
    "log_draft",
    "log_evidence_part",
    "meta",
    "news_due",
    "news_gone",
    "own_kept_draft",
    "pack_draft",
    "running_day",
    "safe_custom",
    "safe_kit",
    "safe_list_seal",
    "seat",
    "seat_aside",
    "seat_ballot",
    "seat_holding",
    "seat_holding_file",
    "seat_invite",
    "seat_key_asked",
    "seat_person",
    "seat_picture",
    "seat_proposal",
    "seat_record",
    "seat_vote",
    "sync_clock",
    "sync_feed",
    "sync_line",
    "sync_link",
    "sync_missing",
    "sync_out_picture",
    "sync_outbox",
    "sync_picture",
    "sync_picture_of",
    "sync_quarantine",
    "sync_receipt",
    "sync_roster",
    "sync_seed",
    "sync_withdrawn",
    "undo",
    "undo_row",
    "undo_subject",
];

/// One table.
#[derive(Debug)]
pub(in crate::store) struct Relation {
    pub(in crate::store) name: String,
    pub(in crate::store) columns: Vec<String>,
    /// The columns of the primary key, in its order.
    pub(in crate::store) key: Vec<String>,
}

impl Relation {
    /// Every table that can be undone.
    pub(in crate::store) fn every(connection: &Connection) -> Result<Vec<Self>, StoreError> {
        let names: Vec<String> = all(
            connection,
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
             ORDER BY name",
            [],
            |f| f.take(),
        )?;
        let recorded = names.into_iter().filter(|name| !APART.contains(&name.as_str()));
        recorded.map(|name| Self::read(connection, name)).collect()
    }

    fn read(connection: &Connection, name: String) -> Result<Self, StoreError> {
        let mut columns: Vec<(String, i64)> = all(
            connection,
            "SELECT name, pk FROM pragma_table_info(?1, 'main') ORDER BY cid",
            [&name],
            |f| Ok((f.take()?, f.take()?)),
        )?;
        let in_order = columns.iter().map(|(column, _)| column.clone()).collect();
        columns.retain(|(_, place)| *place > 0);
        columns.sort_by_key(|(_, place)| *place);
        let key = columns.into_iter().map(|(column, _)| column).collect();
        Ok(Self { name, columns: in_order, key })
    }

    /// `row.first, row.second, …` of every column.
    pub(in crate::store) fn columns_of(&self, row: &str) -> String {
        listed(&self.columns, row)
    }

    /// The same of the key's columns.
    pub(in crate::store) fn key_of(&self, row: &str) -> String {
        listed(&self.key, row)
    }

    /// `first = ?1 AND second = ?2 …` of the key's columns.
    pub(in crate::store) fn by_key(&self) -> String {
        let one = |(at, column): (usize, &String)| format!("\"{column}\" = ?{}", at + 1);
        self.key.iter().enumerate().map(one).collect::<Vec<_>>().join(" AND ")
    }
}

fn listed(columns: &[String], row: &str) -> String {
    let dot = if row.is_empty() { "" } else { "." };
    let one = |column: &String| format!("{row}{dot}\"{column}\"");
    columns.iter().map(one).collect::<Vec<_>>().join(", ")
}
