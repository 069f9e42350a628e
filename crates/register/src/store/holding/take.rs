//! Taking a holding in: afterwards the register holds of that root what the holding says and nothing
//! else, or nothing was changed at all.

use std::collections::BTreeSet;

use rusqlite::params_from_iter;

use super::read::read;
use super::shape::{Part, Root};
use super::{Cell, FileAt, Holding, Rows};
use crate::civil::Moment;
use crate::id::Id;
use crate::records::Tier;
use crate::store::sql::{first, run};
use crate::store::{Change, StoreError};

/// The rounds of a case's vote.
const ROUNDS: &str = "case_round";

/// What became of a holding that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// It is held. Of these files the bytes are not here: each is taken in when they come.
    Whole(Vec<FileAt>),
    /// It rests on a record that is not here (yet): of this table, with this value.
    Lacks(String, Cell),
    /// This version cannot hold it: another table, another column, another rule.
    Unfit,
}

impl Change<'_> {
    /// Takes a holding in, in place of what is held of its root.
    ///
    /// # Errors
    /// [`StoreError`]; [`StoreError::NotOffice`] in a member's register.
    pub fn take_holding(&mut self, holding: &Holding, at: Moment) -> Result<Held, StoreError> {
        if self.read().tier() != Tier::Office {
            return Err(StoreError::NotOffice);
        }
        let Some(root) = Root::of(self.connection(), &holding.root)? else {
            return Ok(Held::Unfit);
        };
        if !fits(&root, holding) {
            return Ok(Held::Unfit);
        }
        if let Some((table, value)) = self.lacks(&root, holding)? {
            return Ok(Held::Lacks(table, value));
        }
        run(self.connection(), "SAVEPOINT holding", [])?;
        let outcome = self.replace_holding(&root, holding);
        if outcome.is_err() {
            run(self.connection(), "ROLLBACK TO holding", [])?;
        }
        run(self.connection(), "RELEASE holding", [])?;
        self.set_as_of(at.instant())?;
        match outcome {
            Ok(files) => Ok(Held::Whole(files)),
            Err(StoreError::Refused { .. }) => Ok(Held::Unfit),
            Err(error) => Err(error),
        }
    }

    /// Takes the bytes of a file of a holding in, whose other rows are here; false where it is not
    /// awaited any more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn take_holding_file(
        &mut self,
        holding: &Holding,
        file: &FileAt,
        bytes: &[u8],
    ) -> Result<bool, StoreError> {
        let Some(root) = Root::of(self.connection(), &holding.root)? else { return Ok(false) };
        let rows = holding.tables.iter().find(|rows| rows.table == file.table);
        let part = root.parts.iter().find(|part| part.table == file.table);
        let (Some(rows), Some(part)) = (rows, part) else { return Ok(false) };
        let row = rows.rows.iter().find(|row| row.iter().take(rows.keys).eq(&file.key));
        let Some(row) = row else { return Ok(false) };
        let filled = row.iter().map(|cell| match cell {
            Cell::File(_) => Cell::Bytes(bytes.to_vec()),
            cell => cell.clone(),
        });
        match run(self.connection(), &part.put(&rows.columns), params_from_iter(filled)) {
            Ok(_) => Ok(true),
            // Whatever it hung on is gone meanwhile.
            Err(StoreError::Refused { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Lets a holding go that ended at another office; false when it was not held.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn drop_holding(
        &mut self,
        root: &str,
        key: &[Cell],
        at: Moment,
    ) -> Result<bool, StoreError> {
        self.set_as_of(at.instant())?;
        if let ("subject", [Cell::Bytes(id)]) = (root, key) {
            let id: [u8; 16] = id.as_slice().try_into().map_err(|_| StoreError::Unreadable)?;
            return self.erase_subject(Id::from_random(id));
        }
        let Some(root) = Root::of(self.connection(), root)? else { return Ok(false) };
        let Some(own) = root.parts.first().filter(|own| own.keys == key.len()) else {
            return Ok(false);
        };
        let sql = format!("DELETE FROM \"{}\" WHERE {}", own.table, own.by_key());
        match run(self.connection(), &sql, params_from_iter(key)) {
            Ok(gone) => {
                self.leaves_residue();
                Ok(gone > 0)
            }
            // Something here rests on it: it stays for as long as that does.
            Err(StoreError::Refused { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// What the holding rests on and is not here.
    fn lacks(&self, root: &Root, holding: &Holding) -> Result<Option<(String, Cell)>, StoreError> {
        let mut known: BTreeSet<(&str, &str, &Cell)> = BTreeSet::new();
        for rows in &holding.tables {
            for row in &rows.rows {
                let cells = rows.columns.iter().zip(row);
                known.extend(
                    cells.map(|(column, cell)| (rows.table.as_str(), column.as_str(), cell)),
                );
            }
        }
        for rows in &holding.tables {
            let Some(part) = root.parts.iter().find(|part| part.table == rows.table) else {
                continue;
            };
            for leads in &part.leads {
                let Some(at) = rows.columns.iter().position(|column| *column == leads.column)
                else {
                    continue;
                };
                // A person's number in this file is their id in a holding.
                let its = if leads.column == "subject_no" { "id" } else { leads.its.as_str() };
                let sql = format!("SELECT 1 FROM \"{}\" WHERE \"{its}\" = ?1", leads.to);
                for cell in rows.rows.iter().filter_map(|row| row.get(at)) {
                    let inside = known.contains(&(leads.to.as_str(), its, cell));
                    if *cell == Cell::Null || inside {
                        continue;
                    }
                    if first(self.connection(), &sql, [cell], |_| Ok(()))?.is_none() {
                        return Ok(Some((leads.to.clone(), cell.clone())));
                    }
                }
            }
        }
        Ok(None)
    }

    fn replace_holding(
        &mut self,
        root: &Root,
        holding: &Holding,
    ) -> Result<Vec<FileAt>, StoreError> {
        let held = read(self.connection(), root, Some(&holding.key))?.pop();
        let named = |part: &Part, key: &[Cell]| {
            holding.tables.iter().any(|rows| {
                rows.table == part.table && rows.rows.iter().any(|row| row.starts_with(key))
            })
        };
        for part in root.parts.iter().rev() {
            let rows = held.iter().flat_map(|held| &held.tables);
            for rows in rows.filter(|rows| rows.table == part.table) {
                let sql = format!("DELETE FROM \"{}\" WHERE {}", part.table, part.by_key());
                for row in &rows.rows {
                    let key = row.get(..part.keys).unwrap_or_default();
                    if !named(part, key) {
                        run(self.connection(), &sql, params_from_iter(key))?;
                        self.leaves_residue();
                    }
                }
            }
        }
        let mut awaited = Vec::new();
        for part in &root.parts {
            for rows in holding.tables.iter().filter(|rows| rows.table == part.table) {
                let before = held.iter().flat_map(|held| &held.tables);
                let before = before.filter(|held| held.table == rows.table).collect::<Vec<_>>();
                // A vote is only taken into a round that is open: rounds are closed after their votes.
                let open = (rows.table == ROUNDS).then(|| opened(rows));
                self.put_rows(part, open.as_ref().unwrap_or(rows), &before, &mut awaited)?;
            }
        }
        let rounds = root.parts.iter().find(|part| part.table == ROUNDS);
        for rows in holding.tables.iter().filter(|rows| rows.table == ROUNDS) {
            if let Some(part) = rounds {
                self.put_rows(part, rows, &[], &mut awaited)?;
            }
        }
        Ok(awaited)
    }

    fn put_rows(
        &mut self,
        part: &Part,
        rows: &Rows,
        before: &[&Rows],
        awaited: &mut Vec<FileAt>,
    ) -> Result<(), StoreError> {
        let sql = part.put(&rows.columns);
        for row in &rows.rows {
            let same = |held: &&Rows| held.columns == rows.columns && held.rows.contains(row);
            if before.iter().any(same) {
                continue;
            }
            let mark = row.iter().find_map(|cell| match cell {
                Cell::File(mark) => Some(mark.clone()),
                _ => None,
            });
            match mark {
                // The row comes with its bytes. Other bytes under its key are not shown meanwhile.
                Some(mark) => {
                    let key: Vec<Cell> = row.iter().take(rows.keys).cloned().collect();
                    // A letterhead is one without its sign too: what it says counts at once.
                    if rows.columns.iter().any(|column| part.file(column) == Some(true)) {
                        let bare = row.iter().map(|cell| match cell {
                            Cell::File(_) => Cell::Null,
                            cell => cell.clone(),
                        });
                        run(self.connection(), &sql, params_from_iter(bare))?;
                    } else {
                        let gone =
                            format!("DELETE FROM \"{}\" WHERE {}", part.table, part.by_key());
                        run(self.connection(), &gone, params_from_iter(&key))?;
                    }
                    awaited.push(FileAt { table: part.table.clone(), key, mark });
                }
                None => drop(run(self.connection(), &sql, params_from_iter(row))?),
            }
        }
        Ok(())
    }
}

/// Rounds of a vote as they were before they were closed.
fn opened(rounds: &Rows) -> Rows {
    let ends = |column: &String| matches!(column.as_str(), "closed_at" | "result");
    let mut open = rounds.clone();
    for row in &mut open.rows {
        for (cell, _) in row.iter_mut().zip(&rounds.columns).filter(|(_, column)| ends(column)) {
            *cell = Cell::Null;
        }
    }
    open
}

/// Whether every table and column of it is one of this version's, and every row as long as it says.
fn fits(root: &Root, holding: &Holding) -> bool {
    let own = holding.tables.first().filter(|rows| rows.table == root.table);
    let keyed = own.is_some_and(|rows| {
        let one = match rows.rows.as_slice() {
            [one] => one.starts_with(&holding.key),
            _ => false,
        };
        one && rows.keys == holding.key.len()
    });
    keyed
        && holding.tables.iter().all(|rows| {
            root.parts.iter().any(|part| {
                part.table == rows.table
                    && part.keys == rows.keys
                    && part.columns.get(..part.keys) == rows.columns.get(..rows.keys)
                    && rows.columns.iter().all(|column| part.columns.contains(column))
                    && rows.rows.iter().all(|row| row.len() == rows.columns.len())
            })
        })
}
