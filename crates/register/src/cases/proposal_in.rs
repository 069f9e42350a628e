//! A proposal that a manager or somebody of the board makes at their own premises, on its way into the
//! office's cases.
//!
//! It comes by itself and is no decision: it stands where one stands that was put forward at the office.
//! Who may put one forward, the office's own list of people says, and nothing that comes along with it.

use jiff::Timestamp;

use super::{
    Case, CaseEvent, CaseKind, CaseStep, Conduct, Earlier, Gives, Length, ProposingHand, Rule,
    StepKind, step, work,
};
use crate::civil::Moment;
use crate::id::Id;
use crate::log::LogEntry;
use crate::records::{
    Incident, IncidentGroup, Person, Premises, Proposal, ProposalStage, SchemeRef, Scope,
    SubjectCard,
};
use crate::store::{Change, StoreError};
use crate::text::NeutralText;

/// A proposal on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalComing {
    /// Its id: that of the case that it becomes.
    pub id: Id<Proposal>,
    /// Whom it is about.
    pub subject: Id<SubjectCard>,
    /// What is proposed.
    pub kind: CaseKind,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason.
    pub reason: NeutralText,
    /// For how long; none where the scheme's tariff is to say so.
    pub length: Option<Length>,
    /// The reports that it relies on.
    pub relied_on: Vec<Id<LogEntry>>,
    /// Who proposes it.
    pub by: Id<Person>,
    /// From which premises it comes.
    pub from: Option<Id<Premises>>,
    /// When it was made.
    pub at: Timestamp,
}

/// What became of a proposal that came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalReceived {
    /// It is a case.
    New,
    /// It was one.
    Known,
    /// It is not taken.
    Refused(Rule),
}

/// Takes a proposal in, as part of a change of the office.
///
/// # Errors
/// [`StoreError`]; a proposal that is not taken is no error.
pub fn receive_proposal(
    change: &mut Change<'_>,
    coming: &ProposalComing,
    at: Moment,
) -> Result<ProposalReceived, StoreError> {
    if change.read().office()?.proposal(coming.id)?.is_some() {
        return Ok(ProposalReceived::Known);
    }
    let made = match judged(change, coming, at)? {
        Ok(made) => made,
        Err(rule) => return Ok(ProposalReceived::Refused(rule)),
    };
    let (proposal, case) = made;
    let (id, by) = (coming.id, coming.by);
    let made_at = coming.at.min(at.instant());
    let mut office = change.office()?;
    office.put_proposal(&proposal)?;
    office.put_case(&case)?;
    for (kind, at) in [(StepKind::Drafted, made_at), (StepKind::PutForward, at.instant())] {
        office.add_case_step(&CaseStep { case: id, kind, at, by, note: None })?;
    }
    Ok(ProposalReceived::New)
}

fn judged(
    change: &Change<'_>,
    coming: &ProposalComing,
    at: Moment,
) -> Result<Result<(Proposal, Case), Rule>, StoreError> {
    let (reader, today) = (change.read(), at.today());
    let Some(mover) = reader.person(coming.by)? else { return Ok(Err(Rule::NotEntitled)) };
    let hand = match ProposingHand::of(mover.role) {
        Ok(hand) => hand,
        Err(rule) => return Ok(Err(rule)),
    };
    // Nobody speaks for other premises than their own, and no premises for somebody of the board.
    let elsewhere = mover.premises != coming.from;
    let Some(dossier) = reader.dossier(coming.subject)? else {
        return Ok(Err(Rule::IncidentNeeded));
    };
    if elsewhere || coming.kind.about_a_ban() {
        return Ok(Err(if elsewhere { Rule::NotEntitled } else { Rule::NotNow }));
    }
    let known = reader.office()?.incidents_of(coming.subject)?;
    let relied_on: Vec<&Incident> = known
        .iter()
        .filter(|one| coming.relied_on.iter().any(|id| id.bytes() == one.id.bytes()))
        .filter(|one| coming.from.is_none_or(|from| one.premises == from))
        .collect();
    // A report becomes an incident under its own id when the office accepts it.
    if relied_on.is_empty() {
        return Ok(Err(Rule::IncidentNeeded));
    }
    let conduct: Vec<Conduct> = relied_on
        .iter()
        .map(|one| Conduct { kinds: one.kinds.clone(), on: one.occurred.date() })
        .collect();
    let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let earlier =
        Earlier { bans: number(dossier.bans.len()), warnings: number(dossier.warnings.len()) };
    let working = work(&reader.office()?.tariff()?, &conduct, earlier, &[]);
    let length = match (coming.kind, coming.length, working.gives) {
        (CaseKind::Warning, ..) => Length::Indefinite,
        (_, Some(length), _) | (_, None, Gives::Ban { length }) => length,
        // `domain.md` §1.2 (Newark): the least that a ban is given for.
        (_, None, Gives::Nothing | Gives::Warning) => Length::Months { count: 1 },
    };
    let file = reader.office()?.subject_file(coming.subject)?.and_then(|file| file.born);
    let born = file.or(dossier.card.age.birth().map(|(on, _)| on));
    let has_days = coming.kind != CaseKind::Warning;
    if let (true, Err(error)) = (has_days, length.term(today, born)) {
        return Ok(Err(error.into()));
    }
    let stage = match step(ProposalStage::Draft, CaseEvent::PutForward(hand)) {
        Ok(stage) => stage,
        Err(rule) => return Ok(Err(rule)),
    };
    let proposal = Proposal {
        id: coming.id,
        reference: SchemeRef::next_of(
            "PROP",
            today.year(),
            reader.office()?.proposals()?.iter().map(|one| &one.reference),
        )
        .map_err(|_| StoreError::Unreadable)?,
        subject: coming.subject,
        stage,
        since: today,
        summary: coming.reason.as_str().to_owned(),
    };
    let case = Case {
        proposal: coming.id,
        kind: coming.kind,
        category: coming.category,
        reason: coming.reason.clone(),
        length,
        scope: Scope::AllMembers,
        relied_on: relied_on.iter().map(|one| one.id).collect(),
        drafted_by: coming.by,
        moved_by: Some(coming.by),
        working: Some(working),
        extends: None,
        question: None,
        declared: Vec::new(),
        decision: None,
        ban: None,
        warning: None,
    };
    Ok(Ok((proposal, case)))
}
