//! The program may end between any two effects: what begins again comes to the same end.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::Route;
use watchbook_sync::machine::{Doing, Trouble};

use crate::support::{Lie, Office, Till};

/// A scheme with something of everything in it.
fn furnished() -> (Office, Till) {
    let mut office = Office::new(40);
    let cards: Vec<_> = (0..5).map(|_| office.publish()).collect();
    office.revise(&cards[0]);
    office.publish_with_picture(200_000);
    office.mark(Audience::Members);
    office.withdraw(&cards[1]);
    office.world.rekey(Audience::Members);
    office.publish_with_picture(100_000);
    office.page = 2;
    let joined = office.world.roster.device(office.world.devices["pub"].device).unwrap().joined;
    let till = Till::since(&office, "pub", usize::try_from(joined).unwrap());
    (office, till)
}

#[test]
fn a_crash_before_any_effect_converges_to_what_a_quiet_run_holds() {
    let (mut office, mut till) = furnished();
    till.sync(&mut office);
    let (quiet, effects) = (till.shown(), till.effects);
    assert_eq!(till.machine.view().pictures, (4, 4));
    assert!(effects > 20, "something of everything: {effects}");
    for at in 1..=effects {
        let (mut office, mut till) = furnished();
        till.crash_at = Some(at);
        till.sync(&mut office);
        till.sync(&mut office);
        assert_eq!(till.shown(), quiet, "a crash before effect {at}");
        assert_eq!(till.machine.view().pictures, (4, 4), "a crash before effect {at}");
        assert!(till.machine.view().stopped.is_empty());
    }
}

#[test]
fn a_cut_of_any_answer_converges_with_the_next_round() {
    let (mut office, mut till) = furnished();
    till.sync(&mut office);
    let (quiet, asked) = (till.shown(), office.asked.len());
    for at in 0..asked {
        let (mut office, mut till) = furnished();
        let mut answers = 0;
        till.sync_through(&mut office, |_, _| {
            answers += 1;
            if answers == at + 1 { Lie::Cut } else { Lie::Honest }
        });
        assert!(matches!(till.machine.view().doing, Doing::Waiting(Trouble::Cut)), "cut {at}");
        assert!(till.alarm.is_some_and(|millis| millis > 0));
        till.sync(&mut office);
        assert_eq!(till.shown(), quiet, "cut of answer {at}");
    }
}

#[test]
fn a_disk_that_is_full_takes_nothing_and_says_so_and_goes_on_when_there_is_room() {
    let (mut office, mut till) = furnished();
    till.stores_left = Some(2);
    till.sync(&mut office);
    assert_eq!(till.machine.view().doing, Doing::Waiting(Trouble::Disk));
    till.sync(&mut office);
    assert_eq!(till.machine.view().doing, Doing::Nothing);
    assert_eq!(till.machine.view().pictures, (4, 4));
}

#[test]
fn a_till_without_a_server_keeps_what_it_shows_and_tries_ever_more_seldom() {
    let (mut office, mut till) = furnished();
    till.sync(&mut office);
    let shown = till.shown();
    let mut waits = Vec::new();
    for _ in 0..12 {
        till.run(&mut office, watchbook_sync::machine::Event::Woke, &mut |_, _| Lie::Cut);
        waits.push(till.alarm.unwrap());
    }
    assert_eq!(till.shown(), shown);
    assert!(waits[0] <= 1_000 && waits[11] >= 150_000 && waits[11] <= 300_000, "{waits:?}");
}

#[test]
fn news_breaks_into_a_long_run_of_pictures() {
    let (mut office, mut till) = furnished();
    let mut broke = false;
    till.sync_through(&mut office, |route, _| match route {
        Route::PicturesGet if !broke => {
            broke = true;
            Lie::CutAfter(1)
        }
        _ => Lie::Honest,
    });
    assert!(broke);
    let card = office.publish();
    till.sync(&mut office);
    assert!(till.shows(&card));
}
