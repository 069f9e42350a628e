//! Invitations, tickets, rings, the recovery kit, rotation and the share.

use std::collections::BTreeSet;

use proptest::prelude::*;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::enrol::{
    BadCode, Code, JoinFile, NotTaken, Ring, Seed, Ticket, open_packet, seal_packet, window,
};
use watchbook_protocol::id::{Nonce, SchemeId};
use watchbook_protocol::locked::MessageKey;
use watchbook_protocol::outbox::{Progress, progress};
use watchbook_protocol::recovery::{HOLD, Held, KitCode, held};
use watchbook_protocol::roster::{
    Content, Recipient, RecipientId, Revoke, RevokeTarget, RevokeWhy, Tier,
};
use watchbook_protocol::rotation::{RekeyDue, rekey_due, retirable, without_packet};
use watchbook_protocol::seal::OpenKey;
use watchbook_protocol::share::{Share, ShareRequest};

use crate::support::{By, NOW, TODAY, World, rng, some_hash};

#[test]
fn a_code_is_read_however_it_is_typed() {
    let code = Code::random(&mut rng(30));
    let shown = code.show();
    assert_eq!(shown.len(), 24);
    assert!(shown.split('-').all(|group| group.len() == 4));
    assert_eq!(Code::read(&shown), Ok(code.clone()));
    assert_eq!(Code::read(&shown.to_lowercase().replace('-', " ")), Ok(code.clone()));
    let misread = shown.replace('1', "l").replace('0', "o");
    assert_eq!(Code::read(&misread), Ok(code));
    assert_eq!(Code::read("ABCD"), Err(BadCode::Length { found: 4, due: 20 }));
    assert_eq!(Code::read(&shown.replace('-', "!")), Err(BadCode::Sign));
    assert_eq!(Code::read(&"U".repeat(20)), Err(BadCode::Sign), "there is no U");
}

#[test]
fn one_wrong_symbol_or_two_swapped_are_noticed() {
    let mut missed = 0;
    let mut tried = 0;
    for seed in 0..8 {
        let shown = Code::random(&mut rng(seed)).show().replace('-', "");
        for at in 0..20 {
            for symbol in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
                let mut typed: Vec<char> = shown.chars().collect();
                if typed[at] != symbol {
                    typed[at] = symbol;
                    tried += 1;
                    missed += usize::from(Code::read(&typed.iter().collect::<String>()).is_ok());
                }
            }
        }
    }
    // Fifteen bits of check: one in 32,768 slips through.
    assert!(missed <= 2, "{missed} of {tried}");
}

#[test]
fn a_code_makes_the_keys_of_its_invitation_and_opens_its_ticket() {
    let mut world = World::full(31);
    let code = Code::random(&mut world.rng);
    let keys = code.keys().unwrap();
    let again = Code::read(&code.show()).unwrap().keys().unwrap();
    assert_eq!(keys.lookup, again.lookup);
    assert_eq!(keys.sign.verify_key(), again.sign.verify_key());
    assert_eq!(keys.open.seal_key(), again.open.seal_key());
    let ticket = Ticket {
        scheme: world.roster.scheme(),
        roster: world.roster.at(),
        server_key: world.server.verify_key(),
        pin: None,
        tier: Tier::Member,
        scheme_name: "Market Town Shopwatch".to_owned(),
        place_name: "The bakery".to_owned(),
        inviter_name: "The office".to_owned(),
    };
    let locked = ticket.lock(&keys.ticket);
    assert_eq!(Ticket::open(&again.ticket, &locked), Ok(ticket));
    let other = MessageKey::random(&mut world.rng);
    assert!(Ticket::open(&other, &locked).is_err());
    let mut altered = locked;
    altered[3] ^= 1;
    assert!(Ticket::open(&keys.ticket, &altered).is_err());
}

#[test]
fn a_join_file_is_three_lines() {
    let file =
        JoinFile { address: "https://watch.example".to_owned(), code: Code::random(&mut rng(32)) };
    let text = file.show();
    assert_eq!(JoinFile::read(&text), Some(Ok(file.clone())));
    assert_eq!(JoinFile::read(&text.replace('\n', "\r\n")), Some(Ok(file)));
    assert_eq!(JoinFile::read("a letter"), None);
    assert_eq!(JoinFile::read("Watchbook join file 1\n\nx"), None);
    let bad = "Watchbook join file 1\nhttps://watch.example\nABCD\n";
    assert!(matches!(JoinFile::read(bad), Some(Err(BadCode::Length { .. }))));
}

