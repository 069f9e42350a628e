//! Checkpoints, manifests, receipts; and what the server may drop once the office's word covers it.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Envelope, Kind};
use watchbook_protocol::exchange::{
    Devices, Heads, Marked, Problem, PutCheckpoint, PutReceipt, Route,
};
use watchbook_protocol::feed::{Checkpoint, Head, Manifest};
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::receipt::{Receipt, ReceiptFeed};
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Day;

use crate::house::House;
use crate::scheme::{TODAY, line};

async fn head(house: &House) -> Head {
    let heads: Heads = house.ask("office", &Route::Heads).await.as_a();
    let mut heads = heads.heads.iter().map(|head| head.unverified().clone());
    heads.find(|head| head.feed == Audience::Members).unwrap()
}

/// The office's checkpoint of the members' feed as it stands, signed on a device.
async fn checkpoint(house: &House, device: &str, live: &[&Envelope]) -> PutCheckpoint {
    let head = head(house).await;
    let manifest = Manifest::of(live.iter().map(|one| line(one)), Day(0));
    let checkpoint = Checkpoint {
        scheme: head.scheme,
        feed: head.feed,
        log_epoch: 1,
        number: head.number,
        chain: head.chain,
        roster: house.world.roster.at(),
        as_of: TODAY,
        manifest: manifest.hash(),
        time: house.now(),
        device: house.world.devices[device].device,
    };
    let key = &house.world.devices[device].sign;
    PutCheckpoint { version: 1, checkpoint: Signed::new(checkpoint, head.scheme, key), manifest }
}

const ROUTE: Route = Route::PutCheckpoint(Audience::Members);

#[tokio::test(flavor = "multi_thread")]
async fn the_highest_checkpoint_wins_and_its_manifest_is_found_by_its_hash() {
    let mut house = House::new(80).await;
    let one = house.publish().await;
    let first = checkpoint(&house, "office", &[&one]).await;
    let two = house.publish().await;
    let second = checkpoint(&house, "office 2", &[&one, &two]).await;
    assert_eq!(house.tell("office 2", &ROUTE, &second).await.status, 204);
    assert!(matches!(house.tell("office", &ROUTE, &first).await.refused(), Problem::Conflict(_)));
    let marked: Marked = house.ask("pub", &Route::Checkpoint(Audience::Members)).await.as_a();
    assert_eq!(marked.checkpoint, Some(second.checkpoint));
    let route = Route::Manifest(Audience::Members, second.manifest.hash());
    let manifest: Manifest = house.ask("pub", &route).await.as_a();
    assert_eq!(manifest, second.manifest);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkpoint_of_a_till_or_off_the_chain_or_of_another_manifest_is_refused() {
    let mut house = House::new(81).await;
    let card = house.publish().await;
    let till = checkpoint(&house, "pub", &[&card]).await;
    assert_eq!(house.tell("pub", &ROUTE, &till).await.refused(), Problem::NotAllowed(()));
    assert_eq!(house.tell("office", &ROUTE, &till).await.refused(), Problem::NotAllowed(()));
    let good = checkpoint(&house, "office", &[&card]).await;
    let mut other = good.clone();
    other.manifest = Manifest::default();
    assert_eq!(house.tell("office", &ROUTE, &other).await.refused(), Problem::Malformed(()));
    let mut off = good.checkpoint.unverified().clone();
    off.number = 7;
    let key = &house.world.devices["office"].sign;
    let off = Signed::new(off, house.world.roster.scheme(), key);
    let off = PutCheckpoint { checkpoint: off, ..good };
    assert_eq!(house.tell("office", &ROUTE, &off).await.refused(), Problem::Malformed(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_superseded_goes_only_once_a_checkpoint_covers_it() {
    let mut house = House::new(82).await;
    let card = house.publish().await;
    let newer = house.world.revise(&card, Kind::MemberCard);
    let newer = house.world.approve(newer, "Cay");
    house.append_one("office", &newer).await;
    house.running().sweep().await.unwrap();
    let stubs = async |house: &House| {
        let page = house.page("pub", Audience::Members, 0).await;
        page.entries.iter().map(|entry| entry.envelope.is_none()).collect::<Vec<_>>()
    };
    assert_eq!(stubs(&house).await, [false, false]);
    let mark = checkpoint(&house, "office", &[&newer]).await;
    house.tell("office", &ROUTE, &mark).await;
    house.running().sweep().await.unwrap();
    assert_eq!(stubs(&house).await, [true, false]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_past_its_end_goes_once_a_checkpoint_covers_it_though_its_manifest_names_it() {
    let mut house = House::new(83).await;
    let card = house.publish().await;
    let mark = checkpoint(&house, "office", &[&card]).await;
    house.tell("office", &ROUTE, &mark).await;
    house.running().sweep().await.unwrap();
    assert!(house.page("pub", Audience::Members, 0).await.entries[0].envelope.is_some());
    house.wait(60 * 24 * 3600);
    house.running().sweep().await.unwrap();
    assert_eq!(house.page("pub", Audience::Members, 0).await.entries[0].envelope, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_sees_the_newest_receipt_of_each_device() {
    let house = House::new(84).await;
    let receipt = |counter: u64, device: DeviceId| Receipt {
        scheme: house.world.roster.scheme(),
        device,
        counter,
        feeds: vec![ReceiptFeed {
            feed: Audience::Members,
            log_epoch: 1,
            number: counter,
            checkpoint: None,
        }],
        time: house.now(),
        quarantined: 0,
        audit_head: None,
    };
    let till = &house.world.devices["pub"];
    let signed = |counter: u64| PutReceipt {
        version: 1,
        receipt: Signed::new(
            receipt(counter, till.device),
            house.world.roster.scheme(),
            &till.sign,
        ),
    };
    for counter in [1, 2, 2] {
        assert_eq!(house.tell("pub", &Route::PutReceipt, &signed(counter)).await.status, 204);
    }
    let told = house.tell("pub", &Route::PutReceipt, &signed(1)).await;
    assert!(matches!(told.refused(), Problem::Conflict(_)));
    let told = house.tell("bakery", &Route::PutReceipt, &signed(3)).await;
    assert_eq!(told.refused(), Problem::NotAllowed(()));
    let devices: Devices = house.ask("office", &Route::Devices).await.as_a();
    let till = devices.devices.iter().find(|seen| seen.device == till.device).unwrap();
    assert_eq!(till.receipt.as_ref().unwrap().unverified().counter, 2);
    assert_eq!(till.seen, Some(house.now()));
}
