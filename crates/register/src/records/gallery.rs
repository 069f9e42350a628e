//! Galleries, and the entries by which alone a member ever sees anybody.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Ban, CourtOrder, Scope, SubjectCard, Warning};
use crate::civil::days_after;
use crate::id::Id;
use crate::text::NeutralText;

/// A set of subjects shown to some premises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gallery {
    /// Its id.
    pub id: Id<Gallery>,
    /// Its name, such as "Excluded" or "ID sought".
    pub name: String,
    /// Which premises see it.
    pub audience: Scope,
    /// Months for which an entry stands when nobody says otherwise.
    pub default_months: u8,
}

/// One subject in one gallery, from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GalleryEntry {
    /// Its id.
    pub id: Id<GalleryEntry>,
    /// The gallery.
    pub gallery: Id<Gallery>,
    /// The subject.
    pub subject: Id<SubjectCard>,
    /// First day shown.
    pub from: Date,
    /// Last day shown, included. No entry is without one.
    pub until: Date,
    /// What it rests on; it falls with that.
    pub rests_on: RestsOn,
    /// A line below the picture.
    pub caption: Option<NeutralText>,
    /// Set when it was withdrawn before its end.
    pub withdrawn: Option<Withdrawal>,
    /// What allows a child to be shown, if anything does.
    pub child: Option<ChildApproval>,
}

/// What an entry rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RestsOn {
    /// Reports of incidents alone.
    Reports,
    /// A ban: the entry is shown only while the ban may be.
    Ban(Id<Ban>),
    /// A warning.
    Warning(Id<Warning>),
    /// An order of a court.
    Order(Id<CourtOrder>),
}

/// An entry taken back before its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// Since this day.
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// Leave to show a child to a limited audience for at most ninety days (`domain.md` L22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildApproval {
    from: Date,
    until: Date,
    show_name: bool,
}

/// Why leave to show a child was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChildError {
    /// Two different people must approve.
    #[error("two different people approve it")]
    OneApprover,
    /// The pressing need must be said.
    #[error("the pressing need must be said")]
    NoNeed,
    /// More than ninety days.
    #[error("at most 90 days at a time")]
    TooLong,
    /// The gallery goes to all members.
    #[error("the audience must be limited")]
    AudienceNotLimited,
}

impl ChildApproval {
    /// Leave by two people, for a stated need, to a limited audience, for at most ninety days.
    ///
    /// The approvers and the need stay in the office; the leave itself carries neither.
    ///
    /// # Errors
    /// [`ChildError`], naming the first condition that is not met.
    pub fn grant(
        approvers: [Id<super::Person>; 2],
        need: &str,
        audience: &Scope,
        from: Date,
        until: Date,
        show_name: bool,
    ) -> Result<Self, ChildError> {
        let [first, second] = approvers;
        match () {
            () if first == second => Err(ChildError::OneApprover),
            () if need.trim().is_empty() => Err(ChildError::NoNeed),
            () if until > days_after(from, 90) => Err(ChildError::TooLong),
            () if matches!(audience, Scope::AllMembers) => Err(ChildError::AudienceNotLimited),
            () => Ok(Self { from, until, show_name }),
        }
    }

    /// Leave as the office tells a member's computer of it: that it was given, for which days, and
    /// whether it names; not by whom and why.
    ///
    /// # Errors
    /// [`ChildError::TooLong`].
    pub fn told(from: Date, until: Date, show_name: bool) -> Result<Self, ChildError> {
        if until > days_after(from, 90) {
            return Err(ChildError::TooLong);
        }
        Ok(Self { from, until, show_name })
    }

    /// Whether it holds on a day.
    pub fn holds(&self, today: Date) -> bool {
        self.from <= today && today <= self.until.min(days_after(self.from, 90))
    }

    /// Whether the name may be shown, which is not the rule.
    pub fn shows_name(&self) -> bool {
        self.show_name
    }

    /// First and last day.
    pub fn days(&self) -> (Date, Date) {
        (self.from, self.until)
    }

    /// Leave read back from the register, checked when it was given.
    pub(crate) fn stored(from: Date, until: Date, show_name: bool) -> Self {
        Self { from, until, show_name }
    }
}
