//! One case as a viewer may see it: redacted for who votes, the votes open after closing to two roles.

use super::NotDone;
use super::answers::{
    ActShown, CaseAct, CaseIncident, CaseShown, CaseStanding, CountShown, DecisionShown,
    HappeningShown, Refused, RollShown, RoundShown, ServiceShown,
};
use super::chamber::{Chamber, born, facts, relied_on};
use super::form::would_be;
use super::list::without_names;
use super::past::past_of;
use super::votes::{could_be_done, may_declare, may_vote};
use crate::cases::{
    Case, CaseKind, DraftingHand, Happening, KeepingHand, OfficerHand, ProposingHand, Rule,
    ServingHand, count, part_of,
};
use crate::civil::{Clock, Moment};
use crate::desk::ScopeDraft;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::log::Mask;
use crate::records::{
    DecidingBody, Decision, Incident, Person, Proposal, ProposalStage, Role, Service, SubjectCard,
};
use crate::store::{
    Action, Actor, CaseRound, NoticeProof, NoticeService, Paper, Reader, StoreError, StoredVote,
};
use crate::till::desk::trouble;
use crate::till::evidence::ProofShown;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// All that one case is shown from.
struct Gathered {
    chamber: Chamber,
    proposal: Proposal,
    case: Option<Case>,
    incidents: Vec<Incident>,
    rounds: Vec<(CaseRound, Vec<StoredVote>)>,
    meetings: Vec<crate::cases::Meeting>,
    born: Option<jiff::civil::Date>,
    decision: Option<Decision>,
    services: Vec<ServiceShown>,
    past: Vec<Happening>,
    /// Whether what is proposed could be done today.
    possible: Result<(), Rule>,
    vote: Result<(), Rule>,
    officer: Result<(), Rule>,
}

impl Session {
    /// Whether this person votes on a case, and so sees nobody's name in it.
    pub(in crate::till) fn votes_blind(&self, case: Option<&Case>) -> bool {
        let me = self.person.id;
        let own = |case: &Case| case.drafted_by == me || case.moved_by == Some(me);
        self.person.role == Role::Board && !case.is_some_and(own)
    }

    /// An incident; with `without`, as those who vote see it: no name, and the area for the place.
    pub(super) fn incident(
        &self,
        incident: &Incident,
        subject: Id<SubjectCard>,
        without: Option<(&Dossier, &Mask)>,
    ) -> CaseIncident {
        let premises = self.books.premises.iter().find(|one| one.id == incident.premises);
        CaseIncident {
            incident: incident.id,
            on: incident.occurred.date(),
            place: premises
                .map(|one| if without.is_some() { one.area.clone() } else { one.name.clone() })
                .unwrap_or_default(),
            kinds: incident.kinds.clone(),
            basis: incident.subjects.iter().find(|one| one.subject == subject).map(|one| one.basis),
            facts: match without {
                Some((about, mask)) => without_names(mask, &incident.facts, Some(about)),
                None => incident.facts.clone(),
            },
        }
    }

    pub(super) fn case_show(
        &mut self,
        id: Id<Proposal>,
        clock: &dyn Clock,
    ) -> Result<CaseShown, Failure> {
        let moment = self.moment(clock);
        let (me, role) = (self.person.id, self.person.role);
        let mut found = Err(NotDone::NotFound);
        let read = self.store.read(|reader| {
            found = gather(reader, id, me, role, moment);
            Ok(())
        });
        read.map_err(trouble)?;
        let all = found.map_err(|why| match why {
            NotDone::Store(error) => trouble(error),
            _ => Failure::of(FailureCode::NotFound),
        })?;
        // What one opens about somebody stands in their access history, as for a card.
        let actor = Actor::of(&self.person);
        let object = Some(*all.proposal.subject.bytes());
        self.store.record(&actor, moment, Action::CaseViewed, object, None).map_err(trouble)?;
        Ok(self.case_shown(&all, moment))
    }

    fn case_shown(&self, all: &Gathered, moment: Moment) -> CaseShown {
        let case = all.case.as_ref();
        let redacted = self.votes_blind(case);
        let held = self.held(all.proposal.subject);
        let hidden = held.as_ref().filter(|_| redacted);
        let standing = standing_of(all.proposal.stage);
        let chamber = &all.chamber;
        let days = case.and_then(|case| {
            let about = held.iter().flat_map(|one| &one.bans);
            let about = about.into_iter().find(|ban| case.extends == Some(ban.id));
            would_be(case.kind, case.length, about, moment.today(), all.born)
        });
        let without = hidden.map(|one| (one, chamber.mask(&self.books)));
        let opens_votes = matches!(self.person.role, Role::Chair | Role::DataLead);
        CaseShown {
            row: self.case_row(chamber, &all.proposal, standing),
            stage: all.proposal.stage,
            redacted,
            length: case
                .filter(|one| !matches!(one.kind, CaseKind::Warning | CaseKind::Revocation))
                .map(|case| case.length),
            scope: case.map(|case| ScopeDraft::of(&case.scope)),
            days: days.map(Into::into),
            incidents: all
                .incidents
                .iter()
                .map(|one| self.incident(one, all.proposal.subject, without))
                .collect(),
            working: case.and_then(|case| case.working.clone()),
            drafted_by: case.and_then(|case| chamber.name(case.drafted_by)),
            moved_by: case.and_then(|case| case.moved_by).and_then(|id| chamber.name(id)),
            question: case.and_then(|case| case.question.clone()),
            rounds: all
                .rounds
                .iter()
                .map(|(round, votes)| self.round(all, round, votes, opens_votes))
                .collect(),
            decision: all.decision.as_ref().map(Into::into),
            services: all.services.clone(),
            choices: case.map(|case| case.kind.choices().to_vec()).unwrap_or_default(),
            acts: self.acts(all),
            past: if redacted { Vec::new() } else { all.past.iter().map(Into::into).collect() },
        }
    }

