//! Proposals and votes that come from premises by sync: who may, what counts, what comes twice or late; and
//! that police and administrator are never counted, whatever comes.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use watchbook_register::ClosedList;
use watchbook_register::log::LogEntry;
use watchbook_register::store::{Store, StoreError};

use super::*;

/// Managers of four premises of their own; the first is the one that reported.
const MANAGERS: [u8; 4] = [130, 131, 132, 133];
const REPORTED_AT: u8 = 2;
const ELSEWHERE: [u8; 3] = [61, 62, 63];

fn manager(n: u8, premises: u8) -> Person {
    Person { premises: Some(id(premises)), ..staff(n, "Manager", Role::Manager, true) }
}

/// An office that decides by ballots among the managers of its premises.
fn by_ballot() -> Office {
    let rules = CaseRules { body: DecidingBody::Ballot, ..CaseRules::default() };
    let office = office_with(&[], rules);
    let at = Moment::judged(office.clock.now(), None);
    let everybody = MANAGERS.into_iter().zip([REPORTED_AT].into_iter().chain(ELSEWHERE));
    office.enter(ADMIN);
    store(&office)
        .change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
            for (n, premises) in everybody {
                if premises != REPORTED_AT {
                    change.put_premises(&Premises { id: id(premises), ..shop() })?;
                }
                change.put_person(&manager(n, premises))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    office
}

fn store(office: &Office) -> Arc<Store> {
    office.till.beside().unwrap().store
}

fn coming(case: Id<Proposal>, voter: u8, choice: Choice) -> VoteComing {
    let at = "2026-11-22T19:00:00Z".parse().unwrap();
    VoteComing { case, round: 1, voter: id(voter), part: VotePart::Vote, choice, at }
}

fn take_vote(office: &Office, coming: VoteComing) -> VoteReceived {
    let store = store(office);
    let at = Moment::judged(office.clock.now(), Some(store.latest_seen().unwrap()));
    let take = |change: &mut watchbook_register::store::Change<'_>| {
        receive_vote(change, &coming, [9; 32], at)
    };
    store.change(&Actor::SYSTEM, at, Action::TookIn, None, take).unwrap()
}

fn proposal(by: u8, from: u8) -> ProposalComing {
    ProposalComing {
        id: id(90),
        subject: id(10),
        kind: CaseKind::Ban,
        category: IncidentGroup::Theft,
        reason: text("Took goods without paying on two days"),
        length: Some(Length::Months { count: 6 }),
        relied_on: vec![Id::<LogEntry>::from_random(*id::<Incident>(50).bytes())],
        by: id(by),
        from: Some(id(from)),
        at: "2026-11-22T17:30:00Z".parse().unwrap(),
    }
}

fn take_proposal(office: &Office, coming: &ProposalComing) -> ProposalReceived {
    let at = Moment::judged(office.clock.now(), None);
    let take =
        |change: &mut watchbook_register::store::Change<'_>| receive_proposal(change, coming, at);
    store(office).change(&Actor::SYSTEM, at, Action::TookIn, None, take).unwrap()
}

/// A ballot that is open, on what the first manager proposed from their premises.
fn voting() -> (Office, Id<Proposal>) {
    let office = by_ballot();
    let made = proposal(MANAGERS[0], REPORTED_AT);
    assert_eq!(take_proposal(&office, &made), ProposalReceived::New);
    office.enter(CHAIR);
    done(office.till.case_act(made.id, CaseAct::OpenBallot, ""));
    (office, made.id)
}

