//! When something happened, as people say it: "last night 23:40", "yesterday 9pm", "20 min ago"; in
//! Welsh as well, through `spoken_welsh`.
//!
//! A pure function of the words and the moment. All times are London's. A time of day alone is the
//! latest such time gone by; after "last night" a time before noon is the morning after, and half
//! past nine is in the evening. What is to come, what the clocks skipped in spring and what lies
//! more than twelve months back is refused, each in its own words.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use super::spoken_welsh::understood;
use crate::civil::{days_after, london_day, months_after};
use crate::desk::{Typed, day};

/// Why a time was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    /// Nothing is written.
    #[error("nothing is written")]
    Nothing,
    /// Not a time that can be read.
    #[error("not a time that can be read")]
    Unreadable,
    /// A day without a time of day.
    #[error("the time of day is missing")]
    NoTime,
    /// Still to come.
    #[error("still to come")]
    Future,
    /// The clocks went forward: there was no such time on that day.
    #[error("there was no such time on that day")]
    NoSuchTime,
    /// More than twelve months ago.
    #[error("more than twelve months ago")]
    TooOld,
}

/// The longest text that is read, in characters.
const LONGEST: usize = 60;

/// What is said of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// Nothing.
    Nothing,
    /// A day.
    On(Date),
    /// The evening of a day and the night after it.
    NightOf(Date),
}

/// What is said of the time of day: a time, and whether it was said which half of the day.
type Clocked = (Time, bool);

/// Reads when something happened.
///
/// # Errors
/// [`WhenError`].
pub fn when(typed: &str, now: Timestamp) -> Result<Timestamp, WhenError> {
    let text = read(typed)?;
    let at = match ago(&text) {
        Some(back) => now.checked_sub(back).map_err(|_| WhenError::TooOld)?,
        None => spoken(&text, now)?,
    };
    if at > now {
        return Err(WhenError::Future);
    }
    if london_day(at) < months_after(london_day(now), -12) {
        return Err(WhenError::TooOld);
    }
    Ok(at)
}

/// Reads until when something that began at `began` went on. A time of day alone is the first such
/// time from then on; all else is read as by [`when`].
///
/// # Errors
/// [`WhenError`].
pub fn until(typed: &str, began: Timestamp, now: Timestamp) -> Result<Timestamp, WhenError> {
    let text = read(typed)?;
    let Some((time, sure)) = clocked(&text) else { return when(typed, now) };
    // "9:30" may be either half of the day.
    let later =
        (!sure && time.hour() < 12).then(|| Time::new(time.hour() + 12, time.minute(), 0, 0));
    let times = [Some(time), later.and_then(Result::ok)];
    let day = london_day(began);
    let first = [day, days_after(day, 1)]
        .into_iter()
        .flat_map(|day| times.iter().flatten().map(move |time| instant(day, *time)))
        .find(|at| at.is_ok_and(|at| at >= began));
    match first {
        Some(Ok(at)) if at <= now => Ok(at),
        Some(_) => Err(WhenError::Future),
        None => Err(WhenError::NoSuchTime),
    }
}

/// What is typed, in small letters and in words that are understood.
fn read(typed: &str) -> Result<String, WhenError> {
    let text = typed.trim().to_lowercase();
    if text.is_empty() {
        return Err(WhenError::Nothing);
    }
    if text.chars().count() > LONGEST {
        return Err(WhenError::Unreadable);
    }
    Ok(understood(&text))
}

/// `now`, `20 min ago`, `an hour ago`, `half an hour ago`.
fn ago(text: &str) -> Option<SignedDuration> {
    if matches!(text, "now" | "just now" | "right now") {
        return Some(SignedDuration::ZERO);
    }
    let span = text.strip_suffix("ago")?.trim();
    if matches!(span, "half an hour" | "half hour") {
        return Some(SignedDuration::from_mins(30));
    }
    let digits = span.chars().take_while(char::is_ascii_digit).count();
    let (count, unit) = match span.strip_prefix("an ").or_else(|| span.strip_prefix("a ")) {
        Some(unit) => (1, unit),
        None => {
            let (count, unit) = span.split_at_checked(digits)?;
            (count.parse::<i64>().ok().filter(|count| *count <= 10_000)?, unit)
        }
    };
    Some(match unit.trim().trim_end_matches('.').trim_end_matches('s') {
        "m" | "min" | "minute" => SignedDuration::from_mins(count),
        "h" | "hr" | "hour" => SignedDuration::from_hours(count),
        _ => return None,
    })
}

