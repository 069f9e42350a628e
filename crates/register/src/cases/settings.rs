//! What a scheme decides by, as it is typed: read field by field, compared with what holds, and what a change
//! would do to whom. Pure.
//!
//! Invariant: a form that has no problem makes rules that the store takes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AppealRules, CaseRules, CountsFrom, MajorityRule};
use crate::closed_list::closed_list;
use crate::records::DecidingBody;

closed_list! {
    /// A rule that a scheme sets for itself.
    pub enum RuleField {
        Body = "BODY", Quorum = "QUORUM", Majority = "MAJORITY", Casting = "CASTING",
        MoverVotes = "MOVER_VOTES", BallotDays = "BALLOT_DAYS", CountsFrom = "COUNTS_FROM",
        OfficerProvisional = "OFFICER_PROVISIONAL", WarningMonths = "WARNING_MONTHS",
        AppealDays = "APPEAL_DAYS", StandsOnAppeal = "STANDS_ON_APPEAL",
        AnswerDays = "ANSWER_DAYS", ReviewMonths = "REVIEW_MONTHS",
    }
}
closed_list! {
    /// Whom a change of the rules touches, or leaves as they are.
    pub enum RuleTouches {
        /// Votes that are open keep the rules that they began with.
        OpenVotes = "OPEN_VOTES",
        /// Proposals on which no vote has begun are decided by the new rules.
        Waiting = "WAITING",
        /// Bans that are decided keep what their notices say.
        Decided = "DECIDED",
        /// Appeals that are open keep their days.
        OpenAppeals = "OPEN_APPEALS",
        /// People whose letter names another last day for an appeal.
        Told = "TOLD",
        /// Fewer have a vote than must take part.
        TooFew = "TOO_FEW",
    }
}

/// The rules as the window shows and sends them; numbers as they are typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesForm {
    /// Who decides.
    pub body: DecidingBody,
    /// How many must take part.
    pub quorum: String,
    /// How many of the votes carry a choice.
    pub majority: MajorityRule,
    /// Whether the chair chooses between two that are equal.
    pub casting: bool,
    /// Whether somebody may vote on what they proposed and did not report.
    pub mover_votes: bool,
    /// Days that a ballot stays open.
    pub ballot_days: String,
    /// What a length is counted from.
    pub counts_from: CountsFrom,
    /// Whether a ban by an officer holds until the others have voted.
    pub officer_provisional: bool,
    /// Months that a warning stands.
    pub warning_months: String,
    /// Days after being told within which an appeal is in time.
    pub appeal_days: String,
    /// Whether a ban stands while an appeal is open.
    pub stands_on_appeal: bool,
    /// Days within which an appeal is answered.
    pub answer_days: String,
    /// Months after which the person may ask again at any time.
    pub review_months: String,
}

/// A number that cannot be taken, with its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RuleProblem {
    /// Which.
    pub field: RuleField,
    /// The least that it may be.
    pub least: i32,
    /// The most.
    pub most: i32,
}

/// Whom a change touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RuleEffect {
    /// In what way.
    pub touches: RuleTouches,
    /// How many.
    pub count: usize,
}

/// Both sets of rules, as one thing that is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SchemeSettings {
    /// What proposals are decided by.
    pub cases: CaseRules,
    /// What appeals are heard by.
    pub appeals: AppealRules,
}

/// How things stand while the rules are changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Votes that are open.
    pub open_votes: usize,
    /// Proposals on which no vote is open.
    pub waiting: usize,
    /// Bans that are decided and not over.
    pub decided: usize,
    /// Appeals that are open.
    pub open_appeals: usize,
    /// Bans whose person was told a last day for an appeal that is still to come.
    pub told: usize,
    /// How many have a vote.
    pub voters: usize,
}

/// The least and the most that a number may be; nothing for what is chosen.
pub fn bounds(field: RuleField) -> Option<(i32, i32)> {
    use RuleField as F;
    match field {
        F::Quorum => Some((1, 50)),
        F::BallotDays => Some((1, 60)),
        // `domain.md` §2.6: twelve months at most.
        F::WarningMonths | F::ReviewMonths => Some((1, 12)),
        F::AppealDays => Some((7, 365)),
        F::AnswerDays => Some((1, 90)),
        F::Body
        | F::Majority
        | F::Casting
        | F::MoverVotes
        | F::CountsFrom
        | F::OfficerProvisional
        | F::StandsOnAppeal => None,
    }
}

