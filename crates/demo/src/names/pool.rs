//! The pools of names, read once from the data files.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::chance::Chance;

/// All pools.
pub(super) struct Pools {
    /// Women's given names.
    pub(super) women: Pool,
    /// Men's given names.
    pub(super) men: Pool,
    /// Family names.
    pub(super) families: Pool,
    /// Street-style nicknames.
    pub(super) nicknames: Vec<&'static str>,
}

/// Names by tradition, each with the sum of the weights up to and including its own.
pub(super) struct Pool(HashMap<&'static str, Vec<(&'static str, usize)>>);

/// The pools, read at the first call.
pub(super) fn pools() -> &'static Pools {
    static POOLS: OnceLock<Pools> = OnceLock::new();
    POOLS.get_or_init(|| Pools {
        women: Pool::read(include_str!("../../data/given_female.tsv")),
        men: Pool::read(include_str!("../../data/given_male.tsv")),
        families: Pool::read(include_str!("../../data/surnames.tsv")),
        nicknames: lines(include_str!("../../data/nicknames.tsv")).collect(),
    })
}

impl Pool {
    fn read(file: &'static str) -> Self {
        let mut pool: HashMap<_, Vec<(&str, usize)>> = HashMap::new();
        for line in lines(file) {
            let mut fields = line.split('\t');
            let (Some(name), Some(tradition), Some(Ok(weight))) =
                (fields.next(), fields.next(), fields.next().map(str::parse::<usize>))
            else {
                continue;
            };
            let names = pool.entry(tradition).or_default();
            let before = names.last().map_or(0, |(_, sum)| *sum);
            names.push((name, before + weight));
        }
        Self(pool)
    }

    /// A name of a tradition by weight; an unknown tradition has none.
    pub(super) fn draw(&self, chance: &mut Chance, tradition: &str) -> &'static str {
        let names = self.0.get(tradition).map_or(&[][..], Vec::as_slice);
        let sum = names.last().map_or(0, |(_, sum)| *sum);
        let drawn = chance.below(sum);
        let place = names.partition_point(|(_, upto)| *upto <= drawn);
        names.get(place).map_or("", |(name, _)| name)
    }
}

fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}
