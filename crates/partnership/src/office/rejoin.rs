//! A restored register joins anew: what came of it, as the window shows it.

use serde::Serialize;
use ts_rs::TS;

use crate::begin::JoinRefusal;
use crate::seat::aside::NotRejoined;

/// Joining anew, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum RejoinOutcome {
    /// It waits to be confirmed: the digits are compared with somebody at the office.
    Done {
        /// The six digits.
        digits: String,
    },
    /// The code is of another scheme; it is not spent.
    OtherScheme,
    /// The code is not for a computer of the office; it is not spent.
    OtherSeat,
    /// Not joined.
    Refused {
        /// Why.
        refusal: JoinRefusal,
    },
}

impl RejoinOutcome {
    /// This computer could not do its part.
    #[must_use]
    pub fn trouble() -> Self {
        Self::Refused { refusal: JoinRefusal::Trouble }
    }
}

impl From<Result<String, NotRejoined>> for RejoinOutcome {
    fn from(joined: Result<String, NotRejoined>) -> Self {
        let refusal = match joined {
            Ok(digits) => return Self::Done { digits },
            Err(NotRejoined::OtherScheme) => return Self::OtherScheme,
            Err(NotRejoined::OtherSeat) => return Self::OtherSeat,
            Err(NotRejoined::NotJoined(why)) => why.into(),
            Err(NotRejoined::NotAside | NotRejoined::Shelf(_) | NotRejoined::Store(_)) => {
                JoinRefusal::Trouble
            }
        };
        Self::Refused { refusal }
    }
}
