//! The office's cases: each proposal with what it rests on, the votes that led to where it stands, the
//! meeting at which a ban was decided, the scheme's tariff. Invented for the day on which it is made.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use watchbook_register::cases::{
    Attendee, Band, Case, CaseKind, CaseRules, CaseStep, CastVote, Choice, Conduct, Earlier,
    Factor, Facts, Gives, Length, Meeting, Points, StepKind, Tariff, TariffWay, VotePart,
    VoteRules, count, roll, work,
};
use watchbook_register::civil::{Moment, day_begins, days_after};
use watchbook_register::id::Id;
use watchbook_register::records::{
    DecidingBody, Decision, IncidentGroup, IncidentKind, Outcome, Person, Proposal, ProposalStage,
    Role, SchemeRef, Scope,
};
use watchbook_register::store::{Action, Actor, CaseRound, OfficeChange, Store, StoredVote};
use watchbook_register::text::NeutralText;

use super::{FurnishError, Seat};
use crate::chance::Chance;
use crate::conduct::{head, reason};
use crate::subject::{Invented, Refused};
use crate::town::Town;

/// What the demonstration's scheme weighs by.
fn tariff() -> Tariff {
    let factor = |words: &str, points| Factor { words: words.to_owned(), points };
    let ban = |count| Gives::Ban { length: Length::Months { count } };
    Tariff {
        version: 1,
        way: TariffWay::Points(Points {
            kinds: vec![
                (IncidentKind::Threats, 8),
                (IncidentKind::AssaultInjury, 16),
                (IncidentKind::WeaponSeen, 20),
                (IncidentKind::Robbery, 20),
            ],
            groups: vec![
                (IncidentGroup::Theft, 4),
                (IncidentGroup::Violence, 10),
                (IncidentGroup::Disorder, 3),
                (IncidentGroup::Drugs, 8),
                (IncidentGroup::Licensing, 2),
                (IncidentGroup::Scheme, 4),
            ],
            factors: vec![
                factor("Staff were alone", 2),
                factor("Came back after being asked to leave", 3),
                factor("Goods worth more than £200", 2),
            ],
            earlier: (6, 3),
            bands: vec![
                Band { from: 3, gives: Gives::Warning },
                Band { from: 7, gives: ban(6) },
                Band { from: 12, gives: ban(12) },
                Band { from: 24, gives: ban(24) },
            ],
        }),
    }
}

/// The people who decide, and who writes for them.
struct Bench<'a> {
    administrator: &'a Person,
    chair: &'a Person,
    police: Option<&'a Person>,
    board: Vec<&'a Person>,
}

/// Writes the cases of the office; no other seat has any.
pub(super) fn write(
    town: &Town,
    seat: Seat,
    store: &Store,
    now: Timestamp,
) -> Result<(), FurnishError> {
    if seat != Seat::Office {
        return Ok(());
    }
    let of = |role: Role| town.people.iter().find(move |one| one.role == role);
    let bench = Bench {
        administrator: of(Role::Administrator).ok_or(Refused::Lacking("administrator"))?,
        chair: of(Role::Chair).ok_or(Refused::Lacking("chair"))?,
        police: of(Role::Police),
        board: town.people.iter().filter(|one| one.role == Role::Board).collect(),
    };
    let mut met: Vec<Date> = town
        .subjects
        .iter()
        .flat_map(|one| &one.office.proposals)
        .filter(|one| one.stage == ProposalStage::DecidedBan)
        .map(|one| one.since)
        .collect();
    met.sort();
    met.dedup();
    let at = Moment::judged(now, None);
    Ok(store.change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
        let mut office = change.office()?;
        office.put_case_rules(&CaseRules::default())?;
        office.add_tariff(&tariff(), days_after(town.plan.today, -400), None)?;
        let mut meetings = Vec::new();
        let (mut year, mut number) = (i16::MIN, 0);
        for (turn, on) in (0_u64..).zip(&met) {
            number = if on.year() == year { number + 1 } else { 1 };
            year = on.year();
            meetings.extend(bench.meeting(town, *on, number, turn));
        }
        // Votes refer to their meeting; the agenda is written once all cases are known.
        meetings.iter().try_for_each(|meeting| office.put_meeting(meeting))?;
        for (number, one) in (0_u64..).zip(&town.subjects) {
            for proposal in &one.office.proposals {
                let meeting = meetings.iter_mut().find(|meeting| meeting.on == proposal.since);
                bench.case(&mut office, town, one, proposal, meeting, number)?;
            }
        }
        meetings.iter().try_for_each(|meeting| office.put_meeting(meeting))
    })?)
}

