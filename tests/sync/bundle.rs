//! A register that comes by file: the same steps, the same end, and nothing of a line needed.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Class, Kind, PictureRole, lock_picture};
use watchbook_protocol::lease::Showing;
use watchbook_protocol::roster::{Content, Revoke, RevokeTarget, RevokeWhy};
use watchbook_sync::bundle::{Brought, Left, bring, pack};
use watchbook_sync::kept::{Op, OutItem, OutState};
use watchbook_sync::machine::{Doing, Event, Halt, NotTaken, Trouble};

use crate::scheme::{By, NOW, TODAY, draft, rng};
use crate::support::{Files, Lie, Office, Till, moment};

const DAY: u64 = 24 * 3600;

/// A scheme with something of everything in it.
fn furnished(seed: u8) -> Office {
    let mut office = Office::new(seed);
    let cards: Vec<_> = (0..5).map(|_| office.publish()).collect();
    office.revise(&cards[0]);
    office.publish_with_picture(200_000);
    office.mark(Audience::Members);
    office.withdraw(&cards[1]);
    office.world.rekey(Audience::Members);
    office.publish_with_picture(100_000);
    office
}

fn pictures(till: &Till) -> (usize, usize) {
    till.machine.view().pictures
}

#[test]
fn a_till_that_never_had_a_line_holds_what_one_with_a_line_holds() {
    let mut office = furnished(90);
    let mut online = Till::new(&office, "pub");
    online.sync(&mut office);
    let file = office.bundle("pub");
    // It knows the roster as it was when it joined, and no seed.
    let mut till = Till::since(&office, "pub", 1);
    let joined = office.world.roster.device(office.world.devices["pub"].device).unwrap().joined;
    assert!(joined > 1);
    let files = Files::new();
    let opened = files.open(&office, "pub", &file).unwrap();
    assert!(opened.has_register());
    office.asked.clear();
    let taken = till.take_in(&mut office, opened);
    assert_eq!((taken.broken, &taken.stopped), (None, &Vec::new()));
    assert!(taken.whole.contains(&(Audience::Members, office.time)));
    assert_eq!(till.shown(), online.shown());
    assert_eq!((pictures(&till), pictures(&online)), ((4, 4), (4, 4)));
    // Afterwards it looks for a line as ever, and finds none.
    assert_eq!(office.asked, ["GET /v1/heads"]);
    assert_eq!(till.machine.view().doing, Doing::Waiting(Trouble::Cut));
    assert_eq!(till.machine.view().contact, Some(office.time));
}

#[test]
fn wherever_a_till_stopped_a_file_brings_it_to_the_end() {
    let mut office = furnished(91);
    office.page = 1;
    let mut online = Till::new(&office, "pub");
    online.sync(&mut office);
    let file = office.bundle("pub");
    let files = Files::new();
    for answers in 1..office.asked.len() {
        let mut office = furnished(91);
        office.page = 1;
        let mut till = Till::new(&office, "pub");
        let mut seen = 0;
        till.sync_through(&mut office, |_, _| {
            seen += 1;
            if seen > answers { Lie::Cut } else { Lie::Honest }
        });
        let opened = files.open(&office, "pub", &file).unwrap();
        let taken = till.take_in(&mut office, opened);
        assert_eq!((taken.broken, taken.stopped), (None, Vec::new()), "after {answers}");
        assert_eq!(till.shown(), online.shown(), "after {answers}");
        assert_eq!(pictures(&till), (4, 4), "after {answers}");
        till.sync(&mut office);
        assert_eq!(till.machine.view().doing, Doing::Nothing, "after {answers}");
        assert_eq!(till.machine.view().stopped, [], "after {answers}");
    }
}

#[test]
fn a_crash_before_any_effect_of_a_file_loses_nothing_and_the_file_can_be_taken_again() {
    let mut office = furnished(92);
    let file = office.bundle("pub");
    let files = Files::new();
    let mut quiet = Till::new(&office, "pub");
    let opened = files.open(&office, "pub", &file).unwrap();
    quiet.take_in(&mut office, opened);
    assert!(quiet.effects > 15, "{}", quiet.effects);
    for at in 1..=quiet.effects {
        let mut till = Till::new(&office, "pub");
        till.crash_at = Some(at);
        till.file = Some(files.open(&office, "pub", &file).unwrap());
        till.run(&mut office, Event::FileOpened, &mut |_, _| Lie::Cut);
        let opened = files.open(&office, "pub", &file).unwrap();
        let taken = till.take_in(&mut office, opened);
        assert_eq!((taken.broken, taken.stopped), (None, Vec::new()), "crash {at}");
        assert_eq!(till.shown(), quiet.shown(), "crash {at}");
        assert_eq!(pictures(&till), (4, 4), "crash {at}");
    }
}

