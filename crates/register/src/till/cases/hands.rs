//! A show of hands: taken down by the meeting's secretary, counted by the one function, and decided.

use jiff::Timestamp;

use super::chamber::{facts, find};
use super::deciding::{Carrier, carry_out};
use super::meeting_answers::{HandsForm, HandsOutcome, SeenAfter};
use super::{CountShown, NotDone};
use crate::cases::{
    Case, CaseEvent, CaseRules, CaseStep, CastVote, Count, KeepingHand, Meeting, ProposingHand,
    Rule, StepKind, Verdict, VotePart, VoteRules, count, roll, step,
};
use crate::civil::Clock;
use crate::closed_list::ClosedList;
use crate::id::Id;
use crate::records::{DecidingBody, Person, Proposal, ProposalStage};
use crate::store::{Action, Actor, CaseRound, Change, Reader, StoredVote};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// A case as a meeting has it before it, and what the hands come to.
struct Deliberated {
    proposal: Proposal,
    case: Case,
    round: CaseRound,
    votes: Vec<CastVote>,
    count: Count,
    minute: String,
    moved: bool,
}

/// Reads a case for a meeting and counts the hands. Nothing is written.
fn deliberate(
    reader: &Reader<'_>,
    meeting: &Meeting,
    form: &HandsForm,
    rules: &CaseRules,
    hand: KeepingHand,
    at: Timestamp,
) -> Result<Deliberated, NotDone> {
    meeting.may_decide()?;
    let (mut proposal, mut case) = find(reader, form.case)?.ok_or(NotDone::NotFound)?;
    let minute = meeting.minute(form.case).ok_or(NotDone::NotFound)?;
    let there = |id: Id<Person>| meeting.attendance.iter().find(|one| one.person == id);
    let moved = matches!(proposal.stage, ProposalStage::Draft | ProposalStage::Returned);
    if moved {
        let mover = form.mover.and_then(there).ok_or(Rule::MoverNeeded)?;
        let forward = CaseEvent::PutForward(ProposingHand::of(mover.role)?);
        proposal.stage = step(proposal.stage, forward)?;
        case.moved_by = Some(mover.person);
    }
    case.declared.extend(
        form.declared.iter().filter(|id| !case.declared.contains(id)).copied().collect::<Vec<_>>(),
    );
    case.may_be_voted_on()?;
    proposal.stage = step(proposal.stage, CaseEvent::Open(hand))?;
    let mut people = Vec::new();
    for attendee in &meeting.attendance {
        people.extend(reader.person(attendee.person)?);
    }
    let roll = roll(&people, &facts(reader, &case, rules)?);
    let vote = |part, person, choice| CastVote { voter: person, part, choice, sealed: true };
    let mut votes: Vec<CastVote> =
        form.hands.iter().map(|hand| vote(VotePart::Vote, hand.person, hand.choice)).collect();
    let chair = roll.iter().find(|one| one.role == crate::records::Role::Chair);
    if let (Some(chair), Some(choice)) = (chair, form.casting) {
        votes.push(vote(VotePart::Casting, chair.person, choice));
    }
    let vote_rules = VoteRules {
        quorum: rules.quorum,
        majority: rules.majority,
        casting: rules.casting,
        officer: None,
    };
    let count = count(&vote_rules, case.kind.choices(), &roll, &votes);
    let round = CaseRound {
        case: form.case,
        round: next_round(reader, form.case)?,
        // A show of hands is a meeting's, whatever the scheme else decides by.
        body: match rules.body {
            DecidingBody::Board => DecidingBody::Board,
            _ => DecidingBody::Committee,
        },
        rules: vote_rules,
        meeting: Some(meeting.id),
        opened: at,
        closes: None,
        closed: None,
        roll,
    };
    Ok(Deliberated { proposal, case, round, votes, count, minute, moved })
}

pub(super) fn next_round(reader: &Reader<'_>, case: Id<Proposal>) -> Result<u32, NotDone> {
    let rounds = reader.office()?.case_rounds(case)?;
    Ok(rounds.last().map_or(1, |round| round.round + 1))
}

fn answer(done: Result<HandsOutcome, NotDone>) -> Result<HandsOutcome, Failure> {
    match done {
        Ok(outcome) => Ok(outcome),
        Err(NotDone::Rule(rule)) => Ok(HandsOutcome::Refused { refused: rule.into() }),
        Err(NotDone::NotFound) => Err(Failure::of(FailureCode::NotFound)),
        Err(NotDone::Store(error)) => Err(trouble(error)),
    }
}

