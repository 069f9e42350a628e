//! What the desk says of an import. Codes and numbers; the window has the words.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::import::fields::{Field, Kind, Mapped};
use crate::import::guess::Column;
use crate::import::plan::{Counts, Plan};
use crate::import::problem::{FileRefusal, ProblemCode, Weight};
use crate::import::read::Format;

/// A field that a column can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct FieldShown {
    /// It.
    pub field: Field,
    /// Whether one value may be said for all rows.
    pub for_all: bool,
}

/// An open file, with its columns and what they are taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportSeen {
    /// What is brought in.
    pub kind: Kind,
    /// What the file is.
    pub format: Format,
    /// Its sheets.
    pub sheets: Vec<String>,
    /// The sheet that is read.
    pub sheet: usize,
    /// The row of the headings.
    pub heading_row: u32,
    /// Rows below the headings.
    pub rows: usize,
    /// The columns.
    pub columns: Vec<Column>,
    /// What they are taken for.
    pub mapping: Vec<Mapped>,
    /// What they can be taken for.
    pub fields: Vec<FieldShown>,
    /// How many pictures were chosen.
    pub pictures: usize,
}

/// What became of choosing a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportOpened {
    /// It can be read.
    Opened {
        /// What was seen in it.
        seen: ImportSeen,
    },
    /// It cannot.
    Refused {
        /// Why.
        refusal: FileRefusal,
    },
    /// Nothing was chosen.
    Nothing,
}

/// What every row would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportPreview {
    /// How many rows do what.
    pub counts: Counts,
    /// How many problems there are of each code.
    pub problems: Vec<ProblemCount>,
}

/// How many problems there are of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ProblemCount {
    /// The code.
    pub code: ProblemCode,
    /// What it means for its rows; the graver, where it means both.
    pub weight: Weight,
    /// How many.
    pub count: usize,
}

impl ImportPreview {
    pub(super) fn of(plan: &Plan) -> Self {
        let mut counted: BTreeMap<ProblemCode, (Weight, usize)> = BTreeMap::new();
        for problem in &plan.problems {
            let entry = counted.entry(problem.code).or_insert((problem.weight, 0));
            entry.1 += 1;
            if problem.weight == Weight::LeavesOut {
                entry.0 = Weight::LeavesOut;
            }
        }
        let mut problems: Vec<ProblemCount> = counted
            .into_iter()
            .map(|(code, (weight, count))| ProblemCount { code, weight, count })
            .collect();
        problems.sort_by_key(|one| (one.weight == Weight::Tells, usize::MAX - one.count));
        Self { counts: plan.counts, problems }
    }
}

/// How far it is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ImportProgress {
    /// Rows done.
    pub done: usize,
    /// In all.
    pub total: usize,
}

/// What carrying it out came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportDone {
    /// It is stored.
    Stored {
        /// How many rows did what.
        counts: Counts,
        /// Pictures that were taken in.
        pictures: usize,
        /// Problems with pictures, found on the way.
        problems: usize,
    },
    /// It was stopped; nothing is stored.
    Stopped,
    /// The register has changed since the file was checked; nothing is stored.
    LookAgain,
}

/// What undoing an import came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportUndone {
    /// The register is as it was before.
    Undone,
    /// The latest change was no import.
    Nothing,
    /// What it brought has been changed since.
    ChangedSince,
}