impl Bench<'_> {
    fn meeting(&self, town: &Town, on: Date, number: u32, turn: u64) -> Option<Meeting> {
        let mut attendance: Vec<Attendee> = [self.chair, self.administrator]
            .into_iter()
            .chain(self.board.iter().copied())
            .map(Attendee::of)
            .collect();
        attendance
            .extend(self.police.map(|police| Attendee { withdrew: true, ..Attendee::of(police) }));
        Some(Meeting {
            id: Chance::of(town.plan.seed, "meeting", turn).id(),
            reference: SchemeRef::new("MTG", on.year(), number).ok()?,
            on,
            secretary: self.administrator.id,
            attendance,
            agenda: Vec::new(),
            closed: Some(evening(on)),
        })
    }

    fn case(
        &self,
        office: &mut OfficeChange<'_>,
        town: &Town,
        one: &Invented,
        proposal: &Proposal,
        meeting: Option<&mut Meeting>,
        number: u64,
    ) -> Result<(), watchbook_register::store::StoreError> {
        let mut chance = Chance::of(town.plan.seed, "case", number);
        let decision = decision_of(one, proposal.stage);
        let decided = |person: &&&Person| {
            decision.is_some_and(|taken| taken.deciders().contains(&person.name))
        };
        let free: Vec<&Person> =
            self.board.iter().filter(|person| !decided(person)).copied().collect();
        let mover = chance.among(&free).copied().unwrap_or(self.chair);
        let Some(case) = self.file(one, proposal, mover, decision) else { return Ok(()) };
        office.put_case(&case)?;
        let at = |days: i32| evening(days_after(proposal.since, days));
        let mut took = |kind, days, by: &Person, note: Option<&str>| {
            let (case, at, by) = (proposal.id, at(days), by.id);
            office.add_case_step(&CaseStep { case, kind, at, by, note: note.map(str::to_owned) })
        };
        took(StepKind::Drafted, -9, self.administrator, None)?;
        if proposal.stage == ProposalStage::Draft {
            return Ok(());
        }
        took(StepKind::PutForward, -8, mover, None)?;
        match proposal.stage {
            ProposalStage::Returned => {
                took(StepKind::Returned, 0, self.chair, case.question.as_deref())?;
            }
            ProposalStage::Withdrawn => took(StepKind::Withdrawn, 0, mover, None)?,
            _ => {}
        }
        let Some(choices) = hands(proposal.stage) else { return Ok(()) };
        let open = proposal.stage == ProposalStage::UnderVote;
        let meeting = meeting.filter(|_| proposal.stage == ProposalStage::DecidedBan);
        let facts = Facts { movers: vec![mover.id], ..Facts::default() };
        let people = std::iter::once(self.chair).chain(self.board.iter().copied());
        let opened = if meeting.is_some() { 0 } else { -7 };
        let round = CaseRound {
            case: proposal.id,
            round: 1,
            body: if meeting.is_some() { DecidingBody::Committee } else { DecidingBody::Ballot },
            // Older than the scheme's present rules, which ask for three.
            rules: VoteRules {
                quorum: if decision.is_some() { 2 } else { 3 },
                majority: CaseRules::default().majority,
                casting: true,
                officer: None,
            },
            opened: if open { at(0) } else { at(opened) },
            closes: meeting.is_none().then(|| days_after(proposal.since, if open { 7 } else { 0 })),
            meeting: meeting.as_ref().map(|meeting| meeting.id),
            closed: None,
            roll: roll(people, &facts),
        };
        if let Some(meeting) = meeting {
            meeting.agenda.push(proposal.id);
        }
        office.open_round(&round)?;
        let voters: Vec<&Person> = match decision {
            Some(_) => self.board.iter().filter(decided).copied().collect(),
            None => self.board.iter().filter(|one| one.id != mover.id).copied().collect(),
        };
        let mut votes = Vec::new();
        for (voter, choice) in voters.iter().zip(choices.iter().cycle()).take(choices.len()) {
            let vote =
                CastVote { voter: voter.id, part: VotePart::Vote, choice: *choice, sealed: true };
            let recorded_by = round.meeting.map(|_| self.administrator.id);
            let stored = StoredVote { vote, at: at(0), recorded_by };
            office.cast_vote(proposal.id, 1, &stored, key_of(voter.id, town.plan.seed))?;
            votes.push(vote);
        }
        if open {
            let (case, by) = (proposal.id, self.chair.id);
            let step = CaseStep { case, kind: StepKind::Opened, at: at(0), by, note: None };
            return office.add_case_step(&step);
        }
        let result = count(&round.rules, case.kind.choices(), &round.roll, &votes).result;
        office.close_round(proposal.id, 1, at(0), result)?;
        let note = Some(watchbook_register::ClosedList::code(result).to_owned());
        let by = self.administrator.id;
        let kind = StepKind::Counted;
        office.add_case_step(&CaseStep { case: proposal.id, kind, at: at(0), by, note })
    }

    /// The case; none where no reason can be made that members may read.
    fn file(
        &self,
        one: &Invented,
        proposal: &Proposal,
        mover: &Person,
        decision: Option<&Decision>,
    ) -> Option<Case> {
        let incidents = &one.office.incidents;
        let kinds: Vec<IncidentKind> = incidents.iter().flat_map(|one| one.kinds.clone()).collect();
        let days: Vec<Date> = incidents.iter().map(|one| one.occurred.date()).collect();
        let conduct: Vec<Conduct> = incidents
            .iter()
            .map(|one| Conduct { kinds: one.kinds.clone(), on: one.occurred.date() })
            .collect();
        let working = work(&tariff(), &conduct, Earlier::default(), &[]);
        let length = match working.gives {
            Gives::Ban { length } => length,
            _ => Length::Months { count: 6 },
        };
        let stage = proposal.stage;
        let ban = one.dossier.bans.first().filter(|_| stage == ProposalStage::DecidedBan);
        let warning = one.dossier.warnings.first();
        let question = "Is it certain that the second report is about the same person?";
        Some(Case {
            proposal: proposal.id,
            kind: CaseKind::Ban,
            category: head(&kinds),
            reason: match ban {
                Some(ban) => ban.reason.clone(),
                None => NeutralText::check(&reason(&kinds, &days)).ok()?,
            },
            length,
            scope: Scope::AllMembers,
            relied_on: incidents.iter().map(|one| one.id).collect(),
            drafted_by: self.administrator.id,
            moved_by: (stage != ProposalStage::Draft).then_some(mover.id),
            working: Some(working),
            extends: None,
            question: (stage == ProposalStage::Returned).then(|| question.to_owned()),
            declared: Vec::new(),
            decision: decision.map(|taken| taken.id),
            ban: ban.map(|ban| ban.id),
            warning: warning.filter(|_| stage == ProposalStage::DecidedWarn).map(|one| one.id),
        })
    }
}

