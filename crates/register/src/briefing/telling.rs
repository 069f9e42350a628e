//! Whether the desktop says a word, and which: never more than how many, of what kind.

use std::time::Duration;

use jiff::civil::Time;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NewsKind;
use crate::closed_list::closed_list;

/// How long the desktop is left alone after each word.
pub(super) const REST: Duration = Duration::from_secs(60);

closed_list! {
    /// What the desktop may be told of.
    pub enum ToldOf {
        /// Somebody was banned, or a ban came into force.
        Bans = "BANS",
        /// Somebody is no longer banned.
        Ended = "ENDED",
        /// Somebody's name is sought.
        Sought = "SOUGHT",
        /// Something that staff take care of: what is new and urgent about a person.
        Alerts = "ALERTS",
    }
}

/// What somebody wants to be told by the desktop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ToldAs {
    /// Whether anything is told at all.
    pub on: bool,
    /// Of which kinds.
    pub of: Vec<ToldOf>,
    /// From and until when nothing is told, in minutes after midnight; over midnight when the
    /// first is the later one.
    pub quiet: Option<(u16, u16)>,
}

impl Default for ToldAs {
    fn default() -> Self {
        Self { on: true, of: vec![ToldOf::Bans, ToldOf::Sought, ToldOf::Alerts], quiet: None }
    }
}

/// What is new for this viewer and not yet told, by kind, each person once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heard {
    /// Newly banned.
    pub bans: u32,
    /// No longer banned.
    pub ended: u32,
    /// Whose name is sought.
    pub sought: u32,
    /// About whom there is something to take care of.
    pub alerts: u32,
}

/// What the desktop says: numbers, and nothing of anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// So many of each.
    Counts(Heard),
    /// That there is something, and not what: the screen is hidden.
    Something,
}

impl NewsKind {
    /// What the desktop counts it under; none for what can wait for the briefing.
    pub fn tells(self) -> Option<ToldOf> {
        match self {
            Self::Banned | Self::BanBegan | Self::BanBack => Some(ToldOf::Bans),
            Self::BanEnded | Self::BanAside => Some(ToldOf::Ended),
            Self::IdSought => Some(ToldOf::Sought),
            Self::Care => Some(ToldOf::Alerts),
            Self::Unlisted
            | Self::Ordered
            | Self::Warned
            | Self::BanChanged
            | Self::Named
            | Self::Pictured
            | Self::Listed => None,
        }
    }
}

impl Heard {
    /// One person more under a kind.
    pub fn count(&mut self, tells: ToldOf) {
        let count = self.of_mut(tells);
        *count = count.saturating_add(1);
    }

    fn of_mut(&mut self, tells: ToldOf) -> &mut u32 {
        match tells {
            ToldOf::Bans => &mut self.bans,
            ToldOf::Ended => &mut self.ended,
            ToldOf::Sought => &mut self.sought,
            ToldOf::Alerts => &mut self.alerts,
        }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl ToldAs {
    /// The same with nothing twice and every minute within a day.
    #[must_use]
    pub fn bounded(mut self) -> Self {
        self.of.sort_unstable();
        self.of.dedup();
        self.quiet = self.quiet.map(|(from, until)| (from.min(1_439), until.min(1_439)));
        self
    }

    /// Whether nothing is told at this time of day. The first minute is quiet, the last is not.
    pub fn is_quiet(&self, at: Time) -> bool {
        let minute = u16::try_from(i32::from(at.hour()) * 60 + i32::from(at.minute())).unwrap_or(0);
        self.quiet.is_some_and(|(from, until)| match from <= until {
            true => (from..until).contains(&minute),
            false => minute >= from || minute < until,
        })
    }
}

/// What the desktop says now; none when it is silent, and what was heard may be told later.
///
/// `rested` is how long ago it last said something; none when it has not yet.
pub fn what_to_tell(
    heard: Heard,
    told_as: &ToldAs,
    at: Time,
    rested: Option<Duration>,
    hidden: bool,
) -> Option<Telling> {
    if !told_as.on || told_as.is_quiet(at) || rested.is_some_and(|rested| rested < REST) {
        return None;
    }
    let mut wanted = heard;
    for kind in <ToldOf as crate::ClosedList>::ALL {
        if !told_as.of.contains(kind) {
            *wanted.of_mut(*kind) = 0;
        }
    }
    match wanted.is_empty() {
        true => None,
        false if hidden => Some(Telling::Something),
        false => Some(Telling::Counts(wanted)),
    }
}
