//! Refusals of what is neither an entry nor an envelope: requests, ring packets, bundles, checkpoints.

use serde_json::{Value, json};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::{BundleReader, BundleWriter, Item, Target};
use watchbook_protocol::cbor::encode;
use watchbook_protocol::enrol::{Ring, Seed, open_packet, seal_packet};
use watchbook_protocol::feed::{Checkpoint, Manifest, checkpoint};
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::request::{Request, RequestHeaders, RequestKey, body_hash, header, sign};
use watchbook_protocol::roster::{Recipient, RecipientId};
use watchbook_protocol::seal::OpenKey;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

use super::hex;
use crate::support::{Log, NOW, TODAY, World, line, rng, some_hash};

/// The seed of the key that opens the ring packets and bundles here.
const OPENS: [u8; 32] = [9; 32];

pub fn others() -> Value {
    let mut world = World::full(13);
    let mut cases = requests(&world);
    cases.extend(checkpoints(&mut world));
    cases.extend(rings(&mut world));
    cases.extend(bundles(&world));
    let about = "Requests (method and path as they came, the server's time), checkpoints, ring packets \
                 and bundles that are refused; the roster is that of `stops`.";
    json!({"about": about, "cases": cases})
}

fn requests(world: &World) -> Vec<Value> {
    let device = &world.devices["pub"];
    let (method, path) = ("PUT", "/v1/receipt");
    let made = |change: &dyn Fn(&mut Request)| {
        let mut request = Request {
            version: 1,
            device: device.device,
            key: RequestKey::Sign,
            method: method.to_owned(),
            path: path.to_owned(),
            body: body_hash(b"body"),
            time: NOW,
        };
        change(&mut request);
        sign(world.roster.scheme(), request, &device.sign)
    };
    let with = |name: &str, value: &str| {
        made(&|_| {}).map(|(key, old)| (key, if key == name { value.to_owned() } else { old }))
    };
    let cases = [
        ("in order", made(&|_| {})),
        ("of another version", made(&|request| request.version = 2)),
        ("of another scheme", with(header::SCHEME, &"11".repeat(32))),
        ("of an unknown device", made(&|request| request.device = DeviceId::from_bytes([1; 16]))),
        ("too old", made(&|request| request.time = Time(NOW.0 - 301))),
        ("too new", made(&|request| request.time = NOW.plus(301))),
        ("of another method", made(&|request| request.method = "GET".to_owned())),
        ("of another path", made(&|request| request.path = "/v1/roster".to_owned())),
        ("with another body", with(header::BODY, &"22".repeat(32))),
        ("by another key", with(header::KEY, "unlock")),
        ("with capitals of hex", with(header::DEVICE, &device.device.to_string().to_uppercase())),
    ];
    cases
        .into_iter()
        .map(|(name, headers)| {
            let find = |name: &str| headers.iter().find(|(key, _)| *key == name);
            let read = RequestHeaders::read(|name| find(name).map(|(_, value)| value.as_str()));
            let refused = read
                .and_then(|read| read.check(&world.roster, method, path, NOW))
                .err()
                .map(|refused| refused.to_string());
            let headers: serde_json::Map<_, _> =
                headers.into_iter().map(|(key, value)| (key.to_owned(), value.into())).collect();
            json!({
                "name": format!("request: {name}"),
                "method": method,
                "path": path,
                "now": NOW.0,
                "headers": headers,
                "refused": refused,
            })
        })
        .collect()
}

