//! One of every object.

use serde_json::{Value, json};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::{BundleWriter, Item, Target};
use watchbook_protocol::cbor::{Cbor, encode};
use watchbook_protocol::enrol::{Ticket, seal_packet};
use watchbook_protocol::envelope::{
    Class, Envelope, Kind, Making, PictureRole, lock_picture, withdraw,
};
use watchbook_protocol::feed::{Manifest, beginning, next};
use watchbook_protocol::hash::{Type, hash};
use watchbook_protocol::id::Nonce;
use watchbook_protocol::locked::MessageKey;
use watchbook_protocol::receipt::{Receipt, ReceiptFeed};
use watchbook_protocol::request::{Request, RequestKey, body_hash};
use watchbook_protocol::roster::{
    Confirm, Content, FeedAt, Recipient, RecipientId, Retire, Revoke, RevokeTarget, RevokeWhy,
    RosterEntry, Settings, Signer, Tier,
};
use watchbook_protocol::share::{Share, ShareRequest};
use watchbook_protocol::sign::{SignKey, Signable, Signature, Signed, VerifyKey};

use super::hex;
use crate::support::{By, Log, NOW, TERMS, TODAY, World, draft, line, rng, some_hash};

/// A signature as the check needs it.
fn signature(key: &VerifyKey, signature: &Signature) -> Value {
    json!([key.to_string(), signature.to_string()])
}

fn object(
    name: &str,
    bytes: &[u8],
    of: Type,
    hashed: &[u8],
    scheme: &str,
    by: Vec<Value>,
) -> Value {
    json!({
        "name": name,
        "hex": hex(bytes),
        "type": of.word(),
        "hashed": hex(hashed),
        "hash": hash(of, hashed).to_string(),
        "scheme": scheme,
        "signatures": by,
    })
}

fn entry(world: &World, name: &str, entry: &RosterEntry) -> Value {
    let of = entry.entry().content.signed_as();
    let scheme =
        if of == Type::Founding { "00".repeat(32) } else { world.roster.scheme().to_string() };
    let by = entry
        .signatures()
        .iter()
        .map(|(signer, by)| signature(&key_of(world, entry, *signer), by))
        .collect();
    object(name, &encode(entry), of, &encode(entry.entry()), &scheme, by)
}

fn key_of(world: &World, entry: &RosterEntry, signer: Signer) -> VerifyKey {
    match signer {
        Signer::Device(id) => match &entry.entry().content {
            Content::Join(join) => join.keys.sign,
            _ => world.roster.device(id).unwrap().keys.sign,
        },
        Signer::Person((id, device)) => {
            let person =
                world.people.values().find(|known| known.person == id && known.device == device);
            person.unwrap().sign.verify_key()
        }
        Signer::Invite(lookup) => world.roster.invite(lookup).unwrap().invite.sign,
        Signer::Recovery(()) => world.kit.sign.verify_key(),
    }
}

fn roster(world: &mut World, cases: &mut Vec<Value>) {
    let named = |content: &Content| match content {
        Content::Founding(_) => "founding",
        Content::Server(_) => "server",
        Content::Invite(_) => "invite",
        Content::Join(_) => "join",
        Content::Confirm(_) => "confirm",
        Content::Grant(_) => "grant",
        Content::Rekey(_) => "rekey",
        Content::Retire(_) => "retire",
        Content::Revoke(_) => "revoke",
        Content::Settings(_) => "settings",
    };
    world.rekey(Audience::Members);
    let retire = Retire { audience: Audience::Members, epoch: 1 };
    world.append(Content::Retire(retire), &[By::Person("Ada")]);
    let target = RevokeTarget::Device(world.devices["voter"].device);
    let cut = vec![(Audience::Office, FeedAt { number: 7, chain: some_hash(1) })];
    let revoke = Revoke { target, why: RevokeWhy::Lost, cut };
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    let settings = Settings { terms: Some(TERMS), recovery: None };
    world.append(Content::Settings(settings), &[By::Person("Ada"), By::Person("Cay")]);
    let mut seen = Vec::new();
    for known in world.entries.clone() {
        let name = named(&known.entry().content);
        if !seen.contains(&name) {
            seen.push(name);
            cases.push(entry(world, &format!("roster: {name}"), &known));
        }
    }
    let kit = world
        .entry(Content::Confirm(Confirm { device: world.devices["office"].device }), &[By::Kit]);
    cases.push(entry(world, "roster: signed by the kit", &kit));
}

