//! Bundles: for their targets alone, piece by piece, and no piece can be changed, swapped or cut off.

use watchbook_protocol::bundle::{BundleFault, BundleReader, BundleWriter, Item, Target};
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::hash::{Type, hash};
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::seal::OpenKey;

use crate::support::{World, rng};

struct Made {
    scheme: SchemeId,
    device: DeviceId,
    open: OpenKey,
    items: Vec<Item>,
    file: Vec<u8>,
}

fn made(pictures: usize) -> Made {
    let world = World::full(40);
    let device = &world.devices["pub"];
    let mut items: Vec<_> = world.entries.iter().cloned().map(Item::Roster).collect();
    items.extend((0..pictures).map(|number| {
        let bytes = vec![u8::try_from(number).unwrap(); 70_000];
        Item::Picture((hash(Type::Picture, &bytes), Bytes(bytes)))
    }));
    let targets = ["pub", "bakery"]
        .map(|name| &world.devices[name])
        .map(|device| Target { device: device.device, key: device.open.seal_key() });
    let scheme = world.roster.scheme();
    let (mut writer, mut file) = BundleWriter::new(scheme, &targets, &mut rng(41)).unwrap();
    for item in &items {
        file.extend(writer.push(item));
    }
    file.extend(writer.finish());
    Made { scheme, device: device.device, open: device.open.clone(), items, file }
}

impl Made {
    fn read(&self, file: &[u8], piece: usize) -> Result<Vec<Item>, BundleFault> {
        let mut reader = BundleReader::new(self.scheme, self.device, &self.open);
        let mut items = Vec::new();
        for piece in file.chunks(piece) {
            items.extend(reader.feed(piece)?);
        }
        items.extend(reader.finish()?);
        Ok(items)
    }
}

#[test]
fn what_goes_in_comes_out_in_order_however_it_is_cut_into_pieces() {
    let made = made(5);
    assert!(made.file.len() > 5 * 70_000);
    for piece in [1000, 65_536, 65_552, 1_000_000] {
        assert_eq!(made.read(&made.file, piece).as_ref(), Ok(&made.items), "{piece}");
    }
    let empty = self::made(0);
    assert_eq!(empty.read(&empty.file, 7), Ok(empty.items.clone()));
}

#[test]
fn a_bundle_is_for_its_targets_and_its_scheme() {
    let mut made = made(1);
    let world = World::full(40);
    let (device, open) = (made.device, made.open.clone());
    made.device = world.devices["police"].device;
    made.open = world.devices["police"].open.clone();
    assert_eq!(made.read(&made.file, 9999), Err(BundleFault::NotForThisDevice));
    made.device = device;
    assert_eq!(made.read(&made.file, 9999), Err(BundleFault::NotForThisDevice), "another key");
    made.open = open;
    let scheme = made.scheme;
    made.scheme = SchemeId::from_bytes([1; 32]);
    assert_eq!(made.read(&made.file, 9999), Err(BundleFault::OtherScheme));
    made.scheme = scheme;
    assert!(made.read(&made.file, 9999).is_ok());
}

#[test]
fn a_bundle_cut_off_anywhere_is_noticed() {
    let made = made(3);
    for end in [0, 5, 12, 13, 200, 600, 66_000, made.file.len() - 1] {
        assert!(made.read(&made.file[..end], 50_000).is_err(), "{end}");
    }
    // Cut off just where a chunk ends: the last is missing, and says so.
    let header = made.file.len() - {
        let chunks = 65_536 + 16;
        let start =
            13 + usize::try_from(u32::from_be_bytes(made.file[9..13].try_into().unwrap())).unwrap();
        (made.file.len() - start) % chunks
    };
    assert_eq!(made.read(&made.file[..header], 50_000), Err(BundleFault::Altered));
}

#[test]
fn a_changed_or_swapped_chunk_is_noticed() {
    let made = made(3);
    for at in [10_usize, 20, 300, 5000, 100_000, made.file.len() - 3] {
        let mut file = made.file.clone();
        file[at] ^= 1;
        assert!(made.read(&file, 50_000).is_err(), "{at}");
    }
    let start =
        13 + usize::try_from(u32::from_be_bytes(made.file[9..13].try_into().unwrap())).unwrap();
    let chunk = 65_536 + 16;
    let mut file = made.file.clone();
    let (first, rest) = file[start..].split_at_mut(chunk);
    first.swap_with_slice(&mut rest[..chunk]);
    assert_eq!(made.read(&file, 50_000), Err(BundleFault::Altered));
    let mut twice = made.file.clone();
    twice.extend_from_slice(&made.file[start..]);
    assert_eq!(made.read(&twice, 50_000), Err(BundleFault::Altered));
}

#[test]
fn what_is_no_bundle_says_so() {
    let made = made(0);
    assert_eq!(made.read(b"PK\x03\x04 something else", 5), Err(BundleFault::NotBundle));
    assert_eq!(made.read(b"", 5), Err(BundleFault::NotBundle));
    let mut newer = made.file.clone();
    newer[8] = 2;
    assert_eq!(made.read(&newer, 50), Err(BundleFault::Newer));
    let mut long = made.file.clone();
    long[9] = 0xff;
    assert!(matches!(made.read(&long, 50), Err(BundleFault::Header(_))));
}