#[test]
fn a_managers_proposal_from_their_premises_is_a_case_that_was_put_forward() {
    let office = by_ballot();
    let made = proposal(MANAGERS[0], REPORTED_AT);
    assert_eq!(take_proposal(&office, &made), ProposalReceived::New);
    assert_eq!(take_proposal(&office, &made), ProposalReceived::Known, "it comes twice");
    let found = store(&office)
        .read(|reader| {
            let office = reader.office()?;
            Ok((office.proposal(made.id)?.unwrap(), office.case(made.id)?.unwrap()))
        })
        .unwrap();
    assert_eq!(found.0.stage, ProposalStage::Proposed);
    assert_eq!(found.1.moved_by, Some(id(MANAGERS[0])));
    assert_eq!((found.1.length, found.1.relied_on), (Length::Months { count: 6 }, vec![id(50)]));
    assert!(found.1.working.is_some(), "with the tariff's working beside it");
}

#[test]
fn nobody_proposes_who_may_not_or_for_others_or_on_nothing() {
    let office = by_ballot();
    let refused = |coming: ProposalComing| match take_proposal(&office, &coming) {
        ProposalReceived::Refused(rule) => rule,
        other => panic!("{other:?}"),
    };
    let mine = || proposal(MANAGERS[0], REPORTED_AT);
    assert_eq!(refused(proposal(POLICE, REPORTED_AT)), Rule::PoliceTakeNoPart);
    assert_eq!(refused(proposal(ADMIN, REPORTED_AT)), Rule::AdministratorDrafts);
    assert_eq!(refused(proposal(99, REPORTED_AT)), Rule::NotEntitled, "whom the office knows not");
    assert_eq!(refused(proposal(MANAGERS[1], REPORTED_AT)), Rule::NotEntitled);
    assert_eq!(refused(proposal(MANAGERS[1], ELSEWHERE[0])), Rule::IncidentNeeded, "not theirs");
    let board = refused(proposal(BOARD[0], REPORTED_AT));
    assert_eq!(board, Rule::NotEntitled, "no premises speaks for the board");
    let nothing = ProposalComing { relied_on: Vec::new(), ..mine() };
    assert_eq!(refused(nothing), Rule::IncidentNeeded);
    let extension = ProposalComing { kind: CaseKind::Extension, ..mine() };
    assert_eq!(refused(extension), Rule::NotNow);
    let unborn = ProposalComing { length: Some(Length::Days { count: 0 }), ..mine() };
    assert_eq!(refused(unborn), Rule::Length);
    assert_eq!(take_proposal(&office, &mine()), ProposalReceived::New, "nothing was left behind");
}

#[test]
fn of_four_premises_one_is_barred_one_votes_twice_and_one_votes_late() {
    let (office, case) = voting();
    let [reporter, twice, late, once] = MANAGERS;
    let vote = |who, choice| take_vote(&office, coming(case, who, choice));
    assert_eq!(vote(reporter, Choice::Ban), VoteReceived::Refused(Rule::ReporterTakesNoPart));
    assert_eq!(vote(twice, Choice::Ban), VoteReceived::New);
    assert_eq!(vote(twice, Choice::Ban), VoteReceived::Known, "the same once more");
    assert_eq!(vote(twice, Choice::Nothing), VoteReceived::Refused(Rule::VoteStands));
    assert_eq!(vote(once, Choice::Ban), VoteReceived::New);
    assert_eq!(vote(BOARD[1], Choice::Warn), VoteReceived::New);
    office.enter(BOARD[1]);
    assert_eq!(rule(office.till.case_vote(case, Choice::Ban)), Rule::VoteStands, "nor here");
    office.clock.set_wall("2026-11-30T00:01:00Z");
    // Its own clock says that it was cast in time; the office's day decides.
    assert_eq!(vote(late, Choice::Nothing), VoteReceived::Refused(Rule::VoteClosed));
    office.enter(CHAIR);
    let counted = result(office.till.case_close(case, "Two reports on CCTV").unwrap()).unwrap();
    assert_eq!((counted.ban, counted.warn, counted.nothing), (2, 1, 0));
    assert_eq!(counted.result, CountResult::Ban);
    assert!(counted.not_counted.is_empty(), "what is refused does not lie there");
    assert_eq!(vote(once, Choice::Ban), VoteReceived::Known, "after closing nothing new is said");
    assert_eq!(vote(BOARD[2], Choice::Ban), VoteReceived::Refused(Rule::VoteClosed));
}

