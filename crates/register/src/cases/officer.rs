//! One officer who decides first, and the others who ratify it or do not (`domain.md` §1.2).
//!
//! Until the others have voted the officer's ban holds provisionally, and only where the scheme says so. Its
//! last day is the last day of their vote: what nobody ratifies is over by its own dates, on every till, with
//! nobody having to do anything.

use jiff::civil::Date;

use super::changing::{Changed, lift};
use super::verdict::reasons_of;
use super::{CaseKind, CaseRules, Choice, Facts, Rule, Verdict};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{
    AppealOutcome, Ban, DecidingBody, Decision, Minute, Outcome, Person, ProposalStage, Role, Term,
};
use crate::text::NeutralText;

/// The hand of somebody who may decide alone at first: chair or board, no part in the case, and only where
/// the scheme decides so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficerHand {
    person: Id<Person>,
    name: String,
    role: Role,
}

impl OfficerHand {
    /// The hand of a person, for one case.
    ///
    /// # Errors
    /// [`Rule`], saying why they have none.
    pub fn of(person: &Person, rules: &CaseRules, facts: &Facts) -> Result<Self, Rule> {
        if person.role == Role::Police {
            return Err(Rule::PoliceTakeNoPart);
        }
        if !matches!(person.role, Role::Chair | Role::Board) {
            return Err(Rule::NotEntitled);
        }
        if rules.body != DecidingBody::OfficerRatified {
            return Err(Rule::NoOfficer);
        }
        match super::barred(person, facts) {
            None => {
                let (person, name, role) = (person.id, person.name.clone(), person.role);
                Ok(Self { person, name, role })
            }
            Some(super::BarredFor::Reporter) => Err(Rule::ReporterTakesNoPart),
            Some(super::BarredFor::Mover) => Err(Rule::MoverDoesNotVote),
            Some(super::BarredFor::Declared) => Err(Rule::InterestDeclared),
            Some(_) => Err(Rule::NotEntitled),
        }
    }

    /// Whose hand it is.
    pub fn person(&self) -> Id<Person> {
        self.person
    }
}

/// What an officer decided, for reasons, until the others have voted. Made by an officer's hand alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provisional {
    hand: OfficerHand,
    minute: String,
    reasons: NeutralText,
    until: Date,
}

impl Provisional {
    /// An officer's decision to ban, until the last day of the others' vote.
    ///
    /// # Errors
    /// [`Rule`]: only a ban is decided so; it needs reasons in neutral words.
    pub fn of(
        hand: OfficerHand,
        kind: CaseKind,
        minute: &str,
        reasons: &str,
        until: Date,
    ) -> Result<Self, Rule> {
        if kind != CaseKind::Ban {
            return Err(Rule::NotOffered);
        }
        Ok(Self { hand, minute: minute.to_owned(), reasons: reasons_of(reasons)?, until })
    }

    /// What the officer chose.
    pub fn choice(&self) -> Choice {
        Choice::Ban
    }

    /// The days on which it holds unless it is ratified.
    ///
    /// # Errors
    /// [`Rule::Length`] for a vote that is over already.
    pub fn term(&self, today: Date) -> Result<Term, Rule> {
        Term::fixed(today, self.until).map_err(|_| Rule::Length)
    }

    /// The officer's decision, as the office keeps it.
    ///
    /// # Errors
    /// [`Rule::NotEntitled`]; none that an officer's hand can bring about.
    pub fn decision(&self, id: Id<Decision>, on: Date) -> Result<Decision, Rule> {
        let body = DecidingBody::OfficerRatified;
        let by = [(self.hand.name.as_str(), self.hand.role)];
        let minute = Minute { reference: &self.minute, reasons: self.reasons.as_str() };
        Decision::taken_before(id, on, body, Outcome::Ban, &by, minute, on)
            .map_err(|_| Rule::NotEntitled)
    }
}

/// The provisional ban of a case that was not ratified: lifted on the day the vote was counted. None where the
/// others carried a ban.
pub fn lapsed(
    verdict: &Verdict,
    ban: &Ban,
    dossier: &Dossier,
    fallback: &NeutralText,
    on: Date,
) -> Option<Changed> {
    if verdict.stage() == ProposalStage::DecidedBan {
        return None;
    }
    let reasons = verdict.carried().map_or(fallback, |carried| &carried.reasons);
    Some(lift(ban, AppealOutcome::Recalled, reasons, dossier, on))
}
