//! What may travel of a subject: no more than a member may see by then, and no less.

use std::collections::BTreeSet;

use jiff::civil::Date;
use proptest::prelude::*;
use watchbook_partnership::wire::card::{LONGEST_DAYS, Reach, Showing, Travels, may_travel};
use watchbook_register::civil::days_after;
use watchbook_register::dossier::Dossier;
use watchbook_register::records::*;
use watchbook_register::visibility::{House, Visibility, visibility};

use crate::build::*;
use crate::card::{full, plan};
use crate::invent::Dice;

fn galleries() -> [Gallery; 3] {
    [
        gallery(5, Scope::AllMembers),
        gallery(6, Scope::Sectors(vec![Sector::Pub])),
        gallery(7, Scope::List(vec![id(1)])),
    ]
}

fn on(dossier: &Dossier, rules: SchemeRules) -> Option<Travels> {
    let (galleries, unchecked) = (galleries(), BTreeSet::new());
    let premises = [shop(), pub_()];
    let showing =
        Showing { rules, galleries: &galleries, premises: &premises, unchecked: &unchecked };
    may_travel(dossier, &showing, TODAY)
}

fn sees(dossier: &Dossier, at: &Premises, rules: SchemeRules, day: Date) -> bool {
    let galleries = galleries();
    let house = House::new(rules, &galleries);
    let manager = viewer(Role::Manager, at.clone());
    matches!(visibility(dossier, &manager, &house, day), Visibility::Shown(_))
}

#[test]
fn what_no_member_may_ever_see_does_not_travel() {
    type Change = fn(&mut Dossier);
    let table: [(&str, Change); 12] = [
        ("restricted", |d| d.card.standing = Standing::Restricted { since: TODAY }),
        ("held", |d| d.card.standing = Standing::Held { until: TODAY }),
        ("no report", |d| d.card.reports.clear()),
        ("no entry", |d| d.entries.clear()),
        ("over", |d| d.entries[0].until = days_after(TODAY, -1)),
        ("in no gallery of the scheme", |d| d.entries[0].gallery = id(99)),
        ("withdrawn", |d| {
            d.entries[0].withdrawn = Some(Withdrawal { on: TODAY, reason: "Not needed".into() });
        }),
        ("the ban is revoked", |d| {
            d.bans[0].appeal = Appeal::Decided { outcome: AppealOutcome::Revoked, on: TODAY };
        }),
        ("the ban is suspended", |d| {
            d.bans[0].suspension =
                Some(Suspension { since: TODAY, reason: SuspensionReason::Objection });
        }),
        ("a child without leave", |d| d.card.age = Age::seen(AgeBand::U16, TODAY, false)),
        ("looks young, without leave", |d| {
            d.card.age = Age::seen(AgeBand::Unknown, TODAY, true);
        }),
        ("a child when it was entered", |d| {
            let born = days_after(TODAY, -18 * 366);
            let law = Jurisdiction::EnglandWales;
            d.card.age = Age::born(born, AgeBasis::Document, law, TODAY).unwrap();
            d.entries[0].from = days_after(TODAY, -200);
        }),
    ];
    for (what, change) in table {
        let mut dossier = banned();
        change(&mut dossier);
        assert_eq!(on(&dossier, SchemeRules::default()), None, "{what}");
    }
    assert!(on(&banned(), SchemeRules::default()).is_some());
}

#[test]
fn an_entry_that_waits_for_a_second_person_does_not_travel_nor_does_what_it_rests_on() {
    let (galleries, premises) = (galleries(), [shop(), pub_()]);
    let rules = SchemeRules::default();
    let waits = BTreeSet::from([id(40)]);
    let showing = Showing { rules, galleries: &galleries, premises: &premises, unchecked: &waits };
    assert_eq!(may_travel(&banned(), &showing, TODAY), None);
    let mut dossier = banned();
    dossier
        .entries
        .push(GalleryEntry { id: id(41), ..entry(TODAY, days_after(TODAY, 30), RestsOn::Reports) });
    let travels = may_travel(&dossier, &showing, TODAY).unwrap();
    assert_eq!(travels.dossier().entries.len(), 1);
    assert!(travels.dossier().bans.is_empty(), "the ban waits with its entry");
}

#[test]
fn what_is_the_offices_or_over_is_left_out() {
    let mut dossier = full();
    let gone = days_after(TODAY, -1);
    dossier.card.risk_flags[0].until = gone;
    dossier.card.vehicles[0].seen_on = days_after(TODAY, -91);
    dossier.pictures[0].bystanders_masked = false;
    dossier.pictures[1].police = None;
    dossier.warnings[0].expires = gone;
    let rules = SchemeRules::default();
    let travels = on(&dossier, rules).unwrap();
    let sent = travels.dossier();
    assert!(sent.card.risk_flags.is_empty() && sent.card.vehicles.is_empty());
    assert!(sent.pictures.is_empty() && sent.warnings.is_empty());
    assert_eq!(sent.bans.len(), 1);
}

