//! Who sees a bar of a premises' own: the people of that premises, on its days, and nobody else.
//!
//! One pure function of the bar, the viewer, the rules and the day, beside the one for the scheme's
//! register and apart from it: nothing that a scheme decides lets a bar be seen anywhere else.

use jiff::civil::Date;

use super::{ChildAccess, InForce, Paper, Shown, StateKind, Viewer};
use crate::closed_list::closed_list;
use crate::dossier::Dossier;
use crate::records::{OwnBar, OwnStanding, Role, SchemeRules};

closed_list! {
    /// Why a bar of a premises' own is not shown.
    pub enum OwnHidden {
        /// The viewer does not work at these premises, or has no work with the list.
        NotTheirs = "NOT_THEIRS",
        /// The viewer has not accepted the current data agreement.
        NoAgreement = "NO_AGREEMENT",
        /// The first day is still to come.
        StartsLater = "STARTS_LATER",
        /// Ended before its time.
        Ended = "ENDED",
        /// Over by its dates.
        Expired = "EXPIRED",
        /// Without an end, and its review was missed.
        ReviewMissed = "REVIEW_MISSED",
        /// A child without leave to be shown.
        Child = "CHILD",
        /// A child, and a role that sees no children.
        ChildRole = "CHILD_ROLE",
    }
}

/// How much of a bar a viewer may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnShown {
    /// Whether the name may be shown.
    pub named: bool,
    /// Whether the rules for children apply.
    pub child: bool,
    /// Whether the viewer must say why before opening the card.
    pub needs_reason: bool,
}

/// How much of a bar `viewer` may see on `today`, or why nothing of it.
///
/// # Errors
/// [`OwnHidden`].
pub fn own_visibility(
    bar: &OwnBar,
    viewer: &Viewer,
    rules: &SchemeRules,
    today: Date,
) -> Result<OwnShown, OwnHidden> {
    let here = viewer.premises.as_ref().is_some_and(|premises| premises.id == bar.premises);
    if !here || !matches!(viewer.role, Role::Till | Role::Door | Role::Manager) {
        return Err(OwnHidden::NotTheirs);
    }
    if !viewer.agreed {
        return Err(OwnHidden::NoAgreement);
    }
    match bar.standing(rules, today) {
        OwnStanding::InForce => {}
        OwnStanding::StartsLater => return Err(OwnHidden::StartsLater),
        OwnStanding::Ended => return Err(OwnHidden::Ended),
        OwnStanding::Expired => return Err(OwnHidden::Expired),
        OwnStanding::ReviewMissed => return Err(OwnHidden::ReviewMissed),
    }
    if !bar.is_child(today) {
        return Ok(OwnShown { named: true, child: false, needs_reason: false });
    }
    let leave = bar.child.as_ref().map(|leave| &leave.approval);
    let Some(leave) = leave.filter(|leave| leave.holds(today)) else {
        return Err(OwnHidden::Child);
    };
    let access = viewer.child_access();
    if access == ChildAccess::No {
        return Err(OwnHidden::ChildRole);
    }
    let needs_reason = access == ChildAccess::WithReason;
    Ok(OwnShown { named: leave.shows_name(), child: true, needs_reason })
}

impl OwnShown {
    /// The bar in the light in which tiles and cards are made; `dossier` is the bar's own.
    pub(crate) fn light<'a>(self, bar: &'a OwnBar, dossier: &'a Dossier) -> Shown<'a> {
        Shown {
            in_force: vec![InForce { state: StateKind::BarredHere, paper: Paper::Own(bar) }],
            entry: None,
            until: None,
            named: self.named,
            child: self.child,
            needs_reason: self.needs_reason,
            pictures: dossier.pictures.iter().collect(),
            care: Vec::new(),
            hidden_from_members: None,
        }
    }
}
