//! A meeting from its opening to its minutes: who is there, what is on the agenda, what was decided.

use jiff::civil::Date;

use super::answers::{CaseStanding, RollShown};
use super::chamber::{Chamber, born, facts, relied_on};
use super::form::next_reference;
use super::meeting_answers::{AttendeeShown, ItemShown, MeetingShown};
use crate::cases::{Attendee, Case, KeepingHand, Meeting, MeetingPart, count, roll};
use crate::civil::Clock;
use crate::id::Id;
use crate::records::{Person, Proposal, ProposalStage, Role};
use crate::store::{
    Action, Actor, CaseRound, OfficeChange, Reader, StoreError, StoredVote, UndoKind,
};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// What the minutes need of one item.
struct Item {
    case: Id<Proposal>,
    round: Option<(CaseRound, Vec<StoredVote>)>,
    roll: Vec<crate::cases::Voter>,
    incidents: Vec<crate::records::Incident>,
    born: Option<Date>,
    decision: Option<crate::records::Decision>,
}

impl Session {
    fn keeper(&self) -> Result<KeepingHand, Failure> {
        Ok(KeepingHand::of(self.person.role)?)
    }

    pub(super) fn meeting_open(&mut self, clock: &dyn Clock) -> Result<MeetingShown, Failure> {
        self.keeper()?;
        let moment = self.moment(clock);
        let meetings = self.store.read(|r| r.office()?.meetings()).map_err(trouble)?;
        if let Some(open) = meetings.iter().find(|one| one.closed.is_none()) {
            return self.meeting_shown(open.id);
        }
        let id: Id<Meeting> = Id::fresh();
        let (actor, object) = (Actor::of(&self.person), Some(*id.bytes()));
        let me = self.person.clone();
        self.store
            .change(&actor, moment, Action::MeetingChanged, object, |change| {
                let chamber = Chamber::read(change.read())?;
                let meeting = Meeting {
                    id,
                    reference: next_reference(change.read(), "MTG", moment.today())?,
                    on: moment.today(),
                    secretary: me.id,
                    attendance: vec![Attendee::of(&me)],
                    agenda: chamber.to_decide().map(|one| one.id).collect(),
                    closed: None,
                };
                change.office()?.put_meeting(&meeting)
            })
            .map_err(trouble)?;
        self.meeting_shown(id)
    }

    /// Changes an open meeting in one change.
    fn meeting_change(
        &mut self,
        id: Id<Meeting>,
        undoable: bool,
        clock: &dyn Clock,
        alter: impl FnOnce(&mut Meeting, &Reader<'_>) -> Result<(), StoreError>,
    ) -> Result<MeetingShown, Failure> {
        self.keeper()?;
        let moment = self.moment(clock);
        let (actor, object) = (Actor::of(&self.person), Some(*id.bytes()));
        let mut found = true;
        let write = |change: &mut crate::store::Change<'_>| -> Result<(), StoreError> {
            let meeting = change.read().office()?.meeting(id)?;
            let Some(mut meeting) = meeting.filter(|one| one.closed.is_none()) else {
                found = false;
                return Ok(());
            };
            alter(&mut meeting, change.read())?;
            let mut office: OfficeChange<'_> = change.office()?;
            office.put_meeting(&meeting)
        };
        let action = Action::MeetingChanged;
        let done = match undoable {
            true => {
                let kind = UndoKind::CaseChanged;
                self.store.change_undoably(&actor, moment, action, object, kind, write)
            }
            false => self.store.change(&actor, moment, action, object, write),
        };
        done.map_err(trouble)?;
        if found { self.meeting_shown(id) } else { Err(Failure::of(FailureCode::NotFound)) }
    }

    pub(super) fn meeting_attend(
        &mut self,
        id: Id<Meeting>,
        person: Id<Person>,
        here: bool,
        withdrew: bool,
        clock: &dyn Clock,
    ) -> Result<MeetingShown, Failure> {
        let mut noted = Ok(());
        let shown = self.meeting_change(id, false, clock, |meeting, reader| {
            let Some(person) = reader.person(person)? else { return Ok(()) };
            let decided = decided_at(reader, meeting)?.contains(&true);
            noted = meeting.attend(&person, here, withdrew, decided);
            Ok(())
        })?;
        noted?;
        Ok(shown)
    }

