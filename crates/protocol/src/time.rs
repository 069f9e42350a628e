//! Times of the server and civil days. Neither is read from a clock here: both are passed in.

use jiff::civil::Date;

use crate::cbor::{Cbor, Malformed, Reader, Writer};

/// A moment: seconds since 1970, as the server tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub u64);

impl Time {
    /// So many seconds later.
    #[must_use]
    pub fn plus(self, seconds: u64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Seconds from an earlier moment to this; 0 if it is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Seconds between two moments, whichever is first.
    #[must_use]
    pub fn apart(self, other: Self) -> u64 {
        self.0.abs_diff(other.0)
    }
}

/// A civil day in the United Kingdom: days since 1970-01-01, as London counts them. A last day is
/// inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

/// 9999-12-31: no day lies after it.
const LAST: u32 = 2_932_896;
/// 1970-01-01 was a Thursday: three days after a Monday.
const FIRST_WEEKDAY: u32 = 3;

impl Day {
    /// So many days later.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days).min(LAST))
    }

    /// The first Monday after this day: what the server may know of an exact end.
    #[must_use]
    pub fn monday_after(self) -> Self {
        let since_monday = (self.0 % 7 + FIRST_WEEKDAY) % 7;
        self.plus(7 - since_monday)
    }

    /// As a date. None before 1970 or after 9999.
    #[must_use]
    pub fn of_date(date: Date) -> Option<Self> {
        let days = date.since(Date::constant(1970, 1, 1)).ok()?.get_days();
        u32::try_from(days).ok().filter(|days| *days <= LAST).map(Self)
    }

    /// The date of this day.
    #[must_use]
    pub fn date(self) -> Date {
        let days = i64::from(self.0.min(LAST));
        Date::constant(1970, 1, 1).saturating_add(jiff::SignedDuration::from_hours(days * 24))
    }
}

impl Cbor for Time {
    fn write(&self, out: &mut Writer) {
        out.number(self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.number().map(Self)
    }
}

impl Cbor for Day {
    fn write(&self, out: &mut Writer) {
        out.number(u64::from(self.0));
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let day = u32::try_from(input.number()?).map_err(|_| Malformed::Range)?;
        if day > LAST { Err(Malformed::Range) } else { Ok(Self(day)) }
    }
}
