//! The steps of a case that one person takes, and a ballot under each voter's own unlock.

use super::answers::{CaseAct, CaseOutcome};
use super::chamber::{born, facts, find, open_round};
use super::deciding::{Carrier, carry_out};
use super::hands::{fresh_key, next_round, write_round};
use super::list::is_ours;
use super::meeting_answers::HandsOutcome;
use super::officer::Deciding;
use super::{NotDone, outcome, valve};
use crate::cases::{
    Case, CaseEvent, CaseRules, CaseStep, CastVote, Choice, CountResult, DraftingHand, KeepingHand,
    Poll, ProposingHand, Rule, StepKind, Verdict, VotePart, VoteRules, count, may_close_ballot,
    part_of, planned, roll, step,
};
use crate::civil::{Clock, Moment, days_after};
use crate::closed_list::ClosedList;
use crate::id::Id;
use crate::records::{DecidingBody, Person, Proposal, ProposalStage, Role};
use crate::store::{Action, Actor, CaseRound, Change, Reader, StoreError, StoredVote, UndoKind};
use crate::text::clean;
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// The longest question with which a proposal goes back, in characters.
const LONGEST_QUESTION: usize = 300;

impl Session {
    pub(super) fn case_act(
        &mut self,
        case: Id<Proposal>,
        act: CaseAct,
        note: &str,
        clock: &dyn Clock,
    ) -> Result<CaseOutcome, Failure> {
        let moment = self.moment(clock);
        let (actor, object) = (Actor::of(&self.person), Some(*case.bytes()));
        let (me, role) = (self.person.id, self.person.role);
        let (person, alone, reasons) = (self.person.clone(), self.alone()?, note.to_owned());
        let books = std::sync::Arc::clone(&self.books);
        let note = clean(note, LONGEST_QUESTION).ok();
        let take = |change: &mut Change<'_>| -> Result<Id<Proposal>, NotDone> {
            let (mut proposal, mut file) = find(change.read(), case)?.ok_or(NotDone::NotFound)?;
            let kind = match act {
                CaseAct::PutForward => {
                    let hand = ProposingHand::of(role)?;
                    proposal.stage = step(proposal.stage, CaseEvent::PutForward(hand))?;
                    (file.moved_by, file.question) = (Some(me), None);
                    StepKind::PutForward
                }
                CaseAct::Return => {
                    let hand = KeepingHand::of(role)?;
                    file.question = Some(note.clone().ok_or(Rule::ReasonsNeeded)?);
                    proposal.stage = step(proposal.stage, CaseEvent::Return(hand))?;
                    StepKind::Returned
                }
                CaseAct::Withdraw => {
                    let hand = DraftingHand::of(role)?;
                    if file.drafted_by != me && file.moved_by != Some(me) {
                        return Err(Rule::NotEntitled.into());
                    }
                    proposal.stage = step(proposal.stage, CaseEvent::Withdraw(hand))?;
                    StepKind::Withdrawn
                }
                CaseAct::Declare => {
                    may_declare(&proposal, &file, &person)?;
                    file.declared.push(me);
                    change.office()?.bar_from_open_round(case, me)?;
                    StepKind::Declared
                }
                CaseAct::OpenBallot => {
                    let hand = KeepingHand::of(role)?;
                    file.may_be_voted_on()?;
                    could_be_done(change.read(), &proposal, &file, moment)??;
                    proposal.stage = step(proposal.stage, CaseEvent::Open(hand))?;
                    let round = ballot(change.read(), &file, moment)?;
                    write_round(change, &round, &[], None, moment.instant())?;
                    StepKind::Opened
                }
                CaseAct::Adjourn => {
                    let hand = KeepingHand::of(role)?;
                    // Nobody ends a vote that they expect to lose.
                    if could_be_done(change.read(), &proposal, &file, moment)?.is_ok() {
                        return Err(Rule::NotNow.into());
                    }
                    proposal.stage = step(proposal.stage, CaseEvent::Adjourn(hand))?;
                    let round = open_round(change.read(), case)?.ok_or(Rule::VoteClosed)?.round;
                    let (at, result) = (moment.instant(), CountResult::NotCounted);
                    change.office()?.close_round(case, round, at, result)?;
                    StepKind::Adjourned
                }
                CaseAct::SetAsideDoubt | CaseAct::SetAsideObjection | CaseAct::Reinstate => {
                    let kind = valve::turn(change, proposal.subject, file.ban, role, act, moment)?;
                    let (at, by) = (moment.instant(), me);
                    let step = CaseStep { case, kind, at, by, note: None };
                    change.office()?.add_case_step(&step)?;
                    return Ok(case);
                }
                CaseAct::OfficerDecide => {
                    let deciding =
                        Deciding { me: &person, books: &books, alone, reasons: &reasons, moment };
                    deciding.decide(change, &mut proposal, &mut file)?;
                    StepKind::Opened
                }
                CaseAct::Edit | CaseAct::Vote | CaseAct::CloseBallot | CaseAct::Serve => {
                    return Err(Rule::NotNow.into());
                }
            };
            proposal.since = moment.today();
            let at = moment.instant();
            let mut office = change.office()?;
            office.put_proposal(&proposal)?;
            office.put_case(&file)?;
            office.add_case_step(&CaseStep { case, kind, at, by: me, note: note.clone() })?;
            Ok(case)
        };
        let done = match act {
            // Others vote on it from then on: nobody takes the opening back.
            CaseAct::OpenBallot => {
                let action = Action::VoteOpened;
                let done = self.store.try_change(&actor, moment, action, object, take);
                // What goes out to voters is looked at anew with the books.
                if done.is_ok() {
                    self.changed(clock)?;
                }
                done
            }
            CaseAct::Adjourn => {
                let action = Action::VoteClosed;
                let done = self.store.try_change(&actor, moment, action, object, take);
                if done.is_ok() {
                    self.changed(clock)?;
                }
                done
            }
            // The same of an officer's word, on which others are asked to vote.
            CaseAct::OfficerDecide => {
                let action = Action::DecisionRecorded;
                let done = self.store.try_change(&actor, moment, action, object, take);
                if done.is_ok() {
                    self.changed(clock)?;
                }
                done
            }
            // What keeps somebody from being turned away by mistake is undone by its opposite alone.
            CaseAct::SetAsideDoubt | CaseAct::SetAsideObjection | CaseAct::Reinstate => {
                let done = self.store.try_change(&actor, moment, Action::BanChanged, object, take);
                if done.is_ok() {
                    self.changed(clock)?;
                }
                done
            }
            _ => {
                let (action, kind) = (Action::CaseChanged, UndoKind::CaseChanged);
                self.store.change_undoably(&actor, moment, action, object, kind, take)
            }
        };
        outcome(done)
    }

    pub(super) fn case_vote(
        &mut self,
        case: Id<Proposal>,
        choice: Choice,
        clock: &dyn Clock,
    ) -> Result<CaseOutcome, Failure> {
        let moment = self.moment(clock);
        let (actor, object) = (Actor::of(&self.person), Some(*case.bytes()));
        let (me, role) = (self.person.id, self.person.role);
        let done = self.store.try_change(
            &actor,
            moment,
            Action::VoteCast,
            object,
            |change| -> Result<Id<Proposal>, NotDone> {
                let part = part_of(role);
                may_vote(change.read(), case, me, part, moment)??;
                let (_, file) = find(change.read(), case)?.ok_or(NotDone::NotFound)?;
                if !file.kind.choices().contains(&choice) {
                    return Err(Rule::NotOffered.into());
                }
                let round = open_round(change.read(), case)?.ok_or(Rule::VoteClosed)?;
                let vote = CastVote { voter: me, part, choice, sealed: true };
                let stored = StoredVote { vote, at: moment.instant(), recorded_by: None };
                change.office()?.cast_vote(case, round.round, &stored, fresh_key())?;
                Ok(case)
            },
        );
        outcome(done)
    }

    pub(super) fn case_close(
        &mut self,
        case: Id<Proposal>,
        reasons: &str,
        clock: &dyn Clock,
    ) -> Result<HandsOutcome, Failure> {
        let moment = self.moment(clock);
        let (actor, object) = (Actor::of(&self.person), Some(*case.bytes()));
        let (me, role, alone) = (self.person.id, self.person.role, self.alone()?);
        let books = std::sync::Arc::clone(&self.books);
        let done = self.store.try_change(
            &actor,
            moment,
            Action::VoteClosed,
            object,
            |change| -> Result<HandsOutcome, NotDone> {
                let hand = KeepingHand::of(role)?;
                let (mut proposal, mut file) =
                    find(change.read(), case)?.ok_or(NotDone::NotFound)?;
                let round = open_round(change.read(), case)?.ok_or(Rule::VoteClosed)?;
                let stored = change.read().office()?.case_votes(case, round.round)?;
                let votes: Vec<CastVote> = stored.iter().map(|one| one.vote).collect();
                let counted = count(&round.rules, file.kind.choices(), &round.roll, &votes);
                let took_part: u32 = counted.votes.iter().sum();
                let waiting = counted.entitled.saturating_sub(took_part) as usize;
                let closes = round.closes.ok_or(Rule::NotNow)?;
                may_close_ballot(closes, moment.today(), waiting)?;
                let minute = format!("{} / {}", proposal.reference, round.round);
                let verdict = Verdict::of(file.kind, counted, &minute, reasons)?;
                proposal.stage = step(proposal.stage, CaseEvent::Close(hand, &verdict))?;
                proposal.since = moment.today();
                let at = moment.instant();
                let result = verdict.count().result;
                change.office()?.close_round(case, round.round, at, result)?;
                let rules = change.read().office()?.case_rules()?;
                let rules = CaseRules { body: round.body, ..rules };
                let carrier = Carrier { books: &books, rules: &rules, by: me, alone, moment };
                let seen = carry_out(change, &proposal, &mut file, &verdict, &carrier)?;
                let mut office = change.office()?;
                office.put_proposal(&proposal)?;
                office.put_case(&file)?;
                let note = Some(result.code().to_owned());
                let kind = StepKind::Counted;
                office.add_case_step(&CaseStep { case, kind, at, by: me, note })?;
                Ok(HandsOutcome::Decided { count: verdict.count().into(), seen })
            },
        );
        match done {
            Ok(outcome) => {
                self.changed(clock)?;
                Ok(outcome)
            }
            Err(NotDone::Rule(rule)) => Ok(HandsOutcome::Refused { refused: rule.into() }),
            Err(NotDone::NotFound) => Err(Failure::of(FailureCode::NotFound)),
            Err(NotDone::Store(error)) => Err(trouble(error)),
        }
    }

    pub(super) fn case_undo(&mut self, clock: &dyn Clock) -> Result<(), Failure> {
        let moment = self.moment(clock);
        let undo = self.store.undoable().map_err(trouble)?;
        let mine = undo.filter(|undo| is_ours(undo) && undo.by.person == Some(self.person.id));
        let mine = mine.filter(|undo| !self.shows_service(undo));
        if mine.is_none() {
            return Err(Failure::of(FailureCode::NothingToUndo));
        }
        self.store.undo(&Actor::of(&self.person), moment)?;
        self.changed(clock)
    }
}

