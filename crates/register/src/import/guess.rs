//! Which column stands for which field: by its heading first, by its values second.
//!
//! A guess is only ever a proposal; the person sees it beside three values and changes it.

use serde::Serialize;
use ts_rs::TS;

use super::days::{NoDay, read_day};
use super::fields::{Field, Kind, Mapped, Mapping, Source};
use super::headings;
use super::table::{Row, Table, Value};
use super::words;
use crate::records::SchemeRef;

/// How many rows may stand above the headings.
const ABOVE: usize = 15;
/// How many values tell what a column holds.
const SAMPLE: usize = 60;
/// How many values are shown beside a guess.
const SHOWN: usize = 3;
/// How much a fitting heading and fitting values count for.
const ENOUGH: u32 = 45;

/// A column as the person is shown it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Column {
    /// Its place, counted from nought.
    pub column: u16,
    /// Its letters.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// The first values that differ.
    pub samples: Vec<String>,
    /// How many rows have something in it.
    pub filled: usize,
}

/// The row that looks most like headings: where most cells are headings of the kind.
pub fn heading_row(table: &Table, kind: Kind) -> u32 {
    let scored = table.rows().take(ABOVE).enumerate().map(|(at, row)| {
        let hits = row.values().filter(|(_, value)| match value {
            Value::Text(text) => headings::fits(kind, text).iter().any(|(_, fit)| *fit >= 85),
            _ => false,
        });
        (hits.count(), usize::MAX - at, row.number)
    });
    let best = scored.max();
    match best {
        Some((hits, _, number)) if hits > 0 => number,
        _ => table.rows().next().map_or(1, |row| row.number),
    }
}

/// The rows below the headings.
pub fn body(table: &Table, heading_row: u32) -> impl Iterator<Item = Row<'_>> {
    table.rows().filter(move |row| row.number > heading_row)
}

/// The columns with their headings and first values.
pub fn columns(table: &Table, heading_row: u32) -> Vec<Column> {
    let headings = table.rows().find(|row| row.number == heading_row);
    let mut columns: Vec<Column> = (0..table.columns())
        .map(|column| Column {
            column,
            name: super::table::column_name(column),
            heading: headings.map(|row| row.seen(column).trim().to_owned()).unwrap_or_default(),
            samples: Vec::new(),
            filled: 0,
        })
        .collect();
    for row in body(table, heading_row) {
        for (place, _) in row.values() {
            let Some(column) = columns.get_mut(usize::from(place)) else { continue };
            column.filled += 1;
            if column.samples.len() < SHOWN {
                let seen: String = row.seen(place).chars().take(60).collect();
                if !seen.is_empty() && !column.samples.contains(&seen) {
                    column.samples.push(seen);
                }
            }
        }
    }
    columns.retain(|column| column.filled > 0 || !column.heading.is_empty());
    columns
}

/// The mapping that headings and values propose.
pub fn mapping(table: &Table, kind: Kind, heading_row: u32) -> Mapping {
    let mut proposals: Vec<(u32, Field, u16)> = Vec::new();
    for column in columns(table, heading_row) {
        let values: Vec<Value<'_>> = body(table, heading_row)
            .map(|row| row.value(column.column))
            .filter(|value| *value != Value::Empty)
            .take(SAMPLE)
            .collect();
        let by_heading = headings::fits(kind, &column.heading);
        for (field, fit) in &by_heading {
            let evidence = evidence(*field, &values);
            // Values that cannot be the field's outweigh any heading: "Photo" may hold "yes".
            let score = match evidence {
                Some(share) if share < 20 => share,
                Some(share) => fit / 2 + share / 2,
                None => *fit,
            };
            proposals.push((score, *field, column.column));
        }
        if by_heading.iter().all(|(_, fit)| *fit < 85) {
            for field in kind.fields().iter().filter(|field| tells_alone(**field)) {
                if let Some(share) = evidence(*field, &values)
                    && share >= 80
                    && values.len() >= 2
                {
                    proposals.push((share / 2 + 6, *field, column.column));
                }
            }
        }
    }
    proposals.retain(|(score, ..)| *score >= ENOUGH);
    proposals.sort_by_key(|(score, field, column)| (u32::MAX - score, *column, *field));
    let lines = proposals
        .into_iter()
        .map(|(_, field, column)| Mapped { field, source: Source::Column { column } })
        .collect();
    let mapping = Mapping::new(kind, heading_row, lines);
    without_a_second_name(mapping)
}

/// One name in two fields: a column "Name" beside "Surname" holds given names.
fn without_a_second_name(mapping: Mapping) -> Mapping {
    let full = mapping.source(Field::FullName).cloned();
    let family = mapping.source(Field::Family).is_some();
    let (Some(full), true) = (full, family) else { return mapping };
    let given = mapping.source(Field::Given).is_some();
    let mut lines: Vec<Mapped> =
        mapping.lines().iter().filter(|line| line.field != Field::FullName).cloned().collect();
    if !given {
        lines.push(Mapped { field: Field::Given, source: full });
    }
    Mapping::new(mapping.kind, mapping.heading_row, lines)
}

/// Fields whose values are like no other's.
fn tells_alone(field: Field) -> bool {
    matches!(
        field,
        Field::Reference
            | Field::Email
            | Field::Postcode
            | Field::Picture
            | Field::Sex
            | Field::Role
    )
}

/// Which share of the values, in per cent, can be the field's; none where anything can.
fn evidence(field: Field, values: &[Value<'_>]) -> Option<u32> {
    let can: fn(Field, &Value<'_>) -> bool = match field {
        Field::Born
        | Field::ReportedOn
        | Field::BanStarts
        | Field::BanEnds
        | Field::BanReview
        | Field::DecidedOn
        | Field::ServedOn
        | Field::ListedFrom
        | Field::ListedUntil
        | Field::PictureTaken
        | Field::SiaExpires => |_, value| match value {
            Value::Day(_) => true,
            Value::Text(text) | Value::Number(text) => {
                read_day(text) != Err(NoDay::Unreadable)
                    || text.len() < 12 && words::is_until_review(text)
            }
            _ => false,
        },
        Field::Reference => {
            |_, value| matches!(value, Value::Text(text) if text.parse::<SchemeRef>().is_ok())
        }
        Field::Email => |_, value| matches!(value, Value::Text(text) if text.contains('@')),
        Field::Postcode => {
            |_, value| matches!(value, Value::Text(text) if crate::log::postcode(text).is_some())
        }
        Field::Picture => {
            |_, value| matches!(value, Value::Text(text) if words::is_picture_name(text))
        }
        Field::Sex
        | Field::Build
        | Field::HairColour
        | Field::Reported
        | Field::Sector
        | Field::Role => {
            |field, value| matches!(value, Value::Text(text) if words::knows(field, text))
        }
        Field::Phone => |_, value| match value {
            Value::Text(text) | Value::Number(text) => {
                text.bytes().filter(u8::is_ascii_digit).count() >= 9
            }
            _ => false,
        },
        _ => return None,
    };
    if values.is_empty() {
        return None;
    }
    let fitting = values.iter().filter(|value| can(field, value)).count();
    u32::try_from(fitting * 100 / values.len()).ok()
}
