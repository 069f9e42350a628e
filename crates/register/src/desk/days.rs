//! Days and lengths of time as people in the United Kingdom write them.
//!
//! A day is `14/3/2027`, `14.03.27`, `14 Mar 2027`, `14th March 2027` or `2027-03-14`; day before
//! month, always. An end may also be a length: `6 months` from the first day is its last day, so a
//! month from 14 March ends on 13 April. Both also in Welsh: `14 Mawrth 2027`, `6 mis`.

use jiff::civil::Date;

use crate::civil::{days_after, months_after};
use crate::welsh;

/// What a typed text is, where a day is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Nothing.
    Nothing,
    /// A day.
    Day(Date),
    /// Neither.
    Unreadable,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads a day.
pub fn day(typed: &str, today: Date) -> Typed {
    let text = typed.trim().to_lowercase();
    if text.is_empty() {
        return Typed::Nothing;
    }
    let found = match text.as_str() {
        "today" | "heddiw" => Some(today),
        "yesterday" | "ddoe" => today.yesterday().ok(),
        "tomorrow" | "yfory" => today.tomorrow().ok(),
        _ => parts(&text).and_then(|parts| of_parts(&parts)),
    };
    found.map_or(Typed::Unreadable, Typed::Day)
}

/// The pieces of a date between its separators; none when there are not three.
fn parts(text: &str) -> Option<[String; 3]> {
    let pieces: Vec<String> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '.' | '-' | ','))
        .filter(|piece| !piece.is_empty() && !matches!(*piece, "of" | "o"))
        .map(str::to_owned)
        .collect();
    pieces.try_into().ok()
}

fn of_parts([first, second, third]: &[String; 3]) -> Option<Date> {
    if let (4, Some(year)) = (first.len(), number(first)) {
        return civil(year, month(second)?, number(third)?);
    }
    let year = match third.len() {
        4 => number(third)?,
        // Nobody on a register was born before 1930, and no ban ends after 2029 plus some years.
        2 => match number(third)? {
            short @ 0..=59 => 2000 + short,
            short => 1900 + short,
        },
        _ => return None,
    };
    let digits = first.trim_end_matches(char::is_alphabetic);
    let end = first.strip_prefix(digits).unwrap_or_default();
    let ordinal = ["", "st", "nd", "rd", "th"].contains(&end) || welsh::ORDINALS.contains(&end);
    civil(year, month(second)?, number(if ordinal { digits } else { first })?)
}

fn civil(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn month(text: &str) -> Option<i16> {
    if let Some(number) = number(text) {
        return Some(number);
    }
    let names = || (1_i16..).zip(MONTHS);
    let named = |(place, name): (i16, &str)| {
        (text.len() >= 3 && name.starts_with(text) || text == "sept" && place == 9).then_some(place)
    };
    names().find_map(named).or_else(|| welsh::month(text).map(i16::from))
}

fn number(text: &str) -> Option<i16> {
    let digits = !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Why an end was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndError {
    /// Nothing is written.
    Nothing,
    /// Neither a day nor a length.
    Unreadable,
    /// Counted from a birthday that is not known.
    NoBirthday,
}

/// How an eighteenth birthday is written, the longest first.
const BIRTHDAY: [&str; 4] =
    ["18th birthday", "pen-blwydd yn 18 oed", "pen-blwydd yn 18", "pen-blwydd 18"];

/// Reads the last day of something that begins on `starts`: a day, `until` a day, `n` days, weeks,
/// months or years, or `18th birthday` with or without months after it.
///
/// # Errors
/// [`EndError`].
pub fn end(typed: &str, starts: Date, born: Option<Date>, today: Date) -> Result<Date, EndError> {
    let text = typed.trim().to_lowercase();
    let text = ["until the ", "until ", "to ", "for ", "tan y ", "tan ", "hyd ", "am "]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(&text);
    if text.is_empty() {
        return Err(EndError::Nothing);
    }
    if let Some(rest) = BIRTHDAY.iter().find_map(|words| text.strip_prefix(words)) {
        let eighteen = months_after(born.ok_or(EndError::NoBirthday)?, 18 * 12);
        let rest = rest.trim().trim_start_matches(['+', '&']).trim();
        let rest = ["and ", "a "].iter().find_map(|and| rest.strip_prefix(and)).unwrap_or(rest);
        return match rest {
            // The day before: on the birthday itself they are no longer a child.
            "" => Ok(days_after(eighteen, -1)),
            _ => length(rest, eighteen).ok_or(EndError::Unreadable),
        };
    }
    match day(text, today) {
        Typed::Day(day) => Ok(day),
        _ => length(text, starts).ok_or(EndError::Unreadable),
    }
}

/// The last day of a length of time from its first day.
fn length(text: &str, starts: Date) -> Option<Date> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (count, unit) = text.split_at_checked(digits)?;
    let count: i32 = count.parse().ok().filter(|count| (1..=4_000).contains(count))?;
    let next = match unit.trim() {
        "day" | "days" | "d" | "diwrnod" | "ddiwrnod" => days_after(starts, count),
        "week" | "weeks" | "w" | "wk" | "wks" | "wythnos" => days_after(starts, count * 7),
        "month" | "months" | "m" | "mth" | "mths" | "mis" | "fis" => months_after(starts, count),
        "year" | "years" | "y" | "yr" | "yrs" | "blwyddyn" | "flwyddyn" | "blynedd" | "flynedd"
        | "mlynedd" => months_after(starts, count * 12),
        _ => return None,
    };
    Some(days_after(next, -1))
}

/// A day as the form writes it.
pub fn written(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}
