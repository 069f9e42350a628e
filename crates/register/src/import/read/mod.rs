//! From the bytes of a file to a table: CSV, XLSX, ODS, and a clear no to everything else.
//!
//! What a file is, is told by its content; its name counts for nothing. Everything is bounded
//! before it is expanded (`security.md` T7), and a sheet is read cell by cell, never as a whole.

mod container;
mod encoding;
mod opendocument;
mod separated;
mod workbook;

use serde::Serialize;
use ts_rs::TS;

use super::limits::LARGEST_SHEET;
use super::problem::{FileProblem, FileRefusal};
use super::table::Table;
use container::Container;

/// What a file turned out to be, as it is told to the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Format {
    /// Text with separators.
    Csv {
        /// Its encoding, by its usual name.
        encoding: String,
        /// What stands between two cells.
        separator: String,
    },
    /// A workbook of Excel.
    Xlsx,
    /// An OpenDocument spreadsheet.
    Ods,
}

/// A file that can be read, held in memory until it has been.
pub struct Opened {
    bytes: Vec<u8>,
    /// What it is.
    pub format: Format,
    /// The names of its sheets; one without a name for CSV.
    pub sheets: Vec<String>,
}

impl Opened {
    /// Looks at a file and its limits, and expands nothing yet.
    ///
    /// # Errors
    /// [`FileRefusal`].
    pub fn look(bytes: Vec<u8>) -> Result<Self, FileRefusal> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(FileProblem::Empty.into());
        }
        if u64::try_from(bytes.len()).is_ok_and(|size| size > LARGEST_SHEET) {
            return Err(too_large());
        }
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return match container::look(&bytes)? {
                Container::Xlsx => {
                    let sheets = workbook::sheets(&bytes)?;
                    Ok(Self { bytes, format: Format::Xlsx, sheets })
                }
                Container::Ods => {
                    let sheets = opendocument::sheets(&bytes)?;
                    Ok(Self { bytes, format: Format::Ods, sheets })
                }
            };
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(FileProblem::OldOrLocked.into());
        }
        let (text, encoding) = encoding::text(&bytes)?;
        let separator = separated::separator(&text);
        let format = Format::Csv {
            encoding: encoding.to_owned(),
            separator: match separator {
                b'\t' => "tab".to_owned(),
                other => char::from(other).to_string(),
            },
        };
        Ok(Self { bytes: text.into_bytes(), format, sheets: vec![String::new()] })
    }

    /// Reads a sheet by its place.
    ///
    /// # Errors
    /// [`FileRefusal`].
    pub fn table(&self, sheet: usize) -> Result<Table, FileRefusal> {
        let name = self.sheets.get(sheet).ok_or(FileProblem::NoRows)?;
        let table = match &self.format {
            Format::Csv { .. } => {
                let text = std::str::from_utf8(&self.bytes).map_err(|_| FileProblem::Garbled)?;
                separated::table(text)?
            }
            Format::Xlsx => workbook::table(&self.bytes, name)?,
            Format::Ods => opendocument::table(&self.bytes, sheet)?,
        };
        if table.rows().len() < 2 { Err(FileProblem::NoRows.into()) } else { Ok(table) }
    }
}

/// The refusal of a file beyond the largest size.
pub fn too_large() -> FileRefusal {
    FileProblem::TooLarge.with([("most", (LARGEST_SHEET >> 20).to_string())])
}