#[test]
fn a_day_of_birth_travels_only_where_the_scheme_shares_it_and_never_a_childs() {
    let law = Jurisdiction::EnglandWales;
    let born = |on: Date| Age::born(on, AgeBasis::Document, law, TODAY).unwrap();
    let shares = SchemeRules { share_birth: true, ..SchemeRules::default() };
    let year = Date::constant(2026, 1, 1);
    // 31 on the first of January, 32 since.
    let grown = born(Date::constant(1994, 6, 2));
    // Eighteen since April; entered in June.
    let just = born(Date::constant(2008, 4, 1));
    let june = Date::constant(2026, 6, 1);
    let band = |age, rules, from| {
        let mut dossier = banned();
        (dossier.card.age, dossier.entries[0].from) = (age, from);
        on(&dossier, rules).unwrap().dossier().card.age
    };
    let plain = SchemeRules::default();
    assert_eq!(band(grown, shares, year), grown);
    assert_eq!(band(grown, plain, year), Age::seen(AgeBand::A25To34, year, false));
    assert_eq!(band(just, plain, june), Age::seen(AgeBand::A18To24, june, false));
    let mut child = banned();
    child.card.age = born(Date::constant(2011, 6, 2));
    child.entries[0].gallery = id(6);
    child.entries[0].child =
        Some(ChildApproval::told(TODAY, days_after(TODAY, 60), false).unwrap());
    let travels = on(&child, shares).unwrap();
    assert_eq!(travels.dossier().card.age.birth(), None);
    assert_eq!(travels.dossier().card.identity, Identity::Withheld);
    assert!(travels.dossier().card.aliases.is_empty());
    assert_eq!(*travels.reach(), Reach::Premises(BTreeSet::from([id(2)])), "the pub alone");
    assert_eq!(travels.expires_on(), days_after(TODAY, 60));
}

#[test]
fn leave_to_show_a_child_reaches_nobody_more_because_of_an_entry_as_a_grown_person() {
    let mut dossier = banned();
    let leave = ChildApproval::told(TODAY, days_after(TODAY, 60), true).unwrap();
    dossier.entries.push(GalleryEntry {
        id: id(41),
        gallery: id(6),
        child: Some(leave),
        ..entry(TODAY, days_after(TODAY, 60), RestsOn::Reports)
    });
    let travels = on(&dossier, SchemeRules::default()).unwrap();
    assert_eq!(travels.dossier().entries.len(), 1);
    assert_eq!(*travels.reach(), Reach::Members);
}

#[test]
fn a_card_ends_with_the_last_day_on_which_anything_may_be_seen() {
    let rules = SchemeRules::default();
    let end = |dossier: &Dossier, rules| on(dossier, rules).unwrap().expires_on();
    assert_eq!(end(&banned(), rules), Date::constant(2027, 3, 14));
    let mut long = banned();
    long.entries[0].until = days_after(TODAY, 3_000);
    long.bans[0].term = Term::fixed(TODAY, days_after(TODAY, 3_000)).unwrap();
    assert_eq!(end(&long, rules), days_after(TODAY, LONGEST_DAYS));
    let mut coming = banned();
    let starts = days_after(TODAY, 30);
    coming.bans[0].term = Term::fixed(starts, days_after(starts, 90)).unwrap();
    coming.bans[0].service = Service::Unserved;
    coming.entries[0].until = days_after(starts, 90);
    assert_eq!(end(&coming, rules), days_after(starts, 90));
    let silent = SchemeRules { show_unserved: false, ..rules };
    assert_eq!(end(&coming, silent), days_after(starts, -1));
}

