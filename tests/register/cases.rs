//! Cases as pure decisions: every state by every event by every role; counts over all that can be voted;
//! lengths over any calendar; and that no path leads to a ban but by people, reasons and a quorum.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::cases::*;
use watchbook_register::civil::days_after;
use watchbook_register::records::*;

use crate::build::{TODAY, banned, id, text};

const RULES: VoteRules =
    VoteRules { quorum: 3, majority: MajorityRule::Simple, casting: true, officer: None };
const ALL: [Choice; 4] = [Choice::Ban, Choice::Warn, Choice::Nothing, Choice::Abstain];

fn voter(n: u8, role: Role) -> Voter {
    Voter { person: id(n), name: format!("Voter {n}"), role, barred: None }
}

fn vote(n: u8, choice: Choice) -> CastVote {
    CastVote { voter: id(n), part: VotePart::Vote, choice, sealed: true }
}

/// Five of the board, and the chair as number six.
fn board() -> Vec<Voter> {
    let mut roll: Vec<Voter> = (1..=5).map(|n| voter(n, Role::Board)).collect();
    roll.push(voter(6, Role::Chair));
    roll
}

fn counted(choices: &[Choice]) -> Count {
    let votes: Vec<CastVote> = (1_u8..).zip(choices).map(|(n, one)| vote(n, *one)).collect();
    count(&RULES, &ALL, &board(), &votes)
}

pub(crate) fn verdict(choices: &[Choice]) -> Verdict {
    Verdict::of(CaseKind::Ban, counted(choices), "MTG-2026-0001 / 1", "Two reports on CCTV")
        .unwrap()
}

/// Every event that a role can bring about, by name.
fn events<'a>(role: Role, verdicts: &'a [Verdict]) -> Vec<(&'static str, CaseEvent<'a>)> {
    let mut events = Vec::new();
    if let Ok(hand) = ProposingHand::of(role) {
        events.push(("forward", CaseEvent::PutForward(hand)));
    }
    if let Ok(hand) = DraftingHand::of(role) {
        events.push(("withdraw", CaseEvent::Withdraw(hand)));
    }
    if let Ok(hand) = KeepingHand::of(role) {
        events.push(("return", CaseEvent::Return(hand)));
        events.push(("open", CaseEvent::Open(hand)));
        events.push(("adjourn", CaseEvent::Adjourn(hand)));
        events.extend(verdicts.iter().map(|one| ("close", CaseEvent::Close(hand, one))));
    }
    events
}

#[test]
fn every_state_by_every_event_by_every_role_leads_where_the_table_says() {
    use ProposalStage as S;
    let verdicts = [verdict(&[Choice::Ban; 3])];
    for role in Role::ALL {
        for stage in S::ALL {
            for (name, event) in events(*role, &verdicts) {
                let wanted = match (stage, name) {
                    (S::Draft | S::Returned, "forward") => Ok(S::Proposed),
                    (S::Draft | S::Returned | S::Proposed, "withdraw") => Ok(S::Withdrawn),
                    (S::Proposed, "return") => Ok(S::Returned),
                    (S::Proposed | S::Inquorate, "open") => Ok(S::UnderVote),
                    (S::UnderVote, "adjourn") => Ok(S::Proposed),
                    (S::UnderVote, "close") => Ok(S::DecidedBan),
                    _ => Err(Rule::NotNow),
                };
                assert_eq!(step(*stage, event), wanted, "{stage:?}, {name}, {role:?}");
            }
        }
    }
}

#[test]
fn who_may_take_which_step_is_the_table_of_roles_and_nobody_else() {
    for role in Role::ALL {
        let has = |ok: bool, roles: &[Role], what: &str| {
            assert_eq!(ok, roles.contains(role), "{role:?} {what}");
        };
        has(ProposingHand::of(*role).is_ok(), &[Role::Manager, Role::Board], "proposes");
        let drafting = [Role::Manager, Role::Board, Role::Administrator];
        has(DraftingHand::of(*role).is_ok(), &drafting, "drafts");
        has(KeepingHand::of(*role).is_ok(), &[Role::Administrator, Role::Chair], "keeps");
        has(ServingHand::of(*role).is_ok(), &[Role::Administrator, Role::Chair], "serves");
        let valve = [Role::Administrator, Role::Chair, Role::DataLead];
        has(SuspendingHand::of(*role).is_ok(), &valve, "suspends");
    }
    assert_eq!(ProposingHand::of(Role::Police), Err(Rule::PoliceTakeNoPart));
    assert_eq!(ProposingHand::of(Role::Administrator), Err(Rule::AdministratorDrafts));
}