impl Session {
    pub(super) fn meeting_count(
        &mut self,
        meeting: Id<Meeting>,
        form: &HandsForm,
        clock: &dyn Clock,
    ) -> Result<HandsOutcome, Failure> {
        let at = self.moment(clock).instant();
        let role = self.person.role;
        let mut counted = None;
        let read = self.store.read(|reader| {
            counted = Some(count_only(reader, meeting, form, role, at));
            Ok(())
        });
        read.map_err(trouble)?;
        answer(counted.unwrap_or(Err(NotDone::NotFound)))
    }

    pub(super) fn meeting_decide(
        &mut self,
        meeting: Id<Meeting>,
        form: &HandsForm,
        clock: &dyn Clock,
    ) -> Result<HandsOutcome, Failure> {
        let moment = self.moment(clock);
        let (role, me, alone) = (self.person.role, self.person.id, self.alone()?);
        let books = std::sync::Arc::clone(&self.books);
        let actor = Actor::of(&self.person);
        let object = Some(*form.case.bytes());
        // Not undoably: what people have voted on is not taken back by one of them.
        let done = self.store.try_change(
            &actor,
            moment,
            Action::DecisionRecorded,
            object,
            |change| -> Result<HandsOutcome, NotDone> {
                let hand = KeepingHand::of(role)?;
                let rules = change.read().office()?.case_rules()?;
                let sitting = change.read().office()?.meeting(meeting)?.ok_or(NotDone::NotFound)?;
                let at = moment.instant();
                let Deliberated { mut proposal, mut case, round, votes, count, minute, moved } =
                    deliberate(change.read(), &sitting, form, &rules, hand, at)?;
                let verdict = Verdict::of(case.kind, count, &minute, &form.reasons)?;
                proposal.stage = step(proposal.stage, CaseEvent::Close(hand, &verdict))?;
                proposal.since = moment.today();
                let rules = CaseRules { body: round.body, ..rules };
                write_round(change, &round, &votes, Some(me), at)?;
                change.office()?.close_round(
                    round.case,
                    round.round,
                    at,
                    verdict.count().result,
                )?;
                let carrier = Carrier { books: &books, rules: &rules, by: me, alone, moment };
                let seen = carry_out(change, &proposal, &mut case, &verdict, &carrier)?;
                let mut office = change.office()?;
                office.put_proposal(&proposal)?;
                office.put_case(&case)?;
                let mover = case.moved_by.unwrap_or(me);
                let mut took = |kind, by, note: Option<String>| {
                    office.add_case_step(&CaseStep { case: round.case, kind, at, by, note })
                };
                if moved {
                    took(StepKind::PutForward, mover, None)?;
                }
                for person in &form.declared {
                    took(StepKind::Declared, *person, None)?;
                }
                let result = verdict.count().result.code().to_owned();
                took(StepKind::Counted, me, Some(result))?;
                Ok(HandsOutcome::Decided { count: verdict.count().into(), seen })
            },
        );
        let outcome = answer(done)?;
        if matches!(outcome, HandsOutcome::Decided { seen, .. } if seen != SeenAfter::Nothing) {
            self.changed(clock)?;
        }
        Ok(outcome)
    }
}

fn count_only(
    reader: &Reader<'_>,
    meeting: Id<Meeting>,
    form: &HandsForm,
    role: crate::records::Role,
    at: Timestamp,
) -> Result<HandsOutcome, NotDone> {
    let hand = KeepingHand::of(role)?;
    let rules = reader.office()?.case_rules()?;
    let sitting = reader.office()?.meeting(meeting)?.ok_or(NotDone::NotFound)?;
    let done = deliberate(reader, &sitting, form, &rules, hand, at)?;
    Ok(HandsOutcome::Counted { count: CountShown::from(&done.count) })
}

/// Opens a round and casts its votes, each under its voter's key.
pub(super) fn write_round(
    change: &mut Change<'_>,
    round: &CaseRound,
    votes: &[CastVote],
    recorded_by: Option<Id<Person>>,
    at: Timestamp,
) -> Result<(), NotDone> {
    let mut office = change.office()?;
    office.open_round(round)?;
    for vote in votes {
        let stored = StoredVote { vote: *vote, at, recorded_by };
        office.cast_vote(round.case, round.round, &stored, fresh_key())?;
    }
    Ok(())
}

/// Thirty-two random bytes, for a voter who has no key yet.
pub(super) fn fresh_key() -> [u8; 32] {
    let mut key = [0; 32];
    let (first, second) = key.split_at_mut(16);
    first.copy_from_slice(Id::<Person>::fresh().bytes());
    second.copy_from_slice(Id::<Person>::fresh().bytes());
    key
}
