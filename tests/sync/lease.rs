//! The age of what is held, and the clocks it is told by.

use watchbook_protocol::lease::Showing;
use watchbook_protocol::time::Time;
use watchbook_sync::machine::{Event, Moment};

use crate::scheme::{NOW, TODAY};
use crate::support::{Lie, Office, Till, moment};

const DAY: u64 = 24 * 3600;

fn after(days: u64) -> Moment {
    let wall = NOW.plus(days * DAY);
    Moment { wall, today: TODAY.plus(u32::try_from(days).unwrap()), ..moment(0) }
}

fn showing(till: &Till, at: &Moment) -> Showing {
    till.machine.standing(at).unwrap().showing
}

#[test]
fn a_till_without_contact_goes_grey_then_hides_and_contact_shows_it_again() {
    let mut office = Office::new(80);
    office.publish();
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    till.restart();
    let told: Vec<Showing> = [6, 9, 12, 16].map(|days| showing(&till, &after(days))).into();
    let due = [Showing::Normal, Showing::Grey, Showing::Hidden, Showing::Hidden];
    assert_eq!(told, due);
    office.time = office.time.plus(16 * DAY);
    till.wall = office.time;
    till.sync(&mut office);
    assert_eq!(showing(&till, &after(16)), Showing::Normal);
}

#[test]
fn age_alone_deletes_on_the_third_day_of_running_and_not_before() {
    let mut office = Office::new(81);
    office.publish();
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    till.restart();
    for (days, due) in [(20, Showing::Hidden), (21, Showing::Hidden), (22, Showing::Deleted)] {
        let at = after(days);
        let effects = till.machine.step(Event::Woke, &at);
        for effect in effects {
            if let watchbook_sync::machine::Effect::Store(ops) = effect {
                till.shelf.store(&ops).unwrap();
            }
        }
        till.restart();
        assert_eq!(showing(&till, &at), due, "{days} days");
    }
}

#[test]
fn a_clock_that_leaps_ahead_is_forgiven_by_the_next_head() {
    let mut office = Office::new(82);
    office.publish();
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    till.wall = NOW.plus(100 * 365 * DAY);
    till.run(&mut office, Event::Woke, &mut |_, _| Lie::Cut);
    till.wall = NOW;
    assert_eq!(showing(&till, &moment(9)), Showing::Hidden, "the latest moment is remembered");
    office.time = Time(NOW.0 + 60);
    till.sync(&mut office);
    assert_eq!(showing(&till, &moment(9)), Showing::Normal);
    assert_eq!(till.shown().len(), 1);
}