impl RulesForm {
    /// The form of what holds now.
    pub fn of(settings: &SchemeSettings) -> Self {
        let SchemeSettings { cases, appeals } = settings;
        Self {
            body: cases.body,
            quorum: cases.quorum.to_string(),
            majority: cases.majority,
            casting: cases.casting,
            mover_votes: cases.mover_votes,
            ballot_days: cases.ballot_days.to_string(),
            counts_from: cases.counts_from,
            officer_provisional: appeals.officer_provisional,
            warning_months: cases.warning_months.to_string(),
            appeal_days: appeals.appeal_days.to_string(),
            stands_on_appeal: cases.stands_on_appeal,
            answer_days: appeals.answer_days.to_string(),
            review_months: appeals.review_months.to_string(),
        }
    }

    /// The rules that it says.
    ///
    /// # Errors
    /// Every number that is out of its bounds, in the order of the form.
    pub fn read(&self) -> Result<SchemeSettings, Vec<RuleProblem>> {
        let mut problems = Vec::new();
        let mut number = |field: RuleField, typed: &str| {
            let (least, most) = bounds(field).unwrap_or((0, i32::MAX));
            let read = typed.trim().parse().ok().filter(|n: &i32| (least..=most).contains(n));
            if read.is_none() {
                problems.push(RuleProblem { field, least, most });
            }
            read.unwrap_or(least)
        };
        let quorum = number(RuleField::Quorum, &self.quorum);
        let cases = CaseRules {
            body: self.body,
            quorum: u32::try_from(quorum).unwrap_or(1),
            majority: self.majority,
            casting: self.casting,
            mover_votes: self.mover_votes,
            ballot_days: number(RuleField::BallotDays, &self.ballot_days),
            counts_from: self.counts_from,
            stands_on_appeal: self.stands_on_appeal,
            warning_months: number(RuleField::WarningMonths, &self.warning_months),
        };
        let appeals = AppealRules {
            appeal_days: number(RuleField::AppealDays, &self.appeal_days),
            answer_days: number(RuleField::AnswerDays, &self.answer_days),
            review_months: number(RuleField::ReviewMonths, &self.review_months),
            officer_provisional: self.officer_provisional,
        };
        if problems.is_empty() { Ok(SchemeSettings { cases, appeals }) } else { Err(problems) }
    }
}

/// Which rules differ, in the order of the form.
pub fn changed(old: &SchemeSettings, new: &SchemeSettings) -> Vec<RuleField> {
    use RuleField as F;
    // Taken apart, so that a rule that is added must be compared here too.
    let SchemeSettings { cases, appeals } = old;
    let CaseRules {
        body,
        quorum,
        majority,
        casting,
        mover_votes,
        ballot_days,
        counts_from,
        stands_on_appeal,
        warning_months,
    } = cases;
    let AppealRules { appeal_days, answer_days, review_months, officer_provisional } = appeals;
    let all = [
        (F::Body, *body != new.cases.body),
        (F::Quorum, *quorum != new.cases.quorum),
        (F::Majority, *majority != new.cases.majority),
        (F::Casting, *casting != new.cases.casting),
        (F::MoverVotes, *mover_votes != new.cases.mover_votes),
        (F::BallotDays, *ballot_days != new.cases.ballot_days),
        (F::CountsFrom, *counts_from != new.cases.counts_from),
        (F::OfficerProvisional, *officer_provisional != new.appeals.officer_provisional),
        (F::WarningMonths, *warning_months != new.cases.warning_months),
        (F::AppealDays, *appeal_days != new.appeals.appeal_days),
        (F::StandsOnAppeal, *stands_on_appeal != new.cases.stands_on_appeal),
        (F::AnswerDays, *answer_days != new.appeals.answer_days),
        (F::ReviewMonths, *review_months != new.appeals.review_months),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}

/// Whom a change touches, said before it is saved.
pub fn effects(changed: &[RuleField], quorum: u32, standing: &Standing) -> Vec<RuleEffect> {
    use {RuleField as F, RuleTouches as T};
    let any = |fields: &[RuleField]| changed.iter().any(|field| fields.contains(field));
    let votes = any(&[
        F::Body,
        F::Quorum,
        F::Majority,
        F::Casting,
        F::MoverVotes,
        F::BallotDays,
        F::OfficerProvisional,
    ]);
    let kept = any(&[F::CountsFrom, F::StandsOnAppeal]);
    let few = usize::try_from(quorum).is_ok_and(|quorum| standing.voters < quorum);
    let all = [
        (T::OpenVotes, votes, standing.open_votes),
        (T::Waiting, votes || kept, standing.waiting),
        (T::Decided, kept, standing.decided),
        (T::OpenAppeals, any(&[F::AnswerDays]), standing.open_appeals),
        (T::Told, any(&[F::AppealDays]), standing.told),
    ];
    let mut said: Vec<RuleEffect> = all
        .into_iter()
        .filter(|(_, touched, count)| *touched && *count > 0)
        .map(|(touches, _, count)| RuleEffect { touches, count })
        .collect();
    if any(&[F::Quorum]) && few {
        said.push(RuleEffect { touches: T::TooFew, count: standing.voters });
    }
    said
}
