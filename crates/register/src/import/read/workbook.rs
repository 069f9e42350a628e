//! A workbook of Excel, cell by cell.
//!
//! calamine's ranges are dense: two cells in opposite corners ask for all between them. Its cell
//! reader gives one cell after the other and borrows the shared texts, so nothing is multiplied.

use std::io::Cursor;

use calamine::{CellErrorType, DataRef, Dimensions, Reader as _, Xlsx, XlsxError};

use crate::import::limits::MOST_COLUMNS;
use crate::import::problem::{FileProblem, FileRefusal};
use crate::import::table::{Builder, Kind, Table};

/// The most cells that merged ones may stand for.
const MOST_MERGED: u64 = 500_000;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

fn open(bytes: &[u8]) -> Result<Book<'_>, FileRefusal> {
    Xlsx::new(Cursor::new(bytes)).map_err(refused)
}

fn refused(error: XlsxError) -> FileRefusal {
    match error {
        XlsxError::Password => FileProblem::OldOrLocked.into(),
        _ => FileProblem::Broken.into(),
    }
}

/// The names of the sheets.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<String>, FileRefusal> {
    let names = open(bytes)?.sheet_names();
    if names.is_empty() { Err(FileProblem::NoRows.into()) } else { Ok(names) }
}

/// Reads a sheet by its name.
pub(super) fn table(bytes: &[u8], name: &str) -> Result<Table, FileRefusal> {
    let mut book = open(bytes)?;
    #[expect(deprecated, reason = "its successor takes a sheet's place among all kinds of sheet")]
    let merged = match book.worksheet_merge_cells(name) {
        Some(found) => found.map_err(refused)?,
        None => Vec::new(),
    };
    let mut builder = Builder::new();
    let mut last_row = 0;
    let mut reader = book.worksheet_cells_reader(name).map_err(refused)?;
    // Not `next_cell_with_formula`: that writes a shared formula out anew for each of its cells.
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(refused)? {
        let (row, column) = cell.pos;
        last_row = last_row.max(row);
        put(&mut builder, row, column, &cell.value, cell.formula.is_some())?;
    }
    cover(&mut builder, &merged, last_row)?;
    Ok(builder.finish())
}

fn put(
    builder: &mut Builder,
    row: u32,
    column: u32,
    value: &DataRef<'_>,
    formula: bool,
) -> Result<(), FileRefusal> {
    match value {
        DataRef::Empty if formula => builder.put(row, column, Kind::Formula, ""),
        DataRef::Empty => Ok(()),
        DataRef::String(text) => builder.put(row, column, Kind::Text, text),
        DataRef::SharedString(text) => builder.put(row, column, Kind::Text, text),
        DataRef::Int(number) => builder.put(row, column, Kind::Number, &number.to_string()),
        DataRef::Float(number) => builder.put(row, column, Kind::Number, &typed(*number)),
        DataRef::Bool(yes) => builder.put(row, column, Kind::Text, if *yes { "yes" } else { "no" }),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            builder.put(row, column, Kind::Day, &format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTime(span) => builder.put(row, column, Kind::Number, &typed(span.as_f64())),
        DataRef::DateTimeIso(text) => {
            let day = text.get(..10).unwrap_or(text);
            builder.put(row, column, Kind::Day, day)
        }
        DataRef::DurationIso(text) => builder.put(row, column, Kind::Text, text),
        DataRef::Error(error) => builder.put(row, column, Kind::Error, written(error)),
    }
}

/// A number as somebody would type it.
pub(super) fn typed(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        format!("{number}")
    }
}

fn written(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        _ => "#ERROR",
    }
}

/// Marks what merged cells cover: a value that seems to stand in several rows stands in the first.
fn cover(builder: &mut Builder, merged: &[Dimensions], last_row: u32) -> Result<(), FileRefusal> {
    let mut covered = 0_u64;
    for area in merged {
        let (first, end) = (area.start, area.end);
        let (rows, columns) = (end.0.min(last_row), end.1.min(MOST_COLUMNS - 1));
        let (high, wide) = (
            u64::from(rows.saturating_sub(first.0)) + 1,
            u64::from(columns.saturating_sub(first.1)) + 1,
        );
        covered = covered.saturating_add(high.saturating_mul(wide));
        if covered > MOST_MERGED {
            return Err(FileProblem::TooManyCells.into());
        }
        for row in first.0..=rows {
            for column in first.1..=columns {
                if (row, column) != first {
                    builder.put(row, column, Kind::Merged, "")?;
                }
            }
        }
    }
    Ok(())
}