/// Whether somebody may declare an interest in a case: who would vote on it, before it is decided, once.
pub(super) fn may_declare(proposal: &Proposal, case: &Case, person: &Person) -> Result<(), Rule> {
    let open = matches!(proposal.stage, ProposalStage::Proposed | ProposalStage::UnderVote);
    match person.role {
        Role::Police => Err(Rule::PoliceTakeNoPart),
        Role::Board | Role::Chair if !open || case.declared.contains(&person.id) => {
            Err(Rule::NotNow)
        }
        Role::Board | Role::Chair => Ok(()),
        _ => Err(Rule::NotEntitled),
    }
}

/// Whether what a case proposes could be done today, or why not.
pub(super) fn could_be_done(
    reader: &Reader<'_>,
    proposal: &Proposal,
    case: &Case,
    moment: Moment,
) -> Result<Result<(), Rule>, StoreError> {
    let Some(dossier) = reader.dossier(proposal.subject)? else { return Ok(Err(Rule::NotNow)) };
    let born = born(reader, proposal.subject)?;
    Ok(planned(case, &dossier, born, moment.today()).map(drop))
}

/// Whether somebody may vote on a case now.
pub(super) fn may_vote(
    reader: &Reader<'_>,
    case: Id<Proposal>,
    me: Id<Person>,
    part: VotePart,
    moment: Moment,
) -> Result<Result<(), Rule>, NotDone> {
    let Some(round) = open_round(reader, case)? else { return Ok(Err(Rule::VoteClosed)) };
    let (_, file) = find(reader, case)?.ok_or(NotDone::NotFound)?;
    let cast = reader.office()?.case_votes(case, round.round)?;
    let voted: Vec<Id<Person>> = cast.iter().map(|one| one.vote.voter).collect();
    let (roll, declared) = (round.roll.as_slice(), file.declared.as_slice());
    let poll = Poll { roll, declared, voted: &voted, closes: round.closes };
    Ok(poll.admits(me, part, moment.today()))
}

