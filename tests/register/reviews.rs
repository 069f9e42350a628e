//! Reviews of bans without an end as pure decisions: every state by every event by every role, the days, what
//! tills show afterwards, and that none makes a ban with an end longer or puts the next beyond twelve months.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::cases::*;
use watchbook_register::civil::{days_after, months_after};
use watchbook_register::dossier::Dossier;
use watchbook_register::records::*;

use crate::appeals::person;
use crate::build::{banned, id};

const STARTS: Date = date(2026, 3, 1);
const DUE: Date = date(2027, 2, 28);
const GRACE: i32 = 30;

/// The same person, banned without an end.
fn without_end() -> Dossier {
    let mut dossier = banned();
    dossier.bans[0].term = Term::indefinite(STARTS, STARTS, DUE).unwrap();
    dossier.entries[0].until = days_after(DUE, GRACE);
    dossier
}

fn chair() -> ReviewHand {
    ReviewHand::of(&person(9, Role::Chair, None), &Facts::default()).unwrap()
}

fn at(today: Date) -> ReviewDays {
    ReviewDays { on: today, next: None, before: None, today }
}

#[test]
fn who_may_review_is_chair_or_board_and_nobody_who_reported_or_moved_or_has_an_interest() {
    let facts = Facts {
        premises: vec![id(7)],
        reporters: vec![id(2)],
        movers: vec![id(3)],
        declared: vec![id(4)],
        mover_votes: true,
        decided: vec![id(5)],
    };
    let of = |n, role, at| ReviewHand::of(&person(n, role, at), &facts).map(drop);
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
        assert_eq!(of(3, role, None), Err(Rule::MoverDoesNotVote));
        assert_eq!(of(4, role, None), Err(Rule::InterestDeclared));
        assert_eq!(of(5, role, None), Ok(()), "a review is not against the decision");
    }
}

/// Every state that a ban without an end comes to, with a day on which it does; and one with an end.
fn states() -> Vec<(&'static str, Ban, Date)> {
    let ban = without_end().bans.remove(0);
    let open = Appeal::Open { stage: AppealStage::Received, received: date(2026, 6, 1) };
    let upheld = Appeal::Decided { outcome: AppealOutcome::Upheld, on: date(2026, 6, 1) };
    let lifted =
        |outcome| Ban { appeal: Appeal::Decided { outcome, on: date(2026, 6, 1) }, ..ban.clone() };
    let doubt = Suspension { since: date(2026, 6, 1), reason: SuspensionReason::DoubtOnIdentity };
    let mid = date(2026, 11, 22);
    vec![
        ("in force", ban.clone(), mid),
        ("not served", Ban { service: Service::Unserved, ..ban.clone() }, mid),
        ("on the day", ban.clone(), DUE),
        ("overdue", ban.clone(), days_after(DUE, GRACE)),
        ("missed", ban.clone(), days_after(DUE, GRACE + 1)),
        ("missed for years", ban.clone(), date(2031, 1, 1)),
        ("upheld", Ban { appeal: upheld, ..ban.clone() }, mid),
        ("set aside", Ban { suspension: Some(doubt), ..ban.clone() }, mid),
        ("starts later", ban.clone(), date(2026, 2, 1)),
        ("appealed", Ban { appeal: open, ..ban.clone() }, mid),
        ("revoked", lifted(AppealOutcome::Revoked), mid),
        ("recalled", lifted(AppealOutcome::Recalled), mid),
        ("with an end", banned().bans.remove(0), mid),
        ("expired", banned().bans.remove(0), date(2028, 1, 1)),
    ]
}

#[test]
fn every_state_by_every_event_by_every_role_leads_where_the_table_says() {
    let dossier = without_end();
    for (state, ban, today) in states() {
        let now = match state {
            "starts later" | "revoked" | "recalled" => Err(Rule::NotNow),
            "appealed" => Err(Rule::AppealOpen),
            "with an end" | "expired" => Err(Rule::HasAnEnd),
            _ => Ok(()),
        };
        for role in Role::ALL {
            let somebody = person(9, *role, None);
            let held = ReviewHand::of(&somebody, &Facts::default())
                .and_then(|hand| Reviewed::of(hand, &ban, at(today), "Still needed"));
            let wanted = match role {
                Role::Chair | Role::Board => now,
                Role::Police => Err(Rule::PoliceTakeNoPart),
                _ => Err(Rule::NotEntitled),
            };
            assert_eq!(held.as_ref().map(drop).map_err(|rule| *rule), wanted, "{state}, {role:?}");
            if let Ok(held) = held {
                let after = held.carry_out(&ban, &dossier, GRACE, today).ban;
                let next = days_after(months_after(today, 12), -1);
                assert_eq!(after.term.ending(), Ending::Review(next), "{state}");
                assert_eq!(Ban { term: ban.term, ..after }, ban, "{state}: nothing else changes");
            }
            let moved = KeepingHand::of(*role)
                .and_then(|hand| brought_forward(&ban, hand, today, &dossier, GRACE, today));
            let wanted = match (role, state) {
                (Role::Police, _) => Err(Rule::PoliceTakeNoPart),
                (Role::Administrator | Role::Chair, "on the day" | "overdue") => {
                    Err(Rule::ReviewEarlier)
                }
                (Role::Administrator | Role::Chair, "missed" | "missed for years") => {
                    Err(Rule::ReviewEarlier)
                }
                (Role::Administrator | Role::Chair, _) => now,
                _ => Err(Rule::NotEntitled),
            };
            assert_eq!(moved.map(drop), wanted, "forward, {state}, {role:?}");
        }
    }
}

