//! Civil days in the United Kingdom, and the clock that everything is judged by.
//!
//! A ban starts and ends on a day, the last day included, in `Europe/London`. Nothing in this
//! crate reads the computer's clock but [`SystemClock`]; all else is handed a [`Moment`].

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Where moments come from.
pub trait Clock: Send + Sync {
    /// The moment that it is now, as far as this clock knows.
    fn now(&self) -> Timestamp;

    /// Time gone by since some fixed moment, on a clock that nobody can set.
    fn running(&self) -> Duration;
}

/// The computer's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn running(&self) -> Duration {
        static STARTED: OnceLock<Instant> = OnceLock::new();
        STARTED.get_or_init(Instant::now).elapsed()
    }
}

/// How far the computer's clock may lag behind the latest time seen before the person is told.
pub const TOLERATED_LAG_MINUTES: i64 = 5;

/// A moment by which records are judged: never earlier than any moment judged by before.
///
/// A clock set back cannot bring an expired ban back (`domain.md` L9, `sync-spec.md` §10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    at: Timestamp,
    behind_minutes: Option<i64>,
}

impl Moment {
    /// The later of the wall clock and the latest moment ever seen.
    pub fn judged(wall: Timestamp, latest_seen: Option<Timestamp>) -> Self {
        let at = latest_seen.map_or(wall, |seen| seen.max(wall));
        let lag = (at.as_second() - wall.as_second()) / 60;
        Self { at, behind_minutes: (lag > TOLERATED_LAG_MINUTES).then_some(lag) }
    }

    /// The instant.
    pub fn instant(self) -> Timestamp {
        self.at
    }

    /// By how many minutes the computer's clock lags, when that is more than tolerated.
    pub fn clock_behind_minutes(self) -> Option<i64> {
        self.behind_minutes
    }

    /// The civil day in London at this moment.
    pub fn today(self) -> Date {
        london_day(self.at)
    }
}

/// The civil day in London at an instant.
pub fn london_day(at: Timestamp) -> Date {
    at.to_zoned(london()).date()
}

/// What the clocks in London show at an instant.
pub fn london_time(at: Timestamp) -> DateTime {
    at.to_zoned(london()).datetime()
}

/// Day and minute in London, as a file's name can carry them: `2026-11-22 1407`.
pub fn london_minute(at: Timestamp) -> String {
    at.to_zoned(london()).strftime("%Y-%m-%d %H%M").to_string()
}

/// The day and minute in London at an instant, as a sheet writes it: `21/11/2026 23:40`.
pub fn written_minute(at: Timestamp) -> String {
    at.to_zoned(london()).strftime("%d/%m/%Y %H:%M").to_string()
}

/// The first instant of a civil day in London.
pub fn day_begins(day: Date) -> Timestamp {
    // A civil midnight always has an instant; only dates at the very ends of the calendar fail.
    day.to_zoned(london()).map(|zoned| zoned.timestamp()).unwrap_or(Timestamp::MAX)
}

/// The first instant of the day after: when everything that ends on `day` is over.
pub fn day_is_over(day: Date) -> Timestamp {
    day.tomorrow().map_or(Timestamp::MAX, day_begins)
}

/// The day `days` after `day`, or the last day of the calendar.
pub fn days_after(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(Date::MAX)
}

/// The day `months` after `day`; the last of a shorter month stands for a day it lacks.
pub fn months_after(day: Date, months: i32) -> Date {
    day.checked_add(months.months()).unwrap_or(Date::MAX)
}

/// Whole years from `born` to `on`; someone born on 29 February is a year older on 1 March.
pub fn years_between(born: Date, on: Date) -> i16 {
    let years = on.year() - born.year();
    let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
    if had_birthday { years } else { years - 1 }
}

/// Whole months from one day to a later one; nought when it is not later.
pub fn months_between(from: Date, to: Date) -> i32 {
    let months = i32::from(to.year() - from.year()) * 12 + i32::from(to.month() - from.month());
    (if to.day() >= from.day() { months } else { months - 1 }).max(0)
}

pub(crate) fn london() -> TimeZone {
    // The bundled zone data always holds London; UTC would be an hour out in summer at worst.
    TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC)
}
