//! Sets of people as bits, in the order of their rank.
//!
//! Invariant: no bit at or beyond `len` is ever set, so counts and walks need no check at the end.

/// A set of ranks below a fixed length.
#[derive(Clone, Default)]
pub(crate) struct Bits {
    blocks: Vec<u64>,
    len: usize,
}

impl Bits {
    pub(crate) fn none(len: usize) -> Self {
        Self { blocks: vec![0; len.div_ceil(64)], len }
    }

    pub(crate) fn all(len: usize) -> Self {
        let mut bits = Self { blocks: vec![u64::MAX; len.div_ceil(64)], len };
        if let Some(last) = bits.blocks.last_mut()
            && !len.is_multiple_of(64)
        {
            *last = (1 << (len % 64)) - 1;
        }
        bits
    }

    /// Empties the set and gives it a length, keeping its memory.
    pub(crate) fn reset(&mut self, len: usize) {
        self.blocks.clear();
        self.blocks.resize(len.div_ceil(64), 0);
        self.len = len;
    }

    pub(crate) fn insert(&mut self, rank: u32) {
        if (rank as usize) < self.len
            && let Some(block) = self.blocks.get_mut(rank as usize / 64)
        {
            *block |= 1 << (rank % 64);
        }
    }

    pub(crate) fn contains(&self, rank: u32) -> bool {
        self.blocks.get(rank as usize / 64).is_some_and(|block| block & (1 << (rank % 64)) != 0)
    }

    pub(crate) fn intersect(&mut self, other: &Self) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine &= theirs;
        }
    }

    pub(crate) fn unite(&mut self, other: &Self) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine |= theirs;
        }
    }

    pub(crate) fn copy_from(&mut self, other: &Self) {
        self.blocks.clone_from(&other.blocks);
        self.len = other.len;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.blocks.iter().all(|&block| block == 0)
    }

    /// The blocks that are not empty, with their places; few when few were found.
    pub(crate) fn blocks_in_use(&self) -> Vec<(u32, u64)> {
        (0u32..)
            .zip(&self.blocks)
            .filter(|(_, block)| **block != 0)
            .map(|(place, &block)| (place, block))
            .collect()
    }

    /// How many are also in these blocks of another set.
    pub(crate) fn count_in(&self, blocks: &[(u32, u64)]) -> u32 {
        let mine = |place: u32| self.blocks.get(place as usize).copied().unwrap_or_default();
        blocks.iter().map(|&(place, block)| (mine(place) & block).count_ones()).sum()
    }

    /// The ranks in the set, smallest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        (0u32..).zip(&self.blocks).flat_map(|(place, &block)| Ones { block, base: place * 64 })
    }
}

struct Ones {
    block: u64,
    base: u32,
}

impl Iterator for Ones {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        (self.block != 0).then(|| {
            let bit = self.block.trailing_zeros();
            self.block &= self.block - 1;
            self.base + bit
        })
    }
}