#[test]
fn a_file_renews_the_age_from_the_time_of_its_head_and_sets_no_clock() {
    let mut office = furnished(93);
    let file = office.bundle("pub");
    let mut till = Till::new(&office, "pub");
    // It comes six days later by post.
    till.wall = NOW.plus(6 * DAY);
    let files = Files::new();
    let opened = files.open(&office, "pub", &file).unwrap();
    till.take_in(&mut office, opened);
    let at = |days: u64| watchbook_sync::machine::Moment {
        wall: NOW.plus(days * DAY),
        today: TODAY.plus(u32::try_from(days).unwrap()),
        ..moment(0)
    };
    let showing = |till: &Till, days| till.machine.standing(&at(days)).unwrap().showing;
    assert_eq!(showing(&till, 6), Showing::Normal);
    assert_eq!(showing(&till, 8), Showing::Grey, "seven days from the head, not from the reading");
    // Whoever sets the wall clock back wins nothing: the latest moment is remembered.
    assert_eq!(showing(&till, 0), Showing::Normal);
    till.wall = NOW.plus(12 * DAY);
    till.run(&mut office, Event::Woke, &mut |_, _| Lie::Cut);
    let opened = files.open(&office, "pub", &file).unwrap();
    till.take_in(&mut office, opened);
    assert_eq!(showing(&till, 0), Showing::Hidden, "an old head does not set the clock back");
}

#[test]
fn a_file_of_last_week_moves_nothing_on_a_till_that_has_come_further() {
    let mut office = furnished(94);
    let old = office.bundle("pub");
    let card = office.publish();
    office.time = office.time.plus(3600);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let before = till.kept().clone();
    let files = Files::new();
    let opened = files.open(&office, "pub", &old).unwrap();
    let taken = till.take_in(&mut office, opened);
    assert_eq!((taken.broken, taken.whole), (None, Vec::new()));
    assert!(!taken.stopped.is_empty());
    assert_eq!(till.kept().feeds, before.feeds);
    assert!(till.shows(&card));
    assert_eq!(till.machine.view().stopped, [], "no word against the server");
    // The same file twice is no older than itself.
    let new = office.bundle("pub");
    for _ in 0..2 {
        let opened = files.open(&office, "pub", &new).unwrap();
        assert_eq!(till.take_in(&mut office, opened).stopped, []);
    }
}

