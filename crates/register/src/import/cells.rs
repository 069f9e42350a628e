//! One row's cells, read field by field; whatever is wrong is noted with its cell.

use jiff::civil::Date;

use super::days::{NoDay, read_day};
use super::fields::{Field, Mapping, Source};
use super::near::Read;
use super::problem::{Arguments, Problem, ProblemCode, Weight, args};
use super::table::{Row, Value, cell_name};
use super::words::{Words, word};
use crate::ClosedList;
use crate::text::{NeutralText, TextError, clean};
use crate::words::FindingKind;

/// How much of a wrong value is said back.
const SAID_BACK: usize = 60;

/// A row under reading.
pub(super) struct Cells<'a> {
    row: Row<'a>,
    mapping: &'a Mapping,
    problems: Vec<Problem>,
}

impl<'a> Cells<'a> {
    pub(super) fn new(row: Row<'a>, mapping: &'a Mapping) -> Self {
        Self { row, mapping, problems: Vec::new() }
    }

    /// The row as the spreadsheet numbers it.
    pub(super) fn number(&self) -> u32 {
        self.row.number
    }

    /// Whether something found so far leaves the row out.
    pub(super) fn is_out(&self) -> bool {
        self.problems.iter().any(|problem| problem.weight == Weight::LeavesOut)
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Whether the row itself says something in a field, whatever is said for all rows.
    pub(super) fn says(&self, field: Field) -> bool {
        match self.mapping.source(field) {
            Some(Source::Column { column }) => self.row.value(*column) != Value::Empty,
            _ => false,
        }
    }

    pub(super) fn note(&mut self, field: Option<Field>, code: ProblemCode, args: Arguments) {
        self.note_as(field, code, code.weight(), args);
    }

    fn note_as(
        &mut self,
        field: Option<Field>,
        code: ProblemCode,
        weight: Weight,
        mut args: Arguments,
    ) {
        let cell = field.and_then(|field| match self.mapping.source(field) {
            Some(Source::Column { column }) => Some(cell_name(self.row.number, *column)),
            _ => None,
        });
        if let Some(field) = field {
            args.insert("field", field.code().to_owned());
        }
        self.problems.push(Problem { row: self.row.number, cell, code, weight, args });
    }

    /// What a field says, as it stands there; none when it says nothing or nothing that can be read.
    pub(super) fn raw(&mut self, field: Field) -> Option<String> {
        let mapping = self.mapping;
        let column = match mapping.source(field)? {
            Source::Same { text } => return Some(text.clone()),
            Source::Column { column } => *column,
        };
        let value = match self.row.value(column) {
            Value::Empty => return None,
            Value::Text(text) | Value::Number(text) => return Some(text.trim().to_owned()),
            Value::Day(day) => return Some(day.to_string()),
            Value::Error(error) => (ProblemCode::CellError, args([("value", error.to_owned())])),
            Value::Formula => (ProblemCode::CellFormula, Arguments::new()),
            Value::Merged => (ProblemCode::CellMerged, Arguments::new()),
        };
        self.note(Some(field), value.0, value.1);
        None
    }

    /// A text of at most so many characters.
    pub(super) fn text(&mut self, field: Field, most: usize) -> Option<String> {
        let raw = self.raw(field)?;
        match clean(&raw, most) {
            Ok(text) => Some(text),
            Err(error) => {
                self.refused_text(field, error);
                None
            }
        }
    }

    /// A text that members may read.
    pub(super) fn neutral(&mut self, field: Field) -> Option<NeutralText> {
        let raw = self.raw(field)?;
        self.neutral_of(field, &raw)
    }

    /// A part of a field's text that members may read.
    pub(super) fn neutral_of(&mut self, field: Field, text: &str) -> Option<NeutralText> {
        match NeutralText::check(text) {
            Ok(text) => Some(text),
            Err(error) => {
                self.refused_text(field, error);
                None
            }
        }
    }

    pub(super) fn refused_text(&mut self, field: Field, error: TextError) {
        match error {
            TextError::Empty => {}
            TextError::TooLong { length, most } => {
                let lengths = [("length", length.to_string()), ("most", most.to_string())];
                self.note(Some(field), ProblemCode::TextTooLong, args(lengths));
            }
            TextError::Wording(findings) => {
                for finding in findings {
                    let words = ("value", shortened(&finding.words));
                    let (code, what) = match finding.kind {
                        FindingKind::Judging { instead } => {
                            (ProblemCode::WordingJudging, ("instead", instead.code().to_owned()))
                        }
                        FindingKind::Blocked(topic) => {
                            (ProblemCode::WordingBlocked, ("topic", topic.code().to_owned()))
                        }
                    };
                    self.note(Some(field), code, args([words, what]));
                }
            }
        }
    }

    /// A day.
    pub(super) fn day(&mut self, field: Field) -> Option<Date> {
        let raw = self.raw(field)?;
        let code = match read_day(&raw) {
            Ok(day) => return Some(day),
            Err(NoDay::Unreadable) => ProblemCode::DayUnreadable,
            Err(NoDay::TwoDigitYear) => ProblemCode::DayTwoDigitYear,
            Err(NoDay::MonthFirst) => ProblemCode::DayMonthFirst,
            Err(NoDay::Impossible) => ProblemCode::DayImpossible,
        };
        self.note(Some(field), code, args([("value", shortened(&raw))]));
        None
    }

    /// A value of a closed list that the record cannot do without: an unknown word leaves it out.
    pub(super) fn word<T: ClosedList>(&mut self, field: Field, words: Words<T>) -> Option<T> {
        let raw = self.raw(field)?;
        self.taken(field, &raw, word(&raw, words), Weight::LeavesOut)
    }

    /// A value of a closed list of looks: an unknown word is told, and the field left as it was.
    pub(super) fn look<T: ClosedList>(&mut self, field: Field, words: Words<T>) -> Option<T> {
        let raw = self.raw(field)?;
        self.taken(field, &raw, word(&raw, words), Weight::Tells)
    }

    /// What was read of a word, noted where it is not exactly one.
    pub(super) fn taken<T>(
        &mut self,
        field: Field,
        raw: &str,
        read: Read<T>,
        weight: Weight,
    ) -> Option<T> {
        match read {
            Read::Exact(value) => Some(value),
            Read::Near(value, taken) => {
                let said = [("value", shortened(raw)), ("taken", taken.to_owned())];
                self.note(Some(field), ProblemCode::WordNear, args(said));
                Some(value)
            }
            Read::None => {
                let said = args([("value", shortened(raw))]);
                self.note_as(Some(field), ProblemCode::WordUnknown, weight, said);
                None
            }
        }
    }
}

/// The beginning of a value, as it is said back.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(SAID_BACK).collect();
    if text.chars().nth(SAID_BACK).is_some() {
        short.push('…');
    }
    short
}
