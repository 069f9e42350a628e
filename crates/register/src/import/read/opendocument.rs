//! An OpenDocument spreadsheet, cell by cell.
//!
//! Read here and not by calamine, which makes the whole workbook at opening and multiplies what the
//! file says is repeated: a sheet of a few hundred bytes may say "sixteen thousand cells, a million
//! rows" (`docs/adr/0010-import-in-one-change.md`). Here a repeat of nothing costs nothing, and a
//! repeat of something meets the limits of the table.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::container;
use crate::import::limits::MOST_COLUMNS;
use crate::import::problem::{FileProblem, FileRefusal};
use crate::import::table::{Builder, Kind, Table};

type Source<'a> = Reader<BufReader<Box<dyn Read + 'a>>>;

/// Runs over the content's events until `see` has seen enough.
fn walk(
    bytes: &[u8],
    mut see: impl FnMut(&Event<'_>) -> Result<bool, FileRefusal>,
) -> Result<(), FileRefusal> {
    let mut archive = container::archive(bytes)?;
    let part = archive.by_name("content.xml").map_err(container::refused)?;
    let mut reader: Source<'_> = Reader::from_reader(BufReader::new(Box::new(part)));
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|_| FileProblem::Broken)?;
        if matches!(event, Event::Eof) || !see(&event)? {
            return Ok(());
        }
        buffer.clear();
    }
}

/// The names of the sheets.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<String>, FileRefusal> {
    let mut names = Vec::new();
    walk(bytes, |event| {
        if let Event::Start(tag) = event
            && is(tag, "table:table")
        {
            names.push(attribute(tag, "table:name").unwrap_or_default());
        }
        Ok(names.len() < 256)
    })?;
    if names.is_empty() { Err(FileProblem::NoRows.into()) } else { Ok(names) }
}

/// Reads a sheet by its place.
pub(super) fn table(bytes: &[u8], place: usize) -> Result<Table, FileRefusal> {
    let mut sheet = Sheet { builder: Builder::new(), place, ..Sheet::empty() };
    walk(bytes, |event| sheet.see(event))?;
    Ok(sheet.builder.finish())
}

/// Where in a sheet the reading stands.
struct Sheet {
    builder: Builder,
    place: usize,
    /// How many tables have begun.
    begun: usize,
    inside: bool,
    row: u32,
    row_repeats: u32,
    /// The row's cells with something in them: column, kind, text. Written once for each repeat.
    cells: Vec<(u32, Kind, String)>,
    column: u32,
    cell: Option<Open>,
    /// A note on a cell holds paragraphs too, which are not the cell's.
    note: bool,
}

/// A cell that has begun.
struct Open {
    repeats: u32,
    kind: Option<Kind>,
    value: Option<String>,
    text: String,
    formula: bool,
    paragraphs: u32,
}

impl Sheet {
    fn empty() -> Self {
        Self {
            builder: Builder::new(),
            place: 0,
            begun: 0,
            inside: false,
            row: 0,
            row_repeats: 1,
            cells: Vec::new(),
            column: 0,
            cell: None,
            note: false,
        }
    }

