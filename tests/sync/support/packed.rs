//! A bundle as `docs/protocol.md` describes it, written by the tests: not by what the engine makes.

use std::path::PathBuf;

use tempfile::TempDir;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::{BundleWriter, Item, Target};
use watchbook_protocol::cbor::{Bytes, decode};
use watchbook_protocol::enrol::{RingPacket, seal_packet};
use watchbook_protocol::envelope::{Class, Envelope};
use watchbook_protocol::feed::Entry;
use watchbook_protocol::roster::{Recipient, RecipientId};
use watchbook_sync::bundle::{File, FileFault};

use super::Office;

/// A folder for files.
pub struct Files(TempDir);

impl Files {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// What a device finds in it.
    pub fn open(&self, office: &Office, name: &str, bytes: &[u8]) -> Result<File, FileFault> {
        let secrets = &office.world.devices[name];
        File::open(&self.put("bundle", bytes), office.world.roster.scheme(), secrets)
    }
}

fn is_withdraw(entry: &Entry) -> bool {
    let envelope = entry.envelope.as_ref().and_then(|bytes| decode::<Envelope>(&bytes.0).ok());
    envelope.is_some_and(|envelope| envelope.header().class == Class::Withdraw)
}

impl Office {
    /// Everything that a device hears, in the order of a file.
    pub fn items(&mut self, name: &str) -> Vec<Item> {
        let seat = self.world.roster.device(self.world.devices[name].device).unwrap().seat;
        let feeds: Vec<Audience> =
            self.logs.keys().copied().filter(|feed| self.world.roster.hears(seat, *feed)).collect();
        let mut items: Vec<Item> = self.world.entries.iter().cloned().map(Item::Roster).collect();
        for feed in &feeds {
            items.push(Item::Head(self.logs[feed].head_at(&self.world, self.time)));
        }
        let id = RecipientId::Device(self.world.devices[name].device);
        let to = Recipient { id, key: self.world.devices[name].open.seal_key() };
        let packet: RingPacket = self
            .world
            .ring(name)
            .seeds()
            .map(|(audience, epoch, seed)| (audience, epoch, seed.clone()))
            .collect();
        let scheme = self.world.roster.scheme();
        items.push(Item::Ring((
            id,
            seal_packet(scheme, &to, &packet, &mut self.world.rng).unwrap(),
        )));
        for feed in feeds {
            let log = &self.logs[&feed];
            let mut covered = 0;
            if let Some((mark, manifest)) = self.marks.get(&feed) {
                covered = mark.unverified().number;
                items.push(Item::Checkpoint(mark.clone()));
                items.push(Item::Manifest((feed, manifest.clone())));
                for line in manifest.lines() {
                    let entry = log.entries.iter().find(|entry| entry.hash == line.envelope);
                    items.push(Item::Live((feed, entry.unwrap().clone())));
                }
            }
            for entry in &log.entries {
                let mut entry = entry.clone();
                if entry.number <= covered && !is_withdraw(&entry) {
                    entry.envelope = None;
                }
                items.push(Item::Tail((feed, entry)));
            }
        }
        for (hash, bytes) in &self.pictures {
            items.push(Item::Picture((*hash, Bytes(bytes.clone()))));
        }
        items
    }

    /// A file of these items for these devices.
    pub fn packed(&mut self, names: &[&str], items: &[Item]) -> Vec<u8> {
        let targets: Vec<Target> = names
            .iter()
            .map(|name| &self.world.devices[*name])
            .map(|device| Target { device: device.device, key: device.open.seal_key() })
            .collect();
        let scheme = self.world.roster.scheme();
        let (mut writer, mut file) =
            BundleWriter::new(scheme, &targets, &mut self.world.rng).unwrap();
        for item in items {
            file.extend(writer.push(item));
        }
        file.extend(writer.finish());
        file
    }

    /// A file with everything for one device.
    pub fn bundle(&mut self, name: &str) -> Vec<u8> {
        let items = self.items(name);
        self.packed(&[name], &items)
    }
}