#[test]
fn an_invitation_is_open_for_one_hour_to_three_days() {
    let hours = |hours: u64| NOW.plus(hours * 3600);
    assert!(window::is_allowed(NOW, hours(1)));
    assert!(window::is_allowed(NOW, NOW.plus(window::USUAL)));
    assert!(window::is_allowed(NOW, hours(72)));
    assert!(!window::is_allowed(NOW, hours(73)));
    assert!(!window::is_allowed(NOW, NOW.plus(1800)));
    assert!(!window::is_over(NOW, NOW));
    assert!(window::is_over(NOW.plus(1), NOW));
}

#[test]
fn a_ring_packet_brings_seeds_of_the_roster_to_its_recipient_alone() {
    let mut world = World::full(33);
    let device = world.devices["pub"].clone();
    let id = RecipientId::Device(device.device);
    let to = Recipient { id, key: device.open.seal_key() };
    let members = world.seeds[&(Audience::Members, 1)].clone();
    let packet = vec![(Audience::Members, 1, members.clone())];
    let scheme = world.roster.scheme();
    let sealed = seal_packet(scheme, &to, &packet, &mut world.rng).unwrap();
    let mut ring = Ring::default();
    open_packet(&mut ring, &world.roster, id, &device.open, &sealed).unwrap();
    assert_eq!(ring, {
        let mut due = Ring::default();
        due.take(&world.roster, Audience::Members, 1, members.clone()).unwrap();
        due
    });
    let stranger = &world.devices["bakery"].open;
    let to_another = open_packet(&mut Ring::default(), &world.roster, id, stranger, &sealed);
    assert_eq!(to_another, Err(NotTaken::NotOpened));
    let as_another =
        open_packet(&mut ring, &world.roster, RecipientId::Recovery, &device.open, &sealed);
    assert_eq!(as_another, Err(NotTaken::NotOpened));

    let forged =
        vec![(Audience::Members, 1, members), (Audience::Police, 1, Seed::random(&mut world.rng))];
    let sealed = seal_packet(scheme, &to, &forged, &mut world.rng).unwrap();
    let mut fresh = Ring::default();
    let refused = open_packet(&mut fresh, &world.roster, id, &device.open, &sealed);
    assert_eq!(refused, Err(NotTaken::OtherKey));
    assert_eq!(fresh, Ring::default(), "all of a packet or nothing");
}

#[test]
fn six_digits_tell_two_computers_apart() {
    let world = World::full(33);
    let digits: BTreeSet<_> = world.devices.values().map(|device| device.keys().digits()).collect();
    assert_eq!(digits.len(), world.devices.len());
    assert!(digits.iter().all(|digits| digits.len() == 6));
}

#[test]
fn a_kit_is_read_back_and_always_makes_the_same_keys() {
    let kit = KitCode::random(&mut rng(34));
    let shown = kit.show();
    assert_eq!(shown.replace('-', "").len(), 28);
    assert_eq!(KitCode::read(&shown), Ok(kit.clone()));
    assert_eq!(KitCode::read(&shown[1..]), Err(BadCode::Length { found: 27, due: 28 }));
    assert_eq!(kit.keys().unwrap().keys(), kit.keys().unwrap().keys());
    assert_eq!(format!("{kit:?}"), "KitCode");
}

#[test]
fn what_the_kit_asks_for_waits_48_hours_or_for_somebodys_word() {
    let until = NOW.plus(HOLD);
    assert_eq!(held(NOW, false, false, NOW.plus(60)), Held::Until(until));
    assert_eq!(held(NOW, true, false, NOW.plus(60)), Held::Released);
    assert_eq!(held(NOW, false, false, until), Held::Released);
    assert_eq!(held(NOW, true, true, until.plus(9)), Held::Cancelled);
}

