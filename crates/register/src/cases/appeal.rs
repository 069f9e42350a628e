//! An appeal, from the day it comes in to the day its answer goes out (`domain.md` §2.4).
//!
//! An answer is made of somebody's hand, what they rule, and reasons; nothing else changes a ban here.

use jiff::civil::Date;

use super::changing::{Changed, Milder, lift, vary};
use super::verdict::reasons_of;
use super::{KeepingHand, Rule, ServingHand};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{
    Appeal, AppealOutcome, AppealStage, Ban, BanStanding, Person, Role, SchemeRules, Suspension,
    SuspensionReason,
};
use crate::text::NeutralText;

/// Where an appeal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppealPlace {
    /// Being looked at.
    Open(AppealStage),
    /// Decided; the person has not been told.
    Decided(AppealOutcome),
    /// Over: the person has been told.
    Notified(AppealOutcome),
}

/// The hand of somebody who may decide an appeal: chair or board, and nobody who reported, proposed
/// or decided the ban.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppealHand(Id<Person>);

impl AppealHand {
    /// The hand of a person, for a ban that came about as the facts say.
    ///
    /// # Errors
    /// [`Rule`], saying why they have none.
    pub fn of(person: &Person, facts: &super::Facts) -> Result<Self, Rule> {
        // Whoever moved the ban is no judge of it, even where a scheme lets movers vote.
        let moved = facts.movers.contains(&person.id);
        match (person.role, super::barred(person, facts)) {
            (Role::Police, _) => Err(Rule::PoliceTakeNoPart),
            (Role::Chair | Role::Board, Some(super::BarredFor::Reporter)) => {
                Err(Rule::ReporterTakesNoPart)
            }
            (Role::Chair | Role::Board, _) if moved => Err(Rule::MoverDoesNotVote),
            (Role::Chair | Role::Board, Some(super::BarredFor::Declared)) => {
                Err(Rule::InterestDeclared)
            }
            (Role::Chair | Role::Board, _) if facts.decided.contains(&person.id) => {
                Err(Rule::DecidedBefore)
            }
            (Role::Chair | Role::Board, None) => Ok(Self(person.id)),
            _ => Err(Rule::NotEntitled),
        }
    }

    /// Whose hand it is.
    pub fn person(self) -> Id<Person> {
        self.0
    }
}

/// What is ruled on an appeal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ruling {
    /// The ban stands.
    Uphold,
    /// It becomes shorter, or holds in fewer places.
    Vary(Milder),
    /// It is lifted.
    Revoke,
}

/// An answer to an appeal: by somebody's hand and with reasons. There is no other way to make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruled {
    hand: AppealHand,
    ruling: Ruling,
    reasons: NeutralText,
}

impl Ruled {
    /// What somebody rules, for reasons that the answer gives.
    ///
    /// # Errors
    /// [`Rule::ReasonsNeeded`], [`Rule::Wording`].
    pub fn of(hand: AppealHand, ruling: Ruling, reasons: &str) -> Result<Self, Rule> {
        Ok(Self { hand, ruling, reasons: reasons_of(reasons)? })
    }

    /// Who rules.
    pub fn by(&self) -> Id<Person> {
        self.hand.person()
    }

    /// The reasons.
    pub fn reasons(&self) -> &NeutralText {
        &self.reasons
    }

    /// How the appeal ends.
    pub fn outcome(&self) -> AppealOutcome {
        match self.ruling {
            Ruling::Uphold => AppealOutcome::Upheld,
            Ruling::Vary(_) => AppealOutcome::Varied,
            Ruling::Revoke => AppealOutcome::Revoked,
        }
    }

    /// The ban after it, and the entries that follow at once.
    pub fn carry_out(&self, ban: &Ban, dossier: &Dossier, grace: i32, today: Date) -> Changed {
        let told = answered(ban, self.outcome(), today);
        match &self.ruling {
            Ruling::Uphold => Changed { ban: told, entries: Vec::new() },
            Ruling::Vary(milder) => vary(&told, milder, dossier, grace),
            Ruling::Revoke => lift(&told, AppealOutcome::Revoked, &self.reasons, dossier, today),
        }
    }
}

/// One step of an appeal.
#[derive(Debug, Clone, Copy)]
pub enum AppealStep<'a> {
    /// The person is told that it has come.
    Acknowledge(ServingHand),
    /// It will be heard.
    Admit(AppealHand),
    /// It will not, for a reason.
    Refuse(AppealHand, &'a NeutralText),
    /// It is put down for a day.
    List(KeepingHand),
    /// It is decided.
    Decide(&'a Ruled),
    /// The person is told.
    Notify(ServingHand),
}

/// Where an appeal stands after a step.
///
/// # Errors
/// [`Rule::NotNow`] for a step that does not lead on from here.
pub fn appeal_step(place: AppealPlace, step: AppealStep<'_>) -> Result<AppealPlace, Rule> {
    use AppealPlace as P;
    use AppealStage as S;
    Ok(match (place, step) {
        (P::Open(S::Received), AppealStep::Acknowledge(_)) => P::Open(S::Acknowledged),
        (P::Open(S::Acknowledged), AppealStep::Admit(_)) => P::Open(S::Admissible),
        (P::Open(S::Acknowledged), AppealStep::Refuse(..)) => {
            P::Decided(AppealOutcome::RefusedFrivolous)
        }
        (P::Open(S::Admissible), AppealStep::List(_)) => P::Open(S::Listed),
        (P::Open(S::Listed), AppealStep::Decide(ruled)) => P::Decided(ruled.outcome()),
        (P::Decided(outcome), AppealStep::Notify(_)) => P::Notified(outcome),
        _ => return Err(Rule::NotNow),
    })
}

/// A ban against which an appeal has come. Where it does not stand meanwhile it is set aside,
/// as long as the appeal is open; a doubt for which it is set aside already goes before that.
///
/// # Errors
/// [`Rule::AppealOpen`] when one is open; [`Rule::NotNow`] when the ban is over or lifted;
/// [`Rule::Day`] for a day before the decision or after today.
pub fn received(
    ban: &Ban,
    _hand: ServingHand,
    on: Date,
    rules: &SchemeRules,
    today: Date,
) -> Result<Ban, Rule> {
    if matches!(ban.appeal, Appeal::Open { .. }) {
        return Err(Rule::AppealOpen);
    }
    if matches!(ban.standing(rules, today), BanStanding::Revoked | BanStanding::Expired) {
        return Err(Rule::NotNow);
    }
    if on < ban.decision.on || on > today {
        return Err(Rule::Day);
    }
    let aside = Suspension { since: today, reason: SuspensionReason::Appeal };
    let suspension = ban.suspension.or((!ban.rules.stands_on_appeal).then_some(aside));
    let appeal = Appeal::Open { stage: AppealStage::Received, received: on };
    Ok(Ban { appeal, suspension, ..ban.clone() })
}

/// A ban whose appeal stands at a place now, still open.
pub fn moved_on(ban: &Ban, stage: AppealStage, received: Date) -> Ban {
    Ban { appeal: Appeal::Open { stage, received }, ..ban.clone() }
}

/// A ban whose appeal is answered. What set it aside for the appeal's sake ends with it, nothing else.
pub fn answered(ban: &Ban, outcome: AppealOutcome, on: Date) -> Ban {
    let suspension = ban.suspension.filter(|one| one.reason != SuspensionReason::Appeal);
    Ban { appeal: Appeal::Decided { outcome, on }, suspension, ..ban.clone() }
}
