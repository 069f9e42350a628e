//! Appeals as pure decisions: every place by every step by every role, the days, what a ban becomes, and
//! that no path changes one but by somebody's hand and reasons, never to be harsher.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::cases::*;
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::records::*;

use crate::build::{TODAY, banned, id, text};

pub(crate) fn person(n: u8, role: Role, premises: Option<u8>) -> Person {
    Person {
        id: id(n),
        name: format!("Somebody {n}"),
        role,
        premises: premises.map(id),
        staff_number: None,
        sia: None,
        agreed_to: None,
    }
}

fn judge() -> AppealHand {
    AppealHand::of(&person(9, Role::Chair, None), &Facts::default()).unwrap()
}

fn serving() -> ServingHand {
    ServingHand::of(Role::Administrator).unwrap()
}

#[test]
fn who_may_rule_on_an_appeal_is_chair_or_board_and_nobody_who_had_a_part_in_the_ban() {
    let facts = Facts {
        premises: vec![id(7)],
        reporters: vec![id(2)],
        movers: vec![id(3)],
        declared: vec![id(4)],
        mover_votes: true,
        decided: vec![id(5)],
    };
    let of = |n, role, at| AppealHand::of(&person(n, role, at), &facts).map(drop);
    for role in Role::ALL {
        let wanted = match role {
            Role::Chair | Role::Board => Ok(()),
            Role::Police => Err(Rule::PoliceTakeNoPart),
            _ => Err(Rule::NotEntitled),
        };
        assert_eq!(of(1, *role, None), wanted, "{role:?}");
    }
    for role in [Role::Chair, Role::Board] {
        assert_eq!(of(1, role, Some(7)), Err(Rule::ReporterTakesNoPart));
        assert_eq!(of(2, role, None), Err(Rule::ReporterTakesNoPart));
        assert_eq!(of(3, role, None), Err(Rule::MoverDoesNotVote), "even where movers vote");
        assert_eq!(of(4, role, None), Err(Rule::InterestDeclared));
        assert_eq!(of(5, role, None), Err(Rule::DecidedBefore));
    }
}

/// Every step that a role can take, by name.
fn steps<'a>(
    role: Role,
    reasons: &'a watchbook_register::text::NeutralText,
    ruled: &'a [Ruled],
) -> Vec<(&'static str, AppealStep<'a>)> {
    let mut all = Vec::new();
    if let Ok(hand) = ServingHand::of(role) {
        all.push(("acknowledge", AppealStep::Acknowledge(hand)));
        all.push(("notify", AppealStep::Notify(hand)));
    }
    if let Ok(hand) = KeepingHand::of(role) {
        all.push(("list", AppealStep::List(hand)));
    }
    if let Ok(hand) = AppealHand::of(&person(9, role, None), &Facts::default()) {
        all.push(("admit", AppealStep::Admit(hand)));
        all.push(("refuse", AppealStep::Refuse(hand, reasons)));
        all.extend(ruled.iter().map(|one| ("decide", AppealStep::Decide(one))));
    }
    all
}

#[test]
fn every_place_by_every_step_by_every_role_leads_where_the_table_says() {
    use AppealOutcome as O;
    use AppealPlace as P;
    use AppealStage as S;
    let reasons = text("The second report was about somebody else");
    let ruled = [
        Ruled::of(judge(), Ruling::Uphold, "It was looked at again").unwrap(),
        Ruled::of(judge(), Ruling::Revoke, "It was somebody else").unwrap(),
    ];
    let open = S::ALL.iter().map(|stage| P::Open(*stage));
    let over = O::ALL.iter().flat_map(|outcome| [P::Decided(*outcome), P::Notified(*outcome)]);
    for place in open.chain(over) {
        for role in Role::ALL {
            for (name, step) in steps(*role, &reasons, &ruled) {
                let wanted = match (place, name, step) {
                    (P::Open(S::Received), "acknowledge", _) => Ok(P::Open(S::Acknowledged)),
                    (P::Open(S::Acknowledged), "admit", _) => Ok(P::Open(S::Admissible)),
                    (P::Open(S::Acknowledged), "refuse", _) => Ok(P::Decided(O::RefusedFrivolous)),
                    (P::Open(S::Admissible), "list", _) => Ok(P::Open(S::Listed)),
                    (P::Open(S::Listed), "decide", AppealStep::Decide(ruled)) => {
                        Ok(P::Decided(ruled.outcome()))
                    }
                    (P::Decided(outcome), "notify", _) => Ok(P::Notified(outcome)),
                    _ => Err(Rule::NotNow),
                };
                assert_eq!(appeal_step(place, step), wanted, "{place:?}, {name}, {role:?}");
            }
        }
    }
}