#[test]
fn counts_come_out_as_the_table_says() {
    use Choice::{Abstain as A, Ban as B, Nothing as N, Warn as W};
    let table: [(&[Choice], CountResult); 11] = [
        (&[], CountResult::Inquorate),
        (&[B, B], CountResult::Inquorate),
        (&[A, A, A, A], CountResult::Inquorate),
        (&[B, B, B], CountResult::Ban),
        (&[B, B, W], CountResult::Ban),
        (&[B, A, A], CountResult::Ban),
        (&[B, W, N], CountResult::Lost),
        (&[B, B, W, W], CountResult::Tied),
        (&[B, B, W, N], CountResult::Lost),
        (&[W, W, B, A], CountResult::Warn),
        (&[N, N, N, B, B], CountResult::Nothing),
    ];
    for (choices, wanted) in table {
        assert_eq!(counted(choices).result, wanted, "{choices:?}");
    }
}

#[test]
fn the_chair_breaks_a_tie_between_the_two_that_are_equal_and_nothing_else() {
    use Choice::{Ban as B, Nothing as N, Warn as W};
    let with = |choices: &[Choice], casting: Choice| {
        let mut votes: Vec<CastVote> =
            (1_u8..).zip(choices).map(|(n, one)| vote(n, *one)).collect();
        votes.push(CastVote { part: VotePart::Casting, ..vote(6, casting) });
        count(&RULES, &ALL, &board(), &votes)
    };
    assert_eq!(with(&[B, B, W, W], W).result, CountResult::Warn);
    assert_eq!(with(&[B, B, W, W], N).result, CountResult::Tied, "between the two alone");
    assert_eq!(with(&[B, B, B, W], W).result, CountResult::Ban, "where nothing is equal");
    assert_eq!(with(&[B, W], W).result, CountResult::Inquorate, "the chair makes no quorum");
    let usurper = CastVote { part: VotePart::Casting, ..vote(1, B) };
    let votes = [vote(1, B), vote(2, B), vote(3, W), vote(4, W), usurper];
    assert_eq!(count(&RULES, &ALL, &board(), &votes).result, CountResult::Tied);
}

#[test]
fn what_one_officer_decides_stands_when_the_others_ratify_it_and_not_before() {
    use Choice::{Ban as B, Warn as W};
    let rules = VoteRules { quorum: 2, officer: Some(id(1)), casting: false, ..RULES };
    let result = |votes: &[CastVote]| count(&rules, &ALL, &board(), votes).result;
    assert_eq!(result(&[vote(1, B)]), CountResult::Inquorate);
    assert_eq!(result(&[vote(2, B), vote(3, B)]), CountResult::Inquorate, "without the officer");
    assert_eq!(result(&[vote(1, B), vote(2, B), vote(3, B)]), CountResult::Ban);
    assert_eq!(result(&[vote(1, B), vote(2, W), vote(3, W)]), CountResult::Lost);
}

#[test]
fn an_extension_and_a_warning_offer_no_more_than_was_proposed() {
    let votes = [vote(1, Choice::Ban), vote(2, Choice::Ban), vote(3, Choice::Ban)];
    let counted = count(&RULES, CaseKind::Warning.choices(), &board(), &votes);
    assert_eq!(counted.result, CountResult::Inquorate);
    assert!(counted.not_counted.iter().all(|one| one.why == WhyNotCounted::NotOffered));
    assert!(!CaseKind::Extension.choices().contains(&Choice::Warn));
}