/// Days on which a card may turn: each of a year, then one a month for ten years.
fn days() -> impl Iterator<Item = Date> {
    (0..400).chain((400..4_000).step_by(29)).map(|days| days_after(TODAY, days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_travels_is_seen_where_and_when_the_office_would_have_it_seen(
        seed: u64, share_birth: bool, show_unserved: bool,
    ) {
        let rules = SchemeRules { share_birth, show_unserved, ..SchemeRules::default() };
        let whole = Dice(seed).dossier(TODAY, &galleries());
        let travels = on(&whole, rules);
        // Of a child's order no till is told: what was listed by it lasts as long as reports do, at most.
        let by_order = |one: &GalleryEntry| {
            one.child.is_some() && matches!(one.rests_on, RestsOn::Order(_))
        };
        let shorter = whole.entries.iter().any(by_order);
        let mut last = None;
        for day in days() {
            for at in [shop(), pub_()] {
                let due = sees(&whole, &at, rules, day);
                let Some(travels) = &travels else {
                    // Somebody entered as a child is seen by nobody, whatever age they reach. Who is a
                    // child today and will be seen as a grown person is not sent before that day.
                    let young = whole.card.age.under_18(TODAY) != Under18::No;
                    prop_assert!(!due || young || shorter, "{} would be seen on {day}", at.name);
                    continue;
                };
                let reached = match travels.reach() {
                    Reach::Members => true,
                    Reach::Premises(list) => list.contains(&at.id),
                };
                let seen = reached && sees(travels.dossier(), &at, rules, day);
                prop_assert!(due || !seen, "{} sees more on {day} than it may", at.name);
                let mixed = whole.entries.iter().any(|one| one.child.is_some());
                prop_assert!(seen || !due || mixed, "{} sees less on {day}", at.name);
                if seen {
                    last = Some(day);
                }
            }
        }
        if let Some(travels) = &travels {
            let end = travels.expires_on();
            let limit = days_after(TODAY, LONGEST_DAYS);
            prop_assert!(
                end == limit || last.is_none_or(|last| last <= end),
                "seen on {last:?}, and over on {end}: {:?}", travels.dossier()
            );
            // The premises of the card see it on its last day, when no cap cut it short.
            let seen = [shop(), pub_()].iter().any(|at| sees(travels.dossier(), at, rules, end));
            prop_assert!(seen || end == limit, "nobody sees it on its last day {end}");
        }
    }
}

#[test]
fn of_the_invented_town_everybody_is_seen_from_the_card_as_from_the_offices_books() {
    let town = plan(300);
    let (unchecked, rules) = (BTreeSet::new(), town.scheme.rules);
    let (galleries, premises) = (&town.galleries, &town.premises);
    let showing = Showing { rules, galleries, premises, unchecked: &unchecked };
    let house = House::new(rules, galleries);
    for one in &town.subjects {
        let travels = may_travel(&one.dossier, &showing, TODAY);
        for at in premises {
            let manager = viewer(Role::Manager, at.clone());
            let whole = visibility(&one.dossier, &manager, &house, TODAY);
            let reached = travels.as_ref().filter(|travels| match travels.reach() {
                Reach::Members => true,
                Reach::Premises(list) => list.contains(&at.id),
            });
            match (whole, reached) {
                (Visibility::Hidden(_), None) => {}
                (Visibility::Hidden(_), Some(travels)) => {
                    let seen = visibility(travels.dossier(), &manager, &house, TODAY);
                    assert!(matches!(seen, Visibility::Hidden(_)), "{:?}", one.lot);
                }
                (Visibility::Shown(due), Some(travels)) => {
                    let Visibility::Shown(seen) =
                        visibility(travels.dossier(), &manager, &house, TODAY)
                    else {
                        panic!("{:?} is not seen", one.lot)
                    };
                    assert_eq!(seen.in_force, due.in_force, "{:?}", one.lot);
                    assert_eq!((seen.named, seen.child), (due.named, due.child), "{:?}", one.lot);
                    assert_eq!(seen.pictures, due.pictures, "{:?}", one.lot);
                    assert_eq!((seen.care, seen.until), (due.care, due.until), "{:?}", one.lot);
                }
                (Visibility::Shown(_), None) => panic!("{:?} was not sent", one.lot),
            }
        }
    }
}

#[test]
fn a_length_travels_while_it_counts_from_a_day_that_nobody_knows_and_not_otherwise() {
    let mut dossier = banned();
    let ban = &mut dossier.bans[0];
    ban.service = Service::Unserved;
    ban.term = Span::Months(6).term(TODAY).unwrap();
    ban.rules = BanRules {
        counts_from: CountsFrom::Service,
        span: Some(Span::Months(6)),
        stands_on_appeal: false,
    };
    let rules = SchemeRules { show_unserved: true, ..SchemeRules::default() };
    let sent = |dossier: &Dossier| on(dossier, rules).unwrap().dossier().bans[0].rules;
    assert_eq!(sent(&dossier), dossier.bans[0].rules);
    let told = ServiceRecord { method: ServiceMethod::Hand, on: TODAY };
    let changes: [fn(&mut Ban, ServiceRecord); 3] = [
        |ban, told| ban.service = Service::Served(told),
        |ban, _| ban.term = Span::Months(3).term(TODAY).unwrap(),
        |ban, _| ban.rules.counts_from = CountsFrom::Decision,
    ];
    for change in changes {
        let mut dossier = dossier.clone();
        change(&mut dossier.bans[0], told);
        let sent = sent(&dossier);
        assert_eq!(sent.span, None, "its last day is known");
        assert!(!sent.stands_on_appeal);
    }
}
