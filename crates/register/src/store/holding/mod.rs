//! What an office's register holds, piece by piece, as another office's register can take it in.
//!
//! A *holding* is one root, such as a person, a case or a report, with every row that stands and falls
//! with it. It is read from the schema, so that a column that a later version adds travels like the
//! others; which tables are roots, and which never leave this computer, is listed in [`shape`], and a
//! test finds the table of which neither is said. The file's own number for a person never travels: the
//! person's id stands in its place. Pictures stand in a holding by a mark, and their bytes come apart.

mod read;
mod shape;
mod take;

pub use take::Held;

/// A value of a row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
    /// A few bytes: an id, a hash.
    Bytes(Vec<u8>),
    /// A file, such as a picture, by a mark that is another for other bytes. The bytes come apart.
    File(Vec<u8>),
}

/// Rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    /// The table.
    pub table: String,
    /// How many of the columns, from the first, tell one row from another.
    pub keys: usize,
    /// The columns.
    pub columns: Vec<String>,
    /// The rows, in the order of their keys; each has a value for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// One root with everything that stands and falls with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// The root's table.
    pub root: String,
    /// The root's key.
    pub key: Vec<Cell>,
    /// Its rows, whatever hangs on a row after it. A table without rows is left out.
    pub tables: Vec<Rows>,
}

/// Where a file of a holding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileAt {
    /// The table.
    pub table: String,
    /// The key of its row.
    pub key: Vec<Cell>,
    /// Its mark.
    pub mark: Vec<u8>,
}

impl Holding {
    /// Its files, in the order in which they stand.
    #[must_use]
    pub fn files(&self) -> Vec<FileAt> {
        let mut files = Vec::new();
        for rows in &self.tables {
            for row in &rows.rows {
                for cell in row {
                    if let Cell::File(mark) = cell {
                        let key = row.iter().take(rows.keys).cloned().collect();
                        files.push(FileAt { table: rows.table.clone(), key, mark: mark.clone() });
                    }
                }
            }
        }
        files
    }
}