#[test]
fn the_roll_says_who_takes_no_part_and_why() {
    let person = |n: u8, role: Role, premises: Option<u8>| Person {
        id: id(n),
        name: format!("Person {n}"),
        role,
        premises: premises.map(id),
        staff_number: None,
        sia: None,
        agreed_to: None,
    };
    let people = [
        person(1, Role::Board, None),
        person(2, Role::Board, Some(7)),
        person(3, Role::Manager, Some(8)),
        person(4, Role::Police, None),
        person(5, Role::Administrator, None),
        person(6, Role::Board, None),
        person(7, Role::DataLead, None),
        person(8, Role::Chair, None),
    ];
    let facts = Facts {
        premises: vec![id(7)],
        movers: vec![id(6)],
        declared: vec![id(8)],
        ..Facts::default()
    };
    let barred: Vec<_> = roll(&people, &facts).into_iter().map(|one| one.barred).collect();
    use BarredFor as Why;
    let wanted = [
        None,
        Some(Why::Reporter),
        None,
        Some(Why::Police),
        Some(Why::Administrator),
        Some(Why::Mover),
        Some(Why::NoVote),
        Some(Why::Declared),
    ];
    assert_eq!(barred, wanted);
}

#[test]
fn a_verdict_needs_reasons_in_neutral_words_and_a_minute() {
    let ban = || counted(&[Choice::Ban; 3]);
    let of =
        |minute: &str, reasons: &str| Verdict::of(CaseKind::Ban, ban(), minute, reasons).map(drop);
    assert_eq!(of("M 1", ""), Err(Rule::ReasonsNeeded));
    assert_eq!(of("M 1", "He is a thief"), Err(Rule::Wording));
    assert_eq!(of(" ", "Two reports"), Err(Rule::MinuteNeeded));
    assert_eq!(of("M 1", "Two reports"), Ok(()));
    let tied = counted(&[Choice::Ban, Choice::Ban, Choice::Warn, Choice::Warn]);
    assert_eq!(
        Verdict::of(CaseKind::Ban, tied, "M 1", "x").map(drop),
        Err(Rule::CastingVoteNeeded)
    );
}

fn length() -> impl Strategy<Value = Length> {
    prop_oneof![
        (1_u16..=3_000).prop_map(|count| Length::Days { count }),
        (1_u16..=120).prop_map(|count| Length::Months { count }),
        (1_u16..=10).prop_map(|count| Length::Years { count }),
        (0_u16..=12).prop_map(|months| Length::Eighteen { months }),
        Just(Length::Indefinite),
    ]
}