#[test]
fn a_ruling_needs_reasons_in_neutral_words() {
    let of = |reasons: &str| Ruled::of(judge(), Ruling::Revoke, reasons).map(drop);
    assert_eq!(of("  "), Err(Rule::ReasonsNeeded));
    assert_eq!(of("He is no thief"), Err(Rule::Wording));
    assert_eq!(of("It was somebody else"), Ok(()));
}

fn ban() -> Ban {
    banned().bans.remove(0)
}

fn with_stands(ban: &Ban, stands_on_appeal: bool) -> Ban {
    Ban { rules: BanRules { stands_on_appeal, ..ban.rules }, ..ban.clone() }
}

#[test]
fn whether_a_ban_stands_while_an_appeal_is_open_is_the_schemes_choice() {
    let rules = SchemeRules::default();
    let take =
        |ban: &Ban, stands| received(&with_stands(ban, stands), serving(), TODAY, &rules, TODAY);
    let stands = take(&ban(), true).unwrap();
    assert_eq!(stands.standing(&rules, TODAY), BanStanding::InForce);
    assert_eq!(take(&stands, true).map(drop), Err(Rule::AppealOpen), "one at a time");
    let waits = take(&ban(), false).unwrap();
    assert_eq!(waits.standing(&rules, TODAY), BanStanding::Suspended);
    let again = answered(&waits, AppealOutcome::Upheld, TODAY);
    assert_eq!(again.standing(&rules, TODAY), BanStanding::InForce, "as soon as it is answered");
    let over = days_after(ban().term.last_day(30), 1);
    let late = received(&ban(), serving(), TODAY, &rules, over);
    assert_eq!(late.map(drop), Err(Rule::NotNow), "what is over is not appealed");
    let early = received(&ban(), serving(), date(2020, 1, 1), &rules, TODAY);
    assert_eq!(early.map(drop), Err(Rule::Day));
    let future = received(&ban(), serving(), days_after(TODAY, 1), &rules, TODAY);
    assert_eq!(future.map(drop), Err(Rule::Day));
}

#[test]
fn a_doubt_outlives_an_appeal_and_an_appeal_outlives_a_doubt() {
    let rules = SchemeRules::default();
    let doubt = SuspensionReason::DoubtOnIdentity;
    let aside = |ban: &Ban| {
        set_aside(ban, SuspendingHand::of(Role::DataLead).unwrap(), doubt, TODAY).unwrap()
    };
    let chair = || ReinstatingHand::of(Role::Chair).unwrap();
    let appealed = |ban: &Ban, stands| {
        received(&with_stands(ban, stands), serving(), TODAY, &rules, TODAY).unwrap()
    };
    for stands in [true, false] {
        // The doubt first, then the appeal.
        let both = appealed(&aside(&ban()), stands);
        assert_eq!(both.suspension.unwrap().reason, doubt);
        let upheld = answered(&both, AppealOutcome::Upheld, TODAY);
        assert_eq!(upheld.standing(&rules, TODAY), BanStanding::Suspended, "the doubt is left");
        let freed = reinstate(&both, chair(), TODAY).unwrap();
        let wanted = if stands { BanStanding::InForce } else { BanStanding::Suspended };
        assert_eq!(freed.standing(&rules, TODAY), wanted, "stands {stands}");
        // The appeal first, then the doubt.
        let both = aside(&appealed(&ban(), stands));
        assert_eq!(both.suspension.unwrap().reason, doubt);
    }
    let waits = appealed(&ban(), false);
    assert_eq!(reinstate(&waits, chair(), TODAY).map(drop), Err(Rule::AppealOpen));
    let lifted = answered(&waits, AppealOutcome::Revoked, TODAY);
    let hand = SuspendingHand::of(Role::Chair).unwrap();
    assert_eq!(set_aside(&lifted, hand, doubt, TODAY).map(drop), Err(Rule::NotNow));
}

