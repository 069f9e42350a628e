//! An officer's decision at the till: their own vote, a ballot of the others on it, and what holds meanwhile.

use super::NotDone;
use super::chamber::facts;
use super::deciding::{Carrier, carry_provisionally};
use super::hands::write_round;
use super::votes::ballot;
use crate::cases::{Case, CaseEvent, CastVote, OfficerHand, Provisional, VotePart, step};
use crate::civil::Moment;
use crate::dossier::Books;
use crate::records::{DecidingBody, Person, Proposal};
use crate::store::{CaseRound, Change};

/// Who decides, on what.
pub(super) struct Deciding<'a> {
    pub(super) me: &'a Person,
    pub(super) books: &'a Books,
    /// Nobody else is there to check what this person enters.
    pub(super) alone: bool,
    pub(super) reasons: &'a str,
    pub(super) moment: Moment,
}

impl Deciding<'_> {
    /// Opens the others' vote with the officer's own, and makes the ban that holds meanwhile, if the scheme
    /// lets it.
    pub(super) fn decide(
        &self,
        change: &mut Change<'_>,
        proposal: &mut Proposal,
        case: &mut Case,
    ) -> Result<(), NotDone> {
        let office = change.read().office()?;
        let (rules, appeal_rules) = (office.case_rules()?, office.appeal_rules()?);
        case.may_be_voted_on()?;
        let known = facts(change.read(), case, &rules)?;
        let hand = OfficerHand::of(self.me, &rules, &known)?;
        let round = ballot(change.read(), case, self.moment)?;
        let until = round.closes.unwrap_or(self.moment.today());
        let minute = format!("{} / {}", proposal.reference, round.round);
        let provisional = Provisional::of(hand, case.kind, &minute, self.reasons, until)?;
        proposal.stage = step(proposal.stage, CaseEvent::Officer(&provisional))?;
        let mut vote_rules = round.rules;
        vote_rules.officer = Some(self.me.id);
        let round = CaseRound { rules: vote_rules, body: DecidingBody::OfficerRatified, ..round };
        let (voter, choice) = (self.me.id, provisional.choice());
        let vote = CastVote { voter, part: VotePart::Vote, choice, sealed: true };
        write_round(change, &round, &[vote], None, self.moment.instant())?;
        if appeal_rules.officer_provisional {
            let carrier = Carrier {
                books: self.books,
                rules: &rules,
                by: self.me.id,
                alone: self.alone,
                moment: self.moment,
            };
            carry_provisionally(change, proposal, case, &provisional, &carrier)?;
        }
        Ok(())
    }
}
