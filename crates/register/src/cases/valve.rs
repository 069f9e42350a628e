//! The safety valve: one signature sets a ban aside at once, and no till shows it (`domain.md` L15, L16).

use jiff::civil::Date;

use super::{ReinstatingHand, Rule, SuspendingHand};
use crate::records::{Appeal, Ban, Suspension, SuspensionReason};

/// A ban set aside from this day on. One that does not stand because of an appeal is set aside for the
/// graver reason: the end of the appeal does not end the doubt.
///
/// # Errors
/// [`Rule::NotNow`] when it is set aside or lifted already.
pub fn set_aside(
    ban: &Ban,
    _hand: SuspendingHand,
    reason: SuspensionReason,
    today: Date,
) -> Result<Ban, Rule> {
    let free = ban.suspension.is_none_or(|one| one.reason == SuspensionReason::Appeal);
    if free && ban.lifted().is_none() {
        Ok(Ban { suspension: Some(Suspension { since: today, reason }), ..ban.clone() })
    } else {
        Err(Rule::NotNow)
    }
}

/// A ban that holds again, by its dates. The days that it was set aside are not added to its end.
/// Where it does not stand during an appeal and one is open, it waits for that.
///
/// # Errors
/// [`Rule::NotNow`] when it is not set aside; [`Rule::AppealOpen`] when only an appeal sets it aside.
pub fn reinstate(ban: &Ban, _hand: ReinstatingHand, today: Date) -> Result<Ban, Rule> {
    let open = matches!(ban.appeal, Appeal::Open { .. });
    let reason = SuspensionReason::Appeal;
    let waits =
        (open && !ban.rules.stands_on_appeal).then_some(Suspension { since: today, reason });
    match ban.suspension {
        Some(Suspension { reason: SuspensionReason::Appeal, .. }) => Err(Rule::AppealOpen),
        Some(_) => Ok(Ban { suspension: waits, ..ban.clone() }),
        None => Err(Rule::NotNow),
    }
}
