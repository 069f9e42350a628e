//! The table of rights, row by row: for each class every seat with every signer, tried for real.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::encode;
use watchbook_protocol::envelope::{
    Class, Draft, Envelope, Kind, Making, Place, check, seal, withdraw,
};

use crate::support::{World, draft, some_hash};

const DEVICES: [(&str, &str); 5] = [
    ("office", "office"),
    ("office 2", "office"),
    ("bakery", "till"),
    ("voter", "voter"),
    ("police", "police"),
];
const SIGNERS: [(Option<&str>, &str); 6] = [
    (None, ""),
    (Some("Ada"), "A"),
    (Some("Cay"), "C"),
    (Some("Lou"), "L"),
    (Some("Max"), "M"),
    (Some("Bea"), "B"),
];

fn make(
    world: &mut World,
    class: Class,
    device: &str,
    person: Option<&str>,
    to: Audience,
) -> Envelope {
    let record = world.record();
    let making = Making {
        roster: &world.roster,
        device: &world.devices[device],
        person: person.map(|name| &world.people[name]),
    };
    if class == Class::Withdraw {
        let day = crate::support::TODAY.plus(40);
        return withdraw(&making, record, vec![to], vec![some_hash(1)], day).unwrap();
    }
    let kind = match class {
        Class::Publication | Class::Withdraw => Kind::MemberCard,
        Class::Contribution => Kind::Incident,
        Class::OfficeRecord => Kind::OfficeFile,
        Class::Vote => Kind::Vote,
    };
    let draft: Draft = draft(class, kind, record, vec![to]);
    seal(&making, draft, &mut world.rng).unwrap()
}

/// What the table in the tree says, read anew and by other code than the crate's.
fn table_allows(class: &str, seat: &str, role: &str, to: &str, own: bool) -> bool {
    let table = include_str!("../../../crates/protocol/data/rights.csv");
    let act = if class == "office record" && !role.is_empty() { "purge" } else { class };
    let row: Vec<&str> = table
        .lines()
        .map(|line| line.split(',').collect())
        .find(|row: &Vec<&str>| row[0] == act)
        .unwrap();
    let devices: Vec<_> = row[1].split(' ').collect();
    let persons: Vec<_> = row[2].split(' ').collect();
    let audiences: Vec<_> = row[5].split(' ').collect();
    let device = devices == ["any"] || devices.contains(&seat);
    let audience = audiences.contains(&to) || own && audiences.contains(&"own");
    device && persons.contains(&role) && audience
}

#[test]
fn every_class_from_every_seat_by_every_signer_to_every_audience_is_as_the_table_says() {
    let mut world = World::full(7);
    let (bakery, public) = (world.premises["bakery"], world.premises["pub"]);
    let audiences = [
        (Audience::Office, "office"),
        (Audience::Members, "members"),
        (Audience::Voters, "voters"),
        (Audience::Police, "police"),
        (Audience::Premises(bakery), "premises"),
        (Audience::Premises(public), "premises"),
    ];
    let mut allowed = 0;
    for class in Class::ALL {
        for (device, seat) in DEVICES {
            for (person, role) in SIGNERS {
                for (audience, word) in audiences {
                    let envelope = make(&mut world, *class, device, person, audience);
                    let place = Place { feed: audience, number: Some(1) };
                    let found = check(&envelope, &world.roster, place);
                    let own = device == "bakery" && audience == Audience::Premises(bakery);
                    // A person's key counts on the device that it was granted on.
                    let on = person.is_none_or(|name| {
                        world.people[name].device == world.devices[device].device
                    });
                    let due = on && table_allows(class.word(), seat, role, word, own);
                    let what = format!("{} from {device} by {role} to {word}", class.word());
                    assert_eq!(found.is_ok(), due, "{what}: {:?}", found.err());
                    allowed += usize::from(due);
                    assert!(encode(&envelope).len() > 100);
                }
            }
        }
    }
    let (published, withdrawn, reported, voted, kept, purged) =
        (5, 3 * 6, 1 + 1 + 2 + 1 + 1, 1, 2, 1);
    let sum = published + withdrawn + reported + voted + kept + purged;
    assert_eq!(allowed, sum, "of 900 combinations");
}
