//! What a till sends reaches the office once, whatever the line does.

use proptest::prelude::*;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{Class, Envelope, Kind, PictureRole, lock_picture};
use watchbook_protocol::exchange::{Conflict, Problem, Route};
use watchbook_protocol::id::RecordId;
use watchbook_sync::kept::{Op, OutItem, OutState, Refusal};
use watchbook_sync::machine::Event;

use crate::scheme::draft;
use crate::support::{Lie, Office, Till};

/// An incident of the pub, sealed to the office and its own premises, lying in the outbox.
fn report(office: &mut Office, till: &mut Till, order: u64) -> (RecordId, Event) {
    let premises = Audience::Premises(office.world.premises["pub"]);
    let record = office.world.record();
    let draft =
        draft(Class::Contribution, Kind::Incident, record, vec![Audience::Office, premises]);
    let body = Bytes(encode(&draft.body));
    let envelope = office.world.seal("pub", None, draft);
    let item = item(&envelope, order, Some(body));
    till.shelf.store(&[Op::Out(item.clone())]).unwrap();
    (record, Event::Queued(item))
}

fn item(envelope: &Envelope, order: u64, body: Option<Bytes>) -> Box<OutItem> {
    Box::new(OutItem {
        record: envelope.header().record,
        order,
        urgent: envelope.header().class == Class::Withdraw,
        envelope: Bytes(encode(envelope)),
        body,
        pictures: envelope.header().pictures.clone(),
        state: OutState::Waiting,
    })
}

fn state(till: &Till, record: RecordId) -> OutState {
    till.kept().outbox[&record].state.clone()
}

fn at_the_office(office: &Office, record: RecordId) -> usize {
    let header = |entry: &watchbook_protocol::feed::Entry| {
        let bytes = entry.envelope.as_ref()?;
        let envelope: Envelope = watchbook_protocol::cbor::decode(&bytes.0).ok()?;
        Some(envelope.header().record)
    };
    office.logs[&Audience::Office]
        .entries
        .iter()
        .filter(|entry| header(entry) == Some(record))
        .count()
}

#[test]
fn a_report_goes_from_waiting_to_the_server_to_the_office() {
    let mut office = Office::new(30);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let (record, queued) = report(&mut office, &mut till, 1);
    till.run(&mut office, queued, &mut |_, _| Lie::Honest);
    assert!(matches!(state(&till, record), OutState::OnServer(_)));
    let own = Audience::Premises(office.world.premises["pub"]);
    office.mark(own);
    till.sync(&mut office);
    assert!(matches!(state(&till, record), OutState::WithOffice(_)));
    assert_eq!(at_the_office(&office, record), 1);
}

#[test]
fn without_the_servers_signature_on_its_number_it_keeps_waiting() {
    let mut office = Office::new(31);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let (record, queued) = report(&mut office, &mut till, 1);
    let mut stripped = |route: &Route, reply: &watchbook_sync::machine::Reply| {
        if *route != Route::Append {
            return Lie::Honest;
        }
        let mut answer: watchbook_protocol::exchange::Appended =
            watchbook_protocol::cbor::decode(&reply.body).unwrap();
        answer.heads.clear();
        Lie::Instead(watchbook_sync::machine::Reply { body: encode(&answer), ..reply.clone() })
    };
    till.run(&mut office, queued, &mut stripped);
    assert_eq!(state(&till, record), OutState::Waiting);
    till.sync(&mut office);
    assert!(matches!(state(&till, record), OutState::OnServer(_)));
    assert_eq!(at_the_office(&office, record), 1);
}

#[test]
fn one_sealed_to_an_old_epoch_is_sealed_anew_and_arrives_once() {
    let mut office = Office::new(32);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let (record, queued) = report(&mut office, &mut till, 1);
    office.world.rekey(Audience::Office);
    office.refuse.insert(record, Problem::StaleEpoch((Audience::Office, 2)));
    till.run(&mut office, queued, &mut |_, _| Lie::Honest);
    assert!(matches!(state(&till, record), OutState::OnServer(_)), "{:?}", state(&till, record));
    assert_eq!(at_the_office(&office, record), 1);
}

