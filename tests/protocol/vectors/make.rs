//! The small generator: fixed seeds, so that the same bytes come out every time.

mod objects;
mod others;

use serde_json::{Value, json};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::encode;
use watchbook_protocol::enrol::Code;
use watchbook_protocol::feed::{Head, Known, Walk, contact};
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::sign::{SignKey, Signed};
use watchbook_protocol::time::Time;

use super::hex;
use crate::support::{Log, NOW, TODAY, World, rng, some_hash};

pub use objects::objects;
pub use others::others;

pub fn codec() -> Value {
    let good =
        crate::cbor::good().into_iter().map(|(bytes, _)| json!({"name": bytes, "hex": bytes}));
    let bad = crate::cbor::bad()
        .into_iter()
        .map(|(bytes, reason)| json!({"name": bytes, "hex": bytes, "refused": reason.to_string()}));
    let about = "Items. One without a reason is canonical; the others are refused for it.";
    json!({"about": about, "cases": good.chain(bad).collect::<Vec<_>>()})
}

/// The longest roster of a set of refusals; each case stands after some of its entries.
pub fn rosters() -> Value {
    let of_refusals = crate::roster::cases().into_iter().map(|case| case.before);
    let of_faults = crate::envelope::cases().into_iter().map(|case| case.entries);
    let longest = |all: &mut dyn Iterator<Item = Vec<_>>| all.max_by_key(Vec::len).unwrap();
    let sets = [
        ("roster-refusals", longest(&mut { of_refusals })),
        ("envelope-faults", longest(&mut { of_faults })),
        ("stops", World::full(13).entries),
    ];
    let cases = sets.into_iter().map(|(name, entries)| {
        let entries: Vec<_> = entries.iter().map(|entry| hex(&encode(entry))).collect();
        json!({"name": name, "entries": entries})
    });
    let about = "Rosters, entry by entry. The other files name one of them and how many of its \
                 entries come before.";
    json!({"about": about, "cases": cases.collect::<Vec<_>>()})
}

pub fn roster_refusals() -> Value {
    let cases = crate::roster::cases().into_iter().map(|case| {
        json!({
            "name": case.name,
            "after": case.before.len(),
            "entry": hex(&encode(&case.entry)),
            "number": case.refused.number(),
            "refused": case.refused.word(),
        })
    });
    let about = "Entries that do not count, after so many entries of the roster of this name.";
    json!({"about": about, "cases": cases.collect::<Vec<_>>()})
}

/// Longer ones are left to be made: they are long for their fault alone.
const LONG: usize = 8192;

pub fn envelope_faults() -> Value {
    let cases = crate::envelope::cases().into_iter().filter(|case| case.bytes.len() < LONG);
    let cases = cases.map(|case| {
        let seeds: Vec<_> = case
            .ring
            .seeds()
            .map(|(feed, epoch, seed)| json!([feed.to_string(), epoch, hex(seed.as_bytes())]))
            .collect();
        let held =
            case.held.map(|held| json!([held.class.word(), held.revision, held.hash.to_string()]));
        json!({
            "name": case.name,
            "after": case.entries.len(),
            "ring": seeds,
            "feed": case.place.feed.to_string(),
            "at": case.place.number,
            "held": held,
            "withdrawn": case.withdrawn,
            "today": TODAY.0,
            "envelope": hex(&case.bytes),
            "number": case.fault.code(),
            "fault": case.fault.to_string(),
        })
    });
    let about = "Envelopes that are put into quarantine, after so many entries of the roster of this \
                 name, with the seeds of the ring: audience, epoch, seed.";
    json!({"about": about, "cases": cases.collect::<Vec<_>>()})
}

fn feed() -> (World, Log) {
    let mut world = World::full(13);
    let mut log = Log::new(&world, Audience::Members);
    for _ in 0..4 {
        let card = world.card();
        log.push(&card);
    }
    (world, log)
}

