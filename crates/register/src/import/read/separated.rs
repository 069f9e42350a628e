//! Text with separators: which one, and the cells with the rows as a spreadsheet numbers them.

use csv::{ReaderBuilder, StringRecord};

use crate::import::problem::{FileProblem, FileRefusal};
use crate::import::table::{Builder, Kind, Table};

/// What may stand between two cells, the likelier first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many records tell which separator it is.
const SAMPLE: usize = 40;

/// The separator: what Excel's own first line says, or what divides the first rows most evenly.
pub(super) fn separator(text: &str) -> u8 {
    if let Some((separator, _)) = told(text) {
        return separator;
    }
    let mut best = (0, b',');
    for separator in SEPARATORS {
        let mut counts = Vec::new();
        let mut reader = reader(text, separator);
        let mut record = StringRecord::new();
        while counts.len() < SAMPLE && reader.read_record(&mut record).unwrap_or(false) {
            counts.push(record.len());
        }
        let Some(first) = counts.iter().copied().max() else { continue };
        let like = counts.iter().filter(|count| **count == first).count();
        // How evenly counts for more than how many: a comma in a remark divides one row only.
        let score = if first < 2 { 0 } else { like * 1_000 / counts.len() * 100 + first.min(99) };
        if score > best.0 {
            best = (score, separator);
        }
    }
    best.1
}

/// Reads every cell.
pub(super) fn table(text: &str) -> Result<Table, FileRefusal> {
    let separator = separator(text);
    let text = told(text).map_or(text, |(_, rest)| rest);
    let mut reader = reader(text, separator);
    let mut record = StringRecord::new();
    let mut builder = Builder::new();
    // The reader passes over blank lines, which a spreadsheet counts; its lines say how many.
    let (mut row, mut line) = (0_u32, reader.position().line());
    while reader.read_record(&mut record).map_err(|_| FileProblem::Broken)? {
        let end = reader.position().line();
        let inside: u64 = record.iter().map(breaks).sum();
        let blank = (end - line).saturating_sub(1 + inside);
        row = row.saturating_add(u32::try_from(blank).unwrap_or(u32::MAX));
        for (column, cell) in record.iter().enumerate() {
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            builder.put(row, column, Kind::Text, safe(cell))?;
        }
        row = row.saturating_add(1);
        line = end;
    }
    Ok(builder.finish())
}

fn breaks(cell: &str) -> u64 {
    u64::try_from(cell.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(0)
}

/// What a careful program wrote before a text that a spreadsheet would take for a formula.
fn safe(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) => rest,
        _ => cell,
    }
}

/// Excel's own first line, `sep=;`, and the text after it.
fn told(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let separator = *rest.as_bytes().first()?;
    let rest = rest.get(1..)?.trim_start_matches('\r').strip_prefix('\n')?;
    SEPARATORS.contains(&separator).then_some((separator, rest))
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}
