//! What the log tells back: this week against last, by kind, weekday and hour. Counts and nothing else.
//!
//! Weeks are London's, Monday to Sunday; an hour is the one that the clock on the wall showed. So the
//! hour that comes twice in autumn counts both times under its own name, and the one that spring
//! skips has nothing. Nothing is counted by who anybody is.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::Serialize;
use ts_rs::TS;

use super::EntryKind;
use crate::civil::{day_begins, day_is_over, days_after, london_time};
use crate::closed_list::ClosedList as _;
use crate::records::IncidentKind;

/// How many days before the last of a recording the premises are told that it is about to go.
pub const CCTV_WARNING_DAYS: i32 = 7;

/// What of an entry is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tallied {
    /// What it is.
    pub kind: EntryKind,
    /// When it happened.
    pub occurred: Timestamp,
    /// Of an incident, what kinds of thing.
    pub incident: Vec<IncidentKind>,
}

/// The days of two weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TwoWeeks {
    /// Monday of last week.
    #[ts(type = "string")]
    pub last: Date,
    /// Monday of this week.
    #[ts(type = "string")]
    pub this: Date,
    /// The day that it is; this week goes on until its Sunday.
    #[ts(type = "string")]
    pub today: Date,
}

/// A count in each of the two weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Weeks {
    /// This week, so far.
    pub this: u32,
    /// Last week.
    pub last: u32,
}

/// How many entries of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct EntryTally {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub count: Weeks,
}

/// How many incidents of one kind; one that fits several counts under each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct IncidentTally {
    /// The kind.
    pub kind: IncidentKind,
    /// How many.
    pub count: Weeks,
}

/// What two weeks come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tells {
    /// Which weeks.
    pub weeks: TwoWeeks,
    /// All entries.
    pub total: Weeks,
    /// Entries of last week up to the same weekday and hour as now: what this week can be held against.
    pub last_by_now: u32,
    /// By kind, in the list's order; without those that are nought in both weeks.
    pub entries: Vec<EntryTally>,
    /// Incidents by kind, the most first.
    pub incidents: Vec<IncidentTally>,
    /// By weekday, Monday first; always seven.
    pub weekdays: Vec<Weeks>,
    /// By hour of the day, midnight first; always twenty-four.
    pub hours: Vec<Weeks>,
}

impl TwoWeeks {
    /// The first instant of last week and the first after this one.
    pub fn span(&self) -> (Timestamp, Timestamp) {
        (day_begins(self.last), day_is_over(days_after(self.this, 6)))
    }
}

/// The week of a day and the one before it.
pub fn two_weeks(today: Date) -> TwoWeeks {
    let this = days_after(today, -i32::from(today.weekday().to_monday_zero_offset()));
    TwoWeeks { last: days_after(this, -7), this, today }
}

/// What entries come to, of this week and last. What lies outside of them is not counted.
pub fn tell(entries: &[Tallied], now: Timestamp) -> Tells {
    let here = london_time(now);
    let weeks = two_weeks(here.date());
    let mut tells = Tells {
        weeks,
        total: Weeks::default(),
        last_by_now: 0,
        entries: Vec::new(),
        incidents: Vec::new(),
        weekdays: vec![Weeks::default(); 7],
        hours: vec![Weeks::default(); 24],
    };
    let mut kinds = vec![Weeks::default(); EntryKind::ALL.len()];
    let mut incidents = vec![Weeks::default(); IncidentKind::ALL.len()];
    for entry in entries {
        let at = london_time(entry.occurred);
        let Some(week) = Week::of(at, weeks) else { continue };
        week.add(&mut tells.total);
        if week == Week::Last && same_moment_next_week(at) <= here {
            tells.last_by_now += 1;
        }
        week.add_at(&mut kinds, entry.kind.place());
        for kind in &entry.incident {
            week.add_at(&mut incidents, kind.place());
        }
        week.add_at(&mut tells.weekdays, place(at.weekday().to_monday_zero_offset()));
        week.add_at(&mut tells.hours, place(at.hour()));
    }
    let entries = EntryKind::ALL.iter().zip(kinds).filter(|(_, count)| *count != Weeks::default());
    tells.entries = entries.map(|(kind, count)| EntryTally { kind: *kind, count }).collect();
    let found = IncidentKind::ALL.iter().zip(incidents);
    let found = found.filter(|(_, count)| *count != Weeks::default());
    tells.incidents = found.map(|(kind, count)| IncidentTally { kind: *kind, count }).collect();
    // Stable: of as many, the list's own order.
    tells.incidents.sort_by_key(|one| std::cmp::Reverse(one.count.this + one.count.last));
    tells
}

