//! Every state by every event by every role, as tables that leave nothing out: a state, an event or a role
//! that is new does not compile here, or does not pass, until somebody has said who may and where it leads.
//!
//! Each table stands twice, by its rows and by its columns, each an exhaustive match; and both must agree.

use std::collections::BTreeSet;

use jiff::civil::Date;
use watchbook_register::ClosedList;
use watchbook_register::cases::*;
use watchbook_register::civil::days_after;
use watchbook_register::records::*;

use crate::appeals::person;
use crate::build::{TODAY, banned, text};
use crate::cases::verdict;

/// A proposal's events by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    PutForward,
    Return,
    Withdraw,
    Open,
    Officer,
    Adjourn,
    Close,
}

fn event(of: &CaseEvent<'_>) -> Event {
    match of {
        CaseEvent::PutForward(_) => Event::PutForward,
        CaseEvent::Return(_) => Event::Return,
        CaseEvent::Withdraw(_) => Event::Withdraw,
        CaseEvent::Open(_) => Event::Open,
        CaseEvent::Officer(_) => Event::Officer,
        CaseEvent::Adjourn(_) => Event::Adjourn,
        CaseEvent::Close(..) => Event::Close,
    }
}

/// What a role brings about.
fn of_role(role: Role) -> Vec<Event> {
    use Event as E;
    match role {
        Role::Manager => vec![E::PutForward, E::Withdraw],
        Role::Board => vec![E::PutForward, E::Withdraw, E::Officer],
        Role::Administrator => vec![E::Return, E::Withdraw, E::Open, E::Adjourn, E::Close],
        Role::Chair => vec![E::Return, E::Open, E::Officer, E::Adjourn, E::Close],
        // Police take no part (`domain.md` L19); the others have nothing to do with deciding (§3).
        Role::Police | Role::Till | Role::Door | Role::DataLead | Role::Auditor | Role::System => {
            Vec::new()
        }
    }
}

/// From where an event leads, and where to when those who vote choose a ban.
fn of_event(event: Event) -> Vec<(ProposalStage, ProposalStage)> {
    use ProposalStage as S;
    match event {
        Event::PutForward => vec![(S::Draft, S::Proposed), (S::Returned, S::Proposed)],
        Event::Return => vec![(S::Proposed, S::Returned)],
        Event::Withdraw => {
            vec![(S::Draft, S::Withdrawn), (S::Proposed, S::Withdrawn), (S::Returned, S::Withdrawn)]
        }
        Event::Open => vec![(S::Proposed, S::UnderVote), (S::Inquorate, S::UnderVote)],
        Event::Officer => vec![(S::Proposed, S::UnderVote)],
        Event::Adjourn => vec![(S::UnderVote, S::Proposed)],
        Event::Close => vec![(S::UnderVote, S::DecidedBan)],
    }
}

/// Which events lead on from a stage.
fn of_stage(stage: ProposalStage) -> Vec<Event> {
    use Event as E;
    use ProposalStage as S;
    match stage {
        S::Draft | S::Returned => vec![E::PutForward, E::Withdraw],
        S::Proposed => vec![E::Return, E::Withdraw, E::Open, E::Officer],
        S::UnderVote => vec![E::Adjourn, E::Close],
        S::Inquorate => vec![E::Open],
        S::Withdrawn
        | S::Lost
        | S::DecidedWarn
        | S::NoFurtherAction
        | S::DecidedBan
        | S::DecidedVariation
        | S::DecidedRevocation => Vec::new(),
    }
}

/// Everything that a role can bring about: of each kind of hand that it has, each event.
fn brought<'a>(
    role: Role,
    verdict: &'a Verdict,
    first: Option<&'a Provisional>,
) -> Vec<CaseEvent<'a>> {
    let mut all = Vec::new();
    all.extend(ProposingHand::of(role).ok().map(CaseEvent::PutForward));
    all.extend(DraftingHand::of(role).ok().map(CaseEvent::Withdraw));
    all.extend(first.map(CaseEvent::Officer));
    if let Ok(hand) = KeepingHand::of(role) {
        all.extend([CaseEvent::Return(hand), CaseEvent::Open(hand), CaseEvent::Adjourn(hand)]);
        all.push(CaseEvent::Close(hand, verdict));
    }
    all
}

fn officer(role: Role) -> Option<Provisional> {
    let rules = CaseRules { body: DecidingBody::OfficerRatified, ..CaseRules::default() };
    let hand = OfficerHand::of(&person(1, role, None), &rules, &Facts::default()).ok()?;
    Provisional::of(hand, CaseKind::Ban, "M 1", "On CCTV", days_after(TODAY, 7)).ok()
}

