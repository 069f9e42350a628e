//! Tables, and facts under each other: rows of cells, whose lines stand side by side.

use super::flow::{Flow, Mark, Strip, together, words_of};
use super::lines::Line;
use super::style::{LEADING, RULE};
use super::tags::{NodeId, Tag};
use super::{Face, Fact, Run, Table, Text};

/// Between two columns.
const GAP: f32 = 8.0;
/// Rows with more lines than this may break between two pages.
const WHOLE_LINES: usize = 14;
/// The share of the name in a fact.
const NAME_SHARE: f32 = 0.32;

/// A cell's place and how it is set.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    width: f32,
    right: bool,
}

impl Flow {
    pub(super) fn table(&mut self, table: &Table) {
        let size = self.style.table;
        let places =
            self.places(&table.columns.iter().map(|c| (c.share, c.numbers)).collect::<Vec<_>>());
        let node = self.tree.add(None, Tag::Table(table.summary.clone()));
        let at = self.heads.len();

        let head = self.tree.add(Some(node), Tag::Head);
        let row = self.tree.add(Some(head), Tag::Row);
        let cells: Vec<_> = table
            .columns
            .iter()
            .map(|column| {
                (Text::bold(column.head.clone()), self.tree.add(Some(row), Tag::ColumnHead))
            })
            .collect();
        let measure = self.style.measure();
        let mut heads = self.row(&cells, &places, size);
        for strip in &mut heads {
            strip.keep = true;
            strip.marks.insert(0, Mark::Shade { x: 0.0, width: measure, height: strip.height });
        }
        self.heads.push(heads.clone());
        self.take(heads, self.style.body * 0.7, |_| ());

        let rows = self.tree.add(Some(node), Tag::Rows);
        let sums_from = table.rows.len().saturating_sub(table.sums);
        for (number, texts) in table.rows.iter().enumerate() {
            let row = self.tree.add(Some(rows), Tag::Row);
            let bold = number >= sums_from;
            let cells: Vec<_> = texts
                .iter()
                .map(|text| {
                    let text = if bold { as_bold(text) } else { text.clone() };
                    (text, self.tree.add(Some(row), Tag::Cell))
                })
                .collect();
            let mut strips = self.row(&cells, &places, size);
            for strip in &mut strips {
                strip.table = Some(at);
            }
            // A sum is never alone on a page: the row above it goes with it.
            if bold && let Some(last) = self.strips.last_mut() {
                last.keep = true;
            }
            self.take(strips, 0.0, |_| ());
        }
    }

    pub(super) fn facts(&mut self, facts: &[Fact]) {
        let size = self.style.table;
        let places = self.places(&[(NAME_SHARE, false), (1.0 - NAME_SHARE, false)]);
        let node = self.tree.add(None, Tag::Table(String::new()));
        let rows = self.tree.add(Some(node), Tag::Rows);
        for (at, fact) in facts.iter().enumerate() {
            let row = self.tree.add(Some(rows), Tag::Row);
            let cells = [
                (Text::bold(fact.name.clone()), self.tree.add(Some(row), Tag::RowHead)),
                (fact.what.clone(), self.tree.add(Some(row), Tag::Cell)),
            ];
            let mut strips = self.row(&cells, &places, size);
            if let Some(first) = strips.first_mut().filter(|_| fact.what.0.is_empty()) {
                // Room for a hand.
                first.lower(size * 0.4);
            }
            self.take(strips, if at == 0 { self.style.body * 0.6 } else { 0.0 }, |_| ());
        }
    }

    /// A row: as many strips as its longest cell has lines, with a rule under the last.
    fn row(&mut self, cells: &[(Text, NodeId)], places: &[Place], size: f32) -> Vec<Strip> {
        let wrapped: Vec<(Vec<Line>, NodeId, Place)> = cells
            .iter()
            .zip(places)
            .map(|((text, node), place)| (self.lines(text, size, place.width), *node, *place))
            .collect();
        let count = wrapped.iter().map(|(lines, ..)| lines.len()).max().unwrap_or(1);
        let mut strips: Vec<Strip> = (0..count)
            .map(|at| {
                let cell = |(lines, node, place): &(Vec<Line>, NodeId, Place)| {
                    let line = lines.get(at)?;
                    let x = if place.right { place.x + place.width - line.width } else { place.x };
                    Some(words_of(line, x, size, *node))
                };
                let marks = wrapped.iter().filter_map(cell).flatten().collect();
                Strip { height: size * LEADING, marks, ..Strip::default() }
            })
            .collect();
        if count > WHOLE_LINES {
            strips = together(strips);
        } else if let Some((_, all_but_last)) = strips.split_last_mut() {
            for strip in all_but_last {
                strip.keep = true;
            }
        }
        let pad = size * 0.28;
        if let Some(first) = strips.first_mut() {
            first.lower(pad);
        }
        if let Some(last) = strips.last_mut() {
            last.height += pad;
            let y = last.height;
            last.marks.push(Mark::Rule { x: 0.0, y, width: self.style.measure(), thick: RULE });
        }
        strips
    }

    /// Where columns stand, by their shares of the width.
    fn places(&self, columns: &[(f32, bool)]) -> Vec<Place> {
        let all: f32 = columns.iter().map(|(share, _)| share.max(0.01)).sum();
        let mut x = 0.0;
        columns
            .iter()
            .map(|(share, right)| {
                let whole = self.style.measure() * share.max(0.01) / all;
                let place =
                    Place { x: x + GAP / 2.0, width: (whole - GAP).max(1.0), right: *right };
                x += whole;
                place
            })
            .collect()
    }
}

fn as_bold(text: &Text) -> Text {
    Text(text.0.iter().map(|run| Run { words: run.words.clone(), face: Face::Bold }).collect())
}
