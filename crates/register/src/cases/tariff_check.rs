//! What is wrong with a tariff as it is written, each with the line that it stands in. Pure.
//!
//! Its words are printed on letters to people, so they are as neutral as every other reason.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::tariff::{Gives, TariffWay};
use super::{Length, Points};
use crate::closed_list::closed_list;
use crate::text::NeutralText;

/// The most points that one line gives.
const POINTS: u16 = 1000;
/// The most months that ticks come to: ten years (`domain.md` §1.2).
const MONTHS: u16 = 120;
/// The most lines of one sort.
const LINES: usize = 60;

closed_list! {
    /// What is wrong with a line of a tariff.
    pub enum TariffWrong {
        /// There is no line at all, or too many.
        Lines = "LINES",
        /// No words, or words that members must not read.
        Words = "WORDS",
        /// It stands there twice.
        Twice = "TWICE",
        /// Bands rise, each from more points than the one before.
        Order = "ORDER",
        /// A number that cannot be taken.
        Number = "NUMBER",
        /// A length that a tariff cannot give: none, over ten years, or one that hangs on a person.
        Length = "LENGTH",
    }
}

/// Something wrong with a tariff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TariffProblem {
    /// Where: `bands.2`, `ticks.0`; the part alone where it is about all of it.
    pub at: String,
    /// What.
    pub wrong: TariffWrong,
}

/// What is wrong with a tariff; nothing for one that can be used.
pub fn tariff_problems(way: &TariffWay) -> Vec<TariffProblem> {
    let mut found = Found::default();
    match way {
        TariffWay::Points(points) => check_points(points, &mut found),
        TariffWay::Ticks { start, ticks, most } => {
            found.lines("ticks", ticks.len());
            found.words("ticks", ticks.iter().map(|one| one.words.as_str()));
            for (place, tick) in ticks.iter().enumerate() {
                found.number(&format!("ticks.{place}"), (1..=MONTHS).contains(&tick.months));
            }
            found.number("start", *start <= MONTHS);
            found.number("most", (1..=MONTHS).contains(most) && most >= start);
        }
        TariffWay::Table(table) => {
            found.lines("rows", table.rows.len());
            found.once("rows", table.rows.iter().map(|row| row.group));
            for (place, row) in table.rows.iter().enumerate() {
                found.gives(&format!("rows.{place}"), row.first);
                found.gives(&format!("rows.{place}"), row.again);
            }
        }
    }
    found.problems
}

fn check_points(points: &Points, found: &mut Found) {
    let Points { kinds, groups, factors, earlier, bands } = points;
    found.lines("bands", bands.len());
    found.once("kinds", kinds.iter().map(|(kind, _)| *kind));
    found.once("groups", groups.iter().map(|(group, _)| *group));
    found.words("factors", factors.iter().map(|one| one.words.as_str()));
    let numbers = [
        ("kinds", kinds.iter().map(|(_, points)| *points).collect::<Vec<_>>()),
        ("groups", groups.iter().map(|(_, points)| *points).collect()),
        ("factors", factors.iter().map(|one| one.points).collect()),
        ("earlier", vec![earlier.0, earlier.1]),
        ("bands", bands.iter().map(|band| band.from).collect()),
    ];
    for (part, numbers) in numbers {
        for (place, number) in numbers.into_iter().enumerate() {
            found.number(&format!("{part}.{place}"), number <= POINTS);
        }
    }
    for (place, band) in bands.iter().enumerate() {
        found.gives(&format!("bands.{place}"), band.gives);
    }
    for (place, (one, next)) in bands.iter().zip(bands.iter().skip(1)).enumerate() {
        if one.from >= next.from {
            found.add(format!("bands.{}", place + 1), TariffWrong::Order);
        }
    }
}

#[derive(Default)]
struct Found {
    problems: Vec<TariffProblem>,
}

impl Found {
    fn add(&mut self, at: String, wrong: TariffWrong) {
        self.problems.push(TariffProblem { at, wrong });
    }

    fn lines(&mut self, part: &str, count: usize) {
        if !(1..=LINES).contains(&count) {
            self.add(part.to_owned(), TariffWrong::Lines);
        }
    }

    fn number(&mut self, at: &str, sound: bool) {
        if !sound {
            self.add(at.to_owned(), TariffWrong::Number);
        }
    }

    fn once<T: Ord>(&mut self, part: &str, all: impl Iterator<Item = T>) {
        let mut seen = BTreeSet::new();
        for (place, one) in all.enumerate() {
            if !seen.insert(one) {
                self.add(format!("{part}.{place}"), TariffWrong::Twice);
            }
        }
    }

    fn words<'a>(&mut self, part: &str, all: impl Iterator<Item = &'a str> + Clone) {
        for (place, words) in all.clone().enumerate() {
            if NeutralText::check(words).is_err() {
                self.add(format!("{part}.{place}"), TariffWrong::Words);
            }
        }
        self.once(part, all.map(|words| words.trim().to_lowercase()));
    }

    fn gives(&mut self, at: &str, gives: Gives) {
        let Gives::Ban { length } = gives else { return };
        let fixed = !matches!(length, Length::Until { .. } | Length::Eighteen { .. });
        // Any first day does: the bounds of a term hang on none.
        if !fixed || length.term(Date::constant(2026, 1, 1), None).is_err() {
            self.add(at.to_owned(), TariffWrong::Length);
        }
    }
}
