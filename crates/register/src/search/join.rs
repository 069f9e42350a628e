//! Names typed in two pieces: `mac donald`, `whit combe`, `mary ann` for Maryann.
//!
//! Every pair of typed words is tried in both orders, so the order of typing does not matter here either. This is
//! apart from `gather.rs` because it depends on the words beside a word, and so cannot be remembered with it.

use super::cost;
use super::distance::letters;
use super::gather::Typed;
use super::index::Index;

/// Shorter joined words are beginnings of too much.
const SHORTEST: usize = 4;

/// For each typed word the people of whom it is half a name, sorted by rank.
pub(crate) fn halves(index: &Index, typed: &[Typed]) -> Vec<Vec<(u32, u8)>> {
    let mut halves = vec![Vec::new(); typed.len()];
    for (place, one) in typed.iter().enumerate() {
        for (other_place, other) in typed.iter().enumerate().filter(|(other, _)| *other != place) {
            let symbols: Vec<u8> = letters(&one.text).chain(letters(&other.text)).collect();
            if symbols.len() < SHORTEST {
                continue;
            }
            let found = people(index, &symbols);
            for half in [place, other_place] {
                if let Some(half) = halves.get_mut(half) {
                    half.extend_from_slice(&found);
                }
            }
        }
    }
    for half in &mut halves {
        half.sort_unstable();
        half.dedup_by_key(|(rank, _)| *rank);
    }
    halves
}

fn people(index: &Index, symbols: &[u8]) -> Vec<(u32, u8)> {
    let vocabulary = &index.vocabulary;
    let mut found = Vec::new();
    for word in vocabulary.beginning_with(symbols) {
        let whole = vocabulary.symbols(word).len() == symbols.len();
        let cost = if whole { cost::JOINED } else { cost::PREFIX };
        found.extend(vocabulary.people(word).iter().map(|&rank| (rank, cost)));
    }
    found
}