fn envelope(world: &World, name: &str, made: &Envelope) -> Value {
    let header = made.header();
    let hashed = encode(&(
        watchbook_protocol::cbor::Kept::<watchbook_protocol::envelope::Header>::decode(
            made.header_bytes(),
        )
        .unwrap(),
        made.wraps().to_vec(),
        watchbook_protocol::cbor::Bytes(made.body().to_vec()),
    ));
    let device = world.roster.device(header.device).unwrap().keys.sign;
    let mut by = vec![signature(&device, made.device_signature())];
    if let (Some(person), Some(with)) = (header.person, made.person_signature()) {
        let n = header.roster.n;
        let key = world.roster.person_key_at(person, header.device, n).unwrap();
        by.push(signature(&key, with));
    }
    let scheme = world.roster.scheme().to_string();
    object(name, &encode(made), Type::Envelope, &hashed, &scheme, by)
}

fn envelopes(world: &mut World, cases: &mut Vec<Value>) -> Envelope {
    let card = world.card();
    cases.push(envelope(world, "envelope: publication, approved", &card));
    let approval = &card.approvals()[0];
    let cay = world.people["Cay"].sign.verify_key();
    cases.push(signed(world, "approval", approval, &cay));
    let making = Making {
        roster: &world.roster,
        device: &world.devices["office"],
        person: Some(&world.people["Ada"]),
    };
    let (record, day) = (card.header().record, card.header().delete_after);
    let ended = withdraw(&making, record, vec![Audience::Members], vec![card.hash()], day).unwrap();
    cases.push(envelope(world, "envelope: withdraw", &ended));
    let own = Audience::Premises(world.premises["pub"]);
    let rest = [
        (
            "contribution",
            Class::Contribution,
            Kind::Incident,
            vec![Audience::Office, own],
            "pub",
            None,
        ),
        (
            "office record",
            Class::OfficeRecord,
            Kind::OfficeFile,
            vec![Audience::Office],
            "office",
            None,
        ),
        ("purge", Class::OfficeRecord, Kind::Purge, vec![Audience::Office], "office", Some("Ada")),
    ];
    for (name, class, kind, to, device, person) in rest {
        let record = world.record();
        let made = world.seal(device, person, draft(class, kind, record, to));
        cases.push(envelope(world, &format!("envelope: {name}"), &made));
    }
    card
}

fn signed<T: Signable + Cbor>(
    world: &World,
    name: &str,
    made: &Signed<T>,
    key: &VerifyKey,
) -> Value {
    let bytes = encode(made);
    // The list of two: the content, then 64 bytes of signature behind their head of two.
    let hashed = &bytes[1..bytes.len() - 66];
    let by = vec![signature(key, made.signature())];
    object(name, &bytes, T::TYPE, hashed, &world.roster.scheme().to_string(), by)
}

fn feeds(world: &World, card: &Envelope, cases: &mut Vec<Value>) {
    let mut log = Log::new(world, Audience::Members);
    log.push(card);
    let start = beginning(world.roster.scheme(), Audience::Members, 1, None);
    let restored = beginning(world.roster.scheme(), Audience::Members, 2, Some(log.at()));
    let point = |at: FeedAt| json!([at.number, at.chain.to_string()]);
    cases.push(json!({
        "name": "chain",
        "scheme": world.roster.scheme().to_string(),
        "feed": "members",
        "log_epoch": 1,
        "envelope": card.hash().to_string(),
        "chain": [point(start), point(next(start, card.hash()))],
        "restored": point(restored),
    }));
    let manifest = Manifest::of([line(card)], TODAY);
    let bytes = encode(&manifest);
    cases.push(object("manifest", &bytes, Type::Manifest, &bytes, "", Vec::new()));
    let server = world.server.verify_key();
    cases.push(signed(world, "head", &log.head(world), &server));
    let office = world.devices["office"].sign.verify_key();
    cases.push(signed(world, "checkpoint", &log.checkpoint(world, &manifest), &office));
    let device = &world.devices["pub"];
    let feed = ReceiptFeed {
        feed: Audience::Members,
        log_epoch: 1,
        number: 1,
        checkpoint: Some(log.checkpoint(world, &manifest).hash()),
    };
    let receipt = Receipt {
        scheme: world.roster.scheme(),
        device: device.device,
        counter: 1,
        feeds: vec![feed],
        time: NOW,
        quarantined: 0,
        audit_head: Some(some_hash(3)),
    };
    let receipt = Signed::new(receipt, world.roster.scheme(), &device.sign);
    cases.push(signed(world, "receipt", &receipt, &device.sign.verify_key()));
}

