//! A sheet as it was read: texts with their coordinates, in one piece of memory.
//!
//! Only cells with something in them are kept, 16 bytes each beside their text, so that a sheet of
//! the largest allowed size is held within some 130 MB whatever is in it.

use jiff::civil::Date;

use super::limits::{LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT};
use super::problem::{FileProblem, FileRefusal};

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing.
    Empty,
    /// A text.
    Text(&'a str),
    /// A number, as it would be typed.
    Number(&'a str),
    /// A day, which the spreadsheet knows to be one.
    Day(Date),
    /// An error of the spreadsheet, such as `#REF!`.
    Error(&'a str),
    /// A formula without its value.
    Formula,
    /// A part of a merged cell that is not its first.
    Merged,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Day,
    Error,
    Formula,
    Merged,
}

#[derive(Debug, Clone, Copy)]
struct Cell {
    row: u32,
    start: u32,
    length: u32,
    column: u16,
    kind: Kind,
}

/// A sheet as it was read.
#[derive(Debug, Clone, Default)]
pub struct Table {
    cells: Vec<Cell>,
    text: String,
    /// Rows with something in them: the spreadsheet's number, and where its cells begin.
    rows: Vec<(u32, usize)>,
    columns: u16,
}

/// One row with something in it.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    /// The row as the spreadsheet numbers it, from one.
    pub number: u32,
    cells: &'a [Cell],
}

impl Table {
    /// Rows with something in them, the headings among them.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.rows.len()).map(|at| self.row_at(at))
    }

    /// How many columns there are.
    pub fn columns(&self) -> u16 {
        self.columns
    }

    fn row_at(&self, at: usize) -> Row<'_> {
        let (number, start) = self.rows.get(at).copied().unwrap_or((0, self.cells.len()));
        let end = self.rows.get(at + 1).map_or(self.cells.len(), |(_, next)| *next);
        Row { table: self, number, cells: self.cells.get(start..end).unwrap_or_default() }
    }
}

impl<'a> Row<'a> {
    /// What stands in a column, counted from nought.
    pub fn value(&self, column: u16) -> Value<'a> {
        let Ok(at) = self.cells.binary_search_by_key(&column, |cell| cell.column) else {
            return Value::Empty;
        };
        self.cells.get(at).map_or(Value::Empty, |cell| self.of(cell))
    }

    /// Every cell with something in it.
    pub fn values(&self) -> impl Iterator<Item = (u16, Value<'a>)> {
        self.cells.iter().map(|cell| (cell.column, self.of(cell)))
    }

    /// What stands in a column as a person sees it there.
    pub fn seen(&self, column: u16) -> String {
        match self.value(column) {
            Value::Empty | Value::Formula | Value::Merged => String::new(),
            Value::Text(text) | Value::Number(text) | Value::Error(text) => text.to_owned(),
            Value::Day(day) => day.strftime("%d/%m/%Y").to_string(),
        }
    }

    fn of(&self, cell: &Cell) -> Value<'a> {
        let start = cell.start as usize;
        let text = self.table.text.get(start..start + cell.length as usize).unwrap_or_default();
        match cell.kind {
            Kind::Text => Value::Text(text),
            Kind::Number => Value::Number(text),
            Kind::Day => text.parse().map_or(Value::Text(text), Value::Day),
            Kind::Error => Value::Error(text),
            Kind::Formula => Value::Formula,
            Kind::Merged => Value::Merged,
        }
    }
}

/// A table while it is read; it refuses what is beyond the limits as soon as it is.
#[derive(Debug, Default)]
pub(super) struct Builder {
    table: Table,
    ordered: bool,
    rows_seen: usize,
    last_row: Option<u32>,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self { ordered: true, ..Self::default() }
    }

    /// Adds a cell, counted from nought. An empty text is no cell.
    pub(super) fn put(
        &mut self,
        row: u32,
        column: u32,
        kind: Kind,
        text: &str,
    ) -> Result<(), FileRefusal> {
        // A cell that only blanks stand in is as empty to a person as one without anything.
        if text.trim().is_empty() && !matches!(kind, Kind::Formula | Kind::Merged) {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(FileProblem::TooManyColumns.with([("most", MOST_COLUMNS.to_string())]));
        }
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        if text.len() > LONGEST_CELL && text.chars().count() > LONGEST_CELL {
            return Err(FileProblem::CellTooLong.with([
                ("cell", cell_name(row.saturating_add(1), column)),
                ("most", LONGEST_CELL.to_string()),
            ]));
        }
        if self.last_row != Some(row) {
            if self.last_row.is_some_and(|last| row < last) {
                self.ordered = false;
            }
            self.last_row = Some(row);
            self.rows_seen += 1;
            // One more than the rows: the headings.
            if self.rows_seen > MOST_ROWS + 1 {
                return Err(FileProblem::TooManyRows.with([("most", MOST_ROWS.to_string())]));
            }
        }
        let table = &mut self.table;
        let too_much = table.cells.len() >= MOST_CELLS || table.text.len() + text.len() > MOST_TEXT;
        let (Ok(start), Ok(length), false) =
            (u32::try_from(table.text.len()), u32::try_from(text.len()), too_much)
        else {
            return Err(FileProblem::TooManyCells.into());
        };
        if table
            .cells
            .last()
            .is_some_and(|last| last.row == row.saturating_add(1) && last.column >= column)
        {
            self.ordered = false;
        }
        table.text.push_str(text);
        table.cells.push(Cell { row: row.saturating_add(1), start, length, column, kind });
        table.columns = table.columns.max(column + 1);
        Ok(())
    }

    pub(super) fn finish(mut self) -> Table {
        let table = &mut self.table;
        if !self.ordered {
            table.cells.sort_by_key(|cell| (cell.row, cell.column));
            table.cells.dedup_by_key(|cell| (cell.row, cell.column));
        }
        let mut last = 0;
        for (at, cell) in table.cells.iter().enumerate() {
            if cell.row != last {
                table.rows.push((cell.row, at));
                last = cell.row;
            }
        }
        self.table
    }
}

/// The letters of a column, counted from nought: `A`, `Z`, `AA`.
pub fn column_name(column: u16) -> String {
    let mut left = u32::from(column) + 1;
    let mut letters = Vec::new();
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The name of a cell by its row, counted from one, and its column, counted from nought: `C14`.
pub fn cell_name(row: u32, column: u16) -> String {
    format!("{}{row}", column_name(column))
}
