//! What becomes of a holding that another office has said: their word, this office's, and what both had
//! agreed on before. Pure.
//!
//! The invariant: a row that only one of them touched is as that one made it, and a row that both made
//! different things of is decided by a person. So two offices that take in each other's words come to hold
//! the same, whoever was first, or both know that somebody must choose.

use std::collections::{BTreeMap, BTreeSet};

use watchbook_register::store::{Cell, Holding, Rows};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing: this is how it stands here.
    Same,
    /// It is taken in as it came.
    Theirs,
    /// Both changed something, and nothing of it twice: this is both.
    Both(Holding),
    /// It is gone here, and goes at the others too.
    Gone,
    /// Both changed the same: a person chooses.
    Contested,
}

type Key<'a> = (&'a str, &'a [Cell]);
type Row<'a> = BTreeMap<&'a str, &'a Cell>;

fn rows(holding: &Holding) -> BTreeMap<Key<'_>, Row<'_>> {
    let mut all = BTreeMap::new();
    for rows in &holding.tables {
        for row in &rows.rows {
            let key = row.get(..rows.keys).unwrap_or_default();
            let cells = rows.columns.iter().map(String::as_str).zip(row).collect();
            all.insert((rows.table.as_str(), key), cells);
        }
    }
    all
}

/// Decides. `before` is what both had agreed on, none where this is the first word; `mine` what this
/// office holds.
#[must_use]
pub fn decide(before: Option<&Holding>, mine: Option<&Holding>, theirs: &Holding) -> Verdict {
    let Some(mine) = mine else {
        return if before.is_some() { Verdict::Gone } else { Verdict::Theirs };
    };
    let (ours, their) = (rows(mine), rows(theirs));
    if ours == their {
        return Verdict::Same;
    }
    if before.is_none() && nobody_touched(mine) {
        return Verdict::Theirs;
    }
    if before.is_none() && nobody_touched(theirs) {
        return Verdict::Same;
    }
    let was = before.map(rows).unwrap_or_default();
    if ours == was {
        return Verdict::Theirs;
    }
    let keys: BTreeSet<&Key<'_>> = ours.keys().chain(their.keys()).collect();
    let mut both: BTreeMap<Key<'_>, Row<'_>> = BTreeMap::new();
    for key in keys {
        let (was, ours, their) = (was.get(key), ours.get(key), their.get(key));
        let stands = if ours == their || their == was {
            ours
        } else if ours == was {
            their
        } else {
            return Verdict::Contested;
        };
        if let Some(row) = stands {
            both.insert(*key, row.clone());
        }
    }
    if both == their {
        return Verdict::Theirs;
    }
    if both == ours {
        return Verdict::Same;
    }
    Verdict::Both(holding(mine, theirs, &both))
}

/// Whether each office makes this one by itself, and nobody has had a hand in it yet: a report that came
/// in, which every office receives from its premises; a voter's key.
fn nobody_touched(holding: &Holding) -> bool {
    let by = |table: &str, column: &str| {
        let rows = holding.tables.iter().filter(|rows| rows.table == table).collect::<Vec<_>>();
        rows.iter().all(|rows| {
            let at = rows.columns.iter().position(|one| one == column);
            rows.rows.iter().all(|row| at.and_then(|at| row.get(at)) == Some(&Cell::Null))
        }) && !rows.is_empty()
    };
    match holding.root.as_str() {
        "voter_key" => true,
        "log_entry" => by("report", "received_by") && by("report_step", "person"),
        _ => false,
    }
}