fn asking(world: &mut World, cases: &mut Vec<Value>) {
    let device = world.devices["pub"].clone();
    let scheme = world.roster.scheme();
    let request = Request {
        version: 1,
        device: device.device,
        key: RequestKey::Sign,
        method: "GET".to_owned(),
        path: "/v1/feeds/members?after=7".to_owned(),
        body: body_hash(b""),
        time: NOW,
    };
    let request = Signed::new(request, scheme, &device.sign);
    cases.push(signed(world, "request", &request, &device.sign.verify_key()));
    let asked = ShareRequest {
        device: device.device,
        slot: world.people["Max"].person,
        proof: some_hash(5),
        nonce: Nonce::random(&mut world.rng),
    };
    let share = Share::random(&mut world.rng);
    let key = device.unlock_open.seal_key();
    let answer = share.seal(scheme, &asked, &key, &mut world.rng).unwrap();
    let by: SignKey = device.unlock_sign.clone();
    let made = Signed::new(asked, scheme, &by);
    cases.push(signed(world, "share: asked", &made, &by.verify_key()));
    cases.push(json!({
        "name": "share: answered",
        "hex": hex(answer.as_bytes()),
        "plain": hex(share.as_bytes()),
    }));
}

fn enrolling(world: &mut World, cases: &mut Vec<Value>) {
    let ticket = Ticket {
        scheme: world.roster.scheme(),
        roster: world.roster.at(),
        server_key: world.server.verify_key(),
        pin: Some(some_hash(6)),
        tier: Tier::Member,
        scheme_name: "Market Town Shopwatch".to_owned(),
        place_name: "The bakery".to_owned(),
        inviter_name: "The office".to_owned(),
    };
    let key = MessageKey::random(&mut world.rng);
    cases.push(json!({
        "name": "ticket",
        "key": hex(key.as_bytes()),
        "hex": hex(&ticket.lock(&key)),
        "plain": hex(&encode(&ticket)),
    }));
    let device = world.devices["bakery"].clone();
    let id = RecipientId::Device(device.device);
    let to = Recipient { id, key: device.open.seal_key() };
    let packet: Vec<_> = world
        .ring("bakery")
        .seeds()
        .map(|(audience, epoch, seed)| (audience, epoch, seed.clone()))
        .collect();
    let sealed = seal_packet(world.roster.scheme(), &to, &packet, &mut world.rng).unwrap();
    cases.push(json!({
        "name": "ring packet",
        "to": hex(&encode(&id)),
        "hex": hex(sealed.as_bytes()),
        "plain": hex(&encode(&packet)),
    }));
    let keys = device.keys();
    cases.push(json!({
        "name": "device keys and their digits",
        "hex": hex(&encode(&keys)),
        "hash": keys.hash().to_string(),
        "digits": keys.digits(),
    }));
}

fn files(world: &mut World, cases: &mut Vec<Value>) {
    let (bytes, picture) =
        lock_picture(b"a drawn face".to_vec(), PictureRole::Thumbnail, &mut world.rng).unwrap();
    cases.push(json!({
        "name": "picture",
        "key": hex(picture.key.as_bytes()),
        "hash": picture.hash.to_string(),
        "size": bytes.len(),
        "first": hex(&bytes[..32]),
    }));
    let device = &world.devices["pub"];
    let target = Target { device: device.device, key: device.open.seal_key() };
    let (mut writer, mut file) =
        BundleWriter::new(world.roster.scheme(), &[target], &mut rng(71)).unwrap();
    file.extend(writer.push(&Item::Roster(world.entries[0].clone())));
    file.extend(writer.finish());
    cases.push(json!({"name": "bundle", "hex": hex(&file)}));
}

pub fn objects() -> Value {
    let mut world = World::full(70);
    let mut cases = Vec::new();
    let card = envelopes(&mut world, &mut cases);
    feeds(&world, &card, &mut cases);
    asking(&mut world, &mut cases);
    enrolling(&mut world, &mut cases);
    files(&mut world, &mut cases);
    let record = world.record();
    let vote = draft(Class::Vote, Kind::Vote, record, vec![Audience::Office]);
    let vote = world.seal("voter", Some("Bea"), vote);
    cases.push(envelope(&world, "envelope: vote", &vote));
    roster(&mut world, &mut cases);
    let about = "One of every object. `hash` is H(type, hashed); each signature is a key's over \
                 \"watchbook/v1/\" + type + 00 + scheme + hash.";
    json!({"about": about, "cases": cases})
}