#[test]
fn the_days_of_an_appeal_are_the_schemes_and_none_is_late_before_the_person_was_told() {
    let rules = AppealRules { appeal_days: 28, answer_days: 14, ..AppealRules::default() };
    let mut ban = ban();
    let told = date(2026, 3, 2);
    ban.service = Service::Served(ServiceRecord { method: ServiceMethod::Hand, on: told });
    assert_eq!(rules.appeal_by(&ban), Some(date(2026, 3, 30)));
    assert!(!rules.is_late(&ban, date(2026, 3, 30)));
    assert!(rules.is_late(&ban, date(2026, 3, 31)));
    // Six months from the first day on it may be looked at again at any time.
    assert!(rules.is_late(&ban, days_after(rules.review_from(&ban), -1)));
    assert!(!rules.is_late(&ban, rules.review_from(&ban)));
    assert_eq!(
        rules.answer_by(date(2026, 3, 20)),
        date(2026, 4, 3),
        "over the change of the clocks"
    );
    ban.service = Service::Unserved;
    assert_eq!(rules.appeal_by(&ban), None);
    assert!(!rules.is_late(&ban, date(2026, 8, 1)));
}

#[test]
fn a_scope_reaches_no_further_than_another_as_the_table_says() {
    let sectors = |some: &[Sector]| Scope::Sectors(some.to_vec());
    let list = |some: &[u8]| Scope::List(some.iter().map(|n| id(*n)).collect());
    let table = [
        (sectors(&[Sector::Pub]), Scope::AllMembers, true),
        (Scope::AllMembers, sectors(&[Sector::Pub]), false),
        (sectors(&[Sector::Pub]), sectors(&[Sector::Retail, Sector::Pub]), true),
        (sectors(&[Sector::Pub, Sector::Club]), sectors(&[Sector::Pub]), false),
        (list(&[1]), list(&[1, 2]), true),
        (list(&[1, 3]), list(&[1, 2]), false),
        (list(&[1]), sectors(&[Sector::Pub]), false),
    ];
    for (one, other, wanted) in table {
        assert_eq!(one.within(&other), wanted, "{one:?} in {other:?}");
    }
}

/// A ruling that a proptest made up.
#[derive(Debug, Clone)]
struct Made {
    act: u8,
    last: i32,
    sector: bool,
    reasons: String,
    role: usize,
}

fn made() -> impl Strategy<Value = Made> {
    (0_u8..3, -400_i32..800, any::<bool>(), "[a-z ]{0,6}", 0_usize..10)
        .prop_map(|(act, last, sector, reasons, role)| Made { act, last, sector, reasons, role })
}

proptest! {
    #[test]
    fn no_ruling_makes_a_ban_longer_or_takes_it_further_and_each_has_a_person_and_reasons(
        made in prop::collection::vec(made(), 1..8),
        today_after in 0_i32..300,
    ) {
        let mut dossier = banned();
        let first = dossier.bans[0].clone();
        let today = days_after(first.term.starts(), today_after);
        for one in made {
            let held = dossier.bans[0].clone();
            let somebody = person(9, Role::ALL[one.role], None);
            let Ok(hand) = AppealHand::of(&somebody, &Facts::default()) else { continue };
            prop_assert!(matches!(somebody.role, Role::Chair | Role::Board));
            let scope = if one.sector { Scope::Sectors(vec![Sector::Pub]) } else { Scope::AllMembers };
            let ruling = match one.act {
                0 => Ruling::Uphold,
                1 => {
                    let last = days_after(today, one.last);
                    let Ok(term) = Term::fixed(held.term.starts(), last) else { continue };
                    let Ok(milder) = Milder::of(&held, term, scope, today) else { continue };
                    Ruling::Vary(milder)
                }
                _ => Ruling::Revoke,
            };
            let Ok(ruled) = Ruled::of(hand, ruling, &one.reasons) else {
                prop_assert!(one.reasons.trim().is_empty());
                continue;
            };
            prop_assert!(!ruled.reasons().as_str().trim().is_empty());
            prop_assert_eq!(ruled.by(), Id::<Person>::from_random(*id::<Person>(9).bytes()));
            let changed = ruled.carry_out(&held, &dossier, 30, today);
            prop_assert!(changed.ban.term.last_day(30) <= first.term.last_day(30));
            prop_assert!(changed.ban.scope.within(&first.scope));
            prop_assert_eq!(changed.ban.term.starts(), first.term.starts());
            for entry in &changed.entries {
                let was = dossier.entries.iter().find(|was| was.id == entry.id).unwrap();
                prop_assert!(entry.until <= was.until);
                prop_assert!(entry.withdrawn.is_some() || entry.until <= changed.ban.term.last_day(30));
                prop_assert_eq!(entry.child.is_some(), was.child.is_some());
            }
            let lifted = changed.ban.lifted().is_some();
            prop_assert_eq!(lifted, ruled.outcome() == AppealOutcome::Revoked);
            for entry in changed.entries {
                let place = dossier.entries.iter().position(|was| was.id == entry.id).unwrap();
                dossier.entries[place] = entry;
            }
            dossier.bans[0] = changed.ban;
            if lifted {
                for days in 0..400 {
                    let day = days_after(today, days);
                    let standing = dossier.bans[0].standing(&SchemeRules::default(), day);
                    prop_assert_eq!(standing, BanStanding::Revoked, "whatever the day");
                }
                break;
            }
        }
    }

    #[test]
    fn no_path_of_steps_answers_an_appeal_but_through_a_hand_that_may(
        taken in prop::collection::vec((0_usize..10, 0_usize..8), 0..40),
    ) {
        let reasons = text("It was looked at again");
        let ruled = [Ruled::of(judge(), Ruling::Revoke, "It was somebody else").unwrap()];
        let mut place = AppealPlace::Open(AppealStage::Received);
        for (role, at) in taken {
            let role = Role::ALL[role];
            let all = steps(role, &reasons, &ruled);
            let Some((name, step)) = all.get(at) else { continue };
            let Ok(next) = appeal_step(place, *step) else { continue };
            if matches!(next, AppealPlace::Decided(_)) {
                prop_assert!(["refuse", "decide"].contains(name));
                prop_assert!(matches!(role, Role::Chair | Role::Board));
                let heard = [AppealStage::Acknowledged, AppealStage::Listed].map(AppealPlace::Open);
                prop_assert!(heard.contains(&place));
            }
            place = next;
        }
    }
}

