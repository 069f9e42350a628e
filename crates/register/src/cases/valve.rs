//! The safety valve: one signature sets a ban aside at once, and no till shows it (`domain.md` L15, L16).

use jiff::civil::Date;

use super::{ReinstatingHand, Rule, SuspendingHand};
use crate::records::{Appeal, AppealOutcome, Ban, Suspension, SuspensionReason};

/// A ban set aside from this day on.
///
/// # Errors
/// [`Rule::NotNow`] when it is set aside or revoked already.
pub fn set_aside(
    ban: &Ban,
    _hand: SuspendingHand,
    reason: SuspensionReason,
    today: Date,
) -> Result<Ban, Rule> {
    let revoked = matches!(ban.appeal, Appeal::Decided { outcome: AppealOutcome::Revoked, .. });
    match ban.suspension {
        None if !revoked => {
            Ok(Ban { suspension: Some(Suspension { since: today, reason }), ..ban.clone() })
        }
        _ => Err(Rule::NotNow),
    }
}

/// A ban that holds again, by its dates. The days that it was set aside are not added to its end.
///
/// # Errors
/// [`Rule::NotNow`] when it is not set aside.
pub fn reinstate(ban: &Ban, _hand: ReinstatingHand) -> Result<Ban, Rule> {
    match ban.suspension {
        Some(_) => Ok(Ban { suspension: None, ..ban.clone() }),
        None => Err(Rule::NotNow),
    }
}
