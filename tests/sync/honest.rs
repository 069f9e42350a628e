//! With an honest server, a device shows what the office published, and no more.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Class, Kind};
use watchbook_sync::machine::{Doing, Event};

use crate::scheme::draft;
use crate::support::{Office, Till};

#[test]
fn a_card_that_was_published_is_on_both_tills_after_a_round() {
    let mut office = Office::new(1);
    let card = office.publish();
    for name in ["bakery", "pub"] {
        let mut till = Till::new(&office, name);
        till.sync(&mut office);
        assert!(till.shows(&card), "{name}");
        assert_eq!(till.machine.view().doing, Doing::Nothing);
        assert!(till.machine.view().stopped.is_empty());
        assert!(till.machine.view().contact.is_some());
    }
}

#[test]
fn a_first_sync_takes_the_live_records_of_the_checkpoint_and_then_the_tail() {
    let mut office = Office::new(2);
    let cards: Vec<_> = (0..7).map(|_| office.publish()).collect();
    let newer = office.revise(&cards[0]);
    office.withdraw(&cards[1]);
    office.mark(Audience::Members);
    let tail = office.publish();
    office.page = 2;
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert!(till.shows(&newer) && till.shows(&tail) && till.shows(&cards[6]));
    assert!(!till.shows(&cards[1]));
    assert_eq!(till.shown().len(), 7);
    // The tail alone was walked.
    let walked = office.asked.iter().filter(|asked| asked.contains("members?after=")).count();
    assert_eq!(walked, 1);
}

#[test]
fn a_withdrawn_card_is_gone_after_the_next_round_and_its_id_never_returns() {
    let mut office = Office::new(3);
    let card = office.publish();
    office.mark(Audience::Members);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert!(till.shows(&card));
    office.withdraw(&card);
    till.sync(&mut office);
    assert!(!till.shows(&card));
    // Somebody appends it again.
    office.logs.get_mut(&Audience::Members).unwrap().push(&card);
    till.sync(&mut office);
    assert!(!till.shows(&card));
    assert_eq!(till.machine.view().quarantined, 0);
}

#[test]
fn a_record_that_the_checkpoint_no_longer_names_is_dropped() {
    let mut office = Office::new(4);
    let [one, two] = [office.publish(), office.publish()];
    office.mark(Audience::Members);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    // The office forgets one: a checkpoint without it.
    let (_, manifest) = office.marks[&Audience::Members].clone();
    let lines = manifest.lines().iter().filter(|line| line.record != one.header().record);
    let manifest = watchbook_protocol::feed::Manifest::of(lines.copied(), crate::scheme::TODAY);
    office.publish();
    let mark = office.logs[&Audience::Members].checkpoint_of(&office.world, &manifest);
    let lines = manifest.lines().iter().copied().chain(
        office.logs[&Audience::Members].entries.last().and_then(|entry| {
            let bytes = entry.envelope.as_ref()?;
            watchbook_protocol::cbor::decode(&bytes.0).ok().map(|card| crate::scheme::line(&card))
        }),
    );
    let manifest = watchbook_protocol::feed::Manifest::of(lines, crate::scheme::TODAY);
    let mark = watchbook_protocol::feed::Checkpoint { manifest: manifest.hash(), ..mark };
    let sign = &office.world.devices["office"].sign;
    let mark = watchbook_protocol::sign::Signed::new(mark, office.world.roster.scheme(), sign);
    office.marks.insert(Audience::Members, (mark, manifest));
    till.sync(&mut office);
    assert!(!till.shows(&one), "dropped");
    assert!(till.shows(&two));
}

#[test]
fn an_older_checkpoint_that_was_made_meanwhile_lies_on_a_link_that_is_still_held() {
    let mut office = Office::new(5);
    office.publish();
    office.mark(Audience::Members);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    office.publish();
    let late = {
        office.mark(Audience::Members);
        office.marks.remove(&Audience::Members).unwrap()
    };
    office.publish();
    till.sync(&mut office);
    office.marks.insert(Audience::Members, late);
    till.sync(&mut office);
    assert!(till.machine.view().stopped.is_empty(), "{:?}", till.machine.view());
    assert_eq!(till.shown().len(), 3);
}

#[test]
fn a_device_that_knows_the_founding_alone_takes_roster_and_ring_first() {
    let mut office = Office::new(6);
    let card = office.publish();
    // Up to the join of the pub's till: nothing that came later.
    let joined = office.world.roster.device(office.world.devices["pub"].device).unwrap().joined;
    let mut till = Till::since(&office, "pub", usize::try_from(joined).unwrap());
    till.sync(&mut office);
    assert_eq!(till.kept().roster.at(), office.world.roster.at());
    assert!(till.shows(&card));
}

#[test]
fn a_rekey_brings_the_new_seed_and_what_is_sealed_to_it() {
    let mut office = Office::new(7);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    office.world.rekey(Audience::Members);
    let card = office.publish();
    till.sync(&mut office);
    assert!(till.shows(&card));
}

