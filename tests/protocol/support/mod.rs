//! A scheme made for tests: named people and devices, a roster that grows, and seeded randomness, so
//! that every run makes the same bytes.

mod log;

use std::collections::BTreeMap;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, Value, encode};
use watchbook_protocol::enrol::{Ring, Seed};
use watchbook_protocol::envelope::{Body, Class, Draft, Envelope, Kind, Making, Picture, seal};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{Nonce, PersonId, PremisesId, RecordId};
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::recovery::{KitCode, KitSecrets};
use watchbook_protocol::roster::{
    ApprovalRule, Confirm, Content, Entry, Founding, Freshness, Grant, Invite, Join, Refused,
    Rekey, Role, Roster, RosterEntry, Seat, Server, Signer, Terms,
};
use watchbook_protocol::seal::OpenKey;
use watchbook_protocol::sign::SignKey;
use watchbook_protocol::time::{Day, Time};

pub use log::{Log, line};

pub const NOW: Time = Time(1_795_000_000);
/// 2026-11-22.
pub const TODAY: Day = Day(20_779);

pub fn rng(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

pub const TERMS: Terms = Terms {
    approval: ApprovalRule::TwoPersons,
    lease_days: 7,
    freshness: Freshness { banner_days: 35, grey_days: 70 },
    least_version: 1,
    most_version: 1,
};

/// Who signs an entry.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    Person(&'a str),
    Device(&'a str),
    Kit,
}

/// A scheme and everybody's secrets.
pub struct World {
    pub rng: ChaCha20Rng,
    pub roster: Roster,
    pub entries: Vec<RosterEntry>,
    pub devices: BTreeMap<String, DeviceSecrets>,
    pub people: BTreeMap<String, PersonSecret>,
    pub premises: BTreeMap<String, PremisesId>,
    pub seeds: BTreeMap<(Audience, u64), Seed>,
    pub server: SignKey,
    pub kit: KitSecrets,
}

impl World {
    /// A scheme of one administrator, Ada, on the device "office".
    pub fn alone(seed: u8, terms: Terms) -> Self {
        let mut rng = rng(seed);
        let device = DeviceSecrets::random(&mut rng);
        let ada = PersonSecret {
            person: PersonId::random(&mut rng),
            device: device.device,
            sign: SignKey::random(&mut rng),
        };
        let kit = KitCode::random(&mut rng).keys().unwrap();
        let founding = Founding {
            nonce: Nonce::random(&mut rng),
            device: device.keys(),
            person: ada.person,
            person_key: ada.sign.verify_key(),
            recovery: kit.keys(),
            terms,
        };
        let entry = Entry {
            n: 1,
            prev: None,
            content: Content::Founding(founding),
            device: Some(device.device),
            person: Some(ada.person),
        };
        let none = watchbook_protocol::id::SchemeId::FOUNDING;
        let entry = RosterEntry::unsigned(entry)
            .signed(none, Signer::Device(device.device), &device.sign)
            .signed(none, Signer::Person((ada.person, device.device)), &ada.sign);
        let server = SignKey::random(&mut rng);
        Self {
            roster: Roster::founded(&entry).unwrap(),
            rng,
            entries: vec![entry],
            devices: [("office".to_owned(), device)].into(),
            people: [("Ada".to_owned(), ada)].into(),
            premises: BTreeMap::new(),
            seeds: BTreeMap::new(),
            server,
            kit,
        }
    }

    /// Ada's office, Cay the chair and Lou the data lead on "office 2", a till and a manager Max of
    /// "bakery", a till of "pub", a voter Bea on "voter", "police", a server, and keys for all.
    pub fn full(seed: u8) -> Self {
        let mut world = Self::alone(seed, TERMS);
        world.serve();
        for audience in [Audience::Office, Audience::Members, Audience::Voters, Audience::Police] {
            world.rekey(audience);
        }
        world.enrol("office 2", Seat::Office);
        world.confirm("office 2");
        world.grant("Cay", Role::Chair, "office 2");
        world.grant("Lou", Role::DataLead, "office 2");
        for shop in ["bakery", "pub"] {
            let id = PremisesId::random(&mut world.rng);
            world.premises.insert(shop.to_owned(), id);
            world.rekey(Audience::Premises(id));
            world.enrol(shop, Seat::Till(id));
        }
        world.grant("Max", Role::Manager, "bakery");
        world.enrol("voter", Seat::Voter(None));
        world.grant("Bea", Role::Voter, "voter");
        world.enrol("police", Seat::Police);
        world
    }

    /// An entry for the roster as it is.
    pub fn entry(&self, content: Content, by: &[By<'_>]) -> RosterEntry {
        let (device, person) = match by.first().copied() {
            Some(By::Person(name)) => {
                (Some(self.people[name].device), Some(self.people[name].person))
            }
            Some(By::Device(name)) => (Some(self.devices[name].device), None),
            Some(By::Kit) | None => (None, None),
        };
        self.signed(
            Entry {
                n: self.roster.at().n + 1,
                prev: Some(self.roster.at().hash),
                content,
                device,
                person,
            },
            by,
        )
    }

    pub fn signed(&self, entry: Entry, by: &[By<'_>]) -> RosterEntry {
        let scheme = self.roster.scheme();
        by.iter().fold(RosterEntry::unsigned(entry), |entry, by| match by {
            By::Person(name) => {
                let person = &self.people[*name];
                entry.signed(scheme, Signer::Person((person.person, person.device)), &person.sign)
            }
            By::Device(name) => {
                let device = &self.devices[*name];
                entry.signed(scheme, Signer::Device(device.device), &device.sign)
            }
            By::Kit => entry.signed(scheme, Signer::Recovery(()), &self.kit.sign),
        })
    }

    /// Appends an entry, or says why not.
    pub fn try_append(&mut self, content: Content, by: &[By<'_>]) -> Result<(), Refused> {
        let entry = self.entry(content, by);
        self.push(entry)
    }

    pub fn push(&mut self, entry: RosterEntry) -> Result<(), Refused> {
        self.roster.append(&entry)?;
        self.entries.push(entry);
        Ok(())
    }

    pub fn append(&mut self, content: Content, by: &[By<'_>]) {
        self.try_append(content, by).unwrap();
    }

    pub fn serve(&mut self) {
        let server = Server {
            address: "https://watch.example".to_owned(),
            key: self.server.verify_key(),
            pin: None,
            log_epoch: 1,
            continues: Vec::new(),
        };
        self.append(Content::Server(server), &[By::Person("Ada")]);
    }

    pub fn rekey(&mut self, audience: Audience) {
        let seed = Seed::random(&mut self.rng);
        let last = self.roster.epoch_at(audience, self.roster.at().n).map_or(0, |last| last.epoch);
        let rekey = Rekey { audience, epoch: last + 1, key: seed.seal_key(), premises: Vec::new() };
        self.append(Content::Rekey(rekey), &[By::Person("Ada")]);
        self.seeds.insert((audience, last + 1), seed);
    }

    /// A new invitation and its secret keys; made without a code, since that is slow on purpose.
    pub fn invite(&mut self, seat: Seat) -> (Invite, SignKey, OpenKey) {
        let (sign, open) = (SignKey::random(&mut self.rng), OpenKey::random(&mut self.rng));
        let invite = Invite {
            lookup: watchbook_protocol::id::Lookup::random(&mut self.rng),
            sign: sign.verify_key(),
            seal: open.seal_key(),
            seat,
            expires_at: NOW.plus(24 * 3600),
        };
        (invite, sign, open)
    }

    /// A join by an invitation, signed.
    pub fn join(&self, invite: &Invite, sign: &SignKey, device: &DeviceSecrets) -> RosterEntry {
        let entry = Entry {
            n: self.roster.at().n + 1,
            prev: Some(self.roster.at().hash),
            content: Content::Join(Join { lookup: Some(invite.lookup), keys: device.keys() }),
            device: Some(device.device),
            person: None,
        };
        let scheme = self.roster.scheme();
        RosterEntry::unsigned(entry).signed(scheme, Signer::Invite(invite.lookup), sign).signed(
            scheme,
            Signer::Device(device.device),
            &device.sign,
        )
    }

    pub fn enrol(&mut self, name: &str, seat: Seat) {
        let (invite, sign, _) = self.invite(seat);
        self.append(Content::Invite(invite.clone()), &[By::Person("Ada")]);
        let device = DeviceSecrets::random(&mut self.rng);
        let entry = self.join(&invite, &sign, &device);
        self.push(entry).unwrap();
        self.devices.insert(name.to_owned(), device);
    }

    pub fn office_signers(&self) -> Vec<By<'static>> {
        let two = self.roster.office_people(self.roster.at().n) > 1;
        if two { vec![By::Person("Ada"), By::Person("Cay")] } else { vec![By::Person("Ada")] }
    }

    pub fn confirm(&mut self, name: &str) {
        let device = self.devices[name].device;
        let by = self.office_signers();
        self.append(Content::Confirm(Confirm { device }), &by);
    }

    /// A grant of a new key on a device; the person is made if there is none of that name.
    pub fn draft_grant(&mut self, name: &str, role: Role, device: &str) -> (Grant, PersonSecret) {
        let on = self.devices[device].device;
        let known = self.people.get(name).map(|known| known.person);
        let secret = PersonSecret {
            person: known.unwrap_or_else(|| PersonId::random(&mut self.rng)),
            device: on,
            sign: SignKey::random(&mut self.rng),
        };
        let premises = match role {
            Role::Manager => self.premises.get(device).copied(),
            _ => None,
        };
        let key = secret.sign.verify_key();
        (Grant { person: secret.person, role, device: on, key, premises }, secret)
    }

    pub fn grant(&mut self, name: &str, role: Role, device: &str) {
        let (grant, secret) = self.draft_grant(name, role, device);
        let by = self.office_signers();
        self.append(Content::Grant(grant), &by);
        self.people.insert(name.to_owned(), secret);
    }

    /// The ring of a device, as the packets would have brought it.
    pub fn ring(&self, device: &str) -> Ring {
        let seat = self.roster.device(self.devices[device].device).unwrap().seat;
        let mut ring = Ring::default();
        for ((audience, epoch), seed) in &self.seeds {
            if self.roster.hears(seat, *audience) {
                ring.take(&self.roster, *audience, *epoch, seed.clone()).unwrap();
            }
        }
        ring
    }

    /// Seals a draft on a device, signed by a person or none.
    pub fn seal(&mut self, device: &str, person: Option<&str>, draft: Draft) -> Envelope {
        let making = Making {
            roster: &self.roster,
            device: &self.devices[device],
            person: person.map(|name| &self.people[name]),
        };
        seal(&making, draft, &mut self.rng).unwrap()
    }

    pub fn record(&mut self) -> RecordId {
        RecordId::random(&mut self.rng)
    }

    /// A member card by Ada, approved by Cay.
    pub fn card(&mut self) -> Envelope {
        let record = self.record();
        let draft = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
        let envelope = self.seal("office", Some("Ada"), draft);
        self.approve(envelope, "Cay")
    }

    pub fn approve(&self, envelope: Envelope, by: &str) -> Envelope {
        let approval =
            watchbook_protocol::envelope::approve(&envelope, &self.roster, &self.people[by]);
        envelope.approved(approval)
    }

    /// The next revision of an envelope that was made by Ada on "office".
    pub fn revise(&mut self, envelope: &Envelope, kind: Kind) -> Envelope {
        let header = envelope.header();
        let mut draft = draft(header.class, kind, header.record, Vec::new());
        draft.audiences = header.audiences.iter().map(|(audience, _)| *audience).collect();
        draft.revision = header.revision + 1;
        draft.prev = Some(envelope.hash());
        self.seal("office", header.person.map(|_| "Ada"), draft)
    }
}

/// The first revision of a record, of 30 days.
pub fn draft(class: Class, kind: Kind, record: RecordId, audiences: Vec<Audience>) -> Draft {
    Draft {
        class,
        record,
        revision: 1,
        prev: None,
        audiences,
        picture_sizes: Vec::new(),
        body: body(kind, Vec::new()),
    }
}

pub fn body(kind: Kind, pictures: Vec<Picture>) -> Body {
    let content = Value::Map(vec![(1, Value::Text("Synthetic Person".to_owned()))]);
    Body {
        kind,
        person: None,
        made_on: TODAY,
        expires_on: TODAY.plus(30),
        content: Bytes(encode(&content)),
        pictures,
    }
}

/// A hash of nothing in particular.
pub fn some_hash(byte: u8) -> Hash {
    Hash::from_bytes([byte; 32])
}
