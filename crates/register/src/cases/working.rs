//! How a tariff comes to what it proposes, line by line, so that a person can follow and correct it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Length;
use super::tariff::{Gives, Points, Tariff, TariffTable, TariffWay};
use crate::records::{IncidentGroup, IncidentKind};

/// One incident as the tariff sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conduct {
    /// What happened; at least one kind.
    pub kinds: Vec<IncidentKind>,
    /// On which day.
    pub on: Date,
}

/// What was decided of the same person before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Earlier {
    /// Bans.
    pub bans: u16,
    /// Warnings.
    pub warnings: u16,
}

/// What a line of the working is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum WorkWhat {
    /// An incident, by what weighs most in it.
    Incident {
        /// The kind that counts.
        kind: IncidentKind,
        /// On which day.
        #[ts(type = "string")]
        on: Date,
    },
    /// A circumstance, in the scheme's words.
    Circumstance {
        /// The words.
        words: String,
    },
    /// Earlier bans.
    EarlierBans {
        /// How many.
        count: u16,
    },
    /// Earlier warnings.
    EarlierWarnings {
        /// How many.
        count: u16,
    },
    /// Where the months begin.
    Start,
    /// The most that the scheme gives.
    Most,
    /// The row of the table that was looked up.
    Row {
        /// The head.
        group: IncidentGroup,
        /// Whether there was a ban or a warning before.
        again: bool,
    },
}

/// A line of the working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkLine {
    /// What it is about.
    pub what: WorkWhat,
    /// What it adds: points, or months.
    pub adds: i32,
    /// What it comes to so far.
    pub total: i32,
}

/// A tariff's working, and what it would propose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Working {
    /// By which version.
    pub version: u32,
    /// The lines.
    pub lines: Vec<WorkLine>,
    /// What it would propose.
    pub gives: Gives,
}

/// Works a tariff out. `ticked` are the places of the circumstances that hold.
pub fn work(tariff: &Tariff, conduct: &[Conduct], earlier: Earlier, ticked: &[usize]) -> Working {
    let mut lines = Lines::default();
    let gives = match &tariff.way {
        TariffWay::Points(points) => by_points(points, conduct, earlier, ticked, &mut lines),
        TariffWay::Ticks { start, ticks, most } => {
            lines.add(WorkWhat::Start, i32::from(*start));
            for (place, tick) in ticks.iter().enumerate() {
                if ticked.contains(&place) {
                    let words = tick.words.clone();
                    lines.add(WorkWhat::Circumstance { words }, i32::from(tick.months));
                }
            }
            let over = lines.total - i32::from(*most);
            if over > 0 {
                lines.add(WorkWhat::Most, -over);
            }
            months(lines.total)
        }
        TariffWay::Table(table) => by_table(table, conduct, earlier, &mut lines),
    };
    Working { version: tariff.version, lines: lines.lines, gives }
}

fn by_points(
    points: &Points,
    conduct: &[Conduct],
    earlier: Earlier,
    ticked: &[usize],
    lines: &mut Lines,
) -> Gives {
    let weight = |kind: IncidentKind| {
        let own = points.kinds.iter().find(|(of, _)| *of == kind).map(|(_, points)| *points);
        let head = points.groups.iter().find(|(of, _)| *of == kind.group());
        own.or(head.map(|(_, points)| *points)).unwrap_or_default()
    };
    for incident in conduct {
        if let Some(kind) = incident.kinds.iter().copied().max_by_key(|kind| weight(*kind)) {
            lines.add(WorkWhat::Incident { kind, on: incident.on }, i32::from(weight(kind)));
        }
    }
    for (place, factor) in points.factors.iter().enumerate() {
        if ticked.contains(&place) {
            let words = factor.words.clone();
            lines.add(WorkWhat::Circumstance { words }, i32::from(factor.points));
        }
    }
    let (ban, warning) = points.earlier;
    if earlier.bans > 0 {
        let count = earlier.bans;
        lines.add(WorkWhat::EarlierBans { count }, i32::from(count) * i32::from(ban));
    }
    if earlier.warnings > 0 {
        let count = earlier.warnings;
        lines.add(WorkWhat::EarlierWarnings { count }, i32::from(count) * i32::from(warning));
    }
    let reached = points.bands.iter().filter(|band| lines.total >= i32::from(band.from));
    reached.max_by_key(|band| band.from).map_or(Gives::Nothing, |band| band.gives)
}

fn by_table(
    table: &TariffTable,
    conduct: &[Conduct],
    earlier: Earlier,
    lines: &mut Lines,
) -> Gives {
    let again = earlier.bans + earlier.warnings > 0;
    // The gravest head comes first in the scheme's own table.
    let row = table.rows.iter().find(|row| {
        let kinds = conduct.iter().flat_map(|incident| &incident.kinds);
        kinds.into_iter().any(|kind| kind.group() == row.group)
    });
    let Some(row) = row else { return Gives::Nothing };
    lines.add(WorkWhat::Row { group: row.group, again }, 0);
    if again { row.again } else { row.first }
}

fn months(total: i32) -> Gives {
    match u16::try_from(total) {
        Ok(count @ 1..) => Gives::Ban { length: Length::Months { count } },
        _ => Gives::Nothing,
    }
}

#[derive(Default)]
struct Lines {
    lines: Vec<WorkLine>,
    total: i32,
}

impl Lines {
    fn add(&mut self, what: WorkWhat, adds: i32) {
        self.total += adds;
        self.lines.push(WorkLine { what, adds, total: self.total });
    }
}