#[test]
fn what_does_not_open_yet_is_taken_up_again_when_its_seed_comes() {
    let mut office = Office::new(8);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    office.world.rekey(Audience::Members);
    office.no_ring = true;
    let card = office.publish();
    till.sync(&mut office);
    assert!(!till.shows(&card));
    assert_eq!(till.machine.view().quarantined, 1);
    office.no_ring = false;
    office.mark(Audience::Members);
    till.sync(&mut office);
    assert!(till.shows(&card));
    assert_eq!(till.machine.view().quarantined, 0);
}

#[test]
fn a_till_hears_its_own_premises_and_no_other() {
    let mut office = Office::new(9);
    let own = Audience::Premises(office.world.premises["pub"]);
    let other = Audience::Premises(office.world.premises["bakery"]);
    let mut publish = |audience| {
        let record = office.world.record();
        let draft = draft(Class::Publication, Kind::Answer, record, vec![audience]);
        let envelope = office.world.seal("office", Some("Ada"), draft);
        let envelope = office.world.approve(envelope, "Cay");
        office.push(&envelope);
        envelope
    };
    let (mine, theirs) = (publish(own), publish(other));
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert!(till.shows(&mine) && !till.shows(&theirs));
}

#[test]
fn a_receipt_tells_what_was_taken_and_only_when_there_is_more_to_tell() {
    let mut office = Office::new(10);
    let card = office.publish();
    office.mark(Audience::Members);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert_eq!(office.receipts.len(), 1);
    assert!(office.receipts[0].covers(Audience::Members, 1, 1));
    till.sync(&mut office);
    till.restart();
    till.sync(&mut office);
    assert_eq!(office.receipts.len(), 1, "nothing new to tell");
    office.withdraw(&card);
    till.sync(&mut office);
    assert!(office.receipts[1].covers(Audience::Members, 1, 2));
}

#[test]
fn a_push_while_idle_begins_a_round_and_a_known_number_does_not() {
    let mut office = Office::new(11);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let card = office.publish();
    let before = office.asked.len();
    let heard = watchbook_protocol::exchange::Event::Feed(Audience::Members, 1);
    till.run(&mut office, Event::Heard(heard.clone()), &mut |_, _| crate::support::Lie::Honest);
    assert!(till.shows(&card));
    let asked = office.asked.len();
    assert!(asked > before);
    till.run(&mut office, Event::Heard(heard), &mut |_, _| crate::support::Lie::Honest);
    assert_eq!(office.asked.len(), asked);
}

#[test]
fn what_is_past_its_monday_leaves_the_register_and_leaves_its_line() {
    let mut office = Office::new(12);
    let card = office.publish();
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let late = card.header().delete_after.plus(1);
    let at = watchbook_sync::machine::Moment { today: late, ..crate::support::moment(1_000) };
    let mut effects = till.machine.step(Event::SyncNow, &at);
    while let Some(effect) = effects.pop() {
        use watchbook_sync::machine::Effect;
        let event = match effect {
            Effect::Ask(ask) => {
                let body = match ask.body {
                    watchbook_sync::machine::AskBody::Bytes(bytes) => bytes,
                    _ => Vec::new(),
                };
                Event::Answer(ask.ticket, office.answer("pub", &ask.route, &body))
            }
            Effect::Store(ops) => {
                till.shelf.store(&ops).unwrap();
                Event::Stored
            }
            _ => continue,
        };
        effects.extend(till.machine.step(event, &at));
    }
    assert!(!till.shows(&card));
    let feed = &till.kept().feeds[&Audience::Members];
    assert!(feed.lines[&card.header().record].expired);
}

#[test]
fn an_office_gives_its_word_on_a_feed_that_grew_and_says_nothing_twice() {
    let mut office = Office::new(61);
    let card = office.publish();
    office.publish();
    let mut desk = Till::new(&office, "office");
    desk.sync(&mut office);
    let (mark, manifest) = office.marks[&Audience::Members].clone();
    assert_eq!(mark.unverified().number, 2);
    assert_eq!(manifest.lines().len(), 2, "both are live");
    let given = |office: &Office| {
        office.asked.iter().filter(|asked| asked.starts_with("PUT /v1/feeds/members/")).count()
    };
    let once = given(&office);
    desk.sync(&mut office);
    desk.sync(&mut office);
    assert_eq!(given(&office), once, "nothing changed");
    let withdrawal = office.withdrawal(&card);
    office.push(&withdrawal);
    desk.sync(&mut office);
    let (_, manifest) = &office.marks[&Audience::Members];
    assert!(manifest.line(card.header().record).is_none(), "what was withdrawn is not live");
    // A till that comes later takes the office's word, and settles by it.
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    assert!(!till.shows(&card));
    assert_eq!(till.shown().len(), 1);
}
