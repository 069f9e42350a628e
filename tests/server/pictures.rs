//! Pictures: up in parts, hash before anything, down by range or in runs, and gone when nothing refers
//! to them.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::{
    Class, Envelope, Kind, Making, PictureRole, lock_picture, withdraw,
};
use watchbook_protocol::exchange::{
    Outcome, PicturePart, PicturesAsked, PicturesHeld, PicturesWanted, Problem, Route,
};
use watchbook_protocol::hash::{Hash, Type, hash};

use crate::house::House;
use crate::scheme::{TODAY, body, draft};

fn picture(house: &mut House, size: usize) -> (Vec<u8>, watchbook_protocol::envelope::Picture) {
    lock_picture(vec![7; size], PictureRole::Full, &mut house.world.rng).unwrap()
}

async fn put(house: &House, hash: Hash, from: u32, size: usize, part: &[u8]) -> Option<Problem> {
    let route = Route::PutPicture(hash, from, size as u32);
    house.ask_with("office", &route, part.to_vec()).await.problem()
}

/// A card with a picture, sealed and approved, and the picture's bytes.
fn card(house: &mut House, size: usize) -> (Envelope, Hash, Vec<u8>) {
    let (bytes, picture) = picture(house, size);
    let hash = picture.hash;
    let record = house.world.record();
    let mut draft = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    draft.picture_sizes = vec![bytes.len() as u32];
    draft.body = body(Kind::MemberCard, vec![picture]);
    let envelope = house.world.seal("office", Some("Ada"), draft);
    (house.world.approve(envelope, "Cay"), hash, bytes)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_resumed_in_mid_file_and_counts_once_it_is_whole() {
    let mut house = House::new(40).await;
    let (card, hash, bytes) = card(&mut house, 300_000);
    let refused = house.append_one("office", &card).await;
    assert_eq!(refused, Outcome::Refused(Problem::MissingPictures(vec![hash])));
    let size = bytes.len();
    assert_eq!(put(&house, hash, 0, size, &bytes[..100_000]).await, None);
    let again = put(&house, hash, 0, size, &bytes[..100_000]).await;
    assert_eq!(again, Some(Problem::WrongOffset(100_000)));
    house.restart().await;
    let asked = PicturesAsked { version: 1, pictures: vec![(hash, size as u32)] };
    let held: PicturesHeld = house.tell("office", &Route::PicturesHeld, &asked).await.as_a();
    assert_eq!((held.pictures[0].bytes, held.pictures[0].whole), (100_000, false));
    let refused = house.append_one("office", &card).await;
    assert_eq!(refused, Outcome::Refused(Problem::MissingPictures(vec![hash])));
    assert_eq!(put(&house, hash, 100_000, size, &bytes[100_000..]).await, None);
    assert!(matches!(house.append_one("office", &card).await, Outcome::InFeeds(_)));

    let whole = house.ask("pub", &Route::Picture(hash)).await;
    assert_eq!(whole.body, bytes);
    let route = Route::Picture(hash);
    let mut headers =
        house.headers("pub", watchbook_protocol::request::RequestKey::Sign, &route, &[]);
    headers.push(("range", "bytes=200000-".to_owned()));
    let part = house.send("GET", &route.path(), &headers, Vec::new()).await;
    assert_eq!((part.status, part.body.as_slice()), (206, &bytes[200_000..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_of_another_hash_are_thrown_away() {
    let mut house = House::new(41).await;
    let (mut bytes, picture) = picture(&mut house, 5000);
    bytes[17] ^= 1;
    let size = bytes.len();
    let refused = put(&house, picture.hash, 0, size, &bytes).await;
    assert_eq!(refused, Some(Problem::WrongHash(())));
    bytes[17] ^= 1;
    assert_eq!(put(&house, picture.hash, 0, size, &bytes).await, None, "it may be sent again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_brings_many_pictures_and_says_which_are_not_there() {
    let mut house = House::new(42).await;
    let mut wanted = Vec::new();
    for _ in 0..3 {
        let (card, hash, bytes) = card(&mut house, 400_000);
        assert_eq!(put(&house, hash, 0, bytes.len(), &bytes).await, None);
        house.append_one("office", &card).await;
        wanted.push((hash, bytes));
    }
    let nowhere = Hash::from_bytes([5; 32]);
    let mut pictures: Vec<_> = wanted.iter().map(|(hash, _)| (*hash, 0)).collect();
    pictures.push((nowhere, 0));
    let asked = PicturesWanted { version: 1, pictures };
    let told = house.tell("pub", &Route::PicturesGet, &asked).await;
    let mut rest = told.body.as_slice();
    let mut found: std::collections::BTreeMap<Hash, Vec<u8>> = Default::default();
    let mut absent = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (part, after) = after.split_at(u32::from_be_bytes(*length) as usize);
        let part: PicturePart = cbor::decode(part).unwrap();
        if part.size == 0 {
            absent.push(part.hash);
        }
        found.entry(part.hash).or_default().extend(&part.bytes.0);
        rest = after;
    }
    assert_eq!(absent, vec![nowhere]);
    for (hash, bytes) in wanted {
        assert_eq!(found[&hash], bytes);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_of_a_feed_that_a_device_does_not_hear_is_as_one_that_is_not_there() {
    let mut house = House::new(43).await;
    let (bytes, picture) = picture(&mut house, 5000);
    let hash = picture.hash;
    let record = house.world.record();
    let mut draft = draft(Class::OfficeRecord, Kind::OfficeFile, record, vec![Audience::Office]);
    draft.picture_sizes = vec![bytes.len() as u32];
    draft.body = body(Kind::OfficeFile, vec![picture]);
    let envelope = house.world.seal("office", None, draft);
    put(&house, hash, 0, bytes.len(), &bytes).await;
    assert!(matches!(house.append_one("office", &envelope).await, Outcome::InFeeds(_)));
    let refused = house.ask("pub", &Route::Picture(hash)).await.refused();
    assert_eq!(refused, Problem::NotFound(()));
    assert_eq!(house.ask("office 2", &Route::Picture(hash)).await.body, bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawn_picture_and_one_that_nobody_refers_to_are_deleted_from_the_disk() {
    let mut house = House::new(44).await;
    let (card, hash, bytes) = card(&mut house, 9000);
    put(&house, hash, 0, bytes.len(), &bytes).await;
    house.append_one("office", &card).await;
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office"],
        person: Some(&house.world.people["Ada"]),
    };
    let record = card.header().record;
    let to = vec![Audience::Members];
    let end = withdraw(&making, record, to, vec![card.hash()], TODAY.plus(60)).unwrap();
    assert!(matches!(house.append_one("office", &end).await, Outcome::InFeeds(_)));
    assert_eq!(house.ask("pub", &Route::Picture(hash)).await.refused(), Problem::NotFound(()));
    assert_eq!(files(&house), 0);

    let (unused, picture) = picture(&mut house, 5000);
    put(&house, picture.hash, 0, unused.len(), &unused).await;
    house.running().sweep().await.unwrap();
    assert_eq!(files(&house), 1, "a record may come yet");
    house.wait(25 * 3600);
    house.running().sweep().await.unwrap();
    assert_eq!(files(&house), 0);
}

fn files(house: &House) -> usize {
    fn count(path: &std::path::Path) -> usize {
        let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    count(&house.settings.data.join("pictures"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scheme_uses_no_more_space_than_it_has() {
    let mut house = House::with(45, |settings| settings.quota_megabytes = 1).await;
    let (one, first) = picture(&mut house, 700_000);
    let (two, second) = picture(&mut house, 700_000);
    assert_eq!(put(&house, first.hash, 0, one.len(), &one).await, None);
    let refused = put(&house, second.hash, 0, two.len(), &two).await;
    assert!(matches!(refused, Some(Problem::Quota(left)) if left < 400_000), "{refused:?}");
    let card = house.world.card();
    assert!(matches!(house.append_one("office", &card).await, Outcome::InFeeds(_)));
    assert_eq!(hash(Type::Picture, &one), first.hash);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_whose_file_is_lost_may_be_sent_again() {
    let mut house = House::new(46).await;
    let (card, hash, bytes) = card(&mut house, 9000);
    put(&house, hash, 0, bytes.len(), &bytes).await;
    house.append_one("office", &card).await;
    house.stop().await;
    std::fs::remove_dir_all(house.settings.data.join("pictures")).unwrap();
    std::fs::create_dir(house.settings.data.join("pictures")).unwrap();
    house.start().await;
    assert_eq!(house.ask("pub", &Route::Picture(hash)).await.refused(), Problem::NotFound(()));
    assert_eq!(put(&house, hash, 0, bytes.len(), &bytes).await, None);
    assert_eq!(house.ask("pub", &Route::Picture(hash)).await.body, bytes);
}
