//! Who sees whom: what each fate was meant to show is what the rule of visibility says.

use watchbook_demo::{Fate, HARLOW_STREET_STORES, Invented, THE_FLEECE, Town};
use watchbook_register::records::*;
use watchbook_register::visibility::{House, StateKind, Viewer, Visibility, visibility};

use crate::{TODAY, town};

fn manager(town: &Town, premises: &str) -> Viewer {
    Viewer {
        role: Role::Manager,
        tier: Tier::Member,
        premises: Some(town.premises_called(premises).unwrap().clone()),
        agreed: true,
    }
}

fn seen(town: &Town, one: &Invented, viewer: &Viewer) -> Option<StateKind> {
    let house = House::new(town.scheme.rules, &town.galleries);
    match visibility(&one.dossier, viewer, &house, TODAY) {
        Visibility::Hidden(_) => None,
        Visibility::Shown(shown) => Some(shown.in_force[0].state),
    }
}

/// What the manager of Harlow Street Stores was meant to see.
fn meant_for_the_shop(fate: Fate) -> Option<StateKind> {
    use Fate as F;
    match fate {
        F::Banned
        | F::BannedInPart
        | F::BannedWithoutEnd
        | F::BannedUnderAppeal
        | F::BannedAfterAppeal
        | F::BannedEndsSoon
        | F::BannedAgain => Some(StateKind::Banned),
        F::BannedElsewhere => Some(StateKind::BannedElsewhere),
        F::BannedNotServed => Some(StateKind::NotServed),
        F::BannedSoon => Some(StateKind::StartsLater),
        F::Warned | F::WarnedNotTold | F::WarnedEndsSoon => Some(StateKind::Warned),
        F::Listed | F::PolicePictureDue | F::ChildWithLeave => Some(StateKind::Listed),
        F::Sought => Some(StateKind::IdSought),
        F::Ordered => Some(StateKind::CourtOrder),
        F::NightTime
        | F::Expired
        | F::Suspended
        | F::Revoked
        | F::ReviewMissed
        | F::Restricted
        | F::Held
        | F::Withdrawn
        | F::Child
        | F::OnBail => None,
    }
}

#[test]
fn the_shop_sees_what_was_meant_for_it() {
    let town = town();
    let viewer = manager(&town, HARLOW_STREET_STORES);
    for one in &town.subjects {
        let expected = meant_for_the_shop(one.lot.fate);
        assert_eq!(seen(&town, one, &viewer), expected, "{:?}", one.lot);
    }
}

#[test]
fn the_pub_sees_its_night_time_gallery_and_no_child_of_the_old_town() {
    let town = town();
    let viewer = manager(&town, THE_FLEECE);
    for one in &town.subjects {
        let expected = match one.lot.fate {
            Fate::NightTime => Some(StateKind::Banned),
            Fate::ChildWithLeave => None,
            Fate::BannedElsewhere | Fate::BannedInPart => {
                let here = one.dossier.bans[0].scope.covers(viewer.premises.as_ref().unwrap());
                Some(if here { StateKind::Banned } else { StateKind::BannedElsewhere })
            }
            fate => meant_for_the_shop(fate),
        };
        assert_eq!(seen(&town, one, &viewer), expected, "{:?}", one.lot);
    }
}

#[test]
fn three_hundred_show_every_state() {
    let town = town();
    let office =
        Viewer { role: Role::Administrator, tier: Tier::Office, premises: None, agreed: true };
    let till = manager(&town, HARLOW_STREET_STORES);
    for state in <StateKind as watchbook_register::ClosedList>::ALL {
        if *state == StateKind::BarredHere {
            // A premises' own, and no subject's: its list is looked at in `own.rs`.
            continue;
        }
        let viewer = if *state == StateKind::NotShown { &office } else { &till };
        let found = town.subjects.iter().filter(|one| seen(&town, one, viewer) == Some(*state));
        assert!(found.count() > 0, "{state:?}");
    }
}

#[test]
fn the_proportions_are_those_of_a_busy_scheme() {
    let town = town();
    let viewer = manager(&town, HARLOW_STREET_STORES);
    let count = |wanted: &[StateKind]| {
        let seen = town.subjects.iter().filter_map(|one| seen(&town, one, &viewer));
        seen.filter(|state| wanted.contains(state)).count()
    };
    use StateKind as S;
    assert_eq!(count(&[S::Banned, S::NotServed, S::BannedElsewhere, S::StartsLater]), 135);
    assert_eq!(count(&[S::NotServed]), 10);
    assert_eq!(count(&[S::BannedElsewhere]), 8);
    assert_eq!(count(&[S::Warned]), 54);
    assert_eq!(count(&[S::IdSought]), 30);
    assert_eq!(count(&[S::CourtOrder]), 12);
}

#[test]
fn a_police_picture_past_its_return_is_not_shown() {
    let town = town();
    let mut due = town.subjects.iter().filter(|o| o.lot.fate == Fate::PolicePictureDue);
    assert!(due.all(|one| {
        let hidden = one.dossier.pictures.iter().filter(|p| !p.shown_to_members(TODAY));
        hidden.count() > 0 && one.dossier.pictures.iter().any(|p| p.shown_to_members(TODAY))
    }));
}
