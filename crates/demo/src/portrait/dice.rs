//! Seeded chance: every trait draws from its own named stream, so that adding a trait never changes the others.

/// A small deterministic generator (SplitMix64).
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// A stream of its own for `topic` under `seed`.
    pub(super) fn new(seed: u64, topic: &str) -> Self {
        let mut state = seed ^ 0xcbf2_9ce4_8422_2325;
        for byte in topic.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        let mut dice = Self(state);
        dice.next();
        dice
    }

    /// The next 64 bits.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Evenly in 0..1.
    pub(super) fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 16_777_216.0
    }

    /// Evenly between two ends.
    pub(super) fn range(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    /// Bell-shaped in -1..1, for traits where the middle is common; the tails are kept fat so that people differ.
    pub(super) fn bell(&mut self) -> f32 {
        ((self.unit() + self.unit()) - 1.0).clamp(-1.0, 1.0)
    }

    /// Around `middle`, at most `spread` away.
    pub(super) fn about(&mut self, middle: f32, spread: f32) -> f32 {
        middle + spread * self.bell()
    }

    /// True with the given chance.
    pub(super) fn chance(&mut self, p: f32) -> bool {
        self.unit() < p
    }

    /// A whole number in 0..count (0 when `count` is 0).
    pub(super) fn below(&mut self, count: usize) -> usize {
        if count == 0 { 0 } else { (self.next() % count as u64) as usize }
    }

    /// One of a fixed list.
    #[expect(clippy::indexing_slicing, reason = "below(N) < N, and an empty list does not compile to a call")]
    pub(super) fn pick<T: Copy, const N: usize>(&mut self, items: &[T; N]) -> T {
        items[self.below(N)]
    }
}
