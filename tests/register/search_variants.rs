//! Judgement: what people type at a till, and whom they mean.
//!
//! The list was written by somebody who had not seen the search's rules or its table of names.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{Dice, Names};
use crate::support::{Register, With, person};

const LIST: &str = include_str!("data/name_variants.tsv");
const OTHERS: usize = 3000;
/// A page of the photo wall: the right person must be on it.
const PAGE: usize = 10;

#[test]
fn whoever_is_meant_is_among_the_first_ten() {
    let rows: Vec<Vec<&str>> = LIST
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').collect())
        .collect();
    assert!(rows.len() >= 300, "only {} rows", rows.len());
    let meant: BTreeSet<&str> = rows.iter().map(|row| row[1]).collect();
    let mut dice = Dice::seeded(20_261_122);
    let names = Names::with_rare(10);
    let others: Vec<String> = (0..OTHERS).map(|_| names.full(&mut dice)).collect();
    let all = meant.iter().copied().chain(others.iter().map(String::as_str));
    let register = Register::of(all.map(|name| {
        let order = u32::try_from(dice.below(6)).unwrap();
        person(name).order(order)
    }));

    let mut missed: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut hits = 0;
    for row in &rows {
        let (typed, right, category) = (row[0], row[1], row[2]);
        let found = register.find(typed);
        let place = found.iter().position(|name| *name == right);
        let tally = missed.entry(category).or_default();
        tally.1 += 1;
        if place.is_some_and(|place| place < PAGE) {
            hits += 1;
        } else {
            tally.0 += 1;
            let first: Vec<&&str> = found.iter().take(4).collect();
            println!(
                "`{typed}` for {right} ({category}): place {place:?} of {}, before it {first:?}",
                found.len()
            );
        }
    }
    for (category, (missed, of)) in &missed {
        println!("{category}: {missed} of {of} missed");
    }
    let share = hits as f64 / rows.len() as f64;
    println!("{hits} of {} rows, {:.1} %", rows.len(), share * 100.0);
    assert!(share >= 0.98, "only {:.1} % within the first {PAGE}", share * 100.0);
}
