//! Who decided what: decisions that stand behind bans, and proposals that came to something else.

use jiff::civil::Date;
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::records::{
    DecidingBody, Decision, Minute, Outcome, Person, Proposal, ProposalStage, Role, SubjectCard,
};

use super::papers::Papers;
use super::{Making, Refused};
use crate::chance::Chance;
use crate::fate::Fate;

/// Stages that come to an end without a paper, or have not come to one: a listed subject each.
const OPEN: [ProposalStage; 8] = [
    ProposalStage::Draft,
    ProposalStage::Proposed,
    ProposalStage::UnderVote,
    ProposalStage::Returned,
    ProposalStage::Withdrawn,
    ProposalStage::Lost,
    ProposalStage::Inquorate,
    ProposalStage::NoFurtherAction,
];

impl Making<'_> {
    /// A decision by three of those who may decide.
    pub(super) fn decision(
        &self,
        on: Date,
        outcome: Outcome,
        reasons: &str,
        chance: &mut Chance,
    ) -> Result<Decision, Refused> {
        let mut deciders: Vec<(&str, Role)> =
            self.entitled().map(|person| (person.name.as_str(), person.role)).collect();
        chance.shuffle(&mut deciders);
        deciders.truncate(3);
        let body = chance.weighed(&[
            (DecidingBody::Board, 70),
            (DecidingBody::Committee, 16),
            (DecidingBody::Ballot, 9),
            (DecidingBody::OfficerRatified, 5),
        ]);
        let minute =
            format!("Meeting of {}, item {}", on.strftime("%-d %B %Y"), chance.between(2, 11));
        let reasons = format!("{reasons}. Reports read, pictures seen, no doubt on identity.");
        let today = self.setting.plan.today;
        let id = chance.id();
        let minute = Minute { reference: &minute, reasons: &reasons };
        Ok(Decision::taken_before(id, on, body, outcome, &deciders, minute, today)?)
    }

    /// Proposals that are no ban, and what was decided of some.
    pub(super) fn proposals(
        &self,
        subject: Id<SubjectCard>,
        papers: &mut Papers,
    ) -> Result<(), Refused> {
        let mut chance = self.chance("proposals");
        let stage = match self.lot.fate {
            Fate::Listed => OPEN.get(self.lot.turn).copied(),
            Fate::Warned if self.lot.turn.is_multiple_of(3) => Some(ProposalStage::DecidedWarn),
            Fate::BannedNotServed if self.lot.turn.is_multiple_of(2) => {
                Some(ProposalStage::DecidedBan)
            }
            _ => None,
        };
        let Some(stage) = stage else { return Ok(()) };
        let yesterday = days_after(self.setting.plan.today, -1);
        let issued = papers.warnings.first().map(|warning| warning.issued);
        let decided = papers.bans.first().map(|ban| ban.decision.on);
        let since =
            decided.or(issued).unwrap_or_else(|| days_after(self.days.last(), 1)).min(yesterday);
        let summary = chance.pick(&[
            "Exclusion from all members for six months.",
            "Exclusion from all members for twelve months.",
            "A warning first, exclusion if there is another report.",
        ]);
        papers.proposals.push(Proposal {
            id: chance.id(),
            reference: self.reference("PROP", since, 0)?,
            subject,
            stage,
            since,
            summary: summary.to_owned(),
        });
        let outcome = match stage {
            ProposalStage::DecidedWarn => Outcome::Warn,
            ProposalStage::NoFurtherAction => Outcome::NoFurtherAction,
            _ => return Ok(()),
        };
        let reasons = "The members heard the report and looked at the footage";
        papers.decisions.push(self.decision(since, outcome, reasons, &mut chance)?);
        Ok(())
    }

    /// The name of somebody who saw a notice handed over.
    pub(super) fn somebody_of_the_board(&self, chance: &mut Chance) -> String {
        let people: Vec<&Person> = self.entitled().collect();
        chance.among(&people).map_or_else(String::new, |person| person.name.clone())
    }

    /// The two people who give leave to show a child.
    pub(super) fn approvers(&self) -> Result<[Id<Person>; 2], Refused> {
        let find = |role: Role| {
            let found = self.setting.people.iter().find(|person| person.role == role);
            found.map(|person| person.id).ok_or(Refused::Lacking("person to give leave"))
        };
        Ok([find(Role::Administrator)?, find(Role::DataLead)?])
    }

    fn entitled(&self) -> impl Iterator<Item = &Person> {
        self.setting.people.iter().filter(|p| matches!(p.role, Role::Board | Role::Chair))
    }
}

#[cfg(test)]
mod tests {
    use watchbook_register::ClosedList;

    use super::*;

    #[test]
    fn every_stage_of_a_proposal_is_dealt_out() {
        for stage in ProposalStage::ALL {
            let decided = [
                ProposalStage::DecidedWarn,
                ProposalStage::DecidedBan,
                // About a ban that there is already: the office's cases have them.
                ProposalStage::DecidedVariation,
                ProposalStage::DecidedRevocation,
            ]
            .contains(stage);
            assert!(OPEN.contains(stage) || decided, "{stage:?}");
        }
    }
}
