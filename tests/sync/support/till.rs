//! A device: the machine, a real shelf in a real file, and a network that is a function.

use std::collections::BTreeSet;

use rusqlite::Connection;
use watchbook_protocol::envelope::{Envelope, Opened, unlock_picture};
use watchbook_protocol::exchange::Route;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::time::Time;
use watchbook_sync::bundle::File;
use watchbook_sync::kept::Kept;
use watchbook_sync::machine::{Ask, AskBody, Effect, Event, Lost, Machine, Moment, Reply, TakenIn};
use watchbook_sync::shelf::{Alone, Records, Shelf};

use super::Office;
use crate::scheme::{NOW, TODAY};

/// The register's side: one table, whose rows are what a person would see.
pub struct Shown;

type Failed = Box<dyn std::error::Error + Send + Sync>;

impl Records for Shown {
    fn show(&mut self, db: &Connection, opened: &Opened) -> Result<(), Failed> {
        db.execute(
            "REPLACE INTO shown (record, revision, content) VALUES (?1, ?2, ?3)",
            rusqlite::params![
                opened.header.record.as_bytes(),
                i64::try_from(opened.header.revision)?,
                opened.body.value().content.0
            ],
        )?;
        Ok(())
    }

    fn hide(&mut self, db: &Connection, record: RecordId) -> Result<(), Failed> {
        db.execute("DELETE FROM shown WHERE record = ?1", [record.as_bytes()])?;
        Ok(())
    }
}

pub fn moment(step: u64) -> Moment {
    let mut luck = [3; 32];
    luck[..8].copy_from_slice(&step.to_be_bytes());
    Moment { wall: NOW, millis: step, today: TODAY, luck }
}

/// What becomes of an answer on its way.
pub enum Lie {
    /// It arrives as it is.
    Honest,
    /// This arrives in its place.
    Instead(Reply),
    /// Nothing does.
    Cut,
    /// Of pictures, so many parts arrive before the cut.
    CutAfter(usize),
}

pub struct Till {
    pub name: String,
    pub secrets: DeviceSecrets,
    pub machine: Machine,
    pub shelf: Shelf<Alone<Shown>>,
    pub steps: u64,
    /// The program ends before this effect, once.
    pub crash_at: Option<u64>,
    pub effects: u64,
    pub alarm: Option<u64>,
    /// The wall clock.
    pub wall: Time,
    /// Every store so far fails after this many.
    pub stores_left: Option<u64>,
    /// The file that lies open, and what became of the last one.
    pub file: Option<File>,
    pub taken: Option<TakenIn>,
}

impl Till {
    pub fn new(office: &Office, name: &str) -> Self {
        Self::since(office, name, office.world.entries.len())
    }

    /// A device that knows so many entries of the roster.
    pub fn since(office: &Office, name: &str, entries: usize) -> Self {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(
            "CREATE TABLE shown (record BLOB PRIMARY KEY, revision INTEGER, content BLOB)",
        )
        .unwrap();
        let mut shelf = Shelf::open(db, Shown).unwrap();
        let kept = shelf.begin(office.world.entries[..entries].to_vec()).unwrap();
        let secrets = office.world.devices[name].clone();
        Self {
            name: name.to_owned(),
            machine: Machine::new(secrets.clone(), kept),
            secrets,
            shelf,
            steps: 0,
            crash_at: None,
            effects: 0,
            alarm: None,
            wall: NOW,
            stores_left: None,
            file: None,
            taken: None,
        }
    }

    pub fn kept(&self) -> &Kept {
        self.machine.kept()
    }

    /// The revisions on the wall, by record.
    pub fn shown(&self) -> BTreeSet<(RecordId, u64)> {
        let db = self.shelf.connection();
        let mut rows = db.prepare("SELECT record, revision FROM shown").unwrap();
        rows.query_map([], |row| {
            let record: Vec<u8> = row.get(0)?;
            let revision: i64 = row.get(1)?;
            Ok((RecordId::from_slice(&record).unwrap(), u64::try_from(revision).unwrap()))
        })
        .unwrap()
        .map(Result::unwrap)
        .collect()
    }

    pub fn shows(&self, card: &Envelope) -> bool {
        self.shown().contains(&(card.header().record, card.header().revision))
    }

    /// A round with an honest server.
    pub fn sync(&mut self, office: &mut Office) {
        self.run(office, Event::SyncNow, &mut |_, _| Lie::Honest);
    }

    /// A round with something on the line.
    pub fn sync_through(
        &mut self,
        office: &mut Office,
        mut lie: impl FnMut(&Route, &Reply) -> Lie,
    ) {
        self.run(office, Event::SyncNow, &mut lie);
    }

