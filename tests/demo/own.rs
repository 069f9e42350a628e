//! The own lists of the two premises: the same each time, in every state, and nowhere else.

use std::collections::HashSet;
use std::ops::ControlFlow;

use watchbook_demo::{HARLOW_STREET_STORES, Seat, THE_FLEECE};
use watchbook_register::ClosedList;
use watchbook_register::civil::day_begins;
use watchbook_register::records::*;
use watchbook_register::store::RegisterKey;

use crate::{TODAY, town};

#[test]
fn each_list_shows_every_state_and_is_the_same_each_time() {
    let town = town();
    let rules = SchemeRules::default();
    let mut ids = HashSet::new();
    for name in [HARLOW_STREET_STORES, THE_FLEECE] {
        let premises = town.premises_called(name).unwrap();
        let list = town.own_list(premises).unwrap();
        let again = town.own_list(premises).unwrap();
        let bars: Vec<_> = list.iter().map(|one| one.bar.clone()).collect();
        assert_eq!(bars, again.iter().map(|one| one.bar.clone()).collect::<Vec<_>>());
        for standing in [
            OwnStanding::InForce,
            OwnStanding::StartsLater,
            OwnStanding::Ended,
            OwnStanding::Expired,
        ] {
            let found = bars.iter().filter(|bar| bar.standing(&rules, TODAY) == standing);
            assert!(found.count() > 0, "{name}: {}", standing.code());
        }
        assert!(bars.iter().all(|bar| bar.premises == premises.id && !bar.is_child(TODAY)));
        assert!(bars.iter().all(|bar| TODAY <= bar.kept_until(&rules)));
        assert_eq!(bars.iter().filter(|bar| bar.same_as.is_some()).count(), 1);
        ids.extend(bars.iter().map(|bar| *bar.id.bytes()));
    }
    assert_eq!(ids.len(), 12, "nobody is on both");
    assert!(town.subjects.iter().all(|one| !ids.contains(one.dossier.card.id.bytes())));
}

#[test]
fn a_seat_holds_its_own_list_and_no_other_and_the_office_none() {
    let temp = tempfile::tempdir().unwrap();
    let mut town = town();
    town.subjects.iter_mut().for_each(|one| one.drawn.clear());
    let now = day_begins(TODAY) + jiff::SignedDuration::from_hours(14);
    for seat in Seat::ALL {
        let folder = temp.path().join(format!("{seat:?}"));
        let key = RegisterKey::new([7; 32]);
        let mut on = |_, _| ControlFlow::Continue(());
        let store = town.furnish(&folder, seat, now, &key, &mut on).unwrap();
        let own = store.books().unwrap().own;
        let here = seat.premises(&town).map(|premises| premises.id);
        assert_eq!(own.len(), if here.is_some() { 6 } else { 0 }, "{seat:?}");
        assert!(own.iter().all(|bar| Some(bar.premises) == here));
    }
}