fn any_day() -> impl Strategy<Value = Date> {
    (2020_i16..2060, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("a day that exists", |(y, m, d)| Date::new(y, m, d).ok())
}

fn any_votes() -> impl Strategy<Value = Vec<(u8, u8, bool, bool)>> {
    // Voter (two of them strangers), choice, casting, sealed.
    prop::collection::vec(
        (1_u8..=10, 0_u8..4, prop::bool::weighted(0.1), prop::bool::weighted(0.9)),
        0..16,
    )
}

/// A roll with police, administrator and barred people among those who may vote.
fn mixed() -> Vec<Voter> {
    let mut roll = board();
    roll.push(voter(7, Role::Police));
    roll.push(voter(8, Role::Administrator));
    if let Some(first) = roll.first_mut() {
        first.barred = Some(BarredFor::Reporter);
    }
    roll
}

fn cast(votes: &[(u8, u8, bool, bool)]) -> Vec<CastVote> {
    votes
        .iter()
        .map(|(n, choice, casting, sealed)| CastVote {
            voter: id(*n),
            part: if *casting { VotePart::Casting } else { VotePart::Vote },
            choice: ALL[usize::from(*choice)],
            sealed: *sealed,
        })
        .collect()
}

proptest! {
    #[test]
    fn nobody_who_is_barred_is_counted_and_no_order_changes_a_count(votes in any_votes()) {
        let votes = cast(&votes);
        let forwards = count(&RULES, &ALL, &mixed(), &votes);
        for one in &forwards.counted {
            prop_assert!(matches!(one.role, Role::Board | Role::Chair | Role::Manager));
            prop_assert!(one.barred.is_none());
        }
        let mut backwards = votes.clone();
        backwards.reverse();
        prop_assert_eq!(&forwards, &count(&RULES, &ALL, &mixed(), &backwards));
        // Without those who are barred the count is the same: they weigh nothing at all.
        let without: Vec<CastVote> = votes
            .iter()
            .filter(|one| ![id(1), id(7), id(8), id(9), id(10)].contains(&one.voter))
            .copied()
            .collect();
        let without = count(&RULES, &ALL, &mixed(), &without);
        prop_assert_eq!((forwards.votes, forwards.result), (without.votes, without.result));
        prop_assert_eq!(forwards.counted, without.counted);
    }

    #[test]
    fn a_decided_ban_has_a_quorum_a_majority_reasons_and_people(
        votes in any_votes(),
        quorum in 1_u32..6,
        majority in 0_usize..3,
        reasons in "[a-z ]{0,12}",
    ) {
        let rules = VoteRules { quorum, majority: MajorityRule::ALL[majority], ..RULES };
        let counted = count(&rules, &ALL, &mixed(), &cast(&votes));
        let Ok(verdict) = Verdict::of(CaseKind::Ban, counted.clone(), "MTG-2026-0001 / 1", &reasons) else {
            return Ok(());
        };
        if verdict.stage() != ProposalStage::DecidedBan {
            return Ok(());
        }
        let [ban, warn, nothing, abstain] = counted.votes;
        prop_assert!(ban + warn + nothing + abstain >= quorum);
        let tied = counted.casting == Some(Choice::Ban);
        prop_assert!(ban >= counted.needed || tied && ban == warn.max(nothing));
        prop_assert!(!reasons.trim().is_empty());
        let decision = verdict.decision(id(1), DecidingBody::Committee, TODAY).unwrap().unwrap();
        prop_assert!(!decision.deciders().is_empty());
        prop_assert!(!decision.reasons().is_empty());
    }

    #[test]
    fn no_path_of_steps_reaches_a_decided_ban_but_through_a_vote(
        steps in prop::collection::vec((0_usize..10, 0_usize..8), 0..30),
    ) {
        let verdicts = [verdict(&[Choice::Ban; 3]), verdict(&[Choice::Nothing; 3])];
        let mut stage = ProposalStage::Draft;
        let mut before = stage;
        for (role, at) in steps {
            let events = events(Role::ALL[role], &verdicts);
            let Some((_, event)) = events.get(at) else { continue };
            if let Ok(next) = step(stage, *event) {
                (before, stage) = (stage, next);
            }
            if stage == ProposalStage::DecidedBan {
                prop_assert_eq!(before, ProposalStage::UnderVote);
                break;
            }
        }
    }

    #[test]
    fn a_length_comes_to_its_days_from_any_day_and_holds_on_no_other(
        length in length(),
        starts in any_day(),
        age in 10_i16..17,
        served_after in 0_i32..40,
    ) {
        let born = days_after(starts, -i32::from(age) * 365 - 40);
        let Ok(term) = length.term(starts, Some(born)) else { return Ok(()) };
        let rules = SchemeRules::default();
        let last = term.last_day(rules.review_grace_days);
        prop_assert!(term.starts() == starts && last >= starts);
        let mut ban = banned().bans.remove(0);
        ban.decision.on = starts;
        ban.term = term;
        ban.service = Service::Unserved;
        let standing = |ban: &Ban, day: Date| ban.standing(&rules, day);
        prop_assert_eq!(standing(&ban, starts), BanStanding::NotServed);
        let told = days_after(starts, served_after);
        let record = ServiceRecord { method: ServiceMethod::Hand, on: told };
        let from = |counts_from| {
            let rules = CaseRules { counts_from, ..CaseRules::default() }.kept(Some(length));
            Ban { rules, ..ban.clone() }
        };
        let one = served(&from(CountsFrom::Decision), record, told);
        prop_assert_eq!(one.unwrap().term, term);
        if let Ok(two) = served(&from(CountsFrom::Service), record, told) {
            prop_assert_eq!(two.term.starts(), told);
            for (day, holds) in [
                (days_after(told, -1), false),
                (told, true),
                (two.term.last_day(30), true),
                (days_after(two.term.last_day(30), 1), false),
            ] {
                let in_force = standing(&two, day) == BanStanding::InForce;
                prop_assert_eq!(in_force, holds, "{} of {:?}", day, two.term);
            }
        }
        let early = ServiceRecord { on: days_after(starts, -1), ..record };
        let early = served(&ban, early, told);
        prop_assert_eq!(early, Err(Rule::Day));
    }

    #[test]
    fn a_tariffs_lines_add_up_and_say_what_it_proposes(
        kinds in prop::collection::vec(0_usize..40, 1..6),
        ticked in prop::collection::vec(0_usize..4, 0..4),
    ) {
        let way = TariffWay::Ticks {
            start: 1,
            ticks: (1..=3).map(|months| Tick { words: format!("t{months}"), months }).collect(),
            most: 5,
        };
        let conduct: Vec<Conduct> = kinds
            .iter()
            .map(|at| Conduct { kinds: vec![IncidentKind::ALL[*at]], on: TODAY })
            .collect();
        for tariff in [Tariff { version: 2, way }, Tariff::first()] {
            let working = work(&tariff, &conduct, Earlier::default(), &ticked);
            let mut total = 0;
            for line in &working.lines {
                total += line.adds;
                prop_assert_eq!(line.total, total);
            }
            prop_assert_eq!(working.version, tariff.version);
        }
    }
}

#[test]
fn leap_days_and_short_months_are_counted_as_people_count_them() {
    let ends = |length: Length, starts: Date, born: Option<Date>| match length.term(starts, born) {
        Ok(term) => match term.ending() {
            Ending::On(day) | Ending::Review(day) => Ok(day),
        },
        Err(error) => Err(error),
    };
    let months = |count| Length::Months { count };
    assert_eq!(ends(months(1), date(2026, 3, 14), None), Ok(date(2026, 4, 13)));
    assert_eq!(ends(months(1), date(2027, 1, 31), None), Ok(date(2027, 2, 27)));
    assert_eq!(ends(months(12), date(2028, 2, 29), None), Ok(date(2029, 2, 27)));
    assert_eq!(ends(Length::Days { count: 1 }, TODAY, None), Ok(TODAY));
    let born = date(2010, 3, 1);
    let eighteen = |months| Length::Eighteen { months };
    assert_eq!(ends(eighteen(0), TODAY, Some(born)), Ok(date(2028, 2, 29)));
    assert_eq!(ends(eighteen(6), TODAY, Some(born)), Ok(date(2028, 8, 31)));
    assert_eq!(ends(eighteen(0), TODAY, None), Err(LengthError::NoBirthday));
    assert!(ends(eighteen(0), TODAY, Some(date(2000, 1, 1))).is_err(), "of age already");
    assert!(
        ends(Length::Years { count: 11 }, TODAY, None).is_err(),
        "longer than any scheme gives"
    );
    assert!(ends(Length::Days { count: 0 }, TODAY, None).is_err());
    let yearly = Length::Indefinite.term(TODAY, None).unwrap();
    assert_eq!(yearly.ending(), Ending::Review(date(2027, 11, 21)));
}

#[test]
fn a_childs_ban_is_decided_and_shown_to_nobody_by_itself() {
    let mut dossier = banned();
    dossier.bans.clear();
    for (band, shown) in [(AgeBand::A16To17, false), (AgeBand::A25To34, true)] {
        dossier.card.age = Age::seen(band, TODAY, false);
        let mut next = 200_u8;
        let mut random = || {
            next += 1;
            [next; 16]
        };
        let mut ground = Ground {
            rules: &CaseRules::default(),
            shown: &SchemeRules::default(),
            today: TODAY,
            dossier: &dossier,
            born: None,
            galleries: [Some(id(5)), Some(id(5))],
            references: ["BAN-2026-0001".parse().unwrap(), "WARN-2026-0001".parse().unwrap()],
            random: &mut random,
        };
        let case = Case {
            proposal: id(90),
            kind: CaseKind::Ban,
            category: IncidentGroup::Theft,
            reason: text("Took goods without paying"),
            length: Length::Months { count: 6 },
            scope: Scope::AllMembers,
            relied_on: vec![id(50)],
            drafted_by: id(1),
            moved_by: Some(id(2)),
            working: None,
            extends: None,
            question: None,
            declared: Vec::new(),
            decision: None,
            ban: None,
            warning: None,
        };
        let followed = follow(&case, &verdict(&[Choice::Ban; 3]), None, &mut ground).unwrap();
        let Followed::Ban { ban, entries, .. } = followed else { panic!("a ban") };
        assert_eq!(ban.service, Service::Unserved);
        assert_eq!(entries.is_ok(), shown, "{band:?}");
        if !shown {
            assert_eq!(entries, Err(NotListed::Child));
        }
    }
}
