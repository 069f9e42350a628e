//! Facets: choosing by description, and how many hits each further choice would leave.
//!
//! Invariant: any value within a facet, every facet with a choice. The count beside a value is exactly the number
//! of hits that choosing that value alone in its facet gives, the other facets' choices standing.
//! Each value keeps the set of its people as bits, so counting costs the same however many were found.

use super::bits::Bits;

/// How many facets there are.
pub const FACETS: usize = 8;
/// How many values a facet may have.
pub const VALUES: usize = 64;

/// Facet number: state of the ban.
pub const STATE: usize = 0;
/// Facet number: sex as described.
pub const SEX: usize = 1;
/// Facet number: age band seen.
pub const AGE: usize = 2;
/// Facet number: height band.
pub const HEIGHT: usize = 3;
/// Facet number: build.
pub const BUILD: usize = 4;
/// Facet number: hair.
pub const HAIR: usize = 5;
/// Facet number: marks.
pub const MARKS: usize = 6;
/// Facet number: area.
pub const AREA: usize = 7;

/// One mask a facet, by facet number; bit `v` stands for value `v`.
pub type FacetMasks = [u64; FACETS];
/// Numbers of people by facet and value.
pub type FacetCounts = [[u32; VALUES]; FACETS];

/// The people of every value in use.
pub(crate) struct Columns {
    facets: [Vec<(u8, Bits)>; FACETS],
    len: usize,
}

/// What a choice leaves of a set of people.
pub(crate) struct Narrowed {
    pub(crate) left: Bits,
    pub(crate) counts: FacetCounts,
}

impl Columns {
    /// Builds the sets from the masks of all people, in the order of their rank.
    pub(crate) fn build<'a>(masks: impl ExactSizeIterator<Item = &'a FacetMasks>) -> Self {
        let len = masks.len();
        let mut facets: [Vec<(u8, Bits)>; FACETS] = Default::default();
        for (rank, person) in (0u32..).zip(masks) {
            for (column, &mask) in facets.iter_mut().zip(person) {
                for value in values_of(mask) {
                    let known = column.iter_mut().find(|(held, _)| *held == value);
                    let bits = match known {
                        Some((_, bits)) => bits,
                        None => {
                            column.push((value, Bits::none(len)));
                            match column.last_mut() {
                                Some((_, bits)) => bits,
                                None => continue,
                            }
                        }
                    };
                    bits.insert(rank);
                }
            }
        }
        Self { facets, len }
    }

    /// Narrows `found` by the choice, and counts what each value would leave.
    pub(crate) fn narrow(&self, found: &Bits, chosen: &FacetMasks) -> Narrowed {
        let passing: [Option<Bits>; FACETS] =
            std::array::from_fn(|facet| self.passing(facet, chosen.get(facet).copied()));
        let left = intersection(found, &passing, None);
        let mut counts: FacetCounts = [[0; VALUES]; FACETS];
        let left_blocks = left.blocks_in_use();
        for (facet, (column, row)) in self.facets.iter().zip(&mut counts).enumerate() {
            // Without a choice of its own, the others' choices are all there are.
            let own = passing.get(facet).is_some_and(Option::is_some);
            let others = own.then(|| intersection(found, &passing, Some(facet)).blocks_in_use());
            let others = others.as_ref().unwrap_or(&left_blocks);
            for (value, bits) in column {
                if let Some(count) = row.get_mut(usize::from(*value)) {
                    *count = bits.count_in(others);
                }
            }
        }
        Narrowed { left, counts }
    }

    fn passing(&self, facet: usize, chosen: Option<u64>) -> Option<Bits> {
        let chosen = chosen.filter(|&mask| mask != 0)?;
        let mut any = Bits::none(self.len);
        for (value, bits) in self.facets.get(facet)? {
            if chosen & (1 << value) != 0 {
                any.unite(bits);
            }
        }
        Some(any)
    }
}

fn intersection(found: &Bits, passing: &[Option<Bits>], except: Option<usize>) -> Bits {
    let mut left = found.clone();
    for (facet, bits) in passing.iter().enumerate() {
        if Some(facet) != except
            && let Some(bits) = bits
        {
            left.intersect(bits);
        }
    }
    left
}

fn values_of(mask: u64) -> impl Iterator<Item = u8> {
    let mut left = mask;
    std::iter::from_fn(move || {
        let value = u8::try_from(left.trailing_zeros()).ok().filter(|_| left != 0)?;
        left &= left - 1;
        Some(value)
    })
}