/// A case about a ban, decided by three of the board.
fn about(kind: CaseKind, length: Length, scope: Scope) -> Result<Followed, Rule> {
    let dossier = banned();
    let roll: Vec<Voter> = (1..=3)
        .map(|n| Voter { person: id(n), name: format!("V{n}"), role: Role::Board, barred: None })
        .collect();
    let votes: Vec<CastVote> = (1..=3)
        .map(|n| CastVote { voter: id(n), part: VotePart::Vote, choice: Choice::Ban, sealed: true })
        .collect();
    let rules =
        VoteRules { quorum: 3, majority: MajorityRule::Simple, casting: true, officer: None };
    let counted = count(&rules, kind.choices(), &roll, &votes);
    let verdict = Verdict::of(kind, counted, "MTG-2026-0001 / 1", "Looked at again").unwrap();
    let wanted = match kind {
        CaseKind::Variation => ProposalStage::DecidedVariation,
        CaseKind::Revocation => ProposalStage::DecidedRevocation,
        _ => ProposalStage::DecidedBan,
    };
    assert_eq!(verdict.stage(), wanted);
    let case = Case {
        proposal: id(90),
        kind,
        category: IncidentGroup::Theft,
        reason: text("Took goods without paying"),
        length,
        scope,
        relied_on: vec![id(50)],
        drafted_by: id(1),
        moved_by: Some(id(2)),
        working: None,
        extends: Some(dossier.bans[0].id),
        question: None,
        declared: Vec::new(),
        decision: None,
        ban: None,
        warning: None,
    };
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
        galleries: [None, None],
        references: ["BAN-2026-0001".parse().unwrap(), "WARN-2026-0001".parse().unwrap()],
        random: &mut random,
    };
    follow(&case, &verdict, None, &mut ground)
}

#[test]
fn a_vote_changes_a_ban_to_be_milder_or_lifts_it_and_an_extension_is_something_else() {
    let until = |day: Date| Length::Until { day };
    let soon = days_after(TODAY, 10);
    let Ok(Followed::Changed { changed, decision }) =
        about(CaseKind::Variation, until(soon), Scope::AllMembers)
    else {
        panic!("changed")
    };
    assert_eq!(decision.outcome, Outcome::Vary);
    assert_eq!(decision.mark(), None, "the ban rests on the first decision");
    assert_eq!(changed.ban.term.ending(), Ending::On(soon));
    assert!(changed.entries.iter().all(|entry| entry.until == soon));
    let later = days_after(banned().bans[0].term.last_day(0), 1);
    let longer = about(CaseKind::Variation, until(later), Scope::AllMembers);
    assert_eq!(longer.map(drop), Err(Rule::NotHarsher));
    let Ok(Followed::Changed { changed, decision }) =
        about(CaseKind::Revocation, Length::Indefinite, Scope::AllMembers)
    else {
        panic!("lifted")
    };
    assert_eq!(decision.outcome, Outcome::Revoke);
    assert_eq!(changed.ban.lifted(), Some(TODAY));
    assert!(!changed.entries.is_empty());
    assert!(changed.entries.iter().all(|entry| entry.withdrawn.is_some()));
}

