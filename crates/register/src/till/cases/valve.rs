//! The safety valve at the till: one signature sets a ban aside, another lets it hold again.

use super::NotDone;
use super::answers::CaseAct;
use super::ban_answers::AppealAnswer;
use super::chamber::Chamber;
use crate::cases::{
    CaseStep, ReinstatingHand, Rule, StepKind, SuspendingHand, reinstate, set_aside,
};
use crate::civil::{Clock, Moment};
use crate::id::Id;
use crate::records::{Ban, BanStanding, Role, SubjectCard, SuspensionReason};
use crate::store::{Action, Actor, Change};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// Sets a ban aside, or lets it hold again.
pub(super) fn turn(
    change: &mut Change<'_>,
    subject: Id<SubjectCard>,
    ban: Option<Id<Ban>>,
    role: Role,
    act: CaseAct,
    moment: Moment,
) -> Result<StepKind, NotDone> {
    let dossier = change.read().dossier(subject)?.ok_or(NotDone::NotFound)?;
    let ban = dossier.bans.iter().find(|one| Some(one.id) == ban).ok_or(Rule::NotNow)?;
    let aside = |reason| set_aside(ban, SuspendingHand::of(role)?, reason, moment.today());
    let (ban, kind) = match act {
        CaseAct::SetAsideDoubt => (aside(SuspensionReason::DoubtOnIdentity)?, StepKind::Suspended),
        CaseAct::SetAsideObjection => (aside(SuspensionReason::Objection)?, StepKind::Suspended),
        CaseAct::Reinstate => {
            let hand = ReinstatingHand::of(role)?;
            (reinstate(ban, hand, moment.today())?, StepKind::Reinstated)
        }
        _ => return Err(Rule::NotNow.into()),
    };
    change.put_ban(&ban)?;
    change.set_as_of(moment.instant())?;
    Ok(kind)
}

impl Session {
    /// What of the safety valve there is to a ban as it stands, each with why this person cannot.
    pub(super) fn valve_acts(&self, ban: &Ban) -> Vec<(CaseAct, Result<(), Rule>)> {
        let role = self.person.role;
        match ban.standing(&self.books.scheme.rules, self.view.day()) {
            BanStanding::InForce | BanStanding::NotServed | BanStanding::StartsLater => {
                let aside = SuspendingHand::of(role).map(drop);
                vec![(CaseAct::SetAsideDoubt, aside), (CaseAct::SetAsideObjection, aside)]
            }
            BanStanding::Suspended => {
                vec![(CaseAct::Reinstate, ReinstatingHand::of(role).map(drop))]
            }
            BanStanding::Expired | BanStanding::ReviewMissed | BanStanding::Revoked => Vec::new(),
        }
    }

    /// Turns the valve on a ban's own page: there may be no case that it came of.
    pub(super) fn ban_act(
        &mut self,
        ban: Id<Ban>,
        act: CaseAct,
        clock: &dyn Clock,
    ) -> Result<AppealAnswer, Failure> {
        let moment = self.moment(clock);
        let subject = self.ban_of(ban).ok_or(Failure::of(FailureCode::NotFound))?.0.card.id;
        let (actor, object) = (Actor::of(&self.person), Some(*ban.bytes()));
        let (me, role) = (self.person.id, self.person.role);
        // What keeps somebody from being turned away by mistake is undone by its opposite alone.
        let turned = |change: &mut Change<'_>| -> Result<(), NotDone> {
            let kind = turn(change, subject, Some(ban), role, act, moment)?;
            let case = Chamber::read(change.read())?.case_of(ban).map(|case| case.proposal);
            if let Some(case) = case {
                let step = CaseStep { case, kind, at: moment.instant(), by: me, note: None };
                change.office()?.add_case_step(&step)?;
            }
            Ok(())
        };
        let done = self.store.try_change(&actor, moment, Action::BanChanged, object, turned);
        self.appeal_answer(done, ban, moment, clock)
    }
}
