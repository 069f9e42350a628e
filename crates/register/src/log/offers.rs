//! What earlier incidents said of places and goods: offered while the next one is typed, and never chosen for
//! anybody. People repeat themselves ("by the side door", the same bottle), and a till is typed at in a hurry.

use serde::Serialize;
use ts_rs::TS;

/// What is offered, the most frequent first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct LogOffers {
    /// Places inside.
    pub places: Vec<String>,
    /// Goods.
    pub goods: Vec<GoodsOffer>,
}

/// Goods that were written down before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoodsOffer {
    /// What they were called.
    pub what: String,
    /// What one of them cost when they were last written down, in pence.
    #[ts(type = "number")]
    pub pence: u64,
}