/// Heads and walks that stop a feed.
pub fn stops() -> Value {
    let (mut world, log) = feed();
    let at = log.at();
    let held = Known { log_epoch: 1, at, head: (at.number, NOW), checkpoint: None };
    let forger = SignKey::random(&mut world.rng);
    let good = log.head(&world).unverified().clone();
    let with = |change: &dyn Fn(&mut Head)| {
        let mut head = good.clone();
        change(&mut head);
        Signed::new(head, world.roster.scheme(), &world.server)
    };
    let heads = [
        ("another scheme", with(&|head| head.scheme = SchemeId::from_bytes([1; 32])), None),
        ("another feed", with(&|head| head.feed = Audience::Police), None),
        ("another key", Signed::new(good.clone(), world.roster.scheme(), &forger), None),
        ("another log epoch", with(&|head| head.log_epoch = 2), None),
        ("a roster entry withheld", with(&|head| head.roster.n += 1), None),
        ("another roster", with(&|head| head.roster.hash = some_hash(1)), None),
        ("an older time", with(&|head| head.time = Time(NOW.0 - 1)), Some(held)),
        ("a lower number", with(&|head| head.number -= 1), Some(held)),
        ("another chain", with(&|head| head.chain = some_hash(1)), Some(held)),
    ];
    let heads = heads.into_iter().map(|(name, head, known)| {
        let stop = contact(&head, &world.roster, Audience::Members, known.as_ref()).unwrap_err();
        let known = known.map(|known| {
            json!([known.log_epoch, known.at.number, known.at.chain.to_string(), known.head.1.0])
        });
        json!({
            "name": format!("head: {name}"),
            "after": world.entries.len(),
            "feed": "members",
            "head": hex(&encode(&head)),
            "known": known,
            "stop": stop.to_string(),
        })
    });
    let mut stubbed = log.entries.clone();
    stubbed[1].envelope = None;
    let mut altered = log.entries.clone();
    altered[0].envelope = altered[1].envelope.clone();
    let mut swapped = log.entries.clone();
    swapped.swap(1, 2);
    let mut repeated = log.entries.clone();
    repeated.insert(1, repeated[0].clone());
    let mut replaced = log.entries.clone();
    replaced[3] = watchbook_protocol::feed::Entry { number: 4, ..log.entries[2].clone() };
    let walks = [
        ("a stub above the checkpoint", stubbed),
        ("other bytes than the hash's", altered),
        ("two swapped", swapped),
        ("one repeated", repeated),
        ("cut short", log.entries[..3].to_vec()),
        ("another last entry", replaced),
    ];
    let walks = walks.into_iter().map(|(name, entries)| {
        let mut walk = Walk::new(log.links[0], log.at(), 0, Vec::new()).unwrap();
        let end =
            entries.iter().try_for_each(|entry| walk.take(entry)).and_then(|()| walk.finish());
        json!({
            "name": format!("walk: {name}"),
            "from": hex(&encode(&log.links[0])),
            "to": hex(&encode(&log.at())),
            "covered": 0,
            "entries": entries.iter().map(|entry| hex(&encode(entry))).collect::<Vec<_>>(),
            "stop": end.unwrap_err().to_string(),
        })
    });
    let about = "Heads that are not believed (known: log epoch, number, chain, time of the last head), \
                 and walks from a point of a feed to a head's that stop.";
    json!({"about": about, "cases": heads.chain(walks).collect::<Vec<_>>()})
}

/// Codes and kits, and what is made of them.
pub fn codes() -> Value {
    let code = Code::random(&mut rng(60));
    let keys = code.keys().unwrap();
    let kit = KitCode::random(&mut rng(61));
    let secrets = kit.keys().unwrap();
    let mut wrong: Vec<char> = code.show().chars().collect();
    wrong[0] = if wrong[0] == 'Z' { 'Y' } else { 'Z' };
    let wrong: String = wrong.into_iter().collect();
    let refused = |typed: &str| {
        let reason = Code::read(typed).unwrap_err().to_string();
        json!({"name": format!("refused: {typed}"), "typed": typed, "refused": reason})
    };
    let cases = vec![
        json!({
            "name": "an invitation's code",
            "code": *code.show(),
            "lookup": keys.lookup.to_string(),
            "ticket": hex(keys.ticket.as_bytes()),
            "sign_seed": hex(&*keys.sign.seed()),
            "sign": keys.sign.verify_key().to_string(),
            "seal": hex(keys.open.seal_key().as_bytes()),
        }),
        json!({
            "name": "a recovery kit",
            "kit": *kit.show(),
            "sign_seed": hex(&*secrets.sign.seed()),
            "sign": secrets.sign.verify_key().to_string(),
            "seal": hex(secrets.open.seal_key().as_bytes()),
        }),
        refused(&wrong),
        refused("ABCD"),
        refused("UUUU-UUUU-UUUU-UUUU-UUUU"),
    ];
    json!({"about": "What is typed, and the keys that are made of it.", "cases": cases})
}