#[test]
fn every_stage_by_every_event_by_every_role_is_in_the_table_and_leads_where_it_says() {
    let verdict = verdict(&[Choice::Ban; 3]);
    let mut seen = BTreeSet::new();
    for role in Role::ALL {
        let first = officer(*role);
        let all = brought(*role, &verdict, first.as_ref());
        let names: BTreeSet<Event> = all.iter().map(event).collect();
        assert_eq!(names, of_role(*role).into_iter().collect(), "{role:?}");
        for stage in ProposalStage::ALL {
            for one in &all {
                let name = event(one);
                let leads = of_event(name).into_iter().find(|(from, _)| from == stage);
                let wanted = leads.map(|(_, to)| to).ok_or(Rule::NotNow);
                assert_eq!(step(*stage, *one), wanted, "{stage:?}, {name:?}, {role:?}");
                assert_eq!(wanted.is_ok(), of_stage(*stage).contains(&name), "{stage:?} {name:?}");
                seen.insert(name);
            }
        }
    }
    let everything: BTreeSet<Event> =
        ProposalStage::ALL.iter().flat_map(|stage| of_stage(*stage)).collect();
    assert_eq!(seen, everything, "an event that nobody brings about is in no table");
}

/// An appeal's steps by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Move {
    Acknowledge,
    Admit,
    Refuse,
    List,
    Decide,
    Notify,
}

fn name(of: &AppealStep<'_>) -> Move {
    match of {
        AppealStep::Acknowledge(_) => Move::Acknowledge,
        AppealStep::Admit(_) => Move::Admit,
        AppealStep::Refuse(..) => Move::Refuse,
        AppealStep::List(_) => Move::List,
        AppealStep::Decide(_) => Move::Decide,
        AppealStep::Notify(_) => Move::Notify,
    }
}

/// What a role does with an appeal.
fn moves(role: Role) -> Vec<Move> {
    use Move as M;
    match role {
        Role::Administrator => vec![M::Acknowledge, M::List, M::Notify],
        Role::Chair => {
            vec![M::Acknowledge, M::Admit, M::Refuse, M::List, M::Decide, M::Notify]
        }
        Role::Board => vec![M::Admit, M::Refuse, M::Decide],
        Role::Police
        | Role::Manager
        | Role::Till
        | Role::Door
        | Role::DataLead
        | Role::Auditor
        | Role::System => Vec::new(),
    }
}

/// What leads on from a place, and where to; a ruling leads to its own outcome.
fn leads(place: AppealPlace) -> Vec<(Move, AppealPlace)> {
    use AppealPlace as P;
    use AppealStage as S;
    match place {
        P::Open(S::Received) => vec![(Move::Acknowledge, P::Open(S::Acknowledged))],
        P::Open(S::Acknowledged) => vec![
            (Move::Admit, P::Open(S::Admissible)),
            (Move::Refuse, P::Decided(AppealOutcome::RefusedFrivolous)),
        ],
        P::Open(S::Admissible) => vec![(Move::List, P::Open(S::Listed))],
        P::Open(S::Listed) => vec![(Move::Decide, P::Decided(AppealOutcome::Upheld))],
        P::Decided(outcome) => vec![(Move::Notify, P::Notified(outcome))],
        P::Notified(_) => Vec::new(),
    }
}

#[test]
fn every_place_of_an_appeal_by_every_step_by_every_role_is_in_the_table() {
    let reasons = text("The second report was about somebody else");
    let mut seen = BTreeSet::new();
    for role in Role::ALL {
        let mut all = Vec::new();
        if let Ok(hand) = ServingHand::of(*role) {
            all.extend([AppealStep::Acknowledge(hand), AppealStep::Notify(hand)]);
        }
        all.extend(KeepingHand::of(*role).ok().map(AppealStep::List));
        let judge = AppealHand::of(&person(9, *role, None), &Facts::default()).ok();
        let ruled = judge.map(|hand| Ruled::of(hand, Ruling::Uphold, "It was looked at").unwrap());
        if let (Some(hand), Some(ruled)) = (judge, &ruled) {
            all.extend([AppealStep::Admit(hand), AppealStep::Refuse(hand, &reasons)]);
            all.push(AppealStep::Decide(ruled));
        }
        let names: BTreeSet<Move> = all.iter().map(name).collect();
        assert_eq!(names, moves(*role).into_iter().collect(), "{role:?}");
        let open = AppealStage::ALL.iter().map(|stage| AppealPlace::Open(*stage));
        let over = AppealOutcome::ALL
            .iter()
            .flat_map(|outcome| [AppealPlace::Decided(*outcome), AppealPlace::Notified(*outcome)]);
        for place in open.chain(over) {
            for one in &all {
                let to = leads(place).into_iter().find(|(step, _)| *step == name(one));
                let wanted = to.map(|(_, to)| to).ok_or(Rule::NotNow);
                assert_eq!(appeal_step(place, *one), wanted, "{place:?} {one:?} {role:?}");
                seen.insert(name(one));
            }
        }
    }
    let everything: BTreeSet<Move> = Role::ALL.iter().flat_map(|role| moves(*role)).collect();
    assert_eq!(seen, everything);
}