    pub(super) fn meeting_agenda(
        &mut self,
        id: Id<Meeting>,
        case: Id<Proposal>,
        on: bool,
        clock: &dyn Clock,
    ) -> Result<MeetingShown, Failure> {
        self.meeting_change(id, true, clock, |meeting, reader| {
            // What was decided here keeps its item: the minute is named by its place.
            let rounds = reader.office()?.case_rounds(case)?;
            if rounds.iter().any(|round| round.meeting == Some(id)) {
                return Ok(());
            }
            meeting.agenda.retain(|one| *one != case);
            if on {
                meeting.agenda.push(case);
            }
            Ok(())
        })
    }

    pub(super) fn meeting_close(
        &mut self,
        id: Id<Meeting>,
        clock: &dyn Clock,
    ) -> Result<MeetingShown, Failure> {
        let at = self.moment(clock).instant();
        self.meeting_change(id, false, clock, |meeting, reader| {
            // Items that were not reached wait for the next meeting; those decided keep their places.
            let kept = decided_at(reader, meeting)?;
            let last = kept.iter().rposition(|kept| *kept).map_or(0, |place| place + 1);
            meeting.agenda.truncate(last);
            meeting.closed = Some(at);
            Ok(())
        })
    }

    pub(in crate::till) fn meeting_shown(&self, id: Id<Meeting>) -> Result<MeetingShown, Failure> {
        let read = self.store.read(|reader| {
            let chamber = Chamber::read(reader)?;
            let Some(meeting) = reader.office()?.meeting(id)? else { return Ok(None) };
            let mut people = Vec::new();
            for attendee in &meeting.attendance {
                people.extend(reader.person(attendee.person)?);
            }
            let mut items = Vec::new();
            for case in &meeting.agenda {
                items.push(item(reader, &chamber, &people, *case, id)?);
            }
            Ok(Some((chamber, meeting, items)))
        });
        let found = read.map_err(trouble)?;
        let (chamber, meeting, items) = found.ok_or(Failure::of(FailureCode::NotFound))?;
        let decided = items.iter().any(|item| item.round.is_some());
        let items: Vec<ItemShown> =
            items.into_iter().map(|item| self.item_shown(&chamber, &meeting, item)).collect();
        let waiting = chamber
            .to_decide()
            .filter(|one| !meeting.agenda.contains(&one.id))
            .map(|one| self.case_row(&chamber, one, CaseStanding::Proposed))
            .collect();
        let voters = meeting.attendance.iter().filter(|one| one.part == MeetingPart::Voter).count();
        Ok(MeetingShown {
            meeting: id,
            reference: meeting.reference.to_string(),
            on: meeting.on,
            closed: meeting.closed.is_some(),
            secretary: chamber.name(meeting.secretary).unwrap_or_default(),
            people: people_shown(&chamber, &meeting, decided),
            quorum: chamber.rules.quorum,
            voters,
            refused: meeting.may_decide().err().map(Into::into),
            items,
            waiting,
        })
    }