#[test]
fn a_till_that_the_file_says_is_revoked_gets_no_age_of_it() {
    let mut office = furnished(95);
    let mut till = Till::new(&office, "pub");
    let target = RevokeTarget::Device(office.world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    office.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    let file = office.bundle("pub");
    let files = Files::new();
    let opened = files.open(&office, "pub", &file).unwrap();
    let taken = till.take_in(&mut office, opened);
    assert_eq!(taken.broken, Some(NotTaken::Halt(Halt::Revoked)));
    assert_eq!(till.machine.view().contact, None);
    assert!(till.shown().is_empty());
}

#[test]
fn a_withdraw_that_comes_by_file_takes_the_person_off_the_wall() {
    let mut office = Office::new(96);
    let card = office.publish_with_picture(20_000);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert!(till.shows(&card));
    office.withdraw(&card);
    office.pictures.clear();
    let file = office.bundle("pub");
    let files = Files::new();
    let opened = files.open(&office, "pub", &file).unwrap();
    till.take_in(&mut office, opened);
    assert!(till.shown().is_empty());
    assert_eq!(pictures(&till), (0, 0));
}

#[test]
fn pictures_that_are_not_in_the_file_come_by_the_line() {
    let mut office = furnished(97);
    let items = office.items("pub");
    let mut seen = 0;
    let some: Vec<_> = items
        .into_iter()
        .filter(|item| {
            seen += usize::from(matches!(item, watchbook_protocol::bundle::Item::Picture(_)));
            seen < 3
        })
        .collect();
    let file = office.packed(&["pub"], &some);
    let files = Files::new();
    let mut till = Till::new(&office, "pub");
    let opened = files.open(&office, "pub", &file).unwrap();
    let taken = till.take_in(&mut office, opened);
    assert_eq!((taken.broken, taken.stopped), (None, Vec::new()));
    assert_eq!(pictures(&till), (2, 4));
    till.sync(&mut office);
    assert_eq!(pictures(&till), (4, 4));
}

#[test]
fn a_disk_that_is_full_in_the_middle_of_a_file_says_so_and_the_file_can_be_taken_again() {
    let mut office = furnished(98);
    let file = office.bundle("pub");
    let files = Files::new();
    let mut till = Till::new(&office, "pub");
    till.stores_left = Some(3);
    let opened = files.open(&office, "pub", &file).unwrap();
    let taken = till.take_in(&mut office, opened);
    assert_eq!(taken.broken, Some(NotTaken::Trouble(Trouble::Disk)));
    let opened = files.open(&office, "pub", &file).unwrap();
    assert_eq!(till.take_in(&mut office, opened).broken, None);
    assert_eq!(pictures(&till), (4, 4));
}

#[test]
fn news_does_not_break_into_a_file() {
    let mut office = furnished(99);
    let file = office.bundle("pub");
    let files = Files::new();
    let mut till = Till::new(&office, "pub");
    till.file = Some(files.open(&office, "pub", &file).unwrap());
    let mut turns = 0;
    // A word of the push after each event.
    let mut events = std::collections::VecDeque::from([Event::FileOpened]);
    let opened = till.file.take().unwrap();
    while let Some(event) = events.pop_front() {
        turns += 1;
        let effects = till.machine.step(event, &moment(turns));
        for effect in effects {
            use watchbook_sync::machine::Effect;
            match effect {
                Effect::Read(ask) => {
                    events.extend(opened.ask(ask));
                    let heard = watchbook_protocol::exchange::Event::Feed(Audience::Members, 999);
                    events.insert(1, Event::Heard(heard));
                }
                Effect::Store(ops) => {
                    till.shelf.store(&ops).unwrap();
                    events.push_front(Event::Stored);
                }
                Effect::Check(found) => {
                    let found = found.iter().map(|picture| (picture.hash, true)).collect();
                    events.push_front(Event::Checked(found));
                }
                Effect::TakenIn(taken) => till.taken = Some(taken),
                _ => {}
            }
        }
    }
    let taken = till.taken.expect("it came to its end");
    assert_eq!((taken.broken, taken.stopped), (None, Vec::new()));
    assert_eq!(pictures_of(&till.machine), (4, 4));
}

fn pictures_of(machine: &watchbook_sync::machine::Machine) -> (usize, usize) {
    machine.view().pictures
}

/// A report of the pub with a picture, lying in its outbox.
fn report(office: &mut Office, till: &mut Till, order: u64) -> Box<OutItem> {
    let premises = Audience::Premises(office.world.premises["pub"]);
    let record = office.world.record();
    let to = vec![Audience::Office, premises];
    let mut report = draft(Class::Contribution, Kind::Incident, record, to);
    let (locked, picture) =
        lock_picture(vec![5; 9_000], PictureRole::Full, &mut office.world.rng).unwrap();
    let (hash, size) = (picture.hash, u32::try_from(locked.len()).unwrap());
    report.picture_sizes.push(size);
    report.body.pictures.push(picture);
    let body = Bytes(encode(&report.body));
    let envelope = office.world.seal("pub", None, report);
    till.shelf.put_out_picture(hash, &locked).unwrap();
    let item = Box::new(OutItem {
        record,
        order,
        urgent: false,
        envelope: Bytes(encode(&envelope)),
        body: Some(body),
        pictures: vec![(hash, size)],
        state: OutState::Waiting,
    });
    till.shelf.store(&[Op::Out(item.clone())]).unwrap();
    till.run(office, Event::Queued(item.clone()), &mut |_, _| Lie::Cut);
    item
}

/// Packs a till's outbox into a file.
fn packed(till: &mut Till) -> Vec<u8> {
    let (receipt, used) = till.machine.packed_receipt(&moment(1));
    till.shelf.store(&[Op::Receipt(used)]).unwrap();
    let mut file = Vec::new();
    pack(till.kept(), &till.shelf, receipt, &mut rng(7), &mut file).unwrap();
    let effects = till.machine.step(Event::Packed(used), &moment(2));
    assert_eq!(effects, []);
    file
}

#[test]
fn what_a_till_without_a_line_reports_is_carried_to_the_office_and_the_answer_back() {
    let mut office = furnished(100);
    let mut till = Till::new(&office, "pub");
    let files = Files::new();
    let first = office.bundle("pub");
    let opened = files.open(&office, "pub", &first).unwrap();
    till.take_in(&mut office, opened);
    let sent: Vec<_> = (1..3).map(|order| report(&mut office, &mut till, order)).collect();
    let carried = packed(&mut till);

    let mut desk = Till::new(&office, "office");
    desk.sync(&mut office);
    let opened = files.open(&office, "office", &carried).unwrap();
    assert!(!opened.has_register());
    for (taken, known) in [(2, 0), (0, 2)] {
        let (items, brought) = bring(&opened, desk.kept(), TODAY).unwrap();
        let receipt = brought.receipt.clone().expect("the till's word counts");
        assert_eq!(receipt.device, office.world.devices["pub"].device);
        assert_eq!(brought, Brought { taken, known, left: vec![], receipt: Some(receipt) });
        for (item, pictures) in items {
            for (hash, bytes) in pictures {
                desk.shelf.put_out_picture(hash, &bytes).unwrap();
            }
            desk.shelf.store(&[Op::Out(Box::new(item.clone()))]).unwrap();
            desk.run(&mut office, Event::Queued(Box::new(item)), &mut |_, _| Lie::Honest);
        }
    }
    for item in &sent {
        assert!(matches!(desk.kept().outbox[&item.record].state, OutState::OnServer(_)));
        assert_eq!(office.has(item.pictures[0].0), Some(item.pictures[0].1 as usize));
    }
    // The office's next round gives its word on all that it brought: the till hears of it by the next file.
    desk.sync(&mut office);
    office.time = office.time.plus(60);
    let back = office.bundle("pub");
    let opened = files.open(&office, "pub", &back).unwrap();
    let taken = till.take_in(&mut office, opened);
    assert_eq!((taken.broken, taken.stopped), (None, Vec::new()));
    for item in &sent {
        let state = &till.kept().outbox[&item.record].state;
        assert!(matches!(state, OutState::WithOffice(_)), "{state:?}");
    }
}

#[test]
fn what_is_no_report_of_the_schemes_is_left_and_holds_up_no_other() {
    let mut office = Office::new(101);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let good = report(&mut office, &mut till, 1);
    let mut bent = good.envelope.clone();
    *bent.0.last_mut().unwrap() ^= 1;
    let card = Bytes(encode(&office.world.card()));
    let stranger = Office::new(102).world.card();
    let lacking = report(&mut office, &mut till, 2);
    let picture = till.shelf.out_picture(good.pictures[0].0, 0).unwrap().unwrap();
    use watchbook_protocol::bundle::Item;
    let items = [
        Item::Outbox(bent),
        Item::Outbox(card),
        Item::Outbox(Bytes(encode(&stranger))),
        Item::Outbox(Bytes(vec![1, 2, 3])),
        Item::Outbox(lacking.envelope.clone()),
        Item::Outbox(good.envelope.clone()),
        Item::Outbox(good.envelope.clone()),
        Item::Picture((good.pictures[0].0, Bytes(picture))),
        Item::Picture((lacking.pictures[0].0, Bytes(vec![0; 9]))),
    ];
    let file = office.packed(&["office"], &items);
    let desk = Till::new(&office, "office");
    let mut kept = desk.kept().clone();
    kept.ring = office.world.ring("office");
    let files = Files::new();
    let opened = files.open(&office, "office", &file).unwrap();
    let (items, brought) = bring(&opened, &kept, TODAY).unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].0.record, good.record);
    assert_eq!((brought.taken, brought.known, brought.receipt), (1, 0, None));
    assert!(brought.left.contains(&Left::Picture), "{:?}", brought.left);
    assert!(brought.left.contains(&Left::SameId), "{:?}", brought.left);
    assert_eq!(brought.left.len(), 6, "{:?}", brought.left);
}

#[test]
fn what_a_till_packs_after_it_was_reported_stolen_is_not_carried_for_it() {
    let mut office = Office::new(103);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    report(&mut office, &mut till, 1);
    let file = packed(&mut till);
    let feeds = office
        .logs
        .iter()
        .filter(|(feed, _)| matches!(feed, Audience::Office | Audience::Premises(_)));
    let mut cut: Vec<_> = feeds.map(|(feed, log)| (*feed, log.at())).collect();
    let own = Audience::Premises(office.world.premises["pub"]);
    cut.retain(|(feed, _)| *feed == Audience::Office || *feed == own);
    let target = RevokeTarget::Device(office.world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Lost, cut };
    office.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    let desk = Till::new(&office, "office");
    let files = Files::new();
    let opened = files.open(&office, "office", &file).unwrap();
    let (items, brought) = bring(&opened, desk.kept(), TODAY).unwrap();
    assert!(items.is_empty());
    let cut = watchbook_protocol::envelope::Fault::PastCut.code();
    assert_eq!(brought.left, [Left::Fault(cut)]);
    assert_eq!(brought.receipt, None, "nor does its word count");
}
