//! A disk with no room left: whatever would be written is refused in the protocol's own words, nothing is half
//! there, what is held is still told, and it goes on when there is room again.
#![allow(
    clippy::print_stderr,
    reason = "where no small disk can be made, it is said that nothing was tested"
)]
#![cfg(target_os = "linux")]

#[allow(unreachable_pub, reason = "what the window's tests use by name is included here")]
#[path = "../support/src/disk.rs"]
mod disk;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::{PictureRole, lock_picture};
use watchbook_protocol::exchange::{
    Append, Heads, Outcome, PicturesAsked, PicturesHeld, Problem, PutReceipt, Route,
};
use watchbook_protocol::receipt::{Receipt, ReceiptFeed};
use watchbook_protocol::sign::Signed;
use watchbook_server::check;

use crate::house::{House, Told};
use disk::SmallDisk;

async fn members_at(house: &House) -> u64 {
    let heads: Heads = house.ask("pub", &Route::Heads).await.as_a();
    let heads = heads.heads.iter().map(|head| head.unverified());
    heads.filter(|head| head.feed == Audience::Members).map(|head| head.number).sum()
}

fn receipt(house: &House) -> PutReceipt {
    let till = &house.world.devices["pub"];
    let feed = ReceiptFeed { feed: Audience::Members, log_epoch: 1, number: 1, checkpoint: None };
    let receipt = Receipt {
        scheme: house.world.roster.scheme(),
        device: till.device,
        counter: 1,
        feeds: vec![feed],
        time: house.now(),
        quarantined: 0,
        audit_head: None,
    };
    let scheme = house.world.roster.scheme();
    PutReceipt { version: 1, receipt: Signed::new(receipt, scheme, &till.sign) }
}

fn said_to_come_back(told: &Told, what: &str) {
    assert!(matches!(told.problem(), Some(Problem::Unavailable(_))), "{what}: {}", told.status);
    assert!(told.headers.contains_key("retry-after"), "{what}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_what_is_written_tells_what_is_held_and_goes_on_with_room() {
    let Some(disk) = SmallDisk::make(16) else {
        eprintln!("no small disk can be made here: not tested");
        return;
    };
    let data = disk.path().join("data");
    let mut house = House::with(112, |settings| settings.data = data).await;
    house.publish().await;
    let before = members_at(&house).await;
    let card = house.world.card();
    let body = Append { version: 1, envelopes: vec![cbor::Bytes(cbor::encode(&card))] };
    let (bytes, picture) =
        lock_picture(vec![7; 300_000], PictureRole::Full, &mut house.world.rng).unwrap();
    let size = u32::try_from(bytes.len()).unwrap();
    let put = Route::PutPicture(picture.hash, 0, size);
    let receipt = receipt(&house);

    disk.fill().unwrap();
    for _ in 0..3 {
        let told = house.tell("office", &Route::Append, &body).await;
        said_to_come_back(&told, "an envelope");
        said_to_come_back(&house.ask_with("office", &put, bytes.clone()).await, "a picture");
        let told = house.tell("pub", &Route::PutReceipt, &receipt).await;
        said_to_come_back(&told, "a receipt");
    }
    assert_eq!(members_at(&house).await, before, "heads are told, and say what is held");
    assert_eq!(house.page("pub", Audience::Members, 0).await.entries.len(), 1);
    let asked = PicturesAsked { version: 1, pictures: vec![(picture.hash, size)] };
    let held: PicturesHeld = house.tell("office", &Route::PicturesHeld, &asked).await.as_a();
    assert!(!held.pictures[0].whole);
    assert_eq!(held.pictures[0].bytes, 0, "nothing of it counts");

    disk.free().unwrap();
    assert!(matches!(house.append_one("office", &card).await, Outcome::InFeeds(_)));
    assert_eq!(house.ask_with("office", &put, bytes).await.status, 204);
    assert_eq!(house.tell("pub", &Route::PutReceipt, &receipt).await.status, 204);
    assert_eq!(members_at(&house).await, before + 1);
    house.stop().await;
    assert_eq!(check(&house.settings).unwrap().faults, Vec::<String>::new());
}
