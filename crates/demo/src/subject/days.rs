//! The calendar of a fate: when things were seen, decided, started and will end.
//!
//! All days are counted from the plan's day, so that the demonstration is as fresh on any day.

use jiff::civil::Date;
use watchbook_register::civil::{days_after, months_after};
use watchbook_register::records::Ending;

use crate::chance::Chance;
use crate::fate::{Fate, Lot};

/// The days of a ban.
#[derive(Debug, Clone, Copy)]
pub(super) struct BanDays {
    /// Decided on.
    pub(super) decided: Date,
    /// First day.
    pub(super) starts: Date,
    /// Last day, or next review.
    pub(super) ending: Ending,
    /// The start, or the last review.
    pub(super) counted_from: Date,
}

/// The days of one subject's fate.
#[derive(Debug, Clone)]
pub(super) struct Days {
    /// Days of incidents, earliest first; at least one.
    pub(super) incidents: Vec<Date>,
    /// A day on which a banned person came in all the same.
    pub(super) breach: Option<Date>,
    /// The ban.
    pub(super) ban: Option<BanDays>,
    /// A ban before that, now over.
    pub(super) earlier: Option<BanDays>,
    /// A warning: issued, and the last day on which it stands.
    pub(super) warning: Option<(Date, Date)>,
    /// An order of a court: first and last day.
    pub(super) order: Option<(Date, Date)>,
}

impl Days {
    /// The days of a lot, as of `today`.
    pub(super) fn of(lot: Lot, today: Date, chance: &mut Chance) -> Self {
        use Fate as F;
        let mut days = Self {
            incidents: Vec::new(),
            breach: None,
            ban: None,
            earlier: None,
            warning: None,
            order: None,
        };
        let settled = match lot.fate {
            F::Warned | F::WarnedNotTold | F::WarnedEndsSoon => {
                let (issued, expires) = warning(lot, today, chance);
                days.warning = Some((issued, expires));
                days_after(issued, -chance.between(2, 12))
            }
            F::Listed | F::PolicePictureDue | F::Withdrawn => ago(today, chance, 2, 320),
            F::Sought => ago(today, chance, 1, 150),
            F::ChildWithLeave | F::Child => ago(today, chance, 5, 60),
            F::Ordered => {
                let from = ago(today, chance, 20, 500);
                days.order = Some((from, months_after(from, chance.pick(&[24, 24, 36]))));
                days_after(from, -chance.between(10, 60))
            }
            F::OnBail => {
                let from = ago(today, chance, 3, 20);
                days.order = Some((from, days_after(today, chance.between(20, 60))));
                days_after(from, -2)
            }
            _ => {
                let ban = ban(lot, today, chance);
                days.ban = Some(ban);
                days_after(ban.decided, -chance.between(4, 25))
            }
        };
        let count = match lot.fate {
            F::Listed | F::Sought | F::PolicePictureDue | F::Withdrawn => chance.between(1, 3),
            F::Warned | F::WarnedNotTold | F::WarnedEndsSoon => chance.between(1, 2),
            F::ChildWithLeave | F::Child | F::OnBail => 2,
            _ => chance.between(2, 5),
        };
        days.incidents = before(settled, count, chance);
        if let Some(ban) = days.ban {
            days.after_ban(lot, ban, today, chance);
        }
        days
    }

    /// What else belongs to a ban: an earlier one, a warning that came first, a breach.
    fn after_ban(&mut self, lot: Lot, ban: BanDays, today: Date, chance: &mut Chance) {
        let first = self.first();
        if lot.fate == Fate::BannedAgain {
            let ends = days_after(first, -chance.between(20, 90));
            let starts = days_after(months_after(ends, -chance.pick(&[3, 6, 12])), 1);
            let decided = days_after(starts, -chance.between(3, 10));
            self.earlier =
                Some(BanDays { decided, starts, ending: Ending::On(ends), counted_from: starts });
            let mut incidents = before(days_after(decided, -6), 2, chance);
            incidents.append(&mut self.incidents);
            self.incidents = incidents;
        }
        if lot.fate != Fate::Banned {
            return;
        }
        if lot.turn % 6 == 1 {
            // Warned after the first report, banned after the next: both may stand together.
            let issued = days_after(first, 1);
            self.warning = Some((issued, days_after(months_after(issued, 6), -1)));
        }
        if lot.turn.is_multiple_of(9) {
            let since = days_between(ban.starts, today);
            self.breach = Some(days_after(ban.starts, chance.between(1, since.max(1))));
        }
    }

