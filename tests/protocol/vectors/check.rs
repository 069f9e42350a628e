//! Reading the vectors back: by BLAKE3, Ed25519 and a dozen lines of CBOR where hashes and signatures
//! are concerned, and by the crate for what is refused.

use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::BundleReader;
use watchbook_protocol::cbor::{self, decode};
use watchbook_protocol::enrol::{Code, Ring, Seed, open_packet};
use watchbook_protocol::envelope::{Class, Held, Looking, Place, Verdict, examine};
use watchbook_protocol::feed::{Entry, Head, Walk, checkpoint, contact};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::request::RequestHeaders;
use watchbook_protocol::roster::{FeedAt, Roster, RosterEntry};
use watchbook_protocol::seal::OpenKey;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::{Day, Time};

use super::{hex, stored, unhex};

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().unwrap_or_else(|| panic!("{key} of {}", case["name"]))
}

fn cases(name: &str) -> Vec<Value> {
    stored(name)["cases"].as_array().unwrap().clone()
}

fn blake3(of: &str, bytes: &[u8]) -> [u8; 32] {
    blake3::derive_key(&format!("watchbook 2026 v1 {of}"), bytes)
}

#[test]
fn hashes_and_signatures_of_every_object_are_what_the_description_says() {
    let mut signatures = 0;
    for case in cases("objects").iter().filter(|case| case["hashed"].is_string()) {
        let (name, of) = (text(case, "name"), text(case, "type"));
        let hashed = unhex(text(case, "hashed"));
        let hash = blake3(of, &hashed);
        assert_eq!(hex(&hash), text(case, "hash"), "{name}");
        let whole = unhex(text(case, "hex"));
        match of {
            "envelope" => {
                let end = items(&whole[1..], 3);
                assert_eq!(hashed, [&[0x83], &whole[1..1 + end]].concat(), "{name}");
            }
            "manifest" => assert_eq!(hashed, whole, "{name}"),
            _ => {
                let end = items(&whole[1..], 1);
                assert_eq!(hashed, whole[1..1 + end], "{name}");
            }
        }
        let mut message = format!("watchbook/v1/{of}\0").into_bytes();
        message.extend(unhex(text(case, "scheme")));
        message.extend(hash);
        for pair in case["signatures"].as_array().unwrap() {
            let key: [u8; 32] = unhex(pair[0].as_str().unwrap()).try_into().unwrap();
            let signature: [u8; 64] = unhex(pair[1].as_str().unwrap()).try_into().unwrap();
            VerifyingKey::from_bytes(&key)
                .unwrap()
                .verify_strict(&message, &Signature::from_bytes(&signature))
                .unwrap_or_else(|_| panic!("{name}"));
            signatures += 1;
        }
    }
    assert!(signatures > 25, "{signatures}");
}

/// How many bytes so many items of canonical CBOR take.
fn items(bytes: &[u8], count: usize) -> usize {
    let mut at = 0;
    for _ in 0..count {
        let (major, short) = (bytes[at] >> 5, bytes[at] & 31);
        at += 1;
        let more = match short {
            24 => 1,
            25 => 2,
            26 => 4,
            27 => 8,
            _ => 0,
        };
        let long = bytes[at..at + more].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        let number = if more == 0 { usize::from(short) } else { long };
        at += more;
        at += match major {
            2 | 3 => number,
            4 => items(&bytes[at..], number),
            5 => items(&bytes[at..], 2 * number),
            _ => 0,
        };
    }
    at
}

#[test]
fn the_chain_is_what_the_description_says() {
    let objects = cases("objects");
    let chain = objects.iter().find(|case| text(case, "name") == "chain").unwrap();
    let feed = text(chain, "feed");
    // [scheme, feed, log_epoch]; [chain, n, envelope]; [scheme, feed, log_epoch, n, chain].
    let bytes = |hex: &str| [vec![0x58, 0x20], unhex(hex)].concat();
    let head = [bytes(text(chain, "scheme")), vec![0x67], feed.as_bytes().to_vec()].concat();
    let start = blake3("chain", &[vec![0x83], head.clone(), vec![1]].concat());
    assert_eq!(chain["chain"][0][1], hex(&start));
    let link = [vec![0x83], bytes(&hex(&start)), vec![1], bytes(text(chain, "envelope"))].concat();
    let link = blake3("chain", &link);
    assert_eq!(chain["chain"][1][1], hex(&link));
    let restored = [vec![0x85], head, vec![2, 1], bytes(&hex(&link))].concat();
    assert_eq!(chain["restored"][1], hex(&blake3("chain", &restored)));
}