/// What becomes of a ban by hands: told of, set aside, let hold again, appealed against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Serve,
    SetAside,
    Reinstate,
    Appeal,
}

/// What each way in which a ban stands answers to each turn; those that were told, unless that is the point.
fn turns(standing: BanStanding) -> [(Turn, Result<(), Rule>); 4] {
    use Turn as T;
    let row = |serve, aside, again, appeal| {
        [(T::Serve, serve), (T::SetAside, aside), (T::Reinstate, again), (T::Appeal, appeal)]
    };
    let not = Err(Rule::NotNow);
    let told = Err(Rule::ServedAlready);
    match standing {
        BanStanding::NotServed | BanStanding::StartsLater => row(Ok(()), Ok(()), not, Ok(())),
        BanStanding::InForce | BanStanding::ReviewMissed => row(told, Ok(()), not, Ok(())),
        BanStanding::Suspended => row(told, not, Ok(()), Ok(())),
        BanStanding::Expired => row(told, Ok(()), not, not),
        BanStanding::Revoked => row(not, not, not, not),
    }
}

fn ban_that(standing: BanStanding) -> Ban {
    let ban = banned().bans.remove(0);
    let on = ban.decision.on;
    let told = Service::Served(ServiceRecord { method: ServiceMethod::Hand, on });
    let term = |from: Date, to: Date| Term::fixed(from, to).unwrap();
    match standing {
        BanStanding::NotServed => Ban { service: Service::Unserved, ..ban },
        BanStanding::StartsLater => Ban {
            service: Service::Unserved,
            term: term(days_after(TODAY, 3), days_after(TODAY, 90)),
            ..ban
        },
        BanStanding::InForce => Ban { service: told, ..ban },
        BanStanding::Suspended => Ban {
            service: told,
            suspension: Some(Suspension { since: TODAY, reason: SuspensionReason::Objection }),
            ..ban
        },
        BanStanding::Expired => Ban { service: told, term: term(on, days_after(TODAY, -1)), ..ban },
        BanStanding::ReviewMissed => {
            let starts = days_after(TODAY, -400);
            let term = Term::indefinite(starts, starts, days_after(TODAY, -60)).unwrap();
            Ban { service: told, term, ..ban }
        }
        BanStanding::Revoked => Ban {
            service: Service::Unserved,
            appeal: Appeal::Decided { outcome: AppealOutcome::Revoked, on: TODAY },
            ..ban
        },
    }
}

#[test]
fn every_way_in_which_a_ban_stands_by_everything_that_can_be_done_to_it_is_in_the_table() {
    use BanStanding as B;
    let rules = SchemeRules { review_grace_days: 30, ..SchemeRules::default() };
    let hands = (
        SuspendingHand::of(Role::DataLead).unwrap(),
        ReinstatingHand::of(Role::Chair).unwrap(),
        ServingHand::of(Role::Administrator).unwrap(),
    );
    for standing in [
        B::NotServed,
        B::StartsLater,
        B::InForce,
        B::Suspended,
        B::Expired,
        B::ReviewMissed,
        B::Revoked,
    ] {
        let ban = ban_that(standing);
        assert_eq!(ban.standing(&rules, TODAY), standing);
        for (turn, wanted) in turns(standing) {
            let record = ServiceRecord { method: ServiceMethod::Hand, on: TODAY };
            let doubt = SuspensionReason::DoubtOnIdentity;
            let done = match turn {
                Turn::Serve => served(&ban, record, TODAY),
                Turn::SetAside => set_aside(&ban, hands.0, doubt, TODAY),
                Turn::Reinstate => reinstate(&ban, hands.1, TODAY),
                Turn::Appeal => received(&ban, hands.2, TODAY, &rules, TODAY),
            };
            assert_eq!(done.map(drop), wanted, "{standing:?}, {turn:?}");
        }
    }
    // Who has which of these hands.
    for role in Role::ALL {
        let (serves, aside, again) = match role {
            Role::Administrator => (true, true, false),
            Role::Chair => (true, true, true),
            Role::DataLead => (false, true, true),
            Role::Board
            | Role::Police
            | Role::Manager
            | Role::Till
            | Role::Door
            | Role::Auditor
            | Role::System => (false, false, false),
        };
        let has = (
            ServingHand::of(*role).is_ok(),
            SuspendingHand::of(*role).is_ok(),
            ReinstatingHand::of(*role).is_ok(),
        );
        assert_eq!(has, (serves, aside, again), "{role:?}");
    }
}