/// What the office's decision on a proposal was, where there is one.
fn decision_of(one: &Invented, stage: ProposalStage) -> Option<&Decision> {
    let wanted = match stage {
        ProposalStage::DecidedBan => return one.office.bans.first().map(|file| &file.decision),
        ProposalStage::DecidedWarn => Outcome::Warn,
        ProposalStage::NoFurtherAction => Outcome::NoFurtherAction,
        _ => return None,
    };
    one.office.decisions.iter().find(|decision| decision.outcome == wanted)
}

/// The hands that lead to a stage; none where nobody has voted.
fn hands(stage: ProposalStage) -> Option<&'static [Choice]> {
    match stage {
        ProposalStage::UnderVote => Some(&[Choice::Ban, Choice::Warn]),
        ProposalStage::Lost => Some(&[Choice::Ban, Choice::Warn, Choice::Nothing]),
        ProposalStage::Inquorate => Some(&[Choice::Ban, Choice::Ban]),
        ProposalStage::DecidedBan
        | ProposalStage::DecidedVariation
        | ProposalStage::DecidedRevocation => Some(&[Choice::Ban, Choice::Ban, Choice::Ban]),
        ProposalStage::DecidedWarn => Some(&[Choice::Warn, Choice::Warn, Choice::Warn]),
        ProposalStage::NoFurtherAction => {
            Some(&[Choice::Nothing, Choice::Nothing, Choice::Nothing])
        }
        ProposalStage::Draft
        | ProposalStage::Proposed
        | ProposalStage::Returned
        | ProposalStage::Withdrawn => None,
    }
}

/// Half past seven in the evening, or near it where the clocks change.
fn evening(day: Date) -> Timestamp {
    let begins = day_begins(day);
    begins.checked_add(SignedDuration::from_mins(19 * 60 + 30)).unwrap_or(begins)
}

/// The key under which a voter's votes are sealed: the same in every making of the town.
fn key_of(voter: Id<Person>, seed: u64) -> [u8; 32] {
    let number =
        voter.bytes().iter().fold(0_u64, |sum, byte| sum.rotate_left(8) ^ u64::from(*byte));
    let mut chance = Chance::of(seed, "voter", number);
    let mut key = [0; 32];
    for part in key.chunks_exact_mut(8) {
        part.copy_from_slice(&chance.bits().to_le_bytes());
    }
    key
}