/// Which of the two weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Week {
    This,
    Last,
}

impl Week {
    fn of(at: DateTime, weeks: TwoWeeks) -> Option<Self> {
        let day = at.date();
        if day < weeks.last || day > days_after(weeks.this, 6) {
            return None;
        }
        Some(if day < weeks.this { Self::Last } else { Self::This })
    }

    fn add(self, count: &mut Weeks) {
        match self {
            Self::This => count.this += 1,
            Self::Last => count.last += 1,
        }
    }

    fn add_at(self, counts: &mut [Weeks], at: usize) {
        if let Some(count) = counts.get_mut(at) {
            self.add(count);
        }
    }
}

fn place(at: i8) -> usize {
    usize::try_from(at).unwrap_or_default()
}

fn same_moment_next_week(at: DateTime) -> DateTime {
    days_after(at.date(), 7).to_datetime(at.time())
}

/// How many days a recording is still there, when that is few; nought on its last day.
pub fn cctv_ends(until: Date, today: Date) -> Option<i32> {
    (0..=CCTV_WARNING_DAYS).find(|days| days_after(today, *days) == until)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    fn at(instant: &str) -> Tallied {
        let occurred = instant.parse().unwrap();
        Tallied { kind: EntryKind::Refusal, occurred, incident: Vec::new() }
    }

    fn hours(tells: &Tells) -> Vec<(usize, u32, u32)> {
        let all = tells.hours.iter().enumerate();
        all.filter(|(_, one)| **one != Weeks::default())
            .map(|(hour, one)| (hour, one.this, one.last))
            .collect()
    }

    #[test]
    fn a_week_is_monday_to_sunday_of_london_whatever_the_season() {
        for (now, last, this) in [
            ("2026-11-22T14:07:00Z", date(2026, 11, 9), date(2026, 11, 16)),
            ("2026-11-23T00:00:00Z", date(2026, 11, 16), date(2026, 11, 23)),
            // An hour before midnight in UTC is Monday already in summer.
            ("2026-07-05T23:00:00Z", date(2026, 6, 29), date(2026, 7, 6)),
            ("2026-07-05T22:59:59Z", date(2026, 6, 22), date(2026, 6, 29)),
            ("2027-01-01T10:00:00Z", date(2026, 12, 21), date(2026, 12, 28)),
        ] {
            let weeks = tell(&[], now.parse().unwrap()).weeks;
            assert_eq!((weeks.last, weeks.this), (last, this), "{now}");
        }
    }

    #[test]
    fn the_edges_of_the_two_weeks_count_and_what_is_beyond_does_not() {
        let now = "2026-11-22T14:07:00Z".parse().unwrap();
        for (instant, this, last) in [
            ("2026-11-08T23:59:59Z", 0, 0),
            ("2026-11-09T00:00:00Z", 0, 1),
            ("2026-11-15T23:59:59Z", 0, 1),
            ("2026-11-16T00:00:00Z", 1, 0),
            ("2026-11-22T14:07:00Z", 1, 0),
            ("2026-11-23T00:00:00Z", 0, 0),
        ] {
            assert_eq!(tell(&[at(instant)], now).total, Weeks { this, last }, "{instant}");
        }
    }

    #[test]
    fn the_day_of_25_hours_counts_its_hour_of_one_both_times() {
        // Sunday 25 October 2026: 01:00 to 02:00 comes twice.
        let now = "2026-10-25T23:30:00Z".parse().unwrap();
        let mut day = Vec::new();
        let mut instant: Timestamp = "2026-10-24T23:30:00Z".parse().unwrap();
        for _ in 0..25 {
            day.push(Tallied { occurred: instant, ..at("2026-10-25T00:00:00Z") });
            instant += 1.hour();
        }
        let tells = tell(&day, now);
        assert_eq!(tells.total, Weeks { this: 25, last: 0 });
        assert_eq!(tells.weekdays[6], Weeks { this: 25, last: 0 });
        for (hour, count) in tells.hours.iter().enumerate() {
            assert_eq!(count.this, if hour == 1 { 2 } else { 1 }, "{hour}");
        }
    }

    #[test]
    fn the_day_of_23_hours_has_nothing_at_one() {
        // Sunday 29 March 2026: 01:00 to 02:00 does not come.
        let now = "2026-03-29T22:30:00Z".parse().unwrap();
        let mut day = Vec::new();
        let mut instant: Timestamp = "2026-03-29T00:30:00Z".parse().unwrap();
        for _ in 0..23 {
            day.push(Tallied { occurred: instant, ..at("2026-03-29T00:30:00Z") });
            instant += 1.hour();
        }
        let tells = tell(&day, now);
        assert_eq!(tells.total, Weeks { this: 23, last: 0 });
        for (hour, count) in tells.hours.iter().enumerate() {
            assert_eq!(count.this, u32::from(hour != 1), "{hour}");
        }
    }

    #[test]
    fn last_week_is_held_against_this_one_up_to_the_same_weekday_and_time_on_the_wall() {
        let entries = [
            at("2026-10-21T13:06:00Z"), // Wednesday 14:06 in summer time
            at("2026-10-21T13:07:00Z"), // 14:07
            at("2026-10-21T13:08:00Z"), // 14:08
            at("2026-10-28T14:00:00Z"), // this Wednesday, after the clocks went back
        ];
        let tells = tell(&entries, "2026-10-28T14:07:00Z".parse().unwrap());
        assert_eq!((tells.total, tells.last_by_now), (Weeks { this: 1, last: 3 }, 2));
        assert_eq!(hours(&tells), [(14, 1, 3)]);
    }

    #[test]
    fn kinds_are_counted_in_the_lists_order_and_incidents_the_most_first() {
        let incident = |kinds: &[IncidentKind], instant: &str| Tallied {
            kind: EntryKind::Incident,
            incident: kinds.to_vec(),
            ..at(instant)
        };
        let tells = tell(
            &[
                at("2026-11-20T10:00:00Z"),
                incident(&[IncidentKind::Threats], "2026-11-20T11:00:00Z"),
                incident(&[IncidentKind::ShopTheft, IncidentKind::Threats], "2026-11-12T11:00:00Z"),
            ],
            "2026-11-22T14:07:00Z".parse().unwrap(),
        );
        let kinds: Vec<_> = tells.entries.iter().map(|one| (one.kind, one.count.this)).collect();
        assert_eq!(kinds, [(EntryKind::Incident, 1), (EntryKind::Refusal, 1)]);
        let incidents: Vec<_> = tells.incidents.iter().map(|one| (one.kind, one.count)).collect();
        assert_eq!(
            incidents,
            [
                (IncidentKind::Threats, Weeks { this: 1, last: 1 }),
                (IncidentKind::ShopTheft, Weeks { this: 0, last: 1 }),
            ]
        );
    }

    #[test]
    fn nothing_written_is_nought_everywhere_and_still_whole() {
        let tells = tell(&[], "2026-11-22T14:07:00Z".parse().unwrap());
        assert_eq!((tells.weekdays.len(), tells.hours.len()), (7, 24));
        assert!(tells.entries.is_empty() && tells.incidents.is_empty());
        assert_eq!(tells.total, Weeks::default());
    }

    #[test]
    fn a_recording_is_told_of_from_a_week_before_its_end_to_its_last_day() {
        let today = date(2026, 2, 25);
        for (until, days) in [
            (date(2026, 2, 24), None),
            (date(2026, 2, 25), Some(0)),
            (date(2026, 3, 1), Some(4)),
            (date(2026, 3, 4), Some(7)),
            (date(2026, 3, 5), None),
        ] {
            assert_eq!(cctv_ends(until, today), days, "{until}");
        }
    }
}