fn spoken(text: &str, now: Timestamp) -> Result<Timestamp, WhenError> {
    let today = london_day(now);
    let (rest, time) = split_time(text);
    let said = said(rest.trim().trim_end_matches("at").trim(), today)?;
    let Some((time, sure)) = time else {
        return Err(match said {
            Said::Nothing => WhenError::Unreadable,
            Said::On(_) | Said::NightOf(_) => WhenError::NoTime,
        });
    };
    match said {
        Said::On(day) => instant(day, time),
        Said::NightOf(day) => {
            let (noon, evening) = (Time::constant(12, 0, 0, 0), Time::constant(6, 0, 0, 0));
            match time {
                _ if time >= noon && (sure || time.hour() != 12) => instant(day, time),
                // Half past nine of a night is in the evening, unless it was said to be the morning.
                _ if !sure && time >= evening && time < noon => {
                    let later = Time::new(time.hour() + 12, time.minute(), 0, 0);
                    instant(day, later.map_err(|_| WhenError::Unreadable)?)
                }
                _ if time.hour() == 12 => {
                    let midnight = Time::new(0, time.minute(), 0, 0);
                    instant(days_after(day, 1), midnight.map_err(|_| WhenError::Unreadable)?)
                }
                _ => instant(days_after(day, 1), time),
            }
        }
        Said::Nothing => match instant(today, time) {
            Ok(at) if at <= now => Ok(at),
            Ok(_) => instant(days_after(today, -1), time),
            Err(error) => Err(error),
        },
    }
}

/// The words before the time of day, and that time: at the end of the text, or at its beginning.
fn split_time(text: &str) -> (&str, Option<Clocked>) {
    // A "t" parts day from time in ISO's way only, between digits: "night" is one word.
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let parts = |at: usize, c: char| match c {
        ' ' | ',' => true,
        't' => at > 0 && digit(at - 1) && digit(at + 1),
        _ => false,
    };
    let splits = || text.char_indices().filter(|(at, c)| parts(*at, *c)).map(|(at, _)| at);
    if let Some(time) = clocked(text) {
        return ("", Some(time));
    }
    // The longest time first: "9 30 pm" rather than "pm".
    for at in splits() {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + 1..));
        if let Some(time) = after.and_then(|after| clocked(after.trim_start_matches("at ").trim()))
        {
            return (before, Some(time));
        }
    }
    for at in splits().collect::<Vec<_>>().into_iter().rev() {
        let after = text.get(at + 1..).unwrap_or_default();
        if let Some(time) = text.get(..at).and_then(|before| clocked(before.trim())) {
            return (after.trim_start_matches("on ").trim(), Some(time));
        }
    }
    (text, None)
}

