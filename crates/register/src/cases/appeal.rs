//! An appeal, from the day it comes in to the day its answer goes out (`domain.md` §2.4).

use super::{KeepingHand, Rule, ServingHand};
use crate::records::{AppealOutcome, AppealStage, Person, Role};
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

/// The hand of somebody who may decide an appeal: chair or board, and not whoever reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppealHand(());

impl AppealHand {
    /// The hand of a person, for bans that rest on reports by `reported`.
    ///
    /// # Errors
    /// [`Rule`], saying why they have none.
    pub fn of(person: &Person, reported: &super::Facts) -> Result<Self, Rule> {
        match (person.role, super::barred(person, reported)) {
            (Role::Police, _) => Err(Rule::PoliceTakeNoPart),
            (Role::Chair | Role::Board, None) => Ok(Self(())),
            (Role::Chair | Role::Board, Some(super::BarredFor::Declared)) => {
                Err(Rule::InterestDeclared)
            }
            (Role::Chair | Role::Board, Some(super::BarredFor::Mover)) => {
                Err(Rule::MoverDoesNotVote)
            }
            (Role::Chair | Role::Board, Some(_)) => Err(Rule::ReporterTakesNoPart),
            _ => Err(Rule::NotEntitled),
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
    /// It is decided, for reasons: upheld means that the ban stands.
    Decide(AppealHand, AppealOutcome, &'a NeutralText),
    /// The person is told.
    Notify(ServingHand),
}

/// Where an appeal stands after a step.
///
/// # Errors
/// [`Rule::NotNow`] for a step that does not lead on from here; [`Rule::NotOffered`] for a refusal
/// given as a decision.
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
        (P::Open(S::Listed), AppealStep::Decide(_, AppealOutcome::RefusedFrivolous, _)) => {
            return Err(Rule::NotOffered);
        }
        (P::Open(S::Listed), AppealStep::Decide(_, outcome, _)) => P::Decided(outcome),
        (P::Decided(outcome), AppealStep::Notify(_)) => P::Notified(outcome),
        _ => return Err(Rule::NotNow),
    })
}