#[test]
fn every_item_is_taken_or_refused_as_the_vectors_say() {
    for case in cases("codec") {
        let found = decode::<cbor::Value>(&unhex(text(&case, "hex")));
        match case["refused"].as_str() {
            None => assert!(found.is_ok(), "{case}"),
            Some(reason) => assert_eq!(found.unwrap_err().to_string(), reason, "{case}"),
        }
    }
}

fn entries(name: &str) -> Vec<RosterEntry> {
    let rosters = cases("rosters");
    let roster = rosters.iter().find(|case| text(case, "name") == name).unwrap();
    let entries = roster["entries"].as_array().unwrap();
    entries.iter().map(|entry| decode(&unhex(entry.as_str().unwrap())).unwrap()).collect()
}

fn after(entries: &[RosterEntry], case: &Value) -> Option<Roster> {
    let count = usize::try_from(case["after"].as_u64().unwrap()).unwrap();
    let (first, rest) = entries[..count].split_first()?;
    let mut roster = Roster::founded(first).unwrap();
    rest.iter().for_each(|entry| roster.append(entry).unwrap());
    Some(roster)
}

#[test]
fn every_entry_is_refused_as_the_vectors_say() {
    let entries = entries("roster-refusals");
    for case in cases("roster-refusals") {
        let entry: RosterEntry = decode(&unhex(text(&case, "entry"))).unwrap();
        let refused = match after(&entries, &case) {
            None => Roster::founded(&entry).map(|_| ()).unwrap_err(),
            Some(mut roster) => roster.append(&entry).unwrap_err(),
        };
        assert_eq!(refused.number(), case["number"].as_u64().unwrap(), "{}", case["name"]);
    }
}

#[test]
fn every_envelope_is_put_aside_as_the_vectors_say() {
    let entries = entries("envelope-faults");
    for case in cases("envelope-faults") {
        let roster = after(&entries, &case).unwrap();
        let mut ring = Ring::default();
        for seed in case["ring"].as_array().unwrap() {
            let audience = Audience::of_text(seed[0].as_str().unwrap()).unwrap();
            let bytes = unhex(seed[2].as_str().unwrap()).try_into().unwrap();
            let epoch = seed[1].as_u64().unwrap();
            ring.take(&roster, audience, epoch, Seed::from_bytes(bytes)).unwrap();
        }
        let held = case["held"].as_array().map(|held| Held {
            class: Class::of_word(held[0].as_str().unwrap()).unwrap(),
            revision: held[1].as_u64().unwrap(),
            hash: Hash::from_hex(held[2].as_str().unwrap()).unwrap(),
        });
        let looking = Looking {
            roster: &roster,
            place: Place {
                feed: Audience::of_text(text(&case, "feed")).unwrap(),
                number: case["at"].as_u64(),
            },
            ring: &ring,
            held,
            withdrawn: case["withdrawn"].as_bool().unwrap(),
            today: Day(u32::try_from(case["today"].as_u64().unwrap()).unwrap()),
        };
        let verdict = examine(&unhex(text(&case, "envelope")), &looking);
        let Verdict::Quarantine(fault) = verdict else { panic!("{}: {verdict:?}", case["name"]) };
        assert_eq!(u64::from(fault.code()), case["number"].as_u64().unwrap(), "{}", case["name"]);
    }
}

#[test]
fn every_feed_stops_as_the_vectors_say() {
    let entries = entries("stops");
    for case in cases("stops") {
        let stop = if case["head"].is_string() {
            let roster = after(&entries, &case).unwrap();
            let feed = Audience::of_text(text(&case, "feed")).unwrap();
            let head = decode(&unhex(text(&case, "head"))).unwrap();
            let known = case["known"].as_array().map(|known| {
                let number = known[1].as_u64().unwrap();
                let chain = Hash::from_hex(known[2].as_str().unwrap()).unwrap();
                watchbook_protocol::feed::Known {
                    log_epoch: known[0].as_u64().unwrap(),
                    at: FeedAt { number, chain },
                    head: (number, Time(known[3].as_u64().unwrap())),
                    checkpoint: None,
                }
            });
            contact(&head, &roster, feed, known.as_ref()).unwrap_err()
        } else {
            let [from, to] = ["from", "to"].map(|key| decode(&unhex(text(&case, key))).unwrap());
            let mut walk = Walk::new(from, to, 0, Vec::new()).unwrap();
            let entries = case["entries"].as_array().unwrap();
            entries
                .iter()
                .map(|entry| decode::<Entry>(&unhex(entry.as_str().unwrap())).unwrap())
                .try_for_each(|entry| walk.take(&entry))
                .and_then(|()| walk.finish())
                .unwrap_err()
        };
        assert_eq!(stop.to_string(), text(&case, "stop"), "{}", case["name"]);
    }
}