/// `23:40`, `23.40`, `9pm`, `9:30 pm`, `noon`, `midnight`.
fn clocked(text: &str) -> Option<Clocked> {
    let text = text.trim().trim_start_matches("at ").trim();
    match text {
        "noon" | "midday" => return Some((Time::constant(12, 0, 0, 0), true)),
        "midnight" => return Some((Time::midnight(), true)),
        _ => {}
    }
    let half = ["am", "a.m.", "pm", "p.m."]
        .iter()
        .find_map(|end| text.strip_suffix(end).map(|rest| (rest.trim(), end.starts_with('p'))));
    let (digits, afternoon) = half.map_or((text, None), |(rest, pm)| (rest, Some(pm)));
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        // "9pm" is a time; a bare "9" may be a day.
        None if afternoon.is_some() => (digits, "00"),
        _ => return None,
    };
    let number = |text: &str| {
        let plain = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| text.parse::<i8>().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match afternoon {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    // "09:30" and "23:40" are the 24-hour clock; "9:30" may be either half of the day.
    let sure = afternoon.is_some() || hour > 12 || digits.starts_with('0');
    Time::new(hour, minute, 0, 0).ok().map(|time| (time, sure))
}

fn said(text: &str, today: Date) -> Result<Said, WhenError> {
    let yesterday = days_after(today, -1);
    Ok(match text {
        "" => Said::Nothing,
        "today" | "this morning" | "this afternoon" => Said::On(today),
        "tonight" | "this evening" => Said::NightOf(today),
        "yesterday" | "yesterday morning" | "yesterday afternoon" => Said::On(yesterday),
        "last night" | "yesterday evening" | "yesterday night" => Said::NightOf(yesterday),
        "the day before yesterday" | "day before yesterday" => Said::On(days_after(today, -2)),
        _ => {
            let (plain, night) = match text.strip_suffix("night") {
                Some(plain) => (plain.trim(), true),
                None => {
                    (text.strip_suffix("evening").unwrap_or(text).trim(), text.ends_with("evening"))
                }
            };
            let day = weekday(plain, today).or_else(|| near(plain, today));
            match day {
                Some(day) if night => Said::NightOf(day),
                Some(day) => Said::On(day),
                None => return Err(WhenError::Unreadable),
            }
        }
    })
}

/// The last day of that name gone by: today's own name means a week ago.
fn weekday(text: &str, today: Date) -> Option<Date> {
    let text = text.strip_prefix("last ").or_else(|| text.strip_prefix("on ")).unwrap_or(text);
    let named = match text.get(..3)? {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    };
    let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    if !full.iter().any(|name| name.starts_with(text)) {
        return None;
    }
    (1..=7).map(|back| days_after(today, -back)).find(|day| day.weekday() == named)
}

/// A date with its year, or without it: then the last one gone by.
fn near(text: &str, today: Date) -> Option<Date> {
    let text = text.strip_prefix("on ").unwrap_or(text);
    // A weekday before a date says nothing new: "Sat 21 Nov".
    let text = match text.split_once([' ', ',']) {
        Some((first, rest)) if weekday(first, today).is_some() => rest.trim(),
        _ => text,
    };
    if let Typed::Day(day) = day(text, today) {
        return Some(day);
    }
    let with = |year: i16| match day(&format!("{} {year}", text.replace(['/', '.'], " ")), today) {
        Typed::Day(day) => Some(day),
        Typed::Nothing | Typed::Unreadable => None,
    };
    with(today.year()).filter(|day| *day <= today).or_else(|| with(today.year() - 1))
}

/// The instant of a time in London; where the clocks went back, the first of the two.
fn instant(day: Date, time: Time) -> Result<Timestamp, WhenError> {
    let london = TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC);
    let at = london.to_ambiguous_timestamp(day.to_datetime(time));
    match at.offset() {
        AmbiguousOffset::Gap { .. } => Err(WhenError::NoSuchTime),
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => {
            at.earlier().map_err(|_| WhenError::Unreadable)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use proptest::prelude::*;

    use super::*;

    /// A Sunday at 14:07 in winter: London is UTC.
    const NOW: &str = "2026-11-22T14:07:00Z";

    fn read_at(typed: &str, now: &str) -> Result<String, WhenError> {
        when(typed, now.parse().unwrap()).map(|at| at.to_string())
    }

    #[test]
    fn times_are_read_as_people_say_them() {
        for (typed, at) in [
            ("now", "2026-11-22T14:07:00Z"),
            ("20 min ago", "2026-11-22T13:47:00Z"),
            ("1 minute ago", "2026-11-22T14:06:00Z"),
            ("an hour ago", "2026-11-22T13:07:00Z"),
            ("half an hour ago", "2026-11-22T13:37:00Z"),
            ("3 hours ago", "2026-11-22T11:07:00Z"),
            ("last night 23:40", "2026-11-21T23:40:00Z"),
            ("last night at 11.40", "2026-11-21T23:40:00Z"),
            ("Last Night 9:30", "2026-11-21T21:30:00Z"),
            ("last night 1:15", "2026-11-22T01:15:00Z"),
            ("last night 01:15", "2026-11-22T01:15:00Z"),
            ("last night 12:20", "2026-11-22T00:20:00Z"),
            ("last night midnight", "2026-11-22T00:00:00Z"),
            ("yesterday 9pm", "2026-11-21T21:00:00Z"),
            ("yesterday at 9:05 am", "2026-11-21T09:05:00Z"),
            ("9pm yesterday", "2026-11-21T21:00:00Z"),
            ("yesterday 12:20", "2026-11-21T12:20:00Z"),
            ("yesterday noon", "2026-11-21T12:00:00Z"),
            ("today 9:05", "2026-11-22T09:05:00Z"),
            ("this morning 9:05", "2026-11-22T09:05:00Z"),
            ("14:07", "2026-11-22T14:07:00Z"),
            ("14:08", "2026-11-21T14:08:00Z"),
            ("23:40", "2026-11-21T23:40:00Z"),
            ("Friday 23:40", "2026-11-20T23:40:00Z"),
            ("sunday 10am", "2026-11-15T10:00:00Z"),
            ("friday night 0:30", "2026-11-21T00:30:00Z"),
            ("last fri 10am", "2026-11-20T10:00:00Z"),
            ("21/11/2026 23:40", "2026-11-21T23:40:00Z"),
            ("21/11 23:40", "2026-11-21T23:40:00Z"),
            ("21 Nov 23:40", "2026-11-21T23:40:00Z"),
            ("Sat 21 November 2026, 23:40", "2026-11-21T23:40:00Z"),
            ("1/12 10am", "2025-12-01T10:00:00Z"),
            ("2026-11-21 23:40", "2026-11-21T23:40:00Z"),
            ("2026-11-21T23:40", "2026-11-21T23:40:00Z"),
            ("1 July 2026 12:00", "2026-07-01T11:00:00Z"),
        ] {
            assert_eq!(read_at(typed, NOW), Ok(at.to_owned()), "{typed}");
        }
    }

    #[test]
    fn times_are_read_in_welsh_as_in_english() {
        for (typed, at) in [
            ("neithiwr 23:40", "2026-11-21T23:40:00Z"),
            ("Neithiwr am 11.40", "2026-11-21T23:40:00Z"),
            ("ddoe 9yh", "2026-11-21T21:00:00Z"),
            ("ddoe am 9.05 yb", "2026-11-21T09:05:00Z"),
            ("20 munud yn ôl", "2026-11-22T13:47:00Z"),
            ("2 awr yn ôl", "2026-11-22T12:07:00Z"),
            ("awr yn ol", "2026-11-22T13:07:00Z"),
            ("hanner awr yn ôl", "2026-11-22T13:37:00Z"),
            ("rŵan", "2026-11-22T14:07:00Z"),
            ("Bore ’ma 9:05", "2026-11-22T09:05:00Z"),
            ("Nos Wener 0:30", "2026-11-21T00:30:00Z"),
            ("dydd Sul diwethaf 10yb", "2026-11-15T10:00:00Z"),
            ("21 Tachwedd 2026 23:40", "2026-11-21T23:40:00Z"),
        ] {
            assert_eq!(read_at(typed, NOW), Ok(at.to_owned()), "{typed}");
        }
        assert_eq!(read_at("yfory 9yb", NOW), Err(WhenError::Future));
    }

    #[test]
    fn an_end_is_the_first_such_time_from_the_beginning_on() {
        let began: Timestamp = "2026-11-18T23:40:00Z".parse().unwrap();
        let now = NOW.parse().unwrap();
        for (typed, at) in [
            ("23:50", Ok("2026-11-18T23:50:00Z")),
            ("23:40", Ok("2026-11-18T23:40:00Z")),
            ("0:15", Ok("2026-11-19T00:15:00Z")),
            ("11:50", Ok("2026-11-18T23:50:00Z")),
            ("23:39", Ok("2026-11-19T23:39:00Z")),
            ("18/11/2026 23:55", Ok("2026-11-18T23:55:00Z")),
            ("tomorrow 9am", Err(WhenError::Future)),
            ("", Err(WhenError::Nothing)),
            ("late", Err(WhenError::Unreadable)),
        ] {
            let read = until(typed, began, now).map(|at| at.to_string());
            assert_eq!(read, at.map(str::to_owned), "{typed}");
        }
        let today: Timestamp = "2026-11-22T13:00:00Z".parse().unwrap();
        assert_eq!(until("15:00", today, now), Err(WhenError::Future));
    }

    #[test]
    fn after_midnight_last_night_is_still_the_evening_before() {
        let now = "2026-11-22T00:30:00Z";
        assert_eq!(read_at("last night 23:40", now).unwrap(), "2026-11-21T23:40:00Z");
        assert_eq!(read_at("23:40", now).unwrap(), "2026-11-21T23:40:00Z");
        assert_eq!(read_at("tonight 23:40", now), Err(WhenError::Future));
    }

    #[test]
    fn what_is_to_come_or_cannot_have_been_is_refused() {
        for (typed, why) in [
            ("", WhenError::Nothing),
            ("   ", WhenError::Nothing),
            ("soon", WhenError::Unreadable),
            ("9", WhenError::Unreadable),
            ("25:00", WhenError::Unreadable),
            ("13pm", WhenError::Unreadable),
            ("31/2/2026 10am", WhenError::Unreadable),
            ("-5 min ago", WhenError::Unreadable),
            ("yesterday", WhenError::NoTime),
            ("21/11/2026", WhenError::NoTime),
            ("today 14:08", WhenError::Future),
            ("tonight 9pm", WhenError::Future),
            ("tomorrow 9am", WhenError::Future),
            ("23/11/2026 9am", WhenError::Future),
            ("21/11/2025 23:40", WhenError::TooOld),
            ("10000 hours ago", WhenError::TooOld),
            ("99999999999999999999 min ago", WhenError::Unreadable),
        ] {
            assert_eq!(read_at(typed, NOW), Err(why), "{typed}");
        }
        assert_eq!(read_at(&"9".repeat(5_000), NOW), Err(WhenError::Unreadable));
    }

    #[test]
    fn a_time_that_the_clocks_skipped_is_refused_and_one_that_came_twice_is_the_first() {
        let spring = "2026-03-29T12:00:00Z";
        assert_eq!(read_at("today 1:30 am", spring), Err(WhenError::NoSuchTime));
        assert_eq!(read_at("last night 1:30", spring), Err(WhenError::NoSuchTime));
        assert_eq!(read_at("today 2:30 am", spring).unwrap(), "2026-03-29T01:30:00Z");
        let autumn = "2026-10-25T12:00:00Z";
        assert_eq!(read_at("today 1:30 am", autumn).unwrap(), "2026-10-25T00:30:00Z");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_stumble_or_gives_a_time_to_come(typed in "\\PC{0,70}") {
            let now: Timestamp = NOW.parse().unwrap();
            if let Ok(at) = when(&typed, now) {
                prop_assert!(at <= now);
            }
        }

        #[test]
        fn every_minute_of_a_year_is_read_back_as_it_is_written(minutes in 1_i64..500_000) {
            let now: Timestamp = NOW.parse().unwrap();
            let at = now - SignedDuration::from_mins(minutes);
            let local = at.to_zoned(TimeZone::get("Europe/London").unwrap());
            let written = local.strftime("%d/%m/%Y %H:%M").to_string();
            // The second of an hour that came twice reads as the first.
            let read = when(&written, now).unwrap();
            prop_assert!(read == at || at.duration_since(read) == SignedDuration::from_hours(1));
        }
    }
}
