//! Orders of a court that concern premises: the office's by default, members' only where lawful.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{CourtOrderKind, SubjectCard, Under18};
use crate::id::Id;
use crate::text::NeutralText;

/// An order, as the office holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourtOrder {
    /// Its id.
    pub id: Id<CourtOrder>,
    /// Whom it concerns.
    pub subject: Id<SubjectCard>,
    /// Its kind.
    pub kind: CourtOrderKind,
    /// The court.
    pub court: NeutralText,
    /// What it forbids, in words that members could read.
    pub conditions: NeutralText,
    /// First day.
    pub from: Date,
    /// Last day, included.
    pub to: Date,
    /// Whether the court's publicity rules let members know.
    pub publicised_ok: bool,
}

/// An order that members may know of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicOrder(CourtOrder);

impl CourtOrder {
    /// The order for members: never a child's, never bail, only where publicity is allowed
    /// (`domain.md` L31).
    pub fn for_members(&self, under18: Under18) -> Option<PublicOrder> {
        let allowed = self.publicised_ok
            && self.kind != CourtOrderKind::BailCondition
            && under18 == Under18::No;
        allowed.then(|| PublicOrder(self.clone()))
    }

    /// Whether it holds on a day.
    pub fn in_force(&self, today: Date) -> bool {
        self.from <= today && today <= self.to
    }
}

impl PublicOrder {
    /// The order.
    pub fn order(&self) -> &CourtOrder {
        &self.0
    }

    /// An order read back from a member's register, which holds no other kind.
    pub(crate) fn stored(order: CourtOrder) -> Self {
        Self(order)
    }
}