    /// The earliest day of all.
    pub(super) fn first(&self) -> Date {
        self.incidents.iter().copied().min().unwrap_or(Date::MIN)
    }

    /// The latest incident.
    pub(super) fn last(&self) -> Date {
        self.incidents.iter().copied().max().unwrap_or(Date::MIN)
    }
}

fn ago(today: Date, chance: &mut Chance, least: i32, most: i32) -> Date {
    days_after(today, -chance.between(least, most))
}

/// `count` days up to and including `last`, earliest first, within some five months.
fn before(last: Date, count: i32, chance: &mut Chance) -> Vec<Date> {
    let mut days = vec![last];
    for _ in 1..count {
        days.push(days_after(last, -chance.between(1, 150)));
    }
    days.sort();
    days
}

fn warning(lot: Lot, today: Date, chance: &mut Chance) -> (Date, Date) {
    match lot.fate {
        Fate::WarnedEndsSoon => {
            let expires = days_after(today, [0, 1, 3, 6].get(lot.turn).copied().unwrap_or(2));
            (days_after(months_after(expires, -6), 1), expires)
        }
        Fate::WarnedNotTold => six_months(ago(today, chance, 0, 10)),
        _ => six_months(ago(today, chance, 1, 165)),
    }
}

fn six_months(issued: Date) -> (Date, Date) {
    (issued, days_after(months_after(issued, 6), -1))
}

fn ban(lot: Lot, today: Date, chance: &mut Chance) -> BanDays {
    use Fate as F;
    let months = chance.weighed(&[(3, 2), (6, 6), (12, 14), (18, 2), (24, 2)]);
    let (starts, ending, counted_from) = match lot.fate {
        F::BannedWithoutEnd | F::ReviewMissed => without_end(lot, today, chance),
        F::BannedSoon => from(days_after(today, chance.between(1, 6)), months),
        F::BannedEndsSoon => {
            let more = [0, 1, 2, 3, 5, 7].get(lot.turn).copied().unwrap_or(4);
            up_to(days_after(today, more), months)
        }
        // The first was over yesterday: the day after the last day is the sharpest case.
        F::Expired if lot.turn == 0 => up_to(days_after(today, -1), months),
        F::Expired => up_to(ago(today, chance, 2, 80), months),
        F::BannedNotServed => from(ago(today, chance, 0, 18), months),
        F::BannedUnderAppeal => from(ago(today, chance, 20, 60), months.max(6)),
        F::Suspended | F::Restricted | F::Held | F::Revoked | F::BannedAfterAppeal => {
            from(ago(today, chance, 60, 150), months.max(12))
        }
        _ => from(ago(today, chance, 6, months * 30 - 9), months),
    };
    let decided = days_after(starts, -chance.between(2, 12)).min(days_after(today, -1));
    BanDays { decided, starts, ending, counted_from }
}

fn from(starts: Date, months: i32) -> (Date, Ending, Date) {
    (starts, Ending::On(days_after(months_after(starts, months), -1)), starts)
}

fn up_to(ends: Date, months: i32) -> (Date, Ending, Date) {
    let starts = days_after(months_after(ends, -months), 1);
    (starts, Ending::On(ends), starts)
}

fn without_end(lot: Lot, today: Date, chance: &mut Chance) -> (Date, Ending, Date) {
    let review = match (lot.fate, lot.turn) {
        (Fate::ReviewMissed, _) => ago(today, chance, 33, 70),
        // Overdue, and still within the thirty days for which members see it.
        (_, 0) => days_after(today, -12),
        _ => days_after(today, chance.between(3, 340)),
    };
    // A day later than a year before: the last of February has no fellow in most years.
    let counted_from = days_after(months_after(review, -12), 1);
    let starts = months_after(counted_from, -12 * chance.between(0, 3));
    (starts, Ending::Review(review), counted_from)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