#[test]
fn the_days_of_a_review_are_as_the_table_says() {
    let ban = without_end().bans.remove(0);
    let today = date(2027, 2, 10);
    let of = |on, next, before| {
        let days = ReviewDays { on, next, before, today };
        let after = Reviewed::of(chair(), &ban, days, "Still needed");
        after.map(|one| match one.carry_out(&ban, &without_end(), GRACE, today).ban.term.ending() {
            Ending::Review(next) => next,
            Ending::On(_) => panic!("it has an end now"),
        })
    };
    let earlier = date(2027, 2, 1);
    assert_eq!(of(today, None, None), Ok(date(2028, 2, 9)));
    assert_eq!(of(earlier, None, None), Ok(date(2028, 1, 31)), "from the day it was held");
    assert_eq!(of(today, Some(date(2028, 2, 10)), None), Ok(date(2028, 2, 10)), "twelve months");
    assert_eq!(of(today, Some(date(2028, 2, 11)), None), Err(Rule::ReviewWithinYear));
    assert_eq!(of(earlier, Some(date(2028, 2, 2)), None), Err(Rule::ReviewWithinYear));
    assert_eq!(of(today, Some(date(2027, 6, 1)), None), Ok(date(2027, 6, 1)), "sooner is well");
    assert_eq!(of(earlier, Some(date(2027, 2, 9)), None), Err(Rule::ReviewWithinYear), "over");
    assert_eq!(of(today, Some(today), None), Err(Rule::ReviewWithinYear), "no year at all");
    assert_eq!(of(days_after(today, 1), None, None), Err(Rule::Day), "it was not held yet");
    assert_eq!(of(date(2026, 2, 28), None, None), Err(Rule::Day), "before the ban");
    assert_eq!(of(earlier, None, Some(date(2027, 2, 5))), Err(Rule::Day), "before the last one");
    assert_eq!(of(earlier, None, Some(earlier)), Ok(date(2028, 1, 31)));
    let says = |reasons| Reviewed::of(chair(), &ban, at(today), reasons).map(drop);
    assert_eq!(says("  "), Err(Rule::ReasonsNeeded));
    assert_eq!(says("He is a thief"), Err(Rule::Wording));
}

#[test]
fn what_showed_a_ban_until_its_review_shows_it_on_and_nothing_else_does() {
    let mut dossier = without_end();
    let today = date(2027, 5, 1);
    let shorter =
        GalleryEntry { id: id(41), until: date(2026, 9, 1), ..dossier.entries[0].clone() };
    let gone = GalleryEntry {
        id: id(42),
        withdrawn: Some(Withdrawal { on: STARTS, reason: "An error".into() }),
        ..dossier.entries[0].clone()
    };
    let other =
        GalleryEntry { id: id(43), rests_on: RestsOn::Reports, ..dossier.entries[0].clone() };
    dossier.entries.extend([shorter, gone, other]);
    let ban = dossier.bans[0].clone();
    let rules = SchemeRules::default();
    assert_eq!(ban.standing(&rules, today), BanStanding::ReviewMissed);
    let held = Reviewed::of(chair(), &ban, at(today), "Still needed").unwrap();
    let after = held.carry_out(&ban, &dossier, GRACE, today);
    assert_eq!(after.ban.standing(&rules, today), BanStanding::InForce, "it is shown again");
    let moved: Vec<_> = after.entries.iter().map(|one| (one.id, one.until)).collect();
    assert_eq!(moved, [(id(40), days_after(date(2028, 4, 30), GRACE))]);
    let mut child = dossier.clone();
    child.card.age = Age::seen(AgeBand::A18To24, date(2026, 1, 1), true);
    assert_eq!(held.carry_out(&ban, &child, GRACE, today).entries, [], "by leave of two alone");
}