    /// Takes a file in, without a line.
    pub fn take_in(&mut self, office: &mut Office, file: File) -> TakenIn {
        self.file = Some(file);
        self.run(office, Event::FileOpened, &mut |_, _| Lie::Cut);
        self.taken.take().expect("it is told what became of the file")
    }

    /// Turns effects into events until nothing is to be done but to wait.
    pub fn run(
        &mut self,
        office: &mut Office,
        event: Event,
        lie: &mut dyn FnMut(&Route, &Reply) -> Lie,
    ) {
        let mut events = vec![event];
        let mut turns = 0;
        while !events.is_empty() {
            turns += 1;
            assert!(turns < 4_000, "the machine does not come to rest");
            let event = events.remove(0);
            let at = Moment { wall: self.wall, ..moment(self.steps) };
            self.steps += 1;
            let effects = self.machine.step(event, &at);
            let mut crashed = false;
            for effect in effects {
                self.effects += 1;
                if self.crash_at == Some(self.effects) {
                    crashed = true;
                    break;
                }
                self.carry_out(office, effect, lie, &mut events);
            }
            if crashed {
                self.restart();
                events = vec![Event::Started];
            }
        }
        let disk = self.shelf.load().unwrap();
        assert!(disk.as_ref() == Some(self.machine.kept()), "memory and disk agree");
    }

    /// The program ends and begins again with what is on disk.
    pub fn restart(&mut self) {
        let kept = self.shelf.load().unwrap().unwrap();
        self.machine = Machine::new(self.secrets.clone(), kept);
    }

    fn carry_out(
        &mut self,
        office: &mut Office,
        effect: Effect,
        lie: &mut dyn FnMut(&Route, &Reply) -> Lie,
        events: &mut Vec<Event>,
    ) {
        match effect {
            Effect::Ask(ask) => self.ask(office, ask, lie, events),
            Effect::Read(ask) => {
                events.extend(self.file.as_ref().expect("a file lies open").ask(ask));
            }
            Effect::TakenIn(taken) => self.taken = Some(taken),
            Effect::Forget(_) => {}
            Effect::Store(ops) => {
                if self.stores_left == Some(0) {
                    self.stores_left = None;
                    events.insert(0, Event::NotStored);
                    return;
                }
                self.stores_left = self.stores_left.map(|left| left - 1);
                self.shelf.store(&ops).unwrap();
                events.insert(0, Event::Stored);
            }
            Effect::Load => {
                let kept = self.shelf.load().unwrap().unwrap();
                events.insert(0, Event::Loaded(Box::new(kept)));
            }
            Effect::Check(pictures) => {
                let good = |hash, picture| {
                    let bytes = self.shelf.picture(hash).unwrap().unwrap_or_default();
                    unlock_picture(picture, &bytes).is_ok()
                };
                let found = pictures.iter().map(|of| (of.hash, good(of.hash, of))).collect();
                events.insert(0, Event::Checked(found));
            }
            Effect::Listen(_) => events.push(Event::Listening),
            Effect::Alarm(millis) => self.alarm = Some(millis),
        }
    }

    fn ask(
        &mut self,
        office: &mut Office,
        ask: Ask,
        lie: &mut dyn FnMut(&Route, &Reply) -> Lie,
        events: &mut Vec<Event>,
    ) {
        let body = match ask.body {
            AskBody::Empty => Vec::new(),
            AskBody::Bytes(bytes) => bytes,
            AskBody::Picture { hash, from } => {
                self.shelf.out_picture(hash, from).unwrap().expect("it lies on the shelf")
            }
        };
        if ask.route == Route::PicturesGet {
            let reply = Reply { status: 200, cbor: true, date: None, body: Vec::new() };
            let parts = office.parts(&body);
            office.asked.push("POST /v1/pictures/get".to_owned());
            let (parts, end) = match lie(&ask.route, &reply) {
                Lie::Honest => (parts, Event::Answer(ask.ticket, reply)),
                Lie::Instead(reply) => (Vec::new(), Event::Answer(ask.ticket, reply)),
                Lie::Cut => (Vec::new(), Event::Lost(ask.ticket, Lost::Cut)),
                Lie::CutAfter(count) => {
                    (parts.into_iter().take(count).collect(), Event::Lost(ask.ticket, Lost::Cut))
                }
            };
            events.extend(parts.into_iter().map(|part| Event::Parts(ask.ticket, vec![part])));
            events.push(end);
            return;
        }
        let reply = office.answer(&self.name, &ask.route, &body);
        events.push(match lie(&ask.route, &reply) {
            Lie::Honest => Event::Answer(ask.ticket, reply),
            Lie::Instead(reply) => Event::Answer(ask.ticket, reply),
            Lie::Cut | Lie::CutAfter(_) => Event::Lost(ask.ticket, Lost::Cut),
        });
    }
}
