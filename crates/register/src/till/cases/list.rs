//! The views: cases and bans by how they stand.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::answers::{CaseList, CaseQuery, CaseRow, CaseStanding, CaseView, MeetingRow};
use super::chamber::Chamber;
use super::lens::{Listed, Parts};
use super::service_open::tells_of;
use super::written::export_refused;
use crate::cases::{CaseKind, DraftingHand, KeepingHand, Length};
use crate::civil::days_after;
use crate::closed_list::ClosedList;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::log::Mask;
use crate::records::{
    Appeal, Ban, BanStanding, Ending, Proposal, ProposalStage, Service, SubjectCard, Term, Warning,
};
use crate::store::{UndoKind, Undoable};
use crate::till::Failure;
use crate::till::desk::{UndoShown, trouble};
use crate::till::session::Session;

/// Days before a review within which it counts as due.
const REVIEW_SOON: i32 = 30;
/// Rows that one answer brings.
const ROWS: usize = 200;

/// What can be undone here.
pub(super) fn is_ours(undo: &Undoable) -> bool {
    matches!(
        undo.kind,
        UndoKind::CaseDrafted
            | UndoKind::CaseChanged
            | UndoKind::ServiceRecorded
            | UndoKind::AppealChanged
            | UndoKind::ReviewMoved
            | UndoKind::RulesChanged
            | UndoKind::TariffChanged
            | UndoKind::LensChanged
    )
}

impl Session {
    pub(super) fn case_list(&mut self, query: &CaseQuery) -> Result<CaseList, Failure> {
        let (every, meetings) = self.every_row(&query.text)?;
        let today = self.view.day();
        let (saved, ready) = self.lenses(&every, today)?;
        let mut counts = vec![0; CaseView::ALL.len()];
        for one in every.iter().filter(|one| query.lens.filter.lets(one, today)) {
            if let Some(count) = counts.get_mut(one.view.place()) {
                *count += 1;
            }
        }
        let mut rows = every;
        rows.retain(|one| query.lens.shows(one, today));
        query.lens.sort(&mut rows);
        rows.truncate(ROWS);
        self.lens = Some(query.lens.clone());
        let role = self.person.role;
        Ok(CaseList {
            counts,
            rows: rows.into_iter().map(|one| one.row).collect(),
            saved,
            ready,
            areas: self.areas(),
            export: export_refused(role).map(Into::into),
            meeting: meetings.iter().find(|one| one.closed.is_none()).map(|one| one.id),
            meetings: meetings
                .iter()
                .filter(|one| one.closed.is_some())
                .map(|one| MeetingRow {
                    meeting: one.id,
                    reference: one.reference.to_string(),
                    on: one.on,
                    cases: one.agenda.len(),
                })
                .collect(),
            draft: DraftingHand::of(role).err().map(Into::into),
            keep: KeepingHand::of(role).err().map(Into::into),
            undo: self.case_undoable()?,
        })
    }

    /// Every case, ban and warning that a text finds, each in its view; and the meetings.
    pub(super) fn every_row(
        &self,
        text: &str,
    ) -> Result<(Vec<Listed>, Vec<crate::cases::Meeting>), Failure> {
        let me = self.person.id;
        let (chamber, meetings, waits, handed) = self
            .store
            .read(|reader| {
                let chamber = Chamber::read(reader)?;
                let mut waits = BTreeSet::new();
                for one in chamber.proposals.iter().filter(|p| p.stage == ProposalStage::UnderVote)
                {
                    let round = super::chamber::open_round(reader, one.id)?;
                    let Some(round) = round else { continue };
                    let on_roll = round.roll.iter().any(|v| v.person == me && v.barred.is_none());
                    let votes = reader.office()?.case_votes(one.id, round.round)?;
                    if on_roll && votes.iter().all(|vote| vote.vote.voter != me) {
                        waits.insert(one.id);
                    }
                }
                let office = reader.office()?;
                Ok((chamber, office.meetings()?, waits, office.handed_over()?))
            })
            .map_err(trouble)?;
        let today = self.view.day();
        let mut rows: Vec<Listed> = Vec::new();
        for proposal in &chamber.proposals {
            if let Some((view, standing)) = open_standing(proposal.stage) {
                let mut row = self.case_row(&chamber, proposal, standing);
                row.my_vote_waits = waits.contains(&proposal.id);
                let case = chamber.cases.get(&proposal.id);
                let parts = Parts {
                    category: case.map(|case| case.category),
                    scope: case.map(|case| case.scope.clone()),
                    ..Parts::default()
                };
                rows.push(Listed { view, row, parts });
            }
        }
        for dossier in &self.books.dossiers {
            for ban in &dossier.bans {
                let (view, mut row) = self.ban_row(&chamber, &dossier, ban, today);
                row.handed = handed.iter().any(|one| tells_of(one, ban));
                rows.push(Listed { parts: parts_of(ban, view, today), view, row });
            }
            for warning in &dossier.warnings {
                let (view, row) = self.warning_row(&chamber, &dossier, warning, today);
                let parts = Parts {
                    category: Some(warning.category),
                    served: Some(warning.service != Service::Unserved),
                    ..Parts::default()
                };
                rows.push(Listed { view, row, parts });
            }
        }
        let text = text.trim().to_lowercase();
        rows.retain(|one| text.is_empty() || says(&one.row, &text));
        Ok((rows, meetings))
    }

