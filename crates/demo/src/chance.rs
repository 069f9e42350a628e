//! Seeded chance: the same plan invents the same town on every machine.
//!
//! Every topic of every subject draws from a stream of its own, so that a new field, or one more
//! subject, changes nothing that was drawn before. Never the operating system's randomness.

use watchbook_register::id::Id;

/// A small deterministic generator (SplitMix64).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The stream for one topic of the thing with this number.
    pub fn of(seed: u64, topic: &str, number: u64) -> Self {
        let mut state = seed ^ 0xcbf2_9ce4_8422_2325;
        for byte in topic.bytes().chain(number.to_le_bytes()) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        let mut chance = Self(state);
        chance.bits();
        chance
    }

    /// The next sixty-four bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number from nought up to, but not including, `count`; nought when there is none.
    pub fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.bits() % count).unwrap_or_default()
    }

    /// A whole number between two others, both included.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = usize::try_from(high.saturating_sub(low)).unwrap_or_default() + 1;
        low + i32::try_from(self.below(span)).unwrap_or_default()
    }

    /// True in so many cases out of a hundred.
    pub fn percent(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }

    /// One of a list that is written out in the code.
    #[expect(clippy::indexing_slicing, reason = "below(N) < N, and no list without items compiles")]
    pub fn pick<T: Copy, const N: usize>(&mut self, items: &[T; N]) -> T {
        const { assert!(N > 0, "a list to pick from") };
        items[self.below(N)]
    }

    /// One of a slice, if it has any.
    pub fn among<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// One of a written list of values with weights.
    pub fn weighed<T: Copy, const N: usize>(&mut self, items: &[(T, usize); N]) -> T {
        const { assert!(N > 0, "a list to pick from") };
        let mut left = self.below(items.iter().map(|(_, weight)| weight).sum());
        for (item, weight) in items {
            if left < *weight {
                return *item;
            }
            left -= weight;
        }
        items[0].0
    }

    /// Puts a list into another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }

    /// An id from this stream.
    pub fn id<T>(&mut self) -> Id<T> {
        let mut bytes = [0; 16];
        let (first, second) = bytes.split_at_mut(8);
        first.copy_from_slice(&self.bits().to_le_bytes());
        second.copy_from_slice(&self.bits().to_le_bytes());
        Id::from_random(bytes)
    }
}
