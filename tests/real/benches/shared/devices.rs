//! Many devices in this process: the real machine, the real runner and real HTTP for each; only the disk of
//! each is in memory.

use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::{mpsc, watch};
use watchbook_partnership::seat::call::wall;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Class, Envelope, Kind, Making, Opened, withdraw};
use watchbook_protocol::id::RecordId;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::rand_core::Rng as _;
use watchbook_protocol::roster::Seat;
use watchbook_sync::kept::{Kept, Op};
use watchbook_sync::machine::{Machine, Moment, View};
use watchbook_sync::runner::{Command, Line, Patience, Runner};
use watchbook_sync::shelf::{Home, Records, Shelf};

use crate::shared::scheme::{World, draft, rng};
use crate::shared::today;

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What a device has taken: which one, what, whether it is shown, when.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    pub device: usize,
    pub record: RecordId,
    pub shown: bool,
    pub at: Instant,
}

pub struct Telling {
    pub device: usize,
    pub tell: Sender<Taken>,
}

impl Telling {
    fn told(&self, record: RecordId, shown: bool) -> Result<(), Failed> {
        let taken = Taken { device: self.device, record, shown, at: Instant::now() };
        Ok(self.tell.send(taken)?)
    }
}

impl Records for Telling {
    fn show(&mut self, _: &Connection, opened: &Opened) -> Result<(), Failed> {
        self.told(opened.header.record, true)
    }

    fn hide(&mut self, _: &Connection, record: RecordId) -> Result<(), Failed> {
        self.told(record, false)
    }
}

/// Tills of the pub, as many as asked for.
pub fn enrol(world: &mut World, count: usize) -> Vec<DeviceSecrets> {
    let seat = Seat::Till(world.premises["pub"]);
    (0..count)
        .map(|number| {
            let name = format!("till {number}");
            world.enrol(&name, seat);
            world.devices[&name].clone()
        })
        .collect()
}

/// A till that has heard nothing yet.
pub fn fresh(world: &World) -> Kept {
    let mut kept = Kept::new(world.roster.clone());
    for (audience, epoch, seed) in world.ring("pub").seeds() {
        kept.apply(&Op::Seed(audience, epoch, seed.clone()));
    }
    kept
}

pub fn line(world: &World, device: &DeviceSecrets, url: &str) -> Line {
    let scheme = world.roster.scheme();
    Line::new(url, scheme, device.device, device.sign.clone(), Patience::default()).unwrap()
}

/// A device at work for as long as its commands are held.
pub struct Device {
    pub run: std::pin::Pin<Box<dyn Future<Output = ()>>>,
    pub commands: mpsc::Sender<Command>,
    pub views: watch::Receiver<View>,
}

pub fn device(kept: Kept, secrets: DeviceSecrets, line: Line, telling: Telling) -> Device {
    let luck = telling.device;
    let shelf = Shelf::open(Connection::open_in_memory().unwrap(), telling).unwrap();
    on(shelf, kept, secrets, line, luck)
}

/// A device on a shelf.
pub fn on<H: Home + 'static>(
    shelf: Shelf<H>,
    kept: Kept,
    secrets: DeviceSecrets,
    line: Line,
    luck: usize,
) -> Device {
    let mut dice = rng(u8::try_from(luck % 251).unwrap());
    let machine = Machine::new(secrets, kept);
    let (commands, taken) = mpsc::channel(8);
    let (told, views) = watch::channel(machine.view());
    let runner = Runner::new(machine, shelf, line, taken, told);
    let (begun, today) = (Instant::now(), today());
    let moment = move || {
        let mut luck = [0; 32];
        dice.fill_bytes(&mut luck);
        let millis = u64::try_from(begun.elapsed().as_millis()).unwrap();
        Moment { wall: wall(), millis, today, luck }
    };
    Device { run: Box::pin(async move { runner.run(moment).await.unwrap() }), commands, views }
}

/// A card of today by Ada, approved by Cay: the first revision, or the next of another.
pub fn card(world: &mut World, before: Option<&Envelope>) -> Envelope {
    let record = before.map_or_else(|| world.record(), |card| card.header().record);
    let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    (card.body.made_on, card.body.expires_on) = (today(), today().plus(30));
    if let Some(before) = before {
        (card.revision, card.prev) = (before.header().revision + 1, Some(before.hash()));
    }
    let card = world.seal("office", Some("Ada"), card);
    world.approve(card, "Cay")
}

/// The end of a card.
pub fn end(world: &World, card: &Envelope) -> Envelope {
    let making = Making {
        roster: &world.roster,
        device: &world.devices["office"],
        person: Some(&world.people["Ada"]),
    };
    let header = card.header();
    let (to, ends) = (vec![Audience::Members], vec![card.hash()]);
    withdraw(&making, header.record, to, ends, header.delete_after).unwrap()
}

/// Waits until it holds; looked at often enough for what takes seconds.
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(300), "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Milliseconds, with one figure after the point.
pub fn ms(seconds: f64) -> f64 {
    (seconds * 10_000.0).round() / 10.0
}

/// The value below which a share of the figures lies.
pub fn quantile(figures: &mut [f64], share: f64) -> f64 {
    figures.sort_by(f64::total_cmp);
    let place = (share * figures.len().saturating_sub(1) as f64).ceil() as usize;
    figures[place]
}