#[test]
fn lost_is_rekeyed_at_once_retired_within_90_days_and_all_within_a_year() {
    let mut world = World::full(35);
    let day_of = |_| Some(TODAY);
    let due = |world: &World, audience| rekey_due(&world.roster, audience, day_of).unwrap();
    let public = Audience::Premises(world.premises["pub"]);
    assert_eq!(due(&world, Audience::Members), RekeyDue::By(TODAY.plus(365)));
    let target = RevokeTarget::Device(world.devices["pub"].device);
    let revoke = |why, cut| Content::Revoke(Revoke { target, why, cut });
    world.append(revoke(RevokeWhy::Retired, Vec::new()), &[By::Person("Ada")]);
    assert_eq!(due(&world, Audience::Members), RekeyDue::By(TODAY.plus(90)));
    assert_eq!(due(&world, public), RekeyDue::By(TODAY.plus(90)));
    assert_eq!(due(&world, Audience::Police), RekeyDue::By(TODAY.plus(365)));
    let cut = crate::roster::cut_all(&world);
    world.append(revoke(RevokeWhy::Lost, cut), &[By::Person("Ada")]);
    assert_eq!(due(&world, Audience::Members), RekeyDue::AtOnce);
    world.rekey(Audience::Members);
    assert_eq!(due(&world, Audience::Members), RekeyDue::By(TODAY.plus(365)));
    let used = [(Audience::Members, 1)].into();
    assert_eq!(retirable(&world.roster, &used), []);
    assert_eq!(retirable(&world.roster, &BTreeSet::new()), [(Audience::Members, 1)]);
}

#[test]
fn a_rekey_that_leaves_one_out_is_noticed() {
    let mut world = World::full(35);
    world.rekey(Audience::Members);
    let entry = world.entries.last().unwrap().clone();
    let all: Vec<_> =
        world.roster.recipients(Audience::Members, &[]).iter().map(|one| one.id).collect();
    let entries = std::slice::from_ref(&entry);
    assert_eq!(without_packet(&world.roster, entries, &all), []);
    for left_out in 0..all.len() {
        let mut packets = all.clone();
        let id = packets.remove(left_out);
        let lacking = without_packet(&world.roster, entries, &packets);
        assert_eq!(lacking.iter().map(|one| one.id).collect::<Vec<_>>(), [id]);
    }
}

#[test]
fn a_share_is_for_one_asking() {
    let mut world = World::full(36);
    let device = world.devices["pub"].clone();
    let asked = ShareRequest {
        device: device.device,
        slot: world.people["Max"].person,
        proof: some_hash(1),
        nonce: Nonce::random(&mut world.rng),
    };
    let scheme = world.roster.scheme();
    let share = Share::random(&mut world.rng);
    let key = device.unlock_open.seal_key();
    let sealed = share.seal(scheme, &asked, &key, &mut world.rng).unwrap();
    let open =
        |scheme, asked: &ShareRequest, key: &OpenKey| Share::open(scheme, asked, key, &sealed);
    assert_eq!(open(scheme, &asked, &device.unlock_open), Ok(share));
    let replayed = ShareRequest { nonce: Nonce::random(&mut world.rng), ..asked.clone() };
    assert!(open(scheme, &replayed, &device.unlock_open).is_err());
    assert!(open(SchemeId::from_bytes([1; 32]), &asked, &device.unlock_open).is_err());
    assert!(open(scheme, &asked, &device.open).is_err());
}

#[test]
fn a_contribution_is_kept_until_it_is_with_the_office() {
    use Progress::{Answered, OnServer, Waiting, WithOffice};
    let table = [
        (None, None, false, Waiting),
        (None, Some(9), false, Waiting),
        (Some(5), None, false, OnServer),
        (Some(5), Some(4), false, OnServer),
        (Some(5), Some(5), false, WithOffice),
        (Some(5), Some(5), true, Answered),
    ];
    for (number, checkpoint, answered, due) in table {
        let found = progress(number, checkpoint, answered);
        assert_eq!(found, due);
        assert_eq!(found.may_be_dropped(), matches!(due, WithOffice | Answered));
    }
}

proptest! {
    #[test]
    fn no_typed_text_is_too_strange_for_a_code(typed in ".{0,60}") {
        let _ = Code::read(&typed);
        let _ = KitCode::read(&typed);
        let _ = JoinFile::read(&typed);
    }
}