#[test]
fn only_chair_or_board_without_a_part_decide_first_and_only_where_the_scheme_lets_them() {
    let ratified = CaseRules { body: DecidingBody::OfficerRatified, ..CaseRules::default() };
    let facts = Facts { movers: vec![id(3)], declared: vec![id(4)], ..Facts::default() };
    for role in Role::ALL {
        let somebody = person(1, *role, None);
        let wanted = match role {
            Role::Chair | Role::Board => Ok(()),
            Role::Police => Err(Rule::PoliceTakeNoPart),
            _ => Err(Rule::NotEntitled),
        };
        assert_eq!(OfficerHand::of(&somebody, &ratified, &facts).map(drop), wanted, "{role:?}");
    }
    let board = |n| person(n, Role::Board, None);
    let of = |n, rules: &CaseRules| OfficerHand::of(&board(n), rules, &facts).map(drop);
    assert_eq!(of(3, &ratified), Err(Rule::MoverDoesNotVote));
    assert_eq!(of(4, &ratified), Err(Rule::InterestDeclared));
    for body in DecidingBody::ALL.iter().filter(|one| **one != DecidingBody::OfficerRatified) {
        let rules = CaseRules { body: *body, ..CaseRules::default() };
        assert_eq!(of(1, &rules), Err(Rule::NoOfficer), "{body:?}");
    }
    let hand = || OfficerHand::of(&board(1), &ratified, &facts).unwrap();
    let until = days_after(TODAY, 7);
    let word = |kind, reasons: &str| Provisional::of(hand(), kind, "M 1", reasons, until);
    assert_eq!(word(CaseKind::Ban, " ").map(drop), Err(Rule::ReasonsNeeded));
    for kind in CaseKind::ALL.iter().filter(|one| **one != CaseKind::Ban) {
        assert_eq!(word(*kind, "On CCTV").map(drop), Err(Rule::NotOffered), "{kind:?}");
    }
    let word = word(CaseKind::Ban, "On CCTV").unwrap();
    assert_eq!(word.term(TODAY).unwrap().ending(), Ending::On(until), "no longer than the vote");
    assert_eq!(word.decision(id(8), TODAY).unwrap().deciders(), ["Somebody 1"]);
    for stage in ProposalStage::ALL {
        let wanted = match stage {
            ProposalStage::Proposed => Ok(ProposalStage::UnderVote),
            _ => Err(Rule::NotNow),
        };
        assert_eq!(step(*stage, CaseEvent::Officer(&word)), wanted, "{stage:?}");
    }
}

#[test]
fn votes_are_kept_for_two_years_after_what_they_decided_has_ended_by_civil_days() {
    use ProposalStage as S;
    let since = date(2026, 3, 1);
    for stage in S::ALL {
        let open = matches!(stage, S::Draft | S::Proposed | S::Returned | S::UnderVote);
        let wanted = (!open).then_some(date(2028, 3, 1));
        assert_eq!(case_kept_until(*stage, since, None), wanted, "{stage:?}");
    }
    let leap = case_kept_until(S::DecidedBan, since, Some(date(2028, 2, 29)));
    assert_eq!(leap, Some(date(2030, 2, 28)));
    let mut ban = ban();
    let last = ban.term.last_day(30);
    assert_eq!(held_until(&ban, 30), last);
    ban.appeal = Appeal::Decided { outcome: AppealOutcome::Revoked, on: date(2026, 4, 2) };
    assert_eq!(held_until(&ban, 30), date(2026, 4, 2), "a ban that was lifted ends then");
    ban.appeal = Appeal::Decided { outcome: AppealOutcome::Upheld, on: date(2026, 4, 2) };
    assert_eq!(held_until(&ban, 30), last);
}