/// What the vectors say of a case: none where it is in order.
fn due(case: &Value) -> Option<String> {
    case["refused"].as_str().map(str::to_owned)
}

fn bytes32(case: &Value, key: &str) -> [u8; 32] {
    unhex(text(case, key)).try_into().unwrap()
}

#[test]
fn every_request_packet_bundle_and_checkpoint_is_refused_as_the_vectors_say() {
    let (first, rest) =
        entries("stops").split_first().map(|(one, rest)| (one.clone(), rest.to_vec())).unwrap();
    let mut roster = Roster::founded(&first).unwrap();
    rest.iter().for_each(|entry| roster.append(entry).unwrap());
    let all = cases("others");
    for case in &all {
        let found = if case["headers"].is_object() {
            RequestHeaders::read(|name| case["headers"][name].as_str())
                .and_then(|headers| {
                    let now = Time(case["now"].as_u64().unwrap());
                    headers.check(&roster, text(case, "method"), text(case, "path"), now)
                })
                .map_err(|refused| refused.to_string())
        } else if case["checkpoint"].is_string() {
            let links = case["chain"].as_array().unwrap().iter();
            let links: Vec<FeedAt> =
                links.map(|at| decode(&unhex(at.as_str().unwrap())).unwrap()).collect();
            let chain_at = |number| links.iter().find(|at| at.number == number).map(|at| at.chain);
            let head: Signed<Head> = decode(&unhex(text(case, "head"))).unwrap();
            let signed = decode(&unhex(text(case, "checkpoint"))).unwrap();
            checkpoint(&signed, &roster, head.unverified(), None, chain_at)
                .map(|_| ())
                .map_err(|stop| stop.to_string())
        } else if case["packet"].is_string() {
            let open = OpenKey::from_seed(&bytes32(case, "opens"));
            let id = decode(&unhex(text(case, "recipient"))).unwrap();
            // A sealed thing is sent as a byte string.
            let sealed = cbor::encode(&cbor::Bytes(unhex(text(case, "packet"))));
            let sealed = decode(&sealed).unwrap();
            open_packet(&mut Ring::default(), &roster, id, &open, &sealed)
                .map_err(|refused| refused.to_string())
        } else {
            let open = OpenKey::from_seed(&bytes32(case, "opens"));
            let device = DeviceId::from_hex(text(case, "device")).unwrap();
            let mut reader = BundleReader::new(roster.scheme(), device, &open);
            reader
                .feed(&unhex(text(case, "file")))
                .and_then(|_| reader.finish())
                .map(|_| ())
                .map_err(|fault| fault.to_string())
        };
        assert_eq!(found.err(), due(case), "{}", case["name"]);
    }
    assert_eq!(all.iter().filter(|case| due(case).is_none()).count(), 4, "one of each in order");
}

#[test]
fn every_code_makes_the_keys_that_the_vectors_say() {
    for case in cases("codes") {
        if let Some(code) = case["code"].as_str() {
            let keys = Code::read(code).unwrap().keys().unwrap();
            assert_eq!(keys.lookup.to_string(), text(&case, "lookup"));
            assert_eq!(hex(keys.ticket.as_bytes()), text(&case, "ticket"));
            assert_eq!(keys.sign.verify_key().to_string(), text(&case, "sign"));
            assert_eq!(hex(keys.open.seal_key().as_bytes()), text(&case, "seal"));
        } else if let Some(kit) = case["kit"].as_str() {
            let keys = KitCode::read(kit).unwrap().keys().unwrap();
            assert_eq!(keys.sign.verify_key().to_string(), text(&case, "sign"));
            assert_eq!(hex(keys.open.seal_key().as_bytes()), text(&case, "seal"));
        } else {
            let refused = Code::read(text(&case, "typed")).unwrap_err();
            assert_eq!(refused.to_string(), text(&case, "refused"));
        }
    }
}
