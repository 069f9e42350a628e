//! Cases with their votes, and appeals, whose time is over: erased, and no byte of them left.
//!
//! Whoever is under legal hold, or has objected, keeps all of theirs. A case goes whole: its votes, its rolls,
//! its steps; minutes keep the item, without saying of whom.

use jiff::civil::Date;

use crate::cases::{AppealFile, VOTES_MONTHS, case_kept_until, held_until};
use crate::civil::months_after;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Decision, Proposal, Standing, SubjectCard};
use crate::store::sql::{Day, all, first, run};
use crate::store::{Change, Reader, StoreError};

/// What is to be let go of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CasesOver {
    /// Cases, with their votes.
    pub cases: Vec<Id<Proposal>>,
    /// Appeals.
    pub appeals: Vec<Id<AppealFile>>,
}

impl CasesOver {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.appeals.is_empty()
    }
}

impl Reader<'_> {
    /// The cases and appeals whose time was over before a day.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register.
    pub fn cases_over(&self, by: Date) -> Result<CasesOver, StoreError> {
        let office = self.office()?;
        let grace = self.scheme()?.map_or(0, |scheme| scheme.rules.review_grace_days);
        let mut over = CasesOver::default();
        // None goes before its months, counted from its last step: most days this is all that is read.
        let old = |one: &Proposal| months_after(one.since, VOTES_MONTHS) < by;
        for proposal in office.proposals()?.into_iter().filter(old) {
            let Some(dossier) = self.clear(proposal.subject)? else { continue };
            let case = office.case(proposal.id)?;
            let of = |id| dossier.bans.iter().find(|ban| Some(ban.id) == id);
            let ban = case.as_ref().and_then(|case| of(case.ban.or(case.extends)));
            let warned = case.as_ref().and_then(|case| case.warning);
            let warning = dossier.warnings.iter().find(|one| Some(one.id) == warned);
            let held = ban.map(|ban| held_until(ban, grace)).or(warning.map(|one| one.expires));
            let kept = case_kept_until(proposal.stage, proposal.since, held);
            if kept.is_some_and(|last| last < by) {
                over.cases.push(proposal.id);
            }
        }
        const ANSWERED: &str = "SELECT DISTINCT subject FROM appeal WHERE decided_on < ?1";
        let before = Day(months_after(by, -VOTES_MONTHS));
        for subject in all(self.connection, ANSWERED, [before], |f| f.take())? {
            let Some(dossier) = self.clear(subject)? else { continue };
            for appeal in office.appeals_of(subject)? {
                let ban = dossier.bans.iter().find(|ban| ban.id == appeal.ban);
                let Some(answered) = appeal.decided.map(|one| one.on) else { continue };
                let last = ban.map_or(answered, |ban| held_until(ban, grace)).max(answered);
                if months_after(last, VOTES_MONTHS) < by {
                    over.appeals.push(appeal.id);
                }
            }
        }
        Ok(over)
    }

    /// What is held of somebody, unless all of it is to be kept as it is.
    fn clear(&self, subject: Id<SubjectCard>) -> Result<Option<Dossier>, StoreError> {
        let held = self.dossier(subject)?;
        Ok(held.filter(|dossier| dossier.card.standing == Standing::Clear))
    }
}

impl Change<'_> {
    /// Erases cases with their votes, decisions that nothing else rests on, and appeals; answers how many
    /// went.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register.
    pub fn erase_cases(&mut self, over: &CasesOver) -> Result<usize, StoreError> {
        self.office()?;
        let mut gone = 0;
        for id in &over.cases {
            let case = self.read().office()?.case(*id)?;
            let connection = self.connection();
            const NOTES: &str =
                "DELETE FROM audit_note WHERE seq IN (SELECT seq FROM audit WHERE object = ?1)";
            run(connection, NOTES, [*id])?;
            gone += run(connection, "DELETE FROM proposal WHERE id = ?1", [*id])?;
            if let Some(decision) = case.and_then(|case| case.decision) {
                self.erase_unused(decision)?;
            }
        }
        for id in &over.appeals {
            gone += run(self.connection(), "DELETE FROM appeal WHERE id = ?1", [*id])?;
        }
        if gone > 0 {
            self.leaves_residue();
        }
        Ok(gone)
    }

    /// A decision goes with its case, unless a ban still rests on it.
    fn erase_unused(&mut self, decision: Id<Decision>) -> Result<(), StoreError> {
        const RESTS: &str = "SELECT 1 FROM ban_file WHERE decision = ?1";
        if first(self.connection(), RESTS, [decision], |_| Ok(()))?.is_none() {
            run(self.connection(), "DELETE FROM decision WHERE id = ?1", [decision])?;
        }
        Ok(())
    }
}
