//! The safety valve at the till: one signature sets a ban aside, another lets it hold again.

use super::NotDone;
use super::answers::CaseAct;
use crate::cases::{Case, ReinstatingHand, Rule, StepKind, SuspendingHand, reinstate, set_aside};
use crate::civil::Moment;
use crate::records::{Role, SuspensionReason};
use crate::store::Change;

/// Sets the ban of a case aside, or lets it hold again.
pub(super) fn turn(
    change: &mut Change<'_>,
    file: &Case,
    role: Role,
    act: CaseAct,
    moment: Moment,
) -> Result<StepKind, NotDone> {
    let proposal = change.read().office()?.proposal(file.proposal)?.ok_or(NotDone::NotFound)?;
    let dossier = change.read().dossier(proposal.subject)?.ok_or(NotDone::NotFound)?;
    let ban = dossier.bans.iter().find(|ban| Some(ban.id) == file.ban);
    let ban = ban.ok_or(Rule::NotNow)?;
    let aside = |reason| set_aside(ban, SuspendingHand::of(role)?, reason, moment.today());
    let (ban, kind) = match act {
        CaseAct::SetAsideDoubt => (aside(SuspensionReason::DoubtOnIdentity)?, StepKind::Suspended),
        CaseAct::SetAsideObjection => (aside(SuspensionReason::Objection)?, StepKind::Suspended),
        _ => {
            let hand = ReinstatingHand::of(role)?;
            (reinstate(ban, hand, moment.today())?, StepKind::Reinstated)
        }
    };
    change.put_ban(&ban)?;
    change.set_as_of(moment.instant())?;
    Ok(kind)
}
