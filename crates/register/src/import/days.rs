//! Days as people write them: in UK order, in ISO order, with the month's name, as Excel's number.
//!
//! Nothing is guessed: a year of two digits and a month before the day are told, not taken.

use jiff::civil::Date;

use crate::welsh;

/// Why no day was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// There is nothing like a day in it.
    Unreadable,
    /// The year has two digits.
    TwoDigitYear,
    /// It would be a day if the month stood first.
    MonthFirst,
    /// There is no such day, such as 31 April.
    Impossible,
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Reads a day; a time after it is left aside.
///
/// # Errors
/// [`NoDay`].
pub fn read_day(text: &str) -> Result<Date, NoDay> {
    let text = text.trim();
    if let Some(day) = serial(text) {
        return Ok(day);
    }
    let parts: Vec<String> = parts(text);
    let mut parts: &[String] = &parts;
    // "Saturday 14 March 2026", "dydd Sadwrn 14 Mawrth 2026"
    if let [first, _, rest @ ..] = parts
        && first == "dydd"
    {
        parts = rest;
    } else if let [first, rest @ ..] = parts
        && (is_weekday(first) || welsh::is_weekday(first))
    {
        parts = rest;
    }
    let [first, second, third, ..] = parts else { return Err(NoDay::Unreadable) };
    match (number(first), number(second), number(third)) {
        (Some(year), Some(month), Some(day)) if first.len() == 4 => date(year, month, day),
        (Some(day), Some(month), Some(year)) => {
            if third.len() <= 2 {
                return Err(NoDay::TwoDigitYear);
            }
            if month > 12 && day <= 12 && date(year, day, month).is_ok() {
                return Err(NoDay::MonthFirst);
            }
            date(year, month, day)
        }
        (Some(day), None, Some(year)) => named(day, second, year, third),
        (None, Some(day), Some(year)) => named(day, first, year, third),
        _ => Err(NoDay::Unreadable),
    }
}

fn named(day: i16, month: &str, year: i16, written: &str) -> Result<Date, NoDay> {
    let start = month.get(..3).unwrap_or(month);
    let english = (1_i8..).zip(MONTHS).find_map(|(place, name)| (name == start).then_some(place));
    let Some(place) = english.or_else(|| welsh::month(month)) else {
        return Err(NoDay::Unreadable);
    };
    if written.len() <= 2 {
        return Err(NoDay::TwoDigitYear);
    }
    date(year, i16::from(place), day)
}

fn date(year: i16, month: i16, day: i16) -> Result<Date, NoDay> {
    if !(1900..=2150).contains(&year) {
        return Err(NoDay::Unreadable);
    }
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Err(NoDay::Impossible);
    };
    Date::new(year, month, day).map_err(|_| NoDay::Impossible)
}

/// Runs of digits and runs of letters, in small letters; "14th" and "14eg" give 14 alone.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars().flat_map(char::to_lowercase).take(64) {
        let same = (c.is_ascii_digit() && last.is_ascii_digit())
            || (c.is_alphabetic() && last.is_alphabetic());
        if c.is_ascii_digit() || c.is_alphabetic() {
            match parts.last_mut() {
                Some(part) if same => part.push(c),
                _ => parts.push(c.to_string()),
            }
        }
        last = c;
    }
    parts.retain(|part| {
        !matches!(part.as_str(), "st" | "nd" | "rd" | "th" | "of")
            && !welsh::ORDINALS.contains(&part.as_str())
    });
    parts
}

fn number(part: &str) -> Option<i16> {
    if part.len() > 4 { None } else { part.parse().ok() }
}

fn is_weekday(word: &str) -> bool {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().any(|day| word.starts_with(day))
        && word.ends_with(|c: char| c.is_alphabetic())
}

/// Excel's number of a day, as it stands in a cell that nobody told to be one: 1928 to 2119.
fn serial(text: &str) -> Option<Date> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    if whole.len() != 5 || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let days: i32 = whole.parse().ok()?;
    // Counted from the last day but one of 1899: Excel takes 1900 for a leap year.
    let begin = Date::constant(1899, 12, 30);
    (10_300..=80_400).contains(&days).then(|| crate::civil::days_after(begin, days))
}
