//! The scheme's tariff: shown, tried on a case before it is kept, kept as a further version.
//!
//! Invariant: a version that was kept is never altered, so a case can always be worked out as it was.

use super::chamber::{Chamber, find, relied_on};
use super::rules_answers::{TariffCase, TariffLooked, TariffSaved, TariffShown, TariffVersion};
use crate::cases::{
    Case, Conduct, Earlier, Rule, Tariff, TariffWay, WorkWhat, Working, tariff_problems, work,
};
use crate::civil::Clock;
use crate::id::Id;
use crate::records::{Proposal, ProposalStage};
use crate::store::{Action, Actor, StoreError, UndoKind};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// Cases that are offered to try a tariff on.
const OFFERED: usize = 40;

impl Session {
    pub(super) fn tariff_shown(&self) -> Result<TariffShown, Failure> {
        let (tariff, versions, chamber) = self
            .store
            .read(|reader| {
                let office = reader.office()?;
                Ok((office.tariff()?, office.tariff_versions()?, Chamber::read(reader)?))
            })
            .map_err(trouble)?;
        let worked =
            |one: &&Proposal| chamber.cases.get(&one.id).is_some_and(|case| case.working.is_some());
        let open = |one: &&Proposal| {
            use ProposalStage as P;
            matches!(one.stage, P::Draft | P::Proposed | P::Returned | P::Inquorate | P::UnderVote)
        };
        Ok(TariffShown {
            version: tariff.version,
            way: tariff.way,
            versions: versions
                .into_iter()
                .map(|(version, since, by)| TariffVersion {
                    version,
                    since,
                    by: by.and_then(|by| chamber.name(by)),
                })
                .collect(),
            cases: chamber
                .proposals
                .iter()
                .filter(worked)
                // Whom a voter is not told is not to be found out by what an incident weighs.
                .filter(|one| !self.votes_blind(chamber.cases.get(&one.id)))
                .take(OFFERED)
                .map(|one| TariffCase { case: one.id, reference: one.reference.to_string() })
                .collect(),
            keep: chamber.proposals.iter().filter(open).filter(worked).count(),
            may_edit: self.keeps_register(),
        })
    }

    pub(super) fn tariff_look(
        &self,
        way: &TariffWay,
        case: Option<Id<Proposal>>,
    ) -> Result<TariffLooked, Failure> {
        let problems = tariff_problems(way);
        let now = self.store.read(|reader| reader.office()?.tariff()).map_err(trouble)?;
        let next = Tariff { version: now.version + 1, way: way.clone() };
        let differs = now.way != next.way;
        let tried = match case {
            Some(id) if problems.is_empty() => Some(self.tried(&next, id)?),
            _ => None,
        };
        let (before, after) = tried.map_or((None, None), |(before, after)| (before, Some(after)));
        Ok(TariffLooked { problems, differs, before, after })
    }

    /// A case by a tariff, beside what it was worked out as.
    fn tried(
        &self,
        tariff: &Tariff,
        id: Id<Proposal>,
    ) -> Result<(Option<Working>, Working), Failure> {
        let read = |reader: &crate::store::Reader<'_>| -> Result<_, StoreError> {
            let Some((proposal, case)) = find(reader, id)? else { return Ok(None) };
            let incidents = relied_on(reader, &case)?;
            Ok(Some((proposal, case, incidents)))
        };
        let found = self.store.read(read).map_err(trouble)?;
        let (proposal, case, incidents) = found.ok_or(Failure::of(FailureCode::NotFound))?;
        if self.votes_blind(Some(&case)) {
            return Err(Rule::VotesWithoutName.into());
        }
        let conduct: Vec<Conduct> = incidents
            .into_iter()
            .map(|one| Conduct { kinds: one.kinds, on: one.occurred.date() })
            .collect();
        let dossier = self.held(proposal.subject);
        let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        // Before the case, not after it: what it led to itself does not weigh in it.
        let earlier = dossier.map_or_else(Earlier::default, |dossier| Earlier {
            bans: number(dossier.bans.iter().filter(|ban| Some(ban.id) != case.ban).count()),
            warnings: number(
                dossier.warnings.iter().filter(|one| Some(one.id) != case.warning).count(),
            ),
        });
        let after = work(tariff, &conduct, earlier, &ticked(&case, tariff));
        Ok((case.working, after))
    }

    pub(super) fn tariff_save(
        &mut self,
        way: &TariffWay,
        clock: &dyn Clock,
    ) -> Result<TariffSaved, Failure> {
        let problems = tariff_problems(way);
        if !problems.is_empty() {
            return Ok(TariffSaved::Problems { problems });
        }
        let now = self.store.read(|reader| reader.office()?.tariff()).map_err(trouble)?;
        if now.way == *way {
            return Ok(TariffSaved::Unchanged);
        }
        let moment = self.moment(clock);
        let me = self.person.id;
        self.store
            .change_undoably(
                &Actor::of(&self.person),
                moment,
                Action::SettingsChanged,
                None,
                UndoKind::TariffChanged,
                |change| -> Result<(), StoreError> {
                    let version = change.read().office()?.tariff()?.version + 1;
                    let tariff = Tariff { version, way: way.clone() };
                    change.office()?.add_tariff(&tariff, moment.today(), Some(me))
                },
            )
            .map_err(trouble)?;
        Ok(TariffSaved::Saved { shown: self.tariff_shown()? })
    }
}

/// The places of the circumstances that held in a case, where another tariff has them in the same words.
fn ticked(case: &Case, tariff: &Tariff) -> Vec<usize> {
    let lines = case.working.iter().flat_map(|working| &working.lines);
    let held: Vec<&str> = lines
        .filter_map(|line| match &line.what {
            WorkWhat::Circumstance { words } => Some(words.as_str()),
            _ => None,
        })
        .collect();
    let all = tariff.circumstances().into_iter().enumerate();
    all.filter(|(_, words)| held.contains(words)).map(|(place, _)| place).collect()
}
