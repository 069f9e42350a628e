//! The scheme's tariff: from conduct to what is usually proposed for it. Data, in versions.
//!
//! It fills in a proposal and never decides (`domain.md` L18): nothing in it can be handed to
//! [`step`](super::step). The texts are the scheme's own, in its own language.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Length;
use crate::records::{IncidentGroup, IncidentKind};

/// A version of a scheme's tariff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tariff {
    /// Its number; a proposal names the one that it was worked out by.
    pub version: u32,
    /// How it works.
    pub way: TariffWay,
}

/// The three ways in which schemes work it out (`domain.md` §1.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum TariffWay {
    /// Points for each incident and circumstance; bands of points say what is proposed.
    Points(Points),
    /// Each tick adds months to a start.
    Ticks {
        /// Months without any tick.
        start: u16,
        /// What can be ticked.
        ticks: Vec<Tick>,
        /// Months at most.
        most: u16,
    },
    /// A row for each head, with a first and a further time.
    Table(TariffTable),
}

/// A tariff of points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Points {
    /// Points by kind of incident, for those that the scheme weighs on their own.
    pub kinds: Vec<(IncidentKind, u16)>,
    /// Points by head, for all others.
    pub groups: Vec<(IncidentGroup, u16)>,
    /// Circumstances, each with its points.
    pub factors: Vec<Factor>,
    /// Points for each earlier ban and each earlier warning.
    pub earlier: (u16, u16),
    /// What is proposed from how many points on, rising.
    pub bands: Vec<Band>,
}

/// A circumstance that adds points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Factor {
    /// In the scheme's words.
    pub words: String,
    /// Points.
    pub points: u16,
}

/// What is proposed from a number of points on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Band {
    /// From so many points.
    pub from: u16,
    /// This.
    pub gives: Gives,
}

/// A circumstance that adds months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tick {
    /// In the scheme's words.
    pub words: String,
    /// Months that it adds.
    pub months: u16,
}

/// A tariff in rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TariffTable {
    /// The rows; the first for a head is the one that counts.
    pub rows: Vec<TariffRow>,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TariffRow {
    /// For this head.
    pub group: IncidentGroup,
    /// The first time.
    pub first: Gives,
    /// After an earlier ban or warning.
    pub again: Gives,
}

/// What a tariff would have proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "gives", rename_all = "snake_case")]
pub enum Gives {
    /// Nothing.
    Nothing,
    /// A warning.
    Warning,
    /// A ban.
    Ban {
        /// For how long.
        length: Length,
    },
}

impl Tariff {
    /// What a scheme begins with until it writes its own: a table that warns first for what hurt nobody.
    pub fn first() -> Self {
        use IncidentGroup as G;
        let ban = |count| Gives::Ban { length: Length::Months { count } };
        let row = |group, first, again| TariffRow { group, first, again };
        let rows = vec![
            row(G::Violence, ban(12), ban(24)),
            row(G::Drugs, ban(6), ban(12)),
            row(G::Theft, Gives::Warning, ban(12)),
            row(G::Disorder, Gives::Warning, ban(6)),
            row(G::Licensing, Gives::Warning, ban(3)),
            row(G::Scheme, Gives::Warning, ban(3)),
        ];
        Self { version: 1, way: TariffWay::Table(TariffTable { rows }) }
    }

    /// The circumstances that can be ticked, in the scheme's words.
    pub fn circumstances(&self) -> Vec<&str> {
        match &self.way {
            TariffWay::Points(points) => {
                points.factors.iter().map(|factor| factor.words.as_str()).collect()
            }
            TariffWay::Ticks { ticks, .. } => {
                ticks.iter().map(|tick| tick.words.as_str()).collect()
            }
            TariffWay::Table(_) => Vec::new(),
        }
    }
}