    fn item_shown(&self, chamber: &Chamber, meeting: &Meeting, item: Item) -> ItemShown {
        let found = chamber.found(item.case);
        let case = found.and_then(|(_, case)| case);
        let subject = found.map(|(proposal, _)| proposal.subject);
        let standing = |stage| match stage {
            ProposalStage::Draft => CaseStanding::Draft,
            ProposalStage::Inquorate => CaseStanding::Inquorate,
            ProposalStage::Lost => CaseStanding::Lost,
            ProposalStage::NoFurtherAction => CaseStanding::NoAction,
            ProposalStage::DecidedBan | ProposalStage::DecidedWarn => CaseStanding::Unserved,
            _ => CaseStanding::Proposed,
        };
        let shown = |voter: &crate::cases::Voter| RollShown {
            person: voter.person,
            name: voter.name.clone(),
            role: voter.role,
            barred: voter.barred,
            voted: false,
            choice: None,
            part: None,
        };
        let counted = item.round.as_ref().zip(case).map(|((round, votes), case)| {
            let votes: Vec<_> = votes.iter().map(|one| one.vote).collect();
            count(&round.rules, case.kind.choices(), &round.roll, &votes)
        });
        let days = case.and_then(|case| case.length.term(self.view.day(), item.born).ok());
        ItemShown {
            row: found
                .map(|(proposal, _)| self.case_row(chamber, proposal, standing(proposal.stage))),
            minute: meeting.minute(item.case).unwrap_or_default(),
            mover_needed: found.is_some_and(|(one, _)| one.stage == ProposalStage::Draft),
            moved_by: case.and_then(|case| case.moved_by).and_then(|id| chamber.name(id)),
            roll: item
                .round
                .as_ref()
                .map_or(&item.roll, |(round, _)| &round.roll)
                .iter()
                .map(shown)
                .collect(),
            choices: case.map(|case| case.kind.choices().to_vec()).unwrap_or_default(),
            incidents: subject
                .map(|subject| {
                    let held = self.held(subject);
                    let hidden = held.as_ref().map(|one| (one, chamber.mask(&self.books)));
                    item.incidents.iter().map(|one| self.incident(one, subject, hidden)).collect()
                })
                .unwrap_or_default(),
            working: case.and_then(|case| case.working.clone()),
            days: days
                .filter(|_| case.is_some_and(|one| one.kind != crate::cases::CaseKind::Warning))
                .map(Into::into),
            count: counted.as_ref().map(Into::into),
            decision: item.decision.as_ref().map(Into::into),
        }
    }
}

/// Of each item on a meeting's agenda, whether it was decided there.
fn decided_at(reader: &Reader<'_>, meeting: &Meeting) -> Result<Vec<bool>, StoreError> {
    let mut decided = Vec::new();
    for case in &meeting.agenda {
        let rounds = reader.office()?.case_rounds(*case)?;
        decided.push(rounds.iter().any(|round| round.meeting == Some(meeting.id)));
    }
    Ok(decided)
}

fn item(
    reader: &Reader<'_>,
    chamber: &Chamber,
    people: &[Person],
    id: Id<Proposal>,
    meeting: Id<Meeting>,
) -> Result<Item, StoreError> {
    let empty = Item {
        case: id,
        round: None,
        roll: Vec::new(),
        incidents: Vec::new(),
        born: None,
        decision: None,
    };
    let Some((proposal, Some(case))) = chamber.found(id) else { return Ok(empty) };
    let case: &Case = case;
    let rounds = reader.office()?.case_rounds(id)?;
    let round = rounds.into_iter().find(|round| round.meeting == Some(meeting));
    let round = match round {
        Some(round) => {
            let votes = reader.office()?.case_votes(id, round.round)?;
            Some((round, votes))
        }
        None => None,
    };
    let decision = match (case.decision, &round) {
        (Some(decision), Some(_)) => reader.office()?.decision(decision)?,
        _ => None,
    };
    Ok(Item {
        round,
        roll: roll(people, &facts(reader, case, &chamber.rules)?),
        incidents: relied_on(reader, case)?,
        born: born(reader, proposal.subject)?,
        decision,
        ..empty
    })
}

/// Everybody of the office who could be there, and whoever else is.
fn people_shown(chamber: &Chamber, meeting: &Meeting, decided: bool) -> Vec<AttendeeShown> {
    let there = |id: Id<Person>| meeting.attendance.iter().find(|one| one.person == id);
    let order = |role: Role| match role {
        Role::Chair => 0,
        Role::Board => 1,
        Role::Manager => 2,
        Role::Administrator => 3,
        Role::Police => 4,
        _ => 5,
    };
    let mut people: Vec<AttendeeShown> = chamber
        .people
        .iter()
        .filter(|one| one.premises.is_none() || there(one.id).is_some())
        .filter(|one| meeting.closed.is_none() || there(one.id).is_some())
        .map(|one| AttendeeShown {
            person: one.id,
            name: one.name.clone(),
            role: one.role,
            part: there(one.id).map(|one| one.part),
            withdrew: there(one.id).is_some_and(|one| one.withdrew),
            stays: decided && there(one.id).is_some(),
        })
        .collect();
    people.sort_by_key(|one| (order(one.role), one.name.clone()));
    people
}