#[test]
fn a_review_that_is_brought_forward_hides_the_ban_the_sooner() {
    let dossier = without_end();
    let ban = &dossier.bans[0];
    let today = date(2026, 11, 22);
    let hand = || KeepingHand::of(Role::Administrator).unwrap();
    let to = |day| brought_forward(ban, hand(), day, &dossier, GRACE, today);
    assert_eq!(to(days_after(today, -1)), Err(Rule::ReviewEarlier));
    assert_eq!(to(DUE), Err(Rule::ReviewEarlier));
    let soon = date(2026, 12, 1);
    let changed = to(soon).unwrap();
    assert_eq!(changed.ban.term.ending(), Ending::Review(soon));
    assert_eq!(changed.entries[0].until, days_after(soon, GRACE));
    let later = days_after(soon, GRACE + 1);
    let rules = SchemeRules::default();
    assert_eq!(changed.ban.standing(&rules, later), BanStanding::ReviewMissed);
}

#[test]
fn a_ban_without_an_end_is_not_extended_and_keeps_its_review_when_its_places_change() {
    let mut dossier = without_end();
    // It was reviewed, so that a year from its first day is over.
    dossier.bans[0].term = Term::indefinite(STARTS, DUE, date(2028, 2, 27)).unwrap();
    let ban = dossier.bans[0].clone();
    let same = changed_term(&ban, Length::Indefinite, None).unwrap();
    assert_eq!(same, ban.term);
    let scope = Scope::Sectors(vec![Sector::Pub]);
    assert!(Milder::of(&ban, same, scope, date(2027, 5, 1)).is_ok(), "fewer places, same review");
    let until = Length::Until { day: date(2027, 9, 1) };
    let fixed = changed_term(&ban, until, None).unwrap();
    assert_eq!(fixed.ending(), Ending::On(date(2027, 9, 1)));
}

#[derive(Debug, Clone)]
struct Made {
    days: i32,
    on: i32,
    next: Option<i32>,
    forward: bool,
    role: usize,
    fixed: bool,
}

fn made() -> impl Strategy<Value = Made> {
    let next = prop::option::of(-30_i32..500);
    (0_i32..500, -40_i32..10, next, any::<bool>(), 0_usize..10, prop::bool::weighted(0.2)).prop_map(
        |(days, on, next, forward, role, fixed)| Made { days, on, next, forward, role, fixed },
    )
}

proptest! {
    #[test]
    fn no_review_lengthens_a_ban_with_an_end_and_none_puts_the_next_beyond_twelve_months(
        made in prop::collection::vec(made(), 1..10),
    ) {
        let mut dossier = without_end();
        let (mut today, mut before) = (STARTS, None);
        for one in made {
            today = days_after(today, one.days);
            let ban = match one.fixed {
                true => banned().bans.remove(0),
                false => dossier.bans[0].clone(),
            };
            let role = Role::ALL[one.role];
            let on = days_after(today, one.on);
            let changed = if one.forward {
                let Ok(hand) = KeepingHand::of(role) else { continue };
                prop_assert!(matches!(role, Role::Administrator | Role::Chair));
                let to = days_after(today, one.next.unwrap_or(1));
                brought_forward(&ban, hand, to, &dossier, GRACE, today)
            } else {
                let Ok(hand) = ReviewHand::of(&person(9, role, None), &Facts::default()) else {
                    continue;
                };
                prop_assert!(matches!(role, Role::Chair | Role::Board));
                let next = one.next.map(|days| days_after(today, days));
                let days = ReviewDays { on, next, before, today };
                Reviewed::of(hand, &ban, days, "Still needed").map(|held| {
                    let kept = held.kept(ban.id, "Somebody 9", Timestamp::UNIX_EPOCH);
                    assert!(!kept.reasons.is_empty() && kept.by == id(9));
                    held.carry_out(&ban, &dossier, GRACE, today)
                })
            };
            let Ok(changed) = changed else { continue };
            prop_assert!(!one.fixed, "a ban with an end ends");
            let Ending::Review(next) = changed.ban.term.ending() else {
                return Err(TestCaseError::fail("a review gives no end"));
            };
            let Ending::Review(was) = ban.term.ending() else { unreachable!() };
            prop_assert!(next >= today);
            if one.forward {
                prop_assert!(next < was, "only ever sooner");
            } else {
                prop_assert!(next <= months_after(on, 12) && on <= today);
                before = Some(on);
            }
            prop_assert!(next <= months_after(today, 12));
            prop_assert_eq!(&Ban { term: ban.term, ..changed.ban.clone() }, &ban);
            prop_assert_eq!(changed.ban.term.starts(), STARTS);
            let last = changed.ban.term.last_day(GRACE);
            for entry in &changed.entries {
                prop_assert_eq!(entry.until, last.max(entry.from));
            }
            for entry in changed.entries {
                let place = dossier.entries.iter().position(|was| was.id == entry.id).unwrap();
                dossier.entries[place] = entry;
            }
            dossier.bans[0] = changed.ban;
        }
    }
}
