//! The log as a sheet: CSV, or a workbook in which days are days and sums are sums.
//!
//! It is written of entries from which everybody has been taken out already. No cell is a formula,
//! whatever its text begins with (ASVS 1.2.10).

use jiff::Timestamp;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use super::answers::LogShown;
use crate::civil::{london_time, written_minute};
use crate::closed_list::ClosedList as _;
use crate::import::written::{self, NotWritten, SheetForm};
use crate::log::{Timely, pounds};

/// The columns, with their widths in characters.
const COLUMNS: [(&str, f64); 18] = [
    ("When it happened", 17.0),
    ("Until", 17.0),
    ("When it was written", 17.0),
    ("Within 24 hours", 10.0),
    ("What", 18.0),
    ("Kinds", 22.0),
    ("Written by", 18.0),
    ("What was seen", 60.0),
    ("Where inside", 18.0),
    ("Postcode or what3words", 22.0),
    ("Anyone hurt", 12.0),
    ("Police told", 12.0),
    ("Police told at", 17.0),
    ("Police reference", 18.0),
    ("Crime reference", 18.0),
    ("Outcome", 18.0),
    ("Goods taken (pounds)", 12.0),
    ("Added later", 60.0),
];
/// The most characters that a cell of a workbook holds.
const LONGEST_CELL: usize = 32_767;
/// What stands at the end of a text that a cell cannot hold whole.
const CUT: &str = " [longer than a cell holds: the whole text is in the log and in the CSV file]";

/// A cell.
enum Cell {
    Text(String),
    /// A moment, shown as London's clocks showed it.
    When(Timestamp),
    /// A sum in pence.
    Sum(u64),
    Nothing,
}

impl Cell {
    fn text(text: Option<&str>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.to_owned()))
    }

    fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::When(at) => written_minute(*at),
            Self::Sum(pence) => pounds(*pence),
            Self::Nothing => String::new(),
        }
    }
}

/// The bytes of a sheet.
///
/// # Errors
/// [`NotWritten`].
pub(super) fn written(rows: &[LogShown], form: SheetForm) -> Result<Vec<u8>, NotWritten> {
    let rows = rows.iter().map(cells);
    match form {
        SheetForm::Csv => {
            let rows: Vec<Vec<String>> =
                rows.map(|cells| cells.iter().map(Cell::plain).collect()).collect();
            written::written(&COLUMNS.map(|(heading, _)| heading), &rows, form)
        }
        SheetForm::Xlsx => Ok(workbook(rows)?),
    }
}

fn workbook(rows: impl Iterator<Item = [Cell; COLUMNS.len()]>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let heading = Format::new().set_bold().set_text_wrap();
    let wrapped = Format::new().set_text_wrap();
    let when = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let sum = Format::new().set_num_format("#,##0.00");
    for (column, (words, width)) in (0_u16..).zip(COLUMNS) {
        sheet.write_string_with_format(0, column, words, &heading)?;
        sheet.set_column_width(column, width)?;
    }
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(text) => {
                    sheet.write_string_with_format(row, column, fitting(text), &wrapped)?
                }
                Cell::When(at) => {
                    sheet.write_datetime_with_format(row, column, excel(at)?, &when)?
                }
                Cell::Sum(pence) => {
                    // Exact: no line of goods comes to 2⁵³ pence.
                    #[expect(clippy::cast_precision_loss, reason = "far below 2⁵³")]
                    let pounds = pence as f64 / 100.0;
                    sheet.write_number_with_format(row, column, pounds, &sum)?
                }
                Cell::Nothing => continue,
            };
        }
        last = row;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last, u16::try_from(COLUMNS.len() - 1).unwrap_or_default())?;
    book.save_to_buffer()
}

/// What London's clocks showed, to the minute: a workbook knows no zones.
fn excel(at: Timestamp) -> Result<ExcelDateTime, XlsxError> {
    let at = london_time(at);
    let small = |part: i8| u8::try_from(part).unwrap_or_default();
    let year = u16::try_from(at.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, small(at.month()), small(at.day()))?.and_hms(
        u16::from(small(at.hour())),
        small(at.minute()),
        0.0,
    )
}

fn fitting(text: String) -> String {
    if text.chars().count() <= LONGEST_CELL {
        return text;
    }
    let kept = LONGEST_CELL - CUT.chars().count();
    text.chars().take(kept).chain(CUT.chars()).collect()
}

fn cells(row: &LogShown) -> [Cell; COLUMNS.len()] {
    let part = row.incident.as_deref();
    let code = |code: &str| Cell::Text(code.to_owned());
    let joined = |all: Vec<String>, between: &str| match all.is_empty() {
        true => Cell::Nothing,
        false => Cell::Text(all.join(between)),
    };
    let kinds = part.map(|part| part.kinds.iter().map(|kind| kind.code().to_owned()).collect());
    let words = [&row.words, &row.put_right].into_iter().flatten().cloned().collect();
    let added = row.addenda.iter().map(|one| format!("{}: {}", written_minute(one.at), one.words));
    let taken = part.map(|part| part.totals.taken).filter(|taken| *taken > 0);
    [
        Cell::When(row.occurred),
        row.until.map_or(Cell::Nothing, Cell::When),
        Cell::When(row.recorded),
        code(if row.timely == Timely::InTime { "yes" } else { "no" }),
        code(row.kind.code()),
        joined(kinds.unwrap_or_default(), " "),
        Cell::text(row.by.as_deref()),
        joined(words, " / "),
        Cell::text(part.and_then(|part| part.place.as_deref())),
        Cell::text(part.and_then(|part| part.location.as_deref())),
        Cell::text(part.map(|part| part.hurt.code())),
        Cell::text(part.map(|part| part.police.code())),
        part.and_then(|part| part.police_at).map_or(Cell::Nothing, Cell::When),
        Cell::text(part.and_then(|part| part.police_reference.as_deref())),
        Cell::text(part.and_then(|part| part.crime_reference.as_deref())),
        Cell::text(part.and_then(|part| part.outcome).map(|outcome| outcome.code())),
        taken.map_or(Cell::Nothing, Cell::Sum),
        joined(added.collect(), " / "),
    ]
}