    fn round(
        &self,
        all: &Gathered,
        round: &CaseRound,
        votes: &[StoredVote],
        opens_votes: bool,
    ) -> RoundShown {
        let closed = round.closed.is_some();
        let roll = round
            .roll
            .iter()
            .map(|voter| {
                let vote = votes.iter().find(|vote| vote.vote.voter == voter.person);
                let open = closed && opens_votes || voter.person == self.person.id;
                RollShown {
                    person: voter.person,
                    name: voter.name.clone(),
                    role: voter.role,
                    barred: voter.barred,
                    voted: vote.is_some(),
                    choice: vote.filter(|_| open).map(|vote| vote.vote.choice),
                    part: vote.filter(|_| open).map(|vote| vote.vote.part),
                }
            })
            .collect();
        let counted = closed.then(|| {
            let offered = all.case.as_ref().map_or(&[][..], |case| case.kind.choices());
            let votes: Vec<_> = votes.iter().map(|one| one.vote).collect();
            CountShown::from(&count(&round.rules, offered, &round.roll, &votes))
        });
        RoundShown {
            round: round.round,
            body: round.body,
            meeting: round.meeting.and_then(|id| {
                let meeting = all.meetings.iter().find(|one| one.id == id);
                meeting.map(|one| one.reference.to_string())
            }),
            opened: round.opened,
            closes: round.closes,
            result: round.closed.map(|(_, result)| result),
            majority: round.rules.majority,
            roll,
            count: counted,
        }
    }

    /// What can be done with a case as it stands, each with why this person cannot.
    fn acts(&self, all: &Gathered) -> Vec<ActShown> {
        use {CaseAct as A, ProposalStage as S};
        let role = self.person.role;
        let me = self.person.id;
        let Some(case) = &all.case else { return Vec::new() };
        let own = case.drafted_by == me || case.moved_by == Some(me);
        let mine = |hand: Result<(), Rule>| match hand {
            Ok(()) if own => Ok(()),
            Ok(()) => Err(Rule::NotEntitled),
            Err(rule) => Err(rule),
        };
        let forward = ProposingHand::of(role).map(drop);
        let draft = DraftingHand::of(role).map(drop);
        let keep = KeepingHand::of(role).map(drop);
        let serve = ServingHand::of(role).map(drop);
        let ballot = keep.and(case.may_be_voted_on()).and(all.possible);
        let votes = matches!(role, Role::Board | Role::Chair);
        let declared = may_declare(&all.proposal, case, &self.person);
        let mut acts = match all.proposal.stage {
            S::Draft | S::Returned => {
                vec![(A::Edit, mine(draft)), (A::PutForward, forward), (A::Withdraw, mine(draft))]
            }
            S::Proposed => {
                let mut acts =
                    vec![(A::OpenBallot, ballot), (A::Return, keep), (A::Withdraw, mine(draft))];
                if all.chamber.rules.body == DecidingBody::OfficerRatified {
                    acts.insert(0, (A::OfficerDecide, all.officer.and(case.may_be_voted_on())));
                }
                acts
            }
            S::Inquorate => vec![(A::OpenBallot, ballot)],
            S::UnderVote => {
                let mut acts = vec![(A::Vote, all.vote), (A::CloseBallot, keep)];
                if all.possible.is_err() {
                    acts.push((A::Adjourn, keep));
                }
                acts
            }
            S::DecidedBan | S::DecidedWarn => self.acts_after(case, serve),
            _ => Vec::new(),
        };
        if votes && matches!(all.proposal.stage, S::Proposed | S::UnderVote) {
            acts.push((A::Declare, declared));
        }
        acts.into_iter()
            .map(|(act, may)| ActShown { act, refused: may.err().map(Refused::from) })
            .collect()
    }

    /// What can be done once a case is decided: tell the person, and the safety valve.
    fn acts_after(&self, case: &Case, serve: Result<(), Rule>) -> Vec<(CaseAct, Result<(), Rule>)> {
        let mut acts = Vec::new();
        if self.unserved(case) {
            acts.push((CaseAct::Serve, serve));
        }
        let mut bans = self.books.dossiers.iter().flat_map(|one| one.bans);
        if let Some(ban) = bans.find(|ban| case.ban == Some(ban.id)) {
            acts.extend(self.valve_acts(&ban));
        }
        acts
    }

