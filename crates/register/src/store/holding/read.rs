//! Reading holdings: all of them, or one.

use std::collections::BTreeMap;

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params_from_iter};
use sha2::{Digest as _, Sha256};

use super::shape::{Part, Root};
use super::{Cell, FileAt, Holding, Rows};
use crate::records::Tier;
use crate::store::sql::first;
use crate::store::{Reader, StoreError};

impl Cell {
    pub(super) fn of(value: ValueRef<'_>) -> Result<Self, StoreError> {
        Ok(match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Number(number),
            ValueRef::Text(text) => {
                let text = std::str::from_utf8(text).map_err(|_| StoreError::Unreadable)?;
                Self::Text(text.to_owned())
            }
            ValueRef::Blob(bytes) => Self::Bytes(bytes.to_vec()),
            ValueRef::Real(_) => return Err(StoreError::Unreadable),
        })
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Number(number) => (*number).into(),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Bytes(bytes) | Self::File(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

impl Reader<'_> {
    /// Everything that an office's register holds, whatever rests on a holding after it; nothing of a
    /// member's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn holdings(&self) -> Result<Vec<Holding>, StoreError> {
        if self.tier() != Tier::Office {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for root in Root::every(self.connection)? {
            all.extend(read(self.connection, &root, None)?);
        }
        Ok(all)
    }

    /// One holding, if it is there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn holding(&self, root: &str, key: &[Cell]) -> Result<Option<Holding>, StoreError> {
        let Some(root) = Root::of(self.connection, root)? else { return Ok(None) };
        Ok(read(self.connection, &root, Some(key))?.pop())
    }

    /// The bytes of a file of a holding; none where they are not here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn holding_file(&self, root: &str, at: &FileAt) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(root) = Root::of(self.connection, root)? else { return Ok(None) };
        let Some(part) = root.parts.iter().find(|part| part.table == at.table) else {
            return Ok(None);
        };
        let Some(column) = part.columns.iter().find(|column| part.file(column).is_some()) else {
            return Ok(None);
        };
        let sql = format!("SELECT \"{column}\" FROM \"{}\" WHERE {}", part.table, part.by_key());
        first(self.connection, &sql, params_from_iter(&at.key), |f| f.take())
    }
}

pub(super) fn read(
    connection: &Connection,
    root: &Root,
    one: Option<&[Cell]>,
) -> Result<Vec<Holding>, StoreError> {
    let Some(own) = root.parts.first() else { return Ok(Vec::new()) };
    if one.is_some_and(|key| key.len() != own.keys) {
        return Ok(Vec::new());
    }
    let mut found: BTreeMap<Vec<Cell>, Holding> = BTreeMap::new();
    for part in &root.parts {
        let mut statement = connection.prepare_cached(&part.select(own, one.is_some()))?;
        let mut rows = statement.query(params_from_iter(one.unwrap_or_default()))?;
        while let Some(row) = rows.next()? {
            let mut key = Vec::with_capacity(own.keys);
            for at in 0..own.keys {
                key.push(Cell::of(row.get_ref(at)?)?);
            }
            let mut cells = Vec::with_capacity(part.columns.len());
            for (at, column) in part.columns.iter().enumerate() {
                cells.push(cell(part, column, row.get_ref(own.keys + at)?)?);
            }
            let empty = || Holding { root: root.table.clone(), key: key.clone(), tables: vec![] };
            let holding = found.entry(key.clone()).or_insert_with(empty);
            match holding.tables.last_mut().filter(|rows| rows.table == part.table) {
                Some(rows) => rows.rows.push(cells),
                None => holding.tables.push(Rows {
                    table: part.table.clone(),
                    keys: part.keys,
                    columns: part.columns.clone(),
                    rows: vec![cells],
                }),
            }
        }
    }
    Ok(found.into_values().collect())
}

fn cell(part: &Part, column: &str, value: ValueRef<'_>) -> Result<Cell, StoreError> {
    let cell = Cell::of(value)?;
    Ok(match (part.file(column), cell) {
        (Some(true), Cell::Bytes(bytes)) => Cell::File(Sha256::digest(bytes).to_vec()),
        (Some(false), Cell::Bytes(mark)) => Cell::File(mark),
        (_, cell) => cell,
    })
}