/// Whose names stand on the roll of a ballot: the board's and the chair's; and where the scheme decides by
/// ballots, one manager's of every premises.
fn entitled(people: &[Person], body: DecidingBody) -> Vec<&Person> {
    let mut heard = std::collections::BTreeSet::new();
    people
        .iter()
        .filter(|one| match (one.role, one.premises) {
            (Role::Board | Role::Chair, None) => true,
            (Role::Manager, Some(premises)) => {
                body == DecidingBody::Ballot && heard.insert(premises)
            }
            _ => false,
        })
        .collect()
}

/// A ballot among everybody who has a vote.
pub(super) fn ballot(
    reader: &Reader<'_>,
    case: &Case,
    moment: Moment,
) -> Result<CaseRound, NotDone> {
    let rules = reader.office()?.case_rules()?;
    let everybody = reader.people()?;
    let people = entitled(&everybody, rules.body);
    Ok(CaseRound {
        case: case.proposal,
        round: next_round(reader, case.proposal)?,
        // Who is asked decides, however they are asked: a committee that votes by ballot is a committee.
        body: match rules.body {
            DecidingBody::Ballot => DecidingBody::Ballot,
            DecidingBody::Committee => DecidingBody::Committee,
            DecidingBody::Board | DecidingBody::OfficerRatified => DecidingBody::Board,
        },
        rules: VoteRules {
            quorum: rules.quorum,
            majority: rules.majority,
            casting: rules.casting,
            officer: None,
        },
        meeting: None,
        opened: moment.instant(),
        closes: Some(days_after(moment.today(), rules.ballot_days)),
        closed: None,
        roll: roll(people, &facts(reader, case, &rules)?),
    })
}
