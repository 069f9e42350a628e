//! The till of `first-sync`: a real register with a seat, and what the office has for it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use watchbook_demo::{Detail, Plan, Town};
use watchbook_partnership::seat::{Keys, Seated, call::wall};
use watchbook_partnership::wire::card::{Reach, Showing, may_travel, write};
use watchbook_partnership::worker::{Told, Worker};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::enrol::Ticket;
use watchbook_protocol::envelope::{Class, Envelope, Kind, lock_picture};
use watchbook_protocol::exchange::Route;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::rand_core::Rng as _;
use watchbook_protocol::roster::{Content, Seat};
use watchbook_protocol::time::Day;
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::till::Till;
use watchbook_register::unlock::Cost;
use watchbook_support::till::{furnish, opened, town};
use watchbook_sync::machine::Doing;
use watchbook_sync::runner::{Line, Patience};

use crate::shared::scheme::{By, World, draft, rng};
use crate::shared::{Scheme, date};

/// A thumbnail's share of a picture.
const THUMBNAIL: usize = 8;

/// A till of the pub, by keys that a register can keep.
pub fn enrol(world: &mut World, number: usize) -> Keys {
    let keys = Keys::random(&mut world.rng);
    let (invite, sign, _) = world.invite(Seat::Till(world.premises["pub"]));
    world.append(Content::Invite(invite.clone()), &[By::Person("Ada")]);
    let entry = world.join(&invite, &sign, &keys.secrets());
    world.push(entry).unwrap();
    world.devices.insert(format!("shop {number}"), keys.secrets());
    keys
}

/// So many cards of invented people whom members may see, each with one picture of so many bytes and its
/// thumbnail, sealed for the members; and the pictures' encrypted bytes.
pub fn cards(
    world: &mut World,
    count: usize,
    bytes: usize,
) -> (Vec<Envelope>, Vec<(Hash, Vec<u8>)>) {
    let day = date();
    let plan = Plan { seed: 7, today: day, subjects: count * 3, detail: Detail::Small };
    let invented = Town::plan(&plan).unwrap();
    let unchecked = BTreeSet::new();
    let showing = Showing {
        rules: invented.scheme.rules,
        galleries: &invented.galleries,
        premises: &invented.premises,
        unchecked: &unchecked,
    };
    let (mut cards, mut pictures) = (Vec::new(), Vec::new());
    for one in &invented.subjects {
        let mut dossier = one.dossier.clone();
        dossier.pictures.retain(|picture| picture.shown_to_members(day));
        dossier.pictures.truncate(1);
        let Some(travels) = may_travel(&dossier, &showing, day) else { continue };
        let written = write(&travels).unwrap();
        if written.pictures.len() != 2 || *travels.reach() != Reach::Members {
            continue;
        }
        let record = world.record();
        let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
        card.body.content = Bytes(written.content);
        card.body.made_on = Day::of_date(day).unwrap();
        card.body.expires_on = Day::of_date(travels.expires_on()).unwrap();
        for ((_, role), size) in written.pictures.iter().zip([bytes / THUMBNAIL, bytes]) {
            let mut plain = vec![0; size];
            world.rng.fill_bytes(&mut plain);
            let (locked, picture) = lock_picture(plain, *role, &mut world.rng).unwrap();
            card.picture_sizes.push(u32::try_from(locked.len()).unwrap());
            pictures.push((picture.hash, locked));
            card.body.pictures.push(picture);
        }
        let card = world.seal("office", Some("Ada"), card);
        cards.push(world.approve(card, "Cay"));
        if cards.len() == count {
            return (cards, pictures);
        }
    }
    panic!("the town has only {} whom members may see", cards.len());
}

/// Brings pictures to the server.
pub async fn put(scheme: &Scheme, pictures: &[(Hash, Vec<u8>)]) {
    let device = &scheme.world.devices["office"];
    let (id, key) = (scheme.world.roster.scheme(), device.sign.clone());
    let url = scheme.served.url();
    let line = Line::new(&url, id, device.device, key, Patience::default()).unwrap();
    for (hash, bytes) in pictures {
        let route = Route::PutPicture(*hash, 0, u32::try_from(bytes.len()).unwrap());
        let reply = line.call(&route, bytes.clone(), wall()).await.unwrap();
        assert!(reply.status < 300, "{}", reply.status);
    }
}

/// A till that has its seat, and nothing of the scheme yet.
pub struct Shop {
    till: Till,
    _folder: TempDir,
}

impl Shop {
    pub fn new(scheme: &Scheme, keys: Keys) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let few = town(1, Detail::NoPictures).unwrap();
        furnish(&few, folder.path(), Cost::FLOOR).unwrap();
        let till = opened(folder.path()).unwrap();
        let world = &scheme.world;
        let seat = Seat::Till(world.premises["pub"]);
        let ticket = Ticket {
            scheme: world.roster.scheme(),
            roster: world.roster.at(),
            server_key: world.server.verify_key(),
            pin: None,
            tier: seat.tier(),
            scheme_name: "Harlow Watch".to_owned(),
            place_name: "Harlow Street Stores".to_owned(),
            inviter_name: "A. Invented".to_owned(),
        };
        let seated = Seated {
            keys,
            address: scheme.served.url(),
            ticket,
            entries: world.entries.clone(),
            roster: world.roster.clone(),
            ring: world.ring("pub"),
            seat,
        };
        seated.keep(&till.beside().unwrap().store, &clock()).unwrap();
        Self { till, _folder: folder }
    }

    /// From nothing to everything; how long that took.
    pub fn first_sync(&self, cards: &[Envelope]) -> Duration {
        let store = self.till.beside().unwrap().store;
        let held = || store.books().unwrap().dossiers.iter().count();
        let before = held();
        let told = Told { news: Box::new(|_| {}), view: Box::new(|_| {}) };
        let begun = Instant::now();
        let worker = Worker::start(&store, &clock(), told).unwrap().unwrap();
        let all = cards.len() * 2;
        loop {
            let view = worker.view();
            assert!(view.stopped.is_empty() && view.quarantined == 0, "{view:?}");
            if view.pictures == (all, all) && view.doing == Doing::Nothing {
                break;
            }
            assert!(begun.elapsed() < Duration::from_secs(600), "{view:?}");
            std::thread::sleep(Duration::from_millis(2));
        }
        let took = begun.elapsed();
        worker.stop();
        assert_eq!(held() - before, cards.len(), "every card is in the register");
        took
    }
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}