#[test]
fn a_refused_one_says_why_and_blocks_no_other() {
    let mut office = Office::new(33);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let theirs = Bytes(vec![1, 2, 3]);
    let conflict = Conflict { current: None, envelope: Some(theirs.clone()) };
    let told = [
        (Problem::NotAllowed(()), Refusal::NotAllowed),
        (Problem::Withdrawn(()), Refusal::Withdrawn),
        (Problem::EnvelopeRefused(12), Refusal::NotCounted(12)),
        (Problem::Conflict(conflict), Refusal::Conflict(None, Some(theirs))),
    ];
    let mut expected = Vec::new();
    for (order, (problem, refusal)) in told.into_iter().enumerate() {
        let (record, queued) = report(&mut office, &mut till, order as u64);
        office.refuse.insert(record, problem);
        till.run(&mut office, queued, &mut |_, _| Lie::Cut);
        expected.push((record, refusal));
    }
    let (good, queued) = report(&mut office, &mut till, 99);
    till.run(&mut office, queued, &mut |_, _| Lie::Cut);
    till.sync(&mut office);
    for (record, refusal) in expected {
        assert_eq!(state(&till, record), OutState::Refused(refusal));
    }
    assert!(matches!(state(&till, good), OutState::OnServer(_)));
    assert_eq!(till.machine.view().refused, 4);
}

#[test]
fn a_withdraw_goes_before_everything_even_the_heads() {
    let mut office = Office::new(34);
    let card = office.publish();
    let mut desk = Till::new(&office, "office");
    desk.sync(&mut office);
    office.asked.clear();
    let withdrawal = office.withdrawal(&card);
    let item = item(&withdrawal, 1, None);
    desk.shelf.store(&[Op::Out(item.clone())]).unwrap();
    desk.run(&mut office, Event::Queued(item), &mut |_, _| Lie::Honest);
    assert_eq!(office.asked[0], "POST /v1/envelopes");
    assert!(!desk.shows(&card));
}

#[test]
fn pictures_go_up_first_and_go_on_where_the_line_was_cut() {
    let mut office = Office::new(35);
    let mut till = Till::new(&office, "pub");
    till.sync(&mut office);
    let record = office.world.record();
    let (locked, picture) =
        lock_picture(vec![5; 90_000], PictureRole::Full, &mut office.world.rng).unwrap();
    let hash = picture.hash;
    let mut draft =
        draft(Class::Contribution, Kind::PictureOffered, record, vec![Audience::Office]);
    draft.picture_sizes.push(u32::try_from(locked.len()).unwrap());
    draft.body.pictures.push(picture);
    let envelope = office.world.seal("pub", None, draft);
    till.shelf.put_out_picture(hash, &locked).unwrap();
    let item = item(&envelope, 1, None);
    till.shelf.store(&[Op::Out(item.clone())]).unwrap();
    // The server has it, the answer is lost.
    let mut cut = |route: &Route, _: &_| match route {
        Route::PutPicture(..) => Lie::Cut,
        _ => Lie::Honest,
    };
    till.run(&mut office, Event::Queued(item), &mut cut);
    assert_eq!(office.has(hash), Some(locked.len()));
    assert_eq!(state(&till, record), OutState::Waiting);
    till.restart();
    till.sync(&mut office);
    assert!(matches!(state(&till, record), OutState::OnServer(_)));
    let uploads = office.asked.iter().filter(|asked| asked.starts_with("PUT /v1/pic")).count();
    assert_eq!(uploads, 1, "not a byte twice");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn delivered_once_however_often_the_line_is_cut_and_the_program_ends(
        cuts in prop::collection::vec((any::<bool>(), 0_u64..12), 1..8),
    ) {
        let mut office = Office::new(36);
        let mut till = Till::new(&office, "pub");
        till.sync(&mut office);
        let mut records = Vec::new();
        for (order, (cut, crash)) in cuts.into_iter().enumerate() {
            let (record, queued) = report(&mut office, &mut till, order as u64);
            records.push(record);
            till.crash_at = Some(till.effects + crash);
            // The server takes it; whether its answer arrives is another matter.
            till.run(&mut office, queued, &mut |route, _| match route {
                Route::Append if cut => Lie::Cut,
                _ => Lie::Honest,
            });
        }
        till.crash_at = None;
        till.sync(&mut office);
        till.sync(&mut office);
        for record in records {
            prop_assert!(matches!(state(&till, record), OutState::OnServer(_)));
            prop_assert_eq!(at_the_office(&office, record), 1);
        }
    }
}