    /// Answers whether there is more to see.
    fn see(&mut self, event: &Event<'_>) -> Result<bool, FileRefusal> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => return self.end(tag.name().as_ref()),
            Event::Text(text) => self.write(&text.xml10_content()),
            Event::CData(text) => self.write(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let letter = match &*entity.xml10_content() {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "apos" => Some('\''),
                    "quot" => Some('"'),
                    _ => entity.resolve_char_ref().ok().flatten(),
                };
                if let Some(letter) = letter {
                    self.write(letter.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
        Ok(true)
    }

    fn write(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && cell.paragraphs > 0
            && !self.note
        {
            cell.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        if is(tag, "table:table") {
            self.inside = self.begun == self.place;
            self.begun += 1;
        }
        if !self.inside {
            return;
        }
        match tag.name().as_ref() {
            "table:table-row" => {
                (self.column, self.row_repeats) = (0, repeats(tag, "table:number-rows-repeated"));
                self.cells.clear();
            }
            "table:table-cell" => self.cell = Some(Open::of(tag, None)),
            "table:covered-table-cell" => self.cell = Some(Open::of(tag, Some(Kind::Merged))),
            "office:annotation" => self.note = true,
            "text:p" => {
                if let Some(cell) = &mut self.cell
                    && !self.note
                {
                    if cell.paragraphs > 0 {
                        cell.text.push('\n');
                    }
                    cell.paragraphs += 1;
                }
            }
            "text:s" | "text:tab" => self.write(" "),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<bool, FileRefusal> {
        match name {
            "table:table" if self.inside => return Ok(false),
            "office:annotation" => self.note = false,
            "table:table-cell" | "table:covered-table-cell" if self.inside => {
                if let Some(cell) = self.cell.take() {
                    self.close(cell)?;
                }
            }
            "table:table-row" if self.inside => {
                let repeats = if self.cells.is_empty() { 0 } else { self.row_repeats };
                for at in 0..repeats {
                    for (column, kind, text) in &self.cells {
                        self.builder.put(self.row.saturating_add(at), *column, *kind, text)?;
                    }
                }
                self.row = self.row.saturating_add(self.row_repeats);
            }
            _ => {}
        }
        Ok(true)
    }

    fn close(&mut self, cell: Open) -> Result<(), FileRefusal> {
        let first = self.column;
        self.column = self.column.saturating_add(cell.repeats);
        let Some((kind, text)) = cell.content() else { return Ok(()) };
        // A merged title may cover columns to the sheet's edge: those beyond the limit do not count.
        let end = match kind {
            Kind::Merged => self.column.min(MOST_COLUMNS),
            _ => self.column,
        };
        for column in first..end {
            if column >= MOST_COLUMNS {
                let most = MOST_COLUMNS.to_string();
                return Err(FileProblem::TooManyColumns.with([("most", most)]));
            }
            self.cells.push((column, kind, text.clone()));
        }
        Ok(())
    }
}

impl Open {
    fn of(tag: &BytesStart<'_>, kind: Option<Kind>) -> Self {
        let value_type = attribute(tag, "office:value-type");
        let error = attribute(tag, "calcext:value-type").as_deref() == Some("error");
        let (found, value) = match value_type.as_deref() {
            _ if error => (Kind::Error, None),
            Some("float" | "percentage" | "currency") => {
                (Kind::Number, attribute(tag, "office:value"))
            }
            Some("date") => {
                let day = attribute(tag, "office:date-value");
                (Kind::Day, day.map(|day| day.get(..10).unwrap_or(&day).to_owned()))
            }
            Some("boolean") => {
                let yes = attribute(tag, "office:boolean-value").as_deref() == Some("true");
                (Kind::Text, Some(if yes { "yes" } else { "no" }.to_owned()))
            }
            _ => (Kind::Text, None),
        };
        let formula = attribute(tag, "table:formula").is_some() && value_type.is_none();
        Self {
            repeats: repeats(tag, "table:number-columns-repeated"),
            kind: kind.or(Some(found)),
            value,
            text: String::new(),
            formula,
            paragraphs: 0,
        }
    }

    fn content(self) -> Option<(Kind, String)> {
        let kind = self.kind.unwrap_or(Kind::Text);
        match kind {
            Kind::Merged => Some((kind, String::new())),
            _ if self.formula && self.text.is_empty() => Some((Kind::Formula, String::new())),
            _ => {
                let text = self.value.unwrap_or(self.text);
                (!text.trim().is_empty()).then_some((kind, text))
            }
        }
    }
}

fn is(tag: &BytesStart<'_>, name: &str) -> bool {
    tag.name().as_ref() == name
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    found
        .normalized_value(quick_xml::XmlVersion::Explicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// How often the tag stands for itself; at least once.
fn repeats(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}