/// The rows as a holding, its tables in the order of the two that it is made of.
fn holding(mine: &Holding, theirs: &Holding, both: &BTreeMap<Key<'_>, Row<'_>>) -> Holding {
    let mut tables: Vec<Rows> = Vec::new();
    for shape in theirs.tables.iter().chain(&mine.tables) {
        if tables.iter().any(|rows| rows.table == shape.table) {
            continue;
        }
        let of_table = both.iter().filter(|((table, _), _)| *table == shape.table);
        // Columns that either of them names: a row has a value for each that the other side knows.
        let rows: Vec<Vec<Cell>> = of_table
            .filter_map(|(_, row)| {
                let cells =
                    shape.columns.iter().map(|column| row.get(column.as_str()).copied().cloned());
                cells.collect::<Option<Vec<Cell>>>()
            })
            .collect();
        if !rows.is_empty() {
            tables.push(Rows { rows, ..shape.clone() });
        }
    }
    Holding { root: theirs.root.clone(), key: theirs.key.clone(), tables }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[(i64, &str)]) -> Holding {
        let row =
            |(key, text): &(i64, &str)| vec![Cell::Number(*key), Cell::Text((*text).to_owned())];
        Holding {
            root: "meeting".to_owned(),
            key: vec![Cell::Number(0)],
            tables: vec![Rows {
                table: "meeting".to_owned(),
                keys: 1,
                columns: vec!["id".to_owned(), "words".to_owned()],
                rows: rows.iter().map(row).collect(),
            }],
        }
    }

    #[test]
    fn what_only_one_of_them_changed_is_as_that_one_made_it() {
        let before = of(&[(1, "a"), (2, "b")]);
        let changed = of(&[(1, "a"), (2, "c")]);
        assert_eq!(decide(Some(&before), Some(&before), &changed), Verdict::Theirs);
        assert_eq!(decide(Some(&before), Some(&changed), &before), Verdict::Same);
        assert_eq!(decide(Some(&before), Some(&changed), &changed), Verdict::Same);
    }

    #[test]
    fn what_each_changed_apart_is_kept_of_both_whoever_was_first() {
        let before = of(&[(1, "a"), (2, "b"), (3, "c")]);
        let (one, other) =
            (of(&[(1, "x"), (2, "b"), (3, "c")]), of(&[(1, "a"), (2, "b"), (4, "d")]));
        let both = of(&[(1, "x"), (2, "b"), (4, "d")]);
        assert_eq!(decide(Some(&before), Some(&one), &other), Verdict::Both(both.clone()));
        assert_eq!(decide(Some(&before), Some(&other), &one), Verdict::Both(both));
    }

    #[test]
    fn what_both_changed_is_for_a_person_and_so_is_what_one_took_away() {
        let before = of(&[(1, "a"), (2, "b")]);
        let (one, other) = (of(&[(1, "x"), (2, "b")]), of(&[(1, "y"), (2, "b")]));
        assert_eq!(decide(Some(&before), Some(&one), &other), Verdict::Contested);
        let gone = of(&[(2, "b")]);
        assert_eq!(decide(Some(&before), Some(&gone), &other), Verdict::Contested);
        assert_eq!(decide(None, Some(&one), &other), Verdict::Contested, "no word was agreed on");
    }

    #[test]
    fn a_report_that_both_received_is_as_whoever_took_it_up_has_it() {
        let report = |at: i64, by: Cell| Holding {
            root: "log_entry".to_owned(),
            key: vec![Cell::Number(0)],
            tables: ["report", "report_step"]
                .map(|table| Rows {
                    table: table.to_owned(),
                    keys: 1,
                    columns: ["entry", "at", "person", "received_by"].map(str::to_owned).into(),
                    rows: vec![vec![Cell::Number(0), Cell::Number(at), by.clone(), Cell::Null]],
                })
                .into(),
        };
        let (taken_up, came) = (report(1, Cell::Number(7)), report(2, Cell::Null));
        assert_eq!(decide(None, Some(&came), &taken_up), Verdict::Theirs);
        assert_eq!(decide(None, Some(&taken_up), &came), Verdict::Same);
        assert_eq!(decide(None, Some(&came), &report(1, Cell::Null)), Verdict::Theirs);
    }

    #[test]
    fn who_was_erased_here_goes_at_the_others_and_who_was_never_here_comes() {
        let (before, theirs) = (of(&[(1, "a")]), of(&[(1, "b")]));
        assert_eq!(decide(Some(&before), None, &theirs), Verdict::Gone);
        assert_eq!(decide(None, None, &theirs), Verdict::Theirs);
    }
}
