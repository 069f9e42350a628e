//! The rules that a scheme decides by: shown, looked at before they are changed, changed in one undoable step.

use super::chamber::Chamber;
use super::rules_answers::{RulesLooked, RulesSaved, RulesShown};
use crate::cases::{RulesForm, SchemeSettings, Standing, changed, effects};
use crate::civil::Clock;
use crate::records::{Appeal, BanStanding, ProposalStage, Role};
use crate::store::{Action, Actor, Reader, StoreError, UndoKind};
use crate::till::Failure;
use crate::till::desk::trouble;
use crate::till::session::Session;

fn settings(reader: &Reader<'_>) -> Result<SchemeSettings, StoreError> {
    let office = reader.office()?;
    Ok(SchemeSettings { cases: office.case_rules()?, appeals: office.appeal_rules()? })
}

impl Session {
    pub(super) fn rules_shown(&self) -> Result<RulesShown, Failure> {
        let settings = self.store.read(settings).map_err(trouble)?;
        Ok(RulesShown { form: RulesForm::of(&settings), may_edit: self.keeps_register() })
    }

    pub(super) fn rules_look(&self, form: &RulesForm) -> Result<RulesLooked, Failure> {
        let new = match form.read() {
            Ok(new) => new,
            Err(problems) => {
                return Ok(RulesLooked { problems, changed: Vec::new(), effects: Vec::new() });
            }
        };
        let (old, chamber) = self
            .store
            .read(|reader| Ok((settings(reader)?, Chamber::read(reader)?)))
            .map_err(trouble)?;
        let changed = changed(&old, &new);
        let standing = self.standing(&chamber, &old);
        let effects = effects(&changed, new.cases.quorum, &standing);
        Ok(RulesLooked { problems: Vec::new(), changed, effects })
    }

    /// What a change of the rules could touch, as it stands now.
    fn standing(&self, chamber: &Chamber, settings: &SchemeSettings) -> Standing {
        let today = self.view.day();
        let mut standing = Standing {
            voters: chamber
                .people
                .iter()
                .filter(|one| one.role == Role::Board && one.premises.is_none())
                .count(),
            ..Standing::default()
        };
        for proposal in &chamber.proposals {
            match proposal.stage {
                ProposalStage::UnderVote => standing.open_votes += 1,
                ProposalStage::Draft
                | ProposalStage::Proposed
                | ProposalStage::Returned
                | ProposalStage::Inquorate => standing.waiting += 1,
                ProposalStage::Withdrawn
                | ProposalStage::Lost
                | ProposalStage::NoFurtherAction
                | ProposalStage::DecidedBan
                | ProposalStage::DecidedWarn
                | ProposalStage::DecidedVariation
                | ProposalStage::DecidedRevocation => {}
            }
        }
        for dossier in &self.books.dossiers {
            for ban in &dossier.bans {
                let over = matches!(
                    ban.standing(&self.books.scheme.rules, today),
                    BanStanding::Revoked | BanStanding::Expired
                );
                standing.decided += usize::from(!over);
                standing.open_appeals += usize::from(matches!(ban.appeal, Appeal::Open { .. }));
                let last = settings.appeals.appeal_by(ban);
                standing.told += usize::from(!over && last.is_some_and(|last| last >= today));
            }
        }
        standing
    }

    pub(super) fn rules_save(
        &mut self,
        form: &RulesForm,
        clock: &dyn Clock,
    ) -> Result<RulesSaved, Failure> {
        let new = match form.read() {
            Ok(new) => new,
            Err(problems) => return Ok(RulesSaved::Problems { problems }),
        };
        if self.store.read(settings).map_err(trouble)? == new {
            return Ok(RulesSaved::Unchanged);
        }
        let moment = self.moment(clock);
        self.store
            .change_undoably(
                &Actor::of(&self.person),
                moment,
                Action::SettingsChanged,
                None,
                UndoKind::RulesChanged,
                |change| -> Result<(), StoreError> {
                    let mut office = change.office()?;
                    office.put_case_rules(&new.cases)?;
                    office.put_appeal_rules(&new.appeals)
                },
            )
            .map_err(trouble)?;
        Ok(RulesSaved::Saved { shown: self.rules_shown()? })
    }
}