    fn unserved(&self, case: &Case) -> bool {
        let dossiers = &self.books.dossiers;
        let ban = dossiers
            .iter()
            .flat_map(|one| one.bans)
            .any(|ban| case.ban == Some(ban.id) && ban.service == Service::Unserved);
        let warning = dossiers
            .iter()
            .flat_map(|one| one.warnings)
            .any(|one| case.warning == Some(one.id) && one.service == Service::Unserved);
        ban || warning
    }
}

fn standing_of(stage: ProposalStage) -> CaseStanding {
    match stage {
        ProposalStage::Draft => CaseStanding::Draft,
        ProposalStage::Proposed => CaseStanding::Proposed,
        ProposalStage::UnderVote => CaseStanding::UnderVote,
        ProposalStage::Returned => CaseStanding::Returned,
        ProposalStage::Withdrawn => CaseStanding::Withdrawn,
        ProposalStage::Lost => CaseStanding::Lost,
        ProposalStage::Inquorate => CaseStanding::Inquorate,
        ProposalStage::NoFurtherAction => CaseStanding::NoAction,
        ProposalStage::DecidedBan
        | ProposalStage::DecidedWarn
        | ProposalStage::DecidedVariation => CaseStanding::InForce,
        ProposalStage::DecidedRevocation => CaseStanding::Revoked,
    }
}

fn gather(
    reader: &Reader<'_>,
    id: Id<Proposal>,
    me: Id<Person>,
    role: Role,
    moment: Moment,
) -> Result<Gathered, NotDone> {
    let chamber = Chamber::read(reader)?;
    let office = reader.office()?;
    let (proposal, case) = chamber.found(id).ok_or(NotDone::NotFound)?;
    let (proposal, case) = (proposal.clone(), case.cloned());
    let mut rounds = Vec::new();
    for round in office.case_rounds(id)? {
        let votes = office.case_votes(id, round.round)?;
        rounds.push((round, votes));
    }
    let incidents = match &case {
        Some(case) => relied_on(reader, case)?,
        None => Vec::new(),
    };
    let decision = match case.as_ref().and_then(|case| case.decision) {
        Some(decision) => office.decision(decision)?,
        None => None,
    };
    let papers: Vec<Paper> = case
        .iter()
        .flat_map(|case| {
            case.ban.map(Paper::Ban).into_iter().chain(case.warning.map(Paper::Warning))
        })
        .collect();
    let services = services_shown(reader, &chamber.people, proposal.subject, &papers)?;
    let vote = match &case {
        Some(_) => may_vote(reader, id, me, part_of(role), moment)?,
        None => Err(Rule::NotNow),
    };
    let officer = match (&case, chamber.person(me)) {
        (Some(case), Some(person)) => {
            let known = facts(reader, case, &chamber.rules)?;
            OfficerHand::of(person, &chamber.rules, &known).map(drop)
        }
        _ => Err(Rule::NotNow),
    };
    let possible = match &case {
        Some(case) => could_be_done(reader, &proposal, case, moment)?,
        None => Err(Rule::NotNow),
    };
    let past = past_of(reader, &chamber, proposal.subject)?;
    Ok(Gathered {
        possible,
        meetings: office.meetings()?,
        born: born(reader, proposal.subject)?,
        chamber,
        proposal,
        case,
        incidents,
        rounds,
        decision,
        services,
        past,
        vote,
        officer,
    })
}

impl From<&Decision> for DecisionShown {
    fn from(decision: &Decision) -> Self {
        Self {
            on: decision.on,
            body: decision.body,
            deciders: decision.deciders().to_vec(),
            minute: decision.minute().to_owned(),
            reasons: decision.reasons().to_owned(),
        }
    }
}

/// How somebody was told of some papers, with the files that show it.
pub(super) fn services_shown(
    reader: &Reader<'_>,
    people: &[Person],
    subject: Id<SubjectCard>,
    papers: &[Paper],
) -> Result<Vec<ServiceShown>, StoreError> {
    let office = reader.office()?;
    let services = office.services_of(subject)?;
    let of = services.iter().filter(|one| papers.contains(&one.paper));
    of.map(|one| Ok(ServiceShown::of(one, &office.proofs_of(one.id)?, people))).collect()
}

impl ServiceShown {
    fn of(service: &NoticeService, proofs: &[NoticeProof], people: &[Person]) -> Self {
        Self {
            service: service.id,
            letter: service.letter,
            method: service.method,
            on: service.on,
            by_whom: service.by_whom.clone(),
            witness: service.witness.clone(),
            evidence: service.evidence.clone(),
            proofs: proofs.iter().map(|one| ProofShown::of(one, people)).collect(),
        }
    }
}

impl From<&Happening> for HappeningShown {
    fn from(one: &Happening) -> Self {
        Self {
            on: one.on,
            kind: one.kind,
            by: one.by.clone(),
            basis: one.basis.clone(),
            code: one.code.clone(),
            words: one.words.clone(),
        }
    }
}
