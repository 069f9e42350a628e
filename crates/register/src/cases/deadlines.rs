//! The days of an appeal: until when one is in time, and by when it is answered. The scheme's choice.

use jiff::civil::Date;

use crate::civil::{days_after, months_after};
use crate::records::{Ban, Service};

/// What a scheme has chosen about appeals, and about an officer who decides alone at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppealRules {
    /// Days after being told within which an appeal is in time.
    pub appeal_days: i32,
    /// Days within which it is answered.
    pub answer_days: i32,
    /// Months from the first day after which the person may ask again at any time.
    pub review_months: i32,
    /// Whether a ban by an officer holds until the others have voted.
    pub officer_provisional: bool,
}

impl Default for AppealRules {
    fn default() -> Self {
        // `domain.md` §2.4: a review after six clean months (Brighton).
        Self { appeal_days: 28, answer_days: 28, review_months: 6, officer_provisional: true }
    }
}

impl AppealRules {
    /// The last day on which an appeal is in time; none before the person was told.
    pub fn appeal_by(&self, ban: &Ban) -> Option<Date> {
        match ban.service {
            Service::Unserved => None,
            Service::Served(record) => Some(days_after(record.on, self.appeal_days)),
        }
    }

    /// From which day on the person may ask for a review at any time.
    pub fn review_from(&self, ban: &Ban) -> Date {
        months_after(ban.term.starts(), self.review_months)
    }

    /// Whether an appeal received on a day is late: after its days, and before a review may be asked for.
    pub fn is_late(&self, ban: &Ban, received: Date) -> bool {
        self.appeal_by(ban).is_some_and(|last| received > last) && received < self.review_from(ban)
    }

    /// By when an appeal received on a day is answered.
    pub fn answer_by(&self, received: Date) -> Date {
        days_after(received, self.answer_days)
    }
}