    /// The areas of the scheme's premises, each once.
    fn areas(&self) -> Vec<String> {
        let named = self.books.premises.iter().map(|one| one.area.clone());
        named.filter(|area| !area.is_empty()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn case_undoable(&self) -> Result<Option<UndoShown>, Failure> {
        let undo = self.store.undoable().map_err(trouble)?;
        let mine = undo.filter(|undo| is_ours(undo) && undo.by.person == Some(self.person.id));
        let mine = mine.filter(|undo| !self.shows_service(undo));
        Ok(mine.map(|undo| UndoShown { kind: undo.kind, at: undo.at, by: None, reference: None }))
    }

    /// Whether a change is a service that files show by now: what was attached is not lost by taking it back.
    pub(super) fn shows_service(&self, undo: &Undoable) -> bool {
        let service = undo.object.filter(|_| undo.kind == UndoKind::ServiceRecorded);
        service.is_some_and(|service| {
            let proofs =
                self.store.read(|reader| reader.office()?.proofs_of(Id::from_random(service)));
            !proofs.is_ok_and(|proofs| proofs.is_empty())
        })
    }

    /// The row of a proposal. Who votes on it sees no name and no face.
    pub(super) fn case_row(
        &self,
        chamber: &Chamber,
        proposal: &Proposal,
        standing: CaseStanding,
    ) -> CaseRow {
        let case = chamber.cases.get(&proposal.id);
        let redacted = self.votes_blind(case);
        let dossier = self.held(proposal.subject);
        CaseRow {
            case: Some(proposal.id),
            ban: case.and_then(|case| case.ban),
            warning: case.and_then(|case| case.warning),
            tile: if redacted { None } else { self.view.tile(proposal.subject) },
            subject: proposal.subject,
            person: dossier.as_ref().map(|one| one.card.reference.to_string()).unwrap_or_default(),
            reference: proposal.reference.to_string(),
            kind: case.map_or(CaseKind::Ban, |case| case.kind),
            standing,
            since: proposal.since,
            until: None,
            from_told: None,
            reason: match case {
                Some(case) if redacted => {
                    let mask = chamber.mask(&self.books);
                    without_names(mask, case.reason.as_str(), dossier.as_ref())
                }
                Some(case) => case.reason.as_str().to_owned(),
                None => proposal.summary.clone(),
            },
            my_vote_waits: false,
            handed: false,
        }
    }

    /// All that members may hold of somebody, whether or not this viewer sees them.
    pub(super) fn held(&self, subject: Id<SubjectCard>) -> Option<Dossier> {
        self.books.dossiers.of(subject)
    }

    /// The row of a ban, and the view in which it stands.
    pub(super) fn ban_row(
        &self,
        chamber: &Chamber,
        dossier: &Dossier,
        ban: &Ban,
        today: Date,
    ) -> (CaseView, CaseRow) {
        let (view, standing) = ban_standing(ban, self.books.scheme.rules, today);
        let case = chamber.case_of(ban.id);
        let row = CaseRow {
            case: case.map(|case| case.proposal),
            ban: Some(ban.id),
            warning: None,
            tile: self.view.tile(dossier.card.id),
            subject: dossier.card.id,
            person: dossier.card.reference.to_string(),
            reference: ban.reference.to_string(),
            kind: CaseKind::Ban,
            standing,
            since: ban.term.starts(),
            until: Some(last_day(ban.term)),
            from_told: ban.counts_when_told().map(Length::from),
            reason: ban.reason.as_str().to_owned(),
            my_vote_waits: false,
            handed: false,
        };
        (view, row)
    }

    fn warning_row(
        &self,
        chamber: &Chamber,
        dossier: &Dossier,
        warning: &Warning,
        today: Date,
    ) -> (CaseView, CaseRow) {
        let (view, standing) = match warning.service {
            _ if today > warning.expires => (CaseView::Over, CaseStanding::Expired),
            Service::Unserved => (CaseView::Unserved, CaseStanding::Unserved),
            Service::Served(_) => (CaseView::InForce, CaseStanding::InForce),
        };
        let case = chamber.cases.values().find(|case| case.warning == Some(warning.id));
        let row = CaseRow {
            case: case.map(|case| case.proposal),
            ban: None,
            warning: Some(warning.id),
            tile: self.view.tile(dossier.card.id),
            subject: dossier.card.id,
            person: dossier.card.reference.to_string(),
            reference: warning.reference.to_string(),
            kind: CaseKind::Warning,
            standing,
            since: warning.issued,
            until: Some(warning.expires),
            from_told: None,
            reason: warning.reason.as_str().to_owned(),
            my_vote_waits: false,
            handed: false,
        };
        (view, row)
    }
}

/// A text without the names of its person and of anybody on the register.
pub(super) fn without_names(mask: &Mask, text: &str, about: Option<&Dossier>) -> String {
    let names: Vec<String> = about.into_iter().flat_map(|one| one.card.names()).collect();
    mask.put_out(text, names.iter().map(String::as_str))
}

/// The parts of a ban, each by itself.
fn parts_of(ban: &Ban, view: CaseView, today: Date) -> Parts {
    let due = match ban.term.ending() {
        Ending::Review(due) => {
            Some(view != CaseView::Over && due <= days_after(today, REVIEW_SOON))
        }
        Ending::On(_) => None,
    };
    Parts {
        category: Some(ban.category),
        scope: Some(ban.scope.clone()),
        served: Some(ban.service != Service::Unserved),
        suspended: Some(ban.suspension.is_some()),
        appealed: Some(matches!(ban.appeal, Appeal::Open { .. })),
        review: due,
    }
}

fn last_day(term: Term) -> Date {
    match term.ending() {
        Ending::On(day) | Ending::Review(day) => day,
    }
}

fn says(row: &CaseRow, text: &str) -> bool {
    let name = row.tile.as_ref().and_then(|tile| tile.name.as_deref()).unwrap_or_default();
    [name, &row.reference, &row.person, &row.reason]
        .into_iter()
        .any(|field| field.to_lowercase().contains(text))
}

/// Where a proposal is listed; what was decided is listed by what came of it.
fn open_standing(stage: ProposalStage) -> Option<(CaseView, CaseStanding)> {
    use {CaseStanding as S, CaseView as V, ProposalStage as P};
    match stage {
        P::Draft => Some((V::ToDo, S::Draft)),
        P::Proposed => Some((V::ToDo, S::Proposed)),
        P::Returned => Some((V::ToDo, S::Returned)),
        P::Inquorate => Some((V::ToDo, S::Inquorate)),
        P::UnderVote => Some((V::Voting, S::UnderVote)),
        P::Withdrawn => Some((V::Over, S::Withdrawn)),
        P::Lost => Some((V::Over, S::Lost)),
        P::NoFurtherAction => Some((V::Over, S::NoAction)),
        P::DecidedBan | P::DecidedWarn | P::DecidedVariation | P::DecidedRevocation => None,
    }
}

fn ban_standing(
    ban: &Ban,
    rules: crate::records::SchemeRules,
    today: Date,
) -> (CaseView, CaseStanding) {
    use {CaseStanding as S, CaseView as V};
    match ban.standing(&rules, today) {
        BanStanding::Revoked => (V::Over, S::Revoked),
        BanStanding::Expired => (V::Over, S::Expired),
        BanStanding::ReviewMissed => (V::ReviewDue, S::ReviewMissed),
        BanStanding::Suspended => (V::Suspended, S::Suspended),
        _ if matches!(ban.appeal, Appeal::Open { .. }) => (V::Appealed, S::Appealed),
        BanStanding::NotServed => (V::Unserved, S::Unserved),
        BanStanding::StartsLater if ban.service == Service::Unserved => (V::Unserved, S::Unserved),
        BanStanding::StartsLater => (V::InForce, S::StartsLater),
        BanStanding::InForce => match ban.term.ending() {
            Ending::Review(due) if due <= days_after(today, REVIEW_SOON) => {
                (V::ReviewDue, S::ReviewDue)
            }
            _ => (V::InForce, S::InForce),
        },
    }
}