#[test]
fn a_premises_with_two_managers_has_one_vote() {
    let office = by_ballot();
    let at = Moment::judged(office.clock.now(), None);
    let second = manager(134, ELSEWHERE[0]);
    let put = |change: &mut watchbook_register::store::Change<'_>| change.put_person(&second);
    store(&office).change(&Actor::SYSTEM, at, Action::Loaded, None, put).unwrap();
    let case = proposal(MANAGERS[0], REPORTED_AT);
    take_proposal(&office, &case);
    office.enter(CHAIR);
    done(office.till.case_act(case.id, CaseAct::OpenBallot, ""));
    let vote = |who| take_vote(&office, coming(case.id, who, Choice::Ban));
    let taken = [vote(MANAGERS[1]), vote(134)];
    let new = taken.iter().filter(|one| **one == VoteReceived::New).count();
    let refused = taken.contains(&VoteReceived::Refused(Rule::NotEntitled));
    assert!(new == 1 && refused, "{taken:?}");
}

#[test]
fn a_vote_that_came_is_as_secret_as_one_that_was_cast_at_the_office() {
    let (office, case) = voting();
    for who in [MANAGERS[1], MANAGERS[2], MANAGERS[3]] {
        assert_eq!(take_vote(&office, coming(case, who, Choice::Ban)), VoteReceived::New);
    }
    let seen = |who: u8| {
        office.enter(who);
        let shown = office.till.case_show(case).unwrap();
        shown.rounds[0].roll.iter().any(|one| one.choice.is_some())
    };
    assert!([ADMIN, CHAIR, LEAD, BOARD[1]].into_iter().all(|who| !seen(who)), "while it is open");
    office.clock.set_wall("2026-11-30T00:01:00Z");
    office.enter(CHAIR);
    result(office.till.case_close(case, "Two reports on CCTV").unwrap()).unwrap();
    assert!(seen(CHAIR) && seen(LEAD), "they answer for it");
    assert!(!seen(ADMIN) && !seen(BOARD[1]));
}

#[test]
fn police_and_administrator_are_never_counted_whatever_comes() {
    let (office, case) = voting();
    let may =
        [MANAGERS[1], MANAGERS[2], MANAGERS[3], BOARD[0], BOARD[1], BOARD[2], BOARD[3], CHAIR];
    let anybody = prop::sample::select(vec![
        ADMIN,
        LEAD,
        CHAIR,
        BOARD[0],
        BOARD[1],
        BOARD[2],
        BOARD[3],
        POLICE,
        MANAGERS[0],
        MANAGERS[1],
        MANAGERS[2],
        MANAGERS[3],
        99,
    ]);
    let any = (
        anybody,
        prop::sample::select(Choice::ALL.to_vec()),
        prop::sample::select(VotePart::ALL.to_vec()),
        0_u32..3,
    );
    let mut runner =
        TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(200) });
    runner
        .run(&any, |(who, choice, part, round)| {
            let came = VoteComing { part, round, ..coming(case, who, choice) };
            let taken = take_vote(&office, came);
            prop_assert!(taken != VoteReceived::New || may.contains(&who), "{who} {taken:?}");
            let counted = store(&office)
                .read(|reader| {
                    let rounds = reader.office()?.case_rounds(case)?;
                    let votes = reader.office()?.case_votes(case, 1)?;
                    let votes: Vec<CastVote> = votes.iter().map(|one| one.vote).collect();
                    Ok(count(&rounds[0].rules, Choice::ALL, &rounds[0].roll, &votes))
                })
                .unwrap();
            let never = [Role::Police, Role::Administrator, Role::DataLead];
            prop_assert!(counted.counted.iter().all(|one| !never.contains(&one.role)));
            prop_assert!(counted.not_counted.is_empty(), "{:?}", counted.not_counted);
            Ok(())
        })
        .unwrap();
}
