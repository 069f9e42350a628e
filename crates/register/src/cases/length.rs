//! How long a ban is proposed for (`domain.md` §1.2), and the civil days that this comes to.
//!
//! Counted over days, never over hours: neither the clocks' change nor a leap year moves an end.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Rule;
use crate::civil::{days_after, months_after};
use crate::records::{Span, Term, TermError};

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Length {
    /// So many days, the first counted.
    Days {
        /// How many.
        count: u16,
    },
    /// So many months: one from 14 March ends on 13 April.
    Months {
        /// How many.
        count: u16,
    },
    /// So many years.
    Years {
        /// How many.
        count: u16,
    },
    /// Until a day, that day included.
    Until {
        /// The last day.
        #[ts(type = "string")]
        day: Date,
    },
    /// Until the day before the eighteenth birthday, or some months after that birthday.
    Eighteen {
        /// Months after it.
        months: u16,
    },
    /// Without an end of its own, reviewed every year.
    Indefinite,
}

/// Why a length comes to no days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LengthError {
    /// Counted from a birthday that nobody knows.
    #[error("the date of birth is not known")]
    NoBirthday,
    /// No days at all, or none that a scheme may give.
    #[error(transparent)]
    Term(#[from] TermError),
}

impl From<LengthError> for Rule {
    fn from(error: LengthError) -> Self {
        match error {
            LengthError::NoBirthday => Self::BirthdayUnknown,
            LengthError::Term(_) => Self::Length,
        }
    }
}

impl From<Span> for Length {
    fn from(span: Span) -> Self {
        match span {
            Span::Days(count) => Self::Days { count },
            Span::Months(count) => Self::Months { count },
            Span::Years(count) => Self::Years { count },
        }
    }
}

impl Length {
    /// The same from whichever day it is counted; none where its last day is set.
    pub fn span(self) -> Option<Span> {
        match self {
            Self::Days { count } => Some(Span::Days(count)),
            Self::Months { count } => Some(Span::Months(count)),
            Self::Years { count } => Some(Span::Years(count)),
            Self::Until { .. } | Self::Eighteen { .. } | Self::Indefinite => None,
        }
    }

    /// The days that it comes to from a first day.
    ///
    /// # Errors
    /// [`LengthError`]; more than ten years are given as an indefinite ban with its reviews.
    pub fn term(self, starts: Date, born: Option<Date>) -> Result<Term, LengthError> {
        match self {
            Self::Days { count } => Ok(Span::Days(count).term(starts)?),
            Self::Months { count } => Ok(Span::Months(count).term(starts)?),
            Self::Years { count } => Ok(Span::Years(count).term(starts)?),
            Self::Until { day } => Ok(Term::fixed(starts, day)?),
            Self::Eighteen { months } => {
                let eighteen = months_after(born.ok_or(LengthError::NoBirthday)?, 18 * 12);
                let after = months_after(eighteen, i32::from(months));
                Ok(Term::fixed(starts, days_after(after, -1))?)
            }
            Self::Indefinite => {
                let due = days_after(months_after(starts, 12), -1);
                Ok(Term::indefinite(starts, starts, due)?)
            }
        }
    }
}