fn checkpoints(world: &mut World) -> Vec<Value> {
    let mut log = Log::new(world, Audience::Members);
    let cards: Vec<_> = (0..3).map(|_| world.card()).collect();
    cards.iter().for_each(|card| log.push(card));
    let manifest = Manifest::of(cards.iter().map(line), TODAY);
    let head = log.head(world);
    let made = |by: &str, change: &dyn Fn(&mut Checkpoint)| {
        let mut claim = log.checkpoint_of(world, &manifest);
        claim.device = world.devices[by].device;
        change(&mut claim);
        Signed::new(claim, world.roster.scheme(), &world.devices[by].sign)
    };
    let cases = [
        ("in order", made("office", &|_| {})),
        ("another scheme", made("office", &|claim| claim.scheme = SchemeId::from_bytes([1; 32]))),
        ("another feed", made("office", &|claim| claim.feed = Audience::Police)),
        ("another log epoch", made("office", &|claim| claim.log_epoch = 2)),
        ("another roster", made("office", &|claim| claim.roster.hash = some_hash(1))),
        ("by a till", made("pub", &|_| {})),
        ("past the head", made("office", &|claim| claim.number = 4)),
        ("off the chain", made("office", &|claim| claim.chain = some_hash(1))),
    ];
    let chain: Vec<_> = log.links.iter().map(|at| hex(&encode(at))).collect();
    cases
        .into_iter()
        .map(|(name, signed)| {
            let found = checkpoint(&signed, &world.roster, head.unverified(), None, |number| {
                log.chain_at(number)
            });
            json!({
                "name": format!("checkpoint: {name}"),
                "checkpoint": hex(&encode(&signed)),
                "head": hex(&encode(&head)),
                "chain": chain,
                "refused": found.err().map(|stop| stop.to_string()),
            })
        })
        .collect()
}

fn rings(world: &mut World) -> Vec<Value> {
    let open = OpenKey::from_seed(&OPENS);
    let id = RecipientId::Device(world.devices["pub"].device);
    let to = Recipient { id, key: open.seal_key() };
    let seed = world.seeds[&(Audience::Members, 1)].clone();
    let packets = [
        ("in order", to, vec![(Audience::Members, 1, seed.clone())]),
        ("another seed", to, vec![(Audience::Members, 1, Seed::from_bytes([1; 32]))]),
        ("an epoch that is not there", to, vec![(Audience::Members, 2, seed.clone())]),
        (
            "for another recipient",
            Recipient { id: RecipientId::Recovery, ..to },
            vec![(Audience::Members, 1, seed)],
        ),
    ];
    packets
        .into_iter()
        .map(|(name, to, packet)| {
            let scheme = world.roster.scheme();
            let sealed = seal_packet(scheme, &to, &packet, &mut world.rng).unwrap();
            let taken = open_packet(&mut Ring::default(), &world.roster, id, &open, &sealed);
            json!({
                "name": format!("ring packet: {name}"),
                "opens": hex(&OPENS),
                "recipient": hex(&encode(&id)),
                "packet": hex(sealed.as_bytes()),
                "refused": taken.err().map(|refused| refused.to_string()),
            })
        })
        .collect()
}

fn bundles(world: &World) -> Vec<Value> {
    let open = OpenKey::from_seed(&OPENS);
    let device = world.devices["pub"].device;
    let scheme = world.roster.scheme();
    let target = Target { device, key: open.seal_key() };
    let (mut writer, mut good) = BundleWriter::new(scheme, &[target], &mut rng(72)).unwrap();
    good.extend(writer.push(&Item::Roster(world.entries[0].clone())));
    good.extend(writer.finish());
    let changed = |at: usize, byte: u8| {
        let mut file = good.clone();
        file[at] = byte;
        file
    };
    let stranger = Target { device: DeviceId::from_bytes([1; 16]), ..target };
    let elsewhere = BundleWriter::new(scheme, &[stranger], &mut rng(73)).unwrap();
    let other = BundleWriter::new(SchemeId::from_bytes([1; 32]), &[target], &mut rng(74)).unwrap();
    let whole = |(writer, mut start): (BundleWriter, Vec<u8>)| {
        start.extend(writer.finish());
        start
    };
    let cases = [
        ("in order", good.clone()),
        ("no bundle", changed(0, b'X')),
        ("of a newer form", changed(8, 2)),
        ("a header too long", changed(9, 0xff)),
        ("for another device", whole(elsewhere)),
        ("of another scheme", whole(other)),
        ("altered", changed(good.len() - 20, good[good.len() - 20] ^ 1)),
        ("cut off", good[..good.len() - 1].to_vec()),
    ];
    cases
        .into_iter()
        .map(|(name, file)| {
            let mut reader = BundleReader::new(scheme, device, &open);
            let end = reader.feed(&file).and_then(|_| reader.finish());
            json!({
                "name": format!("bundle: {name}"),
                "opens": hex(&OPENS),
                "device": device.to_string(),
                "file": hex(&file),
                "refused": end.err().map(|fault| fault.to_string()),
            })
        })
        .collect()
}
