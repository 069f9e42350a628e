//! Age as a register may hold it, and whether the rules for children apply.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgeBand, AgeBasis, Jurisdiction};
use crate::civil::years_between;

/// How old a person is, as far as the scheme knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Age {
    known: Known,
    looks_young: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Known {
    Born { on: Date, basis: AgeBasis },
    Seen { band: AgeBand, on: Date },
}

/// Whether the rules for children apply (`domain.md` L22).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under18 {
    /// Under eighteen.
    Yes,
    /// Eighteen or over.
    No,
    /// Nobody knows, and the person looks young: treated as a child.
    LooksYoung,
}

/// An age as the window says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AgeShown {
    /// Whole years, where the scheme shares dates of birth.
    Years {
        /// Whole years today.
        years: i16,
    },
    /// The band seen.
    Band {
        /// The band.
        band: AgeBand,
    },
    /// Under eighteen, and no more than that.
    Under18,
}

/// Why an age was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AgeError {
    /// Born after the day on which it is recorded.
    #[error("the date of birth lies in the future")]
    NotYetBorn,
    /// Over 120 years old.
    #[error("the date of birth is more than 120 years ago")]
    TooLongAgo,
    /// A child below the age of criminal responsibility is never recorded as a suspect.
    #[error("a child under {0} is never recorded; ring the scheme's data lead")]
    BelowResponsibility(i16),
}

impl Age {
    /// An age from a date of birth, checked on the day of recording.
    ///
    /// # Errors
    /// [`AgeError`]; a child under ten (twelve in Scotland) is never recorded.
    pub fn born(
        on: Date,
        basis: AgeBasis,
        law: Jurisdiction,
        recorded: Date,
    ) -> Result<Self, AgeError> {
        let least = if law == Jurisdiction::Scotland { 12 } else { 10 };
        match years_between(on, recorded) {
            _ if on > recorded => Err(AgeError::NotYetBorn),
            years if years > 120 => Err(AgeError::TooLongAgo),
            years if years < least => Err(AgeError::BelowResponsibility(least)),
            _ => Ok(Self { known: Known::Born { on, basis }, looks_young: false }),
        }
    }

    /// An age as seen by staff on a day.
    pub fn seen(band: AgeBand, on: Date, looks_young: bool) -> Self {
        Self { known: Known::Seen { band, on }, looks_young }
    }

    /// The same age without the date of birth: what a member's file holds by default.
    #[must_use]
    pub fn without_birth(self, today: Date) -> Self {
        match self.known {
            // A minor born keeps the birthday out of sight too: the band tells what is needed.
            Known::Born { .. } => Self::seen(self.band(today), today, false),
            Known::Seen { .. } => self,
        }
    }

    /// Whether the rules for children apply on a day.
    pub fn under_18(self, today: Date) -> Under18 {
        match self.known {
            Known::Born { on, .. } if years_between(on, today) < 18 => Under18::Yes,
            Known::Born { .. } => Under18::No,
            Known::Seen { band: AgeBand::U16 | AgeBand::A16To17, .. } => Under18::Yes,
            // An estimated band does not grow older by itself: turning 18 is never assumed.
            Known::Seen { .. } if self.looks_young => Under18::LooksYoung,
            Known::Seen { .. } => Under18::No,
        }
    }

    /// The band on a day.
    pub fn band(self, today: Date) -> AgeBand {
        match self.known {
            Known::Seen { band, .. } => band,
            Known::Born { on, .. } => match years_between(on, today) {
                ..=15 => AgeBand::U16,
                16..=17 => AgeBand::A16To17,
                18..=24 => AgeBand::A18To24,
                25..=34 => AgeBand::A25To34,
                35..=44 => AgeBand::A35To44,
                45..=54 => AgeBand::A45To54,
                55..=64 => AgeBand::A55To64,
                _ => AgeBand::A65Plus,
            },
        }
    }

    /// The age as a person is shown it: nothing but "under 18" for a child.
    pub fn shown(self, today: Date) -> AgeShown {
        match (self.under_18(today), self.known) {
            (Under18::Yes | Under18::LooksYoung, _) => AgeShown::Under18,
            (Under18::No, Known::Born { on, .. }) => {
                AgeShown::Years { years: years_between(on, today) }
            }
            (Under18::No, Known::Seen { band, .. }) => AgeShown::Band { band },
        }
    }

    /// The date of birth and how it is known, where it is held.
    pub fn birth(self) -> Option<(Date, AgeBasis)> {
        match self.known {
            Known::Born { on, basis } => Some((on, basis)),
            Known::Seen { .. } => None,
        }
    }

    /// The band and the day on which it was seen, where there is no date of birth.
    pub fn sighting(self) -> Option<(AgeBand, Date)> {
        match self.known {
            Known::Seen { band, on } => Some((band, on)),
            Known::Born { .. } => None,
        }
    }

    /// Whether staff said that the person looks young.
    pub fn looks_young(self) -> bool {
        self.looks_young
    }

    /// An age read back from the register, checked when it was entered.
    pub(crate) fn stored_birth(on: Date, basis: AgeBasis) -> Self {
        Self { known: Known::Born { on, basis }, looks_young: false }
    }
}
