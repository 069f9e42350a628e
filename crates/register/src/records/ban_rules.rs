//! What the scheme's rules were when a ban was decided: its notice says them, and they stay with it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{CountsFrom, Term, TermError};
use crate::civil::{days_after, months_after};

/// The rules that a ban keeps: those of the day on which it was decided, whatever the scheme chooses later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BanRules {
    /// What its length is counted from.
    pub counts_from: CountsFrom,
    /// Its length as it was decided; none where its last day was.
    pub span: Option<Span>,
    /// Whether it stands while an appeal is open.
    pub stands_on_appeal: bool,
}

impl Default for BanRules {
    fn default() -> Self {
        Self { counts_from: CountsFrom::Decision, span: None, stands_on_appeal: true }
    }
}

/// A length of time that is the same from whichever day it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// So many days, the first counted.
    Days(u16),
    /// So many months: one from 14 March ends on 13 April.
    Months(u16),
    /// So many years.
    Years(u16),
}

impl Span {
    /// The days that it comes to from a first day.
    ///
    /// # Errors
    /// [`TermError`]; more than ten years are given as an indefinite ban with its reviews.
    pub fn term(self, starts: Date) -> Result<Term, TermError> {
        let after = match self {
            Self::Days(count) => days_after(starts, i32::from(count)),
            Self::Months(count) => months_after(starts, i32::from(count)),
            Self::Years(count) => months_after(starts, i32::from(count) * 12),
        };
        Term::fixed(starts, days_after(after, -1))
    }
}

/// As it is stored: `P14D`, `P6M`, `P1Y` (ISO 8601).
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(count) => write!(f, "P{count}D"),
            Self::Months(count) => write!(f, "P{count}M"),
            Self::Years(count) => write!(f, "P{count}Y"),
        }
    }
}

/// A text that is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a length of time")]
pub struct NoSpan;

impl FromStr for Span {
    type Err = NoSpan;

    fn from_str(text: &str) -> Result<Self, NoSpan> {
        let rest = text.strip_prefix('P').ok_or(NoSpan)?;
        let of: fn(u16) -> Self = match rest.chars().last() {
            Some('D') => Self::Days,
            Some('M') => Self::Months,
            Some('Y') => Self::Years,
            _ => return Err(NoSpan),
        };
        rest.trim_end_matches(['D', 'M', 'Y']).parse().map(of).map_err(|_| NoSpan)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_span_is_read_as_it_is_written_and_nothing_else_is_one() {
        for (span, text) in
            [(Span::Days(14), "P14D"), (Span::Months(6), "P6M"), (Span::Years(1), "P1Y")]
        {
            assert_eq!(span.to_string(), text);
            assert_eq!(text.parse(), Ok(span));
        }
        for text in ["", "P", "6M", "P6", "PM", "P-6M", "P70000D"] {
            assert_eq!(text.parse::<Span>(), Err(NoSpan), "{text}");
        }
    }
}
